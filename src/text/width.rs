//! Measures, cuts, pads and wraps text in terminal cells, always at whole graphemes.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Stands for what was cut off; one cell wide.
pub const ELLIPSIS: char = '…';

/// Width in terminal cells, counted as the screen library draws: grapheme by grapheme.
pub fn width(text: &str) -> usize {
    text.graphemes(true).map(grapheme_width).sum()
}

/// Cuts text to at most so many cells and marks the cut with [`ELLIPSIS`].
pub fn fit(text: &str, cells: usize) -> Cow<'_, str> {
    if width(text) <= cells {
        return Cow::Borrowed(text);
    }
    let Some(room) = cells.checked_sub(1) else {
        return Cow::Borrowed("");
    };
    let mut cut = prefix(text, room);
    cut.push(ELLIPSIS);
    Cow::Owned(cut)
}

/// Cuts or fills with spaces on the right to exactly so many cells.
pub fn pad(text: &str, cells: usize) -> String {
    let mut padded = fit(text, cells).into_owned();
    let missing = cells.saturating_sub(width(&padded));
    padded.extend(std::iter::repeat_n(' ', missing));
    padded
}

/// Wraps prose at spaces to lines of at most so many cells; a longer word is broken.
///
/// A line break in the text starts a new line and an empty line stays. A grapheme that is wider
/// than a whole line is shown as [`ELLIPSIS`]. No cells give no lines.
pub fn wrap(text: &str, cells: usize) -> Vec<String> {
    if cells == 0 {
        return Vec::new();
    }
    text.split('\n')
        .flat_map(|paragraph| Lines::of(paragraph, cells))
        .collect()
}

/// Follows the screen library, which never draws a control character and gives halfwidth sound
/// marks a cell of their own.
fn grapheme_width(grapheme: &str) -> usize {
    if grapheme.contains(char::is_control) {
        return 0;
    }
    grapheme.width() + grapheme.matches(['\u{FF9E}', '\u{FF9F}']).count()
}

fn prefix(text: &str, cells: usize) -> String {
    let mut used = 0;
    text.graphemes(true)
        .take_while(|grapheme| {
            used += grapheme_width(grapheme);
            used <= cells
        })
        .collect()
}

/// Lines of one paragraph while they are being filled.
struct Lines {
    cells: usize,
    done: Vec<String>,
    line: String,
    used: usize,
}

impl Lines {
    fn of(paragraph: &str, cells: usize) -> Vec<String> {
        let mut lines = Self {
            cells,
            done: Vec::new(),
            line: String::new(),
            used: 0,
        };
        for (place, word) in paragraph.split(' ').enumerate() {
            lines.add(word, place > 0);
        }
        lines.done.push(lines.line);
        lines.done
    }

    fn add(&mut self, word: &str, spaced: bool) {
        let wide = width(word);
        if self.used + usize::from(spaced) + wide <= self.cells {
            if spaced {
                self.push(" ", 1);
            }
            self.push(word, wide);
        } else if !word.is_empty() {
            if self.used > 0 {
                self.turn();
            }
            self.add_broken(word);
        }
    }

    fn add_broken(&mut self, word: &str) {
        for grapheme in word.graphemes(true) {
            let wide = grapheme_width(grapheme);
            let (shown, wide) = if wide > self.cells {
                ("…", 1)
            } else {
                (grapheme, wide)
            };
            if self.used + wide > self.cells {
                self.turn();
            }
            self.push(shown, wide);
        }
    }

    fn push(&mut self, shown: &str, wide: usize) {
        self.line.push_str(shown);
        self.used += wide;
    }

    fn turn(&mut self) {
        self.done.push(std::mem::take(&mut self.line));
        self.used = 0;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn width_counts_cells_and_not_letters() {
        for (text, cells) in [
            ("", 0),
            ("дете", 4),
            ("e\u{301}", 1),
            ("日本", 4),
            ("👩\u{200d}👧\u{200d}👦", 2),
            ("🇧🇬", 2),
            ("a\u{1b}b", 2),
            ("الطفل", 5),
        ] {
            assert_eq!(width(text), cells, "{text}");
        }
    }

    #[test]
    fn long_text_is_cut_at_a_grapheme_and_says_so() {
        assert_eq!(fit("Измислов", 8), "Измислов");
        assert_eq!(fit("Измислов", 5), "Изми…");
        assert_eq!(fit("ab👩\u{200d}👧cd", 4), "ab…");
        assert_eq!(fit("abc", 1), "…");
        assert_eq!(fit("abc", 0), "");
        assert_eq!(fit(&"щ".repeat(300), 20).chars().count(), 20);
    }

    #[test]
    fn padded_text_keeps_columns_in_line() {
        assert_eq!(pad("Деси", 6), "Деси  ");
        assert_eq!(pad("日本語", 4), "日… ");
    }

    #[test]
    fn prose_wraps_at_spaces_and_keeps_its_own_lines() {
        assert_eq!(wrap("дете само вкъщи", 9), ["дете само", "вкъщи"]);
        assert_eq!(wrap("a\n\nb", 5), ["a", "", "b"]);
        assert_eq!(wrap("  - точка", 20), ["  - точка"]);
        assert_eq!(wrap("", 5), [""]);
        assert_eq!(wrap("x abcdefgh y", 4), ["x", "abcd", "efgh", "y"]);
        assert_eq!(wrap("日", 1), ["…"]);
        assert!(wrap("abc", 0).is_empty());
    }

    fn mixed() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[a-zа-я 日本👩👧🇧🇬\u{301}\u{200d}\n]{0,60}"
        ]
    }

    proptest! {
        #[test]
        fn fitted_text_is_never_wider_than_asked(text in mixed(), cells in 0usize..30) {
            prop_assert!(width(&fit(&text, cells)) <= cells);
        }

        #[test]
        fn padded_text_is_exactly_as_wide_as_asked(text in mixed(), cells in 0usize..30) {
            prop_assert_eq!(width(&pad(&text, cells)), cells);
        }

        #[test]
        fn wrapped_lines_are_never_wider_than_asked(text in mixed(), cells in 0usize..30) {
            for line in wrap(&text, cells) {
                prop_assert!(width(&line) <= cells, "{line:?}");
            }
        }

        #[test]
        fn wrapping_loses_nothing_but_spaces(text in mixed(), cells in 2usize..30) {
            let bare = |text: &str| text.replace([' ', '\n'], "");
            let wrapped = bare(&wrap(&text, cells).concat());
            prop_assume!(!text.graphemes(true).any(|grapheme| grapheme_width(grapheme) > cells));
            prop_assert_eq!(wrapped, bare(&text));
        }
    }
}
