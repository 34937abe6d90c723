//! Drafts: forms that were not sent yet, and personal settings.

use rusqlite::{Connection, params};

use super::Store;
use super::codec;
use super::contract::{Draft, StoreError};
use crate::domain::ids::{DraftId, Login};

/// The most drafts that are listed.
const LISTED: u32 = 100;

/// Takes a draft away, if it is the worker's own.
pub(super) fn remove(conn: &Connection, staff: &Login, id: DraftId) -> Result<(), StoreError> {
    conn.prepare_cached("delete from draft where id = ? and staff = ?")?
        .execute(params![codec::bytes(id.0), staff.as_str()])?;
    Ok(())
}

impl Store {
    /// Saves a draft; the one with the same id is replaced.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn save_draft(&self, staff: &Login, draft: &Draft) -> Result<(), StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly);
        }
        let (updated_at, body) = (codec::stamp(draft.updated_at), codec::body(draft)?);
        self.conn
            .prepare_cached(
                "insert into draft (id, staff, updated_at, body) values (:id, :staff, :at, :body)
                 on conflict (id) do update set updated_at = :at, body = :body where staff = :staff",
            )?
            .execute(rusqlite::named_params! {
                ":id": codec::bytes(draft.id.0),
                ":staff": staff.as_str(),
                ":at": updated_at,
                ":body": body,
            })?;
        Ok(())
    }

    /// Throws one of a worker's drafts away; nobody else's.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn drop_draft(&self, staff: &Login, id: DraftId) -> Result<(), StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly);
        }
        remove(&self.conn, staff, id)
    }

    /// A worker's drafts, the latest first; nobody else sees them.
    ///
    /// # Errors
    /// A draft cannot be read.
    pub fn drafts(&self, staff: &Login) -> Result<Vec<Draft>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "select body from draft where staff = ? order by updated_at desc, id limit ?",
        )?;
        let mut rows = statement.query(params![staff.as_str(), LISTED])?;
        let mut drafts = Vec::new();
        while let Some(row) = rows.next()? {
            drafts.push(codec::record(row, 0)?);
        }
        Ok(drafts)
    }

    /// One of a worker's drafts.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn draft(&self, staff: &Login, id: DraftId) -> Result<Option<Draft>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("select body from draft where id = ? and staff = ?")?;
        let mut rows = statement.query(params![codec::bytes(id.0), staff.as_str()])?;
        rows.next()?.map(|row| codec::record(row, 0)).transpose()
    }

    /// A worker's setting.
    ///
    /// # Errors
    /// The engine fails.
    pub fn setting(&self, staff: &Login, name: &str) -> Result<Option<String>, StoreError> {
        let sql = "select value from setting where staff = ? and name = ?";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query(params![staff.as_str(), name])?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
    }

    /// Keeps a worker's setting.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn set(&self, staff: &Login, name: &str, value: &str) -> Result<(), StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly);
        }
        self.conn
            .prepare_cached(
                "insert into setting (staff, name, value) values (:staff, :name, :value)
                 on conflict (staff, name) do update set value = :value",
            )?
            .execute(rusqlite::named_params! {
                ":staff": staff.as_str(), ":name": name, ":value": value
            })?;
        Ok(())
    }
}
