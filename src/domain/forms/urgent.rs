//! Urgent measures, and what was done about a new signal of a case.

use super::FormKind;
use super::parts::{Form, Sheet, nothing, one_of};
use crate::domain::case::Urgent;
use crate::domain::command::{CaseStep, SignalStep};
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Toward};
use crate::domain::refusal::Refusal;

pub(super) const BEGIN: Form = Form {
    title: "form-urgent",
    fields: |sheet, _answers| {
        let kinds = kinds(sheet);
        let (past, future) = (Kind::Moment(Toward::Past), Kind::Moment(Toward::Future));
        vec![
            Field::choice("kind", kinds, Label::Msg("field-urgent-kind")).required(),
            Field::line("basis", Label::Msg("field-legal-basis")).required(),
            Field::new("began", past, Label::Msg("field-began")).required(),
            Field::new("expires", future, Label::Msg("field-expires")).required(),
            Field::line("notified", Label::Msg("field-notified")).required(),
        ]
    },
    opening: |sheet| Answers::default().and("began", sheet.moment_text(sheet.room.now)),
    read: |sheet, reader, fresh| {
        let kinds = kinds(sheet);
        let kind = reader.need_choice("kind", one_of(&kinds));
        let basis = reader.need_line("basis");
        let began = reader.need_moment("began", Toward::Past);
        sheet.not_ahead(reader, "began", began);
        let expires = reader.need_moment("expires", Toward::Future);
        let ends = began
            .zip(expires)
            .is_none_or(|(began, expires)| began < expires);
        reader.rule("expires", ends, Refusal::EndsBeforeStart);
        if let Some(most) = kind.as_deref().and_then(|kind| longest(sheet, kind)) {
            let hours = chrono::TimeDelta::hours(i64::from(most));
            let within = began
                .zip(expires)
                .is_none_or(|(began, expires)| expires <= began + hours);
            reader.rule("expires", within, Refusal::LastsTooLong(most));
        }
        let notified = reader.need_line("notified");
        let urgent = Box::new(Urgent {
            id: fresh.fresh().into(),
            kind: kind?,
            basis,
            began_at: began?,
            expires_at: expires?,
            notified,
            by: sheet.room.me.login.clone(),
            ended: String::new(),
            ended_at: None,
        });
        if sheet.room.case.is_some() {
            sheet.on_case(CaseStep::BeginUrgent(urgent))
        } else {
            sheet.on_signal(SignalStep::BeginUrgent(urgent))
        }
    },
};

/// The kinds of measure, each with the most that it may last.
fn kinds(sheet: &Sheet<'_>) -> Vec<Choice> {
    let list = &sheet.room.method.lists.urgent_kinds;
    let mut kinds = sheet.entries(list, "");
    for (choice, entry) in kinds.iter_mut().zip(list) {
        if let (Label::Text(name), Some(most)) = (&choice.label, &entry.hours) {
            choice.label = Label::Text(format!("{name} (≤ {} h)", most.value));
        }
    }
    kinds
}

/// The most hours that a kind of measure may last, where the method says so.
fn longest(sheet: &Sheet<'_>, kind: &str) -> Option<u32> {
    let mut kinds = sheet.room.method.lists.urgent_kinds.iter();
    let kind = kinds.find(|each| each.id == kind)?;
    kind.hours.as_ref().map(|hours| hours.value)
}

pub(super) const END: Form = Form {
    title: "form-end-urgent",
    fields: |_sheet, _answers| {
        vec![Field::prose("how", 3, Label::Msg("field-ended-how")).required()]
    },
    opening: nothing,
    read: |sheet, reader, _fresh| {
        let FormKind::EndUrgent(_number, urgent) = sheet.kind else {
            return None;
        };
        let (urgent, how) = (*urgent, reader.need_prose("how"));
        if sheet.room.case.is_some() {
            sheet.on_case(CaseStep::EndUrgent { urgent, how })
        } else {
            sheet.on_signal(SignalStep::EndUrgent { urgent, how })
        }
    },
};

pub(super) const RESOLVE: Form = Form {
    title: "form-resolve-signal",
    fields: |_sheet, _answers| {
        vec![Field::prose("words", 4, Label::Msg("field-resolution")).required()]
    },
    opening: nothing,
    read: |sheet, reader, _fresh| {
        let words = reader.need_prose("words");
        let signal = joined(sheet)?;
        sheet.on_case(CaseStep::ResolveSignal { signal, words })
    },
};

/// The signal of the case that the form is about.
fn joined(sheet: &Sheet<'_>) -> Option<crate::domain::ids::SignalId> {
    let FormKind::ResolveSignal(_number, signal) = sheet.kind else {
        return None;
    };
    let mut signals = sheet.room.case?.signals.iter();
    signals
        .find(|each| each.number == *signal)
        .map(|each| each.id)
}
