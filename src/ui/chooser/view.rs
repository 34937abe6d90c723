//! How a list of actions looks: what was typed, the headings, then a line for each action.

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

/// Draws the list in the middle of an area, below it what there is to read; the cursor stands on
/// the selected line.
pub fn draw(
    chooser: &Chooser,
    title: &str,
    about: &[String],
    world: &World,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) -> Position {
    let outer = outer(chooser, about, area);
    Clear.render(outer, buf);
    let block = Block::bordered()
        .title(format!(" {title} "))
        .title_style(theme.style(Role::Title))
        .border_style(theme.style(Role::Border));
    let inner = block.inner(outer);
    block.render(outer, buf);
    let columns = usize::from(inner.width);
    let mut rows = inner.rows();
    let Some(first) = rows.next() else {
        return outer.as_position();
    };
    let label = world.lang.say("chooser-search");
    let search = format!(" {label} {}", chooser.typed());
    let muted = theme.style(Role::Muted);
    buf.set_string(first.x, first.y, fit(&search, columns), muted);
    if !chooser.groups().is_empty()
        && let Some(row) = rows.next()
    {
        headings(chooser, world, theme, row, buf);
    }
    for (text, row) in about.iter().zip(rows.by_ref()) {
        buf.set_string(row.x, row.y, fit(&format!(" {text}"), columns), muted);
    }
    let typed_to = u16::try_from(width(&search).min(columns)).unwrap_or(0);
    let typed_to = typed_to.min(inner.width.saturating_sub(1));
    let typed_at = Position::new(inner.x + typed_to, first.y);
    let rows: Vec<Rect> = rows.collect();
    entries(chooser, world, theme, &rows, buf).unwrap_or(typed_at)
}

/// The box: slivers of the screen below on both sides would only confuse.
fn outer(chooser: &Chooser, about: &[String], area: Rect) -> Rect {
    if area.width < COLUMNS + 16 {
        return area;
    }
    let entries = if chooser.groups().is_empty() {
        chooser.entries().len() + about.len()
    } else {
        area.height.into()
    };
    let rows = u16::try_from(entries).unwrap_or(u16::MAX);
    layout::centred(area, COLUMNS, rows.saturating_add(FIXED))
}

fn headings(chooser: &Chooser, world: &World, theme: &Theme, row: Rect, buf: &mut Buffer) {
    let mut x = row.x;
    for group in chooser.groups() {
        let open = chooser.open_group() == Some(group);
        let role = if open { Role::Selected } else { Role::Muted };
        let text = format!(" {} ", world.lang.say(group));
        let room = usize::from(row.right().saturating_sub(x));
        let text = fit(&text, room).into_owned();
        (x, _) = buf.set_stringn(x, row.y, text, room, theme.style(role));
    }
}

/// Draws the entries, and says where the selected one stands.
fn entries(
    chooser: &Chooser,
    world: &World,
    theme: &Theme,
    rows: &[Rect],
    buf: &mut Buffer,
) -> Option<Position> {
    let shown = chooser.shown(world);
    let top = chooser.top(shown.len(), rows.len());
    let selected = chooser.selected(shown.len());
    let mut cursor = None;
    for ((place, entry), row) in shown.iter().enumerate().skip(top).zip(rows) {
        let is_selected = place == selected;
        if is_selected {
            cursor = Some(row.as_position());
        }
        let style = match (is_selected, entry.why_not) {
            (true, _) => theme.style(Role::Selected),
            (false, Some(_)) => theme.style(Role::Muted),
            (false, None) => theme.style(Role::Text),
        };
        let text = words(entry, is_selected, chooser, world);
        buf.set_string(row.x, row.y, fit(&text, row.width.into()), style);
    }
    cursor
}

fn words(entry: &Entry, is_selected: bool, chooser: &Chooser, world: &World) -> String {
    let marker = if is_selected { '►' } else { ' ' };
    let name = entry.name(world);
    let keys = pad(&entry.keys, KEYS);
    let path = if chooser.typed().is_empty() {
        String::new()
    } else {
        format!(" ({})", world.lang.say(entry.group))
    };
    match entry.why_not {
        Some(id) => format!("{marker}{keys} {name}{path} – {}", world.lang.say(id)),
        None => format!("{marker}{keys} {name}{path}"),
    }
}
