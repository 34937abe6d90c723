//! Terms of what happens between the office and those around a family.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Origin, Roll, Span, Unit, Words};

/// A term with its origin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkTerm {
    /// How long.
    pub term: u32,
    /// In which unit.
    pub unit: Unit,
    /// What a calendar term does that ends on a day off.
    #[serde(default)]
    pub roll: Roll,
    /// Where the number comes from.
    pub origin: Origin,
    /// When somebody checked it against its origin.
    #[serde(default)]
    pub checked: Option<NaiveDate>,
    /// Where it is written.
    #[serde(default)]
    pub source: Words,
}

impl NetworkTerm {
    /// The length of the term.
    pub const fn span(&self) -> Span {
        Span {
            term: self.term,
            unit: self.unit,
            roll: self.roll,
        }
    }
}

/// The terms of the network; where a method leaves one out, nothing runs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NetworkRules {
    /// From a referral to the answer of the provider.
    pub answer: Option<NetworkTerm>,
    /// From finding a service unfit to the notice to the provider's management.
    pub notice: Option<NetworkTerm>,
    /// From that notice to the answer of the management.
    pub reply: Option<NetworkTerm>,
    /// From a plan, decision or difficulty until those who take part know of it.
    pub inform: Option<NetworkTerm>,
    /// What a notice on an unfit service begins with; `{service}`, `{provider}`, `{number}` and
    /// `{why}` stand for what was written.
    pub notice_draft: Words,
}

impl NetworkRules {
    /// Every term with the name it has in a pack.
    pub const fn terms(&self) -> [(&'static str, Option<&NetworkTerm>); 4] {
        [
            ("answer", self.answer.as_ref()),
            ("notice", self.notice.as_ref()),
            ("reply", self.reply.as_ref()),
            ("inform", self.inform.as_ref()),
        ]
    }
}
