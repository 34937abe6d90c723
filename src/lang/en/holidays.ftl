### The office calendar: days off, and weekend days that are worked.

holidays-off = off
holidays-working = worked
# $name is a holiday on a weekend, $day its day already written.
holidays-instead = { $name }, instead of { $day }
holidays-nothing = No days are entered.
holidays-bad-day = "{ $text }" is no day. Write it like 2026-05-04.
holidays-fine = This year and the next have their holidays, and no day contradicts another.
holidays-missing = { $year } has no holidays. Enter those of a country with "caseload holidays add --country { $country } --year { $year }", or single days with "caseload holidays add DAY".
holidays-in-both = { $day } is entered as off and as worked, and counts as worked. Take it out of one list: "caseload holidays add { $day } --remove", or the same with --working.
holidays-plain-workday = { $day } is worked anyway. Take it out: "caseload holidays add { $day } --working --remove".

## What the journal says. $days are days already written, with commas between.

holidays-off-added = off: { $days }
holidays-off-removed = no longer off: { $days }
holidays-working-added = worked: { $days }
holidays-working-removed = no longer worked: { $days }

## What doctor says.

doctor-ok-calendar = the holidays that must be there by now are entered
doctor-warn-calendar = no holidays in: { $found }; "caseload holidays check" says what to do
