//! What is true of the files of countries: all are read, and official lists come out of them.

use super::*;
use crate::domain::Day;
use crate::domain::command::OfficeKind;
use crate::domain::day::Calendar;
use crate::domain::method::Origin;

const LANGUAGES: [&str; 5] = ["en", "bg", "ru", "lt", "pl"];

/// Days of a year as month and day.
fn days(id: &str, year: i32) -> Vec<String> {
    let country = country(id).unwrap();
    let days = country.days(year).into_keys();
    days.map(|day| day.format("%m-%d").to_string()).collect()
}

#[test]
fn every_country_is_read_and_speaks_every_language() {
    assert_eq!(countries().len(), COUNTRIES.len());
    for (id, text) in COUNTRIES {
        let country: Country = toml::from_str(text).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert_eq!(country.id, *id);
        assert_eq!(country.origin, Origin::Law, "{id}");
        for zone in &country.zones {
            assert!(zone.parse::<chrono_tz::Tz>().is_ok(), "{zone}");
        }
        assert!(text.contains("No list stays right for years"), "{id}");
        let names = country.holidays.iter().map(|holiday| &holiday.name);
        for words in names.chain([&country.source]) {
            let known: Vec<&str> = words.0.keys().map(String::as_str).collect();
            assert!(
                LANGUAGES.iter().all(|each| known.contains(each)),
                "{id}: {known:?}"
            );
        }
    }
}

#[test]
fn bulgaria_has_the_days_that_its_law_gave_for_2026() {
    let expected = [
        "01-01", "03-03", "04-10", "04-11", "04-12", "04-13", "05-01", "05-06", "05-24", "05-25",
        "09-06", "09-07", "09-22", "12-24", "12-25", "12-26", "12-28",
    ];
    assert_eq!(days("bg", 2026), expected);
}

/// The papers counted 248 working days in 2026, with 2 January, which the government gave.
#[test]
fn bulgaria_worked_248_days_in_2026() {
    let mut calendar = Calendar::new(chrono_tz::Europe::Sofia);
    let first = Day::from_ymd_opt(2026, 1, 1).unwrap();
    country("bg").unwrap().fill(&mut calendar, first);
    calendar.holidays.insert(first.succ_opt().unwrap());
    let year = first.iter_days().take(365);
    assert_eq!(year.filter(|day| calendar.is_workday(*day)).count(), 248);
}

#[test]
fn bulgaria_had_a_tuesday_for_the_first_of_may_that_was_holy_saturday() {
    let of_2021 = days("bg", 2021);
    let spring = of_2021
        .iter()
        .filter(|day| day.as_str() > "04-01" && day.as_str() < "05-05");
    let expected = ["04-30", "05-01", "05-02", "05-03", "05-04"];
    assert_eq!(spring.collect::<Vec<_>>(), expected);
}

#[test]
fn lithuania_has_the_days_of_its_law_in_2026_and_2028() {
    let expected = [
        "01-01", "02-16", "03-11", "04-05", "04-06", "05-01", "06-24", "07-06", "08-15", "11-01",
        "11-02", "12-24", "12-25", "12-26",
    ];
    assert_eq!(days("lt", 2026), expected);
    assert_eq!(days("lt", 2028)[3..5], ["04-16", "04-17"]);
    assert_eq!(days("lt", 2019).len(), expected.len() - 1);
}

#[test]
fn poland_has_the_days_of_its_law_in_2026() {
    let expected = [
        "01-01", "01-06", "04-06", "05-01", "05-03", "06-04", "08-15", "11-01", "11-11", "12-24",
        "12-25", "12-26",
    ];
    assert_eq!(days("pl", 2026), expected);
    assert_eq!(days("pl", 2024).len(), expected.len() - 1);
}

#[test]
fn russia_has_its_fixed_days_and_no_transferred_ones() {
    let expected = [
        "01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08", "02-23", "03-08",
        "05-01", "05-09", "06-12", "11-04",
    ];
    for year in 2025..2030 {
        assert_eq!(days("ru", year), expected);
    }
}

#[test]
fn an_office_begins_with_the_holidays_of_its_method_s_language_unless_it_says_others() {
    let now: Moment = "2026-12-31T23:30:00Z".parse().unwrap();
    let filled_in = |zone: chrono_tz::Tz, method: &str, said: Option<&str>| {
        let mut office = Office {
            name: String::new(),
            calendar: Calendar::new(zone),
            kind: OfficeKind::Real,
            method: crate::method::built_in(method).unwrap().unwrap(),
            table_maps: crate::domain::table::TableMaps::new(),
        };
        fill(&mut office, said, now);
        office.calendar.holidays
    };
    let filled = |method: &str, said| filled_in(chrono_tz::Europe::Moscow, method, said);
    let russian = filled("ru-kcson", None);
    assert_eq!(russian.len(), 4 * 14);
    // In Moscow it is 2027 already.
    assert_eq!(russian.first().unwrap().to_string(), "2026-01-01");
    assert_eq!(russian.last().unwrap().to_string(), "2029-11-04");
    assert!(filled("ru-kcson", Some("none")).is_empty());
    assert_eq!(
        filled("ru-kcson", Some("lt")),
        filled("standard", Some("lt"))
    );
    assert!(filled("standard", None).is_empty());
    // A method that is written in another language than that of the country.
    let vilnius = chrono_tz::Europe::Vilnius;
    let lithuanian = filled_in(vilnius, "ru-kcson", None);
    assert_eq!(lithuanian, filled_in(vilnius, "standard", Some("lt")));
    assert!(filled_in(vilnius, "standard", None).is_empty());
}
