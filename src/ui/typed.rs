//! One line that is being typed: a filter, words to look for, a name.

use super::key::{Code, Key};
use crate::text::clean_line;

/// Characters that a line holds at most; nobody types more, but a paste may be a book.
const LONGEST: usize = 300;

/// What was typed so far; the cursor stands at its end.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Typed(String);

/// Hides the text, which may name people.
impl std::fmt::Debug for Typed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Typed").finish_non_exhaustive()
    }
}

impl Typed {
    /// The text.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The text in normal form, without spaces around it.
    pub fn cleaned(&self) -> String {
        clean_line(&self.0).text.trim().to_owned()
    }

    /// Whether nothing was typed.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes a key; says whether the text changed.
    pub fn key(&mut self, key: Key) -> bool {
        if key.ctrl || key.alt {
            return false;
        }
        if let Code::Char(letter) = key.code {
            return self.paste(&letter.to_string());
        }
        key.code == Code::Backspace && self.0.pop().is_some()
    }

    /// Takes a text as far as there is room; says whether the text changed.
    pub fn paste(&mut self, text: &str) -> bool {
        let room = LONGEST.saturating_sub(self.0.chars().count());
        let before = self.0.len();
        self.0.extend(clean_line(text).text.chars().take(room));
        self.0.len() != before
    }

    /// Puts another text in its place.
    pub fn set(&mut self, text: &str) {
        self.0.clear();
        self.paste(text);
    }

    /// Takes everything away; says whether there was something.
    pub fn clear(&mut self) -> bool {
        !std::mem::take(&mut self.0).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_takes_letters_backspace_and_a_paste_and_no_more_than_it_can_hold() {
        let mut typed = Typed::default();
        assert!(typed.key(Key::plain(Code::Char('д'))));
        assert!(!typed.key(Key::ctrl('a')));
        assert!(typed.paste("о\nм"));
        assert_eq!(typed.text(), "до м");
        assert!(typed.key(Key::plain(Code::Backspace)));
        assert!(typed.paste(&"x".repeat(1000)));
        assert_eq!(typed.text().chars().count(), LONGEST);
        assert!(!typed.paste("y"));
        assert!(typed.clear() && !typed.clear());
    }
}
