//! All tables rebuilt from the journal, compared with those that stand, and put in their place.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Transaction, params_from_iter};

use super::apply::Work;
use super::contract::StoreError;
use super::{Store, codec, connect, office, renew, write};
use crate::domain::change::{Change, OfficeChange};
use crate::domain::command::Office;
use crate::domain::decide::Facts;

/// Tables that follow from the journal, in an order in which they can be filled; with the columns
/// that name a row. Search tables of the index are kept by triggers.
const TABLES: [(&str, &str); 14] = [
    ("office", "place"),
    ("staff", "login"),
    ("signal", "number"),
    ("evidence", "number"),
    ("queue_line", "lead"),
    ("case_file", "number"),
    ("contact", "id"),
    ("term", "subject, place"),
    ("person", "number, place"),
    ("person_block", "block, number, place"),
    ("search_text", "id"),
    ("entry", "number"),
    ("entry_case", "case_number, entry"),
    ("entry_service", "entry, place"),
];

/// Kept last: its zero rows may differ, its values may not.
const COUNTER: (&str, &str) = ("counter", "name");

/// The most differences that are named.
const NAMED: usize = 20;

/// One place where a table does not say what the journal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The table.
    pub table: &'static str,
    /// The row, by the columns that name it.
    pub row: String,
    /// The column; nothing where the row itself is missing or too many.
    pub column: Option<String>,
}

impl Store {
    /// Rebuilds every table from the journal and names where those that stand differ.
    ///
    /// # Errors
    /// The journal cannot be read or carried out.
    pub fn replay(&self) -> Result<Vec<Difference>, StoreError> {
        // One view of journal and tables: what others write meanwhile is no difference.
        let view = self.conn.unchecked_transaction()?;
        let rebuilt = self.rebuilt()?;
        let mut differences = Vec::new();
        for (table, key) in TABLES.into_iter().chain([COUNTER]) {
            compare(&self.conn, &rebuilt, table, key, &mut differences)?;
            if differences.len() >= NAMED {
                break;
            }
        }
        differences.truncate(NAMED);
        view.finish()?;
        Ok(differences)
    }

    /// Puts the rebuilt tables in the place of those that stand.
    ///
    /// # Errors
    /// The journal cannot be carried out, or the file cannot be written; then nothing was changed.
    pub fn rebuild(&self) -> Result<(), StoreError> {
        // Nobody may write between the reading of the journal and the new tables.
        let transaction = write::begin(&self.conn)?;
        let rebuilt = self.rebuilt()?;
        for (table, _key) in TABLES.iter().chain([&COUNTER]).rev() {
            transaction.execute(&format!("delete from {table}"), [])?;
        }
        for (table, _key) in TABLES.iter().chain([&COUNTER]) {
            carry_over(&rebuilt, &transaction, table)?;
        }
        transaction.execute("insert into search (search) values ('rebuild')", [])?;
        transaction.commit()?;
        self.office.doubt();
        Ok(())
    }

    fn rebuilt(&self) -> Result<Connection, StoreError> {
        let rebuilt = connect::in_memory()?;
        rebuilt.execute_batch("pragma synchronous = off; pragma cache_size = -65536;")?;
        let mut office: Option<Office> = None;
        let mut statement = self.conn.prepare(
            "select journal.seq, body
               from journal
               left join payload on payload.seq = journal.seq
              order by journal.seq",
        )?;
        let mut rows = statement.query([])?;
        let transaction = write::begin(&rebuilt)?;
        while let Some(row) = rows.next()? {
            // What was lawfully erased stays erased.
            let Some(body) = row.get::<_, Option<String>>(1)? else {
                continue;
            };
            let change: Change = codec::unbody(&body)?;
            if let Change::Office(change) = &change {
                office::apply(&transaction, change)?;
                match change {
                    OfficeChange::SetUp(set_up) => office = Some((**set_up).clone()),
                    OfficeChange::HolidaysChanged(_) | OfficeChange::MethodChanged(_) => {
                        renew::terms(&transaction)?;
                        office = office::office(&transaction)?;
                    }
                    // How columns are named is no matter of any rule.
                    OfficeChange::TableMapSaved(_)
                    | OfficeChange::TableMapForgotten(_)
                    | OfficeChange::StaffAdded(_)
                    | OfficeChange::StaffDescribed { .. }
                    | OfficeChange::StaffChanged(_)
                    | OfficeChange::InformantsExported { .. }
                    | OfficeChange::Printed { .. } => {}
                }
                continue;
            }
            let Some(office) = &office else {
                return Err(StoreError::Damaged("office".to_owned()));
            };
            let mut work = Work::new(&transaction, office, Facts::default());
            work.apply(&change)?;
            work.save()?;
        }
        transaction.commit()?;
        Ok(rebuilt)
    }
}

fn columns(conn: &Connection, table: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = conn.prepare("select name from pragma_table_info(?) order by cid")?;
    let names = statement.query_map([table], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// A value as text that tells any two apart.
fn show(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Null => "null".to_owned(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
        ValueRef::Blob(bytes) => super::journal::hex(bytes),
    }
}

/// The rows of a table in the order of their key: the key, and every value.
fn compare(
    stands: &Connection,
    rebuilt: &Connection,
    table: &'static str,
    key: &str,
    differences: &mut Vec<Difference>,
) -> Result<(), StoreError> {
    let names = columns(rebuilt, table)?;
    let keys: Vec<usize> = key
        .split(", ")
        .filter_map(|part| names.iter().position(|name| name == part))
        .collect();
    let sql = format!("select {} from {table} order by {key}", names.join(", "));
    let (mut left, mut right) = (stands.prepare(&sql)?, rebuilt.prepare(&sql)?);
    let (mut left, mut right) = (left.query([])?, right.query([])?);
    let read = |rows: &mut rusqlite::Rows<'_>| -> Result<Option<Vec<String>>, StoreError> {
        let Some(row) = rows.next()? else {
            return Ok(None);
        };
        let values = (0..names.len()).map(|column| Ok(show(row.get_ref(column)?)));
        Ok(Some(values.collect::<Result<_, rusqlite::Error>>()?))
    };
    let row_name = |values: &[String]| {
        keys.iter()
            .filter_map(|place| values.get(*place).cloned())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let (mut a, mut b) = (read(&mut left)?, read(&mut right)?);
    while differences.len() < NAMED && (a.is_some() || b.is_some()) {
        let order = match (&a, &b) {
            (Some(a), Some(b)) => in_order(&keys, a, b),
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, _) => std::cmp::Ordering::Greater,
        };
        let row = a
            .as_deref()
            .filter(|_row| order.is_le())
            .or(b.as_deref())
            .map(row_name)
            .unwrap_or_default();
        if order.is_eq() {
            let differs = names.iter().zip(a.iter().flatten().zip(b.iter().flatten()));
            let differs = differs.filter(|(_name, (a, b))| a != b);
            differences.extend(differs.map(|(name, _values)| Difference {
                table,
                row: row.clone(),
                column: Some(name.clone()),
            }));
        } else {
            differences.push(Difference {
                table,
                row,
                column: None,
            });
        }
        if order.is_le() {
            a = read(&mut left)?;
        }
        if order.is_ge() {
            b = read(&mut right)?;
        }
    }
    Ok(())
}

/// The order of two rows by their key, numbers as numbers.
fn in_order(keys: &[usize], a: &[String], b: &[String]) -> std::cmp::Ordering {
    let parts = keys.iter().map(|place| (a.get(*place), b.get(*place)));
    let mut orders = parts.map(|(a, b)| {
        let number = |text: Option<&String>| text.and_then(|text| text.parse::<i64>().ok());
        match (number(a), number(b)) {
            (Some(a), Some(b)) => a.cmp(&b),
            _ => a.cmp(&b),
        }
    });
    orders
        .find(|order| order.is_ne())
        .unwrap_or(std::cmp::Ordering::Equal)
}

fn carry_over(from: &Connection, to: &Transaction<'_>, table: &str) -> Result<(), StoreError> {
    let names = columns(from, table)?;
    let marks = vec!["?"; names.len()].join(", ");
    let mut insert = to.prepare(&format!(
        "insert into {table} ({}) values ({marks})",
        names.join(", ")
    ))?;
    let mut select = from.prepare(&format!("select {} from {table}", names.join(", ")))?;
    let mut rows = select.query([])?;
    while let Some(row) = rows.next()? {
        let values = (0..names.len()).map(|column| row.get::<_, rusqlite::types::Value>(column));
        insert.execute(params_from_iter(values.collect::<Result<Vec<_>, _>>()?))?;
    }
    Ok(())
}
