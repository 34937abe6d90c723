//! `caseload doctor`: every check, one line each, and the tables mended from the journal.

use std::io::Write as _;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::failure::Failure;
use super::session::Session;
use crate::domain::holidays;
use crate::shell::papers;
use crate::store::{self, Check, State, Store, contract::StoreError};

pub(super) fn run(session: &Session, replay: bool) -> Result<ExitCode, Failure> {
    let store = session.reading()?;
    let failed = |error: StoreError| session.failed(&error);
    let mut checks = store.check().map_err(failed)?;
    let sound = checks.iter().all(|check| check.state == State::Ok);
    let path = session.path()?;
    checks.extend(store::place(&path, &papers::beside(&path)));
    checks.extend(calendar(session, &store)?);
    let mut mended = None;
    if replay {
        let (check, differences) = store.check_replay().map_err(failed)?;
        checks.push(check);
        // Only a sound journal is the truth by which tables are mended.
        if sound && !differences.is_empty() && !session.args.read_only {
            let kept = kept_beside(session)?;
            store.backup(&kept).map_err(failed)?;
            store.rebuild().map_err(failed)?;
            mended = Some(kept);
        }
    }
    let ok = checks.iter().all(|check| check.state != State::Fail);
    let mut out = std::io::stdout().lock();
    let printed = if session.args.json {
        let listed: Vec<Value> = checks.iter().map(|check| value(session, check)).collect();
        writeln!(
            out,
            "{}",
            json!({"schema": 1, "ok": ok, "checks": listed, "kept": mended})
        )
    } else {
        checks.iter().try_for_each(|check| {
            writeln!(
                out,
                "{:14} {:4} {}",
                check.name,
                word(check.state),
                message(session, check)
            )
        })
    };
    printed.map_err(Failure::output)?;
    if let Some(kept) = mended.filter(|_kept| !session.args.json) {
        let path = kept.display().to_string();
        let said = session
            .lang
            .with("doctor-mended", &[("path", (&path).into())]);
        writeln!(out, "{said}").map_err(Failure::output)?;
    }
    Ok(if ok {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(5)
    })
}

/// Whether the calendar has the holidays it must have by now; nothing where no office can be read,
/// which another check says.
fn calendar(session: &Session, store: &Store) -> Result<Option<Check>, Failure> {
    let Ok(Some(office)) = store.office() else {
        return Ok(None);
    };
    let today = office.calendar.local_day(session.clock()?.now());
    let missing = holidays::missing_years(&office.calendar, today);
    let state = if missing.is_empty() {
        State::Ok
    } else {
        State::Warn
    };
    let found: Vec<String> = missing.iter().map(ToString::to_string).collect();
    Ok(Some(Check {
        name: "calendar",
        state,
        found: found.join(", "),
    }))
}

/// A name beside the database that is free, by the time.
fn kept_beside(session: &Session) -> Result<std::path::PathBuf, Failure> {
    let time = session.clock()?.now().format("%Y%m%dT%H%M%S%3f");
    Ok(session
        .path()?
        .with_extension(format!("before-replay-{time}.db")))
}

const fn word(state: State) -> &'static str {
    match state {
        State::Ok => "ok",
        State::Warn => "warn",
        State::Fail => "fail",
    }
}

fn value(session: &Session, check: &Check) -> Value {
    json!({"name": check.name, "state": word(check.state), "message": message(session, check)})
}

fn message(session: &Session, check: &Check) -> String {
    let found = [("found", (&check.found).into())];
    let how = match check.state {
        State::Ok => return session.lang.say(&format!("doctor-ok-{}", check.name)),
        State::Warn => "warn",
        State::Fail => "fail",
    };
    session
        .lang
        .with(&format!("doctor-{how}-{}", check.name), &found)
}
