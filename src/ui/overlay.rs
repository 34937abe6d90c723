//! A box over a screen: words to read, and choices of what to do next.

pub mod view;

use super::World;
use super::action::{Action, Scope};
use super::key::{Code, Key};
use super::pane::Pane;
use super::record::Page;
use crate::domain::command::CaseStep;
use crate::domain::forms::FormKind;
use crate::domain::ids::Number;
use crate::domain::paper::Reader;

/// What a choice leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// Nothing: the box closes.
    Close,
    /// A form opens.
    Form(FormKind),
    /// A step of the case is taken.
    Step(Box<CaseStep>),
    /// An action runs as if its key had been pressed.
    Act(Action),
    /// A signal opens.
    Signal(Number),
    /// The record is printed.
    Print(Reader),
}

/// A choice: its words and what it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its words.
    pub label: String,
    /// What it leads to.
    pub then: Then,
}

/// Columns of the widest box, the frame included.
pub const COLUMNS: u16 = 76;
/// Cells of a line in it: two of the frame, one of the marker, one to spare.
pub const CELLS: usize = 72;

/// A box that has the keyboard.
#[derive(Debug, Clone)]
pub struct Overlay {
    title: String,
    page: Page,
    pane: Pane,
    choices: Vec<Choice>,
    chosen: usize,
    /// Rows of the screen below.
    rows: usize,
}

impl Overlay {
    /// Words to read.
    pub const fn reading(title: String, page: Page, rows: usize) -> Self {
        Self::asking(title, page, Vec::new(), rows)
    }

    /// Words with choices below them.
    pub const fn asking(title: String, page: Page, choices: Vec<Choice>, rows: usize) -> Self {
        Self {
            title,
            page,
            pane: Pane::new(),
            choices,
            chosen: 0,
            rows,
        }
    }

    /// The same with another choice selected, so that Enter alone does no harm.
    #[must_use]
    pub const fn on(mut self, chosen: usize) -> Self {
        self.chosen = chosen;
        self
    }

    /// Its title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Its choices.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// The place of the selected choice.
    pub const fn chosen(&self) -> usize {
        self.chosen
    }

    /// The words it shows.
    pub fn words(&self) -> String {
        self.page.text()
    }

    /// The scopes of its keys.
    pub fn scopes() -> Vec<Scope> {
        vec![Scope::Dialog]
    }

    /// What the status line says.
    pub fn status(&self, world: &World) -> String {
        world.lang.say(if self.choices.is_empty() {
            "overlay-status"
        } else {
            "overlay-status-choices"
        })
    }

    /// Learns how many rows the screen below has.
    pub const fn resize(&mut self, rows: usize) {
        self.rows = rows;
    }

    /// Rows for words: the frame takes two, choices and the line above them their own.
    fn text_rows(&self) -> usize {
        let choices = self.choices.len();
        let taken = 2 + choices + usize::from(choices > 0);
        self.rows.saturating_sub(taken).max(1)
    }

    /// Takes an action; says what it leads to once something was chosen.
    pub fn act(&mut self, action: Action) -> Option<Then> {
        let last = self.choices.len().saturating_sub(1);
        if self.choices.is_empty() {
            let rows = self.text_rows();
            let moved = self.pane.act(action, self.page.lines(), rows);
            let closes = [Action::Open, Action::Back, Action::Yes, Action::No];
            return (!moved && closes.contains(&action)).then_some(Then::Close);
        }
        if action == Action::Back {
            return Some(Then::Close);
        }
        let numbered = [(Action::Yes, 0), (Action::No, 1)];
        if let Some((_action, place)) = numbered.iter().find(|(each, _place)| *each == action) {
            return self.then(*place);
        }
        if action == Action::Open {
            return self.then(self.chosen);
        }
        if action == Action::Up {
            self.chosen = self.chosen.saturating_sub(1);
        } else if action == Action::Down {
            self.chosen = (self.chosen + 1).min(last);
        }
        None
    }

    /// Takes a key that nothing binds: further digits, and paging through the words.
    pub fn key(&mut self, key: Key) -> Option<Then> {
        let rows = self.text_rows();
        if key.code == Code::PageDown {
            self.pane.act(Action::PageDown, self.page.lines(), rows);
        } else if key.code == Code::PageUp {
            self.pane.act(Action::PageUp, self.page.lines(), rows);
        } else if let Code::Char(letter) = key.code
            && let Some(digit) = letter.to_digit(10)
        {
            let place = usize::try_from(digit).ok()?.checked_sub(1)?;
            return self.then(place);
        }
        None
    }

    fn then(&self, place: usize) -> Option<Then> {
        self.choices.get(place).map(|choice| choice.then.clone())
    }
}
