//! Lines of one signal, of linked ones, and of new facts.

use super::*;
use crate::domain::answer::Answered;
use crate::domain::examples::{answers, moment};
use crate::domain::ids::ItemId;
use crate::domain::person::Informant;
use crate::domain::signal::{
    Check, CheckStep, Decision, Direction, External, Held, Kind, Override, Report, Sorting,
};

fn method() -> Method {
    crate::method::built_in("standard").unwrap().unwrap()
}

fn office() -> Calendar {
    Calendar::new("Europe/Sofia".parse().unwrap())
}

fn login(text: &str) -> Login {
    Login::new(text).unwrap()
}

fn id(place: u32) -> uuid::Uuid {
    uuid::Uuid::from_u128(u128::from(place))
}

fn child(name: &str, years: u32) -> Child {
    Child {
        id: id(99).into(),
        name: name.to_owned(),
        age_years: Some(years),
        age_months: None,
        birth_date: None,
        sex: None,
        unborn: false,
        note: String::new(),
    }
}

/// An open signal, sorted by answers where there are any.
fn signal(place: u32, received_at: &str, words: &str) -> Signal {
    let received_at = moment(received_at);
    let report = Report {
        matter: String::new(),
        received_at,
        channel: "phone".to_owned(),
        source: "school".to_owned(),
        informant: Informant::default(),
        text: "text".to_owned(),
        place: String::new(),
        children: Vec::new(),
        adults: Vec::new(),
        kind: Kind::Concern,
        task_due: None,
    };
    let answers = answers(words);
    let sorting = |answers: Answered| Sorting {
        grounds: Vec::new(),
        response: None,
        result: urgency::sort(&method().instrument, &answers),
        answers,
        block: BTreeSet::new(),
        safe_until: None,
        due_at: None,
        by: login("duty"),
        at: received_at,
        method: String::new(),
    };
    Signal {
        records: Vec::new(),
        urgents: Vec::new(),
        id: id(place).into(),
        number: Number { year: 26, place },
        rev: 1,
        report,
        recorded_by: login("duty"),
        recorded_at: received_at,
        external: None,
        state: if words.is_empty() {
            State::Received
        } else {
            State::Sorted
        },
        sorting: (!words.is_empty()).then(|| sorting(answers)),
        overrides: Vec::new(),
        held: Vec::new(),
        check: Check::default(),
        decision: None,
        line: id(place).into(),
        case: None,
    }
}

fn linked(mut signal: Signal, kind: LinkKind, line: SignalId) -> Signal {
    signal.decision = Some(Decision {
        outcome: Outcome::Linked {
            kind,
            to: signal.number,
            case: None,
        },
        reason: String::new(),
        words: String::new(),
        by: login("duty"),
        at: signal.report.received_at,
    });
    signal.line = line;
    signal
}

fn see(signal: &mut Signal, at: &str) {
    let item: ItemId = id(77).into();
    signal.check.steps.push(CheckStep {
        answers_term: false,
        id: item,
        kind: "visit".to_owned(),
        at: moment(at),
        who: String::new(),
        child_seen: true,
        result: "seen".to_owned(),
        by: login("duty"),
        written_at: moment(at),
    });
}

fn line(members: &[&Signal]) -> LineFacts {
    line_of(members, &method(), &office()).unwrap()
}

const LEVEL_1: &str = "+G +A2";
const LEVEL_2: &str = "+G -A +B4";
const LEVEL_3: &str = "+G -A -B +C1";
const MORNING: &str = "2026-11-16T08:00:00Z";
const NOON: &str = "2026-11-16T12:00:00Z";

#[test]
fn a_signal_alone_is_a_line_of_its_own() {
    let mut lead = signal(4, MORNING, LEVEL_3);
    lead.report.children = vec![child("Ann", 9), child("Bob", 3)];
    lead.external = Some(External {
        system: "hotline".to_owned(),
        id: "H4".to_owned(),
        extra: String::new(),
        removed: 0,
        content: String::new(),
    });
    lead.held.push(Held {
        by: login("ana"),
        since: moment(MORNING),
        reason: String::new(),
    });
    let line = line(&[&lead]);
    assert_eq!(line.waiting, [lead.id]);
    assert_eq!((line.level, line.unsorted), (Some(3), false));
    assert_eq!(line.due_at, Some(moment("2026-11-19T08:00:00Z")));
    assert_eq!(line.youngest_months, 36);
    assert_eq!(line.holder, Some(login("ana")));
    assert_eq!(line.external_ids, ["H4"]);
    assert_eq!(line.why.rule.as_deref(), Some("R3"));
    assert_eq!(line.why.computed, Some(3));
    assert_eq!(line.why.clauses.len(), 2);
    assert_eq!(line.children.len(), 2);
    let order = line.order().unwrap();
    assert_eq!(order.number, lead.number);
    assert_eq!(order.due_at, moment("2026-11-19T08:00:00Z"));
}

#[test]
fn what_nobody_sorted_waits_to_be_sorted_within_its_term() {
    let lead = signal(1, MORNING, "");
    let line = line(&[&lead]);
    assert_eq!((line.level, line.unsorted), (None, true));
    assert_eq!(line.due_at, Some(moment("2026-11-16T09:00:00Z")));
    assert_eq!(line.why.clauses[0], Clause::NotSorted);
}

#[test]
fn a_linked_line_takes_the_higher_level_the_earlier_deadline_and_every_yes() {
    let mut lead = signal(2, MORNING, "+G -A -B +C1 +M5");
    lead.report.children = vec![child("Мартин Измислов", 8)];
    let mut worse = linked(signal(8, NOON, LEVEL_2), LinkKind::Duplicate, lead.id);
    worse.report.children = vec![child("Martin Izmislov", 8), child("Iva Izmislova", 2)];
    let line = line(&[&worse, &lead]);
    let places: Vec<u32> = line.numbers.iter().map(|each| each.place).collect();
    assert_eq!(places, [2, 8]);
    assert_eq!(line.lead, lead.id);
    assert_eq!(line.level, Some(2));
    assert_eq!(line.due_at, Some(moment("2026-11-17T08:00:00Z")));
    assert_eq!(line.received_at, moment(MORNING));
    assert_eq!(line.youngest_months, 24);
    assert_eq!(line.yes, ["B4", "M5"].map(str::to_owned).into());
    let names: Vec<&str> = line
        .children
        .iter()
        .map(|each| each.name.as_str())
        .collect();
    assert_eq!(names, ["Мартин Измислов", "Iva Izmislova"]);
}

#[test]
fn the_most_urgent_of_those_that_wait_explains_the_line() {
    let lead = signal(2, MORNING, LEVEL_3);
    let worse = linked(signal(8, NOON, LEVEL_1), LinkKind::Duplicate, lead.id);
    let line = line(&[&lead, &worse]);
    assert_eq!(line.why.number, worse.number);
    assert_eq!(line.why.rule.as_deref(), Some("R1"));
    assert!(matches!(&line.why.clauses[0], Clause::Rule { id, .. } if id == "R1"));
}

#[test]
fn a_member_waits_unless_the_child_was_seen_since_its_receipt() {
    let mut lead = signal(2, MORNING, LEVEL_3);
    let later = linked(signal(8, NOON, LEVEL_2), LinkKind::Duplicate, lead.id);
    see(&mut lead, "2026-11-16T10:00:00Z");
    let line_now = line(&[&lead, &later]);
    assert_eq!(line_now.waiting, [later.id]);
    assert_eq!(line_now.level, Some(2));
    assert_eq!(line_now.due_at, Some(moment("2026-11-17T12:00:00Z")));
    assert_eq!(line_now.numbers.len(), 2, "all numbers are still named");
    see(&mut lead, NOON);
    let line = line(&[&lead, &later]);
    assert!(line.waiting.is_empty());
    assert_eq!(line.order(), None);
}

#[test]
fn nobody_waits_once_the_lead_is_decided() {
    let lead = signal(2, MORNING, LEVEL_3);
    let follower = linked(signal(8, NOON, LEVEL_1), LinkKind::Duplicate, lead.id);
    let decided = linked(lead, LinkKind::Reopen, id(2).into());
    assert!(line(&[&decided, &follower]).waiting.is_empty());
}

#[test]
fn a_new_fact_stands_alone_and_waits_only_at_level_1() {
    for (words, waits) in [(LEVEL_1, true), (LEVEL_2, false)] {
        let fact = linked(signal(5, MORNING, words), LinkKind::NewFact, id(5).into());
        assert_eq!(!line(&[&fact]).waiting.is_empty(), waits, "{words}");
    }
    let mut seen = linked(signal(5, MORNING, LEVEL_1), LinkKind::NewFact, id(5).into());
    see(&mut seen, NOON);
    assert!(line(&[&seen]).waiting.is_empty());
}

#[test]
fn what_is_not_ours_waits_in_no_queue_and_has_no_deadline() {
    let lead = signal(7, MORNING, "-G1");
    let line = line(&[&lead]);
    assert_eq!(line.not_ours.as_deref(), Some("X1"));
    assert!(line.waiting.is_empty());
    assert_eq!((line.due_at, line.level), (None, None));
}

#[test]
fn signals_of_other_lines_and_strangers_are_left_out() {
    let lead = signal(2, MORNING, LEVEL_3);
    let stranger = linked(
        signal(3, MORNING, LEVEL_1),
        LinkKind::Duplicate,
        id(9).into(),
    );
    let fact = linked(signal(4, MORNING, LEVEL_1), LinkKind::NewFact, lead.id);
    let line = line(&[&lead, &stranger, &fact]);
    assert_eq!(line.numbers, [lead.number]);
    assert_eq!(line_of(&[], &method(), &office()), None);
    assert_eq!(line_of(&[&stranger], &method(), &office()), None);
}

#[test]
fn a_change_by_hand_and_a_proposal_are_told() {
    let over = |direction, from, to, verdict| Override {
        response: None,
        id: id(50).into(),
        direction,
        from,
        to,
        reason: String::new(),
        words: String::new(),
        fact: None,
        by: login("ana"),
        at: moment(MORNING),
        verdict,
        second: None,
    };
    let mut lead = signal(2, MORNING, LEVEL_3);
    let raise = over(Direction::Raise, 3, 2, Verdict::InForce);
    let lower = over(Direction::Lower, 2, 3, Verdict::Proposed);
    lead.overrides = vec![raise, lower];
    let line = line(&[&lead]);
    assert_eq!(line.level, Some(2));
    assert_eq!(line.why.computed, Some(3));
    assert_eq!(line.why.overridden, Some((3, 2)));
    assert_eq!(line.why.proposed, Some((3, login("ana"))));
    assert_eq!(line.due_at, Some(moment("2026-11-17T08:00:00Z")));
}
