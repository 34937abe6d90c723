### Days, times and stretches of time. TWO($n) writes a number with two digits.

## Days. $weekday 1 is Monday; $month 1 is January.

date-day = { $day } { date-month-short } { $year }
date-day-short = { date-weekday-short } { TWO($day) }.{ TWO($month) }
date-day-long = { date-weekday-long } { $day } { date-month-of } { $year }
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
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
date-weekday-long =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
date-month-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
# Stands alone, as over a calendar.
date-month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# Stands after the number of a day.
date-month-of = { date-month-name }

## How far a day is from today.

date-today = today
date-tomorrow = tomorrow
date-yesterday = yesterday
date-in-days = in { date-days }
date-days-ago = { date-days } ago
date-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

## Stretches of time for narrow columns.

duration-minutes = { $minutes } min
duration-clock = { $hours }:{ TWO($minutes) }
duration-days = { $days } d
duration-days-hours = { $days } d { $hours } h

## Stretches of time in words.

duration-none-long = less than a minute
duration-minutes-long =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
duration-hours-long =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
duration-hours-minutes-long = { duration-hours-long } { duration-minutes-long }
duration-days-long = { date-days }
duration-days-hours-long = { date-days } { duration-hours-long }

## Time left to a deadline. $time is a stretch already written.

left-overdue = overdue { $time }
left-long = { $time } left
left-overdue-long = overdue by { $time }
