//! Anchors of the journal: number and hash of its last entry at a time, a JSON object a line, kept
//! where whoever owns the database cannot change them.
//!
//! The chain of hashes alone does not show that its tail was cut or that all of it was written anew.

use std::io::{self, BufRead, Read as _};

use serde::{Deserialize, Serialize};

use crate::domain::Moment;

/// The form that this program writes.
const SCHEMA: u32 = 1;
/// Bytes of a line: three times what is written.
const LONGEST: u64 = 512;
/// Hexadecimal digits of a hash.
const DIGITS: usize = 64;

/// The last entry of the journal at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    schema: u32,
    /// Number of the entry.
    pub seq: i64,
    /// Its hash, hexadecimal.
    pub hash: String,
    /// When the anchor was written.
    pub at: Moment,
}

impl Anchor {
    /// An anchor of an entry.
    pub const fn of(seq: i64, hash: String, at: Moment) -> Self {
        Self {
            schema: SCHEMA,
            seq,
            hash,
            at,
        }
    }

    /// The anchor on a line; nothing where the line is none.
    fn read(line: &[u8]) -> Option<Self> {
        let anchor: Self = serde_json::from_slice(line).ok()?;
        let digits =
            anchor.hash.len() == DIGITS && anchor.hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        (anchor.schema == SCHEMA && anchor.seq > 0 && digits).then_some(anchor)
    }

    /// The line, without its end.
    ///
    /// # Errors
    ///
    /// It cannot be written as JSON.
    pub fn line(&self) -> io::Result<String> {
        serde_json::to_string(self).map_err(io::Error::from)
    }
}

/// A line of a file of anchors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// What it says; nothing where it is no anchor.
    pub anchor: Option<Anchor>,
}

/// Reads a file of anchors line by line; blank lines are left out.
///
/// # Errors
///
/// Each item is an error where the input cannot be read on.
pub fn read(mut input: impl BufRead) -> impl Iterator<Item = io::Result<Line>> {
    let mut number = 0;
    std::iter::from_fn(move || {
        loop {
            number += 1;
            let mut line = Vec::new();
            match input.by_ref().take(LONGEST).read_until(b'\n', &mut line) {
                Err(cause) => return Some(Err(cause)),
                Ok(0) => return None,
                // The pieces of a line that is too long are no anchors, each of them.
                Ok(_bytes) if line.trim_ascii().is_empty() => {}
                Ok(_bytes) => {
                    let anchor = Anchor::read(line.trim_ascii());
                    return Some(Ok(Line { number, anchor }));
                }
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchor_is_read_as_it_was_written_and_nothing_else_is_one() {
        let anchor = Anchor::of(7, "0a".repeat(32), "2026-11-16T12:00:00Z".parse().unwrap());
        let line = anchor.line().unwrap();
        let file = format!(
            "{line}\r\n\n{}\n{line}",
            line.replace("\"seq\":7", "\"seq\":-7")
        );
        let lines: Vec<Line> = read(file.as_bytes()).map(Result::unwrap).collect();
        let seen: Vec<_> = lines
            .iter()
            .map(|line| (line.number, line.anchor.as_ref()))
            .collect();
        assert_eq!(seen, [(1, Some(&anchor)), (3, None), (4, Some(&anchor))]);
        for broken in [
            line.replace("0a0a", "0a0"),
            line.replace("0a0a", "0x0a"),
            line.replace("\"schema\":1", "\"schema\":2"),
            line.replace('}', ",\"more\":1}"),
            "x".repeat(100_000),
        ] {
            let mut lines = read(broken.as_bytes()).map(Result::unwrap);
            assert!(lines.all(|line| line.anchor.is_none()), "{broken}");
        }
    }
}
