//! The wrong layout: what else a search may have meant that found nothing.

use crate::text::Keyboard;
use crate::text::keyboard::other_layouts;

/// Fewer letters are no word: any reading of them would find something.
const FEWEST: usize = 3;

/// The readings of a text in other layouts, tried one after the other until one finds something.
///
/// They are only looked for; what was typed stays as it is.
#[derive(Clone, Default)]
pub struct Guess {
    typed: String,
    others: Vec<String>,
    /// The place of the reading that is tried, from 1; 0 is the text itself.
    place: usize,
}

/// Hides the text, which may name people.
impl std::fmt::Debug for Guess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Guess")
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

impl Guess {
    /// The text itself first; the same text keeps the reading that it has.
    pub fn begin(&mut self, typed: &str) {
        if self.typed != typed {
            *self = Self {
                typed: typed.to_owned(),
                others: readings(typed),
                place: 0,
            };
        }
    }

    /// What was typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// What to look for.
    pub fn words(&self) -> &str {
        self.other().unwrap_or(&self.typed)
    }

    /// The reading in another layout, where one is tried.
    pub fn other(&self) -> Option<&str> {
        let place = self.place.checked_sub(1)?;
        self.others.get(place).map(String::as_str)
    }

    /// Goes on to the next reading, since the last one found nothing; behind the last one it is the
    /// text itself again, and that is all.
    pub fn go_on(&mut self) -> bool {
        self.place = (self.place + 1) % (self.others.len() + 1);
        if self.place == 0 {
            self.others.clear();
        }
        self.place > 0
    }
}

/// The readings of a text that has words in it.
///
/// A reading in which letters become signs is no word: «Юлия» is not to find what begins with «li».
pub fn readings(typed: &str) -> Vec<String> {
    let letters = typed.chars().filter(|letter| letter.is_alphabetic());
    if letters.count() < FEWEST {
        return Vec::new();
    }
    let told = |text: &str| text.chars().filter(|each| each.is_alphanumeric()).count();
    let mut readings = other_layouts(typed, Keyboard::ALL);
    readings.retain(|reading| told(reading) >= told(typed));
    readings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_are_tried_one_by_one_and_then_the_text_stands_again() {
        let mut guess = Guess::default();
        guess.begin("bdfyjd");
        assert_eq!((guess.words(), guess.other()), ("bdfyjd", None));
        let mut tried = Vec::new();
        while guess.go_on() {
            tried.push(guess.words().to_owned());
        }
        assert_eq!(tried.first().map(String::as_str), Some("иванов"));
        assert_eq!(tried, readings("bdfyjd"));
        assert_eq!((guess.words(), guess.other()), ("bdfyjd", None));
        guess.begin("bdfyjd");
        assert!(!guess.go_on(), "nothing is tried twice");
    }

    #[test]
    fn a_reading_stays_while_the_text_stays() {
        let mut guess = Guess::default();
        guess.begin("bdfyjd");
        assert!(guess.go_on());
        guess.begin("bdfyjd");
        assert_eq!(guess.other(), Some("иванов"));
        guess.begin("bdfyjdf");
        assert_eq!(guess.other(), None);
    }

    #[test]
    fn numbers_and_two_letters_are_no_words() {
        assert!(readings("26-0041").is_empty());
        assert!(readings("bd").is_empty());
        for typed in ["Юлия", "qqqq", "хъэжбю"] {
            let signs = |each: &String| !each.chars().all(char::is_alphabetic);
            assert!(!readings(typed).iter().any(signs), "{typed}");
        }
        assert!(readings("čš-00ėč").contains(&"26-0042".to_owned()));
        assert!(readings(";erjd").contains(&"жуков".to_owned()));
    }
}
