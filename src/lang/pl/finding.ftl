### Finding one's way: menu, palette, help, confirmations, undo.

## Actions.

action-palette = Znajdź czynność
action-undo = Cofnij
action-redo = Ponów cofnięte
action-save-view = Zapisz ten widok pod nazwą
action-forget-view = Usuń ten zapisany widok
action-switch-read-only = Tylko odczyt lub znów praca
read-only-on = Zmiany są niemożliwe, dopóki nie wyłączysz tego w menu.
read-only-off = Zapisy znów można zmieniać.
action-open-view = Zapisany widok

## Headings of the menu.

group-file = Praca
group-signal = Zgłoszenie
group-case = Przypadek
group-plan = Plan
group-go = Przejdź
group-view = Widok
group-help = Pomoc
menu-status = ←→: działy · pisz, aby szukać · Enter: wykonaj · Esc: zamknij
menu-why-not = Teraz nie można: { $why }
palette-title = Dowolna czynność: wpisz nazwę, klawisz lub dział

## Where an action can be done.

only-in-signal = tylko w kolejce lub w zgłoszeniu
only-in-sort = tylko przy pytaniach o pilność
only-in-check = tylko w weryfikacji zgłoszenia
only-in-cases = tylko na liście przypadków
only-in-case = tylko w przypadku
only-in-plan = tylko w planie przypadku
only-in-agenda = tylko w terminach
only-in-drafts = tylko w szkicach
only-in-figures = tylko we wskaźnikach
only-in-form = tylko w formularzu
only-in-conflict = tylko przy dwóch różnych wersjach
only-elsewhere = nie na tym ekranie
why-not-in-form = otwarty jest formularz: Ctrl+Z dotyczy jego tekstu
why-not-nothing-done = nie ma jeszcze czego cofnąć
why-not-stays = ostatnia czynność pozostaje w zapisach
why-not-nothing-undone = nic nie cofnięto
why-not-no-saved-view = ten widok nie jest zapisany

## Help: what each screen is for.

help-about = Wpisz część nazwy, aby znaleźć czynność; Enter ją wykonuje.
help-about-queue = Tu czekają wszystkie zgłoszenia bez decyzji, najpilniejsze na początku. Każdy wiersz mówi, dlaczego stoi w tym miejscu.
help-about-signal = Wszystko o jednym zgłoszeniu: pilność i jej powód, treść, co zrobiono, które zapisy mogą dotyczyć tych samych osób.
help-about-sort = Odpowiadaj na to, co wiadomo; resztę zostaw jako nieznaną. Poziom i termin wynikają z odpowiedzi i są widoczne od razu.
help-about-check = Zapisz, z kim było spotkanie, czy widziano dziecko i które źródła odpowiedziały. Czego brakuje do wniosku, jest na liście.
help-about-cases = Przypadki placówki; w wierszu każdego jest najbliższy termin.
help-about-case = Jeden przypadek na siedmiu stronach: przegląd, ocena, plan, kontakty, przeglądy planu, dziennik, sieć. Cyfry 1–7 otwierają stronę, F8 to następny krok.
help-about-plan = Plan z rodziną jako lista: cele, a pod każdym zadania, osoby i terminy. Spacja odznacza zadanie.
help-about-agenda = Wszystko, co ma termin, dzień po dniu: moje albo całej placówki.
help-about-find = Szukanie osób, miejsc, numerów i słów; pisownia i alfabet nie mają znaczenia.
help-about-form = Wypełnij to, co wiadomo. Wpisany tekst sam zapisuje się jako wersja robocza; Esc wychodzi i ją zachowuje, F8 zapisuje.
help-about-conflict = Te same pola zostały w tym czasie zmienione przez inną osobę. Wybierz dla każdego pola, która wersja zostaje.
help-about-drafts = Formularze rozpoczęte i niewysłane. Enter otwiera wybrany.
help-about-figures = Jak radzi sobie kolejka, czego wymaga metoda, i ostatnie dwanaście miesięcy. W lewo i w prawo – wybór okresu; Enter pokazuje, co stoi za liczbą.
help-about-history = Kto, co i kiedy zmienił, najnowsze na górze. Z dziennika nic nie znika.
help-stage = { $stage }: { $guidance }

## Undo: what was done, in a few words; a number and a colon stand before it.

deed-held = osoba odpowiedzialna – { $who }
deed-report = poprawka zgłoszenia
deed-lower = propozycja niższego poziomu
deed-check = początek weryfikacji
deed-ticked = odznaczone zadanie „{ $what }”
deed-not-possible = zadanie „{ $what }” niewykonalne
deed-open-again = zadanie „{ $what }” znów otwarte
deed-goal-new = nowy cel „{ $what }”
deed-goal-changed = zmiana celu „{ $what }”
deed-goal-dropped = usunięty cel „{ $what }”
deed-task-new = nowe zadanie „{ $what }”
deed-task-changed = zmiana zadania „{ $what }”
deed-task-dropped = usunięte zadanie „{ $what }”
deed-plan-head = problem i przegląd planu
deed-curator = menedżer przypadku – { $who }
deed-joined = w zespole: { $who }
deed-left = już nie w zespole: { $who }
change-taken-back = cofnięto
change-done-again = ponowiono
undo-hint = Ctrl+Z: cofnij
redo-hint = Ctrl+Y: ponów
undo-done = Cofnięto: { $what }
redo-done = Ponowiono: { $what }
undo-nothing = W tej sesji nie ma jeszcze czego cofnąć.
redo-nothing = Nie cofnięto niczego, co można ponowić.
undo-stays = Zgłoszenia, decyzje, zatwierdzenia i notatki zostają; napisz poprawkę.
undo-next = Ctrl+Z ponownie: { $what }
refusal-built-upon = Od tego czasu zaszły zmiany, nie można tego cofnąć.

## Questions before what leaves the office or cannot be taken back.

sure-go = Tak, kontynuuj
sure-back = Nie, wróć do formularza
sure-screen-out = Zakończyć zgłoszenie { $number } bez przypadku? Opuści kolejkę na stałe. Skierowanie: { $to }
sure-transfer = Przekazać zgłoszenie { $number } do: { $to }? Placówka nie będzie się nim zajmować; tego nie można cofnąć.
sure-not-confirmed = Zakończyć zgłoszenie { $number } jako niepotwierdzone? Opuści kolejkę na stałe.
sure-link = Powiązać zgłoszenie { $number } z { $to }? Odtąd należy do tamtego zapisu; tego nie można cofnąć. Wpisz { $number } i naciśnij Enter:
sure-close = Zamknąć przypadek { $number }? Potem można go tylko czytać; nowe zgłoszenie otwiera go ponownie. Wpisz { $number } i naciśnij Enter:
sure-closure = Zaproponować zamknięcie przypadku { $number }? Będzie czekać na zatwierdzenie; do odpowiedzi nic się nie zmienia.
sure-return = Zwrócić przypadek { $number } do poprawy? Praca wraca do tego etapu.
sure-status-number = Wpisz numer, potem Enter · Esc: wróć do formularza
drop-effect = Znika z tworzonego planu; Ctrl+Z przywraca.
drop-go = Usuń
drop-keep = Zostaw
open-again-effect = Zadanie znów liczy się jako niewykonane.
open-again-go = Otwórz ponownie
open-again-keep = Zostaw jak jest

## Saved views.

view-name = Nazwa tego widoku:
view-name-status = Enter: zapisz · Esc: anuluj
view-saved = Widok „{ $name }” zapisany; otwiera go F9 lub Ctrl+P.
view-forgotten = Widok „{ $name }” nie jest już przechowywany.

## The method, whole.

action-method = Metoda ośrodka
method-here = Obecny etap
method-stages = Etapy
method-head = Jeden przypadek na: { $unit } · stosowana od { $from }
method-unit-child = dziecko
method-unit-family = rodzinę
method-entry = Początek
method-exit = Koniec
method-leaves = Dokumenty
method-leaving = Aby opuścić „{ $state }”
method-levels = Stopnie pilności
method-decides = Reguły, decyduje pierwsza spełniona
method-checked = sprawdzone { $day }
method-terms = Terminy
method-warns = ostrzega { $days } d. wcześniej
method-longest = najwyżej { $span }
method-event-received = wpłynięcie
method-event-sorted = kwalifikacja
method-event-assigned = wyznaczenie odpowiedzialnego
method-event-seen = zobaczenie dziecka
method-event-checked = koniec sprawdzenia
method-event-decided = decyzja
method-event-opened = otwarcie
method-event-curator-named = wyznaczenie menedżera
method-event-assessed = koniec oceny
method-event-plan-approved = plan obowiązuje
method-event-reviewed = przegląd
method-event-visited = wizyta
method-event-met = kontakt z rodziną
method-event-recorded = zapis
method-event-closure-proposed = wniosek o zamknięcie
method-event-closed = zamknięcie
method-before = potrzebny, aby opuścić „{ $state }”
method-each-person = od każdego członka rodziny
method-parallel = Najwięcej zadań rodziny naraz
method-weekly = Najwięcej spotkań w tygodniu
method-attempt = Kolejna próba w ciągu
method-load-weights = Waga otwartego przypadku według poziomów 1–4
method-template-terms = Terminy w szablonach
method-check-sources = Kogo pyta sprawdzenie
method-screen-out = Powody zakończenia bez przypadku
method-transfer = Powody przekazania
method-transfer-to = Dokąd się przekazuje
method-not-confirmed = Powody niepotwierdzenia
method-opening = Powody otwarcia
method-raise = Powody podniesienia
method-when-any-yes = choć jedno „tak”: { $questions }
method-when-any-no = choć jedno „nie”: { $questions }
method-when-any-unknown = choć jedno „nie wiadomo”: { $questions }
method-when-all-yes = wszystkie „tak”: { $questions }
method-when-all-no = wszystkie „nie”: { $questions }
method-when-none-yes = żadnego „tak”: { $questions }
method-when-raised = „tak” na { $questions } podnosi do { $level }
method-when-clarify = „nie wiadomo” na { $questions }: zapytaj zgłaszającego
method-lower = Powody obniżenia
method-closure = Powody zamknięcia
method-contacts = Rodzaje kontaktu
method-consent = Zgoda niepotrzebna na podstawie
method-bodies = Kto zatwierdza
method-figures = Wskaźniki
method-retention = Okres przechowywania
method-years = { $years } l.
method-years-unset = uzupełnia ośrodek
method-rule-deliver-after-consent = nic z planu przed zgodą rodziny, poza pilnymi zadaniami
method-rule-voluntary = praca trwa tylko, dopóki nikt z rodziny nie odmawia
method-rule-review-date-at-once = planu nie zapisuje się bez daty przeglądu
method-rule-approved-curator = plan pisze zatwierdzony menedżer
method-rule-one-curator = jeden menedżer od początku do końca
method-rule-contact-is-response = pierwszy kontakt z rodziną spełnia termin zgłoszenia
method-rule-efforts = przeglądy zapisują wysiłki rodziców
method-rule-figures-at-review = przeglądy pokazują, co otrzymano z planu
help-more = … F1: cała metoda
