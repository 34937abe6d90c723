### Fields of forms: calendar, lists, people, problems.

## Keys of a form.

bar-calendar = Kalend
bar-long-calendar = Kalendarz
action-calendar = Pokaż kalendarz miesiąca
bar-problems = Błędy
bar-long-problems = Wszystkie błędy
action-problems = Pokaż wszystko, czego brakuje lub co jest błędne
action-undo-typing = Cofnij ostatnią zmianę w polu
action-redo-typing = Przywróć cofniętą zmianę
undo-typing-nothing = W tym polu nie ma czego cofnąć.
redo-typing-nothing = W tym polu nie ma czego przywrócić.
problems-title = Co jeszcze trzeba poprawić
problems-none = Niczego nie brakuje. F8: zapis.

## The calendar of a month.

action-take-day = Wybierz ten dzień
action-day-before = Dzień wstecz
action-day-after = Dzień naprzód
action-week-before = Tydzień wstecz
action-week-after = Tydzień naprzód
action-month-before = Miesiąc wstecz
action-month-after = Miesiąc naprzód
action-today = Dzisiaj
# The signs are those that stand beside the days.
month-legend = [16] dzisiaj   16 • dzień wolny
month-status = ← →: dzień · ↑ ↓: tydzień · PgUp PgDn: miesiąc · Home: dziś · Enter · Esc

## People who may be known already.

# $day is written already.
matches-born = ur. { $day }
matches-known =
    { $count ->
        [one] { $count } podobny wpis: F4 tutaj go pokaże
        [few] { $count } podobne wpisy: F4 tutaj je pokaże
        [many] { $count } podobnych wpisów: F4 tutaj je pokaże
       *[other] { $count } podobnego wpisu: F4 tutaj je pokaże
    }
matches-new = Nikt z nich: nowa osoba
matches-same = Nie, ale to ta sama osoba: imię, data urodzenia, płeć
matches-both = Tak, i to ta sama osoba: imię, data urodzenia, płeć
matches-fill = Czy to ta sama osoba? Imię i nazwisko, data urodzenia i płeć zostaną wpisane.
matches-fill-yes = Tak, wpisz to, co wiadomo
matches-fill-no = Nie, zostaw pole bez zmian
# The last line of a list of colleagues.
people-else = Nie ma na liście: wpisać
