//! Signals in spreadsheets: a row becomes the same tree that a line of JSON is, and back.

mod encoding;
mod heading;
mod persons;
mod row;
mod rows;
mod when;
mod words;
mod write;

use std::io::{self, BufReader, Chain, Cursor, Read};

pub use encoding::{Encoding, Found};
pub use heading::{Column, EXTRA, common_keys, is_common_key, is_key, keys};
pub use row::check_value;
pub use write::TableForm;

use super::lines::LINE_LIMIT;
use super::{Conditions, Line};
use crate::domain::table::{TableColumns, TableValues};
use encoding::Utf8Input;
use heading::Heading;
use rows::{COLUMNS, Cut, Rows};

/// Bytes by which the encoding is told.
const SAMPLE: usize = 1024 * 1024;

/// Bytes in which the header must be found: what comes before it, and the longest row.
const HEAD: usize = 2 * LINE_LIMIT;

/// What stands between cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// A tab.
    Tab,
}

impl Separator {
    /// All separators.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// The stable English word of the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
        }
    }

    /// The separator behind such a word, or behind the sign itself.
    pub fn from_code(code: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|each| each.code() == code || code.as_bytes() == [each.byte()])
    }

    const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// What somebody said of a file; the rest is told from the file itself.
#[derive(Clone, Copy, Default)]
pub struct Stated<'a> {
    /// What stands between its cells.
    pub separator: Option<Separator>,
    /// How its letters are written.
    pub encoding: Option<Encoding>,
    /// Mappings of its columns, asked in this order before the built-in ones.
    pub maps: &'a [&'a TableColumns],
}

/// Why a file is no table of signals; each has a sentence `table-<code>` in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableError {
    /// It cannot be read.
    Unreadable(io::ErrorKind),
    /// There is nothing in it.
    Empty,
    /// It holds bytes that are no text.
    NoText,
    /// It begins as JSON does.
    Json,
    /// Its letters could be those of several encodings.
    UnknownEncoding,
    /// It is not in the encoding that was said or found: its header is no text.
    WrongEncoding(Encoding),
    /// Its header is longer than so many KiB, or its quotes are never closed.
    HeaderTooLong(usize),
    /// Something stands behind a quote that closes a cell of its header.
    StrayQuote,
    /// It has more columns than this.
    TooManyColumns(usize),
    /// No column was recognised.
    NothingKnown,
    /// This column stands for something that another column stands for already.
    Twice(String, String),
    /// A mapping gives this column a key that there is not.
    UnknownKey(String, String),
}

impl TableError {
    /// Stable English code in kebab-case.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::Empty => "empty",
            Self::NoText => "no-text",
            Self::Json => "json",
            Self::UnknownEncoding => "unknown-encoding",
            Self::WrongEncoding(_) => "wrong-encoding",
            Self::HeaderTooLong(_) => "header-too-long",
            Self::StrayQuote => "stray-quote",
            Self::TooManyColumns(_) => "too-many-columns",
            Self::NothingKnown => "nothing-known",
            Self::Twice(..) => "twice",
            Self::UnknownKey(..) => "unknown-key",
        }
    }

    /// The values of its message, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreadable(kind) => vec![("cause", kind.to_string())],
            Self::WrongEncoding(encoding) => vec![("encoding", encoding.code().to_owned())],
            Self::HeaderTooLong(bytes) => vec![("kib", (bytes / 1024).to_string())],
            Self::TooManyColumns(columns) => vec![("columns", columns.to_string())],
            Self::Twice(column, key) | Self::UnknownKey(column, key) => {
                vec![("column", column.clone()), ("key", key.clone())]
            }
            Self::Empty
            | Self::NoText
            | Self::Json
            | Self::UnknownEncoding
            | Self::StrayQuote
            | Self::NothingKnown => Vec::new(),
        }
    }
}

/// What a file is read from: its first bytes, then the rest.
type Input<R> = Chain<Cursor<Vec<u8>>, R>;

/// A table whose header was understood.
pub struct Table<R> {
    /// Its encoding.
    pub encoding: Found,
    /// What stands between its cells.
    pub separator: Separator,
    heading: Heading,
    rows: Rows<BufReader<Input<Utf8Input<Input<R>>>>>,
}

impl<R: Read> Table<R> {
    /// Looks at the beginning of a file; nothing of it is a signal yet.
    ///
    /// # Errors
    /// It is no table that could be read as signals.
    pub fn open(
        mut input: R,
        stated: Stated<'_>,
        questions: &[String],
    ) -> Result<Self, TableError> {
        let mut sample = taken(&mut input, SAMPLE)?;
        if sample.is_empty() {
            return Err(TableError::Empty);
        }
        let encoding = encoding::find(stated.encoding, &sample)?;
        sample.drain(..encoding.mark);
        let mut input = Utf8Input::new(Cursor::new(sample).chain(input), encoding.encoding);
        let mut head = taken(&mut input, HEAD)?;
        let said = said_separator(&head);
        if let Some((_separator, bytes)) = said {
            head.drain(..bytes);
        }
        let line = 1 + usize::from(said.is_some());
        let separators = stated
            .separator
            .or_else(|| said.map(|(separator, _bytes)| separator))
            .map_or_else(|| Separator::ALL.to_vec(), |separator| vec![separator]);
        let (separator, heading) = best(&head, &separators, encoding, |cells| {
            Heading::read(cells, stated.maps, questions)
        })?;
        let input = BufReader::new(Cursor::new(head).chain(input));
        let mut rows = Rows::new(input, separator.byte(), line);
        // The header again, and what stands before it.
        for row in rows.by_ref() {
            let row = row.map_err(|cause| TableError::Unreadable(cause.kind()))?;
            if !matches!(row.found, Cut::Blank) {
                break;
            }
        }
        Ok(Self {
            encoding,
            separator,
            heading,
            rows,
        })
    }

    /// Where a row says nothing of a key, it says this.
    #[must_use]
    pub fn with_values(mut self, values: TableValues) -> Self {
        self.heading.values = values;
        self
    }

    /// What rows say that say nothing of a key.
    pub const fn values(&self) -> &TableValues {
        &self.heading.values
    }

    /// The columns in their order.
    pub fn columns(&self) -> &[Column] {
        &self.heading.columns
    }

    /// The name of the column of a key, or the key itself where the table has no such column.
    pub fn name_of(&self, key: &str) -> String {
        self.heading.name_of(key).unwrap_or(key).to_owned()
    }

    /// Reads row by row, holding one at a time.
    ///
    /// # Errors
    ///
    /// Each item is an error where the input cannot be read on; a bad row is no error.
    pub fn read<'a>(
        self,
        conditions: Conditions<'a>,
    ) -> impl Iterator<Item = io::Result<Line>> + use<'a, R>
    where
        R: 'a,
    {
        let Self {
            encoding,
            heading,
            rows,
            ..
        } = self;
        rows.map(move |raw| raw.map(|raw| row::read(raw, &heading, encoding.encoding, conditions)))
    }
}

/// At most so many bytes of an input.
fn taken(input: &mut impl Read, most: usize) -> Result<Vec<u8>, TableError> {
    let mut bytes = Vec::new();
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    input
        .take(most)
        .read_to_end(&mut bytes)
        .map_err(|cause| TableError::Unreadable(cause.kind()))?;
    Ok(bytes)
}

/// The separator of a first line `sep=;`, by which spreadsheets tell it, and the bytes of the line.
fn said_separator(head: &[u8]) -> Option<(Separator, usize)> {
    let end = head.iter().position(|byte| *byte == b'\n')?;
    let line = head.get(..end)?.trim_ascii_end();
    let (word, said) = line.split_at_checked(4)?;
    let said = word.eq_ignore_ascii_case(b"sep=").then_some(said)?;
    let mut separators = Separator::ALL.into_iter();
    // The end of the line was taken off, and a tab with it.
    let found = separators.find(|each| said == [each.byte()]);
    let found = found.or_else(|| said.is_empty().then_some(Separator::Tab));
    Some((found?, end + 1))
}

/// The separator by which most columns are recognised, then by which there are most.
fn best(
    head: &[u8],
    separators: &[Separator],
    encoding: Found,
    read: impl Fn(&[String]) -> Result<Heading, TableError>,
) -> Result<(Separator, Heading), TableError> {
    let mut found: Option<(usize, usize, Separator, Result<Heading, TableError>)> = None;
    for separator in separators {
        let cells = match header(head, *separator, encoding) {
            // With another separator the quote may well close a cell.
            Err(TableError::StrayQuote) => continue,
            cells => cells?,
        };
        let heading = read(&cells);
        let known = match &heading {
            Ok(heading) => heading.known(),
            // What cannot be meant with this separator may well be meant with another.
            Err(_) => usize::from(cells.len() > 1),
        };
        let better = found
            .as_ref()
            .is_none_or(|(most, width, ..)| (known, cells.len()) > (*most, *width));
        if better {
            found = Some((known, cells.len(), *separator, heading));
        }
    }
    let (known, _width, separator, heading) = found.ok_or(TableError::StrayQuote)?;
    let heading = heading?;
    if known == 0 {
        return Err(TableError::NothingKnown);
    }
    Ok((separator, heading))
}

/// The cells of the first row that is not empty.
fn header(head: &[u8], separator: Separator, encoding: Found) -> Result<Vec<String>, TableError> {
    for row in Rows::new(head, separator.byte(), 1) {
        let row = row.map_err(|cause| TableError::Unreadable(cause.kind()))?;
        let cells = match row.found {
            Cut::Blank => continue,
            Cut::TooLong | Cut::OpenQuote => return Err(TableError::HeaderTooLong(LINE_LIMIT)),
            Cut::StrayQuote => return Err(TableError::StrayQuote),
            Cut::TooWide => return Err(TableError::TooManyColumns(COLUMNS)),
            Cut::Row(_raw, cells) => cells,
        };
        let first = cells.first().map(|cell| cell.trim_ascii_start());
        if first.is_some_and(|cell| cell.starts_with(b"{") || cell.starts_with(b"[")) {
            return Err(TableError::Json);
        }
        let cells = cells.iter().map(|cell| {
            let text = encoding.encoding.text(cell);
            text.map(std::borrow::Cow::into_owned)
        });
        let cells: Result<Vec<String>, usize> = cells.collect();
        return cells.map_err(|_position| TableError::WrongEncoding(encoding.encoding));
    }
    Err(TableError::Empty)
}
