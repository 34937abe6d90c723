//! Rules for signals: recording, sorting, changing a level by hand, checking.

use super::{Context, Facts, WORKERS, beside, undo, verdict};
use crate::domain::answer::Answered;
use crate::domain::change::{Change, SignalChange};
use crate::domain::command::{NewSignal, SignalStep};
use crate::domain::contact::ATTEMPT;
use crate::domain::gate;
use crate::domain::ids::{ItemId, Login, SignalId};
use crate::domain::method::{Conduct, Instrument, State};
use crate::domain::refusal::Refusal;
use crate::domain::signal::{
    Check, CheckStep, Conclusion, Consulted, Direction, Held, Override, Report, Second, Signal,
    Sorting, Verdict,
};
use crate::domain::staff::Role;
use crate::domain::urgency::Outcome;
use crate::domain::{Moment, urgency};

/// How far ahead of the office's clock a time of receipt may lie.
/// Source: `signals/hostile.md`, line 16.
pub const CLOCKS_DIFFER: chrono::TimeDelta = chrono::TimeDelta::minutes(5);

pub(super) fn receive(new: &NewSignal, context: &Context<'_>) -> Result<Vec<Change>, Refusal> {
    context.may(&WORKERS)?;
    reported(&new.report, context)?;
    let id: SignalId = context.id();
    let signal = Signal {
        id,
        number: context.next_number,
        rev: 1,
        report: new.report.clone(),
        recorded_by: context.by(),
        recorded_at: context.now,
        external: new.external.clone(),
        state: State::Received,
        sorting: None,
        overrides: Vec::new(),
        held: Vec::new(),
        check: Check::default(),
        decision: None,
        line: id,
        case: None,
        records: Vec::new(),
        urgents: Vec::new(),
    };
    let mut changes = vec![Change::Signal(
        id,
        SignalChange::Received(Box::new(signal.clone())),
    )];
    if let Some(line) = &new.evidence {
        changes.push(Change::Signal(id, SignalChange::Evidence(line.clone())));
    }
    let answers = new.answers.as_ref().filter(|answers| !answers.is_empty());
    if let Some(answers) = answers
        && let Ok(sorting) = sorting(
            &signal,
            answers,
            &std::collections::BTreeSet::new(),
            new.safe_until,
            context,
        )
    {
        changes.push(sorted(&signal, sorting));
    }
    Ok(changes)
}

pub(super) fn reported(report: &Report, context: &Context<'_>) -> Result<(), Refusal> {
    if crate::text::is_blank(&report.text) {
        return Err(Refusal::Missing);
    }
    if report.received_at > context.now + CLOCKS_DIFFER {
        return Err(Refusal::InFuture);
    }
    let received_on = context.calendar().local_day(report.received_at);
    if received_on < earliest() {
        return Err(Refusal::TooEarly);
    }
    let born_later = |day: crate::domain::Day| day > received_on;
    if report
        .children
        .iter()
        .any(|child| !child.unborn && child.birth_date.is_some_and(born_later))
    {
        return Err(Refusal::BornLater);
    }
    Ok(())
}

/// The first day on which a signal can have come in. Source: `signals/hostile.md`, line 15.
pub fn earliest() -> crate::domain::Day {
    crate::domain::Day::from_ymd_opt(1990, 1, 1).unwrap_or_default()
}

fn sorted(signal: &Signal, sorting: Sorting) -> Change {
    let before = signal.sorting.as_ref().map(|each| each.answers.clone());
    Change::Signal(
        signal.id,
        SignalChange::Sorted {
            before,
            sorting: Box::new(sorting),
        },
    )
}

fn sorting(
    signal: &Signal,
    answers: &Answered,
    block: &std::collections::BTreeSet<String>,
    safe_until: Option<Moment>,
    context: &Context<'_>,
) -> Result<Sorting, Refusal> {
    let instrument = &context.method().instrument;
    let result = urgency::sort(instrument, answers);
    if result.outcome == Outcome::NotSorted {
        return Err(Refusal::NotSortable);
    }
    let received = signal.report.received_at;
    let response = result
        .outcome
        .level()
        .and_then(|level| urgency::response(instrument, Some(level)));
    let due_at = response.map(|term| urgency::due(term, received, safe_until, context.calendar()));
    Ok(Sorting {
        answers: answers.clone(),
        block: block.clone(),
        safe_until,
        result,
        response,
        grounds: urgency::grounds(instrument, answers),
        due_at,
        by: context.by(),
        at: context.now,
        method: context.stamp(),
    })
}

pub(super) fn step(
    signal: &Signal,
    facts: &Facts,
    step: &SignalStep,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    // The body that countersigns may sit behind any role.
    if !matches!(step, SignalStep::Countersign { .. }) {
        context.may(&WORKERS)?;
    }
    let one = |change: SignalChange| Ok(vec![Change::Signal(signal.id, change)]);
    match step {
        SignalStep::Amend(report) => {
            reported(report, context)?;
            let before = Box::new(signal.report.clone());
            one(SignalChange::Amended {
                before,
                after: report.clone(),
            })
        }
        SignalStep::Sort {
            answers,
            block,
            safe_until,
        } => {
            undecided(signal)?;
            let sorting = sorting(signal, answers, block, *safe_until, context)?;
            if sorting.result.contradiction && sorting.result.outcome.not_ours().is_some() {
                return Err(Refusal::Contradiction);
            }
            Ok(vec![sorted(signal, sorting)])
        }
        SignalStep::Raise { to, reason, words } => one(raise(signal, *to, reason, words, context)?),
        SignalStep::ProposeLower {
            reason,
            words,
            fact,
        } => one(propose_lower(signal, reason, words, fact, context)?),
        SignalStep::ConfirmLower { agreed, words } => {
            one(confirm_lower(signal, *agreed, words, context)?)
        }
        SignalStep::Assign { to, reason } => {
            undecided(signal)?;
            let to = context.colleague(to)?;
            if !to.holds_any(&WORKERS) {
                return Err(Refusal::LacksRole(Role::Curator));
            }
            one(SignalChange::Held(held(&to.login, reason, context)))
        }
        SignalStep::StartCheck => start_check(signal, context),
        SignalStep::WriteStep { .. } | SignalStep::Consult { .. } | SignalStep::Conclude { .. } => {
            one(check(signal, step, context)?)
        }
        SignalStep::Countersign { .. }
        | SignalStep::WriteRecord(_)
        | SignalStep::BeginUrgent(_)
        | SignalStep::EndUrgent { .. } => one(beside::on_signal(signal, step, context)?),
        SignalStep::Open { .. }
        | SignalStep::ScreenOut { .. }
        | SignalStep::Transfer { .. }
        | SignalStep::NotConfirmed { .. }
        | SignalStep::Link { .. } => verdict::step(signal, facts, step, context),
        SignalStep::PutBack(swap) => undo::on_signal(signal, swap, context),
    }
}

/// Refuses what comes after the decision; a new fact of an open case may still be worked on.
pub(super) fn undecided(signal: &Signal) -> Result<(), Refusal> {
    if signal.is_open() || signal.in_queue() {
        Ok(())
    } else {
        Err(Refusal::AlreadyDecided)
    }
}

fn held(to: &Login, reason: &str, context: &Context<'_>) -> Held {
    Held {
        by: to.clone(),
        since: context.now,
        reason: reason.to_owned(),
    }
}

/// Least number of characters of a reason in own words. Source: the table of overrides.
pub const REASON_LEAST: usize = 10;

pub(super) fn own_words(words: &str) -> Result<(), Refusal> {
    if words.trim().chars().count() < REASON_LEAST {
        return Err(Refusal::TooShort(REASON_LEAST));
    }
    Ok(())
}

fn raise(
    signal: &Signal,
    to: u8,
    reason: &str,
    words: &str,
    context: &Context<'_>,
) -> Result<SignalChange, Refusal> {
    undecided(signal)?;
    let from = signal.level().ok_or(Refusal::NotSorted)?;
    if to >= from || context.method().instrument.level(to).is_none() {
        return Err(Refusal::NotARaise);
    }
    own_words(words)?;
    Ok(SignalChange::Overridden(Override {
        id: context.id(),
        direction: Direction::Raise,
        from,
        to,
        reason: reason.to_owned(),
        words: words.to_owned(),
        response: urgency::response(&context.method().instrument, Some(to)),
        fact: None,
        by: context.by(),
        at: context.now,
        verdict: Verdict::InForce,
        second: None,
    }))
}

fn propose_lower(
    signal: &Signal,
    reason: &str,
    words: &str,
    fact: &str,
    context: &Context<'_>,
) -> Result<SignalChange, Refusal> {
    undecided(signal)?;
    let from = signal.level().ok_or(Refusal::NotSorted)?;
    let sorting = signal.sorting.as_ref().ok_or(Refusal::NotSorted)?;
    may_lower(signal, from, sorting, context)?;
    if signal.proposed().is_some() {
        return Err(Refusal::AlreadyProposed);
    }
    let instrument = &context.method().instrument;
    if !instrument.protective().any(|question| question.id == fact) {
        return Err(Refusal::NoProtectiveFact);
    }
    own_words(words)?;
    let to = below(instrument, from).ok_or(Refusal::NotByOne)?;
    Ok(SignalChange::Overridden(Override {
        id: context.id(),
        direction: Direction::Lower,
        from,
        to,
        reason: reason.to_owned(),
        words: words.to_owned(),
        response: urgency::response(instrument, Some(to)),
        fact: Some(fact.to_owned()),
        by: context.by(),
        at: context.now,
        verdict: Verdict::Proposed,
        second: None,
    }))
}

pub(super) fn may_lower(
    signal: &Signal,
    from: u8,
    sorting: &Sorting,
    context: &Context<'_>,
) -> Result<(), Refusal> {
    let instrument = &context.method().instrument;
    let danger = urgency::danger_yes(instrument, &sorting.answers);
    if from == 1 && !danger.is_empty() {
        return Err(Refusal::DangerYes(danger));
    }
    if below(instrument, from).is_none() {
        return Err(Refusal::NotByOne);
    }
    if level_due(signal, context).is_some_and(|due| context.now > due) {
        return Err(Refusal::AfterDeadline);
    }
    Ok(())
}

/// The next level below: an instrument need not have all four.
fn below(instrument: &Instrument, level: u8) -> Option<u8> {
    let levels = instrument.levels.iter().map(|each| each.id);
    levels.filter(|each| *each > level).min()
}

/// When the child must be seen at the level in force.
pub(super) fn level_due(signal: &Signal, context: &Context<'_>) -> Option<Moment> {
    super::super::term::due_of(signal, &context.method().instrument, context.calendar())
}

fn confirm_lower(
    signal: &Signal,
    agreed: bool,
    words: &str,
    context: &Context<'_>,
) -> Result<SignalChange, Refusal> {
    undecided(signal)?;
    let proposed = signal.proposed().ok_or(Refusal::NothingProposed)?;
    let alone = context.second(&proposed.by, Role::Supervisor)?;
    if agreed {
        let sorting = signal.sorting.as_ref().ok_or(Refusal::NotSorted)?;
        may_lower(signal, proposed.from, sorting, context)?;
        // A level that changed since is not the one that somebody looked at.
        if signal.level() != Some(proposed.from) {
            return Err(Refusal::BuiltUpon);
        }
    }
    let second = Second {
        by: context.by(),
        at: context.now,
        alone,
        words: words.to_owned(),
    };
    let verdict = if agreed {
        Verdict::InForce
    } else {
        Verdict::Refused
    };
    Ok(SignalChange::OverrideDecided {
        id: proposed.id,
        verdict,
        second,
    })
}

pub(super) fn start_check(signal: &Signal, context: &Context<'_>) -> Result<Vec<Change>, Refusal> {
    undecided(signal)?;
    if signal.state == State::Received {
        return Err(Refusal::NotSorted);
    }
    if signal.state != State::Sorted {
        return Err(Refusal::WrongState(signal.state));
    }
    let mut changes = Vec::new();
    if signal.holder().is_none() {
        let held = held(&context.actor.login, "", context);
        changes.push(Change::Signal(signal.id, SignalChange::Held(held)));
    }
    let missing: Vec<_> = gate::missing_of_signal(context.method(), signal)
        .into_iter()
        .filter(|each| changes.is_empty() || each.gate != crate::domain::method::Gate::Responsible)
        .collect();
    if !missing.is_empty() {
        return Err(Refusal::NotYet(State::Sorted, missing));
    }
    changes.push(Change::Signal(
        signal.id,
        SignalChange::CheckStarted(context.now),
    ));
    Ok(changes)
}

/// Whether the check may be written on; a new fact of an open case too, until the child was seen.
fn under_check(signal: &Signal) -> Result<(), Refusal> {
    undecided(signal)?;
    if matches!(signal.state, State::Check | State::Decision) {
        Ok(())
    } else {
        Err(Refusal::WrongState(signal.state))
    }
}

fn check(
    signal: &Signal,
    step: &SignalStep,
    context: &Context<'_>,
) -> Result<SignalChange, Refusal> {
    under_check(signal)?;
    if let SignalStep::Consult {
        source,
        state,
        note,
    } = step
    {
        let consulted = Consulted {
            state: *state,
            note: note.clone(),
            by: context.by(),
            at: context.now,
        };
        return Ok(SignalChange::Consulted {
            source: source.clone(),
            consulted,
        });
    }
    if let SignalStep::WriteStep { .. } = step {
        return write_step(step, context).ok_or(Refusal::InFuture);
    }
    conclude(signal, step, context)
}

/// The step as written; `None` where it lies in the future.
fn write_step(step: &SignalStep, context: &Context<'_>) -> Option<SignalChange> {
    let SignalStep::WriteStep {
        kind,
        at,
        who,
        child_seen,
        result,
    } = step
    else {
        return None;
    };
    if *at > context.now + CLOCKS_DIFFER {
        return None;
    }
    let id: ItemId = context.id();
    Some(SignalChange::StepWritten(CheckStep {
        id,
        kind: kind.clone(),
        at: *at,
        who: who.clone(),
        child_seen: *child_seen,
        answers_term: kind != ATTEMPT && context.method().has(Conduct::ContactIsResponse),
        result: result.clone(),
        by: context.by(),
        written_at: context.now,
    }))
}

fn conclude(
    signal: &Signal,
    step: &SignalStep,
    context: &Context<'_>,
) -> Result<SignalChange, Refusal> {
    let SignalStep::Conclude {
        finding,
        words,
        not_seen,
    } = step
    else {
        return Err(Refusal::WrongState(signal.state));
    };
    let conclusion = Conclusion {
        finding: *finding,
        words: words.clone(),
        by: context.by(),
        at: context.now,
        countersigned: None,
    };
    let change = SignalChange::Concluded {
        conclusion,
        not_seen: not_seen.clone(),
    };
    let mut after = signal.clone();
    after.apply(&change);
    after.state = State::Check;
    let missing = gate::missing_of_signal(context.method(), &after);
    if missing.is_empty() {
        Ok(change)
    } else {
        Err(Refusal::NotYet(State::Check, missing))
    }
}
