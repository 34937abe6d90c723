//! How an open list of values looks: a box in the middle, a line for each value.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Clear, Widget};

use super::{Entry, Picker};
use crate::text::{fit, visible, width};
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, layout};

/// Columns of a box that no value makes wider.
const COLUMNS: u16 = 62;
/// Cells of a line beside its value: the frame, the marker, the digit and the gaps.
const BESIDE: u16 = 6;
/// Lines of the box that are not values: two of the frame, one of what was typed.
pub const FIXED: u16 = 3;

/// Draws the list; the cursor stands on the selected value.
pub fn draw(
    picker: &Picker,
    title: &str,
    (world, theme): (&World, &Theme),
    area: Rect,
    buf: &mut Buffer,
) -> Position {
    let rows = u16::try_from(picker.len()).unwrap_or(u16::MAX);
    let outer = layout::centred(area, columns(picker), rows.saturating_add(FIXED));
    Clear.render(outer, buf);
    let room = usize::from(outer.width.saturating_sub(4));
    let block = Block::bordered()
        .title(format!(" {} ", fit(title, room)))
        .title_style(theme.style(Role::Title))
        .border_style(theme.style(Role::Border));
    let inner = block.inner(outer);
    block.render(outer, buf);
    let cells = usize::from(inner.width);
    let mut cursor = Position::new(inner.x, inner.y);
    let mut lines = inner.rows();
    if let Some(line) = lines.next() {
        let search = world.lang.say("chooser-search");
        let text = format!(" {search} {}", visible(picker.typed()));
        buf.set_string(line.x, line.y, fit(&text, cells), theme.style(Role::Muted));
    }
    let (shown, selected) = picker.shown();
    let height = usize::from(inner.height.saturating_sub(1)).max(1);
    let top = (selected + 1).saturating_sub(height);
    let typed = !picker.typed().is_empty();
    for ((place, entry), line) in shown.iter().enumerate().skip(top).zip(lines) {
        let is_selected = place == selected;
        if is_selected {
            cursor = Position::new(line.x, line.y);
        }
        let role = if is_selected {
            Role::Selected
        } else {
            Role::Text
        };
        let digit = (!typed && place < 9).then_some(place + 1);
        let text = words(entry, digit, is_selected, picker.many);
        buf.set_string(line.x, line.y, fit(&text, cells), theme.style(role));
    }
    cursor
}

/// A box in which the longest value can be read, as far as the window goes.
fn columns(picker: &Picker) -> u16 {
    let longest = picker.labels().map(width).max().unwrap_or(0);
    let longest = u16::try_from(longest).unwrap_or(u16::MAX);
    longest.saturating_add(BESIDE).max(COLUMNS)
}

fn words(entry: &Entry, digit: Option<usize>, is_selected: bool, many: bool) -> String {
    let marker = if is_selected { '►' } else { ' ' };
    let digit = digit.map_or_else(|| " ".to_owned(), |digit| digit.to_string());
    let label = &entry.label;
    match (many, entry.ticked) {
        (false, _) => format!("{marker}{digit} {label}"),
        (true, true) => format!("{marker}{digit} [x] {label}"),
        (true, false) => format!("{marker}{digit} [ ] {label}"),
    }
}
