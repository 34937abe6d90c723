//! How the journal of a record looks.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Widget};

use super::{FRAME, History};
use crate::text::fit;
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, overlay, pane};

impl View for History {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let room = usize::from(area.width.saturating_sub(4));
        let block = Block::bordered()
            .title(format!(" {} ", fit(&self.title(world), room)))
            .title_style(theme.style(Role::Title))
            .border_style(theme.style(Role::Border));
        let inner = block.inner(area);
        block.render(area, buf);
        let lines = self.lines(world, area.width.saturating_sub(FRAME).into());
        let cursor = pane::view::draw(&self.pane, &lines, theme, inner, buf);
        let over = self.overlay.as_ref();
        over.map(|over| overlay::view::draw(over, theme, area, buf))
            .or(Some(cursor))
    }

    fn status(&self, world: &World) -> String {
        match &self.overlay {
            Some(overlay) => overlay.status(world),
            None => world.lang.say("history-status"),
        }
    }

    fn title(&self, world: &World) -> String {
        let number = self.number.to_string();
        world
            .lang
            .with("history-title", &[("number", (&number).into())])
    }
}
