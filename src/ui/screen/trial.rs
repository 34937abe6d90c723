//! The test of the keys: shows what each key press became, and does nothing else.

mod plain;
mod view;

use std::collections::VecDeque;

use super::{Step, Update};
use crate::ui::action::{Action, Scope};
use crate::ui::key::{Code, Key};
use crate::ui::{Effect, Loaded, World};

/// Key presses that are shown.
const KEPT: usize = 10;

/// The last key presses, the latest first.
#[derive(Debug, Default)]
pub struct Trial {
    pressed: VecDeque<Key>,
    /// It is the whole program, so that leaving it leaves the program.
    alone: bool,
    /// The last line pasted is told as well: so many characters.
    pasted: Option<usize>,
}

impl Trial {
    /// The test as a program of its own.
    pub fn alone() -> Self {
        Self {
            alone: true,
            ..Self::default()
        }
    }

    fn leave(&self) -> Vec<Step> {
        if self.alone {
            return vec![Step::Effect(Effect::Quit)];
        }
        vec![Step::Close]
    }
}

impl Update for Trial {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Trial]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Step> {
        if action == Action::Back {
            return self.leave();
        }
        Vec::new()
    }

    /// Esc twice leaves: F10 may be the very key that does not arrive.
    fn key(&mut self, key: Key, _world: &World) -> Vec<Step> {
        let again = key.code == Code::Esc && self.pressed.front() == Some(&key);
        if again {
            return self.leave();
        }
        self.pasted = None;
        self.pressed.push_front(key);
        self.pressed.truncate(KEPT);
        Vec::new()
    }

    fn paste(&mut self, text: &str, _world: &World) -> Vec<Step> {
        self.pasted = Some(text.chars().count());
        Vec::new()
    }

    fn take(&mut self, _loaded: Loaded, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn wants(&self, _loaded: &Loaded) -> bool {
        false
    }
}
