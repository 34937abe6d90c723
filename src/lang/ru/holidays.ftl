### The office calendar: days off, and weekend days that are worked.

## What the journal says. $days are days already written, with commas between.

holidays-off-added = выходные: { $days }
holidays-off-removed = больше не выходные: { $days }
holidays-working-added = рабочие: { $days }
holidays-working-removed = больше не рабочие: { $days }
