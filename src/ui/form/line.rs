//! The editor of one line: a text and a cursor that moves by what a reader sees as one letter.

use unicode_segmentation::UnicodeSegmentation;

use crate::text::{clean_line, fit, visible, width};

/// One line being edited.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Line {
    text: String,
    /// Bytes before the cursor, never inside a character.
    cursor: usize,
    /// All of it is taken together: what is typed or deleted next takes its place.
    whole: bool,
}

/// Hides the text, which may be personal.
impl std::fmt::Debug for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Line")
            .field("cursor", &self.cursor)
            .finish_non_exhaustive()
    }
}

impl Line {
    /// A text with the cursor behind it.
    pub fn of(text: impl Into<String>) -> Self {
        let text = text.into();
        let cursor = text.len();
        Self {
            text,
            cursor,
            whole: false,
        }
    }

    /// A text that the next letter takes the place of; the cursor stands before it, and moving
    /// the cursor makes it a text like others.
    pub fn replaceable(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            cursor: 0,
            whole: true,
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    fn halves(&self) -> (&str, &str) {
        self.text
            .split_at_checked(self.cursor)
            .unwrap_or((&self.text, ""))
    }

    /// The text as it would be with a foreign text put in at the cursor, cleaned.
    #[must_use]
    pub fn with(&self, foreign: &str) -> Self {
        let put_in = clean_line(foreign).text;
        if self.whole {
            return Self::of(put_in);
        }
        let (before, behind) = self.halves();
        let cursor = before.len() + put_in.len();
        Self {
            text: format!("{before}{put_in}{behind}"),
            cursor,
            whole: false,
        }
    }

    /// One letter to the left.
    pub fn left(&mut self) {
        self.whole = false;
        let last = self.halves().0.graphemes(true).next_back();
        self.cursor -= last.map_or(0, str::len);
    }

    /// One letter to the right.
    pub fn right(&mut self) {
        self.whole = false;
        let first = self.halves().1.graphemes(true).next();
        self.cursor += first.map_or(0, str::len);
    }

    /// To the beginning.
    pub const fn home(&mut self) {
        self.whole = false;
        self.cursor = 0;
    }

    /// To the end.
    pub const fn end(&mut self) {
        self.whole = false;
        self.cursor = self.text.len();
    }

    /// To the beginning of the word.
    pub fn word_left(&mut self) {
        self.whole = false;
        let before = self.halves().0.trim_end();
        let word = before
            .rsplit(char::is_whitespace)
            .next()
            .map_or(0, str::len);
        self.cursor = before.len() - word;
    }

    /// Behind the word.
    pub fn word_right(&mut self) {
        self.whole = false;
        let (before, behind) = self.halves();
        let word = behind.trim_start();
        let gap = behind.len() - word.len();
        let length = word.split(char::is_whitespace).next().map_or(0, str::len);
        self.cursor = before.len() + gap + length;
    }

    /// Takes the letter before the cursor away.
    pub fn backspace(&mut self) {
        if self.cleared() {
            return;
        }
        let end = self.cursor;
        self.left();
        self.text.replace_range(self.cursor..end, "");
    }

    /// Takes the letter behind the cursor away.
    pub fn delete(&mut self) {
        if self.cleared() {
            return;
        }
        let start = self.cursor;
        self.right();
        let end = std::mem::replace(&mut self.cursor, start);
        self.text.replace_range(start..end, "");
    }

    /// Takes everything away where all of it is taken together.
    fn cleared(&mut self) -> bool {
        if self.whole {
            *self = Self::default();
            return true;
        }
        false
    }

    /// What is visible in so many cells, and the cell of the cursor within them.
    pub fn window(&self, cells: usize) -> (String, usize) {
        let (before, behind) = self.halves();
        let (before, behind) = (visible(before), visible(behind));
        let room = cells.saturating_sub(1);
        let mut start = 0;
        let mut taken = width(&before);
        // What lies too far to the left gives way, a letter at a time.
        for (at, letter) in before.grapheme_indices(true) {
            if taken <= room {
                break;
            }
            start = at + letter.len();
            taken = taken.saturating_sub(width(letter));
        }
        let seen = before.get(start..).unwrap_or_default();
        let whole = format!("{seen}{behind}");
        (fit(&whole, cells).into_owned(), taken)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_cursor_moves_by_letters_as_they_are_seen() {
        let mut line = Line::of("ae\u{301}ю");
        line.left();
        line.left();
        line.backspace();
        assert_eq!(line.text(), "e\u{301}ю");
        line.delete();
        assert_eq!(line.text(), "ю");
    }

    #[test]
    fn words_are_jumped_over() {
        let mut line = Line::of("ул. Проба  5");
        line.word_left();
        line.word_left();
        assert_eq!(line.halves(), ("ул. ", "Проба  5"));
        line.word_right();
        assert_eq!(line.halves(), ("ул. Проба", "  5"));
    }

    #[test]
    fn what_is_pasted_is_cleaned_and_stands_in_one_line() {
        let line = Line::of("a").with("b\nc\u{1b}\u{202e}d");
        assert_eq!(line.text(), "ab cd");
    }

    #[test]
    fn a_replaceable_text_gives_way_unless_the_cursor_moves() {
        let line = Line::replaceable("16.11.2026");
        assert_eq!(line.with("+3").text(), "+3");
        assert_eq!(line.with("+").with("3").text(), "+3");
        let mut moved = line.clone();
        moved.end();
        assert_eq!(moved.with(" 14:30").text(), "16.11.2026 14:30");
        let mut gone = line;
        gone.delete();
        assert_eq!(gone.text(), "");
    }

    #[test]
    fn the_cursor_stays_in_the_window() {
        let mut line = Line::of("0123456789");
        assert_eq!(line.window(5), ("6789".to_owned(), 4));
        line.home();
        assert_eq!(line.window(5), ("0123…".to_owned(), 0));
    }

    proptest! {
        #[test]
        fn no_key_breaks_a_line(text in ".{0,20}", keys in prop::collection::vec(0..9_u8, 0..40)) {
            let mut line = Line::of(text);
            for key in keys {
                match key {
                    0 => line.left(),
                    1 => line.right(),
                    2 => line.home(),
                    3 => line.end(),
                    4 => line.word_left(),
                    5 => line.word_right(),
                    6 => line.backspace(),
                    7 => line.delete(),
                    _ => line = line.with("e\u{301}ж"),
                }
                let (shown, cell) = line.window(7);
                prop_assert!(width(&shown) <= 7 && cell <= 7);
            }
        }
    }
}
