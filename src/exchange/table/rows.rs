//! Cuts a table into rows, none of which can fill the memory.

use std::io::{self, BufRead};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::exchange::lines::LINE_LIMIT;

/// Most columns of a table; with more it is none that a person keeps.
pub(super) const COLUMNS: usize = 1024;

/// A row as it stands in the file.
pub(super) struct Raw {
    /// Line of the file on which it begins, from 1.
    pub line: usize,
    /// What was found there.
    pub found: Cut,
}

/// What a row turned out to be before anybody understood it.
pub(super) enum Cut {
    /// An empty line.
    Blank,
    /// More bytes than [`LINE_LIMIT`].
    TooLong,
    /// More cells than [`COLUMNS`].
    TooWide,
    /// A quote is opened and not closed up to the end of the file.
    OpenQuote,
    /// Something stands behind a quote that closes a cell.
    StrayQuote,
    /// Its bytes without line end, and its cells with their quotes taken off.
    Row(Vec<u8>, Vec<Vec<u8>>),
}

/// The rows of an input.
pub(super) struct Rows<R> {
    input: R,
    separator: u8,
    parser: Reader,
    cells: Vec<u8>,
    ends: Vec<usize>,
    /// Line of the next byte.
    line: usize,
    /// The byte before was a carriage return, with which a line feed is one end of a line.
    returned: bool,
    failed: bool,
}

/// A row while it is read.
#[derive(Default)]
struct Progress {
    raw: Vec<u8>,
    cells: usize,
    ends: usize,
    too_long: bool,
    too_wide: bool,
}

impl<R: BufRead> Rows<R> {
    /// The rows of an input whose first line has this number.
    pub(super) fn new(input: R, separator: u8, line: usize) -> Self {
        Self {
            input,
            separator,
            parser: ReaderBuilder::new().delimiter(separator).build(),
            cells: vec![0; LINE_LIMIT + 1],
            ends: vec![0; COLUMNS + 1],
            line,
            returned: false,
            failed: false,
        }
    }

    /// The next row, or nothing at the end of the input.
    fn row(&mut self) -> io::Result<Option<Raw>> {
        let Some(first) = self.peek()? else {
            return Ok(None);
        };
        let line = self.line;
        // The parser would swallow empty lines.
        if matches!(first, b'\r' | b'\n') {
            self.end_of_line()?;
            let found = Cut::Blank;
            return Ok(Some(Raw { line, found }));
        }
        let mut progress = Progress::default();
        loop {
            let part = match self.input.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read?,
            };
            let cells = self.cells.get_mut(progress.cells..).unwrap_or_default();
            let ends = self.ends.get_mut(progress.ends..).unwrap_or_default();
            let (result, read, cells, ends) = self.parser.read_record(part, cells, ends);
            let taken = part.get(..read).unwrap_or_default();
            progress.take(taken, cells, ends);
            for byte in taken {
                self.line += usize::from(ends_line(*byte, self.returned));
                self.returned = *byte == b'\r';
            }
            self.input.consume(read);
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => {
                    progress.too_long = true;
                    progress.cells = 0;
                }
                ReadRecordResult::OutputEndsFull => {
                    progress.too_wide = true;
                    progress.ends = 0;
                }
                ReadRecordResult::Record | ReadRecordResult::End => break,
            }
        }
        let found = self.cut(progress);
        Ok(Some(Raw { line, found }))
    }

    fn cut(&self, mut progress: Progress) -> Cut {
        if progress.too_long {
            return Cut::TooLong;
        }
        if progress.too_wide || progress.ends > COLUMNS {
            return Cut::TooWide;
        }
        while matches!(progress.raw.last(), Some(b'\r' | b'\n')) {
            progress.raw.pop();
        }
        match last_quote(&progress.raw, self.separator) {
            Quote::None | Quote::Closed => {}
            Quote::Open => return Cut::OpenQuote,
            Quote::Stray => return Cut::StrayQuote,
        }
        let mut start = 0;
        let ends = self.ends.iter().take(progress.ends);
        let cells = ends.map(|end| {
            let cell = self.cells.get(start..*end).unwrap_or_default().to_vec();
            start = *end;
            cell
        });
        Cut::Row(progress.raw, cells.collect())
    }

    /// The next byte; a line feed that ends the line of a carriage return is passed over.
    fn peek(&mut self) -> io::Result<Option<u8>> {
        loop {
            let next = match self.input.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read?.first().copied(),
            };
            if next != Some(b'\n') || !self.returned {
                return Ok(next);
            }
            self.returned = false;
            self.input.consume(1);
        }
    }

    /// Steps over the end of an empty line.
    fn end_of_line(&mut self) -> io::Result<()> {
        let byte = self.input.fill_buf()?.first().copied();
        self.returned = byte == Some(b'\r');
        self.line += 1;
        self.input.consume(1);
        Ok(())
    }
}

/// Whether a byte ends a line that no byte before it has ended.
const fn ends_line(byte: u8, returned: bool) -> bool {
    byte == b'\r' || (byte == b'\n' && !returned)
}

/// How a place stands to the quotes before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quote {
    /// In a cell without quotes, or at its beginning.
    None,
    /// Inside quotes.
    Open,
    /// Behind a quote that closes a cell, or is the first of two that stand for one.
    Closed,
    /// Behind something that stands where a cell was closed.
    Stray,
}

/// How the end of a row stands to its quotes. The parser would take any, and silently change what
/// was meant: `"He said "no" and left"` would lose two quotes.
fn last_quote(raw: &[u8], separator: u8) -> Quote {
    let mut begins = true;
    let mut quote = Quote::None;
    for byte in raw {
        quote = match (quote, byte) {
            (Quote::None, b'"') if begins => Quote::Open,
            (Quote::Open, b'"') => Quote::Closed,
            (Quote::Closed, b'"') => Quote::Open,
            (Quote::Closed, byte) if *byte == separator => Quote::None,
            (Quote::Closed | Quote::Stray, _) => return Quote::Stray,
            (same, _) => same,
        };
        begins = quote == Quote::None && *byte == separator;
    }
    quote
}

impl Progress {
    fn take(&mut self, taken: &[u8], cells: usize, ends: usize) {
        self.cells += cells;
        self.ends += ends;
        // Room for the end of the line, which does not count.
        self.too_long |= self.raw.len() + taken.len() > LINE_LIMIT + 2;
        if self.too_long {
            self.raw.clear();
        } else {
            self.raw.extend_from_slice(taken);
        }
    }
}

impl<R: BufRead> Iterator for Rows<R> {
    type Item = io::Result<Raw>;

    /// Ends after the first error, as a failing input may fail for ever.
    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let row = self.row();
        self.failed = row.is_err();
        row.transpose()
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use proptest::prelude::*;

    use super::*;

    fn shown(input: &[u8], buffer: usize) -> Vec<String> {
        let rows = Rows::new(BufReader::with_capacity(buffer, input), b';', 1);
        rows.map(|row| {
            let Raw { line, found } = row.unwrap();
            let found = match found {
                Cut::Blank => "blank".to_owned(),
                Cut::TooLong => "too long".to_owned(),
                Cut::TooWide => "too wide".to_owned(),
                Cut::OpenQuote => "open quote".to_owned(),
                Cut::StrayQuote => "stray quote".to_owned(),
                Cut::Row(_raw, cells) => {
                    let cells = cells.iter().map(|cell| String::from_utf8_lossy(cell));
                    cells.collect::<Vec<_>>().join("|")
                }
            };
            format!("{line} {found}")
        })
        .collect()
    }

    #[test]
    fn cells_are_quoted_or_not_and_lines_end_in_any_way() {
        let input = b"a;\"b\r\nc\";\"say \"\"d\"\"\"\r\n\r\ne\n;;\rf;g\"h;i\"\"\n\"k\"l;m";
        for buffer in [1, 2, 3, 64] {
            assert_eq!(
                shown(input, buffer),
                [
                    "1 a|b\r\nc|say \"d\"",
                    "3 blank",
                    "4 e",
                    "5 ||",
                    "6 f|g\"h|i\"\"",
                    "7 stray quote"
                ][..],
                "{buffer}"
            );
            assert_eq!(shown(b"", buffer), [""; 0]);
        }
    }

    #[test]
    fn what_has_no_end_is_named_and_not_kept() {
        assert_eq!(shown(b"a;b\n\"c;d\ne;f\n", 8), ["1 a|b", "2 open quote"]);
        let fits = "x".repeat(LINE_LIMIT);
        let longer = format!("{fits}\r\n{fits}{fits}{fits}\nz");
        let rows = shown(longer.as_bytes(), 8192);
        assert_eq!(rows[1..], ["2 too long", "3 z"]);
        assert_eq!(rows[0].len(), LINE_LIMIT + 2);
        let wide = format!("{}\nz", ";".repeat(100_000));
        assert_eq!(shown(wide.as_bytes(), 8192), ["1 too wide", "2 z"]);
        let widest = ";".repeat(COLUMNS - 1);
        assert_eq!(shown(widest.as_bytes(), 8192)[0].len(), 2 + COLUMNS - 1);
    }

    proptest! {
        #[test]
        fn the_size_of_the_buffer_changes_nothing(input in "[a;\"\r\n]{0,40}") {
            let whole = shown(input.as_bytes(), 1024);
            prop_assert_eq!(shown(input.as_bytes(), 1), whole);
        }
    }
}
