### The office calendar: days off, and weekend days that are worked.

holidays-off = wolny
holidays-working = roboczy
# $name is a holiday on a weekend, $day its day already written.
holidays-instead = { $name }, w zamian za { $day }
holidays-nothing = Nie wpisano żadnych dni.
holidays-bad-day = „{ $text }” nie jest dniem. Napisz tak: 2026-05-04.
holidays-fine = Święta na ten i następny rok są wpisane, a dni nie są ze sobą sprzeczne.
holidays-missing = Na rok { $year } nie wpisano świąt. Wpisz święta kraju: „caseload holidays add --country { $country } --year { $year }” albo pojedyncze dni: „caseload holidays add DAY”.
holidays-in-both = { $day } jest wpisany jako wolny i jako roboczy; liczy się jako roboczy. Usuń go z jednej listy: „caseload holidays add { $day } --remove” albo to samo z --working.
holidays-plain-workday = { $day } i tak jest dniem roboczym. Usuń go: „caseload holidays add { $day } --working --remove”.

## What the journal says. $days are days already written, with commas between.

holidays-off-added = wolne: { $days }
holidays-off-removed = już nie wolne: { $days }
holidays-working-added = robocze: { $days }
holidays-working-removed = już nie robocze: { $days }

## What doctor says.

doctor-ok-calendar = święta, które powinny już być w kalendarzu, są wpisane
doctor-warn-calendar = brak świąt na: { $found }; „caseload holidays check” mówi, co zrobić
