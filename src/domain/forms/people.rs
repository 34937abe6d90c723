//! The groups of a signal's form that repeat: one for each child, one for each adult.

use super::choices;
use super::parts::{Sheet, truth, yes, yes_no};
use crate::domain::Day;
use crate::domain::form::{Answers, Field, Kind, Label, Reader, Toward};
use crate::domain::ids::{Fresh, PersonId};
use crate::domain::person::{Adult, AdultRole, Child, Sex};
use crate::domain::refusal::Refusal;
use crate::text;

/// Most groups offered for typing; a record that came with more shows all of them.
const GROUPS: usize = 12;

/// Most groups read at all, whatever a draft says.
const LIMIT: usize = 99;

/// The oldest a child can be, years. Source: `signals/hostile.md`, line 19.
const OLDEST: u32 = 25;

/// The numbers of the groups to show: those with something written, and one more.
fn places(name: &str, answers: &Answers) -> std::ops::RangeInclusive<usize> {
    let filled = answers.groups(name).min(LIMIT);
    1..=(filled + 1).min(GROUPS).max(filled)
}

/// The fields of the children.
pub(super) fn child_fields(answers: &Answers) -> Vec<Field> {
    let group = |place: usize| {
        let id = |part: &str| format!("child.{place}.{part}");
        let label = Label::Msg;
        vec![
            Field::heading(
                format!("child.{place}"),
                Label::With("field-child", place.to_string()),
            ),
            Field::line(id("name"), label("field-name")).matching(),
            Field::line(id("age"), label("field-age")),
            Field::new(id("birth"), Kind::Day(Toward::Past), label("field-birth")),
            Field::choice(id("sex"), choices::sexes(), label("field-sex")),
            Field::choice(id("unborn"), yes_no(), label("field-unborn")),
            Field::line(id("note"), label("field-child-note")),
        ]
    };
    places("child", answers).flat_map(group).collect()
}

/// The fields of the adults.
pub(super) fn adult_fields(answers: &Answers) -> Vec<Field> {
    let group = |place: usize| {
        let id = |part: &str| format!("adult.{place}.{part}");
        vec![
            Field::heading(
                format!("adult.{place}"),
                Label::With("field-adult", place.to_string()),
            ),
            Field::choice(
                id("role"),
                choices::adult_roles(),
                Label::Msg("field-adult-role"),
            ),
            Field::line(id("name"), Label::Msg("field-name")).matching(),
        ]
    };
    places("adult", answers).flat_map(group).collect()
}

/// Writes the people of a record down, each with the id that it keeps.
pub(super) fn opening(answers: &mut Answers, children: &[Child], adults: &[Adult], language: &str) {
    for (place, child) in (1..).zip(children) {
        let mut set =
            |part: &str, value: String| answers.set(format!("child.{place}.{part}"), value);
        let birth = child.birth_date.map(|day| day.to_string());
        set("id", child.id.to_string());
        set("name", child.name.clone());
        set("age", age_text(child.age_years, child.age_months, language));
        set("birth", birth.unwrap_or_default());
        set("sex", child.sex.map_or("", Sex::code).to_owned());
        if child.unborn {
            set("unborn", yes(true).to_owned());
        }
        set("note", child.note.clone());
    }
    for (place, adult) in (1..).zip(adults) {
        let mut set =
            |part: &str, value: String| answers.set(format!("adult.{place}.{part}"), value);
        set("id", adult.id.to_string());
        set("role", adult.role.code().to_owned());
        set("name", adult.name.clone());
    }
}

/// How many groups there are to read.
fn count(name: &str, reader: &Reader<'_>) -> usize {
    let mut written = (1..=LIMIT).rev();
    let has = |place: usize| {
        let parts = [
            "id", "name", "age", "birth", "sex", "unborn", "note", "role",
        ];
        let mut raw = parts
            .iter()
            .map(|part| reader.raw(&format!("{name}.{place}.{part}")));
        raw.any(|text| !text::is_blank(text))
    };
    written.find(|place| has(*place)).unwrap_or(0)
}

/// The children as written; an id that the record holds is kept, so that no person is doubled.
///
/// A birth after the day of the signal is refused unless the child is marked as unborn.
pub(super) fn children(
    sheet: &Sheet<'_>,
    reader: &mut Reader<'_>,
    received_on: Day,
    fresh: &dyn Fresh,
) -> Vec<Child> {
    let present = sheet
        .room
        .signal
        .map_or(&[][..], |signal| &signal.report.children);
    let mut children = Vec::new();
    for place in 1..=count("child", reader) {
        let child = child(place, reader, present, sheet.room.language, fresh);
        if let Some(child) = child {
            let born = child.unborn || child.birth_date.is_none_or(|day| day <= received_on);
            reader.rule(&format!("child.{place}.birth"), born, Refusal::BornLater);
            children.push(child);
        }
    }
    children
}

fn child(
    place: usize,
    reader: &mut Reader<'_>,
    present: &[Child],
    language: &str,
    fresh: &dyn Fresh,
) -> Option<Child> {
    let id = |part: &str| format!("child.{place}.{part}");
    let kept = person_id(reader, &id("id"));
    let before = present.iter().find(|each| Some(each.id) == kept);
    let (age_years, age_months) = age(reader, &id("age"), language);
    let child = Child {
        id: before.map_or_else(|| fresh.fresh().into(), |before| before.id),
        name: reader.line(&id("name")),
        age_years,
        age_months,
        birth_date: reader.day(&id("birth"), Toward::Past),
        sex: reader.choice(&id("sex"), Sex::from_code),
        unborn: reader.choice(&id("unborn"), truth).unwrap_or(false),
        note: reader.line(&id("note")),
    };
    // A child of which nothing is known at all may have come with an import; it stays.
    let stays = !child.is_empty() || before.is_some_and(Child::is_empty);
    stays.then_some(child)
}

/// The adults as written; a name without a role is somebody else's.
pub(super) fn adults(sheet: &Sheet<'_>, reader: &mut Reader<'_>, fresh: &dyn Fresh) -> Vec<Adult> {
    let present = sheet
        .room
        .signal
        .map_or(&[][..], |signal| &signal.report.adults);
    let mut found = Vec::new();
    for place in 1..=count("adult", reader) {
        let id = |part: &str| format!("adult.{place}.{part}");
        let kept = person_id(reader, &id("id"));
        let before = present.iter().find(|each| Some(each.id) == kept);
        let role = reader.choice(&id("role"), AdultRole::from_code);
        let name = reader.line(&id("name"));
        if role.is_some() || !name.is_empty() {
            found.push(Adult {
                id: before.map_or_else(|| fresh.fresh().into(), |before| before.id),
                role: role.unwrap_or(AdultRole::Other),
                name,
            });
        }
    }
    found
}

fn person_id(reader: &Reader<'_>, field: &str) -> Option<PersonId> {
    reader.raw(field).parse::<uuid::Uuid>().ok().map(PersonId)
}

/// The language in which a bare "m." behind a number is short for years, not for months.
const YEARS_BY_M: &str = "lt";

/// An age as the form writes it: `7`, `1 8m`, `5m`; in Lithuanian `5 mėn`.
fn age_text(years: Option<u32>, months: Option<u32>, language: &str) -> String {
    let unit = if language == YEARS_BY_M { " mėn" } else { "m" };
    match (years, months) {
        (None, None) => String::new(),
        (Some(years), None) => years.to_string(),
        (None, Some(months)) => format!("{months}{unit}"),
        (Some(years), Some(months)) => format!("{years} {months}{unit}"),
    }
}

/// Years and months of an age, if one is written.
fn age(reader: &mut Reader<'_>, field: &str, language: &str) -> (Option<u32>, Option<u32>) {
    let written = reader.raw(field);
    let read = age_of(written, language).or_else(|refusal| {
        let digits = text::keyboard::digits(written);
        age_of(&digits, language).map_err(|_same| refusal)
    });
    match read {
        Ok(age) => age,
        Err(refusal) => {
            reader.refuse(field, refusal);
            (None, None)
        }
    }
}

/// Reads `7`, `7 years`, `8m`, `8 мес.`, `1 8m`, `1 8`: a bare second number is months.
fn age_of(written: &str, language: &str) -> Result<(Option<u32>, Option<u32>), Refusal> {
    let (mut years, mut months) = (None, None);
    for (place, (number, unit)) in parts_of(written)?.into_iter().enumerate() {
        // Lithuanian "metai" are years, and "m." is short for them.
        let years_by_m = unit == "m" && language == YEARS_BY_M;
        let in_months = unit.starts_with(['m', 'м']) && !unit.starts_with("met") && !years_by_m;
        let slot = if in_months || (unit.is_empty() && place > 0) {
            &mut months
        } else {
            &mut years
        };
        if slot.replace(number).is_some() {
            return Err(Refusal::NoNumber);
        }
    }
    if years > Some(OLDEST) || months > Some(OLDEST * 12) {
        return Err(Refusal::OutOfRange(0, OLDEST.into()));
    }
    Ok((years, months))
}

/// Numbers of a text, each with the letters behind it.
fn parts_of(written: &str) -> Result<Vec<(u32, String)>, Refusal> {
    let mut parts: Vec<(String, String)> = Vec::new();
    let mut before = ' ';
    for letter in text::fold(written).chars() {
        let last = parts.last_mut();
        match last {
            Some((number, unit)) if letter.is_ascii_digit() && before.is_ascii_digit() => {
                debug_assert!(unit.is_empty());
                number.push(letter);
            }
            _ if letter.is_ascii_digit() => parts.push((letter.to_string(), String::new())),
            Some((_number, unit)) if letter.is_alphabetic() => unit.push(letter),
            _ if letter.is_whitespace() || (letter == '.' && before.is_alphabetic()) => {}
            _ => return Err(Refusal::NoNumber),
        }
        before = letter;
    }
    let number = |(number, unit): (String, String)| {
        // Only digits stand here, so what does not fit is too large.
        let number = number
            .parse()
            .map_err(|_large: std::num::ParseIntError| Refusal::OutOfRange(0, OLDEST.into()));
        number.map(|number| (number, unit))
    };
    parts.into_iter().map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_read_in_years_and_months() {
        for (written, age) in [
            ("", (None, None)),
            ("7", (Some(7), None)),
            (" 7 years", (Some(7), None)),
            ("7 лет", (Some(7), None)),
            ("3 metai", (Some(3), None)),
            ("8m", (None, Some(8))),
            ("8 мес.", (None, Some(8))),
            ("5 mėn.", (None, Some(5))),
            ("1 8m", (Some(1), Some(8))),
            ("1y8m", (Some(1), Some(8))),
            ("1 8", (Some(1), Some(8))),
            ("0", (Some(0), None)),
        ] {
            assert_eq!(age_of(written, "en"), Ok(age), "{written}");
        }
    }

    #[test]
    fn five_m_is_five_months_and_in_lithuanian_five_years() {
        for (written, age) in [
            ("5 m.", (Some(5), None)),
            ("5m", (Some(5), None)),
            ("5 mėn.", (None, Some(5))),
            ("1 m. 8 mėn.", (Some(1), Some(8))),
        ] {
            assert_eq!(age_of(written, "lt"), Ok(age), "{written}");
        }
        for language in ["en", "bg", "ru", "pl"] {
            assert_eq!(age_of("5 m.", language), Ok((None, Some(5))));
        }
    }

    #[test]
    fn what_is_no_age_of_a_child_is_refused() {
        let range = Refusal::OutOfRange(0, 25);
        for (written, refusal) in [
            ("-1", Refusal::NoNumber),
            ("1.5", Refusal::NoNumber),
            ("seven", Refusal::NoNumber),
            ("7 8 9", Refusal::NoNumber),
            ("1m 2m", Refusal::NoNumber),
            ("200", range.clone()),
            ("99999999999", range.clone()),
            ("301m", range),
        ] {
            assert_eq!(age_of(written, "en"), Err(refusal), "{written}");
        }
    }

    #[test]
    fn an_age_is_read_as_it_is_written() {
        for age in [
            (None, None),
            (Some(7), None),
            (None, Some(8)),
            (Some(1), Some(8)),
        ] {
            for language in ["en", "lt"] {
                let written = age_text(age.0, age.1, language);
                assert_eq!(age_of(&written, language), Ok(age));
            }
        }
    }
}
