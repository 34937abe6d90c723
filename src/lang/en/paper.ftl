### What is printed: the case for the family, for an inspection, for a meeting; the calendar.

## Keys and screens.

action-print = Print this record for somebody
bar-keep-paper = Keep
bar-long-keep-paper = Keep as files
action-keep-paper = Keep the paper as text and HTML files
action-keep-calendar = Keep the terms as a calendar file
only-in-paper = only on a printed paper
paper-title = Paper
paper-status = F8 or s: keep as files (text and HTML) · Esc: back
paper-ask = Who will read it? The journal says that it was printed, and for whom.
paper-choice-family = The family: the plan, to read and sign
paper-choice-inspection = An inspection: the whole file with the journal
paper-choice-meeting = A meeting: the agenda, with room for decisions
# $files are names of files in the folder "papers" beside the database.
paper-kept = Kept beside the database: { $files }
paper-kept-folder = Folder: { $folder }
change-printed = printed
paper-for-family = for the family
paper-for-inspection = for an inspection
paper-for-meeting = for a meeting

## The command line.

paper-not-of-signal = A signal has no plan and no meeting: it is printed with --for inspection.
paper-read-only = Printing is written into the journal, so nothing is printed from a database that can only be read.
paper-exists = { $path } is there already. To replace it, say --yes.
paper-whose = --whose belongs to the calendar: caseload export calendar --whose LOGIN.
paper-calendar-flags = A calendar has no sources and no informants; only --whose LOGIN narrows it.

## Heads.

paper-title-family = Plan with the family
paper-title-inspection = Case file for an inspection
paper-title-signal = Signal file for an inspection
paper-title-meeting = Meeting on a case
paper-case = Case
paper-signal = Signal
paper-signals = Signals
paper-family = Family
paper-office = Office
paper-printed = Printed
paper-curator = Curator
paper-holder = Responsible
paper-stage = Stage
paper-plan-version = Version of the plan
paper-masked = Informants are not named on this paper.
paper-initials = Children stand here by their initials and adults by their part in the family; suspected persons and informants do not stand here. This paper stays within the team.
paper-nothing = Nothing recorded.

## Headings of tables and lines to write on.

paper-name = Name
paper-signature = Signature
paper-date = Date
paper-what = What
paper-who = Who
paper-until = Until
paper-from-to = From – to
paper-cost = Cost
paper-received = Received
paper-unfit = does not fit the need
paper-how-often = How often
paper-state = State
paper-said = Consent
paper-goal = Goal
paper-reached = Reached
paper-since = Since
paper-why = Why
paper-by = Entered by
paper-entry = Entry
paper-when = When
paper-done = What was done
paper-countersigned = Countersigned

## For the family.

paper-plan-draft = This plan is still being made. It does not hold yet.
paper-no-plan = There is no plan yet.
paper-goals = What we want to reach
paper-tasks-family = What the family does
paper-tasks-office = What the office does
paper-tasks-others = What others do for the family
paper-no-tasks = No tasks.
paper-agreed = What the family said to the plan
paper-signatures = Signatures
paper-sign-words = I have read this plan, or it was read to me. My questions were answered. I get a copy.

## For a meeting.

paper-arranged = The meeting
paper-family-in-short = Family and case in short
paper-children = Children
paper-adults = Adults
paper-opened = Opened
paper-plan = How the plan stands
paper-plan-stands = Plan { $version }. Tasks: { $all }; done: { $done }; open: { $open }, of these overdue: { $overdue }.
paper-not-reviewed = not reviewed yet
paper-questions = Open questions: overdue terms
paper-proposals = What waits or is proposed
paper-decisions = Decisions
paper-present = Present

## For an inspection.

paper-part-1 = 1. Register entry: times, source, text, level, rule, changes by hand
paper-part-2 = 2. Check: who was seen when, sources, conclusion
paper-part-3 = 3. Decision with its reason
paper-part-4 = 4. Opening, responsible persons with dates, approvals
paper-part-5 = 5. Consent and agreement
paper-part-6 = 6. Assessment: every version, the child’s own view, instruments
paper-part-7 = 7. Plan: every version with goals, tasks and what was done
paper-part-8 = 8. Contacts: day of the contact, day of writing
paper-part-9 = 9. Referrals and answers, records
paper-part-10 = 10. Urgent measures with basis and expiry, events
paper-part-11 = 11. Reviews
paper-part-12 = 12. Closure: ground, evaluation, how the family was told
paper-part-13 = 13. Access: who printed this file
paper-journal = Journal
# $hash is hexadecimal, 64 digits.
paper-journal-head = Head of the chain: entry { $entry }, SHA-256 { $hash }

## The calendar. Nothing personal stands in it.

paper-term-of-case = Case { $number }: { $what }
paper-term-of-signal = Signal { $number }: { $what }
paper-term-task = task of the plan
paper-term-goal = goal of the plan
paper-term-urgent = urgent measure expires
paper-term-service-answer = answer of a service provider
paper-term-service-begin = service begins
paper-term-service-end = service ends
paper-term-service-notice = notice to a service provider
paper-term-service-reply = reply to a notice
paper-term-family-meeting = meeting with a contact family
