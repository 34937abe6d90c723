//! Where one is on a page: which item is selected, and which line is the first to be seen.

pub mod view;

#[cfg(test)]
mod tests;

use super::action::Action;
use super::record::{Item, Line};

/// The place on a page; it follows its item when the page is written anew.
#[derive(Debug, Clone, Default)]
pub struct Pane {
    item: Option<Item>,
    top: usize,
}

impl Pane {
    /// The start of a page.
    pub const fn new() -> Self {
        Self { item: None, top: 0 }
    }

    /// The first line that is seen, of so many that fit.
    pub fn top(&self, lines: &[Line], rows: usize) -> usize {
        self.top.min(lines.len().saturating_sub(rows.max(1)))
    }

    /// The line of the selected item, where it can be seen; the first such item at the start.
    pub fn line(&self, lines: &[Line], rows: usize) -> Option<usize> {
        let top = self.top(lines, rows);
        let seen = top..top + rows.max(1);
        let place = match &self.item {
            Some(item) => place_of(lines, item).or_else(|| next(lines, top)),
            None => next(lines, top),
        };
        place.filter(|place| seen.contains(place))
    }

    /// The selected item, where it can be seen.
    pub fn item<'a>(&self, lines: &'a [Line], rows: usize) -> Option<&'a Item> {
        lines.get(self.line(lines, rows)?)?.item.as_ref()
    }

    /// Selects an item and shows its line.
    pub fn select(&mut self, lines: &[Line], rows: usize, item: Item) {
        let place = place_of(lines, &item);
        self.item = Some(item);
        if let Some(place) = place {
            self.show(place, rows);
        }
    }

    /// Moves as an action asks; false where the action moves nothing.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other actions move nothing"
    )]
    pub fn act(&mut self, action: Action, lines: &[Line], rows: usize) -> bool {
        let rows = rows.max(1);
        let top = self.top(lines, rows);
        let last = lines.len().saturating_sub(rows);
        self.top = top;
        match action {
            Action::Up => self.up(lines, rows),
            Action::Down => self.down(lines, rows),
            Action::PageUp => self.turn(lines, rows, top.saturating_sub(rows)),
            Action::PageDown if top == last => self.end(lines, rows),
            Action::PageDown => self.turn(lines, rows, (top + rows).min(last)),
            Action::First => self.turn(lines, rows, 0),
            Action::Last => self.end(lines, rows),
            _ => return false,
        }
        true
    }

    /// The next item, where it is near enough to be seen; else one line on.
    fn down(&mut self, lines: &[Line], rows: usize) {
        let at = self.line(lines, rows);
        let from = at.map_or(self.top, |at| at + 1);
        let found = next(lines, from).filter(|place| *place <= self.top + rows);
        match found {
            Some(place) => self.take(lines, rows, place),
            None => self.top = (self.top + 1).min(lines.len().saturating_sub(rows)),
        }
    }

    fn up(&mut self, lines: &[Line], rows: usize) {
        let at = self.line(lines, rows);
        let before = at.unwrap_or(self.top + rows);
        let found = previous(lines, before).filter(|place| *place + 1 >= self.top);
        match found {
            Some(place) => self.take(lines, rows, place),
            None => self.top = self.top.saturating_sub(1),
        }
    }

    fn turn(&mut self, lines: &[Line], rows: usize, top: usize) {
        self.top = top;
        if let Some(place) = next(lines, top).filter(|place| *place < top + rows) {
            self.take(lines, rows, place);
        }
    }

    fn end(&mut self, lines: &[Line], rows: usize) {
        self.top = lines.len().saturating_sub(rows);
        if let Some(place) = previous(lines, lines.len()).filter(|place| *place >= self.top) {
            self.take(lines, rows, place);
        }
    }

    fn take(&mut self, lines: &[Line], rows: usize, place: usize) {
        self.item = lines.get(place).and_then(|line| line.item.clone());
        self.show(place, rows);
    }

    fn show(&mut self, place: usize, rows: usize) {
        let lowest = (place + 1).saturating_sub(rows.max(1));
        self.top = self.top.clamp(lowest, place);
    }
}

fn place_of(lines: &[Line], item: &Item) -> Option<usize> {
    lines
        .iter()
        .position(|line| line.item.as_ref() == Some(item))
}

fn next(lines: &[Line], from: usize) -> Option<usize> {
    let found = lines.iter().skip(from).position(|line| line.item.is_some());
    found.map(|place| place + from)
}

fn previous(lines: &[Line], before: usize) -> Option<usize> {
    lines
        .iter()
        .take(before)
        .rposition(|line| line.item.is_some())
}
