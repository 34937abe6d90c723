//! The journal of the selected record beside a list, where the window is wide enough.

pub mod view;

use super::Ask;
use super::screen::Step;
use crate::domain::ids::Number;
use crate::store::contract::HistoryRow;

/// Entries that are asked for: more than any window shows.
const ENTRIES: usize = 60;

/// The latest entries of a record's journal, once they are loaded.
#[derive(Debug, Default)]
pub struct Beside {
    /// There is room for it.
    shown: bool,
    journal: Option<(Number, Vec<HistoryRow>)>,
}

impl Beside {
    /// Learns whether there is room.
    pub const fn show(&mut self, shown: bool) {
        self.shown = shown;
    }

    /// Whether the journal of a record is to be loaded.
    pub fn lacks(&self, number: Number) -> bool {
        self.shown && self.entries(number).is_none()
    }

    /// Asks for the journal of a record, where there is room.
    pub fn ask(&self, number: Number) -> Option<Step> {
        let ask = Ask::History(number, None, ENTRIES);
        self.shown.then(|| super::Effect::Ask(ask).into())
    }

    /// Takes the answer.
    pub fn take(&mut self, number: Number, rows: Vec<HistoryRow>) {
        self.journal = Some((number, rows));
    }

    /// The entries of a record, where they are loaded.
    pub fn entries(&self, number: Number) -> Option<&[HistoryRow]> {
        let (of, rows) = self.journal.as_ref()?;
        (*of == number).then_some(rows.as_slice())
    }
}
