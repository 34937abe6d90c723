### What is printed: the case for the family, for an inspection, for a meeting; the calendar.

## Keys and screens.

action-print = Wydrukuj ten wpis dla kogoś
bar-keep-paper = Zapisz
bar-long-keep-paper = Zapisz w plikach
action-keep-paper = Zapisz dokument jako tekst i HTML
action-keep-calendar = Zapisz terminy jako plik kalendarza
only-in-paper = tylko w wydrukowanym dokumencie
paper-title = Dokument
paper-status = F8 albo s: zapis do plików (tekst i HTML) · Esc: powrót
paper-ask = Kto będzie czytać? W dzienniku zostaje wpis o wydruku i dla kogo jest.
paper-choice-family = Rodzina: plan do przeczytania i podpisu
paper-choice-inspection = Kontrola: całe akta z dziennikiem
paper-choice-meeting = Spotkanie: porządek z miejscem na decyzje
# $files are names of files in the folder "papers" beside the database.
paper-kept = Zapisano obok bazy: { $files }
paper-kept-folder = Folder: { $folder }
change-printed = wydruk
paper-for-family = dla rodziny
paper-for-inspection = dla kontroli
paper-for-meeting = na spotkanie

## The command line.

paper-not-of-signal = Zgłoszenie nie ma planu ani spotkania: drukuje się je z --for inspection.
paper-read-only = Wydruk zapisuje się w dzienniku, więc z bazy tylko do odczytu nic się nie drukuje.
paper-exists = { $path } już istnieje. Aby zastąpić, dodaj --yes.
paper-whose = --whose dotyczy kalendarza: caseload export calendar --whose LOGIN.
paper-calendar-flags = Kalendarz nie ma źródeł ani osób zgłaszających; zawęża go tylko --whose LOGIN.

## Heads.

paper-title-family = Plan pomocy z rodziną
paper-title-inspection = Akta sprawy dla kontroli
paper-title-signal = Akta zgłoszenia dla kontroli
paper-title-meeting = Spotkanie w sprawie przypadku
paper-case = Przypadek
paper-signal = Zgłoszenie
paper-signals = Zgłoszenia
paper-family = Rodzina
paper-office = Placówka
paper-printed = Wydruk
paper-curator = Menedżer przypadku
paper-holder = Osoba odpowiedzialna
paper-stage = Etap
paper-plan-version = Wersja planu
paper-masked = Osoby zgłaszające nie są tu wymienione.
paper-initials = Dzieci są podane inicjałami, a dorośli rolą w rodzinie; osób podejrzanych i zgłaszających tu nie ma. Dokument pozostaje w zespole.
paper-nothing = Brak zapisów.

## Headings of tables and lines to write on.

paper-name = Imię i nazwisko
paper-signature = Podpis
paper-date = Data
paper-what = Co
paper-who = Kto
paper-until = Termin
paper-from-to = Od – do
paper-cost = Koszt
paper-received = Udzielono
paper-unfit = nie odpowiada potrzebie
paper-how-often = Jak często
paper-state = Stan
paper-said = Zgoda
paper-goal = Cel
paper-reached = Osiągnięto
paper-since = Od kiedy
paper-why = Dlaczego
paper-by = Wpis
paper-entry = Nr
paper-when = Kiedy
paper-done = Co zrobiono
paper-countersigned = Drugi podpis

## For the family.

paper-plan-draft = Ten plan jest dopiero tworzony. Jeszcze nie obowiązuje.
paper-no-plan = Nie ma jeszcze planu.
paper-goals = Co chcemy osiągnąć
paper-tasks-family = Co robi rodzina
paper-tasks-office = Co robi placówka
paper-tasks-others = Co inni robią dla rodziny
paper-no-tasks = Brak zadań.
paper-agreed = Co rodzina mówi o planie
paper-signatures = Podpisy
paper-sign-words = Plan jest mi znany: z własnej lektury albo z odczytania. Mam odpowiedzi na swoje pytania. Otrzymuję kopię.

## For a meeting.

paper-arranged = Spotkanie
paper-family-in-short = Rodzina i przypadek w skrócie
paper-children = Dzieci
paper-adults = Dorośli
paper-opened = Otwarcie
paper-plan = Jak idzie plan
paper-plan-stands = Plan { $version }. Zadania: { $all }; wykonane: { $done }; otwarte: { $open }, w tym po terminie: { $overdue }.
paper-not-reviewed = jeszcze bez przeglądu
paper-questions = Otwarte kwestie: przekroczone terminy
paper-proposals = Co czeka albo jest proponowane
paper-decisions = Decyzje
paper-present = Obecni

## For an inspection.

paper-part-1 = 1. Wpis w rejestrze: czas, źródło, treść, poziom, reguła, zmiany ręczne
paper-part-2 = 2. Weryfikacja: kogo i kiedy widziano, źródła, wniosek
paper-part-3 = 3. Decyzja z uzasadnieniem
paper-part-4 = 4. Otwarcie, osoby odpowiedzialne z datami, zatwierdzenia
paper-part-5 = 5. Zgoda i porozumienie
paper-part-6 = 6. Ocena: każda wersja, zdanie dziecka, narzędzia
paper-part-7 = 7. Plan: każda wersja z celami, zadaniami i wykonaniem
paper-part-8 = 8. Kontakty: dzień kontaktu, dzień zapisania
paper-part-9 = 9. Skierowania i odpowiedzi, zapisy
paper-part-10 = 10. Interwencje kryzysowe z podstawą i terminem, zdarzenia
paper-part-11 = 11. Przeglądy
paper-part-12 = 12. Zamknięcie: powód, ocena, jak powiadomiono rodzinę
paper-part-13 = 13. Dostęp: kto drukował te akta
paper-journal = Dziennik
# $hash is hexadecimal, 64 digits.
paper-journal-head = Koniec łańcucha: wpis { $entry }, SHA-256 { $hash }

## The calendar. Nothing personal stands in it.

paper-term-of-case = Przypadek { $number }: { $what }
paper-term-of-signal = Zgłoszenie { $number }: { $what }
paper-term-task = zadanie z planu
paper-term-goal = cel z planu
paper-term-urgent = kończy się interwencja
paper-term-service-answer = odpowiedź usługodawcy
paper-term-service-begin = początek usługi
paper-term-service-end = koniec usługi
paper-term-service-notice = zawiadomienie usługodawcy
paper-term-service-reply = odpowiedź na zawiadomienie
paper-term-family-meeting = spotkanie z rodziną kontaktową
