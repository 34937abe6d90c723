//! How a running text looks: a frame, the visible lines, and a marker on the reader's line.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Widget};

use super::{Line, Place};
use crate::text::fit;
use crate::ui::layout;
use crate::ui::theme::{Role, Theme};

/// Columns that the frame and the marker take from a text.
const TAKEN: u16 = 4;

/// Columns of text in each pane of a screen of so many columns and rows.
pub fn columns((columns, rows): (u16, u16)) -> [usize; 2] {
    let (left, right) = layout::panes(Rect::new(0, 0, columns, rows));
    let cells = |width: u16| usize::from(width.saturating_sub(TAKEN));
    [
        cells(left.width),
        right.map_or(0, |right| cells(right.width)),
    ]
}
/// Rows that the frame takes.
pub const FRAME: u16 = 2;

/// A frame with a title; returns what is left inside.
pub fn framed(title: &str, focused: bool, theme: &Theme, area: Rect, buf: &mut Buffer) -> Rect {
    let room = usize::from(area.width.saturating_sub(4));
    let role = if focused { Role::Focus } else { Role::Title };
    let block = Block::bordered()
        .title(format!(" {} ", fit(title, room)))
        .title_style(theme.style(role))
        .border_style(theme.style(Role::Border));
    let inner = block.inner(area);
    block.render(area, buf);
    inner
}

/// Draws the visible lines; the marker stands on the reader's line of the focused text.
///
/// Returns where the reader's line is.
pub fn draw<T>(
    lines: &[Line<T>],
    place: Option<Place>,
    focused: bool,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Position {
    let mut cursor = area.as_position();
    let top = place.map_or(0, Place::top);
    let visible = lines.iter().enumerate().skip(top);
    for (row, (number, line)) in area.rows().zip(visible) {
        let here = focused && place.is_some_and(|place| place.line() == number);
        if here {
            cursor = row.as_position();
            buf.set_string(row.x, row.y, "►", theme.style(Role::Selected));
        }
        let chosen = here && line.leads.is_some();
        let role = if chosen { Role::Selected } else { line.role };
        let room = usize::from(area.width.saturating_sub(2));
        let x = row.x.saturating_add(1);
        buf.set_string(x, row.y, fit(&line.text, room), theme.style(role));
    }
    cursor
}
