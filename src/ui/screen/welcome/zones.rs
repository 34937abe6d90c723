//! Time zones as people look for them: by the beginning of a continent or city, in any alphabet.

use std::collections::HashSet;

use chrono_tz::{TZ_VARIANTS, Tz};

use crate::text;

/// Beginnings of zones that are named after a place; the others are old names and bare offsets.
const CONTINENTS: &[&str] = &[
    "Africa/",
    "America/",
    "Antarctica/",
    "Asia/",
    "Atlantic/",
    "Australia/",
    "Europe/",
    "Indian/",
    "Pacific/",
];

/// Cities whose own name begins otherwise than the English one of their zone.
const OWN_NAMES: &[(&str, Tz)] = &[
    ("Москва Moskva", Tz::Europe__Moscow),
    ("Екатеринбург", Tz::Asia__Yekaterinburg),
    ("Варшава Warszawa", Tz::Europe__Warsaw),
    ("Киев Київ", Tz::Europe__Kyiv),
    ("Кишинёв", Tz::Europe__Chisinau),
];

/// Zones of which every typed word begins a part of the name; all of them where nothing was typed.
pub(super) fn like(typed: &str) -> Vec<Tz> {
    let wanted = text::readings(typed);
    let is_place = |zone: &&Tz| {
        CONTINENTS
            .iter()
            .any(|start| zone.name().starts_with(start))
    };
    let has_all = |zone: &&Tz| {
        if wanted.is_empty() {
            return true;
        }
        let own = OWN_NAMES.iter().filter(|(_name, each)| each == *zone);
        let own = own.map(|(name, _zone)| *name);
        let names: Vec<&str> = own.collect();
        let parts = text::words(&format!("{} {}", spoken(**zone), names.join(" ")));
        let parts: HashSet<&str> = parts.iter().map(String::as_str).collect();
        let begins = |key: &String| parts.iter().any(|part| part.starts_with(key.as_str()));
        wanted.iter().all(|keys| keys.iter().any(begins))
    };
    TZ_VARIANTS
        .iter()
        .filter(is_place)
        .filter(has_all)
        .copied()
        .collect()
}

/// The name of a zone with spaces: `Europe / Sofia`.
pub(super) fn spoken(zone: Tz) -> String {
    zone.name().replace('/', " / ").replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_found_by_the_beginning_of_its_city_or_continent_in_any_alphabet() {
        for (typed, expected) in [
            ("sof", Tz::Europe__Sofia),
            ("Соф", Tz::Europe__Sofia),
            ("europe vil", Tz::Europe__Vilnius),
            ("Моск", Tz::Europe__Moscow),
            ("москва", Tz::Europe__Moscow),
            ("екат", Tz::Asia__Yekaterinburg),
            ("buenos", Tz::America__Argentina__Buenos_Aires),
        ] {
            assert!(like(typed).contains(&expected), "{typed}");
        }
        assert!(like("atlantis").is_empty());
    }

    #[test]
    fn without_words_there_are_all_places_and_no_offsets() {
        let all = like("");
        assert!(all.len() > 300);
        assert!(all.iter().all(|zone| !zone.name().contains("GMT")));
    }
}
