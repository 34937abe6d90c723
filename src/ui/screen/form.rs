//! A form on the screen: keys go into its fields, what is typed into a draft, a save to the store.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a form takes a few actions, keys and answers"
)]

mod conflict;
mod keys;
mod matches;
mod over;
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
use crate::store::contract::{Applied, Draft, FormRoom, StoreError};
use crate::ui::action::{Action, Scope};
use crate::ui::dialog::{Answered, Dialog};
use crate::ui::form::Sheet;
use crate::ui::form::label;
use crate::ui::form::month::Month;
use crate::ui::form::picker::Picker;
use crate::ui::key::Key;
use crate::ui::notice::Notice;
use crate::ui::{Effect, Loaded, Timer, World};
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
    /// A month, to choose a day from.
    Month(Month),
    /// Everything that keeps the form from being saved.
    Problems(Picker),
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
        // What was answered was asked about other words.
        self.sure = false;
        if !self.waits {
            self.waits = true;
            steps.push(Effect::Wake(DRAFT, Timer::Draft).into());
        }
        if self.sheet.focused().is_some_and(|field| field.matches) {
            self.matches.edited();
            steps.push(Effect::Wake(PAUSE, Timer::Matches).into());
        }
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
        let mut steps: Vec<Step> = self.ask_on_leaving().into_iter().collect();
        moves(&mut self.sheet);
        if *self.sheet.focus() == before {
            return steps;
        }
        self.matches.clear();
        if self.waits {
            steps.extend(self.save_draft(world));
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
            Action::Problems => self.list_problems(world),
            Action::Right => self.shift_day(1, world),
            Action::Left => self.shift_day(-1, world),
            Action::UndoTyping => self.undo(true, world),
            Action::RedoTyping => self.undo(false, world),
            Action::NextProblem => self.moved(world, |sheet| sheet.next_problem(world)),
            Action::Later | Action::Back => self.later(world),
            Action::Discard => self.ask_discard(world),
            _ => Vec::new(),
        }
    }
}

impl Update for Form {
    fn scopes(&self) -> Vec<Scope> {
        match &self.over {
            Over::Nothing if self.sheet.takes_day() => vec![Scope::Day, Scope::Form],
            Over::Nothing => vec![Scope::Form],
            Over::Picker(_) | Over::Problems(_) | Over::Matches => vec![Scope::Picker],
            Over::Month(_) => vec![Scope::Month],
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
            Over::Problems(picker) => {
                let done = picker.act(action);
                self.jumped(done, world)
            }
            Over::Month(month) => {
                let taken = month.act(action);
                self.taken(taken, world)
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
            Over::Problems(picker) => {
                let done = picker.key(key);
                self.jumped(done, world)
            }
            Over::Matches | Over::Month(_) | Over::Conflict(_) => Vec::new(),
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
        if matches!(self.over, Over::Nothing) {
            self.put_in(text, world)
        } else {
            Vec::new()
        }
    }

    fn said(&mut self, text: &str, world: &World) -> Vec<Step> {
        self.field_said(text, world)
    }

    fn take(&mut self, loaded: Loaded, world: &World) -> Vec<Step> {
        match loaded {
            Loaded::Matches(typed, found) => self.take_matches(&typed, found, world),
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
        let listed = self.sheet.focused().is_some_and(|field| {
            field.matches
                || !field.among.is_empty()
                || matches!(
                    field.kind,
                    Kind::Choice(_) | Kind::Many(_) | Kind::Day(_) | Kind::Moment(_)
                )
        });
        match action {
            Action::Values if !listed => Some("why-not-no-list"),
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
