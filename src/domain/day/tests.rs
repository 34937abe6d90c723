//! Terms over weekends, days off, clock changes and ends of months.

mod edges;

use proptest::prelude::*;

use super::*;

const SOFIA: Tz = Tz::Europe__Sofia;
const MOSCOW: Tz = Tz::Europe__Moscow;

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn span(term: u32, unit: Unit) -> Span {
    Span {
        term,
        unit,
        roll: Roll::None,
    }
}

/// Checks rows of the form `start + term unit [rolled] = end`.
fn check(calendar: &Calendar, rows: &[&str]) {
    for row in rows {
        let (sum, end) = row.split_once(" = ").unwrap();
        let (start, length) = sum.split_once(" + ").unwrap();
        let words: Vec<&str> = length.split(' ').collect();
        let unit = serde_json::from_value(words[1].into()).unwrap();
        let roll = match words.get(2) {
            Some(_rolled) => Roll::NextWorkday,
            None => Roll::None,
        };
        let term = words[0].parse().unwrap();
        let found = calendar.end(moment(start), Span { term, unit, roll });
        assert_eq!(found, Some(moment(end)), "{row}");
    }
}

/// Sofia with a Monday off and the Saturday before it worked instead, in 2026.
fn office() -> Calendar {
    Calendar {
        zone: SOFIA,
        holidays: BTreeSet::from([day("2026-09-21")]),
        working: BTreeSet::from([day("2026-09-19")]),
    }
}

#[test]
fn every_unit_ends_where_the_rules_of_terms_say() {
    let sofia = [
        // Hours are clock hours, through nights and days off.
        "2026-11-16T08:40:00+02:00 + 4 hours = 2026-11-16T12:40:00+02:00",
        "2026-11-16T10:20:00+02:00 + 240 hours = 2026-11-26T10:20:00+02:00",
        // Day 0 is the day of the event: a Friday and three working days.
        "2026-11-13T16:50:00+02:00 + 3 workdays = 2026-11-18T23:59:59+02:00",
        "2026-11-14T10:00:00+02:00 + 1 workdays = 2026-11-16T23:59:59+02:00",
        "2026-11-14T10:00:00+02:00 + 5 workdays = 2026-11-20T23:59:59+02:00",
        "2026-11-14T10:00:00+02:00 + 6 workdays = 2026-11-23T23:59:59+02:00",
        "2026-11-13T16:50:00+02:00 + 0 workdays = 2026-11-13T23:59:59+02:00",
        "2026-11-16T14:00:00+02:00 + 10 days = 2026-11-26T23:59:59+02:00",
        "2026-11-16T14:00:00+02:00 + 4 weeks = 2026-12-14T23:59:59+02:00",
        // Months keep the day's number, or end with the month.
        "2026-11-16T14:00:00+02:00 + 3 months = 2027-02-16T23:59:59+02:00",
        "2026-11-30T14:00:00+02:00 + 3 months = 2027-02-28T23:59:59+02:00",
        "2027-11-30T14:00:00+02:00 + 3 months = 2028-02-29T23:59:59+02:00",
        "2026-08-31T14:00:00+03:00 + 1 months = 2026-09-30T23:59:59+03:00",
    ];
    check(&Calendar::new(SOFIA), &sofia);
    // The day is the office's: in UTC this is still the 15th.
    let moscow = "2026-11-15T21:30:00Z + 1 days = 2026-11-17T23:59:59+03:00";
    check(&Calendar::new(MOSCOW), &[moscow]);
}

#[test]
fn a_clock_change_does_not_shorten_hours_and_days_still_end_at_midnight() {
    // Sofia loses an hour on 29.03.2026 at 03:00 and gains one on 25.10.2026 at 04:00.
    let sofia = [
        "2026-03-28T20:00:00+02:00 + 24 hours = 2026-03-29T21:00:00+03:00",
        "2026-10-24T20:00:00+03:00 + 24 hours = 2026-10-25T19:00:00+02:00",
        "2026-03-28T20:00:00+02:00 + 1 days = 2026-03-29T23:59:59+03:00",
        "2026-10-24T20:00:00+03:00 + 1 days = 2026-10-25T23:59:59+02:00",
        "2026-10-16T20:00:00+03:00 + 2 weeks = 2026-10-30T23:59:59+02:00",
    ];
    check(&Calendar::new(SOFIA), &sofia);
    // Moscow last changed on 26.10.2014 at 02:00, from +04:00 to +03:00, for good.
    let moscow = [
        "2014-10-25T20:00:00+04:00 + 24 hours = 2014-10-26T19:00:00+03:00",
        "2014-10-25T20:00:00+04:00 + 1 days = 2014-10-26T23:59:59+03:00",
        "2026-03-28T20:00:00+03:00 + 1 days = 2026-03-29T23:59:59+03:00",
    ];
    check(&Calendar::new(MOSCOW), &moscow);
}

#[test]
fn only_calendar_terms_roll_off_a_day_off() {
    let rows = [
        // Thursday 12.11 and two days is Saturday; the next working day is Monday.
        "2026-11-12T10:00:00+02:00 + 2 days = 2026-11-14T23:59:59+02:00",
        "2026-11-12T10:00:00+02:00 + 2 days rolled = 2026-11-16T23:59:59+02:00",
        "2026-11-12T10:00:00+02:00 + 1 days rolled = 2026-11-13T23:59:59+02:00",
        "2026-11-14T10:00:00+02:00 + 1 weeks rolled = 2026-11-23T23:59:59+02:00",
        "2026-10-14T10:00:00+03:00 + 1 months rolled = 2026-11-16T23:59:59+02:00",
        "2026-11-12T10:00:00+02:00 + 48 hours rolled = 2026-11-14T10:00:00+02:00",
        // The Saturday that is worked is a working day, the Monday that is off is none.
        "2026-09-17T10:00:00+03:00 + 2 days rolled = 2026-09-19T23:59:59+03:00",
        "2026-09-18T10:00:00+03:00 + 2 days rolled = 2026-09-22T23:59:59+03:00",
        "2026-09-18T10:00:00+03:00 + 2 workdays = 2026-09-22T23:59:59+03:00",
    ];
    check(&office(), &rows);
}

#[test]
fn a_local_time_that_a_clock_change_skips_or_repeats_is_still_found() {
    let sofia = Calendar::new(SOFIA);
    let cairo = Calendar::new(Tz::Africa__Cairo);
    let toronto = Calendar::new(Tz::America__Toronto);
    let rows = [
        (
            sofia.at(day("2026-03-29"), 3, 30),
            "2026-03-29T04:00:00+03:00",
        ),
        (
            sofia.at(day("2026-10-25"), 3, 30),
            "2026-10-25T03:30:00+03:00",
        ),
        (
            sofia.at(day("2026-11-16"), 99, 99),
            "2026-11-16T23:59:00+02:00",
        ),
        // Cairo skipped from midnight to one, and repeated the last hour of a day.
        (
            cairo.at(day("2024-04-26"), 0, 0),
            "2024-04-26T01:00:00+03:00",
        ),
        (
            cairo.end_of_day(day("2024-04-25")),
            "2024-04-25T23:59:59+02:00",
        ),
        (
            cairo.end_of_day(day("2024-10-31")),
            "2024-10-31T23:59:59+02:00",
        ),
        // Toronto once skipped from 23:30 to 00:30.
        (
            toronto.end_of_day(day("1919-03-30")),
            "1919-03-30T23:29:59-05:00",
        ),
    ];
    for (found, expected) in rows {
        assert_eq!(found, moment(expected));
    }
}

#[test]
fn the_office_works_on_transferred_days_and_rests_on_holidays() {
    let office = office();
    let off = ["2026-09-20", "2026-09-21", "2026-09-26"];
    assert!(off.iter().all(|text| !office.is_workday(day(text))));
    assert!(office.is_workday(day("2026-09-19")));
    assert_eq!(
        office.next_workday(day("2026-09-18")),
        Some(day("2026-09-19"))
    );
    assert_eq!(
        office.next_workday(day("2026-09-19")),
        Some(day("2026-09-22"))
    );
    assert_eq!(office.next_workday(Day::MAX), None);
}

#[test]
fn days_are_entered_and_taken_out_and_only_what_is_new_is_news() {
    let asked = DaysChanged {
        list: DayList::Off,
        added: BTreeSet::from([day("2026-09-21"), day("2026-09-22")]),
        removed: BTreeSet::from([day("2026-09-23")]),
    };
    let mut office = office();
    let news = office.news(&asked);
    assert_eq!(news.added, BTreeSet::from([day("2026-09-22")]));
    assert!(news.removed.is_empty() && !news.is_empty());
    office.change(&news);
    assert_eq!(office.days(DayList::Off).len(), 2);
    let back = DaysChanged {
        list: DayList::Working,
        added: BTreeSet::new(),
        removed: BTreeSet::from([day("2026-09-19")]),
    };
    office.change(&office.news(&back));
    assert!(office.days(DayList::Working).is_empty());
    assert!(office.news(&back).is_empty());
}

#[test]
fn hours_from_a_day_run_from_its_first_moment() {
    let sofia = Calendar::new(SOFIA);
    let end = sofia.end_from_day(day("2026-11-16"), span(24, Unit::Hours));
    assert_eq!(end, Some(moment("2026-11-17T00:00:00+02:00")));
    let last = sofia.last_day(day("2026-11-16"), span(24, Unit::Hours));
    assert_eq!(last, Some(day("2026-11-17")));
}

#[test]
fn a_term_past_the_end_of_time_has_no_end() {
    let office = office();
    for unit in [Unit::Days, Unit::Workdays, Unit::Weeks, Unit::Months] {
        let end = office.end(moment("2026-11-16T00:00:00Z"), span(u32::MAX, unit));
        assert_eq!(end, None, "{unit:?}");
    }
    assert_eq!(office.end(Moment::MAX_UTC, span(1, Unit::Hours)), None);
    assert!(office.local(Moment::MAX_UTC) > office.local(Moment::MIN_UTC));
    assert!(office.end_of_day(Day::MAX) > office.at(Day::MIN, 0, 0));
}

#[test]
fn a_calendar_is_stored_with_the_name_of_its_zone() {
    let text = serde_json::to_string(&office()).unwrap();
    assert!(text.contains(r#""zone":"Europe/Sofia""#), "{text}");
    assert_eq!(serde_json::from_str::<Calendar>(&text).unwrap(), office());
    assert!(serde_json::from_str::<Calendar>(r#"{"zone":"Europe/Nowhere"}"#).is_err());
}

fn units() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![
        Unit::Hours,
        Unit::Days,
        Unit::Workdays,
        Unit::Weeks,
        Unit::Months,
    ])
}

fn rolls() -> impl Strategy<Value = Roll> {
    prop::sample::select(vec![Roll::None, Roll::NextWorkday])
}

fn zones() -> impl Strategy<Value = Tz> {
    prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec())
}

/// Whole seconds of the years 1970 to 2099.
fn moments() -> impl Strategy<Value = Moment> {
    (0_i64..4_102_444_800).prop_map(|second| Moment::from_timestamp(second, 0).unwrap())
}

fn calendars() -> impl Strategy<Value = Calendar> {
    let days = || {
        let day = (0_u64..47_000).prop_map(|n| Day::from_epoch_days(0).unwrap() + Days::new(n));
        prop::collection::btree_set(day, 0..40)
    };
    (zones(), days(), days()).prop_map(|(zone, holidays, working)| Calendar {
        zone,
        holidays,
        working,
    })
}

proptest! {
    #[test]
    fn a_term_ends_after_its_start_and_a_longer_one_not_earlier(
        calendar in calendars(), start in moments(), term in 1_u32..500, unit in units(), roll in rolls(),
    ) {
        let end = |term| calendar.end(start, Span { term, unit, roll }).unwrap();
        prop_assert!(end(term) > start);
        prop_assert!(end(term) <= end(term + 1));
    }

    #[test]
    fn working_days_are_counted_one_by_one(
        calendar in calendars(), start in moments(), term in 0_u32..60,
    ) {
        let first = calendar.local_day(start);
        let slow = (0..term).fold(first, |day, _| calendar.next_workday(day).unwrap());
        prop_assert_eq!(calendar.last_day(first, span(term, Unit::Workdays)), Some(slow));
    }

    #[test]
    fn no_term_from_no_moment_panics(
        calendar in calendars(), start in any::<i64>(), term in any::<u32>(), unit in units(), roll in rolls(),
    ) {
        let start = Moment::from_timestamp_millis(start).unwrap_or(Moment::MIN_UTC);
        let _end = calendar.end(start, Span { term, unit, roll });
    }
}
