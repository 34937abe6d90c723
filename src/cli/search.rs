//! `caseload search`: people, places, numbers and words, in any spelling.

use std::io::Write as _;

use serde_json::{Value, json};

use super::failure::Failure;
use super::session::Session;

/// Hits that are printed.
const MOST: usize = 200;

pub(super) fn run(session: &Session, words: &[String]) -> Result<(), Failure> {
    let store = session.reading()?;
    let hits = store
        .search(&words.join(" "), MOST)
        .map_err(|error| session.failed(&error))?;
    let mut out = std::io::stdout().lock();
    let printed = if session.args.json {
        let hits: Vec<Value> = hits
            .iter()
            .map(|hit| {
                let kind = if hit.is_case { "case" } else { "signal" };
                json!({"number": hit.number.to_string(), "kind": kind, "name": hit.name, "why": hit.why, "state": hit.stands})
            })
            .collect();
        writeln!(out, "{}", json!({"schema": 1, "hits": hits}))
    } else if hits.is_empty() {
        writeln!(std::io::stderr(), "{}", session.lang.say("find-nothing"))
    } else {
        hits.iter().try_for_each(|hit| {
            let why = session.lang.say(&format!("find-why-{}", hit.why));
            writeln!(out, "{}  {}  ({why})", hit.number, hit.name)
        })
    };
    printed.map_err(Failure::output)
}
