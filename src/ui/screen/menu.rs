//! The menu: every action of the screen below with its key; what is not possible says why.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Step, Update, View};
use crate::ui::action::{Action, Binding, Scope};
use crate::ui::chooser::{Chooser, Entry, view};
use crate::ui::key::Key;
use crate::ui::plain::{Telling, Told};
use crate::ui::theme::Theme;
use crate::ui::{self, Loaded, World, keymap};

/// Scopes whose rows only move: they need no menu.
const MOVING: &[Scope] = &[Scope::List, Scope::Menu, Scope::Picker, Scope::Month];
/// Actions that only move, or lead back here.
const LEFT_OUT: &[Action] = &[
    Action::Menu,
    Action::NextField,
    Action::PreviousField,
    Action::NextView,
    Action::PreviousView,
];

/// The actions of a screen.
#[derive(Debug)]
pub struct Menu {
    chooser: Chooser,
}

impl Menu {
    /// The actions that hold in the scopes of the screen below.
    pub fn over(below: &dyn Update, world: &World) -> Self {
        let scopes = below.scopes();
        let mut entries: Vec<Entry> = Vec::new();
        for binding in keymap::in_scopes(&scopes) {
            if MOVING.contains(&binding.scope) || LEFT_OUT.contains(&binding.action) {
                continue;
            }
            let new = entry(binding, below, world);
            let known = entries.iter_mut().find(|each| each.action == new.action);
            match known {
                // A function key is worth more than a letter of an inner scope.
                Some(known) if !known.keys.starts_with('F') && new.keys.starts_with('F') => {
                    known.keys = new.keys;
                }
                Some(_) => {}
                None => entries.push(new),
            }
        }
        Self {
            chooser: Chooser::of(entries),
        }
    }
}

fn entry(binding: &Binding, below: &dyn Update, world: &World) -> Entry {
    Entry {
        action: binding.action,
        keys: binding.key().map(|key| key.to_string()).unwrap_or_default(),
        label: binding.label,
        why_not: ui::why_not(below, binding.action, world),
    }
}

impl Update for Menu {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Menu]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn sized(&mut self, _columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        let lines = rows.saturating_sub(view::FIXED);
        self.chooser.set_page(lines.into());
        Vec::new()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        self.chooser.act(action, world)
    }

    fn key(&mut self, key: Key, _world: &World) -> Vec<Step> {
        self.chooser.key(key);
        Vec::new()
    }

    fn take(&mut self, _loaded: Loaded, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn wants(&self, _loaded: &Loaded) -> bool {
        false
    }
}

impl View for Menu {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let title = self.title(world);
        Some(view::draw(&self.chooser, &title, world, theme, area, buf))
    }

    fn floats(&self) -> bool {
        true
    }

    fn status(&self, world: &World) -> String {
        world.lang.say("chooser-status")
    }

    fn title(&self, world: &World) -> String {
        world.lang.say("menu-title")
    }
}

impl Told for Menu {
    fn told(&self, world: &World) -> Telling {
        self.chooser.told(self.title(world), world)
    }
}
