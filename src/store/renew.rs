//! Everything that follows from the office's calendar and method, computed anew when one changed.
//!
//! Only what still runs: when a closed signal or case was due is what the calendar of its time said,
//! and the level, rule and term of a decision are those of the method of its day.

use rusqlite::{Connection, named_params};

use super::contract::StoreError;
use super::save::Saver;
use super::{codec, office, signals};
use crate::domain::case::Case;
use crate::domain::ids::{Number, SignalId};

/// Records that are read at once.
const TOGETHER: u32 = 200;

/// Writes the terms of every open signal and case, and their places in the queue, by the office as
/// it stands now.
pub(super) fn terms(conn: &Connection) -> Result<(), StoreError> {
    let office = office::office(conn)?;
    let office = office.ok_or_else(|| StoreError::Damaged("office".to_owned()))?;
    let saver = Saver {
        conn,
        office: &office,
    };
    let mut after = Vec::new();
    loop {
        let lines = open_lines(conn, &after)?;
        let Some(last) = lines.last() else { break };
        after = codec::bytes(last.0).to_vec();
        for line in lines {
            renew_line(&saver, line)?;
        }
    }
    let mut after = -1;
    loop {
        let cases = open_cases(conn, after)?;
        let Some(last) = cases.last() else { break };
        after = last.number.sort_key();
        for case in &cases {
            saver.case(case, false)?;
        }
    }
    Ok(())
}

/// Lines with a signal that is open or leads in the queue, in pages.
fn open_lines(conn: &Connection, after: &[u8]) -> Result<Vec<SignalId>, StoreError> {
    let mut statement = conn.prepare_cached(
        "select distinct line
           from signal
          where line > :after
            and (outcome is null or number in (select lead from queue_line))
          order by line
          limit :limit",
    )?;
    let mut rows = statement.query(named_params! { ":after": after, ":limit": TOGETHER })?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        lines.push(codec::id(row, 0)?.into());
    }
    Ok(lines)
}

fn renew_line(saver: &Saver<'_>, line: SignalId) -> Result<(), StoreError> {
    let members = signals::of_line(saver.conn, line)?;
    for member in &members {
        saver.signal(member, false)?;
    }
    let first: Option<Number> = members.first().map(|member| member.number);
    first.map_or(Ok(()), |first| saver.line(&members, first))
}

/// Cases that are not closed, by number, in pages.
fn open_cases(conn: &Connection, after: i64) -> Result<Vec<Case>, StoreError> {
    let mut statement = conn.prepare_cached(
        "select body
           from case_file
          where closed_at is null
            and number > :after
          order by number
          limit :limit",
    )?;
    let mut rows = statement.query(named_params! { ":after": after, ":limit": TOGETHER })?;
    let mut cases = Vec::new();
    while let Some(row) = rows.next()? {
        cases.push(codec::record(row, 0)?);
    }
    Ok(cases)
}
