//! Records as JSON: RFC 3339 times with the office's offset, stable English values, lists never null.

use chrono_tz::Tz;
use serde_json::{Value, json};

use crate::domain::Moment;
use crate::domain::change::{Change, SignalChange};
use crate::domain::signal::Signal;
use crate::store::contract::{
    CaseFile, CaseRow, EntryRow, HistoryRow, QueueRow, SignalFile, TermRow,
};
use crate::ui::World;
use crate::ui::words;

/// An instant with the offset of a zone, to the second.
pub(super) fn time(zone: Tz, moment: Moment) -> Value {
    let local = moment.with_timezone(&zone);
    Value::String(local.to_rfc3339_opts(chrono::SecondsFormat::Secs, false))
}

fn maybe(zone: Tz, moment: Option<Moment>) -> Value {
    moment.map_or(Value::Null, |moment| time(zone, moment))
}

/// A row of the queue, as the contract names its keys.
pub(super) fn queue_row(world: &World, row: &QueueRow) -> Value {
    let zone = world.office.calendar.zone;
    let numbers: Vec<String> = row.body.numbers.iter().map(ToString::to_string).collect();
    json!({
        "number": row.number.to_string(),
        "external_id": row.body.external_ids.first(),
        "numbers": numbers,
        "external_ids": row.body.external_ids,
        "level": row.level,
        "computed_level": row.body.computed,
        "rule": row.body.rule,
        "outcome": row.body.outcome.clone().or_else(|| row.body.not_ours.clone()),
        "sorted": row.level.is_some() || row.body.not_ours.is_some(),
        "due_at": maybe(zone, row.due_at),
        "received_at": time(zone, row.received_at),
        "overdue": row.overdue,
        "promoted": row.promoted,
        "clarify": row.body.clarify,
        "proposed_level": row.body.proposed.as_ref().map(|(level, _by)| level),
        "holder": row.holder.as_ref().map(ToString::to_string),
        "state": row.body.state.code(),
        "youngest_months": row.youngest_months,
        "explanation": words::explanation(world, &row.body.clauses),
    })
}

/// A row of the list of cases.
pub(super) fn case_row(zone: Tz, row: &CaseRow) -> Value {
    json!({
        "number": row.number.to_string(),
        "title": row.title,
        "state": row.state.code(),
        "level": row.level,
        "curator": row.curator.as_ref().map(ToString::to_string),
        "next_due": maybe(zone, row.next_due),
        "opened_at": time(zone, row.opened_at),
        "closed_at": maybe(zone, row.closed_at),
        "pending": row.pending,
    })
}

/// A row of the agenda.
pub(super) fn term_row(world: &World, row: &TermRow) -> Value {
    json!({
        "number": row.number.to_string(),
        "kind": if row.is_case { "case" } else { "signal" },
        "title": row.title,
        "what": words::term(world, &row.kind),
        "due_at": time(world.office.calendar.zone, row.due_at),
        "overdue": row.due_at < world.now,
        "holder": row.holder.as_ref().map(ToString::to_string),
    })
}

/// The record as stored, its informant masked: who may see it is told elsewhere.
fn masked(record: &impl serde::Serialize) -> Value {
    let mut value = serde_json::to_value(record).unwrap_or(Value::Null);
    mask(&mut value);
    value
}

fn mask(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::Object(informant)) = fields.get_mut("informant") {
                informant.retain(|key, _value| key == "kind");
            }
            fields.values_mut().for_each(mask);
        }
        Value::Array(items) => items.iter_mut().for_each(mask),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A signal as stored, masked; a source system may have written of the informant under keys that
/// this program does not know, which are kept as the text of a JSON object.
fn masked_signal(signal: &Signal) -> Value {
    let mut signal = signal.clone();
    if let Some(external) = &mut signal.external {
        external.extra = masked_text(&external.extra);
    }
    masked(&signal)
}

/// The text of a JSON object, masked; any other text is left out.
fn masked_text(text: &str) -> String {
    let value: Option<Value> = serde_json::from_str(text).ok();
    value.map_or_else(String::new, |value| masked(&value).to_string())
}

/// A change as stored, masked: the imported line and its unknown keys too.
fn masked_change(change: &Change) -> Value {
    let mut change = change.clone();
    if let Change::Signal(_, SignalChange::Evidence(line)) = &mut change {
        *line = masked_text(line);
    }
    if let Change::Signal(_, SignalChange::Received(signal)) = &mut change
        && let Some(external) = &mut signal.external
    {
        external.extra = masked_text(&external.extra);
    }
    masked(&change)
}

/// A signal, everything about it.
pub(super) fn signal(world: &World, file: &SignalFile, history: &[HistoryRow]) -> Value {
    let signal = &file.signal;
    let method = &world.office.method;
    let own = Signal {
        line: signal.id,
        ..signal.clone()
    };
    let facts = crate::domain::line::line_of(&[&own], method, &world.office.calendar);
    let explanation = facts
        .as_ref()
        .map(|facts| words::explanation(world, &facts.why.clauses));
    let zone = world.office.calendar.zone;
    let line: Vec<String> = file
        .line
        .iter()
        .map(|each| each.number.to_string())
        .collect();
    json!({
        "schema": 1,
        "kind": "signal",
        "number": signal.number.to_string(),
        "external_id": signal.external.as_ref().map(|external| external.id.clone()),
        "state": signal.state.code(),
        "level": signal.level(),
        "computed_level": facts.as_ref().and_then(|facts| facts.why.computed),
        "rule": facts.as_ref().and_then(|facts| facts.why.rule.clone()),
        "outcome": signal.decision.as_ref().map(|decision| decision.outcome.code()).or_else(|| signal.not_ours()),
        "due_at": maybe(zone, crate::domain::term::due_of(signal, &method.instrument, &world.office.calendar)),
        "received_at": time(zone, signal.report.received_at),
        "recorded_at": time(zone, signal.recorded_at),
        "holder": signal.holder().map(ToString::to_string),
        "line": line,
        "case": file.case.map(|number| number.to_string()),
        "explanation": explanation.unwrap_or_default(),
        "record": masked_signal(signal),
        "history": history.iter().map(|row| entry(zone, row)).collect::<Vec<_>>(),
    })
}

/// A case, everything about it.
pub(super) fn case(world: &World, file: &CaseFile, history: &[HistoryRow]) -> Value {
    let case = &file.case;
    let zone = world.office.calendar.zone;
    let siblings: Vec<String> = file.siblings.iter().map(ToString::to_string).collect();
    let signals: Vec<String> = file
        .signals
        .iter()
        .map(|each| each.number.to_string())
        .collect();
    json!({
        "schema": 1,
        "kind": "case",
        "number": case.number.to_string(),
        "title": case.title(),
        "state": case.state.code(),
        "stage": world.office.method.stage_of(case.state).map(|stage| stage.id.clone()),
        "level": case.level,
        "curator": case.curator().map(|login| login.to_string()),
        "opened_at": maybe(zone, case.opened_at()),
        "siblings": siblings,
        "signals": signals,
        "terms": file.terms.iter().map(|row| term_row(world, row)).collect::<Vec<_>>(),
        "contacts": file.contacts.iter().map(masked).collect::<Vec<_>>(),
        "record": masked(case),
        "history": history.iter().map(|row| entry(zone, row)).collect::<Vec<_>>(),
    })
}

/// An entry of the registers, everything about it.
pub(super) fn register_entry(
    world: &World,
    record: &crate::domain::register::Entry,
    history: &[HistoryRow],
) -> Value {
    let zone = world.office.calendar.zone;
    json!({
        "schema": 1,
        "kind": record.kind().code(),
        "number": record.number.to_string(),
        "title": record.title(),
        "over": record.is_over(),
        "cases": record.cases().iter().map(ToString::to_string).collect::<Vec<_>>(),
        "record": masked(record),
        "history": history.iter().map(|row| entry(zone, row)).collect::<Vec<_>>(),
    })
}

/// An entry of the journal.
pub(super) fn entry(zone: Tz, row: &HistoryRow) -> Value {
    json!({
        "seq": row.seq,
        "at": time(zone, row.at),
        "actor": row.actor,
        "action": row.action,
        "method": row.method,
    })
}

/// An entry of the journal with what it concerns and what changed; null where that was erased.
pub(super) fn full_entry(zone: Tz, entry: &EntryRow) -> Value {
    let mut value = self::entry(zone, &entry.row);
    if let Value::Object(fields) = &mut value {
        let subject = json!({"kind": entry.kind, "id": entry.subject.to_string()});
        fields.insert("schema".to_owned(), json!(1));
        fields.insert("subject".to_owned(), subject);
        let change = entry.row.change.as_ref().map(masked_change);
        fields.insert("change".to_owned(), change.unwrap_or(Value::Null));
    }
    value
}
