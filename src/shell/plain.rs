//! The program without a screen: lines in, lines out, one thing on each, nothing ever rewritten.

mod talk;

use std::io::{self, BufRead, IsTerminal as _, Read as _, Write};

use super::rescue::Rescue;
use super::seam::Records;
use super::{Exit, hangup};
use crate::clock::Clock;
use crate::lang::{Lang, Language};
use crate::text::{clean_line, visible};
use crate::ui::Model;
use talk::Talk;

/// Bytes of a line at most; a line that is longer is taken in pieces.
const LONGEST: u64 = 1 << 20;

/// What came in.
enum Heard {
    /// A line.
    Line(String),
    /// A line that is no UTF-8.
    Garbled,
    /// Nothing more comes.
    End,
}

/// Where lines come from and go to.
pub struct Plain {
    input: Box<dyn BufRead>,
    out: Box<dyn Write>,
    /// Nobody types at a terminal, so that what was read stands nowhere yet.
    repeats: bool,
    clock: Clock,
    rescue: Rescue,
    /// English words are understood in every language.
    english: Lang,
}

impl std::fmt::Debug for Plain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Plain").finish_non_exhaustive()
    }
}

impl Plain {
    /// Reads the standard input, writes the standard output, and listens to signals; once in a
    /// process.
    ///
    /// # Errors
    ///
    /// When the system refuses the signals.
    pub fn open(clock: Clock, rescue: Rescue) -> io::Result<Self> {
        hangup::start_plain(rescue.clone())?;
        let repeats = !io::stdin().is_terminal();
        let input = Box::new(io::BufReader::new(io::stdin()));
        let out = Box::new(io::stdout());
        let mut plain = Self::over(input, out, clock, rescue);
        plain.repeats = repeats;
        Ok(plain)
    }

    /// Reads and writes elsewhere.
    pub fn over(
        input: Box<dyn BufRead>,
        out: Box<dyn Write>,
        clock: Clock,
        rescue: Rescue,
    ) -> Self {
        Self {
            input,
            out,
            repeats: true,
            clock,
            rescue,
            english: Lang::of(Language::English),
        }
    }

    /// Runs the program on records until the user leaves or nothing more comes in; where nothing
    /// can be read or written any more, drafts are saved and the exit says so.
    pub fn run<R: Records>(&mut self, model: &mut Model, records: &mut R) -> Exit {
        let mut talk = Talk::new(self, model, records);
        talk.run().unwrap_or_else(|_gone| {
            talk.save();
            Exit::Lost
        })
    }

    /// Writes a line; what a terminal would obey is written out instead.
    fn line(&mut self, text: &str) -> io::Result<()> {
        for line in text.split('\n') {
            writeln!(self.out, "{}", visible(line).trim_end())?;
        }
        Ok(())
    }

    /// Asks for a line.
    fn read(&mut self) -> io::Result<Heard> {
        write!(self.out, "> ")?;
        self.out.flush()?;
        let mut bytes = Vec::new();
        let mut input = self.input.by_ref().take(LONGEST);
        let count = input.read_until(b'\n', &mut bytes)?;
        if count == 0 {
            self.line("")?;
            return Ok(Heard::End);
        }
        // A terminal of another character set: half of what was typed would be kept.
        let Ok(line) = String::from_utf8(bytes) else {
            return Ok(Heard::Garbled);
        };
        let line = clean_line(line.trim_end_matches(['\r', '\n'])).text;
        if self.repeats {
            self.line(&line)?;
        }
        Ok(Heard::Line(line))
    }
}
