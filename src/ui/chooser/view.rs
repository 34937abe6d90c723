//! How a list of actions looks: what was typed, then a line for each action with its key.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Clear, Widget};

use super::{Chooser, Entry};
use crate::text::{fit, pad, width};
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, layout};

/// Widest box in columns.
const COLUMNS: u16 = 76;
/// Lines of the box that are not entries: two of the frame, one of what was typed.
pub const FIXED: u16 = 3;
/// Columns of the keys.
const KEYS: usize = 14;

/// Draws the list in the middle of an area; the cursor stands on the selected line.
pub fn draw(
    chooser: &Chooser,
    title: &str,
    world: &World,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Position {
    let entries = u16::try_from(chooser.entries().len()).unwrap_or(u16::MAX);
    // Slivers of the screen below on both sides would only confuse.
    let outer = if area.width < COLUMNS + 16 {
        area
    } else {
        layout::centred(area, COLUMNS, entries.saturating_add(FIXED))
    };
    Clear.render(outer, buf);
    let block = Block::bordered()
        .title(format!(" {title} "))
        .title_style(theme.style(Role::Title))
        .border_style(theme.style(Role::Border));
    let inner = block.inner(outer);
    block.render(outer, buf);
    let columns = usize::from(inner.width);
    let label = world.lang.say("chooser-search");
    let search = format!(" {label} {}", chooser.typed());
    let Some(mut line) = inner.rows().next() else {
        return Position::new(outer.x, outer.y);
    };
    buf.set_string(
        line.x,
        line.y,
        fit(&search, columns),
        theme.style(Role::Muted),
    );
    let shown = chooser.shown(world);
    let lines = usize::from(inner.height.saturating_sub(1));
    let top = chooser.top(shown.len(), lines);
    let selected = chooser.selected(shown.len());
    let typed_to = u16::try_from(width(&search).min(columns)).unwrap_or(0);
    let mut cursor = Position::new(
        inner.x + typed_to.min(inner.width.saturating_sub(1)),
        line.y,
    );
    for (place, entry) in shown.iter().enumerate().skip(top).take(lines) {
        line.y += 1;
        let is_selected = place == selected;
        if is_selected {
            cursor = Position::new(line.x, line.y);
        }
        let style = match (is_selected, entry.why_not) {
            (true, _) => theme.style(Role::Selected),
            (false, Some(_)) => theme.style(Role::Muted),
            (false, None) => theme.style(Role::Text),
        };
        let text = words(entry, is_selected, world);
        buf.set_string(line.x, line.y, fit(&text, columns), style);
    }
    cursor
}

fn words(entry: &Entry, is_selected: bool, world: &World) -> String {
    let marker = if is_selected { '►' } else { ' ' };
    let name = world.lang.say(entry.label);
    let keys = pad(&entry.keys, KEYS);
    match entry.why_not {
        Some(id) => format!("{marker}{keys} {name} – {}", world.lang.say(id)),
        None => format!("{marker}{keys} {name}"),
    }
}
