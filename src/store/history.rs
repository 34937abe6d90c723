//! The history of a record: what the journal says of it.

use rusqlite::{Row, params};
use uuid::Uuid;

use super::codec;
use super::contract::{EntryRow, Found, HistoryRow, StoreError, WholeFile};
use super::journal::{self, Verified};
use super::{Store, cases, register, signals};
use crate::domain::change::{Change, OfficeChange, Subject};
use crate::domain::ids::Number;

/// An entry with what changed: number, time, who, what, method, body.
fn entry(row: &Row<'_>) -> Result<HistoryRow, StoreError> {
    let body: Option<String> = row.get(5)?;
    Ok(HistoryRow {
        seq: row.get(0)?,
        at: codec::moment(row, 1)?,
        actor: row.get(2)?,
        action: row.get(3)?,
        method: row.get(4)?,
        change: body.map(|body| codec::unbody(&body)).transpose()?,
    })
}

impl Store {
    /// Entries about a record, the latest first; those before one, where it is given.
    ///
    /// # Errors
    /// An entry cannot be read.
    pub fn history(
        &self,
        number: Number,
        before: Option<i64>,
        limit: usize,
    ) -> Result<Vec<HistoryRow>, StoreError> {
        let Some(subject) = self.subject(number)? else {
            return Ok(Vec::new());
        };
        let mut statement = self.conn.prepare_cached(
            "select journal.seq, at, actor, action, method, body
               from journal
               left join payload on payload.seq = journal.seq
              where subject = :subject and journal.seq < :before
              order by journal.seq desc
              limit :limit",
        )?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut rows = statement.query(rusqlite::named_params! {
            ":subject": codec::bytes(subject),
            ":before": before.unwrap_or(i64::MAX),
            ":limit": limit,
        })?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(entry(row)?);
        }
        Ok(entries)
    }

    /// A whole record with its journal, to be printed; nothing where there is none.
    ///
    /// # Errors
    /// A record or an entry cannot be read.
    pub fn whole(&self, number: Number) -> Result<Option<WholeFile>, StoreError> {
        let Some(mut found) = self.find(number)? else {
            return Ok(None);
        };
        let mut numbers = vec![number];
        if let Found::Case(file) = &mut found {
            file.contacts = cases::contacts(&self.conn, number, u32::MAX)?;
            numbers.extend(file.signals.iter().map(|signal| signal.number));
        }
        let mut history = Vec::new();
        for each in &numbers {
            history.extend(self.history(*each, None, usize::MAX)?);
        }
        history.sort_by_key(|row| row.seq);
        let (last, hash) = journal::head(&self.conn)?;
        Ok(Some(WholeFile {
            found,
            history,
            printed: self.printed(&numbers)?,
            last,
            head: journal::hex(&hash),
        }))
    }

    /// Entries about the printing of some records, in order.
    fn printed(&self, numbers: &[Number]) -> Result<Vec<HistoryRow>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "select journal.seq, at, actor, action, method, body
               from journal
               left join payload on payload.seq = journal.seq
              where subject = :office and action = 'printed'
              order by journal.seq",
        )?;
        let office = journal::subject_bytes(Subject::Office);
        let mut rows = statement.query(rusqlite::named_params! { ":office": office })?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            let entry = entry(row)?;
            let of_these = |change: &Change| {
                matches!(change, Change::Office(OfficeChange::Printed { number, .. })
                    if numbers.contains(number))
            };
            if entry.change.as_ref().is_some_and(of_these) {
                entries.push(entry);
            }
        }
        Ok(entries)
    }

    fn subject(&self, number: Number) -> Result<Option<Uuid>, StoreError> {
        if let Some(signal) = signals::by_number(&self.conn, number)? {
            return Ok(Some(signal.id.0));
        }
        if let Some(entry) = register::by_number(&self.conn, number)? {
            return Ok(Some(entry.id.0));
        }
        Ok(cases::by_number(&self.conn, number)?.map(|case| case.id.0))
    }

    /// Reads the whole chain of the journal and says where it first breaks.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn verify(&self) -> Result<Verified, StoreError> {
        journal::verify(&self.conn)
    }

    /// The last entry of the journal and its hash, hexadecimal; nothing where there is none.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn head(&self) -> Result<Option<(i64, String)>, StoreError> {
        let (seq, hash) = journal::head(&self.conn)?;
        Ok((seq > 0).then(|| (seq, journal::hex(&hash))))
    }

    /// The hash of an entry, hexadecimal; nothing where there is no such entry.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn hash_of(&self, seq: i64) -> Result<Option<String>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("select hash from journal where seq = ?")?;
        let mut rows = statement.query([seq])?;
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        // A hash of another shape is the hash of no entry.
        let hash: Vec<u8> = row.get(0).unwrap_or_default();
        Ok(Some(journal::hex(&hash)))
    }

    /// Entries of the whole journal, the latest first.
    ///
    /// # Errors
    /// An entry cannot be read.
    pub fn journal(&self, limit: usize) -> Result<Vec<HistoryRow>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "select seq, at, actor, action, method from journal order by seq desc limit ?",
        )?;
        let mut rows = statement.query(params![i64::try_from(limit).unwrap_or(i64::MAX)])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(HistoryRow {
                seq: row.get(0)?,
                at: codec::moment(row, 1)?,
                actor: row.get(2)?,
                action: row.get(3)?,
                method: row.get(4)?,
                change: None,
            });
        }
        Ok(entries)
    }

    /// Gives every entry of the journal in order with what changed, until `take` says no.
    ///
    /// # Errors
    /// An entry cannot be read.
    pub fn each_entry(&self, mut take: impl FnMut(EntryRow) -> bool) -> Result<(), StoreError> {
        let mut statement = self.conn.prepare(
            "select journal.seq, at, actor, action, method, body, kind, subject
               from journal
               left join payload on payload.seq = journal.seq
              order by journal.seq",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let entry = EntryRow {
                row: entry(row)?,
                kind: row.get(6)?,
                subject: codec::id(row, 7)?,
            };
            if !take(entry) {
                break;
            }
        }
        Ok(())
    }
}
