//! How a case looks: where it stands, the panes by name, and the chosen one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Widget};

use super::{Case, FRAME, Tab};
use crate::text::{fit, visible};
use crate::ui::record::Page;
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, overlay, pane};

impl View for Case {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let room = usize::from(area.width.saturating_sub(4));
        let block = Block::bordered()
            .title(format!(" {} ", fit(&self.title(world), room)))
            .title_style(theme.style(Role::Title))
            .border_style(theme.style(Role::Border));
        let inner = block.inner(area);
        block.render(area, buf);
        let body = self.draw_head(world, theme, inner, buf);
        let cells = self.cells(area.width);
        let pane_area = Rect {
            width: cells.saturating_add(2).min(body.width),
            ..body
        };
        let lines = self.lines(world, cells);
        let cursor = pane::view::draw(&self.pane(), &lines, theme, pane_area, buf);
        if self.shows_details(area.width) {
            self.draw_details(world, theme, body, pane_area.right(), buf);
        }
        let over = self.overlay.as_ref();
        over.map(|over| overlay::view::draw(over, theme, area, buf))
            .or(Some(cursor))
    }

    fn status(&self, world: &World) -> String {
        if let Some(overlay) = &self.overlay {
            return overlay.status(world);
        }
        world.lang.say(match self.tab {
            Tab::Overview => "case-status-overview",
            Tab::Assessment => "case-status-assessment",
            Tab::Plan => "case-status-plan",
            Tab::Contacts => "case-status-contacts",
            Tab::Reviews => "case-status-reviews",
            Tab::History => "case-status-history",
        })
    }

    fn title(&self, world: &World) -> String {
        let number = self.number.to_string();
        let title = self.file.as_ref().map(|file| visible(&file.case.title()));
        let title = title.unwrap_or_default();
        let args = [("number", (&number).into()), ("title", (&title).into())];
        world.lang.with("case-title", &args)
    }
}

impl Case {
    /// Draws what stands above the pane; returns what is left.
    fn draw_head(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Rect {
        let mut rows = area.rows();
        let mut left = area;
        let mut taken = 0;
        for (place, text) in self.head(world).iter().enumerate() {
            let Some(row) = rows.next() else { return left };
            let role = if place == 0 { Role::Text } else { Role::Notice };
            let text = fit(text, usize::from(row.width.saturating_sub(2))).into_owned();
            buf.set_string(row.x + 1, row.y, text, theme.style(role));
            taken += 1;
        }
        if let Some(row) = rows.next() {
            self.draw_tabs(world, theme, row, buf);
            taken += 1;
        }
        left.y = left.y.saturating_add(taken).min(area.bottom());
        left.height = area.height.saturating_sub(taken);
        left
    }

    fn draw_tabs(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) {
        let mut x = area.x;
        for (tab, digit) in Tab::ALL.iter().zip(1..) {
            let current = *tab == self.tab;
            let (marker, role) = if current {
                ('►', Role::Focus)
            } else {
                (' ', Role::Muted)
            };
            let text = format!("{marker}{digit} {} ", world.lang.say(tab.label()));
            let room = usize::from(area.right().saturating_sub(x));
            (x, _) = buf.set_stringn(x, area.y, text, room, theme.style(role));
        }
    }

    /// Draws all about the selected goal, task or person beside the checklist.
    fn draw_details(&self, world: &World, theme: &Theme, body: Rect, from: u16, buf: &mut Buffer) {
        let area = Rect {
            x: from + 1,
            width: body.right().saturating_sub(from + 1),
            ..body
        };
        for row in body.rows() {
            buf.set_string(from, row.y, "│", theme.style(Role::Border));
        }
        let mut page = Page::new(area.width.saturating_sub(FRAME / 2).into());
        if let (Some(file), Some(item)) = (&self.file, &self.selected) {
            self.write_item(&mut page, file, item, world);
        }
        for (line, row) in page.lines().iter().zip(area.rows()) {
            buf.set_string(row.x + 1, row.y, &line.text, theme.style(line.role));
        }
    }
}
