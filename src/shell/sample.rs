//! Stand-ins for the tests of the shell: a program that notes what it hears, records that obey.

use std::cell::Cell;

use ratatui::Frame;
use uuid::Uuid;

use super::seam::{Counter, Program, Records, Searcher};
use crate::domain::command::Command;
use crate::domain::form::Answers;
use crate::domain::ids::DraftId;
use crate::store::contract::{Applied, Counts, Draft, StoreError};
use crate::ui::key::{Code, Key};
use crate::ui::{Ask, Effect, Loaded, Msg, PaperAsk};

/// A draft with this number as its id.
pub(super) fn draft(number: u128) -> Draft {
    Draft {
        id: DraftId(Uuid::from_u128(number)),
        form: String::new(),
        based_on: None,
        opened_with: Answers::default(),
        answers: Answers::default(),
        focus: String::new(),
        updated_at: "2026-02-03T10:00:00Z".parse().unwrap(),
    }
}

pub(super) fn key(letter: char) -> Key {
    Key::plain(Code::Char(letter))
}

/// Notes what it hears, and answers as the test says.
pub(super) struct Notebook<F> {
    pub(super) heard: Vec<String>,
    pub(super) keys: usize,
    pub(super) frames: Cell<usize>,
    pub(super) unsaved: Vec<Draft>,
    react: F,
}

impl<F: FnMut(&Msg) -> Vec<Effect>> Notebook<F> {
    pub(super) fn new(react: F) -> Self {
        Self {
            heard: Vec::new(),
            keys: 0,
            frames: Cell::new(0),
            unsaved: Vec::new(),
            react,
        }
    }
}

/// The first word of a message, with its key, timer or result.
fn short(msg: &Msg) -> String {
    match msg {
        Msg::Key(key) => key.to_string(),
        Msg::Paste(text) => format!("paste {text}"),
        Msg::Act(action) => format!("{action:?}"),
        Msg::Said(text) => format!("said {text}"),
        Msg::Mouse(mouse, column, row) => format!("{mouse:?} {column},{row}"),
        Msg::Resize(columns, rows) => format!("{columns}x{rows}"),
        Msg::Loaded(Loaded::Hits(ticket, _, _)) => format!("hits {ticket}"),
        Msg::Loaded(_) => "loaded".to_owned(),
        Msg::Failed(error) => format!("failed: {error}"),
        Msg::Applied(ticket, result) => format!("applied {ticket} {}", result.is_ok()),
        Msg::DraftSaved(id, result) => format!("saved {} {}", id.0.as_u128(), result.is_ok()),
        Msg::Woke(timer) => format!("{timer:?}"),
        Msg::RecordsChanged => "changed".to_owned(),
        Msg::Now(now) => now.format("%H:%M").to_string(),
    }
}

impl<F: FnMut(&Msg) -> Vec<Effect>> Program for Notebook<F> {
    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        self.keys += usize::from(matches!(msg, Msg::Key(_)));
        self.heard.push(short(&msg));
        (self.react)(&msg)
    }

    fn unsaved(&self) -> Vec<Draft> {
        self.unsaved.clone()
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        self.frames.set(self.frames.get() + 1);
        frame.render_widget(format!("<{}>", self.keys), frame.area());
    }
}

/// Does what it is told, except when told to fail.
#[derive(Default)]
pub(super) struct Obedient {
    pub(super) done: Vec<String>,
    /// So many attempts to save meet another writer.
    pub(super) busy: usize,
    /// The disk is full.
    pub(super) full: bool,
    /// Somebody else wrote.
    pub(super) changed: bool,
}

impl Records for Obedient {
    fn ask(&mut self, _ask: &Ask) -> Result<Loaded, StoreError> {
        self.done.push("ask".to_owned());
        Ok(Loaded::Counts(Counts::default()))
    }

    fn apply(
        &mut self,
        _command: &Command,
        _based_on: Option<u32>,
        _draft: Option<DraftId>,
    ) -> Result<Applied, StoreError> {
        Err(StoreError::Busy)
    }

    fn save_draft(&mut self, draft: &Draft) -> Result<(), StoreError> {
        if self.full {
            return Err(StoreError::Full);
        }
        if self.busy > 0 {
            self.busy -= 1;
            return Err(StoreError::Busy);
        }
        self.done.push(format!("save {}", draft.id.0.as_u128()));
        Ok(())
    }

    fn drop_draft(&mut self, draft: DraftId) -> Result<(), StoreError> {
        self.done.push(format!("drop {}", draft.0.as_u128()));
        Ok(())
    }

    fn paper(&mut self, _paper: &PaperAsk) -> Result<Loaded, StoreError> {
        Err(StoreError::Busy)
    }

    fn set(&mut self, name: &'static str, value: &str) -> Result<(), StoreError> {
        self.done.push(format!("set {name} {value}"));
        Err(StoreError::ReadOnly)
    }

    fn changed(&mut self) -> Result<bool, StoreError> {
        Ok(std::mem::take(&mut self.changed))
    }

    fn searcher(&self) -> Searcher {
        Box::new(|_words| Ok((Vec::new(), false)))
    }

    fn counter(&self) -> Counter {
        Box::new(|_period| Err(StoreError::Busy))
    }
}
