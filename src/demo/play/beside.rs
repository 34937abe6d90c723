//! What a method asks for beside the course of signals and cases: records, instruments, events,
//! countersignatures. Supplied where its gates miss them, so that the demo lives in every method.

use std::collections::BTreeMap;

use super::case::Here;
use super::{
    Case, CaseStep, Command, Event, Login, Play, SUPERVISOR, SignalId, SignalStep, Taken, damaged,
};
use crate::domain::command::RecordText;
use crate::domain::gate;
use crate::domain::ids::PersonId;
use crate::domain::method::{Gate, Holder, RecordKind, State, Tool, ToolKind};
use crate::domain::refusal::Missing;
use crate::domain::signal::Signal;
use crate::domain::term;
use crate::store::contract::{Found, StoreError};

/// Stories in which a child might have been taken from the family, and whether that is over.
const THREATS: &[(&str, bool)] = &[("shelter", false), ("steady", true), ("going", true)];
/// The story in which a child came back.
const RETURNS: &str = "learned";
/// The kinds of event, codes of the packs' lists.
const THREAT: &str = "removal_threat";
const RETURN: &str = "return";
/// Values of an instrument, item by item, round and round.
const VALUES: [usize; 8] = [1, 2, 0, 1, 3, 0, 2, 1];

impl Play<'_> {
    /// The signal of a story as it stands.
    pub(super) fn signal_of(&self, event: &Event) -> Result<(SignalId, Signal), StoreError> {
        let told = self.told.get(event.story);
        let known = told.and_then(|told| told.signal);
        let (id, number) = known.ok_or_else(|| damaged(event.story))?;
        match self.store.find(number)? {
            Some(Found::Signal(file)) => Ok((id, file.signal)),
            Some(Found::Case(_) | Found::Entry(_)) | None => Err(damaged("signal")),
        }
    }

    /// The records that the signal lacks before a state is left.
    pub(super) fn signal_records(&self, event: &Event, state: State) -> Taken {
        let (id, signal) = self.signal_of(event)?;
        let missing = gate::missing_records_of_signal(self.method, &signal, state);
        for kind in missing.iter().flat_map(|missing| &missing.what) {
            let text = self.record(kind, None, event.at);
            let command = Command::Signal(id, SignalStep::WriteRecord(Box::new(text)));
            if self
                .run(self.login(event.by)?, event.at, &command)?
                .is_none()
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Somebody else than its author countersigns the check, where the method asks for it.
    pub(super) fn countersign(&self, event: &Event) -> Taken {
        let (id, signal) = self.signal_of(event)?;
        if !term::countersigning(&signal, self.method) {
            return Ok(true);
        }
        let step = SignalStep::Countersign {
            agreed: true,
            words: self.words.said.granted.clone(),
        };
        let by: &Login = self.login(SUPERVISOR)?;
        let command = Command::Signal(id, step);
        Ok(self.run(by, event.at, &command)?.is_some())
    }

    fn record(
        &self,
        kind: &str,
        person: Option<PersonId>,
        at: crate::domain::Moment,
    ) -> RecordText {
        RecordText {
            kind: kind.to_owned(),
            on: self.times.calendar.local_day(at),
            person,
            words: self.words.said.recorded.clone(),
            not_done: false,
        }
    }

    /// The records and instruments that the state in hand cannot be left without.
    pub(super) fn supply(&self, here: Here<'_>, state: State) -> Taken {
        let case = self.case(here.number)?;
        let missing = gate::missing_of_case(self.method, &case, state, here.at);
        for each in missing {
            if each.gate == Gate::Records && !self.records(here, &case, &each)? {
                return Ok(false);
            }
            let later = each.gate == Gate::Consent && state != State::Plan;
            if later && !self.consents(here)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn records(&self, here: Here<'_>, case: &Case, missing: &Missing) -> Taken {
        let kinds = missing.what.iter().map(|what| what.split(": ").next());
        let mut kinds: Vec<&str> = kinds.flatten().collect();
        kinds.dedup();
        for id in kinds {
            let Some(kind) = self.method.record(id) else {
                return Ok(false);
            };
            for person in persons(kind, case) {
                let text = self.record(id, person, here.at);
                if !self.does(here, CaseStep::WriteRecord(Box::new(text)))? {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    /// Records that may be written, the first of each checklist and one beside them.
    pub(super) fn some_records(&self, here: Here<'_>) -> Taken {
        let kinds = self.method.records.iter();
        let free = kinds.filter(|kind| {
            kind.of == Holder::Case && !kind.each_person && kind.checklist.is_some()
        });
        for kind in free.take(2) {
            let text = self.record(&kind.id, None, here.at);
            if !self.does(here, CaseStep::WriteRecord(Box::new(text)))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Fills every instrument in; at a later time things stand better.
    pub(super) fn measure(&self, here: Here<'_>, later: bool) -> Taken {
        for tool in &self.method.tools {
            let step = CaseStep::Measure {
                tool: tool.id.clone(),
                answers: answers(tool, here.story.len(), later),
                notes: self.notes(here, tool)?,
            };
            if !self.does(here, step)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn notes(&self, here: Here<'_>, tool: &Tool) -> Result<BTreeMap<String, String>, StoreError> {
        let theme = self.words.theme(here.theme)?;
        let mut notes = BTreeMap::new();
        let first = tool.items().next();
        if let Some((mark, _item)) = first {
            for (note, words) in tool.notes.iter().zip([&theme.problem, &theme.needs]) {
                notes.insert(format!("{mark}.{}", note.id), words.clone());
            }
        }
        Ok(notes)
    }

    /// What the figures count of a family whose plan is in force.
    pub(super) fn events(&self, here: Here<'_>) -> Taken {
        let kinds = &self.method.lists.event_kinds;
        let known = |code: &str| kinds.iter().any(|kind| kind.id == code);
        let on = self.times.calendar.local_day(here.at);
        let threat = THREATS.iter().find(|(story, _over)| *story == here.story);
        let said = &self.words.said;
        let (kind, over, words) = match threat {
            Some((_story, over)) => (THREAT, *over, &said.threat),
            None if here.story == RETURNS => (RETURN, false, &said.returned),
            None => return Ok(true),
        };
        if !known(kind) {
            return Ok(true);
        }
        let begun = CaseStep::WriteEvent {
            kind: kind.to_owned(),
            on,
            words: words.clone(),
        };
        if !self.does(here, begun)? {
            return Ok(false);
        }
        let case = self.case(here.number)?;
        let Some(event) = case.open_events().next().filter(|_event| over) else {
            return Ok(true);
        };
        let ended = CaseStep::EndEvent {
            event: event.id,
            on,
            stayed: true,
            words: said.stayed.clone(),
        };
        self.does(here, ended)
    }
}

/// Whom records of a kind are written for: everybody who is asked, or nobody in particular.
fn persons(kind: &RecordKind, case: &Case) -> Vec<Option<PersonId>> {
    if kind.each_person {
        case.asked().map(|(person, _name)| Some(person)).collect()
    } else {
        vec![None]
    }
}

/// Values for the items of an instrument; an office rarely knows all of them.
fn answers(tool: &Tool, seed: usize, later: bool) -> BTreeMap<String, String> {
    let last = tool.values.len().saturating_sub(1);
    // Strengths stand before what is merely well in a scale of needs.
    let from = usize::from(tool.kind == ToolKind::Needs);
    let mut answers = BTreeMap::new();
    for (place, (mark, _item)) in tool.items().enumerate() {
        let value = VALUES.iter().cycle().nth((place + seed) % VALUES.len());
        let value = value.copied().unwrap_or_default();
        if value == 3 && place > 12 && !later {
            continue;
        }
        let value = (value + from).saturating_sub(usize::from(later)).min(last);
        if let Some(value) = tool.values.get(value) {
            answers.insert(mark, value.id.clone());
        }
    }
    answers
}
