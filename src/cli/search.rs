//! `caseload search`: people, places, numbers and words, in any spelling.

use std::io::Write as _;

use serde_json::{Value, json};

use super::failure::Failure;
use super::session::Session;
use crate::text::visible;
use crate::ui::guess;

/// Hits that are printed.
const MOST: usize = 200;

pub(super) fn run(session: &Session, words: &[String]) -> Result<(), Failure> {
    let store = session.reading()?;
    let typed = words.join(" ");
    let find = |words: &str| {
        let found = store.search(words, MOST);
        found.map_err(|error| session.failed(&error))
    };
    let mut hits = find(&typed)?;
    // Typed with the keyboard in another layout, perhaps.
    let mut instead = None;
    if hits.is_empty() {
        for other in guess::readings(&typed) {
            hits = find(&other)?;
            if !hits.is_empty() {
                instead = Some(other);
                break;
            }
        }
    }
    let mut out = std::io::stdout().lock();
    let printed = if session.args.json {
        let hits: Vec<Value> = hits
            .iter()
            .map(|hit| {
                let kind = if hit.is_case { "case" } else { "signal" };
                json!({"number": hit.number.to_string(), "kind": kind, "name": hit.name, "why": hit.why, "state": hit.stands})
            })
            .collect();
        let searched = instead.as_ref().unwrap_or(&typed);
        writeln!(
            out,
            "{}",
            json!({"schema": 1, "searched": searched, "hits": hits})
        )
    } else if hits.is_empty() {
        writeln!(std::io::stderr(), "{}", session.lang.say("find-nothing"))
    } else {
        if let Some(other) = &instead {
            let (typed, other) = (visible(&typed), visible(other));
            let args = [("typed", (&typed).into()), ("words", (&other).into())];
            // Whoever reads only the hits has them.
            let _said = writeln!(std::io::stderr(), "{}", session.lang.with("rescued", &args));
        }
        hits.iter().try_for_each(|hit| {
            let why = session.lang.say(&format!("find-why-{}", hit.why));
            writeln!(out, "{}  {}  ({why})", hit.number, hit.name)
        })
    };
    printed.map_err(Failure::output)
}
