//! How a page looks: a marker before the selected item, and what goes on above and below.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Pane;
use crate::text::fit;
use crate::ui::record::Line;
use crate::ui::theme::{Role, Theme};

/// Columns before the words of a page: the marker.
pub const MARKER: u16 = 1;

/// Draws what fits of a page; the cursor stands on the selected line, else on the first one.
pub fn draw(pane: &Pane, lines: &[Line], theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
    let rows = usize::from(area.height);
    let top = pane.top(lines, rows);
    let selected = pane.line(lines, rows);
    let mut cursor = Position::new(area.x, area.y);
    let cells = usize::from(area.width.saturating_sub(MARKER));
    for ((place, line), row) in lines.iter().enumerate().skip(top).zip(area.rows()) {
        let is_selected = selected == Some(place);
        let mut style = theme.style(line.role);
        if is_selected {
            style = style.patch(theme.style(Role::Selected));
            cursor = Position::new(row.x, row.y);
            buf.set_string(row.x, row.y, "►", style);
        }
        buf.set_string(row.x + MARKER, row.y, fit(&line.text, cells), style);
    }
    let below = top + rows < lines.len();
    arrows(top > 0, below, theme, area, buf);
    cursor
}

/// Signs at the right end that the page goes on.
fn arrows(above: bool, below: bool, theme: &Theme, area: Rect, buf: &mut Buffer) {
    if area.is_empty() {
        return;
    }
    let x = area.right() - 1;
    let style = theme.style(Role::Muted);
    if above {
        buf.set_string(x, area.y, "▲", style);
    }
    if below {
        buf.set_string(x, area.bottom() - 1, "▼", style);
    }
}
