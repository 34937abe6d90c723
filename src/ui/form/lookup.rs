//! Which values a typed text means: folded, across alphabets, and with the keyboard in the other.

use crate::lang::{Language, in_other_layouts};
use crate::text::{self, fold};

/// A value as it is looked up: its words in every form, and its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    whole: String,
    words: Vec<String>,
    latin: Vec<String>,
    code: String,
}

/// How well a value fits what was typed, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It begins so.
    Begins,
    /// Every typed word begins one of its words.
    Words,
    /// The same in another alphabet.
    Latin,
    /// Its code begins so: the English word of a list, or a login.
    Code,
    /// Every typed word stands somewhere in it.
    Within,
}

impl Sought {
    /// A value by what people see and by its code.
    pub fn of(label: &str, code: &str) -> Self {
        let whole = fold(label);
        let words = whole.split(|letter: char| !letter.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        Self {
            words: words.map(ToOwned::to_owned).collect(),
            whole,
            latin: text::words(label),
            code: fold(code),
        }
    }

    fn fit(&self, typed: &str) -> Option<Fit> {
        let wanted = fold(typed);
        let wanted = wanted.trim();
        let every = |fits: &dyn Fn(&str) -> bool| wanted.split_whitespace().all(fits);
        let begins = |word: &str| self.words.iter().any(|own| own.starts_with(word));
        let readings = text::readings(typed);
        let latin = |keys: &Vec<String>| {
            let begins = |key: &String| self.latin.iter().any(|own| own.starts_with(key.as_str()));
            keys.iter().any(begins)
        };
        if self.whole.starts_with(wanted) {
            Some(Fit::Begins)
        } else if every(&begins) {
            Some(Fit::Words)
        } else if !readings.is_empty() && readings.iter().all(latin) {
            Some(Fit::Latin)
        } else if self.code.starts_with(wanted) {
            Some(Fit::Code)
        } else if wanted.chars().count() >= WITHIN && every(&|word| self.whole.contains(word)) {
            Some(Fit::Within)
        } else {
            None
        }
    }
}

/// Letters that must be typed before the inside of a word is looked at: a single one stands in
/// almost every value, and would choose where nobody meant to.
const WITHIN: usize = 3;

/// Places of the values that a text means, the best first; all of them where nothing was typed.
///
/// Only where nothing fits is the text read as from the other keyboard, and then with slips of the
/// pen.
pub fn found(values: &[&Sought], typed: &str, language: Language) -> Vec<usize> {
    if text::is_blank(typed) {
        return (0..values.len()).collect();
    }
    let mut texts = vec![typed.to_owned()];
    texts.extend(in_other_layouts(language, typed));
    let fitting = texts.iter().map(|text| {
        let fits = values.iter().enumerate();
        sorted(fits.filter_map(|(place, value)| Some((value.fit(text)?, place))))
    });
    let mut fitting = fitting.filter(|places| !places.is_empty());
    fitting.next().unwrap_or_else(|| alike(values, typed))
}

/// The values that have every typed word but for a slip of the pen.
fn alike(values: &[&Sought], typed: &str) -> Vec<usize> {
    let readings = text::readings(typed);
    let alike = |value: &Sought| {
        let near = |key: &String| value.latin.iter().any(|own| text::is_near(key, own));
        !readings.is_empty() && readings.iter().all(|keys| keys.iter().any(near))
    };
    let values = values.iter().enumerate();
    let alike = values.filter(|(_place, value)| alike(value));
    alike.map(|(place, _value)| place).collect()
}

/// Places by how well they fit; those that fit alike keep their order.
fn sorted<Grade: Ord>(graded: impl Iterator<Item = (Grade, usize)>) -> Vec<usize> {
    let mut graded: Vec<(Grade, usize)> = graded.collect();
    graded.sort();
    graded.into_iter().map(|(_grade, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found among values of the form `code: label`.
    fn look_up(values: &[&str], typed: &str, language: Language) -> Vec<String> {
        let values: Vec<(&str, &str)> = values
            .iter()
            .map(|value| value.split_once(": ").unwrap())
            .collect();
        let sought: Vec<Sought> = values
            .iter()
            .map(|(code, label)| Sought::of(label, code))
            .collect();
        let sought: Vec<&Sought> = sought.iter().collect();
        let places = found(&sought, typed, language);
        let code = |place: usize| values[place].0.to_owned();
        places.into_iter().map(code).collect()
    }

    const CHANNELS: &[&str] = &[
        "phone: по телефону",
        "written: письмо",
        "visit: личный приём",
        "police: полиция",
        "school: школа, детский сад",
    ];

    #[test]
    fn a_value_is_found_in_its_own_letters_in_latin_ones_by_its_code_and_on_the_wrong_keyboard() {
        for (typed, expected) in [
            ("тел", "phone"),
            ("ТЕЛ", "phone"),
            ("прием", "visit"),
            ("tel", "phone"),
            ("pismo", "written"),
            ("priem", "visit"),
            ("shkola", "school"),
            ("visit", "visit"),
            ("ntk", "phone"),
            ("gbcm", "written"),
            ("детский сад", "school"),
            ("сад школа", "school"),
        ] {
            let found = look_up(CHANNELS, typed, Language::Russian);
            assert_eq!(found.first().map(String::as_str), Some(expected), "{typed}");
        }
        assert!(look_up(CHANNELS, "xyz", Language::Russian).is_empty());
        assert_eq!(look_up(CHANNELS, " ", Language::Russian).len(), 5);
    }

    #[test]
    fn words_in_polish_and_lithuanian_are_found_without_their_marks() {
        let polish = ["a: osobiście", "b: łączność", "c: żłobek"];
        assert_eq!(look_up(&polish, "osobiscie", Language::Polish), ["a"]);
        assert_eq!(look_up(&polish, "lacz", Language::Polish), ["b"]);
        let lithuanian = ["a: žodžiu", "b: raštu"];
        assert_eq!(look_up(&lithuanian, "zodziu", Language::Lithuanian), ["a"]);
    }

    #[test]
    fn what_begins_so_stands_before_what_has_it_inside() {
        let values = ["a: telephone", "b: by phone", "c: phone", "d: microphone"];
        let found = look_up(&values, "phone", Language::English);
        assert_eq!(found, ["c", "b", "a", "d"]);
    }

    const STAFF: &[&str] = &[
        "mivanova: Мария Иванова - 3, 1",
        "nkolev: Николай Колев - 0, 0",
        "zoltowski: Jan Żółtowski - 1, 0",
    ];

    #[test]
    fn a_colleague_is_found_by_name_across_alphabets_by_login_and_with_a_slip_of_the_pen() {
        for (typed, expected) in [
            ("ива", "mivanova"),
            ("ivanova", "mivanova"),
            ("maria", "mivanova"),
            ("николаи", "nkolev"),
            ("nkol", "nkolev"),
            ("zoltowski", "zoltowski"),
            ("жолт", "zoltowski"),
            ("Иванва", "mivanova"),
            ("zoltovski", "zoltowski"),
        ] {
            let found = look_up(STAFF, typed, Language::Bulgarian);
            assert_eq!(found.first().map(String::as_str), Some(expected), "{typed}");
        }
    }
}
