//! What an entry of the journal changed in an entry of the registers.

use super::{Changed, compared, differing, labels};
use crate::domain::change::EntryChange;
use crate::domain::register::{Head, Part};
use crate::text::visible;
use crate::ui::record::{Page, day, register};
use crate::ui::theme::Role;
use crate::ui::{World, words};

pub(super) fn summary(world: &World, change: &EntryChange) -> String {
    match change {
        EntryChange::Opened(entry) => format!(
            "{} · {}",
            register::kind(world, entry.kind()),
            register::called(world, entry)
        ),
        EntryChange::HeadWritten { before, after } => {
            let changed = labels(world, &head(world, before, after));
            let name = register::head_called(world, after);
            if changed.is_empty() {
                name
            } else {
                format!("{name} · {changed}")
            }
        }
        EntryChange::PartWritten { after, .. } | EntryChange::PartDropped(after) => {
            register::part_line(world, &after.text)
        }
        EntryChange::Closed(closed) | EntryChange::Reopened(closed) => {
            format!("{} · {}", day(world, closed.on), visible(&closed.why))
        }
        EntryChange::PutBack(swap) => words::deed::on_entry(world, swap),
    }
}

pub(super) fn details(page: &mut Page, world: &World, change: &EntryChange) {
    match change {
        EntryChange::Opened(entry) => register::write(page, world, entry),
        EntryChange::HeadWritten { before, after } => {
            compared(page, world, &head(world, before, after));
        }
        EntryChange::PartWritten { before, after } => {
            if let Some(before) = before {
                let stood = register::part_line(world, &before.text);
                page.labelled(
                    world,
                    &world.lang.say("history-before"),
                    &stood,
                    Role::Muted,
                );
            }
            written(page, world, after);
        }
        EntryChange::PartDropped(part) => written(page, world, part),
        EntryChange::Closed(_) | EntryChange::Reopened(_) | EntryChange::PutBack(_) => {
            page.add(&summary(world, change));
        }
    }
}

fn written(page: &mut Page, world: &World, part: &Part) {
    page.add(&register::part_line(world, &part.text));
}

/// The fields of the head that differ.
fn head(world: &World, before: &Head, after: &Head) -> Vec<Changed> {
    match (before, after) {
        (Head::Organisation(a), Head::Organisation(b)) => differing(vec![
            ("entry-name", a.name.clone(), b.name.clone()),
            ("entry-org-kind", a.kind.clone(), b.kind.clone()),
            (
                "entry-partner",
                super::super::yes_no(world, a.partner),
                super::super::yes_no(world, b.partner),
            ),
            ("entry-area", a.area.clone(), b.area.clone()),
            ("entry-phone", a.phone.clone(), b.phone.clone()),
            ("entry-email", a.email.clone(), b.email.clone()),
            ("entry-person", a.person.clone(), b.person.clone()),
            ("entry-languages", a.languages.clone(), b.languages.clone()),
            ("entry-note", a.note.clone(), b.note.clone()),
        ]),
        (Head::Mismatch(a), Head::Mismatch(b)) => {
            let case = |each: Option<crate::domain::ids::Number>| {
                each.map(|case| case.to_string()).unwrap_or_default()
            };
            differing(vec![
                ("entry-bodies", a.bodies.clone(), b.bodies.clone()),
                ("entry-effect", a.effect.clone(), b.effect.clone()),
                ("entry-measure", a.measure.clone(), b.measure.clone()),
                (
                    "entry-found-on",
                    day(world, a.found_on),
                    day(world, b.found_on),
                ),
                ("entry-case", case(a.case), case(b.case)),
            ])
        }
        (Head::ContactFamily(a), Head::ContactFamily(b)) => differing(vec![
            ("entry-family-name", a.name.clone(), b.name.clone()),
            ("entry-phone", a.phone.clone(), b.phone.clone()),
            (
                "entry-experience",
                a.experience.clone(),
                b.experience.clone(),
            ),
            ("entry-languages", a.languages.clone(), b.languages.clone()),
            ("entry-offers", a.offers.clone(), b.offers.clone()),
            ("entry-from", day(world, a.from), day(world, b.from)),
            ("entry-prepared", a.prepared.clone(), b.prepared.clone()),
        ]),
        (Head::Group(a), Head::Group(b)) => differing(vec![
            ("entry-programme", a.programme.clone(), b.programme.clone()),
            ("entry-leader", a.leader.clone(), b.leader.clone()),
            ("entry-place", a.place.clone(), b.place.clone()),
            ("entry-from", day(world, a.from), day(world, b.from)),
        ]),
        (Head::SelfAssessment(a), Head::SelfAssessment(b)) => {
            let said = |text: &crate::domain::register::SelfAssessment| {
                let lines = text.answers.values().map(|answer| {
                    let met = answer.met.map(crate::domain::register::Met::code);
                    let met = met.map(|code| super::super::coded(world, "entry-met", code));
                    [
                        met.unwrap_or_default(),
                        answer.words.clone(),
                        answer.follows.clone(),
                    ]
                    .join(" · ")
                });
                lines.collect::<Vec<_>>().join("\n")
            };
            differing(vec![
                ("entry-year", a.year.to_string(), b.year.to_string()),
                ("entry-words", said(a), said(b)),
            ])
        }
        _ => Vec::new(),
    }
}
