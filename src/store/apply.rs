//! The records that one command touches: loaded once, changed in memory, saved once.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::contract::{Record, StoreError};
use super::{cases, office, register, renew, save, signals};
use crate::domain::case::Case;
use crate::domain::change::{CaseChange, Change, EntryChange, OfficeChange, SignalChange, Subject};
use crate::domain::command::Office;
use crate::domain::contact::Contact;
use crate::domain::decide::{Facts, Other};
use crate::domain::ids::{CaseId, EntryId, SignalId};
use crate::domain::register::Entry;
use crate::domain::signal::Signal;
use crate::domain::undo::SignalPart;

/// Records under change.
pub(super) struct Work<'a> {
    conn: &'a Connection,
    office: &'a Office,
    signals: BTreeMap<SignalId, Signal>,
    cases: BTreeMap<CaseId, Case>,
    entries: BTreeMap<EntryId, Entry>,
    /// In the order they were first changed.
    touched: Vec<Subject>,
    /// Whose names, places and words changed.
    reworded: BTreeSet<Subject>,
    contacts: Vec<(CaseId, Contact)>,
    evidence: Vec<(SignalId, String)>,
    /// The calendar changed, so that every term that runs is computed anew.
    renews: bool,
}

impl<'a> Work<'a> {
    /// Begins with what was loaded for the decision.
    pub(super) fn new(conn: &'a Connection, office: &'a Office, facts: Facts) -> Self {
        let mut work = Self {
            conn,
            office,
            signals: BTreeMap::new(),
            cases: BTreeMap::new(),
            entries: facts
                .entry
                .into_iter()
                .map(|entry| (entry.id, entry))
                .collect(),
            touched: Vec::new(),
            reworded: BTreeSet::new(),
            contacts: Vec::new(),
            evidence: Vec::new(),
            renews: false,
        };
        let (other_signal, other_case) = match facts.other {
            Some(Other::Signal(signal)) => (Some(*signal), None),
            Some(Other::Case(case)) => (None, Some(*case)),
            None => (None, None),
        };
        for signal in facts.signal.into_iter().chain(other_signal) {
            work.signals.insert(signal.id, signal);
        }
        for case in facts.case.into_iter().chain(other_case) {
            work.cases.insert(case.id, case);
        }
        work
    }

    /// Carries a change out on the records in memory.
    pub(super) fn apply(&mut self, change: &Change) -> Result<(), StoreError> {
        match change {
            Change::Office(change) => {
                self.renews |= matches!(
                    change,
                    OfficeChange::HolidaysChanged(_) | OfficeChange::MethodChanged(_)
                );
                return office::apply(self.conn, change);
            }
            Change::Signal(id, change) => self.apply_signal(*id, change)?,
            Change::Case(id, change) => self.apply_case(*id, change)?,
            Change::Entry(id, change) => self.apply_entry(*id, change)?,
        }
        let subject = change.subject();
        if !self.touched.contains(&subject) {
            self.touched.push(subject);
        }
        Ok(())
    }

    fn apply_signal(&mut self, id: SignalId, change: &SignalChange) -> Result<(), StoreError> {
        if let SignalChange::Received(signal) = change {
            self.signals.insert(id, (**signal).clone());
            self.reworded.insert(Subject::Signal(id));
            return Ok(());
        }
        if let SignalChange::Evidence(line) = change {
            self.evidence.push((id, line.clone()));
        }
        if rewords_signal(change) {
            self.reworded.insert(Subject::Signal(id));
        }
        self.signal(id)?.apply(change);
        Ok(())
    }

    fn apply_case(&mut self, id: CaseId, change: &CaseChange) -> Result<(), StoreError> {
        if let CaseChange::Opened(case) = change {
            self.cases.insert(id, (**case).clone());
            self.reworded.insert(Subject::Case(id));
            return Ok(());
        }
        if let CaseChange::ContactWritten(contact) = change {
            self.contacts.push((id, (**contact).clone()));
        } else if rewords(change) {
            self.reworded.insert(Subject::Case(id));
        }
        self.case(id)?.apply(change);
        Ok(())
    }

    fn apply_entry(&mut self, id: EntryId, change: &EntryChange) -> Result<(), StoreError> {
        if let EntryChange::Opened(entry) = change {
            self.entries.insert(id, (**entry).clone());
            return Ok(());
        }
        self.entry(id)?.apply(change);
        Ok(())
    }

    fn entry(&mut self, id: EntryId) -> Result<&mut Entry, StoreError> {
        if !self.entries.contains_key(&id)
            && let Some(entry) = register::by_id(self.conn, id)?
        {
            self.entries.insert(id, entry);
        }
        self.entries
            .get_mut(&id)
            .ok_or_else(|| StoreError::Damaged("entry".to_owned()))
    }

    fn signal(&mut self, id: SignalId) -> Result<&mut Signal, StoreError> {
        if !self.signals.contains_key(&id)
            && let Some(signal) = signals::by_id(self.conn, id)?
        {
            self.signals.insert(id, signal);
        }
        self.signals
            .get_mut(&id)
            .ok_or_else(|| StoreError::Damaged("signal".to_owned()))
    }

    fn case(&mut self, id: CaseId) -> Result<&mut Case, StoreError> {
        if !self.cases.contains_key(&id)
            && let Some(case) = cases::by_id(self.conn, id)?
        {
            self.cases.insert(id, case);
        }
        self.cases
            .get_mut(&id)
            .ok_or_else(|| StoreError::Damaged("case".to_owned()))
    }

    /// Writes touched entries, and the terms that cases have of them; first of all, so that a case
    /// that is written with them finds them as they are.
    fn save_entries(&self, saver: &save::Saver<'_>) -> Result<Vec<Record>, StoreError> {
        let mut records = Vec::new();
        for subject in &self.touched {
            let Subject::Entry(id) = subject else {
                continue;
            };
            let Some(entry) = self.entries.get(id) else {
                continue;
            };
            for number in register::write(self.conn, entry)? {
                if let Some(case) = cases::by_number(self.conn, number)? {
                    saver.case(&case, false)?;
                }
            }
            records.push(Record {
                subject: *subject,
                number: entry.number,
                rev: entry.rev,
            });
        }
        Ok(records)
    }

    /// Writes every touched record and what is derived from it.
    pub(super) fn save(self) -> Result<Vec<Record>, StoreError> {
        let saver = save::Saver {
            conn: self.conn,
            office: self.office,
        };
        let mut records = self.save_entries(&saver)?;
        for subject in &self.touched {
            let reworded = self.reworded.contains(subject);
            match subject {
                Subject::Office | Subject::Entry(_) => {}
                Subject::Signal(id) => {
                    let Some(signal) = self.signals.get(id) else {
                        continue;
                    };
                    saver.signal(signal, reworded)?;
                    records.push(Record {
                        subject: *subject,
                        number: signal.number,
                        rev: signal.rev,
                    });
                }
                Subject::Case(id) => {
                    let Some(case) = self.cases.get(id) else {
                        continue;
                    };
                    saver.case(case, reworded)?;
                    records.push(Record {
                        subject: *subject,
                        number: case.number,
                        rev: case.rev,
                    });
                }
            }
        }
        for (id, contact) in &self.contacts {
            if let Some(case) = self.cases.get(id) {
                saver.contact(case, contact)?;
            }
        }
        for (id, line) in &self.evidence {
            if let Some(signal) = self.signals.get(id) {
                saver.evidence(signal.number, line)?;
            }
        }
        // Lines last: they look at every member, and all of them stand now.
        for subject in &self.touched {
            if let Subject::Signal(id) = subject
                && let Some(signal) = self.signals.get(id)
            {
                saver.lines(signal)?;
            }
        }
        if self.renews {
            renew::terms(self.conn)?;
        }
        Ok(records)
    }
}

const fn rewords_signal(change: &SignalChange) -> bool {
    if let SignalChange::PutBack(swap) = change {
        return matches!(swap.to, SignalPart::Report(_));
    }
    matches!(change, SignalChange::Amended { .. })
}

/// Whether a change touches words that the search finds.
const fn rewords(change: &CaseChange) -> bool {
    matches!(
        change,
        CaseChange::AssessmentWritten { .. }
            | CaseChange::PlanWritten { .. }
            | CaseChange::GoalWritten(_)
            | CaseChange::GoalDropped(_)
            | CaseChange::TaskWritten { .. }
            | CaseChange::TaskDropped(_)
            | CaseChange::ReviewHeld(_)
            | CaseChange::ClosureProposed(_)
            | CaseChange::TeamJoined(_)
            | CaseChange::PutBack(_)
    )
}
