//! Makes search keys, so that one word is found however and in whichever alphabet it was written.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::clean::{is_hidden, is_joiner};

mod loose;

pub(super) use loose::name_keys;

/// Lower case without accents, in the alphabet it was written in: ё=е, й=и, Ł=l, đ=d, ß=ss.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text
        .nfkd()
        .filter(|letter| !is_dropped(*letter))
        .flat_map(char::to_lowercase)
    {
        match plain(letter) {
            Some(plain) => folded.push_str(plain),
            None => folded.push(letter),
        }
    }
    folded
}

/// Loose Latin key: spellings of one word in Cyrillic, Polish, Lithuanian and English letters meet.
///
/// Words are parted by one space; whatever is neither letter nor digit parts words, except an
/// apostrophe inside a word, which often stands for a soft sign and is dropped. A key made from a
/// key is the same key. Where a spelling can be read in two ways, this is the likelier one; see
/// [`words`] for all. Source: the table for matching names of known children.
pub fn latin(text: &str) -> String {
    let keys: Vec<String> = split(text)
        .iter()
        .map(|word| loose::key(word, loose::Reading::FIRST))
        .collect();
    joined(&keys)
}

/// Search keys of a stored text: every reading of every word, each once, in the order of the text.
pub fn words(text: &str) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    readings(text)
        .into_iter()
        .flatten()
        .filter(|key| seen.insert(key.clone()))
        .collect()
}

/// Search keys of a query: a list for each word, of which any one has to begin a key of the text.
///
/// «Chmielna» is read with ch = х and with ch = ч, «Próbna» with ó = u and with ó = o.
pub fn readings(query: &str) -> Vec<Vec<String>> {
    split(query)
        .iter()
        .map(|word| loose::keys(word))
        .filter(|keys| !keys.is_empty())
        .collect()
}

/// Words of a text in lower case with their accents, which the loose table still needs.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let seen = text.chars().filter(|letter| !is_silent(*letter));
    for letter in seen.nfkc().filter(|letter| !is_silent(*letter)) {
        if !letter.is_alphanumeric() && !is_combining_mark(letter) {
            words.push(String::new());
        } else if let Some(word) = words.last_mut() {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What neither belongs to a word nor parts words.
fn is_silent(letter: char) -> bool {
    is_hidden(letter) && !letter.is_whitespace() || is_joiner(letter) || is_apostrophe(letter)
}

fn joined(keys: &[String]) -> String {
    let keys: Vec<&str> = keys
        .iter()
        .map(String::as_str)
        .filter(|key| !key.is_empty())
        .collect();
    keys.join(" ")
}

fn is_apostrophe(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '`' | '´' | '’' | '‘' | '\u{2B9}' | '\u{2BB}'..='\u{2BD}' | '\u{2CA}' | '\u{2CB}'
    )
}

fn is_dropped(letter: char) -> bool {
    is_hidden(letter) && !letter.is_whitespace() || is_joiner(letter) || is_accent(letter)
}

/// Marks of Indic and south-east Asian scripts are vowels and no accents.
fn is_accent(letter: char) -> bool {
    let is_vowel = matches!(
        u32::from(letter),
        0x0900..=0x1AAF | 0x1B00..=0x1CCF | 0xA800..=0xABFF | 0x11000..=0x11FFF
    );
    is_combining_mark(letter) && !is_vowel
}

/// Letters whose stroke or shape normal form does not take apart.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ø' => "o",
        'ħ' => "h",
        'ŧ' => "t",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ς' => "σ",
        'ґ' => "г",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
