//! Contacts with the family: what was said and seen, when, and when it was written down.

use serde::{Deserialize, Serialize};

use super::Moment;
use super::ids::{ItemId, Login};

/// The code of a contact in which nobody was reached.
pub const ATTEMPT: &str = "attempt";
/// The code of a visit.
pub const VISIT: &str = "visit";

/// The code of a contact in which the family was told of an organisation or service.
pub const INFORMATION: &str = "information";

/// What an observation is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aspect {
    /// A strength that had not shown before.
    Strength,
    /// A weakness that had not shown before.
    Weakness,
    /// Something that provokes a relapse.
    Relapse,
}

impl Aspect {
    /// All aspects.
    pub const ALL: [Self; 3] = [Self::Strength, Self::Weakness, Self::Relapse];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Strength => "strength",
            Self::Weakness => "weakness",
            Self::Relapse => "relapse",
        }
    }
}

/// Something seen in a contact that the next assessment takes up.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// The contact.
    pub contact: ItemId,
    /// What it is about.
    pub aspect: Aspect,
    /// In words.
    pub words: String,
    /// When the contact took place.
    pub at: Moment,
}

impl std::fmt::Debug for Observation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Observation")
            .field("aspect", &self.aspect)
            .finish_non_exhaustive()
    }
}

/// A contact; never changed, only followed by another.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Its id.
    pub id: ItemId,
    /// Kind, a code of the pack's list.
    pub kind: String,
    /// When it took place.
    pub at: Moment,
    /// With whom.
    pub who: String,
    /// What was said and seen.
    pub words: String,
    /// Observations for the next assessment.
    #[serde(default)]
    pub observations: Vec<Observation>,
    /// The next contact: mandatory within 24 hours after a failed attempt.
    #[serde(default)]
    pub next: Option<Moment>,
    /// Who wrote it.
    pub by: Login,
    /// When it was written, which may be later than it took place.
    pub written_at: Moment,
}

impl std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Contact")
            .field("kind", &self.kind)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}
