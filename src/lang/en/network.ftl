### The network around a family: services, participants, who was told, meetings.

## The pane.

case-pane-network = Network
case-status-network = Space: what happened · F6: service · p: participant · g: meeting · 1-7
help-about-network = Services, who takes part, whom to tell, meetings. Space writes what happened with the selected line.
only-in-network = only in the network of a case
group-network = Network
network-to-tell = Still to be told
network-told = Told
network-not-told = not told yet
network-left = no longer takes part
network-services = Services
network-no-services = No service yet. F6 writes one.
network-goal-gone = For a goal that is no longer in the plan
network-unfit = Does not fit the need
network-next = Next: { $what }
network-meetings = Meetings
network-meeting-ahead = not held yet
network-meeting-cancelled = cancelled
network-participants = Who takes part, and what they may know
network-family = family
network-constant = Constant since the opening: { $who }
network-no-constant = Nobody has been in the team since the opening.

## What there is to tell, and until when.

news-plan = plan, version { $version }
news-review = decision of a review
news-meeting = decisions: { $kind }
news-a-meeting = decisions of a meeting
news-closure = closure of the case
news-difficulty = difficulty: { $what }
news-a-difficulty = a difficulty
term-inform = tell those who take part: { $what }
term-service-answer = answer of the provider: { $what }
term-service-begin = service begins: { $what }
term-service-end = service ends: { $what }
term-service-notice = notice to the provider: { $what }
term-service-reply = reply to the notice: { $what }

## How far a service has come.

service-progress-planned = planned
service-progress-asked = provider asked
service-progress-agreed = provider agrees
service-progress-refused = provider refuses
service-progress-running = received
service-progress-ended = ended

## Services.

form-service = Service of the plan
field-service-goal = Goal that it serves
field-service-what = What it is
field-service-provider = Provider
field-service-users = Who of the family uses it
field-service-quantity = Planned, how many times
field-service-from = First day
field-service-to = Last day
field-service-cost-kind = Cost for the family
field-service-cost = How much
choice-cost-free = free
choice-cost-paid = paid
field-service-urgent = Cannot wait for the family’s consent
form-service-step = What happened with the service
field-service-event = What happened
field-service-on = On which day
choice-service-chosen = chosen with the family
choice-service-introduced = family and provider introduced
choice-service-referred = referral sent
choice-service-answered = answer of the provider
choice-service-helped = help with access
choice-service-delivered = received
choice-service-kept = family keeps its part
choice-service-satisfied = satisfaction of the family
choice-service-fitted = fits the need
choice-service-notified = notice to the provider’s management
choice-service-replied = reply of the management
choice-service-ended = ended
field-referral-why = Why the family comes
field-referral-aims = Aims of the work with the case
field-service-agreed = Does the provider agree?
field-service-help = Which help
choice-help-transport = transport
choice-help-minding = somebody minds the children
choice-help-other = other help
field-service-times = How many times
field-service-kept = Does the family keep its part?
choice-kept-yes = yes
choice-kept-partly = in part
choice-kept-no = no
field-service-fits = Does it fit the need?
field-service-notice = Notice to the provider’s management
field-service-words = In words (with whom, how, why)

## Participants and who was told.

form-participant = Who takes part
field-participant-kind = What they are
choice-participant-agency = another body or organisation
choice-participant-expert = independent expert
choice-participant-other = somebody else who helps
field-participant-name = Name
field-participant-role = What they do in the case
field-participant-contact = Phone or address
field-participant-knows = What they may know
choice-knows-everything = the whole file
choice-knows-plan = plan, progress and decisions
choice-knows-own-part = only their own part
choice-knows-nothing = nothing of the case
field-participant-from = From
form-end-part = End of somebody’s part
field-part-ended-on = Last day
form-difficulty = A difficulty that others must know of
field-difficulty = What came up
field-difficulty-whom = Whom to tell
form-tell = Who was told
field-told-who = Who
field-told = Told?
choice-told-yes = told
choice-told-no = need not be told
field-informed-on = On which day
field-told-words = How, or why not

## Meetings.

form-meeting = Meeting on the case
field-meeting-kind = Kind of meeting
field-meeting-at = When
field-meeting-place = Where
field-meeting-invited = Invited
field-meeting-others = Others who are invited
field-meeting-questions = Questions to be answered
field-meeting-held = Was it held already?
form-minutes = Minutes of the meeting
field-minutes-present = Present
field-minutes-others = Others who were present
field-minutes-said = What was said
field-minutes-decisions = What was decided
form-cancel-meeting = The meeting does not take place
field-approved-by-meeting = Decided by the meeting

## Actions.

action-happened = Write what happened with what is selected
action-change-item = Change what is selected here
action-new-service = Write a service
action-new-participant = Write who takes part
action-new-meeting = Arrange a meeting or write its minutes
action-difficulty = Write a difficulty that others must know of
action-end-item = End or cancel what is selected
bar-change-item = Edit
bar-long-change-item = Change
bar-new-service = +Serv
bar-long-new-service = New service
why-not-nothing-here = there is nothing to write about the selected line

## What was done, in the journal and when it is taken back.

deed-service-new = new service “{ $what }”
deed-service-changed = service “{ $what }”
deed-service-dropped = service “{ $what }” taken out
change-service-written = service written
change-service-moved = course of a service
change-participant-written = participant written
change-part-ended = end of a participation
change-news-raised = to be told
change-news-told = who was told
change-meeting-planned = meeting arranged
change-meeting-cancelled = meeting cancelled
change-meeting-held = minutes of a meeting

## Staff.

change-staff-described = profession and competences
change-staff-changed = staff changed
cli-no-such-staff = Nobody has the login "{ $login }". List everybody: caseload staff list

## Refusals.

refusal-not-referred = No referral waits for an answer: write first that the referral was sent.
refusal-provider-refused = The provider refused. Send another referral, or change the provider, first.
refusal-not-unfit = Write first that the service does not fit the need, and why.
refusal-not-notified = No notice waits for a reply: write first that the notice was sent.
refusal-already-told = Somebody on the list was told already or no longer takes part: open the form again.
refusal-not-held = That meeting has no minutes yet: write them first.

## What a method says of it.

method-network-answer = answer of a provider
method-network-notice = notice on an unfit service
method-network-reply = reply of the management
method-network-inform = telling those who take part
method-event-conferred = meeting held
