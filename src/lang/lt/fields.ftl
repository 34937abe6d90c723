### Fields of forms: calendar, lists, people, problems.

## Keys of a form.

bar-calendar = Mėnuo
bar-long-calendar = Kalendorius
action-calendar = Rodyti mėnesio kalendorių
bar-problems = Klaid.
bar-long-problems = Visos klaidos
action-problems = Rodyti viską, ko trūksta arba kas klaidinga
action-undo-typing = Atšaukti paskutinį įvedimą
action-redo-typing = Grąžinti, kas atšaukta
undo-typing-nothing = Šiame lauke nėra ko atšaukti.
redo-typing-nothing = Šiame lauke nėra ko grąžinti.
problems-title = Kas dar netvarkoje
problems-none = Nieko netrūksta. F8: įrašyti.

## The calendar of a month.

action-take-day = Pasirinkti šią dieną
action-day-before = Diena atgal
action-day-after = Diena pirmyn
action-week-before = Savaitė atgal
action-week-after = Savaitė pirmyn
action-month-before = Mėnuo atgal
action-month-after = Mėnuo pirmyn
action-today = Šiandien
# The signs are those that stand beside the days.
month-legend = [16] šiandien   16 • nedarbo diena
month-status = ← →: diena · ↑ ↓: savaitė · PgUp PgDn: mėnuo · Home: šiandien · Enter · Esc

## People who may be known already.

# $day is written already.
matches-born = gim. { $day }
matches-known =
    { $count ->
        [one] { $count } panašus įrašas: F4 čia jį parodys
        [few] { $count } panašūs įrašai: F4 čia juos parodys
        [many] { $count } panašaus įrašo: F4 čia juos parodys
       *[other] { $count } panašių įrašų: F4 čia juos parodys
    }
matches-new = Nė vienas iš jų: naujas asmuo
matches-same = Ne, bet tas pats asmuo: vardas, gimimo data, lytis
matches-both = Taip, ir tas pats asmuo: vardas, gimimo data, lytis
matches-fill = Ar tai tas pats asmuo? Bus įrašytas vardas, gimimo data ir lytis.
matches-fill-yes = Taip, įrašyti, kas žinoma
matches-fill-no = Ne, palikti lauką, koks yra
# The last line of a list of colleagues.
people-else = Nėra sąraše: įrašyti
