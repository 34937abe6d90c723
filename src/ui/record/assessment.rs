//! One version of the assessment, with what stands in its lists and what waits for the next one.

use super::overview::risk;
use super::{Page, beside, coded, day_of, people};
use crate::domain::case::{Assessment, Case, Diagnosis};
use crate::domain::contact::Observation;
use crate::text::{is_blank, visible};
use crate::ui::World;
use crate::ui::theme::Role;

/// Writes the assessment at a place in the order of versions; says so where there is none.
pub fn write(page: &mut Page, world: &World, case: &Case, place: usize) {
    let Some(assessment) = case.assessments.get(place) else {
        page.told(&world.lang.say("case-no-assessment"), Role::Muted);
        beside::measures(page, world, case);
        return waiting(page, world, case);
    };
    version(page, world, assessment, case.assessments.len());
    page.gap();
    risks(page, world, case, assessment);
    // What is ticked and filled in belongs to the present, not to an earlier version.
    if place + 1 == case.assessments.len() {
        beside::checklists(page, world, case, true);
        beside::measures(page, world, case);
    }
    diagnosis(page, world, case, &assessment.diagnosis);
    if !assessment.observations.is_empty() {
        page.head(&world.lang.say("case-observations-taken"));
        observations(page, world, &assessment.observations);
    }
    if place + 1 == case.assessments.len() {
        waiting(page, world, case);
    }
}

fn version(page: &mut Page, world: &World, assessment: &Assessment, all: usize) {
    let args = [("version", assessment.version.into()), ("all", all.into())];
    page.told(
        &world.lang.with("case-assessment-version", &args),
        Role::Title,
    );
    let (id, at) = assessment.completed_at.map_or_else(
        || ("case-assessment-begun", assessment.begun_at),
        |at| ("case-assessment-completed", at),
    );
    let day = day_of(world, at);
    let text = world.lang.with(id, &[("day", (&day).into())]);
    let by = visible(world.name_of(&assessment.by));
    page.told(&format!("{text} · {by}"), Role::Muted);
}

/// The risk of this version beside that of the first one.
fn risks(page: &mut Page, world: &World, case: &Case, assessment: &Assessment) {
    let Some(now) = assessment.diagnosis.risk else {
        return;
    };
    let now_word = risk(world, now);
    let first = case
        .assessments
        .first()
        .and_then(|first| first.diagnosis.risk);
    let earlier = first.filter(|_first| assessment.version > 1);
    let Some(earlier) = earlier else {
        return page.field(world, "field-risk", &now_word);
    };
    let id = match now.cmp(&earlier) {
        std::cmp::Ordering::Less => "case-risk-lower",
        std::cmp::Ordering::Equal => "case-risk-same",
        std::cmp::Ordering::Greater => "case-risk-higher",
    };
    let first = risk(world, earlier);
    let args = [("now", (&now_word).into()), ("first", (&first).into())];
    let text = world.lang.with(id, &args);
    page.field(world, "field-risk", &text);
}

/// Writes what a diagnosis says, but not its risk.
pub(super) fn diagnosis(page: &mut Page, world: &World, case: &Case, diagnosis: &Diagnosis) {
    page.prose(world, "field-needs", &diagnosis.needs);
    page.prose(world, "field-causes", &diagnosis.causes);
    page.prose(world, "field-resources", &diagnosis.resources);
    marks(page, world, diagnosis);
    if !diagnosis.views.is_empty() {
        page.head(&world.lang.say("case-views"));
    }
    for view in &diagnosis.views {
        let name = people::of_case(world, Some(case), view.child);
        if is_blank(&view.view) {
            let why = visible(&view.why_not);
            let text = world
                .lang
                .with("case-view-missing", &[("why", (&why).into())]);
            page.labelled(world, &name, &text, Role::Muted);
        } else {
            page.labelled(world, &name, &view.view, Role::Text);
        }
    }
}

/// Marked items, under the pack's own headings.
pub(super) fn marks(page: &mut Page, world: &World, diagnosis: &Diagnosis) {
    for group in &world.office.method.assessment {
        let marked = group
            .items
            .iter()
            .filter(|item| diagnosis.marks.contains(&group.mark(item)));
        let marked: Vec<&str> = marked.map(|item| world.words(&item.name)).collect();
        if !marked.is_empty() {
            page.labelled(
                world,
                world.words(&group.name),
                &marked.join("; "),
                Role::Text,
            );
        }
    }
}

fn waiting(page: &mut Page, world: &World, case: &Case) {
    if case.observations.is_empty() {
        return;
    }
    page.head(&world.lang.say("case-observations-waiting"));
    observations(page, world, &case.observations);
}

/// Writes observations: what they are, when they were made, in words.
pub(super) fn observations(page: &mut Page, world: &World, observations: &[Observation]) {
    for each in observations {
        let aspect = coded(world, "aspect", each.aspect.code());
        let at = day_of(world, each.at);
        page.under(
            &format!("{aspect} · {at} · {}", visible(&each.words)),
            Role::Text,
        );
    }
}
