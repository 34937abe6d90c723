//! Papers: a case or a signal laid out for its reader, as plain text and as one HTML file; and the
//! calendar file of terms.
//!
//! A paper is made once, as a [`Document`], and both writers render that. What stands on it is a
//! list of sections, each made by one function of `family`, `inspection` or `meeting`: a new
//! part of a case becomes a function there and a line in its list. The words are those of the
//! screens.

pub mod calendar;
pub mod document;
mod family;
pub mod html;
mod inspection;
mod meeting;
mod parts;
pub mod text;

use crate::domain::paper::Reader;
use crate::store::contract::{Found, WholeFile};
use crate::ui::World;

pub use document::Document;

/// Lays a record out for its reader; nothing where the reader gets no such record: a signal has
/// neither plan nor meeting.
pub fn document(world: &World, file: &WholeFile, reader: Reader) -> Option<Document> {
    match (&file.found, reader) {
        (Found::Case(case), Reader::Family) => Some(family::document(world, case)),
        (Found::Case(case), Reader::Meeting) => Some(meeting::document(world, case)),
        (Found::Case(case), Reader::Inspection) => Some(inspection::of_case(world, file, case)),
        (Found::Signal(signal), Reader::Inspection) => {
            Some(inspection::of_signal(world, file, signal))
        }
        (Found::Signal(_), Reader::Family | Reader::Meeting) | (Found::Entry(_), _) => None,
    }
}
