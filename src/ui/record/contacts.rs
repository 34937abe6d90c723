//! The journal of contacts: each with its date, and with the date on which it was written.

use super::assessment::observations;
use super::{Item, Page, moment, named, signed};
use crate::domain::contact::Contact;
use crate::text::visible;
use crate::ui::World;
use crate::ui::theme::Role;

/// Writes a line for each contact, the latest first.
pub fn write(page: &mut Page, world: &World, contacts: &[Contact]) {
    if contacts.is_empty() {
        return page.told(&world.lang.say("case-no-contacts"), Role::Muted);
    }
    for contact in contacts {
        page.item(Item::Contact(contact.id), &line(world, contact), Role::Text);
    }
}

/// Writes every contact in full.
pub fn print(page: &mut Page, world: &World, contacts: &[Contact]) {
    if contacts.is_empty() {
        page.told(&world.lang.say("case-no-contacts"), Role::Muted);
    }
    for contact in contacts {
        page.gap();
        details(page, world, contact);
    }
}

/// Date, kind, with whom, and the first line of what was written.
pub fn line(world: &World, contact: &Contact) -> String {
    let first = visible(&contact.words);
    let first = first.lines().next().unwrap_or_default().to_owned();
    let parts = [
        moment(world, contact.at),
        kind(world, contact),
        visible(&contact.who),
        first,
    ];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

fn kind(world: &World, contact: &Contact) -> String {
    named(
        world,
        &world.office.method.lists.contact_kinds,
        &contact.kind,
    )
}

/// Writes one contact in full.
pub fn details(page: &mut Page, world: &World, contact: &Contact) {
    page.title(&format!(
        "{} · {}",
        moment(world, contact.at),
        kind(world, contact)
    ));
    page.field(world, "field-who-met", &contact.who);
    page.prose(world, "field-contact-words", &contact.words);
    if !contact.observations.is_empty() {
        page.told(&world.lang.say("case-observations"), Role::Muted);
        observations(page, world, &contact.observations);
    }
    let next = contact.next.map(|next| moment(world, next));
    page.field(world, "field-next-contact", &next.unwrap_or_default());
    page.told(&signed(world, &contact.by, contact.written_at), Role::Muted);
}
