//! Why the store could not do what was asked, without a trace of the engine.

use std::path::PathBuf;

use crate::domain::refusal::Refusal;

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The rules say no.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// Somebody else is writing; nothing was changed, try again.
    #[error("the database is busy")]
    Busy,
    /// There is no database at the path.
    #[error("no database at {0}")]
    NoDatabase(PathBuf),
    /// There is something at the path already.
    #[error("{0} exists already")]
    Exists(PathBuf),
    /// The file is no caseload database.
    #[error("{0} is not a caseload database")]
    NotOurs(PathBuf),
    /// The file was written by a newer program: its schema, ours.
    #[error("the database has schema {0}, this program knows {1}")]
    Newer(i64, i64),
    /// The linked `SQLite` has a known fault.
    #[error("SQLite {0} is too old")]
    OldEngine(String),
    /// The file lies on a network disk, where locks cannot be trusted.
    #[error("{0} lies on a network file system")]
    NetworkDisk(PathBuf),
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The file or disk can only be read.
    #[error("the database can only be read")]
    ReadOnly,
    /// A page or a record cannot be read back.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// The login is not in the office's staff, or no longer active.
    #[error("{0} is not an active member of staff")]
    NotStaff(String),
    /// Something else failed in the engine; its words, never personal data.
    #[error("database error: {0}")]
    Engine(String),
    /// Reading or writing a file failed.
    #[error("{path}: {cause}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: std::io::Error,
    },
}

impl From<Refusal> for StoreError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
