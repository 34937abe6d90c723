//! What people type for days and times, and what it means.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::DateReader;
use crate::domain::day::Calendar;
use crate::domain::form::{Kind, ReadDates, Toward};
use crate::domain::{Day, Moment};
use crate::lang::{Lang, Language};

use Toward::{Future, Past};

/// An office in Sofia with one holiday, on Monday 16 November 2026 at 14:05 local time.
fn calendar() -> Calendar {
    let mut calendar = Calendar::new(chrono_tz::Europe::Sofia);
    calendar.holidays.insert(day("2026-11-18"));
    calendar
}

fn now() -> Moment {
    "2026-11-16T12:05:40Z".parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn read_day(language: Language, typed: &str, toward: Toward) -> Option<String> {
    let (lang, calendar) = (Lang::of(language), calendar());
    let reader = DateReader {
        lang: &lang,
        calendar: &calendar,
        now: now(),
    };
    reader.day(typed, toward).map(|day| day.to_string())
}

fn read_moment(language: Language, typed: &str, toward: Toward) -> Option<String> {
    let (lang, calendar) = (Lang::of(language), calendar());
    let reader = DateReader {
        lang: &lang,
        calendar: &calendar,
        now: now(),
    };
    let local = calendar.local(reader.moment(typed, toward)?);
    Some(local.format("%Y-%m-%d %H:%M").to_string())
}

/// What every language reads alike: text, in the past, in the future.
const DAYS: Typed = &[
    ("28.11", "2025-11-28", "2026-11-28"),
    ("28.11.", "2025-11-28", "2026-11-28"),
    ("28/11", "2025-11-28", "2026-11-28"),
    ("28,11", "2025-11-28", "2026-11-28"),
    ("28-11", "2025-11-28", "2026-11-28"),
    ("28 11", "2025-11-28", "2026-11-28"),
    ("3.2", "2026-02-03", "2027-02-03"),
    ("16.11", "2026-11-16", "2026-11-16"),
    ("29.2", "2024-02-29", "2028-02-29"),
    ("28.11.26", "2026-11-28", "2026-11-28"),
    ("28.11.98", "1998-11-28", "1998-11-28"),
    ("28.11.46", "2046-11-28", "2046-11-28"),
    ("28.11.2026", "2026-11-28", "2026-11-28"),
    ("28112026", "2026-11-28", "2026-11-28"),
    ("281126", "2026-11-28", "2026-11-28"),
    ("2026-11-28", "2026-11-28", "2026-11-28"),
    ("2026.11.28", "2026-11-28", "2026-11-28"),
    ("28", "2026-10-28", "2026-11-28"),
    ("16", "2026-11-16", "2026-11-16"),
    ("31", "2026-10-31", "2026-12-31"),
    ("5", "2026-11-05", "2026-12-05"),
    ("+3", "2026-11-19", "2026-11-19"),
    ("+ 3", "2026-11-19", "2026-11-19"),
    ("-5", "2026-11-11", "2026-11-11"),
    ("+3d", "2026-11-19", "2026-11-19"),
    ("+2w", "2026-11-30", "2026-11-30"),
    ("+1m", "2026-12-16", "2026-12-16"),
    ("+1y", "2027-11-16", "2027-11-16"),
    ("-1m", "2026-10-16", "2026-10-16"),
    ("+3wd", "2026-11-20", "2026-11-20"),
    ("-1wd", "2026-11-13", "2026-11-13"),
    ("fri", "2026-11-13", "2026-11-20"),
    ("Friday", "2026-11-13", "2026-11-20"),
    ("mon", "2026-11-09", "2026-11-23"),
    ("today", "2026-11-16", "2026-11-16"),
    ("Tomorrow", "2026-11-17", "2026-11-17"),
    ("yesterday", "2026-11-15", "2026-11-15"),
    ("сегодня", "2026-11-16", "2026-11-16"),
    ("завтра", "2026-11-17", "2026-11-17"),
    ("вчера", "2026-11-15", "2026-11-15"),
    ("днес", "2026-11-16", "2026-11-16"),
    ("утре", "2026-11-17", "2026-11-17"),
    ("dziś", "2026-11-16", "2026-11-16"),
    ("dzisiaj", "2026-11-16", "2026-11-16"),
    ("jutro", "2026-11-17", "2026-11-17"),
    ("wczoraj", "2026-11-15", "2026-11-15"),
    ("šiandien", "2026-11-16", "2026-11-16"),
    ("siandien", "2026-11-16", "2026-11-16"),
    ("rytoj", "2026-11-17", "2026-11-17"),
    ("vakar", "2026-11-15", "2026-11-15"),
    ("1/12/26", "2026-12-01", "2026-12-01"),
    ("01.12", "2025-12-01", "2026-12-01"),
    ("1 12 2026", "2026-12-01", "2026-12-01"),
    ("+0", "2026-11-16", "2026-11-16"),
    ("-2w", "2026-11-02", "2026-11-02"),
    ("-1y", "2025-11-16", "2025-11-16"),
    ("+12m", "2027-11-16", "2027-11-16"),
    ("sunday", "2026-11-15", "2026-11-22"),
    ("позавчера", "2026-11-14", "2026-11-14"),
    ("послезавтра", "2026-11-18", "2026-11-18"),
    ("онзи ден", "2026-11-14", "2026-11-14"),
    ("Вдругиден", "2026-11-18", "2026-11-18"),
    ("przedwczoraj", "2026-11-14", "2026-11-14"),
    ("pojutrze", "2026-11-18", "2026-11-18"),
    ("užvakar", "2026-11-14", "2026-11-14"),
    ("uzvakar", "2026-11-14", "2026-11-14"),
    ("poryt", "2026-11-18", "2026-11-18"),
];

/// Text, in the past, in the future.
type Typed = &'static [(&'static str, &'static str, &'static str)];

/// What one language reads and the others may not: text, in the past, in the future.
const OF_LANGUAGE: &[(Language, Typed)] = &[
    (
        Language::English,
        &[
            ("we", "2026-11-11", "2026-11-18"),
            ("Thursday", "2026-11-12", "2026-11-19"),
            ("акш", "2026-11-13", "2026-11-20"),
            ("ещьщккщц", "2026-11-17", "2026-11-17"),
        ],
    ),
    (
        Language::Russian,
        &[
            ("+3д", "2026-11-19", "2026-11-19"),
            ("+3рд", "2026-11-20", "2026-11-20"),
            ("+2н", "2026-11-30", "2026-11-30"),
            ("+1м", "2026-12-16", "2026-12-16"),
            ("+1г", "2027-11-16", "2027-11-16"),
            ("пн", "2026-11-09", "2026-11-23"),
            ("ср", "2026-11-11", "2026-11-18"),
            ("среду", "2026-11-11", "2026-11-18"),
            ("пятница", "2026-11-13", "2026-11-20"),
            ("вс", "2026-11-15", "2026-11-22"),
            ("акш", "2026-11-13", "2026-11-20"),
            ("pfdnhf", "2026-11-17", "2026-11-17"),
            ("gn", "2026-11-13", "2026-11-20"),
        ],
    ),
    (
        Language::Bulgarian,
        &[
            ("+3д", "2026-11-19", "2026-11-19"),
            ("+3рд", "2026-11-20", "2026-11-20"),
            ("+2с", "2026-11-30", "2026-11-30"),
            ("+1м", "2026-12-16", "2026-12-16"),
            ("+1г", "2027-11-16", "2027-11-16"),
            ("пн", "2026-11-09", "2026-11-23"),
            ("сряда", "2026-11-11", "2026-11-18"),
            ("петък", "2026-11-13", "2026-11-20"),
            ("нд", "2026-11-15", "2026-11-22"),
            ("утре", "2026-11-17", "2026-11-17"),
            // The keys of "fri" on the keyboard of the standard, and of утре on the phonetic one.
            ("оис", "2026-11-13", "2026-11-20"),
            ("utre", "2026-11-17", "2026-11-17"),
        ],
    ),
    (
        Language::Polish,
        &[
            ("+3d", "2026-11-19", "2026-11-19"),
            ("+3dr", "2026-11-20", "2026-11-20"),
            ("+2t", "2026-11-30", "2026-11-30"),
            ("+1m", "2026-12-16", "2026-12-16"),
            ("+1r", "2027-11-16", "2027-11-16"),
            ("pn", "2026-11-09", "2026-11-23"),
            ("śr", "2026-11-11", "2026-11-18"),
            ("sr", "2026-11-11", "2026-11-18"),
            ("środę", "2026-11-11", "2026-11-18"),
            ("Piątek", "2026-11-13", "2026-11-20"),
            ("nd", "2026-11-15", "2026-11-22"),
        ],
    ),
    (
        Language::Lithuanian,
        &[
            ("+3d", "2026-11-19", "2026-11-19"),
            ("+3dd", "2026-11-20", "2026-11-20"),
            ("+2s", "2026-11-30", "2026-11-30"),
            ("+2sav", "2026-11-30", "2026-11-30"),
            ("+1mėn", "2026-12-16", "2026-12-16"),
            ("+1met", "2027-11-16", "2027-11-16"),
            ("pr", "2026-11-09", "2026-11-23"),
            ("tr", "2026-11-11", "2026-11-18"),
            ("pn", "2026-11-13", "2026-11-20"),
            ("penktadienį", "2026-11-13", "2026-11-20"),
            ("št", "2026-11-14", "2026-11-21"),
            ("sekmadienis", "2026-11-15", "2026-11-22"),
        ],
    ),
];

fn reads(language: Language, days: Typed) {
    for (typed, past, future) in days {
        for (toward, expected) in [(Past, past), (Future, future)] {
            let read = read_day(language, typed, toward);
            assert_eq!(read.as_deref(), Some(*expected), "{language} {typed}");
        }
    }
}

#[test]
fn sixty_ways_to_type_a_day_are_read_in_every_language() {
    assert!(DAYS.len() >= 60);
    for &language in Language::ALL {
        reads(language, DAYS);
    }
}

#[test]
fn every_language_reads_its_own_weekdays_units_and_keyboards() {
    for (language, days) in OF_LANGUAGE {
        reads(*language, days);
    }
    let tested = OF_LANGUAGE.iter().map(|(language, _days)| *language);
    assert!(
        Language::ALL
            .iter()
            .all(|each| tested.clone().any(|other| other == *each))
    );
}

#[test]
fn pn_is_monday_in_polish_friday_in_lithuanian_and_nothing_in_english() {
    let read = |language| read_day(language, "pn", Future);
    assert_eq!(read(Language::Polish).as_deref(), Some("2026-11-23"));
    assert_eq!(read(Language::Lithuanian).as_deref(), Some("2026-11-20"));
    assert_eq!(read(Language::English), None);
}

#[test]
fn units_and_weekdays_belong_to_their_language() {
    for (typed, in_russian, in_english) in [
        ("+3д", Some("2026-11-19"), None),
        ("+2н", Some("2026-11-30"), None),
        ("+1м", Some("2026-12-16"), None),
        ("+3рд", Some("2026-11-20"), None),
        ("+3 рд", Some("2026-11-20"), None),
        ("пт", Some("2026-11-20"), None),
        ("среда", Some("2026-11-18"), None),
        ("воскресенье", Some("2026-11-22"), None),
        ("pn", None, None),
        ("št", None, None),
        ("+1t", None, None),
    ] {
        let russian = read_day(Language::Russian, typed, Future);
        assert_eq!(russian.as_deref(), in_russian, "{typed}");
        let english = read_day(Language::English, typed, Future);
        assert_eq!(english.as_deref(), in_english, "{typed}");
    }
}

#[test]
fn lithuanian_units_and_weekdays_are_read_as_they_are_typed() {
    for (typed, expected) in [
        ("+2sav", "2026-11-30"),
        ("+1 mėn", "2026-12-16"),
        ("+1 met", "2027-11-16"),
        ("+3dd", "2026-11-20"),
        ("pn", "2026-11-20"),
        ("treč", "2026-11-18"),
        ("šeštadienį", "2026-11-21"),
        ("šiand", "2026-11-16"),
    ] {
        let read = read_day(Language::Lithuanian, typed, Future);
        assert_eq!(read.as_deref(), Some(expected), "{typed}");
    }
}

#[test]
fn what_is_no_day_is_not_read() {
    for typed in [
        "",
        "  ",
        "31.02",
        "29.2.2027",
        "32",
        "0",
        "1.13",
        "2811",
        "28.11.1",
        "28.11.3026",
        "28.11-26",
        "+",
        "-",
        "+x",
        "+99999",
        "soon",
        "1.2.3.4",
        "..",
        "--",
        "28.11 14:05",
        "1234567890123456789012345678901234567890",
    ] {
        assert_eq!(read_day(Language::Russian, typed, Future), None, "{typed}");
    }
}

/// Text, in the past, in the future.
const MOMENTS: &[(&str, &str, &str)] = &[
    ("14:30", "2026-11-16 14:30", "2026-11-16 14:30"),
    ("9:05", "2026-11-16 09:05", "2026-11-17 09:05"),
    ("1405", "2026-11-16 14:05", "2026-11-17 14:05"),
    ("905", "2026-11-16 09:05", "2026-11-17 09:05"),
    ("14.05", "2026-11-16 14:05", "2026-11-17 14:05"),
    ("14,30", "2026-11-16 14:30", "2026-11-16 14:30"),
    ("14.05.", "2026-05-14 14:05", "2027-05-14 12:00"),
    ("28.11", "2025-11-28 14:05", "2026-11-28 12:00"),
    ("28.11 14:30", "2025-11-28 14:30", "2026-11-28 14:30"),
    ("28.11 1430", "2025-11-28 14:30", "2026-11-28 14:30"),
    ("28.11 14.30", "2025-11-28 14:30", "2026-11-28 14:30"),
    ("28.11, 14:30", "2025-11-28 14:30", "2026-11-28 14:30"),
    ("28.11.26 14:30", "2026-11-28 14:30", "2026-11-28 14:30"),
    ("28 11 2026", "2026-11-28 14:05", "2026-11-28 12:00"),
    ("28 11 2026 930", "2026-11-28 09:30", "2026-11-28 09:30"),
    ("16 10.05", "2026-11-16 10:05", "2026-11-16 10:05"),
    ("2026-11-16 14:05", "2026-11-16 14:05", "2026-11-16 14:05"),
    ("2026-11-16T14:05", "2026-11-16 14:05", "2026-11-16 14:05"),
    ("-1", "2026-11-15 14:05", "2026-11-15 12:00"),
    ("+3 9:00", "2026-11-19 09:00", "2026-11-19 09:00"),
    ("fri 9:00", "2026-11-13 09:00", "2026-11-20 09:00"),
    ("завтра 9:00", "2026-11-17 09:00", "2026-11-17 09:00"),
    ("онзи ден 9:00", "2026-11-14 09:00", "2026-11-14 09:00"),
    ("pojutrze 9.30", "2026-11-18 09:30", "2026-11-18 09:30"),
    ("today", "2026-11-16 14:05", "2026-11-16 23:59"),
    ("yesterday 23:50", "2026-11-15 23:50", "2026-11-15 23:50"),
];

#[test]
fn a_moment_is_read_as_people_type_it() {
    for &language in Language::ALL {
        for (typed, past, future) in MOMENTS {
            for (toward, expected) in [(Past, past), (Future, future)] {
                let read = read_moment(language, typed, toward);
                assert_eq!(read.as_deref(), Some(*expected), "{language} {typed}");
            }
        }
    }
}

#[test]
fn what_is_no_moment_is_not_read() {
    for typed in [
        "",
        "25:00",
        "14:60",
        "14:5",
        "31.02 14:05",
        "28.11 99:00",
        "14:05:30",
        "noon",
    ] {
        assert_eq!(read_moment(Language::English, typed, Past), None, "{typed}");
    }
}

#[test]
fn a_typed_day_is_told_back_in_words() {
    for (language, day, moment) in [
        (
            Language::English,
            "Saturday 28 November 2026, in 12 days",
            "Saturday 28 November 2026 09:00, in 12 days",
        ),
        (
            Language::Russian,
            "суббота, 28 ноября 2026 г., через 12 дней",
            "суббота, 28 ноября 2026 г. 09:00, через 12 дней",
        ),
    ] {
        let (lang, calendar) = (Lang::of(language), calendar());
        let reader = DateReader {
            lang: &lang,
            calendar: &calendar,
            now: now(),
        };
        assert_eq!(reader.echo("28.11", Future).as_deref(), Some(day));
        let said = reader.echo_moment("28.11 9:00", Future);
        assert_eq!(said.as_deref(), Some(moment));
        assert_eq!(reader.echo("31.02", Future), None);
    }
}

#[test]
fn the_echo_has_the_weekday_and_the_distance_in_every_language() {
    for &language in Language::ALL {
        let (lang, calendar) = (Lang::of(language), calendar());
        let reader = DateReader {
            lang: &lang,
            calendar: &calendar,
            now: now(),
        };
        let friday = day("2026-11-20");
        let said = reader.echo("fri", Future).unwrap();
        assert!(
            said.contains(&lang.weekday_long(friday)),
            "{language}: {said}"
        );
        let distance = lang.day_distance(friday, day("2026-11-16"));
        assert!(said.contains(&distance), "{language}: {said}");
        assert!(distance.contains('4'), "{language}: {said}");
    }
}

#[test]
fn a_day_with_a_hyphen_is_read_as_the_lists_of_the_language_show_it() {
    let read = |language, typed| read_day(language, typed, Future);
    assert_eq!(
        read(Language::Lithuanian, "12-03").as_deref(),
        Some("2026-12-03")
    );
    assert_eq!(
        read(Language::Lithuanian, "03.12").as_deref(),
        Some("2026-12-03")
    );
    assert_eq!(
        read(Language::Polish, "03-12").as_deref(),
        Some("2026-12-03")
    );
}

#[test]
fn letters_in_the_place_of_digits_are_digits_in_every_language() {
    for &language in Language::ALL {
        for (typed, read) in [
            ("ąč", "2026-11-12"),
            ("Ąč.ą", "2026-01-12"),
            ("čš.ąą.2ė", "2024-11-26"),
            ("-ę", "2026-11-13"),
        ] {
            let day = read_day(language, typed, Past);
            assert_eq!(day.as_deref(), Some(read), "{language} {typed}");
        }
    }
    let lithuanian = |typed| read_moment(Language::Lithuanian, typed, Past);
    assert_eq!(lithuanian("ąą:ęū").as_deref(), Some("2026-11-16 11:38"));
    assert_eq!(lithuanian("vakar").as_deref(), Some("2026-11-15 14:05"));
}

#[test]
fn the_key_of_a_full_stop_is_one_in_any_layout() {
    let read = |language, typed| read_day(language, typed, Future);
    let day = Some("2026-11-28".to_owned());
    assert_eq!(read(Language::Russian, "28ю11"), day);
    assert_eq!(read(Language::Bulgarian, "28л11"), day);
    assert_eq!(read(Language::English, "28ю11"), day);
}

#[test]
fn a_field_stores_what_was_meant_and_shows_it_in_the_language() {
    let (lang, calendar) = (Lang::of(Language::Russian), calendar());
    let reader = DateReader {
        lang: &lang,
        calendar: &calendar,
        now: now(),
    };
    for (kind, typed, stored, shown) in [
        (Kind::Day(Future), "+3", "2026-11-19", "19.11.2026"),
        (
            Kind::Moment(Past),
            "9:05",
            "2026-11-16 09:05",
            "16.11.2026 09:05",
        ),
    ] {
        assert_eq!(reader.settled(&kind, typed).as_deref(), Some(stored));
        assert_eq!(reader.shown(&kind, stored), shown);
        assert_eq!(reader.settled(&kind, shown).as_deref(), Some(stored));
        assert_eq!(reader.shown(&kind, typed), typed);
    }
    assert_eq!(reader.settled(&Kind::Number, "ą2").as_deref(), Some("12"));
    assert_eq!(reader.settled(&Kind::Line, "28.11"), None);
    assert_eq!(reader.shown(&Kind::Line, "2026-11-28"), "2026-11-28");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_day_shown_for_editing_reads_back(
        days in 0i64..109_000,
        language in any::<prop::sample::Index>(),
    ) {
        let lang = Lang::of(*language.get(Language::ALL));
        let first = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
        let day = first + chrono::TimeDelta::days(days);
        let calendar = calendar();
        let reader = DateReader { lang: &lang, calendar: &calendar, now: now() };
        for toward in [Past, Future] {
            prop_assert_eq!(reader.day(&lang.day_input(day), toward), Some(day));
            prop_assert_eq!(reader.day(&day.to_string(), toward), Some(day));
        }
    }

    #[test]
    fn a_moment_shown_for_editing_reads_back(
        minutes in 0i64..100_000_000,
        language in any::<prop::sample::Index>(),
    ) {
        let lang = Lang::of(*language.get(Language::ALL));
        let first: Moment = "1990-01-01T00:00:00Z".parse().unwrap();
        let moment = first + chrono::TimeDelta::minutes(minutes);
        let calendar = calendar();
        let reader = DateReader { lang: &lang, calendar: &calendar, now: now() };
        let shown = lang.moment_input(moment, &calendar);
        let read = reader.moment(&shown, Past).unwrap();
        // An hour that clocks repeat is shown alike both times.
        prop_assert_eq!(lang.moment_input(read, &calendar), shown);
    }

    #[test]
    fn nothing_that_can_be_typed_stops_the_reader(typed in "\\PC{0,12}|[-+.:0-9 a-zа-я]{0,14}") {
        let lang = Lang::of(Language::Russian);
        let calendar = calendar();
        let reader = DateReader { lang: &lang, calendar: &calendar, now: now() };
        for toward in [Past, Future] {
            let _day = reader.day(&typed, toward);
            let _moment = reader.moment(&typed, toward);
        }
    }
}
