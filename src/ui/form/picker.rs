//! A list of values open over a form: typing looks up, Space ticks where several may be chosen.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a list takes a few actions and keys"
)]

pub mod view;

use crate::domain::form::{Choice, Field, Kind};
use crate::lang::Language;
use crate::text::Keyboard;
use crate::text::keyboard::accelerator;
use crate::ui::World;
use crate::ui::action::{Action, moved};
use crate::ui::key::{Code, Key};

use super::label;
use super::lookup::{self, Sought};

/// One value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The code that is stored.
    pub code: String,
    /// What people see.
    pub label: String,
    /// Where several may be chosen: whether this one is.
    pub ticked: bool,
}

/// The list.
#[derive(Debug, Clone)]
pub struct Picker {
    entries: Vec<Entry>,
    sought: Vec<Sought>,
    language: Language,
    typed: String,
    selected: usize,
    page: usize,
    keyboards: &'static [Keyboard],
    /// Several may be chosen.
    pub many: bool,
}

/// What came of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picked {
    /// The list stays open.
    Open,
    /// This is chosen: a code, or codes with commas.
    Chosen(String),
    /// The list is closed and nothing changes.
    Closed,
}

impl Picker {
    /// The values of a field, if it has a list; what stands in it is selected or ticked.
    pub fn of(field: &Field, present: &str, page: usize, world: &World) -> Option<Self> {
        let (choices, many) = match &field.kind {
            Kind::Choice(choices) => (choices, false),
            Kind::Many(choices) => (choices, true),
            Kind::Line
            | Kind::Prose(_)
            | Kind::Day(_)
            | Kind::Moment(_)
            | Kind::Number
            | Kind::Heading => return None,
        };
        let ticked = |code: &str| many && present.split(',').any(|each| each == code);
        let entry = |choice: &Choice| Entry {
            code: choice.code.clone(),
            label: label::words(&choice.label, world),
            ticked: ticked(&choice.code),
        };
        let mut entries: Vec<Entry> = choices.iter().map(entry).collect();
        if !many && !field.required {
            let label = world.lang.say("form-no-choice");
            let nothing = Entry {
                code: String::new(),
                label,
                ticked: false,
            };
            entries.push(nothing);
        }
        let mut picker = Self::among(entries, page, world);
        picker.many = many;
        if !many {
            picker.select(present);
        }
        Some(picker)
    }

    /// What may stand in a line, with something else as the last entry, if there is a list of it.
    pub fn suggestions(field: &Field, page: usize, world: &World) -> Option<Self> {
        let entry = |choice: &Choice| Entry {
            code: choice.code.clone(),
            label: label::words(&choice.label, world),
            ticked: false,
        };
        let mut entries: Vec<Entry> = field.among.iter().map(entry).collect();
        if entries.is_empty() {
            return None;
        }
        entries.push(Entry {
            code: String::new(),
            label: world.lang.say("people-else"),
            ticked: false,
        });
        Some(Self::among(entries, page, world))
    }

    /// One of these.
    pub fn among(entries: Vec<Entry>, page: usize, world: &World) -> Self {
        let sought = entries
            .iter()
            .map(|entry| Sought::of(&entry.label, &entry.code));
        Self {
            sought: sought.collect(),
            language: world.lang.language(),
            entries,
            typed: String::new(),
            selected: 0,
            page: page.max(1),
            keyboards: world.keyboards(),
            many: false,
        }
    }

    /// The same with something typed already; what is selected stays so where it still fits.
    #[must_use]
    pub fn with_typed(mut self, typed: &str) -> Self {
        let (shown, selected) = self.shown();
        let code = shown.get(selected).map(|entry| entry.code.clone());
        typed.clone_into(&mut self.typed);
        self.selected = 0;
        if let Some(code) = code {
            self.select(&code);
        }
        self
    }

    fn select(&mut self, code: &str) {
        let place = self.shown().0.iter().position(|entry| entry.code == code);
        self.selected = place.unwrap_or(0);
    }

    /// How many values there are.
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is nothing to choose from.
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What people see of every value, whatever was typed.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.label.as_str())
    }

    /// What was typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The values that what was typed means, the best first, and the selected one among them.
    pub fn shown(&self) -> (Vec<&Entry>, usize) {
        let sought: Vec<&Sought> = self.sought.iter().collect();
        let places = lookup::found(&sought, &self.typed, self.language);
        let shown = places
            .into_iter()
            .filter_map(|place| self.entries.get(place));
        let shown: Vec<&Entry> = shown.collect();
        let selected = self.selected.min(shown.len().saturating_sub(1));
        (shown, selected)
    }

    /// Moves, chooses, or closes.
    pub fn act(&mut self, action: Action) -> Picked {
        let (shown, selected) = self.shown();
        let last = shown.len().saturating_sub(1);
        if let Some(to) = moved(action, selected, self.page, last) {
            self.selected = to;
            return Picked::Open;
        }
        match action {
            Action::Open => self.choose(selected),
            Action::Back if self.typed.is_empty() => Picked::Closed,
            Action::Back => {
                self.typed.clear();
                Picked::Open
            }
            _ => Picked::Open,
        }
    }

    fn choose(&self, place: usize) -> Picked {
        if self.many {
            let ticked = self.entries.iter().filter(|entry| entry.ticked);
            let codes: Vec<&str> = ticked.map(|entry| entry.code.as_str()).collect();
            return Picked::Chosen(codes.join(","));
        }
        let chosen = self.shown().0.get(place).map(|entry| entry.code.clone());
        chosen.map_or(Picked::Open, Picked::Chosen)
    }

    /// Takes what is typed; a digit chooses as long as nothing else was typed.
    pub fn key(&mut self, key: Key) -> Picked {
        if key.alt || (key.ctrl && key.code != Code::Char('h')) {
            return Picked::Open;
        }
        match key.code {
            Code::Backspace => drop(self.typed.pop()),
            Code::Char('h') if key.ctrl => drop(self.typed.pop()),
            Code::Char(' ') if self.many => self.tick(),
            Code::Char(letter) if self.typed.is_empty() && self.chooses(letter) => {
                return self.digit(accelerator(letter, self.keyboards));
            }
            Code::Char(letter) if !letter.is_control() => {
                self.typed.push(letter);
                self.selected = 0;
            }
            _ => {}
        }
        Picked::Open
    }

    /// Whether a character is a digit: as it is, or in the place of one where the list has no word
    /// that begins with it.
    pub fn chooses(&self, letter: char) -> bool {
        if letter.is_ascii() {
            return letter.is_ascii_digit() && letter != '0';
        }
        let digit = accelerator(letter, self.keyboards).to_digit(10);
        let place = digit.and_then(|digit| usize::try_from(digit).ok());
        let mut words = self.entries.iter().flat_map(|each| each.label.split(' '));
        let begins = |word: &str| word.to_lowercase().starts_with(letter);
        place.is_some_and(|place| (1..=self.entries.len()).contains(&place)) && !words.any(begins)
    }

    fn digit(&mut self, digit: char) -> Picked {
        let place = digit
            .to_digit(10)
            .and_then(|digit| usize::try_from(digit).ok());
        let place = place.map_or(0, |place| place.saturating_sub(1));
        if place >= self.entries.len() {
            return Picked::Open;
        }
        self.selected = place;
        if self.many {
            self.tick();
            return Picked::Open;
        }
        self.choose(place)
    }

    fn tick(&mut self) {
        let (shown, selected) = self.shown();
        let Some(code) = shown.get(selected).map(|entry| entry.code.clone()) else {
            return;
        };
        let mut entries = self.entries.iter_mut();
        if let Some(entry) = entries.find(|entry| entry.code == code) {
            entry.ticked = !entry.ticked;
        }
    }
}
