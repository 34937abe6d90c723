//! `caseload audit`: the journal's chain verified and anchored, its entries listed.

pub(super) mod anchors;

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::failure::Failure;
use super::json;
use super::session::Session;
use crate::domain::staff::Role;

pub(super) fn verify(session: &Session, anchors: Option<&Path>) -> Result<ExitCode, Failure> {
    let store = session.reading()?;
    let found = store.verify().map_err(|error| session.failed(&error))?;
    let held = anchors
        .map(|path| anchors::hold(session, &store, path).map(|held| (path, held)))
        .transpose()?;
    let held_good = held.as_ref().is_none_or(|(_path, held)| held.is_good());
    let good = found.broken.is_none() && held_good;
    let mut out = std::io::stdout();
    let printed = if session.args.json {
        let broken = found
            .broken
            .map(|(seq, what)| json!({"seq": seq, "what": what}));
        let value = json!({
            "schema": 1,
            "ok": good,
            "entries": found.entries,
            "head": found.head,
            "first_bad": broken,
            "anchors": held.as_ref().map(|(_path, held)| held.json()),
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
    let held = held.filter(|_held| !session.args.json);
    let said = held.map(|(path, held)| writeln!(out, "{}", held.said(session, path)));
    printed
        .and_then(|()| said.unwrap_or(Ok(())))
        .map_err(Failure::output)?;
    Ok(if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(5)
    })
}

/// Entries that are printed where no limit is said.
const USUAL: usize = 50;

pub(super) fn list(session: &Session, limit: Option<usize>) -> Result<(), Failure> {
    let limit = limit.unwrap_or(USUAL);
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

/// Every entry from the first on, with what changed; only for who answers for the office.
pub(super) fn full(session: &Session, limit: Option<usize>) -> Result<(), Failure> {
    let store = session.reading()?;
    let office = session.office(&store)?;
    let login = session.login(&office)?;
    let member = store
        .member(&login)
        .map_err(|error| session.failed(&error))?;
    if !member.holds_any(&[Role::Supervisor, Role::Admin]) {
        return Err(Failure::not_permitted(session.lang.say("audit-full-role")));
    }
    let zone = office.calendar.zone;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut printed = Ok(());
    let mut left = limit.unwrap_or(usize::MAX);
    let read = store.each_entry(|entry| {
        if left == 0 {
            return false;
        }
        left -= 1;
        printed = writeln!(out, "{}", json::full_entry(zone, &entry));
        printed.is_ok()
    });
    read.map_err(|error| session.failed(&error))?;
    printed.and_then(|()| out.flush()).map_err(Failure::output)
}
