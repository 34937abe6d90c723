//! Every change that a user can ask for, as data.

use serde::{Deserialize, Serialize};

use super::answer::Answered;
use super::case::{Diagnosis, Urgent};
use super::contact::Aspect;
use super::ids::{CaseId, ItemId, Login, Number, PersonId, SignalId};
use super::method::Method;
use super::plan::{ConsentState, Owner, Priority};
use super::review::{Closure, Review};
use super::signal::{External, Finding, LinkKind, Report, SourceState};
use super::staff::Staff;
use super::undo::{CasePart, SignalPart, Swap};
use super::{Day, Moment};

/// What an office is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfficeKind {
    /// Real work.
    #[default]
    Real,
    /// Set up for practice: a fixed clock and another login are allowed.
    Practice,
    /// Fictional, made by the demo.
    Demo,
}

/// An office: its name, zone and method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// Its name.
    pub name: String,
    /// Its time zone, working days and holidays.
    pub calendar: super::day::Calendar,
    /// What it is for.
    pub kind: OfficeKind,
    /// The method it works by, whole, so that the file stands alone.
    pub method: Method,
}

/// A change that somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Set the office up, with its first staff.
    SetUp(Box<Office>, Vec<Staff>),
    /// Add a member of staff.
    AddStaff(Staff),
    /// Take the informants of signals out of the office.
    ExportInformants {
        /// Only those of this source system.
        system: Option<String>,
        /// Why, in own words.
        reason: String,
    },
    /// Record a signal.
    Receive(Box<NewSignal>),
    /// Do something with a signal.
    Signal(SignalId, SignalStep),
    /// Do something with a case.
    Case(CaseId, CaseStep),
}

/// A signal as it comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSignal {
    /// What was reported.
    pub report: Report,
    /// Where it was imported from.
    pub external: Option<External>,
    /// The line as it came, byte for byte; kept as evidence.
    pub evidence: Option<String>,
    /// Answers that came with it.
    pub answers: Option<Answered>,
    /// Until when the child is known to be safe.
    pub safe_until: Option<Moment>,
}

/// Something done with a signal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignalStep {
    /// Correct or complete what was reported.
    Amend(Box<Report>),
    /// Answer the instrument.
    Sort {
        /// The answers.
        answers: Answered,
        /// Questions answered "no" by one key for their section.
        block: std::collections::BTreeSet<String>,
        /// Until when the child is known to be safe.
        safe_until: Option<Moment>,
    },
    /// Raise the level by hand.
    Raise {
        /// To this level.
        to: u8,
        /// Reason code of the pack.
        reason: String,
        /// Reason in own words, at least 10 characters.
        words: String,
    },
    /// Propose to lower the level by one.
    ProposeLower {
        /// Reason code of the pack.
        reason: String,
        /// Reason in own words.
        words: String,
        /// The protective fact, a question id.
        fact: String,
    },
    /// Confirm or refuse a proposed lowering.
    ConfirmLower {
        /// Confirmed.
        agreed: bool,
        /// Own words, possibly empty.
        words: String,
    },
    /// Make somebody responsible.
    Assign {
        /// Who.
        to: Login,
        /// Why, possibly empty.
        reason: String,
    },
    /// Take the check up.
    StartCheck,
    /// Write a step of the check.
    WriteStep {
        /// Kind of contact.
        kind: String,
        /// When.
        at: Moment,
        /// Who was met.
        who: String,
        /// Whether the child was seen.
        child_seen: bool,
        /// What came of it.
        result: String,
    },
    /// Write how a source answered.
    Consult {
        /// Code of the source.
        source: String,
        /// How it answered.
        state: SourceState,
        /// What it said.
        note: String,
    },
    /// Conclude the check.
    Conclude {
        /// What was found.
        finding: Finding,
        /// In words.
        words: String,
        /// Why the child was not seen, where it was not.
        not_seen: String,
    },
    /// Open a case.
    Open {
        /// Who runs it.
        curator: Login,
        /// Reason code.
        reason: String,
        /// In words.
        words: String,
        /// Category of family, possibly empty.
        category: String,
        /// The children it is opened for; empty means all.
        children: Vec<PersonId>,
    },
    /// X1: not a matter for the office.
    ScreenOut {
        /// Reason code.
        reason: String,
        /// In words.
        words: String,
        /// Where the sender was sent to.
        redirected: String,
    },
    /// X2: transfer to another body.
    Transfer {
        /// Which one.
        to: String,
        /// Reason code.
        reason: String,
        /// In words.
        words: String,
    },
    /// X3: the need was not confirmed.
    NotConfirmed {
        /// Reason code.
        reason: String,
        /// In words.
        words: String,
        /// The advice that was given.
        advice: String,
    },
    /// X4: belongs to another record.
    Link {
        /// How.
        kind: LinkKind,
        /// The other record's number.
        to: Number,
        /// Why.
        words: String,
    },
    /// Put a part back as it stood before an action, or do the action again.
    PutBack(Box<Swap<SignalPart>>),
}

/// What a goal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalText {
    /// The goal in words.
    pub title: String,
    /// The need it answers.
    pub need: String,
    /// How one will see that it was reached.
    pub expected: String,
    /// How much it matters.
    pub priority: Priority,
    /// Its term.
    pub due: Option<Day>,
}

/// What a task says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskText {
    /// What is to be done.
    pub what: String,
    /// Kind of service.
    pub service: String,
    /// Who does it.
    pub owner: Option<Owner>,
    /// The worker who answers for it.
    pub responsible: Option<Login>,
    /// How often.
    pub frequency: String,
    /// For how long.
    pub duration: String,
    /// Appointments a week.
    pub weekly: u32,
    /// Somebody must mind the children meanwhile.
    pub minding: bool,
    /// Its term.
    pub due: Option<Day>,
}

/// A contact as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewContact {
    /// Kind.
    pub kind: String,
    /// When it took place.
    pub at: Moment,
    /// With whom.
    pub who: String,
    /// What was said and seen.
    pub words: String,
    /// Observations.
    pub observations: Vec<(Aspect, String)>,
    /// The next contact.
    pub next: Option<Moment>,
}

/// Something done with a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseStep {
    /// Give the case to another curator.
    NameCurator {
        /// Who.
        to: Login,
        /// Why.
        reason: String,
    },
    /// Take somebody into the team.
    JoinTeam {
        /// Login or name.
        who: String,
        /// Role, a code of the pack.
        role: String,
    },
    /// End somebody's time in the team.
    LeaveTeam {
        /// Login or name.
        who: String,
        /// Role.
        role: String,
        /// Why.
        reason: String,
    },
    /// Write the assessment.
    WriteAssessment(Box<Diagnosis>),
    /// Write the head of the plan.
    WritePlan {
        /// The main problem.
        problem: String,
        /// Whether the family sees it.
        family_sees: Option<bool>,
        /// The next review.
        next_review: Option<Day>,
    },
    /// Write a goal, a new one where no id is given.
    WriteGoal(Option<ItemId>, Box<GoalText>),
    /// Take a goal out of a plan that is not in force yet.
    DropGoal(ItemId),
    /// Write a task under a goal, a new one where no id is given.
    WriteTask {
        /// The goal.
        goal: ItemId,
        /// The task.
        task: Option<ItemId>,
        /// What it says.
        text: Box<TaskText>,
    },
    /// Take a task out of a plan that is not in force yet.
    DropTask(ItemId),
    /// Tick a task.
    TaskDone {
        /// The task.
        task: ItemId,
        /// On which day.
        on: Day,
        /// A remark.
        note: String,
    },
    /// A task cannot be done.
    TaskNotPossible {
        /// The task.
        task: ItemId,
        /// Why.
        why: String,
    },
    /// A task is open again: the tick was a mistake.
    TaskOpen {
        /// The task.
        task: ItemId,
    },
    /// Write what a person says to the plan.
    WriteConsent {
        /// The child or adult.
        person: PersonId,
        /// What they say.
        state: ConsentState,
        /// How.
        how: String,
        /// Basis, reason or own words.
        words: String,
        /// On which day.
        on: Day,
    },
    /// Write a contact.
    WriteContact(Box<NewContact>),
    /// The work of this state is done: leave it, or ask for the approval it needs.
    Finish,
    /// Approve the step that waits.
    Approve {
        /// The body's date.
        on: Day,
        /// Number of the protocol.
        protocol: String,
        /// The body's words.
        words: String,
    },
    /// Send the step that waits back.
    Return {
        /// Why.
        words: String,
    },
    /// Hold a review.
    HoldReview(Box<Review>),
    /// Propose closure.
    ProposeClosure(Box<Closure>),
    /// Begin an urgent measure.
    BeginUrgent(Box<Urgent>),
    /// End an urgent measure.
    EndUrgent {
        /// The measure.
        urgent: ItemId,
        /// How it ended.
        how: String,
    },
    /// Write what was done about a new signal of the case.
    ResolveSignal {
        /// The signal.
        signal: SignalId,
        /// What was done.
        words: String,
    },
    /// Put a part back as it stood before an action, or do the action again.
    PutBack(Box<Swap<CasePart>>),
}
