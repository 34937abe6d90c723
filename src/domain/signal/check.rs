//! The check of a signal: its steps, whom it asked, and what it found.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Second;
use crate::domain::Moment;
use crate::domain::ids::{ItemId, Login};

/// One step of the check: somebody was spoken to, a place was seen.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckStep {
    /// Its id.
    pub id: ItemId,
    /// Kind of contact, a code of the pack's list.
    pub kind: String,
    /// When it took place.
    pub at: Moment,
    /// Who was met.
    pub who: String,
    /// Whether the child itself was seen.
    pub child_seen: bool,
    /// It ends the term of the signal though the child was not seen, by a rule of the method.
    #[serde(default)]
    pub answers_term: bool,
    /// What came of it.
    pub result: String,
    /// Who wrote it.
    pub by: Login,
    /// When it was written.
    pub written_at: Moment,
}

impl std::fmt::Debug for CheckStep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CheckStep")
            .field("id", &self.id)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// How a source of the check answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceState {
    /// Was asked.
    Asked,
    /// Has answered.
    Answered,
    /// Refuses to answer.
    Refused,
    /// Does not apply to this child.
    NotApplicable,
}

impl SourceState {
    /// All states.
    pub const ALL: [Self; 4] = [
        Self::Asked,
        Self::Answered,
        Self::Refused,
        Self::NotApplicable,
    ];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Answered => "answered",
            Self::Refused => "refused",
            Self::NotApplicable => "not_applicable",
        }
    }

    /// The state behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A source that the check turned to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consulted {
    /// How it answered.
    pub state: SourceState,
    /// What it said, possibly empty.
    #[serde(default)]
    pub note: String,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

/// What the check found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// The concern is confirmed.
    Confirmed,
    /// Partly or probably.
    Partly,
    /// Not confirmed.
    NotConfirmed,
}

impl Finding {
    /// All findings.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Partly, Self::NotConfirmed];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Partly => "partly",
            Self::NotConfirmed => "not_confirmed",
        }
    }

    /// The finding behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|finding| finding.code() == code)
    }
}

/// The check of a signal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// When somebody took it up.
    #[serde(default)]
    pub started_at: Option<Moment>,
    /// Steps in the order they were written.
    #[serde(default)]
    pub steps: Vec<CheckStep>,
    /// Sources by code of the pack's list.
    #[serde(default)]
    pub sources: BTreeMap<String, Consulted>,
    /// Why the child was not seen, where it was not.
    #[serde(default)]
    pub not_seen: String,
    /// The conclusion.
    #[serde(default)]
    pub conclusion: Option<Conclusion>,
}

/// The conclusion of a check.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conclusion {
    /// What was found.
    pub finding: Finding,
    /// In words.
    pub words: String,
    /// Who concluded.
    pub by: Login,
    /// When.
    pub at: Moment,
    /// Who countersigned, where the method asks for it.
    #[serde(default)]
    pub countersigned: Option<Second>,
}

impl std::fmt::Debug for Conclusion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Conclusion")
            .field("finding", &self.finding)
            .finish_non_exhaustive()
    }
}
