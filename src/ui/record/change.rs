//! What an entry of the journal changed: in one line, and in full with what stood there before.

mod case;
mod office;
mod register;
mod signal;

use super::Page;
use crate::domain::case::Case;
use crate::domain::change::{Change, OfficeChange};
use crate::text::visible;
use crate::ui::World;
use crate::ui::theme::Role;

pub(super) use signal::verdict_word;

/// What changed, in one line; possibly empty where the name of the action says it all.
///
/// `case` gives names to what the entry knows by its id alone.
pub fn summary(world: &World, case: Option<&Case>, change: &Change) -> String {
    let text = match change {
        Change::Office(OfficeChange::SetUp(office)) => visible(&office.name),
        Change::Office(OfficeChange::MethodChanged(method)) => {
            format!("{} {}", method.id, method.version)
        }
        Change::Office(OfficeChange::StaffAdded(staff)) => visible(&staff.name),
        Change::Office(OfficeChange::StaffDescribed {
            login,
            profession,
            competences,
        }) => {
            let parts = std::iter::once(profession).chain(competences);
            let parts = parts
                .filter(|part| !part.is_empty())
                .map(|part| visible(part));
            let parts = parts.collect::<Vec<_>>().join(", ");
            format!("{}: {parts}", visible(world.name_of(login)))
        }
        Change::Office(OfficeChange::StaffChanged(text)) => office::staff(world, text),
        Change::Office(OfficeChange::HolidaysChanged(change)) => office::days(world, change),
        Change::Office(OfficeChange::TableMapSaved(map)) => visible(&map.name),
        Change::Office(OfficeChange::TableMapForgotten(name)) => visible(name),
        Change::Office(OfficeChange::InformantsExported { reason, .. }) => visible(reason),
        Change::Office(OfficeChange::Printed { number, reader }) => {
            let reader = world.lang.say(&format!("paper-for-{}", reader.code()));
            format!("{number} · {reader}")
        }
        Change::Signal(_, change) => signal::summary(world, change),
        Change::Case(_, change) => case::summary(world, case, change),
        Change::Entry(_, change) => register::summary(world, change),
    };
    text.lines().next().unwrap_or_default().to_owned()
}

/// Writes what changed, the old value above the new one where the entry has both.
pub fn details(page: &mut Page, world: &World, case: Option<&Case>, change: &Change) {
    match change {
        Change::Office(_) => page.add(&summary(world, case, change)),
        Change::Signal(_, change) => signal::details(page, world, change),
        Change::Case(_, change) => case::details(page, world, case, change),
        Change::Entry(_, change) => register::details(page, world, change),
    }
}

/// Something that was changed: its label, the old words and the new ones.
pub(super) type Changed = (&'static str, String, String);

/// What differs, of all that could.
pub(super) fn differing(all: Vec<Changed>) -> Vec<Changed> {
    let differs = |(_label, before, after): &Changed| before != after;
    all.into_iter().filter(differs).collect()
}

/// The labels of what differs, for one line.
pub(super) fn labels(world: &World, changed: &[Changed]) -> String {
    let labels = changed
        .iter()
        .map(|(label, _before, _after)| world.lang.say(label));
    labels.collect::<Vec<_>>().join(", ")
}

/// Writes old and new of everything that differs.
pub(super) fn compared(page: &mut Page, world: &World, changed: &[Changed]) {
    for (label, before, after) in changed {
        page.told(&world.lang.say(label), Role::Title);
        for (id, value, role) in [
            ("history-before", before, Role::Muted),
            ("history-after", after, Role::Text),
        ] {
            let nothing = world.lang.say("nobody");
            let value = if value.is_empty() { &nothing } else { value };
            page.labelled(world, &world.lang.say(id), value, role);
        }
    }
}
