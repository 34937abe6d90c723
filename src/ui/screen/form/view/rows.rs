//! The rows of a form from top to bottom, as they are drawn or scrolled past.

use super::{LABEL, is_on};
use crate::domain::form::{Field, Kind};
use crate::text::{visible, width, wrap};
use crate::ui::form::{Focus, label};
use crate::ui::screen::form::Form;
use crate::ui::theme::Role;
use crate::ui::{World, words};

/// One row.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// The label, or the whole row where there is no value.
    pub(super) text: String,
    /// What stands behind the label.
    pub(super) value: Option<String>,
    /// How the label looks.
    pub(super) role: Role,
    /// How the value looks.
    pub(super) value_role: Role,
    /// It belongs to the field that has the keyboard.
    pub(super) focused: bool,
    /// The editor begins here.
    pub(super) editor: bool,
    /// Rows of the editor.
    pub(super) height: u16,
}

impl Row {
    fn text(text: String, role: Role) -> Self {
        Self {
            text,
            value: None,
            role,
            value_role: Role::Text,
            focused: false,
            editor: false,
            height: 1,
        }
    }

    fn labelled(text: String, value: String, role: Role) -> Self {
        Self {
            value: Some(value),
            ..Self::text(text, role)
        }
    }
}

/// Every row of a form in an area of so many columns.
pub(super) fn rows(form: &Form, world: &World, columns: u16) -> Vec<Row> {
    let mut rows = head(form, world, columns);
    for field in form.sheet().fields() {
        let focused = is_on(form.sheet().focus(), &field.id);
        let from = rows.len();
        field_rows(form, field, focused, world, columns, &mut rows);
        for row in rows.iter_mut().skip(from) {
            row.focused = focused;
        }
    }
    rows.push(Row::text(String::new(), Role::Text));
    if let Some((_kind, number)) = form.chosen_link() {
        let number = number.to_string();
        let text = world
            .lang
            .with("form-links", &[("number", (&number).into())]);
        rows.push(Row::text(format!(" → {text}"), Role::Notice));
    }
    rows.push(button(form, world));
    rows
}

/// Problems that belong to no field, and how many there are in all.
fn head(form: &Form, world: &World, columns: u16) -> Vec<Row> {
    let cells = usize::from(columns).saturating_sub(2);
    let mut rows = Vec::new();
    let count = form.sheet().problems();
    // F6 leads to fields: a sole refusal of no field speaks for itself.
    let sole = count == 1 && form.sheet().refusals_on_top().next().is_some();
    if count > 0 && !sole && form.sheet().refused() {
        let text = world.lang.with("form-problems", &[("count", count.into())]);
        rows.push(Row::text(format!(" {text}"), Role::Refused));
    }
    for refusal in form.sheet().refusals_on_top() {
        let sentence = format!("! {}", words::refusal(world, refusal));
        let lines = wrap(&sentence, cells).into_iter();
        rows.extend(lines.map(|line| Row::text(format!(" {line}"), Role::Refused)));
    }
    rows
}

fn field_rows(
    form: &Form,
    field: &Field,
    focused: bool,
    world: &World,
    columns: u16,
    rows: &mut Vec<Row>,
) {
    let words = label::words(&field.label, world);
    if field.kind == Kind::Heading {
        let lines = wrap(&words, usize::from(columns).saturating_sub(4));
        let lines = lines.into_iter().map(|line| format!(" ─ {line}"));
        rows.extend(lines.map(|line| Row::text(line, Role::Title)));
        return;
    }
    let star = if field.required { "*" } else { "" };
    let mark = if focused { '►' } else { ' ' };
    let role = if focused { Role::Focus } else { Role::Muted };
    let label = format!("{mark}{words}{star}");
    // A long label has rows of its own above the value.
    let label = if width(&label) < usize::from(LABEL) {
        label
    } else {
        let lines = wrap(&label, usize::from(columns).saturating_sub(1));
        rows.extend(lines.into_iter().map(|line| Row::text(line, role)));
        String::new()
    };
    match field.kind {
        Kind::Prose(height) => prose_rows(
            form,
            field,
            focused,
            (label, role),
            height,
            (world, columns),
            rows,
        ),
        _ => rows.push(value_row(form, field, focused, (label, role), world)),
    }
    below(form, field, focused, world, columns, rows);
}

fn value_row(
    form: &Form,
    field: &Field,
    focused: bool,
    (label, role): (String, Role),
    world: &World,
) -> Row {
    let value = label::value(field, form.sheet().answers(), world);
    let listed = matches!(field.kind, Kind::Choice(_) | Kind::Many(_));
    let value = match (listed, focused) {
        (true, true) => format!("◄{value}► {}", visible(form.sheet().typed())),
        (false, true) => String::new(),
        (true | false, false) => format!(" {value}"),
    };
    let value_role = if focused { Role::Selected } else { Role::Text };
    Row {
        editor: focused && !listed,
        value_role,
        ..Row::labelled(label, value, role)
    }
}

/// Several lines behind a bar; the editor is drawn over them where it is open.
fn prose_rows(
    form: &Form,
    field: &Field,
    focused: bool,
    (label, role): (String, Role),
    height: u16,
    (world, columns): (&World, u16),
    rows: &mut Vec<Row>,
) {
    let cells = usize::from(columns.saturating_sub(LABEL + 2));
    let text = label::value(field, form.sheet().answers(), world);
    let mut lines = if focused {
        Vec::new()
    } else {
        wrap(&text, cells)
    };
    let room = usize::from(height);
    let cut = lines.len() > room;
    lines.resize(room, String::new());
    for (place, line) in lines.into_iter().enumerate() {
        let label = if place == 0 {
            label.clone()
        } else {
            String::new()
        };
        let bar = if cut && place + 1 == room {
            '▼'
        } else {
            '│'
        };
        rows.push(Row {
            editor: focused && place == 0,
            height,
            ..Row::labelled(label, format!("{bar}{line}"), role)
        });
    }
}

/// What a day means, and why a field is refused.
fn below(
    form: &Form,
    field: &Field,
    focused: bool,
    world: &World,
    columns: u16,
    rows: &mut Vec<Row>,
) {
    let cells = usize::from(columns.saturating_sub(LABEL + 1));
    let echo = form.sheet().echo(world).filter(|_echo| focused);
    if let Some(echo) = echo {
        let lines = wrap(&format!("= {echo}"), cells).into_iter();
        rows.extend(lines.map(|line| under(&line, Role::Muted)));
    }
    let known = form.known_like(&field.id);
    if known > 0 && !focused {
        let text = world.lang.with("matches-known", &[("count", known.into())]);
        rows.push(under(&format!("= {text}"), Role::Notice));
    }
    if let Some(refusal) = form.sheet().refusal(&field.id) {
        let sentence = format!("! {}", words::refusal(world, refusal));
        let lines = wrap(&sentence, cells).into_iter();
        rows.extend(lines.map(|line| under(&line, Role::Refused)));
    }
}

fn under(line: &str, role: Role) -> Row {
    Row {
        value_role: role,
        ..Row::labelled(String::new(), format!(" {line}"), role)
    }
}

fn button(form: &Form, world: &World) -> Row {
    let focused = *form.sheet().focus() == Focus::Save;
    let mark = if focused { '►' } else { ' ' };
    let role = if focused { Role::Selected } else { Role::Text };
    let text = format!("{mark}[ {} ]", world.lang.say("form-save"));
    Row {
        focused,
        value_role: Role::Muted,
        ..Row::labelled(text, format!(" {}", world.lang.say("form-legend")), role)
    }
}
