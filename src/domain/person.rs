//! Children and adults as a signal or case names them.

use std::fmt;

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use super::Day;
use super::ids::PersonId;

/// A child's sex, as far as known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// A girl.
    #[serde(rename = "f")]
    Girl,
    /// A boy.
    #[serde(rename = "m")]
    Boy,
}

impl Sex {
    /// The letter of the exchange format.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Girl => "f",
            Self::Boy => "m",
        }
    }

    /// The value behind a letter of the exchange format.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Girl, Self::Boy]
            .into_iter()
            .find(|sex| sex.code() == code)
    }
}

/// A child as named in one signal or case; everything but the id may be missing.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Child {
    /// The person.
    pub id: PersonId,
    /// Name as given, possibly empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Age in whole years at the time the office learned of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_years: Option<u32>,
    /// Months on top of the years; alone, an infant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_months: Option<u32>,
    /// Day of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Day>,
    /// Sex, as far as known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// Not born yet.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unborn: bool,
    /// A remark.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl fmt::Debug for Child {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Child")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl Child {
    /// Age in whole months on a day; unborn is 0, unknown is `None`.
    ///
    /// `as_of` is the day to which the stated years belong (the day of the signal).
    pub fn months_on(&self, day: Day, as_of: Day) -> Option<u32> {
        if self.unborn {
            return Some(0);
        }
        if let Some(born) = self.birth_date {
            return Some(months_between(born, day));
        }
        let stated = match (self.age_years, self.age_months) {
            (None, None) => return None,
            (years, months) => years.unwrap_or(0) * 12 + months.unwrap_or(0),
        };
        Some(stated + months_between(as_of, day))
    }

    /// True where nothing at all is written.
    pub fn is_empty(&self) -> bool {
        let Self {
            id: _,
            name,
            age_years,
            age_months,
            birth_date,
            sex,
            unborn,
            note,
        } = self;
        name.is_empty()
            && age_years.is_none()
            && age_months.is_none()
            && birth_date.is_none()
            && sex.is_none()
            && !unborn
            && note.is_empty()
    }
}

/// Whole months from one day to another, 0 where the second is earlier.
pub fn months_between(from: Day, to: Day) -> u32 {
    let months = (to.year() - from.year()) * 12 + to.month().cast_signed()
        - from.month().cast_signed()
        - i32::from(to.day() < from.day());
    u32::try_from(months).unwrap_or(0)
}

/// What an adult is to the child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdultRole {
    /// Mother.
    Mother,
    /// Father.
    Father,
    /// Grandmother.
    Grandmother,
    /// Grandfather.
    Grandfather,
    /// Another person who cares for the child.
    Carer,
    /// The person the signal suspects; always shown as "alleged".
    Suspected,
    /// Anybody else.
    Other,
}

impl AdultRole {
    /// All roles in the order of the exchange format.
    pub const ALL: [Self; 7] = [
        Self::Mother,
        Self::Father,
        Self::Grandmother,
        Self::Grandfather,
        Self::Carer,
        Self::Suspected,
        Self::Other,
    ];

    /// The word of the exchange format.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mother => "mother",
            Self::Father => "father",
            Self::Grandmother => "grandmother",
            Self::Grandfather => "grandfather",
            Self::Carer => "carer",
            Self::Suspected => "suspected",
            Self::Other => "other",
        }
    }

    /// The role behind a word of the exchange format.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// An adult as named in one signal or case.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adult {
    /// The person.
    pub id: PersonId,
    /// What they are to the child.
    pub role: AdultRole,
    /// Name as given, possibly empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
}

impl fmt::Debug for Adult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Adult")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// How the person who reported is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InformantKind {
    /// Known.
    #[default]
    Known,
    /// Not known.
    Anonymous,
    /// Known, and asked not to be named.
    Protected,
}

impl InformantKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Known, Self::Anonymous, Self::Protected];

    /// The word of the exchange format.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Anonymous => "anonymous",
            Self::Protected => "protected",
        }
    }

    /// The kind behind a word of the exchange format.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// The person who reported; masked everywhere, see the rules of disclosure.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Informant {
    /// How they are known.
    pub kind: InformantKind,
    /// Name, possibly empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Telephone, possibly empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
}

impl fmt::Debug for Informant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Informant")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn months_are_whole_months() {
        for (from, to, months) in [
            ("2026-11-14", "2026-11-16", 0),
            ("2026-10-16", "2026-11-16", 1),
            ("2026-10-17", "2026-11-16", 0),
            ("2020-01-31", "2020-02-29", 0),
            ("2027-01-01", "2026-11-16", 0),
        ] {
            assert_eq!(months_between(day(from), day(to)), months, "{from} {to}");
        }
    }

    #[test]
    fn an_adult_name_is_not_in_the_debug_output() {
        let adult = Adult {
            id: uuid::Uuid::nil().into(),
            role: AdultRole::Mother,
            name: "Силвия Примерова".to_owned(),
        };
        assert!(!format!("{adult:?}").contains("Примерова"));
    }
}
