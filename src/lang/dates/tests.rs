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
fn numbers_choose_the_plural_of_the_language() {
    let (english, russian) = both();
    for (count, in_english, day, hour, minute) in [
        (0, "days", "дней", "часов", "минут"),
        (1, "day", "день", "час", "минута"),
        (2, "days", "дня", "часа", "минуты"),
        (5, "days", "дней", "часов", "минут"),
        (10, "days", "дней", "часов", "минут"),
        (11, "days", "дней", "часов", "минут"),
        (21, "days", "день", "час", "минута"),
        (22, "days", "дня", "часа", "минуты"),
        (25, "days", "дней", "часов", "минут"),
        (101, "days", "день", "час", "минута"),
    ] {
        let said = |lang: &Lang, id, unit| lang.with(id, &[(unit, i64::from(count).into())]);
        assert_eq!(
            said(&english, "date-days", "days"),
            format!("{count} {in_english}")
        );
        assert_eq!(
            said(&russian, "date-days", "days"),
            format!("{count} {day}")
        );
        let hours = said(&russian, "duration-hours-long", "hours");
        assert_eq!(hours, format!("{count} {hour}"));
        let minutes = said(&russian, "duration-minutes-long", "minutes");
        assert_eq!(minutes, format!("{count} {minute}"));
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
