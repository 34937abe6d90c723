//! The order of the intake queue: rank, deadline, dangers, age, receipt, number.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Moment;
use super::ids::Number;
use super::method::Instrument;

#[cfg(test)]
mod tests;

/// What the order of the queue asks of one signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Number of the signal.
    pub number: Number,
    /// The level that holds; none while it is not sorted.
    pub level: Option<u8>,
    /// When it is due.
    pub due_at: Moment,
    /// The counted questions answered "yes".
    pub yes: BTreeSet<String>,
    /// Months of its youngest child at receipt; 0 where unknown or unborn.
    pub youngest_months: u32,
    /// When the office learned of it.
    pub received_at: Moment,
}

/// A line of the queue: one signal, or all linked ones of an incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Numbers of its signals, the lowest first.
    pub signals: Vec<Number>,
    /// The most urgent level of a sorted signal.
    pub level: Option<u8>,
    /// At least one of its signals waits to be sorted.
    pub unsorted: bool,
    /// The earliest deadline.
    pub due_at: Moment,
    /// How many counted questions have a "yes" in any of its signals.
    pub yes: u32,
    /// Months of the youngest child at receipt; 0 where unknown or unborn.
    pub youngest_months: u32,
    /// When the office first learned of it.
    pub received_at: Moment,
    /// The lowest number, which leads the line.
    pub number: Number,
}

/// The place of a line in the queue; a smaller one stands higher. Source: domain notes 3.4.
///
/// The fields are compared in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Rank of the level, after promotion.
    pub rank: u8,
    /// The deadline, the earlier one first.
    pub due_at: Moment,
    /// Answers "yes", more of them first.
    pub yes: Reverse<u32>,
    /// Age of the youngest child, the younger one first.
    pub youngest_months: u32,
    /// Receipt, the earlier one first.
    pub received_at: Moment,
    /// The number, the lower one first; two lines never share one.
    pub number: Number,
}

/// Makes one line of linked signals, or of a single one; `None` of no signal.
///
/// It has the most urgent level, the earliest deadline and receipt, the youngest child, and
/// everybody's "yes", so that a link never lets a signal sink.
pub fn merge(signals: &[Facts]) -> Option<Line> {
    let numbers: BTreeSet<Number> = signals.iter().map(|signal| signal.number).collect();
    let yes: BTreeSet<&String> = signals.iter().flat_map(|signal| &signal.yes).collect();
    Some(Line {
        number: *numbers.first()?,
        signals: numbers.into_iter().collect(),
        level: signals.iter().filter_map(|signal| signal.level).min(),
        unsorted: signals.iter().any(|signal| signal.level.is_none()),
        due_at: signals.iter().map(|signal| signal.due_at).min()?,
        yes: u32::try_from(yes.len()).unwrap_or(u32::MAX),
        youngest_months: signals.iter().map(|signal| signal.youngest_months).min()?,
        received_at: signals.iter().map(|signal| signal.received_at).min()?,
    })
}

/// The place of a line in the queue at an instant.
pub fn key(instrument: &Instrument, line: &Line, now: Moment) -> Key {
    let resting = rank(instrument, line.level, line.unsorted);
    Key {
        rank: promotion(instrument, line, now).unwrap_or(resting),
        due_at: line.due_at,
        yes: Reverse(line.yes),
        youngest_months: line.youngest_months,
        received_at: line.received_at,
        number: line.number,
    }
}

/// True where a line stands higher because it is overdue: shown as an arrow and a word.
pub fn is_promoted(instrument: &Instrument, line: &Line, now: Moment) -> bool {
    promotion(instrument, line, now).is_some()
}

/// The rank of a level without promotion; what waits to be sorted lends its own where that is
/// higher. A level that the instrument does not know stands last.
pub fn rank(instrument: &Instrument, level: Option<u8>, unsorted: bool) -> u8 {
    let level = level
        .and_then(|id| instrument.level(id))
        .map(|level| level.rank);
    let unsorted = unsorted.then_some(instrument.unsorted.rank);
    level.into_iter().chain(unsorted).min().unwrap_or(u8::MAX)
}

/// The higher rank of a line that is overdue, where the instrument gives one.
fn promotion(instrument: &Instrument, line: &Line, now: Moment) -> Option<u8> {
    let overdue_rank = instrument.level(line.level?)?.overdue_rank?;
    (now > line.due_at && overdue_rank < rank(instrument, line.level, line.unsorted))
        .then_some(overdue_rank)
}
