//! How a box over a screen looks.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Clear, Widget};

use super::{COLUMNS, Overlay};
use crate::text::fit;
use crate::ui::theme::{Role, Theme};
use crate::ui::{layout, pane};

/// Draws the box in the middle of an area; the cursor stands on the chosen line.
pub fn draw(overlay: &Overlay, theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
    let lines = overlay.page.lines();
    let choices = overlay.choices.len();
    let extra = if choices == 0 { 2 } else { choices + 3 };
    let height = u16::try_from(lines.len() + extra).unwrap_or(u16::MAX);
    let outer = layout::centred(area, COLUMNS, height);
    Clear.render(outer, buf);
    let room = usize::from(outer.width.saturating_sub(4));
    let block = Block::bordered()
        .title(format!(" {} ", fit(&overlay.title, room)))
        .title_style(theme.style(Role::Title))
        .border_style(theme.style(Role::Border));
    let inner = block.inner(outer);
    block.render(outer, buf);
    if choices == 0 {
        return pane::view::draw(&overlay.pane, lines, theme, inner, buf);
    }
    let below = u16::try_from(choices).unwrap_or(u16::MAX).min(inner.height);
    let text = Rect {
        height: inner.height.saturating_sub(below + 1),
        ..inner
    };
    pane::view::draw(&overlay.pane, lines, theme, text, buf);
    let list = Rect {
        y: inner.bottom() - below,
        height: below,
        ..inner
    };
    draw_choices(overlay, theme, list, buf)
}

fn draw_choices(overlay: &Overlay, theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
    let mut cursor = Position::new(area.x, area.y);
    let choices = overlay.choices.iter().enumerate();
    for ((place, choice), row) in choices.zip(area.rows()) {
        let chosen = place == overlay.chosen;
        let marker = if chosen { '►' } else { ' ' };
        let role = if chosen { Role::Selected } else { Role::Text };
        if chosen {
            cursor = Position::new(row.x, row.y);
        }
        let text = format!("{marker}{} {}", place + 1, choice.label);
        buf.set_string(
            row.x,
            row.y,
            fit(&text, row.width.into()),
            theme.style(role),
        );
    }
    cursor
}
