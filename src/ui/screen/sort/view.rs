//! How the questions look: the page's questions, and beside them what the answers come to.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Position, Rect};

use super::page::pages;
use super::{Sort, dates, panel};
use crate::domain::form::Toward;
use crate::domain::method::Question;
use crate::text::{fit, pad, visible, width};
use crate::ui::World;
use crate::ui::paper::view::{draw, framed};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};

/// Cells of a question's label. Source: the method pack's limit.
const LABEL: usize = 36;
/// Cells of a question's id and the space behind it.
const ID: usize = 4;
/// Cells of an answer.
const ANSWER: usize = 10;
/// Columns of the questions: marker, id, label, space, answer and frame.
const QUESTIONS: u16 = 54;
/// From so many columns on the panel stands beside the questions, else below them.
const BESIDE: u16 = 78;
/// Rows of the panel below the questions.
const BELOW: u16 = 6;

/// One row of a page.
enum Row<'a> {
    Heading(String),
    Question(&'a Question),
    Save,
}

impl View for Sort {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let [questions, panel] = if area.width >= BESIDE {
            Layout::horizontal([Constraint::Length(QUESTIONS), Constraint::Fill(1)]).areas(area)
        } else {
            Layout::vertical([Constraint::Fill(1), Constraint::Length(BELOW)]).areas(area)
        };
        let cursor = self.page(world, theme, questions, buf);
        let inner = framed(&world.lang.say("sort-panel"), false, theme, panel, buf);
        let cells = usize::from(inner.width.saturating_sub(2));
        let mut lines = panel::lines(self, world, cells);
        lines.extend(self.asked_in_full(world, cells, area));
        lines.extend(panel::report(self, world, cells));
        draw(&lines, None, false, theme, inner, buf);
        Some(self.typing(world, theme, questions, buf).unwrap_or(cursor))
    }

    fn status(&self, world: &World) -> String {
        if let Some(typed) = &self.typed {
            let echo = dates(world).echo_moment(typed, Toward::Future);
            let hint = world.lang.say("sort-status-time");
            return echo.unwrap_or(hint);
        }
        self.question(world).map_or_else(
            || world.lang.say("sort-status-save"),
            |question| panel::asked(question, world).to_owned(),
        )
    }

    fn title(&self, world: &World) -> String {
        let number = self.number.to_string();
        let pages = pages(&world.office.method.instrument).len();
        let [page, pages] = [self.page + 1, pages].map(|count| i64::try_from(count).unwrap_or(0));
        let args = [
            ("number", (&number).into()),
            ("page", page.into()),
            ("pages", pages.into()),
        ];
        world.lang.with("sort-title", &args)
    }
}

impl Sort {
    fn rows<'a>(&self, world: &'a World) -> Vec<Row<'a>> {
        let instrument = &world.office.method.instrument;
        let pages = pages(instrument);
        let groups = pages.get(self.page).map_or(&[][..], Vec::as_slice);
        let mut rows = Vec::new();
        for group in groups {
            let name = world.words(&group.name);
            rows.push(Row::Heading(format!("{} – {name}", group.id)));
            rows.extend(instrument.questions_of(&group.id).map(Row::Question));
        }
        rows.push(Row::Save);
        rows
    }

    fn page(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
        let inner = framed(&self.title(world), false, theme, area, buf);
        let rows = self.rows(world);
        let takes_keys = |row: &&Row<'_>| !matches!(row, Row::Heading(_));
        let places = rows.iter().enumerate();
        let chosen = places
            .filter(|(_place, row)| takes_keys(row))
            .nth(self.line);
        let chosen = chosen.map_or(0, |(place, _row)| place);
        let height = usize::from(inner.height).max(1);
        let top = (chosen + 1).saturating_sub(height);
        let mut cursor = inner.as_position();
        for (area, (place, row)) in inner.rows().zip(rows.iter().enumerate().skip(top)) {
            let here = place == chosen;
            if here {
                cursor = area.as_position();
            }
            self.row(row, here, (world, theme), area, buf);
        }
        cursor
    }

    fn row(
        &self,
        row: &Row<'_>,
        here: bool,
        (world, theme): (&World, &Theme),
        area: Rect,
        buf: &mut Buffer,
    ) {
        let marker = if here { '►' } else { ' ' };
        let (text, role) = match row {
            Row::Heading(name) => (format!("  {name}"), Role::Title),
            Row::Save => (
                format!("{marker}{}", world.lang.say("sort-save")),
                Role::Text,
            ),
            Row::Question(question) => {
                let label = pad(world.words(&question.label), LABEL);
                (
                    format!("{marker}{}{label}", pad(&question.id, ID)),
                    Role::Text,
                )
            }
        };
        let style = theme.style(if here { Role::Selected } else { role });
        let room = usize::from(area.width);
        buf.set_string(area.x, area.y, fit(&text, room), style);
        if let Row::Question(question) = row {
            let (answer, role) = panel::answer(self, question, world);
            let at = u16::try_from(1 + ID + LABEL + 1).unwrap_or(0);
            let x = area.x.saturating_add(at);
            let room = usize::from(area.right().saturating_sub(x)).min(ANSWER);
            buf.set_string(x, area.y, fit(&answer, room), theme.style(role));
        }
    }

    /// The whole question, where the status line would cut it.
    fn asked_in_full(
        &self,
        world: &World,
        cells: usize,
        area: Rect,
    ) -> Vec<crate::ui::paper::Line<()>> {
        let mut paper = crate::ui::paper::Paper::new(world, cells);
        if let Some(question) = self.question(world) {
            let text = panel::asked(question, world);
            if width(text) + 2 > usize::from(area.width) {
                paper.gap();
                paper.add(text, Role::Text);
            }
        }
        paper.lines()
    }

    /// The line in which a time is typed, over the last row of the questions.
    fn typing(
        &self,
        world: &World,
        theme: &Theme,
        area: Rect,
        buf: &mut Buffer,
    ) -> Option<Position> {
        let typed = self.typed.as_ref()?;
        let row = area.rows().rev().nth(1)?;
        let x = row.x.saturating_add(1);
        let room = usize::from(row.width.saturating_sub(2));
        let label = world.lang.say("sort-safe-until");
        let text = format!(" {label} {}", visible(typed));
        let style = theme.style(Role::Focus);
        buf.set_string(x, row.y, pad(&text, room), style);
        let cells = u16::try_from(width(&text).min(room.saturating_sub(1))).unwrap_or(0);
        Some(Position::new(x.saturating_add(cells), row.y))
    }
}
