//! The office calendar: local days, days off, and when a term ends.

use std::collections::BTreeSet;
use std::ops::Bound;

use chrono::{
    DateTime, Datelike, Days, MappedLocalTime, Months, NaiveDateTime, NaiveTime, TimeDelta,
    TimeZone,
};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::method::{Roll, Span, Unit};
use super::{Day, Moment};

#[cfg(test)]
mod tests;

/// Working days of a week without exceptions, Monday to Friday.
const WEEK: u32 = 5;

/// The step in which a local time that a clock change skipped is looked for; every zone of today
/// changes its clock at a quarter of an hour.
const QUARTER: TimeDelta = TimeDelta::minutes(15);

/// Quarters of an hour in the longest change of a clock, a whole day left out.
const QUARTERS: usize = 26 * 4;

/// The calendar of an office: its zone, weekends on Saturday and Sunday, and what differs.
///
/// No list stays right for years: what the program works out only fills it at the beginning, and the
/// days are the office's to change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// Zone of the office, stored by its name: `Europe/Sofia`.
    #[serde(with = "zone_name")]
    pub zone: Tz,
    /// Days off besides weekends.
    #[serde(default)]
    pub holidays: BTreeSet<Day>,
    /// Days that are worked though they would be off: transferred Saturdays. They win over
    /// [`Calendar::holidays`].
    #[serde(default)]
    pub working: BTreeSet<Day>,
}

/// One of the two lists of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayList {
    /// [`Calendar::holidays`].
    Off,
    /// [`Calendar::working`].
    Working,
}

/// Days that are entered into one list of a calendar, and days that are taken out of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DaysChanged {
    /// The list.
    pub list: DayList,
    /// Days that are entered.
    pub added: BTreeSet<Day>,
    /// Days that are taken out.
    pub removed: BTreeSet<Day>,
}

impl DaysChanged {
    /// True where no day is named.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty()
    }
}

impl Calendar {
    /// A calendar of weekends only.
    pub const fn new(zone: Tz) -> Self {
        Self {
            zone,
            holidays: BTreeSet::new(),
            working: BTreeSet::new(),
        }
    }

    /// The days of a list.
    pub const fn days(&self, list: DayList) -> &BTreeSet<Day> {
        match list {
            DayList::Off => &self.holidays,
            DayList::Working => &self.working,
        }
    }

    /// What of a change is not so already.
    pub fn news(&self, asked: &DaysChanged) -> DaysChanged {
        let days = self.days(asked.list);
        DaysChanged {
            list: asked.list,
            added: asked.added.difference(days).copied().collect(),
            removed: asked.removed.intersection(days).copied().collect(),
        }
    }

    /// Enters days and takes days out.
    pub fn change(&mut self, change: &DaysChanged) {
        let days = match change.list {
            DayList::Off => &mut self.holidays,
            DayList::Working => &mut self.working,
        };
        days.extend(&change.added);
        days.retain(|day| !change.removed.contains(day));
    }

    /// True on a day when the office works.
    pub fn is_workday(&self, day: Day) -> bool {
        self.working.contains(&day)
            || (day.weekday().num_days_from_monday() < WEEK && !self.holidays.contains(&day))
    }

    /// The first working day after a day; `None` past the end of time.
    pub fn next_workday(&self, day: Day) -> Option<Day> {
        let mut next = day.succ_opt()?;
        while !self.is_workday(next) {
            next = next.succ_opt()?;
        }
        Some(next)
    }

    /// An instant as the clock on the office's wall shows it.
    pub fn local(&self, moment: Moment) -> DateTime<Tz> {
        // Two days from either end of time no offset can leave it.
        let edge = TimeDelta::days(2);
        moment
            .clamp(Moment::MIN_UTC + edge, Moment::MAX_UTC - edge)
            .with_timezone(&self.zone)
    }

    /// The day that the office's calendar shows at an instant.
    pub fn local_day(&self, moment: Moment) -> Day {
        self.local(moment).date_naive()
    }

    /// The last second of a day, 23:59:59 local time; where clocks skip it, the last one there is,
    /// and where they repeat it, the second time.
    pub fn end_of_day(&self, day: Day) -> Moment {
        let last = day.and_time(time(23, 59, 59));
        self.resolve(last, -QUARTER, MappedLocalTime::latest)
    }

    /// An hour and minute of a day by the office's clock; numbers past the end mean the end.
    ///
    /// Where clocks skip it, the first time after it; where they repeat it, the first one.
    pub fn at(&self, day: Day, hour: u32, minute: u32) -> Moment {
        let wanted = day.and_time(time(hour.min(23), minute.min(59), 0));
        self.resolve(wanted, QUARTER, MappedLocalTime::earliest)
    }

    /// When a term ends that runs from an instant; `None` past the end of time.
    ///
    /// Hours are clock hours and never roll; any other term ends with the last second of its last
    /// local day, which [`Roll::NextWorkday`] moves off a day off. Source: domain notes 8.1.
    pub fn end(&self, start: Moment, span: Span) -> Option<Moment> {
        match span.unit {
            Unit::Hours => start.checked_add_signed(TimeDelta::hours(i64::from(span.term))),
            Unit::Days | Unit::Workdays | Unit::Weeks | Unit::Months => {
                self.end_from_day(self.local_day(start), span)
            }
        }
    }

    /// When a term ends that runs from a day, day 0; hours run from its first moment.
    pub fn end_from_day(&self, start: Day, span: Span) -> Option<Moment> {
        match span.unit {
            Unit::Hours => self.end(self.at(start, 0, 0), span),
            Unit::Days | Unit::Workdays | Unit::Weeks | Unit::Months => {
                self.last_day(start, span).map(|day| self.end_of_day(day))
            }
        }
    }

    /// The last day of a term that runs from a day, day 0; `None` past the end of time.
    pub fn last_day(&self, start: Day, span: Span) -> Option<Day> {
        let term = u64::from(span.term);
        let last = match span.unit {
            Unit::Hours => {
                return self
                    .end_from_day(start, span)
                    .map(|end| self.local_day(end));
            }
            Unit::Days => start.checked_add_days(Days::new(term)),
            Unit::Workdays => self.after_workdays(start, span.term),
            Unit::Weeks => start.checked_add_days(Days::new(term * 7)),
            Unit::Months => start.checked_add_months(Months::new(span.term)),
        }?;
        match span.roll {
            Roll::NextWorkday if !self.is_workday(last) => self.next_workday(last),
            Roll::NextWorkday | Roll::None => Some(last),
        }
    }

    /// Counts working days; counting begins on the day after the first.
    fn after_workdays(&self, start: Day, term: u32) -> Option<Day> {
        let mut day = start;
        let mut left = u64::from(term);
        while left > 0 {
            let weeks = ((left - 1) / u64::from(WEEK)).min(self.plain_weeks(day));
            day = day.checked_add_days(Days::new(weeks * 7))?;
            left -= weeks * u64::from(WEEK);
            day = self.next_workday(day)?;
            left -= 1;
        }
        Some(day)
    }

    /// How many weeks after a day have no exception; they are all alike, so that a term over them
    /// need not be counted day by day.
    fn plain_weeks(&self, day: Day) -> u64 {
        let after = (Bound::Excluded(day), Bound::Unbounded);
        let [holiday, working] =
            [&self.holidays, &self.working].map(|days| days.range(after).next().copied());
        let Some(exception) = holiday.into_iter().chain(working).min() else {
            return u64::from(u32::MAX);
        };
        let days = exception.signed_duration_since(day).num_days() - 1;
        u64::try_from(days).unwrap_or_default() / 7
    }

    /// The instant of a local time, stepping on where a clock change left it out.
    fn resolve(
        &self,
        wanted: NaiveDateTime,
        step: TimeDelta,
        choose: fn(MappedLocalTime<DateTime<Tz>>) -> Option<DateTime<Tz>>,
    ) -> Moment {
        std::iter::successors(Some(wanted), |time| time.checked_add_signed(step))
            .take(QUARTERS)
            .find_map(|time| choose(self.zone.from_local_datetime(&time)))
            .map_or_else(|| wanted.and_utc(), |found| found.to_utc())
    }
}

/// A time of the day that is known to exist.
fn time(hour: u32, minute: u32, second: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, second).unwrap_or(NaiveTime::MIN)
}

/// A zone in serde's eyes is its name.
mod zone_name {
    use std::borrow::Cow;

    use chrono_tz::Tz;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde calls it with a reference"
    )]
    pub(super) fn serialize<S: Serializer>(zone: &Tz, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(zone.name())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Tz, D::Error> {
        let name = Cow::<'de, str>::deserialize(deserializer)?;
        name.parse().map_err(Error::custom)
    }
}
