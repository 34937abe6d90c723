//! Small pieces that screens are drawn with: frames, rows, lines of prose, a line to type into.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::{Block, Widget};

use super::theme::{Role, Theme};
use crate::text::{fit, visible, width, wrap};

/// Draws a frame with a title; returns what is left inside.
pub fn framed(title: &str, theme: &Theme, area: Rect, buf: &mut Buffer) -> Rect {
    let room = usize::from(area.width.saturating_sub(4));
    let block = Block::bordered()
        .title(format!(" {} ", fit(title, room)))
        .title_style(theme.style(Role::Title))
        .border_style(theme.style(Role::Border));
    let inner = block.inner(area);
    block.render(area, buf);
    inner
}

/// Writes a text into a row, cut to it.
pub fn line(text: &str, style: Style, row: Rect, buf: &mut Buffer) {
    buf.set_string(row.x, row.y, fit(text, row.width.into()), style);
}

/// Writes a row of a list behind its marker; the selected one is marked and bold.
pub fn row(text: &str, is_selected: bool, theme: &Theme, row: Rect, buf: &mut Buffer) {
    let (marker, role) = if is_selected {
        ('►', Role::Selected)
    } else {
        (' ', Role::Text)
    };
    line(&format!("{marker}{text}"), theme.style(role), row, buf);
}

/// Adds a style to some cells of a row.
pub fn paint(row: Rect, at: usize, cells: usize, style: Style, buf: &mut Buffer) {
    let at = u16::try_from(at).unwrap_or(u16::MAX);
    let cells = u16::try_from(cells).unwrap_or(u16::MAX);
    let part = Rect {
        x: row.x.saturating_add(at),
        width: cells,
        ..row
    };
    buf.set_style(part.intersection(row), style);
}

/// Writes a label and what was typed behind it, its end where both do not fit; returns where the
/// cursor belongs.
pub fn typed(label: &str, text: &str, theme: &Theme, row: Rect, buf: &mut Buffer) -> Position {
    line(label, theme.style(Role::Muted), row, buf);
    let taken = u16::try_from(width(label) + 1)
        .unwrap_or(u16::MAX)
        .min(row.width);
    let room = usize::from(row.width - taken).saturating_sub(1);
    let shown = end_of(&visible(text), room);
    let cells = u16::try_from(width(&shown)).unwrap_or(0);
    let at = row.x.saturating_add(taken);
    buf.set_string(at, row.y, &shown, theme.style(Role::Focus));
    let last = row.right().saturating_sub(1);
    Position::new(at.saturating_add(cells).min(last), row.y)
}

/// The end of a text that is too long for its place.
fn end_of(text: &str, cells: usize) -> String {
    let mut shown = text;
    while width(shown) > cells {
        let mut letters = shown.chars();
        letters.next();
        shown = letters.as_str();
    }
    shown.to_owned()
}

/// Lines of prose as they are gathered, each in its style.
#[derive(Debug)]
pub struct Lines<'a> {
    theme: &'a Theme,
    cells: usize,
    written: Vec<(String, Style)>,
}

impl<'a> Lines<'a> {
    /// No lines yet, for so many cells.
    pub const fn new(theme: &'a Theme, cells: usize) -> Self {
        Self {
            theme,
            cells,
            written: Vec::new(),
        }
    }

    /// Adds a text, wrapped.
    pub fn add(&mut self, text: &str, role: Role) {
        let style = self.theme.style(role);
        let lines = wrap(text, self.cells).into_iter();
        self.written.extend(lines.map(|line| (line, style)));
    }

    /// Adds an empty line.
    pub fn gap(&mut self) {
        self.written.push((String::new(), Style::new()));
    }

    /// Draws the lines that fit, one cell from the left.
    pub fn draw(&self, area: Rect, buf: &mut Buffer) {
        for (row, (text, style)) in area.rows().zip(&self.written) {
            line(&format!(" {text}"), *style, row, buf);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_text_the_end_is_shown_where_the_cursor_is() {
        let theme = Theme::of("mono");
        let row = Rect::new(0, 0, 10, 1);
        let mut buf = Buffer::empty(row);
        let cursor = typed("to:", "abcdefghij", &theme, row, &mut buf);
        assert_eq!(cursor, Position::new(9, 0));
        let shown: String = buf
            .content()
            .iter()
            .map(ratatui::buffer::Cell::symbol)
            .collect();
        assert_eq!(shown, "to: fghij ");
    }

    #[test]
    fn a_row_of_no_cells_breaks_nothing() {
        let theme = Theme::of("mono");
        let row = Rect::new(0, 0, 0, 1);
        let mut buf = Buffer::empty(Rect::new(0, 0, 1, 1));
        typed("to:", "abc", &theme, row, &mut buf);
        super::row("abc", true, &theme, row, &mut buf);
        paint(row, 3, 2, Style::new(), &mut buf);
    }
}
