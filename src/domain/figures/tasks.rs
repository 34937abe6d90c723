//! Figures about plans, their tasks and services.

use std::collections::{BTreeMap, BTreeSet};

use super::{ByCode, Fold, Found, Frame, Tally, coded};
use crate::domain::case::Case;
use crate::domain::ids::ItemId;
use crate::domain::plan::{Plan, Task, TaskState};
use crate::domain::review::Reached;
use crate::domain::{Day, Moment};

/// How a task stands: as the latest plan that has it says. A plan that was replaced no longer
/// learns of ticks.
fn state(case: &Case, id: ItemId) -> Option<&TaskState> {
    let mut plans = case.plans.iter().rev();
    plans.find_map(|plan| plan.task(id)).map(|task| &task.state)
}

/// On which day a task was done.
fn done_on(case: &Case, id: ItemId) -> Option<Day> {
    match state(case, id)? {
        TaskState::Done { on, .. } => Some(*on),
        TaskState::Open | TaskState::NotPossible { .. } => None,
    }
}

/// When the episode of a plan that came into force ended.
fn closed_at(case: &Case, in_force: Moment) -> Option<Moment> {
    let mut episodes = case.episodes.iter().rev();
    episodes
        .find(|episode| episode.opened_at <= in_force)
        .and_then(|episode| episode.closed_at)
}

/// When a plan ceased to be in force: another replaced it, or the episode ended.
fn ended_at(case: &Case, plan: &Plan, in_force: Moment) -> Option<Moment> {
    let closed = closed_at(case, in_force);
    plan.replaced_at.into_iter().chain(closed).min()
}

/// Of the tasks whose term fell into the period, those done by it.
///
/// The term is the one that the plan in force on that day had: a plan that was replaced, or whose
/// episode ended, before the term has none. A term that is not over yet counts only where the task
/// is done. The day on which it was done decides, not that on which it was ticked; a task that was
/// found impossible was not done. Source: domain notes 1.5, 6, "concrete terms of the actions".
pub(super) fn on_time(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    for opened in fold.cases() {
        let case = &opened.case;
        for (due, task) in terms(case, frame) {
            let done = done_on(case, task);
            let over = frame.over(frame.calendar.end_of_day(due));
            if over || done.is_some() {
                all.add(done.is_some_and(|on| on <= due), case.number);
            }
        }
    }
    all.share()
}

/// Terms of tasks that fell into the period, each task once a day.
fn terms(case: &Case, frame: &Frame<'_>) -> BTreeSet<(Day, ItemId)> {
    let mut terms = BTreeSet::new();
    for plan in &case.plans {
        let Some(in_force) = plan.in_force_at else {
            continue;
        };
        let ended = ended_at(case, plan, in_force);
        for (_goal, task) in plan.tasks() {
            let Some(due) = task.due.filter(|due| frame.period.holds(*due)) else {
                continue;
            };
            // What was done before the plan ended keeps its term.
            let done = done_on(case, task.id).is_some();
            let ran = ended.is_none_or(|ended| frame.calendar.end_of_day(due) <= ended);
            if ran || (done && plan.replaced_at.is_none()) {
                terms.insert((due, task.id));
            }
        }
    }
    terms
}

/// Of the tasks judged in the period, those solved: a task is judged by a tick, by a note that it
/// cannot be done, or by a rating in a review of the period, and counts once. It is solved where it
/// is done, or where the last review of the period that rated it found it reached.
///
/// Source: domain notes 1.5, "share of tasks solved".
pub(super) fn solved(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    for opened in fold.cases() {
        let case = &opened.case;
        let mut judged: BTreeMap<ItemId, bool> = BTreeMap::new();
        let mut reviews: Vec<_> = case.reviews.iter().collect();
        reviews.retain(|review| frame.period.holds(review.held_on));
        reviews.sort_by_key(|review| review.held_on);
        for rating in reviews.iter().flat_map(|review| &review.tasks) {
            judged.insert(rating.item, rating.reached == Reached::Fully);
        }
        let tasks = case.plans.iter().flat_map(Plan::tasks);
        let tasks: BTreeSet<ItemId> = tasks.map(|(_goal, task)| task.id).collect();
        for id in tasks {
            match state(case, id) {
                Some(TaskState::Done { on, .. }) => {
                    let solved = *on <= frame.period.to;
                    if frame.period.holds(*on) {
                        judged.insert(id, true);
                    } else if let Some(known) = judged.get_mut(&id) {
                        *known |= solved;
                    }
                }
                Some(TaskState::NotPossible { at, .. }) if frame.holds(*at) => {
                    judged.entry(id).or_insert(false);
                }
                Some(TaskState::NotPossible { .. } | TaskState::Open) | None => {}
            }
        }
        for solved in judged.into_values() {
            all.add(solved, case.number);
        }
    }
    all.share()
}

/// The last plan of each episode that was in force at some time of the period.
fn in_force<'a>(case: &'a Case, frame: &Frame<'_>) -> Vec<&'a Plan> {
    let mut last: BTreeMap<Option<Moment>, &Plan> = BTreeMap::new();
    for plan in &case.plans {
        let Some(begun) = plan.in_force_at.filter(|at| frame.past(*at)) else {
            continue;
        };
        let ended = ended_at(case, plan, begun);
        let first = |ended: Moment| frame.calendar.local_day(ended) >= frame.period.from;
        if ended.is_none_or(first) {
            let mut episodes = case.episodes.iter().rev();
            let episode = episodes.find(|episode| episode.opened_at <= begun);
            last.insert(episode.map(|episode| episode.opened_at), plan);
        }
    }
    last.into_values().collect()
}

/// Coverage by services: of the services of the plans in force in the period, those received by its
/// end, and of the tasks with a kind of service, those done. Of several versions the last one that
/// was in force in the period counts. A task for whose goal a service of its kind was written down
/// is that service and counts once, as the service. The parts are the kinds of service.
///
/// Source: domain notes 1.2, "coverage by services": received of planned.
pub(super) fn coverage(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    let mut kinds = ByCode::new();
    for opened in fold.cases() {
        let case = &opened.case;
        let mut add = |kind: &str, received: bool| {
            all.add(received, case.number);
            let tally = kinds.entry(kind.to_owned()).or_default();
            tally.add(received, case.number);
        };
        for plan in in_force(case, frame) {
            let services = case.network.of_plan(plan);
            let written = services.filter(|service| frame.past(service.since));
            let written: Vec<_> = written.collect();
            for service in &written {
                add(&service.text.kind, service.is_received_by(frame.last()));
            }
            let tasks = plan.tasks();
            for (goal, task) in tasks.filter(|(_goal, task)| !task.service.is_empty()) {
                if !written.iter().any(|each| each.is_of(goal.id, task)) {
                    add(&task.service, is_done(case, task, frame));
                }
            }
        }
    }
    let list = &frame.method.lists.service_kinds;
    all.share().with_parts(coded(list, kinds, true))
}

fn is_done(case: &Case, task: &Task, frame: &Frame<'_>) -> bool {
    done_on(case, task.id).is_some_and(|on| on <= frame.last())
}

/// Of the plans that came into force in the period, those that corrected an earlier one of the same
/// episode.
///
/// Source: domain notes 1.5, "share of plans corrected".
pub(super) fn plans_corrected(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    for opened in fold.cases() {
        let case = &opened.case;
        for plan in &case.plans {
            let Some(at) = plan.in_force_at.filter(|at| frame.holds(*at)) else {
                continue;
            };
            let mut episodes = case.episodes.iter().rev();
            let begun = episodes.find(|each| each.opened_at <= at);
            let begun = begun.map(|each| each.opened_at);
            let earlier = |each: &Plan| {
                let other = each.in_force_at;
                other >= begun && other.is_some_and(|other| other < at)
            };
            all.add(case.plans.iter().any(earlier), case.number);
        }
    }
    all.share()
}
