//! Answers to an urgency instrument.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One answer; a question that was not asked is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known, or not asked.
    #[default]
    Unknown,
}

impl Answer {
    /// The word of the exchange format.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// The answer behind a word of the exchange format.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Yes, Self::No, Self::Unknown]
            .into_iter()
            .find(|answer| answer.code() == code)
    }
}

/// Answers by question id; a missing one is unknown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answered(pub BTreeMap<String, Answer>);

impl Answered {
    /// The answer to a question.
    pub fn to(&self, question: &str) -> Answer {
        self.0.get(question).copied().unwrap_or_default()
    }

    /// Writes an answer down.
    pub fn set(&mut self, question: &str, answer: Answer) {
        self.0.insert(question.to_owned(), answer);
    }

    /// True while nothing was answered at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
