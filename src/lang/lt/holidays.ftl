### The office calendar: days off, and weekend days that are worked.

holidays-off = nedarbo
holidays-working = darbo
# $name is a holiday on a weekend, $day its day already written.
holidays-instead = { $name }, vietoj { $day }
holidays-nothing = Dienų neįvesta.
holidays-bad-day = „{ $text }“ nėra diena. Rašykite taip: 2026-05-04.
holidays-fine = Šių ir kitų metų šventės įvestos, prieštaravimų nėra.
holidays-missing = { $year } m. šventės neįvestos. Įveskite šalies šventes: „caseload holidays add --country { $country } --year { $year }“ arba atskiras dienas: „caseload holidays add DAY“.
holidays-in-both = { $day } įvesta ir kaip nedarbo, ir kaip darbo diena; laikoma darbo diena. Išimkite ją iš vieno sąrašo: „caseload holidays add { $day } --remove“ arba tas pats su --working.
holidays-plain-workday = { $day } ir taip yra darbo diena. Išimkite ją: „caseload holidays add { $day } --working --remove“.

## What the journal says. $days are days already written, with commas between.

holidays-off-added = nedarbo dienos: { $days }
holidays-off-removed = nebe nedarbo dienos: { $days }
holidays-working-added = darbo dienos: { $days }
holidays-working-removed = nebe darbo dienos: { $days }

## What doctor says.

doctor-ok-calendar = šventės, kurios jau turi būti kalendoriuje, įvestos
doctor-warn-calendar = nėra švenčių: { $found }; ką daryti, pasakys „caseload holidays check“
