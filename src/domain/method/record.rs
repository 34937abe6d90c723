//! Records that a method asks for beside forms of their own: a statement, an agreement, a decision.

use serde::{Deserialize, Serialize};

use super::{State, Words};

/// What a record belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holder {
    /// A signal.
    Signal,
    /// A case.
    Case,
}

/// When a record is asked for; with nothing given, always.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct When {
    /// At least one of these questions or sections is answered "yes"; of signals alone.
    pub any_yes: Vec<String>,
    /// The signal or case has one of these levels.
    pub levels: Vec<u8>,
}

/// A kind of record: a dated entry in words, of which a method may ask for one before a state is
/// left. Source: domain notes 1, the columns "records".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordKind {
    /// Stable code.
    pub id: String,
    /// The word people see.
    pub name: Words,
    /// What it is and what belongs into it; shown by the help key.
    #[serde(default)]
    pub help: Words,
    /// What it belongs to.
    pub of: Holder,
    /// The state that cannot be left without it; nothing for a record that may be written.
    #[serde(default)]
    pub before: Option<State>,
    /// The checklist that it is an item of.
    #[serde(default)]
    pub checklist: Option<String>,
    /// One is asked for from every member of the family: born children and adults who care.
    #[serde(default)]
    pub each_person: bool,
    /// A reason why it was not done stands in its place.
    #[serde(default)]
    pub reason_instead: bool,
    /// Asked for only then.
    #[serde(default)]
    pub when: When,
}

/// A heading over records that are done one after the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Stable code.
    pub id: String,
    /// The word people see.
    pub name: Words,
    /// What the list is for.
    #[serde(default)]
    pub help: Words,
}
