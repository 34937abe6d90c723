//! A table before its rows: opened, and told column by column how it is read.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;

use serde_json::{Value, json};

use crate::cli::args::Import;
use crate::cli::failure::Failure;
use crate::cli::session::Session;
use crate::domain::table::{TableMapping, TableValues};
use crate::exchange::table::{Encoding, Separator, Stated, Table, TableError};
use crate::lang::Arg;
use crate::text::{pad, width};

/// Widest name that the column beside it is moved for.
const WIDEST: usize = 40;

pub(super) fn open(
    session: &Session,
    path: &Path,
    file: File,
    mapping: &TableMapping,
    questions: &[String],
) -> Result<Table<File>, Failure> {
    let separator = mapping.separator.as_deref();
    let encoding = mapping.encoding.as_deref();
    let stated = Stated {
        separator: separator.and_then(Separator::from_code),
        encoding: encoding.and_then(Encoding::from_code),
        maps: &[&mapping.columns],
    };
    let table = Table::open(file, stated, questions);
    let table = table.map_err(|error| failure(session, path, &error))?;
    Ok(table.with_values(mapping.values.clone()))
}

fn failure(session: &Session, path: &Path, error: &TableError) -> Failure {
    let args = error.args();
    let args: Vec<(&str, Arg<'_>)> = args
        .iter()
        .map(|(name, value)| (*name, Arg::from(value)))
        .collect();
    let problem = session.lang.with(&format!("table-{}", error.code()), &args);
    let path = path.display().to_string();
    let args = [("path", (&path).into()), ("problem", (&problem).into())];
    let message = session.lang.with("table-file", &args);
    Failure::new("not-a-table", 1, message)
}

pub(super) fn as_json(path: &str, table: &Table<File>) -> Value {
    let columns = table.columns().iter();
    let columns: Vec<Value> = columns
        .map(|column| json!({"column": column.name, "key": column.key}))
        .collect();
    json!({
        "file": path,
        "encoding": table.encoding.encoding.code(),
        "guessed": table.encoding.guessed,
        "separator": table.separator.code(),
        "columns": columns,
        "values": values_as_json(table.values()),
    })
}

pub(super) fn values_as_json(values: &TableValues) -> Vec<Value> {
    let values = values.iter();
    values
        .map(|(key, value)| json!({"key": key, "value": value}))
        .collect()
}

/// Says what was guessed, and in a dry run what each column is taken as.
pub(super) fn tell(
    session: &Session,
    args: &Import,
    path: &str,
    table: &Table<File>,
) -> io::Result<()> {
    let encoding = table.encoding.encoding.code();
    if table.encoding.guessed {
        warn(
            session,
            "table-guessed",
            &[("path", path), ("encoding", encoding)],
        );
    }
    if !args.dry_run || session.args.json {
        return Ok(());
    }
    let separator = table.separator.code();
    let words = [
        ("path", path.into()),
        ("encoding", encoding.into()),
        ("separator", separator.into()),
    ];
    let mut out = io::stdout().lock();
    writeln!(out, "{}", session.lang.with("table-read", &words))?;
    let columns = table.columns();
    let widths = columns.iter().map(|column| width(&column.name));
    let widths = widths.chain(table.values().values().map(|value| width(value)));
    let widest = widths.max().unwrap_or_default().min(WIDEST);
    let kept = session.lang.say("table-kept");
    for column in columns {
        let means = column.key.as_deref().unwrap_or(&kept);
        writeln!(out, "  {}  {means}", pad(&column.name, widest))?;
    }
    if !table.values().is_empty() {
        writeln!(out, "{}", session.lang.say("table-values"))?;
    }
    for (key, value) in table.values() {
        writeln!(out, "  {}  {key}", pad(value, widest))?;
    }
    Ok(())
}

/// Says something beside the data; scripts read it in the report.
pub(super) fn warn(session: &Session, id: &str, args: &[(&str, &str)]) {
    if session.args.json {
        return;
    }
    let args: Vec<(&str, Arg<'_>)> = args
        .iter()
        .map(|(name, value)| (*name, Arg::from(*value)))
        .collect();
    let _said = writeln!(io::stderr(), "{}", session.lang.with(id, &args));
}
