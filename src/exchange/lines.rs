//! Cuts a stream of bytes into lines, none of which can fill the memory.

use std::io::{self, BufRead};

/// Most bytes of a line, its end not counted: 256 KiB.
/// Source: the limit of the exchange format.
pub const LINE_LIMIT: usize = 256 * 1024;

/// A mark that some programs put before UTF-8; it is no part of the first line.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// One line without LF, CR LF or byte order mark.
pub(super) struct Raw {
    /// From 1.
    pub number: usize,
    /// The bytes; none where the line is longer than [`LINE_LIMIT`].
    pub bytes: Option<Vec<u8>>,
}

/// The lines of an input.
pub(super) struct Lines<R> {
    input: R,
    read: usize,
    failed: bool,
}

impl<R: BufRead> Lines<R> {
    pub(super) const fn new(input: R) -> Self {
        Self {
            input,
            read: 0,
            failed: false,
        }
    }

    /// The next line, or nothing at the end of the input.
    fn line(&mut self) -> io::Result<Option<Raw>> {
        let mut bytes = Vec::new();
        let mut length = 0_usize;
        let ended = loop {
            let part = match self.input.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read?,
            };
            if part.is_empty() {
                break false;
            }
            let end = part.iter().position(|byte| *byte == b'\n');
            let kept = part.get(..end.unwrap_or(part.len())).unwrap_or_default();
            length = length.saturating_add(kept.len());
            // Room for a carriage return and the mark, which do not count.
            if length <= LINE_LIMIT + 1 + BYTE_ORDER_MARK.len() {
                bytes.extend_from_slice(kept);
            }
            let used = kept.len() + usize::from(end.is_some());
            self.input.consume(used);
            if end.is_some() {
                break true;
            }
        };
        if !ended && length == 0 {
            return Ok(None);
        }
        self.read += 1;
        let bytes = (length == bytes.len()).then(|| self.without_frame(bytes));
        Ok(Some(Raw {
            number: self.read,
            bytes: bytes.filter(|bytes| bytes.len() <= LINE_LIMIT),
        }))
    }

    fn without_frame(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        if bytes.last() == Some(&b'\r') {
            bytes.pop();
        }
        if self.read == 1 && bytes.starts_with(BYTE_ORDER_MARK) {
            bytes.drain(..BYTE_ORDER_MARK.len());
        }
        bytes
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = io::Result<Raw>;

    /// Ends after the first error, as a failing input may fail for ever.
    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let line = self.line();
        self.failed = line.is_err();
        line.transpose()
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    fn lengths(input: &[u8], buffer: usize) -> Vec<Option<usize>> {
        Lines::new(BufReader::with_capacity(buffer, input))
            .map(|line| line.unwrap().bytes.map(|bytes| bytes.len()))
            .collect()
    }

    #[test]
    fn lines_end_in_any_way_and_the_last_one_needs_no_end() {
        for buffer in [1, 2, 3, 64] {
            assert_eq!(
                lengths(b"\xEF\xBB\xBFab\r\n\r\n\nc\r\xEF\xBB\xBF\nd", buffer),
                [Some(2), Some(0), Some(0), Some(5), Some(1)]
            );
            assert_eq!(lengths(b"", buffer), []);
            assert_eq!(lengths(b"a\n", buffer), [Some(1)]);
        }
    }

    #[test]
    fn a_line_at_the_limit_is_read_and_a_longer_one_is_left_out() {
        let fits = "a".repeat(LINE_LIMIT);
        let input = format!("{fits}\r\n{fits}a\n{}\n{fits}", fits.repeat(20));
        assert_eq!(
            lengths(input.as_bytes(), 8192),
            [Some(LINE_LIMIT), None, None, Some(LINE_LIMIT)]
        );
    }

    #[test]
    fn an_input_that_fails_is_not_asked_again() {
        struct Broken;
        impl io::Read for Broken {
            fn read(&mut self, _buffer: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("cable"))
            }
        }
        assert_eq!(Lines::new(BufReader::new(Broken)).count(), 1);
    }
}
