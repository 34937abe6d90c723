//! What an entry of the journal changed in a case.

use super::{Changed, compared, differing, labels};
use crate::domain::Day;
use crate::domain::case::{Case, Diagnosis};
use crate::domain::change::CaseChange;
use crate::text::visible;
use crate::ui::record::{
    Page, assessment, beside, coded, contacts, day, day_of, moment, named, network, overview,
    people, person, plan, reviews, yes_no,
};
use crate::ui::theme::Role;
use crate::ui::{World, words};

pub(super) fn summary(world: &World, case: Option<&Case>, change: &CaseChange) -> String {
    of_team(world, change)
        .or_else(|| of_plan(world, case, change))
        .unwrap_or_else(|| of_work(world, case, change))
}

/// Opening, signals, team, approvals and stages.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the match in `of_work` names every variant"
)]
fn of_team(world: &World, change: &CaseChange) -> Option<String> {
    Some(match change {
        CaseChange::Opened(case) => format!("{} {}", case.number, visible(&case.title())),
        CaseChange::Reopened(episode) => {
            let reasons = &world.office.method.lists.opening_reasons;
            format!(
                "{} · {}",
                episode.signal,
                named(world, reasons, &episode.reason)
            )
        }
        CaseChange::SignalJoined(signal) => signal.number.to_string(),
        CaseChange::SignalResolved { words, .. } => visible(words),
        CaseChange::TeamJoined(member) => overview::write_member(world, member),
        CaseChange::TeamLeft { who, reason, .. } => {
            let parts = [person(world, who), visible(reason)];
            joined(&parts)
        }
        CaseChange::Proposed(pending) => words::state(world, pending.state),
        CaseChange::Approved(approved) => {
            let id = if approved.granted {
                "history-approved"
            } else {
                "history-returned"
            };
            let step = words::state(world, approved.state);
            joined(&[step, world.lang.say(id), visible(&approved.words)])
        }
        CaseChange::Entered(entered) => words::state(world, entered.state),
        _ => return None,
    })
}

/// Assessment, plan and consent.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the match in `of_work` names every variant"
)]
fn of_plan(world: &World, case: Option<&Case>, change: &CaseChange) -> Option<String> {
    Some(match change {
        CaseChange::AssessmentBegun(assessment) => version(world, assessment.version),
        CaseChange::AssessmentWritten { before, after, .. } => {
            labels(world, &diagnosis(world, case, before, after))
        }
        CaseChange::PlanBegun(plan) => version(world, plan.version),
        CaseChange::PlanWritten { problem, .. } => visible(problem),
        CaseChange::GoalWritten(goal) => visible(&goal.title),
        CaseChange::TaskWritten { task, .. } => visible(&task.what),
        CaseChange::GoalDropped(id) | CaseChange::TaskDropped(id) => reviews::title(case, *id),
        CaseChange::TaskMoved {
            task,
            before,
            after,
        } => {
            let title = reviews::title(case, *task);
            let (from, to) = (plan::word(world, before), plan::word(world, after));
            joined(&[title, format!("{from} → {to}")])
        }
        CaseChange::ConsentWritten(consent) => {
            let state = coded(world, "choice-consent", consent.state.code());
            format!("{} · {state}", people::of_case(world, case, consent.person))
        }
        _ => return None,
    })
}

fn of_work(world: &World, case: Option<&Case>, change: &CaseChange) -> String {
    match change {
        CaseChange::ContactWritten(contact) => contacts::line(world, contact),
        CaseChange::ReviewHeld(review) => reviews::line(world, review),
        CaseChange::ClosureProposed(closure) => reviews::closure_line(world, closure),
        CaseChange::UrgentBegun(urgent) => {
            named(world, &world.office.method.lists.urgent_kinds, &urgent.kind)
        }
        CaseChange::UrgentEnded { how, .. } => visible(how),
        CaseChange::PutBack(swap) => words::deed::on_case(world, swap),
        CaseChange::RecordWritten(record) => beside::record_line(world, case, record),
        CaseChange::Measured(measure) => beside::measure_line(world, measure),
        CaseChange::EventWritten(event) => beside::event_line(world, event),
        CaseChange::EventEnded { ended, .. } => beside::ended_line(world, ended),
        CaseChange::Categorised(category) => beside::category_line(world, category),
        CaseChange::Levelled(level) => words::level_alone(world, Some(*level)),
        CaseChange::Network(change) => network::summary(world, case, change),
        CaseChange::Opened(_)
        | CaseChange::Reopened(_)
        | CaseChange::SignalJoined(_)
        | CaseChange::SignalResolved { .. }
        | CaseChange::TeamJoined(_)
        | CaseChange::TeamLeft { .. }
        | CaseChange::Proposed(_)
        | CaseChange::Approved(_)
        | CaseChange::Entered(_)
        | CaseChange::AssessmentBegun(_)
        | CaseChange::AssessmentWritten { .. }
        | CaseChange::AssessmentCompleted(_)
        | CaseChange::PlanBegun(_)
        | CaseChange::PlanWritten { .. }
        | CaseChange::GoalWritten(_)
        | CaseChange::GoalDropped(_)
        | CaseChange::TaskWritten { .. }
        | CaseChange::TaskDropped(_)
        | CaseChange::TaskMoved { .. }
        | CaseChange::ConsentWritten(_)
        | CaseChange::PlanInForce(_) => String::new(),
    }
}

fn version(world: &World, version: u32) -> String {
    world
        .lang
        .with("history-version", &[("version", version.into())])
}

fn joined(parts: &[String]) -> String {
    let said = parts.iter().filter(|part| !part.is_empty());
    said.map(String::as_str).collect::<Vec<_>>().join(" · ")
}

fn plan_written(
    page: &mut Page,
    world: &World,
    problem: &str,
    family_sees: Option<bool>,
    next_review: Option<Day>,
) {
    page.field(world, "field-problem", problem);
    let sees = family_sees.map(|sees| yes_no(world, sees));
    page.field(world, "field-family-sees", &sees.unwrap_or_default());
    let next = next_review.map(|next| day(world, next));
    page.field(world, "field-next-review", &next.unwrap_or_default());
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "one line says all of the others"
)]
pub(super) fn details(page: &mut Page, world: &World, case: Option<&Case>, change: &CaseChange) {
    match change {
        CaseChange::AssessmentWritten {
            before,
            after,
            observations,
            ..
        } => {
            compared(page, world, &diagnosis(world, case, before, after));
            assessment::observations(page, world, observations);
        }
        CaseChange::PlanWritten {
            problem,
            family_sees,
            next_review,
        } => plan_written(page, world, problem, *family_sees, *next_review),
        CaseChange::GoalWritten(goal) => {
            page.title(&visible(&goal.title));
            plan::goal_details(page, world, goal);
        }
        CaseChange::TaskWritten { task, .. } => {
            page.title(&visible(&task.what));
            plan::task_details(page, world, task);
        }
        CaseChange::TaskMoved {
            task,
            before,
            after,
        } => {
            page.add(&reviews::title(case, *task));
            let states = (plan::state(world, before), plan::state(world, after));
            compared(page, world, &[("task-state", states.0, states.1)]);
        }
        CaseChange::ConsentWritten(consent) => {
            page.title(&people::of_case(world, case, consent.person));
            plan::consent_details(page, world, consent);
        }
        CaseChange::ContactWritten(contact) => contacts::details(page, world, contact),
        CaseChange::RecordWritten(record) => beside::record_details(page, world, case, record),
        CaseChange::Measured(measure) => beside::measure_details(page, world, measure),
        CaseChange::EventWritten(event) => beside::event_details(page, world, event),
        CaseChange::ReviewHeld(review) => reviews::details(page, world, case, review),
        CaseChange::ClosureProposed(closure) => {
            page.title(&reviews::closure_line(world, closure));
            reviews::closure_details(page, world, case, closure);
        }
        CaseChange::Network(change) => network::details(page, world, case, change),
        CaseChange::Approved(approved) => overview::write_approval(page, world, approved),
        CaseChange::UrgentBegun(urgent) => overview::write_urgent(page, world, urgent),
        CaseChange::AssessmentCompleted(at) | CaseChange::PlanInForce(at) => {
            page.add(&moment(world, *at));
        }
        CaseChange::Entered(entered) => {
            page.add(&joined(&[
                words::state(world, entered.state),
                day_of(world, entered.at),
            ]));
        }
        _ => page.told(&summary(world, case, change), Role::Text),
    }
}

/// What differs between two states of an assessment.
fn diagnosis(
    world: &World,
    case: Option<&Case>,
    before: &Diagnosis,
    after: &Diagnosis,
) -> Vec<Changed> {
    let risk = |diagnosis: &Diagnosis| {
        let risk = diagnosis.risk.map(|risk| overview::risk(world, risk));
        risk.unwrap_or_default()
    };
    let marks = |diagnosis: &Diagnosis| {
        let mut page = Page::new(10_000);
        assessment::marks(&mut page, world, diagnosis);
        page.text()
    };
    let views = |diagnosis: &Diagnosis| {
        let views = diagnosis.views.iter().map(|view| {
            let name = people::of_case(world, case, view.child);
            joined(&[name, visible(&view.view), visible(&view.why_not)])
        });
        views.collect::<Vec<_>>().join("\n")
    };
    differing(vec![
        ("field-needs", visible(&before.needs), visible(&after.needs)),
        (
            "field-causes",
            visible(&before.causes),
            visible(&after.causes),
        ),
        (
            "field-resources",
            visible(&before.resources),
            visible(&after.resources),
        ),
        ("field-risk", risk(before), risk(after)),
        ("case-marks", marks(before), marks(after)),
        ("case-views", views(before), views(after)),
    ])
}
