//! The entries of a journal as far as they were loaded, and the question for more of them.

use std::collections::VecDeque;

use super::screen::Step;
use super::{Ask, Effect};
use crate::domain::ids::Number;
use crate::store::contract::HistoryRow;

/// Entries that one question asks for.
const PAGE: usize = 50;
/// More are asked for when so few are left below the selection.
const NEAR: usize = 20;

/// Entries of a record's journal, the latest first.
#[derive(Debug, Clone)]
pub struct Entries {
    number: Number,
    rows: Vec<HistoryRow>,
    /// What is under way: true goes on behind the last row, false begins anew.
    asked: VecDeque<bool>,
    /// There is nothing behind the last row.
    ended: bool,
    loaded: bool,
}

impl Entries {
    /// The journal of a record, nothing of it loaded.
    pub const fn of(number: Number) -> Self {
        Self {
            number,
            rows: Vec::new(),
            asked: VecDeque::new(),
            ended: false,
            loaded: false,
        }
    }

    /// What was loaded.
    pub fn rows(&self) -> &[HistoryRow] {
        &self.rows
    }

    /// Whether an answer has come.
    pub const fn loaded(&self) -> bool {
        self.loaded
    }

    /// The entry with this number.
    pub fn entry(&self, seq: i64) -> Option<&HistoryRow> {
        self.rows.iter().find(|row| row.seq == seq)
    }

    /// Asks for all that was loaded, and a page at least, once more.
    pub fn renew(&mut self) -> Step {
        let rows = self.rows.len().max(PAGE);
        self.asked.push_back(false);
        Effect::Ask(Ask::History(self.number, None, rows)).into()
    }

    /// Asks for more where the selected entry is one of the last.
    pub fn more(&mut self, selected: Option<i64>) -> Option<Step> {
        if self.ended || !self.asked.is_empty() {
            return None;
        }
        let place = self.rows.iter().position(|row| Some(row.seq) == selected)?;
        let last = self.rows.last()?.seq;
        if place + NEAR < self.rows.len() {
            return None;
        }
        self.asked.push_back(true);
        Some(Effect::Ask(Ask::History(self.number, Some(last), PAGE)).into())
    }

    /// Takes the answer to the oldest question.
    pub fn take(&mut self, rows: Vec<HistoryRow>) {
        let goes_on = self.asked.pop_front().unwrap_or(false);
        self.loaded = true;
        if goes_on {
            self.ended = rows.len() < PAGE;
            self.rows.extend(rows);
        } else {
            self.ended = rows.len() < self.rows.len().max(PAGE);
            self.rows = rows;
        }
    }

    /// Learns that a question was not answered.
    pub fn failed(&mut self) {
        self.asked.clear();
    }
}
