//! Days and times as people write them in spreadsheets; nothing is guessed that could be two days.

use chrono::{DateTime, FixedOffset, NaiveDateTime, NaiveTime, SecondsFormat, TimeZone};
use chrono_tz::Tz;

use crate::domain::Day;
use crate::exchange::problem::Reason;

/// Signs that begin a difference from UTC; the third is typographic.
const SIGNS: [char; 3] = ['+', '-', '−'];

/// A day: `2026-11-16`, `2026.11.16`, `16.11.2026`, `16-11-2026`.
///
/// With strokes only where the year stands first, as `03/04/2026` is March to some and April to
/// others.
pub(super) fn day(text: &str) -> Option<Day> {
    let text = text.trim().trim_end_matches('г');
    let text = text.trim_end_matches("г.").trim().trim_end_matches('.');
    let parts: Vec<&str> = text.split(['.', '-', '/']).collect();
    let &[one, two, three] = parts.as_slice() else {
        return None;
    };
    let number = |text: &str, most: usize| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        (digits && (1..=most).contains(&text.len())).then(|| text.parse::<u32>().ok())?
    };
    let (year, day) = if one.len() == 4 {
        (one, three)
    } else if three.len() == 4 && !text.contains('/') {
        (three, one)
    } else {
        return None;
    };
    let year = i32::try_from(number(year, 4)?).ok()?;
    Day::from_ymd_opt(year, number(two, 2)?, number(day, 2)?)
}

/// A time of day: `08:40`, `8.40`, `08:40:00`.
fn time(text: &str) -> Option<NaiveTime> {
    let text = text.trim().trim_end_matches("ч.").trim();
    let forms = ["%H:%M", "%H:%M:%S%.f", "%H.%M"];
    let mut forms = forms.iter();
    forms.find_map(|form| NaiveTime::parse_from_str(text, form).ok())
}

/// A difference from UTC: `+02:00`, `+2`, `0200`, `UTC+2`, `Z`; spreadsheets often eat the plus.
pub(super) fn difference(text: &str) -> Option<FixedOffset> {
    let text = text.trim();
    let text = text
        .strip_prefix("UTC")
        .or_else(|| text.strip_prefix("GMT"))
        .unwrap_or(text);
    if text.is_empty() || text == "Z" {
        return FixedOffset::east_opt(0);
    }
    let unsigned = text.trim_start_matches(SIGNS);
    let sign = if text.starts_with(['-', '−']) {
        -1
    } else {
        1
    };
    let digits = |text: &str| {
        let all = text.bytes().all(|byte| byte.is_ascii_digit());
        (all && (1..=2).contains(&text.len())).then(|| text.parse::<i32>().ok())?
    };
    let (hours, minutes) = match unsigned.split_once(':') {
        Some((hours, minutes)) => (hours, minutes),
        None if unsigned.len() == 4 => unsigned.split_at_checked(2)?,
        None => (unsigned, "0"),
    };
    // Spreadsheets add seconds to what they take for a time.
    let minutes = minutes.strip_suffix(":00").unwrap_or(minutes);
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    // Source: the widest differences on earth, -12 and +14 hours.
    if hours > 14 || minutes > 59 {
        return None;
    }
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60))
}

/// An instant by RFC 3339, out of day and time with or without a difference from UTC; without one
/// that of its own cell counts, then the clock of the office.
///
/// # Errors
/// There is no such time, or the time of day is missing.
pub(super) fn moment(text: &str, of_row: Option<FixedOffset>, zone: Tz) -> Result<String, Reason> {
    let text = text.trim();
    let exact = text.is_ascii() && DateTime::parse_from_rfc3339(text).is_ok();
    if exact {
        return Ok(text.to_owned());
    }
    let (date, rest) = text
        .split_once(['T', ' ', '\n', '\u{a0}'])
        .unwrap_or((text, ""));
    let rest = rest.trim().trim_start_matches("г.").trim();
    let day = day(date).ok_or(Reason::NoSuchDate)?;
    if rest.is_empty() {
        return Err(Reason::NoTime);
    }
    let at = rest.find(SIGNS).or_else(|| rest.find('Z'));
    let (clock, own) = match at.and_then(|at| rest.split_at_checked(at)) {
        Some((clock, own)) => (clock, Some(difference(own).ok_or(Reason::NoSuchDate)?)),
        None => (rest, None),
    };
    let local = day.and_time(time(clock).ok_or(Reason::NoSuchDate)?);
    let read = match own.or(of_row) {
        Some(offset) => at_offset(local, offset),
        // An hour that the clock shows twice is the first one: its terms end sooner.
        None => zone
            .from_local_datetime(&local)
            .earliest()
            .map(|read| read.fixed_offset()),
    };
    let read = read.ok_or(Reason::NoSuchDate)?;
    Ok(read.to_rfc3339_opts(SecondsFormat::AutoSi, false))
}

fn at_offset(local: NaiveDateTime, offset: FixedOffset) -> Option<DateTime<FixedOffset>> {
    offset.from_local_datetime(&local).single()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_in_every_form_and_never_guessed() {
        let sofia = Tz::Europe__Sofia;
        let hour = FixedOffset::east_opt(3600);
        for (text, of_row, expected) in [
            (
                "2026-11-16T08:40:00+02:00",
                hour,
                Ok("2026-11-16T08:40:00+02:00"),
            ),
            ("16.11.2026 08:40", None, Ok("2026-11-16T08:40:00+02:00")),
            ("16.11.2026 г. 8.40", hour, Ok("2026-11-16T08:40:00+01:00")),
            ("2026-11-16 08:40:30", hour, Ok("2026-11-16T08:40:30+01:00")),
            (
                "2026.11.16 8:40 +03:00",
                hour,
                Ok("2026-11-16T08:40:00+03:00"),
            ),
            ("2026-07-16T08:40", None, Ok("2026-07-16T08:40:00+03:00")),
            ("2026-07-16T08:40Z", None, Ok("2026-07-16T08:40:00+00:00")),
            // The hour that is there twice, and the one that is not there.
            ("25.10.2026 03:30", None, Ok("2026-10-25T03:30:00+03:00")),
            ("29.03.2026 03:30", None, Err(Reason::NoSuchDate)),
            ("16.11.2026", None, Err(Reason::NoTime)),
            ("31.11.2026 08:40", None, Err(Reason::NoSuchDate)),
            ("16.11.26 08:40", None, Err(Reason::NoSuchDate)),
            ("11/16/2026 08:40", None, Err(Reason::NoSuchDate)),
            ("16.11.2026 25:00", None, Err(Reason::NoSuchDate)),
            ("16.11.2026 08:40 +x", None, Err(Reason::NoSuchDate)),
            ("вчера", None, Err(Reason::NoSuchDate)),
            ("46342.36", None, Err(Reason::NoSuchDate)),
        ] {
            let read = moment(text, of_row, sofia);
            assert_eq!(read, expected.map(str::to_owned), "{text}");
        }
    }

    #[test]
    fn a_difference_from_utc_is_read_with_or_without_its_plus() {
        for (text, seconds) in [
            ("+02:00", Some(7200)),
            ("02:00", Some(7200)),
            ("02:00:00", Some(7200)),
            ("2", Some(7200)),
            ("+0530", Some(19_800)),
            ("UTC-3", Some(-10_800)),
            ("−3", Some(-10_800)),
            ("Z", Some(0)),
            ("+15", None),
            ("+2:60", None),
            ("EET", None),
        ] {
            let read = difference(text).map(|offset| offset.local_minus_utc());
            assert_eq!(read, seconds, "{text}");
        }
    }
}
