//! The people of a record: children with their ages, adults, who the informant is not.

use super::coded;
use crate::domain::Day;
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::person::{Adult, AdultRole, Child};
use crate::text::{is_blank, visible};
use crate::ui::{World, words};

/// A child by name, age on a day and sex.
pub fn child(world: &World, child: &Child, today: Day, as_of: Day) -> String {
    let age = if child.unborn {
        Some(world.lang.say("word-unborn-child"))
    } else {
        let months = child.months_on(today, as_of);
        months.map(|months| words::age(world, months))
    };
    let sex = child.sex.map(|sex| coded(world, "sex", sex.code()));
    let born = child.birth_date.map(|day| {
        let day = world.lang.day(day);
        world.lang.with("record-born", &[("day", (&day).into())])
    });
    let note = (!is_blank(&child.note)).then(|| visible(&child.note));
    let name = called(world, &child.name);
    let parts = std::iter::once(name)
        .chain(age)
        .chain(sex)
        .chain(born)
        .chain(note);
    parts.collect::<Vec<_>>().join(", ")
}

/// An adult by role and name; a suspicion is said to be one.
pub fn adult(world: &World, adult: &Adult) -> String {
    let role = coded(world, "adult", adult.role.code());
    let alleged = adult.role == AdultRole::Suspected;
    let alleged = alleged.then(|| world.lang.say("record-alleged"));
    let name = (!is_blank(&adult.name)).then(|| visible(&adult.name));
    let parts = std::iter::once(role).chain(name).chain(alleged);
    parts.collect::<Vec<_>>().join(", ")
}

/// A name, or that there is none.
pub fn called(world: &World, name: &str) -> String {
    if is_blank(name) {
        world.lang.say("child-unnamed")
    } else {
        visible(name)
    }
}

/// The name of a child or adult of a case.
pub fn of_case(world: &World, case: Option<&Case>, person: PersonId) -> String {
    let children = case.iter().flat_map(|case| &case.children);
    let children = children.map(|each| (each.id, &each.name));
    let adults = case.iter().flat_map(|case| &case.adults);
    let mut named = children.chain(adults.map(|each| (each.id, &each.name)));
    let found = named.find(|(id, _name)| *id == person);
    called(world, found.map_or("", |(_id, name)| name))
}
