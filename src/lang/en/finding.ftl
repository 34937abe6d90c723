### Finding one's way: menu, palette, help, confirmations, undo.

## Actions.

action-palette = Look up any action
action-undo = Undo
action-redo = Do again what was undone
action-save-view = Save this view under a name
action-forget-view = Forget this saved view
action-switch-read-only = Only read, or work again
read-only-on = Nothing can be changed until you switch this off in the menu.
read-only-off = Records can be changed again.
action-open-view = Saved view

## Headings of the menu.

group-file = Work
group-signal = Signal
group-case = Case
group-plan = Plan
group-go = Go to
group-view = View
group-help = Help
menu-status = ←→: headings · type to search · Enter: run · Esc: close
menu-why-not = Not now: { $why }
palette-title = Any action: type its name, key or heading

## Where an action can be done.

only-in-signal = only in the queue or on a signal
only-in-sort = only among the questions of urgency
only-in-check = only in the check of a signal
only-in-cases = only in the list of cases
only-in-case = only in a case
only-in-plan = only in the plan of a case
only-in-agenda = only among the terms
only-in-drafts = only among the drafts
only-in-figures = only among the figures
only-in-form = only in a form
only-in-conflict = only where two versions differ
only-elsewhere = not on this screen
why-not-in-form = a form is open; Ctrl+Z works on its text
why-not-nothing-done = nothing was done yet that can be undone
why-not-stays = what was done last stays on record
why-not-nothing-undone = nothing was undone
why-not-no-saved-view = this view is not a saved one

## Help: what each screen is for.

help-about = Type part of a name to find an action; Enter runs it.
help-about-queue = Here waits every signal that is not decided, the most urgent first. Each line says why it stands where it stands.
help-about-signal = Everything about one signal: how urgent it is and why, what was reported, what was done, which records may concern the same people.
help-about-sort = Answer what you know; leave the rest unknown. The level and its term follow from the answers and are shown at once.
help-about-check = Write whom you met, whether the child was seen and which sources answered. What is still missing for a conclusion stands in the list.
help-about-cases = The cases of the office; the next term of each stands in its line.
help-about-case = One case on seven panes: overview, assessment, plan, contacts, reviews, journal, network. The digits 1 to 7 turn to a pane, F8 takes the next step.
help-about-plan = The plan with the family as a checklist: goals, and under each what is to be done, by whom and until when. Space ticks a task.
help-about-agenda = Everything that has a term, day by day: mine, or that of the whole office.
help-about-find = Look for people, places, numbers and words; the spelling and the alphabet do not matter.
help-about-form = Fill in what you know. What is typed is kept as a draft by itself; Esc leaves and keeps it, F8 saves.
help-about-conflict = Somebody else changed the same fields meanwhile. Choose for each field which version stays.
help-about-drafts = Forms that were begun and not sent. Enter goes on with one.
help-about-figures = How the queue does, what the method asks for, and the last twelve months. Left and right choose the period; Enter shows what is behind a number.
help-about-history = Who changed what and when, the latest first. Nothing is ever taken out of the journal.
help-stage = { $stage }: { $guidance }

## Undo: what was done, in a few words; a number and a colon stand before it.

deed-held = given to { $who }
deed-report = report corrected
deed-lower = lower level proposed
deed-check = check begun
deed-ticked = task “{ $what }” ticked
deed-not-possible = task “{ $what }” not possible
deed-open-again = task “{ $what }” open again
deed-goal-new = goal “{ $what }” added
deed-goal-changed = goal “{ $what }” changed
deed-goal-dropped = goal “{ $what }” taken out
deed-task-new = task “{ $what }” added
deed-task-changed = task “{ $what }” changed
deed-task-dropped = task “{ $what }” taken out
deed-plan-head = problem and review of the plan
deed-curator = case given to { $who }
deed-joined = { $who } in the team
deed-left = { $who } no longer in the team
change-taken-back = undone
change-done-again = done again
undo-hint = Ctrl+Z: undo
redo-hint = Ctrl+Y: do again
undo-done = Undone: { $what }
redo-done = Done again: { $what }
undo-nothing = Nothing was done in this session that can be undone.
redo-nothing = Nothing was undone that could be done again.
undo-stays = New signals, decisions, approvals and notes stay on record; write a correction.
undo-next = Ctrl+Z again: { $what }
refusal-built-upon = It was changed again since, so it cannot be undone.

## Questions before what leaves the office or cannot be taken back.

sure-go = Yes, go on
sure-back = No, back to the form
sure-screen-out = End signal { $number } without a case? It leaves the queue for good. Sent to: { $to }
sure-transfer = Transfer signal { $number } to: { $to }? The office no longer works on it; this cannot be undone.
sure-not-confirmed = End signal { $number } as not confirmed? It leaves the queue for good.
sure-link = Link signal { $number } to { $to }? From then on it belongs to that record; this cannot be undone. Type { $number } and press Enter:
sure-close = Close case { $number }? It can then only be read; a new signal re-opens it. Type { $number } and press Enter:
sure-closure = Propose to close case { $number }? It then waits for approval, and nothing changes before the answer.
sure-return = Send case { $number } back to whoever asked? They work on it again from there.
sure-status-number = Type the number, then Enter · Esc: back to the form
drop-effect = It goes out of the plan that is being written; Ctrl+Z brings it back.
drop-go = Take it out
drop-keep = Keep it
open-again-effect = The task counts as not done again.
open-again-go = Open it again
open-again-keep = Leave it as it is

## Saved views.

view-name = Name of this view:
view-name-status = Enter: save · Esc: cancel
view-saved = View “{ $name }” saved; F9 or Ctrl+P opens it.
view-forgotten = View “{ $name }” is no longer kept.

## The method, whole.

action-method = Read the method of the office
method-here = The present stage
method-stages = Stages
method-head = One case for: { $unit } · worked by since { $from }
method-unit-child = child
method-unit-family = family
method-entry = Begins
method-exit = Ends
method-leaves = Leaves behind
method-leaving = To leave “{ $state }”
method-levels = Levels of urgency
method-decides = Rules, the first that matches decides
method-checked = checked { $day }
method-terms = Terms
method-warns = warns { $days } d before
method-longest = at most { $span }
method-event-received = receipt
method-event-sorted = sorting
method-event-assigned = somebody responsible
method-event-seen = child seen
method-event-checked = check concluded
method-event-decided = decision
method-event-opened = opening
method-event-curator-named = curator named
method-event-assessed = assessment complete
method-event-plan-approved = plan in force
method-event-reviewed = review
method-event-visited = visit
method-event-met = family reached
method-event-recorded = record
method-event-closure-proposed = closure proposed
method-event-closed = closure
method-before = needed to leave “{ $state }”
method-each-person = from every member of the family
method-parallel = Most tasks of the family at once
method-weekly = Most appointments a week
method-attempt = Next attempt within
method-load-weights = Weight of an open case by level 1 to 4
method-template-terms = Terms of the templates
method-check-sources = Whom the check asks
method-screen-out = Reasons to screen out
method-transfer = Reasons to transfer
method-transfer-to = Bodies to transfer to
method-not-confirmed = Reasons for “not confirmed”
method-opening = Reasons to open a case
method-raise = Reasons to raise the level
method-when-any-yes = any “yes”: { $questions }
method-when-any-no = any “no”: { $questions }
method-when-any-unknown = any “not known”: { $questions }
method-when-all-yes = all “yes”: { $questions }
method-when-all-no = all “no”: { $questions }
method-when-none-yes = no “yes”: { $questions }
method-when-raised = “yes” to { $questions } raises to { $level }
method-when-clarify = “not known” in { $questions }: ask the informant
method-lower = Reasons to lower the level
method-closure = Closure reasons
method-contacts = Kinds of contact
method-consent = Consent not needed on the basis of
method-bodies = Bodies that approve
method-figures = Figures
method-retention = How long records are kept
method-years = { $years } years
method-years-unset = the office fills it in
method-rule-deliver-after-consent = nothing is delivered under the plan before the family's consent, but for urgent tasks
method-rule-voluntary = the work goes on only while nobody of the family refuses
method-rule-review-date-at-once = a plan is not saved without the date of its next review
method-rule-approved-curator = the plan is written by a curator whom the body has approved
method-rule-one-curator = one curator stays from start to end
method-rule-contact-is-response = the first contact with the family ends the term of a signal
method-rule-efforts = reviews record the parents' efforts
method-rule-figures-at-review = reviews show what was received of the plan
help-more = … F1: the whole method
