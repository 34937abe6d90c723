//! `caseload link`: a person joins a signal to another record; import never does.

use std::io::Write as _;

use serde_json::json;

use super::args::Link;
use super::failure::Failure;
use super::session::Session;
use crate::domain::command::{Command, SignalStep};
use crate::domain::signal::LinkKind;

pub(super) fn run(session: &Session, args: &Link) -> Result<(), Failure> {
    let (number, to) = (session.number(&args.number)?, session.number(&args.to)?);
    let kind = LinkKind::from_code(&args.kind).ok_or_else(|| {
        let known = LinkKind::ALL.map(LinkKind::code).join(", ");
        let said = [("kind", (&args.kind).into()), ("known", (&known).into())];
        Failure::usage(session.lang.with("cli-bad-kind", &said))
    })?;
    let words = crate::text::clean_line(&args.reason).text.trim().to_owned();
    if crate::text::is_blank(&words) {
        return Err(Failure::usage(session.lang.say("cli-no-reason")));
    }
    let (store, login, clock) = session.writing()?;
    let missing = |number: &crate::domain::ids::Number| {
        let number = number.to_string();
        Failure::not_found(
            session
                .lang
                .with("cli-no-record", &[("number", (&number).into())]),
        )
    };
    let file = store
        .signal_file(number)
        .map_err(|error| session.failed(&error))?;
    let file = file.ok_or_else(|| missing(&number))?;
    if store
        .find(to)
        .map_err(|error| session.failed(&error))?
        .is_none()
    {
        return Err(missing(&to));
    }
    let command = Command::Signal(file.signal.id, SignalStep::Link { kind, to, words });
    store
        .execute(&login, clock.now(), &command, None, None)
        .map_err(|error| session.refused(&store, &error))?;
    let mut numbers = vec![number];
    if kind == LinkKind::Duplicate {
        let line = store
            .signal_file(number)
            .map_err(|error| session.failed(&error))?;
        numbers.extend(
            line.iter()
                .flat_map(|file| file.line.iter().map(|each| each.number)),
        );
    } else {
        numbers.push(to);
    }
    numbers.sort_unstable();
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let mut out = std::io::stdout();
    let printed = if session.args.json {
        writeln!(out, "{}", json!({"schema": 1, "numbers": numbers}))
    } else {
        writeln!(out, "{}", numbers.join(" "))
    };
    printed.map_err(Failure::output)
}
