//! How the agenda looks: a heading for each day, and under it a line for each term.

use chrono::Datelike;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Agenda, Group, Pressing, group, pressing};
use crate::domain::Day;
use crate::store::contract::TermRow;
use crate::text::{fit, pad, visible, width};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, widget, words};

/// Cells of a number: `26-0417` and one to spare.
const NUMBER: usize = 8;
/// Cells of the sign of what presses, and the space behind it.
const SIGN: usize = 2;

impl View for Agenda {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let inner = widget::framed(&self.title(world), theme, area, buf);
        if self.list.is_empty() {
            let id = if self.everybody {
                "agenda-empty"
            } else {
                "agenda-empty-mine"
            };
            let text = format!(" {}", world.lang.say(id));
            if let Some(row) = inner.rows().next() {
                widget::line(&text, theme.style(Role::Text), row, buf);
            }
            return Some(inner.as_position());
        }
        let (rows, _top, _selected) = self.list.window();
        let lefts = rows.iter().map(|row| width(&time_left(world, row)));
        let longest = lefts.max().unwrap_or(0);
        let columns = Columns::of(inner.width.into(), longest, self.everybody);
        Some(self.terms(&columns, (world, theme), inner, buf))
    }

    fn status(&self, world: &World) -> String {
        let id = if self.everybody {
            "agenda-status-all"
        } else {
            "agenda-status-mine"
        };
        world.lang.say(id)
    }

    fn title(&self, world: &World) -> String {
        let id = if self.everybody {
            "agenda-title-all"
        } else {
            "agenda-title-mine"
        };
        world.lang.say(id)
    }
}

/// Cells of each column.
struct Columns {
    left: usize,
    title: usize,
    what: usize,
    /// Nobody's name where all terms are mine.
    holder: usize,
}

impl Columns {
    fn of(cells: usize, longest: usize, everybody: bool) -> Self {
        let left = longest.min(cells / 3);
        let rest = cells.saturating_sub(1 + SIGN + left + 1 + NUMBER);
        let holder = if everybody { (rest / 4).min(18) } else { 0 };
        let title = ((rest - holder) * 2 / 5).min(32);
        Self {
            left,
            title,
            what: rest.saturating_sub(holder + title + 1),
            holder,
        }
    }
}

/// What stands on a line.
enum Line<'a> {
    Heading(Group),
    Term(&'a TermRow, bool),
}

impl Agenda {
    fn terms(
        &self,
        columns: &Columns,
        (world, theme): (&World, &Theme),
        inner: Rect,
        buf: &mut Buffer,
    ) -> Position {
        let mut cursor = inner.as_position();
        let lines = self.lines(world, inner.height.into());
        for (area, line) in inner.rows().zip(lines) {
            match line {
                Line::Heading(group) => {
                    let late = group == Group::Overdue;
                    let role = if late { Role::Late } else { Role::Title };
                    let text = format!(" {}", heading(world, group));
                    widget::line(&text, theme.style(role), area, buf);
                }
                Line::Term(row, is_selected) => {
                    if is_selected {
                        cursor = area.as_position();
                    }
                    draw_row(columns, row, is_selected, (world, theme), area, buf);
                }
            }
        }
        cursor
    }

    /// Headings and terms that fill the window, the selected one among them.
    fn lines(&self, world: &World, height: usize) -> Vec<Line<'_>> {
        let (rows, top, selected) = self.list.window();
        let first = first_row(rows, top, selected, height, world);
        let mut lines = Vec::new();
        let mut last = None;
        for (place, row) in rows.iter().enumerate().skip(first) {
            let group = group(row, world);
            if last != Some(group) {
                lines.push(Line::Heading(group));
                last = Some(group);
            }
            lines.push(Line::Term(row, place == selected));
        }
        lines.truncate(height);
        lines
    }
}

/// The row that stands first: the selected one stays visible, and no line stays empty at the end.
fn first_row(rows: &[TermRow], top: usize, selected: usize, height: usize, world: &World) -> usize {
    let needed = |first: usize, last: usize| {
        let groups = rows
            .iter()
            .skip(first)
            .take(last + 1 - first)
            .map(|row| group(row, world));
        let groups: Vec<Group> = groups.collect();
        let changes = groups
            .windows(2)
            .filter(|pair| matches!(pair, [a, b] if a != b))
            .count();
        groups.len() + changes + 1
    };
    let end = rows.len().saturating_sub(1);
    let mut first = top.min(selected);
    while first > 0 && needed(first - 1, end) <= height {
        first -= 1;
    }
    while first < selected && needed(first, selected) > height {
        first += 1;
    }
    first
}

pub(super) fn heading(world: &World, group: Group) -> String {
    let lang = &world.lang;
    let Group::On(day) = group else {
        return lang.say("agenda-overdue");
    };
    let today = world.office.calendar.local_day(world.now);
    let short = short_day(world, day, today);
    match day.signed_duration_since(today).num_days() {
        0 => lang.with("agenda-today", &[("day", (&short).into())]),
        1 => lang.with("agenda-tomorrow", &[("day", (&short).into())]),
        _ => short,
    }
}

/// A day with its weekday; of another year with that.
fn short_day(world: &World, day: Day, today: Day) -> String {
    if day.year() == today.year() {
        return world.lang.day_short(day);
    }
    format!("{} {}", world.lang.weekday_short(day), world.lang.day(day))
}

/// Time left: days where the term ends with a day, as on a clock where it ends at an hour.
pub(super) fn time_left(world: &World, row: &TermRow) -> String {
    let left = if row.to_the_hour {
        words::time_left(world, Some(row.due_at))
    } else {
        let calendar = &world.office.calendar;
        let today = calendar.local_day(world.now);
        let day = calendar.local_day(row.due_at);
        world.lang.day_distance(day, today)
    };
    if pressing(row, world) == Pressing::Soon {
        return world.lang.with("agenda-soon", &[("time", (&left).into())]);
    }
    left
}

fn draw_row(
    columns: &Columns,
    row: &TermRow,
    is_selected: bool,
    (world, theme): (&World, &Theme),
    area: Rect,
    buf: &mut Buffer,
) {
    let left = time_left(world, row);
    let (sign, role) = match pressing(row, world) {
        Pressing::Overdue => ('▲', Some(Role::Late)),
        Pressing::Soon => ('!', Some(Role::Notice)),
        Pressing::Later => (' ', None),
    };
    let what = words::term(world, &row.kind);
    let title = visible(&row.title);
    let title = if title.is_empty() {
        world.lang.say("child-unnamed")
    } else {
        title
    };
    let holder = words::holder(world, row.holder.as_ref());
    let text = format!(
        "{sign} {} {}{}{} {}",
        pad(&left, columns.left),
        pad(&row.number.to_string(), NUMBER),
        pad(&what, columns.what),
        pad(&format!(" {title}"), columns.title),
        fit(&holder, columns.holder),
    );
    widget::row(&text, is_selected, theme, area, buf);
    if let Some(role) = role {
        widget::paint(area, 1, SIGN + columns.left, theme.style(role), buf);
    }
}
