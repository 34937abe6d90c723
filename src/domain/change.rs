//! Every change that happened: the entries of the journal, and what they do to a record.

use serde::{Deserialize, Serialize};

use super::answer::Answered;
use super::case::{
    Approved, Assessment, Case, CaseSignal, Diagnosis, Entered, Episode, Pending, TeamMember,
    Urgent,
};
use super::command::Office;
use super::contact::{Contact, Observation};
use super::day::DaysChanged;
use super::ids::{CaseId, EntryId, ItemId, Login, Number, SignalId};
use super::measure::Measure;
use super::method::Method;
use super::network::NetworkChange;
use super::paper::Reader;
use super::plan::{Consent, Goal, Plan, Task, TaskState};
use super::record::{Category, Ended, Happening, Record};
use super::register::{Closed, Entry, Head, Part};
use super::review::{Closure, Review};
use super::signal::{
    CheckStep, Conclusion, Consulted, Decision, Held, Override, Report, Second, Signal, Sorting,
    Verdict,
};
use super::staff::{Staff, StaffText};
use super::table::TableMap;
use super::undo::{CasePart, EntryPart, SignalPart, Swap};
use super::{Day, Moment};

mod case;
mod signal;

/// What a change concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The office itself.
    Office,
    /// A signal.
    Signal(SignalId),
    /// A case.
    Case(CaseId),
    /// An entry of the registers.
    Entry(EntryId),
}

/// A change, as the journal keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Of the office.
    Office(OfficeChange),
    /// Of a signal.
    Signal(SignalId, SignalChange),
    /// Of a case.
    Case(CaseId, CaseChange),
    /// Of an entry of the registers.
    Entry(EntryId, EntryChange),
}

impl Change {
    /// What it concerns.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::Office(_) => Subject::Office,
            Self::Signal(id, _) => Subject::Signal(*id),
            Self::Case(id, _) => Subject::Case(*id),
            Self::Entry(id, _) => Subject::Entry(*id),
        }
    }

    /// The stable English word of the action, as the journal lists it.
    pub const fn action(&self) -> &'static str {
        match self {
            Self::Office(change) => change.action(),
            Self::Signal(_, change) => change.action(),
            Self::Case(_, change) => change.action(),
            Self::Entry(_, change) => change.action(),
        }
    }
}

/// A change of the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfficeChange {
    /// It was set up.
    SetUp(Box<Office>),
    /// Another version of its method holds from now on.
    MethodChanged(Box<Method>),
    /// Somebody joined the staff.
    StaffAdded(Staff),
    /// What somebody is by profession and competent in was written.
    StaffDescribed {
        /// Who.
        login: Login,
        /// Profession, possibly empty.
        profession: String,
        /// Competences, in words.
        competences: Vec<String>,
    },
    /// Somebody's name or roles changed, they left, or came back.
    StaffChanged(StaffText),
    /// Days of its calendar changed, and with them the terms that run.
    HolidaysChanged(DaysChanged),
    /// A mapping of the columns of a spreadsheet was saved, or took the place of one of its name.
    TableMapSaved(TableMap),
    /// The mapping of this name was removed.
    TableMapForgotten(String),
    /// Informants were taken out of the office.
    InformantsExported {
        /// Only those of this source system.
        system: Option<String>,
        /// Why, in own words.
        reason: String,
    },
    /// A record was printed: an access that an inspection asks about.
    Printed {
        /// The signal or case.
        number: Number,
        /// For whom.
        reader: Reader,
    },
}

impl OfficeChange {
    const fn action(&self) -> &'static str {
        match self {
            Self::SetUp(_) => "office-set-up",
            Self::MethodChanged(_) => "method-changed",
            Self::StaffAdded(_) => "staff-added",
            Self::StaffDescribed { .. } => "staff-described",
            Self::StaffChanged(_) => "staff-changed",
            Self::HolidaysChanged(_) => "holidays-changed",
            Self::TableMapSaved(_) => "table-map-saved",
            Self::TableMapForgotten(_) => "table-map-forgotten",
            Self::InformantsExported { .. } => "informants-exported",
            Self::Printed { .. } => "printed",
        }
    }
}

const fn put_back(again: bool) -> &'static str {
    if again { "done-again" } else { "taken-back" }
}

/// A change of a signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignalChange {
    /// It was recorded.
    Received(Box<Signal>),
    /// What was reported was amended; the old stands beside the new.
    Amended {
        /// What stood before.
        before: Box<Report>,
        /// What stands now.
        after: Box<Report>,
    },
    /// It was sorted.
    Sorted {
        /// The answers before, where it was sorted already.
        before: Option<Answered>,
        /// The sorting in force.
        sorting: Box<Sorting>,
    },
    /// Its level was raised, or a lowering proposed.
    Overridden(Override),
    /// A proposed lowering was confirmed or refused.
    OverrideDecided {
        /// The override.
        id: ItemId,
        /// What the second person said.
        verdict: Verdict,
        /// The second person.
        second: Second,
    },
    /// Somebody became responsible.
    Held(Held),
    /// The check was taken up.
    CheckStarted(Moment),
    /// A step of the check was written.
    StepWritten(CheckStep),
    /// A source of the check was written.
    Consulted {
        /// Code of the source.
        source: String,
        /// How it answered.
        consulted: Consulted,
    },
    /// The check was concluded.
    Concluded {
        /// The conclusion.
        conclusion: Conclusion,
        /// Why the child was not seen.
        not_seen: String,
    },
    /// The check report was countersigned, or sent back.
    Countersigned {
        /// False where it was sent back.
        agreed: bool,
        /// The second person.
        second: Second,
    },
    /// A record of a kind of the method was written.
    RecordWritten(Record),
    /// An urgent measure began.
    UrgentBegun(Urgent),
    /// An urgent measure ended.
    UrgentEnded {
        /// The measure.
        urgent: ItemId,
        /// When.
        at: Moment,
        /// How.
        how: String,
    },
    /// It was decided on.
    Decided {
        /// The decision.
        decision: Decision,
        /// The case it now belongs to.
        case: Option<CaseId>,
    },
    /// It joined the line of another signal.
    LineJoined(SignalId),
    /// The line it was imported from, byte for byte.
    Evidence(String),
    /// A part of it stands again as before an action, or as after it.
    PutBack(Box<Swap<SignalPart>>),
}

impl SignalChange {
    const fn action(&self) -> &'static str {
        match self {
            Self::Received(_) => "signal-received",
            Self::Amended { .. } => "signal-amended",
            Self::Sorted { .. } => "signal-sorted",
            Self::Overridden(_) => "level-overridden",
            Self::OverrideDecided { .. } => "override-decided",
            Self::Held(_) => "signal-assigned",
            Self::CheckStarted(_) => "check-started",
            Self::StepWritten(_) => "check-step",
            Self::Consulted { .. } => "source-consulted",
            Self::Concluded { .. } => "check-concluded",
            Self::Countersigned { .. } => "check-countersigned",
            Self::RecordWritten(_) => "record-written",
            Self::UrgentBegun(_) => "urgent-begun",
            Self::UrgentEnded { .. } => "urgent-ended",
            Self::Decided { .. } => "signal-decided",
            Self::LineJoined(_) => "line-joined",
            Self::Evidence(_) => "evidence-kept",
            Self::PutBack(swap) => put_back(swap.again),
        }
    }
}

/// A change of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseChange {
    /// It was opened.
    Opened(Box<Case>),
    /// It was opened again.
    Reopened(Episode),
    /// A signal joined it.
    SignalJoined(CaseSignal),
    /// What was done about a signal was written.
    SignalResolved {
        /// The signal.
        signal: SignalId,
        /// When.
        at: Moment,
        /// What was done.
        words: String,
    },
    /// Somebody joined the team; a new curator ends the time of the former one.
    TeamJoined(TeamMember),
    /// Somebody left the team.
    TeamLeft {
        /// Login or name.
        who: String,
        /// Role.
        role: String,
        /// When.
        at: Moment,
        /// Why.
        reason: String,
    },
    /// A step waits for approval.
    Proposed(Pending),
    /// A body approved or sent back.
    Approved(Approved),
    /// It entered a state.
    Entered(Entered),
    /// An assessment was begun.
    AssessmentBegun(Box<Assessment>),
    /// The assessment was written; the old stands beside the new.
    AssessmentWritten {
        /// What stood before.
        before: Box<Diagnosis>,
        /// What stands now.
        after: Box<Diagnosis>,
        /// Observations that it takes up.
        observations: Vec<Observation>,
        /// Who wrote it; nothing where an older journal does not say.
        #[serde(default)]
        by: Option<Login>,
    },
    /// The assessment was completed.
    AssessmentCompleted(Moment),
    /// A plan was begun.
    PlanBegun(Box<Plan>),
    /// The head of the plan was written.
    PlanWritten {
        /// The main problem.
        problem: String,
        /// Whether the family sees it.
        family_sees: Option<bool>,
        /// The next review.
        next_review: Option<Day>,
    },
    /// A goal was written; its tasks stay.
    GoalWritten(Goal),
    /// A goal was taken out.
    GoalDropped(ItemId),
    /// A task was written.
    TaskWritten {
        /// The goal.
        goal: ItemId,
        /// The task.
        task: Task,
    },
    /// A task was taken out.
    TaskDropped(ItemId),
    /// A task was ticked, found impossible, or opened again.
    TaskMoved {
        /// The task.
        task: ItemId,
        /// How it stood.
        before: TaskState,
        /// How it stands.
        after: TaskState,
    },
    /// What a person says to the plan was written.
    ConsentWritten(Consent),
    /// The plan came into force.
    PlanInForce(Moment),
    /// A contact was written.
    ContactWritten(Box<Contact>),
    /// A review was held.
    ReviewHeld(Box<Review>),
    /// Closure was proposed.
    ClosureProposed(Box<Closure>),
    /// An urgent measure began.
    UrgentBegun(Urgent),
    /// An urgent measure ended.
    UrgentEnded {
        /// The measure.
        urgent: ItemId,
        /// When.
        at: Moment,
        /// How.
        how: String,
    },
    /// A record of a kind of the method was written.
    RecordWritten(Record),
    /// An instrument was filled in; what it takes the place of stands before it in the journal.
    Measured(Box<Measure>),
    /// An event of a kind that the figures count was written.
    EventWritten(Happening),
    /// An event ended.
    EventEnded {
        /// The event.
        event: ItemId,
        /// How.
        ended: Ended,
    },
    /// The category of the family changed.
    Categorised(Category),
    /// The level that weighs the case changed.
    Levelled(u8),
    /// Something happened in its network.
    Network(Box<NetworkChange>),
    /// A part of it stands again as before an action, or as after it.
    PutBack(Box<Swap<CasePart>>),
}

impl CaseChange {
    const fn action(&self) -> &'static str {
        match self {
            Self::Opened(_) => "case-opened",
            Self::Reopened(_) => "case-reopened",
            Self::SignalJoined(_) => "signal-joined",
            Self::SignalResolved { .. } => "signal-resolved",
            Self::TeamJoined(_) => "team-joined",
            Self::TeamLeft { .. } => "team-left",
            Self::Proposed(_) => "approval-asked",
            Self::Approved(_) => "approval-entered",
            Self::Entered(_) => "state-entered",
            Self::AssessmentBegun(_) => "assessment-begun",
            Self::AssessmentWritten { .. } => "assessment-written",
            Self::AssessmentCompleted(_) => "assessment-completed",
            Self::PlanBegun(_) => "plan-begun",
            Self::PlanWritten { .. } => "plan-written",
            Self::GoalWritten(_) => "goal-written",
            Self::GoalDropped(_) => "goal-dropped",
            Self::TaskWritten { .. } => "task-written",
            Self::TaskDropped(_) => "task-dropped",
            Self::TaskMoved { .. } => "task-moved",
            Self::ConsentWritten(_) => "consent-written",
            Self::PlanInForce(_) => "plan-in-force",
            Self::ContactWritten(_) => "contact-written",
            Self::ReviewHeld(_) => "review-held",
            Self::ClosureProposed(_) => "closure-proposed",
            Self::UrgentBegun(_) => "urgent-begun",
            Self::UrgentEnded { .. } => "urgent-ended",
            Self::RecordWritten(_) => "record-written",
            Self::Measured(_) => "instrument-filled-in",
            Self::EventWritten(_) => "event-written",
            Self::EventEnded { .. } => "event-ended",
            Self::Categorised(_) => "category-changed",
            Self::Levelled(_) => "level-changed",
            Self::Network(change) => change.action(),
            Self::PutBack(swap) => put_back(swap.again),
        }
    }
}

/// A change of an entry of the registers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryChange {
    /// It was entered.
    Opened(Box<Entry>),
    /// What it says of itself was written anew.
    HeadWritten {
        /// What stood before.
        before: Box<Head>,
        /// What stands now.
        after: Box<Head>,
    },
    /// A part was written, a new one where nothing stood before.
    PartWritten {
        /// What stood before.
        before: Option<Box<Part>>,
        /// What stands now.
        after: Box<Part>,
    },
    /// A part was taken out.
    PartDropped(Box<Part>),
    /// It ended.
    Closed(Closed),
    /// It is in use again; the end that stood.
    Reopened(Closed),
    /// A part of it stands again as before an action, or as after it.
    PutBack(Box<Swap<EntryPart>>),
}

impl EntryChange {
    const fn action(&self) -> &'static str {
        match self {
            Self::Opened(_) => "entry-opened",
            Self::HeadWritten { .. } => "entry-written",
            Self::PartWritten { .. } => "entry-part-written",
            Self::PartDropped(_) => "entry-part-dropped",
            Self::Closed(_) => "entry-closed",
            Self::Reopened(_) => "entry-reopened",
            Self::PutBack(swap) => put_back(swap.again),
        }
    }
}
