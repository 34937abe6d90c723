//! Help: every key of the screen below with its name; typing looks up, Enter runs.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Step, Update, View};
use crate::ui::action::{Action, Binding, Scope};
use crate::ui::chooser::{Chooser, Entry, view};
use crate::ui::key::Key;
use crate::ui::plain::{Telling, Told};
use crate::ui::theme::Theme;
use crate::ui::{Loaded, World, keymap};

/// The keys of a screen.
#[derive(Debug)]
pub struct Help {
    chooser: Chooser,
}

impl Help {
    /// The keys that hold in the scopes of the screen below.
    pub fn over(scopes: &[Scope]) -> Self {
        let bindings = keymap::in_scopes(scopes).filter(|each| !each.keys.is_empty());
        let mut entries: Vec<Entry> = Vec::new();
        for binding in bindings {
            let entry = entry(binding);
            // The same action by other keys of an outer scope is one line.
            match entries.iter_mut().find(|each| each.label == entry.label) {
                Some(known) if binding.function_key().is_some() => {
                    known.keys = format!("{}, {}", entry.keys, known.keys);
                }
                Some(known) => known.keys = format!("{}, {}", known.keys, entry.keys),
                None => entries.push(entry),
            }
        }
        Self {
            chooser: Chooser::of(entries),
        }
    }
}

fn entry(binding: &Binding) -> Entry {
    let keys = binding.keys.iter().filter_map(|name| Key::parse(name));
    let keys: Vec<String> = keys.map(|key| key.to_string()).collect();
    Entry {
        action: binding.action,
        keys: keys.join(", "),
        label: binding.label,
        why_not: None,
    }
}

impl Update for Help {
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

impl View for Help {
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
        world.lang.say("help-title")
    }
}

impl Told for Help {
    fn told(&self, world: &World) -> Telling {
        self.chooser.told(self.title(world), world)
    }
}
