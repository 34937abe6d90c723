//! How the registers look: their names, a table of one of them, and the selected entry beside it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Registers;
use crate::domain::decide::offered;
use crate::domain::register::Entry;
use crate::text::{fit, pad, visible, width};
use crate::ui::pane::{self, Pane};
use crate::ui::record::{Page, register};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, layout, widget, words};

/// Cells of a number: `R-0417` and one to spare.
const NUMBER: usize = 7;

impl View for Registers {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let (list, detail) = if self.two_panes {
            layout::panes(area)
        } else {
            (area, None)
        };
        let cursor = self.table(world, theme, list, buf);
        if let Some(area) = detail {
            self.detail(world, theme, area, buf);
        }
        Some(cursor)
    }

    fn status(&self, world: &World) -> String {
        let id = match (self.typing, self.entry()) {
            (true, _) => "queue-status-filter",
            (false, Some(_)) => "registers-status",
            (false, None) => "registers-status-empty",
        };
        world.lang.say(id)
    }

    fn title(&self, world: &World) -> String {
        let title = register::register(world, self.kind);
        if self.filter.is_empty() && !self.typing {
            return title;
        }
        if let Some(rescued) = words::rescued(world, &self.guess) {
            return format!("{title} · {rescued}");
        }
        let filter = visible(self.filter.text());
        let filter = world
            .lang
            .with("queue-filter", &[("words", (&filter).into())]);
        format!("{title} · {filter}")
    }
}

impl Registers {
    fn table(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
        let inner = widget::framed(&self.title(world), theme, area, buf);
        let mut rows = inner.rows();
        let Some(head) = rows.next() else {
            return area.as_position();
        };
        self.names(world, theme, head, buf);
        let mut cursor = inner.as_position();
        if self.list.is_empty()
            && let Some(row) = rows.next()
        {
            let text = world.lang.say(self.nothing());
            widget::line(&format!(" {text}"), theme.style(Role::Text), row, buf);
            return row.as_position();
        }
        for (place, (area, entry)) in rows.zip(self.list.visible()).enumerate() {
            let is_selected = place == self.list.line();
            if is_selected {
                cursor = area.as_position();
            }
            let text = line(world, entry, usize::from(inner.width).saturating_sub(1));
            widget::row(&text, is_selected, theme, area, buf);
            if entry.is_over() && !is_selected {
                buf.set_style(area, theme.style(Role::Muted));
            }
        }
        cursor
    }

    /// The names of the registers, that of the one that is shown marked.
    fn names(&self, world: &World, theme: &Theme, row: Rect, buf: &mut Buffer) {
        let mut x = row.x + 1;
        for kind in offered(&world.office.method) {
            let name = register::register(world, kind);
            let name = if kind == self.kind {
                format!("[{name}]")
            } else {
                format!(" {name} ")
            };
            let role = if kind == self.kind {
                Role::Focus
            } else {
                Role::Muted
            };
            let room = usize::from(row.right().saturating_sub(x));
            let name = fit(&name, room);
            buf.set_string(x, row.y, &name, theme.style(role));
            x = x.saturating_add(u16::try_from(width(&name)).unwrap_or(0));
        }
    }

    /// What an empty list says.
    pub(super) fn nothing(&self) -> &'static str {
        if self.filter.is_empty() {
            "registers-empty"
        } else {
            "registers-nothing-found"
        }
    }

    fn detail(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) {
        let entry = self.entry();
        let title = entry.map(|entry| entry.number.to_string());
        let inner = widget::framed(&title.unwrap_or_default(), theme, area, buf);
        let Some(entry) = entry else { return };
        let cells = usize::from(inner.width.saturating_sub(pane::view::MARKER + 1));
        let mut page = Page::new(cells);
        page.title(&register::called(world, entry));
        register::write(&mut page, world, entry);
        // Nothing in it can be chosen from here, so that no line is marked.
        let lines: Vec<_> = page
            .into_lines()
            .into_iter()
            .map(|line| crate::ui::record::Line { item: None, ..line })
            .collect();
        pane::view::draw(&Pane::new(), &lines, theme, inner, buf);
    }
}

/// An entry in one line: its number, its name, what it is, where it stands.
fn line(world: &World, entry: &Entry, cells: usize) -> String {
    let [about, stands] = register::columns(world, entry);
    let rest = cells.saturating_sub(NUMBER + 2);
    let right = (rest / 4).min(18);
    let middle = (rest * 7 / 20).min(30);
    let left = rest.saturating_sub(right + middle);
    format!(
        "{} {} {} {}",
        pad(&entry.number.to_string(), NUMBER - 1),
        pad(&register::called(world, entry), left),
        pad(&about, middle),
        fit(&stands, right)
    )
}
