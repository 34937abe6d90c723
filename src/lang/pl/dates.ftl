### Days, times and stretches of time. TWO($n) writes a number with two digits.

## Days. $weekday 1 is Monday; $month 1 is January.

date-day = { TWO($day) }.{ TWO($month) }.{ $year }
date-day-short = { date-weekday-short } { TWO($day) }.{ TWO($month) }
date-day-long = { date-weekday-long }, { $day } { date-month-of } { $year }
date-month-heading = { date-month-name } { $year }
date-time = { TWO($hour) }:{ TWO($minute) }
# As it is typed into a field.
date-input = { TWO($day) }.{ TWO($month) }.{ $year }
# $day is a day already written, $time a time.
date-moment = { $day } { $time }
# $day and $distance are already written.
date-echo = { $day }, { $distance }
date-weekday-short =
    { $weekday ->
        [1] pn
        [2] wt
        [3] śr
        [4] cz
        [5] pt
        [6] so
       *[7] nd
    }
date-weekday-long =
    { $weekday ->
        [1] poniedziałek
        [2] wtorek
        [3] środa
        [4] czwartek
        [5] piątek
        [6] sobota
       *[7] niedziela
    }
date-month-short =
    { $month ->
        [1] sty
        [2] lut
        [3] mar
        [4] kwi
        [5] maj
        [6] cze
        [7] lip
        [8] sie
        [9] wrz
        [10] paź
        [11] lis
       *[12] gru
    }
# Stands alone, as over a calendar.
date-month-name =
    { $month ->
        [1] styczeń
        [2] luty
        [3] marzec
        [4] kwiecień
        [5] maj
        [6] czerwiec
        [7] lipiec
        [8] sierpień
        [9] wrzesień
        [10] październik
        [11] listopad
       *[12] grudzień
    }
# Stands after the number of a day.
date-month-of =
    { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    }

## How far a day is from today.

date-today = dziś
date-tomorrow = jutro
date-yesterday = wczoraj
date-in-days = za { date-days }
date-days-ago = { date-days } temu
date-days =
    { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }

## Stretches of time for narrow columns.

duration-minutes = { $minutes } min
duration-clock = { $hours }:{ TWO($minutes) }
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } h

## Stretches of time in words.

duration-none-long = mniej niż minuta
duration-minutes-long =
    { $minutes ->
        [one] { $minutes } minuta
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }
duration-hours-long =
    { $hours ->
        [one] { $hours } godzina
        [few] { $hours } godziny
        [many] { $hours } godzin
       *[other] { $hours } godziny
    }
duration-hours-minutes-long = { duration-hours-long } { duration-minutes-long }
duration-days-long = { date-days }
duration-days-hours-long = { date-days } { duration-hours-long }

## Time left to a deadline. $time is a stretch already written.

left-overdue = po terminie { $time }
left-long = pozostało: { $time }
left-overdue-long = po terminie: { $time }
