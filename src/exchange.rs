//! Signals between systems: exchange format 1, one JSON object a line or one row of a table, read
//! strictly and written back whole; directories of organisations, and anchors of the journal.

pub mod anchor;
pub mod directory;
mod fields;
mod json;
mod lines;
mod problem;
mod signal;
pub mod table;
mod write;

use std::fmt;
use std::io::{self, BufRead};

use chrono_tz::Tz;

use crate::domain::Moment;
use crate::domain::answer::Answered;
use crate::domain::command::NewSignal;
use crate::domain::ids::Fresh;
use crate::domain::signal::{External, Report};

pub use lines::LINE_LIMIT;
pub use problem::{Detail, Expected, Problem, Reason, Rejection};
pub use signal::TEXT_LIMIT;
pub use write::{Informants, write_signal};

/// What a line is judged by.
#[derive(Clone, Copy)]
pub struct Conditions<'a> {
    /// The time of the import.
    pub now: Moment,
    /// Zone of the office, for the day on which it learned of a signal.
    pub zone: Tz,
    /// Codes of who may report: the pack's list.
    pub sources: &'a [String],
    /// Ids of the instrument's questions.
    pub questions: &'a [String],
    /// Gives children and adults their ids.
    pub fresh: &'a dyn Fresh,
}

/// What one line of a file turned out to be.
pub enum Line {
    /// Nothing but spaces; counted as a line and ignored.
    Blank,
    /// No signal comes of it.
    Rejected(Rejection),
    /// A signal.
    Read(Box<Incoming>),
}

/// A signal as a line gives it.
pub struct Incoming {
    /// Line of the file on which it begins, from 1.
    pub line: usize,
    /// Its id in the source system, never empty.
    pub external_id: String,
    /// What was reported, all texts cleaned.
    pub report: Report,
    /// The answers; none where the line has none, which is a signal not sorted.
    pub answers: Option<Answered>,
    /// Until when the child is known to be safe.
    pub safe_until: Option<Moment>,
    /// Unknown keys at their places, as the text of a JSON object; `{}` without any.
    ///
    /// Digits of numbers stand as written; lists hold `{}` for a child or adult without such keys.
    pub extra: String,
    /// Fields out of which hidden characters were taken, with their number.
    pub removed: Vec<(String, usize)>,
    /// The bytes of the line or row without its end and byte order mark, in UTF-8; kept as evidence.
    pub raw: Vec<u8>,
    /// SHA-256 of what was understood: equal where nothing differs but the order of keys, the
    /// form of letters and numbers, the offset of a time or a hidden character.
    pub content: [u8; 32],
}

/// Says the line and nothing of the signal, which is personal.
impl fmt::Debug for Incoming {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Incoming")
            .field("line", &self.line)
            .finish_non_exhaustive()
    }
}

impl Incoming {
    /// The fingerprint as it is stored with a signal: 64 hexadecimal digits.
    pub fn content_text(&self) -> String {
        hexadecimal(&self.content)
    }

    /// The signal as it comes from a source system, with its line as evidence.
    pub fn into_new_signal(self, system: &str) -> NewSignal {
        let external = External {
            system: system.to_owned(),
            content: self.content_text(),
            id: self.external_id,
            extra: self.extra,
            removed: self.removed.iter().map(|(_field, count)| count).sum(),
        };
        NewSignal {
            report: self.report,
            external: Some(external),
            // Always text: a line that is not UTF-8 is rejected, a row was decoded.
            evidence: String::from_utf8(self.raw).ok(),
            answers: self.answers,
            safe_until: self.safe_until,
        }
    }
}

/// Bytes in hexadecimal digits.
fn hexadecimal(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xF]);
    digits
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

/// Reads a file line by line, holding one line at a time.
///
/// # Errors
///
/// Each item is an error where the input cannot be read on; a bad line is no error.
pub fn read<'a, R: BufRead + 'a>(
    input: R,
    conditions: Conditions<'a>,
) -> impl Iterator<Item = io::Result<Line>> + 'a {
    lines::Lines::new(input).map(move |raw| raw.map(|raw| signal::read(raw, conditions)))
}

#[cfg(test)]
mod tests;
