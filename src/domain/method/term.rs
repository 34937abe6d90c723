//! Terms as a pack states them: how long, in which unit, from what, until what, and says who.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Words;

/// Unit of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Clock hours, counted in UTC, through nights and days off.
    Hours,
    /// Calendar days; ends 23:59:59 local time of the last day.
    Days,
    /// Days of the office calendar; day 0 is the day of the event.
    Workdays,
    /// Weeks of seven calendar days.
    Weeks,
    /// Months; same day number, the last of the month where there is none.
    Months,
}

/// What a calendar term does that ends on a day off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Roll {
    /// Ends there all the same.
    #[default]
    None,
    /// Moves to the next working day.
    NextWorkday,
}

/// Where a number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The source document of the method.
    Seed,
    /// A law or a regulation.
    Law,
    /// The office's own choice.
    #[default]
    Local,
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// How many of the unit.
    pub term: u32,
    /// The unit.
    pub unit: Unit,
    /// What a calendar term does that ends on a day off; never applied to hours.
    #[serde(default)]
    pub roll: Roll,
}

/// When a warning begins, before the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Warn {
    /// Days before the end.
    pub days: u32,
}

/// Something that happens to a signal or case, from which or until which a term runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The office learned of the signal.
    Received,
    /// The signal was sorted.
    Sorted,
    /// Somebody was made responsible for the signal.
    Assigned,
    /// The child was seen.
    Seen,
    /// The check was concluded.
    Checked,
    /// The signal was decided on.
    Decided,
    /// The case (or its latest episode) was opened.
    Opened,
    /// A curator was named.
    CuratorNamed,
    /// The latest assessment was completed.
    Assessed,
    /// The latest plan came into force.
    PlanApproved,
    /// The latest review was held; before the first, the plan's approval.
    Reviewed,
    /// The latest visit took place; before the first, the plan's approval.
    Visited,
    /// The family was met or reached: the latest contact that was held.
    Met,
    /// A record of the kind that the term names was written; the day that stands in it.
    Recorded,
    /// The latest meeting on the case was held; before the first, the plan's approval.
    Conferred,
    /// Closure was proposed.
    ClosureProposed,
    /// The case was closed.
    Closed,
}

/// A term of the method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Stable code, e.g. `decision`.
    pub id: String,
    /// What must be done.
    pub name: Words,
    /// How long.
    pub term: u32,
    /// In which unit.
    pub unit: Unit,
    /// What a calendar term does that ends on a day off.
    #[serde(default)]
    pub roll: Roll,
    /// The event it counts from.
    pub from: Event,
    /// The kind of record it counts from, with [`Event::Recorded`].
    #[serde(default)]
    pub from_record: Option<String>,
    /// The event that meets it.
    pub until: Event,
    /// The kind of record that meets it, with [`Event::Recorded`].
    #[serde(default)]
    pub until_record: Option<String>,
    /// Only for these levels, where given (visits by level).
    #[serde(default)]
    pub levels: Vec<u8>,
    /// When the warning begins.
    #[serde(default)]
    pub warn: Option<Warn>,
    /// The longest that somebody may choose instead, in the same unit.
    #[serde(default)]
    pub max: Option<u32>,
    /// The kind of record that makes the term as long as `max`, once and for all.
    #[serde(default)]
    pub extended_by: Option<String>,
    /// Where the number comes from.
    pub origin: Origin,
    /// When somebody checked it against its origin.
    #[serde(default)]
    pub checked: Option<NaiveDate>,
    /// Where it is written.
    #[serde(default)]
    pub source: Words,
}

impl Deadline {
    /// The length of the term.
    pub const fn span(&self) -> Span {
        Span {
            term: self.term,
            unit: self.unit,
            roll: self.roll,
        }
    }

    /// The longest length that may be chosen, where the pack sets one.
    pub const fn longest(&self) -> Option<Span> {
        match self.max {
            Some(term) => Some(Span {
                term,
                unit: self.unit,
                roll: self.roll,
            }),
            None => None,
        }
    }
}
