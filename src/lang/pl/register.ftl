### Registers of the office: organisations, contact families, groups, mismatches.

## Screens.

tab-registers = Rejestry
registers-title = Rejestry
registers-status = Enter otwiera · Tab następny rejestr · / filtr · Insert nowy wpis
registers-status-empty = Insert pierwszy wpis · Tab następny rejestr
registers-empty = Nie ma tu jeszcze wpisów.
registers-nothing-found = Żaden wpis nie ma tych słów.
entry-status = Insert dodaje · F4 zmienia · i dziennik · Esc wstecz
entry-status-part = Enter otwiera lub zmienia wybrane · Insert dodaje · Esc wstecz
entry-missing = Nie ma wpisu o tym numerze.
group-registers = Rejestry
only-in-registers = tylko w rejestrach
help-about-registers = To, co nie należy do jednego przypadku: organizacje i ich usługi, niespójności między instytucjami oraz to, co ma jeszcze metoda. Tab przechodzi do następnego rejestru.
help-about-entry = Jeden wpis z jego częściami. Insert dodaje usługę, krok, spotkanie lub zajęcia; F3 dodaje parę lub uczestnictwo; F5 przekazuje rodzinie informację o organizacji.

register-organisation = Organizacje
register-mismatch = Niespójności
register-contact-family = Rodziny kontaktowe
register-group = Grupy
register-self-assessment = Samoocena
register-one-organisation = organizacja
register-one-mismatch = niespójność między instytucjami
register-one-contact-family = rodzina kontaktowa
register-one-group = grupa
register-one-self-assessment = samoocena roku
register-partner = partner
register-over = zakończone
register-matches = { $count ->
    [0] brak pary
    [one] { $count } para
    [few] { $count } pary
    [many] { $count } par
   *[other] { $count } par
}
register-members = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osób
}
register-answers = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
register-ended = Koniec { $day }: { $why }
register-services = Usługi
register-steps = Kroki
register-pairs = Pary i spotkania
register-group-members = Uczestnictwo
register-sessions = Zajęcia
register-none-yet = Jeszcze nic.
register-since = od { $from }
register-from-to = { $from } – { $to }
register-attendance = obecności { $came } z { $held }
register-came = Obecność: { $names }
register-attended = obecność: { $said }
register-meets = następne spotkanie { $day }
mismatch-found = wykryta
mismatch-raised = zgłoszona radzie
mismatch-settled = usunięta
mismatch-not-settled = nieusunięta

## Keys.

bar-edit-entry = Zmień
bar-inform = Inform
bar-new-entry = +Wpis
bar-new-part = Dodaj
bar-new-member = Para
bar-long-edit-entry = Zmień
bar-long-inform = Inform.
bar-long-new-entry = Nowy wpis
bar-long-new-part = Dodaj
bar-long-new-member = Para
action-go-registers = Przejdź do działu „Rejestry”
action-edit-entry = Zmiana wpisu lub wybranej części
action-inform = Informacja dla rodziny o tej organizacji
action-new-entry = Nowy wpis w tym rejestrze
action-new-part = Dodanie usługi, kroku, spotkania lub zajęć
action-new-member = Para z przypadkiem lub uczestnictwo w grupie
action-close-entry = Zakończenie wpisu lub powrót do użycia
action-drop-service = Usunięcie wybranej usługi
why-not-directory = Rodzinom przekazuje się informacje o organizacjach z katalogu.
why-not-ends = Takiego wpisu się nie kończy; ma on ostatni krok.
why-not-ended = Wpis jest zakończony; najpierw przywróć go do użycia (o).
why-not-no-parts = Ten wpis to jeden formularz; zmienia go F4.
why-not-no-pair = Nie ma jeszcze pary: dodaje ją F3.
why-not-no-members = Taki wpis nie ma uczestnictwa.
why-not-service = Najpierw wybierz usługę; usuwa się tylko usługi.

## Forms.

form-entry-organisation = Organizacja
form-entry-service = Usługa organizacji
form-entry-mismatch = Niespójność między instytucjami
form-entry-step = Krok w sprawie niespójności
form-entry-family = Rodzina kontaktowa
form-entry-match = Para rodziny kontaktowej
form-entry-meeting = Spotkanie z rodziną kontaktową
form-entry-group = Grupa programu
form-entry-member = Uczestnictwo w grupie
form-entry-session = Zajęcia grupy
form-entry-yearly = Samoocena roku
form-entry-close = Zakończenie wpisu
form-entry-inform = Informacja dla rodziny

entry-name = Nazwa
entry-org-kind = Co to jest
    .help = Ośrodek, szkoła, poradnia, fundacja, własnymi słowami.
entry-partner = Partner z porozumieniem
entry-area = Adres lub obszar
entry-phone = Telefon
entry-email = E-mail
entry-person = Osoba do kontaktu
entry-languages = Języki
entry-note = Uwaga
entry-imported = Źródło importu
entry-service-what = Co jest oferowane
entry-audience = Dla kogo
entry-free = Bezpłatnie
entry-price = Cena słowami
entry-apply = Jak się zgłosić
entry-waiting = Czas oczekiwania słowami
entry-bodies = Instytucje
entry-effect = Skutek dla dziecka
entry-measure = Środek
entry-found-on = Dzień wykrycia
entry-case = Numer przypadku
    .help = Na przykład 26-0417.
entry-state = Stan
entry-on = Dzień
entry-words = Słowami
entry-family-name = Imiona i nazwiska
entry-experience = Własne doświadczenie
entry-offers = Co oferuje
entry-from = Od
entry-to = Do
entry-prepared = Przygotowanie: kiedy, do czego
entry-agreement = Zgoda rodziny: w jaki sposób
entry-why = Dlaczego
entry-of = Para (przypadek)
entry-done = Przebieg
entry-next = Co dalej
entry-next-on = Następne spotkanie
    .help = Stoi wśród terminów menedżera przypadku.
entry-programme = Program
entry-leader = Prowadzenie
entry-place = Gdzie
entry-member = Osoba
entry-theme = Temat
entry-present = Obecność
entry-year = Rok
entry-met = Odpowiedź
entry-met-met = spełnione
entry-met-partly = częściowo
entry-met-not = niespełnione
entry-follows = Co z tego wynika
entry-closed-on = Dzień zakończenia
entry-told-whom = Komu przekazano
entry-told-words = Co przekazano
    .help = Wzięte z katalogu; przed zapisem można zmienić.

## Terms, refusals, journal.

term-family-meeting = Spotkanie z rodziną kontaktową: { $what }
refusal-ended-entry = Wpis jest zakończony. Najpierw przywróć go do użycia.
refusal-no-such-case = Nie ma przypadku o numerze { $number }.
refusal-already-matched = Rodzina kontaktowa jest już w parze z tym przypadkiem.
refusal-year-written = Rok { $year } ma już samoocenę. Zmień tamtą.
refusal-match-ended = Para zakończyła się przed tym dniem.
change-entry-opened = nowy wpis
change-entry-written = zmiana wpisu
change-entry-part-written = zapis części
change-entry-part-dropped = usunięcie części
change-entry-closed = zakończenie wpisu
change-entry-reopened = wpis znów w użyciu
deed-entry-head = zmiana wpisu
deed-entry-part-new = dodanie części
deed-entry-part-changed = zmiana części
deed-entry-part-dropped = usunięcie części
deed-entry-closed = zakończenie wpisu
deed-entry-reopened = wpis znów w użyciu

## Figures.

figures-title-registers = Wskaźniki rejestrów
figure-mismatches-found = wykryte niespójności
figure-mismatches-settled = w tym usunięte
figure-mismatches-open = niespójności na koniec
figure-outcome-by-service = powodzenie wg rodzaju usługi
figure-outcome-by-service-few = powodzenie wg usługi · poniżej 10 przypadków w wierszu: wg nazwy
figure-outcome-by-programme = powodzenie wg programu
figure-outcome-by-programme-few = powodzenie wg programu · poniżej 10 przypadków w wierszu: wg nazwy

## The method.

method-rule-contact-families = rodziny-wolontariusze wspierają inne jak równe

## The command line.

directory-import-done = nowe { $accepted }, zmienione { $changed }, bez zmian { $unchanged }, odrzucone { $rejected }
directory-import-would = byłoby: nowe { $accepted }, zmienione { $changed }, bez zmian { $unchanged }, odrzucone { $rejected }
