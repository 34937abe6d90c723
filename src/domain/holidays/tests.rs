//! Easter Sundays that are in print, days off for weekends, and calendars that cannot be meant.

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn days(texts: &[&str]) -> BTreeSet<Day> {
    texts.iter().map(|text| day(text)).collect()
}

fn calendar(holidays: &[&str], working: &[&str]) -> Calendar {
    Calendar {
        holidays: days(holidays),
        working: days(working),
        ..Calendar::new(chrono_tz::UTC)
    }
}

fn holiday(on: On, length: u64) -> Holiday {
    Holiday {
        name: Words::default(),
        on,
        days: length,
        since: None,
    }
}

fn country(roll: Roll, holidays: Vec<Holiday>) -> Country {
    Country {
        id: "xx".to_owned(),
        origin: Origin::Law,
        source: Words::default(),
        zones: Vec::new(),
        easter: Easter::Orthodox,
        roll,
        holidays,
    }
}

#[test]
fn easter_falls_where_the_churches_keep_it() {
    let orthodox = [
        "1583-04-10",
        "2000-04-30",
        "2008-04-27",
        "2013-05-05",
        "2016-05-01",
        "2021-05-02",
        "2023-04-16",
        "2024-05-05",
        "2025-04-20",
        "2026-04-12",
        "2027-05-02",
        "2028-04-16",
        "2100-05-02",
    ];
    let western = [
        "1818-03-22",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
    ];
    for (easter, texts) in [
        (Easter::Orthodox, &orthodox[..]),
        (Easter::Western, &western[..]),
    ] {
        for text in texts {
            let sunday = day(text);
            assert_eq!(easter.sunday(sunday.year()), Some(sunday), "{easter:?}");
        }
    }
}

#[test]
fn easter_is_not_worked_out_before_the_reform_nor_in_five_digits() {
    for easter in [Easter::Orthodox, Easter::Western] {
        for year in [i32::MIN, -1, 0, 1582, 10_000, i32::MAX] {
            assert_eq!(easter.sunday(year), None, "{easter:?} {year}");
        }
    }
}

#[test]
fn a_fixed_day_on_a_weekend_gives_the_next_working_days_that_are_free() {
    let one_two = vec![holiday(On::Fixed(12, 24), 1), holiday(On::Fixed(12, 25), 2)];
    let rolled = country(Roll::NextWorkday, one_two.clone());
    let named = |year| {
        let days = rolled.days(year).into_iter();
        let days = days.map(|(day, official)| (day.to_string(), official.instead_of));
        days.collect::<Vec<_>>()
    };
    let plain = |text: &str| (text.to_owned(), None);
    let instead = |text: &str, of: &str| (text.to_owned(), Some(day(of)));
    // Friday to Sunday, Saturday to Monday, Sunday to Tuesday.
    let friday = ["2027-12-24", "2027-12-25", "2027-12-26"].map(plain);
    let moved = [
        instead("2027-12-27", "2027-12-25"),
        instead("2027-12-28", "2027-12-26"),
    ];
    assert_eq!(named(2027), [&friday[..], &moved].concat());
    let saturday = ["2022-12-24", "2022-12-25", "2022-12-26"].map(plain);
    let moved = [
        instead("2022-12-27", "2022-12-24"),
        instead("2022-12-28", "2022-12-25"),
    ];
    assert_eq!(named(2022), [&saturday[..], &moved].concat());
    let sunday = ["2023-12-24", "2023-12-25", "2023-12-26"].map(plain);
    let moved = [instead("2023-12-27", "2023-12-24")];
    assert_eq!(named(2023), [&sunday[..], &moved].concat());
    assert_eq!(country(Roll::None, one_two).days(2027).len(), 3);
}

#[test]
fn a_day_of_easter_gives_no_other_but_a_fixed_one_within_easter_does() {
    // In 2021 the first of May was Holy Saturday: the Tuesday after Easter Monday was off for it.
    let easter = vec![holiday(On::Easter(-2), 4), holiday(On::Fixed(5, 1), 1)];
    let rolled = country(Roll::NextWorkday, easter);
    let found: Vec<Day> = rolled.days(2021).into_keys().collect();
    let expected = [
        "2021-04-30",
        "2021-05-01",
        "2021-05-02",
        "2021-05-03",
        "2021-05-04",
    ];
    assert_eq!(found, expected.map(day));
    // In 2024 the sixth of May was Easter Monday, and no weekend.
    let monday = vec![holiday(On::Easter(-2), 4), holiday(On::Fixed(5, 6), 1)];
    assert_eq!(country(Roll::NextWorkday, monday).days(2024).len(), 4);
}

#[test]
fn a_holiday_counts_from_its_first_year_on() {
    let mut new = holiday(On::Fixed(12, 24), 1);
    new.since = Some(2025);
    let country = country(Roll::None, vec![new]);
    assert!(country.days(2024).is_empty());
    assert_eq!(country.days(2025).len(), 1);
}

#[test]
fn a_calendar_is_filled_from_last_year_to_two_years_ahead() {
    let country = country(Roll::None, vec![holiday(On::Fixed(1, 1), 1)]);
    let mut calendar = calendar(&["2026-07-07"], &["2026-07-04"]);
    country.fill(&mut calendar, day("2026-11-16"));
    let expected = [
        "2025-01-01",
        "2026-01-01",
        "2026-07-07",
        "2027-01-01",
        "2028-01-01",
    ];
    assert_eq!(calendar.holidays, days(&expected));
    assert_eq!(calendar.working, days(&["2026-07-04"]));
}

#[test]
fn what_cannot_be_meant_in_a_calendar_is_named() {
    let sound = calendar(&["2026-01-01", "2027-01-01"], &["2026-07-04"]);
    assert_eq!(faults(&sound, day("2026-11-16")), []);
    let wrong = calendar(&["2026-01-01", "2026-07-04"], &["2026-07-04", "2026-07-06"]);
    assert_eq!(
        faults(&wrong, day("2026-11-16")),
        [
            Fault::NoHolidays(2027),
            Fault::InBothLists(day("2026-07-04")),
            Fault::PlainWorkday(day("2026-07-06")),
        ]
    );
    let empty = Calendar::new(chrono_tz::UTC);
    assert_eq!(
        faults(&empty, day("2026-11-16")),
        [Fault::NoHolidays(2026), Fault::NoHolidays(2027)]
    );
}

#[test]
fn the_next_year_is_missed_only_towards_the_end_of_this_one() {
    let this = calendar(&["2026-01-01"], &[]);
    for early in ["2026-01-02", "2026-11-01"] {
        assert!(missing_years(&this, day(early)).is_empty(), "{early}");
    }
    assert_eq!(missing_years(&this, day("2026-11-02")), [2027]);
    assert_eq!(missing_years(&this, day("2027-03-01")), [2027]);
    let empty = Calendar::new(chrono_tz::UTC);
    assert_eq!(missing_years(&empty, day("2026-12-31")), [2026, 2027]);
    assert_eq!(missing_years(&empty, Day::MAX), [Day::MAX.year()]);
}

#[test]
fn the_country_that_explains_most_of_a_year_names_its_days() {
    let mut spring = country(Roll::None, vec![holiday(On::Fixed(3, 3), 2)]);
    spring.id = "spring".to_owned();
    let mut both = spring.clone();
    both.id = "both".to_owned();
    both.holidays.push(holiday(On::Fixed(9, 6), 1));
    let countries = [both, spring];
    let id = |holidays: &[&str]| {
        let calendar = calendar(holidays, &[]);
        followed(&countries, &calendar, 2026).map(|country| country.id.clone())
    };
    assert_eq!(id(&["2026-03-03", "2026-03-04"]).as_deref(), Some("spring"));
    let all = ["2026-03-03", "2026-03-04", "2026-09-06"];
    assert_eq!(id(&all).as_deref(), Some("both"));
    assert_eq!(id(&["2026-03-03"]).as_deref(), Some("spring"));
    assert_eq!(id(&["2026-05-01"]), None);
}

proptest! {
    #[test]
    fn easter_is_a_sunday_between_its_first_and_its_last_day(year in 1583_i32..=4099) {
        let western = Easter::Western.sunday(year).unwrap();
        prop_assert_eq!(western.weekday(), Weekday::Sun);
        prop_assert!(((3, 22)..=(4, 25)).contains(&(western.month(), western.day())));
        let orthodox = Easter::Orthodox.sunday(year).unwrap();
        prop_assert_eq!(orthodox.weekday(), Weekday::Sun);
        // Never before the western one, and by whole weeks.
        prop_assert!(orthodox >= western);
    }

    #[test]
    fn every_fixed_day_on_a_weekend_gives_one_working_day(
        year in 1990_i32..2200, first in 1_u32..28, month in 1_u32..12, length in 1_u64..5,
    ) {
        let fixed = holiday(On::Fixed(month, first), length);
        let rolled = country(Roll::NextWorkday, vec![fixed, holiday(On::Easter(-2), 4)]);
        let days = rolled.days(year);
        let on_weekends = days.iter().filter(|(day, official)| {
            matches!(official.holiday.on, On::Fixed(..)) && is_weekend(**day)
        });
        let instead: Vec<_> = days.iter().filter(|(_day, each)| each.instead_of.is_some()).collect();
        prop_assert_eq!(on_weekends.count(), instead.len());
        for (day, official) in instead {
            prop_assert!(!is_weekend(*day));
            prop_assert!(*day > official.instead_of.unwrap());
        }
    }
}
