//! Forms for what stands beside the course of a signal or case: records, instruments, events,
//! categories, templates of the plan, the countersignature of a check.

use std::collections::BTreeMap;

use super::FormKind;
use super::parts::{Form, Sheet, explained, nothing, one_of, truth, yes_no};
use crate::domain::case::Case;
use crate::domain::command::{CaseStep, RecordText, SignalStep};
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader, Toward};
use crate::domain::gate;
use crate::domain::ids::{ItemId, PersonId};
use crate::domain::measure::Measure;
use crate::domain::method::{Holder, RecordKind, Tool};
use crate::domain::refusal::Refusal;

/// The answer that something was done, and that it was not.
const DONE: &str = "done";
const NOT_DONE: &str = "not_done";

pub(super) const RECORD: Form = Form {
    title: "form-record",
    fields: record_fields,
    opening: |sheet| {
        let kinds = kinds(sheet);
        let FormKind::Record(_number, chosen) = sheet.kind else {
            return Answers::default();
        };
        let missing = missing_kind(sheet);
        let kind = Some(chosen.clone())
            .filter(|chosen| !chosen.is_empty())
            .or(missing)
            .or_else(|| kinds.first().map(|kind| kind.id.clone()));
        Answers::default()
            .and("kind", kind.unwrap_or_default())
            .and("done", DONE)
            .and("on", sheet.today_text())
    },
    read: |sheet, reader, _fresh| {
        let text = record(sheet, reader)?;
        if sheet.room.case.is_some() {
            sheet.on_case(CaseStep::WriteRecord(Box::new(text)))
        } else {
            sheet.on_signal(SignalStep::WriteRecord(Box::new(text)))
        }
    },
};

/// The kinds of record that the file in hand can have.
fn kinds<'a>(sheet: &Sheet<'a>) -> Vec<&'a RecordKind> {
    let of = if sheet.room.case.is_some() {
        Holder::Case
    } else {
        Holder::Signal
    };
    let kinds = sheet.room.method.records.iter();
    kinds.filter(|kind| kind.of == of).collect()
}

/// The first record that the state in hand cannot be left without.
fn missing_kind(sheet: &Sheet<'_>) -> Option<String> {
    let method = sheet.room.method;
    let missing = match (sheet.room.case, sheet.room.signal) {
        (Some(case), _) => gate::missing_records(method, case, case.state),
        (None, Some(signal)) => gate::missing_records_of_signal(method, signal, signal.state)
            .or_else(|| {
                let state = crate::domain::method::State::Decision;
                gate::missing_records_of_signal(method, signal, state)
            }),
        (None, None) => None,
    };
    let first = missing?.what.into_iter().next()?;
    first.split(": ").next().map(str::to_owned)
}

/// Members of the family of whom a record can be asked; without a name, by their place.
fn persons(sheet: &Sheet<'_>) -> Vec<Choice> {
    let asked = sheet.room.case.into_iter().flat_map(Case::asked);
    (1u32..)
        .zip(asked)
        .map(|(place, (id, name))| Choice {
            code: id.to_string(),
            label: if name.is_empty() {
                Label::With("field-child", place.to_string())
            } else {
                Label::Text(name.to_owned())
            },
        })
        .collect()
}

fn choices_of(sheet: &Sheet<'_>) -> Vec<Choice> {
    let choice = |kind: &RecordKind| Choice {
        code: kind.id.clone(),
        label: sheet.say(&kind.name),
    };
    kinds(sheet).into_iter().map(choice).collect()
}

fn ids(kinds: &[&RecordKind], holds: fn(&RecordKind) -> bool) -> Vec<String> {
    let kinds = kinds.iter().filter(|kind| holds(kind));
    kinds.map(|kind| kind.id.clone()).collect()
}

fn record_fields(sheet: &Sheet<'_>, answers: &Answers) -> Vec<Field> {
    let kinds = kinds(sheet);
    let msg = Label::Msg;
    let mut fields =
        vec![Field::choice("kind", choices_of(sheet), msg("field-record-kind")).required()];
    let chosen = kinds.iter().find(|kind| kind.id == answers.text("kind"));
    if let Some(kind) = chosen.filter(|kind| !kind.help.is_empty()) {
        fields.push(Field::heading("help", sheet.say(&kind.help)));
    }
    let each = ids(&kinds, |kind| kind.each_person);
    if !each.is_empty() {
        let each: Vec<&str> = each.iter().map(String::as_str).collect();
        let person = Field::choice("person", persons(sheet), msg("field-record-person"));
        fields.push(person.required().when("kind", &each));
    }
    let instead = ids(&kinds, |kind| kind.reason_instead);
    if !instead.is_empty() {
        let instead: Vec<&str> = instead.iter().map(String::as_str).collect();
        let done = vec![
            super::parts::choice(DONE, "choice-record-done"),
            super::parts::choice(NOT_DONE, "choice-record-not-done"),
        ];
        fields.push(Field::choice("done", done, msg("field-record-done")).when("kind", &instead));
    }
    fields.extend([
        Field::new("on", Kind::Day(Toward::Past), msg("field-record-on")).required(),
        Field::prose("words", 4, msg("field-record-words")).required(),
    ]);
    fields
}

fn record(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> Option<RecordText> {
    let kind = reader.need_choice("kind", one_of(&choices_of(sheet)));
    let found = kinds(sheet)
        .into_iter()
        .find(|each| Some(&each.id) == kind.as_ref());
    let person = if found.is_some_and(|kind| kind.each_person) {
        let known = persons(sheet);
        let code = reader.need_choice("person", one_of(&known));
        let mut asked = sheet.room.case.into_iter().flat_map(Case::asked);
        asked
            .find(|(id, _name)| code.as_ref() == Some(&id.to_string()))
            .map(|(id, _name): (PersonId, &str)| id)
    } else {
        None
    };
    let instead = found.is_some_and(|kind| kind.reason_instead);
    let not_done = instead && reader.raw("done") == NOT_DONE;
    let on = reader.need_day("on", Toward::Past);
    sheet.not_after_today(reader, "on", on);
    let words = reader.prose("words");
    reader.rule("words", !words.is_empty(), Refusal::Missing);
    Some(RecordText {
        kind: kind?,
        on: on?,
        person,
        words,
        not_done,
    })
}

pub(super) const MEASURE: Form = Form {
    title: "form-measure",
    fields: |sheet, _answers| tool(sheet).map_or_else(Vec::new, |tool| items(sheet, tool)),
    opening: |sheet| {
        let latest = tool(sheet).and_then(|tool| latest(sheet, tool));
        let mut answers = Answers::default();
        if let Some(measure) = latest {
            for (mark, value) in &measure.answers {
                answers.set(mark.clone(), value.clone());
            }
            for (mark, words) in &measure.notes {
                answers.set(mark.clone(), words.clone());
            }
        }
        answers
    },
    read: |sheet, reader, _fresh| {
        let tool = tool(sheet)?;
        let (mut answers, mut notes) = (BTreeMap::new(), BTreeMap::new());
        let values = values(sheet, tool);
        for (mark, _item) in tool.items() {
            if let Some(value) = reader.choice(&mark, one_of(&values)) {
                answers.insert(mark.clone(), value);
            }
            for note in &tool.notes {
                let field = format!("{mark}.{}", note.id);
                let words = reader.line(&field);
                if !words.is_empty() {
                    notes.insert(field, words);
                }
            }
        }
        // At the end: what is unknown may be left out on the way.
        let last = tool.items().last().map(|(mark, _item)| mark);
        reader.rule(
            &last.unwrap_or_default(),
            !answers.is_empty(),
            Refusal::Missing,
        );
        sheet.on_case(CaseStep::Measure {
            tool: tool.id.clone(),
            answers,
            notes,
        })
    },
};

fn tool<'a>(sheet: &Sheet<'a>) -> Option<&'a Tool> {
    let FormKind::Measure(_number, id) = sheet.kind else {
        return None;
    };
    sheet.room.method.tool(id)
}

/// What was answered last: an instrument is filled in anew from there.
fn latest<'a>(sheet: &Sheet<'a>, tool: &Tool) -> Option<&'a Measure> {
    let mut measures = sheet.room.case?.measures.iter().rev();
    measures.find(|each| each.tool == tool.id)
}

fn values(sheet: &Sheet<'_>, tool: &Tool) -> Vec<Choice> {
    let values = tool.values.iter();
    values
        .map(|value| Choice {
            code: value.id.clone(),
            label: sheet.say(&value.name),
        })
        .collect()
}

fn items(sheet: &Sheet<'_>, tool: &Tool) -> Vec<Field> {
    let mut fields = vec![Field::heading("tool", sheet.say(&tool.name))];
    if !tool.help.is_empty() {
        fields.push(Field::heading("help", sheet.say(&tool.help)));
    }
    if !tool.validated {
        fields.push(Field::heading(
            "validated",
            Label::Msg("measure-not-validated"),
        ));
    }
    let values = values(sheet, tool);
    for group in &tool.groups {
        let id = format!("group.{}", group.id);
        fields.push(Field::heading(id, sheet.say(&group.name)));
        for item in &group.items {
            let mark = group.mark(item);
            let label = sheet.say(&item.name);
            fields.push(Field::choice(mark.clone(), values.clone(), label));
            for note in &tool.notes {
                let field = format!("{mark}.{}", note.id);
                let answered: Vec<&str> =
                    tool.values.iter().skip(1).map(|v| v.id.as_str()).collect();
                fields
                    .push(Field::line(field, sheet.say(&note.name)).when(mark.clone(), &answered));
            }
        }
    }
    fields
}

pub(super) const EVENT: Form = Form {
    title: "form-event",
    fields: |sheet, _answers| {
        let kinds = sheet.entries(&sheet.room.method.lists.event_kinds, "");
        let on = Kind::Day(Toward::Past);
        vec![
            Field::choice("kind", kinds, Label::Msg("field-event-kind")).required(),
            Field::new("on", on, Label::Msg("field-event-on")).required(),
            Field::prose("words", 4, Label::Msg("field-event-words")).required(),
        ]
    },
    opening: |sheet| Answers::default().and("on", sheet.today_text()),
    read: |sheet, reader, _fresh| {
        let kinds = sheet.entries(&sheet.room.method.lists.event_kinds, "");
        let kind = reader.need_choice("kind", one_of(&kinds));
        let on = reader.need_day("on", Toward::Past);
        sheet.not_after_today(reader, "on", on);
        let words = reader.need_prose("words");
        sheet.on_case(CaseStep::WriteEvent {
            kind: kind?,
            on: on?,
            words,
        })
    },
};

pub(super) const END_EVENT: Form = Form {
    title: "form-end-event",
    fields: |_sheet, _answers| {
        let on = Kind::Day(Toward::Past);
        vec![
            Field::new("on", on, Label::Msg("field-event-ended-on")).required(),
            Field::choice("stayed", yes_no(), Label::Msg("field-event-stayed")).required(),
            Field::prose("words", 3, Label::Msg("field-event-ended")).required(),
        ]
    },
    opening: |sheet| Answers::default().and("on", sheet.today_text()),
    read: |sheet, reader, _fresh| {
        let event = event(sheet)?;
        let begun = sheet
            .room
            .case?
            .events
            .iter()
            .find(|each| each.id == event)?;
        let on = reader.need_day("on", Toward::Past);
        sheet.not_after_today(reader, "on", on);
        let later = on.is_none_or(|on| on >= begun.on);
        reader.rule("on", later, Refusal::EndsBeforeStart);
        let stayed = reader.need_choice("stayed", truth);
        let words = reader.need_prose("words");
        sheet.on_case(CaseStep::EndEvent {
            event,
            on: on?,
            stayed: stayed?,
            words,
        })
    },
};

const fn event(sheet: &Sheet<'_>) -> Option<ItemId> {
    if let FormKind::EndEvent(_number, event) = sheet.kind {
        Some(*event)
    } else {
        None
    }
}

pub(super) const CATEGORY: Form = Form {
    title: "form-category",
    fields: |sheet, _answers| {
        let categories = sheet.entries(&sheet.room.method.lists.family_categories, "");
        let from = Kind::Day(Toward::Past);
        vec![
            Field::choice("category", categories, Label::Msg("field-category")).required(),
            Field::new("from", from, Label::Msg("field-category-from")).required(),
            Field::line("words", Label::Msg("field-reason")),
        ]
    },
    opening: |sheet| {
        let present = sheet.room.case.map(|case| case.category.clone());
        Answers::default()
            .and("category", present.unwrap_or_default())
            .and("from", sheet.today_text())
    },
    read: |sheet, reader, _fresh| {
        let list = &sheet.room.method.lists.family_categories;
        let code = reader.need_choice("category", one_of(&sheet.entries(list, "")));
        let from = reader.need_day("from", Toward::Past);
        sheet.not_after_today(reader, "from", from);
        let last = sheet.room.case?.categories.last().map(|last| last.from);
        let later = from.is_none_or(|from| last.is_none_or(|last| from >= last));
        reader.rule("from", later, Refusal::EndsBeforeStart);
        explained(reader, list, code.as_deref().unwrap_or_default(), "words");
        let words = reader.line("words");
        sheet.on_case(CaseStep::Categorise {
            code: code?,
            from: from?,
            words,
        })
    },
};

pub(super) const TEMPLATE: Form = Form {
    title: "form-template",
    fields: |sheet, _answers| {
        vec![Field::choice("template", templates(sheet), Label::Msg("field-template")).required()]
    },
    opening: nothing,
    read: |sheet, reader, _fresh| {
        let template = reader.need_choice("template", one_of(&templates(sheet)));
        sheet.on_case(CaseStep::TakeTemplate {
            template: template?,
            language: sheet.room.language.to_owned(),
        })
    },
};

fn templates(sheet: &Sheet<'_>) -> Vec<Choice> {
    let templates = sheet.room.method.plan.templates.iter();
    templates
        .map(|template| Choice {
            code: template.id.clone(),
            label: sheet.say(&template.name),
        })
        .collect()
}

pub(super) const COUNTERSIGN: Form = Form {
    title: "form-countersign",
    fields: |sheet, _answers| {
        let mut fields = Vec::new();
        let conclusion = sheet
            .room
            .signal
            .and_then(|each| each.check.conclusion.as_ref());
        if let Some(conclusion) = conclusion {
            fields.push(Field::heading(
                "report",
                Label::Text(conclusion.words.clone()),
            ));
        }
        let answers = vec![
            super::parts::choice("yes", "choice-countersign-yes"),
            super::parts::choice("no", "choice-countersign-no"),
        ];
        fields.extend([
            Field::choice("agreed", answers, Label::Msg("field-countersign")).required(),
            Field::prose("words", 3, Label::Msg("field-words")),
        ]);
        fields
    },
    opening: nothing,
    read: |sheet, reader, _fresh| {
        let agreed = reader.need_choice("agreed", truth);
        let words = reader.prose("words");
        let silent = agreed == Some(false) && words.is_empty();
        reader.rule("words", !silent, Refusal::Missing);
        sheet.on_signal(SignalStep::Countersign {
            agreed: agreed?,
            words,
        })
    },
};
