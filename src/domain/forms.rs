//! Every form there is: which one, what its fields are, what it opens with, and how it is read.

use serde::{Deserialize, Serialize};

use super::Moment;
use super::case::Case;
use super::command::Command;
use super::day::Calendar;
use super::form::{Answers, Field, Label, ReadDates, Reader};
use super::ids::{Fresh, ItemId, Number, PersonId};
use super::method::Method;
use super::refusal::{Refusal, Refusals};
use super::register::{DirectoryLine, Entry, EntryKind, PartKind};
use super::signal::Signal;
use super::staff::{Load, Staff};
use parts::{Form, Sheet};
pub use sort::Given;

mod assessment;
mod beside;
mod check;
mod choices;
mod closure;
mod contact;
mod decide;
mod level;
mod meeting;
mod network;
mod parts;
mod people;
mod plan;
mod register;
mod review;
mod service;
mod signal;
mod sort;
mod task;
mod team;
mod urgent;

/// A form, with the record it concerns; stored with its draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "form", content = "of")]
pub enum FormKind {
    /// Record a signal.
    Signal,
    /// Correct or complete a signal.
    Amend(Number),
    /// Answer the questions of urgency; they have a screen of their own instead of fields.
    Sort(Number),
    /// Raise the level of a signal.
    Raise(Number),
    /// Propose to lower the level of a signal.
    Lower(Number),
    /// Confirm or refuse a proposed lowering.
    ConfirmLower(Number),
    /// Make somebody responsible for a signal.
    Assign(Number),
    /// Write a step of the check.
    CheckStep(Number),
    /// Write how a source answered, by its code.
    Consult(Number, String),
    /// Conclude the check.
    Conclude(Number),
    /// Decide on a signal.
    Decide(Number),
    /// Write the assessment of a case.
    Assessment(Number),
    /// Write the head of the plan.
    PlanHead(Number),
    /// Write a goal, a new one where no id is given.
    Goal(Number, Option<ItemId>),
    /// Write a task under a goal, a new one where no id is given.
    Task(Number, ItemId, Option<ItemId>),
    /// Tick a task.
    TaskDone(Number, ItemId),
    /// A task cannot be done.
    TaskNotPossible(Number, ItemId),
    /// What a person says to the plan.
    Consent(Number, PersonId),
    /// Write a contact.
    Contact(Number),
    /// Hold a review.
    Review(Number),
    /// Propose closure.
    Closure(Number),
    /// Approve the step that waits.
    Approve(Number),
    /// Send the step that waits back.
    Return(Number),
    /// Give a case to another curator.
    NameCurator(Number),
    /// Take somebody into the team of a case.
    JoinTeam(Number),
    /// End somebody's time in the team: login or name, role.
    LeaveTeam(Number, String, String),
    /// Begin an urgent measure.
    Urgent(Number),
    /// End an urgent measure.
    EndUrgent(Number, ItemId),
    /// Write what was done about a new signal of a case: the case, the signal's number.
    ResolveSignal(Number, Number),
    /// Write a record of a kind that the method names; the kind to begin with, or none.
    Record(Number, String),
    /// Fill an instrument in, by its code.
    Measure(Number, String),
    /// Write an event that the figures count.
    Event(Number),
    /// Write how an event ended.
    EndEvent(Number, ItemId),
    /// The family belongs to another category.
    Category(Number),
    /// Take a goal of the method's templates into the plan.
    Template(Number),
    /// Countersign the check report of a signal, or send it back.
    Countersign(Number),
    /// Write a service of the plan, a new one where no id is given.
    Service(Number, Option<ItemId>),
    /// Write what happened with a service.
    ServiceStep(Number, ItemId),
    /// Write who takes part, a new one where no id is given.
    Participant(Number, Option<ItemId>),
    /// End somebody's part.
    EndPart(Number, ItemId),
    /// Write a difficulty that the others must know of.
    Difficulty(Number),
    /// Write who was told.
    Tell(Number, ItemId),
    /// Agree on a meeting, a new one where no id is given.
    Meeting(Number, Option<ItemId>),
    /// Write the minutes of a meeting.
    Minutes(Number, ItemId),
    /// A meeting does not take place.
    CancelMeeting(Number, ItemId),
    /// Write what an entry of the registers says of itself, a new one where no number is given.
    EntryHead(EntryKind, Option<Number>),
    /// Write a part of an entry, a new one where no id is given.
    EntryPart(PartKind, Number, Option<ItemId>),
    /// End an entry of the registers.
    CloseEntry(Number),
    /// Tell a family of an organisation: the entry, one service of it, the case.
    Inform(Number, Option<ItemId>, Option<Number>),
}

impl FormKind {
    /// The number of the signal, case or entry it concerns.
    pub const fn number(&self) -> Option<Number> {
        match self {
            Self::Signal => None,
            Self::EntryHead(_, number) => *number,
            Self::EntryPart(_, number, _)
            | Self::CloseEntry(number)
            | Self::Inform(number, _, _)
            | Self::Amend(number)
            | Self::Sort(number)
            | Self::Raise(number)
            | Self::Lower(number)
            | Self::ConfirmLower(number)
            | Self::Assign(number)
            | Self::CheckStep(number)
            | Self::Consult(number, _)
            | Self::Conclude(number)
            | Self::Decide(number)
            | Self::Assessment(number)
            | Self::PlanHead(number)
            | Self::Goal(number, _)
            | Self::Task(number, _, _)
            | Self::TaskDone(number, _)
            | Self::TaskNotPossible(number, _)
            | Self::Consent(number, _)
            | Self::Contact(number)
            | Self::Review(number)
            | Self::Closure(number)
            | Self::Approve(number)
            | Self::Return(number)
            | Self::NameCurator(number)
            | Self::JoinTeam(number)
            | Self::LeaveTeam(number, _, _)
            | Self::Urgent(number)
            | Self::EndUrgent(number, _)
            | Self::ResolveSignal(number, _)
            | Self::Record(number, _)
            | Self::Measure(number, _)
            | Self::Event(number)
            | Self::EndEvent(number, _)
            | Self::Category(number)
            | Self::Template(number)
            | Self::Countersign(number)
            | Self::Service(number, _)
            | Self::ServiceStep(number, _)
            | Self::Participant(number, _)
            | Self::EndPart(number, _)
            | Self::Difficulty(number)
            | Self::Tell(number, _)
            | Self::Meeting(number, _)
            | Self::Minutes(number, _)
            | Self::CancelMeeting(number, _) => Some(*number),
        }
    }

    /// Whether a save from an old revision must be compared: it edits what stands already.
    pub const fn edits(&self) -> bool {
        match self {
            Self::Amend(_)
            | Self::Sort(_)
            | Self::Assessment(_)
            | Self::PlanHead(_)
            | Self::Goal(_, Some(_))
            | Self::Task(_, _, Some(_))
            | Self::Service(_, Some(_))
            | Self::Participant(_, Some(_))
            | Self::Meeting(_, Some(_))
            | Self::EntryHead(_, Some(_))
            | Self::EntryPart(_, _, Some(_)) => true,
            Self::Signal
            | Self::Raise(_)
            | Self::Lower(_)
            | Self::ConfirmLower(_)
            | Self::Assign(_)
            | Self::CheckStep(_)
            | Self::Consult(_, _)
            | Self::Conclude(_)
            | Self::Decide(_)
            | Self::Goal(_, None)
            | Self::Task(_, _, None)
            | Self::TaskDone(_, _)
            | Self::TaskNotPossible(_, _)
            | Self::Consent(_, _)
            | Self::Contact(_)
            | Self::Review(_)
            | Self::Closure(_)
            | Self::Approve(_)
            | Self::Return(_)
            | Self::NameCurator(_)
            | Self::JoinTeam(_)
            | Self::LeaveTeam(_, _, _)
            | Self::Urgent(_)
            | Self::EndUrgent(_, _)
            | Self::ResolveSignal(_, _)
            | Self::Record(_, _)
            | Self::Measure(_, _)
            | Self::Event(_)
            | Self::EndEvent(_, _)
            | Self::Category(_)
            | Self::Template(_)
            | Self::Countersign(_)
            | Self::Service(_, None)
            | Self::ServiceStep(_, _)
            | Self::Participant(_, None)
            | Self::EndPart(_, _)
            | Self::Difficulty(_)
            | Self::Tell(_, _)
            | Self::Meeting(_, None)
            | Self::Minutes(_, _)
            | Self::CancelMeeting(_, _)
            | Self::EntryHead(_, None)
            | Self::EntryPart(_, _, None)
            | Self::CloseEntry(_)
            | Self::Inform(_, _, _) => false,
        }
    }

    /// Whether it offers organisations of the directory.
    pub const fn offers_directory(&self) -> bool {
        matches!(
            self,
            Self::Signal
                | Self::Amend(_)
                | Self::Decide(_)
                | Self::Task(_, _, _)
                | Self::Service(_, _)
                | Self::Participant(_, _)
        )
    }

    /// Whether it asks of which case something is, and offers those that are open.
    pub const fn offers_cases(&self) -> bool {
        matches!(
            self,
            Self::Inform(..)
                | Self::EntryHead(EntryKind::Mismatch, _)
                | Self::EntryPart(PartKind::Match | PartKind::Member, ..)
        )
    }
}

/// An open case, as much of it as a form needs to offer it.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseLine {
    /// Its number.
    pub number: Number,
    /// The family or child as lists name it.
    pub title: String,
    /// Who belongs to it and may be named: its children, then its adults but for suspects.
    pub people: Vec<String>,
}

impl std::fmt::Debug for CaseLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CaseLine")
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

/// Stands for the whole form where a refusal belongs to no field of it.
pub const WHOLE: &str = "";

/// What a form looks at: the office, the people in it, and the record it concerns.
#[derive(Clone, Copy)]
pub struct Room<'a> {
    /// The method, for its lists and terms.
    pub method: &'a Method,
    /// The calendar of the office.
    pub calendar: &'a Calendar,
    /// The time.
    pub now: Moment,
    /// Who fills the form in.
    pub me: &'a Staff,
    /// Everybody in the office.
    pub staff: &'a [Staff],
    /// What each worker carries.
    pub loads: &'a [Load],
    /// The signal it concerns.
    pub signal: Option<&'a Signal>,
    /// The case it concerns.
    pub case: Option<&'a Case>,
    /// The entry of the registers it concerns.
    pub entry: Option<&'a Entry>,
    /// Organisations in use with their services, where the form offers them.
    pub directory: &'a [DirectoryLine],
    /// Cases that it may be about.
    pub cases: &'a [CaseLine],
    /// Code of the interface's language, for the words of the pack.
    pub language: &'a str,
}

/// The fields of a form with what is written so far; groups that repeat have one empty more.
pub fn fields(kind: &FormKind, room: &Room<'_>, answers: &Answers) -> Vec<Field> {
    (form(kind).fields)(&Sheet { kind, room }, answers)
}

/// What a form opens with: days as `2026-11-16`, moments as `2026-11-16 14:05` local time.
///
/// Some answers belong to no field, such as `child.1.id`: they must stay with the rest.
pub fn opening(kind: &FormKind, room: &Room<'_>) -> Answers {
    (form(kind).opening)(&Sheet { kind, room })
}

/// The command that a filled form asks for.
///
/// # Errors
/// Every refusal by field; one that belongs to no field stands at [`WHOLE`].
pub fn read(
    kind: &FormKind,
    room: &Room<'_>,
    answers: &Answers,
    dates: &dyn ReadDates,
    fresh: &dyn Fresh,
) -> Result<Command, Refusals> {
    let mut reader = Reader::new(answers, dates);
    let built = (form(kind).read)(&Sheet { kind, room }, &mut reader, fresh);
    reader.finish(|| built).map_err(|Refusals(mut refusals)| {
        // All fields are right and still nothing came of them: what the form concerns is gone.
        if refusals.is_empty() {
            refusals.push((WHOLE.to_owned(), Refusal::NotFound));
        }
        refusals.dedup();
        Refusals(refusals)
    })
}

/// The title of a form.
pub const fn title(kind: &FormKind) -> Label {
    Label::Msg(form(kind).title)
}

const fn form(kind: &FormKind) -> Form {
    match kind {
        FormKind::Signal => signal::NEW,
        FormKind::Amend(_) => signal::AMEND,
        FormKind::Sort(_) => sort::SORT,
        FormKind::Raise(_) => level::RAISE,
        FormKind::Lower(_) => level::LOWER,
        FormKind::ConfirmLower(_) => level::CONFIRM,
        FormKind::Assign(_) => check::ASSIGN,
        FormKind::CheckStep(_) => check::STEP,
        FormKind::Consult(_, _) => check::CONSULT,
        FormKind::Conclude(_) => check::CONCLUDE,
        FormKind::Decide(_) => decide::DECIDE,
        FormKind::Assessment(_) => assessment::ASSESSMENT,
        FormKind::PlanHead(_) => plan::HEAD,
        FormKind::Goal(_, _) => plan::GOAL,
        FormKind::Task(_, _, _) => task::TASK,
        FormKind::TaskDone(_, _) => task::DONE,
        FormKind::TaskNotPossible(_, _) => task::NOT_POSSIBLE,
        FormKind::Consent(_, _) => plan::CONSENT,
        FormKind::Contact(_) => contact::CONTACT,
        FormKind::Review(_) => review::REVIEW,
        FormKind::Closure(_) => closure::CLOSURE,
        FormKind::Approve(_) => closure::APPROVE,
        FormKind::Return(_) => closure::RETURN,
        FormKind::NameCurator(_) => team::CURATOR,
        FormKind::JoinTeam(_) => team::JOIN,
        FormKind::LeaveTeam(_, _, _) => team::LEAVE,
        FormKind::Urgent(_) => urgent::BEGIN,
        FormKind::EndUrgent(_, _) => urgent::END,
        FormKind::ResolveSignal(_, _) => urgent::RESOLVE,
        FormKind::Record(_, _) => beside::RECORD,
        FormKind::Measure(_, _) => beside::MEASURE,
        FormKind::Event(_) => beside::EVENT,
        FormKind::EndEvent(_, _) => beside::END_EVENT,
        FormKind::Category(_) => beside::CATEGORY,
        FormKind::Template(_) => beside::TEMPLATE,
        FormKind::Countersign(_) => beside::COUNTERSIGN,
        FormKind::Service(_, _) => service::SERVICE,
        FormKind::ServiceStep(_, _) => service::STEP,
        FormKind::Participant(_, _) => network::PARTICIPANT,
        FormKind::EndPart(_, _) => network::END_PART,
        FormKind::Difficulty(_) => network::DIFFICULTY,
        FormKind::Tell(_, _) => network::TELL,
        FormKind::Meeting(_, _) => meeting::MEETING,
        FormKind::Minutes(_, _) => meeting::MINUTES,
        FormKind::CancelMeeting(_, _) => meeting::CANCEL,
        FormKind::EntryHead(kind, _) => register::head(*kind),
        FormKind::EntryPart(kind, _, _) => register::part(*kind),
        FormKind::CloseEntry(_) => register::CLOSE,
        FormKind::Inform(_, _, _) => register::INFORM,
    }
}
