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
       *[7] вс
    }
date-weekday-long =
    { $weekday ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
        [6] суббота
       *[7] воскресенье
    }
date-month-short =
    { $month ->
        [1] янв
        [2] фев
        [3] мар
        [4] апр
        [5] май
        [6] июн
        [7] июл
        [8] авг
        [9] сен
        [10] окт
        [11] ноя
       *[12] дек
    }
# Stands alone, as over a calendar.
date-month-name =
    { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    }
# Stands after the number of a day.
date-month-of =
    { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }

## How far a day is from today.

date-today = сегодня
date-tomorrow = завтра
date-yesterday = вчера
date-in-days = через { date-days }
date-days-ago = { date-days } назад
date-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }

## Stretches of time for narrow columns.

duration-minutes = { $minutes } мин
duration-clock = { $hours }:{ TWO($minutes) }
duration-days = { $days } д
duration-days-hours = { $days } д { $hours } ч

## Stretches of time in words.

duration-none-long = меньше минуты
duration-minutes-long =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
duration-hours-long =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }
duration-hours-minutes-long = { duration-hours-long } { duration-minutes-long }
duration-days-long = { date-days }
duration-days-hours-long = { date-days } { duration-hours-long }

## Time left to a deadline. $time is a stretch already written.

# The colon keeps $time in the nominative: "на 1 минуту" would need a second set of plurals.
left-overdue = просрочено { $time }
left-long = осталось: { $time }
left-overdue-long = просрочено: { $time }
