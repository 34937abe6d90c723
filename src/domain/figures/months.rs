//! The last twelve months beside each other.

use chrono::{Datelike, Months};

use super::Fold;
use crate::domain::Day;
use crate::domain::Moment;
use crate::domain::day::Calendar;

/// Months that are shown.
const MONTHS: u32 = 12;

/// One month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Day,
    /// Signals received.
    pub received: u64,
    /// Cases opened, for the first time or again.
    pub opened: u64,
    /// Cases closed.
    pub closed: u64,
}

/// The twelve months up to that of a day, which is the last.
pub fn months(fold: &Fold, calendar: &Calendar, last: Day) -> Vec<Month> {
    let this = last.with_day(1).unwrap_or(last);
    let firsts = (0..MONTHS).rev();
    let firsts = firsts.filter_map(|back| this.checked_sub_months(Months::new(back)));
    let mut months: Vec<Month> = firsts
        .map(|first| Month {
            first,
            received: 0,
            opened: 0,
            closed: 0,
        })
        .collect();
    let mut add = |at: Moment, field: fn(&mut Month) -> &mut u64| {
        let first = calendar.local_day(at).with_day(1);
        if let Some(month) = months.iter_mut().find(|each| Some(each.first) == first) {
            *field(month) += 1;
        }
    };
    for received in fold.signals() {
        add(received.signal.report.received_at, |month| {
            &mut month.received
        });
    }
    for episode in fold.cases().flat_map(|opened| &opened.case.episodes) {
        add(episode.opened_at, |month| &mut month.opened);
        if let Some(at) = episode.closed_at {
            add(at, |month| &mut month.closed);
        }
    }
    months
}
