//! The stages of a method with the days on which a case entered them.

use crate::domain::Moment;
use crate::domain::case::Case;
use crate::domain::method::{Stage, State};
use crate::domain::signal::Signal;
use crate::store::contract::CaseFile;
use crate::ui::World;

/// Where a stage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The case is in it.
    Current,
    /// The case was in it.
    Done,
    /// Not yet, or not again in this episode.
    Ahead,
}

/// The stages that the method shows: place, the pack's own word, and when it was entered.
pub fn stages<'a>(world: &'a World, file: &CaseFile) -> Vec<(Place, &'a str, Option<Moment>)> {
    let method = &world.office.method;
    // A case has left behind what only a signal goes through, whether its days are known or not.
    let of_signal = |stage: &Stage| stage.states.iter().all(|state| *state < State::Opened);
    let shown = method.stages.iter().filter(|stage| stage.shown);
    shown
        .map(|stage| {
            let entered = entered(stage, file);
            let place = match (stage.states.contains(&file.case.state), entered) {
                (true, _) => Place::Current,
                (false, Some(_)) => Place::Done,
                (false, None) if of_signal(stage) => Place::Done,
                (false, None) => Place::Ahead,
            };
            (place, world.words(&stage.name), entered)
        })
        .collect()
}

/// When the current episode entered a stage for the first time.
fn entered(stage: &Stage, file: &CaseFile) -> Option<Moment> {
    let states = stage.states.iter();
    states.filter_map(|state| at(*state, file)).min()
}

fn at(state: State, file: &CaseFile) -> Option<Moment> {
    let case = &file.case;
    match state {
        State::Received | State::Sorted | State::Check | State::Decision => {
            let known = signal(case, &file.signals);
            known
                .and_then(|signal| of_signal(state, signal))
                .or_else(|| of_episode(state, case))
        }
        State::Opened
        | State::Assessment
        | State::Plan
        | State::Implementation
        | State::Review
        | State::Closing
        | State::Closed => {
            let opened = case.opened_at();
            let of_episode = |at: &Moment| opened.is_none_or(|opened| *at >= opened);
            let entered = case.entered.iter().filter(|each| each.state == state);
            entered.map(|each| each.at).find(of_episode)
        }
    }
}

/// What the episode itself knows of the signal that opened it.
fn of_episode(state: State, case: &Case) -> Option<Moment> {
    let episode = case.episode()?;
    let signal = case
        .signals
        .iter()
        .find(|each| each.number == episode.signal);
    let received = signal.map(|signal| signal.received_at);
    received.filter(|_received| state == State::Received)
}

/// The signal that opened the current episode.
fn signal<'a>(case: &Case, signals: &'a [Signal]) -> Option<&'a Signal> {
    let number = case.episode()?.signal;
    signals.iter().find(|each| each.number == number)
}

fn of_signal(state: State, signal: &Signal) -> Option<Moment> {
    if state == State::Received {
        return Some(signal.report.received_at);
    }
    if state == State::Sorted {
        return signal.sorting.as_ref().map(|sorting| sorting.at);
    }
    if state == State::Check {
        return signal.check.started_at;
    }
    let concluded = signal.check.conclusion.as_ref().map(|each| each.at);
    concluded.or_else(|| signal.decision.as_ref().map(|each| each.at))
}
