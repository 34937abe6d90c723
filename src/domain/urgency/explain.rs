//! Why a signal stands where it does, as data; words are put to it elsewhere.

use serde::{Deserialize, Serialize};

use super::{Outcome, due, given, response, sort};
use crate::domain::Moment;
use crate::domain::answer::{Answer, Answered};
use crate::domain::day::Calendar;
use crate::domain::method::{Instrument, Rule, Span};
use crate::domain::signal::Signal;

#[cfg(test)]
mod tests;

/// Questions that an explanation names before it counts the rest; more are not read.
const NAMED: usize = 2;

/// One short clause of an explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clause {
    /// The rule that decided and the answers that met it.
    Rule {
        /// Id of the rule.
        id: String,
        /// What was answered to the questions, where there are any.
        answer: Answer,
        /// The first questions that were answered so; none where a rule needs no single one.
        questions: Vec<String>,
        /// How many more were.
        more: u32,
    },
    /// Nobody sorted it yet, or no rule fits the answers.
    NotSorted,
    /// What made it more urgent than the rule: raising factors, a policy, or both.
    Raised {
        /// The first questions whose "yes" raised it.
        questions: Vec<String>,
        /// How many more did.
        more: u32,
        /// Id of the policy.
        policy: Option<String>,
    },
    /// The deadline and what it is counted from.
    Due {
        /// When it is due.
        at: Moment,
        /// When the office learned of it.
        received_at: Moment,
        /// The term of the level.
        term: Span,
        /// The child is safe only until then, which is earlier than the term's end.
        safe_until: bool,
    },
}

/// Why a signal stands where it does: rule, what raised it, deadline; at most three clauses.
///
/// The deadline is that of `level`, which may differ from the sorted one after an override; a
/// signal that is not for this office has none. Source: domain notes 3.4.
pub fn explain(
    instrument: &Instrument,
    answers: &Answered,
    level: Option<u8>,
    received_at: Moment,
    safe_until: Option<Moment>,
    calendar: &Calendar,
) -> Vec<Clause> {
    let sorted = sort(instrument, answers);
    let ours = !matches!(sorted.outcome, Outcome::NotOurs(_)) || level.is_some();
    let term = response(instrument, level).filter(|_term| ours);
    let deadline = term.map(|term| deadline(term, received_at, safe_until, calendar));
    let mut clauses = grounds(instrument, answers);
    clauses.extend(deadline);
    clauses
}

/// Why a signal stands where it does, as it was decided: rule, raising and term are those of the
/// method of that day, whatever the office works by now.
pub fn explain_signal(
    signal: &Signal,
    instrument: &Instrument,
    calendar: &Calendar,
) -> Vec<Clause> {
    let received_at = signal.report.received_at;
    let Some(sorting) = &signal.sorting else {
        let none = Answered::default();
        return explain(instrument, &none, None, received_at, None, calendar);
    };
    if sorting.grounds.is_empty() {
        let (answers, level) = (&sorting.answers, signal.level());
        let until = sorting.safe_until;
        return explain(instrument, answers, level, received_at, until, calendar);
    }
    let mut clauses = sorting.grounds.clone();
    let term = signal.response();
    clauses.extend(term.map(|term| deadline(term, received_at, sorting.safe_until, calendar)));
    clauses
}

fn deadline(
    term: Span,
    received_at: Moment,
    safe_until: Option<Moment>,
    calendar: &Calendar,
) -> Clause {
    let at = due(term, received_at, safe_until, calendar);
    Clause::Due {
        at,
        received_at,
        term,
        safe_until: at < due(term, received_at, None, calendar),
    }
}

/// The rule that decides on answers, and what raises it; stored with the decision.
pub fn grounds(instrument: &Instrument, answers: &Answered) -> Vec<Clause> {
    let sorted = sort(instrument, answers);
    let rule = sorted
        .rule
        .as_ref()
        .and_then(|id| instrument.rules.iter().find(|rule| rule.id == *id))
        .map_or(Clause::NotSorted, |rule| because(instrument, rule, answers));
    let raised = (!sorted.raised_by.is_empty() || sorted.policy.is_some()).then(|| {
        let (questions, more) = shorten(sorted.raised_by.iter().map(String::as_str));
        Clause::Raised {
            questions,
            more,
            policy: sorted.policy.clone(),
        }
    });
    std::iter::once(rule).chain(raised).collect()
}

/// The clause of the rule that decided.
fn because(instrument: &Instrument, rule: &Rule, answers: &Answered) -> Clause {
    let (names, answer) = if !rule.any_yes.is_empty() {
        (&rule.any_yes, Answer::Yes)
    } else if !rule.any_no.is_empty() {
        (&rule.any_no, Answer::No)
    } else {
        (&rule.any_unknown, Answer::Unknown)
    };
    let (questions, more) = shorten(given(instrument, names, answers, answer));
    Clause::Rule {
        id: rule.id.clone(),
        answer,
        questions,
        more,
    }
}

/// The first few of a list, and how many more there are.
fn shorten<'a>(questions: impl Iterator<Item = &'a str>) -> (Vec<String>, u32) {
    let mut questions = questions;
    let named = questions.by_ref().take(NAMED).map(str::to_owned).collect();
    (named, u32::try_from(questions.count()).unwrap_or(u32::MAX))
}
