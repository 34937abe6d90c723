//! `caseload export`: signals in the exchange format, the unknown keys of their import with them.

use std::io::{BufWriter, Write as _};

use super::args::{Export, Exported, Format};
use super::failure::Failure;
use super::session::Session;
use crate::domain::command::Command;
use crate::domain::ids::Login;
use crate::domain::refusal::Refusal;
use crate::exchange::{Informants, write_signal};
use crate::shell::papers;
use crate::store::Store;
use crate::store::contract::StoreError;

/// Signals that are read at a time.
const PAGE: usize = 500;

pub(super) fn run(session: &Session, args: &Export) -> Result<(), Failure> {
    if args.what == Exported::Calendar {
        return calendar(session, args);
    }
    if args.whose.is_some() {
        return Err(Failure::usage(session.lang.say("paper-whose")));
    }
    if args.format == Format::Csv {
        return Err(Failure::usage(session.lang.say("cli-csv-later")));
    }
    let (store, informants) = if args.with_informants {
        (revealing(session, args)?, Informants::Named)
    } else {
        (session.reading()?, Informants::LeftOut)
    };
    let office = session.office(&store)?;
    let zone = office.calendar.zone;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut after = None;
    loop {
        let page = store
            .signals_after(after, PAGE)
            .map_err(|error| session.failed(&error))?;
        let Some(last) = page.last() else { break };
        after = Some(last.number);
        for signal in &page {
            let system = signal.external.as_ref().map(|external| &external.system);
            if args.source.is_none() || args.source.as_ref() == system {
                write_signal(&mut out, signal, zone, informants).map_err(Failure::output)?;
            }
        }
    }
    out.flush().map_err(Failure::output)
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
