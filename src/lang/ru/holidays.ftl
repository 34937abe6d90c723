### The office calendar: days off, and weekend days that are worked.

holidays-off = выходной
holidays-working = рабочий
# $name is a holiday on a weekend, $day its day already written.
holidays-instead = { $name }, вместо { $day }
holidays-nothing = Дни не введены.
holidays-bad-day = «{ $text }» — не дата. Напишите так: 2026-05-04.
holidays-fine = Праздники этого и следующего года введены, противоречий нет.
holidays-missing = На { $year } год праздники не введены. Введите праздники страны: «caseload holidays add --country { $country } --year { $year }» или отдельные дни: «caseload holidays add DAY».
holidays-in-both = { $day } введён и как выходной, и как рабочий; считается рабочим. Уберите его из одного списка: «caseload holidays add { $day } --remove» или то же с --working.
holidays-plain-workday = { $day } и так рабочий день. Уберите его: «caseload holidays add { $day } --working --remove».

## What the journal says. $days are days already written, with commas between.

holidays-off-added = выходные: { $days }
holidays-off-removed = больше не выходные: { $days }
holidays-working-added = рабочие: { $days }
holidays-working-removed = больше не рабочие: { $days }

## What doctor says.

doctor-ok-calendar = праздники, которые уже должны быть в календаре, введены
doctor-warn-calendar = нет праздников за: { $found }; что делать, скажет «caseload holidays check»
