//! The plan as a family reads and signs it.
//!
//! It holds what the family agreed with the office, and nothing that the office keeps for itself:
//! no problem in the office's words, no risk, no needs or causes, no notes, no third person. Whoever
//! was not asked, because asking would put a child in danger, does not stand on it at all.

use super::document::{Block, Document, Section};
use super::parts::{
    begun, how_often, owner, plan_at_hand, runs, section, signatures, state, table, until,
};
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::network::Service;
use crate::domain::person::AdultRole;
use crate::domain::plan::{Consent, ConsentState, Goal, Owner, Plan, Task, TaskState};
use crate::domain::staff::Role;
use crate::store::contract::CaseFile;
use crate::text::{fold, is_blank, visible};
use crate::ui::World;
use crate::ui::record::{self, people};
use crate::ui::words;

/// Makes a section of the plan.
type Part = fn(&World, &Case, &Plan) -> Section;

/// Its sections, in order.
const PARTS: &[Part] = &[
    goals, of_family, of_office, services, of_others, review, agreed, signed,
];

/// The plan of a case for its family.
pub(super) fn document(world: &World, file: &CaseFile) -> Document {
    let case = &file.case;
    let plan = plan_at_hand(case);
    let curator = words::holder(world, case.curator().as_ref());
    let mut about = vec![
        ("paper-case", case.number.to_string()),
        ("paper-family", family(world, case)),
        ("paper-curator", curator),
    ];
    if let Some(plan) = plan {
        about.push(("paper-plan-version", plan.version.to_string()));
    }
    let title = world.lang.say("paper-title-family");
    let mut document = begun(world, &title, about);
    match plan {
        Some(plan) => {
            if plan.in_force_at.is_none() {
                document.notes.push(world.lang.say("paper-plan-draft"));
            }
            let sections = PARTS.iter().map(|part| part(world, case, plan));
            document.sections = sections.collect();
        }
        None => document.notes.push(world.lang.say("paper-no-plan")),
    }
    document
}

/// The people the plan is agreed with, by name.
fn family(world: &World, case: &Case) -> String {
    let names = asked(case, plan_at_hand(case));
    let names: Vec<String> = names
        .map(|person| people::of_case(world, Some(case), person))
        .collect();
    if names.is_empty() {
        return world.lang.say("nobody");
    }
    names.join(", ")
}

/// Everybody whose agreement is asked, but for those who must not learn of it and for adults who
/// are no family and were not asked.
fn asked<'a>(case: &'a Case, plan: Option<&'a Plan>) -> impl Iterator<Item = PersonId> + 'a {
    let said = move |person| plan.and_then(|plan| plan.consent_of(person));
    let stranger = move |person| {
        let mut adults = case.adults.iter();
        adults.any(|each| each.id == person && each.role == AdultRole::Other)
    };
    let asked = case.asked().map(|(person, _name)| person);
    asked.filter(move |person| match said(*person) {
        Some(consent) => consent.state != ConsentState::NotAsked,
        None => !stranger(*person),
    })
}

fn goals(world: &World, _case: &Case, plan: &Plan) -> Section {
    let mut blocks = Vec::new();
    for (place, goal) in (1..).zip(&plan.goals) {
        blocks.push(Block::Head(format!("{place}. {}", visible(&goal.title))));
        let fields = [
            ("field-expected", goal.expected.clone()),
            ("paper-until", until(world, goal.due)),
        ];
        let fields = fields
            .into_iter()
            .filter(|(_label, value)| !is_blank(value));
        let fields: Vec<_> = fields
            .map(|(label, value)| (world.lang.say(label), value))
            .collect();
        if !fields.is_empty() {
            blocks.push(Block::Fields(fields));
        }
    }
    section(world, "paper-goals", blocks)
}

fn of_family(world: &World, case: &Case, plan: &Plan) -> Section {
    let is_family = |owner: &Owner| match owner {
        Owner::Family(name) => !is_suspected(case, name),
        Owner::Worker(_) | Owner::Provider(_) => false,
    };
    tasks_of(world, "paper-tasks-family", plan, &is_family)
}

fn of_office(world: &World, _case: &Case, plan: &Plan) -> Section {
    let is_worker = |owner: &Owner| matches!(owner, Owner::Worker(_));
    tasks_of(world, "paper-tasks-office", plan, &is_worker)
}

/// A task that is one of the services stands among these.
fn of_others(world: &World, case: &Case, plan: &Plan) -> Section {
    let is_provider = |owner: &Owner| matches!(owner, Owner::Provider(_));
    let mut plan = plan.clone();
    let services = case.network.services.iter();
    let services: Vec<&Service> = services.filter(|each| each.runs()).collect();
    for goal in &mut plan.goals {
        let id = goal.id;
        let is_service = |task: &Task| services.iter().any(|each| each.is_of(id, task));
        goal.tasks.retain(|task| !is_service(task));
    }
    tasks_of(world, "paper-tasks-others", &plan, &is_provider)
}

/// Whether a name is that of somebody under suspicion.
fn is_suspected(case: &Case, name: &str) -> bool {
    let suspected = case
        .adults
        .iter()
        .filter(|each| each.role == AdultRole::Suspected);
    let mut names = suspected.map(|each| fold(&each.name));
    names.any(|each| !is_blank(&each) && each == fold(name))
}

fn tasks_of(world: &World, title: &str, plan: &Plan, theirs: &dyn Fn(&Owner) -> bool) -> Section {
    let possible = |task: &Task| !matches!(task.state, TaskState::NotPossible { .. });
    let tasks = plan
        .tasks()
        .filter(|(_goal, task)| possible(task) && task.owner.as_ref().is_some_and(theirs));
    let rows = tasks.map(|(_goal, task): (&Goal, &Task)| {
        vec![
            task.what.clone(),
            owner(world, task.owner.as_ref()),
            how_often(task),
            until(world, task.due),
            state(world, task),
        ]
    });
    let heads = [
        "paper-what",
        "paper-who",
        "paper-how-often",
        "paper-until",
        "paper-state",
    ];
    let table = table(world, &heads, rows.collect());
    let none = || Block::Words(world.lang.say("paper-no-tasks"));
    Section::new(world.lang.say(title), vec![table.unwrap_or_else(none)])
}

/// Services that run or will, as they were agreed; how they are judged is the office's own.
fn services(world: &World, case: &Case, plan: &Plan) -> Section {
    let services = case.network.of_plan(plan);
    let rows = services.filter(|service| service.runs()).map(|service| {
        let text = &service.text;
        let often = [text.frequency.as_str(), text.duration.as_str()];
        let often = often.into_iter().filter(|part| !is_blank(part));
        let often: Vec<&str> = often.collect();
        let cost = if is_blank(&text.cost) {
            world.lang.say("choice-cost-free")
        } else {
            text.cost.clone()
        };
        vec![
            text.what.clone(),
            text.provider.name.clone(),
            often.join(", "),
            runs(world, text),
            cost,
        ]
    });
    let heads = [
        "paper-what",
        "field-service-provider",
        "paper-how-often",
        "paper-from-to",
        "paper-cost",
    ];
    let table = table(world, &heads, rows.collect());
    section(world, "network-services", table.into_iter().collect())
}

fn review(world: &World, _case: &Case, plan: &Plan) -> Section {
    let next = plan.next_review.map(|day| world.lang.day_long(day));
    section(
        world,
        "field-next-review",
        next.map(Block::Words).into_iter().collect(),
    )
}

fn agreed(world: &World, case: &Case, plan: &Plan) -> Section {
    let said = |state: ConsentState| {
        matches!(
            state,
            ConsentState::Given | ConsentState::Refused | ConsentState::Withdrawn
        )
    };
    let consents = asked(case, Some(plan)).filter_map(|person| plan.consent_of(person));
    let consents = consents.filter(|consent| said(consent.state));
    let rows = consents.map(|consent: &Consent| {
        let state = record::coded(world, "choice-consent", consent.state.code());
        vec![
            people::of_case(world, Some(case), consent.person),
            state,
            record::day(world, consent.on),
        ]
    });
    let heads = ["paper-name", "paper-said", "paper-date"];
    let table = table(world, &heads, rows.collect());
    section(world, "paper-agreed", table.into_iter().collect())
}

fn signed(world: &World, case: &Case, plan: &Plan) -> Section {
    let names = asked(case, Some(plan)).map(|person| people::of_case(world, Some(case), person));
    let curator = case.curator().map(|login| {
        let name = visible(world.name_of(&login));
        format!("{name} ({})", words::role(world, Role::Curator))
    });
    let words = Block::Words(world.lang.say("paper-sign-words"));
    let signatures = signatures(world, names.chain(curator).collect());
    section(world, "paper-signatures", vec![words, signatures])
}
