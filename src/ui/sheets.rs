//! Papers on their way between the program and the shell, which alone touches files.

use crate::domain::ids::{Login, Number};
use crate::domain::paper::Reader;
use crate::lang::Language;

/// Something to be printed or kept; answered by `Loaded::Printed` or `Loaded::Kept`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperAsk {
    /// Print a record, which the journal then says.
    Print {
        /// The signal or case.
        number: Number,
        /// For whom.
        reader: Reader,
        /// The language of the paper.
        language: Language,
    },
    /// Keep a paper as files beside the database.
    Keep(Box<Sheets>),
    /// Keep the terms as a calendar beside the database.
    Calendar {
        /// Only terms of this worker.
        holder: Option<Login>,
        /// The language of the calendar.
        language: Language,
    },
}

/// A paper as it can be kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Sheets {
    /// What its files are called, without time and ending; nothing personal.
    pub stem: String,
    /// Endings and contents, the plain text first.
    pub files: Vec<(&'static str, String)>,
}

/// Hides the words, which name people.
impl std::fmt::Debug for Sheets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sheets")
            .field("stem", &self.stem)
            .finish_non_exhaustive()
    }
}

/// Files that were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The folder, with its whole path.
    pub folder: String,
    /// The first file as it is called beside the database, of further ones the ending.
    pub files: Vec<String>,
}

impl Sheets {
    /// Its plain text.
    pub fn text(&self) -> &str {
        self.files.first().map_or("", |(_ending, text)| text)
    }
}
