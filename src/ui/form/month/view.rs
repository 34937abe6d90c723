//! How an open month looks: weekdays, weeks, and below them what the selected day means.

use chrono::Datelike;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Clear, Widget};

use super::Month;
use crate::domain::Day;
use crate::text::{pad, wrap};
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, layout, widget};

/// Columns of the box; the words of the selected day fit on one line in most languages.
const COLUMNS: u16 = 60;
/// Cells of a day: marker, bracket, number of two digits, bracket, sign of a day off.
const CELL: u16 = 6;
/// Lines of the box that are not weeks or words: two of the frame, one of the weekdays.
const FIXED: u16 = 3;

/// Draws the month; the cursor stands on the selected day. `echo` is what that day means in words,
/// and `refusal` why the field would not take it.
pub fn draw(
    month: Month,
    (echo, refusal): (&str, Option<&str>),
    (world, theme): (&World, &Theme),
    area: Rect,
    buf: &mut Buffer,
) -> Position {
    let weeks = month.weeks();
    let below = below(echo, refusal, world, area.width);
    let rows = weeks.len() + below.len();
    let rows = u16::try_from(rows).unwrap_or(u16::MAX);
    let outer = layout::centred(area, COLUMNS, rows.saturating_add(FIXED));
    Clear.render(outer, buf);
    let title = world.lang.month(month.selected());
    let inner = widget::framed(&title, theme, outer, buf);
    let mut cursor = Position::new(inner.x, inner.y);
    let mut lines = inner.rows();
    if let Some(line) = lines.next() {
        weekdays(&weeks, world, theme, line, buf);
    }
    for week in &weeks {
        let Some(line) = lines.next() else { break };
        for (cell, day) in cells(line).zip(week) {
            if let Some(day) = day
                && draw_day(month, *day, (world, theme), cell, buf)
            {
                cursor = Position::new(cell.x, cell.y);
            }
        }
    }
    for ((text, role), line) in below.iter().zip(lines) {
        widget::line(&format!(" {text}"), theme.style(*role), line, buf);
    }
    cursor
}

/// What stands below the weeks: the day in words, and why it is refused or what the signs mean.
fn below(echo: &str, refusal: Option<&str>, world: &World, columns: u16) -> Vec<(String, Role)> {
    let cells = usize::from(columns.min(COLUMNS).saturating_sub(4));
    let lines = |text: &str, role: Role| {
        let lines = wrap(text, cells).into_iter();
        lines.map(move |line| (line, role)).collect::<Vec<_>>()
    };
    let mut below = lines(&format!("= {echo}"), Role::Text);
    below.extend(match refusal {
        Some(why) => lines(&format!("! {why}"), Role::Refused),
        None => lines(&world.lang.say("month-legend"), Role::Muted),
    });
    below
}

fn cells(line: Rect) -> impl Iterator<Item = Rect> {
    let left = line.width.saturating_sub(7 * CELL) / 2;
    (0..7).map(move |place| {
        let cell = Rect {
            x: line.x + left + place * CELL,
            width: CELL,
            ..line
        };
        cell.intersection(line)
    })
}

fn weekdays(
    weeks: &[[Option<Day>; 7]],
    world: &World,
    theme: &Theme,
    line: Rect,
    buf: &mut Buffer,
) {
    // Every month has a whole week somewhere.
    let whole = weeks.iter().find(|week| week.iter().all(Option::is_some));
    let days = whole.into_iter().flatten().flatten();
    for (cell, day) in cells(line).zip(days) {
        let name = pad(&world.lang.weekday_short(*day), usize::from(CELL) - 3);
        let style = theme.style(Role::Title);
        widget::line(&format!("  {name}"), style, cell, buf);
    }
}

/// Draws one day; says whether it is the selected one.
fn draw_day(
    month: Month,
    day: Day,
    (world, theme): (&World, &Theme),
    cell: Rect,
    buf: &mut Buffer,
) -> bool {
    let selected = day == month.selected();
    let off = !world.office.calendar.is_workday(day);
    let (left, right) = if day == month.today() {
        ('[', ']')
    } else {
        (' ', ' ')
    };
    let marker = if selected { '►' } else { ' ' };
    let sign = if off { '•' } else { ' ' };
    let text = format!("{marker}{left}{:>2}{right}{sign}", day.day());
    let role = match (selected, off) {
        (true, _) => Role::Selected,
        (false, true) => Role::Muted,
        (false, false) => Role::Text,
    };
    widget::line(&text, theme.style(role), cell, buf);
    selected
}
