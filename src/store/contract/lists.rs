//! Rows of the list of cases, of the agenda and of a search, and how pages of them are asked for.

use serde::{Deserialize, Serialize};

use super::Begin;
use crate::domain::Moment;
use crate::domain::ids::{CaseId, Login, Number};
use crate::domain::method::State;
use crate::domain::register::{Entry, EntryKind};
use crate::domain::term::TermKind;
use crate::store::codec;

/// A row of the list of cases.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// Its number.
    pub number: Number,
    /// Its id.
    pub id: CaseId,
    /// The family or child as the list names it.
    pub title: String,
    /// Where it stands.
    pub state: State,
    /// Level of its latest signal.
    pub level: u8,
    /// Who runs it.
    pub curator: Option<Login>,
    /// The next term.
    pub next_due: Option<Moment>,
    /// When it was opened.
    pub opened_at: Moment,
    /// When it was closed.
    pub closed_at: Option<Moment>,
    /// A step waits for approval.
    pub pending: bool,
}

impl std::fmt::Debug for CaseRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CaseRow")
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

/// Stands for the next term of a case that has none; sorts behind every stamp.
pub(in crate::store) const NO_TERM: &str = "~";

/// The next term of a case as it stands in its column.
pub(in crate::store) fn next_due(moment: Option<Moment>) -> String {
    moment.map_or_else(|| NO_TERM.to_owned(), codec::stamp)
}

impl CaseRow {
    /// Its place in the list: its next term as stored, its number.
    pub fn sort_key(&self) -> (String, i64) {
        (next_due(self.next_due), self.number.sort_key())
    }
}

/// Which cases are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseView {
    /// Those I run.
    #[default]
    Mine,
    /// All open ones.
    Open,
    /// Those that wait for an approval.
    Pending,
    /// Closed ones.
    Closed,
}

impl CaseView {
    /// All views, in the order of the screen.
    pub const ALL: [Self; 4] = [Self::Mine, Self::Open, Self::Pending, Self::Closed];

    /// The word of the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Open => "open",
            Self::Pending => "pending",
            Self::Closed => "closed",
        }
    }

    /// The view behind a word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.code() == code)
    }
}

/// A page of the list of cases that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseAsk {
    /// Which cases.
    pub view: CaseView,
    /// Only cases with all these words.
    pub filter: String,
    /// For the view "mine".
    pub me: Login,
    /// Where the page begins: next term as stored, number.
    pub from: Begin<(String, i64)>,
    /// How many rows.
    pub limit: usize,
}

/// A term in the agenda.
#[derive(Clone, PartialEq, Eq)]
pub struct TermRow {
    /// Number of the signal or case.
    pub number: Number,
    /// Its place among the terms of the record.
    pub place: i64,
    /// A case, or a signal.
    pub is_case: bool,
    /// What must be done.
    pub kind: TermKind,
    /// The family or child it concerns.
    pub title: String,
    /// When it ends.
    pub due_at: Moment,
    /// Whether it ends at an hour, not with the day.
    pub to_the_hour: bool,
    /// Who is responsible; nobody means the duty officer.
    pub holder: Option<Login>,
    /// Days before the end at which it warns.
    pub warn_days: u32,
}

impl std::fmt::Debug for TermRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TermRow")
            .field("number", &self.number)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

impl TermRow {
    /// Its place in the agenda: when it ends as stored, the number, its place in the record.
    pub fn sort_key(&self) -> (String, i64, i64) {
        (
            codec::stamp(self.due_at),
            self.number.sort_key(),
            self.place,
        )
    }
}

/// A page of the agenda that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaAsk {
    /// Only terms of this worker.
    pub holder: Option<Login>,
    /// Where the page begins: when due as stored, number, place.
    pub from: Begin<(String, i64, i64)>,
    /// How many rows.
    pub limit: usize,
}

/// A place in a register.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryKey {
    /// It is over.
    pub over: bool,
    /// Its place among those of its kind, as a text.
    pub place: String,
    /// Its number, as it sorts.
    pub number: i64,
}

impl EntryKey {
    /// The place of an entry.
    pub fn of(entry: &Entry) -> Self {
        Self {
            over: entry.is_over(),
            place: entry.order(),
            number: entry.number.sort_key(),
        }
    }
}

/// A page of a register that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterAsk {
    /// Of which kind.
    pub kind: EntryKind,
    /// Only entries with all these words.
    pub filter: String,
    /// Where the page begins.
    pub from: Begin<EntryKey>,
    /// How many rows.
    pub limit: usize,
}

/// A hit of the search.
#[derive(Clone, PartialEq, Eq)]
pub struct Hit {
    /// The record.
    pub number: Number,
    /// A case, or a signal.
    pub is_case: bool,
    /// What it is called.
    pub name: String,
    /// Why it was found: `number`, `name`, `place`, `text`.
    pub why: &'static str,
    /// When the office learned of it, or the case was opened.
    pub at: Moment,
    /// Where it stands.
    pub stands: String,
}

impl std::fmt::Debug for Hit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hit")
            .field("number", &self.number)
            .field("why", &self.why)
            .finish_non_exhaustive()
    }
}
