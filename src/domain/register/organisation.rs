//! Organisations and what they offer: the directory from which families are told and forms choose.

use serde::{Deserialize, Serialize};

use crate::domain::ids::EntryId;

/// An organisation or body that helps families.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// What kind of organisation it is, in words.
    pub kind: String,
    /// Whether there is an agreement with it.
    pub partner: bool,
    /// Address, or the area it works in.
    pub area: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Whom to ask for there.
    pub person: String,
    /// Languages spoken there.
    pub languages: String,
    /// Anything else.
    pub note: String,
}

/// Hides the words: the person to ask for is one of them.
impl std::fmt::Debug for Organisation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Organisation").finish_non_exhaustive()
    }
}

impl Organisation {
    pub(super) fn texts(&self) -> Vec<&str> {
        vec![
            &self.name,
            &self.kind,
            &self.area,
            &self.person,
            &self.languages,
            &self.note,
        ]
    }
}

/// A service of an organisation.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// What is offered.
    pub what: String,
    /// Kind of service, a code of the pack's list, possibly empty.
    pub kind: String,
    /// For whom.
    pub audience: String,
    /// Whether it is free of charge; nothing where nobody knows.
    pub free: Option<bool>,
    /// What it costs, in words.
    pub price: String,
    /// How one applies.
    pub apply: String,
    /// Languages in which it is given.
    pub languages: String,
    /// How long one waits, in words.
    pub waiting: String,
    /// Its id at the source it was imported from, empty where it was written here.
    #[serde(default)]
    pub external: String,
}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Service")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

impl Service {
    pub(super) fn texts(&self) -> Vec<&str> {
        vec![&self.what, &self.kind, &self.audience, &self.languages]
    }
}

/// An organisation in use, as much of it as a form needs to offer it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectoryLine {
    /// The organisation.
    pub id: EntryId,
    /// Its name.
    pub name: String,
    /// Its services.
    pub services: Vec<ServiceLine>,
}

/// A service, as much of it as a form needs to offer it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceLine {
    /// What is offered.
    pub what: String,
    /// Kind of service, a code of the pack's list, possibly empty.
    pub kind: String,
}
