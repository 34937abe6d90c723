### What the command line says.

## Why a line of an import is rejected; the field is named beside it.

reject-line-too-long = Wiersz jest za długi: najwyżej { $kib } KiB.
reject-not-utf8 = To nie jest UTF-8, od bajtu { $position } wiersza. Zapisz plik jako UTF-8.
reject-json-end = To nie jest JSON: nieoczekiwany koniec, znak { $position }.
reject-json-control = To nie jest JSON: znak sterujący w tekście, znak { $position }.
reject-json-escape = To nie jest JSON: nieznana sekwencja z ukośnikiem, znak { $position }.
reject-json-syntax = To nie jest JSON, znak { $position }.
reject-json-trailing = To nie jest JSON: po obiekcie jest coś jeszcze, od znaku { $position }.
reject-too-deep = Za głębokie zagnieżdżenie: najwyżej { $levels }.
reject-key-twice = Klucz występuje dwa razy.
reject-number-out-of-range = Liczba poza zakresem.
reject-not-an-object = Wiersz nie jest obiektem JSON.
reject-missing = Brakuje wymaganego klucza.
reject-wrong-type =
    { $expected ->
        [text] Zły typ: potrzebny jest tekst.
        [whole] Zły typ: potrzebna jest liczba całkowita.
        [truth] Zły typ: potrzebne jest true lub false.
        [list] Zły typ: potrzebna jest lista.
       *[object] Zły typ: potrzebny jest obiekt.
    }
reject-empty = Tekst jest pusty.
reject-text-too-long = Tekst jest za długi: najwyżej { $kib } KiB.
reject-unknown-value = Nieznana wartość. Dozwolone: { $allowed }.
reject-unknown-question = Nieznane pytanie: nie ma go w metodzie.
reject-unknown-answer = Nieznana odpowiedź. Dozwolone: { $allowed }.
reject-no-offset = Brak przesunięcia od UTC, np. +01:00; program go nie zgaduje.
reject-no-such-date = Nie ma takiej daty lub godziny.
reject-too-early = Wcześniej niż rok { $year }.
reject-in-future = W przyszłości: później niż teraz o ponad { $minutes } min.
reject-age-out-of-range = Wiek poza zakresem { $low }–{ $high } lat.
reject-months-out-of-range = Miesiące poza zakresem { $low }–{ $high }.
reject-born-later = Data urodzenia późniejsza niż received_at, a brak oznaczenia, że dziecko się jeszcze nie urodziło.
reject-different-content = Już jest, o innej treści; pierwszy wpis pozostaje bez zmian.

## The command line itself.

cli-no-home = Folder domowy jest nieznany. Podaj bazę: --db PATH.
cli-clock-real = --clock służy tylko do odczytu oraz do ośrodków zmyślonych i ćwiczebnych.
cli-as-real = --as służy tylko do ośrodków zmyślonych i ćwiczebnych.
cli-no-office = W tej bazie nie ma jeszcze ośrodka. Załóż go: „caseload init”.
cli-bad-login = „{ $login }” nie może być nazwą użytkownika: małe litery a-z, cyfry, „.”, „_” lub „-”, najwyżej 32 znaki, na początku litera.
cli-bad-clock = „{ $text }” to nie czas. Pisz tak: 2026-11-16T14:00:00+01:00.
cli-bad-number = „{ $text }” to nie numer zgłoszenia ani przypadku. Pisz tak: 26-0417.
cli-bad-zone = „{ $text }” to nie strefa czasowa. Pisz tak: Europe/Warsaw.
cli-bad-staff = „{ $text }” to nie pracownik. Pisz LOGIN:ROLE:NAZWISKO z rolami duty, curator, supervisor, admin.
cli-bad-view = Nie ma widoku „{ $view }”. Widoki: { $known }.
cli-bad-kind = Nie ma rodzaju „{ $kind }”. Rodzaje: { $known }.
cli-no-reason = Potrzebne jest uzasadnienie: --reason TEXT.
cli-no-method = Nie ma metody „{ $id }”. Metody: { $known }.
cli-no-record = Nie ma zgłoszenia ani przypadku { $number }.
cli-informants-role = Osoby zgłaszające może wyeksportować tylko kierownik lub administrator.
cli-no-terminal = Program potrzebuje terminala. Dla skryptów i czytników ekranu: caseload list queue; wiersz po wierszu: caseload --plain.
cli-terminal-failed = Nie udało się przejąć terminala. Spróbuj w innym oknie.
crash-nothing = Błąd wewnętrzny { $code }. Nie było nic niezapisanego. Szczegóły są w dzienniku błędów.
crash-saved = Błąd wewnętrzny { $code }. Szkic jest zapisany; program zaproponuje go przy następnym uruchomieniu.
crash-failed = Błąd wewnętrzny { $code }. Szkicu nie udało się zapisać.
cli-init-done = Ośrodek założono w { $path }.
cli-demo-done = Zmyślony ośrodek jest w { $path }; zgłoszenia: { $signals }, przypadki: { $cases }.
cli-backup-done = Kopia zapisana i sprawdzona: { $path } (SHA-256 { $sha256 }).
cli-restore-done = Kopia przywrócona i sprawdzona: { $path } (SHA-256 { $sha256 }).
cli-restore-kept = Dawny plik zachowano jako { $path }.
cli-restore-yes = Plik { $path } zostałby zastąpiony (dawny plik zostaje). Potwierdź: --yes.
cli-restore-ask = Zastąpić { $path }? Dawny plik zostaje. Wpisz „tak”:
cli-answer-yes = tak
cli-not-confirmed = Brak potwierdzenia; nic nie zmieniono.
cli-import-done = Przyjęto: { $accepted } (w tym z usuniętymi ukrytymi znakami: { $sanitised }), bez zmian: { $unchanged }, odrzucono: { $rejected }.
cli-import-would = Nic nie zmieniono. Import przyjąłby: { $accepted } (w tym z usuniętymi ukrytymi znakami: { $sanitised }), bez zmian: { $unchanged }, odrzuciłby: { $rejected }.

## What the store cannot do.

store-refused = Reguły metody na to nie pozwalają.
store-busy = Ktoś inny właśnie zapisuje; nic nie zmieniono.
store-busy-hint = Spróbuj ponownie za chwilę.
store-no-database = Nie ma bazy { $path }.
store-no-database-hint = Wypróbuj „caseload demo” lub załóż ośrodek: „caseload init”.
store-exists = Pod adresem { $path } już coś jest; nic nie zmieniono.
store-not-ours = { $path } to nie baza caseload.
store-newer = Baza ma schemat { $theirs }, ten program zna { $ours }. Użyj nowszego programu.
store-old-engine = Silnik bazy { $version } ma znany błąd; program go nie używa.
store-network-disk = { $path } leży na dysku sieciowym, na którym nie da się bezpiecznie zapisywać. Przenieś plik na dysk lokalny.
store-full = Dysk jest pełny; nic nie zmieniono. Zwolnij miejsce i spróbuj ponownie.
store-read-only = Nie można zapisywać: baza jest otwarta tylko do odczytu.
store-damaged = Baza jest uszkodzona ({ $what }).
store-damaged-hint = Uruchom „caseload doctor”, a jeśli się nie powiedzie, przywróć ostatnią kopię.
store-not-staff = „{ $login }” nie należy do czynnych pracowników tego ośrodka.
store-not-staff-hint = Administrator dodaje osoby poleceniem „caseload staff add LOGIN:ROLE:NAZWISKO”.
store-engine = Baza zgłasza błąd ({ $code }); nic nie zmieniono.
store-file = { $path }: { $cause }.

## What doctor says.

doctor-ok-integrity = wszystkie strony i odwołania są całe
doctor-ok-schema = schemat jest taki, jaki zapisuje ten program
doctor-ok-journal-chain = żadnego wpisu nie zmieniono, nie usunięto ani nie wstawiono
doctor-ok-access = czytać może tylko właściciel
doctor-fail-access = inni mogą czytać lub podmienić: { $found }. Proszę odebrać te prawa (chmod 600, dla katalogu 700).
doctor-ok-room = na dysku jest miejsce
doctor-warn-room = na dysku jest mało miejsca: { $found } MiB
doctor-fail-room = na dysku prawie nie ma miejsca: { $found } MiB
doctor-ok-replay = wszystkie tabele zgadzają się z dziennikiem
doctor-fail-integrity = uszkodzenie: { $found }
doctor-fail-schema = inny schemat: { $found }
doctor-fail-journal-chain = łańcuch pęka na wpisie { $found }
doctor-fail-replay = tabele różnią się od dziennika: { $found }
doctor-mended = Tabele naprawiono według dziennika. Plik w dawnej postaci zachowano jako { $path }.

## The journal and the packs.

staff-left = już tu nie pracuje
staff-left-cases = { $name } już tu nie pracuje; otwarte przypadki na to nazwisko: { $count }.
hand-over-done = Teraz ma { $name }: przypadki { $cases }, zgłoszenia { $signals }.
hand-over-would = Przeszłoby do { $name }: przypadki { $cases }, zgłoszenia { $signals }. Nic nie zmieniono.
audit-ok = Wpisy: { $entries }, łańcuch jest cały. Ostatni: { $head }
audit-broken = Łańcuch pęka na wpisie { $seq } ({ $what }).
audit-anchors-ok = Znaczniki się zgadzają: { $count }.
audit-anchor-cut = { $file }, wiersz { $line }: wpisu { $seq } nie ma już w dzienniku; jego koniec obcięto.
audit-anchor-rewritten = { $file }, wiersz { $line }: wpis { $seq } ma teraz inny skrót; dziennik napisano na nowo albo to inny dziennik.
audit-anchor-hint = Proszę zostawić tę bazę bez zmian i porównać ją ze starszą kopią zapasową.
audit-anchor-unreadable = { $file }, wiersz { $line }: to nie jest znacznik. Jego wiersze pisze „caseload audit anchor”.
methods-approval = zatwierdza: { $body }
methods-unchecked = nie sprawdzono
methods-good = { $id }: metoda jest poprawna.
origin-seed = dokument źródłowy
origin-law = prawo
origin-local = wybór ośrodka

## Configuration files.

config-missing = Nie ma konfiguracji { $path }.
config-unreadable = Nie można odczytać { $path }: { $cause }.
config-syntax = { $path }, wiersz { $line }: to nie jest TOML. Należy pisać KLUCZ = WARTOŚĆ, teksty w cudzysłowach prostych.
config-unknown = { $path }, wiersz { $line }: nie ma klucza „{ $key }”. Czy chodzi o „{ $nearest }”?
config-value = { $path }, wiersz { $line }: { $key } nie przyjmuje takiej wartości. Dozwolone: { $allowed }.
config-by-flag = z opcji
config-by-variable = ze zmiennej { $name }
config-by-default = nie ustawiono
methods-used = Ośrodek pracuje odtąd według { $method }; wcześniejsze decyzje zostają.
