//! Newtypes for what identifies a record, so that two of them cannot be mixed up.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    };
}

id!(
    /// A signal: `UUIDv7`, made by the program that recorded it.
    SignalId
);
id!(
    /// A case, the same through all its episodes.
    CaseId
);
id!(
    /// A person as named in one signal or case; nothing merges two of them by itself.
    PersonId
);
id!(
    /// A part of a signal or case: a check step, goal, task, plan version, contact, review.
    ItemId
);
id!(
    /// An entry of the office's registers: an organisation, a contact family, a group, a mismatch.
    EntryId
);
id!(
    /// A draft, from the opening of its form on.
    DraftId
);

/// Makes fresh identifiers; the store's is random, a demo's is seeded.
pub trait Fresh {
    /// Returns an identifier that was never returned before.
    fn fresh(&self) -> Uuid;
}

/// The login of a member of staff: lower-case letters, digits, `.`, `_`, `-`, at most 32.
///
/// The default is nobody's: no member of staff can have it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Login(String);

impl Login {
    /// Accepts `^[a-z][a-z0-9._-]{0,31}$` and nothing else.
    /// Source: the check of a forced command's `--staff` in the service set-up.
    pub fn new(text: &str) -> Option<Self> {
        let mut letters = text.chars();
        let first = letters.next().is_some_and(|c| c.is_ascii_lowercase());
        let rest = letters
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '_' | '-'));
        (first && rest && text.len() <= 32).then(|| Self(text.to_owned()))
    }

    /// The login as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The number people use for a signal or a case: `26-0417`, one sequence an office and year.
///
/// Entries of the registers have a sequence of their own without a year, `R-0012`, so that a list
/// of organisations taken in at once leaves no gap in the numbers of signals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// Year of the sequence, two digits (26 for 2026); 0 is the sequence of the registers.
    pub year: u16,
    /// Place in the sequence, from 1; written with four digits or more, compared as a number.
    pub place: u32,
}

impl Number {
    /// A number of the registers.
    pub const fn of_entry(place: u32) -> Self {
        Self { year: 0, place }
    }

    /// Whether it is a number of the registers.
    pub const fn is_entry(self) -> bool {
        self.year == 0
    }

    /// One integer that sorts as the number does, for an index.
    pub const fn sort_key(self) -> i64 {
        self.year as i64 * 1_000_000_000 + self.place as i64
    }

    /// The number behind a [`Number::sort_key`].
    pub fn from_sort_key(key: i64) -> Option<Self> {
        let year = u16::try_from(key / 1_000_000_000).ok()?;
        let place = u32::try_from(key % 1_000_000_000).ok()?;
        Some(Self { year, place })
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_entry() {
            return write!(f, "{REGISTERS}-{:04}", self.place);
        }
        write!(f, "{:02}-{:04}", self.year, self.place)
    }
}

/// Stands in the place of the year in a number of the registers.
const REGISTERS: char = 'R';

/// A text that is no number of a signal or case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a number of the form 26-0417")]
pub struct NotANumber;

impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let (year, place) = text.trim().split_once('-').ok_or(NotANumber)?;
        let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
        let registers = year.len() == 1 && year.starts_with([REGISTERS, 'r']);
        if !(registers || year.len() == 2 && digits(year)) || !digits(place) {
            return Err(NotANumber);
        }
        let year = if registers {
            0
        } else {
            year.parse().map_err(|_not_small| NotANumber)?
        };
        let place: u32 = place.parse().map_err(|_not_small| NotANumber)?;
        if place == 0 || place >= 1_000_000_000 {
            return Err(NotANumber);
        }
        Ok(Self { year, place })
    }
}

impl Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_compare_as_numbers_and_not_as_text() {
        let low: Number = "26-9999".parse().unwrap();
        let high: Number = "26-10000".parse().unwrap();
        assert!(low < high);
        assert_eq!(Number::from_sort_key(high.sort_key()), Some(high));
        assert_eq!(high.to_string(), "26-10000");
    }

    #[test]
    fn a_number_of_the_registers_is_told_from_all_others() {
        let entry: Number = "r-12".parse().unwrap();
        assert_eq!(entry, Number::of_entry(12));
        assert_eq!(entry.to_string(), "R-0012");
        assert_eq!(Number::from_sort_key(entry.sort_key()), Some(entry));
        assert!(entry < "01-0001".parse().unwrap());
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "", "26", "26-", "2026-1", "26-0000", "26-12a", "-1", "26--1", "R-0", "RR-1",
        ] {
            assert!(text.parse::<Number>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_login_is_plain_ascii_and_short() {
        assert!(Login::new("ana.b-2").is_some());
        for text in ["", "Ana", "2ana", "ана", "a b", &"a".repeat(33)] {
            assert!(Login::new(text).is_none(), "{text}");
        }
    }
}
