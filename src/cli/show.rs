//! `caseload show`: one signal, case or entry of the registers, everything the reader may see.

use std::io::Write as _;

use super::failure::Failure;
use super::json;
use super::session::Session;
use crate::store::contract::Found;
use crate::ui::words;

/// Entries of the history that are printed.
const HISTORY: usize = 10_000;

pub(super) fn run(session: &Session, number: &str) -> Result<(), Failure> {
    let number = session.number(number)?;
    let store = session.reading()?;
    let world = session.world(&store)?;
    let found = store.find(number).map_err(|error| session.failed(&error))?;
    let mut history = store
        .history(number, None, HISTORY)
        .map_err(|error| session.failed(&error))?;
    history.reverse();
    let as_json = session.args.json;
    let text = match found {
        Some(Found::Signal(file)) if as_json => json::signal(&world, &file, &history).to_string(),
        Some(Found::Signal(file)) => words::signal_text(&world, &file, &history),
        Some(Found::Case(file)) if as_json => json::case(&world, &file, &history).to_string(),
        Some(Found::Case(file)) => words::case_text(&world, &file, &history),
        Some(Found::Entry(entry)) if as_json => {
            json::register_entry(&world, &entry, &history).to_string()
        }
        Some(Found::Entry(entry)) => words::entry_text(&world, &entry, &history),
        None => return Err(session.no_record(number)),
    };
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}").map_err(Failure::output)
}
