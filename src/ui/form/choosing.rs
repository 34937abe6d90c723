//! Choosing in a field without opening its list: by turning, or by typing what it is called.

use super::lookup::{self, Sought};
use super::{Sheet, codes, label};
use crate::domain::form::{Choice, Kind};
use crate::ui::World;

impl Sheet {
    /// What was typed into the focused choice.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The code after or before the one that stands in the focused choice, round and round.
    pub fn cycle(&mut self, forward: bool, world: &World) -> bool {
        self.typed.clear();
        let Some(field) = self.focused() else {
            return false;
        };
        let Kind::Choice(choices) = &field.kind else {
            return false;
        };
        let codes = codes(field, choices);
        let present = self.answers.text(&field.id);
        let place = codes.iter().position(|code| *code == present);
        let count = codes.len();
        let to = match (place, forward) {
            (Some(place), true) => place + 1,
            (Some(place), false) => place + count.saturating_sub(1),
            (None, true) => 0,
            (None, false) => count.saturating_sub(1),
        };
        let code = codes
            .get(to.checked_rem(count).unwrap_or(0))
            .map(|code| (*code).to_owned());
        let id = field.id.clone();
        code.is_some_and(|code| {
            self.set(&id, &code, world);
            true
        })
    }

    /// Takes a letter typed into the focused choice; whether another value stands there now.
    ///
    /// A letter that leads nowhere behind the others begins anew.
    pub fn look_for(&mut self, letter: char, world: &World) -> bool {
        let longer = format!("{}{letter}", self.typed);
        [longer, letter.to_string()]
            .into_iter()
            .find_map(|typed| self.chosen_by(typed, world))
            .unwrap_or(false)
    }

    /// Takes the last typed letter away; nothing where none was typed.
    pub fn look_back(&mut self, world: &World) -> Option<bool> {
        let mut typed = self.typed.clone();
        typed.pop()?;
        if typed.is_empty() {
            self.typed.clear();
            return Some(false);
        }
        Some(self.chosen_by(typed, world).unwrap_or(false))
    }

    fn chosen_by(&mut self, typed: String, world: &World) -> Option<bool> {
        let field = self.focused()?;
        let Kind::Choice(choices) = &field.kind else {
            return None;
        };
        let sought =
            |choice: &Choice| Sought::of(&label::words(&choice.label, world), &choice.code);
        let sought: Vec<Sought> = choices.iter().map(sought).collect();
        let sought: Vec<&Sought> = sought.iter().collect();
        let places = lookup::found(&sought, &typed, world.lang.language());
        let code = choices.get(*places.first()?)?.code.clone();
        let id = field.id.clone();
        let changed = self.answers.text(&id) != code;
        self.set(&id, &code, world);
        self.typed = typed;
        Some(changed)
    }
}
