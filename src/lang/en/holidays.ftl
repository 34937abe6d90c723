### The office calendar: days off, and weekend days that are worked.

## What the journal says. $days are days already written, with commas between.

holidays-off-added = off: { $days }
holidays-off-removed = no longer off: { $days }
holidays-working-added = worked: { $days }
holidays-working-removed = no longer worked: { $days }
