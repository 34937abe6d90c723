### What stands on screens; one group per screen, named as its file in ui/screen.

## The frame.

program-name = caseload
mark-demo = DEMO
mark-practice = ĆWICZENIA
mark-read-only = TYLKO ODCZYT
tab-queue = Kolejka
tab-cases = Przypadki
tab-agenda = Terminy
tab-drafts = Szkice
tab-figures = Wskaźniki
counts-overdue = { $count } po terminie
counts-unsorted = { $count } bez poziomu
counts-redirect = { $count } do przekazania
counts-pending = { $count } do zatwierdzenia
counts-next = najbliższy termin { $when }
window-too-small = Okno jest za małe: potrzeba co najmniej 60 kolumn i 16 wierszy. Wpisany tekst jest zachowany; F10: wyjście.

## What the program tells.

notice-saved = Zapisano.
notice-no-interrupt = Ctrl+C nie kończy programu.
notice-how-to-quit = F10: wyjście; wpisany tekst zostaje jako szkic.
error-busy = Ktoś inny właśnie zapisuje; nic nie zmieniono.
error-busy-hint = Spróbuj ponownie za chwilę.
error-full = Dysk jest pełny; nic nie zapisano.
error-full-hint = Powiadom administratora; formularz pozostaje otwarty.
error-read-only = Dane można tu tylko czytać; nic nie zapisano.
error-not-staff = { $login } nie należy do czynnych pracowników; zwróć się do administratora.
error-newer = Dane zapisała nowsza wersja programu; poproś administratora o aktualizację.
# $code is a short English word that stands in the log too.
error-broken = Nie udało się odczytać lub zapisać danych (kod: { $code }).
error-broken-hint = Nic z wpisanego tekstu nie przepadło; podaj kod administratorowi.
why-not-read-only = ośrodek jest otwarty tylko do odczytu
why-not-nothing-selected = nie zaznaczono żadnego wiersza
why-not-yours-already = jesteś już osobą odpowiedzialną
why-not-nothing-proposed = nikt nie proponuje obniżenia poziomu
why-not-unsorted = najpierw odpowiedz na pytania o pilność

## Lists of actions: help and menu.

chooser-search = Szukaj:
chooser-status = Pisz, aby szukać · Enter: wykonaj · Esc: zamknij
help-title = Pomoc: klawisze tego ekranu
menu-title = Menu

messages-title = Komunikaty
messages-none = Nie ma jeszcze komunikatów.
messages-status = Esc: zamknij

## Words that several screens use.

nobody = –
child-unnamed = bez imienia
age-years =
    { $years ->
        [one] { $years } rok
        [few] { $years } lata
        [many] { $years } lat
       *[other] { $years } roku
    }
age-months =
    { $months ->
        [0] poniżej miesiąca
        [one] { $months } mies.
        [few] { $months } mies.
        [many] { $months } mies.
       *[other] { $months } mies.
    }
span-hours = { $term } godz.
span-days =
    { $term ->
        [one] { $term } dzień
        [few] { $term } dni
        [many] { $term } dni
       *[other] { $term } dnia
    }
span-workdays =
    { $term ->
        [one] { $term } dzień roboczy
        [few] { $term } dni robocze
        [many] { $term } dni roboczych
       *[other] { $term } dnia roboczego
    }
span-weeks =
    { $term ->
        [one] { $term } tydzień
        [few] { $term } tygodnie
        [many] { $term } tygodni
       *[other] { $term } tygodnia
    }
span-months =
    { $term ->
        [one] { $term } miesiąc
        [few] { $term } miesiące
        [many] { $term } miesięcy
       *[other] { $term } miesiąca
    }
term-sort = ustalić poziom zgłoszenia
term-see-child = zobaczyć dziecko
term-task = zadanie: { $what }
term-goal = cel: { $what }
term-review = przegląd planu
term-attempt = kolejna próba kontaktu z rodziną
term-appointment = umówiona wizyta lub spotkanie
term-urgent = kończy się interwencja: { $what }
term-request = odpowiedzieć na pismo urzędowe
term-approval = zatwierdzenie: { $what }
term-new-signal = nowe zgłoszenie { $what }

## Why a signal stands where it does. $questions are short labels of questions.

why-rule = reguła { $rule }: { $name }
why-rule-yes = { $questions } → reguła { $rule }: { $name }
why-rule-no = „nie” na { $questions } → reguła { $rule }: { $name }
why-rule-unknown = nie wiadomo: { $questions } → reguła { $rule }: { $name }
why-more = { $questions } i jeszcze { $more }
why-not-sorted = na pytania o pilność jeszcze nie odpowiedziano
why-raised = podwyższa: { $questions }
why-raised-policy = podwyższa zasada ośrodka: { $policy }
why-raised-both = podwyższa: { $questions }, a także zasada ośrodka: { $policy }
why-due = termin { $at } = przyjęto { $received } + { $term }
why-due-safe = termin { $at }: wiadomo, że dziecko jest bezpieczne tylko do tej chwili

## queue

queue-title = Zgłoszenia – { $view }
queue-view-open = otwarte
queue-view-mine = moje
queue-view-overdue = po terminie
queue-view-unsorted = bez poziomu
queue-view-redirect = do przekazania
queue-view-countersign = do zatwierdzenia
queue-view-all = wszystkie
queue-filter = ze słowami: { $words }
queue-level = poziom
queue-decided = decyzja
queue-left = zostało
queue-number = numer
queue-child = dziecko
queue-holder = kto
queue-empty = Żadne zgłoszenie nie czeka. F2: nowe zgłoszenie, F1: pomoc.
queue-empty-view = Tu nic nie ma. Tab: następny widok, Esc: bez filtra.
queue-status = Enter: otwórz · F4: ustal poziom · F3: weź · Tab: następny widok · /: filtr
queue-status-filter = Wpisz słowa, które mają być w wierszu · Enter: zostaw filtr · Esc: usuń
queue-status-filtered = Esc: usuń filtr · Enter: otwórz · /: inne słowa · Tab: następny widok
queue-status-empty = F2: zapisz zgłoszenie · Tab: następny widok
detail-why = Dlaczego tutaj: { $why }
detail-line = Zgłoszenia w tym wierszu: { $numbers }
detail-holder = Odpowiada: { $holder }
detail-promoted = ▲ po terminie, dlatego stoi o jedno miejsce wyżej
detail-overridden = poziom zmieniono ręcznie: „{ $from }” → „{ $to }”
detail-proposed = { $by } proponuje obniżyć poziom do: „{ $to }”
detail-clarify = dopytaj osobę zgłaszającą: brakująca odpowiedź może podnieść pilność
detail-children = Dzieci: { $children }
detail-case = należy do przypadku { $number }
detail-no-match = Znane osoby? Brak podobnych
detail-matches = Znane osoby? Zobacz { $numbers }
detail-matches-more = Znane osoby? Zobacz { $numbers } i jeszcze { $more }

## signal

signal-title = Zgłoszenie { $number }
signal-title-full = { $number } – { $state } – odpowiada: { $holder }
signal-work = Pilność, weryfikacja, decyzja
signal-loading = Wczytywanie …
signal-missing = Nie ma zgłoszenia o tym numerze.
signal-status = Strzałki: czytaj · Tab: część · F4: poziom · F5: weryfikacja · F8: decyzja
signal-status-lead = Enter: otwórz ten wpis · Tab: następna część · F8: decyzja
signal-report = Co zgłoszono
signal-received = Przyjęto { $at }
signal-recorded = wpisano { $at }, { $by }
signal-external = z systemu { $system }, nr { $id }
signal-removed =
    { $count ->
        [one] usunięto { $count } ukryty znak
        [few] usunięto { $count } ukryte znaki
        [many] usunięto { $count } ukrytych znaków
       *[other] usunięto { $count } ukrytego znaku
    }
signal-request-due = odpowiedzieć do { $day }
signal-place = Miejsce: { $place }
signal-no-place = Miejsce nieznane.
signal-name-withheld = nazwisko nie jest ujawniane
signal-children = Dzieci
signal-no-children = Nie podano imienia dziecka.
signal-adults = Dorośli
signal-alleged = według zgłoszenia krzywda ze strony tej osoby
signal-urgency = Pilność
signal-not-ours = nie należy do ośrodka: zapisz, dokąd przekazano
signal-seen = dziecko widziano { $at }
signal-levels = z odpowiedzi: { $computed } (reguła { $rule }) · obowiązuje: { $effective }
signal-sorted-by = odpowiedzi: { $by }, { $at } · { $method }
signal-answers = Odpowiedzi
signal-answer-yes = tak: { $question } { $label }
signal-answers-no = nie: { $questions }
signal-answers-block = nie, jednym klawiszem dla całej części: { $questions }
signal-answers-unknown = nie wiadomo lub nie pytano: { $questions }
signal-contradiction = odpowiedzi są ze sobą sprzeczne
signal-safe-until = dziecko jest bezpieczne do { $at }
signal-raised = podwyższenie: „{ $from }” → „{ $to }”, { $by }, { $at }
signal-lowered = propozycja obniżenia: „{ $from }” → „{ $to }”, { $by }, { $at }
signal-verdict-in-force = obowiązuje
signal-verdict-proposed = czeka na drugą osobę; obowiązuje wyższy poziom
signal-verdict-refused = odrzucono; obowiązuje wyższy poziom
signal-verdict-replaced = zastąpiono późniejszą kwalifikacją lub zmianą
signal-second = druga osoba: { $by }, { $at }
signal-alone = jednoosobowo: nikt inny nie może potwierdzić
signal-line = Jeden wiersz kolejki z innymi zgłoszeniami; razem: { $level }
signal-decision = Decyzja
signal-redirected = skierowano: { $what }
signal-transferred = przekazano: { $what }
signal-advice = porada: { $what }
signal-reason = Powód: { $reason }
signal-decided-by = decyzja: { $by }, { $at }
signal-case = przypadek { $number }
signal-holders = Osoby odpowiedzialne
signal-nobody-responsible = Na razie nikt; F3: weź zgłoszenie.
signal-held = { $by } od { $at }
signal-known = Znane w ośrodku?
signal-no-match = Nie znaleziono wpisów o tych samych osobach.
signal-match-case = przypadek { $number } – { $name } – { $state } – menedżer: { $holder }
signal-match-signal = zgłoszenie { $number } – { $name } – { $state } – odpowiada: { $holder }
outcome-opened = otwarto przypadek
outcome-opened-cases = otwarto przypadek: { $numbers }
outcome-screened-out = zakończono bez otwarcia przypadku
outcome-transferred = przekazano według właściwości
outcome-not-confirmed = niepotwierdzone
outcome-linked = powiązano
outcome-linked-to = { $kind }: { $number }
why-not-not-loaded = zgłoszenie jeszcze się wczytuje
why-not-decided = decyzja już zapadła; jest w zgłoszeniu
why-not-proposed-already = obniżenie poziomu już zaproponowano

## sort

sort-title = Pilność { $number } · { $page }/{ $pages } · 1 tak 2 nie 3 ?
sort-panel = Wynik
sort-save = Zapisz (F8) · Tab: następna strona
sort-answer-yes = TAK
sort-answer-no = nie
sort-answer-unknown = nie wiem
sort-answer-block = nie, blok
sort-answer-proposed = tak?
sort-not-ours = { $outcome }: nie należy do ośrodka
sort-save-at-once = F8 zapisze to od razu; reszta może poczekać.
sort-can-save = F8: zapisz.
sort-missing = Brak poziomu; bez odpowiedzi: { $questions }
sort-missing-more = Brak poziomu; bez odpowiedzi: { $questions } …
sort-proposed = { $question } – tak? { $because } · Enter lub 1: potwierdź
sort-theirs = W międzyczasie inne odpowiedzi: { $by } ({ $at }), { $level }. Jeszcze raz F8: zastąp je swoimi.
sort-saved = { $number }: { $level }, zobaczyć dziecko do { $due }.
sort-saved-contact = { $number }: { $level }, pierwszy kontakt z rodziną do { $due }.
sort-saved-not-ours = { $number } nie należy do ośrodka; F8 w zgłoszeniu: dokąd przekazano.
sort-kept = Nie zapisano; odpowiedzi zostają jako szkic.
sort-safe-until = Bezpieczne do:
sort-status-time = Dzień i godzina, np. 18.11 14:00 lub +2 · Enter: przyjmij · Esc: wyjdź
sort-status-save = Enter lub F8: zapisz · Tab: następna strona · Esc: wyjdź, szkic zostaje
because-youngest = Wiek najmłodszego dziecka: { $age }
because-unborn = Dziecko jeszcze się nie urodziło
because-signals =
    { $days ->
        [one] Inne zgłoszenia w ciągu { $days } dnia: { $numbers }
        [few] Inne zgłoszenia w ciągu { $days } dni: { $numbers }
        [many] Inne zgłoszenia w ciągu { $days } dni: { $numbers }
       *[other] Inne zgłoszenia w ciągu { $days } dnia: { $numbers }
    }
because-confirmed = Wcześniej potwierdzona obawa: { $numbers }
because-closed = Przypadek { $number } zamknięto { $at }
why-not-unchanged = nie zmieniono żadnej odpowiedzi

## check

check-title = Weryfikacja { $number } – odpowiada: { $holder }
check-about = Czego dotyczy
check-steps = Weryfikacja
check-started = rozpoczęto { $at }
check-no-steps = Nic jeszcze nie zrobiono.
check-child-seen = DZIECKO WIDZIANO
check-child-not-seen = dziecka nie widziano
check-result = { $result } ({ $by })
check-not-seen = Dlaczego dziecka nie widziano: { $why }
check-add-step = Dodaj krok (F5)
check-sources = Źródła
check-source-not-asked = nie pytano
check-conclusion = Wynik
check-no-conclusion = Wyniku jeszcze nie ma.
check-concluded-by = { $by }, { $at }
check-conclude = Zakończ weryfikację (F8)
check-decide = Podejmij decyzję (F8)
check-child-waits = Dziecka jeszcze nie widziano.
check-unsorted = Najpierw odpowiedz na pytania o pilność.
check-missing = Brakuje: { $missing }
check-complete = Niczego nie brakuje; F8: dalej.
check-status = F5: dodaj krok · F4: źródło · F8: wynik · Tab: następna część
check-status-step = Enter: dodaj krok weryfikacji
check-status-source = Enter: zapisz odpowiedź tego źródła
check-status-conclude = Enter: przejdź do następnego kroku
why-not-check-not-begun = weryfikacja jeszcze się nie zaczęła
why-not-no-source = najpierw przejdź na liście do źródła

## record: what panes of a case, the journal and a printed record say.

record-field = { $label }: { $value }
record-signed = { $who }, { $at }
record-alone = jednoosobowo: nikt inny nie może potwierdzić
record-alleged = według zgłoszenia, nieustalone
record-born = ur. { $day }
record-adults = Dorośli
record-answers = Odpowiedzi
record-informant-changed = zmieniono nazwisko lub telefon
record-matches = Być może te same osoby
aspect-strength = mocna strona
aspect-weakness = słaba strona
aspect-relapse = może wywołać nawrót
task-state = Stan
task-open = otwarte
task-overdue = po terminie
task-done = wykonane
task-not-possible = niewykonalne
override-in-force = obowiązuje
override-proposed = czeka na drugą osobę
override-refused = odrzucono
override-replaced = zastąpiono

## case

case-title = { $number } – { $title }
case-pane-overview = Ogólne
case-pane-assessment = Ocena
case-pane-plan = Plan
case-pane-contacts = Kontakty
case-pane-reviews = Przeglądy
case-pane-history = Dziennik
case-loading = Wczytywanie …
case-gone = Nie ma przypadku o tym numerze.
case-curator = menedżer: { $name }
case-next-term = { $left } – { $what }
case-mark-closed = ZAMKNIĘTY, tylko do odczytu
case-mark-waits = CZEKA na zatwierdzenie, { $body }: { $step }; prośba: { $by }, { $since }
case-mark-returned = ODESŁANO { $on }, { $step }: { $words }
case-terms = Najbliższe terminy
case-terms-more = i jeszcze { $more } na ekranie „Terminy”
case-signals = Zgłoszenia w przypadku
case-signal = Zgłoszenie { $number }
case-signal-waits = BEZ ODPOWIEDZI
case-signal-resolved = odpowiedź { $day }
case-open-signal = Otwórz zgłoszenie
case-urgents = Interwencje kryzysowe
case-urgent-runs = TRWA, { $left }
case-urgent-ended = zakończono { $at }
case-family = Rodzina
case-siblings = Przypadki rodzeństwa
case-team = Zespół
case-member = { $who } – { $role }, od { $from }
case-member-until = { $who } – { $role }, od { $from } do { $until }
case-approvals = Zatwierdzenia
case-approved = { $step }: zatwierdzono { $on }, { $body }
case-returned = { $step }: ODESŁANO { $on }, { $body }
case-protocol = protokół { $number }
case-episodes = Epizody
case-episode = { $place }: otwarto { $opened } po zgłoszeniu { $signal } · { $reason }
case-episode-closed = { $place }: otwarto { $opened } po zgłoszeniu { $signal } · { $reason } · zamknięto { $closed }
case-level = Poziom
case-no-assessment = Nie ma jeszcze oceny. Zacznie się, gdy skończy się poprzedni etap (F8).
case-assessment-version = Ocena { $version } z { $all }
case-assessment-completed = zakończono { $day }
case-assessment-begun = rozpoczęto { $day }, niepełna
case-risk-lower = { $now } (na początku { $first }: teraz niższe)
case-risk-same = { $now } (na początku { $first }: bez zmian)
case-risk-higher = { $now } (na początku { $first }: teraz WYŻSZE)
case-risk-again = { $now } (na początku { $first })
case-marks = Zaznaczone pozycje
case-views = Zdanie samych dzieci
case-view-missing = brak: { $why }
case-observations = Spostrzeżenia
case-observations-taken = Ujęte z kontaktów
case-observations-waiting = Czekają na następną ocenę
case-no-plan = Nie ma jeszcze planu. Zacznie się, gdy skończy się ocena (F8).
case-plan-version = Plan { $version } z { $all }
case-plan-built = w przygotowaniu od { $day }, { $by }
case-plan-waits = czeka na zatwierdzenie
case-plan-in-force = obowiązuje od { $day }
case-plan-replaced = zastąpiono { $day }
case-plan-missing = Brakuje do zatwierdzenia:
case-plan-steps = Niewykonane kroki planu: { $steps }
case-plan-complete = Niczego nie brakuje: F8 prosi o zatwierdzenie.
case-overload-tasks = Za dużo dla rodziny: otwarte zadania naraz: { $count }, najwyżej { $limit }
case-overload-weekly = Za dużo dla rodziny: spotkania w tygodniu: { $count }, najwyżej { $limit }
case-minding =
    { $count ->
        [one] { $count } zadanie wymaga opieki nad dziećmi w tym czasie
        [few] { $count } zadania wymagają opieki nad dziećmi w tym czasie
        [many] { $count } zadań wymaga opieki nad dziećmi w tym czasie
       *[other] { $count } zadania wymaga opieki nad dziećmi w tym czasie
    }
case-no-goals = Nie ma jeszcze celów: g dodaje cel.
case-goal = { $place }. { $title } (ważność: { $priority })
case-until = do { $day }
case-consents = Zgoda
case-consent-open = jeszcze nie zapisano
case-task-again = Otworzyć zadanie ponownie?
case-no-contacts = Nie ma jeszcze kontaktów: c zapisuje kontakt.
case-no-reviews = Nie ma jeszcze przeglądów.
case-review = Przegląd { $on }: { $verdict }
case-review-of = planu { $version }
case-closure = Propozycja zamknięcia { $on }: { $reason }
case-closure-missing = Brakuje do zamknięcia przypadku:
case-closure-anyway = Mimo to wypełnij formularz zamknięcia
case-closure-later = Nie teraz
case-not-yet-title = Ten etap nie może się jeszcze skończyć: { $state }
case-not-yet = Brakuje, aby przejść dalej:
case-now-waits = Wysłano do zatwierdzenia: { $what }.
case-now-at = Obecny etap: { $what }.
case-choose = Co wybrać?
case-status-overview = Enter: otwórz · F8: następny krok · F5: przegląd lub odpowiedź · 1-7: karty
case-status-assessment = ← →: wersje · a: zapisz ocenę · F8: następny krok · 1-7: karty
case-status-plan = Spacja: wykonane · n: niewykonalne · F6: zadanie · g: cel · F4: zmień · ← →
case-status-contacts = Enter: czytaj · F4: zapisz kontakt · 1-7: karty
case-status-reviews = F5: przegląd planu · o: zaproponuj zamknięcie · 1-7: karty
case-status-history = Enter: co się zmieniło · 1-7: karty
why-not-loaded = przypadek jeszcze się wczytuje
why-not-closed = przypadek jest zamknięty; otworzy go nowe zgłoszenie
why-not-nothing-waits = nic nie czeka na zatwierdzenie
why-not-the-body = ten krok zatwierdza ktoś w innej roli
why-not-second-person = twoją prośbę musi zatwierdzić ktoś inny
why-not-a-worker = twoja rola nie prowadzi przypadków
why-not-in-team = nad przypadkiem pracuje tylko zespół i kierownik
why-not-assessing = ocenę pisze się na jej etapie; wraca do niej przegląd planu
why-not-in-work = przegląd odbywa się w czasie realizacji planu
why-not-waits = przypadek czeka na zatwierdzenie; do odpowiedzi nic się nie zmienia
why-not-planning = plan nie jest teraz układany; może go otworzyć przegląd
why-not-no-plan = nie ma jeszcze planu
why-not-nobody-leaves = w zespole jest tylko menedżer
why-not-no-urgent = nie trwa żadna interwencja
why-not-no-signal = każde zgłoszenie w przypadku ma odpowiedź
why-not-old-version = to wersja zachowana; → pokaże najnowszą
why-not-no-goal = najpierw przejdź do celu
why-not-no-task = najpierw przejdź do zadania
why-not-in-force = zadania zaznacza się w obowiązującym planie
why-not-open = to zadanie już zaznaczono; Spacja otworzy je ponownie

## overlay

overlay-status = Esc: zamknij
overlay-status-choices = 1-9 lub Enter: wybierz · Esc: zamknij

## history

history-title = Dziennik { $number }
history-status = Enter: co się zmieniło · Esc: zamknij
history-empty = Brak wpisów.
history-evidence = Wiersz jest przechowywany tak, jak wpłynął, długość { $count }. Może w nim być nazwana osoba zgłaszająca, dlatego nie jest pokazywany.
history-erased = usunięto zgodnie z prawem
history-method = Metoda
history-before = Przed
history-after = Po
history-version = wersja { $version }
history-approved = zatwierdzono
history-returned = odesłano do poprawy

## What was done, as the journal names it.

change-office-set-up = założono ośrodek
change-staff-added = dodano pracownika
change-holidays-changed = zmieniono kalendarz
change-informants-exported = wyeksportowano osoby zgłaszające
change-signal-received = zapisano zgłoszenie
change-signal-amended = poprawiono zgłoszenie
change-signal-sorted = odpowiedziano na pytania o pilność
change-level-overridden = zmieniono poziom ręcznie
change-override-decided = rozstrzygnięto zmianę poziomu
change-signal-assigned = wyznaczono osobę odpowiedzialną
change-check-started = rozpoczęto weryfikację
change-check-step = krok weryfikacji
change-source-consulted = zapytano źródło
change-check-concluded = zakończono weryfikację
change-signal-decided = decyzja co do zgłoszenia
change-line-joined = dołączono do innego wiersza
change-evidence-kept = zachowano otrzymany tekst
change-case-opened = otwarto przypadek
change-case-reopened = ponownie otwarto przypadek
change-signal-joined = zgłoszenie dołączono do przypadku
change-signal-resolved = odpowiedziano na zgłoszenie
change-team-joined = wejście do zespołu
change-team-left = wyjście z zespołu
change-approval-asked = poproszono o zatwierdzenie
change-approval-entered = wpisano zatwierdzenie
change-state-entered = nowy etap
change-assessment-begun = rozpoczęto ocenę
change-assessment-written = zapisano ocenę
change-assessment-completed = zakończono ocenę
change-plan-begun = rozpoczęto plan
change-plan-written = zapisano początek planu
change-goal-written = zapisano cel
change-goal-dropped = usunięto cel
change-task-written = zapisano zadanie
change-task-dropped = usunięto zadanie
change-task-moved = zadanie
change-consent-written = zapisano zgodę
change-plan-in-force = plan obowiązuje
change-contact-written = zapisano kontakt
change-review-held = przeprowadzono przegląd
change-closure-proposed = zaproponowano zamknięcie
change-urgent-begun = rozpoczęto interwencję
change-urgent-ended = zakończono interwencję
change-level-changed = zmieniono poziom

## cases

cases-title = Przypadki – { $view }
cases-view-mine = moje
cases-view-open = otwarte
cases-view-pending = do zatwierdzenia
cases-view-closed = zamknięte
cases-left = zostało
cases-closed = zamknięto
cases-family = rodzina
cases-stage = etap
cases-curator = menedżer
cases-empty = Tu nie ma przypadków. Tab: następny widok; Esc: bez filtra.
cases-empty-mine = Nie prowadzisz żadnego przypadku. Tab: wszystkie otwarte.
cases-status = Enter: otwórz · F6: inny menedżer · Tab: następny widok · /: filtr
cases-status-pending = ◊ Krok czeka na zatwierdzenie · Enter: otwórz · Tab: następny widok · /: filtr
cases-status-empty = Tab: następny widok · m: moje lub wszystkie · Esc: wróć
cases-detail-curator = Menedżer: { $name }
cases-detail-pending = krok czeka na zatwierdzenie
cases-detail-stage = Etap: { $stage }, od { $day }
cases-detail-opened = Otwarto { $day }
cases-detail-closed = Zamknięto { $day }
cases-detail-reviewed = Ostatni przegląd { $day }
cases-detail-siblings = Rodzeństwo: zobacz { $numbers }
cases-detail-terms = Najbliższe terminy
cases-detail-no-terms = Żaden termin nie biegnie.
cases-detail-more = i jeszcze { $more }

## agenda

agenda-title-mine = Terminy – moje
agenda-title-all = Terminy – cały ośrodek
agenda-overdue = po terminie
agenda-today = dziś { $day }
agenda-tomorrow = jutro { $day }
agenda-soon = wkrótce: { $time }
agenda-empty = Nic nie ma terminu. F2: zapisz zgłoszenie.
agenda-empty-mine = Nic twojego nie ma terminu. Tab: cały ośrodek.
agenda-status-mine = Enter: otwórz · Tab: cały ośrodek · ▲ po terminie · ! wkrótce
agenda-status-all = Enter: otwórz · Tab: tylko moje · ▲ po terminie · ! wkrótce

## find

find-title = Szukaj
find-hint = Wpisz nazwisko, miejsce, numer lub słowa ze zgłoszenia. Pisownia i alfabet nie mają znaczenia; wystarczy początek słowa.
find-searching = Szukanie …
find-nothing = Nic nie znaleziono. Spróbuj mniej liter lub innego słowa.
find-nothing-wider = Nic nie znaleziono. Spróbuj ogólniejszych słów:
find-wider = { $words }
find-status = Enter: otwórz · ↑ ↓: wybierz · Esc: wyczyść
find-status-empty = Wpisz, czego szukasz · Esc: wróć
find-status-more = Jest tego więcej: wpisz kolejne słowo · Enter: otwórz · Esc: wyczyść
find-signal = zgłoszenie
find-case = przypadek
find-kind = co
find-name = nazwisko
find-why = według
find-why-number = numer
find-why-name = nazwisko
find-why-place = miejsce
find-why-text = tekst
find-stands = stan
find-date = data

## welcome

welcome-title = Witamy w caseload
welcome-title-open = Otwieranie istniejącego pliku
welcome-title-set-up = Nowy ośrodek · { $page } z { $pages }
welcome-language = Wybierz język strzałkami i naciśnij Enter.
welcome-hello = caseload pomaga ośrodkowi przyjmować zgłoszenia o dzieciach w niebezpieczeństwie i prowadzić ich przypadki. Nic nie opuszcza tego komputera.
welcome-demo = Wypróbuj na zmyślonych danych
welcome-set-up = Załóż ośrodek
welcome-open = Otwórz istniejący plik
welcome-quit = Wyjdź
welcome-file = Gdzie jest plik? Wpisz lub wklej ścieżkę.
welcome-file-label = Ścieżka:
welcome-file-missing = Najpierw wpisz ścieżkę pliku.
welcome-office = Jak nazywa się ośrodek? Nazwa stoi u góry każdego ekranu.
welcome-office-label = Ośrodek:
welcome-office-missing = Najpierw wpisz nazwę ośrodka.
welcome-zone = W jakiej strefie czasowej pracuje? Wpisz początek nazwy miasta lub wybierz strzałkami.
welcome-zone-label = Miasto:
welcome-zone-unknown = Takiego miasta nie ma na liście; spróbuj większego w pobliżu.
welcome-method = Jaką metodą pracuje? Metoda wyznacza etapy, pytania, terminy i słowa.
welcome-name = Jak się nazywasz? Tak zobaczą cię współpracownicy.
welcome-name-label = Imię i nazwisko:
welcome-name-missing = Najpierw wpisz imię i nazwisko.
welcome-login = Twoja nazwa użytkownika to { $login }.
welcome-ready = Enter zakłada ośrodek. Współpracowników można dodać później.
welcome-ready-office = Ośrodek: { $what }
welcome-ready-zone = Strefa czasowa: { $what }
welcome-ready-method = Metoda: { $what }
welcome-ready-name = Imię i nazwisko: { $what }
welcome-ready-login = Nazwa użytkownika: { $what }
welcome-ready-roles = Twoje role: { $what }
welcome-status-first = ↑ ↓: wybierz · Enter: dalej · F10: wyjdź
welcome-status-rows = ↑ ↓ lub cyfra: wybierz · Enter: dalej · Esc: wróć
welcome-status-zone = Pisz lub ↑ ↓: wybierz · Enter: dalej · Esc: wróć
welcome-status-line = Enter: dalej · Esc: wróć
welcome-status-ready = Enter: załóż ośrodek · Esc: wróć

## form

form-save = Zapisz F8
form-legend = * trzeba wypełnić
form-no-choice = – nic –
form-problems =
    { $count ->
        [one] { $count } błąd: F6 do niego prowadzi.
        [few] { $count } błędy: F6 prowadzi do następnego.
        [many] { $count } błędów: F6 prowadzi do następnego.
       *[other] { $count } błędu: F6 prowadzi do następnego.
    }
form-recorded = Zapisano zgłoszenie { $number }. Odpowiedz na pytania o pilność; Esc: później.
# $number is that of the case.
form-opened = Otwarto przypadek { $number }.
form-recorded-link = Zapisano zgłoszenie { $number }. Po pytaniach F8 powiąże je z { $to }.
# $what is the title of a form.
form-saved = { $what }: zapisano, { $number }.
form-saved-merged = { $what }: zapisano, połączono ze zmianami ({ $who }).
form-somebody = ktoś z zespołu
form-compares = W tym czasie ten wpis zmieniła inna osoba; obie wersje są porównywane.
form-draft-kept = Szkic zachowano; jest w F9, Szkice.
form-discard = Usunąć wszystko, co wpisano w tym formularzu? Nie da się tego cofnąć.
form-discard-yes = Usuń
form-discard-no = Zostaw
form-link = Powiązać nowe zgłoszenie z { $number } po zapisaniu?
form-link-yes = Tak, dotyczy tego samego
form-link-no = Nie, zostaw osobno
form-link-words = Przy zapisie stwierdzono, że dotyczy tego samego.
form-links = po zapisaniu powiązanie z { $number }
form-matches = Znane tutaj?
form-no-matches = nie znaleziono nikogo podobnego
form-match-case = przypadek
form-match-signal = zgłoszenie
likeness-same = to samo nazwisko i imię
likeness-close = bardzo podobne
likeness-family = to samo nazwisko
likeness-given = to samo imię
likeness-different = inne nazwisko
form-status = Enter: następne pole · F8: zapisz · Esc: wyjdź, szkic zostaje
form-status-leave = Tab: dalej
form-status-prose = Enter: nowy wiersz · Tab: następne pole · Ctrl+Z: cofnij · F8: zapisz
form-status-choice = ← →: zmiana · litery lub cyfra: wybór · F4 lub spacja: lista
form-status-choice-many = F4: lista, Spacja zaznacza
form-status-date = 16.11, 16.11.2026 14:30, dziś, pt, +3, +2t · F4: kalendarz · Ctrl+↑ ↓: dzień
form-status-name = Wpisane nazwisko jest wyszukiwane · F4: do podobnych · Enter: następne pole
form-status-save = Enter lub F8: zapisz · Shift+Tab: wstecz
form-status-picker = Pisz, aby szukać · Enter: wybierz · Esc: zamknij
form-status-many = Spacja: zaznacz · Enter: przyjmij zaznaczone · Esc: zamknij
form-status-matches = Enter: powiąż lub nie · Esc: wróć do pola
form-status-dialog = 1, 2 lub Enter: odpowiedz · Esc: wróć
why-not-no-list = to pole nie ma listy
why-not-no-problem = żadne pole nie ma błędu
why-not-no-draft = nic jeszcze nie wpisano

## conflict

conflict-changed = Te same pola zmieniła w tym czasie inna osoba. Wybierz dla każdego: F3 moje, F4 cudze; potem F8.
conflict-changed-by = Te same pola w tym czasie zmieniono ({ $who }, { $when }). Wybierz dla każdego: F3 moje, F4 cudze; potem F8.
conflict-base = przedtem
conflict-theirs = cudze
conflict-mine = moje
conflict-nothing = – nic –
conflict-open = Najpierw wybierz dla tego pola: F3 moje, F4 cudze.
conflict-theirs-stands = Nie ma czego zapisać: zostaje cudza wersja.
conflict-status = ↑ ↓: pole · F3: zostaw moje · F4: weź cudze · F8: zapisz · Esc: do formularza

## drafts

drafts-title = Niedokończone formularze
drafts-form = formularz
drafts-number = numer
drafts-when = wpisano
drafts-words = początek
drafts-empty = Nie ma niedokończonych formularzy. Tu zostaje to, co wpisano w formularzu i nie zapisano.
drafts-loading = Wczytywanie …
drafts-unknown = formularz z nowszej wersji
drafts-status = Enter: kontynuuj · Delete: usuń · Esc: zamknij

## Records, instruments, events and categories.

measure-not-validated = niezwalidowane
record-not-done = nie wykonano
measure-points = { $points } z { $possible } punktów
measure-problems = wskazane problemy: { $count }
measure-insufficient = za mało danych, nieznane: { $count }
measure-lifted = podniesione przez jedną pozycję
measure-better = lepiej
measure-same = bez zmian
measure-worse = gorzej
case-events = Zdarzenia
case-records = Zapisy
case-category-from = { $name }, od { $from }
why-not-of-method = metoda tego ośrodka tego nie ma
why-not-no-event = nie ma otwartych zdarzeń
why-not-countersign = raport ze sprawdzenia czeka na zatwierdzenie
change-method-changed = zmiana metody
change-check-countersigned = zatwierdzenie sprawdzenia
change-record-written = wpisano zapis
change-instrument-filled-in = wypełnienie narzędzia
change-event-written = wpisano zdarzenie
change-event-ended = koniec zdarzenia
change-category-changed = zmiana kategorii rodziny
check-countersigned-by = Zatwierdzenie: { $by }, { $at }
check-waits-for = CZEKA na zatwierdzenie: { $body }
term-first-contact = pierwszy kontakt z rodziną
signal-reached = kontakt z rodziną { $at }
