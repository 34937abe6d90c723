//! One form being filled in: its fields, what stands in them, and where the cursor is.
//!
//! Days and moments stand in the answers as ISO until somebody edits them; on leaving the field
//! what can be read becomes ISO again, so that `+3` in a draft means the same day tomorrow.

mod choosing;
mod days;
pub mod label;
pub mod line;
pub mod lookup;
pub mod merge;
pub mod month;
pub mod picker;
mod problems;
pub mod prose;
mod undo;

use crate::domain::Moment;
use crate::domain::command::Command;
use crate::domain::form::{Answers, Choice, Field, Kind, LINE_MAX, PROSE_MAX};
use crate::domain::forms::{self, FormKind, Room};
use crate::domain::ids::{DraftId, Fresh};
use crate::domain::refusal::{Refusal, Refusals};
use crate::lang::DateReader;
use crate::store::contract::{Draft, FormRoom};
use crate::ui::World;
use line::Line;
use prose::Prose;
use undo::Lines;

/// How a draft says that the cursor stood on the button that saves; no field is called so.
const SAVE: &str = "#save";

/// Where the keyboard goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// Into the field with this id.
    Field(String),
    /// To the button behind the last field.
    Save,
}

/// The editor of the field that has the keyboard.
#[derive(Debug, Clone)]
pub enum Editor {
    /// The field is chosen from a list, or it is the button.
    None,
    /// One line.
    Line(Line),
    /// Several lines.
    Prose(Box<Prose>),
}

/// A form being filled in.
#[derive(Debug)]
pub struct Sheet {
    /// Which form.
    pub kind: FormKind,
    /// Its draft.
    pub id: DraftId,
    /// The revision of the record that it opened with.
    pub based_on: Option<u32>,
    /// What it looks at.
    pub room: FormRoom,
    /// What the fields held when it opened.
    pub opened_with: Answers,
    answers: Answers,
    fields: Vec<Field>,
    focus: Focus,
    editor: Editor,
    refusals: Vec<(String, Refusal)>,
    /// A save was refused, so that the problems are counted.
    refused: bool,
    /// Cells of a box of several lines.
    columns: u16,
    /// What was typed into the focused choice.
    typed: String,
    /// What the focused line was before, and what was taken back of it.
    lines: Lines,
}

/// Cells of a box until the size of the window is known.
const COLUMNS: u16 = 50;

impl Sheet {
    /// A form as it opens.
    pub fn new(kind: FormKind, room: FormRoom, world: &World) -> Self {
        let opened_with = forms::opening(&kind, &desk(&room, world));
        let id = DraftId(world.ids.fresh());
        let based_on = revision(&kind, &room);
        let answers = opened_with.clone();
        let mut sheet = Self {
            kind,
            id,
            based_on,
            room,
            opened_with,
            answers,
            fields: Vec::new(),
            focus: Focus::Save,
            editor: Editor::None,
            refusals: Vec::new(),
            refused: false,
            columns: COLUMNS,
            typed: String::new(),
            lines: Lines::default(),
        };
        sheet.renew(world);
        sheet.enter(sheet.first(), world);
        sheet
    }

    /// A form as a draft left it.
    pub fn resume(draft: Draft, kind: FormKind, room: FormRoom, world: &World) -> Self {
        let mut sheet = Self::new(kind, room, world);
        sheet.id = draft.id;
        sheet.based_on = draft.based_on;
        sheet.opened_with = draft.opened_with;
        sheet.answers = draft.answers;
        sheet.renew(world);
        let kept = sheet.stops().any(|field| field.id == draft.focus);
        let focus = if kept {
            Focus::Field(draft.focus)
        } else if draft.focus == SAVE {
            Focus::Save
        } else {
            sheet.first()
        };
        sheet.enter(focus, world);
        sheet
    }

    /// What stands in the fields.
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The fields that are shown, headings too.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Where the keyboard goes.
    pub const fn focus(&self) -> &Focus {
        &self.focus
    }

    /// The editor of that field.
    pub const fn editor(&self) -> &Editor {
        &self.editor
    }

    /// The field that has the keyboard.
    pub fn focused(&self) -> Option<&Field> {
        let Focus::Field(id) = &self.focus else {
            return None;
        };
        self.fields.iter().find(|field| field.id == *id)
    }

    /// Whether anything is other than when it opened.
    pub fn changed(&self) -> bool {
        self.answers != self.opened_with
    }

    /// The form as a draft.
    pub fn draft(&self, now: Moment) -> Draft {
        let focus = match &self.focus {
            Focus::Field(id) => id.clone(),
            Focus::Save => SAVE.to_owned(),
        };
        Draft {
            id: self.id,
            // A form's name is made of plain words and ids, so that it can always be written.
            form: serde_json::to_string(&self.kind).unwrap_or_default(),
            based_on: self.based_on,
            opened_with: self.opened_with.clone(),
            answers: self.answers.clone(),
            focus,
            updated_at: now,
        }
    }

    /// The command that it asks for.
    ///
    /// # Errors
    /// Every refusal by field.
    pub fn read(&self, world: &World) -> Result<Command, Refusals> {
        let dates = dates(world);
        let desk = desk(&self.room, world);
        forms::read(&self.kind, &desk, &self.answers, &dates, &world.ids)
    }

    /// Puts answers in the place of those that stand there, from another revision of the record.
    pub fn rebase(
        &mut self,
        room: FormRoom,
        opened_with: Answers,
        answers: Answers,
        world: &World,
    ) {
        self.based_on = revision(&self.kind, &room);
        self.room = room;
        self.opened_with = opened_with;
        self.answers = answers;
        self.refusals.clear();
        self.refused = false;
        self.renew(world);
        let focus = std::mem::replace(&mut self.focus, Focus::Save);
        self.enter(focus, world);
    }

    /// Learns how many cells a box of several lines has.
    pub fn sized(&mut self, columns: u16) {
        self.columns = columns;
        let rows = self.prose_rows();
        if let Editor::Prose(prose) = &mut self.editor {
            prose.sized(columns, rows);
        }
    }

    fn prose_rows(&self) -> u16 {
        match self.focused().map(|field| &field.kind) {
            Some(Kind::Prose(rows)) => *rows,
            _ => 1,
        }
    }

    /// Computes the fields from the answers; a focus on a field that is gone goes to the first.
    fn renew(&mut self, world: &World) {
        let desk = desk(&self.room, world);
        let mut fields = forms::fields(&self.kind, &desk, &self.answers);
        fields.retain(|field| field.is_shown(&self.answers));
        self.forget_gone(&fields);
        self.fields = fields;
        if matches!(self.focus, Focus::Field(_)) && self.focused().is_none() {
            self.enter(self.first(), world);
        }
    }

    /// Whether a name or place in it is looked up among the records.
    pub fn looks_up(&self) -> bool {
        self.fields.iter().any(|field| field.matches)
    }

    /// The fields that the keyboard stops at.
    fn stops(&self) -> impl DoubleEndedIterator<Item = &Field> {
        self.fields
            .iter()
            .filter(|field| field.kind != Kind::Heading)
    }

    fn first(&self) -> Focus {
        let first = self.stops().next();
        first.map_or(Focus::Save, |field| Focus::Field(field.id.clone()))
    }

    fn enter(&mut self, focus: Focus, world: &World) {
        self.focus = focus;
        self.typed.clear();
        self.lines = Lines::default();
        let Some(field) = self.focused() else {
            self.editor = Editor::None;
            return;
        };
        let text = as_typed(&field.kind, self.answers.text(&field.id), world);
        self.editor = match &field.kind {
            Kind::Line => Editor::Line(Line::of(text)),
            // A date is replaced more often than it is mended.
            Kind::Number | Kind::Day(_) | Kind::Moment(_) => Editor::Line(Line::replaceable(text)),
            Kind::Prose(rows) => Editor::Prose(Box::new(Prose::of(&text, self.columns, *rows))),
            Kind::Choice(_) | Kind::Many(_) | Kind::Heading => Editor::None,
        };
    }

    /// Moves the keyboard elsewhere; the field that it leaves is read and shows its own refusal.
    pub fn go(&mut self, focus: Focus, world: &World) {
        self.leave(world);
        self.enter(focus, world);
    }

    /// So many fields down, or up where negative; behind the last one is the button.
    pub fn step(&mut self, by: isize, world: &World) {
        let ids: Vec<String> = self.stops().map(|field| field.id.clone()).collect();
        let place = match &self.focus {
            Focus::Field(focused) => ids.iter().position(|id| id == focused).unwrap_or(0),
            Focus::Save => ids.len(),
        };
        let to = place.saturating_add_signed(by).min(ids.len());
        let focus = ids
            .get(to)
            .map_or(Focus::Save, |id| Focus::Field(id.clone()));
        if focus != self.focus {
            self.go(focus, world);
        }
    }

    /// Reads what stands in the focused field, as it is left.
    pub fn leave(&mut self, world: &World) {
        let Some(field) = self.focused().cloned() else {
            return;
        };
        let text = self.answers.text(&field.id);
        if let Some(iso) = iso(&field.kind, text, world) {
            self.answers.set(field.id.clone(), iso);
            self.renew(world);
        }
        self.refusals.retain(|(id, _refusal)| *id != field.id);
        if let Err(Refusals(refusals)) = self.read(world) {
            let own = refusals
                .into_iter()
                .filter(|(id, _refusal)| *id == field.id);
            self.refusals.extend(own);
        }
    }

    /// Writes an answer that no editor holds.
    pub fn set(&mut self, field: &str, value: &str, world: &World) {
        self.answers.set(field, value);
        self.renew(world);
    }

    /// Writes answers, those of the focused field too, and shows them.
    pub fn fill(&mut self, answers: Vec<(String, String)>, world: &World) {
        for (field, value) in answers {
            self.answers.set(field, value);
        }
        self.renew(world);
        let focus = self.focus.clone();
        self.enter(focus, world);
    }

    /// Lets the editor of the focused field take something, if it is one line.
    ///
    /// # Errors
    /// The line would be longer than can be stored; it stays as it was.
    pub fn edit_line(
        &mut self,
        edit: impl FnOnce(&mut Line),
        world: &World,
    ) -> Result<bool, Refusal> {
        let (Focus::Field(id), Editor::Line(line)) = (&self.focus, &mut self.editor) else {
            return Ok(false);
        };
        let mut edited = line.clone();
        edit(&mut edited);
        let longer = edited.text().len() > line.text().len();
        if longer && edited.text().chars().count() > LINE_MAX {
            return Err(Refusal::TooLong(LINE_MAX));
        }
        let changed = edited.text() != line.text();
        let before = std::mem::replace(line, edited);
        if changed {
            self.lines.changed(before);
            self.answers.set(id.clone(), line.text());
            self.renew(world);
        }
        Ok(changed)
    }

    /// Lets the editor of the focused field take something, if it is several lines.
    ///
    /// # Errors
    /// The text would be longer than can be stored; it stays as it was.
    pub fn edit_prose<T>(
        &mut self,
        edit: impl FnOnce(&mut Prose) -> T,
        world: &World,
    ) -> Result<Option<T>, Refusal> {
        let (Focus::Field(id), Editor::Prose(prose)) = (&self.focus, &mut self.editor) else {
            return Ok(None);
        };
        let before = self.answers.text(id).len();
        let mut edited = prose.clone();
        let did = edit(&mut edited);
        let text = edited.text();
        if text.len() > PROSE_MAX && text.len() > before {
            return Err(Refusal::TooLong(PROSE_MAX));
        }
        *prose = edited;
        if text != self.answers.text(id) {
            self.answers.set(id.clone(), text);
            self.renew(world);
        }
        Ok(Some(did))
    }
}

/// Codes of a choice in the order of cycling; nothing is one where it need not be filled in.
fn codes<'a>(field: &Field, choices: &'a [Choice]) -> Vec<&'a str> {
    let nothing = (!field.required).then_some("");
    nothing
        .into_iter()
        .chain(choices.iter().map(|choice| choice.code.as_str()))
        .collect()
}

/// What the forms of the domain look at.
pub fn desk<'a>(room: &'a FormRoom, world: &'a World) -> Room<'a> {
    Room {
        method: &world.office.method,
        calendar: &world.office.calendar,
        now: world.now,
        me: &world.me,
        staff: &world.staff,
        loads: &room.loads,
        signal: room.signal.as_deref().map(|file| &file.signal),
        case: room.case.as_deref().map(|file| &file.case),
        entry: room.entry.as_deref(),
        directory: &room.directory,
        cases: &room.cases,
        language: world.code(),
    }
}

/// Reads dates as they are typed here and now.
pub fn dates(world: &World) -> DateReader<'_> {
    DateReader {
        lang: &world.lang,
        calendar: &world.office.calendar,
        now: world.now,
    }
}

/// The revision of the record that a form concerns.
fn revision(kind: &FormKind, room: &FormRoom) -> Option<u32> {
    let number = kind.number()?;
    let case = room
        .case
        .as_deref()
        .map(|file| (file.case.number, file.case.rev));
    let signal = room
        .signal
        .as_deref()
        .map(|file| (file.signal.number, file.signal.rev));
    let entry = room.entry.as_deref().map(|entry| (entry.number, entry.rev));
    let own = case
        .into_iter()
        .chain(signal)
        .chain(entry)
        .find(|(own, _rev)| *own == number);
    own.map(|(_number, rev)| rev)
}

/// A moment as a form stores it.
fn moment_text(at: Moment, world: &World) -> String {
    let local = world.office.calendar.local(at);
    local.format("%Y-%m-%d %H:%M").to_string()
}

/// A day, moment or number that was typed, as a form stores it; nothing where it stays as it is.
pub fn iso(kind: &Kind, text: &str, world: &World) -> Option<String> {
    dates(world)
        .settled(kind, text)
        .filter(|stored| stored != text)
}

/// A stored answer as it is edited: days as the language writes them.
pub fn as_typed(kind: &Kind, text: &str, world: &World) -> String {
    dates(world).shown(kind, text)
}
