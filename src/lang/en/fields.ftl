### Fields of forms: calendar, lists, people, problems.

## Keys of a form.

bar-calendar = Month
bar-long-calendar = Calendar
action-calendar = Show the calendar of the month
bar-problems = Errors
bar-long-problems = All errors
action-problems = List everything that is still wrong
action-undo-typing = Take back what was typed last
action-redo-typing = Bring back what was taken back
undo-typing-nothing = There is nothing to take back in this field.
redo-typing-nothing = There is nothing to bring back in this field.
problems-title = What is still wrong
problems-none = Nothing is missing or wrong. F8 saves.

## The calendar of a month.

action-take-day = Take this day
action-day-before = One day back
action-day-after = One day on
action-week-before = One week back
action-week-after = One week on
action-month-before = One month back
action-month-after = One month on
action-today = Today
# The signs are those that stand beside the days.
month-legend = [16] today   16 • day off
month-status = ← →: day · ↑ ↓: week · PgUp PgDn: month · Home: today · Enter: take · Esc

## People who may be known already.

# $day is written already.
matches-born = born { $day }
matches-known =
    { $count ->
        [one] { $count } similar record: F4 here shows it
       *[other] { $count } similar records: F4 here shows them
    }
matches-new = None of these: a new person
matches-same = No, but the same person: take name, birth, sex
matches-both = Yes, and the same person: take name, birth, sex
matches-fill = Is it the same person? Name, date of birth and sex are filled in.
matches-fill-yes = Yes, fill in what is known
matches-fill-no = No, leave the field as it is
# The last line of a list of colleagues.
people-else = Not in the list: write it
