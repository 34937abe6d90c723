//! How the text view looks: the text, from the first column on.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::TextView;
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, widget};

impl View for TextView {
    fn view(
        &self,
        _world: &World,
        theme: &Theme,
        area: Rect,
        buf: &mut Buffer,
    ) -> Option<Position> {
        let lines = self.lines.iter().skip(self.top);
        for (row, text) in area.rows().zip(lines) {
            widget::line(text, theme.style(Role::Text), row, buf);
        }
        Some(area.as_position())
    }

    fn is_bare(&self) -> bool {
        true
    }

    fn status(&self, world: &World) -> String {
        world.lang.say(if self.paper.is_some() {
            "paper-status"
        } else {
            "text-view-status"
        })
    }

    fn title(&self, world: &World) -> String {
        world.lang.say(if self.paper.is_some() {
            "paper-title"
        } else {
            "action-text-view"
        })
    }
}
