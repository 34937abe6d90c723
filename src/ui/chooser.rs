//! A list of actions to look up by typing and to run; help and menu are made of it.

pub mod plain;
pub mod view;

use super::World;
use super::action::Action;
use super::key::Key;
use super::screen::Step;
use super::typed::Typed;
use crate::text::fold;

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it runs.
    pub action: Action,
    /// Its keys as they are shown, possibly none.
    pub keys: String,
    /// Message id of its name.
    pub label: &'static str,
    /// Message id of why it cannot be done, where it cannot.
    pub why_not: Option<&'static str>,
}

/// The list with what was typed and what is selected.
#[derive(Debug, Clone, Default)]
pub struct Chooser {
    entries: Vec<Entry>,
    typed: Typed,
    selected: usize,
    /// Lines that are visible at once.
    page: usize,
}

impl Chooser {
    /// A list of these entries.
    pub fn of(entries: Vec<Entry>) -> Self {
        Self {
            entries,
            page: 1,
            ..Self::default()
        }
    }

    /// Learns how many lines are visible.
    pub fn set_page(&mut self, lines: usize) {
        self.page = lines.max(1);
    }

    /// All entries, whatever was typed.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What was typed.
    pub fn typed(&self) -> &str {
        self.typed.text()
    }

    /// The entries that have every typed word in their name or key.
    pub fn shown(&self, world: &World) -> Vec<&Entry> {
        let wanted = fold(self.typed.text());
        let matches = |entry: &&Entry| {
            let name = fold(&format!("{} {}", world.lang.say(entry.label), entry.keys));
            wanted.split_whitespace().all(|word| name.contains(word))
        };
        self.entries.iter().filter(matches).collect()
    }

    /// The selected line among those shown.
    pub fn selected(&self, shown: usize) -> usize {
        self.selected.min(shown.saturating_sub(1))
    }

    /// The first visible line of so many: the selection stands on the page, as high as it can.
    pub fn top(&self, shown: usize, lines: usize) -> usize {
        let selected = self.selected(shown);
        (selected + 1).saturating_sub(lines.max(1))
    }

    /// Moves, closes, or runs what is selected.
    pub fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        let shown = self.shown(world).len();
        let last = shown.saturating_sub(1);
        let selected = self.selected(shown);
        let moved = [
            (Action::Up, selected.saturating_sub(1)),
            (Action::Down, selected + 1),
            (Action::PageUp, selected.saturating_sub(self.page)),
            (Action::PageDown, selected + self.page),
            (Action::First, 0),
            (Action::Last, last),
        ];
        if let Some((_action, to)) = moved.iter().find(|(each, _to)| *each == action) {
            self.selected = (*to).min(last);
            return Vec::new();
        }
        if action == Action::Open {
            return self.run(world, selected);
        }
        if action == Action::Back {
            return self.back();
        }
        Vec::new()
    }

    /// Esc clears what was typed first, then leaves.
    fn back(&mut self) -> Vec<Step> {
        if !self.typed.clear() {
            return vec![Step::Close];
        }
        self.selected = 0;
        Vec::new()
    }

    fn run(&self, world: &World, selected: usize) -> Vec<Step> {
        let shown = self.shown(world);
        let action = shown.get(selected).map(|entry| entry.action);
        action.map_or_else(Vec::new, |action| vec![Step::Close, Step::Act(action)])
    }

    /// Takes what is typed.
    pub fn key(&mut self, key: Key) {
        if self.typed.key(key) {
            self.selected = 0;
        }
    }
}
