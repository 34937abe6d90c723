### Labels of fields, with .help as their attribute; one group per form.

## Titles of forms.

form-signal = New signal
form-amend = Correct the signal
form-raise = Raise the level
form-sort = Answer the questions of urgency
form-lower = Propose to lower the level
form-confirm-lower = Confirm the lower level
form-assign = Assign the signal
form-check-step = Step of the check
form-consult = Answer of a source
form-conclude = Conclusion of the check
form-decide = Decision on the signal
form-assessment = Assessment
form-plan = Plan: problem and review
form-goal = Goal
form-task = Task
form-task-done = Task done
form-task-not-possible = Task not possible
form-consent = Consent to the plan
form-contact = Contact note
form-review = Review of the plan
form-closure = Closure of the case
form-approve = Approval
form-return = Return with a comment
form-name-curator = Another curator
form-join-team = New member of the team
form-leave-team = Leaves the team
form-urgent = Urgent measure
form-end-urgent = End of the urgent measure
form-resolve-signal = What was done about the signal

## Fields that several forms share.

field-reason = Reason
field-why = Reason in own words
field-words = In own words
field-note = Remark
field-on = Date
field-at = When
field-due = Term
field-name = Name
field-contact-kind = Kind of contact
field-who-met = With whom
field-legal-basis = Legal basis
field-next-review = Next review
# $what is a day.
field-next-review-latest = Next review (at the latest { $what })
field-assign-to = To whom (weight, due today)
    .help = Beside each name: open cases weighted by level, and signals due today. The lightest stands first. Behind the dot: profession and competences.

## A signal.

field-text = What was reported
    .help = In the words of the sender. Nothing else must be filled in.
field-received-at = Received
    .help = When the office learned of it: terms run from here.
field-channel = Channel
field-source = Source
field-informant = Informant
field-informant-name = Name of the informant
field-informant-phone = Phone of the informant
field-place = Address or place
# $what is its place in the form.
field-child = Child { $what }
field-age = Age
    .help = Years, or months with the letter m: 7, 8m, 1 8m.
field-birth = Born
field-sex = Sex
field-unborn = Not born yet
field-child-note = Remark
# $what is its place in the form.
field-adult = Adult { $what }
field-adult-role = Who it is to the child
field-kind = Kind
field-task-due = Answer due

## Changing a level by hand.

field-level = New level
field-fact = Protective fact
    .help = The fact that keeps the child safe meanwhile.
field-agreed = Lower the level

## The check.

field-child-seen = Child seen
field-result = Result
field-source-state = Answer
field-source-note = What the source says
field-finding = Finding
field-conclusion = Conclusion in words
field-not-seen = Why the child was not seen

## The decision.

field-outcome = Decision
field-curator = Curator (weight, due today)
field-category = Category of family
field-open-children = Open a case for
field-redirected = Where redirected
field-transfer-to = Transfer to
field-advice = Advice given
field-link-kind = How it is linked
field-link-number = Number of the other record
    .help = A signal or a case, such as 26-0417.

## The assessment.

field-needs = Needs
field-causes = Causes
field-resources = Strengths and resources
field-risk = Risk
field-child-view = The child's own view
field-child-why-not = Why it is missing

## The plan.

field-problem = Main problem
    .help = The reason why the case was opened.
field-family-sees = The family sees it
field-goal = Goal
field-need = Need it answers
field-expected = Expected result
    .help = How one will see that the goal was reached.
field-priority = Priority
field-task = What is to be done
field-service = Kind of service
field-owner = Who does it
field-owner-worker = Worker
    .help = After the name: workload of open cases, and signals due today.
field-owner-provider = Provider
field-owner-family = Member of the family
field-owner-other = Another person of the family
field-responsible = Responsible worker
    .help = After the name: workload of open cases, and signals due today.
field-frequency = How often
field-duration = For how long
field-weekly = Appointments a week
field-minding = Children must be minded
field-done-on = Done on
field-not-possible = Why it cannot be done

## Consent.

field-consent = Consent
field-consent-how = How: signed, by word
field-own-words = In the person's own words
field-refusal-basis = Basis on which the plan goes on
field-not-asked = Why nobody was asked

## A contact.

field-contact-words = What was said and seen
field-again = Next attempt
field-next-contact = Next contact
field-strength = New strength
    .help = The next assessment takes it up.
field-weakness = New weakness
field-relapse = What may provoke a relapse

## A review.

field-held-on = Held on
field-goal-rating = Goal
# $what is the task.
field-task-rating = Task: { $what }
field-specialists = Opinion of the specialists
field-family-words = The family's own words
field-expert = Opinion of an expert
field-opinion-missing = Why it is missing
field-satisfaction = Family satisfied
field-verdict = Decision
field-verdict-reason = Why

## Closure and approval.

field-closure-reason = Closure reason
field-closure-words = In plain words
field-risk-again = Risk, rated again
field-told-on = Family told on
field-told-how = How the family was told
field-recommendation = Recommendation of the team
field-approved-on = Approved on
field-protocol = Number of the protocol
field-return-words = What must be changed

## The team.

field-team-who = Name or login
field-team-role = Role in the team

## Urgent measures and new signals of a case.

field-urgent-kind = Kind of measure
field-began = Began
field-expires = Expires
field-notified = Who was notified
field-ended-how = How it ended
field-resolution = What was done

## Choices.

choice-risk-low = low
choice-risk-medium = medium
choice-risk-high = high
choice-source-asked = asked
choice-source-answered = answered
choice-source-refused = refuses to answer
choice-source-not-applicable = does not apply
choice-finding-confirmed = confirmed
choice-finding-partly = partly or probably
choice-finding-not-confirmed = not confirmed
choice-link-duplicate = duplicate of another signal
choice-link-new-fact = new fact of an open case
choice-link-reopen = re-open a closed case
choice-outcome-open = open a case
choice-outcome-screen-out = screen out
choice-outcome-transfer = transfer by competence
choice-outcome-not-confirmed = not confirmed
choice-outcome-link = link to another record
choice-priority-high = high
choice-priority-middle = middle
choice-priority-low = low
choice-owner-worker = a worker
choice-owner-provider = a provider of services
choice-owner-family = a member of the family
choice-consent-given = given
choice-consent-refused = refused
choice-consent-withdrawn = withdrawn
choice-consent-not-needed = not needed
choice-consent-not-asked = not asked, danger to a child
choice-reached = reached
choice-reached-partly = partly
choice-reached-not = not reached
choice-satisfied = satisfied
choice-satisfied-partly = partly
choice-satisfied-not = not satisfied
choice-satisfied-unknown = did not say
choice-verdict-continue = continue
choice-verdict-change-plan = change the plan
choice-verdict-reassess = assess again
choice-verdict-close = propose closure
choice-verdict-urgent = urgent intervention

## Records, instruments, events and categories.

form-record = Record
form-measure = Assessment instrument
form-event = Event
form-end-event = How the event ended
form-category = Category of the family
form-template = Goal of the method
form-countersign = Countersignature of the check
field-record-kind = Kind of record
field-record-person = Whom it concerns
field-record-done = Done or not
choice-record-done = done
choice-record-not-done = not done, because …
field-record-on = Date that stands in it
field-record-words = What it says
field-record-why-not = Why it was not done
field-event-kind = What happened
field-event-on = On which day
field-event-words = In words
field-event-ended-on = Ended on
field-event-stayed = The child is with the family
field-event-ended = How it ended
field-category-from = From which day
field-template = Goal
field-countersign = Check report
choice-countersign-yes = countersign
choice-countersign-no = send back with a comment
field-matter = Kind for the register
field-effort = The parents' efforts
choice-effort-full = did what they could
choice-effort-some = did some of it
choice-effort-none = did nothing
choice-effort-not-possible = it did not lie with them
field-future = Decision on the child's future
field-delivered = Received of the plan (services · tasks): { $what }
field-task-urgent = Urgent: may start before consent
field-one-curator = One curator stays with the family from start to end. Hand the case over only where it cannot be helped, and write why in full.
