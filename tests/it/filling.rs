//! Forms as a user fills them in: keys, drafts, saves, conflicts and matches.

mod choosing;
mod drafts;
mod fields;
mod month;
mod order;
mod people;
mod saving;
mod scenes;

use std::sync::Arc;

use caseload::domain::command::Office;
use caseload::domain::form::Answers;
use caseload::domain::forms::FormKind;
use caseload::lang::Language;
use caseload::store::contract::{CaseFile, Draft, FormRoom, QueueView, SignalFile};
use caseload::ui::form::{Focus, Sheet};
use caseload::ui::key::{Code, Key};
use caseload::ui::screen::Screen;
use caseload::ui::screen::queue::Queue;
use caseload::ui::{Ask, Effect, Loaded, Model, Msg, Timer, World, draw, start, unsaved, update};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::forms::desk::Desk;
use crate::sample;

/// A user in front of a form; the store answers from the desk.
pub(crate) struct User {
    pub(crate) model: Model,
    pub(crate) desk: Desk,
    /// What the shell was asked for, the forms left out.
    pub(crate) effects: Vec<Effect>,
}

/// An office with the staff, the method and the records of the desk.
fn world(desk: &Desk, language: Language) -> World {
    let world = sample::world(language);
    let office = Office {
        method: desk.method.clone(),
        ..world.office.as_ref().clone()
    };
    World {
        me: desk.staff[0].clone(),
        office: Arc::new(office),
        staff: Arc::new(desk.staff.clone()),
        ..world
    }
}

impl User {
    /// At the queue of a window.
    pub(crate) fn at(columns: u16, rows: u16, language: Language) -> Self {
        let desk = Desk::new();
        let queue = Screen::Queue(Queue::on(QueueView::Open));
        let world = world(&desk, language);
        let model = Model::new(world, vec![queue], (columns, rows), "default");
        let mut user = Self {
            model,
            desk,
            effects: Vec::new(),
        };
        let effects = start(&mut user.model);
        user.settle(effects);
        user
    }

    /// In a form of a window of 80 columns.
    pub(crate) fn on(kind: FormKind) -> Self {
        let mut user = Self::at(80, 24, Language::English);
        user.open(kind);
        user
    }

    pub(crate) fn open(&mut self, kind: FormKind) -> &mut Self {
        let room = self.room(&kind);
        self.send(Msg::Loaded(Loaded::Form(kind, Box::new(room))));
        self
    }

    pub(crate) fn room(&self, kind: &FormKind) -> FormRoom {
        let number = kind.number();
        let signal = SignalFile {
            signal: self.desk.signal.clone(),
            line: Vec::new(),
            case: None,
            matches: Vec::new(),
            earlier: Vec::new(),
        };
        let case = CaseFile {
            entries: Vec::new(),
            case: self.desk.case.clone(),
            contacts: Vec::new(),
            signals: Vec::new(),
            siblings: Vec::new(),
            terms: Vec::new(),
        };
        FormRoom {
            signal: (number == Some(self.desk.signal.number)).then(|| Box::new(signal)),
            case: (number == Some(self.desk.case.number)).then(|| Box::new(case)),
            loads: self.desk.loads.clone(),
            entry: None,
            directory: Vec::new(),
            cases: Vec::new(),
        }
    }

    pub(crate) fn send(&mut self, msg: Msg) -> &mut Self {
        let effects = update(&mut self.model, msg);
        self.settle(effects);
        self
    }

    fn settle(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::Ask(Ask::Form(kind)) = &effect {
                let room = self.room(kind);
                self.send(Msg::Loaded(Loaded::Form(kind.clone(), Box::new(room))));
            } else {
                self.effects.push(effect);
            }
        }
    }

    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            let key = Key::parse(name).unwrap();
            self.send(Msg::Key(key));
        }
        self
    }

    pub(crate) fn types(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            let code = if letter == '\n' {
                Code::Enter
            } else {
                Code::Char(letter)
            };
            self.send(Msg::Key(Key::plain(code)));
        }
        self
    }

    pub(crate) fn wakes(&mut self, timer: Timer) -> &mut Self {
        self.send(Msg::Woke(timer))
    }

    pub(crate) fn sheet(&self) -> &Sheet {
        match self.model.screens.last() {
            Some(Screen::Form(form)) => form.sheet(),
            other => panic!("no form: {other:?}"),
        }
    }

    pub(crate) fn answers(&self) -> &Answers {
        self.sheet().answers()
    }

    /// The id of the focused field; nothing on the button.
    pub(crate) fn focus(&self) -> &str {
        match self.sheet().focus() {
            Focus::Field(id) => id,
            Focus::Save => "",
        }
    }

    /// Goes forward to a field.
    pub(crate) fn goes_to(&mut self, field: &str) -> &mut Self {
        for _ in 0..200 {
            if self.focus() == field {
                return self;
            }
            self.press("tab");
        }
        panic!("no field {field}");
    }

    pub(crate) fn drafts_saved(&self) -> Vec<&Draft> {
        let mut drafts: Vec<&Draft> = Vec::new();
        for effect in &self.effects {
            if let Effect::SaveDraft(draft) = effect {
                drafts.push(draft);
            }
        }
        drafts
    }

    pub(crate) fn unsaved(&self) -> Vec<Draft> {
        unsaved(&self.model)
    }

    /// The tickets of commands that were sent.
    pub(crate) fn tickets(&self) -> Vec<u64> {
        let mut tickets = Vec::new();
        for effect in &self.effects {
            if let Effect::Apply { ticket, .. } = effect {
                tickets.push(*ticket);
            }
        }
        tickets
    }

    pub(crate) fn screen(&self) -> String {
        let (columns, rows) = self.model.size;
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        terminal.draw(|frame| draw(&self.model, frame)).unwrap();
        terminal.backend().to_string()
    }

    /// The row of the window in which the cursor stands.
    pub(crate) fn row_of_cursor(&self) -> String {
        let (columns, rows) = self.model.size;
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        terminal.draw(|frame| draw(&self.model, frame)).unwrap();
        let cursor = terminal.get_cursor_position().unwrap();
        let screen = terminal.backend().to_string();
        screen.lines().nth(cursor.y.into()).unwrap().to_owned()
    }
}
