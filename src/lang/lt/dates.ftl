### Days, times and stretches of time. TWO($n) writes a number with two digits.

## Days. $weekday 1 is Monday; $month 1 is January.

date-day = { $year }-{ TWO($month) }-{ TWO($day) }
date-day-short = { date-weekday-short } { TWO($month) }-{ TWO($day) }
date-day-long = { date-weekday-long }, { $year } m. { date-month-of } { $day } d.
date-month-heading = { $year } m. { date-month-name }
date-time = { TWO($hour) }:{ TWO($minute) }
# As it is typed into a field.
date-input = { $year }-{ TWO($month) }-{ TWO($day) }
# $day is a day already written, $time a time.
date-moment = { $day } { $time }
# $day and $distance are already written.
date-echo = { $day }, { $distance }
date-weekday-short =
    { $weekday ->
        [1] pr
        [2] an
        [3] tr
        [4] kt
        [5] pn
        [6] št
       *[7] sk
    }
date-weekday-long =
    { $weekday ->
        [1] pirmadienis
        [2] antradienis
        [3] trečiadienis
        [4] ketvirtadienis
        [5] penktadienis
        [6] šeštadienis
       *[7] sekmadienis
    }
date-month-short =
    { $month ->
        [1] saus.
        [2] vas.
        [3] kov.
        [4] bal.
        [5] geg.
        [6] birž.
        [7] liep.
        [8] rugp.
        [9] rugs.
        [10] spal.
        [11] lapkr.
       *[12] gruod.
    }
# Stands alone, as over a calendar.
date-month-name =
    { $month ->
        [1] sausis
        [2] vasaris
        [3] kovas
        [4] balandis
        [5] gegužė
        [6] birželis
        [7] liepa
        [8] rugpjūtis
        [9] rugsėjis
        [10] spalis
        [11] lapkritis
       *[12] gruodis
    }
# Stands before the number of a day.
date-month-of =
    { $month ->
        [1] sausio
        [2] vasario
        [3] kovo
        [4] balandžio
        [5] gegužės
        [6] birželio
        [7] liepos
        [8] rugpjūčio
        [9] rugsėjo
        [10] spalio
        [11] lapkričio
       *[12] gruodžio
    }

## How far a day is from today.

date-today = šiandien
date-tomorrow = rytoj
date-yesterday = vakar
# "po" asks for the genitive, "prieš" for the accusative.
date-in-days =
    { $days ->
        [one] po { $days } dienos
        [few] po { $days } dienų
        [many] po { $days } dienos
       *[other] po { $days } dienų
    }
date-days-ago =
    { $days ->
        [one] prieš { $days } dieną
        [few] prieš { $days } dienas
        [many] prieš { $days } dienos
       *[other] prieš { $days } dienų
    }
date-days =
    { $days ->
        [one] { $days } diena
        [few] { $days } dienos
        [many] { $days } dienos
       *[other] { $days } dienų
    }

## Stretches of time for narrow columns.

duration-minutes = { $minutes } min.
duration-clock = { $hours }:{ TWO($minutes) }
duration-days = { $days } d.
duration-days-hours = { $days } d. { $hours } val.

## Stretches of time in words.

duration-none-long = mažiau nei minutė
duration-minutes-long =
    { $minutes ->
        [one] { $minutes } minutė
        [few] { $minutes } minutės
        [many] { $minutes } minutės
       *[other] { $minutes } minučių
    }
duration-hours-long =
    { $hours ->
        [one] { $hours } valanda
        [few] { $hours } valandos
        [many] { $hours } valandos
       *[other] { $hours } valandų
    }
duration-hours-minutes-long = { duration-hours-long } { duration-minutes-long }
duration-days-long = { date-days }
duration-days-hours-long = { date-days } { duration-hours-long }

## Time left to a deadline. $time is a stretch already written.

left-overdue = vėluoja { $time }
left-long = liko { $time }
# The colon keeps $time in the nominative: "vėluoja 1 valandą" would need a second set of plurals.
left-overdue-long = vėlavimas: { $time }
