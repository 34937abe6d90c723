//! Times of the demo, all counted from the moment at which it is opened.

use chrono::{Days, TimeDelta};

use crate::domain::day::Calendar;
use crate::domain::method::{Instrument, Unit};
use crate::domain::{Day, Moment, urgency};

/// The most days that are looked back for a signal that is to be overdue.
const FARTHEST: i64 = 120;

/// The moment of opening, and the office's calendar.
#[derive(Debug, Clone)]
pub(super) struct Times {
    pub(super) now: Moment,
    pub(super) calendar: Calendar,
}

impl Times {
    /// Counts from a moment.
    pub(super) const fn new(now: Moment, calendar: Calendar) -> Self {
        Self { now, calendar }
    }

    /// So many minutes before the opening; behind it where negative.
    pub(super) fn ago(&self, minutes: i64) -> Moment {
        self.now - TimeDelta::minutes(minutes)
    }

    /// The office's day so many days from today.
    pub(super) fn day(&self, from_today: i64) -> Day {
        later(self.calendar.local_day(self.now), from_today)
    }

    /// A time of the working day so many days ago, or of the last working day before it.
    pub(super) fn work(&self, days_ago: i64, hour: u32, minute: u32) -> Moment {
        let mut day = self.day(-days_ago);
        while !self.calendar.is_workday(day) {
            day = later(day, -1);
        }
        self.calendar.at(day, hour, minute)
    }

    /// Ten o'clock of the next working day.
    pub(super) fn next_morning(&self) -> Moment {
        let today = self.day(0);
        let day = self.calendar.next_workday(today).unwrap_or(today);
        self.calendar.at(day, 10, 0)
    }

    /// When a signal of a level came in that is due in so many minutes, or was due so long ago.
    ///
    /// A term that ends with a day cannot be met to the minute: only the side of "now" is kept.
    pub(super) fn received(&self, instrument: &Instrument, level: Option<u8>, due: i64) -> Moment {
        let wanted = self.ago(-due);
        let Some(span) = urgency::response(instrument, level) else {
            return self.ago(180);
        };
        if span.unit == Unit::Hours {
            let received = wanted - TimeDelta::hours(i64::from(span.term));
            return received.min(self.ago(10));
        }
        let fits = |days: &i64| {
            let end = self.calendar.end(wanted - TimeDelta::days(*days), span);
            end.is_some_and(|end| {
                if due < 0 {
                    end < self.now
                } else {
                    end > self.now && end <= wanted + TimeDelta::days(1)
                }
            })
        };
        let days = (0..FARTHEST).find(fits);
        let received = days.map(|days| wanted - TimeDelta::days(days));
        received
            .filter(|at| *at < self.ago(10))
            .unwrap_or_else(|| self.ago(180))
    }
}

/// A day so many days later; earlier where negative.
pub(super) fn later(day: Day, days: i64) -> Day {
    let moved = if days < 0 {
        day.checked_sub_days(Days::new(days.unsigned_abs()))
    } else {
        day.checked_add_days(Days::new(days.unsigned_abs()))
    };
    moved.unwrap_or(day)
}
