### What is printed: the case for the family, for an inspection, for a meeting; the calendar.
