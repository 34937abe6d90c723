//! How a question looks: a box in the middle, the sentence, then an answer a line, or a line to
//! write on.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Clear, Widget};

use super::Dialog;
use crate::text::{fit, pad, width, wrap};
use crate::ui::layout;
use crate::ui::theme::{Role, Theme};

/// Columns of the box.
const COLUMNS: u16 = 62;

/// Draws the question; the cursor stands on the selected answer.
pub fn draw(dialog: &Dialog, theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
    let cells = cells(area);
    let lines = asked(&dialog.question, dialog.answers.len(), theme, area, buf);
    let mut cursor = area.as_position();
    for ((place, answer), line) in dialog.answers.iter().enumerate().zip(lines) {
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

/// Draws a question with what was written so far; the cursor stands behind it.
pub fn written(
    question: &str,
    typed: &str,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Position {
    let cells = cells(area);
    let lines = asked(question, 1, theme, area, buf);
    let Some(line) = lines.first() else {
        return area.as_position();
    };
    let text = format!(" {typed}");
    let style = theme.style(Role::Selected);
    buf.set_string(line.x + 1, line.y, pad(&text, cells), style);
    let typed_to = u16::try_from(width(&text).min(cells.saturating_sub(1))).unwrap_or(0);
    Position::new(line.x + 1 + typed_to, line.y)
}

fn cells(area: Rect) -> usize {
    usize::from(COLUMNS.min(area.width).saturating_sub(4))
}

/// Draws the box and the question, and gives the lines that are left below it.
fn asked(question: &str, answers: usize, theme: &Theme, area: Rect, buf: &mut Buffer) -> Vec<Rect> {
    let cells = cells(area);
    let question = wrap(question, cells);
    let rows = question.len() + answers + 3;
    let rows = u16::try_from(rows).unwrap_or(u16::MAX);
    let outer = layout::centred(area, COLUMNS.min(area.width), rows);
    Clear.render(outer, buf);
    let block = Block::bordered().border_style(theme.style(Role::Border));
    let inner = block.inner(outer);
    block.render(outer, buf);
    let mut lines = inner.rows();
    let style = theme.style(Role::Title);
    for (text, line) in question.iter().zip(lines.by_ref()) {
        buf.set_string(line.x + 1, line.y, fit(text, cells), style);
    }
    lines.skip(1).collect()
}
