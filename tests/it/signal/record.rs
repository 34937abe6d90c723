//! Invented signals: one that just came in, and one that went all the way.

use std::collections::BTreeSet;

use caseload::domain::Moment;
use caseload::domain::answer::{Answer, Answered};
use caseload::domain::ids::{CaseId, ItemId, PersonId, SignalId};
use caseload::domain::method::{Instrument, State};
use caseload::domain::person::{Adult, AdultRole};
use caseload::domain::signal::{
    CheckStep, Conclusion, Consulted, Decision, Direction, Finding, Held, Outcome, Override,
    Second, Sorting, SourceState, Verdict,
};
use caseload::domain::urgency;
use caseload::lang::Language;
use caseload::store::contract::{Earlier, Found, Match, SignalFile};
use caseload::text::Likeness;
use chrono::TimeDelta;
use uuid::Uuid;

use crate::sample::{self, login, now, number};

fn item(id: u128) -> ItemId {
    ItemId(Uuid::from_u128(id))
}

fn earlier(hours: i64) -> Moment {
    now() - TimeDelta::hours(hours)
}

/// Nobody answered anything; the records speak for three answers.
pub(super) fn fresh() -> SignalFile {
    let Found::Signal(file) = sample::found() else {
        panic!("the sample is no signal");
    };
    let mut file = *file;
    file.signal.state = State::Received;
    file.signal.report.children[0].age_years = None;
    file.signal.report.children[0].age_months = Some(9);
    file.earlier = vec![
        Earlier {
            number: number(311),
            is_case: false,
            at: earlier(20 * 24),
            closed_at: None,
            confirmed: true,
        },
        Earlier {
            number: number(290),
            is_case: false,
            at: earlier(90 * 24),
            closed_at: None,
            confirmed: false,
        },
    ];
    file
}

/// Answers as `+A1 -A2 ?A3`.
pub(super) fn answered(text: &str) -> Answered {
    let mut answers = Answered::default();
    for word in text.split_whitespace() {
        let (sign, question) = word.split_at(1);
        let answer = match sign {
            "+" => Answer::Yes,
            "-" => Answer::No,
            _ => Answer::Unknown,
        };
        answers.set(question, answer);
    }
    answers
}

pub(super) fn instrument() -> Instrument {
    sample::world(Language::English)
        .office
        .method
        .instrument
        .clone()
}

/// The same signal with answers.
pub(super) fn sorted(text: &str, block: &[&str]) -> SignalFile {
    let mut file = fresh();
    let answers = answered(text);
    let result = urgency::sort(&instrument(), &answers);
    file.signal.sorting = Some(Sorting {
        grounds: Vec::new(),
        response: None,
        answers,
        block: block
            .iter()
            .map(|id| (*id).to_owned())
            .collect::<BTreeSet<_>>(),
        safe_until: None,
        result,
        due_at: None,
        by: login("ana"),
        at: earlier(3),
        method: "urgency-1/1 standard/1".to_owned(),
    });
    file.signal.state = State::Sorted;
    file
}

/// Sorted, and its check has begun.
pub(super) fn checked() -> SignalFile {
    let mut file = sorted("+G1 +G2 +G3 -A1 -A2 -A3 +B1 +M1", &["A1", "A2", "A3"]);
    let signal = &mut file.signal;
    signal.state = State::Check;
    signal.held = vec![Held {
        by: login("petar"),
        since: earlier(2),
        reason: String::new(),
    }];
    signal.check.started_at = Some(earlier(2));
    signal.check.steps = vec![CheckStep {
        answers_term: false,
        id: item(70),
        kind: "visit".to_owned(),
        at: earlier(2),
        who: "grandmother".to_owned(),
        child_seen: false,
        result: "Nobody opened the door; the grandmother came down to talk.".to_owned(),
        by: login("petar"),
        written_at: earlier(1),
    }];
    let consulted = Consulted {
        state: SourceState::Answered,
        note: "absent since Thursday".to_owned(),
        by: login("petar"),
        at: earlier(1),
    };
    signal.check.sources.insert("school".to_owned(), consulted);
    file
}

/// Everything that can stand in a signal.
pub(super) fn whole() -> SignalFile {
    let mut file = checked();
    overridden(&mut file);
    file.signal.report.place = "Block 99, entrance B".to_owned();
    file.signal.report.adults = vec![
        Adult {
            id: PersonId(Uuid::from_u128(30)),
            role: AdultRole::Mother,
            name: "Rada Sample".to_owned(),
        },
        Adult {
            id: PersonId(Uuid::from_u128(31)),
            role: AdultRole::Suspected,
            name: "Ivan Sample".to_owned(),
        },
    ];
    let signal = &mut file.signal;
    signal.state = State::Decision;
    signal.check.steps[0].child_seen = true;
    signal.check.conclusion = Some(Conclusion {
        countersigned: None,
        finding: Finding::Partly,
        words: "The child is bruised and afraid.".to_owned(),
        by: login("petar"),
        at: earlier(1),
    });
    signal.decision = Some(Decision {
        outcome: Outcome::Opened {
            cases: vec![CaseId(Uuid::from_u128(40))],
            numbers: vec![number(500)],
        },
        reason: String::new(),
        words: "Bruises, and no adult who protects.".to_owned(),
        by: login("ana"),
        at: now(),
    });
    file.case = Some(number(500));
    file.matches = vec![Match {
        number: number(311),
        is_case: false,
        person: None,
        name: "Калоян Примеров".to_owned(),
        likeness: Likeness::Close,
        months: Some(58),
        birth: None,
        sex: None,
        child: true,
        stands: "not_confirmed".to_owned(),
        holder: Some(login("ana")),
        at: earlier(480),
    }];
    let mut other = fresh().signal;
    other.id = SignalId(Uuid::from_u128(99));
    other.number = number(428);
    file.line = vec![other];
    file
}

fn overridden(file: &mut SignalFile) {
    let change = |id, direction, from, to| Override {
        response: None,
        id: item(id),
        direction,
        from,
        to,
        reason: String::new(),
        words: "The father comes home tonight.".to_owned(),
        fact: None,
        by: login("petar"),
        at: earlier(2),
        verdict: Verdict::InForce,
        second: None,
    };
    let mut lowered = change(51, Direction::Lower, 1, 2);
    lowered.words = "The grandmother took the child in.".to_owned();
    lowered.fact = Some("P2".to_owned());
    lowered.verdict = Verdict::Refused;
    lowered.second = Some(Second {
        by: login("petar"),
        at: earlier(1),
        alone: true,
        words: String::new(),
    });
    file.signal.overrides = vec![change(50, Direction::Raise, 2, 1), lowered];
}
