//! Finds rows that only moved by a line, so that the terminal moves them itself: a list that is
//! scrolled by one row is then a row on the line, not a page.

use std::io::{self, Write};

use ratatui::buffer::{Buffer, Cell};

/// Goes down a line, which at the last row of the region moves its rows up.
const DOWN: &str = "\n";
/// Goes up a line, which at the first row of the region moves its rows down.
const UP: &str = "\x1bM";
/// Cells in which a row that moved may differ: the marker leaves it.
const ALIKE: usize = 8;
/// Cells that must be spared to be worth the sequences.
const WORTH: usize = 120;

/// Rows that move by one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scroll {
    /// The first row, and the last one.
    rows: (u16, u16),
    /// They move up, or else down.
    up: bool,
}

impl Scroll {
    /// The rows that are best moved before the rest is drawn.
    pub(super) fn between(shown: &Buffer, next: &Buffer) -> Option<Self> {
        if shown.area != next.area {
            return None;
        }
        let found = [true, false].map(|up| best(shown, next, up));
        let best = found
            .into_iter()
            .flatten()
            .max_by_key(|(spared, _)| *spared);
        best.filter(|(spared, _)| *spared >= WORTH)
            .map(|(_spared, scroll)| scroll)
    }

    /// Moves the rows of what is shown; the row that comes free is blank.
    pub(super) fn apply(self, shown: &mut Buffer) {
        let width = usize::from(shown.area.width);
        let (first, last) = (usize::from(self.rows.0), usize::from(self.rows.1));
        let Some(cells) = shown.content.get_mut(first * width..(last + 1) * width) else {
            return;
        };
        let blank = if self.up {
            cells.rotate_left(width);
            cells.len().saturating_sub(width)..cells.len()
        } else {
            cells.rotate_right(width);
            0..width
        };
        for cell in cells.get_mut(blank).unwrap_or_default() {
            *cell = Cell::EMPTY;
        }
    }

    /// Tells the terminal to move them; the cursor stands anywhere afterwards.
    pub(super) fn write(self, out: &mut impl Write) -> io::Result<()> {
        let (first, last) = (self.rows.0 + 1, self.rows.1 + 1);
        write!(out, "\x1b[{first};{last}r")?;
        if self.up {
            write!(out, "\x1b[{last};1H{DOWN}")?;
        } else {
            write!(out, "\x1b[{first};1H{UP}")?;
        }
        write!(out, "\x1b[r")
    }
}

/// The run of rows by whose move most cells are spared.
fn best(shown: &Buffer, next: &Buffer, up: bool) -> Option<(usize, Scroll)> {
    let height = next.area.height;
    let mut best = None;
    let mut run: Option<(u16, usize)> = None;
    for y in 0..=height {
        let from = if up {
            y.checked_add(1)
        } else {
            y.checked_sub(1)
        };
        let from = from.filter(|from| *from < height && y < height);
        let moved = from.map(|from| differing(shown, from, next, y));
        if let Some(moved) = moved.filter(|moved| *moved <= ALIKE) {
            let stayed = differing(shown, y, next, y);
            let (first, spared) = run.unwrap_or((y, 0));
            run = Some((first, spared + stayed.saturating_sub(moved)));
            continue;
        }
        let Some((first, spared)) = run.take() else {
            continue;
        };
        // The run ends above `y`; the row next to it takes part as the one that comes free.
        let rows = if up {
            (first, y)
        } else {
            (first.saturating_sub(1), y.saturating_sub(1))
        };
        let scroll = Scroll { rows, up };
        if best.is_none_or(|(most, _)| spared > most) {
            best = Some((spared, scroll));
        }
    }
    best.filter(|(_, scroll)| scroll.rows.1 < height)
}

/// How many cells of a row of one buffer differ from a row of the other.
fn differing(one: &Buffer, y: u16, other: &Buffer, row: u16) -> usize {
    let (one, other) = (cells(one, y), cells(other, row));
    one.iter().zip(other).filter(|(a, b)| a != b).count()
}

fn cells(buffer: &Buffer, y: u16) -> &[Cell] {
    let width = usize::from(buffer.area.width);
    let from = usize::from(y) * width;
    buffer.content.get(from..from + width).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    const AREA: Rect = Rect::new(0, 0, 60, 10);

    /// A framed list whose rows begin with `from`, the marker on one of them.
    fn list(from: u32, marked: u32) -> Buffer {
        let mut buf = Buffer::empty(AREA);
        buf.set_string(0, 0, "head", Style::new());
        for row in 0..8 {
            let number = from + row;
            let sign = if number == marked { '►' } else { ' ' };
            let words = number.to_string().repeat(40);
            let text = format!("│{sign}{words}");
            buf.set_string(0, u16::try_from(row).unwrap() + 1, text, Style::new());
        }
        buf.set_string(0, 9, "bar", Style::new());
        buf
    }

    #[test]
    fn a_list_that_goes_on_by_a_row_is_moved_by_the_terminal() {
        for (before, after, up, sequence) in [
            ((1, 8), (2, 9), true, "\x1b[2;9r\x1b[9;1H\n\x1b[r"),
            ((2, 2), (1, 1), false, "\x1b[2;9r\x1b[2;1H\x1bM\x1b[r"),
        ] {
            let (mut shown, next) = (list(before.0, before.1), list(after.0, after.1));
            let scroll = Scroll::between(&shown, &next).unwrap();
            assert_eq!(scroll, Scroll { rows: (1, 8), up });
            let mut bytes = Vec::new();
            scroll.write(&mut bytes).unwrap();
            assert_eq!(String::from_utf8(bytes).unwrap(), sequence);
            scroll.apply(&mut shown);
            assert!(shown.diff(&next).len() < 62, "a row and two markers");
        }
    }

    #[test]
    fn what_did_not_move_is_not_moved() {
        let list_with = |marked| list(1, marked);
        assert_eq!(Scroll::between(&list_with(1), &list_with(2)), None);
        let empty = Buffer::empty(AREA);
        assert_eq!(Scroll::between(&empty, &list(1, 1)), None);
        let other = Buffer::empty(Rect::new(0, 0, 10, 10));
        assert_eq!(Scroll::between(&other, &list(1, 1)), None);
    }

    proptest! {
        #[test]
        fn any_screen_can_follow_any_other(
            one in prop::collection::vec(0u8..3, 8),
            two in prop::collection::vec(0u8..3, 8),
        ) {
            let draw = |rows: &[u8]| {
                let mut buf = Buffer::empty(Rect::new(0, 0, 40, 8));
                for (y, letter) in rows.iter().enumerate() {
                    let text = letter.to_string().repeat(40);
                    buf.set_string(0, u16::try_from(y).unwrap(), text, Style::new());
                }
                buf
            };
            let (mut shown, next) = (draw(&one), draw(&two));
            if let Some(scroll) = Scroll::between(&shown, &next) {
                let before = shown.diff(&next).len();
                scroll.apply(&mut shown);
                prop_assert!(shown.diff(&next).len() < before);
            }
        }
    }
}
