//! Mappings of columns: said, saved for the office, listed.

use std::io::Write as _;

use serde_json::{Value, json};

use crate::cli::args::Import;
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::domain::command::{Command, Office};
use crate::domain::refusal::Refusal;
use crate::domain::table::{TableColumns, TableMap};
use crate::exchange::table::{EXTRA, is_key, keys};
use crate::store::contract::StoreError;
use crate::text::clean_line;

/// What the arguments say of the columns: the saved mapping, and over it what is said beside it.
pub(super) fn columns(
    session: &Session,
    args: &Import,
    office: &Office,
) -> Result<TableColumns, Failure> {
    let mut columns = match &args.map {
        None => TableColumns::new(),
        Some(name) => saved(session, name, office)?.clone(),
    };
    let questions = office.method.instrument.questions.iter();
    let questions: Vec<String> = questions.map(|each| each.id.clone()).collect();
    for said in &args.columns {
        let (name, key) = said.rsplit_once('=').unwrap_or_default();
        let (name, key) = (clean_line(name).text.trim().to_owned(), key.trim());
        if name.is_empty() {
            let words = [("text", said.into())];
            return Err(Failure::usage(session.lang.with("map-bad-column", &words)));
        }
        if key != EXTRA && !is_key(key, &questions) {
            let known = keys().join(", ");
            let words = [("key", key.into()), ("known", (&known).into())];
            return Err(Failure::usage(session.lang.with("map-bad-key", &words)));
        }
        columns.insert(name, key.to_owned());
    }
    Ok(columns)
}

fn saved<'o>(
    session: &Session,
    name: &str,
    office: &'o Office,
) -> Result<&'o TableColumns, Failure> {
    office.table_maps.get(name).ok_or_else(|| {
        if office.table_maps.is_empty() {
            return Failure::not_found(session.lang.say("map-none"));
        }
        let known: Vec<&str> = office.table_maps.keys().map(String::as_str).collect();
        let known = known.join(", ");
        let words = [("name", name.into()), ("known", (&known).into())];
        Failure::not_found(session.lang.with("map-unknown", &words))
    })
}

/// Saves a mapping, unless this is a dry run; the same once more changes nothing.
pub(super) fn save(
    session: &Session,
    name: &str,
    columns: TableColumns,
    execute: impl FnOnce(&Command) -> Result<(), StoreError>,
    refused: impl FnOnce(&StoreError) -> Failure,
) -> Result<(), Failure> {
    if columns.is_empty() {
        return Err(Failure::usage(session.lang.say("map-nothing")));
    }
    let name = clean_line(name).text.trim().to_owned();
    let command = Command::SaveTableMap(TableMap {
        name: name.clone(),
        columns,
    });
    match execute(&command) {
        Ok(()) | Err(StoreError::Refused(Refusal::NothingChanges)) => {}
        Err(error) => return Err(refused(&error)),
    }
    super::table::warn(session, "map-saved", &[("name", &name)]);
    Ok(())
}

pub(super) fn list(session: &Session) -> Result<(), Failure> {
    let store = session.reading()?;
    let office = session.office(&store)?;
    let mut out = std::io::stdout().lock();
    if session.args.json {
        let maps: Vec<Value> = office.table_maps.iter().map(as_json).collect();
        let report = json!({"schema": 1, "maps": maps, "keys": keys()});
        return writeln!(out, "{report}").map_err(Failure::output);
    }
    let known = keys().join(", ");
    let words = [("known", (&known).into())];
    let mut lines = vec![session.lang.with("map-keys", &words)];
    for (name, columns) in &office.table_maps {
        lines.push(format!("{name}:"));
        lines.extend(
            columns
                .iter()
                .map(|(column, key)| format!("  {column} = {key}")),
        );
    }
    if office.table_maps.is_empty() {
        lines.push(session.lang.say("map-none"));
    }
    let printed = lines.iter().try_for_each(|line| writeln!(out, "{line}"));
    printed.map_err(Failure::output)
}

fn as_json((name, columns): (&String, &TableColumns)) -> Value {
    let columns = columns.iter();
    let columns: Vec<Value> = columns
        .map(|(column, key)| json!({"column": column, "key": key}))
        .collect();
    json!({"name": name, "columns": columns})
}
