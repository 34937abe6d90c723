//! The table of forms: what each is about in the fictional office, and the keys that open it.

use caseload::domain::case::{CURATOR, Case};
use caseload::domain::command::{CaseStep, Command};
use caseload::domain::form::Answers;
use caseload::domain::forms::FormKind;
use caseload::domain::ids::Number;
use caseload::domain::method::State;
use caseload::domain::plan::TaskState;
use caseload::domain::signal::Signal;
use caseload::store::Store;
use caseload::store::contract::Found;

use super::super::CLOCK;
use super::title;
use crate::office::{login, moment};
use crate::pty::Session;

/// How many forms there are; new and edit count as two where one kind is both.
pub(super) const PLACES: usize = 47;

/// The place of a form in the table: a new kind has none until somebody thinks of it here.
///
/// The common method countersigns nothing, no event of its office is open, and in the form of
/// templates nothing is typed. Forms of the registers are opened from a list, not from a record, and
/// are kept by the same draft; `register.rs` goes on with one of them.
pub(super) const fn place(kind: &FormKind) -> Option<usize> {
    Some(match kind {
        FormKind::Signal => 0,
        FormKind::Amend(_) => 1,
        FormKind::Sort(_) => 2,
        FormKind::Raise(_) => 3,
        FormKind::Lower(_) => 4,
        FormKind::ConfirmLower(_) => 5,
        FormKind::Assign(_) => 6,
        FormKind::CheckStep(_) => 7,
        FormKind::Consult(_, _) => 8,
        FormKind::Conclude(_) => 9,
        FormKind::Decide(_) => 10,
        FormKind::Assessment(_) => 11,
        FormKind::PlanHead(_) => 12,
        FormKind::Goal(_, None) => 13,
        FormKind::Goal(_, Some(_)) => 14,
        FormKind::Task(_, _, None) => 15,
        FormKind::Task(_, _, Some(_)) => 16,
        FormKind::TaskDone(_, _) => 17,
        FormKind::TaskNotPossible(_, _) => 18,
        FormKind::Consent(_, _) => 19,
        FormKind::Contact(_) => 20,
        FormKind::Review(_) => 21,
        FormKind::Closure(_) => 22,
        FormKind::Approve(_) => 23,
        FormKind::Return(_) => 24,
        FormKind::NameCurator(_) => 25,
        FormKind::JoinTeam(_) => 26,
        FormKind::LeaveTeam(_, _, _) => 27,
        FormKind::Urgent(_) => 28,
        FormKind::EndUrgent(_, _) => 29,
        FormKind::ResolveSignal(_, _) => 30,
        FormKind::Record(_, _) => 31,
        FormKind::Measure(_, _) => 32,
        FormKind::Event(_) => 33,
        FormKind::Category(_) => 34,
        FormKind::Service(_, None) => 35,
        FormKind::Service(_, Some(_)) => 36,
        FormKind::ServiceStep(_, _) => 37,
        FormKind::Participant(_, None) => 38,
        FormKind::Participant(_, Some(_)) => 39,
        FormKind::EndPart(_, _) => 40,
        FormKind::Difficulty(_) => 41,
        FormKind::Tell(_, _) => 42,
        FormKind::Meeting(_, None) => 43,
        FormKind::Meeting(_, Some(_)) => 44,
        FormKind::Minutes(_, _) => 45,
        FormKind::CancelMeeting(_, _) => 46,
        FormKind::EndEvent(_, _)
        | FormKind::Template(_)
        | FormKind::Countersign(_)
        | FormKind::EntryHead(_, _)
        | FormKind::EntryPart(_, _, _)
        | FormKind::CloseEntry(_)
        | FormKind::Inform(_, _, _) => return None,
    })
}

/// A form on a record.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) kind: FormKind,
    /// Keys by name from the record on; `=` types, `>` goes down to a line.
    keys: &'static [&'static str],
    /// The field that is typed in; nothing for the questions of urgency.
    label: &'static str,
}

impl Form {
    /// Opens the record, the form, and goes to the field.
    pub(super) fn opens_in(&self, session: &mut Session) {
        session.sees("┌ Intake");
        if let Some(number) = self.kind.number() {
            let number = number.to_string();
            session.keys("f7").feed(&number).keys("enter");
            session.sees(&format!("┌ {number}"));
        }
        for key in self.keys {
            if let Some(text) = key.strip_prefix('=') {
                session.feed(text);
            } else if let Some(label) = key.strip_prefix('>') {
                session.goes(b"\x1b[B", label);
            } else {
                session.keys(key);
            }
        }
        session.sees(&title(&self.kind)).field(self.label);
    }

    /// Goes back to the field that was left by mistake.
    pub(super) fn goes_back_in(&self, session: &mut Session) {
        session.goes(b"\x1b[Z", self.label);
    }

    /// Whether keys are answers to the questions of urgency, and no letters.
    pub(super) const fn is_sort(&self) -> bool {
        matches!(self.kind, FormKind::Sort(_)) && self.keys.len() == 1
    }

    /// The key that is typed at a place of the text.
    pub(super) fn key(&self, place: u64) -> char {
        let letter = u8::try_from(place % 26).unwrap();
        if self.is_sort() {
            '2'
        } else {
            char::from(b'a' + letter)
        }
    }

    /// The keys that answers to the questions of urgency were given with.
    pub(super) fn answered(answers: &Answers) -> String {
        answers
            .0
            .values()
            .filter(|answer| *answer == "no")
            .map(|_no| '2')
            .collect()
    }
}

/// One form of each kind, on records of the fictional office that are in the right state.
pub(super) fn forms_of(store: &Store) -> Vec<Form> {
    let office = Office::of(store);
    let mut forms = office.of_signals();
    forms.extend(office.of_plans());
    forms.extend(office.of_cases());
    forms.extend(office.of_networks());
    forms
}

fn form(kind: FormKind, keys: &'static [&'static str], label: &'static str) -> Form {
    Form { kind, keys, label }
}

/// Every record of the office.
struct Office {
    signals: Vec<Signal>,
    cases: Vec<Case>,
}

impl Office {
    fn of(store: &Store) -> Self {
        let (mut signals, mut cases) = (Vec::new(), Vec::new());
        for number in (25..=26).flat_map(|year| (1..=99).map(move |place| (year, place))) {
            let number: Number = format!("{}-{:04}", number.0, number.1).parse().unwrap();
            match store.find(number).unwrap() {
                Some(Found::Signal(file)) => signals.push(file.signal),
                Some(Found::Case(file)) => cases.push(file.case),
                Some(Found::Entry(_)) | None => {}
            }
        }
        Self { signals, cases }
    }

    fn signal(&self, is: impl Fn(&&Signal) -> bool) -> Number {
        self.signals.iter().find(is).unwrap().number
    }

    fn case(&self, is: impl Fn(&&Case) -> bool) -> &Case {
        self.cases.iter().find(is).unwrap()
    }

    fn of_signals(&self) -> Vec<Form> {
        let plain = |each: &&Signal| {
            each.state == State::Sorted
                && each.is_open()
                && each.level().is_some_and(|level| level > 1)
                && each.proposed().is_none()
        };
        let sorted = self.signal(plain);
        let lowered = self.signal(|each| each.proposed().is_some());
        let checking = self.signal(|each| each.state == State::Check);
        let decided = self.signal(|each| each.state == State::Decision && each.is_open());
        let unsorted = self.signal(|each| each.state == State::Received);
        let own_words = "Reason in own words";
        let confirm: &[&str] = &["f9", "=confirm", "enter"];
        let source = FormKind::Consult(checking, "child".to_owned());
        vec![
            form(FormKind::Signal, &["f2"], "What was reported"),
            form(FormKind::Amend(sorted), &["e"], "Address or place"),
            form(FormKind::Sort(unsorted), &["f4"], ""),
            form(FormKind::Sort(unsorted), &["f4", "f5"], ""),
            form(FormKind::Raise(sorted), &["r"], own_words),
            form(FormKind::Lower(sorted), &["l"], own_words),
            form(FormKind::ConfirmLower(lowered), confirm, "In own words"),
            form(FormKind::Assign(sorted), &["f6"], "Reason"),
            form(FormKind::CheckStep(checking), &["f5", "f5"], "Result"),
            form(source, &["f5", ">· the child", "enter"], "What the source"),
            form(FormKind::Conclude(checking), &["f5", "f8"], "Conclusion"),
            form(FormKind::Decide(decided), &["f8"], "In own words"),
        ]
    }

    fn of_plans(&self) -> Vec<Form> {
        let planning = self.case(|case| {
            let plan = case.plan();
            let first = plan.and_then(|plan| plan.goals.first());
            let full = first.is_some_and(|goal| !goal.tasks.is_empty());
            case.state == State::Plan && case.pending.is_none() && full
        });
        let number = planning.number;
        let goal = &planning.plan().unwrap().goals[0];
        let task = goal.tasks[0].id;
        let edited = FormKind::Task(number, goal.id, Some(task));
        let done = self.in_work();
        let open = done.plan().unwrap().goals[0].tasks[0].id;
        let asked = self.case(|case| case.plan().is_some() && case.asked().count() > 1);
        let person = asked.asked().next().unwrap().0;
        let what = "What is to be done";
        let ticked = FormKind::TaskDone(done.number, open);
        let failed = FormKind::TaskNotPossible(done.number, open);
        vec![
            form(FormKind::PlanHead(number), &["3", "p"], "Main problem"),
            form(FormKind::Goal(number, None), &["3", "g"], "Goal"),
            form(FormKind::Goal(number, Some(goal.id)), &["3", "f4"], "Goal"),
            form(FormKind::Task(number, goal.id, None), &["3", "f6"], what),
            form(edited, &["3", "down", "f4"], what),
            form(ticked, &["3", "down", "space"], "Remark"),
            form(failed, &["3", "down", "n"], "Why it cannot be done"),
            form(
                FormKind::Consent(asked.number, person),
                &["3", "s", "1"],
                "In the person's",
            ),
        ]
    }

    /// A case whose first task is open.
    fn in_work(&self) -> &Case {
        self.case(|case| {
            let goal = case.plan().and_then(|plan| plan.goals.first());
            let task = goal.and_then(|goal| goal.tasks.first());
            let open = task.is_some_and(|task| task.state == TaskState::Open);
            case.state == State::Implementation && case.pending.is_none() && open
        })
    }

    fn of_cases(&self) -> Vec<Form> {
        let assessed = self.case(|case| case.state == State::Assessment);
        let work = self.in_work().number;
        let waits = self.case(|case| case.pending.is_some()).number;
        let urgent = self.case(|case| case.running_urgents().next().is_some());
        let measure = urgent.running_urgents().next().unwrap().id;
        let ends = FormKind::EndUrgent(urgent.number, measure);
        let end_urgent: &[&str] = &["f9", "=end an urgent", "enter"];
        let category: &[&str] = &["f9", "=category", "enter"];
        let measured = FormKind::Measure(work, "spheres".to_owned());
        let joined = |case: &&Case| case.signals.iter().any(|each| each.resolved_at.is_none());
        let joined = self.case(joined);
        let signal = joined
            .signals
            .iter()
            .find(|each| each.resolved_at.is_none());
        let answered = FormKind::ResolveSignal(joined.number, signal.unwrap().number);
        vec![
            form(FormKind::Assessment(assessed.number), &["a"], "Needs"),
            form(FormKind::Contact(work), &["f4"], "What was said"),
            form(
                FormKind::Review(work),
                &["f5"],
                "Opinion of the specialists",
            ),
            form(FormKind::Closure(work), &["o", "1"], "In plain words"),
            form(FormKind::Approve(waits), &["k"], "Number of the protocol"),
            form(FormKind::Return(waits), &["b"], "What must be changed"),
            form(FormKind::NameCurator(work), &["f3"], "Reason"),
            form(FormKind::JoinTeam(work), &["f6"], "Name or login"),
            self.leaving(),
            form(FormKind::Urgent(work), &["u"], "Legal basis"),
            form(ends, end_urgent, "How it ended"),
            form(answered, &["l"], "What was done"),
            form(
                FormKind::Record(work, String::new()),
                &["j"],
                "What it says",
            ),
            form(measured, &["m"], "problem"),
            form(FormKind::Event(work), &["h"], "In words"),
            form(FormKind::Category(work), category, "Reason"),
        ]
    }

    fn of_networks(&self) -> Vec<Form> {
        let case = self.case(|case| case.network.news.iter().any(|news| news.waits(case)));
        let (number, network) = (case.number, &case.network);
        let service = network.services[0].id;
        let participant = network.participants[0].id;
        let meeting = network.meetings.iter().find(|each| each.is_ahead());
        let meeting = meeting.unwrap().id;
        let edits = FormKind::Service(number, Some(service));
        let teacher = FormKind::Participant(number, Some(participant));
        let moved = FormKind::Meeting(number, Some(meeting));
        let told = FormKind::Tell(number, network.news[0].id);
        let role = "What they do in the case";
        vec![
            form(FormKind::Service(number, None), &["7", "f6"], "What it is"),
            form(edits, &["7", ">received", "f4"], "What it is"),
            form(
                FormKind::ServiceStep(number, service),
                &["7", ">received", "space"],
                "In words",
            ),
            form(FormKind::Participant(number, None), &["7", "p"], role),
            form(teacher, &["7", ">Ms Sampleton, River School ·", "f4"], role),
            form(
                FormKind::EndPart(number, participant),
                &["7", ">Ms Sampleton, River School ·", "delete"],
                "Reason",
            ),
            form(FormKind::Difficulty(number), &["7", "t"], "What came up"),
            form(told, &["7", "space"], "How, or why not"),
            form(FormKind::Meeting(number, None), &["7", "g"], "Where"),
            form(moved, &["7", ">20 Nov", "f4"], "Where"),
            form(
                FormKind::Minutes(number, meeting),
                &["7", ">20 Nov", "space"],
                "What was decided",
            ),
            form(
                FormKind::CancelMeeting(number, meeting),
                &["7", ">20 Nov", "delete"],
                "Reason",
            ),
        ]
    }

    fn leaving(&self) -> Form {
        let leaver = |case: &&Case| {
            case.team
                .iter()
                .any(|each| each.role != CURATOR && each.until.is_none())
        };
        let case = self.case(leaver);
        let mut team = case.team.iter();
        let member = team
            .find(|each| each.role != CURATOR && each.until.is_none())
            .unwrap();
        let kind = FormKind::LeaveTeam(case.number, member.who.clone(), member.role.clone());
        form(kind, &["f9", "=end somebody", "enter"], "Reason")
    }
}

/// Somebody joins the team of a case, so that somebody can leave it.
pub(super) fn joins(store: &Store, who: &str) {
    let office = Office::of(store);
    let case = office.in_work();
    let step = CaseStep::JoinTeam {
        who: "Nina Sample".to_owned(),
        role: "psychologist".to_owned(),
    };
    let command = Command::Case(case.id, step);
    store
        .execute(&login(who), moment(CLOCK), &command, None, None)
        .unwrap();
}
