### Registers of the office: organisations, contact families, groups, mismatches.

## Screens.

tab-registers = Registers
registers-title = Registers
registers-status = Enter opens · Tab next register · / filter · Insert new entry
registers-status-empty = Insert writes the first entry · Tab next register
registers-empty = Nothing is entered here yet.
registers-nothing-found = No entry has these words.
entry-status = Insert adds · F4 changes · i journal · Esc back
entry-status-part = Enter opens or changes the selected line · Insert adds · Esc back
entry-missing = There is no entry with this number.
group-registers = Registers
only-in-registers = only in the registers
help-about-registers = What belongs to no single case: organisations and their services, mismatches between bodies, and what the method has besides. Tab turns to the next register.
help-about-entry = One entry with its parts. Insert adds a service, a step, a meeting or a session; F3 adds a match or a member; F5 tells a family of the organisation.

register-organisation = Organisations
register-mismatch = Mismatches
register-contact-family = Contact families
register-group = Groups
register-self-assessment = Self-assessment
register-one-organisation = organisation
register-one-mismatch = mismatch between bodies
register-one-contact-family = contact family
register-one-group = group
register-one-self-assessment = self-assessment of the year
register-partner = partner
register-over = ended
register-matches = { $count ->
    [0] no match
    [one] { $count } match
   *[other] { $count } matches
}
register-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
register-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
register-ended = Ended on { $day }: { $why }
register-services = Services
register-steps = Steps
register-pairs = Matches and meetings
register-group-members = Members
register-sessions = Sessions
register-none-yet = Nothing yet.
register-since = since { $from }
register-from-to = { $from } to { $to }
register-attendance = came { $came } of { $held }
register-came = Came: { $names }
register-attended = attended: { $said }
register-meets = next meeting { $day }
mismatch-found = found
mismatch-raised = raised with the council
mismatch-settled = settled
mismatch-not-settled = not settled

## Keys.

bar-edit-entry = Edit
bar-inform = Inform
bar-new-entry = +Entry
bar-new-part = Add
bar-new-member = Join
bar-long-edit-entry = Edit
bar-long-inform = Inform
bar-long-new-entry = New entry
bar-long-new-part = Add
bar-long-new-member = Match, join
action-go-registers = Go to the registers
action-edit-entry = Change the entry or the selected part of it
action-inform = Tell a family of this organisation
action-new-entry = New entry in this register
action-new-part = Add a service, step, meeting or session
action-new-member = Match with a case, or take into the group
action-close-entry = End the entry, or use it again
action-drop-service = Take the selected service out
why-not-directory = Families are told of organisations of the directory.
why-not-ends = An entry of this kind is not ended; it has its last step.
why-not-ended = The entry has ended; use it again first (o).
why-not-no-parts = This entry is one form; change it with F4.
why-not-no-pair = There is no match yet: F3 adds one.
why-not-no-members = Nobody joins an entry of this kind.
why-not-service = Select a service first; only services are taken out.

## Forms.

form-entry-organisation = Organisation
form-entry-service = Service of the organisation
form-entry-mismatch = Mismatch between bodies
form-entry-step = Step of the mismatch
form-entry-family = Contact family
form-entry-match = Match of the contact family
form-entry-meeting = Meeting with the contact family
form-entry-group = Group of a programme
form-entry-member = Member of the group
form-entry-session = Session of the group
form-entry-yearly = Self-assessment of the year
form-entry-close = End of the entry
form-entry-inform = Information given to the family

entry-name = Name
entry-org-kind = What it is
    .help = Centre, school, clinic, charity, in your own words.
entry-partner = Partner by agreement
entry-area = Address or area
entry-phone = Phone
entry-email = E-mail
entry-person = Whom to ask for
entry-languages = Languages
entry-note = Note
entry-imported = Imported from
entry-service-what = What is offered
entry-audience = For whom
entry-free = Free of charge
entry-price = Price, in words
entry-apply = How to apply
entry-waiting = Waiting time, in words
entry-bodies = Bodies concerned
entry-effect = Effect on the child
entry-measure = Measure
entry-found-on = Found on
entry-case = Number of the case
    .help = Like 26-0417.
entry-state = State
entry-on = Day
entry-words = In words
entry-family-name = Names
entry-experience = Own experience
entry-offers = What they offer
entry-from = From
entry-to = Until
entry-prepared = Prepared: when, for what
entry-agreement = How the family agreed
entry-why = Why
entry-of = Match (case)
entry-done = What was done
entry-next = What comes next
entry-next-on = Next meeting
    .help = Stands among the terms of the curator.
entry-programme = Programme
entry-leader = Led by
entry-place = Where
entry-member = Person
entry-theme = Theme
entry-present = Who came
entry-year = Year
entry-met = Answer
entry-met-met = met
entry-met-partly = partly
entry-met-not = not met
entry-follows = What follows
entry-closed-on = Ended on
entry-told-whom = Who was told
entry-told-words = What was told
    .help = Taken from the directory; change it as you like before saving.

## Terms, refusals, journal.

term-family-meeting = Meeting with contact family: { $what }
refusal-ended-entry = The entry has ended. Use it again first.
refusal-no-such-case = No case has the number { $number }.
refusal-already-matched = The contact family is matched with this case already.
refusal-year-written = { $year } has its self-assessment already. Change that one.
refusal-match-ended = The match ended before this day.
change-entry-opened = entered
change-entry-written = entry changed
change-entry-part-written = part written
change-entry-part-dropped = part taken out
change-entry-closed = entry ended
change-entry-reopened = entry in use again
deed-entry-head = entry changed
deed-entry-part-new = part added
deed-entry-part-changed = part changed
deed-entry-part-dropped = part taken out
deed-entry-closed = entry ended
deed-entry-reopened = entry in use again

## Figures.

figures-title-registers = Figures of the registers
figure-mismatches-found = mismatches between bodies found
figure-mismatches-settled = of these settled
figure-mismatches-open = mismatches open at the end
figure-outcome-by-service = success by kind of service
figure-outcome-by-service-few = success by service · rows under 10 cases: by name, not ranked
figure-outcome-by-programme = success by programme
figure-outcome-by-programme-few = success by programme · rows under 10 cases: by name, not ranked

## The method.

method-rule-contact-families = families that volunteer stand by others as equals

## The command line.

directory-import-done = { $accepted } new, { $changed } changed, { $unchanged } as before, { $rejected } rejected
directory-import-would = would be: { $accepted } new, { $changed } changed, { $unchanged } as before, { $rejected } rejected
