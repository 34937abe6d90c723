//! The schema, forward by `user_version`, each step in one transaction, a copy first.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::Access;
use super::contract::StoreError;

/// Steps in order; a shipped one is never edited.
const STEPS: &[&str] = &[
    include_str!("schema/0001-start.sql"),
    include_str!("schema/0002-countersign.sql"),
    include_str!("schema/0003-competence.sql"),
    include_str!("schema/0004-register.sql"),
];

/// The version that this program writes.
pub(super) fn latest() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// The version of a file.
pub(super) fn version(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn.query_row("pragma user_version", [], |row| row.get(0))?)
}

/// Brings an empty file to the latest version.
pub(super) fn begin(conn: &Connection) -> Result<(), StoreError> {
    step_from(conn, 0)
}

/// Brings a file to the latest version; a copy of the old one is kept beside it.
pub(super) fn forward(conn: &Connection, path: &Path, access: Access) -> Result<(), StoreError> {
    let version = version(conn)?;
    if version > latest() {
        return Err(StoreError::Newer(version, latest()));
    }
    if version == latest() {
        return Ok(());
    }
    if access == Access::Read {
        return Err(StoreError::ReadOnly);
    }
    let kept = path.with_extension(format!("before-{}.db", latest()));
    if !kept.exists() {
        conn.execute("vacuum into :path", [kept.to_string_lossy()])?;
    }
    step_from(conn, version)
}

fn step_from(conn: &Connection, version: i64) -> Result<(), StoreError> {
    let done = usize::try_from(version).unwrap_or(0);
    for (place, step) in (1i64..).zip(STEPS).skip(done) {
        let transaction =
            rusqlite::Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", place)?;
        transaction.commit()?;
    }
    Ok(())
}
