### The office calendar: days off, and weekend days that are worked.

holidays-off = почивен
holidays-working = работен
# $name is a holiday on a weekend, $day its day already written.
holidays-instead = { $name }, вместо { $day }
holidays-nothing = Няма въведени дни.
holidays-bad-day = „{ $text }“ не е ден. Напишете го като 2026-05-04.
holidays-fine = Празниците за тази и за следващата година са въведени и дните не си противоречат.
holidays-missing = За { $year } няма въведени празници. Въведете тези на държавата с „caseload holidays add --country { $country } --year { $year }“ или отделни дни с „caseload holidays add DAY“.
holidays-in-both = { $day } е въведен и като почивен, и като работен и се брои за работен. Извадете го от единия списък: „caseload holidays add { $day } --remove“ или същото с --working.
holidays-plain-workday = { $day } и без това е работен ден. Извадете го: „caseload holidays add { $day } --working --remove“.

## What the journal says. $days are days already written, with commas between.

holidays-off-added = почивни: { $days }
holidays-off-removed = вече не са почивни: { $days }
holidays-working-added = работни: { $days }
holidays-working-removed = вече не са работни: { $days }

## What doctor says.

doctor-ok-calendar = празниците, които вече трябва да са в календара, са въведени
doctor-warn-calendar = няма празници за: { $found }; „caseload holidays check“ казва какво да се направи
