//! How a signal looks: one text, or the report and beside it what the office made of it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Signal;
use crate::text::fit;
use crate::ui::paper::view::{draw, framed};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, layout, record, words};

impl View for Signal {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let (left, right) = layout::panes(area);
        let [first, second] = self.texts(world);
        let [place, other] = self.places;
        let alone = right.is_none();
        let inner = framed(&self.title(world), !alone && !self.right, theme, left, buf);
        if self.file.is_none() {
            let id = if self.missing {
                "signal-missing"
            } else {
                "signal-loading"
            };
            let text = format!(" {}", world.lang.say(id));
            let room = usize::from(inner.width);
            buf.set_string(inner.x, inner.y, fit(&text, room), theme.style(Role::Muted));
            return Some(inner.as_position());
        }
        let cursor = draw(&first, Some(place), alone || !self.right, theme, inner, buf);
        let Some(right) = right else {
            return Some(cursor);
        };
        let title = world.lang.say("signal-work");
        let inner = framed(&title, self.right, theme, right, buf);
        let beside = draw(&second, Some(other), self.right, theme, inner, buf);
        Some(if self.right { beside } else { cursor })
    }

    fn status(&self, world: &World) -> String {
        if self.lead(world).is_some() {
            return world.lang.say("signal-status-lead");
        }
        world.lang.say("signal-status")
    }

    fn text(&self, world: &World) -> Option<String> {
        let file = self.file.as_deref()?;
        Some(record::signal_page(world, file).text())
    }

    fn title(&self, world: &World) -> String {
        let number = self.number.to_string();
        let Some(file) = self.file.as_deref() else {
            let args = [("number", (&number).into())];
            return world.lang.with("signal-title", &args);
        };
        let state = words::standing(world, &file.signal);
        let holder = words::holder(world, file.signal.holder());
        let args = [
            ("number", (&number).into()),
            ("state", (&state).into()),
            ("holder", (&holder).into()),
        ];
        world.lang.with("signal-title-full", &args)
    }
}
