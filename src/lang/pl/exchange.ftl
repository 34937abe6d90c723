### Tables that come in and go out as CSV.

## Why a row is rejected; the column is named beside it.

reject-too-many-cells = Więcej komórek niż kolumn w tabeli ({ $columns }): czy w tekście bez cudzysłowu jest separator albo jeden cudzysłów za dużo?
reject-open-quote = Cudzysłów otwarto i nie zamknięto aż do końca pliku.
reject-stray-quote = Po cudzysłowie zamykającym jest tekst: wewnątrz cudzysłowu cudzysłów pisze się podwójnie.
reject-no-time = Dzień bez godziny: terminy biegną od godziny wpływu.

## Why a file is no table of signals; nothing of it was taken in.

table-unreadable = Pliku nie da się odczytać: { $cause }.
table-empty = Plik jest pusty.
table-no-text = To nie jest tekst. Najpierw zapisz arkusz jako CSV; jeśli to UTF-16, podaj --encoding utf-16le.
table-json = Wygląda na JSON Lines. Podaj --format jsonl.
table-unknown-encoding = Nie da się rozpoznać kodowania. Zapisz plik jako UTF-8 albo podaj --encoding windows-1250 (polski) lub windows-1257 (litewski).
table-wrong-encoding = Nagłówka nie da się odczytać jako { $encoding }. Podaj inne --encoding.
table-header-too-long = Nagłówek nie kończy się w { $kib } KiB: czy jakiś cudzysłów nie jest zamknięty?
table-stray-quote = Po cudzysłowie zamykającym jest tekst: wewnątrz cudzysłowu cudzysłów pisze się podwójnie.
table-too-many-columns = Kolumn jest więcej niż { $columns }. Usuń to, co zgłoszeniu niepotrzebne.
table-nothing-known = Żadna kolumna nie jest znana. Pierwszy wiersz musi je nazywać; co oznaczają, podaj przez --column NAZWA=KLUCZ, a klucze wypisuje --maps.
table-twice = Dwie kolumny oznaczają { $key }; druga to „{ $column }”. Usuń jedną, zmień jej nazwę albo podaj --column NAZWA=extra.
table-unknown-key = Przypisanie daje kolumnie „{ $column }” klucz „{ $key }”, którego nie ma.
table-file = { $path }: { $problem }

## How a table is read.

table-read = { $path }: kodowanie { $encoding }, separator { $separator }
table-guessed = { $path }: odczytano jako { $encoding }, to przypuszczenie; jeśli litery są złe, podaj --encoding.
table-no-rows = { $path }: pod nagłówkiem nie ma żadnego wiersza.
table-kept = zostaje, jak jest
table-values = Gdy wiersz nic nie podaje:
table-changed = Zgłoszenia zmieniły się podczas czytania; wypisano nie wszystko. Wyeksportuj ponownie.
table-separator-alone = --separator pasuje tylko do zgłoszeń w --format csv.

## Mappings of columns.

map-none = Nie zapisano żadnego przypisania kolumn.
map-unknown = Nie ma przypisania „{ $name }”. Zapisane: { $known }.
map-bad-column = „{ $text }” nie wskazuje kolumny. Napisz NAZWA=KLUCZ, na przykład Data=received_date.
map-bad-key = Nie ma klucza „{ $key }”. Klucze: { $known } oraz kody pytań.
map-bad-set = „{ $text }” nie ustala wartości. Napisz KLUCZ=WARTOŚĆ, na przykład kind=concern.
map-bad-set-key = Dla „{ $key }” nie można ustalić jednej wartości dla wszystkich wierszy. Klucze: { $known } oraz kody pytań.
map-bad-value = --set { $key }={ $value }: { $problem }
map-nothing = Nie ma czego zapisać: podaj --column NAZWA=KLUCZ, --set KLUCZ=WARTOŚĆ, --separator albo --encoding.
map-saved = Przypisanie „{ $name }” jest zapisane.
map-forgotten = Przypisanie „{ $name }” jest usunięte.
map-keys = Klucze: { $known } oraz kody pytań.
change-table-map-saved = zapisano przypisanie kolumn
change-table-map-forgotten = usunięto przypisanie kolumn
