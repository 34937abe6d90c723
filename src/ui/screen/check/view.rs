//! How a check looks: what can be worked on, and beside it what it is about.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Check, Lead};
use crate::text::fit;
use crate::ui::paper::view::{draw, framed};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, layout, record, words};

impl View for Check {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let (left, right) = layout::panes(area);
        let [work, beside] = self.texts(world);
        let inner = framed(&self.title(world), false, theme, left, buf);
        if self.file.is_none() {
            let text = format!(" {}", world.lang.say("signal-loading"));
            let room = usize::from(inner.width);
            buf.set_string(inner.x, inner.y, fit(&text, room), theme.style(Role::Muted));
            return Some(inner.as_position());
        }
        let cursor = draw(&work, Some(self.place), true, theme, inner, buf);
        if let Some(right) = right {
            let title = world.lang.say("check-about");
            let inner = framed(&title, false, theme, right, buf);
            draw(&beside, None, false, theme, inner, buf);
        }
        Some(cursor)
    }

    fn status(&self, world: &World) -> String {
        world.lang.say(match self.lead(world) {
            Some(Lead::Step) => "check-status-step",
            Some(Lead::Source(_)) => "check-status-source",
            Some(Lead::Conclude) => "check-status-conclude",
            None => "check-status",
        })
    }

    fn text(&self, world: &World) -> Option<String> {
        let file = self.file.as_deref()?;
        Some(record::signal_page(world, file).text())
    }

    fn title(&self, world: &World) -> String {
        let number = self.number.to_string();
        let file = self.file.as_deref();
        let holder = file.and_then(|file| file.signal.holder());
        let holder = words::holder(world, holder);
        let args = [("number", (&number).into()), ("holder", (&holder).into())];
        world.lang.with("check-title", &args)
    }
}
