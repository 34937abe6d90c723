//! The journal of a record: who did what and when, each entry to be opened.

mod plain;
mod view;

use super::{Step, Update};
use crate::domain::ids::Number;
use crate::ui::action::{Action, Scope};
use crate::ui::entries::Entries;
use crate::ui::key::Key;
use crate::ui::overlay::{self, Overlay};
use crate::ui::pane::Pane;
use crate::ui::record::{Item, Line, Page, history};
use crate::ui::{Loaded, World};

/// Cells of a line that are no words: the frame, the marker, the arrows.
const FRAME: u16 = 4;

/// The journal of a signal or case.
#[derive(Debug)]
pub struct History {
    number: Number,
    entries: Entries,
    pane: Pane,
    overlay: Option<Overlay>,
    size: (u16, u16),
}

impl History {
    /// The journal of the record with this number.
    pub const fn of(number: Number) -> Self {
        Self {
            number,
            entries: Entries::of(number),
            pane: Pane::new(),
            overlay: None,
            size: (80, 20),
        }
    }

    fn lines(&self, world: &World, cells: usize) -> Vec<Line> {
        let mut page = Page::new(cells);
        if self.entries.loaded() {
            history::write(&mut page, world, None, self.entries.rows());
        }
        page.into_lines()
    }

    fn own_lines(&self, world: &World) -> Vec<Line> {
        self.lines(world, self.size.0.saturating_sub(FRAME).into())
    }

    fn rows(&self) -> usize {
        self.size.1.saturating_sub(2).into()
    }

    fn selected(&self, world: &World) -> Option<i64> {
        let lines = self.own_lines(world);
        match self.pane.item(&lines, self.rows()) {
            Some(Item::Entry(seq)) => Some(*seq),
            _ => None,
        }
    }

    fn open(&mut self, world: &World) {
        let row = self.selected(world).and_then(|seq| self.entries.entry(seq));
        if let Some(row) = row {
            let mut page = Page::new(overlay::CELLS);
            history::details(&mut page, world, None, row);
            let title = self.number.to_string();
            self.overlay = Some(Overlay::reading(title, page, self.size.1.into()));
        }
    }
}

impl Update for History {
    fn scopes(&self) -> Vec<Scope> {
        if self.overlay.is_some() {
            return Overlay::scopes();
        }
        vec![Scope::History, Scope::List]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        vec![self.entries.renew()]
    }

    fn sized(&mut self, columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.size = (columns, rows);
        if let Some(overlay) = &mut self.overlay {
            overlay.resize(rows.into());
        }
        Vec::new()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        if let Some(overlay) = &mut self.overlay {
            if overlay.act(action).is_some() {
                self.overlay = None;
            }
            return Vec::new();
        }
        let lines = self.own_lines(world);
        let rows = self.rows();
        if self.pane.act(action, &lines, rows) {
            let selected = self.selected(world);
            return self.entries.more(selected).into_iter().collect();
        }
        if action == Action::Open {
            self.open(world);
        } else if action == Action::Back {
            return vec![Step::Close];
        }
        Vec::new()
    }

    fn key(&mut self, key: Key, _world: &World) -> Vec<Step> {
        if let Some(overlay) = &mut self.overlay {
            overlay.key(key);
        }
        Vec::new()
    }

    fn take(&mut self, loaded: Loaded, _world: &World) -> Vec<Step> {
        if let Loaded::History(_number, rows) = loaded {
            self.entries.take(rows);
        }
        Vec::new()
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        matches!(loaded, Loaded::History(number, _) if *number == self.number)
    }

    fn failed(&mut self) {
        self.entries.failed();
    }
}
