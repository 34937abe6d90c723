//! `caseload audit`: the journal's chain verified, its entries listed.

use std::io::Write as _;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::failure::Failure;
use super::json;
use super::session::Session;

pub(super) fn verify(session: &Session) -> Result<ExitCode, Failure> {
    let store = session.reading()?;
    let found = store.verify().map_err(|error| session.failed(&error))?;
    let mut out = std::io::stdout();
    let printed = if session.args.json {
        let broken = found
            .broken
            .map(|(seq, what)| json!({"seq": seq, "what": what}));
        let value = json!({
            "schema": 1,
            "ok": found.broken.is_none(),
            "entries": found.entries,
            "head": found.head,
            "first_bad": broken,
        });
        writeln!(out, "{value}")
    } else {
        let entries = [
            ("entries", found.entries.into()),
            ("head", (&found.head).into()),
        ];
        match found.broken {
            None => writeln!(out, "{}", session.lang.with("audit-ok", &entries)),
            Some((seq, what)) => {
                let args = [("seq", seq.into()), ("what", what.into())];
                writeln!(out, "{}", session.lang.with("audit-broken", &args))
            }
        }
    };
    printed.map_err(Failure::output)?;
    Ok(if found.broken.is_none() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(5)
    })
}

pub(super) fn list(session: &Session, limit: usize) -> Result<(), Failure> {
    let store = session.reading()?;
    let office = session.office(&store)?;
    let rows = store
        .journal(limit)
        .map_err(|error| session.failed(&error))?;
    let zone = office.calendar.zone;
    let mut out = std::io::stdout().lock();
    let printed = if session.args.json {
        let rows: Vec<Value> = rows.iter().map(|row| json::entry(zone, row)).collect();
        writeln!(out, "{}", json!({"schema": 1, "rows": rows}))
    } else {
        rows.iter().try_for_each(|row| {
            let at = session.lang.moment(&row.at.with_timezone(&zone));
            writeln!(out, "{:8} {at} {:16} {}", row.seq, row.actor, row.action)
        })
    };
    printed.map_err(Failure::output)
}
