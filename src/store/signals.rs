//! Signals: loading one, its line, and what its screen shows beside it.

use rusqlite::{Connection, params};

use super::codec;
use super::contract::{Earlier, Found, SignalFile, StoreError};
use super::{Store, cases, people, register, search};
use crate::domain::ids::{Number, SignalId};
use crate::domain::signal::Signal;

pub(super) fn by_id(conn: &Connection, id: SignalId) -> Result<Option<Signal>, StoreError> {
    let mut statement = conn.prepare_cached("select body from signal where id = ?")?;
    let mut rows = statement.query([codec::bytes(id.0)])?;
    rows.next()?.map(|row| codec::record(row, 0)).transpose()
}

pub(super) fn by_number(conn: &Connection, number: Number) -> Result<Option<Signal>, StoreError> {
    let mut statement = conn.prepare_cached("select body from signal where number = ?")?;
    let mut rows = statement.query([number.sort_key()])?;
    rows.next()?.map(|row| codec::record(row, 0)).transpose()
}

/// The most signals that one line or one case is read with.
const TOGETHER: u32 = 200;

/// Every signal that shares a line, by number.
pub(super) fn of_line(conn: &Connection, line: SignalId) -> Result<Vec<Signal>, StoreError> {
    let sql = "select body from signal where line = ? order by number limit ?";
    several(conn, sql, codec::bytes(line.0))
}

/// Every signal that belongs to a case, by number.
pub(super) fn of_case(
    conn: &Connection,
    case: crate::domain::ids::CaseId,
) -> Result<Vec<Signal>, StoreError> {
    let sql = "select body from signal where case_id = ? order by number limit ?";
    several(conn, sql, codec::bytes(case.0))
}

fn several(conn: &Connection, sql: &str, id: [u8; 16]) -> Result<Vec<Signal>, StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params![id, TOGETHER])?;
    let mut signals = Vec::new();
    while let Some(row) = rows.next()? {
        signals.push(codec::record(row, 0)?);
    }
    Ok(signals)
}

impl Store {
    /// The signal, case or entry of the registers behind a number.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn find(&self, number: Number) -> Result<Option<Found>, StoreError> {
        if let Some(entry) = register::by_number(&self.conn, number)? {
            return Ok(Some(Found::Entry(Box::new(entry))));
        }
        if let Some(file) = self.signal_file(number)? {
            return Ok(Some(Found::Signal(Box::new(file))));
        }
        Ok(self
            .case_file(number)?
            .map(|file| Found::Case(Box::new(file))))
    }

    /// What signals and cases are called in a list, in the order asked for; a number without a
    /// record is left out.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn names(&self, numbers: &[Number]) -> Result<Vec<(Number, String)>, StoreError> {
        let mut names = Vec::with_capacity(numbers.len());
        for &number in numbers {
            let name = match by_number(&self.conn, number)? {
                Some(signal) => Some(search::title_of(&signal)),
                None => match register::by_number(&self.conn, number)? {
                    Some(entry) => Some(entry.title().to_owned()),
                    None => cases::title(&self.conn, number)?,
                },
            };
            names.extend(name.map(|name| (number, name)));
        }
        Ok(names)
    }

    /// A signal with what stands beside it on its screen.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn signal_file(&self, number: Number) -> Result<Option<SignalFile>, StoreError> {
        let Some(signal) = by_number(&self.conn, number)? else {
            return Ok(None);
        };
        let mut line = of_line(&self.conn, signal.line)?;
        line.retain(|each| each.id != signal.id);
        let case = match signal.case {
            Some(case) => cases::number_of(&self.conn, case)?,
            None => None,
        };
        let matches = people::of_signal(&self.conn, &signal)?;
        let earlier = self.earlier(&signal, &matches)?;
        Ok(Some(SignalFile {
            signal,
            line,
            case,
            matches,
            earlier,
        }))
    }

    /// Records of the same child that came before: its line, and those whose name is as good as
    /// the same; a person confirms them.
    fn earlier(
        &self,
        signal: &Signal,
        matches: &[super::contract::Match],
    ) -> Result<Vec<Earlier>, StoreError> {
        let same = matches
            .iter()
            .filter(|each| each.likeness >= crate::text::Likeness::Close && each.child);
        let mut numbers: Vec<(Number, bool)> =
            same.map(|each| (each.number, each.is_case)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let mut earlier = Vec::new();
        for (number, is_case) in numbers {
            if is_case {
                let Some(case) = cases::by_number(&self.conn, number)? else {
                    continue;
                };
                let Some(at) = case.opened_at() else { continue };
                let closed_at = case.episode().and_then(|episode| episode.closed_at);
                earlier.push(Earlier {
                    number,
                    is_case,
                    at,
                    closed_at,
                    confirmed: true,
                });
            } else if let Some(other) = by_number(&self.conn, number)?
                && other.report.received_at <= signal.report.received_at
            {
                let confirmed =
                    other.check.conclusion.as_ref().is_some_and(|each| {
                        each.finding == crate::domain::signal::Finding::Confirmed
                    });
                let at = other.report.received_at;
                earlier.push(Earlier {
                    number,
                    is_case,
                    at,
                    closed_at: None,
                    confirmed,
                });
            }
        }
        Ok(earlier)
    }
}
