//! The one table by which different spellings of a word become one key.
//!
//! A word is first written in plain Latin the way a clerk would, then loosened by rules on Latin
//! letters alone, again and again until no rule applies. So a Cyrillic word and its usual Latin
//! spelling meet by construction, and a key is its own key.

use super::fold;

/// How to read the spellings that mean different sounds in different languages: a set of switches.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading(u8);

impl Reading {
    /// The likelier reading of each.
    pub(super) const FIRST: Self = Self(0);
    /// Polish ch = х; otherwise ch = ч.
    const CH_IS_H: Self = Self(1);
    /// ó, š, č and ž as if typed without their marks; otherwise as the sounds they stand for.
    const MARKS_DROPPED: Self = Self(2);
    /// Russian ъ, which is silent; otherwise Bulgarian ъ = a.
    const HARD_SIGN_SILENT: Self = Self(4);
    /// io and ie as two vowels; otherwise as ё and е after a soft consonant.
    const GLIDE_KEPT: Self = Self(8);

    /// All readings, the likelier one first.
    fn all() -> impl Iterator<Item = Self> {
        (0..16).map(Self)
    }

    fn has(self, switch: Self) -> bool {
        self.0 & switch.0 != 0
    }

    /// Says whether this reading says no more about the word than a likelier one does.
    fn is_idle(self, word: &str, first: &str) -> bool {
        self.has(Self::CH_IS_H) && !word.contains("ch")
            || self.has(Self::MARKS_DROPPED) && !word.contains(['ó', 'š', 'č', 'ž'])
            || self.has(Self::HARD_SIGN_SILENT) && !word.contains('ъ')
            || self.has(Self::GLIDE_KEPT) && !first.contains('e')
    }
}

/// Every different key of one lower-case word, the likeliest first; none if it has no sound.
pub(super) fn keys(word: &str) -> Vec<String> {
    keys_in(word, |_| true)
}

/// Keys of one lower-case word of a name; names are compared whole, where a glide tells nothing.
pub(in crate::text) fn name_keys(word: &str) -> Vec<String> {
    keys_in(word, |reading| !reading.has(Reading::GLIDE_KEPT))
}

fn keys_in(word: &str, wanted: impl Fn(Reading) -> bool) -> Vec<String> {
    let first = key(word, Reading::FIRST);
    let mut keys: Vec<String> = Vec::new();
    for reading in
        Reading::all().filter(|reading| wanted(*reading) && !reading.is_idle(word, &first))
    {
        let key = key(word, reading);
        if !key.is_empty() && !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// Key of one lower-case word in one reading.
pub(super) fn key(word: &str, reading: Reading) -> String {
    let mut key = fold(&spelled(word, reading));
    key = key
        .chars()
        .map(|letter| written(letter, reading).map_or_else(|| letter.to_string(), str::to_owned))
        .collect();
    loop {
        let looser = loosened(&key, reading);
        if looser == key {
            return key;
        }
        key = looser;
    }
}

/// Writes out the letters whose mark changes the sound, before folding takes the mark away.
fn spelled(word: &str, reading: Reading) -> String {
    if reading.has(Reading::MARKS_DROPPED) {
        return word.to_owned();
    }
    word.replace('ó', "u")
        .replace('š', "sh")
        .replace('č', "cz")
        .replace('ž', "zh")
}

/// Plain Latin spelling of a folded Cyrillic letter; ч is cz and not ch, which has two readings.
fn written(letter: char, reading: Reading) -> Option<&'static str> {
    Some(match letter {
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' | 'ђ' => "d",
        'е' | 'є' | 'э' => "e",
        'ж' => "zh",
        'з' | 'ѕ' => "z",
        'и' | 'і' | 'ы' | 'ј' => "i",
        'к' => "k",
        'л' | 'љ' => "l",
        'м' => "m",
        'н' | 'њ' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' | 'ћ' => "cz",
        'џ' => "dzh",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' if reading.has(Reading::HARD_SIGN_SILENT) => "",
        'ь' => "",
        'а' | 'ъ' => "a",
        'ю' => "iu",
        'я' => "ia",
        _ => return None,
    })
}

/// Latin spellings and their loose letter; a longer one comes before one that begins it.
const RULES: [(&str, &str); 23] = [
    ("shch", "s"),
    ("shcz", "s"),
    ("szch", "s"),
    ("szcz", "s"),
    ("sht", "s"),
    ("szt", "s"),
    ("sch", "s"),
    ("scz", "s"),
    ("sh", "s"),
    ("sz", "s"),
    ("zh", "z"),
    ("kh", "h"),
    ("ch", "c"),
    ("cz", "c"),
    ("ts", "c"),
    ("ph", "f"),
    ("io", "e"),
    ("ie", "e"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
    ("x", "ks"),
    ("q", "k"),
];

fn loosened(key: &str, reading: Reading) -> String {
    let mut looser = String::with_capacity(key.len());
    let mut rest = key;
    while let Some(letter) = rest.chars().next() {
        let rule = RULES.iter().find_map(|&(spelling, loose)| {
            rest.strip_prefix(spelling)
                .map(|rest| (spelling, loose, rest))
        });
        let taken = match rule {
            Some(("io" | "ie", ..)) if reading.has(Reading::GLIDE_KEPT) => None,
            Some(("ch", _, rest)) if reading.has(Reading::CH_IS_H) => Some(("h", rest)),
            Some((_, loose, rest)) => Some((loose, rest)),
            None => None,
        };
        if let Some((loose, after)) = taken {
            looser.push_str(loose);
            rest = after;
        } else {
            push_once(&mut looser, letter);
            rest = rest.strip_prefix(letter).unwrap_or_default();
        }
    }
    looser
}

/// Double letters are one letter; digits and other alphabets stay as they are.
fn push_once(key: &mut String, letter: char) {
    if !(letter.is_ascii_alphabetic() && key.ends_with(letter)) {
        key.push(letter);
    }
}
