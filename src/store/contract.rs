//! What others may ask the store and get from it, without a trace of SQL.

use serde::{Deserialize, Serialize};

use crate::domain::case::Case;
use crate::domain::change::Subject;
use crate::domain::command::Command;
use crate::domain::contact::Contact;
use crate::domain::form::Answers;
use crate::domain::forms::CaseLine;
use crate::domain::ids::{DraftId, Login, Number, PersonId};
use crate::domain::person::Sex;
use crate::domain::register::{DirectoryLine, Entry};
use crate::domain::signal::Signal;
use crate::domain::staff::Load;
use crate::domain::{Day, Moment};
use crate::text::Likeness;

mod error;
mod lists;
mod queue;

pub use error::StoreError;
pub use lists::{AgendaAsk, CaseAsk, CaseRow, CaseView, EntryKey, Hit, RegisterAsk, TermRow};
pub(super) use lists::{NO_TERM, next_due};
pub use queue::{LineBody, QueueAsk, QueueKey, QueueRow, QueueView};

/// Where a page begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Begin<K> {
    /// At the first row.
    #[default]
    Start,
    /// Behind this key.
    After(K),
    /// Before this key, the page that ends there.
    Before(K),
    /// At this key.
    At(K),
    /// At the last row.
    End,
}

/// What a command did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// Every record that it changed, with the number people know it by and its new revision.
    pub records: Vec<Record>,
    /// The command that takes it back; nothing where what was done stays for ever.
    pub way_back: Option<Box<Command>>,
}

/// A record that was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// Which one.
    pub subject: Subject,
    /// Its number.
    pub number: Number,
    /// Its revision.
    pub rev: u32,
}

impl Applied {
    /// The first signal it changed.
    pub fn signal(&self) -> Option<Number> {
        let mut records = self.records.iter();
        records
            .find(|each| matches!(each.subject, Subject::Signal(_)))
            .map(|each| each.number)
    }

    /// The first case it changed.
    pub fn case(&self) -> Option<Number> {
        let mut records = self.records.iter();
        records
            .find(|each| matches!(each.subject, Subject::Case(_)))
            .map(|each| each.number)
    }
}

impl Applied {
    /// The first entry of the registers it changed.
    pub fn entry(&self) -> Option<Number> {
        let mut records = self.records.iter();
        records
            .find(|each| matches!(each.subject, Subject::Entry(_)))
            .map(|each| each.number)
    }
}

/// Counts for the header; kept, never counted over a table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Lines in the queue.
    pub open: i64,
    /// Of these of the highest level; counted to a thousand.
    pub immediate: i64,
    /// Of these past their time; counted to a thousand.
    pub overdue: i64,
    /// Of these not sorted.
    pub unsorted: i64,
    /// Signals that are not ours and went nowhere yet.
    pub redirect: i64,
    /// Open cases.
    pub cases: i64,
    /// Steps that wait for approval.
    pub pending: i64,
    /// When the next line is due.
    pub next_due: Option<Moment>,
}

/// A signal with what stands beside it on its screen.
#[derive(Debug, Clone, PartialEq)]
pub struct SignalFile {
    /// The signal.
    pub signal: Signal,
    /// Others that share its line.
    pub line: Vec<Signal>,
    /// Number of the case it belongs to.
    pub case: Option<Number>,
    /// Records that may concern the same people.
    pub matches: Vec<Match>,
    /// Earlier signals and cases of the same child, for what the program proposes.
    pub earlier: Vec<Earlier>,
}

/// An earlier record of the same child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// Its number.
    pub number: Number,
    /// A case, or a signal.
    pub is_case: bool,
    /// When the office learned of it, or the case was opened.
    pub at: Moment,
    /// When the case was closed.
    pub closed_at: Option<Moment>,
    /// The concern was confirmed.
    pub confirmed: bool,
}

/// A person in another record whose name is like the one asked for.
#[derive(Clone, PartialEq, Eq)]
pub struct Match {
    /// The record.
    pub number: Number,
    /// A case, or a signal.
    pub is_case: bool,
    /// The person.
    pub person: Option<PersonId>,
    /// Name as written there; the place, where a place was asked for.
    pub name: String,
    /// How alike.
    pub likeness: Likeness,
    /// Age in months on the day of the record.
    pub months: Option<u32>,
    /// Day of birth as written there.
    pub birth: Option<Day>,
    /// Sex as written there.
    pub sex: Option<Sex>,
    /// A child, or an adult.
    pub child: bool,
    /// Where that record stands: a state or an outcome.
    pub stands: String,
    /// Who is responsible there.
    pub holder: Option<Login>,
    /// When the office learned of it.
    pub at: Moment,
}

impl std::fmt::Debug for Match {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Match")
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

/// A case with what stands beside it on its screen.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseFile {
    /// The case.
    pub case: Case,
    /// Contacts, the latest first; at most as many as were asked for.
    pub contacts: Vec<Contact>,
    /// Signals that belong to it.
    pub signals: Vec<Signal>,
    /// Numbers of the brothers' and sisters' cases.
    pub siblings: Vec<Number>,
    /// Terms that run.
    pub terms: Vec<TermRow>,
    /// Entries of the registers that concern it: contact families, groups, mismatches.
    pub entries: Vec<Entry>,
}

/// One entry of a record's history.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryRow {
    /// Its number in the journal.
    pub seq: i64,
    /// When.
    pub at: Moment,
    /// Who.
    pub actor: String,
    /// What, a stable English word.
    pub action: String,
    /// Method and instrument with versions.
    pub method: String,
    /// What changed; nothing where it was lawfully erased.
    pub change: Option<crate::domain::change::Change>,
}

/// One entry of the whole journal, with what it concerns.
#[derive(Debug, Clone, PartialEq)]
pub struct EntryRow {
    /// The entry.
    pub row: HistoryRow,
    /// What kind of record it concerns: `office`, `signal`, `case` or `entry`.
    pub kind: String,
    /// Which one.
    pub subject: uuid::Uuid,
}

/// A form that was not sent yet.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Its id, from the opening of the form on.
    pub id: DraftId,
    /// Which form it is, as text that the forms read.
    pub form: String,
    /// The revision that the record had when the form was opened; nothing for a new record.
    pub based_on: Option<u32>,
    /// What the fields held when the form was opened.
    pub opened_with: Answers,
    /// What they hold now.
    pub answers: Answers,
    /// The field that had the cursor.
    pub focus: String,
    /// When it was saved last.
    pub updated_at: Moment,
}

impl std::fmt::Debug for Draft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Draft")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// What a form looks at when it opens.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormRoom {
    /// The signal it concerns.
    pub signal: Option<Box<SignalFile>>,
    /// The case it concerns.
    pub case: Option<Box<CaseFile>>,
    /// What each worker carries.
    pub loads: Vec<Load>,
    /// The entry of the registers that it concerns.
    pub entry: Option<Box<Entry>>,
    /// Organisations in use with their services, for a form that offers them.
    pub directory: Vec<DirectoryLine>,
    /// Open cases, for a form that asks which one is meant: the reader's own, or all.
    pub cases: Vec<CaseLine>,
}

/// A whole record with its journal, to be printed.
#[derive(Debug, Clone, PartialEq)]
pub struct WholeFile {
    /// The record; a case with all of its contacts, the latest first.
    pub found: Found,
    /// Entries about the record and, of a case, about its signals, in order.
    pub history: Vec<HistoryRow>,
    /// Entries about its printing, in order.
    pub printed: Vec<HistoryRow>,
    /// Number of the last entry of the journal.
    pub last: i64,
    /// Hash of that entry, hexadecimal: the head of the chain.
    pub head: String,
}

/// A record behind a number.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// A signal.
    Signal(Box<SignalFile>),
    /// A case.
    Case(Box<CaseFile>),
    /// An entry of the registers.
    Entry(Box<Entry>),
}
