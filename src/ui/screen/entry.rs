//! One entry of the registers with its parts, to be read and to be written on.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "an entry takes a few actions and answers"
)]

mod plain;
mod view;

use super::registers::{of_entry, why_not_on};
use super::{Step, Update};
use crate::domain::command::{Command, EntryStep};
use crate::domain::forms::FormKind;
use crate::domain::ids::{ItemId, Number};
use crate::domain::register::{Entry as Record, EntryKind, Part, PartKind};
use crate::store::contract::Found;
use crate::ui::action::{Action, Scope};
use crate::ui::pane::Pane;
use crate::ui::record::{Item, Line, Page, register};
use crate::ui::theme::Role;
use crate::ui::{Ask, Effect, Loaded, World, open};

/// Cells of a line that are no words: the frame, the marker, the arrows.
const FRAME: u16 = 4;

/// One entry of the registers.
#[derive(Debug)]
pub struct Entry {
    number: Number,
    /// The case that was open when it was opened, to which a family may be told.
    case: Option<Number>,
    record: Option<Box<Record>>,
    /// The store answered that there is no such entry.
    missing: bool,
    pane: Pane,
    size: (u16, u16),
}

/// What is written most often under an entry of a kind.
pub(super) const fn usual_part(kind: EntryKind) -> Option<PartKind> {
    match kind {
        EntryKind::Organisation => Some(PartKind::Service),
        EntryKind::Mismatch => Some(PartKind::Step),
        EntryKind::ContactFamily => Some(PartKind::Meeting),
        EntryKind::Group => Some(PartKind::Session),
        EntryKind::SelfAssessment => None,
    }
}

/// Who joins an entry of a kind.
pub(super) const fn joining_part(kind: EntryKind) -> Option<PartKind> {
    match kind {
        EntryKind::ContactFamily => Some(PartKind::Match),
        EntryKind::Group => Some(PartKind::Member),
        EntryKind::Organisation | EntryKind::Mismatch | EntryKind::SelfAssessment => None,
    }
}

impl Entry {
    /// The entry of a number, to be loaded; beside a case where one is open.
    pub const fn of(number: Number, case: Option<Number>) -> Self {
        Self {
            number,
            case,
            record: None,
            missing: false,
            pane: Pane::new(),
            size: (80, 20),
        }
    }

    fn lines(&self, world: &World, cells: usize) -> Vec<Line> {
        let mut page = Page::new(cells);
        if let Some(entry) = &self.record {
            page.item(Item::Head, &register::called(world, entry), Role::Title);
            register::write(&mut page, world, entry);
        }
        page.into_lines()
    }

    fn own_lines(&self, world: &World) -> Vec<Line> {
        self.lines(world, self.size.0.saturating_sub(FRAME).into())
    }

    fn rows(&self) -> usize {
        self.size.1.saturating_sub(2).into()
    }

    fn item(&self, world: &World) -> Option<Item> {
        let lines = self.own_lines(world);
        self.pane.item(&lines, self.rows()).cloned()
    }

    /// The selected part.
    fn part(&self, world: &World) -> Option<&Part> {
        match self.item(world) {
            Some(Item::Part(id)) => self.record.as_ref()?.part(id),
            _ => None,
        }
    }

    fn edit_part(&self, part: &Part) -> Vec<Step> {
        let kind = FormKind::EntryPart(part.text.kind(), self.number, Some(part.id));
        vec![Step::Effect(Effect::Ask(Ask::Form(kind)))]
    }

    fn new_part(&self, kind: Option<PartKind>) -> Vec<Step> {
        kind.map_or_else(Vec::new, |kind| {
            let kind = FormKind::EntryPart(kind, self.number, None);
            vec![Step::Effect(Effect::Ask(Ask::Form(kind)))]
        })
    }

    /// Opens the case that the selected line names, else its part to be read and changed.
    fn open(&self, world: &World) -> Vec<Step> {
        if let Some(Item::CaseOf(case)) = self.item(world) {
            return open::case(case);
        }
        self.part(world).map_or_else(Vec::new, |part| {
            let case = part.text.case();
            case.map_or_else(|| self.edit_part(part), open::case)
        })
    }
}

impl Update for Entry {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Entry, Scope::List]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        vec![Effect::Ask(Ask::Record(self.number)).into()]
    }

    fn sized(&mut self, columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.size = (columns, rows);
        Vec::new()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        let lines = self.own_lines(world);
        let rows = self.rows();
        if self.pane.act(action, &lines, rows) {
            return Vec::new();
        }
        let Some(entry) = &self.record else {
            return if action == Action::Back {
                vec![Step::Close]
            } else {
                Vec::new()
            };
        };
        let part = self.part(world);
        match action {
            Action::Back => vec![Step::Close],
            Action::Open => self.open(world),
            Action::History => open::history(self.number),
            Action::NewPart => self.new_part(usual_part(entry.kind())),
            Action::NewMember => self.new_part(joining_part(entry.kind())),
            Action::Edit => part.map_or_else(
                || of_entry(entry, action, None, self.case),
                |part| self.edit_part(part),
            ),
            Action::Drop => part.map_or_else(Vec::new, |part| drop_part(entry, part.id)),
            _ => of_entry(entry, action, part.map(|part| part.id), self.case),
        }
    }

    fn take(&mut self, loaded: Loaded, _world: &World) -> Vec<Step> {
        if let Loaded::Record(_number, found) = loaded {
            self.record = match found {
                Some(Found::Entry(entry)) => Some(entry),
                Some(Found::Signal(_) | Found::Case(_)) | None => None,
            };
            self.missing = self.record.is_none();
        }
        Vec::new()
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        matches!(loaded, Loaded::Record(number, _found) if *number == self.number)
    }

    fn why_not(&self, action: Action, world: &World) -> Option<&'static str> {
        let needs = [
            Action::Edit,
            Action::NewPart,
            Action::NewMember,
            Action::Drop,
            Action::CloseEntry,
            Action::Inform,
        ];
        if !needs.contains(&action) {
            return None;
        }
        let Some(entry) = &self.record else {
            return Some("why-not-not-loaded");
        };
        let kind = entry.kind();
        let own = match action {
            Action::NewPart if usual_part(kind).is_none() => Some("why-not-no-parts"),
            Action::NewPart
                if kind == EntryKind::ContactFamily && entry.matches().next().is_none() =>
            {
                Some("why-not-no-pair")
            }
            Action::NewMember if joining_part(kind).is_none() => Some("why-not-no-members"),
            Action::Drop if !self.part(world).is_some_and(is_service) => Some("why-not-service"),
            _ => None,
        };
        own.or_else(|| why_not_on(entry, action))
    }
}

fn drop_part(entry: &Record, id: ItemId) -> Vec<Step> {
    vec![Step::Effect(Effect::Apply {
        ticket: 0,
        command: Box::new(Command::Entry(entry.id, EntryStep::DropPart(id))),
        based_on: Some(entry.rev),
        draft: None,
    })]
}

fn is_service(part: &Part) -> bool {
    part.text.kind() == PartKind::Service
}
