//! The calendar of the office: who may change it, and that only news is written.

use std::collections::BTreeSet;

use super::*;
use crate::domain::change::OfficeChange;
use crate::domain::day::{DayList, DaysChanged};

fn days(texts: &[&str]) -> BTreeSet<Day> {
    texts.iter().map(|text| day(text)).collect()
}

fn change(list: DayList, added: &[&str], removed: &[&str]) -> Command {
    Command::ChangeHolidays(DaysChanged {
        list,
        added: days(added),
        removed: days(removed),
    })
}

#[test]
fn an_administrator_or_supervisor_changes_the_calendar_and_nobody_else() {
    let world = World::new("standard");
    let new_year = change(DayList::Off, &["2027-01-01"], &[]);
    for (who, may) in [
        ("duty", false),
        ("curator", false),
        ("supervisor", true),
        ("admin", true),
    ] {
        let decided = world.decide(who, &new_year);
        let refused = (!may).then_some(Refusal::NotYourRole(Role::Admin));
        assert_eq!(decided.err(), refused, "{who}");
    }
}

#[test]
fn only_days_that_are_not_there_are_entered_and_only_those_that_are_taken_out() {
    let mut world = World::new("standard");
    world.office.calendar.holidays = days(&["2027-01-01", "2027-01-02"]);
    let asked = change(
        DayList::Off,
        &["2027-01-01", "2027-01-07"],
        &["2027-01-02", "2027-01-08"],
    );
    let expected = DaysChanged {
        list: DayList::Off,
        added: days(&["2027-01-07"]),
        removed: days(&["2027-01-02"]),
    };
    assert_eq!(
        world.decide("admin", &asked),
        Ok(vec![Change::Office(OfficeChange::HolidaysChanged(
            expected
        ))])
    );
}

#[test]
fn a_change_that_changes_nothing_and_a_day_of_no_near_year_are_refused() {
    let mut world = World::new("standard");
    world.office.calendar.working = days(&["2026-11-21"]);
    for nothing in [
        change(DayList::Working, &["2026-11-21"], &[]),
        change(DayList::Off, &[], &["2026-11-21"]),
        change(DayList::Off, &[], &[]),
    ] {
        assert_eq!(
            world.decide("admin", &nothing),
            Err(Refusal::NothingChanges)
        );
    }
    for slip in ["0206-11-21", "2200-01-01"] {
        let refused = world.decide("admin", &change(DayList::Off, &[slip], &[]));
        assert_eq!(refused, Err(Refusal::OutOfRange(1990, 2199)));
    }
}
