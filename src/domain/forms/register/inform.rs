//! Telling a family of an organisation: a contact of the case, with the directory's words in it.

use super::{case_line, need_case, needed, people, prose};
use crate::domain::command::{EntryStep, NewContact};
use crate::domain::contact::INFORMATION;
use crate::domain::form::{Answers, Field, Kind, Label, Toward};
use crate::domain::forms::FormKind;
use crate::domain::forms::parts::{Form, Sheet};
use crate::domain::register::{PartText, Service};

pub(in crate::domain::forms) const INFORM: Form = Form {
    title: "form-entry-inform",
    fields: |sheet, answers| {
        let at = Kind::Moment(Toward::Past);
        vec![
            case_line(sheet, "case").required(),
            needed("who", "entry-told-whom").among(people(sheet, answers.text("case"))),
            Field::new("at", at, Label::Msg("field-at")).required(),
            prose("words", 10, "entry-told-words").required(),
        ]
    },
    opening: |sheet| {
        let FormKind::Inform(_, _, case) = sheet.kind else {
            return Answers::default();
        };
        let case = case.map(|case| case.to_string());
        Answers::default()
            .and("case", case.unwrap_or_default())
            .and("at", sheet.moment_text(sheet.room.now))
            .and("words", told(sheet))
    },
    read: |sheet, reader, _fresh| {
        let case = need_case(reader, "case");
        let who = reader.need_line("who");
        let at = reader.need_moment("at", Toward::Past);
        sheet.not_ahead(reader, "at", at);
        let words = reader.need_prose("words");
        sheet.on_entry(EntryStep::Inform {
            case: case?,
            contact: Box::new(NewContact {
                kind: INFORMATION.to_owned(),
                at: at?,
                who,
                words,
                observations: Vec::new(),
                next: None,
            }),
        })
    },
};

/// What the directory says of the organisation, and of the service in hand or all of them.
fn told(sheet: &Sheet<'_>) -> String {
    let FormKind::Inform(_, service, _) = sheet.kind else {
        return String::new();
    };
    let Some(entry) = sheet.entry() else {
        return String::new();
    };
    let Some(text) = entry.organisation() else {
        return entry.title().to_owned();
    };
    let mut lines = vec![text.name.clone(), text.area.clone()];
    lines.push(joined(&[&text.phone, &text.email, &text.person]));
    let chosen = |id| service.is_none_or(|only| only == id);
    for part in entry.parts.iter().filter(|part| chosen(part.id)) {
        if let PartText::Service(service) = &part.text {
            lines.push(of_service(service));
            lines.push(service.apply.clone());
        }
    }
    lines.retain(|line| !line.trim().is_empty());
    lines.join("\n")
}

fn of_service(text: &Service) -> String {
    joined(&[&text.what, &text.audience, &text.price, &text.waiting])
}

/// The parts that are there, one after another.
fn joined(parts: &[&str]) -> String {
    let there = parts.iter().filter(|part| !part.trim().is_empty());
    there.copied().collect::<Vec<_>>().join(" · ")
}
