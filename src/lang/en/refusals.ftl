### Why something was refused: what, where, and what to do; one sentence per variant of the domain.

refusal-missing = Please fill this in.
refusal-too-short =
    { $count ->
        [one] Please write at least { $count } character, so that others understand why.
       *[other] Please write at least { $count } characters, so that others understand why.
    }
refusal-too-long =
    { $count ->
        [one] This is too long: at most { $count } character fits.
       *[other] This is too long: at most { $count } characters fit.
    }
refusal-no-date = This is no date or time. Write for example 16.11, 16.11.2026 14:30, today or +3.
refusal-no-number = This is no number. Write digits only.
refusal-out-of-range = This must be between { $from } and { $to }.
refusal-no-such-choice = This is not in the list. F4 shows what can be chosen.
refusal-in-future = This lies in the future. Write when it really happened.
refusal-in-past = This lies in the past. Choose a day from today on.
refusal-too-early = This is too long ago. Please check the year.
refusal-born-later = The child was born after the office learned of it. Correct the date, or mark the child as unborn.
refusal-beyond-maximum = The method allows { $day } at the latest; only the supervisor may set a later day.
refusal-attempt-too-late =
    { $hours ->
        [one] The next attempt must be within { $hours } hour.
       *[other] The next attempt must be within { $hours } hours.
    }
refusal-ends-before-start = The end lies before the beginning. Correct one of the two.
refusal-not-your-role = This step belongs to another role: { $role }. Ask somebody who has it.
refusal-not-responsible = Only the responsible person may do this. Take it over first, or ask them.
refusal-second-person = Somebody else must confirm this, with the role: { $role }.
refusal-not-found = There is no signal or case with this number.
refusal-no-such-staff = Nobody with this login works here now. Choose from the list with F4.
refusal-lacks-role = The chosen person lacks a role for this: { $role }. Choose somebody else.
refusal-wrong-state = This cannot be done now: the record stands at “{ $state }”.
refusal-already-decided = This signal is decided already. Its journal shows by whom and why.
refusal-closed-case = This case is closed and can only be read. A new signal can open it again.
refusal-not-closed = This case is not closed, so there is nothing to open again.
refusal-not-yet = “{ $state }” cannot be left yet. Missing: { $missing }.
refusal-waits-for-approval = This waits for approval; nothing can change until it is approved or sent back.
refusal-nothing-to-approve = Nothing waits for approval here.
refusal-contradiction = The answers contradict each other. Correct one of the marked answers first.
refusal-not-sortable = These answers give no level yet. Answer the questions about danger.
refusal-not-sorted = This signal has no level yet. Answer the questions of urgency first (F4).
refusal-not-a-raise = Choose a more urgent level than the present one.
refusal-not-by-one = A level can be lowered only to the next one below it.
refusal-danger-yes = With immediate danger the level cannot be lowered. Answered “yes”: { $answers }.
refusal-after-deadline = A level can be lowered only before its term has run out.
refusal-no-protective-fact = A lower level needs a fact that protects the child. Answer one of the protective questions “yes”.
refusal-already-proposed = A lower level is proposed already and waits for a second person.
refusal-nothing-proposed = Nobody has proposed a lower level here.
refusal-link-to-itself = A record cannot be linked to itself. Enter another number.
refusal-link-needs-open-signal = { $number } is not an open signal. Enter the number of an open signal.
refusal-link-needs-open-case = { $number } is not an open case. Enter the number of an open case.
refusal-link-needs-closed-case = { $number } is not a closed case. Enter the number of a closed case.
refusal-act-first = A signal of the most urgent level must be acted on first: see the child, or write why not.
refusal-check-first = Conclude the check first (F5).
refusal-task-not-open = This task is done already, or was found impossible.
refusal-plan-not-in-force = Tasks can be ticked only in a plan that is in force.
refusal-stale = Somebody else has changed this record meanwhile. Compare both versions, then save again.
refusal-already-set-up = This office is set up already.
refusal-login-taken = This login is taken. Choose another one.
refusal-bad-login = A login has small Latin letters, digits, dots and dashes, and begins with a letter.
refusal-nothing-changes = Nothing would change: it is so already.
refusal-no-admin = At least one person must be a supervisor or administrator.
refusal-already-ended = This measure has ended already.

## What must hold before a state is left; stands in a list of what is missing.

# $gate is one of the messages below, $what the names or titles it concerns.
gate-what = { $gate } ({ $what })
gate-level = the level of urgency
gate-responsible = the responsible person
gate-check-step = a step of the check with its result
gate-child-seen = the child was seen, or why not
gate-conclusion = the conclusion of the check
gate-reason = the reason of the decision
gate-curator = the curator
gate-diagnosis = needs, causes, resources and risk
gate-child-view = each child’s own view, or why not
gate-problem = the main problem, and whether the family sees it
gate-goal = at least one goal
gate-task-owner-term = a person and a term for every task
gate-next-review = the date of the next review
gate-consent = the consent of everybody who is asked, or a refusal with the basis for going on
gate-steps = steps of building the plan
gate-goals-rated = a rating of every goal
gate-opinions = opinions of specialists, family and expert, or why missing
gate-tasks-explained = an explanation for every open task
gate-goals-state = the result of every goal
gate-risk-rerated = the risk rated again
gate-family-told = how and when the family was told
gate-signals-resolved = an answer to every urgent new signal
gate-urgent-over = the end of every urgent measure

## Parts of a plan, for a method that does not name them itself.

plan-part-problem = main problem
plan-part-trust = contact and trust
plan-part-causes = causes and resources
plan-part-goals = goals
plan-part-actions = tasks
plan-part-terms = terms

## What a method asks for beside its gates.

refusal-countersign-first = The check report waits for its countersignature: decide afterwards.
refusal-lasts-too-long = Such a measure may last { $hours } h at most: choose an earlier end.
refusal-consent-first = Nothing is delivered under the plan before the family's consent is recorded. Missing: { $names }. An urgent service can be marked in the task.
refusal-not-of-method = The method does not end a review with this decision: choose another one from the list.
refusal-same-method = The office works by this very version of the method already.
refusal-end-urgent-first = An urgent measure of this signal is still running: end it first, or open a case, which it goes on in.
refusal-voluntary = The family refused or took its consent back, and this method works with consent only: hear the family again, or propose closure.
refusal-level-gone = Level { $level } is missing in that version: open signals and cases stand at it. Keep all levels of the version in use.
refusal-used-version = The office worked by another pack under this version already, and decisions name it: give the new one a version of its own.
gate-records = the records that the method asks for
gate-tools = the instruments that the method asks for
gate-curator-approved = a curator named by the body that approves
gate-efforts = the parents' efforts for their tasks
gate-future = the decision on the child's future
refusal-other-method = An office stays with its method: only another version of it can be taken.
