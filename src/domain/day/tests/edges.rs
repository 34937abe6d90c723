//! What holds of every term at the edges: clock changes, ends of years, leap days, days off around.

use super::*;

/// Zones of offices that the program is made for, with summer time and without.
const ZONES: [Tz; 5] = [
    SOFIA,
    MOSCOW,
    Tz::Europe__Vilnius,
    Tz::Europe__Warsaw,
    Tz::UTC,
];

/// The last Sunday of a month, when clocks change in the European Union.
fn last_sunday(year: i32, month: u32) -> Day {
    let last = Day::from_ymd_opt(year, month, 31).unwrap();
    last - Days::new(u64::from(last.weekday().num_days_from_sunday()))
}

/// Days of the years 2000 to 2099 around which terms go wrong.
fn edges() -> impl Strategy<Value = Day> {
    let edge = |(year, which): (i32, usize)| {
        let fixed = |month, day| Day::from_ymd_opt(year, month, day).unwrap();
        [
            last_sunday(year, 3),
            last_sunday(year, 10),
            fixed(12, 31),
            fixed(2, 28),
            // The leap day, or the day in its place.
            fixed(2, 28) + Days::new(1),
            fixed(1, 31),
        ][which]
    };
    (2000_i32..2100, 0_usize..6).prop_map(edge)
}

/// A calendar with many days off and transferred days around a day, and a moment near it.
fn around() -> impl Strategy<Value = (Calendar, Moment)> {
    let near = |edge: Day| {
        let days = move || {
            let day = (0_u64..90).prop_map(move |n| edge - Days::new(10) + Days::new(n));
            prop::collection::btree_set(day, 0..30)
        };
        let zone = prop::sample::select(ZONES.to_vec());
        let second = -3 * 86_400_i64..3 * 86_400;
        (zone, days(), days(), second).prop_map(move |(zone, holidays, working, second)| {
            let noon = edge.and_time(time(12, 0, 0)).and_utc();
            let calendar = Calendar {
                zone,
                holidays,
                working,
            };
            (calendar, noon + TimeDelta::seconds(second))
        })
    };
    edges().prop_flat_map(near)
}

/// Units whose terms end with a day.
fn day_units() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![Unit::Days, Unit::Workdays, Unit::Weeks, Unit::Months])
}

fn number(day: Day) -> (i32, u32) {
    (day.year(), day.month())
}

proptest! {
    #[test]
    fn hours_are_exact_in_utc_whatever_the_clock_and_the_calendar_do(
        (calendar, start) in around(), term in 0_u32..2_000, roll in rolls(),
    ) {
        let end = calendar.end(start, Span { term, unit: Unit::Hours, roll });
        prop_assert_eq!(end, Some(start + TimeDelta::hours(term.into())));
    }

    #[test]
    fn any_other_term_ends_at_the_last_second_of_a_day_on_the_wall(
        (calendar, start) in around(), term in 0_u32..100, unit in day_units(), roll in rolls(),
    ) {
        let end = calendar.end(start, Span { term, unit, roll }).unwrap();
        prop_assert_eq!(calendar.local(end).time(), time(23, 59, 59));
        let next = calendar.local(end + TimeDelta::seconds(1));
        prop_assert_eq!(next.date_naive(), calendar.local_day(end).succ_opt().unwrap());
    }

    #[test]
    fn days_and_weeks_are_counted_on_the_wall(
        (calendar, start) in around(), term in 0_u32..100,
    ) {
        let first = calendar.local_day(start);
        let after = |unit| calendar.last_day(first, span(term, unit)).unwrap();
        prop_assert_eq!(after(Unit::Days), first + Days::new(term.into()));
        prop_assert_eq!(after(Unit::Weeks), first + Days::new(u64::from(term) * 7));
    }

    #[test]
    fn a_term_of_working_days_ends_on_one_and_has_so_many(
        (calendar, start) in around(), term in 1_u32..60, roll in rolls(),
    ) {
        let first = calendar.local_day(start);
        let span = Span { term, unit: Unit::Workdays, roll };
        let last = calendar.last_day(first, span).unwrap();
        prop_assert!(calendar.is_workday(last));
        let within = first.iter_days().skip(1).take_while(|day| *day <= last);
        let worked = within.filter(|day| calendar.is_workday(*day)).count();
        prop_assert_eq!(worked, usize::try_from(term).unwrap());
    }

    #[test]
    fn months_end_on_the_same_number_or_on_the_last_day(
        (calendar, start) in around(), term in 0_u32..60,
    ) {
        let first = calendar.local_day(start);
        let last = calendar.last_day(first, span(term, Unit::Months)).unwrap();
        let months = |day: Day| i64::from(day.year()) * 12 + i64::from(day.month0());
        prop_assert_eq!(months(last) - months(first), i64::from(term));
        let is_last = number(last.succ_opt().unwrap()) != number(last);
        prop_assert!(last.day() == first.day() || (last.day() < first.day() && is_last));
    }

    #[test]
    fn a_roll_moves_to_the_next_working_day_and_never_back(
        (calendar, start) in around(), term in 1_u32..60, unit in day_units(),
    ) {
        let first = calendar.local_day(start);
        let end = |roll| calendar.last_day(first, Span { term, unit, roll }).unwrap();
        let (plain, rolled) = (end(Roll::None), end(Roll::NextWorkday));
        prop_assert!(rolled >= plain && calendar.is_workday(rolled));
        let mut between = plain.iter_days().take_while(|day| *day < rolled);
        prop_assert!(between.all(|day| !calendar.is_workday(day)));
    }

    #[test]
    fn a_day_off_more_ends_no_term_earlier_and_a_day_worked_more_none_later(
        (calendar, start) in around(), after in 0_u64..60,
        term in 0_u32..40, unit in units(), roll in rolls(),
    ) {
        let span = Span { term, unit, roll };
        let before = calendar.end(start, span).unwrap();
        let day = calendar.local_day(start) + Days::new(after);
        let mut off = calendar.clone();
        off.holidays.insert(day);
        prop_assert!(off.end(start, span).unwrap() >= before);
        let mut worked = calendar;
        worked.working.insert(day);
        prop_assert!(worked.end(start, span).unwrap() <= before);
    }
}
