### What stands on screens; one group per screen, named as its file in ui/screen.

## The frame.

program-name = caseload
mark-demo = DEMO
mark-practice = PRACTICE
mark-read-only = READ ONLY
tab-queue = Queue
tab-cases = Cases
tab-agenda = Agenda
tab-drafts = Drafts
tab-figures = Figures
counts-overdue = { $count } overdue
counts-unsorted = { $count } not sorted
counts-redirect = { $count } to redirect
counts-pending = { $count } to approve
counts-next = next due { $when }
window-too-small = The window is too small: caseload needs at least 60 columns and 16 rows. What you typed is kept; F10 leaves.

## What the program tells.

notice-saved = Saved.
notice-no-interrupt = Ctrl+C does not end the program.
notice-how-to-quit = F10 leaves; what you typed is kept as a draft.
error-busy = Somebody else is saving right now; nothing was changed.
error-busy-hint = Try again in a moment.
error-full = The disk is full; nothing was saved.
error-full-hint = Tell your administrator; the form stays open.
error-read-only = The data can only be read here; nothing was saved.
error-not-staff = { $login } is not an active member of staff; ask your administrator.
error-newer = The data was written by a newer version of the program; ask your administrator for an update.
# $code is a short English word that stands in the log too.
error-broken = The data could not be read or written (code: { $code }).
error-broken-hint = Nothing you typed is lost; tell your administrator the code.
why-not-read-only = this office is open for reading only
why-not-nothing-selected = no line is selected
why-not-yours-already = you are responsible already
why-not-nothing-proposed = nobody has proposed a lower level
why-not-unsorted = answer the questions of urgency first

## Lists of actions: help and menu.

chooser-search = Search:
chooser-status = Type to search · Enter: run · Esc: close
help-title = Help: keys of this screen
menu-title = Menu

messages-title = Messages
messages-none = No messages yet.
messages-status = Esc: close

## Words that several screens use.

nobody = –
child-unnamed = no name
age-years = { $years } y
age-months =
    { $months ->
        [0] under 1 month
        [one] { $months } month
       *[other] { $months } months
    }
span-hours = { $term } h
span-days =
    { $term ->
        [one] { $term } day
       *[other] { $term } days
    }
span-workdays =
    { $term ->
        [one] { $term } working day
       *[other] { $term } working days
    }
span-weeks =
    { $term ->
        [one] { $term } week
       *[other] { $term } weeks
    }
span-months =
    { $term ->
        [one] { $term } month
       *[other] { $term } months
    }
term-sort = sort the signal
term-see-child = see the child
term-task = task: { $what }
term-goal = goal: { $what }
term-review = review of the plan
term-attempt = next attempt to reach the family
term-appointment = agreed visit or meeting
term-urgent = urgent measure ends: { $what }
term-request = answer the official request
term-approval = approval: { $what }
term-new-signal = new signal { $what }

## Why a signal stands where it does. $questions are short labels of questions.

why-rule = rule { $rule } ({ $name })
why-rule-yes = { $questions } → rule { $rule } ({ $name })
why-rule-no = “no” to { $questions } → rule { $rule } ({ $name })
why-rule-unknown = not known: { $questions } → rule { $rule } ({ $name })
why-more = { $questions } and { $more } more
why-not-sorted = nobody has answered the questions of urgency yet
why-raised = raised by { $questions }
why-raised-policy = raised by the office’s rule: { $policy }
why-raised-both = raised by { $questions } and by the office’s rule: { $policy }
why-due = due { $at } = received { $received } + { $term }
why-due-safe = due { $at }: the child is known to be safe only until then

## queue

queue-title = Intake – { $view }
queue-view-open = open
queue-view-mine = mine
queue-view-overdue = overdue
queue-view-unsorted = not sorted
queue-view-redirect = to redirect
queue-view-countersign = to countersign
queue-view-all = all signals
queue-filter = with: { $words }
queue-level = level
queue-decided = decided
queue-left = time left
queue-number = no.
queue-child = child
queue-holder = holder
queue-empty = No signals waiting. F2 records one; F1 shows help.
queue-empty-view = Nothing here. Tab shows the next view; Esc clears the filter.
queue-status = Enter: open · F4: sort this signal · F3: take it · Tab: next view · /: filter
queue-status-filter = Type words that the line must have · Enter: keep the filter · Esc: clear it
queue-status-filtered = Esc: drop the filter · Enter: open · /: other words · Tab: next view
queue-status-empty = F2: record a signal · Tab: next view
detail-why = Why here: { $why }
detail-line = Signals of this line: { $numbers }
detail-holder = Holder: { $holder }
detail-promoted = ▲ overdue, so it stands one place higher
detail-overridden = level changed by hand from “{ $from }” to “{ $to }”
detail-proposed = { $by } proposes to lower the level to “{ $to }”
detail-clarify = ask the informant: an open answer could make it more urgent
detail-children = Children: { $children }
detail-case = belongs to case { $number }
detail-no-match = Known? no match
detail-matches = Known? see { $numbers }
detail-matches-more = Known? see { $numbers } and { $more } more

## signal

signal-title = Signal { $number }
signal-title-full = { $number } – { $state } – responsible: { $holder }
signal-work = Urgency, check, decision
signal-loading = Loading …
signal-missing = There is no signal with this number.
signal-status = Up, Down: read · Tab: next section · F4: sort · F5: check · F8: decide
signal-status-lead = Enter: open this record · Tab: next section · F8: decide
signal-report = What was reported
signal-received = Received { $at }
signal-recorded = recorded { $at } by { $by }
signal-external = from { $system }, no. { $id }
signal-removed =
    { $count ->
        [one] { $count } hidden character was taken out
       *[other] { $count } hidden characters were taken out
    }
signal-request-due = to be answered by { $day }
signal-place = Place: { $place }
signal-no-place = No place is known.
signal-name-withheld = name withheld
signal-children = Children
signal-no-children = No child is named.
signal-adults = Adults
signal-alleged = alleged to have harmed the child
signal-urgency = Urgency
signal-not-ours = not a matter for this office: say where it went
signal-seen = child seen { $at }
signal-levels = computed: { $computed } (rule { $rule }) · in force: { $effective }
signal-sorted-by = sorted by { $by }, { $at } · { $method }
signal-answers = Answers
signal-answer-yes = yes: { $question } { $label }
signal-answers-no = no: { $questions }
signal-answers-block = no, by one key for the section: { $questions }
signal-answers-unknown = not known or not asked: { $questions }
signal-contradiction = the answers contradict each other
signal-safe-until = the child is safe until { $at }
signal-raised = raised from “{ $from }” to “{ $to }” by { $by }, { $at }
signal-lowered = lowering from “{ $from }” to “{ $to }” proposed by { $by }, { $at }
signal-verdict-in-force = in force
signal-verdict-proposed = waits for a second person; the higher level holds
signal-verdict-refused = refused; the higher level holds
signal-verdict-replaced = replaced by a later sorting or change
signal-second = second person: { $by }, { $at }
signal-alone = alone: nobody else could confirm
signal-line = One line of the queue with other signals; together: { $level }
signal-decision = Decision
signal-redirected = sent on to: { $what }
signal-transferred = transferred to: { $what }
signal-advice = advice: { $what }
signal-reason = Reason: { $reason }
signal-decided-by = decided by { $by }, { $at }
signal-case = case { $number }
signal-holders = Responsible
signal-nobody-responsible = Nobody yet; F3 takes the signal.
signal-held = { $by } since { $at }
signal-known = Known to the office?
signal-no-match = No record of the same people was found.
signal-match-case = case { $number } – { $name } – { $state } – curator: { $holder }
signal-match-signal = signal { $number } – { $name } – { $state } – responsible: { $holder }
outcome-opened = case opened
outcome-opened-cases = case opened: { $numbers }
outcome-screened-out = screened out
outcome-transferred = transferred by competence
outcome-not-confirmed = not confirmed
outcome-linked = linked
outcome-linked-to = { $kind }: { $number }
why-not-not-loaded = the signal is not loaded yet
why-not-decided = a decision was made; it stands in the signal
why-not-proposed-already = a lower level was proposed already

## sort

sort-title = Urgency of { $number } · { $page }/{ $pages } · 1 yes 2 no 3 ?
sort-panel = Result
sort-save = Save (F8) · Tab: next page
sort-answer-yes = YES
sort-answer-no = no
sort-answer-unknown = not known
sort-answer-block = no, block
sort-answer-proposed = yes?
sort-not-ours = { $outcome }: not a matter for this office
sort-save-at-once = F8 saves this at once; the rest may wait.
sort-can-save = F8 saves.
sort-missing = No level yet; open: { $questions }
sort-missing-more = No level yet; open: { $questions } …
sort-proposed = { $question } yes? { $because } · Enter or 1 confirms
sort-theirs = { $by } answered meanwhile ({ $at }): { $level }. F8 again puts your answers in their place.
sort-saved = { $number }: { $level }, the child must be seen by { $due }.
sort-saved-contact = { $number }: { $level }, first contact with the family by { $due }.
sort-saved-not-ours = { $number } is not a matter for this office; F8 in the signal says where it goes.
sort-kept = Not saved; your answers are kept as a draft.
sort-safe-until = Safe until:
sort-status-time = Day and time, such as 18.11 14:00 or +2 · Enter: take it · Esc: leave
sort-status-save = Enter or F8: save the answers · Tab: next page · Esc: leave, a draft stays
because-youngest = The youngest child is { $age } old
because-unborn = A child is not born yet
because-signals =
    { $days ->
        [one] Other signals within { $days } day: { $numbers }
       *[other] Other signals within { $days } days: { $numbers }
    }
because-confirmed = A concern was confirmed before: { $numbers }
because-closed = Case { $number } was closed { $at }
why-not-unchanged = no answer was changed

## check

check-title = Check of { $number } – responsible: { $holder }
check-about = What it is about
check-steps = Check
check-started = begun { $at }
check-no-steps = Nothing was done yet.
check-child-seen = CHILD SEEN
check-child-not-seen = child not seen
check-result = { $result } ({ $by })
check-not-seen = Why the child was not seen: { $why }
check-add-step = Add a step (F5)
check-sources = Sources
check-source-not-asked = not asked
check-conclusion = Conclusion
check-no-conclusion = Nothing was concluded yet.
check-concluded-by = { $by }, { $at }
check-conclude = Conclude the check (F8)
check-decide = Decide (F8)
check-child-waits = The child was not seen yet.
check-unsorted = Answer the questions of urgency first.
check-missing = Still missing: { $missing }
check-complete = Nothing is missing; F8 goes on.
check-status = F5: add a step · F4: source · F8: conclude · Tab: next section
check-status-step = Enter: add a step of the check
check-status-source = Enter: write how this source answered
check-status-conclude = Enter: go on to the next step
why-not-check-not-begun = the check has not begun
why-not-no-source = go to a source in the list first

## record: what panes of a case, the journal and a printed record say.

record-field = { $label }: { $value }
record-signed = { $who }, { $at }
record-alone = alone: nobody else could confirm
record-alleged = alleged, not established
record-born = born { $day }
record-adults = Adults
record-answers = Answers
record-informant-changed = name or phone changed
record-matches = Perhaps the same people
aspect-strength = strength
aspect-weakness = weakness
aspect-relapse = may provoke a relapse
task-state = State
task-open = open
task-overdue = overdue
task-done = done
task-not-possible = not possible
override-in-force = in force
override-proposed = waits for a second person
override-refused = refused
override-replaced = replaced

## case

case-title = { $number } – { $title }
case-pane-overview = Overview
case-pane-assessment = Assessment
case-pane-plan = Plan
case-pane-contacts = Contacts
case-pane-reviews = Reviews
case-pane-history = History
case-loading = Loading …
case-gone = There is no case with this number.
case-curator = curator { $name }
case-next-term = next { $left } – { $what }
case-mark-closed = CLOSED, for reading only
case-mark-waits = WAITS for approval by { $body }: { $step }, asked by { $by } on { $since }
case-mark-returned = SENT BACK { $on }, { $step }: { $words }
case-terms = Next terms
case-terms-more = and { $more } more in the agenda
case-signals = Signals of the case
case-signal = Signal { $number }
case-signal-waits = NOT ANSWERED
case-signal-resolved = answered { $day }
case-open-signal = Open the signal
case-urgents = Urgent measures
case-urgent-runs = RUNNING, { $left }
case-urgent-ended = ended { $at }
case-family = Family
case-siblings = Cases of brothers and sisters
case-team = Team
case-member = { $who } – { $role }, since { $from }
case-member-until = { $who } – { $role }, { $from } to { $until }
case-approvals = Approvals
case-approved = { $step }: approved by { $body } on { $on }
case-returned = { $step }: SENT BACK by { $body } on { $on }
case-protocol = protocol { $number }
case-episodes = Episodes
case-episode = { $place }: opened { $opened } after signal { $signal } · { $reason }
case-episode-closed = { $place }: opened { $opened } after signal { $signal } · { $reason } · closed { $closed }
case-level = Level
case-no-assessment = No assessment yet. It begins when the stage before it is done (F8).
case-assessment-version = Assessment { $version } of { $all }
case-assessment-completed = completed { $day }
case-assessment-begun = begun { $day }, not complete
case-risk-lower = { $now } (at first { $first }: lower now)
case-risk-same = { $now } (at first { $first }: the same)
case-risk-higher = { $now } (at first { $first }: HIGHER now)
case-risk-again = { $now } (at first { $first })
case-marks = Marked items
case-views = The children’s own views
case-view-missing = missing: { $why }
case-observations = Observations
case-observations-taken = Taken up from contacts
case-observations-waiting = Waiting for the next assessment
case-no-plan = No plan yet. It begins when the assessment is done (F8).
case-plan-version = Plan { $version } of { $all }
case-plan-built = being built since { $day } by { $by }
case-plan-waits = waits for approval
case-plan-in-force = in force since { $day }
case-plan-replaced = replaced { $day }
case-plan-missing = Missing before approval:
case-plan-steps = Steps of the plan not done: { $steps }
case-plan-complete = Nothing is missing: F8 asks for approval.
case-overload-tasks = Too much for the family: { $count } open tasks at once, at most { $limit }
case-overload-weekly = Too much for the family: { $count } appointments a week, at most { $limit }
case-minding =
    { $count ->
        [one] { $count } task needs somebody to mind the children
       *[other] { $count } tasks need somebody to mind the children
    }
case-no-goals = No goals yet: g adds one.
case-goal = { $place }. { $title } (priority { $priority })
case-until = until { $day }
case-consents = Consent
case-consent-open = not recorded yet
case-task-again = Open the task again?
case-no-contacts = No contacts yet: c writes one.
case-no-reviews = No reviews yet.
case-review = Review of { $on }: { $verdict }
case-review-of = of plan { $version }
case-closure = Closure proposed { $on }: { $reason }
case-closure-missing = Missing before the case can be closed:
case-closure-anyway = Fill in the closure form all the same
case-closure-later = Not now
case-not-yet-title = This stage cannot end yet: { $state }
case-not-yet = Missing to go on:
case-now-waits = Sent for approval: { $what }.
case-now-at = Now at the stage: { $what }.
case-choose = Which one?
case-status-overview = Enter: open · F8: next step · F5: review, or answer the signal · 1-7: panes
case-status-assessment = ← →: versions · a: write the assessment · F8: next step · 1-7: panes
case-status-plan = Space: tick · n: not possible · F6: task · g: goal · F4: change · ← →: versions
case-status-contacts = Enter: read · F4: write a contact · 1-7: panes
case-status-reviews = F5: hold a review · o: propose closure · 1-7: panes
case-status-history = Enter: what changed · 1-7: panes
why-not-loaded = the case is not loaded yet
why-not-closed = the case is closed; a new signal re-opens it
why-not-nothing-waits = nothing waits for approval
why-not-the-body = this step is approved by another role than yours
why-not-second-person = somebody else must approve what you asked for
why-not-a-worker = your role does not work on cases
why-not-in-team = only the team and the supervisor work on this case
why-not-assessing = an assessment is written at its stage; a review leads back to it
why-not-in-work = a review is held while the plan is carried out
why-not-waits = the case waits for approval; nothing changes before the answer
why-not-planning = the plan is not being built now; a review can re-open it
why-not-no-plan = there is no plan yet
why-not-nobody-leaves = nobody but the curator is in the team
why-not-no-urgent = no urgent measure is running
why-not-no-signal = every signal of the case is answered
why-not-old-version = this version is only kept; → shows the latest
why-not-no-goal = go to a goal first
why-not-no-task = go to a task first
why-not-in-force = tasks are ticked in the plan that is in force
why-not-open = this task was ticked already; Space opens it again

## overlay

overlay-status = Esc: close
overlay-status-choices = 1-9 or Enter: choose · Esc: close

## history

history-title = Journal of { $number }
history-status = Enter: what changed · Esc: close
history-empty = No entries.
history-evidence = The line as it came in is kept, length { $count }. It may name the informant and is not shown.
history-erased = lawfully erased
history-method = Method
history-before = Before
history-after = After
history-version = version { $version }
history-approved = approved
history-returned = sent back

## What was done, as the journal names it.

change-office-set-up = office set up
change-staff-added = member of staff added
change-holidays-changed = calendar changed
change-informants-exported = informants exported
change-signal-received = signal recorded
change-signal-amended = signal corrected
change-signal-sorted = urgency answered
change-level-overridden = level changed by hand
change-override-decided = changed level decided on
change-signal-assigned = responsible person named
change-check-started = check begun
change-check-step = step of the check
change-source-consulted = source asked
change-check-concluded = check concluded
change-signal-decided = signal decided
change-line-joined = joined to another line
change-evidence-kept = received text kept
change-case-opened = case opened
change-case-reopened = case re-opened
change-signal-joined = signal joined to the case
change-signal-resolved = signal answered
change-team-joined = into the team
change-team-left = out of the team
change-approval-asked = approval asked for
change-approval-entered = approval entered
change-state-entered = stage entered
change-assessment-begun = assessment begun
change-assessment-written = assessment written
change-assessment-completed = assessment completed
change-plan-begun = plan begun
change-plan-written = head of the plan written
change-goal-written = goal written
change-goal-dropped = goal taken out
change-task-written = task written
change-task-dropped = task taken out
change-task-moved = task
change-consent-written = consent written
change-plan-in-force = plan in force
change-contact-written = contact written
change-review-held = review held
change-closure-proposed = closure proposed
change-urgent-begun = urgent measure begun
change-urgent-ended = urgent measure ended
change-level-changed = level changed

## cases

cases-title = Cases – { $view }
cases-view-mine = mine
cases-view-open = open
cases-view-pending = waiting for approval
cases-view-closed = closed
cases-left = time left
cases-closed = closed
cases-family = family
cases-stage = stage
cases-curator = curator
cases-empty = No cases here. Tab shows the next view; Esc clears the filter.
cases-empty-mine = You run no case. Tab shows all open cases.
cases-status = Enter: open · F6: name another curator · Tab: next view · /: filter
cases-status-pending = ◊ A step waits for approval · Enter: open · Tab: next view · /: filter
cases-status-empty = Tab: next view · m: mine or all · Esc: back
cases-detail-curator = Curator: { $name }
cases-detail-pending = a step waits for approval
cases-detail-stage = Stage: { $stage }, since { $day }
cases-detail-opened = Opened { $day }
cases-detail-closed = Closed { $day }
cases-detail-reviewed = Last review { $day }
cases-detail-siblings = Brothers and sisters: see { $numbers }
cases-detail-terms = Next terms
cases-detail-no-terms = No terms run.
cases-detail-more = and { $more } more

## agenda

agenda-title-mine = Agenda – mine
agenda-title-all = Agenda – whole office
agenda-overdue = overdue
agenda-today = today { $day }
agenda-tomorrow = tomorrow { $day }
agenda-soon = soon: { $time }
agenda-empty = Nothing has a term. F2 records a signal.
agenda-empty-mine = Nothing of yours has a term. Tab shows the whole office.
agenda-status-mine = Enter: open · Tab: whole office · ▲ overdue · ! soon
agenda-status-all = Enter: open · Tab: only mine · ▲ overdue · ! soon

## find

find-title = Find
find-hint = Type a name, a place, a number or words of a report. Spelling and alphabet do not matter; the beginning of a word is enough.
find-searching = Searching …
find-nothing = Nothing found. Try fewer letters, or another word.
find-nothing-wider = Nothing found. Try wider words:
find-wider = { $words }
find-status = Enter: open · ↑ ↓: choose · Esc: clear
find-status-empty = Type what you look for · Esc: back
find-status-more = There are more: type another word · Enter: open · Esc: clear
find-signal = signal
find-case = case
find-kind = what
find-name = name
find-why = found by
find-why-number = number
find-why-name = name
find-why-place = place
find-why-text = text
find-stands = state
find-date = date

## welcome

welcome-title = Welcome to caseload
welcome-title-open = Open an existing file
welcome-title-set-up = Set up my office · { $page } of { $pages }
welcome-language = Choose your language with the arrows, then press Enter.
welcome-hello = caseload helps an office to take in signals about children in danger and to run their cases. Nothing leaves this computer.
welcome-demo = Try it with fictional data
welcome-set-up = Set up my office
welcome-open = Open an existing file
welcome-quit = Quit
welcome-file = Where is the file? Type or paste its path.
welcome-file-label = Path:
welcome-file-missing = Type the path of a file first.
welcome-office = What is the name of your office? It stands at the top of every screen.
welcome-office-label = Office:
welcome-office-missing = Type the name of the office first.
welcome-zone = In which time zone does it work? Type the beginning of a city, or choose with the arrows.
welcome-zone-label = City:
welcome-zone-unknown = There is no such city in the list; try a larger one nearby.
welcome-method = By which method does it work? It gives the stages, questions, terms and words.
welcome-name = What is your name, as your colleagues shall see it?
welcome-name-label = Name:
welcome-name-missing = Type your name first.
welcome-login = You are known here by your login { $login }.
welcome-ready = Enter creates the office. You can add colleagues afterwards.
welcome-ready-office = Office: { $what }
welcome-ready-zone = Time zone: { $what }
welcome-ready-method = Method: { $what }
welcome-ready-name = Your name: { $what }
welcome-ready-login = Your login: { $what }
welcome-ready-roles = You will be: { $what }
welcome-status-first = ↑ ↓: choose · Enter: go on · F10: quit
welcome-status-rows = ↑ ↓ or digit: choose · Enter: go on · Esc: back
welcome-status-zone = Type or ↑ ↓: choose · Enter: go on · Esc: back
welcome-status-line = Enter: go on · Esc: back
welcome-status-ready = Enter: create the office · Esc: back

## form

form-save = Save F8
form-legend = * must be filled in
form-no-choice = – nothing –
form-problems =
    { $count ->
        [one] { $count } problem: F6 goes to it.
       *[other] { $count } problems: F6 goes to the next one.
    }
form-recorded = Signal { $number } recorded. Answer the questions of urgency; Esc: later.
# $number is that of the case.
form-opened = Case { $number } opened.
form-recorded-link = Signal { $number } recorded. After the questions F8 links it to { $to }.
# $what is the title of a form.
form-saved = { $what }: saved, { $number }.
form-saved-merged = { $what }: saved, merged with the changes of { $who }.
form-somebody = a colleague
form-compares = Somebody else changed this record meanwhile; both versions are compared.
form-draft-kept = Draft kept; you find it under F9, Drafts.
form-discard = Throw away what was typed in this form? It cannot be brought back.
form-discard-yes = Throw it away
form-discard-no = Keep it
form-link = Link the new signal to { $number } after saving?
form-link-yes = Yes, it is the same matter
form-link-no = No, leave it apart
form-link-words = Found to be the same matter while it was recorded.
form-links = will be linked to { $number } after saving
form-matches = Known here?
form-no-matches = nobody like this found
form-match-case = case
form-match-signal = signal
likeness-same = same name
likeness-close = very like
likeness-family = same family name
likeness-given = same given name
likeness-different = another name
form-status = Enter: next field · F8: save · Esc: leave, the draft is kept
form-status-leave = Tab: next
form-status-prose = Enter: new line · Tab: next field · Ctrl+Z: undo · F8: save
form-status-choice = ← →: change · letters or digit: choose · F4 or Space: list
form-status-choice-many = F4: list, tick with Space
form-status-date = 16.11, 16.11.2026 14:30, today, fri, +3, +2w · F4: calendar · Ctrl+↑ ↓: a day
form-status-name = What you type is looked up · F4: into the matches · Enter: next field
form-status-save = Enter or F8: save · Shift+Tab: back
form-status-picker = Type to look up · Enter: choose · Esc: close
form-status-many = Space: tick · Enter: take what is ticked · Esc: close
form-status-matches = Enter: link or not · Esc: back to the field
form-status-dialog = 1, 2 or Enter: answer · Esc: back
why-not-no-list = this field has no list
why-not-no-problem = no field has a problem
why-not-no-draft = nothing was typed yet

## conflict

conflict-changed = Somebody else changed the same fields meanwhile. Choose for each: F3 mine, F4 theirs; then F8.
conflict-changed-by = { $who } changed the same fields, last at { $when }. Choose for each: F3 mine, F4 theirs; then F8.
conflict-base = before
conflict-theirs = theirs
conflict-mine = mine
conflict-nothing = – nothing –
conflict-open = Choose for this field first: F3 mine, F4 theirs.
conflict-theirs-stands = Nothing to save: the other version stands.
conflict-status = ↑ ↓: field · F3: keep mine · F4: take theirs · F8: save · Esc: back to the form

## drafts

drafts-title = Unfinished forms
drafts-form = form
drafts-number = no.
drafts-when = typed
drafts-words = begins with
drafts-empty = No unfinished forms. What is typed into a form and not saved is kept here.
drafts-loading = Loading …
drafts-unknown = form of a newer version
drafts-status = Enter: go on · Delete: throw away · Esc: close

## Records, instruments, events and categories.

measure-not-validated = not validated
record-not-done = not done
measure-points = { $points } of { $possible } points
measure-problems = problems named: { $count }
measure-insufficient = insufficient data, unknown: { $count }
measure-lifted = lifted by one item
measure-better = better
measure-same = the same
measure-worse = worse
case-events = Events
case-records = Records
case-category-from = { $name }, from { $from }
why-not-of-method = the method of this office has nothing of the kind
why-not-no-event = no event is open
why-not-countersign = the check report waits for its countersignature
change-method-changed = method changed
change-check-countersigned = check report countersigned or sent back
change-record-written = record written
change-instrument-filled-in = instrument filled in
change-event-written = event written
change-event-ended = event ended
change-category-changed = category of the family changed
check-countersigned-by = Countersigned: { $by }, { $at }
check-waits-for = WAITS for countersignature: { $body }
term-first-contact = first contact with the family
signal-reached = family reached { $at }
