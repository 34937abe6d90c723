### The office calendar: days off, and weekend days that are worked.

## What the journal says. $days are days already written, with commas between.

holidays-off-added = nedarbo dienos: { $days }
holidays-off-removed = nebe nedarbo dienos: { $days }
holidays-working-added = darbo dienos: { $days }
holidays-working-removed = nebe darbo dienos: { $days }
