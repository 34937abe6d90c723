//! What an instrument's answers give: the level, the rule that decided, the deadline, the words why.

use serde::{Deserialize, Serialize};

use super::Moment;
use super::answer::{Answer, Answered};
use super::day::Calendar;
use super::method::{Instrument, Policy, Rule, Span};

mod explain;
#[cfg(test)]
mod tests;

pub use explain::{Clause, explain, explain_signal, grounds};

/// What the answers come to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// A level; 1 is the most urgent.
    Level {
        /// What the rule and its raising factors gave.
        computed: u8,
        /// What holds after the method's policies.
        effective: u8,
    },
    /// Not for this office: `X1` redirect, `X2` transfer.
    NotOurs(String),
    /// Nothing was answered yet, or no rule fits.
    NotSorted,
}

impl Outcome {
    /// The level that holds, if there is one.
    pub const fn level(&self) -> Option<u8> {
        match self {
            Self::Level { effective, .. } => Some(*effective),
            Self::NotOurs(_) | Self::NotSorted => None,
        }
    }

    /// `X1` or `X2`, where it is not for this office.
    pub fn not_ours(&self) -> Option<&str> {
        match self {
            Self::NotOurs(outcome) => Some(outcome),
            Self::Level { .. } | Self::NotSorted => None,
        }
    }
}

/// The result of an instrument, stored with the decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sorted {
    /// What the answers come to.
    pub outcome: Outcome,
    /// The rule that decided.
    pub rule: Option<String>,
    /// The answers "yes" that raised the rule's level, where they did.
    pub raised_by: Vec<String>,
    /// The policy that raised the level further, where one did.
    pub policy: Option<String>,
    /// An answer is still unknown that would make it more urgent: ask the informant.
    pub clarify: bool,
    /// Answers contradict each other; to be resolved first, until then the rules decide.
    pub contradiction: bool,
    /// Every answer "yes" that counts in the order of the queue.
    pub yes: Vec<String>,
}

/// Sorts a signal by its answers: the first rule whose conditions all hold decides.
///
/// No answers at all means that nobody pressed "sorted" yet. Source: domain notes 3.3.
pub fn sort(instrument: &Instrument, answers: &Answered) -> Sorted {
    let rule = instrument
        .rules
        .iter()
        .filter(|rule| rule.level.is_some() || rule.outcome.is_some())
        .find(|rule| !answers.is_empty() && holds(instrument, rule, answers));
    let raised_by = rule.map_or_else(Vec::new, |rule| raising(instrument, rule, answers));
    let (outcome, policy) = rule.map_or((Outcome::NotSorted, None), |rule| {
        outcome(instrument, rule, !raised_by.is_empty(), answers)
    });
    let found =
        |names: &[String], answer| given(instrument, names, answers, answer).next().is_some();
    Sorted {
        outcome,
        rule: rule.map(|rule| rule.id.clone()),
        raised_by,
        policy: policy.map(|policy| policy.id.clone()),
        clarify: rule.is_some_and(|rule| found(&rule.clarify, Answer::Unknown)),
        contradiction: instrument
            .contradictions
            .iter()
            .any(|pair| found(&pair.any_no, Answer::No) && found(&pair.any_yes, Answer::Yes)),
        yes: counted(instrument, answers).map(str::to_owned).collect(),
    }
}

/// How many answers "yes" count in the order of the queue.
pub fn counted_yes(instrument: &Instrument, answers: &Answered) -> u32 {
    u32::try_from(counted(instrument, answers).count()).unwrap_or(u32::MAX)
}

/// True as soon as the answers may be saved: a danger is known, or a rule decides.
pub fn can_save(instrument: &Instrument, answers: &Answered) -> bool {
    !danger_yes(instrument, answers).is_empty()
        || sort(instrument, answers).outcome != Outcome::NotSorted
}

/// The questions about immediate danger that were answered "yes".
pub fn danger_yes(instrument: &Instrument, answers: &Answered) -> Vec<String> {
    instrument
        .groups
        .iter()
        .filter(|group| group.danger)
        .flat_map(|group| instrument.questions_of(&group.id))
        .filter(|question| answers.to(&question.id) == Answer::Yes)
        .map(|question| question.id.clone())
        .collect()
}

/// The term until the child is seen at a level; without one, until the signal is sorted.
pub fn response(instrument: &Instrument, level: Option<u8>) -> Option<Span> {
    match level {
        Some(id) => instrument.level(id).map(|level| level.response),
        None => Some(instrument.unsorted.response),
    }
}

/// When a signal is due: the earlier of the term's end and the time until which the child is safe.
///
/// A term past the end of time ends there.
pub fn due(
    response: Span,
    received_at: Moment,
    safe_until: Option<Moment>,
    calendar: &Calendar,
) -> Moment {
    let end = calendar.end(received_at, response);
    let end = end.unwrap_or(Moment::MAX_UTC);
    safe_until.map_or(end, |safe| safe.min(end))
}

/// The questions behind names of questions and sections, in the order they are asked.
fn asked<'a>(instrument: &'a Instrument, names: &'a [String]) -> impl Iterator<Item = &'a str> {
    instrument
        .questions
        .iter()
        .filter(|question| names.contains(&question.id) || names.contains(&question.group))
        .map(|question| question.id.as_str())
}

/// Those of the named questions that were given this answer.
fn given<'a>(
    instrument: &'a Instrument,
    names: &'a [String],
    answers: &'a Answered,
    answer: Answer,
) -> impl Iterator<Item = &'a str> {
    asked(instrument, names).filter(move |id| answers.to(id) == answer)
}

/// Whether one of the named questions or sections is answered "yes".
pub fn any_yes(instrument: &Instrument, names: &[String], answers: &Answered) -> bool {
    given(instrument, names, answers, Answer::Yes)
        .next()
        .is_some()
}

/// The questions answered "yes" that count in the order of the queue.
fn counted<'a>(instrument: &'a Instrument, answers: &'a Answered) -> impl Iterator<Item = &'a str> {
    let counts = |group: &str| {
        instrument
            .groups
            .iter()
            .any(|each| each.id == group && each.counts)
    };
    instrument
        .questions
        .iter()
        .filter(move |question| counts(&question.group))
        .map(|question| question.id.as_str())
        .filter(|id| answers.to(id) == Answer::Yes)
}

/// True where all conditions of a rule hold; one that names nothing holds.
fn holds(instrument: &Instrument, rule: &Rule, answers: &Answered) -> bool {
    let any = |names: &Vec<String>, answer| {
        names.is_empty() || given(instrument, names, answers, answer).next().is_some()
    };
    let all =
        |names: &[String], answer| asked(instrument, names).all(|id| answers.to(id) == answer);
    any(&rule.any_yes, Answer::Yes)
        && any(&rule.any_no, Answer::No)
        && any(&rule.any_unknown, Answer::Unknown)
        && all(&rule.all_yes, Answer::Yes)
        && all(&rule.all_no, Answer::No)
        && asked(instrument, &rule.none_yes).all(|id| answers.to(id) != Answer::Yes)
}

/// The answers that raise the rule's level; none where it is as urgent already.
fn raising(instrument: &Instrument, rule: &Rule, answers: &Answered) -> Vec<String> {
    let raises = rule
        .level
        .zip(rule.raised_to)
        .is_some_and(|(level, to)| to < level);
    given(instrument, &rule.raised_by, answers, Answer::Yes)
        .filter(|_question| raises)
        .map(str::to_owned)
        .collect()
}

/// What a rule comes to, and the policy that lifts its level, if one does.
fn outcome<'a>(
    instrument: &'a Instrument,
    rule: &Rule,
    raised: bool,
    answers: &Answered,
) -> (Outcome, Option<&'a Policy>) {
    let Some(level) = rule.level else {
        let outcome = rule
            .outcome
            .clone()
            .map_or(Outcome::NotSorted, Outcome::NotOurs);
        return (outcome, None);
    };
    let computed = rule.raised_to.filter(|_to| raised).unwrap_or(level);
    let policy = instrument
        .policies
        .iter()
        .filter(|policy| policy.at_least < computed)
        .filter(|policy| {
            given(instrument, &policy.any_yes, answers, Answer::Yes)
                .next()
                .is_some()
        })
        .min_by_key(|policy| policy.at_least);
    let effective = policy.map_or(computed, |policy| policy.at_least);
    (
        Outcome::Level {
            computed,
            effective,
        },
        policy,
    )
}
