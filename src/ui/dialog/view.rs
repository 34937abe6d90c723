//! How a question looks: a box in the middle, the sentence, then an answer a line.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Clear, Widget};

use super::Dialog;
use crate::text::{fit, wrap};
use crate::ui::layout;
use crate::ui::theme::{Role, Theme};

/// Columns of the box.
const COLUMNS: u16 = 62;

/// Draws the question; the cursor stands on the selected answer.
pub fn draw(dialog: &Dialog, theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
    let columns = COLUMNS.min(area.width);
    let cells = usize::from(columns.saturating_sub(4));
    let question = wrap(&dialog.question, cells);
    let rows = question.len() + dialog.answers.len() + 3;
    let outer = layout::centred(area, columns, u16::try_from(rows).unwrap_or(u16::MAX));
    Clear.render(outer, buf);
    let block = Block::bordered().border_style(theme.style(Role::Border));
    let inner = block.inner(outer);
    block.render(outer, buf);
    let mut lines = inner.rows();
    for (text, line) in question.iter().zip(lines.by_ref()) {
        buf.set_string(
            line.x + 1,
            line.y,
            fit(text, cells),
            theme.style(Role::Title),
        );
    }
    let mut cursor = Position::new(inner.x, inner.y);
    for ((place, answer), line) in dialog.answers.iter().enumerate().zip(lines.skip(1)) {
        let is_selected = place == dialog.selected();
        let marker = if is_selected { '►' } else { ' ' };
        let role = if is_selected {
            Role::Selected
        } else {
            Role::Text
        };
        if is_selected {
            cursor = Position::new(line.x, line.y);
        }
        let text = format!("{marker}{} {answer}", place + 1);
        buf.set_string(line.x, line.y, fit(&text, cells), theme.style(role));
    }
    cursor
}
