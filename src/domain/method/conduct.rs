//! How a method wants a case to be run, beyond its gates: rules by name, reviews, plan templates.

use serde::{Deserialize, Serialize};

use super::Words;
use crate::domain::review::Verdict;

/// A rule that a method may have; each acts in one place of the domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Conduct {
    /// Nothing is delivered under the plan before the family's consent, but for urgent tasks.
    DeliverAfterConsent,
    /// The work goes on with the family's consent only: where somebody refuses, it stops.
    Voluntary,
    /// The plan is not saved without the date of the next review.
    ReviewDateAtOnce,
    /// The plan is written by a curator whom the approving body has named.
    ApprovedCurator,
    /// One curator stays from start to end: another one warns and needs a reason in full words.
    OneCurator,
    /// The first contact with the family, not the child seen, ends the term of a signal.
    ContactIsResponse,
    /// Reviews record the parents' efforts for each task.
    Efforts,
    /// Reviews show what was received of the services that were planned.
    FiguresAtReview,
    /// Families that volunteer stand by others as equals; the office keeps their register.
    ContactFamilies,
}

impl Conduct {
    /// All rules, in the order of the manual.
    pub const ALL: [Self; 9] = [
        Self::DeliverAfterConsent,
        Self::Voluntary,
        Self::ReviewDateAtOnce,
        Self::ApprovedCurator,
        Self::OneCurator,
        Self::ContactIsResponse,
        Self::Efforts,
        Self::FiguresAtReview,
        Self::ContactFamilies,
    ];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::DeliverAfterConsent => "deliver_after_consent",
            Self::Voluntary => "voluntary",
            Self::ReviewDateAtOnce => "review_date_at_once",
            Self::ApprovedCurator => "approved_curator",
            Self::OneCurator => "one_curator",
            Self::ContactIsResponse => "contact_is_response",
            Self::Efforts => "efforts",
            Self::FiguresAtReview => "figures_at_review",
            Self::ContactFamilies => "contact_families",
        }
    }
}

/// What reviews may decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReviewRules {
    /// The decisions that are offered.
    pub verdicts: Vec<Verdict>,
}

impl Default for ReviewRules {
    fn default() -> Self {
        Self {
            verdicts: Verdict::ALL.to_vec(),
        }
    }
}

/// Who does a task of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TemplateOwner {
    /// The curator.
    Curator,
    /// A member of the family, named when the task is written.
    Family,
    /// A provider, named when the task is written.
    Provider,
}

/// A goal that a method proposes, with its tasks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateGoal {
    /// Stable code.
    pub id: String,
    /// The goal in words.
    pub name: Words,
    /// How one will see that it was reached.
    #[serde(default)]
    pub expected: Words,
    /// What is to be done for it.
    #[serde(rename = "task")]
    pub tasks: Vec<TemplateTask>,
}

/// A task that a method proposes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TemplateTask {
    /// Stable code.
    pub id: String,
    /// What is to be done.
    pub name: Words,
    /// Kind of service, a code of the list, possibly empty.
    #[serde(default)]
    pub service: String,
    /// Who does it.
    pub owner: TemplateOwner,
    /// Its term, in days from the day it is taken into a plan.
    pub days: u32,
}
