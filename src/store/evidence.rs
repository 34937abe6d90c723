//! Signals that come in from files: in batches, once each, with the line kept as evidence.

use rusqlite::{Connection, params};

use super::contract::StoreError;
use super::write::Door;
use super::{Store, codec};
use crate::domain::Moment;
use crate::domain::command::{Command, NewSignal};
use crate::domain::ids::{Login, Number};
use crate::domain::refusal::Refusal;
use crate::domain::signal::{External, Signal};

/// Cache while a batch is taken in, in the engine's own unit: minus KiB.
const BATCH_CACHE: i64 = -65_536;

/// What became of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    /// It is in, under this number.
    Accepted(Number),
    /// It was there already with the same content.
    Unchanged(Number),
    /// It was there already with other content; nothing was changed.
    Different(Number),
    /// The rules refuse it.
    Refused(Refusal),
}

impl Store {
    /// Takes signals in, all within one transaction; at most 500 are a good batch.
    ///
    /// # Errors
    /// The engine fails; then none of them is in.
    pub fn import(
        &self,
        actor: &Login,
        now: Moment,
        batch: &[NewSignal],
    ) -> Result<Vec<Imported>, StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly);
        }
        // A batch touches pages all over the indexes; a session's small cache would spill them.
        self.conn.pragma_update(None, "cache_size", BATCH_CACHE)?;
        self.together(|| {
            // Within the transaction, where nobody else can change it.
            let office = self.office_there()?;
            let door = Door {
                conn: &self.conn,
                office: &office,
                fresh: &*self.fresh,
                actor,
                now,
            };
            batch.iter().map(|new| door.import(new)).collect()
        })
    }

    /// What would become of a line, if it were taken in.
    ///
    /// # Errors
    /// The engine fails.
    pub fn imported(&self, external: &External) -> Result<Option<Imported>, StoreError> {
        known(&self.conn, external)
    }

    /// The line that a signal was imported from.
    ///
    /// # Errors
    /// The engine fails.
    pub fn evidence(&self, number: Number) -> Result<Option<String>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("select line from evidence where number = ?")?;
        let mut rows = statement.query([number.sort_key()])?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
    }

    /// Signals one after the other by number, for export; those behind a number.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn signals_after(
        &self,
        after: Option<Number>,
        limit: usize,
    ) -> Result<Vec<Signal>, StoreError> {
        let sql = "select body from signal where number > ? order by number limit ?";
        let mut statement = self.conn.prepare_cached(sql)?;
        let after = after.map_or(-1, Number::sort_key);
        let mut rows = statement.query(params![after, i64::try_from(limit).unwrap_or(i64::MAX)])?;
        let mut signals = Vec::new();
        while let Some(row) = rows.next()? {
            signals.push(codec::record(row, 0)?);
        }
        Ok(signals)
    }
}

fn known(conn: &Connection, external: &External) -> Result<Option<Imported>, StoreError> {
    let mut statement = conn.prepare_cached(
        "select number, content from signal where system = ? and external_id = ?",
    )?;
    let mut rows = statement.query(params![external.system, external.id])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let number = codec::number(row, 0)?;
    let content: String = row.get(1)?;
    let same = content == external.content;
    Ok(Some(if same {
        Imported::Unchanged(number)
    } else {
        Imported::Different(number)
    }))
}

impl Door<'_> {
    fn import(&self, new: &NewSignal) -> Result<Imported, StoreError> {
        if let Some(external) = &new.external
            && let Some(known) = known(self.conn, external)?
        {
            return Ok(known);
        }
        match self.carry_out(&Command::Receive(Box::new(new.clone())), None) {
            Ok(applied) => {
                let number = applied.signal();
                Ok(Imported::Accepted(
                    number.ok_or_else(|| StoreError::Damaged("signal".to_owned()))?,
                ))
            }
            Err(StoreError::Refused(refusal)) => Ok(Imported::Refused(refusal)),
            Err(other) => Err(other),
        }
    }
}
