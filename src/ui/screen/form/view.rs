//! How a form looks: a title, then a row for each field; the focused one is always visible.

pub(super) mod matches;
mod rows;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Widget};

use super::{Form, Over, conflict};
use crate::domain::form::Kind;
use crate::text::{fit, pad};
use crate::ui::form::month::view as month_view;
use crate::ui::form::picker::view as picker;
use crate::ui::form::{Editor, Focus, label};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, dialog, layout, words};
use rows::{Row, rows};

/// Cells of a label: the mark, the label and a gap.
const LABEL: u16 = 26;
/// Cells of the box with the matches, where there is room for it.
const BESIDE: u16 = 42;
/// Lines of the strip with the matches, where there is not.
const STRIP: u16 = 4;

/// Cells of a box of several lines in a body of so many columns; a form that looks names up has
/// the box with the matches beside it.
pub(super) fn prose_columns(columns: u16, looks_up: bool) -> u16 {
    // The frame, the label, the bar before the text and a cell for the cursor behind it.
    let side = if looks_up { beside(columns) } else { 0 };
    let form = columns.saturating_sub(side);
    form.saturating_sub(2 + LABEL + 2).max(10)
}

const fn beside(columns: u16) -> u16 {
    if columns < layout::TWO_PANES {
        0
    } else {
        BESIDE
    }
}

impl View for Form {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let alone = matches!(self.over, Over::Conflict(_)) || !self.sheet.looks_up();
        let (left, side) = split(area, alone);
        let inner = framed(&self.title(world), theme, left, buf);
        if let Over::Conflict(conflict) = &self.over {
            let paint = (world, theme);
            return Some(conflict::view::draw(
                conflict,
                &self.sheet.kind,
                paint,
                inner,
                buf,
            ));
        }
        let (inner, strip) = self.strip(inner, side);
        let mut cursor = self.fields(world, theme, inner, buf);
        if let Some(side) = side {
            let inside = framed(&world.lang.say("form-matches"), theme, side, buf);
            cursor = self
                .draw_matches((world, theme), inside, buf)
                .unwrap_or(cursor);
        } else if let Some(strip) = strip {
            cursor = self
                .draw_matches((world, theme), strip, buf)
                .unwrap_or(cursor);
        }
        Some(self.over(world, theme, area, buf).unwrap_or(cursor))
    }

    fn status(&self, world: &World) -> String {
        let say = |id: &str| world.lang.say(id);
        match &self.over {
            Over::Picker(picker) if picker.many => return say("form-status-many"),
            Over::Picker(_) | Over::Problems(_) => return say("form-status-picker"),
            Over::Month(_) => return say("month-status"),
            Over::Matches => return say("form-status-matches"),
            Over::Discard(_) | Over::Link(_) => return say("form-status-dialog"),
            Over::Sure(sure) => return say(sure.status()),
            Over::Conflict(_) => return say("conflict-status"),
            Over::Nothing => {}
        }
        let Some(field) = self.sheet.focused() else {
            return say("form-status-save");
        };
        if let Some(help) = label::help(field, world) {
            // Enter begins a line there, so that the way out must be said.
            if matches!(field.kind, Kind::Prose(_)) {
                return format!("{} · {help}", say("form-status-leave"));
            }
            return help;
        }
        say(match field.kind {
            Kind::Prose(_) => "form-status-prose",
            Kind::Choice(_) => "form-status-choice",
            Kind::Many(_) => "form-status-choice-many",
            Kind::Day(_) | Kind::Moment(_) => "form-status-date",
            Kind::Line | Kind::Number | Kind::Heading if field.matches => "form-status-name",
            Kind::Line | Kind::Number | Kind::Heading => "form-status",
        })
    }

    fn title(&self, world: &World) -> String {
        label::of_form(&self.sheet.kind, world)
    }
}

/// The form, and beside it what matches where there is room.
fn split(area: Rect, alone: bool) -> (Rect, Option<Rect>) {
    let side = beside(area.width);
    if side == 0 || alone {
        return (area, None);
    }
    let left = Rect {
        width: area.width.saturating_sub(side),
        ..area
    };
    let right = Rect {
        x: left.right(),
        width: side,
        ..area
    };
    (left, Some(right))
}

/// A frame with a title; returns what is left inside.
fn framed(title: &str, theme: &Theme, area: Rect, buf: &mut Buffer) -> Rect {
    let room = usize::from(area.width.saturating_sub(4));
    let block = Block::bordered()
        .title(format!(" {} ", fit(title, room)))
        .title_style(theme.style(Role::Title))
        .border_style(theme.style(Role::Border));
    let inner = block.inner(area);
    block.render(area, buf);
    inner
}

impl Form {
    /// Cuts the strip of matches off, where they have no box of their own.
    fn strip(&self, inner: Rect, side: Option<Rect>) -> (Rect, Option<Rect>) {
        if side.is_some() || self.matches.is_empty() {
            return (inner, None);
        }
        let new = usize::from(self.looked_up_person().is_some());
        let found = u16::try_from(self.matches.shown().0.len() + new).unwrap_or(STRIP);
        let height = found.min(STRIP).min(inner.height / 2);
        let fields = Rect {
            height: inner.height.saturating_sub(height),
            ..inner
        };
        let strip = Rect {
            y: fields.bottom(),
            height,
            ..inner
        };
        (fields, Some(strip))
    }

    /// Draws the rows around the focused field, and says where its cursor stands.
    fn fields(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
        let rows = rows(self, world, area.width);
        let focused = |row: &Row| row.focused;
        let first = rows.iter().position(focused).unwrap_or(0);
        let last = rows.iter().rposition(focused).unwrap_or(0);
        let height = usize::from(area.height);
        // The focused field stands in the middle where it can, so that what comes is seen too.
        let middle = (first + last).div_ceil(2).saturating_sub(height / 2);
        let end = rows.len().saturating_sub(height);
        let top = middle
            .min(end)
            .max((last + 1).saturating_sub(height))
            .min(first);
        let mut cursor = Position::new(area.x, area.y);
        let mut found = false;
        for (row, line) in rows.iter().skip(top).zip(area.rows()) {
            draw_row(row, theme, line, buf);
            if row.focused && !found {
                found = true;
                cursor = Position::new(line.x, line.y);
            }
        }
        let editor = rows
            .iter()
            .skip(top)
            .zip(area.rows())
            .find(|(row, _line)| row.editor);
        match (editor, self.sheet.editor()) {
            (Some((row, line)), editor) => {
                let left = area.bottom().saturating_sub(line.y);
                let area = value_area(line, row.height.min(left));
                draw_editor(editor, theme, area, buf).unwrap_or(cursor)
            }
            (None, _) => cursor,
        }
    }

    /// Draws what lies open over the fields.
    fn over(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        match &self.over {
            Over::Picker(list) => {
                let field = self.sheet.focused()?;
                let title = label::words(&field.label, world);
                Some(picker::draw(list, &title, (world, theme), area, buf))
            }
            Over::Problems(list) => {
                let title = world.lang.say("problems-title");
                Some(picker::draw(list, &title, (world, theme), area, buf))
            }
            Over::Month(month) => {
                let (echo, refusal) = self.sheet.on_trial(month.selected(), world)?;
                let refusal = refusal.map(|refusal| words::refusal(world, &refusal));
                let told = (echo.as_str(), refusal.as_deref());
                Some(month_view::draw(*month, told, (world, theme), area, buf))
            }
            Over::Discard(dialog) | Over::Link(dialog) => {
                Some(dialog::view::draw(dialog, theme, area, buf))
            }
            Over::Sure(sure) => Some(sure.draw(theme, area, buf)),
            Over::Nothing | Over::Matches | Over::Conflict(_) => None,
        }
    }
}

fn value_area(line: Rect, height: u16) -> Rect {
    Rect {
        x: line.x + LABEL.min(line.width) + 1,
        width: line.width.saturating_sub(LABEL + 1),
        height,
        ..line
    }
}

fn draw_row(row: &Row, theme: &Theme, line: Rect, buf: &mut Buffer) {
    let cells = usize::from(line.width);
    let style = theme.style(row.role);
    let Some(value) = &row.value else {
        buf.set_string(line.x, line.y, fit(&row.text, cells), style);
        return;
    };
    let label = pad(&row.text, usize::from(LABEL).saturating_sub(1));
    buf.set_string(line.x, line.y, fit(&label, cells), style);
    let room = usize::from(line.width.saturating_sub(LABEL));
    let at = line.x + LABEL.min(line.width);
    buf.set_string(at, line.y, fit(value, room), theme.style(row.value_role));
}

fn draw_editor(editor: &Editor, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
    match editor {
        Editor::None => None,
        Editor::Line(line) => {
            let (text, cell) = line.window(area.width.into());
            buf.set_string(area.x, area.y, text, theme.style(Role::Text));
            let cell = u16::try_from(cell)
                .unwrap_or(0)
                .min(area.width.saturating_sub(1));
            Some(Position::new(area.x + cell, area.y))
        }
        Editor::Prose(prose) => {
            let area = Rect {
                width: area.width.saturating_sub(1),
                ..area
            };
            Some(prose.draw(area, buf))
        }
    }
}

/// Whether a focus is on a field.
fn is_on(focus: &Focus, field: &str) -> bool {
    matches!(focus, Focus::Field(id) if id == field)
}
