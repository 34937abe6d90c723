//! `caseload staff hand-over`: everything that a member of staff works on goes to a colleague.

use std::cell::Cell;
use std::io::Write as _;

use serde_json::json;

use super::args::HandOver;
use super::failure::Failure;
use super::session::Session;
use super::staff::member;
use crate::domain::Moment;
use crate::domain::command::{CaseStep, Command, SignalStep};
use crate::domain::ids::{CaseId, Login, Number, SignalId};
use crate::domain::staff::Staff;
use crate::store::Store;
use crate::store::contract::{Begin, CaseAsk, CaseView, QueueAsk, QueueView, StoreError};

/// Rows of a page.
const PAGE: usize = 200;

/// What goes over, each with its name.
#[derive(Debug, Default)]
struct Load {
    cases: Vec<(CaseId, Number, String)>,
    signals: Vec<(SignalId, Number)>,
}

/// All of it goes over, or nothing where a rule refuses one of them.
pub(super) fn run(session: &Session, asked: &HandOver) -> Result<(), Failure> {
    let reason = crate::text::clean_line(&asked.reason)
        .text
        .trim()
        .to_owned();
    if crate::text::is_blank(&reason) {
        return Err(Failure::usage(session.lang.say("cli-no-reason")));
    }
    let (store, by, clock) = session.trying(asked.dry_run)?;
    let from = member(session, &store, &asked.member)?;
    let to = member(session, &store, &asked.to)?;
    let now = clock.now();
    let at = Cell::new(None);
    let all = || {
        let load = load(&store, &from.login, now)?;
        if asked.dry_run {
            return Ok(load);
        }
        for (id, number, _title) in &load.cases {
            at.set(Some(*number));
            let step = CaseStep::NameCurator {
                to: to.login.clone(),
                reason: reason.clone(),
            };
            store.execute(&by, now, &Command::Case(*id, step), None, None)?;
        }
        for (id, number) in &load.signals {
            at.set(Some(*number));
            let step = SignalStep::Assign {
                to: to.login.clone(),
                reason: reason.clone(),
            };
            store.execute(&by, now, &Command::Signal(*id, step), None, None)?;
        }
        Ok(load)
    };
    // What is only tried asks for no lock.
    let done = if asked.dry_run {
        all()
    } else {
        store.together(all)
    };
    let load = done.map_err(|error| {
        let mut failure = session.refused(&store, &error);
        if let Some(number) = at.get() {
            failure.message = format!("{number}: {}", failure.message);
        }
        failure
    })?;
    tell(session, asked, &load, &to).map_err(Failure::output)
}

/// The open cases that somebody runs, and the signals that they are responsible for.
fn load(store: &Store, me: &Login, now: Moment) -> Result<Load, StoreError> {
    let mut load = Load::default();
    let mut ask = CaseAsk {
        view: CaseView::Mine,
        filter: String::new(),
        me: me.clone(),
        from: Begin::Start,
        limit: PAGE,
    };
    loop {
        let rows = store.cases(&ask)?;
        let Some(last) = rows.last() else {
            break;
        };
        ask.from = Begin::After(last.sort_key());
        let rows = rows.into_iter();
        load.cases
            .extend(rows.map(|row| (row.id, row.number, row.title)));
    }
    let mut ask = QueueAsk {
        view: QueueView::Mine,
        filter: String::new(),
        me: me.clone(),
        from: Begin::Start,
        limit: PAGE,
        now,
    };
    loop {
        let rows = store.queue(&ask)?;
        let Some(last) = rows.last() else {
            return Ok(load);
        };
        ask.from = Begin::After(last.key.clone());
        for row in &rows {
            let number = row.body.acts_on;
            if let Some(file) = store.signal_file(number)? {
                load.signals.push((file.signal.id, number));
            }
        }
    }
}

fn tell(session: &Session, asked: &HandOver, load: &Load, to: &Staff) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    if session.args.json {
        let cases: Vec<String> = load.cases.iter().map(|each| each.1.to_string()).collect();
        let signals: Vec<String> = load.signals.iter().map(|each| each.1.to_string()).collect();
        let value = json!({
            "schema": 1,
            "to": to.login.as_str(),
            "cases": cases,
            "signals": signals,
            "dry_run": asked.dry_run,
        });
        return writeln!(out, "{value}");
    }
    for (_id, number, title) in &load.cases {
        writeln!(out, "{number}  {}", crate::text::visible(title))?;
    }
    for (_id, number) in &load.signals {
        writeln!(out, "{number}")?;
    }
    let args = [
        ("cases", load.cases.len().into()),
        ("signals", load.signals.len().into()),
        ("name", (&to.name).into()),
    ];
    let id = if asked.dry_run {
        "hand-over-would"
    } else {
        "hand-over-done"
    };
    writeln!(out, "{}", session.lang.with(id, &args))
}
