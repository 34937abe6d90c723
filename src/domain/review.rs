//! Reviews of the plan, and the closure of a case.

use serde::{Deserialize, Serialize};

use super::case::Risk;
use super::ids::{ItemId, Login};
use super::{Day, Moment};

/// How far a goal was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// Reached.
    #[serde(rename = "reached")]
    Fully,
    /// Partly reached.
    Partly,
    /// Not reached.
    #[serde(rename = "not")]
    NotAtAll,
}

impl Reached {
    /// All ratings.
    pub const ALL: [Self; 3] = [Self::Fully, Self::Partly, Self::NotAtAll];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fully => "reached",
            Self::Partly => "partly",
            Self::NotAtAll => "not",
        }
    }

    /// The rating behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}

/// What the parents did for a task. Source: domain notes 1.4, "the parents' efforts to solve the
/// crisis are analysed".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effort {
    /// They did what they could.
    Full,
    /// They did some of it.
    Some,
    /// They did nothing.
    None,
    /// They could not: nothing of it lay with them.
    NotPossible,
}

impl Effort {
    /// All ratings.
    pub const ALL: [Self; 4] = [Self::Full, Self::Some, Self::None, Self::NotPossible];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Some => "some",
            Self::None => "none",
            Self::NotPossible => "not_possible",
        }
    }

    /// The rating behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}

/// What was received of the plan when it was reviewed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivered {
    /// Tasks of the plan.
    pub tasks: u32,
    /// Those that were done.
    pub done: u32,
    /// Tasks with a service.
    pub services: u32,
    /// Those that were done: services received.
    pub received: u32,
}

/// The rating of one goal or task.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// The goal or task.
    pub item: ItemId,
    /// How far it was reached.
    pub reached: Reached,
    /// A remark, possibly empty.
    #[serde(default)]
    pub note: String,
    /// The parents' efforts, where the method asks for them.
    #[serde(default)]
    pub effort: Option<Effort>,
}

impl std::fmt::Debug for Rating {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rating")
            .field("reached", &self.reached)
            .finish_non_exhaustive()
    }
}

/// An opinion, or why it is missing.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Opinion {
    /// What they say, possibly empty.
    pub words: String,
    /// Why it is missing.
    pub missing: String,
}

impl std::fmt::Debug for Opinion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opinion").finish_non_exhaustive()
    }
}

impl Opinion {
    /// Either the words or the reason why they are missing stand.
    pub fn is_there(&self) -> bool {
        !self.words.trim().is_empty() || !self.missing.trim().is_empty()
    }
}

/// How satisfied the family is with the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Satisfaction {
    /// Satisfied.
    Satisfied,
    /// Partly.
    Partly,
    /// Not satisfied.
    Not,
    /// Did not say.
    Unknown,
}

impl Satisfaction {
    /// All values.
    pub const ALL: [Self; 4] = [Self::Satisfied, Self::Partly, Self::Not, Self::Unknown];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Satisfied => "satisfied",
            Self::Partly => "partly",
            Self::Not => "not",
            Self::Unknown => "unknown",
        }
    }

    /// The value behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}

/// What a review decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Go on, and look again on the next date.
    Continue,
    /// Change the plan: a new version is begun.
    ChangePlan,
    /// Assess the family again.
    Reassess,
    /// Propose closure.
    Close,
    /// Urgent intervention is needed.
    Urgent,
}

impl Verdict {
    /// All decisions.
    pub const ALL: [Self; 5] = [
        Self::Continue,
        Self::ChangePlan,
        Self::Reassess,
        Self::Close,
        Self::Urgent,
    ];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Continue => "continue",
            Self::ChangePlan => "change_plan",
            Self::Reassess => "reassess",
            Self::Close => "close",
            Self::Urgent => "urgent",
        }
    }

    /// The decision behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}

/// A review of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// Its id.
    pub id: ItemId,
    /// The version of the plan it looked at.
    pub plan_version: u32,
    /// The day it was held.
    pub held_on: Day,
    /// Ratings of every goal.
    pub goals: Vec<Rating>,
    /// Ratings of every task.
    pub tasks: Vec<Rating>,
    /// Opinions of the specialists.
    pub specialists: Opinion,
    /// The family's opinion, in its own words.
    pub family: Opinion,
    /// How satisfied the family is.
    pub satisfaction: Satisfaction,
    /// Opinion of an independent expert.
    pub expert: Opinion,
    /// What was decided.
    pub verdict: Verdict,
    /// Why.
    pub reason: String,
    /// The decision on the child's future, a code of the pack's list, possibly empty.
    #[serde(default)]
    pub future: String,
    /// What was received of the plan.
    #[serde(default)]
    pub delivered: Option<Delivered>,
    /// When the plan will be looked at again.
    #[serde(default)]
    pub next: Option<Day>,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

/// The closure of a case, as proposed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closure {
    /// Its id.
    pub id: ItemId,
    /// Reason, a code of the pack.
    pub reason: String,
    /// Reason in plain words.
    pub words: String,
    /// Final rating of every goal.
    pub goals: Vec<Rating>,
    /// The risk, rated again.
    pub risk: Risk,
    /// When the family was told.
    pub told_on: Day,
    /// How the family was told.
    pub told_how: String,
    /// What the team recommends.
    pub recommendation: String,
    /// Who proposed it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Closure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Closure")
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}
