//! Official holidays by rule: fixed days, days counted from Easter, and days given for weekends.
//!
//! Laws change and governments move days, so what is worked out here only fills an office's
//! calendar; the calendar itself is the office's to edit.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use chrono::{Datelike, Days, TimeDelta, Weekday};
use serde::{Deserialize, Serialize};

use super::Day;
use super::day::Calendar;
use super::method::{Origin, Roll, Words};

#[cfg(test)]
mod tests;

/// Years in which both Easters are worked out: since the Gregorian reform, and of four digits.
const YEARS: RangeInclusive<i32> = 1583..=9999;

/// Days at the end of a year in which the next one must be in the calendar. A choice of this
/// program: most laws and decrees on a year's days are out two months before it.
const AHEAD: i64 = 60;

/// Which Easter a country keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Easter {
    /// By the Julian calendar.
    Orthodox,
    /// By the Gregorian calendar.
    Western,
}

impl Easter {
    /// Easter Sunday of a year, in today's calendar; `None` before 1583 and after 9999.
    pub fn sunday(self, year: i32) -> Option<Day> {
        if !YEARS.contains(&year) {
            return None;
        }
        match self {
            Self::Orthodox => orthodox(year),
            Self::Western => western(year),
        }
    }
}

/// Source: J. Meeus, Astronomical Algorithms, chapter 8, "Julian Easter".
fn orthodox(year: i32) -> Option<Day> {
    let moon = (19 * (year % 19) + 15) % 30;
    let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    let julian = day_of(year, moon + weekday + 114)?;
    // Days by which the Julian calendar lies behind: 13 from 1900 to 2099.
    let behind = year / 100 - year / 400 - 2;
    julian.checked_add_signed(TimeDelta::days(i64::from(behind)))
}

/// Source: J. Meeus, Astronomical Algorithms, chapter 8, "Gregorian Easter".
fn western(year: i32) -> Option<Day> {
    let golden = year % 19;
    let (century, rest) = (year / 100, year % 100);
    let moved = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - moved + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    day_of(year, moon + weekday - 7 * late + 114)
}

/// Month and day in one number, as both rules end.
fn day_of(year: i32, sum: i32) -> Option<Day> {
    let month = u32::try_from(sum / 31).ok()?;
    let day = u32::try_from(sum % 31 + 1).ok()?;
    Day::from_ymd_opt(year, month, day)
}

/// The official holidays of a country, by rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// Two letters after ISO 3166-1, small.
    pub id: String,
    /// Where the days come from.
    pub origin: Origin,
    /// Where they are written.
    pub source: Words,
    /// Time zones in which offices of this country alone stand; possibly none.
    #[serde(default)]
    pub zones: Vec<String>,
    /// The Easter it counts from.
    pub easter: Easter,
    /// What happens to a fixed day that falls on a weekend: nothing, or a working day after it is
    /// off instead.
    #[serde(default)]
    pub roll: Roll,
    /// The holidays.
    #[serde(rename = "holiday")]
    pub holidays: Vec<Holiday>,
}

/// A holiday of a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// What people call it.
    pub name: Words,
    /// On which day it begins.
    pub on: On,
    /// How many days it lasts.
    #[serde(default = "one")]
    pub days: u64,
    /// The first year in which it was one.
    #[serde(default)]
    pub since: Option<i32>,
}

const fn one() -> u64 {
    1
}

/// The day of a holiday in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum On {
    /// The same day every year: month, day.
    Fixed(u32, u32),
    /// So many days after Easter Sunday; before it where negative.
    Easter(i64),
}

/// A day off of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Official<'a> {
    /// The holiday.
    pub holiday: &'a Holiday,
    /// The day of the weekend that it is off for; nothing where it is the holiday itself.
    pub instead_of: Option<Day>,
}

impl Country {
    /// Its days off in a year.
    pub fn days(&self, year: i32) -> BTreeMap<Day, Official<'_>> {
        let mut days = BTreeMap::new();
        let mut on_weekends = BTreeMap::new();
        let there = |each: &&Holiday| each.since.is_none_or(|since| year >= since);
        for holiday in self.holidays.iter().filter(there) {
            for day in holiday.in_year(self.easter, year) {
                let official = Official {
                    holiday,
                    instead_of: None,
                };
                days.entry(day).or_insert(official);
                if self.roll == Roll::NextWorkday
                    && matches!(holiday.on, On::Fixed(..))
                    && is_weekend(day)
                {
                    on_weekends.insert(day, holiday);
                }
            }
        }
        // Only now is every holiday known that a day off instead must not fall on.
        for (day, holiday) in on_weekends {
            let free = |next: &Day| !is_weekend(*next) && !days.contains_key(next);
            let instead = day.iter_days().skip(1).find(free);
            if let Some(instead) = instead {
                let official = Official {
                    holiday,
                    instead_of: Some(day),
                };
                days.insert(instead, official);
            }
        }
        days
    }

    /// Enters its days off, from the year before a day's to two years after it.
    pub fn fill(&self, calendar: &mut Calendar, around: Day) {
        let year = around.year();
        for year in year.saturating_sub(1)..=year.saturating_add(2) {
            calendar.holidays.extend(self.days(year).into_keys());
        }
    }
}

impl Holiday {
    fn in_year(&self, easter: Easter, year: i32) -> impl Iterator<Item = Day> {
        let first = match self.on {
            On::Fixed(month, day) => Day::from_ymd_opt(year, month, day),
            On::Easter(after) => easter
                .sunday(year)
                .and_then(|sunday| sunday.checked_add_signed(TimeDelta::days(after))),
        };
        let length = self.days;
        first.into_iter().flat_map(move |first| {
            (0..length).filter_map(move |n| first.checked_add_days(Days::new(n)))
        })
    }
}

fn is_weekend(day: Day) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The country whose rules a calendar follows in a year, at least for half of its days.
pub fn followed<'a>(
    countries: &'a [Country],
    calendar: &Calendar,
    year: i32,
) -> Option<&'a Country> {
    let share = |country: &'a Country| {
        let days = country.days(year);
        let entered = days.keys().filter(|day| calendar.holidays.contains(day));
        // In thousandths, so that countries with more and with fewer days compare.
        let share = entered.count() * 1_000 / days.len().max(1);
        (share >= 500).then_some((share, country))
    };
    let shares = countries.iter().filter_map(share);
    // Of equals the first.
    let best = shares.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map(|(_share, country)| country)
}

/// Something in a calendar that cannot be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The present or the next year has no holiday.
    NoHolidays(i32),
    /// A day off that is also a day worked.
    InBothLists(Day),
    /// A day entered as worked that is worked anyway.
    PlainWorkday(Day),
}

/// Everything in a calendar that cannot be meant, years first.
pub fn faults(calendar: &Calendar, today: Day) -> Vec<Fault> {
    let year = today.year();
    let years = [year, year.saturating_add(1)].into_iter();
    let mut faults: Vec<Fault> = years
        .filter(|year| is_empty(&calendar.holidays, *year))
        .map(Fault::NoHolidays)
        .collect();
    faults.extend(calendar.working.iter().filter_map(|day| {
        if calendar.holidays.contains(day) {
            Some(Fault::InBothLists(*day))
        } else {
            (!is_weekend(*day)).then_some(Fault::PlainWorkday(*day))
        }
    }));
    faults
}

/// Years that must be in the calendar by now and have no holiday: the present one, and in the last
/// 60 days of a year the next.
pub fn missing_years(calendar: &Calendar, today: Day) -> Vec<i32> {
    let year = today.year();
    let soon = today.checked_add_signed(TimeDelta::days(AHEAD));
    let next = soon.map(|soon| soon.year()).filter(|next| *next != year);
    let years = std::iter::once(year).chain(next);
    years
        .filter(|year| is_empty(&calendar.holidays, *year))
        .collect()
}

fn is_empty(days: &BTreeSet<Day>, year: i32) -> bool {
    !days.iter().any(|day| day.year() == year)
}
