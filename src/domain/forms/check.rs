//! The check of a signal: who is responsible, what was done, who was asked, what was found.

use super::choices;
use super::parts::{Form, Sheet, WORKERS, asks_words, explained, first, login, nothing, one_of};
use super::parts::{required_if, truth, yes_no};
use crate::domain::command::SignalStep;
use crate::domain::form::{Answers, Field, Kind, Label, Toward};
use crate::domain::forms::FormKind;
use crate::domain::signal::{Consulted, Finding, SourceState};

pub(super) const ASSIGN: Form = Form {
    title: "form-assign",
    fields: |sheet, _answers| {
        let workers = sheet.colleagues(&WORKERS);
        vec![
            Field::choice("to", workers, Label::Msg("field-assign-to")).required(),
            Field::line("reason", Label::Msg("field-reason")),
        ]
    },
    opening: |sheet| Answers::default().and("to", first(&sheet.colleagues(&WORKERS))),
    read: |sheet, reader, _fresh| {
        let workers = sheet.colleagues(&WORKERS);
        let to = reader.need_choice("to", login(&workers));
        let reason = reader.line("reason");
        sheet.on_signal(SignalStep::Assign { to: to?, reason })
    },
};

pub(super) const STEP: Form = Form {
    title: "form-check-step",
    fields: |sheet, _answers| {
        let kinds = sheet.entries(&sheet.room.method.lists.contact_kinds, "");
        let at = Kind::Moment(Toward::Past);
        vec![
            Field::choice("kind", kinds, Label::Msg("field-contact-kind")).required(),
            Field::new("at", at, Label::Msg("field-at")).required(),
            Field::line("who", Label::Msg("field-who-met")),
            Field::choice("child_seen", yes_no(), Label::Msg("field-child-seen")).required(),
            Field::prose("result", 5, Label::Msg("field-result")).required(),
        ]
    },
    opening: |sheet| Answers::default().and("at", sheet.moment_text(sheet.room.now)),
    read: |sheet, reader, _fresh| {
        let kinds = sheet.entries(&sheet.room.method.lists.contact_kinds, "");
        let kind = reader.need_choice("kind", one_of(&kinds));
        let at = reader.need_moment("at", Toward::Past);
        sheet.not_ahead(reader, "at", at);
        let who = reader.line("who");
        let child_seen = reader.need_choice("child_seen", truth);
        let result = reader.need_prose("result");
        sheet.on_signal(SignalStep::WriteStep {
            kind: kind?,
            at: at?,
            who,
            child_seen: child_seen?,
            result,
        })
    },
};

pub(super) const CONSULT: Form = Form {
    title: "form-consult",
    fields: |sheet, _answers| {
        let mut fields = Vec::new();
        let sources = &sheet.room.method.lists.check_sources;
        let asked = source(sheet).unwrap_or("");
        if let Some(entry) = sources.iter().find(|entry| entry.id == asked) {
            fields.push(Field::heading("source", sheet.say(&entry.name)));
        }
        let note = Field::prose("note", 4, Label::Msg("field-source-note"));
        fields.extend([
            Field::choice(
                "state",
                choices::source_states(),
                Label::Msg("field-source-state"),
            )
            .required(),
            required_if(note, asks_words(sources, asked)),
        ]);
        fields
    },
    opening: |sheet| {
        let before = consulted(sheet);
        let state = before.map_or(SourceState::Asked, |before| before.state);
        let note = before.map(|before| before.note.clone());
        Answers::default()
            .and("state", state.code())
            .and("note", note.unwrap_or_default())
    },
    read: |sheet, reader, _fresh| {
        let source = source(sheet)?;
        let state = reader.need_choice("state", SourceState::from_code);
        let note = reader.prose("note");
        explained(
            reader,
            &sheet.room.method.lists.check_sources,
            source,
            "note",
        );
        sheet.on_signal(SignalStep::Consult {
            source: source.to_owned(),
            state: state?,
            note,
        })
    },
};

pub(super) const CONCLUDE: Form = Form {
    title: "form-conclude",
    fields: |sheet, _answers| {
        let findings = choices::findings();
        let mut fields = vec![
            Field::choice("finding", findings, Label::Msg("field-finding")).required(),
            Field::prose("words", 5, Label::Msg("field-conclusion")).required(),
        ];
        if !is_seen(sheet) {
            let not_seen = Field::prose("not_seen", 3, Label::Msg("field-not-seen"));
            fields.push(not_seen.required());
        }
        fields
    },
    opening: nothing,
    read: |sheet, reader, _fresh| {
        let finding = reader.need_choice("finding", Finding::from_code);
        let words = reader.need_prose("words");
        let not_seen = if is_seen(sheet) {
            String::new()
        } else {
            reader.need_prose("not_seen")
        };
        sheet.on_signal(SignalStep::Conclude {
            finding: finding?,
            words,
            not_seen,
        })
    },
};

/// The code of the source that the form is about.
fn source<'a>(sheet: &Sheet<'a>) -> Option<&'a str> {
    let FormKind::Consult(_number, source) = sheet.kind else {
        return None;
    };
    Some(source)
}

fn consulted<'a>(sheet: &Sheet<'a>) -> Option<&'a Consulted> {
    sheet.room.signal?.check.sources.get(source(sheet)?)
}

fn is_seen(sheet: &Sheet<'_>) -> bool {
    sheet
        .room
        .signal
        .is_some_and(|signal| signal.seen_at().is_some())
}
