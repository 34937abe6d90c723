//! How the search looks: the line, then what was found, or wider words where nothing was.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Find;
use crate::domain::method::State;
use crate::store::contract::Hit;
use crate::text::{fit, pad, visible, width};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::widget;
use crate::ui::{World, words};

/// Cells of a number: `26-0417` and one to spare.
const NUMBER: usize = 8;

/// Words for how a signal was decided, by the code that a hit gives.
const OUTCOMES: &[(&str, &str)] = &[
    ("opened", "outcome-opened"),
    ("screened_out", "outcome-screened-out"),
    ("transferred", "outcome-transferred"),
    ("not_confirmed", "outcome-not-confirmed"),
    ("linked", "outcome-linked"),
];

/// States that a hit may name.
const STATES: &[State] = &[
    State::Received,
    State::Sorted,
    State::Check,
    State::Decision,
    State::Opened,
    State::Assessment,
    State::Plan,
    State::Implementation,
    State::Review,
    State::Closing,
    State::Closed,
];

impl View for Find {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let inner = widget::framed(&self.title(world), theme, area, buf);
        let mut rows = inner.rows();
        let line = rows.next()?;
        let label = format!(" {}", world.lang.say("chooser-search"));
        let cursor = widget::typed(&label, self.typed.text(), theme, line, buf);
        let gap = rows.next()?;
        if let Some(text) = words::rescued(world, &self.guess).filter(|_text| self.is_answered()) {
            widget::line(&format!(" {text}"), theme.style(Role::Notice), gap, buf);
        }
        if self.hits.is_empty() {
            self.without_hits((world, theme), rows, buf);
        } else {
            self.hits((world, theme), rows, buf);
        }
        Some(cursor)
    }

    fn status(&self, world: &World) -> String {
        if !self.hits.is_empty() && self.more {
            return world.lang.say("find-status-more");
        }
        let id = if self.typed.is_empty() {
            "find-status-empty"
        } else {
            "find-status"
        };
        world.lang.say(id)
    }

    fn title(&self, world: &World) -> String {
        world.lang.say("find-title")
    }
}

/// Cells of each column.
struct Columns {
    kind: usize,
    name: usize,
    why: usize,
    stands: usize,
}

impl Columns {
    fn of(world: &World, cells: usize) -> Self {
        let widest = |ids: &[&str]| ids.iter().map(|id| width(&world.lang.say(id))).max();
        let kind = widest(&["find-signal", "find-case"]).unwrap_or(0);
        let why = [
            "find-why",
            "find-why-number",
            "find-why-name",
            "find-why-place",
            "find-why-text",
        ];
        let why = widest(&why).unwrap_or(0);
        let date = width(&world.lang.day(world.office.calendar.local_day(world.now)));
        let rest = cells.saturating_sub(1 + NUMBER + kind + why + date + 4);
        let stands = (rest * 2 / 5).min(24);
        Self {
            kind,
            name: rest.saturating_sub(stands),
            why,
            stands,
        }
    }

    fn line(&self, [number, kind, name, why, stands, date]: [&str; 6]) -> String {
        format!(
            "{}{} {} {} {} {date}",
            pad(number, NUMBER),
            pad(kind, self.kind),
            pad(name, self.name),
            pad(why, self.why),
            pad(stands, self.stands),
        )
    }
}

impl Find {
    fn hits(
        &self,
        (world, theme): (&World, &Theme),
        mut rows: impl Iterator<Item = Rect>,
        buf: &mut Buffer,
    ) {
        let Some(head) = rows.next() else { return };
        let columns = Columns::of(world, head.width.into());
        let titles = [
            "queue-number",
            "find-kind",
            "find-name",
            "find-why",
            "find-stands",
            "find-date",
        ];
        let titles = titles.map(|id| world.lang.say(id));
        let titles = columns.line(titles.each_ref().map(String::as_str));
        widget::line(&format!(" {titles}"), theme.style(Role::Muted), head, buf);
        let shown = self.hits.iter().enumerate().skip(self.top());
        for (row, (place, hit)) in rows.zip(shown) {
            let text = hit_line(&columns, hit, world);
            widget::row(&text, place == self.selected, theme, row, buf);
        }
    }

    /// What to type, or that nothing was found and what to try.
    fn without_hits(
        &self,
        (world, theme): (&World, &Theme),
        mut rows: impl Iterator<Item = Rect>,
        buf: &mut Buffer,
    ) {
        let Some(row) = rows.next() else { return };
        let cells = usize::from(row.width).saturating_sub(2);
        if !self.found_nothing() {
            let id = if self.typed.is_empty() {
                "find-hint"
            } else {
                "find-searching"
            };
            let lines = crate::text::wrap(&world.lang.say(id), cells);
            for (row, text) in std::iter::once(row).chain(rows).zip(lines) {
                widget::line(&format!(" {text}"), theme.style(Role::Muted), row, buf);
            }
            return;
        }
        let wider = self.wider();
        let id = if wider.is_empty() {
            "find-nothing"
        } else {
            "find-nothing-wider"
        };
        let text = format!(" {}", world.lang.say(id));
        widget::line(&text, theme.style(Role::Text), row, buf);
        for (row, (place, words)) in rows.zip(wider.iter().enumerate()) {
            let words = visible(words);
            let text = world.lang.with("find-wider", &[("words", (&words).into())]);
            widget::row(&text, place == self.selected, theme, row, buf);
        }
    }
}

fn hit_line(columns: &Columns, hit: &Hit, world: &World) -> String {
    let kind = world.lang.say(if hit.is_case {
        "find-case"
    } else {
        "find-signal"
    });
    let name = visible(&hit.name);
    let name = if name.is_empty() {
        world.lang.say("child-unnamed")
    } else {
        name
    };
    let why = world.lang.say(match hit.why {
        "number" => "find-why-number",
        "name" => "find-why-name",
        "place" => "find-why-place",
        _ => "find-why-text",
    });
    let date = world.lang.day(world.office.calendar.local_day(hit.at));
    let stands = stands(world, hit);
    columns.line([
        &hit.number.to_string(),
        &kind,
        &name,
        &why,
        &fit(&stands, columns.stands),
        &date,
    ])
}

/// Where a record stands: the outcome of a decided signal, else the state.
pub(super) fn stands(world: &World, hit: &Hit) -> String {
    let outcome = OUTCOMES
        .iter()
        .find(|(code, _id)| *code == hit.stands && !hit.is_case);
    if let Some((_code, id)) = outcome {
        return world.lang.say(id);
    }
    let state = STATES.iter().find(|state| state.code() == hit.stands);
    state.map_or_else(|| visible(&hit.stands), |state| words::state(world, *state))
}
