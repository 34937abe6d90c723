//! The last months: a column for each count over a list of the numbers.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::domain::figures::Month;
use crate::text::{pad, width};
use crate::ui::screen::figures::Figures;
use crate::ui::theme::{Role, Theme};
use crate::ui::words::figure as words;
use crate::ui::{World, widget};

/// The signs of the three counts; meaning is never told by colour.
const SIGNS: [&str; 3] = ["█", "▓", "░"];
/// Cells before the chart: what its height is.
const AXIS: usize = 4;
/// Cells of a month in the chart: a column for each count, and a gap.
const COLUMN: usize = 6;
/// Rows of the list: a head, and twelve months.
const LIST: u16 = 13;
/// The lowest chart that says anything, and the highest that is needed.
const HEIGHT: (u16, u16) = (3, 10);

const fn counts(month: &Month) -> [u64; 3] {
    [month.received, month.opened, month.closed]
}

fn largest(months: &[Month]) -> u64 {
    months.iter().flat_map(counts).max().unwrap_or_default()
}

impl Figures {
    /// Draws the months, the chart above them where there is room for it.
    pub(super) fn months(
        &self,
        (world, theme): (&World, &Theme),
        inner: Rect,
        buf: &mut Buffer,
    ) -> Position {
        let months = self.report(world).map_or(&[][..], |each| &each.months);
        // One row of the chart is its foot.
        let height = inner.height.saturating_sub(LIST + 1).min(HEIGHT.1);
        let mut rows = inner.rows();
        if height >= HEIGHT.0 {
            for (level, row) in (1..=height).rev().zip(rows.by_ref()) {
                let line = chart_row(months, level, height);
                widget::line(&line, theme.style(Role::Text), row, buf);
            }
            if let Some(row) = rows.next() {
                widget::line(&foot(months), theme.style(Role::Muted), row, buf);
            }
        }
        self.numbers(months, (world, theme), rows, buf)
            .unwrap_or_else(|| inner.as_position())
    }

    fn numbers(
        &self,
        months: &[Month],
        (world, theme): (&World, &Theme),
        rows: impl Iterator<Item = Rect>,
        buf: &mut Buffer,
    ) -> Option<Position> {
        let rows: Vec<Rect> = rows.collect();
        let (head, rows) = rows.split_first()?;
        let names: Vec<String> = months
            .iter()
            .map(|month| world.lang.month(month.first))
            .collect();
        let name = names.iter().map(|name| width(name)).max().unwrap_or(0);
        let cells = usize::from(head.width).saturating_sub(name + 3) / SIGNS.len();
        let heads = ["figures-received", "figures-opened", "figures-closed"];
        let heads = heads.iter().zip(SIGNS);
        let heads = heads.map(|(id, sign)| pad(&format!("{sign} {}", world.lang.say(id)), cells));
        let text = format!(" {} {}", pad("", name), heads.collect::<String>());
        widget::line(&text, theme.style(Role::Muted), *head, buf);
        let largest = largest(months);
        let mut cursor = None;
        let lines = months.iter().zip(&names).enumerate();
        for ((place, (month, text)), row) in lines.skip(self.top(rows.len())).zip(rows) {
            let is_selected = place == self.selected;
            if is_selected {
                cursor = Some(row.as_position());
            }
            let counts = counts(month).into_iter().zip(SIGNS);
            let bars = counts.map(|(n, sign)| {
                let bar = sign.repeat(words::filled((n, largest), cells.saturating_sub(7)));
                pad(&format!("{n:4} {bar}"), cells)
            });
            let line = format!("{} {}", pad(text, name), bars.collect::<String>());
            widget::row(&line, is_selected, theme, *row, buf);
        }
        cursor
    }
}

/// One row of the chart: what reaches this level.
fn chart_row(months: &[Month], level: u16, height: u16) -> String {
    let largest = largest(months);
    let axis = if level == height {
        largest.to_string()
    } else {
        String::new()
    };
    let mut line = format!("{axis:>AXIS$} ");
    for month in months {
        let mut column = String::new();
        for (n, sign) in counts(month).into_iter().zip(SIGNS) {
            let filled = words::filled((n, largest), height.into());
            column.push_str(if filled >= usize::from(level) {
                sign
            } else {
                " "
            });
        }
        line.push_str(&pad(&column, COLUMN));
    }
    line
}

/// The numbers of the months under the chart.
fn foot(months: &[Month]) -> String {
    let columns = months.iter().map(|month| {
        let number = month.first.format("%m").to_string();
        pad(&number, COLUMN)
    });
    format!("{:AXIS$} {}", "", columns.collect::<String>())
}
