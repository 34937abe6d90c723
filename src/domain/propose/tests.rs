//! What the records speak for, at the edges of each number.

use super::*;
use crate::domain::examples::{calendar, moment, urgency_1};
use crate::domain::person::{Child, Informant};
use crate::domain::signal::Kind;

const RECEIVED: &str = "2026-11-16T08:00:00Z";

fn child(months: Option<u32>) -> Child {
    Child {
        id: uuid::Uuid::nil().into(),
        name: String::new(),
        age_years: None,
        age_months: months,
        birth_date: None,
        sex: None,
        unborn: false,
        note: String::new(),
    }
}

fn unborn() -> Child {
    Child {
        unborn: true,
        ..child(None)
    }
}

fn report(children: Vec<Child>) -> Report {
    Report {
        matter: String::new(),
        received_at: moment(RECEIVED),
        channel: "phone".to_owned(),
        source: "school".to_owned(),
        informant: Informant::default(),
        text: "text".to_owned(),
        place: String::new(),
        children,
        adults: Vec::new(),
        kind: Kind::Concern,
        task_due: None,
    }
}

fn signal(place: u32, at: &str) -> EarlierFact {
    EarlierFact {
        number: Number { year: 26, place },
        at: moment(at),
        is_case: false,
        closed_at: None,
        confirmed: false,
    }
}

fn found(children: Vec<Child>, earlier: &[EarlierFact]) -> Vec<(String, Because)> {
    let now = moment(RECEIVED);
    let proposals = propose(
        &urgency_1(),
        &report(children),
        earlier,
        now,
        &calendar("bg"),
    );
    let pairs = proposals.into_iter();
    pairs.map(|each| (each.question, each.because)).collect()
}

fn questions(children: Vec<Child>, earlier: &[EarlierFact]) -> Vec<String> {
    let found = found(children, earlier).into_iter();
    found.map(|(question, _because)| question).collect()
}

#[test]
fn a_small_child_speaks_for_b8_and_m1() {
    for (children, expected) in [
        (vec![], vec![]),
        (vec![child(None)], vec![]),
        (vec![child(Some(0))], vec!["B8", "M1"]),
        (vec![child(Some(11))], vec!["B8", "M1"]),
        (vec![child(Some(12))], vec!["M1"]),
        (vec![child(Some(35))], vec!["M1"]),
        (vec![child(Some(36))], vec![]),
        (vec![child(Some(96)), child(Some(35))], vec!["M1"]),
        (vec![unborn()], vec!["B8"]),
        (vec![unborn(), child(Some(96))], vec!["B8"]),
    ] {
        assert_eq!(questions(children.clone(), &[]), expected, "{children:?}");
    }
}

#[test]
fn an_age_counts_on_the_day_of_receipt() {
    let born = |text: &str| Child {
        birth_date: Some(text.parse().unwrap()),
        ..child(None)
    };
    let [before, on] = ["2023-11-17", "2023-11-16"].map(|day| questions(vec![born(day)], &[]));
    assert_eq!(before, ["M1"]);
    assert!(on.is_empty(), "three years old today");
}

#[test]
fn another_signal_within_30_days_or_the_third_within_12_months_speaks_for_m3() {
    let number = |place| Number { year: 26, place };
    for (earlier, expected) in [
        (vec![], None),
        (
            vec![signal(1, "2026-10-17T08:00:00Z")],
            Some((30, vec![number(1)])),
        ),
        (vec![signal(1, "2026-10-16T08:00:00Z")], None),
        (
            vec![
                signal(1, "2026-02-01T08:00:00Z"),
                signal(2, "2026-06-01T08:00:00Z"),
            ],
            Some((365, vec![number(2), number(1)])),
        ),
        (
            vec![
                signal(1, "2025-11-15T08:00:00Z"),
                signal(2, "2026-06-01T08:00:00Z"),
            ],
            None,
        ),
        (vec![signal(3, "2026-11-16T08:00:01Z")], None),
    ] {
        let found = found(vec![], &earlier);
        let expected = expected.map(|(days, numbers)| {
            let because = Because::Signals { days, numbers };
            ("M3".to_owned(), because)
        });
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn a_case_is_no_repeated_signal() {
    let case = EarlierFact {
        is_case: true,
        ..signal(1, "2026-11-10T08:00:00Z")
    };
    assert!(questions(vec![], &[case]).is_empty());
}

#[test]
fn confirmed_harm_or_a_case_closed_within_12_months_speaks_for_m4() {
    let old = || signal(1, "2019-01-01T08:00:00Z");
    let confirmed = EarlierFact {
        confirmed: true,
        ..old()
    };
    let because = Because::Confirmed(vec![confirmed.number]);
    let expected = [("M4".to_owned(), because)];
    assert_eq!(found(vec![], &[confirmed]), expected);
    for (closed_at, speaks) in [
        (None, false),
        (Some("2025-11-15T08:00:00Z"), false),
        (Some("2025-11-16T08:00:00Z"), true),
        (Some("2026-11-16T08:00:01Z"), false),
    ] {
        let case = EarlierFact {
            is_case: true,
            closed_at: closed_at.map(moment),
            ..old()
        };
        let found = questions(vec![], &[case]);
        assert_eq!(found, if speaks { vec!["M4"] } else { vec![] });
    }
}

#[test]
fn a_pack_that_asks_to_find_nothing_proposes_nothing() {
    let mut instrument = urgency_1();
    for question in &mut instrument.questions {
        question.propose.clear();
    }
    let now = moment(RECEIVED);
    let report = report(vec![unborn(), child(Some(1))]);
    let found = propose(&instrument, &report, &[], now, &calendar("bg"));
    assert!(found.is_empty());
}
