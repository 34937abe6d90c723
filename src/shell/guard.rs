//! The Esc guard: puts together keys whose bytes came in pieces, so that no arrow becomes an Esc
//! and two letters.

use std::mem;
use std::time::{Duration, Instant};

use super::input::Input;
use crate::ui::Mouse;
use crate::ui::key::{Code, Key};
use crate::ui::keymap;

/// How long a bare Esc waits for the rest of a sequence.
pub const ESC: Duration = Duration::from_millis(40);

/// How long a sequence that has begun waits for its next piece.
pub const PIECE: Duration = Duration::from_millis(200);

/// No sequence of a keyboard is longer.
const LONGEST: usize = 32;

/// Holds back what may be the beginning of a sequence; a function of the events and their times.
#[derive(Debug, Default)]
pub struct Guard {
    held: Held,
    until: Option<Instant>,
}

#[derive(Debug, Default)]
enum Held {
    #[default]
    Nothing,
    /// Esc.
    Esc,
    /// Esc and `O`: one letter more.
    Letter,
    /// Esc and `[`, with what followed.
    Sequence(String),
    /// Esc and two `[`: one letter more, from the console of Linux.
    Console,
    /// The terminal's answer to a question, which nobody here asked.
    Reply,
    /// A pasted text whose announcement came in pieces.
    Paste(String),
}

impl Guard {
    /// Takes an event and gives those that are certain now.
    pub fn take(&mut self, input: Input, at: Instant) -> Vec<Input> {
        let mut out = self.ring(at);
        match input {
            Input::Key(key) => self.key(key, at, &mut out),
            Input::Paste(_) | Input::Mouse(..) => {
                out.extend(self.give_up());
                out.push(input);
            }
            Input::Resize(..) => out.push(input),
        }
        out
    }

    /// When [`Guard::ring`] has something to say, if nothing else comes.
    pub fn deadline(&self) -> Option<Instant> {
        self.until
    }

    /// Gives what waited long enough.
    pub fn ring(&mut self, now: Instant) -> Vec<Input> {
        if self.until.is_some_and(|until| until <= now) {
            self.give_up()
        } else {
            Vec::new()
        }
    }

    fn give_up(&mut self) -> Vec<Input> {
        self.until = None;
        match mem::take(&mut self.held) {
            Held::Esc => vec![Input::Key(Key::plain(Code::Esc))],
            Held::Paste(text) => vec![Input::Paste(text)],
            // Half a sequence is dropped whole: it is no text.
            Held::Nothing | Held::Letter | Held::Sequence(_) | Held::Console | Held::Reply => {
                Vec::new()
            }
        }
    }

    fn hold(&mut self, held: Held, at: Instant, wait: Duration) {
        self.held = held;
        self.until = at.checked_add(wait);
    }

    fn key(&mut self, key: Key, at: Instant, out: &mut Vec<Input>) {
        self.until = None;
        match (mem::take(&mut self.held), letter_of(key)) {
            (Held::Esc, Some('[')) => self.hold(Held::Sequence(String::new()), at, PIECE),
            (Held::Esc, Some('O')) => self.hold(Held::Letter, at, PIECE),
            (Held::Esc, Some(']')) => self.hold(Held::Reply, at, PIECE),
            // Nobody is as quick as that: it is a digit with Alt.
            (Held::Esc, Some('0'..='9')) => out.extend(with_alt(key).map(Input::Key)),
            (Held::Esc, _) => {
                out.push(Input::Key(Key::plain(Code::Esc)));
                self.begin(key, at, out);
            }
            (Held::Letter, Some(letter)) => out.extend(single(letter).map(Input::Key)),
            (Held::Console, Some(letter)) => out.extend(console(letter).map(Input::Key)),
            (Held::Sequence(text), Some(letter)) => self.piece(text, letter, at, out),
            (Held::Reply, _) => self.reply(key, at),
            (Held::Paste(text), _) => self.pasted(text, key, at, out),
            (Held::Nothing, _) | (Held::Letter | Held::Console | Held::Sequence(_), None) => {
                self.begin(key, at, out);
            }
        }
    }

    fn begin(&mut self, key: Key, at: Instant, out: &mut Vec<Input>) {
        if key == Key::plain(Code::Esc) {
            self.hold(Held::Esc, at, ESC);
        } else if key.alt && key.code == Code::Char(']') {
            self.hold(Held::Reply, at, PIECE);
        } else {
            out.push(Input::Key(key));
        }
    }

    fn piece(&mut self, mut text: String, letter: char, at: Instant, out: &mut Vec<Input>) {
        match letter {
            '[' if text.is_empty() => self.hold(Held::Console, at, PIECE),
            '~' if text == "200" => self.hold(Held::Paste(String::new()), at, PIECE),
            'M' | 'm' if text.starts_with('<') => out.extend(mouse(&text, letter)),
            '\u{40}'..='\u{7e}' => out.extend(sequence(&text, letter).map(Input::Key)),
            '\u{20}'..='\u{3f}' if text.len() < LONGEST => {
                text.push(letter);
                self.hold(Held::Sequence(text), at, PIECE);
            }
            // No sequence after all: what was typed now is a key of its own.
            other => self.begin(Key::plain(Code::Char(other)), at, out),
        }
    }

    fn reply(&mut self, key: Key, at: Instant) {
        let ends = key == Key::ctrl('g') || (key.alt && key.code == Code::Char('\\'));
        if key == Key::plain(Code::Esc) {
            // An answer may end in Esc and a backslash; an unknown letter is dropped as well.
            self.hold(Held::Letter, at, PIECE);
        } else if !ends {
            self.hold(Held::Reply, at, PIECE);
        }
    }

    fn pasted(&mut self, mut text: String, key: Key, at: Instant, out: &mut Vec<Input>) {
        match (letter_of(key), key.code) {
            (Some(letter), _) => text.push(letter),
            (None, Code::Enter) => text.push('\n'),
            (None, Code::Tab) => text.push('\t'),
            (None, _) => {
                out.push(Input::Paste(text));
                return self.begin(key, at, out);
            }
        }
        self.hold(Held::Paste(text), at, PIECE);
    }
}

fn letter_of(key: Key) -> Option<char> {
    match key {
        Key {
            code: Code::Char(letter),
            ctrl: false,
            alt: false,
        } => Some(letter),
        _ => None,
    }
}

/// A digit with Alt is a function key, 0 the tenth.
pub(super) fn with_alt(key: Key) -> Option<Key> {
    keymap::function(Key { alt: true, ..key }, &[])
}

/// Esc, `O`, letter.
fn single(letter: char) -> Option<Key> {
    let code = match letter {
        'P' => Code::F(1),
        'Q' => Code::F(2),
        'R' => Code::F(3),
        'S' => Code::F(4),
        'M' => Code::Enter,
        other => direction(other)?,
    };
    Some(Key::plain(code))
}

/// Esc, `[`, `[`, letter.
fn console(letter: char) -> Option<Key> {
    let code = match letter {
        'A' => Code::F(1),
        'B' => Code::F(2),
        'C' => Code::F(3),
        'D' => Code::F(4),
        'E' => Code::F(5),
        _ => return None,
    };
    Some(Key::plain(code))
}

/// Esc, `[`, numbers, letter; the second number holds Shift, Alt and Ctrl as bits, plus one.
fn sequence(numbers: &str, letter: char) -> Option<Key> {
    let (first, second) = numbers.split_once(';').unwrap_or((numbers, ""));
    let held: u8 = second
        .parse()
        .map_or(0, |number: u8| number.saturating_sub(1));
    let code = match letter {
        '~' => numbered(first)?,
        'P' => Code::F(1),
        'Q' => Code::F(2),
        'S' => Code::F(4),
        'Z' => Code::BackTab,
        other => direction(other)?,
    };
    Some(Key {
        code,
        ctrl: held & 4 != 0,
        alt: held & 2 != 0,
    })
}

/// Esc, `[`, `<`, button, column, row from 1, and `M` where the button goes down.
fn mouse(numbers: &str, letter: char) -> Option<Input> {
    let mut numbers = numbers.strip_prefix('<')?.split(';');
    let mut next = || numbers.next()?.parse::<u16>().ok();
    let mouse = match (next()?, letter) {
        (0, 'M') => Mouse::Click,
        (64, 'M') => Mouse::WheelUp,
        (65, 'M') => Mouse::WheelDown,
        _ => return None,
    };
    let (column, row) = (next()?, next()?);
    let place = |from_1: u16| from_1.saturating_sub(1);
    Some(Input::Mouse(mouse, place(column), place(row)))
}

fn direction(letter: char) -> Option<Code> {
    Some(match letter {
        'A' => Code::Up,
        'B' => Code::Down,
        'C' => Code::Right,
        'D' => Code::Left,
        'F' => Code::End,
        'H' => Code::Home,
        _ => return None,
    })
}

fn numbered(number: &str) -> Option<Code> {
    Some(match number.parse::<u8>().ok()? {
        1 | 7 => Code::Home,
        2 => Code::Insert,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        number @ 11..=15 => Code::F(number - 10),
        number @ 17..=21 => Code::F(number - 11),
        number @ 23..=24 => Code::F(number - 12),
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
