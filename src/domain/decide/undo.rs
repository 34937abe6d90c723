//! Rules for taking an action back: only where nobody built on it, and never what must stay.

use super::signal::{may_lower, reported, start_check, undecided};
use super::{Context, Facts, plan};
use crate::domain::case::{CURATOR, Case, TeamMember};
use crate::domain::change::{CaseChange, Change, SignalChange};
use crate::domain::method::State;
use crate::domain::plan::TaskState;
use crate::domain::refusal::Refusal;
use crate::domain::signal::{Held, Signal, Verdict};
use crate::domain::staff::Role;
use crate::domain::undo::{CasePart, SignalPart, Swap};

/// Puts a part of a signal back.
pub(super) fn on_signal(
    signal: &Signal,
    swap: &Swap<SignalPart>,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    if signal.part_at(swap.from.slot()) != swap.from {
        return Err(Refusal::BuiltUpon);
    }
    match (&swap.from, &swap.to) {
        (SignalPart::Report(_), SignalPart::Report(to)) => reported(to, context)?,
        (SignalPart::Held(from), SignalPart::Held(to)) => {
            undecided(signal)?;
            by_the_last(from, to)?;
            // Whatever is being checked has somebody who answers for it.
            let begun = !matches!(signal.state, State::Received | State::Sorted);
            if to.is_empty() && begun {
                return Err(Refusal::BuiltUpon);
            }
        }
        (SignalPart::Overrides(from), SignalPart::Overrides(to)) => {
            undecided(signal)?;
            by_the_last(from, to)?;
            let longer = if from.len() > to.len() { from } else { to };
            // What is in force was agreed on by two people, or is a level that was raised.
            if longer.last().map(|each| &each.verdict) != Some(&Verdict::Proposed) {
                return Err(Refusal::BuiltUpon);
            }
            if let Some(again) = longer.last().filter(|_| to.len() > from.len()) {
                proposed_again(signal, again.from, context)?;
            }
        }
        // The check begins now, not when it was begun before.
        (SignalPart::Check(..), SignalPart::Check(Some(_), _)) => {
            return start_check(signal, context);
        }
        (SignalPart::Check(..), SignalPart::Check(None, to)) => check(signal, to)?,
        _ => return Err(Refusal::BuiltUpon),
    }
    let change = SignalChange::PutBack(Box::new(swap.clone()));
    Ok(vec![Change::Signal(signal.id, change)])
}

/// A check on which nothing was written yet may be as if nobody had begun it.
fn check(signal: &Signal, to: &[Held]) -> Result<(), Refusal> {
    undecided(signal)?;
    let check = &signal.check;
    let written = !check.steps.is_empty() || !check.sources.is_empty();
    if signal.state != State::Check || written {
        return Err(Refusal::BuiltUpon);
    }
    if signal.held == to {
        return Ok(());
    }
    by_the_last(&signal.held, to)
}

/// A lowering that is proposed once more is held to the rules of the first time.
fn proposed_again(signal: &Signal, from: u8, context: &Context<'_>) -> Result<(), Refusal> {
    let sorting = signal.sorting.as_ref().ok_or(Refusal::NotSorted)?;
    if signal.level() != Some(from) {
        return Err(Refusal::BuiltUpon);
    }
    may_lower(signal, from, sorting, context)
}

/// Two lists of which one has one entry more at its end.
fn by_the_last<T: PartialEq>(from: &[T], to: &[T]) -> Result<(), Refusal> {
    let cut =
        |long: &[T], short: &[T]| long.split_last().is_some_and(|(_last, rest)| rest == short);
    if cut(from, to) || cut(to, from) {
        Ok(())
    } else {
        Err(Refusal::BuiltUpon)
    }
}

/// Puts a part of a case back.
pub(super) fn on_case(
    case: &Case,
    facts: &Facts,
    swap: &Swap<CasePart>,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    responsible(case, &swap.to, context)?;
    let slot = swap.from.slot();
    if matches!(
        swap.from,
        CasePart::Goal(..) | CasePart::Task(..) | CasePart::Head(..)
    ) {
        plan::open_plan(case)?;
    }
    let stands = case.part_at(slot).ok_or(Refusal::BuiltUpon)?;
    if swap.to.slot() != slot || !stands.says_same(&swap.from) {
        return Err(Refusal::BuiltUpon);
    }
    if let (CasePart::Tick(id, _, TaskState::Done { .. }), Some(plan)) =
        (&swap.to, case.plan_in_force())
    {
        let task = plan.task(*id).ok_or(Refusal::BuiltUpon)?;
        plan::delivered(case, plan, task, context)?;
    }
    let change = CaseChange::PutBack(Box::new(swap.clone()));
    let mut changes = vec![Change::Case(case.id, change)];
    if let (CasePart::Team(from), CasePart::Team(to)) = (&swap.from, &swap.to) {
        if curators(to).count() != 1 {
            return Err(Refusal::BuiltUpon);
        }
        changes.extend(handed(facts, from, to));
    }
    Ok(changes)
}

/// Whoever gave the case away may take that back, though they are no longer in its team.
fn responsible(case: &Case, to: &CasePart, context: &Context<'_>) -> Result<(), Refusal> {
    let me = &context.actor.login;
    let was = |member: &TeamMember| member.until.is_none() && member.who == me.as_str();
    let comes_back = matches!(to, CasePart::Team(team) if team.iter().any(was));
    if comes_back || context.actor.holds(Role::Supervisor) || case.has_in_team(me) {
        Ok(())
    } else {
        Err(Refusal::NotResponsible)
    }
}

fn curators(team: &[TeamMember]) -> impl Iterator<Item = &TeamMember> {
    team.iter()
        .filter(|each| each.role == CURATOR && each.until.is_none())
}

/// The signals that changed hands with the case, as [`super::team::name_curator`] moved them.
fn handed(facts: &Facts, from: &[TeamMember], to: &[TeamMember]) -> Vec<Change> {
    let held = |member: &TeamMember| {
        Some(Held {
            by: crate::domain::ids::Login::new(&member.who)?,
            since: member.from,
            reason: member.reason.clone(),
        })
    };
    let newly = |here: &[TeamMember], there: &[TeamMember]| {
        let mut here = curators(here);
        here.find(|each| {
            !there
                .iter()
                .any(|other| other.from == each.from && other.who == each.who)
        })
        .and_then(held)
    };
    let (left, came) = (newly(from, to), newly(to, from));
    let moved = facts.signals.iter().filter_map(|signal| {
        if let Some(came) = &came {
            return Some(Change::Signal(signal.id, SignalChange::Held(came.clone())));
        }
        let rest = signal
            .held
            .split_last()
            .filter(|(last, _rest)| Some(*last) == left.as_ref());
        rest.map(|(_last, rest)| {
            let swap = Swap {
                from: SignalPart::Held(signal.held.clone()),
                to: SignalPart::Held(rest.to_vec()),
                again: false,
            };
            Change::Signal(signal.id, SignalChange::PutBack(Box::new(swap)))
        })
    });
    moved.collect()
}
