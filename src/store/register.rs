//! Entries of the registers: their rows, pages of a register, and what concerns a case.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension as _, named_params, params, params_from_iter};

use super::contract::{Begin, EntryKey, RegisterAsk, StoreError};
use super::{Store, codec};
use crate::domain::ids::{EntryId, Number};
use crate::domain::register::{
    DirectoryLine, Entry, EntryKind, Head, Imported, PartText, ServiceLine,
};
use crate::text;

/// Entries that one case is read with.
const OF_CASE: u32 = 100;
/// The most words of a filter. Source: reliability notes, E.2.
const WORDS: usize = 16;

pub(super) fn by_id(conn: &Connection, id: EntryId) -> Result<Option<Entry>, StoreError> {
    let mut statement = conn.prepare_cached("select body from entry where id = ?")?;
    let mut rows = statement.query([codec::bytes(id.0)])?;
    rows.next()?.map(|row| codec::record(row, 0)).transpose()
}

pub(super) fn by_number(conn: &Connection, number: Number) -> Result<Option<Entry>, StoreError> {
    if !number.is_entry() {
        return Ok(None);
    }
    let mut statement = conn.prepare_cached("select body from entry where number = ?")?;
    let mut rows = statement.query([number.sort_key()])?;
    rows.next()?.map(|row| codec::record(row, 0)).transpose()
}

/// The place of the last number of the registers; 0 where nothing was entered yet.
pub(super) fn last(conn: &Connection) -> Result<u32, StoreError> {
    let sql = "select coalesce(max(number), 0) from entry";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Years that have a self-assessment.
pub(super) fn years(conn: &Connection) -> Result<Vec<i32>, StoreError> {
    let sql = "select body from entry where kind = ? order by number limit 500";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([EntryKind::SelfAssessment.code()])?;
    let mut years = Vec::new();
    while let Some(row) = rows.next()? {
        let entry: Entry = codec::record(row, 0)?;
        if let Head::SelfAssessment(text) = entry.head {
            years.push(text.year);
        }
    }
    Ok(years)
}

/// The entries that concern a case, by number.
pub(super) fn of_case(conn: &Connection, case: Number) -> Result<Vec<Entry>, StoreError> {
    let mut statement = conn.prepare_cached(
        "select entry.body
           from entry_case
           join entry on entry.number = entry_case.entry
          where entry_case.case_number = ?
          order by entry_case.entry
          limit ?",
    )?;
    let mut rows = statement.query(params![case.sort_key(), OF_CASE])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(codec::record(row, 0)?);
    }
    Ok(entries)
}

/// Writes an entry; says which cases it concerns, or concerned before.
pub(super) fn write(conn: &Connection, entry: &Entry) -> Result<BTreeSet<Number>, StoreError> {
    let number = entry.number.sort_key();
    let mut keys: Vec<String> = entry.texts().into_iter().flat_map(text::words).collect();
    let mut seen = BTreeSet::new();
    keys.retain(|key| seen.insert(key.clone()));
    let words = format!(" {}", keys.join(" "));
    let imported = entry.imported.as_ref();
    conn.prepare_cached(
        "insert into entry (number, id, rev, kind, over, place, title, words, system, external_id, body)
              values (:number, :id, :rev, :kind, :over, :place, :title, :words, :system, :external_id, :body)
         on conflict (number) do update set
              rev = :rev, over = :over, place = :place, title = :title, words = :words, body = :body",
    )?
    .execute(named_params! {
        ":number": number,
        ":id": codec::bytes(entry.id.0),
        ":rev": entry.rev,
        ":kind": entry.kind().code(),
        ":over": entry.is_over(),
        ":place": entry.order(),
        ":title": entry.title(),
        ":words": words,
        ":system": imported.map(|imported| imported.system.as_str()),
        ":external_id": imported.map(|imported| imported.id.as_str()),
        ":body": codec::body(entry)?,
    })?;
    write_services(conn, entry)?;
    write_cases(conn, entry)
}

fn write_services(conn: &Connection, entry: &Entry) -> Result<(), StoreError> {
    if entry.kind() != EntryKind::Organisation {
        return Ok(());
    }
    let number = entry.number.sort_key();
    conn.prepare_cached("delete from entry_service where entry = ?")?
        .execute([number])?;
    let mut insert = conn.prepare_cached(
        "insert into entry_service (entry, place, kind, what) values (?, ?, ?, ?)",
    )?;
    for (place, part) in (1i64..).zip(&entry.parts) {
        if let PartText::Service(service) = &part.text {
            insert.execute(params![number, place, service.kind, service.what])?;
        }
    }
    Ok(())
}

fn write_cases(conn: &Connection, entry: &Entry) -> Result<BTreeSet<Number>, StoreError> {
    let number = entry.number.sort_key();
    let mut cases = BTreeSet::new();
    {
        let sql = "select case_number from entry_case where entry = ? order by case_number";
        let mut statement = conn.prepare_cached(sql)?;
        let mut rows = statement.query([number])?;
        while let Some(row) = rows.next()? {
            cases.insert(codec::number(row, 0)?);
        }
    }
    conn.prepare_cached("delete from entry_case where entry = ?")?
        .execute([number])?;
    let mut insert =
        conn.prepare_cached("insert into entry_case (case_number, entry) values (?, ?)")?;
    for case in entry.cases() {
        insert.execute(params![case.sort_key(), number])?;
        cases.insert(case);
    }
    Ok(cases)
}

/// The question for a page of a register; along its index, never sorted anew.
fn page_sql(comparison: &str, way: &str, filter: &str) -> String {
    format!(
        "select body
           from entry
          where kind = :kind and (over, place, number) {comparison} (:over, :place, :number){filter}
          order by over {way}, place {way}, number {way}
          limit :limit"
    )
}

/// The condition of a filter with its values: of every word any reading begins a key of the entry.
fn filter(typed: &str) -> (String, Vec<(String, Value)>) {
    let mut sql = String::new();
    let mut values = Vec::new();
    for (word, group) in text::readings(typed).iter().take(WORDS).enumerate() {
        let names: Vec<String> = (0..group.len())
            .map(|reading| format!(":w{word}_{reading}"))
            .collect();
        let tests: Vec<String> = names
            .iter()
            .map(|name| format!("instr(words, {name}) > 0"))
            .collect();
        sql = format!("{sql} and ({})", tests.join(" or "));
        let keys = group.iter().map(|key| Value::Text(format!(" {key}")));
        values.extend(names.into_iter().zip(keys));
    }
    (sql, values)
}

impl Store {
    /// An entry of the registers by its number.
    ///
    /// # Errors
    /// The record cannot be read.
    pub fn entry(&self, number: Number) -> Result<Option<Entry>, StoreError> {
        by_number(&self.conn, number)
    }

    /// The entry that was imported from a source under an id.
    ///
    /// # Errors
    /// The record cannot be read.
    pub fn imported_entry(&self, from: &Imported) -> Result<Option<Entry>, StoreError> {
        let sql = "select number from entry where system = ? and external_id = ?";
        let number: Option<i64> = self
            .conn
            .prepare_cached(sql)?
            .query_row(params![from.system, from.id], |row| row.get(0))
            .optional()?;
        let number = number.and_then(Number::from_sort_key);
        number.map_or(Ok(None), |number| by_number(&self.conn, number))
    }

    /// A page of a register, what is over behind the others.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn register(&self, ask: &RegisterAsk) -> Result<Vec<Entry>, StoreError> {
        let least = EntryKey::default();
        let most = EntryKey {
            over: true,
            // Behind every place, whatever letters it begins with.
            place: char::MAX.to_string(),
            number: i64::MAX,
        };
        let (order, comparison, key) = match &ask.from {
            Begin::Start => ("asc", ">", least),
            Begin::After(key) => ("asc", ">", key.clone()),
            Begin::At(key) => ("asc", ">=", key.clone()),
            Begin::Before(key) => ("desc", "<", key.clone()),
            Begin::End => ("desc", "<", most),
        };
        let (condition, words) = filter(&ask.filter);
        let sql = page_sql(comparison, order, &condition);
        let limit = i64::try_from(ask.limit).unwrap_or(i64::MAX);
        let named = [
            (":kind", Value::Text(ask.kind.code().to_owned())),
            (":over", Value::Integer(i64::from(key.over))),
            (":place", Value::Text(key.place)),
            (":number", Value::Integer(key.number)),
            (":limit", Value::Integer(limit)),
        ];
        let mut statement = self.conn.prepare_cached(&sql)?;
        for (name, value) in named
            .iter()
            .map(|(name, value)| (*name, value))
            .chain(words.iter().map(|(name, value)| (name.as_str(), value)))
        {
            if let Some(place) = statement.parameter_index(name)? {
                statement.raw_bind_parameter(place, value)?;
            }
        }
        let mut rows = statement.raw_query();
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(codec::record(row, 0)?);
        }
        if order == "desc" {
            entries.reverse();
        }
        Ok(entries)
    }

    /// Every entry of a kind, whether it is over or not; for the command line.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn entries(&self, kind: EntryKind) -> Result<Vec<Entry>, StoreError> {
        self.register(&RegisterAsk {
            kind,
            filter: String::new(),
            from: Begin::Start,
            limit: usize::MAX,
        })
    }

    /// Organisations in use with their services, by name, as forms offer them.
    ///
    /// # Errors
    /// The engine fails.
    pub fn directory(&self) -> Result<Vec<DirectoryLine>, StoreError> {
        let mut statement = self.conn.prepare_cached(DIRECTORY)?;
        let mut rows = statement.query(params_from_iter([EntryKind::Organisation.code()]))?;
        let mut lines: Vec<(i64, DirectoryLine)> = Vec::new();
        while let Some(row) = rows.next()? {
            let number: i64 = row.get(0)?;
            if lines.last().is_none_or(|(last, _line)| *last != number) {
                let line = DirectoryLine {
                    id: codec::id(row, 4)?.into(),
                    name: row.get(1)?,
                    services: Vec::new(),
                };
                lines.push((number, line));
            }
            let service: Option<String> = row.get(2)?;
            if let (Some(what), Some((_number, line))) = (service, lines.last_mut()) {
                line.services.push(ServiceLine {
                    what,
                    kind: row.get(3)?,
                });
            }
        }
        Ok(lines.into_iter().map(|(_number, line)| line).collect())
    }
}

/// The question for the directory; along the index of the register.
const DIRECTORY: &str =
    "select entry.number, entry.title, entry_service.what, entry_service.kind, entry.id
       from entry
       left join entry_service on entry_service.entry = entry.number
      where entry.kind = ? and entry.over = 0
      order by entry.place, entry.number, entry_service.place";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_a_register_walks_its_index_and_sorts_nothing() {
        let conn = super::super::connect::in_memory().unwrap();
        let (condition, _values) = filter("център псих");
        for condition in ["", condition.as_str()] {
            for (comparison, way) in [(">", "asc"), ("<", "desc")] {
                let sql = page_sql(comparison, way, condition);
                let plan = super::super::tests::plan(&conn, &sql);
                assert!(plan.contains("USING INDEX entry_list"), "{plan}");
                assert!(!plan.contains("TEMP B-TREE"), "{plan}");
            }
        }
    }

    #[test]
    fn the_directory_and_what_concerns_a_case_are_found_by_an_index() {
        let conn = super::super::connect::in_memory().unwrap();
        let directory = super::super::tests::plan(&conn, DIRECTORY);
        assert!(directory.contains("INDEX entry_list"), "{directory}");
        assert!(!directory.contains("SCAN"), "{directory}");
    }
}
