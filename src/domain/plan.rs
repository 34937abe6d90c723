//! The plan with the family: problem, goals, tasks, consent; kept in versions.

use serde::{Deserialize, Serialize};

use super::ids::{ItemId, Login, PersonId};
use super::review::Delivered;
use super::{Day, Moment};

/// Who carries a task out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "who")]
pub enum Owner {
    /// A worker of the office.
    Worker(Login),
    /// A provider of services, by name.
    Provider(String),
    /// A member of the family, as named in the case.
    Family(String),
}

impl Owner {
    /// The stable English word of the kind.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Worker(_) => "worker",
            Self::Provider(_) => "provider",
            Self::Family(_) => "family",
        }
    }

    /// The login or name.
    pub fn who(&self) -> &str {
        match self {
            Self::Worker(login) => login.as_str(),
            Self::Provider(name) | Self::Family(name) => name,
        }
    }
}

/// How a task stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "state")]
pub enum TaskState {
    /// To be done.
    #[default]
    Open,
    /// Done.
    Done {
        /// On which day.
        on: Day,
        /// A remark, possibly empty.
        note: String,
        /// Who ticked it.
        by: Login,
        /// When it was ticked.
        at: Moment,
    },
    /// Cannot be done.
    NotPossible {
        /// Why.
        why: String,
        /// Who wrote it.
        by: Login,
        /// When.
        at: Moment,
    },
}

impl TaskState {
    /// The stable English word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done { .. } => "done",
            Self::NotPossible { .. } => "not_possible",
        }
    }
}

/// One thing to do under a goal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Its id, the same in every version of the plan.
    pub id: ItemId,
    /// What is to be done.
    pub what: String,
    /// Kind of service, a code of the pack's list, possibly empty.
    #[serde(default)]
    pub service: String,
    /// Who does it; a task without one cannot enter a plan in force.
    #[serde(default)]
    pub owner: Option<Owner>,
    /// The worker who answers for it.
    #[serde(default)]
    pub responsible: Option<Login>,
    /// How often, in words.
    #[serde(default)]
    pub frequency: String,
    /// For how long, in words.
    #[serde(default)]
    pub duration: String,
    /// Appointments a week that it asks of the family.
    #[serde(default)]
    pub weekly: u32,
    /// The family needs somebody to mind the children meanwhile.
    #[serde(default)]
    pub minding: bool,
    /// Its term.
    #[serde(default)]
    pub due: Option<Day>,
    /// It cannot wait for the family's consent.
    #[serde(default)]
    pub urgent: bool,
    /// How it stands.
    #[serde(default)]
    pub state: TaskState,
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Task")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl Task {
    /// Open and past its term on a day.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.state == TaskState::Open && self.due.is_some_and(|due| due < today)
    }
}

/// How much a goal matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// First.
    High,
    /// Second.
    #[default]
    Middle,
    /// Last.
    Low,
}

impl Priority {
    /// All, the most important first.
    pub const ALL: [Self; 3] = [Self::High, Self::Middle, Self::Low];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Middle => "middle",
            Self::Low => "low",
        }
    }

    /// The priority behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}

/// Something the family and the office want to reach.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// Its id, the same in every version of the plan.
    pub id: ItemId,
    /// The goal in words.
    pub title: String,
    /// The need it answers.
    #[serde(default)]
    pub need: String,
    /// How one will see that it was reached.
    #[serde(default)]
    pub expected: String,
    /// How much it matters.
    #[serde(default)]
    pub priority: Priority,
    /// Its term.
    #[serde(default)]
    pub due: Option<Day>,
    /// What is to be done for it.
    #[serde(default)]
    pub tasks: Vec<Task>,
}

impl std::fmt::Debug for Goal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Goal")
            .field("id", &self.id)
            .field("tasks", &self.tasks)
            .finish_non_exhaustive()
    }
}

/// Whether a person agrees with the plan; not the basis on which data are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// Agrees.
    Given,
    /// Does not agree.
    Refused,
    /// Agreed before and no longer does.
    Withdrawn,
    /// Is not needed; the basis stands beside it.
    NotNeeded,
    /// Was not asked, because asking would put a child in danger; the reason stands beside it.
    NotAsked,
}

impl ConsentState {
    /// A no of the family.
    pub const fn is_no(self) -> bool {
        matches!(self, Self::Refused | Self::Withdrawn)
    }

    /// All states.
    pub const ALL: [Self; 5] = [
        Self::Given,
        Self::Refused,
        Self::Withdrawn,
        Self::NotNeeded,
        Self::NotAsked,
    ];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::NotNeeded => "not_needed",
            Self::NotAsked => "not_asked",
        }
    }

    /// The state behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }
}

/// The consent of one person; a later record of the same person replaces it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// The child or adult.
    pub person: PersonId,
    /// What they said.
    pub state: ConsentState,
    /// How it was given: signed, by word.
    #[serde(default)]
    pub how: String,
    /// Basis, reason, or own words.
    #[serde(default)]
    pub words: String,
    /// On which day.
    pub on: Day,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Consent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Consent")
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

/// One version of the plan.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Its id.
    pub id: ItemId,
    /// 1 for the first.
    pub version: u32,
    /// When it was begun.
    pub begun_at: Moment,
    /// By whom.
    pub begun_by: Login,
    /// The main problem: the reason why the case was opened.
    #[serde(default)]
    pub problem: String,
    /// Whether the family sees it as a problem.
    #[serde(default)]
    pub family_sees: Option<bool>,
    /// The goals.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// What each person said to it, all records in order.
    #[serde(default)]
    pub consents: Vec<Consent>,
    /// When it will be looked at again.
    #[serde(default)]
    pub next_review: Option<Day>,
    /// When it came into force.
    #[serde(default)]
    pub in_force_at: Option<Moment>,
    /// When a later version replaced it.
    #[serde(default)]
    pub replaced_at: Option<Moment>,
}

impl std::fmt::Debug for Plan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Plan")
            .field("version", &self.version)
            .field("goals", &self.goals)
            .finish_non_exhaustive()
    }
}

impl Plan {
    /// All tasks, with the goal each stands under.
    pub fn tasks(&self) -> impl Iterator<Item = (&Goal, &Task)> {
        self.goals
            .iter()
            .flat_map(|goal| goal.tasks.iter().map(move |task| (goal, task)))
    }

    /// The task with this id.
    pub fn task(&self, id: ItemId) -> Option<&Task> {
        self.tasks()
            .map(|(_goal, task)| task)
            .find(|task| task.id == id)
    }

    /// The task with this id, to be changed.
    pub(super) fn task_mut(&mut self, id: ItemId) -> Option<&mut Task> {
        self.goals
            .iter_mut()
            .flat_map(|goal| goal.tasks.iter_mut())
            .find(|task| task.id == id)
    }

    /// What a person said last.
    pub fn consent_of(&self, person: PersonId) -> Option<&Consent> {
        self.consents
            .iter()
            .rev()
            .find(|consent| consent.person == person)
    }

    /// What was received of the plan so far. Source: domain notes 1.2, "coverage by services".
    pub fn delivered(&self) -> Delivered {
        let mut delivered = Delivered::default();
        for (_goal, task) in self.tasks() {
            let done = u32::from(matches!(task.state, TaskState::Done { .. }));
            let service = u32::from(!task.service.is_empty());
            delivered.tasks += 1;
            delivered.done += done;
            delivered.services += service;
            delivered.received += service * done;
        }
        delivered
    }

    /// Tasks of family members that are open at the same time, and their appointments a week.
    pub fn family_load(&self) -> FamilyLoad {
        let mut load = FamilyLoad::default();
        for (_goal, task) in self
            .tasks()
            .filter(|(_goal, task)| task.state == TaskState::Open)
        {
            load.tasks += u32::from(matches!(task.owner, Some(Owner::Family(_))));
            load.weekly += task.weekly;
            load.minding += u32::from(task.minding);
        }
        load
    }
}

/// What a plan asks of a family at the same time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FamilyLoad {
    /// Open tasks of family members.
    pub tasks: u32,
    /// Appointments a week.
    pub weekly: u32,
    /// Tasks during which somebody must mind the children.
    pub minding: u32,
}
