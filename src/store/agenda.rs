//! The agenda: every term that runs, by day.

use rusqlite::{Connection, Row, named_params};
use serde::{Deserialize, Serialize};

use super::Store;
use super::codec;
use super::contract::{AgendaAsk, Begin, StoreError, TermRow};
use crate::domain::Moment;
use crate::domain::ids::{Login, Number};
use crate::domain::term::{Term, TermKind};

/// What a term shows besides its columns.
#[derive(Serialize, Deserialize)]
pub(super) struct TermBody {
    kind: TermKind,
    title: String,
    is_case: bool,
    to_the_hour: bool,
    warn_days: u32,
}

/// Writes the terms of a record anew.
pub(super) fn write(
    conn: &Connection,
    number: Number,
    is_case: bool,
    title: &str,
    terms: &[Term],
) -> Result<(), StoreError> {
    conn.prepare_cached("delete from term where subject = ?")?
        .execute([number.sort_key()])?;
    let mut insert = conn.prepare_cached(
        "insert into term (subject, place, due_at, holder, body) values (?, ?, ?, ?, ?)",
    )?;
    for (place, term) in (1i64..).zip(terms) {
        let body = TermBody {
            kind: term.kind.clone(),
            title: title.to_owned(),
            is_case,
            to_the_hour: term.to_the_hour,
            warn_days: term.warn_days,
        };
        let holder = term.holder.as_ref().map_or("", Login::as_str);
        insert.execute(rusqlite::params![
            number.sort_key(),
            place,
            codec::stamp(term.due_at),
            holder,
            codec::body(&body)?
        ])?;
    }
    Ok(())
}

fn row(row: &Row<'_>) -> Result<TermRow, StoreError> {
    let body: TermBody = codec::record(row, 4)?;
    let holder: String = row.get(3)?;
    Ok(TermRow {
        number: codec::number(row, 0)?,
        place: row.get(1)?,
        is_case: body.is_case,
        kind: body.kind,
        title: body.title,
        due_at: codec::moment(row, 2)?,
        to_the_hour: body.to_the_hour,
        holder: Login::new(&holder),
        warn_days: body.warn_days,
    })
}

/// The terms of one record, the next first.
pub(super) fn of(conn: &Connection, number: Number) -> Result<Vec<TermRow>, StoreError> {
    let mut statement = conn.prepare_cached(
        "select subject, place, due_at, holder, body
           from term
          where subject = ?
          order by due_at, place
          limit 500",
    )?;
    let mut rows = statement.query([number.sort_key()])?;
    let mut terms = Vec::new();
    while let Some(each) = rows.next()? {
        terms.push(row(each)?);
    }
    Ok(terms)
}

/// The question for a page of the agenda; along an index, never sorted anew.
fn page_sql(own: bool, comparison: &str, way: &str) -> String {
    let whose = if own {
        "holder = :holder"
    } else {
        ":holder is null"
    };
    format!(
        "select subject, place, due_at, holder, body
           from term
          where {whose} and (due_at, subject, place) {comparison} (:due, :subject, :place)
          order by due_at {way}, subject {way}, place {way}
          limit :limit"
    )
}

impl Store {
    /// A page of the agenda, the earliest term first.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn agenda(&self, ask: &AgendaAsk) -> Result<Vec<TermRow>, StoreError> {
        let (order, comparison, (due, subject, place)) = match &ask.from {
            Begin::Start => ("asc", ">", (String::new(), -1, -1)),
            Begin::After(key) => ("asc", ">", key.clone()),
            Begin::At(key) => ("asc", ">=", key.clone()),
            Begin::Before(key) => ("desc", "<", key.clone()),
            Begin::End => ("desc", "<", ("~".to_owned(), i64::MAX, i64::MAX)),
        };
        let sql = page_sql(ask.holder.is_some(), comparison, order);
        let mut statement = self.conn.prepare_cached(&sql)?;
        let mut rows = statement.query(named_params! {
            ":holder": ask.holder.as_ref().map(Login::as_str),
            ":due": due,
            ":subject": subject,
            ":place": place,
            ":limit": i64::try_from(ask.limit).unwrap_or(i64::MAX),
        })?;
        let mut terms = Vec::new();
        while let Some(each) = rows.next()? {
            terms.push(row(each)?);
        }
        if order == "desc" {
            terms.reverse();
        }
        Ok(terms)
    }

    /// How many terms run in all; counts the table, so not for a key press.
    ///
    /// # Errors
    /// The engine fails.
    pub fn agenda_total(&self, holder: Option<&Login>) -> Result<i64, StoreError> {
        let sql = "select count(*) from term where ?1 is null or holder = ?1";
        let holder = holder.map(Login::as_str);
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([holder], |row| row.get(0))?)
    }

    /// How many lines of the queue that a worker holds are due until a moment.
    pub(super) fn due_until(&self, login: &Login, until: Moment) -> Result<u32, StoreError> {
        let sql = "select count(*) from queue_line where holder = ? and due_at <= ?";
        let params = rusqlite::params![login.as_str(), codec::stamp(until)];
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row(params, |row| row.get(0))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_the_agenda_walks_an_index_and_sorts_nothing() {
        let conn = super::super::connect::in_memory().unwrap();
        for own in [true, false] {
            for (comparison, way) in [(">", "asc"), ("<", "desc")] {
                let plan = super::super::tests::plan(&conn, &page_sql(own, comparison, way));
                assert!(plan.contains("USING INDEX term_"), "{plan}");
                assert!(!plan.contains("TEMP B-TREE"), "{plan}");
            }
        }
    }
}
