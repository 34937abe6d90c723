//! What an entry of the journal changed in an entry of the registers.

use super::{Changed, compared, differing, labels};
use crate::domain::change::EntryChange;
use crate::domain::register::{Head, Part, SelfAssessment};
use crate::text::visible;
use crate::ui::record::{Page, coded, day, register, yes_no};
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
    let pairs = fields(world, before).into_iter().zip(fields(world, after));
    differing(
        pairs
            .map(|((label, before), (_label, after))| (label, before, after))
            .collect(),
    )
}

/// What a head says, field by field.
fn fields(world: &World, head: &Head) -> Vec<(&'static str, String)> {
    let of = |label: &'static str, text: &str| (label, text.to_owned());
    match head {
        Head::Organisation(text) => vec![
            of("entry-name", &text.name),
            of("entry-org-kind", &text.kind),
            ("entry-partner", yes_no(world, text.partner)),
            of("entry-area", &text.area),
            of("entry-phone", &text.phone),
            of("entry-email", &text.email),
            of("entry-person", &text.person),
            of("entry-languages", &text.languages),
            of("entry-note", &text.note),
        ],
        Head::Mismatch(text) => {
            let case = text.case.map(|case| case.to_string());
            vec![
                of("entry-bodies", &text.bodies),
                of("entry-effect", &text.effect),
                of("entry-measure", &text.measure),
                ("entry-found-on", day(world, text.found_on)),
                ("entry-case", case.unwrap_or_default()),
            ]
        }
        Head::ContactFamily(text) => vec![
            of("entry-family-name", &text.name),
            of("entry-phone", &text.phone),
            of("entry-experience", &text.experience),
            of("entry-languages", &text.languages),
            of("entry-offers", &text.offers),
            ("entry-from", day(world, text.from)),
            of("entry-prepared", &text.prepared),
        ],
        Head::Group(text) => vec![
            of("entry-programme", &text.programme),
            of("entry-leader", &text.leader),
            of("entry-place", &text.place),
            ("entry-from", day(world, text.from)),
        ],
        Head::SelfAssessment(text) => vec![
            ("entry-year", text.year.to_string()),
            ("entry-words", answers(world, text)),
        ],
    }
}

/// Every answer of a year, one behind another.
fn answers(world: &World, text: &SelfAssessment) -> String {
    let lines = text.answers.values().map(|answer| {
        let met = answer.met.map(|met| coded(world, "entry-met", met.code()));
        let parts = [
            met.unwrap_or_default(),
            answer.words.clone(),
            answer.follows.clone(),
        ];
        parts.join(" · ")
    });
    lines.collect::<Vec<_>>().join("\n")
}
