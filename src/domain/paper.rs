//! Papers that leave the office: for whom one is printed.

use serde::{Deserialize, Serialize};

/// For whom a record is printed; what stands on the paper follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// The family: its plan, to be read and signed.
    Family,
    /// An inspection: the whole file in order, with every version and the journal.
    Inspection,
    /// Those who meet on the case: where it stands, and what must be decided.
    Meeting,
}

impl Reader {
    /// Everybody a case is printed for; a signal is printed for an inspection only.
    pub const ALL: [Self; 3] = [Self::Family, Self::Inspection, Self::Meeting];

    /// The word of the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Family => "family",
            Self::Inspection => "inspection",
            Self::Meeting => "meeting",
        }
    }

    /// The reader behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}
