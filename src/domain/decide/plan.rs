//! Rules for the assessment, the plan with its tasks, and consent.

use super::{Context, approval, case as movement};
use crate::domain::case::{Case, Diagnosis};
use crate::domain::change::CaseChange;
use crate::domain::command::{CaseStep, GoalText, TaskText};
use crate::domain::gate;
use crate::domain::ids::ItemId;
use crate::domain::method::{Conduct, Gate, State, TemplateOwner};
use crate::domain::plan::{Consent, ConsentState, Goal, Owner, Plan, Priority, Task, TaskState};
use crate::domain::refusal::{Missing, Refusal};

/// The change of a step that concerns assessment, plan or consent; `None` for any other step.
pub(super) fn step(
    case: &Case,
    step: &CaseStep,
    context: &Context<'_>,
) -> Result<Option<CaseChange>, Refusal> {
    if let CaseStep::WriteAssessment(diagnosis) = step {
        return write_assessment(case, diagnosis, context).map(Some);
    }
    if let CaseStep::WriteConsent { .. } = step {
        return write_consent(case, step, context).map(Some);
    }
    if let Some(change) = tick(case, step, context)? {
        return Ok(Some(change));
    }
    write(case, step, context)
}

fn write_assessment(
    case: &Case,
    diagnosis: &Diagnosis,
    context: &Context<'_>,
) -> Result<CaseChange, Refusal> {
    if case.state != State::Assessment || case.pending.is_some() {
        return Err(Refusal::WrongState(case.state));
    }
    let assessment = case.assessment().ok_or(Refusal::WrongState(case.state))?;
    let begun = assessment.begun_at;
    // Taken up is what was seen before this version is written.
    let observations = case
        .observations
        .iter()
        .filter(|each| each.at <= context.now.max(begun));
    Ok(CaseChange::AssessmentWritten {
        before: Box::new(assessment.diagnosis.clone()),
        after: Box::new(diagnosis.clone()),
        observations: observations.cloned().collect(),
        by: Some(context.by()),
    })
}

fn write_consent(
    case: &Case,
    step: &CaseStep,
    context: &Context<'_>,
) -> Result<CaseChange, Refusal> {
    let CaseStep::WriteConsent {
        person,
        state,
        how,
        words,
        on,
    } = step
    else {
        return Err(Refusal::WrongState(case.state));
    };
    case.plan().ok_or(Refusal::WrongState(case.state))?;
    if !case.asked().any(|(asked, _name)| asked == *person) {
        return Err(Refusal::NotFound);
    }
    if *on > context.calendar().local_day(context.now) {
        return Err(Refusal::InFuture);
    }
    let needs_words = !matches!(
        state,
        ConsentState::Given | ConsentState::Refused | ConsentState::Withdrawn
    );
    if needs_words && words.is_empty() {
        return Err(Refusal::Missing);
    }
    if *state == ConsentState::Withdrawn && !case.has_consent_of(*person) {
        return Err(Refusal::NothingProposed);
    }
    Ok(CaseChange::ConsentWritten(Consent {
        person: *person,
        state: *state,
        how: how.clone(),
        words: words.clone(),
        on: *on,
        by: context.by(),
        at: context.now,
    }))
}

fn tick(
    case: &Case,
    step: &CaseStep,
    context: &Context<'_>,
) -> Result<Option<CaseChange>, Refusal> {
    let by = context.by();
    let at = context.now;
    let (task, after) = if let CaseStep::TaskDone { task, on, note } = step {
        if *on > context.calendar().local_day(at) {
            return Err(Refusal::InFuture);
        }
        (
            *task,
            TaskState::Done {
                on: *on,
                note: note.clone(),
                by,
                at,
            },
        )
    } else if let CaseStep::TaskNotPossible { task, why } = step {
        if crate::text::is_blank(why) {
            return Err(Refusal::Missing);
        }
        (
            *task,
            TaskState::NotPossible {
                why: why.clone(),
                by,
                at,
            },
        )
    } else if let CaseStep::TaskOpen { task } = step {
        (*task, TaskState::Open)
    } else {
        return Ok(None);
    };
    let plan = case.plan_in_force().ok_or(Refusal::PlanNotInForce)?;
    let ticked = plan.task(task).ok_or(Refusal::NotFound)?;
    let before = ticked.state.clone();
    if matches!(after, TaskState::Done { .. }) {
        delivered(case, plan, ticked, context)?;
    }
    if (before == TaskState::Open) == (after == TaskState::Open) {
        return Err(Refusal::TaskNotOpen);
    }
    Ok(Some(CaseChange::TaskMoved {
        task,
        before,
        after,
    }))
}

/// Nothing but an urgent task is delivered where the method asks for the family's consent, and
/// the family has not given it or does not give it any more.
pub(super) fn delivered(
    case: &Case,
    plan: &Plan,
    task: &Task,
    context: &Context<'_>,
) -> Result<(), Refusal> {
    if task.urgent {
        return Ok(());
    }
    may_deliver(case, plan, context)
}

/// Whether something may be received under a plan at all.
pub(super) fn may_deliver(case: &Case, plan: &Plan, context: &Context<'_>) -> Result<(), Refusal> {
    approval::voluntary(case, plan, context.method())?;
    if context.method().has(Conduct::DeliverAfterConsent) {
        let hinders = gate::hinders_delivery(case, plan);
        if !hinders.is_empty() {
            return Err(Refusal::ConsentFirst(hinders));
        }
    }
    Ok(())
}

/// The plan that may still be written: the latest, while it is not in force or up for approval.
pub(super) fn open_plan(case: &Case) -> Result<&Plan, Refusal> {
    if case.pending.is_some() {
        return Err(Refusal::WaitsForApproval);
    }
    if case.state != State::Plan {
        return Err(Refusal::WrongState(case.state));
    }
    case.plan()
        .filter(|plan| plan.in_force_at.is_none())
        .ok_or(Refusal::WrongState(case.state))
}

fn write(
    case: &Case,
    step: &CaseStep,
    context: &Context<'_>,
) -> Result<Option<CaseChange>, Refusal> {
    Ok(Some(
        if let CaseStep::WritePlan {
            problem,
            family_sees,
            next_review,
        } = step
        {
            open_plan(case)?;
            if next_review.is_some() || context.method().has(Conduct::ReviewDateAtOnce) {
                movement::next_review(case, *next_review, context)?;
            }
            if context.method().has(Conduct::ApprovedCurator) {
                approved_curator(case, context)?;
            }
            CaseChange::PlanWritten {
                problem: problem.clone(),
                family_sees: *family_sees,
                next_review: *next_review,
            }
        } else if let CaseStep::WriteGoal(id, text) = step {
            let plan = open_plan(case)?;
            known(id.as_ref(), |id| {
                plan.goals.iter().any(|goal| goal.id == id)
            })?;
            CaseChange::GoalWritten(goal(id.unwrap_or_else(|| context.id()), text))
        } else if let CaseStep::DropGoal(id) = step {
            let plan = open_plan(case)?;
            known(Some(id), |id| plan.goals.iter().any(|goal| goal.id == id))?;
            CaseChange::GoalDropped(*id)
        } else if let CaseStep::WriteTask { goal, task, text } = step {
            let plan = open_plan(case)?;
            known(Some(goal), |id| plan.goals.iter().any(|goal| goal.id == id))?;
            known(task.as_ref(), |id| plan.task(id).is_some())?;
            let state = task
                .and_then(|id| plan.task(id))
                .map(|task| task.state.clone());
            let id = task.unwrap_or_else(|| context.id());
            CaseChange::TaskWritten {
                goal: *goal,
                task: written(id, text, state.unwrap_or_default()),
            }
        } else if let CaseStep::DropTask(id) = step {
            let plan = open_plan(case)?;
            known(Some(id), |id| plan.task(id).is_some())?;
            CaseChange::TaskDropped(*id)
        } else {
            return Ok(None);
        },
    ))
}

/// The plan is written by the curator whom the body approved.
/// Source: domain notes 1.2, stage 2, "approve the most competent specialist as case manager".
fn approved_curator(case: &Case, context: &Context<'_>) -> Result<(), Refusal> {
    if gate::has_approved_curator(context.method(), case) {
        return Ok(());
    }
    let missing = Missing::gate(Gate::CuratorApproved);
    Err(Refusal::NotYet(State::Plan, vec![missing]))
}

/// A goal of the method with its tasks, in the words of a language.
pub(super) fn take_template(
    case: &Case,
    template: &str,
    language: &str,
    context: &Context<'_>,
) -> Result<Vec<CaseChange>, Refusal> {
    open_plan(case)?;
    let method = context.method();
    let mut templates = method.plan.templates.iter();
    let template = templates.find(|each| each.id == template);
    let template = template.ok_or(Refusal::NoSuchChoice)?;
    let say =
        |words: &crate::domain::method::Words| words.say(language, &method.language).to_owned();
    let id: ItemId = context.id();
    let mut changes = vec![CaseChange::GoalWritten(Goal {
        id,
        title: say(&template.name),
        need: String::new(),
        expected: say(&template.expected),
        priority: Priority::default(),
        due: None,
        tasks: Vec::new(),
    })];
    let today = movement::today(context);
    for task in &template.tasks {
        // Whoever is not known yet is named when the task is written.
        let owner = match task.owner {
            TemplateOwner::Curator => case.curator().map(Owner::Worker),
            TemplateOwner::Family | TemplateOwner::Provider => None,
        };
        let due = today.checked_add_days(chrono::Days::new(u64::from(task.days)));
        let task = Task {
            id: context.id(),
            what: say(&task.name),
            service: task.service.clone(),
            owner,
            responsible: case.curator(),
            frequency: String::new(),
            duration: String::new(),
            weekly: 0,
            minding: false,
            due,
            urgent: false,
            state: TaskState::Open,
        };
        changes.push(CaseChange::TaskWritten { goal: id, task });
    }
    Ok(changes)
}

fn known(id: Option<&ItemId>, is_there: impl Fn(ItemId) -> bool) -> Result<(), Refusal> {
    if id.is_none_or(|id| is_there(*id)) {
        Ok(())
    } else {
        Err(Refusal::NotFound)
    }
}

fn goal(id: ItemId, text: &GoalText) -> Goal {
    Goal {
        id,
        title: text.title.clone(),
        need: text.need.clone(),
        expected: text.expected.clone(),
        priority: text.priority,
        due: text.due,
        tasks: Vec::new(),
    }
}

fn written(id: ItemId, text: &TaskText, state: TaskState) -> Task {
    Task {
        id,
        what: text.what.clone(),
        service: text.service.clone(),
        owner: text.owner.clone(),
        responsible: text.responsible.clone(),
        frequency: text.frequency.clone(),
        duration: text.duration.clone(),
        weekly: text.weekly,
        minding: text.minding,
        due: text.due,
        urgent: text.urgent,
        state,
    }
}
