//! Figures: what the method asks for and how the queue does, counted from the journal.
//!
//! A [`Fold`] takes every change in order; [`report`] then counts for any period, past ones too.
//! A fact belongs to the period in which its own day lies by the office's calendar: a signal to the
//! day it was received, a decision, opening or closure to the day it was made, a tick, review,
//! record, event or instrument to the day that stands in it. What was entered late for a past period
//! is therefore counted in it, and what was taken back is not, because only records as they stand
//! are counted. Figures «at the end» look at the records as they stood at the end of the period, or
//! now where it has not ended. Source: domain notes 1.1-1.5 and 3.4.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Months};

use super::day::Calendar;
use super::ids::Number;
use super::method::{Counted, Entry, Indicator, Method, Words};
use super::staff::Staff;
use super::{Day, Moment};

mod again;
mod cases;
mod fold;
pub mod health;
mod measures;
mod months;
pub mod register;
mod reviews;
mod signals;
mod tasks;
#[cfg(test)]
mod tests;

pub use fold::Fold;
pub use months::{Month, months};

/// Days of which both ends belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Period {
    /// Whether a day lies in it.
    pub fn holds(self, day: Day) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Whole months: the one of a day with so many before it, and how many of them it has.
    pub fn months(day: Day, before: u32, count: u32) -> Self {
        let first = day.with_day(1).unwrap_or(day);
        let from = first.checked_sub_months(Months::new(before));
        let from = from.unwrap_or(first);
        let next = from.checked_add_months(Months::new(count));
        let to = next.and_then(|day| day.pred_opt()).unwrap_or(day);
        Self { from, to }
    }
}

/// What figures are counted by.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The method, with the figures it asks for.
    pub method: &'a Method,
    /// Whose days count.
    pub calendar: &'a Calendar,
    /// Everybody in the office.
    pub staff: &'a [Staff],
    /// The period.
    pub period: Period,
    /// The time; nothing later has happened yet.
    pub now: Moment,
}

impl Frame<'_> {
    /// Whether something at a moment belongs to the period.
    fn holds(&self, at: Moment) -> bool {
        self.period.holds(self.calendar.local_day(at))
    }

    /// Whether a moment lies before the end of the period, and is not still to come.
    fn past(&self, at: Moment) -> bool {
        at <= self.now && self.calendar.local_day(at) <= self.period.to
    }

    /// Whether a term that ends at a moment was over by the end of the period.
    fn over(&self, due: Moment) -> bool {
        due < self.now && self.calendar.local_day(due) <= self.period.to
    }

    /// The last day of the period that is not still to come.
    fn last(&self) -> Day {
        self.period.to.min(self.calendar.local_day(self.now))
    }
}

/// How a stretch of time is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stretch {
    /// In minutes.
    Minutes,
    /// In days.
    Days,
}

/// A figure's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// So many.
    Count(u64),
    /// So many of so many.
    Share {
        /// Those that count.
        n: u64,
        /// All that were looked at.
        of: u64,
    },
    /// The middle of so many stretches; of two middle ones the mean, rounded down.
    Median {
        /// The middle; nothing where there are none.
        middle: Option<i64>,
        /// How many stretches there are.
        n: u64,
        /// What it is said in.
        unit: Stretch,
    },
}

impl Value {
    /// The stable English word of its unit.
    pub const fn unit(self) -> &'static str {
        match self {
            Self::Count(_) => "count",
            Self::Share { .. } => "share",
            Self::Median {
                unit: Stretch::Minutes,
                ..
            } => "minutes",
            Self::Median {
                unit: Stretch::Days,
                ..
            } => "days",
        }
    }

    /// The number itself; nothing where there is nothing to be the middle of.
    pub fn number(self) -> Option<i64> {
        match self {
            Self::Count(n) | Self::Share { n, of: _ } => i64::try_from(n).ok(),
            Self::Median { middle, .. } => middle,
        }
    }

    /// What it is of: all that were looked at, or the stretches that the middle is of.
    pub const fn of(self) -> Option<u64> {
        match self {
            Self::Count(_) => None,
            Self::Share { of, .. } | Self::Median { n: of, .. } => Some(of),
        }
    }
}

/// What a figure or a part of one is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// By the method.
    Pack(Words),
    /// By the program: the ending of a message `figure-…` or `figure-part-…`.
    Own(&'static str),
    /// A level; nothing while not sorted.
    Level(Option<u8>),
    /// A worker, by name.
    Worker(String),
    /// A code that the method names no more.
    Code(String),
}

/// One kind, reason, level or worker of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Stable code.
    pub id: String,
    /// What it is called.
    pub label: Label,
    /// How many.
    pub n: u64,
    /// Of how many, where it is a share.
    pub of: Option<u64>,
    /// Signals or cases that count.
    pub numbers: Vec<Number>,
    /// Those that were looked at and do not.
    pub others: Vec<Number>,
}

/// One figure with what is behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Stable code: the method's, or one of [`health::IDS`] and [`register::IDS`].
    pub id: String,
    /// What it is called.
    pub label: Label,
    /// The number.
    pub value: Value,
    /// What it consists of, where it has parts.
    pub parts: Vec<Part>,
    /// Signals, cases or entries of the registers that count, in order, each once.
    pub numbers: Vec<Number>,
    /// Those of a share that were looked at and do not count.
    pub others: Vec<Number>,
}

/// What was counted for a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The period.
    pub period: Period,
    /// How the queue does.
    pub queue: Vec<Figure>,
    /// What the method asks for, in its order.
    pub method: Vec<Figure>,
    /// The last twelve months, the present one last.
    pub months: Vec<Month>,
    /// What the registers tell: mismatches, and outcomes by service and programme.
    pub registers: Vec<Figure>,
}

/// Counts everything for a period.
pub fn report(fold: &Fold, frame: &Frame<'_>) -> Report {
    Report {
        period: frame.period,
        queue: health::figures(fold, frame),
        method: frame
            .method
            .indicators
            .iter()
            .map(|indicator| of_method(fold, frame, indicator))
            .collect(),
        months: months(fold, frame.calendar, frame.calendar.local_day(frame.now)),
        registers: register::figures(fold, frame),
    }
}

fn of_method(fold: &Fold, frame: &Frame<'_>, indicator: &Indicator) -> Figure {
    let found = match indicator.counts {
        Counted::SignalsReceived => signals::received(fold, frame),
        Counted::SignalsByKind => signals::by_kind(fold, frame),
        Counted::SignalsBySource => signals::by_source(fold, frame),
        Counted::NotConfirmed => signals::not_confirmed(fold, frame),
        Counted::UrgentByKind => signals::urgent_by_kind(fold, frame),
        Counted::CasesOpened => cases::opened(fold, frame),
        Counted::Reopened => cases::reopened(fold, frame),
        Counted::CasesClosed => cases::closed(fold, frame),
        Counted::ClosedByReason => cases::by_reason(fold, frame),
        Counted::ClosedFor => cases::closed_for(fold, frame, &indicator.reasons),
        Counted::ClosedWithSuccess => cases::with_success(fold, frame),
        Counted::Duration => cases::duration(fold, frame, indicator.from_record.as_deref()),
        Counted::OneCurator => cases::one_curator(fold, frame),
        Counted::Load => cases::load(fold, frame),
        Counted::Events => cases::events(fold, frame, &indicator.events),
        Counted::Prevented => cases::prevented(fold, frame, &indicator.events),
        Counted::TasksOnTime => tasks::on_time(fold, frame),
        Counted::TasksSolved => tasks::solved(fold, frame),
        Counted::Coverage => tasks::coverage(fold, frame),
        Counted::PlansCorrected => tasks::plans_corrected(fold, frame),
        Counted::Satisfaction => reviews::satisfaction(fold, frame),
        Counted::Opinions => reviews::opinions(fold, frame),
        Counted::ReviewsOnTime => reviews::on_time(fold, frame),
        Counted::LastAnswer => measures::last_answer(fold, frame, indicator),
        Counted::Improved => measures::improved(fold, frame, indicator),
        Counted::ChildrenImproved => measures::children_improved(fold, frame, indicator),
    };
    found.figure(indicator.id.clone(), Label::Pack(indicator.name.clone()))
}

/// A number with what is behind it, before it has a name.
struct Found {
    value: Value,
    parts: Vec<Part>,
    numbers: Vec<Number>,
    others: Vec<Number>,
}

impl Found {
    fn figure(self, id: String, label: Label) -> Figure {
        Figure {
            id,
            label,
            value: self.value,
            parts: self.parts,
            numbers: self.numbers,
            others: self.others,
        }
    }

    fn with_parts(self, parts: Vec<Part>) -> Self {
        Self { parts, ..self }
    }
}

/// Facts as they are counted: those that count, and those that were looked at and do not.
#[derive(Debug, Clone, Default)]
struct Tally {
    n: u64,
    of: u64,
    numbers: BTreeSet<Number>,
    others: BTreeSet<Number>,
}

impl Tally {
    /// Counts a fact about a signal or case.
    fn add(&mut self, counts: bool, number: Number) {
        self.add_many(1, counts, number);
    }

    fn add_many(&mut self, many: u64, counts: bool, number: Number) {
        self.of += many;
        if counts {
            self.n += many;
            self.numbers.insert(number);
        } else {
            self.others.insert(number);
        }
    }

    fn count(self) -> Found {
        let value = Value::Count(self.n);
        self.found(value)
    }

    fn share(self) -> Found {
        let (n, of) = (self.n, self.of);
        self.found(Value::Share { n, of })
    }

    fn found(self, value: Value) -> Found {
        Found {
            value,
            parts: Vec::new(),
            numbers: self.numbers.into_iter().collect(),
            others: self.others.into_iter().collect(),
        }
    }

    /// A part that only counts.
    fn part(self, id: impl Into<String>, label: Label) -> Part {
        Part {
            id: id.into(),
            label,
            n: self.n,
            of: None,
            numbers: self.numbers.into_iter().collect(),
            others: self.others.into_iter().collect(),
        }
    }

    /// A part that is a share.
    fn share_part(self, id: impl Into<String>, label: Label) -> Part {
        let of = Some(self.of);
        Part {
            of,
            ..self.part(id, label)
        }
    }
}

/// The middle of stretches, each of a signal or case.
fn median(mut stretches: Vec<(i64, Number)>, unit: Stretch) -> Found {
    stretches.sort_unstable();
    let half = stretches.len() / 2;
    let at = |place: usize| stretches.get(place).map(|(stretch, _number)| *stretch);
    let middle = if stretches.len().is_multiple_of(2) {
        let pair = half.checked_sub(1).and_then(at).zip(at(half));
        pair.map(|(low, high)| (low + high).div_euclid(2))
    } else {
        at(half)
    };
    let numbers: BTreeSet<Number> = stretches.iter().map(|(_stretch, number)| *number).collect();
    Found {
        value: Value::Median {
            middle,
            n: stretches.len().try_into().unwrap_or(u64::MAX),
            unit,
        },
        parts: Vec::new(),
        numbers: numbers.into_iter().collect(),
        others: Vec::new(),
    }
}

/// Facts by code of a list.
type ByCode = BTreeMap<String, Tally>;

/// Parts by code: in the order of the method's list, then what it names no more, then without one.
fn coded(list: &[Entry], mut tallies: ByCode, as_share: bool) -> Vec<Part> {
    let part = |id: &str, label: Label, tally: Tally| {
        if as_share {
            tally.share_part(id, label)
        } else {
            tally.part(id, label)
        }
    };
    let mut parts = Vec::new();
    for entry in list {
        if let Some(tally) = tallies.remove(&entry.id) {
            parts.push(part(&entry.id, Label::Pack(entry.name.clone()), tally));
        }
    }
    let none = tallies.remove("");
    for (code, tally) in tallies {
        let label = Label::Code(code.clone());
        parts.push(part(&code, label, tally));
    }
    parts.extend(none.map(|tally| part("none", Label::Own("none"), tally)));
    parts
}
