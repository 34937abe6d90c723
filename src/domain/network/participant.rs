//! Who takes part in a case beside family and team: agencies, independent experts, others.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{EntryId, ItemId, Login};
use crate::domain::{Day, Moment};

/// What somebody is to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParticipantKind {
    /// Another body or organisation, with the person who speaks for it.
    Agency,
    /// An independent expert.
    Expert,
    /// A relative, neighbour, volunteer or somebody else who helps.
    Other,
}

impl ParticipantKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Agency, Self::Expert, Self::Other];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Agency => "agency",
            Self::Expert => "expert",
            Self::Other => "other",
        }
    }

    /// The kind behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}

/// What somebody may know of a case. Source: domain notes 6.1, "who may see".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Knows {
    /// The whole file.
    Everything,
    /// The plan, its progress and what is decided.
    Plan,
    /// Only what concerns their own part.
    OwnPart,
    /// Nothing of the case but that they help.
    Nothing,
}

impl Knows {
    /// All degrees, the widest first.
    pub const ALL: [Self; 4] = [Self::Everything, Self::Plan, Self::OwnPart, Self::Nothing];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Everything => "everything",
            Self::Plan => "plan",
            Self::OwnPart => "own_part",
            Self::Nothing => "nothing",
        }
    }

    /// The degree behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}

/// What is written of a participant.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParticipantText {
    /// What they are to the case.
    pub kind: ParticipantKind,
    /// Name of the person, or of the body.
    pub name: String,
    /// The organisation in the directory, where it stands there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<EntryId>,
    /// What they do in the case, in words.
    pub role: String,
    /// Telephone or address, possibly empty.
    #[serde(default)]
    pub contact: String,
    /// What they may know.
    pub knows: Knows,
    /// From which day.
    pub from: Day,
}

impl std::fmt::Debug for ParticipantText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ParticipantText")
            .field("kind", &self.kind)
            .field("knows", &self.knows)
            .finish_non_exhaustive()
    }
}

/// The end of somebody's part.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// Their last day.
    pub on: Day,
    /// Why.
    pub why: String,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Left {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Left")
            .field("on", &self.on)
            .finish_non_exhaustive()
    }
}

/// Somebody who takes part in a case, for a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// Their id.
    pub id: ItemId,
    /// What is written of them.
    pub text: ParticipantText,
    /// Who wrote it last.
    pub by: Login,
    /// When.
    pub at: Moment,
    /// The end of their part.
    #[serde(default)]
    pub left: Option<Left>,
}
