//! Carries the script out by the store's one door, as far as the rules of the method let it.

use std::collections::{BTreeMap, BTreeSet};

use super::people::{self, Story};
use super::script::{Act, Event, FIRST, SUPERVISOR};
use super::times::Times;
use super::words::{StoryWords, Words, damaged};
use crate::domain::Moment;
use crate::domain::answer::{Answer, Answered};
use crate::domain::case::Case;
use crate::domain::change::Subject;
use crate::domain::command::{CaseStep, Command, NewSignal, Office, SignalStep};
use crate::domain::ids::{CaseId, Fresh, Login, Number, PersonId, SignalId};
use crate::domain::method::{Entry, Instrument, Method};
use crate::domain::person::{Adult, Child, Informant};
use crate::domain::signal::{Finding, Kind, LinkKind, Report, SourceState};
use crate::domain::staff::Staff;
use crate::store::contract::{Applied, StoreError};
use crate::store::{Seeded, Store};

mod beside;
mod case;
mod network;
mod plan;
mod register;
mod signal;

/// Where a story stands.
#[derive(Debug, Default)]
struct Told {
    signal: Option<(SignalId, Number)>,
    cases: Vec<(CaseId, Number)>,
    /// A refusal stopped it.
    stopped: bool,
}

/// The office at work.
pub(super) struct Play<'a> {
    store: &'a Store,
    method: &'a Method,
    words: &'a Words,
    staff: &'a [Staff],
    times: &'a Times,
    /// Identifiers of persons, apart from those that the store makes.
    ids: Seeded,
    told: BTreeMap<&'static str, Told>,
    /// Protocols so far, for their numbers.
    protocols: u32,
}

/// Whether a step was taken; a refusal stops the story.
type Taken = Result<bool, StoreError>;

impl<'a> Play<'a> {
    /// Begins with an office that is set up.
    pub(super) fn new(
        store: &'a Store,
        office: &'a Office,
        words: &'a Words,
        staff: &'a [Staff],
        times: &'a Times,
        seed: u64,
    ) -> Self {
        Self {
            store,
            method: &office.method,
            words,
            staff,
            times,
            ids: Seeded::new(!seed),
            told: BTreeMap::new(),
            protocols: 0,
        }
    }

    /// Lets one thing happen.
    ///
    /// # Errors
    /// Anything but a refusal.
    pub(super) fn perform(&mut self, event: &Event) -> Result<(), StoreError> {
        if self.told.entry(event.story).or_default().stopped {
            return Ok(());
        }
        let taken = match &event.act {
            Act::Receive(received) => self.receive(event, *received)?,
            Act::Sort(_)
            | Act::Assign(_)
            | Act::Raise
            | Act::ProposeLower
            | Act::StartCheck
            | Act::NotHome
            | Act::See
            | Act::Conclude(_)
            | Act::Open(_)
            | Act::ScreenOut
            | Act::Transfer
            | Act::NotConfirmed
            | Act::Link(..) => self.signal_act(event)?,
            Act::Reach(..)
            | Act::Ask(..)
            | Act::Half
            | Act::Contact(..)
            | Act::Attempt(_)
            | Act::Tick(_)
            | Act::NotPossible
            | Act::Review(_)
            | Act::Urgent(_)
            | Act::Network(_)
            | Act::Close => self.case_act(event)?,
        };
        self.told.entry(event.story).or_default().stopped = !taken;
        Ok(())
    }

    /// Stories that did not come to their end.
    pub(super) fn stopped(&self) -> Vec<&'static str> {
        let stopped = self.told.iter().filter(|(_story, told)| told.stopped);
        stopped.map(|(story, _told)| *story).collect()
    }

    fn login(&self, place: usize) -> Result<&'a Login, StoreError> {
        let member = self.staff.get(place).or_else(|| self.staff.first());
        member
            .map(|each| &each.login)
            .ok_or_else(|| damaged("staff"))
    }

    /// Carries a command out; `None` where it was refused.
    fn run(
        &self,
        by: &Login,
        at: Moment,
        command: &Command,
    ) -> Result<Option<Applied>, StoreError> {
        match self.store.execute(by, at, command, None, None) {
            Ok(applied) => Ok(Some(applied)),
            Err(StoreError::Refused(_refusal)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The code where the pack's list has it, else its first one.
    fn code(list: &[Entry], wanted: &str) -> String {
        let found = list.iter().find(|entry| entry.id == wanted);
        let entry = found.or_else(|| list.first());
        entry.map_or_else(String::new, |entry| entry.id.clone())
    }

    fn case(&self, number: Number) -> Result<Case, StoreError> {
        let file = self.store.case_file(number)?;
        file.map(|file| file.case).ok_or_else(|| damaged("case"))
    }
}
