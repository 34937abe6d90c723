//! A long list by pages: holds a window of rows around the selection and asks for more by key.
//!
//! Nothing here knows how long the list is or where in it the window stands, so that it is as fast
//! at a million rows as at ten. Answers must come in the order of the questions.

use std::collections::VecDeque;

use crate::store::contract::Begin;
use crate::ui::action::Action;

#[cfg(test)]
mod tests;

/// A row of a list: where it stands, and what it is.
pub trait Row {
    /// Its place in the order.
    type Key: Clone;
    /// What stays the same when its place changes.
    type Id: PartialEq;
    /// Its place in the order.
    fn key(&self) -> Self::Key;
    /// What it is.
    fn id(&self) -> Self::Id;
}

/// A page that the list needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted<K> {
    /// Where it begins.
    pub from: Begin<K>,
    /// How many rows.
    pub limit: usize,
}

/// What a list made of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved<K> {
    /// The action does not move in a list.
    No,
    /// It moved, or stood at the end already.
    Within,
    /// It moved, and needs a page.
    Wants(Wanted<K>),
}

/// What an answer under way is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// The first rows, with the first one selected.
    Start,
    /// The last rows, with the last one selected.
    End,
    /// The same rows again.
    Again,
    /// Rows behind the window.
    Behind,
    /// Rows before the window.
    Before,
    /// Nothing any more: the question changed meanwhile.
    Stale,
}

/// A list by pages.
#[derive(Debug)]
pub struct List<R: Row> {
    rows: Vec<R>,
    /// There are rows before the window.
    before: bool,
    /// There are rows behind the window.
    behind: bool,
    selected: usize,
    top: usize,
    page: usize,
    asked: VecDeque<Asked>,
    loaded: bool,
}

impl<R: Row> Default for List<R> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            before: false,
            behind: false,
            selected: 0,
            top: 0,
            page: 1,
            asked: VecDeque::new(),
            loaded: false,
        }
    }
}

/// Pages that a window holds: the visible one, and one on each side to move into.
const WINDOW: usize = 3;

impl<R: Row> List<R> {
    /// How many rows are visible at once.
    pub fn set_page(&mut self, rows: usize) {
        self.page = rows.max(1);
        self.show_selected();
    }

    /// The selected row.
    pub fn selected(&self) -> Option<&R> {
        self.rows.get(self.selected)
    }

    /// The rows that are visible.
    pub fn visible(&self) -> impl Iterator<Item = &R> {
        self.rows.iter().skip(self.top).take(self.page)
    }

    /// All rows at hand, the place of the first visible one, and that of the selected one; for a
    /// screen whose rows are not all of one height.
    pub fn window(&self) -> (&[R], usize, usize) {
        (&self.rows, self.top, self.selected)
    }

    /// The line of the selection among the visible ones.
    pub const fn line(&self) -> usize {
        self.selected.saturating_sub(self.top)
    }

    /// Whether the answer came that there is nothing.
    pub fn is_empty(&self) -> bool {
        self.loaded && self.rows.is_empty()
    }

    /// Whether there are rows above and below the visible ones.
    pub fn goes_on(&self) -> (bool, bool) {
        let below = self.top + self.page < self.rows.len();
        (self.before || self.top > 0, self.behind || below)
    }

    /// Begins anew, for another view or filter; what is under way no longer counts.
    pub fn restart(&mut self) -> Wanted<R::Key> {
        self.asked.iter_mut().for_each(|each| *each = Asked::Stale);
        self.rows.clear();
        self.loaded = false;
        (self.selected, self.top) = (0, 0);
        self.ask(Asked::Start, Begin::Start)
    }

    /// Asks for the same rows again; the selection stays on its record.
    pub fn reload(&mut self) -> Wanted<R::Key> {
        match self.rows.first() {
            Some(first) if self.before => {
                let from = Begin::At(first.key());
                self.ask(Asked::Again, from)
            }
            Some(_) => self.ask(Asked::Again, Begin::Start),
            None => self.ask(Asked::Start, Begin::Start),
        }
    }

    /// Moves as an action asks.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other actions move nothing"
    )]
    pub fn act(&mut self, action: Action) -> Moved<R::Key> {
        let wanted = match action {
            Action::Up => self.up(),
            Action::Down => self.down(),
            Action::PageUp => self.page_up(),
            Action::PageDown => self.page_down(),
            Action::First => self.first(),
            Action::Last => self.last(),
            _ => return Moved::No,
        };
        wanted.map_or(Moved::Within, Moved::Wants)
    }

    /// Goes to the first row.
    pub fn first(&mut self) -> Option<Wanted<R::Key>> {
        if self.before {
            return Some(self.ask(Asked::Start, Begin::Start));
        }
        self.select(0);
        None
    }

    /// Goes to the last row.
    pub fn last(&mut self) -> Option<Wanted<R::Key>> {
        if self.behind {
            return Some(self.ask(Asked::End, Begin::End));
        }
        self.select(usize::MAX);
        None
    }

    /// Goes one row up.
    pub fn up(&mut self) -> Option<Wanted<R::Key>> {
        self.select(self.selected.saturating_sub(1));
        self.more_before()
    }

    /// Goes one row down.
    pub fn down(&mut self) -> Option<Wanted<R::Key>> {
        self.select(self.selected + 1);
        self.more_behind()
    }

    /// Goes one page up.
    pub fn page_up(&mut self) -> Option<Wanted<R::Key>> {
        self.top = self.top.saturating_sub(self.page);
        self.select(self.selected.saturating_sub(self.page));
        self.more_before()
    }

    /// Goes one page down.
    pub fn page_down(&mut self) -> Option<Wanted<R::Key>> {
        self.top += self.page;
        self.select(self.selected + self.page);
        self.more_behind()
    }

    /// Takes the answer to the oldest question: rows in order, and whether there are more.
    pub fn take(&mut self, rows: Vec<R>, before: bool, behind: bool) -> Option<Wanted<R::Key>> {
        match self.asked.pop_front()? {
            Asked::Stale => return None,
            Asked::Start => {
                self.replace(rows, before, behind);
                (self.selected, self.top) = (0, 0);
            }
            Asked::End => {
                self.replace(rows, before, behind);
                self.select(usize::MAX);
            }
            Asked::Again => return self.renew(rows, before, behind),
            Asked::Behind => {
                self.rows.extend(rows);
                self.behind = behind;
                self.trim_front();
            }
            Asked::Before => {
                let new = rows.len();
                self.rows.splice(0..0, rows);
                self.before = before;
                self.selected += new;
                self.top += new;
                self.trim_back();
            }
        }
        None
    }

    /// Selects the first row at hand that is wanted; where none is, the selection stays.
    pub fn select_where(&mut self, is_wanted: impl Fn(&R) -> bool) {
        if let Some(place) = self.rows.iter().position(is_wanted) {
            self.select(place);
        }
    }

    /// Learns that the oldest question was not answered.
    pub fn failed(&mut self) {
        self.asked.pop_front();
    }

    fn replace(&mut self, rows: Vec<R>, before: bool, behind: bool) {
        self.rows = rows;
        self.before = before;
        self.behind = behind;
        self.loaded = true;
    }

    /// The same rows again: the selection follows its record, else it stays on its line.
    fn renew(&mut self, rows: Vec<R>, before: bool, behind: bool) -> Option<Wanted<R::Key>> {
        if rows.is_empty() && before {
            return Some(self.ask(Asked::End, Begin::End));
        }
        let line = self.line();
        let id = self.selected().map(R::id);
        self.replace(rows, before, behind);
        let found = id.and_then(|id| self.rows.iter().position(|row| row.id() == id));
        let place = found.unwrap_or(self.selected);
        self.top = place.saturating_sub(line);
        self.select(place);
        // Rows that came in above have pushed the window's end towards the selection.
        self.more_behind()
    }

    fn select(&mut self, place: usize) {
        self.selected = place.min(self.rows.len().saturating_sub(1));
        self.show_selected();
    }

    fn show_selected(&mut self) {
        let lowest = (self.selected + 1).saturating_sub(self.page);
        let highest = self.rows.len().saturating_sub(self.page);
        self.top = self.top.min(highest).clamp(lowest, self.selected);
    }

    fn more_behind(&mut self) -> Option<Wanted<R::Key>> {
        let near = self.selected + self.page >= self.rows.len();
        let last = self.rows.last()?.key();
        (self.behind && near && self.asked.is_empty())
            .then(|| self.ask(Asked::Behind, Begin::After(last)))
    }

    fn more_before(&mut self) -> Option<Wanted<R::Key>> {
        let near = self.selected < self.page;
        let first = self.rows.first()?.key();
        (self.before && near && self.asked.is_empty())
            .then(|| self.ask(Asked::Before, Begin::Before(first)))
    }

    fn ask(&mut self, what: Asked, from: Begin<R::Key>) -> Wanted<R::Key> {
        self.asked.push_back(what);
        let limit = match what {
            Asked::Behind | Asked::Before => self.page,
            Asked::Start | Asked::End | Asked::Stale => self.page * WINDOW,
            Asked::Again => self.rows.len().max(self.page * WINDOW),
        };
        Wanted { from, limit }
    }

    fn trim_front(&mut self) {
        let extra = self.rows.len().saturating_sub(self.page * (WINDOW + 1));
        let extra = extra.min(self.top);
        if extra > 0 {
            self.rows.drain(..extra);
            self.selected -= extra;
            self.top -= extra;
            self.before = true;
        }
    }

    fn trim_back(&mut self) {
        let room = (self.page * (WINDOW + 1)).max(self.top + self.page);
        if self.rows.len() > room {
            self.rows.truncate(room);
            self.behind = true;
        }
    }
}
