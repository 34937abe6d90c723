//! How a case looks: where it stands, the panes by name, and the chosen one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Widget};

use super::{Case, FRAME, Tab};
use crate::text::{fit, visible, width};
use crate::ui::key::{Code, Key};
use crate::ui::record::{self, Page, history, overview};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, beside, overlay, pane};

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
            let details = self.details(world, body.right().saturating_sub(pane_area.right()));
            draw_beside(&details, theme, body, pane_area.right(), buf);
        } else if self.shows_more(area.width) {
            let more = self.more(world, body.right().saturating_sub(pane_area.right()));
            draw_beside(&more, theme, body, pane_area.right(), buf);
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
            Tab::Network => "case-status-network",
        })
    }

    fn text(&self, world: &World) -> Option<String> {
        let file = self.file.as_deref()?;
        if self.entries.loaded() {
            return Some(record::case_text(world, file, self.entries.rows()));
        }
        Some(record::case_page(world, file).text())
    }

    fn key_at(&self, world: &World, area: Rect, at: Position) -> Option<Key> {
        let head = u16::try_from(self.head(world).len()).unwrap_or(u16::MAX);
        let shown = self.overlay.is_none() && at.y == area.y.saturating_add(head + 1);
        let mut from = area.x.saturating_add(1);
        let columns = area.width.saturating_sub(2);
        for (label, digit) in tab_labels(world, columns).iter().zip('1'..) {
            let to = from.saturating_add(u16::try_from(width(label)).unwrap_or(0));
            if shown && (from..to).contains(&at.x) {
                return Some(Key::plain(Code::Char(digit)));
            }
            from = to;
        }
        None
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
        for (tab, label) in Tab::ALL.iter().zip(tab_labels(world, area.width)) {
            let current = *tab == self.tab;
            let role = if current { Role::Focus } else { Role::Muted };
            let from = x;
            let room = usize::from(area.right().saturating_sub(x));
            (x, _) = buf.set_stringn(x, area.y, label, room, theme.style(role));
            if current && room > 0 {
                buf.set_string(from, area.y, "►", theme.style(role));
            }
        }
    }

    /// All about the selected goal, task or person, to stand beside the checklist.
    fn details(&self, world: &World, columns: u16) -> Page {
        let mut page = Page::new(columns.saturating_sub(1 + FRAME / 2).into());
        if let (Some(file), Some(item)) = (&self.file, &self.selected) {
            self.write_item(&mut page, file, item, world);
        }
        page
    }

    /// The journal beside the overview, the overview beside any other pane.
    fn more(&self, world: &World, columns: u16) -> Page {
        let mut page = Page::printed(columns.saturating_sub(1 + FRAME / 2).into());
        let Some(file) = &self.file else { return page };
        if self.tab != Tab::Overview {
            overview::write(&mut page, world, file);
        } else if self.entries.loaded() {
            page.title(&world.lang.say(Tab::History.label()));
            history::write(&mut page, world, Some(&file.case), self.entries.rows());
        }
        page
    }
}

/// The name of each pane behind its digit, with room for the marker; closer together where they
/// would not all fit.
fn tab_labels(world: &World, columns: u16) -> Vec<String> {
    let tabs = Tab::ALL.iter().zip(1..);
    let mut labels: Vec<String> = tabs
        .map(|(tab, digit)| format!(" {digit} {} ", world.lang.say(tab.label())))
        .collect();
    let all: usize = labels.iter().map(|label| width(label)).sum();
    if all > usize::from(columns) {
        for label in &mut labels {
            label.pop();
        }
    }
    labels
}

/// Draws a page beside the chosen pane, behind a line.
fn draw_beside(page: &Page, theme: &Theme, body: Rect, from: u16, buf: &mut Buffer) {
    for row in body.rows() {
        buf.set_string(from, row.y, "│", theme.style(Role::Border));
    }
    let area = Rect {
        x: from + 1,
        width: body.right().saturating_sub(from + 1),
        ..body
    };
    beside::view::draw_page(page, theme, area, buf);
}
