//! An office with one signal and one case, for the tests of forms.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use caseload::domain::answer::{Answer, Answered};
use caseload::domain::case::{
    Assessment, CURATOR, Case, CaseSignal, ChildView, ContactSum, Diagnosis, Risk, TeamMember,
};
use caseload::domain::day::Calendar;
use caseload::domain::forms::{FormKind, Room};
use caseload::domain::ids::{CaseId, Fresh, ItemId, Login, Number, PersonId, SignalId};
use caseload::domain::method::{CaseUnit, Gate, Method, State};
use caseload::domain::person::{Adult, AdultRole, Child, Informant, InformantKind, Sex};
use caseload::domain::plan::{Goal, Owner, Plan, Priority, Task, TaskState};
use caseload::domain::review::{Opinion, Rating, Reached, Review, Satisfaction, Verdict};
use caseload::domain::signal::{
    Check, CheckStep, Conclusion, Consulted, Finding, Kind, Report, Signal, Sorting, SourceState,
};
use caseload::domain::staff::{Load, Role, Staff};
use caseload::domain::urgency::{self, Outcome};
use caseload::domain::{Day, Moment};
use uuid::Uuid;

/// Makes identifiers that no record of the office has.
pub(crate) struct Counter(Cell<u128>);

impl Fresh for Counter {
    fn fresh(&self) -> Uuid {
        let next = self.0.get() + 1;
        self.0.set(next);
        Uuid::from_u128(next)
    }
}

/// Everything a form looks at.
pub(crate) struct Desk {
    pub(crate) method: Method,
    pub(crate) calendar: Calendar,
    pub(crate) staff: Vec<Staff>,
    pub(crate) loads: Vec<Load>,
    pub(crate) signal: Signal,
    pub(crate) case: Case,
    pub(crate) fresh: Counter,
}

pub(crate) fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

pub(crate) fn item(id: u128) -> ItemId {
    Uuid::from_u128(id).into()
}

pub(crate) fn number(place: u32) -> Number {
    Number { year: 26, place }
}

fn person(id: u128) -> PersonId {
    Uuid::from_u128(id).into()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Monday 16 November 2026, 14:05 in Sofia.
fn now() -> Moment {
    moment("2026-11-16T12:05:40Z")
}

fn ana() -> Login {
    Login::new("ana").unwrap()
}

impl Desk {
    pub(crate) fn new() -> Self {
        let mut method = caseload::method::built_in("standard").unwrap().unwrap();
        method.case_unit = CaseUnit::Child;
        let signal = signal(&method);
        Self {
            calendar: Calendar::new("Europe/Sofia".parse().unwrap()),
            staff: staff(),
            loads: vec![load("ana", "Ана А.", 7, 0), load("boyan", "Боян Б.", 2, 1)],
            case: case(&signal),
            signal,
            method,
            fresh: Counter(Cell::new(1 << 64)),
        }
    }

    pub(crate) fn room(&self) -> Room<'_> {
        Room {
            method: &self.method,
            calendar: &self.calendar,
            now: now(),
            me: &self.staff[0],
            staff: &self.staff,
            loads: &self.loads,
            signal: Some(&self.signal),
            case: Some(&self.case),
            language: "ru",
            entry: None,
            directory: &[],
            cases: &[],
        }
    }

    /// Every form there is.
    pub(crate) fn kinds(&self) -> Vec<FormKind> {
        let (signal, case) = (self.signal.number, self.case.number);
        let goal = self.case.plans[0].goals[0].id;
        let task = self.case.plans[0].goals[0].tasks[0].id;
        vec![
            FormKind::Signal,
            FormKind::Amend(signal),
            FormKind::Raise(signal),
            FormKind::Lower(signal),
            FormKind::ConfirmLower(signal),
            FormKind::Assign(signal),
            FormKind::CheckStep(signal),
            FormKind::Consult(signal, "school".to_owned()),
            FormKind::Conclude(signal),
            FormKind::Decide(signal),
            FormKind::Assessment(case),
            FormKind::PlanHead(case),
            FormKind::Goal(case, None),
            FormKind::Goal(case, Some(goal)),
            FormKind::Task(case, goal, None),
            FormKind::Task(case, goal, Some(task)),
            FormKind::TaskDone(case, task),
            FormKind::TaskNotPossible(case, task),
            FormKind::Consent(case, self.case.children[0].id),
            FormKind::Contact(case),
            FormKind::Review(case),
            FormKind::Closure(case),
            FormKind::Approve(case),
            FormKind::Return(case),
            FormKind::NameCurator(case),
            FormKind::JoinTeam(case),
            FormKind::LeaveTeam(case, "boyan".to_owned(), "deputy".to_owned()),
            FormKind::Urgent(case),
            FormKind::EndUrgent(case, item(7)),
            FormKind::ResolveSignal(case, signal),
        ]
    }

    /// Somebody saw the child.
    pub(crate) fn see_child(&mut self) {
        self.signal.check.steps.push(CheckStep {
            answers_term: false,
            id: item(5),
            kind: "visit".to_owned(),
            at: now(),
            who: String::new(),
            child_seen: true,
            result: "дома".to_owned(),
            by: ana(),
            written_at: now(),
        });
    }

    /// The check is concluded.
    pub(crate) fn conclude(&mut self) {
        self.signal.state = State::Decision;
        self.signal.check.conclusion = Some(Conclusion {
            countersigned: None,
            finding: Finding::Confirmed,
            words: "нужна помощь".to_owned(),
            by: ana(),
            at: now(),
        });
    }

    /// The answers send the signal elsewhere.
    pub(crate) fn sort_elsewhere(&mut self, code: &str) {
        let sorting = self.signal.sorting.as_mut().unwrap();
        sorting.result.outcome = Outcome::NotOurs(code.to_owned());
    }

    /// The method asks for no opinions in a review.
    pub(crate) fn ask_no_opinions(&mut self) {
        let mut stages = self.method.stages.iter_mut();
        let stage = stages.find(|stage| stage.leave.contains_key(&State::Review));
        let gates = stage.unwrap().leave.get_mut(&State::Review).unwrap();
        gates.retain(|gate| *gate != Gate::Opinions);
    }

    /// A review rated the goal.
    pub(crate) fn review(&mut self, reached: Reached) {
        let goal = self.case.plans[0].goals[0].id;
        self.case.reviews.push(Review {
            delivered: None,
            future: String::new(),
            id: item(8),
            plan_version: 1,
            held_on: day("2026-11-10"),
            goals: vec![Rating {
                effort: None,
                item: goal,
                reached,
                note: String::new(),
            }],
            tasks: Vec::new(),
            specialists: Opinion::default(),
            family: Opinion::default(),
            satisfaction: Satisfaction::Unknown,
            expert: Opinion::default(),
            verdict: Verdict::Continue,
            reason: "идёт".to_owned(),
            next: None,
            by: ana(),
            at: now(),
        });
    }
}

fn staff() -> Vec<Staff> {
    let member = |login: &str, name: &str, roles: &[Role], active| Staff {
        login: Login::new(login).unwrap(),
        name: name.to_owned(),
        roles: roles.to_vec(),
        active,
        profession: String::new(),
        competences: Vec::new(),
    };
    vec![
        member("ana", "Ана А.", &[Role::Duty, Role::Curator], true),
        member("boyan", "Боян Б.", &[Role::Curator], true),
        member("gone", "Вера В.", &[Role::Curator], false),
        member("admin", "Глеб Г.", &[Role::Admin], true),
    ]
}

fn load(login: &str, name: &str, weight: u32, due_today: u32) -> Load {
    Load {
        login: Login::new(login).unwrap(),
        name: name.to_owned(),
        cases: 1,
        weight,
        due_today,
    }
}

fn children() -> Vec<Child> {
    vec![
        Child {
            id: person(1),
            name: "Ива П.".to_owned(),
            age_years: Some(1),
            age_months: Some(8),
            birth_date: None,
            sex: Some(Sex::Girl),
            unborn: false,
            note: "не говорит".to_owned(),
        },
        Child {
            id: person(2),
            name: String::new(),
            age_years: None,
            age_months: None,
            birth_date: Some(day("2019-02-28")),
            sex: None,
            unborn: false,
            note: String::new(),
        },
    ]
}

fn adults() -> Vec<Adult> {
    let adult = |id, role, name: &str| Adult {
        id: person(id),
        role,
        name: name.to_owned(),
    };
    vec![
        adult(3, AdultRole::Mother, "Мария П."),
        adult(4, AdultRole::Suspected, ""),
    ]
}

fn report() -> Report {
    Report {
        matter: String::new(),
        received_at: moment("2026-11-16T06:30:12.345Z"),
        channel: "phone".to_owned(),
        // A source that the pack does not list, as an import may bring.
        source: "passer-by".to_owned(),
        informant: Informant {
            kind: InformantKind::Protected,
            name: "Н. Н.".to_owned(),
            phone: "02 000 00 00".to_owned(),
        },
        text: "Дети одни дома.\nПлачут.".to_owned(),
        place: "ул. Примерная, 1".to_owned(),
        children: children(),
        adults: adults(),
        kind: Kind::Request,
        task_due: Some(day("2026-11-20")),
    }
}

fn signal(method: &Method) -> Signal {
    let id: SignalId = Uuid::from_u128(10).into();
    let mut answers = Answered::default();
    for question in ["C1", "P3"] {
        answers.set(question, Answer::Yes);
    }
    let school = Consulted {
        state: SourceState::Answered,
        note: "пропускает уроки".to_owned(),
        by: ana(),
        at: now(),
    };
    Signal {
        records: Vec::new(),
        urgents: Vec::new(),
        id,
        number: number(1),
        rev: 3,
        report: report(),
        recorded_by: ana(),
        recorded_at: now(),
        external: None,
        state: State::Check,
        sorting: Some(Sorting {
            grounds: Vec::new(),
            response: None,
            result: urgency::sort(&method.instrument, &answers),
            answers,
            block: BTreeSet::new(),
            safe_until: None,
            due_at: None,
            by: ana(),
            at: now(),
            method: String::new(),
        }),
        overrides: Vec::new(),
        held: Vec::new(),
        check: Check {
            sources: BTreeMap::from([("school".to_owned(), school)]),
            ..Check::default()
        },
        decision: None,
        line: id,
        case: None,
    }
}

fn diagnosis() -> Diagnosis {
    let view = |child, view: &str, why_not: &str| ChildView {
        child: person(child),
        view: view.to_owned(),
        why_not: why_not.to_owned(),
    };
    Diagnosis {
        needs: "еда".to_owned(),
        causes: "долги".to_owned(),
        resources: "бабушка".to_owned(),
        risk: Some(Risk::High),
        // Two groups have a "school"; the last mark is of a list that the pack has no more.
        marks: ["risks.school", "strengths.bond", "old.mark"]
            .map(str::to_owned)
            .into(),
        views: vec![view(1, "хочу домой", ""), view(2, "", "спит")],
    }
}

fn plan() -> Plan {
    let task = |id, owner, weekly| Task {
        urgent: false,
        id: item(id),
        what: "врач".to_owned(),
        service: "medical".to_owned(),
        owner,
        responsible: Some(ana()),
        frequency: "раз в неделю".to_owned(),
        duration: "месяц".to_owned(),
        weekly,
        minding: weekly > 0,
        // Overdue already: writing the task again must not be refused for that.
        due: Some(day("2026-11-01")),
        state: TaskState::Open,
    };
    let gone = Login::new("gone").unwrap();
    let tasks = vec![
        task(20, Some(Owner::Family("Мария П.".to_owned())), 2),
        task(21, Some(Owner::Family("Тётя".to_owned())), 0),
        task(22, Some(Owner::Worker(gone)), 0),
        task(23, Some(Owner::Provider("Центр".to_owned())), 0),
        task(24, None, 0),
    ];
    Plan {
        id: item(30),
        version: 1,
        begun_at: now(),
        begun_by: ana(),
        problem: "дети одни".to_owned(),
        family_sees: Some(true),
        goals: vec![Goal {
            id: item(31),
            title: "Здоровье".to_owned(),
            need: "лечение".to_owned(),
            expected: "привиты".to_owned(),
            priority: Priority::High,
            due: Some(day("2026-11-01")),
            tasks,
        }],
        consents: Vec::new(),
        next_review: None,
        in_force_at: Some(now()),
        replaced_at: None,
    }
}

fn case(signal: &Signal) -> Case {
    let id: CaseId = Uuid::from_u128(11).into();
    Case {
        records: Vec::new(),
        measures: Vec::new(),
        events: Vec::new(),
        categories: Vec::new(),
        network: caseload::domain::network::Network::default(),
        id,
        number: number(2),
        rev: 1,
        children: children(),
        ages_as_of: day("2026-11-16"),
        adults: adults(),
        place: String::new(),
        category: String::new(),
        state: State::Implementation,
        level: 3,
        siblings: Vec::new(),
        episodes: Vec::new(),
        team: vec![TeamMember {
            approved: false,
            who: "ana".to_owned(),
            role: CURATOR.to_owned(),
            from: now(),
            until: None,
            reason: String::new(),
        }],
        signals: vec![CaseSignal {
            id: signal.id,
            number: signal.number,
            level: Some(3),
            received_at: signal.report.received_at,
            resolved_at: None,
            resolution: String::new(),
        }],
        entered: Vec::new(),
        pending: None,
        approvals: Vec::new(),
        assessments: vec![Assessment {
            id: item(40),
            version: 1,
            begun_at: now(),
            diagnosis: diagnosis(),
            observations: Vec::new(),
            by: ana(),
            completed_at: None,
        }],
        plans: vec![plan()],
        reviews: Vec::new(),
        closures: Vec::new(),
        urgents: Vec::new(),
        contacts: ContactSum::default(),
        observations: Vec::new(),
    }
}
