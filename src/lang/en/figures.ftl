### Figures: names, parts, numbers, periods.

## How the queue does.

figure-level-share = levels 1 and 2 among signals received
figure-overrides-up = levels raised by hand
figure-overrides-down = levels lowered by hand
figure-received-to-sorted = from receipt to sorting (median)
figure-answered-in-term = answered in term
figure-reported-again = reported again within 180 days
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

## Numbers, and what is behind them.

figure-share = { $percent } % · { $n } of { $of }
figure-nothing = nothing to count
figure-load =
    { $cases ->
        [one] { $n } · { $cases } case
       *[other] { $n } · { $cases } cases
    }
figure-parts = What it consists of
figure-counts = Counted
figure-others = Looked at, not counted
figure-status = Enter: open

## The command line.

report-bad-period = The period begins on { $from }, after its end on { $to }.
report-unknown = There is no figure { $name }. Known: queue, method, all, { $known }.
audit-full-role = Only a supervisor or an administrator reads the whole journal.

## The screen. $from and $to are days already written.

figures-period-days = { $from } – { $to }
figures-this-month = this month
figures-last-month = last month
figures-this-quarter = this quarter
figures-last-quarter = last quarter
figures-this-year = this year
figures-twelve-months = twelve months
figures-title-queue = Figures: the queue
figures-title-method = Figures of the method
figures-title-months = Figures: the last twelve months
figures-counting = Counting the journal …
figures-none = The method asks for no figures.
figures-status = Enter: what is behind it · Tab: next view · left, right: period
figures-status-months = Enter: figures of this month · Tab: next view
figures-received = signals received
figures-opened = cases opened
figures-closed = cases closed
figures-month = { $month }: signals received { $received }, cases opened { $opened }, cases closed { $closed }
action-next-period = Next period
action-previous-period = Previous period
