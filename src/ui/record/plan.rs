//! The plan as a checklist: problem, goals with their tasks, consent, and what is still missing.

mod details;

use super::{Item, Page, coded, day, day_of, labelled, people, person, yes_no};
use crate::domain::Day;
use crate::domain::case::Case;
use crate::domain::gate;
use crate::domain::ids::PersonId;
use crate::domain::method::{Gate, State};
use crate::domain::plan::{ConsentState, Goal, Owner, Plan, Task, TaskState};
use crate::text::{fit, is_blank, pad, visible, width};
use crate::ui::theme::Role;
use crate::ui::{World, words};

pub(super) use details::state;
pub use details::{consent_details, details, goal_details, task_details, word};

/// Cells of a task's owner.
const OWNER: usize = 14;
/// Cells of a day with its weekday, or with its year.
const DAY: usize = 10;

/// Writes the checklist of the plan at a place in the order of versions.
pub fn write(page: &mut Page, world: &World, case: &Case, place: usize) {
    let Some(plan) = case.plans.get(place) else {
        return page.told(&world.lang.say("case-no-plan"), Role::Muted);
    };
    head(page, world, case, plan);
    if place + 1 == case.plans.len() && plan.replaced_at.is_none() {
        warnings(page, world, case, plan);
    }
    if plan.goals.is_empty() {
        page.head(&world.lang.say("case-no-goals"));
    }
    for (place, goal) in plan.goals.iter().enumerate() {
        page.gap();
        goal_row(page, world, goal, place + 1);
        goal_says(page, world, goal);
        for task in in_order(goal, today(world)) {
            task_row(page, world, task);
        }
    }
    consents(page, world, case, plan);
}

/// Writes a plan with everything that its goals and tasks say.
pub fn print(page: &mut Page, world: &World, case: &Case, place: usize) {
    let Some(plan) = case.plans.get(place) else {
        return;
    };
    head(page, world, case, plan);
    for (place, goal) in plan.goals.iter().enumerate() {
        page.gap();
        goal_row(page, world, goal, place + 1);
        goal_says(page, world, goal);
        for task in in_order(goal, today(world)) {
            task_row(page, world, task);
            let mut inset = page.inset(6);
            task_details(&mut inset, world, task);
            page.take(inset);
        }
    }
    consents(page, world, case, plan);
}

fn today(world: &World) -> Day {
    world.office.calendar.local_day(world.now)
}

/// The tasks of a goal: overdue ones first, then open ones by term, then the rest.
fn in_order(goal: &Goal, today: Day) -> Vec<&Task> {
    let mut tasks: Vec<&Task> = goal.tasks.iter().collect();
    tasks.sort_by_key(|task| {
        let open = task.state == TaskState::Open;
        (!task.is_overdue(today), !open, task.due.unwrap_or(Day::MAX))
    });
    tasks
}

fn head(page: &mut Page, world: &World, case: &Case, plan: &Plan) {
    let args = [
        ("version", plan.version.into()),
        ("all", case.plans.len().into()),
    ];
    let version = world.lang.with("case-plan-version", &args);
    page.told(
        &format!("{version} · {}", stands(world, case, plan)),
        Role::Title,
    );
    page.field(world, "field-problem", &plan.problem);
    if let Some(sees) = plan.family_sees {
        page.field(world, "field-family-sees", &yes_no(world, sees));
    }
    let review = plan.next_review.map(|review| {
        let distance = world.lang.day_distance(review, today(world));
        format!("{}, {distance}", day(world, review))
    });
    page.field(world, "field-next-review", &review.unwrap_or_default());
}

/// How a version stands: being built, in force since a day, or replaced.
pub fn stands(world: &World, case: &Case, plan: &Plan) -> String {
    let (id, at) = match (plan.replaced_at, plan.in_force_at) {
        (Some(at), _) => ("case-plan-replaced", at),
        (None, Some(at)) => ("case-plan-in-force", at),
        (None, None) => ("case-plan-built", plan.begun_at),
    };
    let by = visible(world.name_of(&plan.begun_by));
    let built = world.lang.with(
        id,
        &[("day", (&day_of(world, at)).into()), ("by", (&by).into())],
    );
    if plan.in_force_at.is_none() && case.pending.is_some() {
        return world.lang.say("case-plan-waits");
    }
    built
}

/// Whether the plan in hand asks too much of the family.
pub(super) fn overload(page: &mut Page, world: &World, plan: &Plan) {
    let load = plan.family_load();
    let rules = &world.office.method.plan;
    let limits = [
        ("case-overload-tasks", load.tasks, &rules.parallel_tasks),
        (
            "case-overload-weekly",
            load.weekly,
            &rules.weekly_appointments,
        ),
    ];
    for (id, count, limit) in limits {
        let Some(limit) = limit.as_ref().filter(|limit| count > limit.value) else {
            continue;
        };
        let args = [("count", count.into()), ("limit", limit.value.into())];
        page.told(&world.lang.with(id, &args), Role::Late);
    }
}

/// What the plan asks of the family, and what is missing before its approval.
fn warnings(page: &mut Page, world: &World, case: &Case, plan: &Plan) {
    overload(page, world, plan);
    let load = plan.family_load();
    if load.minding > 0 {
        let args = [("count", load.minding.into())];
        page.told(&world.lang.with("case-minding", &args), Role::Notice);
    }
    if case.state != State::Plan || plan.in_force_at.is_some() || case.pending.is_some() {
        return;
    }
    let missing = gate::missing_of_case(&world.office.method, case, State::Plan, world.now);
    if missing.is_empty() {
        page.told(&world.lang.say("case-plan-complete"), Role::Done);
    } else {
        page.told(&world.lang.say("case-plan-missing"), Role::Notice);
    }
    for each in &missing {
        page.under(&format!("- {}", words::missing(world, each)), Role::Notice);
    }
    if missing.iter().all(|each| each.gate != Gate::Steps) {
        steps(page, world, case);
    }
}

/// Ordered steps of building a plan that are not done, where no gate asks for them.
fn steps(page: &mut Page, world: &World, case: &Case) {
    let steps = gate::missing_steps(&world.office.method, case);
    let steps: Vec<String> = steps
        .iter()
        .map(|part| words::plan_part(world, *part))
        .collect();
    if !steps.is_empty() {
        let steps = steps.join(", ");
        let text = world
            .lang
            .with("case-plan-steps", &[("steps", (&steps).into())]);
        page.told(&text, Role::Muted);
    }
}

fn goal_row(page: &mut Page, world: &World, goal: &Goal, place: usize) {
    let priority = coded(world, "choice-priority", goal.priority.code());
    let due = goal.due.map(|due| {
        let due = short_day(world, due);
        world.lang.with("case-until", &[("day", (&due).into())])
    });
    let title = visible(&goal.title);
    let args = [
        ("place", place.into()),
        ("title", (&title).into()),
        ("priority", (&priority).into()),
    ];
    let text = world.lang.with("case-goal", &args);
    page.item_with(
        Item::Goal(goal.id),
        &text,
        &due.unwrap_or_default(),
        Role::Title,
    );
}

/// The need that a goal answers, and how one will see that it was reached.
fn goal_says(page: &mut Page, world: &World, goal: &Goal) {
    let parts = [
        ("field-need", &goal.need),
        ("field-expected", &goal.expected),
    ];
    let parts = parts.iter().filter(|(_id, value)| !is_blank(value));
    let said: Vec<String> = parts
        .map(|(id, value)| labelled(world, id, value))
        .collect();
    if !said.is_empty() {
        page.under(&said.join(" · "), Role::Muted);
    }
}

fn task_row(page: &mut Page, world: &World, task: &Task) {
    let overdue = task.is_overdue(today(world));
    let (sign, id, role) = match &task.state {
        TaskState::Open if overdue => ("[ ]", "task-overdue", Role::Late),
        TaskState::Open => ("[ ]", "task-open", Role::Text),
        TaskState::Done { .. } => ("[x]", "task-done", Role::Done),
        TaskState::NotPossible { .. } => ("[-]", "task-not-possible", Role::Muted),
    };
    let on = if let TaskState::Done { on, .. } = &task.state {
        Some(*on)
    } else {
        task.due
    };
    let on = on.map_or_else(|| world.lang.say("nobody"), |on| short_day(world, on));
    let owner = task.owner.as_ref().map(|owner| owner_name(world, owner));
    let owner = owner.unwrap_or_else(|| world.lang.say("nobody"));
    let state = world.lang.say(id);
    let right = format!(
        "{} {} {}",
        pad(&owner, OWNER),
        pad(&on, DAY),
        pad(&state, state_cells(world))
    );
    let text = format!("  {sign} {}", visible(&task.what));
    page.item_with(Item::Task(task.id), &text, &right, role);
}

/// Cells of the longest word for a task's state.
fn state_cells(world: &World) -> usize {
    let ids = [
        "task-overdue",
        "task-open",
        "task-done",
        "task-not-possible",
    ];
    let cells = ids.iter().map(|id| width(&world.lang.say(id)));
    cells.max().unwrap_or(0)
}

/// A day with its weekday in the running year, else with its year.
fn short_day(world: &World, day: Day) -> String {
    use chrono::Datelike as _;
    if day.year() == today(world).year() {
        world.lang.day_short(day)
    } else {
        fit(&world.lang.day(day), DAY + 2).into_owned()
    }
}

/// Who carries a task out, by name.
pub fn owner_name(world: &World, owner: &Owner) -> String {
    match owner {
        Owner::Worker(login) => visible(world.name_of(login)),
        Owner::Provider(name) | Owner::Family(name) => visible(name),
    }
}

fn consents(page: &mut Page, world: &World, case: &Case, plan: &Plan) {
    page.head(&world.lang.say("case-consents"));
    let children = case.children.iter().map(|child| child.id);
    let children: Vec<PersonId> = children.collect();
    for (person, _name) in case.asked() {
        let name = people::of_case(world, Some(case), person);
        let who = if children.contains(&person) {
            format!("{name} ({})", world.lang.say("word-child"))
        } else {
            name
        };
        let text = format!("{who}: {}", consent(world, plan, person));
        let open = plan.consent_of(person).is_none();
        let role = if open { Role::Notice } else { Role::Text };
        page.item(Item::Person(person), &text, role);
    }
}

/// What a person said to a plan: state, day, how, own words.
fn consent(world: &World, plan: &Plan, person: PersonId) -> String {
    let Some(consent) = plan.consent_of(person) else {
        return world.lang.say("case-consent-open");
    };
    let sign = match consent.state {
        ConsentState::Given => "[x]",
        ConsentState::Refused | ConsentState::Withdrawn => "[-]",
        ConsentState::NotNeeded | ConsentState::NotAsked => "[ ]",
    };
    let state = coded(world, "choice-consent", consent.state.code());
    let bases = &world.office.method.lists.consent_bases;
    let said = super::named(world, bases, &consent.words);
    let how = visible(&consent.how);
    let parts = [format!("{sign} {state}"), day(world, consent.on), how, said];
    let parts = parts.into_iter().filter(|part| !is_blank(part));
    parts.collect::<Vec<_>>().join(" · ")
}

/// The worker who answers for a task: the named one, else the curator.
fn responsible(world: &World, task: &Task) -> String {
    task.responsible
        .as_ref()
        .map(|login| person(world, login.as_str()))
        .unwrap_or_default()
}
