//! Reads days and times as people type them: in the language of the interface, and in English.
//!
//! - a day: `28.11`, `28.11.26`, `28112026`, `2026-11-28`, `28/11`, a bare `28`; `+3`, `-5`, `+3d`,
//!   `+2w`, `+1m`, `+1y`, `+3wd` (working days) with the units of the language; today, tomorrow,
//!   the day after and as far back in every language of the tables; weekdays, whole or short;
//! - a moment: a day, a time (`14:05`, `1405`, `14.05`), or both with a blank between them.
//!
//! What leaves the year, month or day open is read in the asked direction: the latest such day
//! that is not after today, or the first that is not before it. A weekday never means today, which
//! has a word of its own. A moment without a time takes the time of now in the past, and noon in
//! the future (the end of the day, once noon is over). A time without a day is today's; in the
//! future the next one there is. `14.05` alone is a time wherever one is asked for; `14.05.` and
//! whatever cannot be a time is a day. What cannot be read is tried once more as if the keyboard
//! had stood in the other alphabet: `акш` is `fri`; and the letters in the place of the digits on a
//! Lithuanian keyboard are digits: `ąč` is `12`.
//! Source: terminal notes 1.3.

use std::cmp::Ordering;

use chrono::{Datelike, Days, Months, NaiveTime, Timelike};

use super::{Lang, Language};
use crate::domain::day::Calendar;
use crate::domain::form::{Kind, PlainDates, ReadDates, Toward};
use crate::domain::method::{Roll, Span, Unit};
use crate::domain::{Day, Moment};
use crate::text::{self, keyboard};

mod tables;

use tables::Table;

/// Years that a typed date can mean.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;
/// A year of two digits lies at most this far ahead; `98` is a year of birth.
const YEARS_AHEAD: i32 = 20;
/// The longest distance that can be typed, in any unit.
const FARTHEST: u32 = 9_999;

/// Reads days and times typed in one language.
#[derive(Debug, Clone)]
pub struct DateReader<'a> {
    /// The words of the interface.
    pub lang: &'a Lang,
    /// The calendar of the office.
    pub calendar: &'a Calendar,
    /// The time.
    pub now: Moment,
}

impl ReadDates for DateReader<'_> {
    fn day(&self, text: &str, toward: Toward) -> Option<Day> {
        self.in_any_layout(text, |typed| self.day_of(typed, toward))
    }

    fn moment(&self, text: &str, toward: Toward) -> Option<Moment> {
        self.in_any_layout(text, |typed| self.moment_of(typed, toward))
    }
}

impl DateReader<'_> {
    /// What a typed day means, in words: "Friday 28 November 2026, in 7 days".
    pub fn echo(&self, text: &str, toward: Toward) -> Option<String> {
        let day = self.day(text, toward)?;
        Some(self.told(&self.lang.day_long(day), day))
    }

    /// What a typed moment means, in words: "Friday 28 November 2026 14:05, in 7 days".
    pub fn echo_moment(&self, text: &str, toward: Toward) -> Option<String> {
        let local = self.calendar.local(self.moment(text, toward)?);
        let day = self.lang.day_long(local.date_naive());
        let time = self.lang.time(local.time());
        let moment = self.lang.with(
            "date-moment",
            &[("day", (&day).into()), ("time", (&time).into())],
        );
        Some(self.told(&moment, local.date_naive()))
    }

    /// What a form stores for a typed day or moment: `2026-11-28`, `2026-11-28 14:05`; for a number
    /// its digits.
    ///
    /// "+3" must mean tomorrow what it means today, so that a field is settled when it is left;
    /// nothing where the field takes neither, or no date can be read.
    pub fn settled(&self, kind: &Kind, text: &str) -> Option<String> {
        match kind {
            Kind::Day(toward) => self.day(text, *toward).map(|day| day.to_string()),
            Kind::Moment(toward) => {
                let local = self.calendar.local(self.moment(text, *toward)?);
                Some(local.format("%Y-%m-%d %H:%M").to_string())
            }
            Kind::Number => Some(keyboard::digits(text)),
            Kind::Line | Kind::Prose(_) | Kind::Choice(_) | Kind::Many(_) | Kind::Heading => None,
        }
    }

    /// What stands in a field for editing: a stored day or moment in the language's own form, and
    /// anything else as it is.
    pub fn shown(&self, kind: &Kind, stored: &str) -> String {
        let plain = PlainDates {
            calendar: self.calendar,
        };
        let shown = match kind {
            Kind::Day(toward) => {
                let day = plain.day(stored, *toward);
                day.map(|day| self.lang.day_input(day))
            }
            Kind::Moment(toward) => {
                let moment = plain.moment(stored, *toward);
                moment.map(|moment| self.lang.moment_input(moment, self.calendar))
            }
            Kind::Line
            | Kind::Prose(_)
            | Kind::Number
            | Kind::Choice(_)
            | Kind::Many(_)
            | Kind::Heading => None,
        };
        shown.unwrap_or_else(|| stored.to_owned())
    }

    fn told(&self, what: &str, day: Day) -> String {
        let distance = self.lang.day_distance(day, self.today());
        self.lang.with(
            "date-echo",
            &[("day", what.into()), ("distance", (&distance).into())],
        )
    }

    fn today(&self) -> Day {
        self.calendar.local_day(self.now)
    }

    /// Tries a text as typed, then as if the keyboard had stood in the other alphabet.
    fn in_any_layout<T>(&self, text: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let typed = text.to_lowercase();
        let typed = typed.trim();
        if typed.is_empty() {
            return None;
        }
        // Where digits are expected, letters that stand in their place on the keyboard are digits.
        let found = read(typed).or_else(|| read(&keyboard::digits(typed)));
        // The letter of a unit is another unit on the same key: `н` of weeks would become years.
        if typed.starts_with(['+', '-']) {
            return found;
        }
        found.or_else(|| {
            let layouts = tables::layouts(self.lang.language());
            let others = keyboard::other_layouts(typed, layouts);
            others.iter().find_map(|other| read(other.trim()))
        })
    }

    fn day_of(&self, typed: &str, toward: Toward) -> Option<Day> {
        // Polish and Czech habits put a full stop behind the last number too.
        let typed = typed.trim_end_matches('.').trim_end();
        self.named(typed)
            .or_else(|| self.weekday(typed, toward))
            .or_else(|| self.relative(typed))
            .or_else(|| self.written(typed, toward))
    }

    /// Today and two days to either side: in every language, whatever the interface speaks.
    fn named(&self, typed: &str) -> Option<Day> {
        let typed = text::fold(typed);
        let mut named = tables::ALL.iter().flat_map(Table::named);
        let (_word, days) = named.find(|(word, _days)| text::fold(word) == typed)?;
        days_from(self.today(), days)
    }

    /// The tables whose short words hold: `pn` is Monday in Polish and Friday in Lithuanian.
    fn spoken(&self) -> impl Iterator<Item = &'static Table> {
        let own = tables::of(self.lang.language().code());
        let english = tables::of(Language::English.code());
        own.into_iter().chain(english)
    }

    fn weekday(&self, typed: &str, toward: Toward) -> Option<Day> {
        let typed = text::fold(typed);
        let weekday = self.spoken().find_map(|table| table.weekday(&typed))?;
        let today = self.today();
        let from_monday = i64::from(today.weekday().num_days_from_monday());
        let ahead = (i64::from(weekday) - from_monday).rem_euclid(7);
        match toward {
            Toward::Future => days_from(today, if ahead == 0 { 7 } else { ahead }),
            Toward::Past => days_from(today, ahead - 7),
        }
    }

    /// `+3`, `-5`, `+2w`, `+3 wd`.
    fn relative(&self, typed: &str) -> Option<Day> {
        let (back, rest) = match typed.strip_prefix('+') {
            Some(rest) => (false, rest),
            None => (true, typed.strip_prefix(['-', '−', '–'])?),
        };
        let rest = rest.trim_start();
        let unit = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let count: u32 = rest.strip_suffix(unit)?.parse().ok()?;
        if count > FARTHEST {
            return None;
        }
        let unit = text::fold(unit.trim());
        let step = if unit.is_empty() {
            Step::Days
        } else {
            self.spoken().find_map(|table| table.unit(&unit))?
        };
        self.stepped(step, count, back)
    }

    fn stepped(&self, step: Step, count: u32, back: bool) -> Option<Day> {
        let today = self.today();
        let months = |months: u32| {
            if back {
                today.checked_sub_months(Months::new(months))
            } else {
                today.checked_add_months(Months::new(months))
            }
        };
        let days = |count: u32| days_from(today, i64::from(count) * if back { -1 } else { 1 });
        match step {
            Step::Days => days(count),
            Step::Weeks => days(count * 7),
            Step::Months => months(count),
            Step::Years => months(count * 12),
            Step::Workdays if back => self.workdays_ago(count),
            Step::Workdays => {
                let term = Span {
                    term: count,
                    unit: Unit::Workdays,
                    roll: Roll::None,
                };
                self.calendar.last_day(today, term)
            }
        }
    }

    fn workdays_ago(&self, count: u32) -> Option<Day> {
        let mut day = self.today();
        let mut left = count;
        while left > 0 {
            day = day.pred_opt()?;
            left -= u32::from(self.calendar.is_workday(day));
        }
        Some(day)
    }

    /// A day in numbers.
    fn written(&self, typed: &str, toward: Toward) -> Option<Day> {
        let numbers = numbers(typed)?;
        let number = |text: &str| text.parse::<u32>().ok();
        match numbers.as_slice() {
            [day] if day.len() <= 2 => self.nearest(None, number(day)?, toward),
            // Where days are written year first, so are those without a year: 11-16.
            [one, other] if one.len() <= 2 && other.len() <= 2 && self.month_first(typed) => {
                let (one, other) = (number(one)?, number(other)?);
                self.nearest(Some(one), other, toward)
                    .or_else(|| self.nearest(Some(other), one, toward))
            }
            [day, month] if day.len() <= 2 && month.len() <= 2 => {
                self.nearest(number(month), number(day)?, toward)
            }
            [year, month, day] if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => {
                dated(number(year)?, number(month)?, number(day)?)
            }
            [day, month, year] if day.len() <= 2 && month.len() <= 2 => {
                dated(self.year(year)?, number(month)?, number(day)?)
            }
            _ => None,
        }
    }

    /// Whether a day with a hyphen is meant as its month and its day, as the lists of the language
    /// show it.
    fn month_first(&self, typed: &str) -> bool {
        typed.contains('-') && self.lang.language() == Language::Lithuanian
    }

    /// A year of four digits, or of two.
    fn year(&self, written: &str) -> Option<u32> {
        let number: u32 = written.parse().ok()?;
        let last = u32::try_from(self.today().year() + YEARS_AHEAD).ok()?;
        match written.len() {
            4 => Some(number),
            2 => {
                let this_century = last / 100 * 100 + number;
                let ahead = this_century > last;
                Some(if ahead {
                    this_century - 100
                } else {
                    this_century
                })
            }
            _ => None,
        }
    }

    /// The nearest such day of a month, or of any month, in a direction; today counts.
    fn nearest(&self, month: Option<u32>, day: u32, toward: Toward) -> Option<Day> {
        let today = self.today();
        let first = today.with_day(1)?;
        // A 29 February comes again after eight years at most.
        let months = (0..=8 * 12).filter_map(|away| match toward {
            Toward::Future => first.checked_add_months(Months::new(away)),
            Toward::Past => first.checked_sub_months(Months::new(away)),
        });
        let of_month = months.filter(|first| month.is_none_or(|month| first.month() == month));
        let mut days = of_month.filter_map(|first| first.with_day(day));
        days.find(|day| match toward {
            Toward::Future => *day >= today,
            Toward::Past => *day <= today,
        })
    }

    fn moment_of(&self, typed: &str, toward: Toward) -> Option<Moment> {
        if let Some(time) = time(typed) {
            return self.at_time(time, toward);
        }
        if let Some(day) = self.day_of(typed, toward) {
            return Some(self.on_day(day, toward));
        }
        let (day, hour) = typed.rsplit_once([' ', 't', '\u{a0}'])?;
        let day = self.day_of(day.trim_end_matches([' ', ',']), toward)?;
        Some(self.moment_on(day, time(hour)?))
    }

    fn moment_on(&self, day: Day, time: NaiveTime) -> Moment {
        self.calendar.at(day, time.hour(), time.minute())
    }

    /// A time without a day.
    fn at_time(&self, time: NaiveTime, toward: Toward) -> Option<Moment> {
        let today = self.moment_on(self.today(), time);
        if toward == Toward::Future && today <= self.now {
            let tomorrow = self.today().succ_opt()?;
            return Some(self.moment_on(tomorrow, time));
        }
        Some(today)
    }

    /// A day without a time.
    fn on_day(&self, day: Day, toward: Toward) -> Moment {
        let now = self.calendar.local(self.now);
        match (toward, day.cmp(&now.date_naive())) {
            (Toward::Past, _) => self.calendar.at(day, now.hour(), now.minute()),
            (Toward::Future, Ordering::Equal) if now.hour() >= 12 => self.calendar.at(day, 23, 59),
            (Toward::Future, _) => self.calendar.at(day, 12, 0),
        }
    }
}

/// A text as it would have come with the keyboard in the other alphabet, in every way there is.
pub fn in_other_layouts(language: Language, typed: &str) -> Vec<String> {
    keyboard::other_layouts(&typed.to_lowercase(), tables::layouts(language))
}

/// A unit of a distance from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Days,
    Workdays,
    Weeks,
    Months,
    Years,
}

fn days_from(day: Day, days: i64) -> Option<Day> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 {
        day.checked_sub_days(distance)
    } else {
        day.checked_add_days(distance)
    }
}

fn dated(year: u32, month: u32, day: u32) -> Option<Day> {
    let year = i32::try_from(year).ok()?;
    if !YEARS.contains(&year) {
        return None;
    }
    Day::from_ymd_opt(year, month, day)
}

/// The numbers of a date; one separator holds them apart, and `28112026` needs none.
///
/// The numeric pad gives a comma on some keyboards, so that it separates too.
fn numbers(typed: &str) -> Option<Vec<String>> {
    let separator = typed.chars().find(|c| !c.is_ascii_digit());
    let Some(separator) = separator else {
        return Some(run_together(typed));
    };
    if !matches!(separator, '.' | ',' | '/' | '-' | ' ') {
        return None;
    }
    let parts = typed.split(separator).map(str::trim);
    let parts: Vec<String> = parts.map(ToOwned::to_owned).collect();
    let plain = |part: &String| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    parts.iter().all(plain).then_some(parts)
}

/// Digits without a separator: day, month and year where there are six or eight of them.
fn run_together(digits: &str) -> Vec<String> {
    let cut = || {
        let (day, rest) = digits.split_at_checked(2)?;
        let (month, year) = rest.split_at_checked(2)?;
        Some(vec![day.to_owned(), month.to_owned(), year.to_owned()])
    };
    let whole = || vec![digits.to_owned()];
    if matches!(digits.len(), 6 | 8) {
        cut().unwrap_or_else(whole)
    } else {
        whole()
    }
}

/// A time: `14:05`, `9:05`, `1405`, `905`, `14.05`, `14,05`.
fn time(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim();
    let (hour, minute) = match typed.split_once([':', '.', ',']) {
        Some((hour, minute)) => (hour, minute),
        None if matches!(typed.len(), 3 | 4) => typed.split_at_checked(typed.len() - 2)?,
        None => return None,
    };
    let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    if !digits(hour) || !digits(minute) || minute.len() != 2 || !matches!(hour.len(), 1 | 2) {
        return None;
    }
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

impl Lang {
    /// A day as it is edited in the language: "16.11.2026"; [`DateReader`] reads it back.
    pub fn day_input(&self, day: Day) -> String {
        self.with(
            "date-input",
            &[
                ("day", day.day().into()),
                ("month", day.month().into()),
                ("year", i64::from(day.year()).into()),
            ],
        )
    }

    /// A moment as it is edited in the language: "16.11.2026 14:05" by the office's clock.
    pub fn moment_input(&self, moment: Moment, calendar: &Calendar) -> String {
        let local = calendar.local(moment);
        let day = self.day_input(local.date_naive());
        let time = self.time(local.time());
        self.with(
            "date-moment",
            &[("day", (&day).into()), ("time", (&time).into())],
        )
    }
}

#[cfg(test)]
mod tests;
