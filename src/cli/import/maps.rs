//! How tables are read: said, saved for the office, listed, removed.

use std::io::Write as _;

use serde_json::{Value, json};

use crate::cli::args::Import;
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::domain::command::{Command, Office};
use crate::domain::refusal::Refusal;
use crate::domain::table::{TableMap, TableMapping};
use crate::exchange::Conditions;
use crate::exchange::table::{
    EXTRA, Separator, check_value, common_keys, is_common_key, is_key, keys,
};
use crate::store::contract::StoreError;
use crate::text::{clean_line, is_blank, uncelled};

/// What the arguments say of tables: the saved mapping, and over it what is said beside it.
pub(super) fn mapping(
    session: &Session,
    args: &Import,
    office: &Office,
    conditions: Conditions<'_>,
) -> Result<TableMapping, Failure> {
    let mut mapping = match &args.map {
        None => TableMapping::default(),
        Some(name) => saved(session, name, office)?.clone(),
    };
    add_columns(session, args, &mut mapping, conditions.questions)?;
    add_values(session, args, &mut mapping, conditions)?;
    let separator = args.separator.as_deref().and_then(Separator::from_code);
    let separator = separator.map(|separator| separator.code().to_owned());
    mapping.separator = separator.or(mapping.separator);
    mapping.encoding = args.encoding.clone().or(mapping.encoding);
    Ok(mapping)
}

fn add_columns(
    session: &Session,
    args: &Import,
    mapping: &mut TableMapping,
    questions: &[String],
) -> Result<(), Failure> {
    for said in &args.columns {
        let (name, key) = said.rsplit_once('=').unwrap_or_default();
        let (name, key) = (clean_line(name).text.trim().to_owned(), key.trim());
        if name.is_empty() {
            let words = [("text", said.into())];
            return Err(Failure::usage(session.lang.with("map-bad-column", &words)));
        }
        if key != EXTRA && !is_key(key, questions) {
            let known = keys().join(", ");
            let words = [("key", key.into()), ("known", (&known).into())];
            return Err(Failure::usage(session.lang.with("map-bad-key", &words)));
        }
        mapping.columns.insert(name, key.to_owned());
    }
    Ok(())
}

/// Saved values are looked at again, too: another method may know other words.
fn add_values(
    session: &Session,
    args: &Import,
    mapping: &mut TableMapping,
    conditions: Conditions<'_>,
) -> Result<(), Failure> {
    for said in &args.values {
        let (key, value) = said.split_once('=').unwrap_or_default();
        let value = clean_line(uncelled(value)).text.trim().to_owned();
        if key.trim().is_empty() || is_blank(&value) {
            let words = [("text", said.into())];
            return Err(Failure::usage(session.lang.with("map-bad-set", &words)));
        }
        mapping.values.insert(key.trim().to_owned(), value);
    }
    for (key, value) in &mapping.values {
        if !is_common_key(key, conditions.questions) {
            let known = common_keys().join(", ");
            let words = [("key", key.into()), ("known", (&known).into())];
            return Err(Failure::usage(session.lang.with("map-bad-set-key", &words)));
        }
        if let Err(reason) = check_value(key, value, conditions) {
            let problem = super::reason(&session.lang, &reason);
            let words = [
                ("key", key.into()),
                ("value", value.into()),
                ("problem", (&problem).into()),
            ];
            return Err(Failure::usage(session.lang.with("map-bad-value", &words)));
        }
    }
    Ok(())
}

fn saved<'o>(
    session: &Session,
    name: &str,
    office: &'o Office,
) -> Result<&'o TableMapping, Failure> {
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
    mapping: TableMapping,
    execute: impl FnOnce(&Command) -> Result<(), StoreError>,
    refused: impl FnOnce(&StoreError) -> Failure,
) -> Result<(), Failure> {
    if mapping == TableMapping::default() {
        return Err(Failure::usage(session.lang.say("map-nothing")));
    }
    let name = clean_line(name).text.trim().to_owned();
    let command = Command::SaveTableMap(TableMap {
        name: name.clone(),
        mapping,
    });
    match execute(&command) {
        Ok(()) | Err(StoreError::Refused(Refusal::NothingChanges)) => {}
        Err(error) => return Err(refused(&error)),
    }
    super::table::warn(session, "map-saved", &[("name", &name)]);
    Ok(())
}

/// Removes a mapping.
pub(super) fn forget(session: &Session, name: &str) -> Result<(), Failure> {
    let (store, login, clock) = session.writing()?;
    let name = clean_line(name).text.trim().to_owned();
    let office = session.office(&store)?;
    saved(session, &name, &office)?;
    let command = Command::ForgetTableMap(name.clone());
    let done = store.execute(&login, clock.now(), &command, None, None);
    done.map_err(|error| session.refused(&store, &error))?;
    if session.args.json {
        let report = json!({"schema": 1, "forgotten": name});
        return writeln!(std::io::stdout(), "{report}").map_err(Failure::output);
    }
    super::table::warn(session, "map-forgotten", &[("name", &name)]);
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
    for (name, mapping) in &office.table_maps {
        lines.push(format!("{name}:"));
        let columns = mapping.columns.iter();
        lines.extend(columns.map(|(column, key)| format!("  {column} = {key}")));
        // The rest as it is said on the command line.
        let values = mapping.values.iter();
        lines.extend(values.map(|(key, value)| format!("  --set {key}={value}")));
        let separator = mapping.separator.iter();
        lines.extend(separator.map(|code| format!("  --separator {code}")));
        let encoding = mapping.encoding.iter();
        lines.extend(encoding.map(|code| format!("  --encoding {code}")));
    }
    if office.table_maps.is_empty() {
        lines.push(session.lang.say("map-none"));
    }
    let printed = lines.iter().try_for_each(|line| writeln!(out, "{line}"));
    printed.map_err(Failure::output)
}

fn as_json((name, mapping): (&String, &TableMapping)) -> Value {
    let columns = mapping.columns.iter();
    let columns: Vec<Value> = columns
        .map(|(column, key)| json!({"column": column, "key": key}))
        .collect();
    json!({
        "name": name,
        "columns": columns,
        "values": super::table::values_as_json(&mapping.values),
        "separator": mapping.separator,
        "encoding": mapping.encoding,
    })
}
