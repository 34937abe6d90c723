//! Meetings on a case: interdisciplinary team, council, case sitting.

use serde::{Deserialize, Serialize};

use super::Party;
use crate::domain::Moment;
use crate::domain::ids::{ItemId, Login};

/// What is agreed about a meeting before it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingText {
    /// Kind, a code of the pack's list.
    pub kind: String,
    /// When it begins.
    pub at: Moment,
    /// Where, possibly empty.
    #[serde(default)]
    pub place: String,
    /// Who of those who take part is invited.
    pub invited: Vec<Party>,
    /// Who else is, in words.
    #[serde(default)]
    pub others: String,
    /// The questions to be answered.
    #[serde(default)]
    pub questions: String,
}

impl std::fmt::Debug for MeetingText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MeetingText")
            .field("kind", &self.kind)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// What the minutes of a meeting say.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesText {
    /// Who of those who take part was present.
    pub present: Vec<Party>,
    /// Who else was, in words.
    #[serde(default)]
    pub others: String,
    /// What was said.
    #[serde(default)]
    pub said: String,
    /// What was decided.
    pub decisions: String,
    /// Number of the protocol, possibly empty.
    #[serde(default)]
    pub protocol: String,
}

impl std::fmt::Debug for MinutesText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MinutesText").finish_non_exhaustive()
    }
}

/// Minutes as they were written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    /// What they say.
    pub text: MinutesText,
    /// Who wrote them.
    pub by: Login,
    /// When.
    pub at: Moment,
}

/// A meeting that does not take place.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancelled {
    /// Why.
    pub why: String,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Cancelled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cancelled")
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// A meeting, agreed or held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its id.
    pub id: ItemId,
    /// What was agreed about it.
    pub text: MeetingText,
    /// Who wrote that last.
    pub by: Login,
    /// When.
    pub written_at: Moment,
    /// Its minutes, once it was held.
    #[serde(default)]
    pub minutes: Option<Minutes>,
    /// It does not take place.
    #[serde(default)]
    pub cancelled: Option<Cancelled>,
}

impl Meeting {
    /// Agreed, and neither held nor cancelled.
    pub const fn is_ahead(&self) -> bool {
        self.minutes.is_none() && self.cancelled.is_none()
    }
}
