//! Tells how much two names of people look alike, whatever language they were written down in.

use std::collections::BTreeSet;

use super::fold::{name_keys, split};

mod blocks;
mod family;
mod given;

/// Most hyphenated units, and words in one of them, that are read of a name.
///
/// Comparing takes each word of one with each of the other; a page pasted into a name must not
/// stop the program.
const MOST_WORDS: usize = 12;

/// How much two names look alike, from nothing to everything.
///
/// A likeness is a reason to show a candidate, never to merge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// Neither part is alike, or one of the names is empty.
    Different,
    /// The given name is alike, the family name is another or missing in one of them.
    GivenOnly,
    /// The family name is alike, the given name is another or missing in one of them, as with twins.
    FamilyOnly,
    /// Both parts are alike up to a slip of the pen, a further name or the order of the parts.
    ///
    /// Also two names that both have only this one part.
    Close,
    /// Both parts are the same name, perhaps in another alphabet, gender or pet form.
    Same,
}

/// A name of a person as written, ready for comparing.
#[derive(Clone, PartialEq, Eq)]
pub struct NameKey {
    given: Vec<Word>,
    family: Vec<Word>,
}

/// Says how many words there are and none of them: a name is personal.
impl std::fmt::Debug for NameKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("NameKey")
            .field("given", &self.given.len())
            .field("family", &self.family.len())
            .finish()
    }
}

/// One word of a name in every form it may have to match.
#[derive(Clone, PartialEq, Eq)]
struct Word {
    /// Loose keys, one for each reading.
    wholes: Vec<String>,
    /// The same without family endings.
    stems: Vec<String>,
    /// Full names if it is a known given name or pet form, otherwise the keys.
    full: Vec<String>,
    known: bool,
}

impl Word {
    fn of(word: &str) -> Option<Self> {
        let wholes = name_keys(word);
        let stems = distinct(wholes.iter().map(|whole| family::stem(whole).to_owned()));
        let heads = distinct(
            wholes
                .iter()
                .flat_map(|whole| given::full(whole))
                .map(str::to_owned),
        );
        let known = !heads.is_empty();
        let full = if known { heads } else { wholes.clone() };
        (!wholes.is_empty()).then_some(Self {
            wholes,
            stems,
            full,
            known,
        })
    }

    /// A known given name has no family ending, whatever its letters: Яков is no family.
    fn looks_like(&self, ending: fn(&str) -> bool) -> bool {
        !self.known && self.wholes.iter().any(|whole| ending(whole))
    }
}

fn distinct(words: impl Iterator<Item = String>) -> Vec<String> {
    words.collect::<BTreeSet<_>>().into_iter().collect()
}

impl NameKey {
    /// Reads a whole name, given name first or last; parts joined by a hyphen stay together.
    ///
    /// Without a known given name and without a telling ending the first word is the given name.
    pub fn of(name: &str) -> Self {
        let parts = |unit: &str| {
            split(unit)
                .iter()
                .filter_map(|word| Word::of(word))
                .take(MOST_WORDS)
                .collect()
        };
        let mut units: Vec<Vec<Word>> = name.split_whitespace().map(parts).collect();
        units.retain(|unit| !unit.is_empty());
        units.truncate(MOST_WORDS);
        let given = given_place(&units);
        let mut key = Self {
            given: Vec::new(),
            family: Vec::new(),
        };
        for (place, unit) in units.into_iter().enumerate() {
            let part = if given.contains(&place) {
                &mut key.given
            } else {
                &mut key.family
            };
            part.extend(unit);
        }
        key
    }

    /// Says whether there is no word in the name.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty() && self.family.is_empty()
    }

    /// Says whether the name has both a given and a family name.
    pub fn is_whole(&self) -> bool {
        !self.given.is_empty() && !self.family.is_empty()
    }

    /// Short keys for an index: names that compare as [`Likeness::Close`] or better share one.
    ///
    /// About five for a given and one family name, ten to thirty for long or double names.
    pub fn blocks(&self) -> Vec<String> {
        blocks::of(self)
    }
}

/// Which of the units are the given name.
fn given_place(units: &[Vec<Word>]) -> std::ops::Range<usize> {
    let is_family = |unit: &Vec<Word>| unit.iter().any(|word| word.looks_like(family::is_strong));
    let is_known = |unit: &Vec<Word>| unit.iter().any(|word| word.known) && !is_family(unit);
    let known = units.iter().position(is_known);
    let first = match (units, known) {
        (_, Some(place)) => place,
        ([lone], None) if lone.iter().any(|word| word.looks_like(family::is_weak)) => return 0..0,
        ([lone], None) if is_family(lone) => return 0..0,
        ([first, ..], None) if is_family(first) => {
            units.iter().position(|unit| !is_family(unit)).unwrap_or(0)
        }
        _ => 0,
    };
    let further = units
        .iter()
        .skip(first + 1)
        .take_while(|unit| is_known(unit))
        .count();
    // Somebody called Pavel Martin has a family name, too.
    let most = if first == 0 {
        units.len().saturating_sub(1).max(1)
    } else {
        units.len()
    };
    first..(first + 1 + further).min(most)
}

/// Compares two names; the order of the two does not matter.
///
/// Source: rules and pairs for matching names of known children.
pub fn compare(one: &NameKey, other: &NameKey) -> Likeness {
    let family = best(&one.family, &other.family, family_match);
    let given = best(&one.given, &other.given, given_match);
    let no_family = one.family.is_empty() && other.family.is_empty();
    let no_given = one.given.is_empty() && other.given.is_empty();
    match (family, given) {
        (Match::Exact, Match::Exact) if same_family(one, other) => Likeness::Same,
        (Match::Exact | Match::Near, Match::Exact | Match::Near) => Likeness::Close,
        _ if swapped(one, other) => Likeness::Close,
        (Match::Exact | Match::Near, Match::None) if no_given => Likeness::Close,
        (Match::None, Match::Exact | Match::Near) if no_family => Likeness::Close,
        (Match::Exact | Match::Near, Match::None) => Likeness::FamilyOnly,
        (Match::None, Match::Exact | Match::Near) => Likeness::GivenOnly,
        (Match::None, Match::None) => Likeness::Different,
    }
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    None,
    Near,
    Exact,
}

fn best(ones: &[Word], others: &[Word], matching: fn(&Word, &Word) -> Match) -> Match {
    let pairs = ones
        .iter()
        .flat_map(|one| others.iter().map(move |other| matching(one, other)));
    pairs.max().unwrap_or(Match::None)
}

fn family_match(one: &Word, other: &Word) -> Match {
    match_any(&one.stems, &other.stems)
}

/// Two known names are the same or they are not: one letter tells Мария from Марина.
fn given_match(one: &Word, other: &Word) -> Match {
    let found = match_any(&one.full, &other.full);
    if found == Match::Near && one.known && other.known {
        Match::None
    } else {
        found
    }
}

fn match_any(ones: &[String], others: &[String]) -> Match {
    if share(ones, others) {
        Match::Exact
    } else if ones
        .iter()
        .any(|one| others.iter().any(|other| is_near(one, other)))
    {
        Match::Near
    } else {
        Match::None
    }
}

fn share(ones: &[String], others: &[String]) -> bool {
    ones.iter().any(|one| others.contains(one))
}

/// Whether two keys of words differ by slips of the pen alone.
///
/// One slip from four letters on, two from eight; in shorter names each letter makes another name.
pub fn is_near(one: &str, other: &str) -> bool {
    let (short, long) = (one.chars().count(), other.chars().count());
    let allowed = match short.min(long) {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    short.abs_diff(long) <= allowed && strsim::levenshtein(one, other) <= allowed
}

/// Says whether each family word of one has its equal in the other.
fn same_family(one: &NameKey, other: &NameKey) -> bool {
    let within = |ones: &[Word], others: &[Word]| {
        ones.iter()
            .all(|one| others.iter().any(|other| share(&one.stems, &other.stems)))
    };
    within(&one.family, &other.family) && within(&other.family, &one.family)
}

/// Says whether given and family name changed places; endings count here, as Мартин Иванов is not
/// Иван Мартинов.
fn swapped(one: &NameKey, other: &NameKey) -> bool {
    let crossed = |given: &[Word], family: &[Word]| {
        given.iter().any(|given| {
            family
                .iter()
                .any(|family| share(&given.wholes, &family.wholes))
        })
    };
    crossed(&one.given, &other.family) && crossed(&other.given, &one.family)
}

#[cfg(test)]
mod tests;
