//! The one door for writes: begin immediate, revision, decide, journal, apply, commit.

use std::sync::Arc;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::apply::Work;
use super::contract::{Applied, StoreError};
use super::journal::{self, Entry};
use super::{Store, cases, drafts, office, register, signals};
use crate::domain::Moment;
use crate::domain::case::Case;
use crate::domain::command::{CaseStep, Command, Office, SignalStep};
use crate::domain::decide::{Context, Facts, Other, decide};
use crate::domain::ids::{DraftId, Fresh, Login, Number};
use crate::domain::refusal::Refusal;
use crate::domain::signal::Signal;
use crate::domain::staff::Staff;
use crate::domain::undo;

impl Store {
    /// Carries a command out: all of its changes, or none.
    ///
    /// `based_on` is the revision that the person saw; `draft` is done with it.
    ///
    /// # Errors
    /// The rules refuse it, somebody else changed the record, or the engine fails; then nothing
    /// was written.
    pub fn execute(
        &self,
        actor: &Login,
        now: Moment,
        command: &Command,
        based_on: Option<u32>,
        draft: Option<DraftId>,
    ) -> Result<Applied, StoreError> {
        if self.read_only {
            return Err(StoreError::ReadOnly);
        }
        self.together(|| {
            // Within the transaction, where nobody else can change it.
            let office = self.working_office(command)?;
            let door = Door {
                conn: &self.conn,
                office: &office,
                fresh: &*self.fresh,
                actor,
                now,
            };
            let applied = door.carry_out(command, based_on)?;
            if matches!(
                command,
                Command::ChangeHolidays(_)
                    | Command::ChangeMethod(_)
                    | Command::SaveTableMap(_)
                    | Command::ForgetTableMap(_)
            ) {
                self.office.doubt();
            }
            if let Some(draft) = draft {
                drafts::remove(&self.conn, actor, draft)?;
            }
            Ok(applied)
        })
    }

    /// Lets several writes be one: the disk is waited for once, and after an error none was made.
    ///
    /// A write inside that is refused takes back only itself.
    ///
    /// # Errors
    /// Those of the writes, or the engine fails; then nothing was written.
    pub fn together<T>(
        &self,
        writes: impl FnOnce() -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let done = self.all_or_none(writes);
        if done.is_err() {
            // It may have been read as the write left it that was taken back.
            self.office.doubt();
        }
        done
    }

    fn all_or_none<T>(
        &self,
        writes: impl FnOnce() -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        if self.conn.is_autocommit() {
            let transaction = begin(&self.conn)?;
            let done = writes()?;
            transaction.commit()?;
            return Ok(done);
        }
        self.conn.execute_batch("savepoint one")?;
        let done = writes();
        if done.is_err() {
            // A full disk takes the whole transaction back, and the savepoint with it.
            if self.conn.is_autocommit() {
                return done;
            }
            self.conn.execute_batch("rollback to one")?;
        }
        self.conn.execute_batch("release one")?;
        done
    }

    /// The office that rules apply in: the one being set up, or the one that is.
    pub(super) fn working_office(&self, command: &Command) -> Result<Arc<Office>, StoreError> {
        if let Some(office) = self.office()? {
            return Ok(office);
        }
        match command {
            Command::SetUp(office, _staff) => Ok(Arc::new((**office).clone())),
            Command::ChangeMethod(_)
            | Command::AddStaff(_)
            | Command::DescribeStaff { .. }
            | Command::ChangeStaff(_)
            | Command::ChangeHolidays(_)
            | Command::SaveTableMap(_)
            | Command::ForgetTableMap(_)
            | Command::ExportInformants { .. }
            | Command::Print { .. }
            | Command::Receive(_)
            | Command::Signal(..)
            | Command::Case(..)
            | Command::Enter(_)
            | Command::Entry(..) => Err(StoreError::Damaged("office".to_owned())),
        }
    }
}

/// A transaction that holds the right to write from its first moment.
pub(super) fn begin(conn: &Connection) -> Result<Transaction<'_>, StoreError> {
    Ok(Transaction::new_unchecked(
        conn,
        TransactionBehavior::Immediate,
    )?)
}

/// What every write needs to know.
pub(super) struct Door<'a> {
    pub(super) conn: &'a Connection,
    pub(super) office: &'a Office,
    pub(super) fresh: &'a dyn Fresh,
    pub(super) actor: &'a Login,
    pub(super) now: Moment,
}

impl Door<'_> {
    pub(super) fn carry_out(
        &self,
        command: &Command,
        based_on: Option<u32>,
    ) -> Result<Applied, StoreError> {
        let staff = office::staff(self.conn)?;
        let me = self.me(command, &staff)?;
        let facts = self.facts(command)?;
        current(&facts, command, based_on)?;
        let context = Context {
            actor: &me,
            now: self.now,
            office: self.office,
            staff: &staff,
            next_number: self.next_number()?,
            fresh: self.fresh,
        };
        let changes = decide(&facts, command, &context)?;
        let method = format!("{}/{}", self.office.method.id, self.office.method.version);
        let way_back = undo::way_back(&facts, command, &changes).map(Box::new);
        let mut work = Work::new(self.conn, self.office, facts);
        for change in &changes {
            let actor = self.actor.as_str();
            journal::append(
                self.conn,
                &Entry {
                    at: self.now,
                    actor,
                    method: &method,
                    change,
                },
            )?;
            work.apply(change)?;
        }
        Ok(Applied {
            records: work.save()?,
            way_back,
        })
    }

    /// The active member of staff who asks; whoever sets the office up is its first.
    fn me(&self, command: &Command, staff: &[Staff]) -> Result<Staff, StoreError> {
        let all = match command {
            Command::SetUp(_, first) => first.as_slice(),
            Command::ChangeMethod(_)
            | Command::AddStaff(_)
            | Command::DescribeStaff { .. }
            | Command::ChangeStaff(_)
            | Command::ChangeHolidays(_)
            | Command::SaveTableMap(_)
            | Command::ForgetTableMap(_)
            | Command::ExportInformants { .. }
            | Command::Print { .. }
            | Command::Receive(_)
            | Command::Signal(..)
            | Command::Case(..)
            | Command::Enter(_)
            | Command::Entry(..) => staff,
        };
        let found = all
            .iter()
            .find(|each| each.login == *self.actor && each.active);
        found
            .cloned()
            .ok_or_else(|| StoreError::NotStaff(self.actor.to_string()))
    }

    fn facts(&self, command: &Command) -> Result<Facts, StoreError> {
        let mut facts = Facts {
            set_up: office::office_is_there(self.conn)?,
            ..Facts::default()
        };
        match command {
            Command::SetUp(..)
            | Command::AddStaff(_)
            | Command::DescribeStaff { .. }
            | Command::ChangeStaff(_)
            | Command::ChangeHolidays(_)
            | Command::SaveTableMap(_)
            | Command::ForgetTableMap(_)
            | Command::ExportInformants { .. }
            | Command::Receive(_) => {}
            Command::Print { number, .. } => facts.other = self.other(*number)?,
            Command::ChangeMethod(method) => {
                facts.other_content = office::said_otherwise(self.conn, method)?;
            }
            Command::Signal(id, step) => {
                facts.signal = signals::by_id(self.conn, *id)?;
                if let SignalStep::Link { to, .. } = step {
                    facts.other = self.other(*to)?;
                    let line = signals::of_line(self.conn, *id)?;
                    facts.line = line
                        .iter()
                        .map(|each| each.id)
                        .filter(|each| each != id)
                        .collect();
                }
                if let Some(case) = facts.signal.as_ref().and_then(|signal| signal.case) {
                    facts.case = cases::by_id(self.conn, case)?;
                }
            }
            Command::Enter(new) => {
                facts.last_entry = register::last(self.conn)?;
                facts.years = register::years(self.conn)?;
                facts.other = self.case_of(new.head.case())?;
            }
            Command::Entry(id, step) => {
                facts.entry = register::by_id(self.conn, *id)?;
                facts.other = self.case_of(step.case())?;
            }
            Command::Case(id, step) => {
                facts.case = cases::by_id(self.conn, *id)?;
                if matches!(step, CaseStep::PutBack(_)) {
                    facts.signals = self.unanswered(facts.case.as_ref())?;
                }
            }
        }
        Ok(facts)
    }

    fn unanswered(&self, case: Option<&Case>) -> Result<Vec<Signal>, StoreError> {
        let signals = case.map_or(&[][..], |case| &case.signals);
        let mut found = Vec::new();
        for each in signals.iter().filter(|each| each.resolved_at.is_none()) {
            found.extend(signals::by_id(self.conn, each.id)?);
        }
        Ok(found)
    }

    /// The case that an entry of the registers names.
    fn case_of(&self, number: Option<Number>) -> Result<Option<Other>, StoreError> {
        let Some(number) = number else {
            return Ok(None);
        };
        let case = cases::by_number(self.conn, number)?;
        Ok(case.map(|case| Other::Case(Box::new(case))))
    }

    fn other(&self, number: Number) -> Result<Option<Other>, StoreError> {
        if let Some(signal) = signals::by_number(self.conn, number)? {
            return Ok(Some(Other::Signal(Box::new(signal))));
        }
        let case = cases::by_number(self.conn, number)?;
        Ok(case.map(|case| Other::Case(Box::new(case))))
    }

    /// The first free number of the year, one sequence for signals and cases.
    fn next_number(&self) -> Result<Number, StoreError> {
        use chrono::Datelike as _;
        let year = self
            .office
            .calendar
            .local_day(self.now)
            .year()
            .rem_euclid(100);
        let year = u16::try_from(year).unwrap_or(0);
        let first = Number { year, place: 0 }.sort_key();
        let past = Number {
            year: year + 1,
            place: 0,
        }
        .sort_key();
        let last: i64 = self
            .conn
            .prepare_cached(
                "select max(coalesce((select max(number) from signal where number >= :first and number < :past), :first),
                            coalesce((select max(number) from case_file where number >= :first and number < :past), :first))",
            )?
            .query_row(rusqlite::named_params! { ":first": first, ":past": past }, |row| row.get(0))?;
        Number::from_sort_key(last + 1).ok_or_else(|| StoreError::Damaged("number".to_owned()))
    }
}

/// Refuses a write that was based on an older revision than the one that stands.
fn current(facts: &Facts, command: &Command, based_on: Option<u32>) -> Result<(), StoreError> {
    let stands = match command {
        Command::SetUp(..)
        | Command::ChangeMethod(_)
        | Command::AddStaff(_)
        | Command::DescribeStaff { .. }
        | Command::ChangeStaff(_)
        | Command::ChangeHolidays(_)
        | Command::SaveTableMap(_)
        | Command::ForgetTableMap(_)
        | Command::ExportInformants { .. }
        | Command::Print { .. }
        | Command::Receive(_)
        | Command::Enter(_) => None,
        Command::Entry(..) => facts.entry.as_ref().map(|entry| entry.rev),
        Command::Signal(..) => facts.signal.as_ref().map(|signal| signal.rev),
        Command::Case(..) => facts.case.as_ref().map(|case| case.rev),
    };
    match (based_on, stands) {
        (Some(seen), Some(stands)) if seen != stands => Err(Refusal::Stale(stands).into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
