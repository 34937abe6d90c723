//! Carries effects out, one message after the other, until none is left.

use std::collections::VecDeque;
use std::time::Duration;

use super::Exit;
use super::rescue::Rescue;
use super::seam::{Figures, Hits, Program, Records};
use crate::clock::Clock;
use crate::domain::command::Command;
use crate::domain::figures::Period;
use crate::domain::ids::DraftId;
use crate::store::contract::{Draft, StoreError};
use crate::ui::{Effect, Loaded, Msg, Ticket, Timer};

/// How often a draft is tried when the user leaves; the store waits a quarter of a second each.
const LAST_TRIES: usize = 20;

/// What effects leave to whoever runs the program.
#[derive(Debug, Default)]
pub struct Left {
    /// Timers to set.
    pub wakes: Vec<(Duration, Timer)>,
    /// The search to begin; a later one takes the place of an earlier one.
    pub search: Option<(Ticket, String)>,
    /// The period whose figures are to be counted; a later one takes the place of an earlier one.
    pub figures: Option<(Ticket, Period)>,
    /// Everything is to be drawn anew.
    pub redraw: bool,
    /// Clicks and the wheel are to be listened to, or no more.
    pub mouse: Option<bool>,
    /// The bell is to be rung.
    pub bell: bool,
    /// The user leaves.
    pub exit: Option<Exit>,
    /// The program asked for something, or was told the time: there may be something to draw.
    pub stirred: bool,
}

/// The program at work on the records.
#[derive(Debug)]
pub(super) struct Work<'a, P, R> {
    pub(super) program: &'a mut P,
    pub(super) records: &'a mut R,
    clock: Clock,
    rescue: Rescue,
    /// The last minute the program was told, counted from 1970.
    minute: Option<i64>,
    /// Drafts that could not be saved because somebody else was writing.
    late: Vec<Draft>,
}

impl<'a, P: Program, R: Records> Work<'a, P, R> {
    pub(super) fn new(
        program: &'a mut P,
        records: &'a mut R,
        clock: Clock,
        rescue: Rescue,
    ) -> Self {
        Self {
            program,
            records,
            clock,
            rescue,
            minute: None,
            late: Vec::new(),
        }
    }

    /// Takes a message and what follows from it.
    pub(super) fn take(&mut self, msg: Msg) -> Left {
        let mut left = Left::default();
        let mut waiting = VecDeque::from([msg]);
        if let Some(now) = self.new_minute() {
            waiting.push_front(now);
            left.stirred = true;
        }
        while let Some(msg) = waiting.pop_front() {
            let effects = self.program.update(msg);
            self.rescue.keep(self.at_risk(&effects));
            left.stirred |= !effects.is_empty();
            for effect in effects {
                self.perform(effect, &mut waiting, &mut left);
            }
        }
        left
    }

    /// The minute, if it moved since the program was last told.
    fn new_minute(&mut self) -> Option<Msg> {
        let now = self.clock.now();
        let minute = now.timestamp().div_euclid(60);
        (self.minute.replace(minute) != Some(minute)).then_some(Msg::Now(now))
    }

    fn perform(&mut self, effect: Effect, waiting: &mut VecDeque<Msg>, left: &mut Left) {
        match effect {
            Effect::Ask(ask) => waiting.push_back(answer(self.records.ask(&ask))),
            Effect::Apply {
                ticket,
                command,
                based_on,
                draft,
            } => waiting.push_back(self.apply(ticket, &command, based_on, draft)),
            Effect::SaveDraft(draft) => waiting.push_back(self.save(*draft)),
            Effect::DropDraft(draft) => {
                self.forget(draft);
                waiting.extend(failure(self.records.drop_draft(draft)));
            }
            Effect::Paper(paper) => waiting.push_back(answer(self.records.paper(&paper))),
            Effect::Set(name, value) => {
                waiting.extend(failure(self.records.set(name, &value)));
            }
            Effect::Search(ticket, words) => left.search = Some((ticket, words)),
            Effect::Figures(ticket, period) => left.figures = Some((ticket, period)),
            Effect::Wake(after, timer) => left.wakes.push((after, timer)),
            Effect::Redraw => left.redraw = true,
            Effect::Mouse(on) => left.mouse = Some(on),
            Effect::Bell => left.bell = true,
            Effect::OpenDemo => left.exit = Some(Exit::Demo),
            Effect::CreateOffice(office) => left.exit = Some(Exit::Create(office)),
            Effect::OpenFile(path) => left.exit = Some(Exit::Open(path)),
            Effect::Quit => left.exit = Some(Exit::Quit),
        }
    }

    fn apply(
        &mut self,
        ticket: Ticket,
        command: &Command,
        based_on: Option<u32>,
        draft: Option<DraftId>,
    ) -> Msg {
        let result = self.records.apply(command, based_on, draft);
        if let (Ok(_applied), Some(draft)) = (&result, draft) {
            self.forget(draft);
        }
        Msg::Applied(ticket, result)
    }

    fn save(&mut self, draft: Draft) -> Msg {
        let id = draft.id;
        let result = self.records.save_draft(&draft);
        self.forget(id);
        if matches!(result, Err(StoreError::Busy)) {
            self.late.push(draft);
        }
        Msg::DraftSaved(id, result)
    }

    /// A draft that is saved or thrown away must not come back with a late attempt.
    fn forget(&mut self, id: DraftId) {
        self.late.retain(|each| each.id != id);
    }

    /// Whether drafts wait for another attempt.
    pub(super) fn is_late(&self) -> bool {
        !self.late.is_empty()
    }

    /// Tries to save what was late, without a word to the program where it is too early again.
    pub(super) fn retry(&mut self) -> Vec<Msg> {
        let mut done = Vec::new();
        for draft in std::mem::take(&mut self.late) {
            match self.records.save_draft(&draft) {
                Err(StoreError::Busy) => self.late.push(draft),
                result => done.push(Msg::DraftSaved(draft.id, result)),
            }
        }
        done
    }

    /// Every draft the store does not have, each as it is now; those that are on their way to it
    /// as well, because the process may end before they arrive.
    fn at_risk(&self, effects: &[Effect]) -> Vec<Draft> {
        let mut drafts = self.program.unsaved();
        let leaving = effects.iter().filter_map(|effect| match effect {
            Effect::SaveDraft(draft) => Some(draft.as_ref()),
            Effect::Ask(_)
            | Effect::Apply { .. }
            | Effect::DropDraft(_)
            | Effect::Paper(_)
            | Effect::Set(..)
            | Effect::Search(..)
            | Effect::Figures(..)
            | Effect::Wake(..)
            | Effect::Redraw
            | Effect::Mouse(_)
            | Effect::Bell
            | Effect::OpenDemo
            | Effect::CreateOffice(_)
            | Effect::OpenFile(_)
            | Effect::Quit => None,
        });
        for late in leaving.chain(&self.late) {
            if drafts.iter().all(|each| each.id != late.id) {
                drafts.push(late.clone());
            }
        }
        drafts
    }

    /// Saves every draft before the user leaves; says which could not be saved.
    pub(super) fn save_all(&mut self) -> Vec<Msg> {
        let mut failed = Vec::new();
        let mut lost = Vec::new();
        for draft in self.at_risk(&[]) {
            let mut result = self.records.save_draft(&draft);
            for _try in 1..LAST_TRIES {
                if !matches!(result, Err(StoreError::Busy)) {
                    break;
                }
                result = self.records.save_draft(&draft);
            }
            if result.is_err() {
                failed.push(Msg::DraftSaved(draft.id, result));
                lost.push(draft);
            }
        }
        self.rescue.keep(lost.clone());
        self.late = lost;
        failed
    }
}

fn answer(result: Result<Loaded, StoreError>) -> Msg {
    match result {
        Ok(loaded) => Msg::Loaded(loaded),
        Err(error) => Msg::Failed(error),
    }
}

fn failure(result: Result<(), StoreError>) -> Option<Msg> {
    result.err().map(Msg::Failed)
}

/// What a search found, as a message.
pub(super) fn found(ticket: Ticket, hits: Hits) -> Msg {
    answer(hits.map(|(hits, more)| Loaded::Hits(ticket, hits, more)))
}

/// What was counted, as a message.
pub(super) fn counted(ticket: Ticket, figures: Figures) -> Msg {
    answer(figures.map(|report| Loaded::Figures(ticket, Box::new(report))))
}

/// Does what a worker would do: searches and counts, and gives what the program makes of it.
pub(super) fn work_off<P: Program, R: Records>(
    work: &mut Work<'_, P, R>,
    left: &mut Left,
) -> Option<Left> {
    if let Some((ticket, words)) = left.search.take() {
        let hits = work.records.searcher()(&words);
        return Some(work.take(found(ticket, hits)));
    }
    let (ticket, period) = left.figures.take()?;
    let figures = work.records.counter()(period);
    Some(work.take(counted(ticket, figures)))
}

/// Takes a message and everything that follows from it, searches as well, without a terminal.
///
/// Timers are given back, not waited for.
pub fn settle(
    program: &mut impl Program,
    records: &mut impl Records,
    clock: &Clock,
    first: Msg,
) -> Left {
    let mut work = Work::new(program, records, clock.clone(), Rescue::default());
    let mut left = work.take(first);
    while let Some(next) = work_off(&mut work, &mut left) {
        left.wakes.extend(next.wakes);
        left.search = next.search.or(left.search);
        left.figures = next.figures.or(left.figures);
        left.redraw |= next.redraw;
        left.exit = left.exit.or(next.exit);
    }
    left
}

#[cfg(test)]
mod tests;
