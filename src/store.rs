//! `SQLite`; the only folder that knows SQL.
//!
//! One door for writes, [`Store::execute`]; named questions for reading, each with an index behind it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::Connection;
use uuid::Uuid;

use crate::domain::Moment;
use crate::domain::command::Office;
use crate::domain::ids::{Fresh, Login};
use crate::domain::staff::Staff;
use contract::StoreError;

mod agenda;
mod apply;
mod backup;
mod cases;
mod check;
mod codec;
mod connect;
pub mod contract;
mod drafts;
mod evidence;
mod figures;
mod history;
mod journal;
mod migrate;
mod office;
mod people;
mod place;
mod queue;
mod register;
mod renew;
mod replay;
mod save;
mod search;
mod signals;
mod write;

pub use backup::Copy;
pub use check::{Check, State};
pub use evidence::Imported;
pub use journal::Verified;
pub use place::place;

/// The database of one office, open.
pub struct Store {
    conn: Connection,
    path: Option<PathBuf>,
    read_only: bool,
    fresh: Box<dyn Fresh + Send>,
    office: office::Kept,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// How long a write waits for somebody else's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Patience {
    /// 250 ms: a person waits before a screen.
    Screen,
    /// 5 s: a command waits.
    Command,
}

/// Whether an opened file may be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It may.
    Write,
    /// It may not.
    Read,
}

/// Random identifiers that sort by the time they were made.
#[derive(Debug, Clone, Copy, Default)]
struct Random;

impl Fresh for Random {
    fn fresh(&self) -> Uuid {
        Uuid::now_v7()
    }
}

/// Identifiers counted from a seed, so that the same demo is made twice alike.
#[derive(Debug)]
pub struct Seeded {
    seed: u64,
    next: std::sync::atomic::AtomicU64,
}

impl Seeded {
    /// Begins a count.
    pub const fn new(seed: u64) -> Self {
        Self {
            seed,
            next: std::sync::atomic::AtomicU64::new(1),
        }
    }
}

impl Fresh for Seeded {
    fn fresh(&self) -> Uuid {
        let place = self.next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let wide = u128::from(place) << 64 | u128::from(self.seed);
        uuid::Builder::from_custom_bytes(wide.to_be_bytes()).into_uuid()
    }
}

impl Store {
    /// Makes a new database; the office is set up by a first command.
    ///
    /// # Errors
    /// Something is at the path already, or cannot be made there.
    pub fn create(path: &Path) -> Result<Self, StoreError> {
        let conn = connect::create(path)?;
        Ok(Self::of(conn, Some(path.to_owned()), Access::Write))
    }

    /// Opens a database.
    ///
    /// # Errors
    /// There is none, it is not ours, is newer than the program, or lies on a network disk.
    pub fn open(path: &Path, access: Access, patience: Patience) -> Result<Self, StoreError> {
        let conn = connect::open(path, access, patience)?;
        Ok(Self::of(conn, Some(path.to_owned()), access))
    }

    /// Makes a database in memory.
    ///
    /// # Errors
    /// The engine fails.
    pub fn in_memory() -> Result<Self, StoreError> {
        Ok(Self::of(connect::in_memory()?, None, Access::Write))
    }

    fn of(conn: Connection, path: Option<PathBuf>, access: Access) -> Self {
        Self {
            conn,
            path,
            read_only: access == Access::Read,
            fresh: Box::new(Random),
            office: office::Kept::default(),
        }
    }

    /// The same with identifiers from elsewhere.
    #[must_use]
    pub fn with_ids(mut self, fresh: Box<dyn Fresh + Send>) -> Self {
        self.fresh = fresh;
        self
    }

    /// Where the file is; nothing for one in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether writes are refused.
    pub const fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Another connection to the same file, for another thread.
    ///
    /// # Errors
    /// As [`Store::open`]; a database in memory has no second connection.
    pub fn another(&self, patience: Patience) -> Result<Self, StoreError> {
        let path = self
            .path
            .as_deref()
            .ok_or_else(|| StoreError::NoDatabase(PathBuf::new()))?;
        let access = if self.read_only {
            Access::Read
        } else {
            Access::Write
        };
        Self::open(path, access, patience)
    }

    /// The office as it stands now, once it is set up; whoever changed it.
    ///
    /// # Errors
    /// The record cannot be read.
    pub fn office(&self) -> Result<Option<Arc<Office>>, StoreError> {
        self.office.read(&self.conn)
    }

    /// The office, which must be set up.
    fn office_there(&self) -> Result<Arc<Office>, StoreError> {
        self.office()?
            .ok_or_else(|| StoreError::Damaged("office".to_owned()))
    }

    /// Everybody in the office, by login.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn staff(&self) -> Result<Vec<Staff>, StoreError> {
        office::staff(&self.conn)
    }

    /// The active member of staff with a login.
    ///
    /// # Errors
    /// There is none.
    pub fn member(&self, login: &Login) -> Result<Staff, StoreError> {
        let found = self
            .staff()?
            .into_iter()
            .find(|each| each.login == *login && each.active);
        found.ok_or_else(|| StoreError::NotStaff(login.to_string()))
    }

    /// A number that changes when another connection has written; a hint only.
    ///
    /// # Errors
    /// The engine fails.
    pub fn version(&self) -> Result<i64, StoreError> {
        office::version(&self.conn)
    }

    /// The number of the last entry of the journal.
    ///
    /// # Errors
    /// The engine fails.
    pub fn last_entry(&self) -> Result<i64, StoreError> {
        Ok(self
            .conn
            .query_row("select coalesce(max(seq), 0) from journal", [], |row| {
                row.get(0)
            })?)
    }

    /// How many signals and cases there are; counts the tables, so not for a key press.
    ///
    /// # Errors
    /// The engine fails.
    pub fn sizes(&self) -> Result<(i64, i64), StoreError> {
        let sql = "select (select count(*) from signal), (select count(*) from case_file)";
        Ok(self
            .conn
            .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// When the last entry of the journal was written.
    ///
    /// # Errors
    /// The engine fails.
    pub fn last_written(&self) -> Result<Option<Moment>, StoreError> {
        let sql = "select at from journal order by seq desc limit 1";
        let mut rows = self.conn.prepare_cached(sql)?;
        let mut rows = rows.query([])?;
        rows.next()?.map(|row| codec::moment(row, 0)).transpose()
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    /// How the engine would answer a question.
    pub(super) fn plan(conn: &Connection, sql: &str) -> String {
        let mut statement = conn.prepare(&format!("explain query plan {sql}")).unwrap();
        // Unbound parameters are null; the plan does not look at them.
        let mut rows = statement.raw_query();
        let mut plan = String::new();
        while let Some(row) = rows.next().unwrap() {
            plan.push_str(&row.get::<_, String>(3).unwrap());
            plan.push('\n');
        }
        plan
    }
}
