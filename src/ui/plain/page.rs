//! Texts of screens as lines of words: a wrapped item is one line again, and frames stay out.

use super::Telling;
use crate::ui::paper;
use crate::ui::record;

/// Cells of a line that is never wrapped.
pub const UNWRAPPED: usize = 4_000;

/// Marks that only show where an item begins.
const MARKS: &[char] = &['·', '─', '│', '►', '◄', '▼', '▲', '•'];

/// A line without the marks around it, and without a sign before it that only repeats its words.
pub fn bare(text: &str) -> &str {
    let text = text.trim_matches(|letter: char| MARKS.contains(&letter) || letter == ' ');
    match text.split_once(' ') {
        Some((sign, rest)) if !sign.contains(char::is_alphanumeric) => rest.trim(),
        _ => text,
    }
}

/// The place among the items of a wrapped text of the one on which the reader stands.
pub fn reader<T>(lines: &[paper::Line<T>], line: usize) -> Option<usize> {
    lines.get(line)?.leads.as_ref()?;
    let begins = |line: &&paper::Line<T>| line.leads.is_some() && line.text.starts_with(MARKS);
    let count = lines.iter().take(line + 1).filter(begins).count();
    count.checked_sub(1)
}

/// Tells a text; `here` is the reader's place among the items of the wrapped text.
pub fn paper<T>(telling: &mut Telling, lines: &[paper::Line<T>], here: Option<usize>) {
    let mut items = 0;
    for line in lines {
        if line.leads.is_some() {
            telling.entry(bare(&line.text), here == Some(items));
            items += 1;
        } else {
            telling.text(bare(&line.text));
        }
    }
}

/// Signs that a record puts before words that say the same.
const SIGNS: &[&str] = &["[ ] ", "[x] ", "[-] ", "[~] ", "√ ", "► ", "→ · "];

fn without_signs(text: &str) -> String {
    let text = SIGNS
        .iter()
        .fold(text.to_owned(), |text, sign| text.replace(sign, ""));
    bare(&text.replace(" → ", ", ")).to_owned()
}

/// Tells a page of a record, with the selected item.
pub fn record(telling: &mut Telling, lines: &[record::Line], selected: Option<&record::Item>) {
    for line in lines {
        match &line.item {
            Some(item) => {
                let first = telling.at.is_none() && Some(item) == selected;
                telling.entry(&without_signs(&line.text), first);
            }
            None => telling.text(&without_signs(&line.text)),
        }
    }
}
