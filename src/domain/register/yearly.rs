//! A year's self-assessment of the programme: a few questions of the pack, answered in words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How far a question was answered by what the office did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Met {
    /// Wholly.
    #[serde(rename = "met")]
    Wholly,
    /// Partly.
    Partly,
    /// Not.
    Not,
}

impl Met {
    /// All values.
    pub const ALL: [Self; 3] = [Self::Wholly, Self::Partly, Self::Not];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Wholly => "met",
            Self::Partly => "partly",
            Self::Not => "not",
        }
    }

    /// The value behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|met| met.code() == code)
    }
}

/// The answer to one question.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfAnswer {
    /// Met, partly or not; nothing where nobody has said yet.
    pub met: Option<Met>,
    /// In words.
    pub words: String,
    /// What follows from it.
    pub follows: String,
}

/// The self-assessment of a year.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfAssessment {
    /// The year.
    pub year: i32,
    /// Answers by the question's code in the pack.
    pub answers: BTreeMap<String, SelfAnswer>,
}

impl SelfAssessment {
    pub(super) fn texts(&self) -> Vec<&str> {
        let answers = self.answers.values();
        answers
            .flat_map(|each| [each.words.as_str(), each.follows.as_str()])
            .collect()
    }
}
