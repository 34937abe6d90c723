//! Every deadline there is, as one type; derived from the records, never typed in.

use serde::{Deserialize, Serialize};

use super::Moment;
use super::case::Case;
use super::day::Calendar;
use super::ids::{ItemId, Login};
use super::method::{Deadline, Event, Instrument, Method, State, Unit};
use super::network::About;
use super::plan::TaskState;
use super::record::Record;
use super::register::Entry;
use super::signal::Signal;
use super::urgency;

mod network;

/// What must be done by a term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "what")]
pub enum TermKind {
    /// Sort the signal.
    Sort,
    /// See the child.
    SeeChild,
    /// A term of the pack, by its id.
    Deadline(String),
    /// A task of the plan, in its own words.
    Task(ItemId, String),
    /// A goal of the plan, in its own words.
    Goal(ItemId, String),
    /// The next review of the plan.
    Review,
    /// The next attempt to reach the family.
    Attempt,
    /// A visit or meeting that was agreed.
    Appointment,
    /// An urgent measure expires; its legal basis.
    Urgent(String),
    /// The date that an official request sets.
    Request,
    /// A step waits for approval.
    Approval(State),
    /// A new signal of the case that nobody has answered.
    NewSignal(String),
    /// Something about a service; the service in its own words.
    Service(ItemId, ServiceDue, String),
    /// Those who take part must be told of something.
    Inform(ItemId, About),
    /// A meeting; its kind, a code of the pack's list.
    Meeting(ItemId, String),
    /// The next meeting with a contact family, by its name.
    FamilyMeeting(String),
}

/// What is due about a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceDue {
    /// The provider answers the referral.
    Answer,
    /// It begins.
    Begin,
    /// It ends.
    End,
    /// The provider's management is told that it does not fit.
    Notice,
    /// The management answers.
    Reply,
}

impl ServiceDue {
    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Begin => "begin",
            Self::End => "end",
            Self::Notice => "notice",
            Self::Reply => "reply",
        }
    }
}

/// A term that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// What must be done.
    pub kind: TermKind,
    /// When it ends.
    pub due_at: Moment,
    /// Whether it ends at an hour, not with the day.
    pub to_the_hour: bool,
    /// Who is responsible; nobody means the duty officer.
    pub holder: Option<Login>,
    /// Days before the end at which it warns.
    pub warn_days: u32,
}

/// Days before its end at which a term in days warns. Source: deadline arithmetic, "warn leads".
const WARN: u32 = 3;
/// Days before its end at which a review warns. Source: deadline arithmetic, "warn leads".
const WARN_REVIEW: u32 = 14;

fn term(kind: TermKind, due_at: Moment, to_the_hour: bool, holder: Option<Login>) -> Term {
    let warn_days = if to_the_hour { 0 } else { WARN };
    Term {
        kind,
        due_at,
        to_the_hour,
        holder,
        warn_days,
    }
}

/// The terms of a signal.
///
/// `line_due` is when its line is due in the queue; a signal that does not lead its line has none.
pub fn of_signal(
    signal: &Signal,
    method: &Method,
    calendar: &Calendar,
    line_due: Option<Moment>,
) -> Vec<Term> {
    let holder = signal.holder().cloned();
    let mut terms = Vec::new();
    if let Some(due) = line_due {
        let sorted = signal.level().is_some();
        let kind = if sorted {
            TermKind::SeeChild
        } else {
            TermKind::Sort
        };
        terms.push(term(kind, due, true, holder.clone()));
    }
    if signal.is_open() {
        if let Some(day) = signal.report.task_due {
            terms.push(term(
                TermKind::Request,
                calendar.end_of_day(day),
                false,
                holder.clone(),
            ));
        }
        for urgent in signal.running_urgents() {
            let kind = TermKind::Urgent(urgent.basis.clone());
            terms.push(term(kind, urgent.expires_at, true, holder.clone()));
        }
        if countersigning(signal, method) {
            let since = signal.check.conclusion.as_ref().map(|each| each.at);
            terms.extend(since.map(|at| approval(State::Check, at, calendar, holder.clone())));
        }
        if signal.not_ours().is_none() {
            let happened = |event, record: Option<&str>, end| {
                signal_event(signal, event, record, end, calendar)
            };
            terms.extend(running(
                method,
                calendar,
                signal.level(),
                holder.as_ref(),
                &happened,
            ));
        }
    }
    terms
}

/// Whether the check report of a signal waits for its countersignature.
pub fn countersigning(signal: &Signal, method: &Method) -> bool {
    let unsigned = |each: &super::signal::Conclusion| each.countersigned.is_none();
    signal.is_open()
        && signal.state == State::Decision
        && method.approval(State::Check).is_some()
        && signal.check.conclusion.as_ref().is_some_and(unsigned)
}

/// When something happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Happened {
    /// At this moment.
    At(Moment),
    /// Not yet.
    NotYet,
    /// It never happens to this kind of record.
    Elsewhere,
}

impl From<Option<Moment>> for Happened {
    fn from(at: Option<Moment>) -> Self {
        at.map_or(Self::NotYet, Self::At)
    }
}

/// Which end of a term an event stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// The term counts from it.
    Begins,
    /// It meets the term.
    Meets,
}

/// When a record counts: a term begins with the first moment of the day that stands in it, and is
/// met when it is written.
fn recorded(record: &Record, end: End, calendar: &Calendar) -> Moment {
    match end {
        End::Begins => calendar.at(record.on, 0, 0),
        End::Meets => record.at,
    }
}

fn signal_event(
    signal: &Signal,
    event: Event,
    record: Option<&str>,
    end: End,
    calendar: &Calendar,
) -> Happened {
    let at = match event {
        Event::Received => Some(signal.report.received_at),
        Event::Sorted => signal.sorting.as_ref().map(|each| each.at),
        Event::Assigned => signal.held.first().map(|each| each.since),
        Event::Seen => signal.seen_at(),
        Event::Met => signal.check.steps.iter().map(|step| step.at).min(),
        Event::Recorded => {
            let mut records = signal.records.iter().rev();
            // What need not be done begins nothing; that it need not be is an answer, too.
            let counts = |each: &&Record| end == End::Meets || !each.not_done;
            let of_kind = |each: &&Record| Some(each.kind.as_str()) == record;
            let found = records.find(|each| of_kind(each) && counts(each));
            found.map(|each| recorded(each, end, calendar))
        }
        Event::Checked => signal.check.conclusion.as_ref().map(|each| each.at),
        Event::Decided => signal.decision.as_ref().map(|each| each.at),
        Event::Opened
        | Event::CuratorNamed
        | Event::Assessed
        | Event::PlanApproved
        | Event::Reviewed
        | Event::Visited
        | Event::ClosureProposed
        | Event::Conferred
        | Event::Closed => return Happened::Elsewhere,
    };
    at.into()
}

/// The terms of the pack that have begun and were not met.
fn running<'a>(
    method: &'a Method,
    calendar: &'a Calendar,
    level: Option<u8>,
    holder: Option<&'a Login>,
    happened: &'a dyn Fn(Event, Option<&str>, End) -> Happened,
) -> impl Iterator<Item = Term> + 'a {
    let applies = move |deadline: &&Deadline| {
        deadline.levels.is_empty() || level.is_some_and(|level| deadline.levels.contains(&level))
    };
    method
        .deadlines
        .iter()
        .filter(applies)
        .filter_map(move |deadline| {
            let from = happened(deadline.from, deadline.from_record.as_deref(), End::Begins);
            let Happened::At(begun) = from else {
                return None;
            };
            // A term that comes round again counts from the last time.
            let comes_again =
                deadline.from == deadline.until && deadline.from_record == deadline.until_record;
            let until = happened(deadline.until, deadline.until_record.as_deref(), End::Meets);
            let runs = match until {
                Happened::At(met) => comes_again || met < begun,
                Happened::NotYet => true,
                Happened::Elsewhere => false,
            };
            if !runs {
                return None;
            }
            let extension = deadline.extended_by.as_deref();
            let extended = extension.map(|kind| happened(Event::Recorded, Some(kind), End::Meets));
            let extended = matches!(extended, Some(Happened::At(at)) if at >= begun);
            let longest = deadline.longest().filter(|_longest| extended);
            let due_at = calendar.end(begun, longest.unwrap_or_else(|| deadline.span()))?;
            let kind = TermKind::Deadline(deadline.id.clone());
            let warn_days = deadline.warn.map_or(WARN, |warn| warn.days);
            let to_the_hour = deadline.unit == Unit::Hours;
            let warn_days = if to_the_hour { 0 } else { warn_days };
            Some(Term {
                kind,
                due_at,
                to_the_hour,
                holder: holder.cloned(),
                warn_days,
            })
        })
}

/// The terms of a case.
pub fn of_case(case: &Case, method: &Method, calendar: &Calendar) -> Vec<Term> {
    let curator = case.curator();
    if case.is_closed() {
        return network::informing(case, method, calendar, curator.as_ref());
    }
    let happened =
        |event, record: Option<&str>, end| case_event(case, event, record, end, calendar);
    // A review date that was chosen stands instead of the pack's own.
    let chosen = case.plan_in_force().and_then(|plan| plan.next_review);
    let reviewed = |term: &Term| {
        let of_review = |id: &str| {
            method
                .deadline(id)
                .is_some_and(|each| each.until == Event::Reviewed)
        };
        !(chosen.is_some() && matches!(&term.kind, TermKind::Deadline(id) if of_review(id)))
    };
    let mut terms: Vec<Term> = running(
        method,
        calendar,
        Some(case.level),
        curator.as_ref(),
        &happened,
    )
    .filter(reviewed)
    .collect();
    if let Some(day) = chosen {
        let due_at = calendar.end_of_day(day);
        let review = term(TermKind::Review, due_at, false, curator.clone());
        terms.push(Term {
            warn_days: WARN_REVIEW,
            ..review
        });
    }
    terms.extend(of_plan(case, calendar, curator.as_ref()));
    terms.extend(of_work(case, calendar, curator.as_ref()));
    terms.extend(network::terms(case, method, calendar, curator.as_ref()));
    terms
}

/// The terms that the registers set for a case: meetings that a contact family agreed on.
///
/// They are the curator's to know of; the volunteers have no agenda in the program.
pub fn of_register(case: &Case, entries: &[Entry], calendar: &Calendar) -> Vec<Term> {
    if case.is_closed() {
        return Vec::new();
    }
    let meetings = entries
        .iter()
        .flat_map(|entry| entry.next_meetings(case.number));
    let meetings = meetings.map(|next| {
        let kind = TermKind::FamilyMeeting(next.family);
        term(kind, calendar.end_of_day(next.on), false, case.curator())
    });
    meetings.collect()
}

fn of_plan(case: &Case, calendar: &Calendar, curator: Option<&Login>) -> Vec<Term> {
    let Some(plan) = case.plan_in_force() else {
        return Vec::new();
    };
    let mut terms = Vec::new();
    for goal in &plan.goals {
        for task in goal
            .tasks
            .iter()
            .filter(|task| task.state == TaskState::Open)
        {
            let Some(day) = task.due else { continue };
            let holder = task.responsible.as_ref().or(curator).cloned();
            let kind = TermKind::Task(task.id, task.what.clone());
            terms.push(term(kind, calendar.end_of_day(day), false, holder));
        }
    }
    terms
}

fn of_work(case: &Case, calendar: &Calendar, curator: Option<&Login>) -> Vec<Term> {
    let mut terms = Vec::new();
    if let Some(attempt) = &case.contacts.attempt {
        terms.push(term(
            TermKind::Attempt,
            attempt.next_due,
            true,
            curator.cloned(),
        ));
    }
    for planned in &case.contacts.planned {
        terms.push(term(
            TermKind::Appointment,
            planned.at,
            true,
            curator.cloned(),
        ));
    }
    for urgent in case.running_urgents() {
        let kind = TermKind::Urgent(urgent.basis.clone());
        terms.push(term(kind, urgent.expires_at, true, curator.cloned()));
    }
    terms.extend(of_office(case, calendar, curator));
    terms
}

/// Terms of what others wait for: an approval, an answer to a new signal.
fn of_office(case: &Case, calendar: &Calendar, curator: Option<&Login>) -> Vec<Term> {
    let mut terms = Vec::new();
    if let Some(pending) = &case.pending {
        terms.push(approval(
            pending.state,
            pending.at,
            calendar,
            curator.cloned(),
        ));
    }
    for signal in case
        .signals
        .iter()
        .filter(|each| each.resolved_at.is_none())
    {
        let due_at = calendar.end_of_day(calendar.local_day(signal.received_at));
        let kind = TermKind::NewSignal(signal.number.to_string());
        terms.push(term(kind, due_at, false, curator.cloned()));
    }
    terms
}

/// An approval is due by the end of the next working day.
fn approval(state: State, at: Moment, calendar: &Calendar, holder: Option<Login>) -> Term {
    let asked = calendar.local_day(at);
    let day = calendar.next_workday(asked).unwrap_or(asked);
    term(
        TermKind::Approval(state),
        calendar.end_of_day(day),
        false,
        holder,
    )
}

fn case_event(
    case: &Case,
    event: Event,
    record: Option<&str>,
    end: End,
    calendar: &Calendar,
) -> Happened {
    let opened = case.opened_at();
    let since = |at: &Moment| opened.is_none_or(|opened| *at >= opened);
    let in_force = case
        .plan_in_force()
        .and_then(|plan| plan.in_force_at)
        .filter(since);
    let at = match event {
        Event::Opened => opened,
        // The first of the episode: a hand-over begins nothing again.
        Event::CuratorNamed => {
            let served = |until: Option<Moment>| until.is_none_or(|until| since(&until));
            let mut team = case.team.iter();
            let first = team.find(|each| each.role == super::case::CURATOR && served(each.until));
            first.map(|each| each.from).max(opened)
        }
        // An assessment that was begun again does not undo the one that was completed.
        Event::Assessed => {
            let mut assessments = case.assessments.iter().rev();
            let completed = assessments.find_map(|each| each.completed_at);
            completed.filter(since)
        }
        Event::PlanApproved => in_force,
        Event::Reviewed => case
            .reviews
            .last()
            .map(|review| review.at)
            .filter(since)
            .max(in_force),
        Event::Visited => case.contacts.last_visit.filter(since).or(in_force),
        Event::Met => case.contacts.last_held.filter(since),
        Event::Conferred => {
            let held = case.network.held();
            let last = held.first().map(|meeting| meeting.text.at);
            last.filter(since).max(in_force)
        }
        Event::Recorded => record
            .and_then(|kind| case.records_of(kind).find(|each| !each.not_done))
            .map(|each| recorded(each, end, calendar)),
        Event::ClosureProposed => case.closures.last().map(|each| each.at).filter(since),
        Event::Closed => None,
        Event::Received
        | Event::Sorted
        | Event::Assigned
        | Event::Seen
        | Event::Checked
        | Event::Decided => return Happened::Elsewhere,
    };
    at.into()
}

/// When a signal is due at the level in force; while not sorted, when it must be sorted.
pub fn due_of(signal: &Signal, instrument: &Instrument, calendar: &Calendar) -> Option<Moment> {
    if signal.not_ours().is_some() && signal.level().is_none() {
        return None;
    }
    let safe_until = signal.sorting.as_ref().and_then(|each| each.safe_until);
    let response = signal
        .response()
        .or_else(|| urgency::response(instrument, signal.level()))?;
    Some(urgency::due(
        response,
        signal.report.received_at,
        safe_until,
        calendar,
    ))
}
