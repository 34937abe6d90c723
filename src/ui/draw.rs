//! The frame around a screen: head, tabs, body, status line and the bar of function keys.

mod ascii;
mod spots;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::action::{Action, Binding, Scope};
use super::layout::{self, LONG_LABELS, Tier};
use super::model::{Model, why_not};
use super::notice::{Kind, Notice};
use super::screen::Screen;
use super::theme::Role;
use super::{keymap, widget, words};
use crate::domain::command::OfficeKind;
use crate::text::{fit, visible, width, wrap};

pub use spots::{Aim, Marked, Spot, marked, spot, text};

/// Stands before the selected row.
const MARKER: &str = "►";

/// Draws the whole window; the cursor always stands somewhere, since screen readers follow it.
pub fn draw(model: &Model, frame: &mut Frame) {
    let area = frame.area();
    let cursor = render(model, area, frame.buffer_mut());
    if model.ascii || model.world.settings.ascii {
        ascii::plain(frame.buffer_mut());
    }
    if area.contains(cursor) {
        frame.set_cursor_position(cursor);
    }
}

/// Draws into a buffer, and says where the cursor belongs.
pub fn render(model: &Model, area: Rect, buf: &mut Buffer) -> Position {
    if layout::tier(area.width, area.height) == Tier::TooSmall {
        return too_small(model, area, buf);
    }
    let parts = layout::parts(area);
    if model.screens.last().is_some_and(|top| top.view().is_bare()) {
        return bare(model, area, buf);
    }
    let scopes = model.scopes();
    if scopes.contains(&Scope::Welcome) || scopes.contains(&Scope::Trial) {
        name(model, parts.head, buf);
    } else {
        head(model, parts.head, buf);
        tabs(model, parts.tabs, buf);
    }
    let (body, strip) = layout::above_strip(parts.body, model.strip());
    let cursor = screens(model, body, buf);
    tour(model, strip, buf);
    if let Some(cell) = cursor.and_then(|at| buf.cell_mut(at))
        && cell.symbol() == MARKER
    {
        cell.set_style(model.theme.marker());
    }
    status(model, parts.status, buf);
    bar(model, parts.bar, buf);
    cursor.unwrap_or_else(|| parts.status.as_position())
}

/// A text alone, with a last line on how to leave it.
fn bare(model: &Model, area: Rect, buf: &mut Buffer) -> Position {
    let text = Rect {
        height: area.height.saturating_sub(1),
        ..area
    };
    let last = Rect {
        y: text.bottom(),
        height: 1,
        ..area
    };
    status(model, last, buf);
    let cursor = screens(model, text, buf);
    cursor.unwrap_or_else(|| text.as_position())
}

fn too_small(model: &Model, area: Rect, buf: &mut Buffer) -> Position {
    let text = model.world.lang.say("window-too-small");
    let lines = wrap(&text, area.width.into());
    for (row, line) in area.rows().zip(lines) {
        buf.set_string(row.x, row.y, line, Style::new());
    }
    Position::new(area.x, area.y)
}

/// Writes pieces one after another, each in its style, and returns the first free column.
fn write(buf: &mut Buffer, area: Rect, pieces: &[(String, Style)]) -> u16 {
    let mut x = area.x;
    for (text, style) in pieces {
        let room = usize::from(area.right().saturating_sub(x));
        let text = fit(text, room).into_owned();
        (x, _) = buf.set_stringn(x, area.y, text, room, *style);
    }
    x
}

/// Writes a text at the right end, where it does not touch what stands on the left.
fn write_right(buf: &mut Buffer, area: Rect, taken_to: u16, text: &str, style: Style) {
    let room = usize::from(area.right().saturating_sub(taken_to));
    let Some(room) = room.checked_sub(3) else {
        return;
    };
    let text = fit(text, room);
    let cells = u16::try_from(width(&text)).unwrap_or(0);
    let x = area.right().saturating_sub(cells + 1);
    buf.set_string(x, area.y, text, style);
}

/// The program's name alone, where there is no office yet.
fn name(model: &Model, area: Rect, buf: &mut Buffer) {
    let name = format!(" {}", model.world.lang.say("program-name"));
    write(buf, area, &[(name, model.theme.style(Role::Title))]);
}

fn head(model: &Model, area: Rect, buf: &mut Buffer) {
    let (world, theme) = (&model.world, &model.theme);
    let mark = match world.office.kind {
        OfficeKind::Real => None,
        OfficeKind::Practice => Some("mark-practice"),
        OfficeKind::Demo => Some("mark-demo"),
    };
    let marks = mark
        .into_iter()
        .chain(world.read_only.then_some("mark-read-only"));
    let marks: Vec<String> = marks
        .map(|id| format!("  {}", world.lang.say(id)))
        .collect();
    let local = world.office.calendar.local(world.now);
    // A time that nothing renews would soon be wrong: screens without time left show the day.
    let shows_time = model
        .screens
        .last()
        .is_some_and(|each| each.asked().shows_time());
    let when = if shows_time {
        world.lang.moment_short(&local)
    } else {
        world.lang.day_short(local.date_naive())
    };
    let room = usize::from(area.width / 3);
    let who = visible(&world.me.name);
    let right = format!("{} · {when}", fit(&who, room));
    let right_cells = u16::try_from(width(&right)).unwrap_or(0);
    let left = Rect {
        width: area.width.saturating_sub(right_cells.saturating_add(4)),
        ..area
    };
    // The name of the office is known to everybody; the marks are not to be missed.
    let name = format!(" {}", world.lang.say("program-name"));
    let others = width(&name) + marks.iter().map(|mark| width(mark)).sum::<usize>() + 2;
    let room = usize::from(left.width).saturating_sub(others);
    let office = visible(&world.office.name);
    let mut pieces = vec![
        (name, theme.style(Role::Title)),
        (format!("  {}", fit(&office, room)), theme.style(Role::Text)),
    ];
    let demo = theme.style(Role::Demo);
    pieces.extend(marks.into_iter().map(|mark| (mark, demo)));
    let taken = write(buf, left, &pieces);
    write_right(buf, area, taken, &right, theme.style(Role::Text));
}

const TABS: &[(Scope, &str, Action)] = &[
    (Scope::Queue, "tab-queue", Action::GoQueue),
    (Scope::Cases, "tab-cases", Action::GoCases),
    (Scope::Agenda, "tab-agenda", Action::GoAgenda),
    (Scope::Drafts, "tab-drafts", Action::GoDrafts),
    (Scope::Figures, "tab-figures", Action::GoFigures),
    (Scope::Registers, "tab-registers", Action::GoRegisters),
];

/// The tabs that are shown: in a narrow window that of the registers only while one is there, so
/// that what is overdue stands beside the others.
fn shown_tabs(model: &Model) -> impl Iterator<Item = &'static (Scope, &'static str, Action)> {
    let wide = model.size.0 >= layout::TWO_PANES;
    let here = model.screens.iter().any(|screen| {
        let scopes = screen.asked().scopes();
        scopes.contains(&Scope::Registers)
    });
    let shown = move |tab: &&(Scope, &str, Action)| wide || here || tab.0 != Scope::Registers;
    TABS.iter().filter(shown)
}

/// The name of each tab with its digit and count, behind the gap before it.
fn tab_labels(model: &Model) -> Vec<(&'static str, String)> {
    let world = &model.world;
    let counted = [
        (Scope::Queue, world.counts.open),
        (Scope::Cases, world.counts.cases),
    ];
    let mut labels = Vec::new();
    for (digit, (scope, id, _action)) in (1..).zip(shown_tabs(model)) {
        let count = counted.iter().find(|(each, _count)| each == scope);
        let count = count.map(|(_scope, count)| format!(" {count}"));
        let name = world.lang.say(id);
        let gap = match digit {
            1 => " ",
            // What is overdue is to stand beside them in a narrow window too.
            _ if model.size.0 < layout::TWO_PANES => "  ",
            _ => "   ",
        };
        labels.push((gap, format!("{digit} {name}{}", count.unwrap_or_default())));
    }
    labels
}

fn tabs(model: &Model, area: Rect, buf: &mut Buffer) {
    let (world, theme) = (&model.world, &model.theme);
    let is_tab = |scope: &Scope| TABS.iter().any(|(each, ..)| each == scope);
    let current = model.screens.iter().rev().find_map(|screen| {
        let scopes = screen.asked().scopes();
        scopes.into_iter().find(is_tab)
    });
    let mut pieces = Vec::new();
    for ((gap, label), (scope, ..)) in tab_labels(model).into_iter().zip(shown_tabs(model)) {
        let is_current = current == Some(*scope);
        let role = if is_current { Role::Focus } else { Role::Muted };
        pieces.push((gap.to_owned(), Style::new()));
        pieces.push((label, theme.style(role)));
    }
    let taken = write(buf, area, &pieces);
    let late = world.counts.overdue > 0;
    let role = if late { Role::Late } else { Role::Muted };
    let room = usize::from(area.right().saturating_sub(taken)).saturating_sub(4);
    let text = as_many(words::counts(world), room);
    write_right(buf, area, taken, &text, theme.style(role));
}

/// The first of the parts that fit together.
fn as_many(parts: Vec<String>, room: usize) -> String {
    let mut text = String::new();
    for part in parts {
        let longer = if text.is_empty() {
            part
        } else {
            format!("{text} · {part}")
        };
        if width(&longer) > room {
            break;
        }
        text = longer;
    }
    text
}

/// The top screen, and below it those that it does not cover; the cursor of the top one.
fn screens(model: &Model, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let (world, theme) = (&model.world, &model.theme);
    let covers = |screen: &Screen| !screen.view().floats();
    let lowest = model.screens.iter().rposition(covers).unwrap_or(0);
    let mut cursor = None;
    for screen in model.screens.iter().skip(lowest) {
        cursor = screen.view().view(world, theme, area, buf);
    }
    cursor
}

/// Where one is on the tour and what to do now, between two rules.
fn tour(model: &Model, area: Rect, buf: &mut Buffer) {
    let tour = model.tour.as_ref();
    let Some((title, text)) = tour.and_then(|tour| tour.words(&model.world.lang)) else {
        return;
    };
    let inner = widget::framed(&title, &model.theme, area, buf);
    let mut lines = widget::Lines::new(&model.theme, usize::from(inner.width).saturating_sub(2));
    lines.add(&text, Role::Notice);
    lines.draw(inner, buf);
}

fn status(model: &Model, area: Rect, buf: &mut Buffer) {
    let theme = &model.theme;
    let (text, style) = if let Some(notice) = &model.notice {
        (told(notice), theme.style(role_of(notice.kind)))
    } else {
        let top = model.screens.last();
        let text = top.map(|screen| screen.view().status(&model.world));
        (text.unwrap_or_default(), theme.style(Role::Muted))
    };
    write(buf, area, &[(format!(" {text}"), style)]);
}

fn told(notice: &Notice) -> String {
    if notice.hint.is_empty() {
        notice.text.clone()
    } else {
        format!("{} · {}", notice.text, notice.hint)
    }
}

const fn role_of(kind: Kind) -> Role {
    match kind {
        Kind::Done => Role::Done,
        Kind::Changed | Kind::Hint => Role::Notice,
        Kind::Refused | Kind::Busy | Kind::Broken => Role::Refused,
    }
}

/// Ten cells of equal width, each a key and its label; what is not possible now is muted.
fn bar(model: &Model, area: Rect, buf: &mut Buffer) {
    let (world, theme) = (&model.world, &model.theme);
    let Some(top) = model.screens.last() else {
        return;
    };
    let cells = keymap::bar(&top.asked().scopes());
    let cell = area.width / 10;
    for ((binding, number), place) in cells.into_iter().zip(1..).zip(0u16..) {
        let Some(binding) = binding else { continue };
        let label = label(model, binding, cell);
        let possible = why_not(top.asked(), binding.action, world).is_none();
        let role = if possible {
            Role::BarLabel
        } else {
            Role::Muted
        };
        let area = Rect {
            x: area.x + place * cell,
            width: cell,
            ..area
        };
        let key = (format!("{number}"), theme.style(Role::BarKey));
        write(buf, area, &[key, (label, theme.style(role))]);
    }
}

/// The label of a cell: in full where the window is wide and it fits.
fn label(model: &Model, binding: &Binding, cell: u16) -> String {
    let label_of = |start: &str| {
        model
            .world
            .lang
            .say(&format!("{start}-{}", binding.ending()))
    };
    // A key of up to two digits, and a space to the next cell.
    let room = usize::from(cell.saturating_sub(3));
    let full = Some(label_of("bar-long")).filter(|full| width(full) <= room);
    let is_wide = model.size.0 >= LONG_LABELS;
    full.filter(|_full| is_wide)
        .unwrap_or_else(|| label_of("bar"))
}
