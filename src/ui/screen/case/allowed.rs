//! Why something cannot be done with a case here and now; the domain refuses the same things.

use super::{Case, Tab};
use crate::domain::case::{self, CURATOR, TeamMember};
use crate::domain::decide;
use crate::domain::method::{Holder, RecordKind, State};
use crate::domain::plan::TaskState;
use crate::domain::staff::Role;
use crate::ui::World;
use crate::ui::action::Action;

/// Roles that work on cases.
const WORKERS: [Role; 3] = [Role::Duty, Role::Curator, Role::Supervisor];
/// What is done in the network with the item that is selected.
const OF_ITEM: [Action; 3] = [Action::Happened, Action::Edit, Action::Drop];

pub(super) fn why_not(screen: &Case, action: Action, world: &World) -> Option<&'static str> {
    // Whoever may read a case may print it, a closed one too.
    if !action.writes() || matches!(action, Action::NewSignal | Action::Print) {
        return None;
    }
    let Some(file) = &screen.file else {
        return Some("why-not-loaded");
    };
    let case = &file.case;
    let here = screen.tab == Tab::Network && OF_ITEM.contains(&action);
    // Who must know that a case was closed is told afterwards.
    let tells = here && matches!(screen.selected, Some(crate::ui::record::Item::News(_)));
    if case.is_closed() && !tells {
        return Some("why-not-closed");
    }
    let approves = matches!(action, Action::Approve | Action::Return);
    let waits = case.pending.is_some();
    if approves || (action == Action::Decide && waits) {
        return approving(case, world);
    }
    if !world.me.holds_any(&WORKERS) {
        return Some("why-not-a-worker");
    }
    let mine = world.me.holds(Role::Supervisor) || case.has_in_team(&world.me.login);
    if action != Action::Contact && !mine {
        return Some("why-not-in-team");
    }
    if here {
        let nothing = screen.network_form(action).is_none();
        return nothing.then_some("why-not-nothing-here");
    }
    of_state(case, action)
        .or_else(|| of_choice(case, action))
        .or_else(|| of_method(action, world))
        .or_else(|| of_plan(screen, action))
}

/// Approving needs a step that waits, the role of its body, and a second person if there is one.
fn approving(case: &case::Case, world: &World) -> Option<&'static str> {
    let Some(pending) = &case.pending else {
        return Some("why-not-nothing-waits");
    };
    let approver = decide::approver(case, pending.state, &world.office.method);
    let role = approver.map_or(Role::Supervisor, |(_body, role)| role);
    if !world.me.holds(role) {
        return Some("why-not-the-body");
    }
    let other = |each: &crate::domain::staff::Staff| each.login != pending.by && each.holds(role);
    let second = pending.by == world.me.login && world.staff.iter().any(other);
    second.then_some("why-not-second-person")
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "most actions do not ask for a state"
)]
fn of_state(case: &case::Case, action: Action) -> Option<&'static str> {
    let waits = case.pending.is_some();
    let state = case.state;
    match action {
        Action::Assessment if state != State::Assessment || waits => Some("why-not-assessing"),
        Action::Review if state != State::Implementation => Some("why-not-in-work"),
        Action::Closure if waits => Some("why-not-waits"),
        Action::PlanHead | Action::NewGoal | Action::NewTask | Action::Template | Action::Drop
            if waits =>
        {
            Some("why-not-waits")
        }
        Action::PlanHead | Action::NewGoal | Action::NewTask | Action::Template | Action::Drop
            if state != State::Plan
                || case.plan().is_none_or(|plan| plan.in_force_at.is_some()) =>
        {
            Some("why-not-planning")
        }
        Action::Consent | Action::NewService if case.plan().is_none() => Some("why-not-no-plan"),
        _ => None,
    }
}

/// What the method does not have cannot be done by it.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "all other actions ask nothing of the method"
)]
fn of_method(action: Action, world: &World) -> Option<&'static str> {
    let method = &world.office.method;
    let case_record = |kind: &RecordKind| kind.of == Holder::Case;
    match action {
        Action::Record if !method.records.iter().any(case_record) => Some("why-not-of-method"),
        Action::Measure if method.tools.is_empty() => Some("why-not-of-method"),
        Action::NewMeeting if method.lists.meeting_kinds.is_empty() => Some("why-not-of-method"),
        Action::NewService if method.lists.service_kinds.is_empty() => Some("why-not-of-method"),
        Action::Template if method.plan.templates.is_empty() => Some("why-not-of-method"),
        _ => None,
    }
}

/// Members who can leave: all but the curator, who is replaced.
pub(super) fn leavers(case: &case::Case) -> impl Iterator<Item = &TeamMember> {
    let leaves = |member: &&TeamMember| member.until.is_none() && member.role != CURATOR;
    case.team.iter().filter(leaves)
}

fn of_choice(case: &case::Case, action: Action) -> Option<&'static str> {
    let (nothing, id) = if action == Action::LeaveTeam {
        (leavers(case).next().is_none(), "why-not-nobody-leaves")
    } else if action == Action::EndUrgent {
        (case.running_urgents().next().is_none(), "why-not-no-urgent")
    } else if action == Action::EndEvent {
        (case.open_events().next().is_none(), "why-not-no-event")
    } else if action == Action::Resolve {
        let waiting = case.signals.iter().any(|each| each.resolved_at.is_none());
        (!waiting, "why-not-no-signal")
    } else {
        return None;
    };
    nothing.then_some(id)
}

fn of_plan(screen: &Case, action: Action) -> Option<&'static str> {
    let file = screen.file.as_ref()?;
    let case = &file.case;
    if action == Action::Tick || action == Action::NotPossible {
        return of_task(screen, case, action);
    }
    let edits = matches!(action, Action::NewTask | Action::Drop | Action::Edit);
    if !edits {
        return None;
    }
    if screen.tab == Tab::Plan && screen.version(Tab::Plan) != screen.last_version(Tab::Plan) {
        return Some("why-not-old-version");
    }
    let person = matches!(screen.selected, Some(crate::ui::record::Item::Person(_)));
    if action == Action::Edit && person {
        return None;
    }
    if screen.goal().is_none() {
        return Some("why-not-no-goal");
    }
    of_state(case, Action::Drop)
}

/// A tick needs a task of the plan in force, and that this plan is the one that is shown.
fn of_task(screen: &Case, case: &case::Case, action: Action) -> Option<&'static str> {
    let Some(id) = screen.task() else {
        return Some("why-not-no-task");
    };
    let in_force = case.plan_in_force();
    let shown = screen.shown_plan().map(|plan| plan.id);
    if in_force.is_none() || shown != in_force.map(|plan| plan.id) {
        return Some("why-not-in-force");
    }
    let task = in_force.and_then(|plan| plan.task(id))?;
    let open = task.state == TaskState::Open;
    (action == Action::NotPossible && !open).then_some("why-not-open")
}
