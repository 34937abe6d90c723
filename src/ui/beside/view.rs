//! How the journal beside a list looks: the latest entry first, each wrapped.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Beside;
use crate::domain::ids::Number;
use crate::ui::record::{Page, history};
use crate::ui::theme::Theme;
use crate::ui::{World, widget};

/// Draws the journal of the selected record; nothing but a frame where none is loaded.
pub fn draw(
    beside: &Beside,
    selected: Option<Number>,
    (world, theme): (&World, &Theme),
    area: Rect,
    buf: &mut Buffer,
) {
    let title = world.lang.say("case-pane-history");
    let inner = widget::framed(&title, theme, area, buf);
    let entries = selected.and_then(|number| beside.entries(number));
    let mut page = Page::printed(usize::from(inner.width).saturating_sub(2));
    if let Some(entries) = entries {
        history::write(&mut page, world, None, entries);
    }
    draw_page(&page, theme, inner, buf);
}

/// Draws what fits of a page that nobody moves in.
pub fn draw_page(page: &Page, theme: &Theme, area: Rect, buf: &mut Buffer) {
    for (line, row) in page.lines().iter().zip(area.rows()) {
        let text = format!(" {}", line.text);
        widget::line(&text, theme.style(line.role), row, buf);
    }
}
