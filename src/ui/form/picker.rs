//! A list of values open over a form: typing looks up, Space ticks where several may be chosen.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a list takes a few actions and keys"
)]

pub mod view;

use crate::domain::form::{Choice, Field, Kind};
use crate::text::keyboard::accelerator;
use crate::text::{Keyboard, fold};
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::key::{Code, Key};

use super::label;

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
        let place = entries.iter().position(|entry| entry.code == present);
        Some(Self {
            entries,
            typed: String::new(),
            selected: place.filter(|_place| !many).unwrap_or(0),
            page: page.max(1),
            keyboards: world.keyboards(),
            many,
        })
    }

    /// How many values there are.
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is nothing to choose from.
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What was typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The values that have every typed word, and the selected one among them.
    pub fn shown(&self) -> (Vec<&Entry>, usize) {
        let wanted = fold(&self.typed);
        let matches = |entry: &&Entry| {
            let label = fold(&entry.label);
            wanted.split_whitespace().all(|word| label.contains(word))
        };
        let shown: Vec<&Entry> = self.entries.iter().filter(matches).collect();
        let selected = self.selected.min(shown.len().saturating_sub(1));
        (shown, selected)
    }

    /// Moves, chooses, or closes.
    pub fn act(&mut self, action: Action) -> Picked {
        let (shown, selected) = self.shown();
        let last = shown.len().saturating_sub(1);
        let moved = [
            (Action::Up, selected.saturating_sub(1)),
            (Action::Down, selected + 1),
            (Action::PageUp, selected.saturating_sub(self.page)),
            (Action::PageDown, selected + self.page),
        ];
        if let Some((_action, to)) = moved.iter().find(|(each, _to)| *each == action) {
            self.selected = (*to).min(last);
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
    fn chooses(&self, letter: char) -> bool {
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
