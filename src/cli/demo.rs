//! `caseload demo`: a fictional office, marked as such, gone afterwards unless it is kept.

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::Demo;
use super::failure::Failure;
use super::session::Session;
use crate::demo;
use crate::store::{Seeded, Store};

pub(super) fn run(session: &Session, args: &Demo) -> Result<ExitCode, Failure> {
    if let Some(path) = &args.keep {
        let store = make(session, args, path)?;
        return opened(session, args, path, None, store);
    }
    // A folder of our own that is removed with everything in it when the program ends.
    let folder = tempfile::Builder::new()
        .prefix("caseload-demo-")
        .tempdir()
        .map_err(Failure::output)?;
    let path = folder.path().join("demo.db");
    let store = make(session, args, &path)?;
    opened(session, args, &path, Some(folder.path()), store)
}

/// The guided tour, on an office of its own that is gone afterwards.
pub(super) fn tour(session: &Session, method: Option<String>) -> Result<ExitCode, Failure> {
    let args = Demo {
        method,
        seed: 1,
        keep: None,
        no_open: false,
    };
    run(session, &args)
}

/// Opens the office that was made, or says what is in it.
fn opened(
    session: &Session,
    args: &Demo,
    path: &Path,
    passing: Option<&Path>,
    store: Store,
) -> Result<ExitCode, Failure> {
    if args.no_open {
        report(session, &store, path)?;
        return Ok(ExitCode::SUCCESS);
    }
    drop(store);
    super::tui::open(session, path, passing)
}

/// Makes the office at a path.
pub(super) fn make(session: &Session, args: &Demo, path: &Path) -> Result<Store, Failure> {
    let method = match &args.method {
        Some(id) => super::init::pack(session, id)?,
        None => super::init::pack(session, demo::method())?,
    };
    // With a method the office speaks the pack's language; else that of the interface.
    let language = if args.method.is_some() {
        crate::lang::Language::from_code(&method.language)
            .unwrap_or_else(|| session.lang.language())
    } else {
        session.lang.language()
    };
    let now = session.clock()?.now();
    // Last, so that a method that is not there leaves no file behind.
    let store = Store::create(path).map_err(|error| session.failed(&error))?;
    let store = store.with_ids(Box::new(Seeded::new(args.seed)));
    demo::fill(&store, method, language, args.seed, now).map_err(|error| session.failed(&error))?;
    Ok(store)
}

fn report(session: &Session, store: &Store, path: &Path) -> Result<(), Failure> {
    let failed = |error: crate::store::contract::StoreError| session.failed(&error);
    let staff = store.staff().map_err(failed)?;
    let (signals, cases) = store.sizes().map_err(failed)?;
    let mut out = std::io::stdout();
    let printed = if session.args.json {
        let staff: Vec<Value> = staff.iter().map(super::staff::value).collect();
        let value =
            json!({"schema": 1, "db": path, "signals": signals, "cases": cases, "staff": staff});
        writeln!(out, "{value}")
    } else {
        let shown = path.display().to_string();
        let args = [
            ("path", (&shown).into()),
            ("signals", signals.into()),
            ("cases", cases.into()),
        ];
        writeln!(out, "{}", session.lang.with("cli-demo-done", &args))
    };
    printed.map_err(Failure::output)
}
