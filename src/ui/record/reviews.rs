//! Reviews of the plan and closures of the case, the latest first.

use super::overview::{risk, write_approval};
use super::{Item, Page, coded, day, named, signed};
use crate::domain::case::Case;
use crate::domain::ids::ItemId;
use crate::domain::method::State;
use crate::domain::review::{Closure, Opinion, Rating, Reached, Review};
use crate::text::{is_blank, visible};
use crate::ui::World;
use crate::ui::theme::Role;

/// Writes reviews and closures: a line for each, or each in full.
pub fn write(page: &mut Page, world: &World, case: &Case, full: bool) {
    if case.reviews.is_empty() && case.closures.is_empty() {
        return page.told(&world.lang.say("case-no-reviews"), Role::Muted);
    }
    for closure in case.closures.iter().rev() {
        page.item(
            Item::Closure(closure.id),
            &closure_line(world, closure),
            Role::Title,
        );
        if full {
            let mut inset = page.inset(2);
            closure_details(&mut inset, world, Some(case), closure);
            page.take(inset);
            page.gap();
        }
    }
    returned(page, world, case);
    for review in case.reviews.iter().rev() {
        page.item(Item::Review(review.id), &line(world, review), Role::Title);
        if full {
            let mut inset = page.inset(2);
            details(&mut inset, world, Some(case), review);
            page.take(inset);
            page.gap();
        }
    }
}

/// Comments with which a proposed closure was sent back.
fn returned(page: &mut Page, world: &World, case: &Case) {
    let closing = case.approvals.iter().rev();
    for each in closing.filter(|each| each.state == State::Closing) {
        write_approval(page, world, each);
    }
    page.gap();
}

/// Day, decision and next date of a review.
pub fn line(world: &World, review: &Review) -> String {
    let on = day(world, review.held_on);
    let verdict = coded(world, "choice-verdict", review.verdict.code());
    let args = [("on", (&on).into()), ("verdict", (&verdict).into())];
    world.lang.with("case-review", &args)
}

/// Day and reason of a closure.
pub fn closure_line(world: &World, closure: &Closure) -> String {
    let on = super::day_of(world, closure.at);
    let reason = named(
        world,
        &world.office.method.lists.closure_reasons,
        &closure.reason,
    );
    let args = [("on", (&on).into()), ("reason", (&reason).into())];
    world.lang.with("case-closure", &args)
}

/// Writes one review in full.
pub fn details(page: &mut Page, world: &World, case: Option<&Case>, review: &Review) {
    let args = [("version", review.plan_version.into())];
    page.told(&world.lang.with("case-review-of", &args), Role::Muted);
    ratings(page, world, case, &review.goals);
    ratings(page, world, case, &review.tasks);
    opinion(page, world, "field-specialists", &review.specialists);
    opinion(page, world, "field-family-words", &review.family);
    let satisfied = match review.satisfaction.code() {
        "satisfied" => world.lang.say("choice-satisfied"),
        code => coded(world, "choice-satisfied", code),
    };
    page.field(world, "field-satisfaction", &satisfied);
    opinion(page, world, "field-expert", &review.expert);
    let verdict = coded(world, "choice-verdict", review.verdict.code());
    page.field(world, "field-verdict", &verdict);
    page.field(world, "field-verdict-reason", &review.reason);
    let next = review.next.map(|next| day(world, next));
    page.field(world, "field-next-review", &next.unwrap_or_default());
    page.told(&signed(world, &review.by, review.at), Role::Muted);
}

fn opinion(page: &mut Page, world: &World, label: &str, opinion: &Opinion) {
    if is_blank(&opinion.words) && !is_blank(&opinion.missing) {
        let why = visible(&opinion.missing);
        let text = world
            .lang
            .with("case-view-missing", &[("why", (&why).into())]);
        return page.field(world, label, &text);
    }
    page.field(world, label, &opinion.words);
}

fn ratings(page: &mut Page, world: &World, case: Option<&Case>, ratings: &[Rating]) {
    for rating in ratings {
        let (sign, id) = match rating.reached {
            Reached::Fully => ("[x]", "choice-reached"),
            Reached::Partly => ("[~]", "choice-reached-partly"),
            Reached::NotAtAll => ("[ ]", "choice-reached-not"),
        };
        let parts = [
            title(case, rating.item),
            world.lang.say(id),
            visible(&rating.note),
        ];
        let parts = parts.into_iter().filter(|part| !is_blank(part));
        let text = parts.collect::<Vec<_>>().join(" · ");
        page.entry(&format!("{sign} {text}"), Role::Text);
    }
}

/// The words of a goal or task in the latest plan that has it.
pub fn title(case: Option<&Case>, item: ItemId) -> String {
    let plans = case.iter().flat_map(|case| case.plans.iter().rev());
    let found = { plans }.find_map(|plan| {
        let goal = plan.goals.iter().find(|goal| goal.id == item);
        goal.map(|goal| goal.title.clone())
            .or_else(|| plan.task(item).map(|task| task.what.clone()))
    });
    visible(&found.unwrap_or_default())
}

/// Writes one closure in full.
pub fn closure_details(page: &mut Page, world: &World, case: Option<&Case>, closure: &Closure) {
    page.field(world, "field-closure-words", &closure.words);
    ratings(page, world, case, &closure.goals);
    let now = risk(world, closure.risk);
    let first = case.and_then(|case| case.assessments.first()?.diagnosis.risk);
    let text = first.map_or_else(
        || now.clone(),
        |first| {
            let first = risk(world, first);
            let args = [("now", (&now).into()), ("first", (&first).into())];
            world.lang.with("case-risk-again", &args)
        },
    );
    page.field(world, "field-risk-again", &text);
    page.field(world, "field-told-on", &day(world, closure.told_on));
    page.field(world, "field-told-how", &closure.told_how);
    page.field(world, "field-recommendation", &closure.recommendation);
    page.told(&signed(world, &closure.by, closure.at), Role::Muted);
}
