//! Mismatches of a period, and outcomes that are ranked only where there are enough cases.

use super::*;
use crate::domain::change::{Change, EntryChange};
use crate::domain::day::Calendar;
use crate::domain::examples::moment;
use crate::domain::figures::{Period, Value};
use crate::domain::ids::{Login, Number};
use crate::domain::method::Words;
use crate::domain::register::{MismatchStep, PartText};

fn tally(n: u64, of: u64) -> Tally {
    let mut tally = Tally::default();
    for place in 1..=of {
        let number = Number {
            year: 26,
            place: u32::try_from(place).unwrap(),
        };
        tally.add(place <= n, number);
    }
    tally
}

fn list(ids: &[&str]) -> Vec<Choice> {
    let choice = |id: &&str| Choice {
        id: (*id).to_owned(),
        name: Words([("en".to_owned(), (*id).to_owned())].into()),
        help: Words::default(),
        explain: false,
        counts_as: None,
        hours: None,
    };
    ids.iter().map(choice).collect()
}

fn order(rows: &[(&str, u64, u64)]) -> (Label, Vec<String>) {
    let method = crate::method::built_in("standard").unwrap().unwrap();
    let ids: Vec<&str> = rows.iter().map(|(id, ..)| *id).collect();
    let tallies = rows.iter();
    let tallies = tallies.map(|(id, n, of)| ((*id).to_owned(), tally(*n, *of)));
    let figure = ranked(
        (Tally::default(), tallies.collect()),
        ("all", "few"),
        (&list(&ids), &method),
    );
    let ids = figure.parts.into_iter().map(|part| part.id).collect();
    (figure.label, ids)
}

#[test]
fn rows_are_ranked_by_outcome_only_where_every_row_has_enough_cases() {
    for (rows, label, expected) in [
        // Nine in one row: by name, and it says so.
        (&[("b", 9, 9), ("a", 1, 10)][..], "few", ["a", "b"]),
        // Ten in each: the better outcome first, as a share and not as a number.
        (&[("a", 5, 20), ("b", 9, 10)], "all", ["b", "a"]),
        // The same share: by name.
        (&[("b", 10, 20), ("a", 5, 10)], "all", ["a", "b"]),
    ] {
        let (said, ids) = order(rows);
        assert_eq!(
            (said, ids.as_slice()),
            (Label::Own(label), &expected.map(str::to_owned)[..])
        );
    }
}

fn mismatch(place: u32, found_on: &str, steps: &[(MismatchState, &str)]) -> Change {
    let by = Login::new("ana").unwrap();
    let at = moment("2026-12-20T08:00:00Z");
    let part =
        |(place, (state, on)): (u128, &(MismatchState, &str))| crate::domain::register::Part {
            id: uuid::Uuid::from_u128(place).into(),
            text: PartText::Step(MismatchStep {
                state: *state,
                on: on.parse().unwrap(),
                words: "words".to_owned(),
            }),
            by: by.clone(),
            at,
        };
    let entry = Entry {
        id: uuid::Uuid::from_u128(place.into()).into(),
        number: Number::of_entry(place),
        rev: 1,
        head: Head::Mismatch(Mismatch {
            bodies: "school".to_owned(),
            effect: "none".to_owned(),
            measure: String::new(),
            case: None,
            found_on: found_on.parse().unwrap(),
        }),
        parts: (1..).zip(steps).map(part).collect(),
        imported: None,
        closed: None,
        by: by.clone(),
        at,
    };
    Change::Entry(entry.id, EntryChange::Opened(Box::new(entry)))
}

#[test]
fn mismatches_are_counted_by_their_own_days_and_as_they_stood_at_the_end_of_the_period() {
    use MismatchState::{NotSettled, Raised, Settled};
    let mut journal = Fold::default();
    for change in [
        mismatch(1, "2026-11-03", &[(Settled, "2026-11-20")]),
        // Settled after the period: open at its end.
        mismatch(
            2,
            "2026-11-04",
            &[(Raised, "2026-11-05"), (Settled, "2026-12-02")],
        ),
        // Found before it, and never settled.
        mismatch(3, "2026-09-01", &[]),
        mismatch(4, "2026-11-10", &[(NotSettled, "2026-11-11")]),
        // Found behind it.
        mismatch(5, "2026-12-01", &[]),
    ] {
        journal.take(moment("2026-12-20T08:00:00Z"), &change);
    }
    let method = crate::method::built_in("standard").unwrap().unwrap();
    let calendar = Calendar::new("Europe/Sofia".parse().unwrap());
    let frame = Frame {
        method: &method,
        calendar: &calendar,
        staff: &[],
        period: Period {
            from: "2026-11-01".parse().unwrap(),
            to: "2026-11-30".parse().unwrap(),
        },
        now: moment("2026-12-21T08:00:00Z"),
    };
    let figures = figures(&journal, &frame);
    let ids: Vec<&str> = figures.iter().map(|figure| figure.id.as_str()).collect();
    // The standard method has no programmes.
    assert_eq!(ids, IDS[..4]);
    let places = |numbers: &[Number]| numbers.iter().map(|each| each.place).collect::<Vec<_>>();
    let seen: Vec<_> = figures[..3]
        .iter()
        .map(|figure| (figure.value, places(&figure.numbers)))
        .collect();
    let expected = [
        (Value::Count(3), vec![1, 2, 4]),
        (Value::Share { n: 1, of: 3 }, vec![1]),
        (Value::Count(2), vec![2, 3]),
    ];
    assert_eq!(seen, expected);
}
