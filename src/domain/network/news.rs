//! What the participants of a case must be told, and who was told.

use serde::{Deserialize, Serialize};

use super::{Knows, Party, may_know, parties, takes_part};
use crate::domain::case::Case;
use crate::domain::ids::{ItemId, Login};
use crate::domain::{Day, Moment};

/// What there is to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "about", content = "of")]
pub enum About {
    /// A version of the plan is in force.
    Plan(u32),
    /// A review decided.
    Review(ItemId),
    /// A meeting decided.
    Meeting(ItemId),
    /// The case was closed.
    Closure,
    /// A difficulty came up.
    Difficulty,
}

impl About {
    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plan(_) => "plan",
            Self::Review(_) => "review",
            Self::Meeting(_) => "meeting",
            Self::Closure => "closure",
            Self::Difficulty => "difficulty",
        }
    }
}

/// Somebody was told, or need not be.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Who.
    pub party: Party,
    /// False where the words say why they are not told.
    pub informed: bool,
    /// On which day.
    pub on: Day,
    /// How, or why not.
    pub words: String,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Told")
            .field("party", &self.party)
            .field("informed", &self.informed)
            .finish_non_exhaustive()
    }
}

/// Something that those who take part in a case must be told.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// Its id.
    pub id: ItemId,
    /// What it is.
    pub about: About,
    /// In words; empty where the record that it is about says it.
    #[serde(default)]
    pub words: String,
    /// Whom it concerns: those who took part when it came up.
    pub owed: Vec<Party>,
    /// Who was told.
    #[serde(default)]
    pub told: Vec<Told>,
    /// Who did or wrote what it is about.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for News {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("News")
            .field("about", &self.about)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

impl News {
    /// Who was neither told nor need not be; those who have left are not waited for.
    pub fn outstanding<'a>(&'a self, case: &'a Case) -> impl Iterator<Item = &'a Party> {
        let answered = |party: &Party| self.told.iter().any(|each| each.party == *party);
        self.owed
            .iter()
            .filter(move |party| !answered(party) && takes_part(case, party))
    }

    /// Whether somebody still has to be told.
    pub fn waits(&self, case: &Case) -> bool {
        self.outstanding(case).next().is_some()
    }
}

/// Whom something concerns that `by` did: everybody who takes part and may know of it, but neither
/// who did it nor the curator, who tells the others.
///
/// Of a plan, not who has said yes or no to that version; of a meeting, not who was there. Reviews
/// and closures have their own place for what the family says and how it was told.
///
/// Source: domain notes 1.2, stage 4, "inform all of progress, difficulties and plan changes".
pub fn concerned(case: &Case, about: About, by: &Login) -> Vec<Party> {
    let mut all = parties(case);
    all.retain(|party| may_know(case, party) != Knows::Nothing);
    let curator = case.curating().map(|each| each.who.as_str());
    all.retain(|party| match party {
        Party::Member(who) => who != by.as_str() && Some(who.as_str()) != curator,
        Party::Person(_) => !matches!(about, About::Review(_) | About::Closure),
        Party::Participant(_) => true,
    });
    if let About::Plan(version) = about
        && let Some(plan) = case.plans.iter().find(|plan| plan.version == version)
    {
        all.retain(|party| match party {
            Party::Person(id) => plan.consent_of(*id).is_none(),
            Party::Member(_) | Party::Participant(_) => true,
        });
    }
    if let About::Meeting(id) = about
        && let Some(meeting) = case.network.meeting(id)
        && let Some(minutes) = &meeting.minutes
    {
        all.retain(|party| !minutes.text.present.contains(party));
    }
    all
}
