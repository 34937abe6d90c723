//! A line of the queue as a reader needs it: order, holder, and why it stands where it does.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Moment;
use super::day::Calendar;
use super::ids::{CaseId, Login, Number, SignalId};
use super::method::{Instrument, Method, State};
use super::person::Child;
use super::queue;
use super::signal::{LinkKind, Outcome, Signal, Verdict};
use super::term;
use super::urgency::{self, Clause, explain_signal};
use crate::text::names::{Likeness, NameKey, compare};

#[cfg(test)]
mod tests;

/// What a line of the queue is and shows; worked out from its signals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineFacts {
    /// The signal that leads the line, on which the steps are taken.
    pub lead: SignalId,
    /// Numbers of all its signals, the lowest first.
    pub numbers: Vec<Number>,
    /// Their ids in the systems they came from, in the order of the numbers.
    pub external_ids: Vec<String>,
    /// The signals whose child nobody has seen yet; without one the line is not in the queue.
    pub waiting: Vec<SignalId>,
    /// The most urgent level of those that wait; of all, where none does.
    pub level: Option<u8>,
    /// One of these waits to be sorted.
    pub unsorted: bool,
    /// The earliest deadline of these; none where they are not for us.
    pub due_at: Option<Moment>,
    /// The counted questions that were answered "yes" in any of these.
    pub yes: BTreeSet<String>,
    /// Months of the youngest child at receipt; 0 where unknown or unborn.
    pub youngest_months: u32,
    /// When the office first learned of it.
    pub received_at: Moment,
    /// Who is responsible for the leading signal; nobody means the duty officer.
    pub holder: Option<Login>,
    /// Why it stands where it does.
    pub why: Why,
    /// `X1` or `X2`, where the leading signal is not for us.
    pub not_ours: Option<String>,
    /// The children, those of other signals only where they are not likely the same.
    pub children: Vec<LineChild>,
    /// The case that the leading signal belongs to.
    pub case: Option<CaseId>,
    /// Where the leading signal stands.
    pub state: State,
}

/// Why a line stands where it does: the signal among those that wait which is the most urgent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// Number of that signal.
    pub number: Number,
    /// Level that the instrument gave it, before policies and overrides.
    pub computed: Option<u8>,
    /// The rule that decided on it.
    pub rule: Option<String>,
    /// The answers "yes" that raised it.
    pub raised: Vec<String>,
    /// A lowering that waits for its second person: to which level, by whom.
    pub proposed: Option<(u8, Login)>,
    /// The change by hand in force: from which level, to which.
    pub overridden: Option<(u8, u8)>,
    /// The rule, what raised it, and the deadline, in short clauses.
    pub clauses: Vec<Clause>,
    /// An answer should be asked for.
    pub clarify: bool,
}

/// A child as a line names it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineChild {
    /// Name as given, possibly empty.
    pub name: String,
    /// Age in months when the office learned of it.
    pub months: Option<u32>,
    /// Not born yet.
    pub unborn: bool,
}

impl std::fmt::Debug for LineChild {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LineChild")
            .field("months", &self.months)
            .finish_non_exhaustive()
    }
}

impl LineFacts {
    /// What the order of the queue asks; `None` where the line does not wait.
    pub fn order(&self) -> Option<queue::Line> {
        if self.waiting.is_empty() {
            return None;
        }
        Some(queue::Line {
            number: *self.numbers.first()?,
            signals: self.numbers.clone(),
            level: self.level,
            unsorted: self.unsorted,
            due_at: self.due_at?,
            yes: u32::try_from(self.yes.len()).unwrap_or(u32::MAX),
            youngest_months: self.youngest_months,
            received_at: self.received_at,
        })
    }
}

/// The line of a leading signal and the duplicates that joined it; `None` without a leading one.
///
/// Signals that belong to another line are left out.
pub fn line_of(members: &[&Signal], method: &Method, calendar: &Calendar) -> Option<LineFacts> {
    let instrument = &method.instrument;
    let lead = *members.iter().find(|signal| signal.line == signal.id)?;
    let mut all: Vec<&Signal> = members
        .iter()
        .copied()
        .filter(|signal| signal.id == lead.id || (signal.line == lead.id && is_duplicate(signal)))
        .collect();
    all.sort_by_key(|signal| signal.number);
    let waiting: Vec<&Signal> = all
        .iter()
        .copied()
        .filter(|signal| waits(signal, lead, &all))
        .collect();
    let counted = if waiting.is_empty() { &all } else { &waiting };
    let facts: Vec<queue::Facts> = counted
        .iter()
        .filter_map(|signal| facts_of(signal, instrument, calendar))
        .collect();
    let merged = queue::merge(&facts);
    let urgent = most_urgent(counted, instrument, calendar).unwrap_or(lead);
    let youngest = counted.iter().map(|each| youngest_months(each, calendar));
    Some(LineFacts {
        lead: lead.id,
        numbers: all.iter().map(|signal| signal.number).collect(),
        external_ids: all
            .iter()
            .filter_map(|signal| Some(signal.external.as_ref()?.id.clone()))
            .collect(),
        waiting: waiting.iter().map(|signal| signal.id).collect(),
        level: merged.as_ref().and_then(|line| line.level),
        unsorted: merged.as_ref().is_some_and(|line| line.unsorted),
        due_at: merged.map(|line| line.due_at),
        yes: facts.into_iter().flat_map(|facts| facts.yes).collect(),
        youngest_months: youngest.min().unwrap_or(0),
        received_at: counted.iter().map(|each| each.report.received_at).min()?,
        holder: lead.holder().cloned(),
        not_ours: lead.not_ours().map(str::to_owned),
        children: children(lead, &all, calendar),
        case: lead.case,
        state: lead.state,
        why: why(urgent, instrument, calendar),
    })
}

fn is_duplicate(signal: &Signal) -> bool {
    let decision = signal.decision.as_ref();
    decision.is_some_and(|decision| {
        matches!(
            decision.outcome,
            Outcome::Linked {
                kind: LinkKind::Duplicate,
                ..
            }
        )
    })
}

/// A signal waits while its line does, unless its child was seen, by anybody, since its receipt.
fn waits(signal: &Signal, lead: &Signal, all: &[&Signal]) -> bool {
    let received_at = signal.report.received_at;
    let seen = all
        .iter()
        .any(|each| each.answered_since(received_at).is_some());
    // A new fact of an open case waits only at level 1.
    let on = lead.is_open() || lead.in_queue();
    on && !seen && signal.not_ours().is_none()
}

fn facts_of(signal: &Signal, instrument: &Instrument, calendar: &Calendar) -> Option<queue::Facts> {
    let result = signal.sorting.as_ref().map(|sorting| &sorting.result);
    Some(queue::Facts {
        number: signal.number,
        level: signal.level(),
        due_at: term::due_of(signal, instrument, calendar)?,
        yes: result.map_or_else(BTreeSet::new, |result| result.yes.iter().cloned().collect()),
        youngest_months: youngest_months(signal, calendar),
        received_at: signal.report.received_at,
    })
}

fn youngest_months(signal: &Signal, calendar: &Calendar) -> u32 {
    let day = calendar.local_day(signal.report.received_at);
    let months = |child: &Child| child.months_on(day, day).unwrap_or(0);
    let children = signal.report.children.iter();
    children.map(months).min().unwrap_or(0)
}

/// The signal that gives the line its place, whose answers explain it.
fn most_urgent<'a>(
    signals: &[&'a Signal],
    instrument: &Instrument,
    calendar: &Calendar,
) -> Option<&'a Signal> {
    let urgency = |signal: &&&Signal| {
        let level = signal.level();
        let rank = queue::rank(instrument, level, level.is_none());
        let due_at = term::due_of(signal, instrument, calendar);
        (rank, due_at.is_none(), due_at, signal.number)
    };
    signals.iter().min_by_key(urgency).copied()
}

fn why(urgent: &Signal, instrument: &Instrument, calendar: &Calendar) -> Why {
    let sorting = urgent.sorting.as_ref();
    let result = sorting.map(|sorting| &sorting.result);
    let computed = result.and_then(|result| match result.outcome {
        urgency::Outcome::Level { computed, .. } => Some(computed),
        urgency::Outcome::NotOurs(_) | urgency::Outcome::NotSorted => None,
    });
    let proposed = urgent.proposed();
    let in_force = |each: &&super::signal::Override| each.verdict == Verdict::InForce;
    let overridden = urgent.overrides.iter().rev().find(in_force);
    let clauses = explain_signal(urgent, instrument, calendar);
    Why {
        number: urgent.number,
        computed,
        rule: result.and_then(|result| result.rule.clone()),
        raised: result.map_or_else(Vec::new, |result| result.raised_by.clone()),
        proposed: proposed.map(|each| (each.to, each.by.clone())),
        overridden: overridden.map(|each| (each.from, each.to)),
        clauses,
        clarify: result.is_some_and(|result| result.clarify),
    }
}

/// The children of the leading signal, then those of others whose names are not like theirs.
fn children(lead: &Signal, all: &[&Signal], calendar: &Calendar) -> Vec<LineChild> {
    let others = all.iter().copied().filter(|signal| signal.id != lead.id);
    let mut children: Vec<LineChild> = Vec::new();
    for signal in std::iter::once(lead).chain(others) {
        let day = calendar.local_day(signal.report.received_at);
        let named = children.len();
        for child in &signal.report.children {
            let known = children.iter().take(named);
            if named > 0 && (child.name.is_empty() || is_known(&child.name, known)) {
                continue;
            }
            children.push(LineChild {
                name: child.name.clone(),
                months: child.months_on(day, day),
                unborn: child.unborn,
            });
        }
    }
    children
}

fn is_known<'a>(name: &str, mut known: impl Iterator<Item = &'a LineChild>) -> bool {
    let name = NameKey::of(name);
    known.any(|child| compare(&name, &NameKey::of(&child.name)) >= Likeness::Close)
}
