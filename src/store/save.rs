//! Records into their rows, and everything that is derived from them beside.

use rusqlite::{Connection, OptionalExtension, named_params, params};

use super::codec;
use super::contract::StoreError;
use super::contract::next_due as next_due_column;
use super::{agenda, people, queue, register, search, signals};
use crate::domain::case::Case;
use crate::domain::command::Office;
use crate::domain::contact::Contact;
use crate::domain::ids::{Login, Number};
use crate::domain::method::State;
use crate::domain::signal::Signal;
use crate::domain::term;

/// Writes records of one office.
pub(super) struct Saver<'a> {
    pub(super) conn: &'a Connection,
    pub(super) office: &'a Office,
}

/// Counter of signals that are not ours and went nowhere yet.
pub(super) const REDIRECT: &str = "redirect";
/// Counter of open cases.
pub(super) const CASES: &str = "cases";
/// Counter of steps that wait for approval.
pub(super) const PENDING: &str = "pending";

/// Counter of a curator's open cases of a level.
pub(super) fn load_counter(login: &str, level: u8) -> String {
    format!("load/{login}/{level}")
}

/// Moves a counter.
pub(super) fn bump(conn: &Connection, name: &str, by: i64) -> Result<(), StoreError> {
    if by != 0 {
        conn.prepare_cached(
            "insert into counter (name, value) values (:name, :by)
             on conflict (name) do update set value = value + :by",
        )?
        .execute(named_params! { ":name": name, ":by": by })?;
        // A counter at nothing has no row, so that two ways to the same counts leave the same rows.
        conn.prepare_cached("delete from counter where name = ? and value = 0")?
            .execute([name])?;
    }
    Ok(())
}

/// Reads a counter.
pub(super) fn count(conn: &Connection, name: &str) -> Result<i64, StoreError> {
    let sql = "select value from counter where name = ?";
    let value = conn
        .prepare_cached(sql)?
        .query_row([name], |row| row.get(0))
        .optional()?;
    Ok(value.unwrap_or(0))
}

impl Saver<'_> {
    /// Writes a signal; its names and words too, where they changed.
    pub(super) fn signal(&self, signal: &Signal, reworded: bool) -> Result<(), StoreError> {
        let sql = "select redirect, countersign from signal where number = ?";
        let key = signal.number.sort_key();
        let before: Option<(i64, i64)> = self
            .conn
            .prepare_cached(sql)?
            .query_row([key], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (redirected, waited) = before.unwrap_or_default();
        let redirect = i64::from(signal.to_redirect());
        let countersign = i64::from(term::countersigning(signal, &self.office.method));
        bump(self.conn, REDIRECT, redirect - redirected)?;
        bump(self.conn, PENDING, countersign - waited)?;
        self.signal_row(signal, redirect, countersign)?;
        if reworded {
            let report = &signal.report;
            let as_of = self.office.calendar.local_day(report.received_at);
            let (children, adults) = (&report.children, &report.adults);
            people::write(
                self.conn,
                signal.number,
                report.received_at,
                as_of,
                children,
                adults,
            )?;
            search::write(self.conn, signal.number, 0, &search::of_signal(signal))?;
        }
        Ok(())
    }

    fn signal_row(
        &self,
        signal: &Signal,
        redirect: i64,
        countersign: i64,
    ) -> Result<(), StoreError> {
        let due = term::due_of(
            signal,
            &self.office.method.instrument,
            &self.office.calendar,
        );
        let external = signal.external.as_ref();
        self.conn
            .prepare_cached(
                "insert into signal (number, id, rev, state, level, due_at, received_at, outcome, redirect,
                                     countersign, holder, line, case_id, system, external_id, content, body)
                      values (:number, :id, :rev, :state, :level, :due_at, :received_at, :outcome, :redirect,
                              :countersign, :holder, :line, :case_id, :system, :external_id, :content, :body)
                 on conflict (number) do update set
                      rev = :rev, state = :state, level = :level, due_at = :due_at,
                      received_at = :received_at, outcome = :outcome, redirect = :redirect,
                      countersign = :countersign, holder = :holder, line = :line, case_id = :case_id, body = :body",
            )?
            .execute(named_params! {
                ":number": signal.number.sort_key(),
                ":id": codec::bytes(signal.id.0),
                ":rev": signal.rev,
                ":state": signal.state.code(),
                ":level": signal.level(),
                ":due_at": due.map(codec::stamp),
                ":received_at": codec::stamp(signal.report.received_at),
                ":outcome": signal.decision.as_ref().map(|decision| decision.outcome.code()),
                ":redirect": redirect,
                ":countersign": countersign,
                ":holder": signal.holder().map(Login::as_str),
                ":line": codec::bytes(signal.line.0),
                ":case_id": signal.case.map(|case| codec::bytes(case.0)),
                ":system": external.map(|external| external.system.as_str()),
                ":external_id": external.map(|external| external.id.as_str()),
                ":content": external.map(|external| external.content.as_str()),
                ":body": codec::body(signal)?,
            })?;
        Ok(())
    }

    /// Writes the lines that a signal is or was in, and the terms of their members.
    pub(super) fn lines(&self, signal: &Signal) -> Result<(), StoreError> {
        let own = signals::of_line(self.conn, signal.id.0.into())?;
        if signal.line != signal.id {
            self.line(&own, signal.number)?;
        }
        let shared = signals::of_line(self.conn, signal.line)?;
        self.line(&shared, signal.number)
    }

    pub(super) fn line(&self, members: &[Signal], changed: Number) -> Result<(), StoreError> {
        let method = &self.office.method;
        let calendar = &self.office.calendar;
        queue::forget(self.conn, changed)?;
        for member in members {
            queue::forget(self.conn, member.number)?;
        }
        let led = queue::write(self.conn, members, method, calendar)?;
        for member in members {
            let due = led
                .filter(|(open, _due)| *open == member.number)
                .map(|(_open, due)| due);
            let terms = term::of_signal(member, method, calendar, due);
            agenda::write(
                self.conn,
                member.number,
                false,
                &search::title_of(member),
                &terms,
            )?;
        }
        Ok(())
    }

    /// Writes a case; its names and words too, where they changed.
    pub(super) fn case(&self, case: &Case, reworded: bool) -> Result<(), StoreError> {
        let mut terms = term::of_case(case, &self.office.method, &self.office.calendar);
        let entries = register::of_case(self.conn, case.number)?;
        terms.extend(term::of_register(case, &entries, &self.office.calendar));
        let title = case.title();
        let next_due = terms.iter().map(|term| term.due_at).min();
        let opened = case.opened_at().unwrap_or_default();
        let opened_before = self.case_counters(case)?;
        self.conn
            .prepare_cached(
                "insert into case_file (number, id, rev, state, level, curator, title, opened_at, closed_at,
                                        next_due, pending, body)
                      values (:number, :id, :rev, :state, :level, :curator, :title, :opened_at, :closed_at,
                              :next_due, :pending, :body)
                 on conflict (number) do update set
                      rev = :rev, state = :state, level = :level, curator = :curator, title = :title,
                      opened_at = :opened_at, closed_at = :closed_at, next_due = :next_due,
                      pending = :pending, body = :body",
            )?
            .execute(named_params! {
                ":number": case.number.sort_key(),
                ":id": codec::bytes(case.id.0),
                ":rev": case.rev,
                ":state": case.state.code(),
                ":level": case.level,
                ":curator": case.curator().as_ref().map(Login::as_str),
                ":title": title,
                ":opened_at": codec::stamp(opened),
                ":closed_at": closed_at(case),
                ":next_due": next_due_column(next_due),
                ":pending": case.pending.is_some(),
                ":body": codec::body(case)?,
            })?;
        agenda::write(self.conn, case.number, true, &title, &terms)?;
        // The people of a case are written once an episode: nothing else changes them.
        if opened_before != Some(codec::stamp(opened)) {
            people::write(
                self.conn,
                case.number,
                opened,
                case.ages_as_of,
                &case.children,
                &case.adults,
            )?;
        }
        if reworded {
            search::write(self.conn, case.number, 0, &search::of_case(case))?;
        }
        Ok(())
    }

    /// Moves the counters by the difference between the row and the case; tells when the row says
    /// that the case was opened, where there is one.
    fn case_counters(&self, case: &Case) -> Result<Option<String>, StoreError> {
        // By the state, as below: a case that is opened again has a new episode, which is not
        // closed, one change before it leaves the state.
        let sql =
            "select curator, level, state <> ?, pending, opened_at from case_file where number = ?";
        let before: Option<(Option<String>, u8, bool, i64, String)> = self
            .conn
            .prepare_cached(sql)?
            .query_row(
                params![State::Closed.code(), case.number.sort_key()],
                |row| {
                    let (curator, level, open) = (row.get(0)?, row.get(1)?, row.get(2)?);
                    Ok((curator, level, open, row.get(3)?, row.get(4)?))
                },
            )
            .optional()?;
        if let Some((curator, level, open, pending, _opened)) = &before {
            bump(self.conn, PENDING, -pending)?;
            if *open {
                bump(self.conn, CASES, -1)?;
                bump(
                    self.conn,
                    &load_counter(curator.as_deref().unwrap_or(""), *level),
                    -1,
                )?;
            }
        }
        bump(self.conn, PENDING, i64::from(case.pending.is_some()))?;
        if !case.is_closed() {
            let curator = case.curator();
            let login = curator.as_ref().map_or("", Login::as_str);
            bump(self.conn, CASES, 1)?;
            bump(self.conn, &load_counter(login, case.level), 1)?;
        }
        Ok(before.map(|row| row.4))
    }

    /// Writes a contact and its words.
    pub(super) fn contact(&self, case: &Case, contact: &Contact) -> Result<(), StoreError> {
        let number = case.number.sort_key();
        self.conn
            .prepare_cached("insert into contact (id, case_number, at, body) values (?, ?, ?, ?)")?
            .execute(params![
                codec::bytes(contact.id.0),
                number,
                codec::stamp(contact.at),
                codec::body(contact)?
            ])?;
        let sql = "select count(*) from search_text where number = ?";
        let part: i64 = self
            .conn
            .prepare_cached(sql)?
            .query_row([number], |row| row.get(0))?;
        search::write(
            self.conn,
            case.number,
            part.max(1),
            &search::of_contact(contact),
        )
    }

    /// Keeps the line that a signal was imported from.
    pub(super) fn evidence(&self, number: Number, line: &str) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("insert into evidence (number, line) values (?, ?)")?
            .execute(params![number.sort_key(), line])?;
        Ok(())
    }
}

fn closed_at(case: &Case) -> Option<String> {
    let episode = case.episode().filter(|_episode| case.is_closed())?;
    episode.closed_at.map(codec::stamp)
}
