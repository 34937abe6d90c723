//! Index keys by which names that may be alike find each other without reading all names.
//!
//! A slip of the pen leaves the first two letters, the last two or, in long words with two slips,
//! two in the middle as they were. So the pieces of a word are these, and a key joins a piece of
//! the family name with a piece of the given name.

use std::collections::BTreeSet;

use super::{NameKey, Word};

/// Shortest word in which two slips are forgiven.
const LONG: usize = 8;

pub(super) fn of(key: &NameKey) -> Vec<String> {
    let family = pieces(key.family.iter().flat_map(|word| &word.stems));
    let given = pieces(key.given.iter().flat_map(|word| &word.full));
    let mut blocks = BTreeSet::new();
    if family.is_empty() || given.is_empty() {
        blocks.extend(family.iter().map(|piece| format!("f{piece}")));
        blocks.extend(given.iter().map(|piece| format!("g{piece}")));
    }
    for piece in &family {
        blocks.extend(given.iter().map(|given| format!("f{piece}g{given}")));
    }
    blocks.extend(swaps(key));
    blocks.into_iter().collect()
}

/// Keys of both words whole and in alphabetical order, for names written in the other order.
fn swaps(key: &NameKey) -> impl Iterator<Item = String> {
    let wholes = |words: &'_ [Word]| -> Vec<String> {
        words.iter().flat_map(|word| word.wholes.clone()).collect()
    };
    let (given, family) = (wholes(&key.given), wholes(&key.family));
    given.into_iter().flat_map(move |given| {
        let both = |family: &String| format!("s{}+{}", (&given).min(family), (&given).max(family));
        family.iter().map(both).collect::<Vec<_>>()
    })
}

fn pieces<'a>(words: impl Iterator<Item = &'a String>) -> BTreeSet<String> {
    words.flat_map(|word| pieces_of(word)).collect()
}

fn pieces_of(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let pair = |start: usize| letters.iter().skip(start).take(2).collect::<String>();
    let last = letters.len().saturating_sub(2);
    let mut pieces = vec![format!("^{}", pair(0)), format!("{}$", pair(last))];
    if letters.len() >= LONG {
        // Slips at both ends move the middle by one letter at most, and its centre by one more.
        let centre = letters.len() / 2 - 1;
        pieces.extend((centre - 1..=centre + 1).map(|start| format!("~{}", pair(start))));
    }
    pieces
}
