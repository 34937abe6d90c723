### The office calendar: days off, and weekend days that are worked.

## What the journal says. $days are days already written, with commas between.

holidays-off-added = wolne: { $days }
holidays-off-removed = już nie wolne: { $days }
holidays-working-added = robocze: { $days }
holidays-working-removed = już nie robocze: { $days }
