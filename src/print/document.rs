//! What stands on a paper, before it is text or HTML.

use crate::lang::Language;
use crate::ui::record::Piece;

/// A paper.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    /// The language of its words.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// What it is about, label and value.
    pub about: Vec<(String, String)>,
    /// What the reader must know before reading.
    pub notes: Vec<String>,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// Hides the words, which may name people.
impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Document").finish_non_exhaustive()
    }
}

/// A section under its heading.
#[derive(Clone, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// Hides the words, which may name people.
impl std::fmt::Debug for Section {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Section").finish_non_exhaustive()
    }
}

impl Section {
    /// A section.
    pub fn new(title: impl Into<String>, blocks: Vec<Block>) -> Self {
        Self {
            title: title.into(),
            blocks,
        }
    }
}

/// A piece of a section.
#[derive(Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading below that of the section; what follows it up to the next one is an entry.
    Head(String),
    /// Words.
    Words(String),
    /// Words that stand behind the others: who wrote something, and when.
    Small(String),
    /// Labels with their values.
    Fields(Vec<(String, String)>),
    /// A list.
    List(Vec<String>),
    /// A table; every row has as many cells as there are headings.
    Table {
        /// Headings of its columns.
        heads: Vec<String>,
        /// Its rows.
        rows: Vec<Vec<String>>,
    },
    /// So many lines to write on by hand.
    Blank(usize),
    /// A line to sign for each name.
    Signatures {
        /// Headings: name, signature, date.
        heads: [String; 3],
        /// Who signs; an empty name leaves room for one.
        names: Vec<String>,
    },
}

/// Hides the words, which may name people.
impl std::fmt::Debug for Block {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Block")
    }
}

/// The pieces of a printed page as blocks: fields and entries that follow one another stand
/// together.
pub(super) fn blocks(pieces: Vec<Piece>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Head(text) => blocks.push(Block::Head(text)),
            Piece::Words(text) => blocks.push(Block::Words(text)),
            Piece::Small(text) => blocks.push(Block::Small(text)),
            Piece::Field(label, value) => {
                if let Some(Block::Fields(fields)) = blocks.last_mut() {
                    fields.push((label, value));
                } else {
                    blocks.push(Block::Fields(vec![(label, value)]));
                }
            }
            Piece::Entry(text) => {
                if let Some(Block::List(entries)) = blocks.last_mut() {
                    entries.push(text);
                } else {
                    blocks.push(Block::List(vec![text]));
                }
            }
        }
    }
    blocks
}
