//! A small invented office with a queue, for tests of screens.

use std::sync::Arc;

use caseload::domain::Moment;
use caseload::domain::answer::Answer;
use caseload::domain::command::{Office, OfficeKind};
use caseload::domain::day::Calendar;
use caseload::domain::ids::{Login, Number, PersonId, SignalId};
use caseload::domain::line::LineChild;
use caseload::domain::method::{Roll, Span, State, Unit};
use caseload::domain::person::{Child, Informant, InformantKind, Sex};
use caseload::domain::signal::{Check, Kind, Report, Signal};
use caseload::domain::staff::{Role, Staff};
use caseload::domain::urgency::Clause;
use caseload::lang::{Lang, Language};
use caseload::store::contract::{Counts, Found, LineBody, QueueKey, QueueRow, SignalFile};
use caseload::ui::World;
use caseload::ui::ids::IdSource;
use chrono::TimeDelta;
use uuid::Uuid;

/// Monday 16 November 2026, 14:00 in Sofia.
pub(crate) fn now() -> Moment {
    "2026-11-16T12:00:00Z".parse().unwrap()
}

pub(crate) fn login(text: &str) -> Login {
    Login::new(text).unwrap()
}

pub(crate) fn number(place: u32) -> Number {
    Number { year: 26, place }
}

fn member(id: &str, name: &str) -> Staff {
    Staff {
        login: login(id),
        name: name.to_owned(),
        roles: vec![Role::Duty, Role::Curator],
        active: true,
        profession: String::new(),
        competences: Vec::new(),
    }
}

pub(crate) fn world(language: Language) -> World {
    let method = caseload::method::built_in("standard").unwrap().unwrap();
    let staff = vec![member("ana", "A. Sample"), member("petar", "P. Example")];
    World {
        me: member("ana", "A. Sample"),
        office: Arc::new(Office {
            name: "ОЗД Примерово".to_owned(),
            calendar: Calendar::new(chrono_tz::Europe::Sofia),
            kind: OfficeKind::Demo,
            method,
            table_maps: caseload::domain::table::TableMaps::new(),
        }),
        staff: Arc::new(staff),
        now: now(),
        lang: Lang::of(language),
        counts: Counts {
            open: 5,
            overdue: 2,
            unsorted: 1,
            cases: 112,
            next_due: Some(now() + TimeDelta::minutes(41)),
            ..Counts::default()
        },
        read_only: false,
        settings: caseload::ui::settings::Settings::default(),
        ids: IdSource::new(Uuid::from_u128(1)),
    }
}

/// Level, minutes left, place of the number, children, holder.
type Line<'a> = (
    Option<u8>,
    i64,
    u32,
    &'a [(&'a str, Option<u32>)],
    Option<&'a str>,
);

const LINES: &[Line<'_>] = &[
    (Some(1), -80, 417, &[("Kalo", Some(60))], None),
    (Some(1), 210, 425, &[("Деси", Some(168))], Some("petar")),
    (None, 41, 431, &[], None),
    (Some(2), -705, 419, &[("Stoyan", Some(132))], Some("ana")),
    (
        Some(4),
        14_160,
        421,
        &[("Iva", Some(72)), ("Boyan", Some(36)), ("", Some(5))],
        None,
    ),
];

/// The queue of the office, in its order.
pub(crate) fn rows() -> Vec<QueueRow> {
    LINES.iter().map(row).collect()
}

fn row(&(level, left, place, children, holder): &Line<'_>) -> QueueRow {
    let due = now() + TimeDelta::minutes(left);
    let body = LineBody {
        acts_on: number(place),
        came: ("phone".to_owned(), "neighbour".to_owned()),
        numbers: if place == 419 {
            vec![number(place), number(428)]
        } else {
            vec![number(place)]
        },
        external_ids: Vec::new(),
        children: children
            .iter()
            .map(|(name, months)| LineChild {
                name: (*name).to_owned(),
                months: *months,
                unborn: false,
            })
            .collect(),
        computed: level,
        rule: None,
        not_ours: None,
        clauses: clauses(level, due),
        clarify: place == 425,
        proposed: None,
        overridden: None,
        case: None,
        state: State::Sorted,
        outcome: None,
    };
    let key = QueueKey {
        rank: level.unwrap_or(2),
        due_at: due.to_rfc3339(),
        fewer_yes: 0,
        youngest: 0,
        received_at: now().to_rfc3339(),
        lead: number(place).sort_key(),
    };
    QueueRow {
        key,
        number: number(place),
        level,
        due_at: Some(due),
        received_at: now(),
        holder: holder.map(login),
        youngest_months: 0,
        overdue: left < 0,
        promoted: false,
        body,
    }
}

fn clauses(level: Option<u8>, due: Moment) -> Vec<Clause> {
    let rule = match level {
        None => Clause::NotSorted,
        Some(level) => Clause::Rule {
            id: format!("R{level}"),
            answer: Answer::Yes,
            questions: vec![if level == 1 { "A2" } else { "B1" }.to_owned()],
            more: 0,
        },
    };
    let term = Clause::Due {
        at: due,
        received_at: due - TimeDelta::hours(4),
        term: Span {
            term: 4,
            unit: Unit::Hours,
            roll: Roll::None,
        },
        safe_until: false,
    };
    vec![rule, term]
}

/// The signal behind the first line.
pub(crate) fn found() -> Found {
    let id = SignalId(Uuid::from_u128(1));
    let report = Report {
        matter: String::new(),
        received_at: now() - TimeDelta::minutes(320),
        channel: "phone".to_owned(),
        source: "neighbour".to_owned(),
        informant: Informant {
            kind: InformantKind::Protected,
            name: "Informant Withheld".to_owned(),
            phone: "000 000".to_owned(),
        },
        text: "For half an hour somebody has been shouting behind the wall, and a child cries.\n\
               It was the same last week."
            .to_owned(),
        place: String::new(),
        children: vec![Child {
            id: PersonId(Uuid::from_u128(2)),
            name: "Kalo".to_owned(),
            age_years: Some(5),
            age_months: None,
            birth_date: None,
            sex: Some(Sex::Boy),
            unborn: false,
            note: String::new(),
        }],
        adults: Vec::new(),
        kind: Kind::Concern,
        task_due: None,
    };
    let signal = Signal {
        records: Vec::new(),
        urgents: Vec::new(),
        id,
        number: number(417),
        rev: 3,
        report,
        recorded_by: login("ana"),
        recorded_at: now(),
        external: None,
        state: State::Sorted,
        sorting: None,
        overrides: Vec::new(),
        held: Vec::new(),
        check: Check::default(),
        decision: None,
        line: id,
        case: None,
    };
    Found::Signal(Box::new(SignalFile {
        signal,
        line: Vec::new(),
        case: None,
        matches: Vec::new(),
        earlier: Vec::new(),
    }))
}
