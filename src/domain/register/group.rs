//! Groups of a programme: who leads one, who belongs to it, and who came to which session.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Entry;
use crate::domain::Day;
use crate::domain::ids::{ItemId, Number};

/// A group.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The programme, a code of the pack's list.
    pub programme: String,
    /// Who leads it.
    pub leader: String,
    /// Where it meets.
    pub place: String,
    /// From which day.
    pub from: Day,
}

impl Group {
    pub(super) fn texts(&self) -> Vec<&str> {
        vec![&self.programme, &self.leader, &self.place]
    }
}

/// A member of a group.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The case.
    pub case: Number,
    /// Which person of the family.
    pub person: String,
    /// From which day.
    pub from: Day,
    /// Until which day.
    pub to: Option<Day>,
}

/// A session.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// On which day.
    pub on: Day,
    /// What it was about.
    pub theme: String,
    /// Members who came, by the ids of their parts.
    pub present: BTreeSet<ItemId>,
}

impl Entry {
    /// The members of a group, as written.
    pub fn members(&self) -> impl Iterator<Item = (ItemId, &Member)> {
        let parts = self.parts.iter();
        parts.filter_map(|part| Some((part.id, part.text.member()?)))
    }

    /// The sessions of a group, as they follow by day.
    pub fn sessions(&self) -> Vec<(ItemId, &Session)> {
        let parts = self.parts.iter();
        let sessions = parts.filter_map(|part| Some((part.id, part.text.session()?)));
        let mut sessions: Vec<(ItemId, &Session)> = sessions.collect();
        sessions.sort_by_key(|(_id, session)| session.on);
        sessions
    }

    /// Of the sessions held while a member belonged to the group, how many they came to.
    pub fn attendance(&self, id: ItemId, member: &Member) -> (usize, usize) {
        let sessions = self.sessions();
        let theirs = sessions.iter().filter(|(_id, session)| {
            session.on >= member.from && member.to.is_none_or(|to| session.on <= to)
        });
        theirs.fold((0, 0), |(came, held), (_id, session)| {
            (came + usize::from(session.present.contains(&id)), held + 1)
        })
    }
}
