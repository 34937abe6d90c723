//! Changed cells as few bytes: a slow line carries what is seen, not how it was drawn.

use std::fmt::Write as _;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use crate::text::width;

/// How a cell looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Look {
    fg: Color,
    bg: Color,
    modifiers: Modifier,
}

const PLAIN: Look = Look {
    fg: Color::Reset,
    bg: Color::Reset,
    modifiers: Modifier::empty(),
};

/// The modifiers that themes use, with the number that switches each on.
const WEIGHTS: &[(Modifier, u8)] = &[
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::UNDERLINED, 4),
    (Modifier::REVERSED, 7),
];

/// The colours of the terminal in the order of its palette.
const PALETTE: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

/// Writes cells from left to right and top to bottom; plain text is what it begins and ends with.
#[derive(Debug)]
pub(super) struct Ink {
    text: String,
    /// Where the next letter would stand, as far as that is sure: column, row.
    pen: Option<(u16, u16)>,
    look: Look,
}

impl Ink {
    pub(super) const fn new() -> Self {
        Self {
            text: String::new(),
            pen: None,
            look: PLAIN,
        }
    }

    /// Writes a cell at a column and row.
    pub(super) fn cell(&mut self, x: u16, y: u16, cell: &Cell) {
        self.go(x, y);
        self.wear(Look {
            fg: cell.fg,
            bg: cell.bg,
            modifiers: cell.modifier,
        });
        let symbol = cell.symbol();
        self.text.push_str(symbol);
        // Terminals differ in how far marks and signs of two cells move them.
        let sure = symbol.chars().count() == 1 && width(symbol) == 1;
        self.pen = sure.then_some((x.saturating_add(1), y));
    }

    /// What was written.
    pub(super) fn bytes(mut self) -> Vec<u8> {
        self.wear(PLAIN);
        self.text.into_bytes()
    }

    fn go(&mut self, x: u16, y: u16) {
        if self.pen == Some((x, y)) {
            return;
        }
        let done = match self.pen {
            Some((from, row)) if row == y && from < x => {
                write!(self.text, "\x1b[{}C", x - from)
            }
            _ => write!(self.text, "\x1b[{};{}H", y + 1, x + 1),
        };
        // Writing into memory cannot fail.
        done.ok();
    }

    fn wear(&mut self, look: Look) {
        if look == self.look {
            return;
        }
        let codes = codes(self.look, look);
        self.look = look;
        let codes: Vec<String> = codes.iter().map(u8::to_string).collect();
        write!(self.text, "\x1b[{}m", codes.join(";")).ok();
    }
}

/// The numbers that lead from one look to another; none of them is the way back to plain text.
fn codes(from: Look, to: Look) -> Vec<u8> {
    if to == PLAIN {
        return Vec::new();
    }
    let lost = !to.modifiers.contains(from.modifiers)
        || (to.fg == Color::Reset && from.fg != Color::Reset)
        || (to.bg == Color::Reset && from.bg != Color::Reset);
    let (mut codes, from) = if lost {
        (vec![0], PLAIN)
    } else {
        (Vec::new(), from)
    };
    let added = to.modifiers.difference(from.modifiers);
    let weights = WEIGHTS.iter().filter(|(each, _code)| added.contains(*each));
    codes.extend(weights.map(|(_each, code)| *code));
    if to.fg != from.fg {
        codes.extend(in_palette(to.fg, 30));
    }
    if to.bg != from.bg {
        codes.extend(in_palette(to.bg, 40));
    }
    codes
}

/// The number of a colour; the second eight stand 60 higher.
fn in_palette(colour: Color, first: u8) -> Option<u8> {
    let place = PALETTE.iter().position(|each| *each == colour)?;
    let place = u8::try_from(place).ok()?;
    Some(first + if place < 8 { place } else { place - 8 + 60 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Style;

    fn written(cells: &[(u16, u16, &str, Style)]) -> String {
        let mut ink = Ink::new();
        for (x, y, symbol, style) in cells {
            let mut cell = Cell::default();
            cell.set_symbol(symbol).set_style(*style);
            ink.cell(*x, *y, &cell);
        }
        String::from_utf8(ink.bytes()).unwrap()
    }

    #[test]
    fn letters_side_by_side_are_placed_and_coloured_once() {
        let red = Style::new().fg(Color::Red).add_modifier(Modifier::BOLD);
        let cells = [(2, 1, "Ж", red), (3, 1, "b", red), (7, 1, "c", red)];
        assert_eq!(written(&cells), "\x1b[2;3H\x1b[1;31mЖb\x1b[3Cc\x1b[m");
    }

    #[test]
    fn what_is_lost_is_taken_back_in_the_same_sequence() {
        let bold = Style::new().add_modifier(Modifier::BOLD);
        let grey = Style::new().fg(Color::DarkGray);
        let bar = Style::new().bg(Color::LightBlue);
        let cells = [(0, 0, "a", bold), (1, 0, "b", grey), (2, 0, "c", bar)];
        assert_eq!(
            written(&cells),
            "\x1b[1;1H\x1b[1ma\x1b[0;90mb\x1b[0;104mc\x1b[m"
        );
    }

    #[test]
    fn behind_a_sign_of_doubtful_width_the_place_is_said_anew() {
        let plain = Style::new();
        let cells = [(0, 0, "e\u{301}", plain), (1, 0, "x", plain)];
        assert_eq!(written(&cells), "\x1b[1;1He\u{301}\x1b[1;2Hx");
    }

    #[test]
    fn plain_text_needs_no_colour_codes() {
        let plain = Style::new();
        assert_eq!(written(&[(0, 0, "x", plain)]), "\x1b[1;1Hx");
    }
}
