//! How figures look: a line with a bar for each, and beside it what the selected one consists of.

mod months;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Figures, Shown, Span};
use crate::domain::figures::{Figure, Month};
use crate::text::{pad, width};
use crate::ui::screen::View;
use crate::ui::screen::figure::view::{Columns, behind};
use crate::ui::theme::{Role, Theme};
use crate::ui::words::figure as words;
use crate::ui::{World, layout, widget};

impl View for Figures {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let (list, detail) = layout::panes(area);
        let selected = self.figures(world).get(self.selected);
        let (list, detail) = if self.shown == Shown::Months {
            (area, None)
        } else {
            (list, detail)
        };
        let inner = widget::framed(&title(self, world), theme, list, buf);
        if let Some(detail) = detail {
            let name = selected.map(|figure| words::name(world, figure));
            let inner = widget::framed(&name.unwrap_or_default(), theme, detail, buf);
            if let Some(figure) = selected {
                behind(figure, (world, theme), inner, buf);
            }
        }
        if self.report(world).is_none() {
            let text = format!(" {}", world.lang.say("figures-counting"));
            let row = inner.rows().next()?;
            widget::line(&text, theme.style(Role::Notice), row, buf);
            return Some(inner.as_position());
        }
        if self.shown == Shown::Months {
            return Some(self.months((world, theme), inner, buf));
        }
        Some(self.list((world, theme), inner, buf))
    }

    fn status(&self, world: &World) -> String {
        let id = match self.shown {
            Shown::Queue | Shown::Method | Shown::Registers => "figures-status",
            Shown::Months => "figures-status-months",
        };
        world.lang.say(id)
    }

    fn title(&self, world: &World) -> String {
        title(self, world)
    }
}

pub(super) fn title(figures: &Figures, world: &World) -> String {
    let id = match figures.shown {
        Shown::Queue => "figures-title-queue",
        Shown::Method => "figures-title-method",
        Shown::Months => "figures-title-months",
        Shown::Registers => "figures-title-registers",
    };
    world.lang.say(id)
}

/// Which days count, in words and by their dates.
pub(super) fn period(figures: &Figures, world: &World) -> String {
    let days = words::period(world, figures.period(world));
    let id = match figures.span {
        Span::ThisMonth => "figures-this-month",
        Span::LastMonth => "figures-last-month",
        Span::ThisQuarter => "figures-this-quarter",
        Span::LastQuarter => "figures-last-quarter",
        Span::ThisYear => "figures-this-year",
        Span::TwelveMonths => "figures-twelve-months",
        Span::Month(_) => return days,
    };
    format!("{}: {days}", world.lang.say(id))
}

/// A month in words.
pub(super) fn month(world: &World, month: &Month) -> String {
    let name = world.lang.month(month.first);
    let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let args = [
        ("month", (&name).into()),
        ("received", whole(month.received).into()),
        ("opened", whole(month.opened).into()),
        ("closed", whole(month.closed).into()),
    ];
    world.lang.with("figures-month", &args)
}

impl Figures {
    fn list(&self, (world, theme): (&World, &Theme), inner: Rect, buf: &mut Buffer) -> Position {
        let mut cursor = inner.as_position();
        let mut rows = inner.rows();
        if let Some(row) = rows.next() {
            let text = format!(" ◄ {} ►", period(self, world));
            widget::line(&text, theme.style(Role::Muted), row, buf);
        }
        let figures = self.figures(world);
        if figures.is_empty()
            && let Some(row) = rows.next()
        {
            let text = format!(" {}", world.lang.say("figures-none"));
            widget::line(&text, theme.style(Role::Text), row, buf);
        }
        let values = figures.iter();
        let values: Vec<String> = values
            .map(|figure| words::value(world, figure.value))
            .collect();
        let widest = values.iter().map(|value| width(value)).max();
        let columns = Columns::of(inner.width.into(), widest.unwrap_or_default());
        let largest = words::largest(figures);
        let lines = figures.iter().zip(&values).enumerate();
        let top = self.top(self.page);
        for ((place, (figure, value)), row) in lines.skip(top).zip(rows) {
            let is_selected = place == self.selected;
            if is_selected {
                cursor = row.as_position();
            }
            let text = line(&columns, (world, figure, value), largest);
            widget::row(&text, is_selected, theme, row, buf);
        }
        cursor
    }
}

fn line(
    columns: &Columns,
    (world, figure, value): (&World, &Figure, &str),
    largest: u64,
) -> String {
    let bar = words::reach(figure, largest);
    let bar = bar.map(|reach| words::bar(reach, columns.bar, false));
    let name = words::name(world, figure);
    format!(
        "{} {} {}",
        pad(&name, columns.name),
        pad(value, columns.value),
        bar.unwrap_or_default()
    )
}
