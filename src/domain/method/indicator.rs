//! The figures that a method asks for: what is counted, and what of.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Origin, Words};

/// How a figure is computed; each kind has its definition in the figures of the domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Signals received.
    SignalsReceived,
    /// Signals received, by kind of the register.
    SignalsByKind,
    /// Signals received, by source.
    SignalsBySource,
    /// Signals of the period whose concern was not confirmed, of those decided.
    NotConfirmed,
    /// Cases opened, first episodes and further ones.
    CasesOpened,
    /// Cases closed.
    CasesClosed,
    /// Cases closed, by reason.
    ClosedByReason,
    /// Cases closed for one of the `reasons`, of all closed.
    ClosedFor,
    /// Cases closed for a reason that counts as success, of all closed.
    ClosedWithSuccess,
    /// Cases opened again, of all opened.
    Reopened,
    /// Days from opening, or from the record `from_record`, to closure: the median.
    Duration,
    /// Tasks done by their term, of the tasks whose term fell into the period.
    TasksOnTime,
    /// Tasks done, of the tasks rated in reviews and ticks of the period.
    TasksSolved,
    /// Services received, of those planned: tasks with a service that were done.
    Coverage,
    /// Families satisfied, of the reviews in which they said.
    Satisfaction,
    /// Opinions of specialists, family and expert that stand in reviews, of those asked.
    Opinions,
    /// Reviews held by their date, of all held.
    ReviewsOnTime,
    /// Plans that were corrected: later versions, of all plans that came into force.
    PlansCorrected,
    /// Load of each worker at the end of the period.
    Load,
    /// Cases with one curator from start to end, of all closed.
    OneCurator,
    /// Events of the `events`.
    Events,
    /// Events of the `events` that ended with the child staying, of all that ended.
    Prevented,
    /// Families whose last answer to `tool` and `item` is one of `values`, of those asked.
    LastAnswer,
    /// Cases whose `group` of `tool` improved between the first and the last time, of those with
    /// two.
    Improved,
    /// Children of such cases.
    ChildrenImproved,
    /// Urgent measures, by kind.
    UrgentByKind,
}

/// A figure that the method asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Stable code that is exported.
    pub id: String,
    /// The word people see.
    pub name: Words,
    /// How it is computed.
    pub counts: Counted,
    /// Closure reasons, where it asks for them.
    #[serde(default)]
    pub reasons: Vec<String>,
    /// Kinds of event, where it asks for them.
    #[serde(default)]
    pub events: Vec<String>,
    /// The instrument, where it asks for one.
    #[serde(default)]
    pub tool: Option<String>,
    /// A group of the instrument.
    #[serde(default)]
    pub group: Option<String>,
    /// An item of the instrument, as `group.item`.
    #[serde(default)]
    pub item: Option<String>,
    /// Values of the item.
    #[serde(default)]
    pub values: Vec<String>,
    /// The record from which a duration runs.
    #[serde(default)]
    pub from_record: Option<String>,
    /// Who asks for it.
    pub origin: Origin,
    /// When somebody checked it against its origin.
    #[serde(default)]
    pub checked: Option<NaiveDate>,
    /// Where it is written.
    #[serde(default)]
    pub source: Words,
}
