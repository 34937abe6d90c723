//! How two versions look: for each field a heading and three lines, the chosen one marked.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Conflict, Keep};
use crate::domain::form::{Answers, Field};
use crate::domain::forms::{self, FormKind};
use crate::text::{fit, pad, width, wrap};
use crate::ui::form::{desk, label};
use crate::ui::screen::form::save::name;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, words};

/// Cells of the words "mine" and "theirs" with their marks.
const WHO: usize = 16;
/// Lines that one version may take.
const LINES: usize = 4;

/// One line of the list, with the field it belongs to.
struct Row {
    text: String,
    role: Role,
    field: Option<usize>,
}

/// Draws the clashes into the inside of the frame; the cursor stands on the selected field.
pub(in crate::ui::screen::form) fn draw(
    conflict: &Conflict,
    kind: &FormKind,
    (world, theme): (&World, &Theme),
    area: Rect,
    buf: &mut Buffer,
) -> Position {
    let cells = usize::from(area.width);
    let rows = rows(conflict, kind, world, cells.saturating_sub(1));
    let own = |row: &Row| row.field == Some(conflict.selected);
    let first = rows.iter().position(own).unwrap_or(0);
    let last = rows.iter().rposition(own).unwrap_or(0);
    let height = usize::from(area.height);
    let top = (last + 1).saturating_sub(height).min(first);
    let mut cursor = Position::new(area.x, area.y);
    for ((place, row), line) in rows.iter().enumerate().skip(top).zip(area.rows()) {
        let marker = if place == first { '►' } else { ' ' };
        if place == first {
            cursor = Position::new(line.x, line.y);
        }
        let text = format!("{marker}{}", row.text);
        buf.set_string(line.x, line.y, fit(&text, cells), theme.style(row.role));
    }
    cursor
}

fn rows(conflict: &Conflict, kind: &FormKind, world: &World, cells: usize) -> Vec<Row> {
    let free = |text: String, role: Role| Row {
        text,
        role,
        field: None,
    };
    let told = changed(conflict, world);
    let told = wrap(&told, cells).into_iter();
    let mut rows: Vec<Row> = told.map(|text| free(text, Role::Notice)).collect();
    let fields = forms::fields(kind, &desk(&conflict.room, world), &conflict.merged);
    for (place, (clash, keep)) in conflict.rows.iter().enumerate() {
        rows.push(free(String::new(), Role::Text));
        let field = fields.iter().find(|field| field.id == clash.field);
        let selected = place == conflict.selected;
        rows.push(Row {
            text: title(&fields, field, &clash.field, world),
            role: if selected {
                Role::Selected
            } else {
                Role::Title
            },
            field: Some(place),
        });
        let versions = [
            ("conflict-base", &clash.base, false),
            ("conflict-theirs", &clash.theirs, *keep == Keep::Theirs),
            ("conflict-mine", &clash.mine, *keep == Keep::Mine),
        ];
        for (id, text, chosen) in versions {
            let shown = value(field, &clash.field, text, world);
            let lines = version(&world.lang.say(id), &shown, chosen, cells);
            let role = if chosen { Role::Focus } else { Role::Text };
            rows.extend(lines.into_iter().map(|text| Row {
                text,
                role,
                field: Some(place),
            }));
        }
    }
    rows
}

pub(in crate::ui::screen::form) fn changed(conflict: &Conflict, world: &World) -> String {
    let Some((actor, at)) = &conflict.changed else {
        return world.lang.say("conflict-changed");
    };
    let who = name(actor, world);
    let when = words::when(world, *at);
    let args = [("who", (&who).into()), ("when", (&when).into())];
    world.lang.with("conflict-changed-by", &args)
}

/// The label of a field, behind the heading of its group.
pub(in crate::ui::screen::form) fn title(
    fields: &[Field],
    field: Option<&Field>,
    id: &str,
    world: &World,
) -> String {
    let own = field.map_or_else(|| id.to_owned(), |field| label::words(&field.label, world));
    let group = fields.iter().find(|each| {
        id.strip_prefix(&each.id)
            .is_some_and(|rest| rest.starts_with('.'))
    });
    let heading = group.map(|group| label::words(&group.label, world));
    heading.map_or_else(|| own.clone(), |heading| format!("{heading} · {own}"))
}

pub(in crate::ui::screen::form) fn value(
    field: Option<&Field>,
    id: &str,
    text: &str,
    world: &World,
) -> String {
    let answers = Answers::default().and(id, text);
    let shown = field.map(|field| label::value(field, &answers, world));
    let shown = shown.unwrap_or_else(|| crate::text::visible(text));
    if shown.is_empty() {
        world.lang.say("conflict-nothing")
    } else {
        shown
    }
}

fn version(who: &str, text: &str, chosen: bool, cells: usize) -> Vec<String> {
    let mark = if chosen { "[x]" } else { "[ ]" };
    let head = format!(" {mark} {who}");
    let column = WHO.max(width(&head) + 1);
    let room = cells.saturating_sub(column);
    let mut lines = wrap(text, room);
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(last) = lines.last_mut() {
            *last = fit(&format!("{last} …"), room).into_owned();
        }
    }
    let heads = std::iter::once(head).chain(std::iter::repeat(String::new()));
    let lines = lines.into_iter().zip(heads);
    lines
        .map(|(line, head)| format!("{}{line}", pad(&head, column)))
        .collect()
}
