//! Cuts the endings by which family names tell gender, marriage and language.

/// Fewest letters that must be left of a name.
const SHORTEST_STEM: usize = 3;

/// Lithuanian endings, in the loose spelling: -ienė is `ene`, -ytė is `ite`. They follow Slavic
/// ones, as in Žegul-sk-aitė, so they are cut first.
const LITHUANIAN: [&str; 7] = ["aite", "ite", "ute", "ene", "as", "is", "us"];

/// Slavic endings, a longer one before one that it ends with.
const SLAVIC: [&str; 14] = [
    "skaia", "ovaia", "evaia", "ska", "ski", "sk", "ova", "ovi", "ov", "eva", "evi", "ev", "ina",
    "in",
];

/// Gender of names that are adjectives, such as Пробный and Пробная, Zmyślony and Zmyślona.
const ADJECTIVE: [&str; 5] = ["aia", "oi", "ai", "a", "i"];

/// Endings that given names have as well.
const WEAK: [&str; 5] = ["ina", "in", "as", "is", "us"];

/// Loose key of a family name without its endings.
pub(super) fn stem(whole: &str) -> &str {
    let lithuanian = cut(whole, &LITHUANIAN).unwrap_or(whole);
    let slavic = cut(lithuanian, &SLAVIC);
    slavic
        .or_else(|| cut(lithuanian, &ADJECTIVE))
        .unwrap_or(lithuanian)
}

/// Says whether the ending belongs to a family name and hardly to a given name.
pub(super) fn is_strong(whole: &str) -> bool {
    let strong = |ending: &&str| !WEAK.contains(ending) && rest(whole, ending).is_some();
    LITHUANIAN.iter().chain(&SLAVIC).any(strong) || rest(whole, "naia").is_some()
}

/// Says whether the ending belongs to a family name or to a given name.
pub(super) fn is_weak(whole: &str) -> bool {
    WEAK.iter().any(|ending| rest(whole, ending).is_some())
}

fn cut<'a>(whole: &'a str, endings: &[&str]) -> Option<&'a str> {
    endings.iter().find_map(|ending| rest(whole, ending))
}

fn rest<'a>(whole: &'a str, ending: &str) -> Option<&'a str> {
    whole
        .strip_suffix(ending)
        .filter(|stem| stem.chars().count() >= SHORTEST_STEM)
}
