### Labels of fields, with .help as their attribute; one group per form.

## Titles of forms.

form-signal = Nowe zgłoszenie
form-amend = Poprawienie zgłoszenia
form-raise = Podwyższenie poziomu
form-sort = Pytania o pilność
form-lower = Propozycja obniżenia poziomu
form-confirm-lower = Potwierdzenie niższego poziomu
form-assign = Wyznaczenie osoby
form-check-step = Krok weryfikacji
form-consult = Odpowiedź źródła
form-conclude = Wynik weryfikacji
form-decide = Decyzja co do zgłoszenia
form-assessment = Ocena
form-plan = Plan: problem i przegląd
form-goal = Cel
form-task = Zadanie
form-task-done = Zadanie wykonane
form-task-not-possible = Zadanie niewykonalne
form-consent = Zgoda na plan
form-contact = Notatka z kontaktu
form-review = Przegląd planu
form-closure = Zamknięcie przypadku
form-approve = Zatwierdzenie
form-return = Odesłanie z uwagą
form-name-curator = Inny menedżer przypadku
form-join-team = Nowa osoba w zespole
form-leave-team = Wyjście z zespołu
form-urgent = Interwencja kryzysowa
form-end-urgent = Koniec interwencji kryzysowej
form-resolve-signal = Co zrobiono ze zgłoszeniem

## Fields that several forms share.

field-reason = Powód
field-why = Uzasadnienie własnymi słowami
field-words = Własnymi słowami
field-note = Uwaga
field-on = Data
field-at = Kiedy
field-due = Termin
field-name = Nazwisko i imię
field-contact-kind = Rodzaj kontaktu
field-who-met = Z kim
field-legal-basis = Podstawa prawna
field-next-review = Następny przegląd
# $what is a day.
field-next-review-latest = Następny przegląd (najpóźniej { $what })
field-assign-to = Komu (obciążenie, na dziś)
    .help = Przy nazwisku: otwarte przypadki ważone poziomem i zgłoszenia z terminem dziś. Na początku osoby najmniej obciążone. Za kropką: zawód i kompetencje.

## A signal.

field-text = Treść zgłoszenia
    .help = Słowami osoby zgłaszającej. Reszty nie trzeba wypełniać od razu.
field-received-at = Przyjęto
    .help = Kiedy ośrodek otrzymał wiadomość: stąd biegną terminy.
field-channel = Sposób zgłoszenia
field-source = Źródło
field-informant = Osoba zgłaszająca
field-informant-name = Kto zgłasza: nazwisko
field-informant-phone = Kto zgłasza: telefon
field-place = Adres lub miejsce
# $what is its place in the form.
field-child = Dziecko { $what }
field-age = Wiek
    .help = Lata, lub miesiące z literą m: 7, 8m, 1 8m.
field-birth = Data urodzenia
field-sex = Płeć
field-unborn = Nienarodzone
field-child-note = Uwaga
# $what is its place in the form.
field-adult = Dorosły { $what }
field-adult-role = Kim jest dla dziecka
field-kind = Rodzaj
field-task-due = Termin odpowiedzi

## Changing a level by hand.

field-level = Nowy poziom
field-fact = Fakt ochronny
    .help = Fakt, który na razie zapewnia dziecku bezpieczeństwo.
field-agreed = Obniżyć poziom

## The check.

field-child-seen = Dziecko widziano
field-result = Rezultat
field-source-state = Odpowiedź
field-source-note = Co mówi źródło
field-finding = Ustalenie
field-conclusion = Wniosek słowami
field-not-seen = Dlaczego dziecka nie widziano

## The decision.

field-outcome = Decyzja
field-curator = Menedżer (obciążenie, na dziś)
field-category = Kategoria rodziny
field-open-children = Przypadek dla
field-redirected = Dokąd skierowano
field-transfer-to = Komu przekazać
field-advice = Udzielona porada
field-link-kind = Rodzaj powiązania
field-link-number = Numer drugiego wpisu
    .help = Zgłoszenie lub przypadek, np. 26-0417.

## The assessment.

field-needs = Potrzeby
field-causes = Przyczyny
field-resources = Mocne strony i zasoby
field-risk = Ryzyko
field-child-view = Zdanie dziecka
field-child-why-not = Dlaczego go brak

## The plan.

field-problem = Główny problem
    .help = Powód otwarcia przypadku.
field-family-sees = Rodzina widzi problem
field-goal = Cel
field-need = Na jaką potrzebę
field-expected = Oczekiwany rezultat
    .help = Po czym będzie widać, że cel osiągnięto.
field-priority = Ważność
field-task = Co trzeba zrobić
field-service = Rodzaj usługi
field-owner = Kto wykonuje
field-owner-worker = Pracownik
    .help = Po nazwisku: obciążenie otwartymi przypadkami i zgłoszenia z terminem dziś.
field-owner-provider = Usługodawca
field-owner-family = Osoba z rodziny
field-owner-other = Inna osoba z rodziny
field-responsible = Pracownik odpowiedzialny
    .help = Po nazwisku: obciążenie otwartymi przypadkami i zgłoszenia z terminem dziś.
field-frequency = Jak często
field-duration = Jak długo
field-weekly = Spotkań w tygodniu
field-minding = Potrzebna opieka nad dziećmi
field-done-on = Data wykonania
field-not-possible = Dlaczego niewykonalne

## Consent.

field-consent = Zgoda
field-consent-how = Jak: na piśmie, ustnie
field-own-words = Słowami tej osoby
field-refusal-basis = Podstawa dalszej pracy
field-not-asked = Dlaczego nie pytano

## A contact.

field-contact-words = Co powiedziano i widziano
field-again = Następna próba
field-next-contact = Następny kontakt
field-strength = Nowa mocna strona
    .help = Wejdzie do następnej oceny.
field-weakness = Nowa słaba strona
field-relapse = Co może wywołać nawrót

## A review.

field-held-on = Data przeglądu
field-goal-rating = Cel
# $what is the task.
field-task-rating = Zadanie: { $what }
field-specialists = Opinia specjalistów
field-family-words = Słowami rodziny
field-expert = Opinia eksperta
field-opinion-missing = Dlaczego jej brak
field-satisfaction = Zadowolenie rodziny
field-verdict = Decyzja
field-verdict-reason = Uzasadnienie

## Closure and approval.

field-closure-reason = Powód zamknięcia
field-closure-words = Prostymi słowami
field-risk-again = Ryzyko, ponowna ocena
field-told-on = Data powiadomienia
field-told-how = Jak powiadomiono rodzinę
field-recommendation = Zalecenie zespołu
field-approved-on = Data zatwierdzenia
field-protocol = Numer protokołu
field-return-words = Co trzeba zmienić

## The team.

field-team-who = Nazwisko lub login
field-team-role = Rola w zespole

## Urgent measures and new signals of a case.

field-urgent-kind = Rodzaj interwencji
field-began = Początek
field-expires = Ważna do
field-notified = Kogo powiadomiono
field-ended-how = Jak się zakończyła
field-resolution = Co zrobiono

## Choices.

choice-risk-low = niskie
choice-risk-medium = średnie
choice-risk-high = wysokie
choice-source-asked = zapytano
choice-source-answered = jest odpowiedź
choice-source-refused = odmowa odpowiedzi
choice-source-not-applicable = nie dotyczy
choice-finding-confirmed = potwierdzone
choice-finding-partly = częściowo lub prawdopodobnie
choice-finding-not-confirmed = niepotwierdzone
choice-link-duplicate = duplikat innego zgłoszenia
choice-link-new-fact = nowy fakt w otwartym przypadku
choice-link-reopen = ponowne otwarcie przypadku
choice-outcome-open = otworzyć przypadek
choice-outcome-screen-out = zakończyć bez otwarcia przypadku
choice-outcome-transfer = przekazać według właściwości
choice-outcome-not-confirmed = niepotwierdzone
choice-outcome-link = powiązać z innym wpisem
choice-priority-high = wysoka
choice-priority-middle = średnia
choice-priority-low = niska
choice-owner-worker = pracownik
choice-owner-provider = usługodawca
choice-owner-family = osoba z rodziny
choice-consent-given = jest zgoda
choice-consent-refused = odmowa
choice-consent-withdrawn = zgoda wycofana
choice-consent-not-needed = niepotrzebna
choice-consent-not-asked = nie pytano, zagrożenie dziecka
choice-reached = osiągnięto
choice-reached-partly = częściowo
choice-reached-not = nie osiągnięto
choice-satisfied = tak
choice-satisfied-partly = częściowo
choice-satisfied-not = nie
choice-satisfied-unknown = bez opinii
choice-verdict-continue = kontynuować
choice-verdict-change-plan = zmienić plan
choice-verdict-reassess = ocenić ponownie
choice-verdict-close = zaproponować zamknięcie
choice-verdict-urgent = interwencja kryzysowa

## Records, instruments, events and categories.

form-record = Zapis
form-measure = Narzędzie oceny
form-event = Zdarzenie
form-end-event = Jak skończyło się zdarzenie
form-category = Kategoria rodziny
form-template = Cel z metody
form-countersign = Zatwierdzenie sprawdzenia
field-record-kind = Rodzaj zapisu
field-record-person = Kogo dotyczy
field-record-done = Wykonano czy nie
choice-record-done = wykonano
choice-record-not-done = nie wykonano, ponieważ …
field-record-on = Data dokumentu
field-record-words = Treść
field-record-why-not = Dlaczego nie wykonano
field-event-kind = Co się stało
field-event-on = Którego dnia
field-event-words = Słowami
field-event-ended-on = Zakończenie dnia
field-event-stayed = Dziecko jest z rodziną
field-event-ended = Jak się skończyło
field-category-from = Od którego dnia
field-template = Cel
field-countersign = Raport ze sprawdzenia
choice-countersign-yes = zatwierdzić
choice-countersign-no = zwrócić z uwagą
field-matter = Rodzaj do rejestru
field-effort = Wysiłki rodziców
choice-effort-full = zrobiono, co można
choice-effort-some = zrobiono część
choice-effort-none = nie zrobiono nic
choice-effort-not-possible = nie od nich zależało
field-future = Decyzja o dalszej przyszłości dziecka
field-delivered = Otrzymano z planu (usługi · zadania): { $what }
field-task-urgent = Pilne: można przed zgodą
field-one-curator = Jeden menedżer towarzyszy rodzinie od początku do końca. Przekaż przypadek tylko z konieczności i napisz dokładnie dlaczego.
