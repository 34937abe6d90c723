//! The example signals with their expected results, and `urgency-1`, for tests of the rules.

use std::collections::BTreeSet;

use chrono::{Datelike, FixedOffset};
use serde_json::Value;

use super::answer::{Answer, Answered};
use super::day::Calendar;
use super::ids::Number;
use super::method::{Instrument, Policy, Words};
use super::queue::Facts;
use super::urgency::{self, Outcome};
use super::{Day, Moment};

/// One example signal, as far as the rules look at it.
pub(super) struct Example {
    pub(super) id: String,
    pub(super) place: u32,
    pub(super) received_at: Moment,
    pub(super) safe_until: Option<Moment>,
    pub(super) answers: Answered,
    pub(super) youngest_months: u32,
}

/// The instrument that every pack starts from.
pub(super) fn urgency_1() -> Instrument {
    toml::from_str(include_str!("../method/instrument/urgency-1.toml")).unwrap()
}

/// What the examples must give.
pub(super) fn expected() -> Value {
    serde_json::from_str(include_str!("../../tests/signals/expected.json")).unwrap()
}

/// A calendar of the corpus's office.
pub(super) fn calendar(corpus: &str) -> Calendar {
    let expected = expected();
    Calendar::new(expected["zones"][corpus].as_str().unwrap().parse().unwrap())
}

/// The examples of one corpus, in file order.
pub(super) fn examples(corpus: &str) -> Vec<Example> {
    let lines = match corpus {
        "bg" => include_str!("../../tests/signals/bg.jsonl"),
        "ru" => include_str!("../../tests/signals/ru.jsonl"),
        "pl" => include_str!("../../tests/signals/pl.jsonl"),
        other => panic!("no corpus {other}"),
    };
    let read = |(place, line)| example(place, &serde_json::from_str(line).unwrap());
    (1..).zip(lines.lines()).map(read).collect()
}

/// Answers as a short text: `+A1 -B C2?`, where a section's letter alone means all its questions.
pub(super) fn answers(text: &str) -> Answered {
    answers_to(&urgency_1(), text)
}

/// The same to the questions and sections of any instrument.
pub(super) fn answers_to(instrument: &Instrument, text: &str) -> Answered {
    let mut answers = Answered::default();
    for word in text.split_whitespace() {
        let name = word.trim_matches(['+', '-', '?']).to_owned();
        let answer = match word.as_bytes()[0] {
            b'+' => Answer::Yes,
            b'-' => Answer::No,
            _ => Answer::Unknown,
        };
        for question in &instrument.questions {
            if question.id == name || question.group == name {
                answers.set(&question.id, answer);
            }
        }
    }
    answers
}

/// A policy of a method.
pub(super) fn policy(id: &str, any_yes: &[&str], at_least: u8) -> Policy {
    Policy {
        id: id.to_owned(),
        name: Words::default(),
        any_yes: any_yes.iter().map(|id| (*id).to_owned()).collect(),
        at_least,
    }
}

/// An instant of a test.
pub(super) fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// An instant with the offset it was written with.
pub(super) fn written(value: &Value) -> chrono::DateTime<FixedOffset> {
    value.as_str().unwrap().parse().unwrap()
}

impl Example {
    /// What the queue asks of the signal; none where it is not for the office.
    pub(super) fn facts(&self, instrument: &Instrument, calendar: &Calendar) -> Option<Facts> {
        let sorted = urgency::sort(instrument, &self.answers);
        if matches!(sorted.outcome, Outcome::NotOurs(_)) {
            return None;
        }
        let level = sorted.outcome.level();
        let term = urgency::response(instrument, level)?;
        Some(Facts {
            number: Number {
                year: 26,
                place: self.place,
            },
            level,
            due_at: urgency::due(term, self.received_at, self.safe_until, calendar),
            yes: sorted.yes.into_iter().collect::<BTreeSet<_>>(),
            youngest_months: self.youngest_months,
            received_at: self.received_at,
        })
    }
}

fn example(place: u32, signal: &Value) -> Example {
    let received = written(&signal["received_at"]);
    let children = signal["children"].as_array().map_or(&[][..], Vec::as_slice);
    let ages = children
        .iter()
        .map(|child| months(child, received.date_naive()));
    Example {
        id: signal["external_id"].as_str().unwrap().to_owned(),
        place,
        received_at: received.to_utc(),
        safe_until: signal.get("safe_until").map(|safe| written(safe).to_utc()),
        answers: signal
            .get("answers")
            .map_or_else(Answered::default, |answers| {
                serde_json::from_value(answers.clone()).unwrap()
            }),
        youngest_months: ages.min().unwrap_or(0),
    }
}

/// Months of a child on a day; unborn or unknown is 0.
fn months(child: &Value, on: Day) -> u32 {
    let number = |key: &str| child[key].as_u64().map_or(0, |n| u32::try_from(n).unwrap());
    let Some(birth) = child["birth_date"].as_str() else {
        return number("age_years") * 12 + number("age_months");
    };
    let birth: Day = birth.parse().unwrap();
    let count = |day: Day| day.year() * 12 + i32::try_from(day.month()).unwrap();
    let full = count(on) - count(birth) - i32::from(on.day() < birth.day());
    u32::try_from(full).unwrap_or(0)
}
