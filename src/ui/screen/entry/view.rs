//! How an entry of the registers looks: one text, in which parts can be selected.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Entry, FRAME};
use crate::text::fit;
use crate::ui::record::register;
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, pane, widget};

impl View for Entry {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let inner = widget::framed(&self.title(world), theme, area, buf);
        if self.record.is_none() {
            let text = format!(" {}", world.lang.say(self.absent()));
            let room = usize::from(inner.width);
            buf.set_string(inner.x, inner.y, fit(&text, room), theme.style(Role::Muted));
            return Some(inner.as_position());
        }
        let lines = self.lines(world, area.width.saturating_sub(FRAME).into());
        Some(pane::view::draw(&self.pane, &lines, theme, inner, buf))
    }

    fn status(&self, world: &World) -> String {
        let id = if self.item(world).is_some() {
            "entry-status-part"
        } else {
            "entry-status"
        };
        world.lang.say(id)
    }

    fn text(&self, world: &World) -> Option<String> {
        let entry = self.record.as_deref()?;
        Some(register::entry_page(world, entry).text())
    }

    fn title(&self, world: &World) -> String {
        let number = self.number.to_string();
        let Some(entry) = self.record.as_deref() else {
            return number;
        };
        let kind = register::kind(world, entry.kind());
        format!("{number} · {kind} · {}", register::called(world, entry))
    }
}

impl Entry {
    /// What stands there while nothing is to be seen.
    pub(super) const fn absent(&self) -> &'static str {
        if self.missing {
            "entry-missing"
        } else {
            "signal-loading"
        }
    }
}
