//! The three orders of the examples, linked lines, and promotion of what is overdue.

use proptest::prelude::*;

use super::*;
use crate::domain::examples::{calendar, examples, expected, moment, urgency_1, written};

/// The line of one signal or of several linked ones of a corpus, by their ids there.
fn line(corpus: &str, wanted: &[&str]) -> Line {
    let facts: Vec<Facts> = examples(corpus)
        .iter()
        .filter(|example| wanted.contains(&example.id.as_str()))
        .map(|example| example.facts(&urgency_1(), &calendar(corpus)).unwrap())
        .collect();
    assert_eq!(facts.len(), wanted.len());
    merge(&facts).unwrap()
}

fn facts(place: u32, level: Option<u8>) -> Facts {
    Facts {
        number: Number { year: 26, place },
        level,
        due_at: moment("2026-11-16T12:00:00Z"),
        yes: BTreeSet::new(),
        youngest_months: 0,
        received_at: moment("2026-11-16T08:00:00Z"),
    }
}

#[test]
fn each_corpus_stands_in_the_expected_order_with_linked_signals_in_one_line() {
    let instrument = urgency_1();
    let linked = [("BG2", "BG8"), ("RU2", "RU6"), ("PL2", "PL8")];
    for expected in expected()["orders"].as_array().unwrap() {
        let corpus = expected["corpus"].as_str().unwrap();
        let now = written(&expected["now"]).to_utc();
        let office = calendar(corpus);
        let all = examples(corpus);
        let joined = |id: &str| {
            linked
                .iter()
                .find(|(one, other)| *one == id || *other == id)
        };
        let mut lines: Vec<(Key, serde_json::Value)> = Vec::new();
        for example in &all {
            let Some(facts) = example.facts(&instrument, &office) else {
                continue;
            };
            let Some((one, other)) = joined(&example.id) else {
                let key = key(&instrument, &merge(&[facts]).unwrap(), now);
                lines.push((key, serde_json::json!(example.id)));
                continue;
            };
            if *one == example.id {
                let key = key(&instrument, &line(corpus, &[one, other]), now);
                lines.push((key, serde_json::json!([one, other])));
            }
        }
        lines.sort_by_key(|(key, _id)| *key);
        let order: Vec<_> = lines.into_iter().map(|(_key, id)| id).collect();
        assert_eq!(
            serde_json::Value::from(order),
            expected["order"],
            "{corpus}"
        );
    }
}

#[test]
fn linked_signals_lend_their_line_the_most_urgent_of_everything() {
    let linked = line("ru", &["RU2", "RU6"]);
    let first = Number { year: 26, place: 2 };
    let second = Number { year: 26, place: 6 };
    assert_eq!(linked.signals, [first, second]);
    assert_eq!(linked.number, first);
    assert_eq!(linked.level, Some(1));
    assert!(!linked.unsorted);
    assert_eq!(linked.due_at, moment("2026-11-16T15:30:00+03:00"));
    assert_eq!(linked.yes, 2, "A6 and M3; C4 and C5 do not count");
    assert_eq!(linked.youngest_months, 13 * 12);
    assert_eq!(linked.received_at, moment("2026-11-16T09:40:00+03:00"));
    assert_eq!(line("pl", &["PL2", "PL8"]).youngest_months, 5 * 12);
    assert_eq!(merge(&[]), None);
}

#[test]
fn the_same_yes_in_two_linked_signals_counts_once() {
    let with = |place, yes: [&str; 2]| Facts {
        yes: yes.map(str::to_owned).into(),
        ..facts(place, Some(2))
    };
    let linked = merge(&[with(1, ["B1", "M3"]), with(2, ["B1", "M5"])]).unwrap();
    assert_eq!(linked.yes, 3);
}

#[test]
fn a_linked_signal_that_waits_to_be_sorted_is_not_hidden_by_a_lower_level() {
    let instrument = urgency_1();
    let now = moment("2026-11-16T09:00:00Z");
    let rows = [
        (vec![None], 2),
        (vec![Some(1), None], 1),
        (vec![Some(2), None], 2),
        (vec![Some(4), Some(3)], 4),
        (vec![Some(9)], u8::MAX),
    ];
    for (levels, rank) in rows {
        let signals: Vec<Facts> = (1..)
            .zip(&levels)
            .map(|(n, level)| facts(n, *level))
            .collect();
        let line = merge(&signals).unwrap();
        assert_eq!(key(&instrument, &line, now).rank, rank, "{levels:?}");
        assert_eq!(line.unsorted, levels.contains(&None));
    }
}

#[test]
fn only_levels_three_and_four_are_promoted_once_their_deadline_has_passed() {
    let instrument = urgency_1();
    let rows = [
        (Some(1), 1, 1),
        (None, 2, 2),
        (Some(2), 3, 3),
        (Some(3), 4, 3),
        (Some(4), 5, 4),
    ];
    for (level, rank, overdue) in rows {
        let line = merge(&[facts(1, level)]).unwrap();
        let late = line.due_at + chrono::TimeDelta::milliseconds(1);
        assert_eq!(
            key(&instrument, &line, line.due_at).rank,
            rank,
            "{level:?} on time"
        );
        assert_eq!(
            key(&instrument, &line, late).rank,
            overdue,
            "{level:?} overdue"
        );
        assert_eq!(is_promoted(&instrument, &line, late), rank != overdue);
        assert!(!is_promoted(&instrument, &line, line.due_at));
    }
}

#[test]
fn equal_ranks_are_told_apart_by_deadline_dangers_age_receipt_and_number() {
    let instrument = urgency_1();
    let now = moment("2026-11-16T09:00:00Z");
    let base = merge(&[facts(5, Some(2))]).unwrap();
    let line = |change: fn(&mut Line)| {
        let mut line = Line {
            youngest_months: 24,
            yes: 2,
            ..base.clone()
        };
        change(&mut line);
        line
    };
    let hour = chrono::TimeDelta::hours;
    let order = [
        line(|line| line.due_at -= chrono::TimeDelta::hours(1)),
        line(|line| line.yes = 3),
        line(|line| line.youngest_months = 0),
        line(|line| line.received_at -= chrono::TimeDelta::hours(1)),
        line(|line| line.number.place = 4),
        line(|_line| ()),
        line(|line| line.yes = 1),
    ];
    assert!(order.is_sorted_by_key(|line| key(&instrument, line, now)));
    assert!(
        order
            .iter()
            .all(|line| key(&instrument, line, now - hour(900)).rank == 3)
    );
}

fn lines() -> impl Strategy<Value = Line> {
    let level = prop::option::of(1_u8..=5);
    let hours =
        || (0_i64..200).prop_map(|n| moment("2026-11-10T00:00:00Z") + chrono::TimeDelta::hours(n));
    (level, hours(), 0_u32..5, 0_u32..40, hours(), 1_u32..50).prop_map(
        |(level, due_at, yes, youngest_months, received_at, place)| Line {
            signals: vec![Number { year: 26, place }],
            level,
            unsorted: level.is_none(),
            due_at,
            yes,
            youngest_months,
            received_at,
            number: Number { year: 26, place },
        },
    )
}

proptest! {
    #[test]
    fn two_lines_never_stand_in_the_same_place(one in lines(), other in lines(), hour in 0_i64..300) {
        let instrument = urgency_1();
        let now = moment("2026-11-10T00:00:00Z") + chrono::TimeDelta::hours(hour);
        let [first, second] = [&one, &other].map(|line| key(&instrument, line, now));
        prop_assert_eq!(first.cmp(&second), second.cmp(&first).reverse());
        if one.number != other.number {
            prop_assert_ne!(first, second);
        }
    }

    #[test]
    fn promotion_lifts_by_one_and_never_above_level_two(line in lines(), hour in 0_i64..300) {
        let instrument = urgency_1();
        let now = moment("2026-11-10T00:00:00Z") + chrono::TimeDelta::hours(hour);
        let resting = rank(&instrument, line.level, line.unsorted);
        let standing = key(&instrument, &line, now).rank;
        prop_assert!(standing == resting || standing + 1 == resting);
        if is_promoted(&instrument, &line, now) {
            prop_assert!(standing >= rank(&instrument, Some(2), false));
        }
    }

    #[test]
    fn a_link_never_lets_a_signal_sink(
        one in prop::option::of(1_u8..=4), other in prop::option::of(1_u8..=4), hours in -50_i64..50,
    ) {
        let instrument = urgency_1();
        let now = moment("2026-11-16T12:00:00Z") + chrono::TimeDelta::hours(hours);
        let signals = [facts(1, one), facts(2, other)];
        let linked = key(&instrument, &merge(&signals).unwrap(), now);
        for signal in signals {
            let alone = key(&instrument, &merge(&[signal]).unwrap(), now);
            prop_assert!(linked <= alone);
        }
    }
}
