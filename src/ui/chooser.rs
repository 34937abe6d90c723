//! A list of actions to look up by typing and to run; help, menu and palette are made of it.

pub mod plain;
pub mod view;

use super::World;
use super::action::{Action, moved};
use super::key::Key;
use super::notice::Notice;
use super::screen::Step;
use super::typed::Typed;
use crate::text::fold;

/// What Enter runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Run {
    /// An action, as if its key had been pressed.
    Act(Action),
    /// The saved view at this place.
    View(usize),
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it runs.
    pub run: Run,
    /// Its keys as they are shown, possibly none.
    pub keys: String,
    /// Message id of its name.
    pub label: &'static str,
    /// What it would do here and now, or a name that somebody gave; possibly empty.
    pub note: String,
    /// Its name in English, which every handbook has.
    pub english: String,
    /// Message id of the heading it stands under.
    pub group: &'static str,
    /// Message id of why it cannot be done, where it cannot.
    pub why_not: Option<&'static str>,
}

impl Entry {
    /// Its name, with what it would do.
    pub fn name(&self, world: &World) -> String {
        let name = world.lang.say(self.label);
        if self.note.is_empty() {
            name
        } else {
            format!("{name} – {}", self.note)
        }
    }

    /// How well it answers what was typed, the best 0; nothing where a word is nowhere in it.
    fn rank(&self, wanted: &str, world: &World) -> Option<usize> {
        let name = fold(&self.name(world));
        if name.starts_with(wanted) {
            return Some(0);
        }
        let english = fold(&self.english);
        let path = fold(&world.lang.say(self.group));
        let keys: Vec<String> = self.keys.split(", ").map(fold).collect();
        let ranks = wanted.split_whitespace().map(|word| {
            let begins = |text: &str| text.split_whitespace().any(|each| each.starts_with(word));
            let holds = [
                begins(&name) || keys.iter().any(|key| key == word),
                begins(&english),
                name.contains(word) || keys.iter().any(|key| key.contains(word)),
                english.contains(word),
                path.contains(word),
            ];
            holds.iter().position(|holds| *holds).map(|rank| rank + 1)
        });
        ranks.sum()
    }
}

/// The list with what was typed and what is selected.
#[derive(Debug, Clone, Default)]
pub struct Chooser {
    entries: Vec<Entry>,
    typed: Typed,
    selected: usize,
    /// Lines that are visible at once.
    page: usize,
    /// The heading whose entries are shown while nothing is typed; all of them without one.
    group: Option<&'static str>,
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

    /// A list of these entries by heading, with one heading open.
    pub fn grouped(entries: Vec<Entry>, open: &'static str) -> Self {
        Self {
            group: Some(open),
            ..Self::of(entries)
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

    /// The heading that is open; none in a list without headings, or where something was typed.
    pub fn open_group(&self) -> Option<&'static str> {
        self.group.filter(|_group| self.typed.is_empty())
    }

    /// The headings in their order; none in a list without them.
    pub fn groups(&self) -> Vec<&'static str> {
        let mut groups = Vec::new();
        for entry in self.entries.iter().filter(|_entry| self.group.is_some()) {
            if !groups.contains(&entry.group) {
                groups.push(entry.group);
            }
        }
        groups
    }

    /// The entries that answer every typed word by name, key or heading, the best first.
    pub fn shown(&self, world: &World) -> Vec<&Entry> {
        let wanted = fold(self.typed.text());
        let wanted = wanted.trim();
        if wanted.is_empty() {
            let open = |entry: &&Entry| self.group.is_none_or(|group| group == entry.group);
            return self.entries.iter().filter(open).collect();
        }
        let entries = self.entries.iter();
        let mut found: Vec<(usize, &Entry)> = entries
            .filter_map(|entry| Some((entry.rank(wanted, world)?, entry)))
            .collect();
        // What can be done now comes before what cannot.
        found.sort_by_key(|(rank, entry)| (entry.why_not.is_some(), *rank));
        found.into_iter().map(|(_rank, entry)| entry).collect()
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
        if let Some(to) = moved(action, selected, self.page, last) {
            self.selected = to;
            return Vec::new();
        }
        if action == Action::NextView || action == Action::PreviousView {
            self.turn(action == Action::NextView);
        }
        if action == Action::Open {
            return self.run(world, selected);
        }
        if action == Action::Back {
            return self.back();
        }
        Vec::new()
    }

    /// Opens the heading beside the open one.
    fn turn(&mut self, forward: bool) {
        let groups = self.groups();
        let place = groups.iter().position(|each| Some(*each) == self.group);
        let step = if forward {
            1
        } else {
            groups.len().saturating_sub(1)
        };
        let next = groups.iter().cycle().nth(place.unwrap_or(0) + step);
        if let Some(next) = next {
            self.group = Some(next);
            self.typed.clear();
            self.selected = 0;
        }
    }

    /// Esc clears what was typed first, then leaves.
    fn back(&mut self) -> Vec<Step> {
        if !self.typed.clear() {
            return vec![Step::Close];
        }
        self.selected = 0;
        Vec::new()
    }

    /// Runs the selected entry, or says why it cannot be run.
    fn run(&self, world: &World, selected: usize) -> Vec<Step> {
        let shown = self.shown(world);
        let Some(entry) = shown.get(selected) else {
            return Vec::new();
        };
        if let Some(id) = entry.why_not {
            let why = world.lang.say(id);
            let text = world.lang.with("menu-why-not", &[("why", (&why).into())]);
            return vec![Step::Tell(Notice::refused(text))];
        }
        let runs = match entry.run {
            Run::Act(action) => Step::Act(action),
            Run::View(place) => Step::View(place),
        };
        vec![Step::Close, runs]
    }

    /// Why the selected entry cannot be run, as a message id.
    pub fn why_not(&self, world: &World) -> Option<&'static str> {
        let shown = self.shown(world);
        shown.get(self.selected(shown.len()))?.why_not
    }

    /// Takes what is typed.
    pub fn key(&mut self, key: Key) {
        if self.typed.key(key) {
            self.selected = 0;
        }
    }

    /// Takes a pasted text.
    pub fn paste(&mut self, text: &str) {
        if self.typed.paste(text) {
            self.selected = 0;
        }
    }
}
