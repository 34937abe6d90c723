//! Days, times and stretches of time in the words of a language.
//!
//! Patterns and plural forms stand in `dates.ftl`; here is only which of them fits.

use chrono::{
    DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike,
};

use super::{Arg, Lang};

const MINUTES_IN_HOUR: i64 = 60;
const HOURS_IN_DAY: i64 = 24;
/// From here on a stretch is told in days: "47:10" can be read, "236:00" cannot.
const CLOCK_LIMIT_HOURS: i64 = 48;

impl Lang {
    /// A day: "16 Nov 2026", "16.11.2026".
    pub fn day(&self, day: NaiveDate) -> String {
        self.with("date-day", &day_args(day))
    }

    /// A day of the running year with its weekday, at most 9 cells: "Mon 16.11", "пн 16.11".
    pub fn day_short(&self, day: NaiveDate) -> String {
        self.with("date-day-short", &day_args(day))
    }

    /// A day in full: "Monday 16 November 2026", "понедельник, 16 ноября 2026 г.".
    pub fn day_long(&self, day: NaiveDate) -> String {
        self.with("date-day-long", &day_args(day))
    }

    /// How far a day is from today: "today", "in 7 days", "3 days ago".
    pub fn day_distance(&self, day: NaiveDate, today: NaiveDate) -> String {
        match day.signed_duration_since(today).num_days() {
            -1 => self.say("date-yesterday"),
            0 => self.say("date-today"),
            1 => self.say("date-tomorrow"),
            days if days > 0 => self.with("date-in-days", &[("days", days.into())]),
            days => self.with("date-days-ago", &[("days", days.saturating_neg().into())]),
        }
    }

    /// A weekday: "Mon", "пн".
    pub fn weekday_short(&self, day: NaiveDate) -> String {
        self.with("date-weekday-short", &[weekday(day)])
    }

    /// A weekday in full: "Monday", "понедельник".
    pub fn weekday_long(&self, day: NaiveDate) -> String {
        self.with("date-weekday-long", &[weekday(day)])
    }

    /// A month as a heading: "November 2026", "ноябрь 2026".
    pub fn month(&self, day: NaiveDate) -> String {
        self.with("date-month-heading", &[month(day), year(day)])
    }

    /// A time of day on a 24-hour clock: "14:00".
    pub fn time(&self, time: NaiveTime) -> String {
        self.with(
            "date-time",
            &[
                ("hour", time.hour().into()),
                ("minute", time.minute().into()),
            ],
        )
    }

    /// A moment in the zone it carries: "16 Nov 2026 14:00", "16.11.2026 14:00".
    pub fn moment<Zone: TimeZone>(&self, at: &DateTime<Zone>) -> String {
        let local = at.naive_local();
        self.moment_args("date-moment", local, &self.day(local.date()))
    }

    /// A moment of the running year in the zone it carries: "Mon 16.11 14:00", "пн 16.11 14:00".
    pub fn moment_short<Zone: TimeZone>(&self, at: &DateTime<Zone>) -> String {
        let local = at.naive_local();
        self.moment_args("date-moment", local, &self.day_short(local.date()))
    }

    /// A stretch of time for a narrow column: "41 min", "3:30", "9 d 20 h".
    ///
    /// Whole minutes, without its sign; days from 48 hours on.
    pub fn duration(&self, stretch: TimeDelta) -> String {
        let parts = Parts::of(stretch);
        match parts {
            Parts {
                days: 0, hours: 0, ..
            } => self.with("duration-minutes", &parts.args()),
            Parts { days: 0, .. } => self.with("duration-clock", &parts.args()),
            Parts { hours: 0, .. } => self.with("duration-days", &parts.args()),
            Parts { .. } => self.with("duration-days-hours", &parts.args()),
        }
    }

    /// A stretch of time in words: "3 hours 10 minutes", "2 дня".
    ///
    /// Whole minutes, without its sign; days and hours from 48 hours on.
    pub fn duration_long(&self, stretch: TimeDelta) -> String {
        let parts = Parts::of(stretch);
        let args = parts.args();
        match parts {
            Parts {
                days: 0,
                hours: 0,
                minutes: 0,
            } => self.say("duration-none-long"),
            Parts {
                days: 0, hours: 0, ..
            } => self.with("duration-minutes-long", &args),
            Parts {
                days: 0,
                minutes: 0,
                ..
            } => self.with("duration-hours-long", &args),
            Parts { days: 0, .. } => self.with("duration-hours-minutes-long", &args),
            Parts { hours: 0, .. } => self.with("duration-days-long", &args),
            Parts { .. } => self.with("duration-days-hours-long", &args),
        }
    }

    /// Time left to a deadline for a narrow column: "3:30", "overdue 1:20".
    ///
    /// `left` is the deadline less now: below zero is overdue, exactly zero is not.
    pub fn left(&self, left: TimeDelta) -> String {
        let time = self.duration(left);
        if left < TimeDelta::zero() {
            self.with("left-overdue", &[("time", (&time).into())])
        } else {
            time
        }
    }

    /// Time left to a deadline in words: "3 hours left", "просрочено: 1 час 20 минут".
    ///
    /// `left` is the deadline less now: below zero is overdue, exactly zero is not.
    pub fn left_long(&self, left: TimeDelta) -> String {
        let time = self.duration_long(left);
        let late = left < TimeDelta::zero();
        let id = if late {
            "left-overdue-long"
        } else {
            "left-long"
        };
        self.with(id, &[("time", (&time).into())])
    }

    fn moment_args(&self, id: &str, local: NaiveDateTime, day: &str) -> String {
        let time = self.time(local.time());
        self.with(id, &[("day", day.into()), ("time", (&time).into())])
    }
}

/// A stretch in the units it is told in; hours stand beside days only from 48 hours on.
#[derive(Clone, Copy)]
struct Parts {
    days: i64,
    hours: i64,
    minutes: i64,
}

impl Parts {
    fn of(stretch: TimeDelta) -> Self {
        let minutes = stretch.num_minutes().saturating_abs();
        let hours = minutes / MINUTES_IN_HOUR;
        if hours < CLOCK_LIMIT_HOURS {
            return Self {
                days: 0,
                hours,
                minutes: minutes % MINUTES_IN_HOUR,
            };
        }
        Self {
            days: hours / HOURS_IN_DAY,
            hours: hours % HOURS_IN_DAY,
            minutes: 0,
        }
    }

    fn args(self) -> [(&'static str, Arg<'static>); 3] {
        [
            ("days", self.days.into()),
            ("hours", self.hours.into()),
            ("minutes", self.minutes.into()),
        ]
    }
}

fn day_args(day: NaiveDate) -> [(&'static str, Arg<'static>); 4] {
    [
        weekday(day),
        ("day", day.day().into()),
        month(day),
        year(day),
    ]
}

/// Monday is 1: the week starts there in every language of the program.
fn weekday(day: NaiveDate) -> (&'static str, Arg<'static>) {
    ("weekday", day.weekday().number_from_monday().into())
}

fn month(day: NaiveDate) -> (&'static str, Arg<'static>) {
    ("month", day.month().into())
}

fn year(day: NaiveDate) -> (&'static str, Arg<'static>) {
    ("year", i64::from(day.year()).into())
}

#[cfg(test)]
mod tests;
