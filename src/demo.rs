//! The demo: a fictional office, made through the same door as every write, with times in the past.
//!
//! What is said stands in one file a language, what happens in the script, and `play` carries it
//! out by whatever method it is given. Source: design notes, "Demo".

use crate::domain::Moment;
use crate::domain::command::{Command, Office, OfficeKind};
use crate::domain::day::Calendar;
use crate::domain::ids::Login;
use crate::domain::method::Method;
use crate::domain::staff::{Role, Staff};
use crate::lang::Language;
use crate::method::BUILT_IN;
use crate::store::Store;
use crate::store::contract::StoreError;

mod chance;
mod people;
mod play;
mod script;
mod times;
mod words;

#[cfg(test)]
mod tests;

use chance::Chance;
use play::Play;
use times::Times;
use words::Words;

/// What each member of staff holds, in the order of the words' staff; the first opens the demo.
const ROLES: [&[Role]; 7] = [
    &[Role::Duty, Role::Curator],
    &[Role::Supervisor],
    &[Role::Admin],
    &[Role::Curator],
    &[Role::Curator],
    &[Role::Curator, Role::Duty],
    &[Role::Duty],
];

/// How long ago the office began its work, days; everything else comes later.
const BEGAN: i64 = 400;

/// Id of the pack that a demo opens with: the first built-in one.
pub fn method() -> &'static str {
    BUILT_IN.first().map_or("", |(id, _text)| id)
}

/// Fills an empty database with a fictional office: the same for the same seed and time.
///
/// Where the rules of an unusual pack refuse a step, that story stops there.
///
/// # Errors
/// The database is not empty, or the engine fails.
pub fn fill(
    store: &Store,
    method: Method,
    language: Language,
    seed: u64,
    now: Moment,
) -> Result<(), StoreError> {
    fill_and_tell(store, method, language, seed, now).map(|_stopped| ())
}

/// Fills the database, and names the stories that a refusal stopped.
fn fill_and_tell(
    store: &Store,
    method: Method,
    language: Language,
    seed: u64,
    now: Moment,
) -> Result<Vec<&'static str>, StoreError> {
    let words = Words::of(language)?;
    let registers = words::registers(language)?;
    let zone = words.zone.parse();
    let zone = zone.map_err(|_unknown: chrono_tz::ParseError| words::damaged("zone"))?;
    let office = Office {
        name: words.office.clone(),
        calendar: Calendar::new(zone),
        kind: OfficeKind::Demo,
        method,
        table_maps: crate::domain::table::TableMaps::new(),
    };
    let staff = staff(&words)?;
    let logins: Vec<Login> = staff.iter().map(|each| each.login.clone()).collect();
    let times = Times::new(now, office.calendar.clone());
    let mut chance = Chance::new(seed);
    let events = script::script(&office.method, &times, &mut chance);
    let first = logins.first().ok_or_else(|| words::damaged("staff"))?;
    let began = now - chrono::TimeDelta::days(BEGAN);
    let set_up = Command::SetUp(Box::new(office.clone()), staff.clone());
    store.execute(first, began, &set_up, None, None)?;
    store.together(|| {
        let mut play = Play::new(store, &office, &words, &staff, &times, seed);
        for event in &events {
            play.perform(event)?;
        }
        play.registers(&registers)?;
        Ok(play.stopped())
    })
}

fn staff(words: &Words) -> Result<Vec<Staff>, StoreError> {
    let named = words.staff.iter().zip(ROLES).zip(&words.professions);
    named
        .map(|(((login, name), roles), competent)| {
            let mut parts = competent.split(", ").map(str::to_owned);
            Ok(Staff {
                login: Login::new(login).ok_or_else(|| words::damaged("login"))?,
                name: name.clone(),
                roles: roles.to_vec(),
                active: true,
                profession: parts.next().unwrap_or_default(),
                competences: parts.collect(),
            })
        })
        .collect()
}
