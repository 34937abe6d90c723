//! A small invented case in the middle of its work, for tests of its screen.

use std::sync::Arc;

use caseload::domain::Moment;
use caseload::domain::case::{
    Approved, Assessment, CURATOR, Case, CaseSignal, ChildView, ContactSum, Diagnosis, Entered,
    Episode, Risk, TeamMember, Urgent,
};
use caseload::domain::contact::{Aspect, Contact, Observation};
use caseload::domain::ids::{CaseId, ItemId, PersonId, SignalId};
use caseload::domain::method::State;
use caseload::domain::person::{Adult, AdultRole, Child, Sex};
use caseload::domain::plan::{Consent, ConsentState, Goal, Owner, Plan, Priority, Task, TaskState};
use caseload::domain::review::{Opinion, Rating, Reached, Review, Satisfaction, Verdict};
use caseload::domain::term;
use caseload::lang::Language;
use caseload::store::contract::{CaseFile, TermRow};
use caseload::ui::World;
use uuid::Uuid;

use crate::sample::{self, login, number};

/// The number of the case.
pub(crate) const PLACE: u32 = 310;

pub(crate) fn item(place: u128) -> ItemId {
    ItemId(Uuid::from_u128(place))
}

fn person(place: u128) -> PersonId {
    PersonId(Uuid::from_u128(place))
}

fn day(text: &str) -> caseload::domain::Day {
    text.parse().unwrap()
}

fn at(text: &str) -> Moment {
    format!("{text}:00Z").parse().unwrap()
}

/// The office of the sample under one of the methods that are built in.
pub(crate) fn world(language: Language, method: &str) -> World {
    let mut world = sample::world(language);
    let mut office = (*world.office).clone();
    office.method = caseload::method::built_in(method).unwrap().unwrap();
    world.office = Arc::new(office);
    world
}

/// The case with what stands beside it.
pub(crate) fn file(world: &World) -> CaseFile {
    let case = case();
    let office = &world.office;
    let terms = term::of_case(&case, &office.method, &office.calendar);
    let terms = terms.into_iter().zip(1..).map(|(term, place)| TermRow {
        number: case.number,
        place,
        is_case: true,
        kind: term.kind,
        title: case.title(),
        due_at: term.due_at,
        to_the_hour: term.to_the_hour,
        holder: term.holder,
        warn_days: term.warn_days,
    });
    CaseFile {
        entries: Vec::new(),
        terms: terms.collect(),
        contacts: contacts(),
        signals: Vec::new(),
        siblings: vec![number(311)],
        case,
    }
}

pub(crate) fn case() -> Case {
    Case {
        records: Vec::new(),
        measures: Vec::new(),
        events: Vec::new(),
        categories: Vec::new(),
        network: caseload::domain::network::Network::default(),
        id: CaseId(Uuid::from_u128(1)),
        number: number(PLACE),
        rev: 17,
        children: children(),
        ages_as_of: day("2026-08-20"),
        adults: adults(),
        place: "14 Sample Street".to_owned(),
        category: "one_parent".to_owned(),
        state: State::Implementation,
        level: 2,
        siblings: Vec::new(),
        episodes: vec![Episode {
            place: 1,
            opened_at: at("2026-09-01T08:00"),
            signal: number(290),
            reason: "neglect".to_owned(),
            closed_at: None,
        }],
        team: team(),
        signals: signals(),
        entered: entered(),
        pending: None,
        approvals: approvals(),
        assessments: vec![assessment()],
        plans: vec![plan()],
        reviews: vec![review()],
        closures: Vec::new(),
        urgents: vec![urgent()],
        contacts: ContactSum {
            held: 2,
            last_visit: Some(at("2026-11-10T09:00")),
            ..ContactSum::default()
        },
        observations: observations(),
    }
}

fn children() -> Vec<Child> {
    let child = Child {
        id: person(1),
        name: "Kalo Sample".to_owned(),
        age_years: None,
        age_months: None,
        birth_date: Some(day("2021-03-02")),
        sex: Some(Sex::Boy),
        unborn: false,
        note: String::new(),
    };
    let older = Child {
        id: person(2),
        name: "Деси Примерова".to_owned(),
        age_years: Some(14),
        birth_date: None,
        sex: Some(Sex::Girl),
        ..child.clone()
    };
    vec![child, older]
}

fn adults() -> Vec<Adult> {
    let adult = |place, role, name: &str| Adult {
        id: person(place),
        role,
        name: name.to_owned(),
    };
    vec![
        adult(3, AdultRole::Mother, "Silvia Sample"),
        adult(4, AdultRole::Suspected, "Partner Example"),
    ]
}

fn team() -> Vec<TeamMember> {
    let member = |who: &str, role: &str, from, until, reason: &str| TeamMember {
        approved: false,
        who: who.to_owned(),
        role: role.to_owned(),
        from: at(from),
        until,
        reason: reason.to_owned(),
    };
    let handed = Some(at("2026-10-01T08:00"));
    vec![
        member("petar", CURATOR, "2026-09-01T08:00", handed, ""),
        member("ana", CURATOR, "2026-10-01T08:00", None, "new district"),
        member("Dr Sample", "psychologist", "2026-09-15T08:00", None, ""),
    ]
}

fn signals() -> Vec<CaseSignal> {
    let signal = |place, level, received, resolved: Option<&str>, words: &str| CaseSignal {
        id: SignalId(Uuid::from_u128(u128::from(place))),
        number: number(place),
        level: Some(level),
        received_at: at(received),
        resolved_at: resolved.map(at),
        resolution: words.to_owned(),
    };
    let opened = Some("2026-09-01T08:00");
    vec![
        signal(290, 2, "2026-08-20T07:10", opened, ""),
        signal(425, 1, "2026-11-16T07:40", None, ""),
    ]
}

fn entered() -> Vec<Entered> {
    let entered = |state, moment| Entered {
        state,
        at: at(moment),
    };
    vec![
        entered(State::Opened, "2026-09-01T08:00"),
        entered(State::Assessment, "2026-09-02T08:00"),
        entered(State::Plan, "2026-09-20T08:00"),
        entered(State::Implementation, "2026-10-02T08:00"),
    ]
}

fn approvals() -> Vec<Approved> {
    let returned = Approved {
        state: State::Plan,
        body: "supervisor".to_owned(),
        on: day("2026-09-28"),
        protocol: String::new(),
        granted: false,
        words: "Name who drives the mother to the course.".to_owned(),
        by: login("petar"),
        at: at("2026-09-28T10:00"),
        alone: false,
        meeting: None,
    };
    let granted = Approved {
        on: day("2026-10-02"),
        protocol: "12/2026".to_owned(),
        granted: true,
        words: String::new(),
        at: at("2026-10-02T08:00"),
        alone: true,
        ..returned.clone()
    };
    vec![returned, granted]
}

fn assessment() -> Assessment {
    let marks = ["risks.injury", "risks.basic_care", "strengths.bond"];
    let view = |place, view: &str, why: &str| ChildView {
        child: person(place),
        view: view.to_owned(),
        why_not: why.to_owned(),
    };
    Assessment {
        id: item(10),
        version: 1,
        begun_at: at("2026-09-02T08:00"),
        diagnosis: Diagnosis {
            needs: "Somebody at home after kindergarten.\nWarm meals.".to_owned(),
            causes: "The mother works nights; nobody minds the younger child.".to_owned(),
            resources: "Grandmother two streets away. The children hold together.".to_owned(),
            risk: Some(Risk::High),
            marks: marks.iter().map(|mark| (*mark).to_owned()).collect(),
            views: vec![
                view(1, "", "too young to be asked alone"),
                view(2, "I want mum to be home in the evening.", ""),
            ],
        },
        observations: Vec::new(),
        by: login("petar"),
        completed_at: Some(at("2026-09-20T08:00")),
    }
}

fn task(place: u128, what: &str, due: &str, owner: Owner, state: TaskState) -> Task {
    Task {
        urgent: false,
        id: item(place),
        what: what.to_owned(),
        service: "psychological".to_owned(),
        owner: Some(owner),
        responsible: Some(login("ana")),
        frequency: "weekly".to_owned(),
        duration: "three months".to_owned(),
        weekly: 2,
        minding: place == 31,
        due: Some(day(due)),
        state,
    }
}

fn goal(place: u128, title: &str, priority: Priority, tasks: Vec<Task>) -> Goal {
    Goal {
        id: item(place),
        title: title.to_owned(),
        need: "care after kindergarten".to_owned(),
        expected: "nobody is alone at home after six".to_owned(),
        priority,
        due: Some(day("2026-12-20")),
        tasks,
    }
}

pub(crate) fn plan() -> Plan {
    let family = || Owner::Family("Silvia Sample".to_owned());
    let provider = || Owner::Provider("Centre Example".to_owned());
    let done = TaskState::Done {
        on: day("2026-10-20"),
        note: "came gladly".to_owned(),
        by: login("ana"),
        at: at("2026-10-21T08:00"),
    };
    let not_possible = TaskState::NotPossible {
        why: "no free place this year".to_owned(),
        by: login("ana"),
        at: at("2026-10-21T08:00"),
    };
    let ask = task(
        32,
        "Ask the grandmother",
        "2026-10-20",
        Owner::Worker(login("ana")),
        done,
    );
    let course = task(
        31,
        "Course for parents",
        "2026-12-01",
        family(),
        TaskState::Open,
    );
    let late = task(
        33,
        "Change to day shifts",
        "2026-11-12",
        family(),
        TaskState::Open,
    );
    let club = task(
        34,
        "Place in the afternoon club",
        "2026-11-30",
        provider(),
        not_possible,
    );
    let goals = vec![
        goal(
            21,
            "The younger child is minded",
            Priority::High,
            vec![ask, course, late],
        ),
        goal(22, "Warm meals every day", Priority::Middle, vec![club]),
    ];
    Plan {
        id: item(20),
        version: 1,
        begun_at: at("2026-09-20T08:00"),
        begun_by: login("petar"),
        problem: "The younger child is alone at home every evening.".to_owned(),
        family_sees: Some(true),
        goals,
        consents: consents(),
        next_review: Some(day("2026-12-01")),
        in_force_at: Some(at("2026-10-02T08:00")),
        replaced_at: None,
    }
}

fn consents() -> Vec<Consent> {
    let consent = |place, state, how: &str, words: &str| Consent {
        person: person(place),
        state,
        how: how.to_owned(),
        words: words.to_owned(),
        on: day("2026-09-25"),
        by: login("petar"),
        at: at("2026-09-25T09:00"),
    };
    vec![
        consent(3, ConsentState::Given, "signed", ""),
        consent(2, ConsentState::Refused, "by word", "I do not need a club."),
    ]
}

fn review() -> Review {
    let rating = |place, reached, note: &str| Rating {
        effort: None,
        item: item(place),
        reached,
        note: note.to_owned(),
    };
    let opinion = |words: &str, missing: &str| Opinion {
        words: words.to_owned(),
        missing: missing.to_owned(),
    };
    Review {
        delivered: None,
        future: String::new(),
        id: item(40),
        plan_version: 1,
        held_on: day("2026-11-02"),
        goals: vec![
            rating(21, Reached::Partly, "grandmother comes twice a week"),
            rating(22, Reached::NotAtAll, ""),
        ],
        tasks: vec![rating(32, Reached::Fully, "")],
        specialists: opinion("The mother takes part.", ""),
        family: opinion("It is easier now.", ""),
        satisfaction: Satisfaction::Partly,
        expert: opinion("", "nobody was free"),
        verdict: Verdict::Continue,
        reason: "The plan works but slowly.".to_owned(),
        next: Some(day("2026-12-01")),
        by: login("ana"),
        at: at("2026-11-02T11:00"),
    }
}

fn urgent() -> Urgent {
    Urgent {
        id: item(50),
        kind: "relatives".to_owned(),
        basis: "agreement with the mother".to_owned(),
        began_at: at("2026-11-15T18:00"),
        expires_at: at("2026-11-17T18:00"),
        notified: "supervisor, police".to_owned(),
        by: login("ana"),
        ended: String::new(),
        ended_at: None,
    }
}

fn observations() -> Vec<Observation> {
    vec![Observation {
        contact: item(61),
        aspect: Aspect::Strength,
        words: "cooks with the children".to_owned(),
        at: at("2026-11-10T09:00"),
    }]
}

fn contacts() -> Vec<Contact> {
    let contact = |place, kind: &str, moment, words: &str, observations| Contact {
        id: item(place),
        kind: kind.to_owned(),
        at: at(moment),
        who: "mother, both children".to_owned(),
        words: words.to_owned(),
        observations,
        next: None,
        by: login("ana"),
        written_at: at("2026-11-11T07:30"),
    };
    let visit = "The table was laid.\nThe mother asked about the course.";
    vec![
        contact(61, "visit", "2026-11-10T09:00", visit, observations()),
        contact(
            60,
            "call",
            "2026-11-03T15:00",
            "Agreed on the visit.",
            Vec::new(),
        ),
    ]
}
