//! How what is behind a figure looks: its number, a bar for each part, and the lists.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Figure, Row};
use crate::domain::figures::{self, Part};
use crate::domain::ids::Number;
use crate::text::{pad, width};
use crate::ui::plain::line_of;
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::words::figure as words;
use crate::ui::{World, widget};

/// Cells of a bar in a narrow and in a wide place.
const BARS: (usize, usize) = (12, 20);
/// From so many cells on a place is wide.
const WIDE: usize = 90;

/// Cells of each column of a list of figures.
pub(in crate::ui::screen) struct Columns {
    pub(in crate::ui::screen) name: usize,
    pub(in crate::ui::screen) value: usize,
    pub(in crate::ui::screen) bar: usize,
}

impl Columns {
    /// For so many cells, and values of at most so many.
    pub(in crate::ui::screen) fn of(cells: usize, widest: usize) -> Self {
        let bar = if cells >= WIDE { BARS.1 } else { BARS.0 };
        let value = widest.min(cells / 2);
        Self {
            name: cells.saturating_sub(1 + value + bar + 3),
            value,
            bar,
        }
    }
}

impl View for Figure {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let inner = widget::framed(&self.title(world), theme, area, buf);
        let mut cursor = inner.as_position();
        let mut lines = inner.rows();
        let text = format!(" {}", number(self, world));
        widget::line(&text, theme.style(Role::Title), lines.next()?, buf);
        let columns = columns(world, &self.whole, inner.width);
        let mut last = None;
        for (place, row) in self.rows().into_iter().enumerate().skip(self.top()) {
            let heading = heading(row, world);
            if last.as_ref() != Some(&heading) {
                let Some(line) = lines.next() else { break };
                let style = theme.style(Role::Muted);
                widget::line(&format!(" {heading}"), style, line, buf);
                last = Some(heading);
            }
            let Some(line) = lines.next() else { break };
            let is_selected = place == self.selected;
            if is_selected {
                cursor = line.as_position();
            }
            let text = match row {
                Row::Part(part) => drawn(&columns, world, &self.whole, part),
                Row::Counts(number) | Row::Other(number) => self.named(number),
            };
            widget::row(&text, is_selected, theme, line, buf);
        }
        Some(cursor)
    }

    fn status(&self, world: &World) -> String {
        world.lang.say("figure-status")
    }

    fn title(&self, world: &World) -> String {
        let name = words::name(world, &self.whole);
        match self.part() {
            Some(part) => format!("{name} · {}", words::part_name(world, part)),
            None => name,
        }
    }
}

/// The number that is shown.
pub(super) fn number(figure: &Figure, world: &World) -> String {
    match figure.part() {
        Some(part) => words::part_value(world, &figure.whole, part),
        None => words::value(world, figure.whole.value),
    }
}

/// What a row stands under.
pub(super) fn heading(row: Row<'_>, world: &World) -> String {
    world.lang.say(match row {
        Row::Part(_) => "figure-parts",
        Row::Counts(_) => "figure-counts",
        Row::Other(_) => "figure-others",
    })
}

/// A part in words.
pub(super) fn part_line(world: &World, figure: &figures::Figure, part: &Part) -> String {
    let name = words::part_name(world, part);
    line_of(&[&name, &words::part_value(world, figure, part)])
}

fn columns(world: &World, figure: &figures::Figure, cells: u16) -> Columns {
    let values = figure.parts.iter();
    let values = values.map(|part| width(&words::part_value(world, figure, part)));
    Columns::of(cells.into(), values.max().unwrap_or_default())
}

/// A part with its bar.
fn drawn(columns: &Columns, world: &World, figure: &figures::Figure, part: &Part) -> String {
    let bar = words::bar(words::part_reach(figure, part), columns.bar, false);
    format!(
        "{} {} {bar}",
        pad(&words::part(world, part), columns.name),
        pad(&words::part_value(world, figure, part), columns.value),
    )
}

/// What is behind a figure beside the list of figures: to look at, not to choose from.
pub(in crate::ui::screen) fn behind(
    figure: &figures::Figure,
    (world, theme): (&World, &Theme),
    area: Rect,
    buf: &mut Buffer,
) {
    let columns = columns(world, figure, area.width);
    let mut lines = widget::Lines::new(theme, usize::from(area.width).saturating_sub(2));
    lines.add(&words::value(world, figure.value), Role::Title);
    if !figure.parts.is_empty() {
        lines.gap();
    }
    for part in &figure.parts {
        lines.add(drawn(&columns, world, figure, part).trim_end(), Role::Text);
    }
    for (id, numbers) in [
        ("figure-counts", &figure.numbers),
        ("figure-others", &figure.others),
    ] {
        if !numbers.is_empty() {
            lines.gap();
            lines.add(&world.lang.say(id), Role::Muted);
            let numbers: Vec<String> = numbers.iter().map(Number::to_string).collect();
            lines.add(&numbers.join("  "), Role::Text);
        }
    }
    lines.draw(area, buf);
}
