//! Contact families: volunteers who stand by another family as equals.
//!
//! They do not assess, judge, impose or oblige: nothing here rates a family or a meeting, and
//! nothing of the case but its number is kept here. Source: the method of the programme, on the
//! contact family.

use serde::{Deserialize, Serialize};

use super::{Entry, Head};
use crate::domain::Day;
use crate::domain::ids::{ItemId, Number};

/// A contact family.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactFamily {
    /// Names of those who stand by others.
    pub name: String,
    /// Telephone.
    pub phone: String,
    /// What they have been through themselves.
    pub experience: String,
    /// Languages they speak.
    pub languages: String,
    /// What they offer: company, child minding, a way together.
    pub offers: String,
    /// Since when.
    pub from: Day,
    /// When and for what they were prepared.
    pub prepared: String,
}

impl ContactFamily {
    pub(super) fn texts(&self) -> Vec<&str> {
        vec![
            &self.name,
            &self.experience,
            &self.languages,
            &self.offers,
            &self.prepared,
        ]
    }
}

/// A match with the family of a case.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Match {
    /// The case.
    pub case: Number,
    /// From which day.
    pub from: Day,
    /// How the family agreed to it.
    pub agreement: String,
    /// Until which day.
    pub to: Option<Day>,
    /// Why it ended.
    pub why: String,
}

/// A meeting of a matched pair.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// The match.
    pub of: ItemId,
    /// On which day.
    pub on: Day,
    /// What was done.
    pub done: String,
    /// What comes next.
    pub next: String,
    /// When they meet again.
    pub next_on: Option<Day>,
}

/// The next meeting that a matched pair agreed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextMeeting {
    /// Name of the contact family.
    pub family: String,
    /// On which day.
    pub on: Day,
}

impl Entry {
    /// The matches of a contact family, as written.
    pub fn matches(&self) -> impl Iterator<Item = (ItemId, &Match)> {
        let parts = self.parts.iter();
        parts.filter_map(|part| Some((part.id, part.text.pair()?)))
    }

    /// The meetings of a match, as they follow by day.
    pub fn meetings(&self, of: ItemId) -> Vec<&Meeting> {
        let meetings = self.parts.iter().filter_map(|part| part.text.meeting());
        let mut meetings: Vec<&Meeting> = meetings.filter(|text| text.of == of).collect();
        meetings.sort_by_key(|meeting| meeting.on);
        meetings
    }

    /// The meetings to come that were agreed on with the family of a case; a match that has ended,
    /// or a contact family that is one no more, has none.
    pub fn next_meetings(&self, case: Number) -> Vec<NextMeeting> {
        let Head::ContactFamily(family) = &self.head else {
            return Vec::new();
        };
        if self.closed.is_some() {
            return Vec::new();
        }
        let runs = self
            .matches()
            .filter(|(_id, each)| each.case == case && each.to.is_none());
        runs.filter_map(|(id, _each)| {
            let last = self.meetings(id).last().copied()?;
            Some(NextMeeting {
                family: family.name.clone(),
                on: last.next_on?,
            })
        })
        .collect()
    }
}
