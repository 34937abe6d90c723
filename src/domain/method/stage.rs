//! Stages of a method, the states they cover, and the gates that must hold to leave a state.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Words;
use crate::domain::staff::Role;

/// A state of the common skeleton; a pack's stage covers one or more of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// S1: a signal that came in.
    Received,
    /// S2: a signal whose urgency is known.
    Sorted,
    /// S3: a signal that somebody checks.
    Check,
    /// S4: a signal whose check is complete.
    Decision,
    /// C1: a case that was opened.
    Opened,
    /// C2: a case whose family is being assessed.
    Assessment,
    /// C3: a case whose plan is being built.
    Plan,
    /// C4: a case whose plan is in force.
    Implementation,
    /// C5: a case under review.
    Review,
    /// C6: a case whose closure is proposed.
    Closing,
    /// C7: a closed case.
    Closed,
}

impl State {
    /// The stable English word of the state, as stored and exported.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Sorted => "sorted",
            Self::Check => "check",
            Self::Decision => "decision",
            Self::Opened => "opened",
            Self::Assessment => "assessment",
            Self::Plan => "plan",
            Self::Implementation => "implementation",
            Self::Review => "review",
            Self::Closing => "closing",
            Self::Closed => "closed",
        }
    }
}

/// Something that must hold before a state is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gate {
    /// Leaving sorted: a level was computed or set.
    Level,
    /// Leaving sorted: somebody is responsible.
    Responsible,
    /// Leaving check: at least one check step with a result.
    CheckStep,
    /// Leaving check: the child was seen, or a reason stands why not.
    ChildSeen,
    /// Leaving check: the conclusion is written.
    Conclusion,
    /// Leaving decision: a reason is given.
    Reason,
    /// Leaving opened: a curator is named.
    Curator,
    /// Leaving assessment: needs, causes, resources and the risk are written.
    Diagnosis,
    /// Leaving assessment: each child's own view, or why not.
    ChildView,
    /// Leaving plan: the main problem, and whether the family sees it.
    Problem,
    /// Leaving plan: at least one goal.
    Goal,
    /// Leaving plan: every task has a responsible person and a term.
    TaskOwnerTerm,
    /// Leaving plan: a date for the next review.
    NextReview,
    /// Leaving plan: consent or refusal of every person is recorded.
    Consent,
    /// Leaving plan: every ordered step of building it was done.
    Steps,
    /// Leaving review: every goal is rated.
    GoalsRated,
    /// Leaving review: opinions of specialists, family and expert, or why missing.
    Opinions,
    /// Leaving any state: the records that the method asks for before it is left.
    Records,
    /// Leaving any state of a case: the instruments that the method asks for before it is left.
    Tools,
    /// Leaving plan: the curator was named by the body that approves the opening.
    CuratorApproved,
    /// Leaving review: the parents' efforts for every task of theirs.
    Efforts,
    /// Leaving review: the decision on the child's future.
    Future,
    /// Leaving closing: no task is open without an explanation.
    TasksExplained,
    /// Leaving closing: the result of every goal.
    GoalsState,
    /// Leaving closing: the risk was rated again.
    RiskRerated,
    /// Leaving closing: how and when the family was told.
    FamilyTold,
    /// Leaving closing: no signal of level 1 or 2 is unresolved.
    SignalsResolved,
    /// Leaving closing: no urgent measure is still running.
    UrgentOver,
}

/// One stage of a method, under its own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// The pack's id of the stage.
    pub id: String,
    /// The stage's own name.
    pub name: Words,
    /// The states it covers, in order.
    pub states: Vec<State>,
    /// When it begins, in words for the worker.
    #[serde(default)]
    pub entry: Words,
    /// When it ends, in words for the worker.
    #[serde(default)]
    pub exit: Words,
    /// What the stage is for and what to do in it; shown by the help key.
    #[serde(default)]
    pub guidance: Words,
    /// Records that the stage must leave behind, in words for the worker.
    #[serde(default)]
    pub records: Vec<Words>,
    /// What must hold to leave each of its states.
    #[serde(default)]
    pub leave: BTreeMap<State, Vec<Gate>>,
    /// False for a stage that the stage bar leaves out.
    #[serde(default = "shown")]
    pub shown: bool,
}

const fn shown() -> bool {
    true
}

/// A body that approves: a head, a council, a sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Stable code.
    pub id: String,
    /// The word people see.
    pub name: Words,
    /// The program role that enters its approvals.
    pub role: Role,
}

/// An approval that leaving a state needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The state that cannot be left without it.
    pub state: State,
    /// The body that gives it.
    pub body: String,
}
