//! Every change that a user can ask for, as data.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::Answered;
use super::case::{Diagnosis, Urgent};
use super::contact::Aspect;
use super::day::DaysChanged;
use super::ids::{CaseId, EntryId, ItemId, Login, Number, PersonId, SignalId};
use super::method::Method;
use super::network::NetworkStep;
use super::paper::Reader;
use super::plan::{ConsentState, Owner, Priority};
use super::register::{Head, Imported, PartText};
use super::review::{Closure, Review};
use super::signal::{External, Finding, LinkKind, Report, SourceState};
use super::staff::{Staff, StaffText};
use super::table::{TableMap, TableMaps};
use super::undo::{CasePart, EntryPart, SignalPart, Swap};
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
    /// How its spreadsheets are to be read, by the name of each mapping.
    #[serde(
        default,
        skip_serializing_if = "TableMaps::is_empty",
        deserialize_with = "super::table::read_maps"
    )]
    pub table_maps: TableMaps,
}

/// A change that somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Set the office up, with its first staff.
    SetUp(Box<Office>, Vec<Staff>),
    /// Work by another version of the method from now on.
    ChangeMethod(Box<Method>),
    /// Add a member of staff.
    AddStaff(Staff),
    /// Write what a member of staff is by profession and competent in.
    DescribeStaff {
        /// Who.
        login: Login,
        /// Profession, possibly empty.
        profession: String,
        /// Competences, in words.
        competences: Vec<String>,
    },
    /// Write a member of staff's name and roles, and whether they still work here.
    ChangeStaff(StaffText),
    /// Enter days into the office's calendar, or take days out; terms that run are computed anew.
    ChangeHolidays(DaysChanged),
    /// Keep how spreadsheets of one kind are to be read.
    SaveTableMap(TableMap),
    /// Keep the mapping of this name no longer.
    ForgetTableMap(String),
    /// Take the informants of signals out of the office.
    ExportInformants {
        /// Only those of this source system.
        system: Option<String>,
        /// Why, in own words.
        reason: String,
    },
    /// Print a record.
    Print {
        /// The signal or case.
        number: Number,
        /// For whom.
        reader: Reader,
    },
    /// Record a signal.
    Receive(Box<NewSignal>),
    /// Do something with a signal.
    Signal(SignalId, SignalStep),
    /// Do something with a case.
    Case(CaseId, CaseStep),
    /// Enter something into the registers.
    Enter(Box<NewEntry>),
    /// Do something with an entry of the registers.
    Entry(EntryId, EntryStep),
}

/// An entry as it is entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry {
    /// What it says of itself.
    pub head: Head,
    /// Its first parts.
    pub parts: Vec<PartText>,
    /// Where it was imported from.
    pub imported: Option<Imported>,
}

/// Something done with an entry of the registers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryStep {
    /// Write anew what it says of itself.
    Write(Box<Head>),
    /// Write a part, a new one where no id is given.
    WritePart(Option<ItemId>, Box<PartText>),
    /// Take a part out that was written by mistake or is offered no more.
    DropPart(ItemId),
    /// End it: it is offered no more.
    Close {
        /// From which day on.
        on: Day,
        /// Why.
        why: String,
    },
    /// Use it again.
    Reopen,
    /// Write anew what another import says of it; services that the source leaves out go.
    Renew {
        /// What it says of itself.
        head: Box<Head>,
        /// Its services, with their ids at the source.
        parts: Vec<PartText>,
    },
    /// Tell a family of it: a contact of the case.
    Inform {
        /// The case.
        case: Number,
        /// The contact.
        contact: Box<NewContact>,
    },
    /// Put a part back as it stood before an action, or do the action again.
    PutBack(Box<Swap<EntryPart>>),
}

impl EntryStep {
    /// The case that it names.
    pub fn case(&self) -> Option<Number> {
        match self {
            Self::Write(head) => head.case(),
            Self::WritePart(_, text) => text.case(),
            Self::Inform { case, .. } => Some(*case),
            Self::DropPart(_)
            | Self::Close { .. }
            | Self::Reopen
            | Self::Renew { .. }
            | Self::PutBack(_) => None,
        }
    }
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
    /// Countersign the check report, or send it back.
    Countersign {
        /// False sends it back.
        agreed: bool,
        /// Own words, mandatory where it is sent back.
        words: String,
    },
    /// Write a record of a kind that the method names.
    WriteRecord(Box<RecordText>),
    /// Begin an urgent measure.
    BeginUrgent(Box<Urgent>),
    /// End an urgent measure.
    EndUrgent {
        /// The measure.
        urgent: ItemId,
        /// How it ended.
        how: String,
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

/// What a record says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordText {
    /// Kind, a code of the pack.
    pub kind: String,
    /// The day that stands in it.
    pub on: Day,
    /// Whom it concerns, where every member of the family has one.
    pub person: Option<PersonId>,
    /// What it says, or why there is none.
    pub words: String,
    /// It says why there is none.
    pub not_done: bool,
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
    /// It cannot wait for the family's consent.
    pub urgent: bool,
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
        /// The meeting whose decision it is; its day and protocol then stand.
        meeting: Option<ItemId>,
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
    /// Write a record of a kind that the method names.
    WriteRecord(Box<RecordText>),
    /// Fill an instrument of the method in.
    Measure {
        /// The instrument.
        tool: String,
        /// Values by item.
        answers: BTreeMap<String, String>,
        /// Words by item and note.
        notes: BTreeMap<String, String>,
    },
    /// Write an event that the figures count.
    WriteEvent {
        /// Kind, a code of the pack.
        kind: String,
        /// On which day.
        on: Day,
        /// In words.
        words: String,
    },
    /// Write how an event ended.
    EndEvent {
        /// The event.
        event: ItemId,
        /// On which day.
        on: Day,
        /// The child stayed with, or came back to, the family.
        stayed: bool,
        /// In words.
        words: String,
    },
    /// The family belongs to another category from a day on.
    Categorise {
        /// Code of the pack's list.
        code: String,
        /// From which day.
        from: Day,
        /// Why.
        words: String,
    },
    /// Take a goal with its tasks from the method's templates into the plan.
    TakeTemplate {
        /// The template, a code of the pack.
        template: String,
        /// Language in which its words are taken.
        language: String,
    },
    /// Write what was done about a new signal of the case.
    ResolveSignal {
        /// The signal.
        signal: SignalId,
        /// What was done.
        words: String,
    },
    /// Do something in the network of the case.
    Network(Box<NetworkStep>),
    /// Put a part back as it stood before an action, or do the action again.
    PutBack(Box<Swap<CasePart>>),
}
