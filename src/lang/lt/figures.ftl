### Figures: names, parts, numbers, periods.

## How the queue does.

figure-level-share = levels 1 and 2 among signals received
figure-overrides-up = levels raised by hand
figure-overrides-down = levels lowered by hand
figure-received-to-sorted = from receipt to sorting (median)
figure-answered-in-term = answered in term
figure-reported-again = screened out or not confirmed, reported again within 180 days
figure-open-at-end = open signals at the end
figure-overdue-at-end = of these overdue

## Parts of figures.

figure-part-first = opened for the first time
figure-part-again = opened again
figure-part-none = not stated
figure-part-nobody = nobody
figure-part-not-ours = not for this office
figure-part-satisfied = satisfied
figure-part-partly = partly satisfied
figure-part-not = not satisfied
figure-part-specialists = specialists
figure-part-family = family
figure-part-expert = independent expert

## Numbers.

figure-share = { $percent } % · { $n } of { $of }
figure-nothing = nothing to count
# The weight of a worker's cases, and how many there are.
figure-load =
    { $cases ->
        [one] { $n } · { $cases } case
       *[other] { $n } · { $cases } cases
    }

## The command line.

report-bad-period = The period begins on { $from }, after its end on { $to }.
report-unknown = There is no figure { $name }. Known: queue, method, all, { $known }.
audit-full-role = Only a supervisor or an administrator reads the whole journal.

## Periods. $from and $to are days already written.

figures-period-days = { $from } – { $to }
