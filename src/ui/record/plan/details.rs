//! All that one goal or task of a plan says.

use super::{owner_name, responsible};
use crate::domain::case::Case;
use crate::domain::plan::{Consent, Goal, Task, TaskState};
use crate::text::visible;
use crate::ui::World;
use crate::ui::record::{Item, Page, coded, day, named, people, signed};
use crate::ui::theme::Role;

/// Writes all about what is selected in a plan; false where it is no part of the plan.
pub fn details(page: &mut Page, world: &World, case: &Case, place: usize, item: &Item) -> bool {
    let Some(plan) = case.plans.get(place) else {
        return false;
    };
    if let Item::Task(id) = item
        && let Some(task) = plan.task(*id)
    {
        page.title(&visible(&task.what));
        task_details(page, world, task);
        return true;
    }
    if let Item::Goal(id) = item
        && let Some(goal) = plan.goals.iter().find(|goal| goal.id == *id)
    {
        page.title(&visible(&goal.title));
        goal_details(page, world, goal);
        return true;
    }
    if let Item::Person(id) = item {
        page.title(&people::of_case(world, Some(case), *id));
        match plan.consent_of(*id) {
            Some(consent) => consent_details(page, world, consent),
            None => page.add(&world.lang.say("case-consent-open")),
        }
        return true;
    }
    false
}

/// Writes what a goal says besides its title.
pub fn goal_details(page: &mut Page, world: &World, goal: &Goal) {
    page.field(world, "field-need", &goal.need);
    page.field(world, "field-expected", &goal.expected);
    let priority = coded(world, "choice-priority", goal.priority.code());
    page.field(world, "field-priority", &priority);
    let due = goal.due.map(|due| day(world, due));
    page.field(world, "field-due", &due.unwrap_or_default());
}

/// Writes what a task says besides what is to be done.
pub fn task_details(page: &mut Page, world: &World, task: &Task) {
    let service = named(
        world,
        &world.office.method.lists.service_kinds,
        &task.service,
    );
    page.field(world, "field-service", &service);
    if let Some(owner) = &task.owner {
        let kind = coded(world, "choice-owner", owner.kind());
        let text = format!("{} ({kind})", owner_name(world, owner));
        page.field(world, "field-owner", &text);
    }
    page.field(world, "field-responsible", &responsible(world, task));
    page.field(world, "field-frequency", &task.frequency);
    page.field(world, "field-duration", &task.duration);
    if task.weekly > 0 {
        page.field(world, "field-weekly", &task.weekly.to_string());
    }
    if task.minding {
        page.told(&world.lang.say("field-minding"), Role::Text);
    }
    let due = task.due.map(|due| day(world, due));
    page.field(world, "field-due", &due.unwrap_or_default());
    page.labelled(
        world,
        &world.lang.say("task-state"),
        &state(world, &task.state),
        Role::Text,
    );
}

/// How a task stands, in one word.
pub fn word(world: &World, state: &TaskState) -> String {
    world.lang.say(match state {
        TaskState::Open => "task-open",
        TaskState::Done { .. } => "task-done",
        TaskState::NotPossible { .. } => "task-not-possible",
    })
}

/// How a task stands, with day, words, and who said so.
pub(in crate::ui::record) fn state(world: &World, state: &TaskState) -> String {
    match state {
        TaskState::Open => world.lang.say("task-open"),
        TaskState::Done { on, note, by, at } => {
            let parts = [
                world.lang.say("task-done"),
                day(world, *on),
                visible(note),
                signed(world, by, *at),
            ];
            joined(&parts)
        }
        TaskState::NotPossible { why, by, at } => {
            let parts = [
                world.lang.say("task-not-possible"),
                visible(why),
                signed(world, by, *at),
            ];
            joined(&parts)
        }
    }
}

fn joined(parts: &[String]) -> String {
    let said = parts.iter().filter(|part| !part.is_empty());
    said.map(String::as_str).collect::<Vec<_>>().join(" · ")
}

/// Writes what a person said to a plan.
pub fn consent_details(page: &mut Page, world: &World, consent: &Consent) {
    let state = coded(world, "choice-consent", consent.state.code());
    page.field(world, "field-consent", &state);
    page.field(world, "field-on", &day(world, consent.on));
    page.field(world, "field-consent-how", &consent.how);
    let words = named(
        world,
        &world.office.method.lists.consent_bases,
        &consent.words,
    );
    page.field(world, "field-words", &words);
    page.told(&signed(world, &consent.by, consent.at), Role::Muted);
}
