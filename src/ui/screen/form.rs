//! A form on the screen: keys go into its fields, what is typed into a draft, a save to the store.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a form takes a few actions, keys and answers"
)]

mod conflict;
mod matches;
mod plain;
mod save;
mod sure;
mod view;

use std::time::Duration;

use super::{Screen, Step, Update};
use crate::domain::Moment;
use crate::domain::form::{Answers, Kind};
use crate::domain::forms::FormKind;
use crate::domain::ids::DraftId;
use crate::domain::refusal::Refusal;
use crate::store::contract::{Applied, Draft, FormRoom, StoreError};
use crate::ui::action::{Action, Scope};
use crate::ui::dialog::{Answered, Dialog};
use crate::ui::form::label;
use crate::ui::form::line::Line;
use crate::ui::form::picker::{Picked, Picker, view as picker_view};
use crate::ui::form::prose::Did;
use crate::ui::form::{Editor, Sheet};
use crate::ui::key::{Code, Key};
use crate::ui::notice::Notice;
use crate::ui::{Effect, Loaded, Timer, World, words};
use conflict::Conflict;
use matches::{Matches, PAUSE};
use save::Saving;
use sure::Sure;

/// How long after the first unsaved change the draft is saved; half a second is promised.
const DRAFT: Duration = Duration::from_millis(400);

/// What lies open over the fields.
#[derive(Debug)]
enum Over {
    Nothing,
    Picker(Picker),
    /// The list of matches has the keyboard.
    Matches,
    /// Whether to throw the draft away.
    Discard(Dialog),
    /// What to do with the selected match.
    Link(Dialog),
    /// Whether to do what nobody can take back.
    Sure(Sure),
    /// Somebody else changed the same fields.
    Conflict(Box<Conflict>),
}

/// A form.
#[derive(Debug)]
pub struct Form {
    sheet: Box<Sheet>,
    over: Over,
    matches: Matches,
    saving: Saving,
    /// What the stored draft holds, if there is one.
    stored: Option<Answers>,
    /// There is a draft in the store.
    has_draft: bool,
    /// The timer of the draft runs.
    waits: bool,
    /// The user said that they mean what nobody can take back.
    sure: bool,
    /// Columns and rows of the body.
    size: (u16, u16),
}

impl Form {
    /// A form as it opens.
    pub fn new(kind: FormKind, room: FormRoom, world: &World) -> Self {
        Self::of(Sheet::new(kind, room, world))
    }

    /// A form as a draft left it.
    pub fn resume(draft: Draft, kind: FormKind, room: FormRoom, world: &World) -> Self {
        let stored = draft.answers.clone();
        let mut form = Self::of(Sheet::resume(draft, kind, room, world));
        form.stored = Some(stored);
        form.has_draft = true;
        form
    }

    fn of(sheet: Sheet) -> Self {
        Self {
            sheet: Box::new(sheet),
            over: Over::Nothing,
            matches: Matches::default(),
            saving: Saving::default(),
            stored: None,
            has_draft: false,
            waits: false,
            sure: false,
            size: (80, 20),
        }
    }

    /// What is being filled in.
    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    /// The form of a draft, to tell whether it is open already.
    pub fn draft_id(&self) -> DraftId {
        self.sheet.id
    }

    /// What must happen after the answers changed: the draft is saved soon.
    fn edited(&mut self) -> Vec<Step> {
        let mut steps = Vec::new();
        if !self.waits {
            self.waits = true;
            steps.push(Effect::Wake(DRAFT, Timer::Draft).into());
        }
        let matches = self.sheet.focused().is_some_and(|field| field.matches);
        steps.extend(matches.then(|| Effect::Wake(PAUSE, Timer::Matches).into()));
        steps
    }

    /// Saves the draft where it would tell something new, drops one that would tell nothing.
    fn save_draft(&mut self, world: &World) -> Vec<Step> {
        self.waits = false;
        if let Some(draft) = self.draft(world.now) {
            self.stored = Some(draft.answers.clone());
            self.has_draft = true;
            return vec![Effect::SaveDraft(Box::new(draft)).into()];
        }
        if !self.sheet.changed() {
            return self.drop_draft();
        }
        Vec::new()
    }

    fn drop_draft(&mut self) -> Vec<Step> {
        self.stored = None;
        let had = std::mem::take(&mut self.has_draft);
        let drop = had.then(|| Effect::DropDraft(self.sheet.id).into());
        drop.into_iter().collect()
    }

    /// Leaves the form; what was typed stays as a draft.
    fn later(&mut self, world: &World) -> Vec<Step> {
        self.sheet.leave(world);
        let mut steps = self.save_draft(world);
        if self.sheet.changed() {
            let text = world.lang.say("form-draft-kept");
            steps.push(Step::Tell(Notice::done(text)));
        }
        steps.push(Step::Close);
        steps
    }

    fn ask_discard(&mut self, world: &World) -> Vec<Step> {
        let what = label::of_form(&self.sheet.kind, world);
        self.over = Over::Discard(label::discarding(&what, world));
        Vec::new()
    }

    fn discard(&mut self) -> Vec<Step> {
        let mut steps = self.drop_draft();
        steps.push(Step::Close);
        steps
    }

    /// Moves the keyboard, and saves the draft on the way.
    fn moved(&mut self, world: &World, moves: impl FnOnce(&mut Sheet)) -> Vec<Step> {
        let before = self.sheet.focus().clone();
        moves(&mut self.sheet);
        if *self.sheet.focus() == before {
            return Vec::new();
        }
        self.matches.clear();
        let mut steps = Vec::new();
        if self.waits {
            steps = self.save_draft(world);
        }
        // A name or place that stands there already is looked up as if it had just been typed.
        let matches = self.sheet.focused().is_some_and(|field| field.matches);
        steps.extend(matches.then(|| Effect::Wake(PAUSE, Timer::Matches).into()));
        steps
    }

    fn step(&mut self, by: isize, world: &World) -> Vec<Step> {
        self.moved(world, |sheet| sheet.step(by, world))
    }

    fn page(&self) -> isize {
        isize::try_from(self.size.1.saturating_sub(6).max(1)).unwrap_or(1)
    }

    /// Opens the list of values, or goes into the matches.
    fn values(&mut self, world: &World) -> Vec<Step> {
        let Some(field) = self.sheet.focused() else {
            return Vec::new();
        };
        let page = usize::from(self.size.1.saturating_sub(picker_view::FIXED));
        let present = self.sheet.answers().text(&field.id);
        if let Some(picker) = Picker::of(field, present, page, world) {
            self.over = Over::Picker(picker);
        } else if !self.matches.is_empty() {
            self.over = Over::Matches;
        }
        Vec::new()
    }

    fn picked(&mut self, picked: Picked, world: &World) -> Vec<Step> {
        if picked == Picked::Open {
            return Vec::new();
        }
        self.over = Over::Nothing;
        let (Picked::Chosen(value), Some(field)) = (picked, self.sheet.focused()) else {
            return Vec::new();
        };
        let id = field.id.clone();
        self.sheet.set(&id, &value, world);
        let mut steps = self.edited();
        steps.extend(self.step(1, world));
        steps
    }

    fn discards(&mut self, answered: Answered) -> Vec<Step> {
        match answered {
            Answered::Open => Vec::new(),
            Answered::Chosen(0) => self.discard(),
            Answered::Chosen(_) | Answered::Closed => {
                self.over = Over::Nothing;
                Vec::new()
            }
        }
    }

    fn act_on_fields(&mut self, action: Action, world: &World) -> Vec<Step> {
        match action {
            Action::Save => self.save(world),
            Action::NextField => self.step(1, world),
            Action::PreviousField => self.step(-1, world),
            Action::Values => self.values(world),
            Action::NextProblem => self.moved(world, |sheet| sheet.next_problem(world)),
            Action::Later | Action::Back => self.later(world),
            Action::Discard => self.ask_discard(world),
            _ => Vec::new(),
        }
    }

    /// A key in the focused field, or on the button.
    fn key_in_field(&mut self, key: Key, world: &World) -> Vec<Step> {
        let kind = self.sheet.focused().map(|field| field.kind.clone());
        match kind {
            None if key.code == Code::Enter => self.save(world),
            Some(Kind::Prose(_)) => self.key_in_prose(key, world),
            Some(Kind::Choice(_) | Kind::Many(_)) => self.key_in_choice(key, world),
            Some(Kind::Day(_) | Kind::Moment(_)) => self.key_in_day(key, world),
            None | Some(_) => self.key_in_line(key, world),
        }
    }

    /// Arrows alone walk on, so that nobody changes a day who only passes by; with Ctrl they shift it.
    fn key_in_day(&mut self, key: Key, world: &World) -> Vec<Step> {
        let days = match key.code {
            Code::Up if key.ctrl => 1,
            Code::Down if key.ctrl => -1,
            _ => return self.key_in_line(key, world),
        };
        if self.sheet.shift_day(days, world) {
            self.edited()
        } else {
            Vec::new()
        }
    }

    /// Keys that move between fields wherever they mean nothing else.
    fn key_between(&mut self, key: Key, world: &World) -> Option<Vec<Step>> {
        let page = self.page();
        match key.code {
            Code::Enter | Code::Down => Some(self.step(1, world)),
            Code::Up => Some(self.step(-1, world)),
            Code::PageDown => Some(self.step(page, world)),
            Code::PageUp => Some(self.step(-page, world)),
            _ => None,
        }
    }

    fn key_in_line(&mut self, key: Key, world: &World) -> Vec<Step> {
        if let Some(steps) = self.key_between(key, world) {
            return steps;
        }
        if key.alt {
            return Vec::new();
        }
        self.edit_line(|line| line_key(line, key), world)
    }

    fn edit_line(&mut self, edit: impl FnOnce(&mut Line), world: &World) -> Vec<Step> {
        match self.sheet.edit_line(edit, world) {
            Ok(true) => self.edited(),
            Ok(false) => Vec::new(),
            Err(refusal) => too_long(&refusal, world),
        }
    }

    fn key_in_prose(&mut self, key: Key, world: &World) -> Vec<Step> {
        if matches!(key.code, Code::PageUp | Code::PageDown) {
            return self.key_between(key, world).unwrap_or_default();
        }
        let key = if key == Key::ctrl('h') {
            Key::plain(Code::Backspace)
        } else {
            key
        };
        if key.alt {
            return Vec::new();
        }
        match self.sheet.edit_prose(|prose| prose.key(key), world) {
            Ok(Some(Did::LeftUp)) => self.step(-1, world),
            Ok(Some(Did::LeftDown)) => self.step(1, world),
            Ok(Some(Did::Changed)) => self.edited(),
            Ok(Some(Did::Moved) | None) => Vec::new(),
            Err(refusal) => too_long(&refusal, world),
        }
    }

    fn key_in_choice(&mut self, key: Key, world: &World) -> Vec<Step> {
        if key.ctrl || key.alt {
            return Vec::new();
        }
        let one = matches!(
            self.sheet.focused().map(|field| &field.kind),
            Some(Kind::Choice(_))
        );
        let turned = match key.code {
            Code::Left if one => self.sheet.cycle(false, world),
            Code::Right | Code::Char(' ') if one => self.sheet.cycle(true, world),
            Code::Enter | Code::Char(' ') => return self.values(world),
            Code::Backspace | Code::Delete => self.cleared(world),
            Code::Char(letter) => return self.letter_in_choice(letter, key, world),
            _ => return self.key_between(key, world).unwrap_or_default(),
        };
        if turned { self.edited() } else { Vec::new() }
    }

    /// A digit chooses at once, a letter opens the list and looks up.
    fn letter_in_choice(&mut self, letter: char, key: Key, world: &World) -> Vec<Step> {
        drop(self.values(world));
        let Over::Picker(picker) = &mut self.over else {
            return Vec::new();
        };
        let done = picker.key(key);
        if letter.is_ascii_digit() && done == Picked::Open && !picker.many {
            self.over = Over::Nothing;
            return Vec::new();
        }
        let Picked::Chosen(value) = done else {
            return Vec::new();
        };
        self.over = Over::Nothing;
        let Some(id) = self.sheet.focused().map(|field| field.id.clone()) else {
            return Vec::new();
        };
        self.sheet.set(&id, &value, world);
        self.edited()
    }

    fn cleared(&mut self, world: &World) -> bool {
        let field = self.sheet.focused().filter(|field| !field.required);
        let Some(id) = field.map(|field| field.id.clone()) else {
            return false;
        };
        let had = !self.sheet.answers().text(&id).is_empty();
        self.sheet.set(&id, "", world);
        had
    }
}

fn too_long(refusal: &Refusal, world: &World) -> Vec<Step> {
    vec![Step::Tell(Notice::refused(words::refusal(world, refusal)))]
}

fn line_key(line: &mut Line, key: Key) {
    match (key.code, key.ctrl) {
        (Code::Left, false) => line.left(),
        (Code::Right, false) => line.right(),
        (Code::Left, true) => line.word_left(),
        (Code::Right, true) => line.word_right(),
        (Code::Home, _) => line.home(),
        (Code::End, _) => line.end(),
        (Code::Backspace, _) | (Code::Char('h'), true) => line.backspace(),
        (Code::Delete, _) => line.delete(),
        (Code::Char(letter), false) => *line = line.with(letter.encode_utf8(&mut [0; 4])),
        _ => {}
    }
}

impl Update for Form {
    fn scopes(&self) -> Vec<Scope> {
        match &self.over {
            Over::Nothing => vec![Scope::Form],
            Over::Picker(_) | Over::Matches => vec![Scope::Picker],
            Over::Discard(_) | Over::Link(_) => vec![Scope::Dialog],
            Over::Sure(sure) => vec![sure.scope()],
            Over::Conflict(_) => vec![Scope::Conflict, Scope::List],
        }
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        match &mut self.over {
            Over::Nothing => self.act_on_fields(action, world),
            Over::Picker(picker) => {
                let done = picker.act(action);
                self.picked(done, world)
            }
            Over::Matches => self.act_on_matches(action, world),
            Over::Discard(dialog) => {
                let answered = dialog.act(action);
                self.discards(answered)
            }
            Over::Link(dialog) => {
                let answered = dialog.act(action);
                self.links(answered, world)
            }
            Over::Sure(sure) => {
                let answered = sure.act(action);
                self.made_sure(answered, world)
            }
            Over::Conflict(_) if action == Action::Save => self.settle(world),
            Over::Conflict(_) if action == Action::Back => {
                self.over = Over::Nothing;
                Vec::new()
            }
            Over::Conflict(conflict) => {
                conflict.act(action);
                Vec::new()
            }
        }
    }

    fn key(&mut self, key: Key, world: &World) -> Vec<Step> {
        match &mut self.over {
            Over::Nothing => self.key_in_field(key, world),
            Over::Picker(picker) => {
                let done = picker.key(key);
                self.picked(done, world)
            }
            Over::Matches | Over::Conflict(_) => Vec::new(),
            Over::Discard(dialog) => {
                let answered = dialog.key(key);
                self.discards(answered)
            }
            Over::Link(dialog) => {
                let answered = dialog.key(key);
                self.links(answered, world)
            }
            Over::Sure(sure) => {
                let answered = sure.key(key);
                self.made_sure(answered, world)
            }
        }
    }

    fn paste(&mut self, text: &str, world: &World) -> Vec<Step> {
        if !matches!(self.over, Over::Nothing) {
            return Vec::new();
        }
        match self.sheet.editor() {
            Editor::None => Vec::new(),
            Editor::Line(_) => self.edit_line(|line| *line = line.with(text), world),
            Editor::Prose(_) => match self.sheet.edit_prose(|prose| prose.paste(text), world) {
                Ok(_) => self.edited(),
                Err(refusal) => too_long(&refusal, world),
            },
        }
    }

    fn said(&mut self, text: &str, world: &World) -> Vec<Step> {
        self.field_said(text, world)
    }

    fn take(&mut self, loaded: Loaded, world: &World) -> Vec<Step> {
        match loaded {
            Loaded::Matches(typed, found) => {
                self.take_matches(&typed, found);
                Vec::new()
            }
            Loaded::History(_number, rows) => {
                self.saving.changed_by(rows);
                Vec::new()
            }
            Loaded::Form(_kind, room) => self.merge(*room, world),
            _ => Vec::new(),
        }
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        match loaded {
            Loaded::Matches(..) => true,
            Loaded::History(number, _rows) => {
                self.saving.merges() && self.sheet.kind.number() == Some(*number)
            }
            Loaded::Form(kind, _room) => self.saving.merges() && self.sheet.kind == *kind,
            _ => false,
        }
    }

    fn applied(&mut self, result: &Result<Applied, StoreError>, world: &World) -> Vec<Step> {
        self.saved(result, world)
    }

    fn woke(&mut self, timer: Timer, world: &World) -> Vec<Step> {
        match timer {
            Timer::Draft => {
                let mut steps = self.save_draft(world);
                steps.extend(self.save_again(world));
                steps
            }
            Timer::Matches => self.ask_matches().into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn sized(&mut self, columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.size = (columns, rows);
        let looks_up = self.sheet.looks_up();
        self.sheet.sized(view::prose_columns(columns, looks_up));
        Vec::new()
    }

    fn failed(&mut self) {
        self.saving.failed();
    }

    fn draft_saved(&mut self, draft: DraftId, saved: bool, _world: &World) {
        if draft != self.sheet.id {
            return;
        }
        if saved {
            self.has_draft = true;
        } else {
            self.stored = None;
        }
    }

    fn draft(&self, now: Moment) -> Option<Draft> {
        let new = self.stored.as_ref() != Some(self.sheet.answers());
        (self.sheet.changed() && new && !self.saving.sent()).then(|| self.sheet.draft(now))
    }

    fn why_not(&self, action: Action, _world: &World) -> Option<&'static str> {
        let list = matches!(
            self.sheet.focused().map(|field| &field.kind),
            Some(Kind::Choice(_) | Kind::Many(_))
        );
        match action {
            Action::Values if !list && self.matches.is_empty() => Some("why-not-no-list"),
            Action::NextProblem if self.sheet.problems() == 0 => Some("why-not-no-problem"),
            Action::Discard if !self.sheet.changed() => Some("why-not-no-draft"),
            _ => None,
        }
    }
}

impl From<Form> for Screen {
    fn from(form: Form) -> Self {
        Self::Form(form)
    }
}
