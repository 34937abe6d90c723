### Words of the field: what things, people and choices are called.

## Words for things: the glossary. In running text, in lower case.

word-signal = zgłoszenie
word-intake = przyjęcie zgłoszenia
word-queue = kolejka zgłoszeń
word-urgency = pilność
word-sorting = wstępna kwalifikacja
word-check = weryfikacja zgłoszenia
word-screened-out = zakończone bez otwarcia przypadku
word-not-confirmed = niepotwierdzone
word-referral = skierowanie
word-transfer = przekazanie według właściwości
word-duplicate = duplikat
word-linked = powiązane
word-case = przypadek
word-case-management = zarządzanie przypadkiem
word-curator = menedżer przypadku
word-holder = osoba odpowiedzialna
word-supervisor = kierownik
word-family = rodzina
word-child = dziecko
word-unborn-child = dziecko nienarodzone
word-carer = opiekun (rodzic)
word-informant = osoba zgłaszająca
word-source = źródło
word-channel = sposób zgłoszenia
word-anonymous = anonimowo
word-assessment = ocena
word-risk = ryzyko
word-risk-factor = czynnik ryzyka
word-strength = mocna strona
word-need = potrzeba
word-plan = plan
word-checklist = lista kontrolna
word-goal = cel
word-task = zadanie
word-service = usługa
word-provider = usługodawca
word-deadline = termin
word-overdue = po terminie
word-responsible = osoba odpowiedzialna
word-consent = zgoda
word-agreement = porozumienie
word-review = przegląd planu
word-monitoring = monitoring
word-closure = zamknięcie przypadku
word-closure-reason = powód zamknięcia
word-reopening = ponowne otwarcie
word-council = zespół interdyscyplinarny
word-outcome = rezultat
word-decision = decyzja
word-caseload = obciążenie
word-journal = dziennik
word-contact = notatka z kontaktu
word-visit = wizyta w domu
word-confidentiality = poufność
word-urgent-intervention = interwencja kryzysowa
word-override = zmiana poziomu
word-reason = uzasadnienie
word-approval = zatwierdzenie
word-case-file = akta sprawy
word-audit-trail = dziennik zmian
word-draft = szkic
word-method = metoda
word-office = ośrodek

## Roles of the staff.

role-duty = pracownik dyżurny
role-curator = menedżer przypadku
role-supervisor = kierownik
role-admin = administrator

## Kinds of signal.

kind-concern = obawa o dziecko
kind-request = prośba lub wniosek

## Ways a signal comes in.

channel-phone = telefon
channel-visit = osobiście
channel-letter = list
channel-email = e-mail
channel-fax = faks
channel-chat = czat
channel-agency = przez inną instytucję

## Who a signal comes from.

source-hotline = infolinia
source-school = szkoła
source-kindergarten = przedszkole
source-hospital = szpital
source-clinic = przychodnia
source-police = policja
source-court = sąd
source-child = samo dziecko
source-parent = rodzic
source-relative = krewny
source-neighbour = sąsiad
source-anonymous = anonimowo
source-agency = inna instytucja
source-shop = sklep
source-commission = komisja do spraw nieletnich

## What is known of the informant.

informant-known = dane znane
informant-anonymous = anonimowo
informant-protected = dane znane, z prośbą o nieujawnianie

## Adults around the child.

adult-mother = matka
adult-father = ojciec
adult-grandmother = babcia
adult-grandfather = dziadek
adult-carer = opiekun
adult-suspected = osoba podejrzewana
adult-other = inna osoba

## Sex of a child, as written and for narrow columns.

sex-f = dziewczynka
sex-m = chłopiec
sex-short-f = dz
sex-short-m = ch

## Answers to a question of the instrument.

answer-yes = tak
answer-no = nie
answer-unknown = nie wiadomo

## A signal without a level; the names of levels and questions stand in the method packs.

level-unsorted = bez poziomu

## States of a signal, then of a case, for a method whose stages have no name of their own.

state-received = przyjęte
state-sorted = zakwalifikowane
state-check = weryfikacja
state-decision = decyzja
state-opened = otwarcie przypadku
state-assessment = ocena
state-plan = planowanie
state-implementation = realizacja planu
state-review = przegląd planu
state-closing = zamykanie
state-closed = zamknięte
