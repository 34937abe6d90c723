//! What must hold before a state is left: each gate of a pack looked up in the record.

use super::Moment;
use super::case::Case;
use super::ids::PersonId;
use super::method::{Gate, Holder, Method, PlanPart, RecordKind, State, Tool, When};
use super::person::Child;
use super::plan::{Owner, Plan, Task, TaskState};
use super::refusal::Missing;
use super::review::{Closure, Review};
use super::signal::Signal;
use crate::text::is_blank;

/// The gates of a signal's state that do not hold.
pub fn missing_of_signal(method: &Method, signal: &Signal) -> Vec<Missing> {
    let holds = |gate: &&Gate| !signal_holds(**gate, signal);
    let gates = method.gates(signal.state).iter().filter(holds);
    let missing = gates.map(|gate| Missing::gate(*gate));
    missing
        .chain(missing_records_of_signal(method, signal, signal.state))
        .collect()
}

/// The records that a signal lacks before a state is left.
pub fn missing_records_of_signal(
    method: &Method,
    signal: &Signal,
    state: State,
) -> Option<Missing> {
    let lacks = |kind: &&RecordKind| {
        kind.of == Holder::Signal
            && kind.before == Some(state)
            && is_asked_of_signal(method, kind, signal)
            && !signal.records.iter().any(|each| each.kind == kind.id)
    };
    let kinds = method.records.iter().filter(lacks);
    named(kinds.map(|kind| (kind, None)).collect())
}

/// Whether a record is asked for of a signal: its level or its answers say so.
pub fn is_asked_of_signal(method: &Method, kind: &RecordKind, signal: &Signal) -> bool {
    let When { any_yes, levels } = &kind.when;
    let level = signal.level();
    let of_level = levels.is_empty() || level.is_some_and(|level| levels.contains(&level));
    let answers = signal.sorting.as_ref().map(|sorting| &sorting.answers);
    let yes = || {
        answers.is_some_and(|answers| {
            crate::domain::urgency::any_yes(&method.instrument, any_yes, answers)
        })
    };
    of_level && (any_yes.is_empty() || yes())
}

/// Kinds of record by code, each with the person it is missing from, as what a gate misses.
fn named(missing: Vec<(&RecordKind, Option<String>)>) -> Option<Missing> {
    let what = missing.into_iter().map(|(kind, person)| {
        let id = kind.id.clone();
        person.map_or_else(|| id.clone(), |person| format!("{id}: {person}"))
    });
    listing(Gate::Records, what.collect())
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
        | Gate::UrgentOver
        | Gate::Records
        | Gate::Tools
        | Gate::CuratorApproved
        | Gate::Efforts
        | Gate::Future => true,
    }
}

/// The gates of a state that do not hold for a case, with what each of them misses.
///
/// `now` decides whether an urgent measure has expired.
pub fn missing_of_case(method: &Method, case: &Case, state: State, now: Moment) -> Vec<Missing> {
    let gates = method.gates(state).iter();
    let missing = gates.filter_map(|gate| case_misses(*gate, method, case, now));
    missing
        .chain(missing_records(method, case, state))
        .chain(missing_tools(method, case, state))
        .collect()
}

/// Since when a record or a filled in instrument counts for leaving a state: since it was entered
/// last; for a review and a closure, since the one before.
fn counts_from(case: &Case, state: State) -> Option<Moment> {
    if state == State::Review {
        let reviewed = case.reviews.iter().rev().map(|review| review.at);
        // The review that is being held is the last one, and not the one before.
        let held = usize::from(case.state == State::Review);
        let opened = case.opened_at();
        let before = reviewed.skip(held).find(|at| Some(*at) >= opened);
        return before.or(opened);
    }
    if state == State::Closing || state == State::Implementation {
        return case.opened_at();
    }
    case.entered_at(state).or_else(|| case.opened_at())
}

/// The records that a case lacks before a state is left, with the persons that each is missing
/// from.
pub fn missing_records(method: &Method, case: &Case, state: State) -> Option<Missing> {
    let since = counts_from(case, state);
    let mut missing = Vec::new();
    let kinds = method.records.iter();
    let asked = |kind: &&RecordKind| kind.of == Holder::Case && kind.before == Some(state);
    for kind in kinds.filter(asked) {
        let levels = &kind.when.levels;
        if !levels.is_empty() && !levels.contains(&case.level) {
            continue;
        }
        let written = |person: Option<PersonId>| {
            let mut records = case.records_of(&kind.id);
            records.any(|each| each.person == person && Some(each.at) >= since)
        };
        if !kind.each_person {
            if !written(None) {
                missing.push((kind, None));
            }
            continue;
        }
        let persons = case.asked().enumerate();
        let without = persons.filter(|(_place, (person, _name))| !written(Some(*person)));
        missing.extend(without.map(|(place, (_person, name))| (kind, Some(called(place, name)))));
    }
    named(missing)
}

/// The instruments that were not filled in before a state is left.
fn missing_tools(method: &Method, case: &Case, state: State) -> Option<Missing> {
    let since = counts_from(case, state);
    let lacks = |tool: &&Tool| {
        let filled = |each: &crate::domain::measure::Measure| {
            each.tool == tool.id && each.is_answered() && Some(each.at) >= since
        };
        tool.before == Some(state) && !case.measures.iter().any(filled)
    };
    let tools = method.tools.iter().filter(lacks);
    listing(Gate::Tools, tools.map(|tool| tool.id.clone()).collect())
}

fn case_misses(gate: Gate, method: &Method, case: &Case, now: Moment) -> Option<Missing> {
    match gate {
        Gate::Level
        | Gate::Responsible
        | Gate::CheckStep
        | Gate::ChildSeen
        | Gate::Conclusion
        | Gate::Reason
        // These two are asked for by themselves, with the names of what is missing.
        | Gate::Records
        | Gate::Tools => None,
        Gate::Curator => unless(gate, case.curator().is_some()),
        Gate::CuratorApproved => unless(gate, has_approved_curator(method, case)),
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
        Gate::Efforts => listing(gate, without_effort(case)),
        Gate::Future => {
            let last = case.reviews.last();
            unless(gate, last.is_some_and(|review| !is_blank(&review.future)))
        }
        Gate::TasksExplained
        | Gate::GoalsState
        | Gate::RiskRerated
        | Gate::FamilyTold
        | Gate::SignalsResolved
        | Gate::UrgentOver => closing_misses(gate, case, now),
    }
}

/// Whether the body that approves openings named the curator; without such a body nobody must.
pub fn has_approved_curator(method: &Method, case: &Case) -> bool {
    method.approval(State::Opened).is_none() || case.curating().is_some_and(|each| each.approved)
}

/// Tasks of family members whose efforts the last review does not rate.
fn without_effort(case: &Case) -> Vec<String> {
    let Some((plan, review)) = case.plan_in_force().zip(case.reviews.last()) else {
        return Vec::new();
    };
    let rated = |task: &Task| {
        let mut ratings = review.tasks.iter();
        ratings.any(|each| each.item == task.id && each.effort.is_some())
    };
    plan.tasks()
        .map(|(_goal, task)| task)
        .filter(|task| matches!(task.owner, Some(Owner::Family(_))) && !rated(task))
        .map(|task| task.what.clone())
        .collect()
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
        // A draft of another version explains nothing of the plan in force.
        let plans = [case.plan_in_force(), case.plan()];
        let mut plans = plans.into_iter().flatten();
        return plans.find_map(|plan| listing(gate, unexplained(plan)));
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

/// Those whose consent stands in the way of delivering under a plan: who was not asked, and where
/// nobody agreed, all who were. Source: domain notes 1.2, "Gate the engine must enforce".
pub fn hinders_delivery(case: &Case, plan: &Plan) -> Vec<String> {
    let open = without_consent(case, plan);
    if !open.is_empty() {
        return open;
    }
    let agrees = |person: PersonId| {
        let consent = plan.consent_of(person);
        consent.is_some_and(|each| !each.state.is_no())
    };
    if case.asked().any(|(person, _name)| agrees(person)) {
        return Vec::new();
    }
    let asked = case.asked().enumerate();
    asked
        .map(|(place, (_person, name))| called(place, name))
        .collect()
}

/// Names of those whose consent or refusal is not recorded; a refusal counts with its basis.
fn without_consent(case: &Case, plan: &Plan) -> Vec<String> {
    let open = |person: PersonId| {
        plan.consent_of(person)
            .is_none_or(|consent| consent.state.is_no() && is_blank(&consent.words))
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
