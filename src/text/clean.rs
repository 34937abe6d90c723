//! Takes out of foreign text what a terminal would obey or a reader could not see.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// Most combining marks kept on one base character; no living script needs more.
pub const MARKS_PER_BASE: usize = 8;

const ZERO_WIDTH_NON_JOINER: char = '\u{200C}';
const ZERO_WIDTH_JOINER: char = '\u{200D}';

/// Text that is safe to store, show, print and compare.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// The text in normal form C, without hidden characters.
    pub text: String,
    /// How many characters were dropped; a changed line break or tab is not counted.
    pub removed: usize,
}

/// Says how much was removed and nothing of the text, which may be personal.
impl std::fmt::Debug for Cleaned {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Cleaned")
            .field("removed", &self.removed)
            .finish_non_exhaustive()
    }
}

/// Cleans text of one line; a line break becomes a space, so that words do not glue together.
pub fn clean_line(text: &str) -> Cleaned {
    clean(text, ' ', Hidden::Dropped)
}

/// Cleans text of many lines; every kind of line break becomes `\n`.
pub fn clean_prose(text: &str) -> Cleaned {
    clean(text, '\n', Hidden::Dropped)
}

/// Shows each character that cleaning would drop as `<U+202E>`; line breaks become `\n`.
pub fn visible(text: &str) -> String {
    clean(text, '\n', Hidden::Written).text
}

/// Says whether a reader would see nothing at all.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|letter| {
        letter.is_whitespace()
            || is_hidden(letter)
            || is_joiner(letter)
            // the empty braille cell and variation selectors without a base draw nothing
            || matches!(letter, '\u{2800}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
    })
}

/// Controls, direction marks, invisible format characters and fillers.
///
/// Joiners are not among them, as it depends on their neighbours whether they are seen.
pub(super) fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(
            u32::from(letter),
            0x00AD
                | 0x034F
                | 0x061C
                | 0x115F
                | 0x1160
                | 0x180E
                | 0x200B
                | 0x200E
                | 0x200F
                | 0x202A..=0x202E
                | 0x2060..=0x206F
                | 0x3164
                | 0xFEFF
                | 0xFFA0
                | 0xFFF9..=0xFFFB
                | 0x1BCA0..=0x1BCA3
                | 0x1D173..=0x1D17A
                | 0xE0000..=0xE007F
        )
}

/// Zero-width joiner or non-joiner.
pub(super) fn is_joiner(letter: char) -> bool {
    matches!(letter, ZERO_WIDTH_NON_JOINER | ZERO_WIDTH_JOINER)
}

/// What happens to a hidden character.
#[derive(Clone, Copy)]
enum Hidden {
    Dropped,
    Written,
}

/// The text under construction and the count of what was left out.
struct Sieve {
    cleaned: Cleaned,
    hidden: Hidden,
}

impl Sieve {
    fn with_room(bytes: usize, hidden: Hidden) -> Self {
        let text = String::with_capacity(bytes);
        Self {
            cleaned: Cleaned { text, removed: 0 },
            hidden,
        }
    }

    fn keep(&mut self, letter: char) {
        self.cleaned.text.push(letter);
    }

    fn hide(&mut self, letter: char) {
        self.cleaned.removed += 1;
        if matches!(self.hidden, Hidden::Written) {
            let number = format!("<U+{:04X}>", u32::from(letter));
            self.cleaned.text.push_str(&number);
        }
    }
}

/// Normal form comes after the sieve: a hidden character may stand between a letter and its accent.
fn clean(text: &str, line_break: char, hidden: Hidden) -> Cleaned {
    let sieved = without_hidden(text, line_break, hidden);
    let composed: String = sieved.text.nfc().collect();
    let thinned = with_few_marks(&composed, hidden);
    Cleaned {
        removed: sieved.removed + thinned.removed,
        ..thinned
    }
}

fn without_hidden(text: &str, line_break: char, hidden: Hidden) -> Cleaned {
    let mut sieve = Sieve::with_room(text.len(), hidden);
    let mut base = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' if letters.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{2028}' | '\u{2029}' => sieve.keep(line_break),
            '\t' => sieve.keep(' '),
            joiner if is_joiner(joiner) => {
                let next = letters
                    .clone()
                    .find(|next| !is_hidden(*next) || next.is_whitespace());
                if joins(base, joiner, next) {
                    sieve.keep(joiner);
                } else {
                    sieve.hide(joiner);
                }
            }
            other if is_hidden(other) => sieve.hide(other),
            other => sieve.keep(other),
        }
        if !is_hidden(letter) && !is_joiner(letter) && !extends(letter) || letter.is_whitespace() {
            base = Some(letter);
        }
    }
    sieve.cleaned
}

/// Says whether a joiner between these two characters changes what a reader sees.
fn joins(base: Option<char>, joiner: char, next: Option<char>) -> bool {
    let (Some(base), Some(next)) = (base, next) else {
        return false;
    };
    if is_joiner(next) {
        return false;
    }
    let shaped = |letter: char| {
        is_of_joining_script(letter) && (letter.is_alphabetic() || is_combining_mark(letter))
    };
    if shaped(base) && shaped(next) {
        return true;
    }
    // Segmentation keeps emoji together across a joiner and nothing else that is not a mark.
    let pair = [base, joiner, next].iter().collect::<String>();
    joiner == ZERO_WIDTH_JOINER && !extends(next) && pair.graphemes(true).count() == 1
}

/// Marks and skin tones belong to the character before them.
fn extends(letter: char) -> bool {
    is_combining_mark(letter) || matches!(letter, '\u{1F3FB}'..='\u{1F3FF}')
}

/// Blocks whose letters change shape beside a joiner: Arabic and its kin, Indic, Myanmar, Khmer,
/// Mongolian.
fn is_of_joining_script(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0x0600..=0x0DFF
            | 0x1000..=0x109F
            | 0x1780..=0x18AF
            | 0x1A20..=0x1AAF
            | 0x1B00..=0x1BFF
            | 0xA800..=0xA8DF
            | 0xA980..=0xA9DF
            | 0xFB50..=0xFDFF
            | 0xFE70..=0xFEFC
            | 0x11000..=0x11FFF
            | 0x1E900..=0x1E95F
    )
}

fn with_few_marks(text: &str, hidden: Hidden) -> Cleaned {
    let mut sieve = Sieve::with_room(text.len(), hidden);
    let mut marks = 0;
    for letter in text.chars() {
        marks = if is_combining_mark(letter) {
            marks + 1
        } else {
            0
        };
        if marks > MARKS_PER_BASE {
            sieve.hide(letter);
        } else {
            sieve.keep(letter);
        }
    }
    sieve.cleaned
}

#[cfg(test)]
mod tests;
