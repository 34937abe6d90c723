### Words of the field: what things, people and choices are called.

## Words for things: the glossary. In running text, in lower case.

word-signal = signal
word-intake = intake
word-queue = intake queue
word-urgency = urgency
word-sorting = sorting
word-check = check
word-screened-out = screened out
word-not-confirmed = not confirmed
word-referral = referral
word-transfer = transfer by competence
word-duplicate = duplicate
word-linked = linked
word-case = case
word-case-management = case management
word-curator = curator
word-holder = holder
word-supervisor = supervisor
word-family = family
word-child = child
word-unborn-child = unborn child
word-carer = carer
word-informant = informant
word-source = source
word-channel = channel
word-anonymous = anonymous
word-assessment = assessment
word-risk = risk
word-risk-factor = risk factor
word-strength = strength
word-need = need
word-plan = plan
word-checklist = checklist
word-goal = goal
word-task = task
word-service = service
word-provider = provider
word-deadline = deadline
word-overdue = overdue
word-responsible = responsible person
word-consent = consent
word-agreement = agreement
word-review = review
word-monitoring = monitoring
word-closure = closure
word-closure-reason = closure reason
word-reopening = re-opening
word-council = council of specialists
word-outcome = outcome
word-decision = decision
word-caseload = caseload
word-journal = journal
word-contact = contact note
word-visit = visit
word-confidentiality = confidentiality
word-urgent-intervention = urgent intervention
word-override = override
word-reason = reason
word-approval = approval
word-case-file = case file
word-audit-trail = audit trail
word-draft = draft
word-method = method
word-office = office

## Roles of the staff.

role-duty = duty officer
role-curator = curator
role-supervisor = supervisor
role-admin = administrator

## Kinds of signal.

kind-concern = concern for a child
kind-request = request or application

## Ways a signal comes in.

channel-phone = phone
channel-visit = visit
channel-letter = letter
channel-email = e-mail
channel-fax = fax
channel-chat = chat
channel-agency = through another body

## Who a signal comes from.

source-hotline = hotline
source-school = school
source-kindergarten = kindergarten
source-hospital = hospital
source-clinic = clinic
source-police = police
source-court = court
source-child = the child
source-parent = parent
source-relative = relative
source-neighbour = neighbour
source-anonymous = anonymous
source-agency = another body
source-shop = shop
source-commission = commission on minors

## What is known of the informant.

informant-known = known
informant-anonymous = anonymous
informant-protected = known, asked not to be named

## Adults around the child.

adult-mother = mother
adult-father = father
adult-grandmother = grandmother
adult-grandfather = grandfather
adult-carer = carer
adult-suspected = suspected person
adult-other = other

## Sex of a child, as written and for narrow columns.

sex-f = girl
sex-m = boy
sex-short-f = f
sex-short-m = m

## Answers to a question of the instrument.

answer-yes = yes
answer-no = no
answer-unknown = unknown

## A signal without a level; the names of levels and questions stand in the method packs.

level-unsorted = not sorted

## States of a signal, then of a case, for a method whose stages have no name of their own.

state-received = received
state-sorted = sorted
state-check = being checked
state-decision = decision
state-opened = opened
state-assessment = assessment
state-plan = planning
state-implementation = implementation
state-review = review
state-closing = closing
state-closed = closed
