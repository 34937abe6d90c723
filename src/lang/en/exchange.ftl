### Tables that come in and go out as CSV.
