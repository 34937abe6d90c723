//! A month open over a form, to choose a day from; weeks begin on Monday.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a month takes a few actions"
)]

pub mod view;

use chrono::{Datelike, Days, Months};

use crate::domain::Day;
use crate::ui::action::Action;

/// Years that can be reached; what a typed date can mean.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// The month with the selected day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    selected: Day,
    today: Day,
}

/// What came of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// The month stays open.
    Open,
    /// This day is chosen.
    Chosen(Day),
    /// The month is closed and nothing changes.
    Closed,
}

impl Month {
    /// The month around a day.
    pub const fn around(selected: Day, today: Day) -> Self {
        Self { selected, today }
    }

    /// The selected day.
    pub const fn selected(self) -> Day {
        self.selected
    }

    /// Today.
    pub const fn today(self) -> Day {
        self.today
    }

    /// Moves, chooses, or closes.
    pub fn act(&mut self, action: Action) -> Taken {
        let selected = self.selected;
        let moved = match action {
            Action::Left => selected.pred_opt(),
            Action::Right => selected.succ_opt(),
            Action::Up => selected.checked_sub_days(Days::new(7)),
            Action::Down => selected.checked_add_days(Days::new(7)),
            Action::PageUp => selected.checked_sub_months(Months::new(1)),
            Action::PageDown => selected.checked_add_months(Months::new(1)),
            Action::Today => Some(self.today),
            Action::Open => return Taken::Chosen(selected),
            Action::Back => return Taken::Closed,
            _ => None,
        };
        if let Some(day) = moved.filter(|day| YEARS.contains(&day.year())) {
            self.selected = day;
        }
        Taken::Open
    }

    /// The weeks of the month, Monday first; days of the months beside it are left out.
    pub fn weeks(self) -> Vec<[Option<Day>; 7]> {
        let days = self.selected.with_day(1);
        let days = days.into_iter().flat_map(|first| {
            let same = move |day: &Day| day.month() == first.month();
            first.iter_days().take_while(same)
        });
        let mut weeks: Vec<[Option<Day>; 7]> = Vec::new();
        for day in days {
            let place = day.weekday().num_days_from_monday();
            if weeks.is_empty() || place == 0 {
                weeks.push([None; 7]);
            }
            let cell = weeks
                .last_mut()
                .zip(usize::try_from(place).ok())
                .and_then(|(week, place)| week.get_mut(place));
            if let Some(cell) = cell {
                *cell = Some(day);
            }
        }
        weeks
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn arrows_move_by_days_and_weeks_pages_by_months_and_home_leads_to_today() {
        let mut month = Month::around(day("2026-01-31"), day("2026-11-16"));
        for (action, expected) in [
            (Action::Left, "2026-01-30"),
            (Action::Right, "2026-01-31"),
            (Action::Up, "2026-01-24"),
            (Action::Down, "2026-01-31"),
            (Action::PageDown, "2026-02-28"),
            (Action::PageUp, "2026-01-28"),
            (Action::Today, "2026-11-16"),
        ] {
            assert_eq!(month.act(action), Taken::Open);
            assert_eq!(month.selected(), day(expected), "{action:?}");
        }
        assert_eq!(month.act(Action::Open), Taken::Chosen(day("2026-11-16")));
        assert_eq!(month.act(Action::Back), Taken::Closed);
    }

    proptest! {
        #[test]
        fn a_month_has_each_of_its_days_once_and_mondays_first(days in 0i64..100_000) {
            let selected = day("1900-01-01") + chrono::TimeDelta::days(days);
            let weeks = Month::around(selected, selected).weeks();
            prop_assert!((4..=6).contains(&weeks.len()));
            let shown: Vec<Day> = weeks.iter().flatten().flatten().copied().collect();
            prop_assert!(shown.contains(&selected));
            prop_assert!(shown.windows(2).all(|pair| pair[0].succ_opt() == Some(pair[1])));
            let first = weeks.iter().filter_map(|week| week[0]);
            for monday in first {
                prop_assert_eq!(monday.weekday(), chrono::Weekday::Mon);
            }
        }
    }
}
