//! Words for persons and for the codes of lists that a record names.

use crate::domain::Day;
use crate::domain::method::Entry;
use crate::domain::person::{Adult, AdultRole, Child, Informant, InformantKind};
use crate::text::{is_blank, visible};
use crate::ui::World;

/// The word for a code of a list of the pack; of a code without one, the program's own word.
pub fn entry(world: &World, list: &[Entry], code: &str, start: &str) -> String {
    let found = list.iter().find(|entry| entry.id == code);
    let own = found.map(|entry| world.words(&entry.name));
    if let Some(name) = own.filter(|name| !name.is_empty()) {
        return name.to_owned();
    }
    let id = format!("{start}-{code}");
    if world.lang.knows(&id) {
        world.lang.say(&id)
    } else {
        visible(code)
    }
}

/// A child: name, age on the day to which the stated years belong, sex, remark.
pub fn child(world: &World, child: &Child, as_of: Day) -> String {
    let lang = &world.lang;
    let name = if is_blank(&child.name) {
        lang.say("child-unnamed")
    } else {
        visible(&child.name)
    };
    let age = if child.unborn {
        Some(lang.say("word-unborn-child"))
    } else {
        let months = child.months_on(as_of, as_of);
        months.map(|months| super::age(world, months))
    };
    let sex = child
        .sex
        .map(|sex| lang.say(&format!("sex-{}", sex.code())));
    let note = (!is_blank(&child.note)).then(|| visible(&child.note));
    let parts = [Some(name), age, sex, note].into_iter().flatten();
    parts.collect::<Vec<_>>().join(", ")
}

/// An adult: what they are to the child, and the name; of a suspected person that it is alleged.
pub fn adult(world: &World, adult: &Adult) -> String {
    let role = if adult.role == AdultRole::Suspected {
        world.lang.say("signal-alleged")
    } else {
        world.lang.say(&format!("adult-{}", adult.role.code()))
    };
    if is_blank(&adult.name) {
        return role;
    }
    format!("{role}: {}", visible(&adult.name))
}

/// What is known of the person who reported; never the name nor the telephone.
pub fn informant(world: &World, informant: &Informant) -> String {
    let kind = match informant.kind {
        InformantKind::Known => "informant-known",
        InformantKind::Anonymous => "informant-anonymous",
        InformantKind::Protected => "informant-protected",
    };
    let kind = world.lang.say(kind);
    if is_blank(&informant.name) && is_blank(&informant.phone) {
        return kind;
    }
    format!("{kind} · {}", world.lang.say("signal-name-withheld"))
}
