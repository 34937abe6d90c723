//! Forms of groups: the group, a member, and a session with who came.

use super::{case_line, day, day_text, last_day, line, need_case, needed, past, people};
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Toward};
use crate::domain::forms::parts::{Form, Sheet, one_of};
use crate::domain::ids::ItemId;
use crate::domain::register::{Group, Head, Member, PartText, Session};

fn programmes(sheet: &Sheet<'_>) -> Vec<Choice> {
    let stands = if let Some(Head::Group(text)) = sheet.head() {
        text.programme.as_str()
    } else {
        ""
    };
    sheet.entries(&sheet.room.method.lists.programmes, stands)
}

pub(super) const GROUP: Form = Form {
    title: "form-entry-group",
    fields: |sheet, _answers| {
        let programme = Label::Msg("entry-programme");
        vec![
            Field::choice("programme", programmes(sheet), programme).required(),
            needed("leader", "entry-leader"),
            line("place", "entry-place"),
            past("from", "entry-from"),
        ]
    },
    opening: |sheet| {
        let Some(Head::Group(text)) = sheet.head() else {
            return Answers::default().and("from", sheet.today_text());
        };
        Answers::default()
            .and("programme", text.programme.clone())
            .and("leader", text.leader.clone())
            .and("place", text.place.clone())
            .and("from", text.from.to_string())
    },
    read: |sheet, reader, _fresh| {
        let programme = reader.need_choice("programme", one_of(&programmes(sheet)));
        let leader = reader.need_line("leader");
        let place = reader.line("place");
        let from = day(sheet, reader, "from");
        sheet.write_head(Head::Group(Group {
            programme: programme?,
            leader,
            place,
            from: from?,
        }))
    },
};

pub(super) const MEMBER: Form = Form {
    title: "form-entry-member",
    fields: |sheet, answers| {
        vec![
            case_line(sheet, "case").required(),
            needed("person", "entry-member").among(people(sheet, answers.text("case"))),
            past("from", "entry-from"),
            Field::new("to", Kind::Day(Toward::Past), Label::Msg("entry-to")),
        ]
    },
    opening: |sheet| {
        let Some(PartText::Member(text)) = sheet.part_text() else {
            return Answers::default().and("from", sheet.today_text());
        };
        Answers::default()
            .and("case", text.case.to_string())
            .and("person", text.person.clone())
            .and("from", text.from.to_string())
            .and("to", day_text(text.to))
    },
    read: |sheet, reader, _fresh| {
        let case = need_case(reader, "case");
        let person = reader.need_line("person");
        let from = day(sheet, reader, "from");
        let to = last_day(sheet, reader, "to", from);
        sheet.write_part(PartText::Member(Member {
            case: case?,
            person,
            from: from?,
            to,
        }))
    },
};

/// The members of the group, each to be ticked.
fn members(sheet: &Sheet<'_>) -> Vec<Choice> {
    let Some(entry) = sheet.entry() else {
        return Vec::new();
    };
    let members = entry.members();
    members
        .map(|(id, member)| Choice {
            code: id.to_string(),
            label: Label::Text(format!("{} · {}", member.person, member.case)),
        })
        .collect()
}

pub(super) const SESSION: Form = Form {
    title: "form-entry-session",
    fields: |sheet, _answers| {
        let mut fields = vec![past("on", "entry-on"), needed("theme", "entry-theme")];
        let members = members(sheet);
        if !members.is_empty() {
            let many = Kind::Many(members);
            fields.push(Field::new("present", many, Label::Msg("entry-present")));
        }
        fields
    },
    opening: |sheet| {
        let Some(PartText::Session(text)) = sheet.part_text() else {
            return Answers::default().and("on", sheet.today_text());
        };
        let present: Vec<String> = text.present.iter().map(ToString::to_string).collect();
        Answers::default()
            .and("on", text.on.to_string())
            .and("theme", text.theme.clone())
            .and("present", present.join(","))
    },
    read: |sheet, reader, _fresh| {
        let on = day(sheet, reader, "on");
        let theme = reader.need_line("theme");
        let known = members(sheet);
        let ticked = reader.many("present").into_iter();
        let ticked = ticked.filter(|code| known.iter().any(|each| each.code == *code));
        let present = ticked
            .filter_map(|code| code.parse::<uuid::Uuid>().ok())
            .map(ItemId::from);
        sheet.write_part(PartText::Session(Session {
            on: on?,
            theme,
            present: present.collect(),
        }))
    },
};
