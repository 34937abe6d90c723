### The office calendar: days off, and weekend days that are worked.

## What the journal says. $days are days already written, with commas between.

holidays-off-added = почивни: { $days }
holidays-off-removed = вече не са почивни: { $days }
holidays-working-added = работни: { $days }
holidays-working-removed = вече не са работни: { $days }
