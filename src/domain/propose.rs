//! Answers that the program can propose from the records; the officer confirms each of them.

use chrono::{Days, Months};
use serde::{Deserialize, Serialize};

use super::day::Calendar;
use super::ids::Number;
use super::method::{Finder, Instrument};
use super::signal::Report;
use super::{Day, Moment};

/// An earlier record of the same child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierFact {
    /// Its number.
    pub number: Number,
    /// When the office learned of it, or the case was opened.
    pub at: Moment,
    /// A case, or else a signal.
    pub is_case: bool,
    /// When the case was closed.
    pub closed_at: Option<Moment>,
    /// The concern was confirmed.
    pub confirmed: bool,
}

/// A "yes" that the records speak for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The question.
    pub question: String,
    /// What was found.
    pub because: Because,
}

/// What was found in the records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// The youngest child was so many months old when the office learned of it.
    YoungestMonths(u32),
    /// A child is not born yet.
    Unborn,
    /// Earlier signals on the child within so many days, the latest first.
    Signals {
        /// How many days back.
        days: u32,
        /// Their numbers.
        numbers: Vec<Number>,
    },
    /// Records in which a concern was confirmed, the latest first.
    Confirmed(Vec<Number>),
    /// A case that was closed not long ago.
    Closed {
        /// Its number.
        number: Number,
        /// When it was closed.
        at: Moment,
    },
}

/// The answers "yes" that the records speak for, in the order of the questions.
///
/// Records later than `now` are left out. Source: domain notes 3.3, M1, M3, M4 and B8; the numbers
/// stand in the instrument.
pub fn propose(
    instrument: &Instrument,
    report: &Report,
    earlier: &[EarlierFact],
    now: Moment,
    calendar: &Calendar,
) -> Vec<Proposal> {
    let mut earlier: Vec<&EarlierFact> = earlier.iter().filter(|fact| fact.at <= now).collect();
    earlier.sort_by_key(|fact| std::cmp::Reverse((fact.at, fact.number)));
    let records = Records {
        report,
        earlier,
        now,
        calendar,
    };
    let proposals = instrument.questions.iter().filter_map(|question| {
        let because = question
            .propose
            .iter()
            .find_map(|finder| records.find(*finder))?;
        Some(Proposal {
            question: question.id.clone(),
            because,
        })
    });
    proposals.collect()
}

/// What is looked through.
struct Records<'a> {
    report: &'a Report,
    earlier: Vec<&'a EarlierFact>,
    now: Moment,
    calendar: &'a Calendar,
}

impl Records<'_> {
    fn find(&self, finder: Finder) -> Option<Because> {
        match finder {
            Finder::YoungestUnderMonths { months } => self
                .youngest()
                .filter(|youngest| *youngest < months)
                .map(Because::YoungestMonths),
            Finder::Unborn => {
                let mut children = self.report.children.iter();
                children
                    .any(|child| child.unborn)
                    .then_some(Because::Unborn)
            }
            Finder::Signals { days, count } => self.signals(days, count),
            Finder::Confirmed => {
                let confirmed = self.earlier.iter().filter(|fact| fact.confirmed);
                let numbers: Vec<Number> = confirmed.map(|fact| fact.number).collect();
                (!numbers.is_empty()).then_some(Because::Confirmed(numbers))
            }
            Finder::ClosedWithinMonths { months } => {
                self.closed(self.today().checked_sub_months(Months::new(months))?)
            }
        }
    }

    fn today(&self) -> Day {
        self.calendar.local_day(self.now)
    }

    /// Months of the youngest child that is born and whose age is known.
    fn youngest(&self) -> Option<u32> {
        let day = self.calendar.local_day(self.report.received_at);
        let born = self.report.children.iter().filter(|child| !child.unborn);
        born.filter_map(|child| child.months_on(day, day)).min()
    }

    fn signals(&self, days: u32, count: usize) -> Option<Because> {
        let since = self.today().checked_sub_days(Days::new(u64::from(days)))?;
        let recent =
            |fact: &&&EarlierFact| !fact.is_case && self.calendar.local_day(fact.at) >= since;
        let recent = self.earlier.iter().filter(recent);
        let numbers: Vec<Number> = recent.map(|fact| fact.number).collect();
        (numbers.len() + 1 >= count).then_some(Because::Signals { days, numbers })
    }

    fn closed(&self, since: Day) -> Option<Because> {
        let closed = self.earlier.iter().filter_map(|fact| {
            let at = fact.closed_at.filter(|at| *at <= self.now)?;
            Some((at, fact.number))
        });
        let (at, number) = closed.max()?;
        (self.calendar.local_day(at) >= since).then_some(Because::Closed { number, at })
    }
}

#[cfg(test)]
mod tests;
