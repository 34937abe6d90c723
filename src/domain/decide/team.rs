//! Rules for who works on a case, its signals, and its urgent measures.

use super::Context;
use super::signal::own_words;
use crate::domain::case::{CURATOR, Case, TeamMember, Urgent};
use crate::domain::change::{CaseChange, Change, SignalChange};
use crate::domain::command::CaseStep;
use crate::domain::ids::Login;
use crate::domain::method::{Conduct, State};
use crate::domain::refusal::Refusal;
use crate::domain::signal::Held;
use crate::domain::staff::Role;
use crate::text::is_blank;

/// A case has exactly one responsible person: the new curator takes the place of the former, and
/// takes over the signals of the case that nobody has answered.
pub(super) fn name_curator(
    case: &Case,
    to: &Login,
    reason: &str,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    let colleague = context.colleague(to)?;
    if !colleague.holds(Role::Curator) {
        return Err(Refusal::LacksRole(Role::Curator));
    }
    if context.method().has(Conduct::OneCurator) {
        own_words(reason)?;
    }
    // Whoever enters the decisions of the body that approves openings names with its approval.
    let body = context.method().approval(State::Opened);
    // Nobody names themselves so, unless nobody else could.
    let approved = body.is_some_and(|body| context.second(to, body.role).is_ok());
    let mut changes = vec![Change::Case(
        case.id,
        CaseChange::TeamJoined(TeamMember {
            approved,
            ..member(to.to_string(), CURATOR, reason, context)
        }),
    )];
    let unanswered = case
        .signals
        .iter()
        .filter(|each| each.resolved_at.is_none());
    changes.extend(unanswered.map(|signal| {
        let held = Held {
            by: to.clone(),
            since: context.now,
            reason: reason.to_owned(),
        };
        Change::Signal(signal.id, SignalChange::Held(held))
    }));
    Ok(changes)
}

fn member(who: String, role: &str, reason: &str, context: &Context<'_>) -> TeamMember {
    TeamMember {
        who,
        role: role.to_owned(),
        from: context.now,
        until: None,
        reason: reason.to_owned(),
        approved: false,
    }
}

/// The change of a step that concerns team, signals or urgent measures; `None` for any other.
pub(super) fn step(
    case: &Case,
    step: &CaseStep,
    context: &Context<'_>,
) -> Result<Option<CaseChange>, Refusal> {
    if let CaseStep::JoinTeam { who, role } = step {
        not_curator(role)?;
        let member = member(who.clone(), role, "", context);
        return Ok(Some(CaseChange::TeamJoined(member)));
    }
    if let CaseStep::LeaveTeam { who, role, reason } = step {
        return leave_team(case, who, role, reason, context).map(Some);
    }
    if let CaseStep::ResolveSignal { signal, words } = step {
        let mut signals = case.signals.iter();
        let found = signals.find(|each| each.id == *signal);
        // What was answered once stays as it was answered.
        if found.ok_or(Refusal::NotFound)?.resolved_at.is_some() {
            return Err(Refusal::AlreadyDecided);
        }
        let words = words.clone();
        return Ok(Some(CaseChange::SignalResolved {
            signal: *signal,
            at: context.now,
            words,
        }));
    }
    if let CaseStep::BeginUrgent(urgent) = step {
        return begin_urgent(urgent, context).map(|urgent| Some(CaseChange::UrgentBegun(urgent)));
    }
    if let CaseStep::EndUrgent { urgent, how } = step {
        let running = case.running_urgents().any(|each| each.id == *urgent);
        let ended = CaseChange::UrgentEnded {
            urgent: *urgent,
            at: context.now,
            how: how.clone(),
        };
        return if running {
            Ok(Some(ended))
        } else {
            Err(Refusal::AlreadyEnded)
        };
    }
    Ok(None)
}

/// The curator is named and replaced by a step of its own, so that there is always one.
fn not_curator(role: &str) -> Result<(), Refusal> {
    if role == CURATOR {
        Err(Refusal::NoSuchChoice)
    } else {
        Ok(())
    }
}

fn leave_team(
    case: &Case,
    who: &str,
    role: &str,
    reason: &str,
    context: &Context<'_>,
) -> Result<CaseChange, Refusal> {
    not_curator(role)?;
    let mut team = case.team.iter().filter(|each| each.until.is_none());
    if !team.any(|each| each.who == who && each.role == role) {
        return Err(Refusal::NotFound);
    }
    Ok(CaseChange::TeamLeft {
        who: who.to_owned(),
        role: role.to_owned(),
        at: context.now,
        reason: reason.to_owned(),
    })
}

/// A measure ends after it begins, and not later than its kind may last.
pub(super) fn begin_urgent(urgent: &Urgent, context: &Context<'_>) -> Result<Urgent, Refusal> {
    if is_blank(&urgent.basis) || is_blank(&urgent.notified) {
        return Err(Refusal::Missing);
    }
    if urgent.expires_at <= urgent.began_at {
        return Err(Refusal::EndsBeforeStart);
    }
    let mut kinds = context.method().lists.urgent_kinds.iter();
    let kind = kinds.find(|kind| kind.id == urgent.kind);
    if let Some(most) = kind.and_then(|kind| kind.hours.as_ref()) {
        let hours = chrono::TimeDelta::hours(i64::from(most.value));
        if urgent.expires_at > urgent.began_at + hours {
            return Err(Refusal::LastsTooLong(most.value));
        }
    }
    Ok(Urgent {
        id: context.id(),
        by: context.by(),
        ..urgent.clone()
    })
}
