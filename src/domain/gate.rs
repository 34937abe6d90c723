//! What must hold before a state is left: each gate of a pack looked up in the record.

use super::Moment;
use super::case::Case;
use super::ids::PersonId;
use super::method::{Gate, Method, PlanPart, State};
use super::person::Child;
use super::plan::{ConsentState, Plan, TaskState};
use super::refusal::Missing;
use super::review::{Closure, Review};
use super::signal::Signal;
use crate::text::is_blank;

/// The gates of a signal's state that do not hold.
pub fn missing_of_signal(method: &Method, signal: &Signal) -> Vec<Missing> {
    let holds = |gate: &&Gate| !signal_holds(**gate, signal);
    method
        .gates(signal.state)
        .iter()
        .filter(holds)
        .map(|gate| Missing::gate(*gate))
        .collect()
}

fn signal_holds(gate: Gate, signal: &Signal) -> bool {
    match gate {
        Gate::Level => signal.level().is_some() || signal.not_ours().is_some(),
        Gate::Responsible => signal.holder().is_some(),
        Gate::CheckStep => signal
            .check
            .steps
            .iter()
            .any(|step| !is_blank(&step.result)),
        Gate::ChildSeen => signal.seen_at().is_some() || !is_blank(&signal.check.not_seen),
        Gate::Conclusion => {
            let conclusion = signal.check.conclusion.as_ref();
            conclusion.is_some_and(|each| !is_blank(&each.words))
        }
        Gate::Reason => signal.decision.is_some(),
        Gate::Curator
        | Gate::Diagnosis
        | Gate::ChildView
        | Gate::Problem
        | Gate::Goal
        | Gate::TaskOwnerTerm
        | Gate::NextReview
        | Gate::Consent
        | Gate::Steps
        | Gate::GoalsRated
        | Gate::Opinions
        | Gate::TasksExplained
        | Gate::GoalsState
        | Gate::RiskRerated
        | Gate::FamilyTold
        | Gate::SignalsResolved
        | Gate::UrgentOver => true,
    }
}

/// The gates of a state that do not hold for a case, with what each of them misses.
///
/// `now` decides whether an urgent measure has expired.
pub fn missing_of_case(method: &Method, case: &Case, state: State, now: Moment) -> Vec<Missing> {
    let gates = method.gates(state).iter();
    gates
        .filter_map(|gate| case_misses(*gate, method, case, now))
        .collect()
}

fn case_misses(gate: Gate, method: &Method, case: &Case, now: Moment) -> Option<Missing> {
    match gate {
        Gate::Level
        | Gate::Responsible
        | Gate::CheckStep
        | Gate::ChildSeen
        | Gate::Conclusion
        | Gate::Reason => None,
        Gate::Curator => unless(gate, case.curator().is_some()),
        Gate::Diagnosis => unless(gate, is_diagnosed(case)),
        Gate::ChildView => listing(gate, without_view(case)),
        Gate::Problem
        | Gate::Goal
        | Gate::TaskOwnerTerm
        | Gate::NextReview
        | Gate::Consent
        | Gate::Steps => plan_misses(gate, method, case),
        Gate::GoalsRated => listing(gate, unrated(case)),
        Gate::Opinions => unless(gate, case.reviews.last().is_some_and(has_opinions)),
        Gate::TasksExplained
        | Gate::GoalsState
        | Gate::RiskRerated
        | Gate::FamilyTold
        | Gate::SignalsResolved
        | Gate::UrgentOver => closing_misses(gate, case, now),
    }
}

fn unless(gate: Gate, holds: bool) -> Option<Missing> {
    (!holds).then(|| Missing::gate(gate))
}

fn listing(gate: Gate, what: Vec<String>) -> Option<Missing> {
    (!what.is_empty()).then_some(Missing {
        gate,
        what,
        steps: Vec::new(),
    })
}

fn plan_misses(gate: Gate, method: &Method, case: &Case) -> Option<Missing> {
    if gate == Gate::Steps {
        let steps = missing_steps(method, case);
        return (!steps.is_empty()).then_some(Missing {
            gate,
            what: Vec::new(),
            steps,
        });
    }
    let Some(plan) = case.plan() else {
        return Some(Missing::gate(gate));
    };
    if gate == Gate::Problem {
        return unless(gate, names_problem(plan));
    }
    if gate == Gate::Goal {
        return unless(gate, !plan.goals.is_empty());
    }
    if gate == Gate::NextReview {
        return unless(gate, plan.next_review.is_some());
    }
    if gate == Gate::TaskOwnerTerm {
        let tasks = plan.tasks().map(|(_goal, task)| task);
        let lacking = tasks.filter(|task| task.owner.is_none() || task.due.is_none());
        return listing(gate, lacking.map(|task| task.what.clone()).collect());
    }
    listing(gate, without_consent(case, plan))
}

fn names_problem(plan: &Plan) -> bool {
    !is_blank(&plan.problem) && plan.family_sees.is_some()
}

fn has_opinions(review: &Review) -> bool {
    [&review.specialists, &review.family, &review.expert]
        .iter()
        .all(|opinion| opinion.is_there())
}

fn closing_misses(gate: Gate, case: &Case, now: Moment) -> Option<Missing> {
    let closure = case.closure();
    if gate == Gate::TasksExplained {
        return case
            .plan()
            .and_then(|plan| listing(gate, unexplained(plan)));
    }
    if gate == Gate::GoalsState {
        return unless(gate, closure.is_some_and(|each| states_goals(case, each)));
    }
    if gate == Gate::FamilyTold {
        return unless(gate, closure.is_some_and(|each| !is_blank(&each.told_how)));
    }
    if gate == Gate::SignalsResolved {
        return listing(gate, unresolved(case));
    }
    if gate == Gate::UrgentOver {
        let running = case.running_urgents().filter(|each| each.expires_at > now);
        return listing(gate, running.map(|urgent| urgent.basis.clone()).collect());
    }
    // The risk is rated in the closure form, whose type cannot be built without it.
    unless(gate, closure.is_some())
}

fn states_goals(case: &Case, closure: &Closure) -> bool {
    case.plan().is_none_or(|plan| {
        plan.goals
            .iter()
            .all(|goal| closure.goals.iter().any(|each| each.item == goal.id))
    })
}

fn is_diagnosed(case: &Case) -> bool {
    case.assessment().is_some_and(|assessment| {
        let diagnosis = &assessment.diagnosis;
        [&diagnosis.needs, &diagnosis.causes, &diagnosis.resources]
            .iter()
            .all(|text| !is_blank(text))
            && diagnosis.risk.is_some()
    })
}

/// The name as written, or the place in the list of persons where there is none: `#2`.
fn called(place: usize, name: &str) -> String {
    if is_blank(name) {
        format!("#{}", place + 1)
    } else {
        name.to_owned()
    }
}

/// Children whose own view is not written, nor why not; the unborn are not asked.
fn without_view(case: &Case) -> Vec<String> {
    let views = case
        .assessment()
        .map_or(&[][..], |assessment| &assessment.diagnosis.views);
    let heard = |child: &Child| {
        let mut views = views.iter().filter(|view| view.child == child.id);
        views.any(|view| !is_blank(&view.view) || !is_blank(&view.why_not))
    };
    let children = case.children.iter().enumerate();
    children
        .filter(|(_place, child)| !child.unborn && !heard(child))
        .map(|(place, child)| called(place, &child.name))
        .collect()
}

/// Names of those whose consent or refusal is not recorded; a refusal counts with its basis.
fn without_consent(case: &Case, plan: &Plan) -> Vec<String> {
    let open = |person: PersonId| {
        plan.consent_of(person).is_none_or(|consent| {
            matches!(
                consent.state,
                ConsentState::Refused | ConsentState::Withdrawn
            ) && is_blank(&consent.words)
        })
    };
    case.asked()
        .enumerate()
        .filter(|(_place, (person, _name))| open(*person))
        .map(|(place, (_person, name))| called(place, name))
        .collect()
}

/// The ordered steps of building the plan that are not done.
pub fn missing_steps(method: &Method, case: &Case) -> Vec<PlanPart> {
    let parts = method.plan.steps.iter().map(|step| step.id);
    parts.filter(|part| !is_built(*part, case)).collect()
}

fn is_built(part: PlanPart, case: &Case) -> bool {
    let Some(plan) = case.plan() else {
        return false;
    };
    match part {
        PlanPart::Problem => names_problem(plan),
        PlanPart::Trust => case.contacts.held > 0,
        PlanPart::Causes => is_diagnosed(case),
        PlanPart::Goals => {
            !plan.goals.is_empty() && plan.goals.iter().all(|goal| !is_blank(&goal.expected))
        }
        PlanPart::Actions => {
            !plan.goals.is_empty()
                && plan.goals.iter().all(|goal| !goal.tasks.is_empty())
                && plan.tasks().all(|(_goal, task)| task.owner.is_some())
        }
        PlanPart::Terms => {
            plan.next_review.is_some() && plan.tasks().all(|(_goal, task)| task.due.is_some())
        }
    }
}

fn unrated(case: &Case) -> Vec<String> {
    let Some(plan) = case.plan_in_force() else {
        return Vec::new();
    };
    let rated = |goal: &&super::plan::Goal| {
        case.reviews
            .last()
            .is_some_and(|review| review.goals.iter().any(|each| each.item == goal.id))
    };
    plan.goals
        .iter()
        .filter(|goal| !rated(goal))
        .map(|goal| goal.title.clone())
        .collect()
}

fn unexplained(plan: &Plan) -> Vec<String> {
    let open = plan
        .tasks()
        .filter(|(_goal, task)| task.state == TaskState::Open);
    open.map(|(_goal, task)| task.what.clone()).collect()
}

/// Numbers of the signals of level 1 or 2 about which nothing was written.
fn unresolved(case: &Case) -> Vec<String> {
    let open = |each: &&super::case::CaseSignal| {
        each.resolved_at.is_none() && each.level.is_some_and(|level| level <= 2)
    };
    case.signals
        .iter()
        .filter(open)
        .map(|each| each.number.to_string())
        .collect()
}
