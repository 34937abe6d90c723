//! What each change does to a signal.

use super::SignalChange;
use crate::domain::method::State;
use crate::domain::signal::{Direction, Second, Signal, Verdict};

impl Signal {
    /// Carries a change out; the same on the first day and on replay.
    pub fn apply(&mut self, change: &SignalChange) {
        if !matches!(change, SignalChange::Received(_)) {
            self.rev += 1;
        }
        match change {
            SignalChange::Received(signal) => *self = (**signal).clone(),
            SignalChange::Amended { after, .. } => self.report = (**after).clone(),
            SignalChange::Sorted { sorting, .. } => {
                self.sorting = Some((**sorting).clone());
                // A new sorting answers for the level again: what was changed by hand is history.
                self.replace(&[Verdict::Proposed, Verdict::InForce]);
                if self.state == State::Received {
                    self.state = State::Sorted;
                }
            }
            SignalChange::Overridden(_) | SignalChange::OverrideDecided { .. } => {
                self.change_level(change);
            }
            SignalChange::Held(held) => self.held.push(held.clone()),
            SignalChange::CheckStarted(at) => {
                self.check.started_at = Some(*at);
                self.state = State::Check;
            }
            SignalChange::StepWritten(step) => self.check.steps.push(step.clone()),
            SignalChange::Consulted { source, consulted } => {
                self.check.sources.insert(source.clone(), consulted.clone());
            }
            SignalChange::Concluded {
                conclusion,
                not_seen,
            } => {
                self.check.conclusion = Some(conclusion.clone());
                self.check.not_seen.clone_from(not_seen);
                self.state = State::Decision;
            }
            SignalChange::Countersigned { agreed, second } => self.countersign(*agreed, second),
            SignalChange::RecordWritten(record) => self.records.push(record.clone()),
            SignalChange::UrgentBegun(urgent) => self.urgents.push(urgent.clone()),
            SignalChange::UrgentEnded { urgent, at, how } => {
                for each in self.urgents.iter_mut().filter(|each| each.id == *urgent) {
                    each.ended_at = Some(*at);
                    each.ended.clone_from(how);
                }
            }
            SignalChange::Decided { decision, case } => {
                self.decision = Some(decision.clone());
                self.case = *case;
            }
            SignalChange::LineJoined(line) => self.line = *line,
            // Kept beside the signal, so that the signal itself stays small.
            SignalChange::Evidence(_) => {}
            SignalChange::PutBack(swap) => self.put(&swap.to),
        }
    }

    fn change_level(&mut self, change: &SignalChange) {
        if let SignalChange::Overridden(over) = change {
            if over.direction == Direction::Raise {
                self.replace(&[Verdict::Proposed, Verdict::InForce]);
            }
            self.overrides.push(over.clone());
        } else if let SignalChange::OverrideDecided {
            id,
            verdict,
            second,
        } = change
        {
            if *verdict == Verdict::InForce {
                self.replace(&[Verdict::InForce]);
            }
            for each in self.overrides.iter_mut().filter(|each| each.id == *id) {
                each.verdict = verdict.clone();
                each.second = Some(second.clone());
            }
        }
    }

    fn countersign(&mut self, agreed: bool, second: &Second) {
        if !agreed {
            // The report stays in the journal; the check goes on.
            self.check.conclusion = None;
            self.state = State::Check;
        } else if let Some(conclusion) = &mut self.check.conclusion {
            conclusion.countersigned = Some(second.clone());
        }
    }

    /// What stood so is history: one change by hand at a time holds.
    fn replace(&mut self, verdicts: &[Verdict]) {
        let overrides = self.overrides.iter_mut();
        for each in overrides.filter(|each| verdicts.contains(&each.verdict)) {
            each.verdict = Verdict::Replaced;
        }
    }
}
