//! Rules for what stands beside the course of a signal or case: countersignatures, records,
//! instruments, events, categories, urgent measures of a signal.

use super::case::today;
use super::{Context, team};
use crate::domain::case::{Case, Urgent};
use crate::domain::change::{CaseChange, SignalChange};
use crate::domain::command::{CaseStep, RecordText, SignalStep};
use crate::domain::ids::ItemId;
use crate::domain::measure::{self, Measure};
use crate::domain::method::{Entry, Holder, RecordKind, State};
use crate::domain::record::{Category, Ended, Happening, Record};
use crate::domain::refusal::Refusal;
use crate::domain::signal::{Second, Signal};
use crate::domain::term;
use crate::text::is_blank;

/// The change of a step of a signal that concerns one of these.
pub(super) fn on_signal(
    signal: &Signal,
    step: &SignalStep,
    context: &Context<'_>,
) -> Result<SignalChange, Refusal> {
    if let SignalStep::Countersign { agreed, words } = step {
        return countersign(signal, *agreed, words, context);
    }
    if !signal.is_open() {
        return Err(Refusal::AlreadyDecided);
    }
    match step {
        SignalStep::WriteRecord(text) => {
            let kind = kind(&text.kind, Holder::Signal, context)?;
            if text.person.is_some() {
                return Err(Refusal::NotFound);
            }
            record(kind, text, context).map(SignalChange::RecordWritten)
        }
        SignalStep::BeginUrgent(urgent) => {
            team::begin_urgent(urgent, context).map(SignalChange::UrgentBegun)
        }
        SignalStep::EndUrgent { urgent, how } => {
            ends(signal.running_urgents(), *urgent)?;
            Ok(SignalChange::UrgentEnded {
                urgent: *urgent,
                at: context.now,
                how: how.clone(),
            })
        }
        SignalStep::Amend(_)
        | SignalStep::Sort { .. }
        | SignalStep::Raise { .. }
        | SignalStep::ProposeLower { .. }
        | SignalStep::ConfirmLower { .. }
        | SignalStep::Assign { .. }
        | SignalStep::StartCheck
        | SignalStep::WriteStep { .. }
        | SignalStep::Consult { .. }
        | SignalStep::Conclude { .. }
        | SignalStep::Countersign { .. }
        | SignalStep::Open { .. }
        | SignalStep::ScreenOut { .. }
        | SignalStep::Transfer { .. }
        | SignalStep::NotConfirmed { .. }
        | SignalStep::Link { .. }
        | SignalStep::PutBack(_) => Err(Refusal::WrongState(signal.state)),
    }
}

fn ends<'a>(mut running: impl Iterator<Item = &'a Urgent>, urgent: ItemId) -> Result<(), Refusal> {
    if running.any(|each| each.id == urgent) {
        Ok(())
    } else {
        Err(Refusal::AlreadyEnded)
    }
}

/// A second person signs the check report or sends it back.
/// Source: domain notes 1.1, stage 2, "check report with conclusion and countersignature".
fn countersign(
    signal: &Signal,
    agreed: bool,
    words: &str,
    context: &Context<'_>,
) -> Result<SignalChange, Refusal> {
    let body = context.method().approval(State::Check);
    let waits = term::countersigning(signal, context.method());
    let (Some(body), Some(conclusion), true) = (body, &signal.check.conclusion, waits) else {
        return Err(Refusal::NothingToApprove);
    };
    let alone = context.second(&conclusion.by, body.role)?;
    if !agreed && is_blank(words) {
        return Err(Refusal::Missing);
    }
    let second = Second {
        by: context.by(),
        at: context.now,
        alone,
        words: words.to_owned(),
    };
    Ok(SignalChange::Countersigned { agreed, second })
}

/// The change of a step of a case that concerns one of these; `None` for any other.
pub(super) fn on_case(
    case: &Case,
    step: &CaseStep,
    context: &Context<'_>,
) -> Result<Option<CaseChange>, Refusal> {
    Ok(Some(if let CaseStep::WriteRecord(text) = step {
        let kind = kind(&text.kind, Holder::Case, context)?;
        let known = |id| case.asked().any(|(asked, _name)| asked == id);
        let fits = text
            .person
            .map_or(!kind.each_person, |id| kind.each_person && known(id));
        if !fits {
            return Err(Refusal::NotFound);
        }
        CaseChange::RecordWritten(record(kind, text, context)?)
    } else if let CaseStep::Measure { .. } = step {
        CaseChange::Measured(Box::new(measured(case, step, context)?))
    } else if let Some(change) = event(case, step, context)? {
        change
    } else if let CaseStep::Categorise { code, from, words } = step {
        offered(&context.method().lists.family_categories, code, words)?;
        past(*from, context)?;
        let last = case.categories.last();
        if last.is_some_and(|last| *from < last.from) {
            return Err(Refusal::EndsBeforeStart);
        }
        CaseChange::Categorised(Category {
            code: code.clone(),
            from: *from,
            words: words.clone(),
            by: context.by(),
            at: context.now,
        })
    } else {
        return Ok(None);
    }))
}

/// What happened, or how it ended.
fn event(
    case: &Case,
    step: &CaseStep,
    context: &Context<'_>,
) -> Result<Option<CaseChange>, Refusal> {
    if let CaseStep::WriteEvent { kind, on, words } = step {
        offered(&context.method().lists.event_kinds, kind, words)?;
        past(*on, context)?;
        return Ok(Some(CaseChange::EventWritten(Happening {
            id: context.id(),
            kind: kind.clone(),
            on: *on,
            words: words.clone(),
            ended: None,
            by: context.by(),
            at: context.now,
        })));
    }
    let CaseStep::EndEvent {
        event,
        on,
        stayed,
        words,
    } = step
    else {
        return Ok(None);
    };
    let mut events = case.events.iter();
    let begun = events.find(|each| each.id == *event);
    let begun = begun.ok_or(Refusal::NotFound)?;
    if begun.ended.is_some() {
        return Err(Refusal::AlreadyEnded);
    }
    past(*on, context)?;
    if *on < begun.on {
        return Err(Refusal::EndsBeforeStart);
    }
    Ok(Some(CaseChange::EventEnded {
        event: *event,
        ended: Ended {
            on: *on,
            stayed: *stayed,
            words: words.clone(),
            by: context.by(),
            at: context.now,
        },
    }))
}

/// The code is one of the list, with own words where the list asks for them.
fn offered(list: &[Entry], code: &str, words: &str) -> Result<(), Refusal> {
    let mut entries = list.iter();
    let entry = entries.find(|entry| entry.id == code);
    let entry = entry.ok_or(Refusal::NoSuchChoice)?;
    if entry.explain && is_blank(words) {
        return Err(Refusal::Missing);
    }
    Ok(())
}

fn past(day: crate::domain::Day, context: &Context<'_>) -> Result<(), Refusal> {
    if day > today(context) {
        Err(Refusal::InFuture)
    } else {
        Ok(())
    }
}

fn kind<'a>(id: &str, of: Holder, context: &'a Context<'_>) -> Result<&'a RecordKind, Refusal> {
    let kind = context.method().record(id).filter(|kind| kind.of == of);
    kind.ok_or(Refusal::NoSuchChoice)
}

/// A record as written, with what it says; that something was not done needs a kind that allows
/// it, and its reason.
fn record(kind: &RecordKind, text: &RecordText, context: &Context<'_>) -> Result<Record, Refusal> {
    past(text.on, context)?;
    if text.not_done && !kind.reason_instead {
        return Err(Refusal::NoSuchChoice);
    }
    if is_blank(&text.words) {
        return Err(Refusal::Missing);
    }
    Ok(Record {
        id: context.id(),
        kind: text.kind.clone(),
        on: text.on,
        person: text.person,
        words: text.words.clone(),
        not_done: text.not_done,
        by: context.by(),
        at: context.now,
    })
}

/// An instrument as filled in, scored by the method of the day.
fn measured(case: &Case, step: &CaseStep, context: &Context<'_>) -> Result<Measure, Refusal> {
    let CaseStep::Measure {
        tool,
        answers,
        notes,
    } = step
    else {
        return Err(Refusal::WrongState(case.state));
    };
    let tool = context.method().tool(tool).ok_or(Refusal::NoSuchChoice)?;
    let known = |(mark, value): (&String, &String)| {
        tool.items().any(|(item, _entry)| item == *mark) && tool.value(value).is_some()
    };
    if !answers.iter().all(known) {
        return Err(Refusal::NoSuchChoice);
    }
    if answers.is_empty() {
        return Err(Refusal::Missing);
    }
    let open = case.assessment().filter(|each| each.completed_at.is_none());
    Ok(Measure {
        id: context.id(),
        tool: tool.id.clone(),
        on: today(context),
        version: open.map(|assessment| assessment.version),
        answers: answers.clone(),
        notes: notes.clone(),
        score: measure::score(tool, answers),
        method: context.stamp(),
        by: context.by(),
        at: context.now,
    })
}
