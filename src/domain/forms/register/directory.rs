//! Forms of the directory: an organisation, and a service of it.

use super::{line, needed, prose};
use crate::domain::form::{Answers, Choice, Field, Label, Reader};
use crate::domain::forms::parts::{Form, Sheet, one_of, truth, yes, yes_no};
use crate::domain::register::{Head, Organisation, PartText, Service};

pub(super) const ORGANISATION: Form = Form {
    title: "form-entry-organisation",
    fields: |_sheet, _answers| {
        vec![
            needed("name", "entry-name"),
            line("kind", "entry-org-kind"),
            Field::choice("partner", yes_no(), Label::Msg("entry-partner")),
            line("area", "entry-area"),
            line("phone", "entry-phone"),
            line("email", "entry-email"),
            line("person", "entry-person"),
            line("languages", "entry-languages"),
            prose("note", 3, "entry-note"),
        ]
    },
    opening: |sheet| {
        let Some(Head::Organisation(text)) = sheet.head() else {
            return Answers::default().and("partner", yes(false));
        };
        Answers::default()
            .and("name", text.name.clone())
            .and("kind", text.kind.clone())
            .and("partner", yes(text.partner))
            .and("area", text.area.clone())
            .and("phone", text.phone.clone())
            .and("email", text.email.clone())
            .and("person", text.person.clone())
            .and("languages", text.languages.clone())
            .and("note", text.note.clone())
    },
    read: |sheet, reader, _fresh| {
        let head = Organisation {
            name: reader.need_line("name"),
            kind: reader.line("kind"),
            partner: reader.choice("partner", truth).unwrap_or_default(),
            area: reader.line("area"),
            phone: reader.line("phone"),
            email: reader.line("email"),
            person: reader.line("person"),
            languages: reader.line("languages"),
            note: reader.prose("note"),
        };
        sheet.write_head(Head::Organisation(head))
    },
};

fn present<'a>(sheet: &Sheet<'a>) -> Option<&'a Service> {
    sheet.part_text()?.service()
}

fn kinds(sheet: &Sheet<'_>) -> Vec<Choice> {
    let stands = present(sheet).map_or("", |text| &text.kind);
    sheet.entries(&sheet.room.method.lists.service_kinds, stands)
}

pub(super) const SERVICE: Form = Form {
    title: "form-entry-service",
    fields: |sheet, _answers| {
        vec![
            needed("what", "entry-service-what"),
            Field::choice("kind", kinds(sheet), Label::Msg("field-service")),
            line("audience", "entry-audience"),
            Field::choice("free", yes_no(), Label::Msg("entry-free")),
            line("price", "entry-price"),
            prose("apply", 3, "entry-apply"),
            line("languages", "entry-languages"),
            line("waiting", "entry-waiting"),
        ]
    },
    opening: |sheet| {
        let Some(text) = present(sheet) else {
            return Answers::default();
        };
        Answers::default()
            .and("what", text.what.clone())
            .and("kind", text.kind.clone())
            .and("audience", text.audience.clone())
            .and("free", text.free.map(yes).unwrap_or_default())
            .and("price", text.price.clone())
            .and("apply", text.apply.clone())
            .and("languages", text.languages.clone())
            .and("waiting", text.waiting.clone())
    },
    read: |sheet, reader, _fresh| {
        let text = service(sheet, reader);
        sheet.write_part(PartText::Service(text))
    },
};

fn service(sheet: &Sheet<'_>, reader: &mut Reader<'_>) -> Service {
    Service {
        what: reader.need_line("what"),
        kind: reader
            .choice("kind", one_of(&kinds(sheet)))
            .unwrap_or_default(),
        audience: reader.line("audience"),
        free: reader.choice("free", truth),
        price: reader.line("price"),
        apply: reader.prose("apply"),
        languages: reader.line("languages"),
        waiting: reader.line("waiting"),
        external: present(sheet)
            .map(|text| text.external.clone())
            .unwrap_or_default(),
    }
}
