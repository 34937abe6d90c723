//! Keyboard layouts: which layout a worker's keyboard is switched to.

/// Writes the layouts once: the type, the list of all and their codes.
macro_rules! keyboards {
    ($($(#[$doc:meta])* $name:ident $code:literal;)+) => {
        /// A keyboard layout of the office's languages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Keyboard {
            $($(#[$doc])* $name,)+
        }

        impl Keyboard {
            /// Every layout, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The word of the setting.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

keyboards! {
    /// The keyboard of the United States, and every other that gives its letters.
    Us "us";
    /// Russian, ЙЦУКЕН.
    Russian "ru";
    /// Bulgarian after the state standard.
    BulgarianBds "bg-bds";
    /// Bulgarian, letters by their sound.
    BulgarianPhonetic "bg-phonetic";
    /// Bulgarian, letters by their sound in the older order.
    BulgarianTraditional "bg-phonetic-traditional";
    /// Lithuanian, with letters in the place of the digits.
    Lithuanian "lt";
    /// Polish, letters of the United States.
    Polish "pl";
}

/// Keys of a US keyboard and, in the same order, the characters that a layout gives for them.
type Table = (&'static str, &'static str);

/// The keys that give letters in one layout or another, row by row.
const LETTERS: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`\\";
/// The keys above them.
const NUMBERS: &str = "1234567890=";

impl Keyboard {
    /// The layouts that are switched on in a Bulgarian office, when nothing more is known.
    pub const BULGARIAN: &[Self] = &[
        Self::BulgarianBds,
        Self::BulgarianPhonetic,
        Self::BulgarianTraditional,
    ];

    /// The layout of a word of the setting.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|each| each.code() == code)
    }

    /// The layout alone, as the only one that may be switched on.
    pub fn alone(self) -> &'static [Self] {
        let mut each = Self::ALL.chunks(1);
        each.find(|alone| alone.contains(&self)).unwrap_or_default()
    }

    /// Where it differs from the keyboard of the United States.
    ///
    /// Source: terminal notes 2.3; letters from xkb-data 2.35.1 and the layouts of Windows.
    const fn table(self) -> Table {
        match self {
            Self::Us | Self::Polish => ("", ""),
            Self::Russian => (LETTERS, "йцукенгшщзхъфывапролджэячсмитьбю.ё\\"),
            Self::BulgarianBds => (LETTERS, ",уеишщксдзц;ьяаожгтнвмчюйъэфхпрлб(„"),
            Self::BulgarianPhonetic => (LETTERS, "чшертъуиопящасдфгхйкл;'зжцвбнм,./юь"),
            Self::BulgarianTraditional => (LETTERS, "явертъуиопшщасдфгхйкл;'зьцжбнм,./чю"),
            Self::Lithuanian => (NUMBERS, "ąčęėįšųū„“ž"),
        }
    }

    /// The key of a US keyboard that gives a character in this layout, in lower case.
    ///
    /// A character of ASCII passes as it is: it can be typed in any layout, and means itself.
    pub fn key_of(self, letter: char) -> char {
        let letter = lower(letter);
        let (keys, letters) = self.table();
        if letter.is_ascii() {
            return letter;
        }
        swapped(letter, letters, keys, |_from, _to| true)
    }
}

/// What key a typed character came from, where one of some layouts is switched on: the key on which
/// all of them agree, else the character itself. Neither Shift nor Caps Lock matters.
///
/// For characters that are commands; a text is never passed through here.
pub fn accelerator(letter: char, keyboards: &[Keyboard]) -> char {
    let mut keys = keyboards.iter().map(|each| each.key_of(letter));
    let Some(key) = keys.next() else {
        return lower(letter);
    };
    if keys.all(|other| other == key) {
        key
    } else {
        lower(letter)
    }
}

/// A number or date in which the letters that stand in the place of digits on a Lithuanian keyboard
/// are digits: `ąč` is `12`. For fields that take no words.
pub fn digits(typed: &str) -> String {
    let digit = |letter: char| {
        let key = Keyboard::Lithuanian.key_of(letter);
        if key.is_ascii_digit() { key } else { letter }
    };
    typed.chars().map(digit).collect()
}

/// What else a text may have been meant as, had the keyboard stood in another layout: through each
/// table in both directions, each reading once, never the text itself.
///
/// Readings in which only letters change stand first; in the others signs change as well, because
/// the key of `б` is the key of a comma.
pub fn other_layouts(typed: &str, keyboards: &[Keyboard]) -> Vec<String> {
    let letters = |from: char, to: char| from.is_alphabetic() && to.is_alphabetic();
    let mut found = in_both_directions(typed, keyboards, letters);
    found.extend(in_both_directions(typed, keyboards, |_from, _to| true));
    let mut seen = std::collections::BTreeSet::from([typed.to_lowercase()]);
    found.retain(|other| seen.insert(other.clone()));
    found
}

fn in_both_directions(
    typed: &str,
    keyboards: &[Keyboard],
    may: fn(char, char) -> bool,
) -> Vec<String> {
    let typed = typed.to_lowercase();
    let through = |from: &str, to: &str| -> String {
        let letters = typed.chars();
        letters
            .map(|letter| swapped(letter, from, to, may))
            .collect()
    };
    let both = |each: &Keyboard| {
        let (keys, letters) = each.table();
        [through(keys, letters), through(letters, keys)]
    };
    keyboards.iter().flat_map(both).collect()
}

/// What stands in `to` where a letter stands in `from`, if the two may be swapped.
fn swapped(letter: char, from: &str, to: &str, may: fn(char, char) -> bool) -> char {
    let mut pairs = from.chars().zip(to.chars());
    let other = pairs.find(|(key, other)| *key == letter && may(*key, *other));
    other.map_or(letter, |(_key, other)| other)
}

/// A letter without Shift; one that has several letters in lower case stays as it is.
fn lower(letter: char) -> char {
    let mut letters = letter.to_lowercase();
    match (letters.next(), letters.next()) {
        (Some(one), None) => one,
        _ => letter,
    }
}

#[cfg(test)]
mod tests;
