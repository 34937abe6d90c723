//! A record as running text: lines wrapped to a width, some of which lead to another record.
//!
//! The text is made anew for every key and every frame, from the record and the width alone, so
//! that what is read and what is drawn can never differ.

pub mod view;

use super::World;
use super::action::Action;
use super::theme::Role;
use crate::lang::Arg;
use crate::text::{visible, wrap};

/// Cells by which a further line of an item stands in.
const INDENT: usize = 2;

/// One line of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<T> {
    /// What it says.
    pub text: String,
    /// What it is.
    pub role: Role,
    /// What Enter opens on it.
    pub leads: Option<T>,
    /// It begins a section.
    pub is_heading: bool,
}

/// A text as it is written.
#[derive(Debug)]
pub struct Paper<'a, T> {
    /// What every screen may look at.
    pub world: &'a World,
    cells: usize,
    lines: Vec<Line<T>>,
}

impl<'a, T: Clone> Paper<'a, T> {
    /// An empty text for a column of so many cells.
    pub const fn new(world: &'a World, cells: usize) -> Self {
        Self {
            world,
            cells,
            lines: Vec::new(),
        }
    }

    /// Cells of a line.
    pub const fn cells(&self) -> usize {
        self.cells
    }

    /// What was written.
    pub fn lines(self) -> Vec<Line<T>> {
        self.lines
    }

    /// Begins a section, with an empty line before it unless it is the first.
    pub fn heading(&mut self, id: &str) {
        let text = self.world.lang.say(id);
        if !self.lines.is_empty() {
            self.gap();
        }
        self.push(text, Role::Title, None, true);
    }

    /// An empty line.
    pub fn gap(&mut self) {
        self.push(String::new(), Role::Text, None, false);
    }

    /// A sentence or a paragraph; what a terminal must not see is written out.
    pub fn add(&mut self, text: &str, role: Role) {
        for line in wrap(&visible(text), self.cells) {
            self.push(line, role, None, false);
        }
    }

    /// A message without arguments.
    pub fn say(&mut self, id: &str, role: Role) {
        let text = self.world.lang.say(id);
        self.add(&text, role);
    }

    /// A message with its arguments.
    pub fn with(&mut self, id: &str, args: &[(&str, Arg<'_>)], role: Role) {
        let text = self.world.lang.with(id, args);
        self.add(&text, role);
    }

    /// An item of a list, which may lead somewhere.
    pub fn item(&mut self, text: &str, role: Role, leads: Option<&T>) {
        self.indented("· ", text, role, leads);
    }

    /// What belongs to the item above.
    pub fn inset(&mut self, text: &str, role: Role) {
        self.indented("  ", text, role, None);
    }

    fn indented(&mut self, mark: &str, text: &str, role: Role, leads: Option<&T>) {
        let lines = wrap(&visible(text), self.cells.saturating_sub(INDENT));
        for (place, line) in lines.into_iter().enumerate() {
            let mark = if place == 0 { mark } else { "  " };
            self.push(format!("{mark}{line}"), role, leads.cloned(), false);
        }
    }

    fn push(&mut self, text: String, role: Role, leads: Option<T>, is_heading: bool) {
        self.lines.push(Line {
            text,
            role,
            leads,
            is_heading,
        });
    }
}

/// The line of a text on which the reader stands, and the first one that is visible.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    line: usize,
    top: usize,
    page: usize,
}

impl Place {
    /// The line of the reader.
    pub const fn line(self) -> usize {
        self.line
    }

    /// The first visible line.
    pub const fn top(self) -> usize {
        self.top
    }

    /// Learns how many lines are visible at once.
    pub fn set_page(&mut self, lines: usize) {
        self.page = lines.max(1);
        self.show();
    }

    /// Moves as an action asks in a text of so many lines; false where it asks for something else.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other actions move nothing"
    )]
    pub fn act(&mut self, action: Action, lines: usize) -> bool {
        let to = match action {
            Action::Up => self.line.saturating_sub(1),
            Action::Down => self.line + 1,
            Action::PageUp => self.line.saturating_sub(self.page),
            Action::PageDown => self.line + self.page,
            Action::First => 0,
            Action::Last => usize::MAX,
            _ => return false,
        };
        self.go(to, lines);
        true
    }

    /// Goes to a line, or the last one of so many.
    pub fn go(&mut self, line: usize, lines: usize) {
        self.line = line.min(lines.saturating_sub(1));
        self.show();
    }

    /// Goes to the section after the reader's line, or before it, round and round.
    pub fn go_section<T>(&mut self, forward: bool, lines: &[Line<T>]) {
        let numbered = lines.iter().enumerate();
        let heads: Vec<usize> = numbered
            .filter(|(_place, line)| line.is_heading)
            .map(|(place, _line)| place)
            .collect();
        let next = if forward {
            let behind = heads.iter().find(|place| **place > self.line);
            behind.or_else(|| heads.first())
        } else {
            let before = heads.iter().rev().find(|place| **place < self.line);
            before.or_else(|| heads.last())
        };
        if let Some(next) = next {
            self.go(*next, lines.len());
            // A section is read from its heading on.
            self.top = (*next).min(lines.len().saturating_sub(self.page));
        }
    }

    fn show(&mut self) {
        let lowest = (self.line + 1).saturating_sub(self.page.max(1));
        self.top = self.top.clamp(lowest, self.line.max(lowest));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_stays_within_the_text_and_the_page() {
        let mut place = Place::default();
        place.set_page(5);
        for (action, line, top) in [
            (Action::Up, 0, 0),
            (Action::Down, 1, 0),
            (Action::PageDown, 6, 2),
            (Action::Last, 19, 15),
            (Action::Down, 19, 15),
            (Action::PageUp, 14, 14),
            (Action::First, 0, 0),
        ] {
            assert!(place.act(action, 20));
            assert_eq!((place.line(), place.top()), (line, top), "{action:?}");
        }
        assert!(!place.act(Action::Take, 20));
    }

    #[test]
    fn an_empty_text_has_a_first_line() {
        let mut place = Place::default();
        assert!(place.act(Action::Last, 0));
        assert_eq!((place.line(), place.top()), (0, 0));
    }
}
