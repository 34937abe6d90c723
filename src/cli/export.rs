//! `caseload export`: signals in the exchange format or as a table, the unknown keys of their import
//! with them.

use std::io::{BufWriter, ErrorKind, Write};

use super::args::{Export, Exported, Format};
use super::failure::Failure;
use super::session::Session;
use crate::domain::command::Command;
use crate::domain::ids::Login;
use crate::domain::refusal::Refusal;
use crate::domain::signal::Signal;
use crate::exchange::table::{Separator, TableForm};
use crate::exchange::{Informants, write_signal};
use crate::shell::papers;
use crate::store::Store;
use crate::store::contract::StoreError;

/// Signals that are read at a time.
const PAGE: usize = 500;

pub(super) fn run(session: &Session, args: &Export) -> Result<(), Failure> {
    let is_table = args.what == Exported::Signals && args.format == Format::Csv;
    if args.separator.is_some() && !is_table {
        return Err(Failure::usage(session.lang.say("table-separator-alone")));
    }
    if args.what == Exported::Calendar {
        return calendar(session, args);
    }
    if args.whose.is_some() {
        return Err(Failure::usage(session.lang.say("paper-whose")));
    }
    let (store, informants) = if args.with_informants {
        (revealing(session, args)?, Informants::Named)
    } else {
        (session.reading()?, Informants::LeftOut)
    };
    let office = session.office(&store)?;
    let zone = office.calendar.zone;
    let mut out = BufWriter::new(std::io::stdout().lock());
    match args.format {
        Format::Jsonl => each(session, args, &store, |signal| {
            write_signal(&mut out, signal, zone, informants).map_err(Failure::output)
        })?,
        Format::Csv => table(session, args, &store, informants, &mut out)?,
    }
    out.flush().map_err(Failure::output)
}

/// A table needs to know of every signal which columns it fills before the first row is written.
fn table(
    session: &Session,
    args: &Export,
    store: &Store,
    informants: Informants,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let office = session.office(store)?;
    let zone = office.calendar.zone;
    let questions = office.method.instrument.questions.iter();
    let questions: Vec<String> = questions.map(|each| each.id.clone()).collect();
    let separator = args.separator.as_deref().and_then(Separator::from_code);
    let mut form = TableForm::new(&questions, separator.unwrap_or(Separator::Comma));
    each(session, args, store, |signal| {
        form.make_room(signal, zone, informants)
            .map_err(Failure::output)
    })?;
    form.write_header(out).map_err(Failure::output)?;
    each(session, args, store, |signal| {
        let written = form.write_row(out, signal, zone, informants);
        written.map_err(|cause| {
            if cause.kind() == ErrorKind::InvalidData {
                Failure::new("busy", 4, session.lang.say("table-changed"))
            } else {
                Failure::output(cause)
            }
        })
    })
}

/// Reads signals in the order of their numbers, those of one system where only they are asked for.
fn each(
    session: &Session,
    args: &Export,
    store: &Store,
    mut take: impl FnMut(&Signal) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut after = None;
    loop {
        let page = store
            .signals_after(after, PAGE)
            .map_err(|error| session.failed(&error))?;
        let Some(last) = page.last() else {
            return Ok(());
        };
        after = Some(last.number);
        for signal in &page {
            let system = signal.external.as_ref().map(|external| &external.system);
            if args.source.is_none() || args.source.as_ref() == system {
                take(signal)?;
            }
        }
    }
}

/// Terms as a calendar, of everybody or of one member of staff.
fn calendar(session: &Session, args: &Export) -> Result<(), Failure> {
    if args.source.is_some() || args.with_informants {
        return Err(Failure::usage(session.lang.say("paper-calendar-flags")));
    }
    let store = session.reading()?;
    let world = session.world(&store)?;
    let whose = args.whose.as_deref().map(|login| {
        let known = Login::new(login).filter(|login| {
            let mut staff = world.staff.iter();
            staff.any(|each| each.login == *login)
        });
        let nobody = StoreError::NotStaff(login.to_owned());
        known.ok_or_else(|| session.failed(&nobody))
    });
    let whose = whose.transpose()?;
    let calendar = papers::calendar(&store, &world, whose.as_ref());
    let calendar = calendar.map_err(|error| session.failed(&error))?;
    super::print::write(session, None, calendar.text())
}

/// The store, once the journal says who takes informants out and why; without the entry nobody
/// sees them.
fn revealing(session: &Session, args: &Export) -> Result<Store, Failure> {
    let reason = args.reason.as_deref().unwrap_or_default();
    let reason = crate::text::clean_line(reason).text.trim().to_owned();
    if crate::text::is_blank(&reason) {
        return Err(Failure::usage(session.lang.say("cli-no-reason")));
    }
    let (store, login, clock) = session.writing()?;
    let system = args.source.clone();
    let command = Command::ExportInformants { system, reason };
    store
        .execute(&login, clock.now(), &command, None, None)
        .map_err(|error| {
            if matches!(&error, StoreError::Refused(Refusal::NotYourRole(_))) {
                Failure::not_permitted(session.lang.say("cli-informants-role"))
            } else {
                session.refused(&store, &error)
            }
        })?;
    Ok(store)
}
