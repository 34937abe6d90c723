//! `caseload backup` and `restore`: copies that prove themselves.

use std::io::Write as _;
use std::path::Path;

use serde_json::json;

use super::failure::Failure;
use super::session::Session;
use crate::store::{Copy, Store};

pub(super) fn backup(session: &Session, path: &Path) -> Result<(), Failure> {
    let store = session.reading()?;
    let copy = store.backup(path).map_err(|error| session.failed(&error))?;
    report(session, &copy, "cli-backup-done")
}

pub(super) fn restore(session: &Session, file: &Path) -> Result<(), Failure> {
    if session.args.read_only {
        let error = crate::store::contract::StoreError::ReadOnly;
        return Err(session.failed(&error));
    }
    let to = session.path()?;
    confirmed(session, &to)?;
    let time = session.clock()?.now().format("%Y%m%dT%H%M%S%3f");
    let kept = to.with_extension(format!("before-restore-{time}.db"));
    let copy = Store::restore(file, &to, &kept).map_err(|error| session.failed(&error))?;
    report(session, &copy, "cli-restore-done")?;
    if kept.exists() && !session.args.json {
        let path = kept.display().to_string();
        let said = session
            .lang
            .with("cli-restore-kept", &[("path", (&path).into())]);
        writeln!(std::io::stderr(), "{said}").map_err(Failure::output)?;
    }
    Ok(())
}

/// Asks before a database is replaced; a script says --yes.
fn confirmed(session: &Session, to: &Path) -> Result<(), Failure> {
    if session.args.yes || !to.exists() {
        return Ok(());
    }
    let path = to.display().to_string();
    if session.args.no_input || !super::is_interactive() {
        return Err(Failure::usage(
            session
                .lang
                .with("cli-restore-yes", &[("path", (&path).into())]),
        ));
    }
    let question = session
        .lang
        .with("cli-restore-ask", &[("path", (&path).into())]);
    write!(std::io::stderr(), "{question} ").map_err(Failure::output)?;
    let mut answer = String::new();
    std::io::stdin()
        .read_line(&mut answer)
        .map_err(Failure::output)?;
    let yes = session.lang.say("cli-answer-yes");
    if answer.trim().to_lowercase() == yes {
        Ok(())
    } else {
        Err(Failure::new(
            "not-confirmed",
            1,
            session.lang.say("cli-not-confirmed"),
        ))
    }
}

fn report(session: &Session, copy: &Copy, id: &'static str) -> Result<(), Failure> {
    let mut out = std::io::stdout();
    let path = copy.path.display().to_string();
    let printed = if session.args.json {
        let value =
            json!({"schema": 1, "path": copy.path, "sha256": copy.sha256, "verified": true});
        writeln!(out, "{value}")
    } else {
        let args = [("path", (&path).into()), ("sha256", (&copy.sha256).into())];
        writeln!(out, "{}", session.lang.with(id, &args))
    };
    printed.map_err(Failure::output)
}
