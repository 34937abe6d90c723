### Days, times and stretches of time. TWO($n) writes a number with two digits.

## Days. $weekday 1 is Monday; $month 1 is January.

date-day = { TWO($day) }.{ TWO($month) }.{ $year }
date-day-short = { date-weekday-short } { TWO($day) }.{ TWO($month) }
date-day-long = { date-weekday-long }, { $day } { date-month-of } { $year } г.
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
        [1] пн
        [2] вт
        [3] ср
        [4] чт
        [5] пт
        [6] сб
       *[7] нд
    }
date-weekday-long =
    { $weekday ->
        [1] понеделник
        [2] вторник
        [3] сряда
        [4] четвъртък
        [5] петък
        [6] събота
       *[7] неделя
    }
date-month-short =
    { $month ->
        [1] яну
        [2] фев
        [3] мар
        [4] апр
        [5] май
        [6] юни
        [7] юли
        [8] авг
        [9] сеп
        [10] окт
        [11] ное
       *[12] дек
    }
# Stands alone, as over a calendar.
date-month-name =
    { $month ->
        [1] януари
        [2] февруари
        [3] март
        [4] април
        [5] май
        [6] юни
        [7] юли
        [8] август
        [9] септември
        [10] октомври
        [11] ноември
       *[12] декември
    }
# Stands after the number of a day.
date-month-of = { date-month-name }

## How far a day is from today.

date-today = днес
date-tomorrow = утре
date-yesterday = вчера
date-in-days = след { date-days }
date-days-ago = преди { date-days }
date-days =
    { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    }

## Stretches of time for narrow columns.

duration-minutes = { $minutes } мин
duration-clock = { $hours }:{ TWO($minutes) }
duration-days = { $days } д
duration-days-hours = { $days } д { $hours } ч

## Stretches of time in words.

duration-none-long = по-малко от минута
duration-minutes-long =
    { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }
duration-hours-long =
    { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }
duration-hours-minutes-long = { duration-hours-long } { duration-minutes-long }
duration-days-long = { date-days }
duration-days-hours-long = { date-days } { duration-hours-long }

## Time left to a deadline. $time is a stretch already written.

left-overdue = проср. { $time }
left-long = още { $time }
left-overdue-long = просрочено с { $time }
