//! Forms of the registers: the head of an entry, its parts, its end.

use super::parts::{Form, Sheet};
use super::{CaseLine, FormKind};
use crate::domain::Day;
use crate::domain::command::{Command, EntryStep, NewEntry};
use crate::domain::form::{Answers, Choice, Field, Kind, Label, Reader, Toward};
use crate::domain::ids::Number;
use crate::domain::refusal::Refusal;
use crate::domain::register::{Entry, EntryKind, Head, Part, PartKind, PartText};

mod directory;
mod family;
mod group;
mod inform;
mod mismatch;
mod yearly;

pub(super) use inform::INFORM;

/// The form of an entry's head.
pub(super) const fn head(kind: EntryKind) -> Form {
    match kind {
        EntryKind::Organisation => directory::ORGANISATION,
        EntryKind::Mismatch => mismatch::MISMATCH,
        EntryKind::ContactFamily => family::FAMILY,
        EntryKind::Group => group::GROUP,
        EntryKind::SelfAssessment => yearly::YEARLY,
    }
}

/// The form of a part.
pub(super) const fn part(kind: PartKind) -> Form {
    match kind {
        PartKind::Service => directory::SERVICE,
        PartKind::Step => mismatch::STEP,
        PartKind::Match => family::MATCH,
        PartKind::Meeting => family::MEETING,
        PartKind::Member => group::MEMBER,
        PartKind::Session => group::SESSION,
    }
}

pub(super) const CLOSE: Form = Form {
    title: "form-entry-close",
    fields: |_sheet, _answers| vec![past("on", "entry-closed-on"), needed("why", "entry-why")],
    opening: |sheet| Answers::default().and("on", sheet.today_text()),
    read: |sheet, reader, _fresh| {
        let on = reader.need_day("on", Toward::Past);
        sheet.not_after_today(reader, "on", on);
        let why = reader.need_line("why");
        sheet.on_entry(EntryStep::Close { on: on?, why })
    },
};

/// A line that must be filled in.
fn needed(id: &str, label: &'static str) -> Field {
    line(id, label).required()
}

/// A line.
fn line(id: &str, label: &'static str) -> Field {
    Field::line(id, Label::Msg(label))
}

/// A text of so many lines.
fn prose(id: &str, height: u16, label: &'static str) -> Field {
    Field::prose(id, height, Label::Msg(label))
}

/// A day that has been, and must be there.
fn past(id: &str, label: &'static str) -> Field {
    Field::new(id, Kind::Day(Toward::Past), Label::Msg(label)).required()
}

/// A line for the number of a case, with those that are open to choose from.
fn case_line(sheet: &Sheet<'_>, id: &str) -> Field {
    let cases = sheet.room.cases.iter();
    let choice = |line: &CaseLine| Choice {
        code: line.number.to_string(),
        label: Label::Text(format!("{} · {}", line.number, line.title)),
    };
    line(id, "entry-case").among(cases.map(choice).collect())
}

/// Who belongs to the case that is written, where it is one of those that are offered.
fn people(sheet: &Sheet<'_>, case: &str) -> Vec<Choice> {
    let number = case.trim().parse::<Number>().ok();
    let mut cases = sheet.room.cases.iter();
    let case = cases.find(|line| Some(line.number) == number);
    let people = case.into_iter().flat_map(|line| &line.people);
    let named = people.filter(|name| !name.is_empty());
    named
        .map(|name| Choice {
            code: name.clone(),
            label: Label::Text(name.clone()),
        })
        .collect()
}

/// The number of a case, where one is written.
fn case(reader: &mut Reader<'_>, field: &str) -> Option<Number> {
    let written = reader.line(field);
    if written.is_empty() {
        return None;
    }
    let number = written.parse().ok();
    reader.rule(field, number.is_some(), Refusal::NotFound);
    number
}

/// The number of a case, which must be there.
fn need_case(reader: &mut Reader<'_>, field: &str) -> Option<Number> {
    reader.need_line(field);
    case(reader, field)
}

/// A day that has been.
fn day(sheet: &Sheet<'_>, reader: &mut Reader<'_>, field: &str) -> Option<Day> {
    let day = reader.need_day(field, Toward::Past);
    sheet.not_after_today(reader, field, day);
    day
}

/// A last day, where it is written: not before the first.
fn last_day(
    sheet: &Sheet<'_>,
    reader: &mut Reader<'_>,
    field: &str,
    from: Option<Day>,
) -> Option<Day> {
    let day = reader.day(field, Toward::Past);
    sheet.not_after_today(reader, field, day);
    let follows = day.zip(from).is_none_or(|(day, from)| day >= from);
    reader.rule(field, follows, Refusal::EndsBeforeStart);
    day
}

/// A day as a form stores it, empty where there is none.
fn day_text(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

impl<'a> Sheet<'a> {
    /// The entry that the form concerns.
    fn entry(&self) -> Option<&'a Entry> {
        self.room.entry
    }

    /// What the entry says of itself, where it is edited.
    fn head(&self) -> Option<&'a Head> {
        let FormKind::EntryHead(_, Some(_)) = self.kind else {
            return None;
        };
        Some(&self.entry()?.head)
    }

    /// The part that is edited.
    fn entry_part(&self) -> Option<&'a Part> {
        let FormKind::EntryPart(_, _, Some(id)) = self.kind else {
            return None;
        };
        self.entry()?.part(*id)
    }

    /// What the part that is edited says.
    fn part_text(&self) -> Option<&'a PartText> {
        self.entry_part().map(|part| &part.text)
    }

    /// A step of the entry as a command.
    fn on_entry(&self, step: EntryStep) -> Option<Command> {
        Some(Command::Entry(self.entry()?.id, step))
    }

    /// The command that writes the head: a new entry, or the one that is edited.
    fn write_head(&self, head: Head) -> Option<Command> {
        if matches!(self.kind, FormKind::EntryHead(_, None)) {
            let new = NewEntry {
                head,
                parts: Vec::new(),
                imported: None,
            };
            return Some(Command::Enter(Box::new(new)));
        }
        self.on_entry(EntryStep::Write(Box::new(head)))
    }

    /// The command that writes the part.
    fn write_part(&self, text: PartText) -> Option<Command> {
        let FormKind::EntryPart(_, _, id) = self.kind else {
            return None;
        };
        // A part that is gone meanwhile is not written anew under another id.
        if id.is_some() && self.entry_part().is_none() {
            return None;
        }
        self.on_entry(EntryStep::WritePart(*id, Box::new(text)))
    }
}
