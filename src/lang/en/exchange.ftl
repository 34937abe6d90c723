### Tables that come in and go out as CSV.

## Why a row is rejected; the column is named beside it.

reject-too-many-cells = More cells than the table has columns ({ $columns }): is a separator in a text without quotes, or a quote too many?
reject-open-quote = A quote is opened and not closed up to the end of the file.
reject-stray-quote = Something stands behind a closing quote: inside quotes, a quote is written twice.
reject-no-time = A day without a time of day: terms run from the hour of receipt.

## Why a file is no table of signals; nothing of it was taken in.

table-unreadable = It cannot be read: { $cause }.
table-empty = There is nothing in it.
table-no-text = It is no text. Save a spreadsheet as CSV first; if it is UTF-16, say --encoding utf-16le.
table-json = It looks like JSON Lines. Say --format jsonl.
table-unknown-encoding = Its encoding cannot be told. Save it as UTF-8, or say --encoding windows-1250 (Polish) or windows-1257 (Lithuanian).
table-wrong-encoding = Its header cannot be read as { $encoding }. Say another --encoding.
table-header-too-long = Its header has no end within { $kib } KiB: is a quote never closed?
table-stray-quote = Something stands behind a closing quote: inside quotes, a quote is written twice.
table-too-many-columns = It has more than { $columns } columns. Leave out what no signal needs.
table-nothing-known = None of its columns is known. The first row must name them; what they stand for, say with --column NAME=KEY, and --maps lists the keys.
table-twice = Two columns stand for { $key }; the second is "{ $column }". Leave one out, rename it, or say --column NAME=extra.
table-unknown-key = The mapping gives the column "{ $column }" the key "{ $key }", which there is not.
table-file = { $path }: { $problem }

## How a table is read.

table-read = { $path }: encoding { $encoding }, separator { $separator }
table-guessed = { $path }: read as { $encoding }, which is a guess; if letters are wrong, say --encoding.
table-no-rows = { $path }: there is no row below the header.
table-kept = kept as it is
table-values = Where a row says nothing:
table-changed = Somebody changed signals while they were read; what was printed is not complete. Export again.
table-separator-alone = --separator goes with signals in --format csv only.

## Mappings of columns.

map-none = No mapping of columns is saved.
map-unknown = There is no mapping "{ $name }". Saved: { $known }.
map-bad-column = "{ $text }" says no column. Write NAME=KEY, like Date=received_date.
map-bad-key = There is no key "{ $key }". Keys: { $known }, and the codes of the questions.
map-bad-set = "{ $text }" sets no value. Write KEY=VALUE, like kind=concern.
map-bad-set-key = No value can stand for all rows under "{ $key }". Keys: { $known }, and the codes of the questions.
map-bad-value = --set { $key }={ $value }: { $problem }
map-nothing = There is nothing to save: say --column NAME=KEY, --set KEY=VALUE, --separator or --encoding.
map-saved = The mapping "{ $name }" is saved.
map-forgotten = The mapping "{ $name }" is removed.
map-keys = Keys: { $known }, and the codes of the questions.
change-table-map-saved = mapping of columns saved
change-table-map-forgotten = mapping of columns removed
