//! What can be taken back: one part of a record, as an action left it and as it stood before.
//!
//! Taking back is a change of its own, so that the journal tells both. It puts a part back only
//! where it still stands as the action left it; nobody's later work is ever overwritten. Decisions,
//! approvals and what was written down of people are no such parts: they stay.

use serde::{Deserialize, Serialize};

use super::case::{Case, TeamMember};
use super::change::{CaseChange, Change, EntryChange, SignalChange};
use super::command::{CaseStep, Command, EntryStep, SignalStep};
use super::decide::Facts;
use super::ids::{EntryId, ItemId};
use super::method::State;
use super::network::{NetworkChange, Service};
use super::plan::{Goal, Plan, Task, TaskState};
use super::register::{Closed, Entry, Head, Part};
use super::signal::{Direction, Held, Override, Report, Signal};
use super::{Day, Moment};

/// A part of a record as it stands, and as it is to stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Swap<P> {
    /// As it stands.
    pub from: P,
    /// As it is to stand.
    pub to: P,
    /// What was taken back is done again.
    #[serde(default)]
    pub again: bool,
}

/// A part of a signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignalPart {
    /// Who was responsible.
    Held(Vec<Held>),
    /// What was reported.
    Report(Box<Report>),
    /// Changes of the level by hand.
    Overrides(Vec<Override>),
    /// When the check was begun, and who was responsible then.
    Check(Option<Moment>, Vec<Held>),
}

/// A part of a case; its `Debug` says which, since the words are about people.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CasePart {
    /// How a task of the plan in force stands, with its words.
    Tick(ItemId, String, TaskState),
    /// A goal of the plan that is being written, with its place; nothing where there is none.
    Goal(ItemId, Option<(usize, Goal)>),
    /// A task of that plan under its goal, with its place; nothing where there is none.
    Task(ItemId, ItemId, Option<(usize, Task)>),
    /// Problem, whether the family sees it, and the next review of that plan.
    Head(String, Option<bool>, Option<Day>),
    /// Everybody in the team, with dates.
    Team(Vec<TeamMember>),
    /// A service with its course, with its place; nothing where there is none.
    Service(ItemId, Option<(usize, Service)>),
}

impl std::fmt::Debug for CasePart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("CasePart").field(&self.slot()).finish()
    }
}

/// A part of an entry of the registers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryPart {
    /// What it says of itself.
    Head(Box<Head>),
    /// A part with its place; nothing where there is none.
    Part(ItemId, Option<Box<(usize, Part)>>),
    /// Its end.
    Closed(Option<Closed>),
}

impl EntryPart {
    /// Which part it is.
    pub const fn slot(&self) -> EntrySlot {
        match self {
            Self::Head(_) => EntrySlot::Head,
            Self::Part(id, _) => EntrySlot::Part(*id),
            Self::Closed(_) => EntrySlot::Closed,
        }
    }

    /// Whether it says the same, wherever in its list it stands.
    pub fn says_same(&self, other: &Self) -> bool {
        let part = |each: &Option<Box<(usize, Part)>>| each.as_ref().map(|found| found.1.clone());
        match (self, other) {
            (Self::Part(a, left), Self::Part(b, right)) => a == b && part(left) == part(right),
            (left, right) => left == right,
        }
    }
}

/// Which part of an entry of the registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntrySlot {
    /// What it says of itself.
    Head,
    /// A part.
    Part(ItemId),
    /// Its end.
    Closed,
}

/// Which part of a signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignalSlot {
    /// Who was responsible.
    Held,
    /// What was reported.
    Report,
    /// Changes of the level by hand.
    Overrides,
    /// The beginning of the check.
    Check,
}

/// Which part of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseSlot {
    /// How a task stands.
    Tick(ItemId),
    /// A goal.
    Goal(ItemId),
    /// A task under a goal.
    Task(ItemId, ItemId),
    /// The head of the plan.
    Head,
    /// The team.
    Team,
    /// A service.
    Service(ItemId),
}

impl SignalPart {
    /// Which part it is.
    pub const fn slot(&self) -> SignalSlot {
        match self {
            Self::Held(_) => SignalSlot::Held,
            Self::Report(_) => SignalSlot::Report,
            Self::Overrides(_) => SignalSlot::Overrides,
            Self::Check(..) => SignalSlot::Check,
        }
    }
}

impl CasePart {
    /// Which part it is.
    pub const fn slot(&self) -> CaseSlot {
        match self {
            Self::Tick(task, ..) => CaseSlot::Tick(*task),
            Self::Goal(goal, _) => CaseSlot::Goal(*goal),
            Self::Task(goal, task, _) => CaseSlot::Task(*goal, *task),
            Self::Head(..) => CaseSlot::Head,
            Self::Team(_) => CaseSlot::Team,
            Self::Service(service, _) => CaseSlot::Service(*service),
        }
    }

    /// Whether it says the same, wherever in its list it stands.
    pub fn says_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Goal(a, left), Self::Goal(b, right)) => {
                let goal = |each: &Option<(usize, Goal)>| each.clone().map(|(_place, goal)| goal);
                a == b && goal(left) == goal(right)
            }
            (Self::Task(_, a, left), Self::Task(_, b, right)) => {
                let task = |each: &Option<(usize, Task)>| each.clone().map(|(_place, task)| task);
                a == b && task(left) == task(right)
            }
            (Self::Service(a, left), Self::Service(b, right)) => {
                let service =
                    |each: &Option<(usize, Service)>| each.clone().map(|(_place, each)| each);
                a == b && service(left) == service(right)
            }
            (left, right) => left == right,
        }
    }
}

impl Signal {
    /// A part as it stands.
    pub fn part_at(&self, slot: SignalSlot) -> SignalPart {
        match slot {
            SignalSlot::Held => SignalPart::Held(self.held.clone()),
            SignalSlot::Report => SignalPart::Report(Box::new(self.report.clone())),
            SignalSlot::Overrides => SignalPart::Overrides(self.overrides.clone()),
            SignalSlot::Check => SignalPart::Check(self.check.started_at, self.held.clone()),
        }
    }

    /// Puts a part in the place of the one that stands.
    pub(super) fn put(&mut self, part: &SignalPart) {
        match part {
            SignalPart::Held(held) => self.held.clone_from(held),
            SignalPart::Report(report) => self.report = (**report).clone(),
            SignalPart::Overrides(overrides) => self.overrides.clone_from(overrides),
            SignalPart::Check(begun, held) => {
                self.check.started_at = *begun;
                self.held.clone_from(held);
                self.state = if begun.is_some() {
                    State::Check
                } else {
                    State::Sorted
                };
            }
        }
    }
}

impl Case {
    /// A part as it stands; nothing where there is no plan that it could belong to.
    pub fn part_at(&self, slot: CaseSlot) -> Option<CasePart> {
        Some(match slot {
            CaseSlot::Tick(id) => {
                let task = self.plan_in_force()?.task(id)?;
                CasePart::Tick(id, task.what.clone(), task.state.clone())
            }
            CaseSlot::Goal(id) => {
                let goals = self.plan()?.goals.iter().enumerate();
                let mut found = goals.filter(|(_place, goal)| goal.id == id);
                let found = found.next().map(|(place, goal)| (place, goal.clone()));
                CasePart::Goal(id, found)
            }
            CaseSlot::Task(goal, id) => {
                let mut goals = self.plan()?.goals.iter();
                let tasks = goals.find(|each| each.id == goal)?.tasks.iter().enumerate();
                let mut found = tasks.filter(|(_place, task)| task.id == id);
                let found = found.next().map(|(place, task)| (place, task.clone()));
                CasePart::Task(goal, id, found)
            }
            CaseSlot::Head => {
                let plan = self.plan()?;
                CasePart::Head(plan.problem.clone(), plan.family_sees, plan.next_review)
            }
            CaseSlot::Team => CasePart::Team(self.team.clone()),
            CaseSlot::Service(id) => {
                let services = self.network.services.iter().enumerate();
                let mut found = services.filter(|(_place, each)| each.id == id);
                let found = found.next().map(|(place, each)| (place, each.clone()));
                CasePart::Service(id, found)
            }
        })
    }

    /// Puts a part in the place of the one that stands.
    pub(super) fn put(&mut self, part: &CasePart) {
        if let CasePart::Team(team) = part {
            self.team.clone_from(team);
        } else if let CasePart::Service(id, service) = part {
            let services = &mut self.network.services;
            replace(services, service.as_ref(), |each| each.id == *id);
        } else if let CasePart::Tick(id, _what, state) = part {
            // Tasks keep their ids: a tick counts in the plan in force and in the one being built.
            let kept = |plan: &&mut Plan| plan.replaced_at.is_none();
            for plan in self.plans.iter_mut().filter(kept) {
                if let Some(task) = plan.task_mut(*id) {
                    task.state = state.clone();
                }
            }
        } else if let Some(plan) = self.plans.last_mut() {
            plan.put(part);
        }
    }
}

impl Plan {
    fn put(&mut self, part: &CasePart) {
        match part {
            CasePart::Goal(id, goal) => {
                replace(&mut self.goals, goal.as_ref(), |each| each.id == *id);
            }
            CasePart::Task(goal, id, task) => {
                for each in self.goals.iter_mut().filter(|each| each.id == *goal) {
                    replace(&mut each.tasks, task.as_ref(), |each| each.id == *id);
                }
            }
            CasePart::Head(problem, family_sees, next_review) => {
                self.problem.clone_from(problem);
                self.family_sees = *family_sees;
                self.next_review = *next_review;
            }
            CasePart::Tick(..) | CasePart::Team(_) | CasePart::Service(..) => {}
        }
    }
}

/// Takes out what is the same item, and puts it in as it is to stand.
fn replace<T: Clone>(all: &mut Vec<T>, item: Option<&(usize, T)>, is_it: impl Fn(&T) -> bool) {
    all.retain(|each| !is_it(each));
    if let Some((place, item)) = item {
        all.insert((*place).min(all.len()), item.clone());
    }
}

/// The command that takes the changes of a command back; nothing where they stay for ever.
///
/// `facts` are those from before the changes. The way back of a way back does it again.
pub fn way_back(facts: &Facts, command: &Command, changes: &[Change]) -> Option<Command> {
    match command {
        Command::Signal(id, step) => {
            let before = facts.signal.as_ref()?;
            let slot = slot_of_signal(changes)?;
            let mut after = before.clone();
            for change in changes {
                if let Change::Signal(of, change) = change
                    && of == id
                {
                    after.apply(change);
                }
            }
            let swap = Swap {
                from: after.part_at(slot),
                to: before.part_at(slot),
                again: matches!(step, SignalStep::PutBack(swap) if !swap.again),
            };
            let step = SignalStep::PutBack(Box::new(swap));
            Some(Command::Signal(*id, step))
        }
        Command::Case(id, step) => {
            let before = facts.case.as_ref()?;
            let change = only_case_change(changes)?;
            let slot = slot_of_case(before, change)?;
            let mut after = before.clone();
            after.apply(change);
            let swap = Swap {
                from: after.part_at(slot)?,
                to: before.part_at(slot)?,
                again: matches!(step, CaseStep::PutBack(swap) if !swap.again),
            };
            let step = CaseStep::PutBack(Box::new(swap));
            Some(Command::Case(*id, step))
        }
        Command::Entry(id, step) => entry_back(facts.entry.as_ref()?, *id, step, changes),
        Command::SetUp(..)
        | Command::ChangeMethod(_)
        | Command::AddStaff(_)
        | Command::DescribeStaff { .. }
        | Command::ChangeStaff(_)
        | Command::ChangeHolidays(_)
        | Command::SaveTableMap(_)
        | Command::ForgetTableMap(_)
        | Command::ExportInformants { .. }
        | Command::Print { .. }
        | Command::Receive(_)
        | Command::Enter(_) => None,
    }
}

fn entry_back(
    before: &Entry,
    id: EntryId,
    step: &EntryStep,
    changes: &[Change],
) -> Option<Command> {
    let [Change::Entry(_, change)] = changes else {
        return None;
    };
    let slot = slot_of_entry(change)?;
    let mut after = before.clone();
    after.apply(change);
    let swap = Swap {
        from: after.part_at(slot),
        to: before.part_at(slot),
        again: matches!(step, EntryStep::PutBack(swap) if !swap.again),
    };
    let step = EntryStep::PutBack(Box::new(swap));
    Some(Command::Entry(id, step))
}

/// That something was entered stays for ever; it can be ended.
const fn slot_of_entry(change: &EntryChange) -> Option<EntrySlot> {
    match change {
        EntryChange::Opened(_) => None,
        EntryChange::HeadWritten { .. } => Some(EntrySlot::Head),
        EntryChange::PartWritten { after, .. } => Some(EntrySlot::Part(after.id)),
        EntryChange::PartDropped(part) => Some(EntrySlot::Part(part.id)),
        EntryChange::Closed(_) | EntryChange::Reopened(_) => Some(EntrySlot::Closed),
        EntryChange::PutBack(swap) => Some(swap.from.slot()),
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "whatever is not named here stays for ever"
)]
fn slot_of_signal(changes: &[Change]) -> Option<SignalSlot> {
    let (last, others) = changes.split_last()?;
    let alone = others.is_empty();
    let Change::Signal(_id, change) = last else {
        return None;
    };
    match change {
        SignalChange::Held(_) if alone => Some(SignalSlot::Held),
        SignalChange::Amended { .. } if alone => Some(SignalSlot::Report),
        // A level that was raised is lowered again only by two people.
        SignalChange::Overridden(each) if alone && each.direction == Direction::Lower => {
            Some(SignalSlot::Overrides)
        }
        SignalChange::CheckStarted(_) => Some(SignalSlot::Check),
        SignalChange::PutBack(swap) if alone => Some(swap.from.slot()),
        _ => None,
    }
}

/// The one change of a case, where signals at most changed hands with it.
fn only_case_change(changes: &[Change]) -> Option<&CaseChange> {
    let (first, others) = changes.split_first()?;
    let follows = |change: &Change| {
        matches!(
            change,
            Change::Signal(_, SignalChange::Held(_) | SignalChange::PutBack(_))
        )
    };
    match first {
        Change::Case(_id, change) if others.iter().all(follows) => Some(change),
        Change::Case(..) | Change::Signal(..) | Change::Office(_) | Change::Entry(..) => None,
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "whatever is not named here stays for ever"
)]
fn slot_of_case(before: &Case, change: &CaseChange) -> Option<CaseSlot> {
    Some(match change {
        CaseChange::TaskMoved { task, .. } => CaseSlot::Tick(*task),
        CaseChange::GoalWritten(goal) => CaseSlot::Goal(goal.id),
        CaseChange::GoalDropped(goal) => CaseSlot::Goal(*goal),
        CaseChange::TaskWritten { goal, task } => CaseSlot::Task(*goal, task.id),
        CaseChange::TaskDropped(id) => {
            let mut tasks = before.plan()?.tasks();
            let (goal, _task) = tasks.find(|(_goal, task)| task.id == *id)?;
            CaseSlot::Task(goal.id, *id)
        }
        CaseChange::PlanWritten { .. } => CaseSlot::Head,
        CaseChange::TeamJoined(_) | CaseChange::TeamLeft { .. } => CaseSlot::Team,
        CaseChange::PutBack(swap) => swap.from.slot(),
        CaseChange::Network(change) => match &**change {
            NetworkChange::ServiceWritten(service) => CaseSlot::Service(service.id),
            NetworkChange::ServiceMoved { service, .. } => CaseSlot::Service(*service),
            _ => return None,
        },
        _ => return None,
    })
}
