//! Organisations and their services from files: a table of ours, or HSDS 3, the Human Services Data
//! Specification of Open Referral.

mod csv;
mod hsds;

use super::problem::{Problem, Reason, Rejection};
use crate::domain::form::{LINE_MAX, PROSE_MAX};
use crate::domain::register::{Organisation, Service};
use crate::text::{clean_line, clean_prose};

pub use csv::COLUMNS;

/// An organisation as a file lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Row of the file, or place in its list, from 1.
    pub line: usize,
    /// Its id at the source, never empty.
    pub id: String,
    /// What it says of itself; the agreement with it is the office's own.
    pub organisation: Organisation,
    /// Whether it says that there is an agreement; nothing where it is silent.
    pub partner: Option<bool>,
    /// Its services, each with an id at the source.
    pub services: Vec<Service>,
}

/// What a file turned out to hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// Organisations in the order of the file.
    pub found: Vec<Listed>,
    /// Rows of which nothing comes, with why.
    pub rejected: Vec<Rejection>,
}

impl Listing {
    fn reject(&mut self, line: usize, problem: Problem) {
        self.rejected.push(Rejection {
            line,
            problems: vec![problem],
        });
    }

    /// Nothing at all comes of the file.
    fn hopeless(line: usize, problem: Problem) -> Self {
        let mut listing = Self::default();
        listing.reject(line, problem);
        listing
    }
}

/// Reads a table with the columns of [`COLUMNS`], a row for each service; `kinds` are the codes of
/// the pack's kinds of service.
pub fn read_csv(bytes: &[u8], kinds: &[String]) -> Listing {
    match text(bytes) {
        Ok(text) => csv::read(text, kinds),
        Err(problem) => Listing::hopeless(1, problem),
    }
}

/// Reads organisations of HSDS 3: one, a list, a page of a list, or services with theirs.
pub fn read_hsds(bytes: &[u8]) -> Listing {
    match text(bytes) {
        Ok(text) => hsds::read(text),
        Err(problem) => Listing::hopeless(1, problem),
    }
}

/// The text of a file, without the mark that some programs put before it.
fn text(bytes: &[u8]) -> Result<&str, Problem> {
    let text = std::str::from_utf8(bytes)
        .map_err(|cause| Problem::of_line(Reason::NotUtf8(cause.valid_up_to() + 1)))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// A value as one line without hidden characters, or that it is too long.
fn line(field: &str, value: &str) -> Result<String, Problem> {
    let line = clean_line(value).text.trim().to_owned();
    if line.chars().count() > LINE_MAX {
        // Said in KiB like every text that is too long.
        return Err(Problem::new(field, Reason::TextTooLong(1024)));
    }
    Ok(line)
}

/// A value of several lines without hidden characters, or that it is too long.
fn prose(field: &str, value: &str) -> Result<String, Problem> {
    let prose = clean_prose(value).text.trim().to_owned();
    if prose.len() > PROSE_MAX {
        return Err(Problem::new(field, Reason::TextTooLong(PROSE_MAX)));
    }
    Ok(prose)
}

#[cfg(test)]
mod tests;
