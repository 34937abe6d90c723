//! Rules of official holidays as data files, one a country, compiled in.

use crate::domain::Moment;
use crate::domain::command::Office;
use crate::domain::holidays::Country;

/// Countries by id; the only place in the program where they are named.
pub const COUNTRIES: &[(&str, &str)] = &[
    ("bg", include_str!("holidays/bg.toml")),
    ("ru", include_str!("holidays/ru.toml")),
    ("lt", include_str!("holidays/lt.toml")),
    ("pl", include_str!("holidays/pl.toml")),
];

/// The rules of a country.
pub fn country(id: &str) -> Option<Country> {
    let (_id, text) = COUNTRIES.iter().find(|(each, _text)| *each == id)?;
    toml::from_str(text).ok()
}

/// The rules of every country.
pub fn countries() -> Vec<Country> {
    let ids = COUNTRIES.iter().map(|(id, _text)| *id);
    ids.filter_map(country).collect()
}

/// Enters the official holidays around now into the calendar of an office that is being set up:
/// those of the country that was said, else those of the method's language.
///
/// No country has the id of another language or the word "none": then nothing is entered.
pub fn fill(office: &mut Office, said: Option<&str>, now: Moment) {
    let id = said.unwrap_or(&office.method.language);
    if let Some(country) = country(id) {
        let today = office.calendar.local_day(now);
        country.fill(&mut office.calendar, today);
    }
}

#[cfg(test)]
mod tests;
