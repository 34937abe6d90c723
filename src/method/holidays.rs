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
/// Where the office stands in the zone of another country, it is that one: a method for Lithuania may
/// be written in Polish. No country has the id of another language or the word "none": then nothing
/// is entered.
pub fn fill(office: &mut Office, said: Option<&str>, now: Moment) {
    let country = match said {
        Some(id) => country(id),
        None => country(&office.method.language).map(|own| of_zone(office).unwrap_or(own)),
    };
    if let Some(country) = country {
        let today = office.calendar.local_day(now);
        country.fill(&mut office.calendar, today);
    }
}

/// The country that alone has the zone of an office.
fn of_zone(office: &Office) -> Option<Country> {
    let zone = office.calendar.zone.name();
    let mut countries = countries().into_iter();
    countries.find(|country| country.zones.iter().any(|each| each == zone))
}

#[cfg(test)]
mod tests;
