//! What dates, times and plurals look like in each language.

use chrono::{FixedOffset, NaiveDate, TimeDelta, TimeZone};
use proptest::prelude::*;

use super::Lang;
use crate::lang::Language;

fn both() -> (Lang, Lang) {
    (Lang::of(Language::English), Lang::of(Language::Russian))
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn days_are_written_as_the_language_writes_them() {
    let (english, russian) = both();
    let monday = date(2026, 11, 16);
    assert_eq!(english.day(monday), "16 Nov 2026");
    assert_eq!(russian.day(monday), "16.11.2026");
    assert_eq!(english.day(date(2026, 3, 5)), "5 Mar 2026");
    assert_eq!(russian.day(date(2026, 3, 5)), "05.03.2026");
    assert_eq!(english.day_short(monday), "Mon 16.11");
    assert_eq!(russian.day_short(date(2026, 3, 5)), "чт 05.03");
    assert_eq!(english.day_long(monday), "Monday 16 November 2026");
    assert_eq!(russian.day_long(monday), "понедельник, 16 ноября 2026 г.");
    assert_eq!(english.month(monday), "November 2026");
    assert_eq!(russian.month(monday), "ноябрь 2026");
}

#[test]
fn weekdays_and_months_stand_in_their_order() {
    let (english, russian) = both();
    let week = (16..=22).map(|day| date(2026, 11, day));
    let names = |lang: &Lang| {
        week.clone()
            .map(|day| lang.weekday_short(day))
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&english).join(" "), "Mon Tue Wed Thu Fri Sat Sun");
    assert_eq!(names(&russian).join(" "), "пн вт ср чт пт сб вс");
    assert_eq!(russian.weekday_long(date(2026, 11, 22)), "воскресенье");
    for (month, english_day, russian_month) in [
        (1, "1 Jan 2027", "январь 2027"),
        (5, "1 May 2027", "май 2027"),
        (8, "1 Aug 2027", "август 2027"),
        (12, "1 Dec 2027", "декабрь 2027"),
    ] {
        assert_eq!(english.day(date(2027, month, 1)), english_day);
        assert_eq!(russian.month(date(2027, month, 1)), russian_month);
    }
}

#[test]
fn a_moment_is_told_in_the_zone_it_carries() {
    let (english, russian) = both();
    let zone = FixedOffset::east_opt(3 * 3600).unwrap();
    let at = zone.with_ymd_and_hms(2026, 11, 16, 9, 5, 59).unwrap();
    assert_eq!(english.time(at.time()), "09:05");
    assert_eq!(english.moment(&at), "16 Nov 2026 09:05");
    assert_eq!(russian.moment(&at), "16.11.2026 09:05");
    assert_eq!(russian.moment_short(&at), "пн 16.11 09:05");
    assert_eq!(english.moment_short(&at.to_utc()), "Mon 16.11 06:05");
}

#[test]
fn days_are_counted_from_today() {
    let (english, russian) = both();
    let today = date(2026, 11, 16);
    for (days, in_english, in_russian) in [
        (0, "today", "сегодня"),
        (1, "tomorrow", "завтра"),
        (-1, "yesterday", "вчера"),
        (3, "in 3 days", "через 3 дня"),
        (21, "in 21 days", "через 21 день"),
        (-5, "5 days ago", "5 дней назад"),
    ] {
        let day = today + TimeDelta::days(days);
        assert_eq!(english.day_distance(day, today), in_english);
        assert_eq!(russian.day_distance(day, today), in_russian);
    }
}

#[test]
fn a_stretch_is_told_in_minutes_then_on_a_clock_then_in_days() {
    let (english, russian) = both();
    for (minutes, in_english, in_russian) in [
        (0, "0 min", "0 мин"),
        (41, "41 min", "41 мин"),
        (60, "1:00", "1:00"),
        (65, "1:05", "1:05"),
        (210, "3:30", "3:30"),
        (48 * 60 - 1, "47:59", "47:59"),
        (48 * 60, "2 d", "2 д"),
        (236 * 60 + 20, "9 d 20 h", "9 д 20 ч"),
    ] {
        assert_eq!(english.duration(TimeDelta::minutes(minutes)), in_english);
        assert_eq!(russian.duration(TimeDelta::minutes(minutes)), in_russian);
        assert_eq!(russian.duration(TimeDelta::minutes(-minutes)), in_russian);
    }
}

#[test]
fn a_stretch_is_told_in_words() {
    let (english, russian) = both();
    for (minutes, in_english, in_russian) in [
        (0, "less than a minute", "меньше минуты"),
        (1, "1 minute", "1 минута"),
        (60, "1 hour", "1 час"),
        (190, "3 hours 10 minutes", "3 часа 10 минут"),
        (24 * 60, "24 hours", "24 часа"),
        (48 * 60 + 59, "2 days", "2 дня"),
        (236 * 60, "9 days 20 hours", "9 дней 20 часов"),
    ] {
        assert_eq!(
            english.duration_long(TimeDelta::minutes(minutes)),
            in_english
        );
        assert_eq!(
            russian.duration_long(TimeDelta::minutes(minutes)),
            in_russian
        );
    }
}

#[test]
fn a_deadline_that_has_passed_says_so() {
    let (english, russian) = both();
    let (left, late) = (TimeDelta::minutes(210), TimeDelta::minutes(-80));
    assert_eq!(
        (english.left(left), russian.left(left)),
        ("3:30".into(), "3:30".into())
    );
    assert_eq!(english.left(late), "overdue 1:20");
    assert_eq!(russian.left(late), "просрочено 1:20");
    assert_eq!(english.left(TimeDelta::zero()), "0 min");
    assert_eq!(english.left(TimeDelta::seconds(-1)), "overdue 0 min");
    assert_eq!(english.left_long(left), "3 hours 30 minutes left");
    assert_eq!(russian.left_long(left), "осталось: 3 часа 30 минут");
    assert_eq!(english.left_long(late), "overdue by 1 hour 20 minutes");
    assert_eq!(russian.left_long(late), "просрочено: 1 час 20 минут");
}

#[test]
fn every_month_has_a_name_of_its_own_in_every_language() {
    for &language in Language::ALL {
        let lang = Lang::of(language);
        let mut names = std::collections::BTreeSet::new();
        for month in 1..=12 {
            let day = date(2026, month, 16);
            names.insert(lang.month(day));
            // What is written out means the month that the digits say.
            assert_eq!(lang.month(day), lang.month(date(2026, month, 1)));
            names.insert(lang.day_long(day).replace(&lang.weekday_long(day), ""));
            names.insert(lang.day(day));
        }
        assert_eq!(names.len(), 36, "{language}: {names:?}");
    }
}

/// Days, hours and minutes of one number, in one language.
type Forms = [&'static str; 3];

const RUSSIAN: [Forms; 3] = [
    ["день", "час", "минута"],
    ["дня", "часа", "минуты"],
    ["дней", "часов", "минут"],
];
const POLISH: [Forms; 3] = [
    ["dzień", "godzina", "minuta"],
    ["dni", "godziny", "minuty"],
    ["dni", "godzin", "minut"],
];
const LITHUANIAN: [Forms; 3] = [
    ["diena", "valanda", "minutė"],
    ["dienos", "valandos", "minutės"],
    ["dienų", "valandų", "minučių"],
];

/// Source: the number forms of the field's glossary.
#[test]
fn numbers_choose_the_plural_of_the_language() {
    let english = |one| {
        if one {
            ["day", "hour", "minute"]
        } else {
            ["days", "hours", "minutes"]
        }
    };
    let bulgarian = |one| {
        if one {
            ["ден", "час", "минута"]
        } else {
            ["дни", "часа", "минути"]
        }
    };
    let ([ru1, ru2, ru5], [pl1, pl2, pl5]) = (RUSSIAN, POLISH);
    let [lt1, lt2, lt10] = LITHUANIAN;
    for (count, russian, polish, lithuanian) in [
        (0, ru5, pl5, lt10),
        (1, ru1, pl1, lt1),
        (2, ru2, pl2, lt2),
        (5, ru5, pl5, lt2),
        (9, ru5, pl5, lt2),
        (10, ru5, pl5, lt10),
        (11, ru5, pl5, lt10),
        (12, ru5, pl5, lt10),
        (21, ru1, pl5, lt1),
        (22, ru2, pl2, lt2),
        (25, ru5, pl5, lt2),
        (30, ru5, pl5, lt10),
        (101, ru1, pl5, lt1),
        (112, ru5, pl5, lt10),
    ] {
        for (language, [day, hour, minute]) in [
            (Language::English, english(count == 1)),
            (Language::Bulgarian, bulgarian(count == 1)),
            (Language::Russian, russian),
            (Language::Polish, polish),
            (Language::Lithuanian, lithuanian),
        ] {
            let lang = Lang::of(language);
            let said = |id, unit| lang.with(id, &[(unit, i64::from(count).into())]);
            for (id, unit, word) in [
                ("date-days", "days", day),
                ("duration-hours-long", "hours", hour),
                ("duration-minutes-long", "minutes", minute),
            ] {
                assert_eq!(said(id, unit), format!("{count} {word}"), "{language}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_stretch_can_be_told(milliseconds in any::<i64>()) {
        let stretch = TimeDelta::try_milliseconds(milliseconds).unwrap_or(TimeDelta::MIN);
        let lang = Lang::of(Language::Russian);
        prop_assert!(!lang.left(stretch).is_empty() && !lang.left_long(stretch).is_empty());
    }
}
