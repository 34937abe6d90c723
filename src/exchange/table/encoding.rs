//! The encoding of a table: said, written in its first bytes, or told from what they can mean.

use std::borrow::Cow;
use std::io::{self, Read};

use encoding_rs::{
    Decoder, DecoderResult, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1257,
};

use super::TableError;

/// Bytes that are read at a time where they must be turned into UTF-8 first.
const CHUNK: usize = 16 * 1024;

/// A byte that UTF-8 never holds: it marks a place that could not be decoded, so that the row is
/// rejected instead of being changed silently.
const UNDECODABLE: u8 = 0xFF;

/// How the letters of a file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, the low byte first.
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Central European: Polish.
    Windows1250,
    /// Cyrillic: Bulgarian, Russian.
    Windows1251,
    /// Baltic: Lithuanian.
    Windows1257,
}

impl Encoding {
    /// All encodings that can be said.
    pub const ALL: [Self; 6] = [
        Self::Utf8,
        Self::Utf16Le,
        Self::Utf16Be,
        Self::Windows1250,
        Self::Windows1251,
        Self::Windows1257,
    ];

    /// Its usual name in small letters.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1250 => "windows-1250",
            Self::Windows1251 => "windows-1251",
            Self::Windows1257 => "windows-1257",
        }
    }

    /// The encoding behind a name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.code() == code)
    }

    const fn standard(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Windows1250 => WINDOWS_1250,
            Self::Windows1251 => WINDOWS_1251,
            Self::Windows1257 => WINDOWS_1257,
        }
    }

    /// The mark that files of this encoding may begin with.
    const fn mark(self) -> &'static [u8] {
        match self {
            Self::Utf8 => b"\xEF\xBB\xBF",
            Self::Utf16Le => b"\xFF\xFE",
            Self::Utf16Be => b"\xFE\xFF",
            Self::Windows1250 | Self::Windows1251 | Self::Windows1257 => b"",
        }
    }

    /// Whether separators and line ends are not single bytes of ASCII.
    const fn is_wide(self) -> bool {
        matches!(self, Self::Utf16Le | Self::Utf16Be)
    }

    /// The text of a row's bytes, as [`Utf8Input`] gives them.
    ///
    /// # Errors
    /// The byte, from 1, from which on they are no text.
    pub(super) fn text(self, bytes: &[u8]) -> Result<Cow<'_, str>, usize> {
        if matches!(self, Self::Utf8) || self.is_wide() {
            let text = std::str::from_utf8(bytes);
            return text
                .map(Cow::Borrowed)
                .map_err(|error| error.valid_up_to() + 1);
        }
        Ok(self.standard().decode_without_bom_handling(bytes).0)
    }
}

/// An encoding as it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The encoding.
    pub encoding: Encoding,
    /// Nobody said it, and the bytes could mean another one.
    pub guessed: bool,
    /// Bytes of the mark at the beginning.
    pub(super) mark: usize,
}

/// Tells the encoding of a file from its first bytes.
///
/// # Errors
/// They are no text, or could be several encodings.
pub(super) fn find(stated: Option<Encoding>, sample: &[u8]) -> Result<Found, TableError> {
    if let Some(encoding) = stated {
        let marked = sample.starts_with(encoding.mark());
        let mark = if marked { encoding.mark().len() } else { 0 };
        return text_or_not(encoding, sample).map(|encoding| Found {
            encoding,
            guessed: false,
            mark,
        });
    }
    let marked = [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be];
    let marked = marked.into_iter();
    let mut marked = marked.filter(|each| sample.starts_with(each.mark()));
    if let Some(encoding) = marked.next() {
        let mark = encoding.mark().len();
        return text_or_not(encoding, sample).map(|encoding| Found {
            encoding,
            guessed: false,
            mark,
        });
    }
    text_or_not(Encoding::Utf8, sample)?;
    let valid = match std::str::from_utf8(sample) {
        Ok(_) => true,
        // The sample may end within a letter.
        Err(error) => error.error_len().is_none(),
    };
    let (encoding, guessed) = if valid {
        (Encoding::Utf8, false)
    } else if is_cyrillic(sample) {
        (Encoding::Windows1251, true)
    } else {
        return Err(TableError::UnknownEncoding);
    };
    Ok(Found {
        encoding,
        guessed,
        mark: 0,
    })
}

/// No text holds the byte 0, but UTF-16 does.
fn text_or_not(encoding: Encoding, sample: &[u8]) -> Result<Encoding, TableError> {
    if !encoding.is_wide() && sample.contains(&0) {
        return Err(TableError::NoText);
    }
    Ok(encoding)
}

/// Whether the bytes read as words of windows-1251.
///
/// Its letters stand beside each other, as those of the other encodings, which lie among Latin ones,
/// do not; and its small letters, of which texts have more, lie where KOI8 has the capital ones.
fn is_cyrillic(sample: &[u8]) -> bool {
    let high = sample.iter().filter(|byte| **byte >= 0x80).count();
    let letters = |low: u8, top: u8| {
        let letters = sample.iter().filter(|byte| (low..=top).contains(byte));
        letters.count()
    };
    let both = |pair: &[u8]| pair.iter().all(|byte| *byte >= 0xC0);
    let pairs = sample.windows(2).filter(|pair| both(pair)).count();
    pairs * 2 >= high && letters(0xE0, 0xFF) > letters(0xC0, 0xDF)
}

/// An input in UTF-8, or in an encoding of single bytes as it is.
pub(super) enum Utf8Input<R> {
    AsItIs(R),
    Decoded(Box<Wide<R>>),
}

impl<R: Read> Utf8Input<R> {
    pub(super) fn new(input: R, encoding: Encoding) -> Self {
        if !encoding.is_wide() {
            return Self::AsItIs(input);
        }
        Self::Decoded(Box::new(Wide {
            input,
            decoder: encoding.standard().new_decoder_without_bom_handling(),
            raw: Vec::new(),
            text: Vec::new(),
            given: 0,
            ended: false,
        }))
    }
}

impl<R: Read> Read for Utf8Input<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::AsItIs(input) => input.read(buffer),
            Self::Decoded(wide) => wide.read(buffer),
        }
    }
}

/// UTF-16 that is turned into UTF-8 while it is read.
pub(super) struct Wide<R> {
    input: R,
    decoder: Decoder,
    raw: Vec<u8>,
    text: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Wide<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.text.len() && !self.ended {
            self.refill()?;
        }
        let rest = self.text.get(self.given..).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        for (to, from) in buffer.iter_mut().zip(rest) {
            *to = *from;
        }
        self.given += count;
        Ok(count)
    }

    fn refill(&mut self) -> io::Result<()> {
        self.raw.resize(CHUNK, 0);
        let count = self.input.read(&mut self.raw)?;
        self.ended = count == 0;
        self.text.clear();
        self.given = 0;
        let mut rest = self.raw.get(..count).unwrap_or_default();
        let mut piece = [0; CHUNK];
        loop {
            let (result, read, written) = self
                .decoder
                .decode_to_utf8_without_replacement(rest, &mut piece, self.ended);
            self.text
                .extend_from_slice(piece.get(..written).unwrap_or_default());
            rest = rest.get(read..).unwrap_or_default();
            match result {
                DecoderResult::InputEmpty => return Ok(()),
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => self.text.push(UNDECODABLE),
            }
        }
    }
}
