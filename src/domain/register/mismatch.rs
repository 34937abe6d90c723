//! Mismatches between bodies: where what one of them does or asks for works against another.
//!
//! Source: the third method of the notes, whose council looks at "inter-agency mismatches" by
//! their effect on the child.

use serde::{Deserialize, Serialize};

use super::Entry;
use crate::domain::Day;
use crate::domain::ids::Number;

/// A mismatch.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mismatch {
    /// The bodies concerned.
    pub bodies: String,
    /// What it does to the child.
    pub effect: String,
    /// What is proposed or done about it.
    pub measure: String,
    /// The case in which it showed, where it was one.
    pub case: Option<Number>,
    /// On which day it was found.
    pub found_on: Day,
}

impl Mismatch {
    pub(super) fn texts(&self) -> Vec<&str> {
        vec![&self.bodies, &self.effect, &self.measure]
    }
}

/// Where a mismatch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MismatchState {
    /// Somebody found it.
    Found,
    /// It was raised with the council.
    Raised,
    /// It was settled.
    Settled,
    /// It was not settled, and nothing more is to be done.
    NotSettled,
}

impl MismatchState {
    /// All states, in their order.
    pub const ALL: [Self; 4] = [Self::Found, Self::Raised, Self::Settled, Self::NotSettled];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Found => "found",
            Self::Raised => "raised",
            Self::Settled => "settled",
            Self::NotSettled => "not_settled",
        }
    }

    /// The state behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether nothing more is to be done.
    pub const fn is_end(self) -> bool {
        matches!(self, Self::Settled | Self::NotSettled)
    }
}

/// A step that was taken; its part says who wrote it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MismatchStep {
    /// Where the mismatch stood after it.
    pub state: MismatchState,
    /// On which day.
    pub on: Day,
    /// In words.
    pub words: String,
}

impl Entry {
    /// The steps of a mismatch, as they follow by day.
    pub fn steps(&self) -> Vec<&MismatchStep> {
        let steps = self.parts.iter().filter_map(|part| part.text.step());
        let mut steps: Vec<&MismatchStep> = steps.collect();
        steps.sort_by_key(|step| step.on);
        steps
    }

    /// Where a mismatch stands: as its latest step left it.
    pub fn standing(&self) -> MismatchState {
        let steps = self.steps();
        steps.last().map_or(MismatchState::Found, |step| step.state)
    }
}
