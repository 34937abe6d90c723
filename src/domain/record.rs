//! Dated entries of kinds that a method names: records it asks for, events the figures count.

use serde::{Deserialize, Serialize};

use super::ids::{ItemId, Login, PersonId};
use super::{Day, Moment};

/// A record of a kind of the pack: a statement, an agreement, a decision, an item of a checklist.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its id.
    pub id: ItemId,
    /// Kind, a code of the pack.
    pub kind: String,
    /// The day that stands in it, from which terms run.
    pub on: Day,
    /// Whom it concerns, where every member of the family has one.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// What it says, or why it was not done.
    pub words: String,
    /// It says why there is none.
    #[serde(default)]
    pub not_done: bool,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Record")
            .field("kind", &self.kind)
            .field("on", &self.on)
            .finish_non_exhaustive()
    }
}

/// How an event ended: a threat of removal did not come true, a removal ended with a return.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// On which day.
    pub on: Day,
    /// The child stayed with, or came back to, the family.
    pub stayed: bool,
    /// In words.
    pub words: String,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Ended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ended")
            .field("on", &self.on)
            .field("stayed", &self.stayed)
            .finish_non_exhaustive()
    }
}

/// An event of a kind that the figures count.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happening {
    /// Its id.
    pub id: ItemId,
    /// Kind, a code of the pack.
    pub kind: String,
    /// On which day.
    pub on: Day,
    /// In words.
    pub words: String,
    /// How it ended, where it has.
    #[serde(default)]
    pub ended: Option<Ended>,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Happening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Happening")
            .field("kind", &self.kind)
            .field("on", &self.on)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

/// A category of family, from a day on: ТЖС, СОП.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Category {
    /// Code of the pack's list.
    pub code: String,
    /// From which day.
    pub from: Day,
    /// Why, in words.
    pub words: String,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Category {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Category")
            .field("code", &self.code)
            .field("from", &self.from)
            .finish_non_exhaustive()
    }
}
