//! How the queue looks: a table of lines, and beside it the selected one in full.

mod detail;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::{Block, Widget};

use super::Queue;
use crate::store::contract::{QueueRow, QueueView};
use crate::text::{fit, pad, visible, width};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, beside, layout, words};

/// Cells of a number: `26-0417` and one to spare.
const NUMBER: usize = 8;
/// Cells of a level's sign and the space behind it.
const SIGN: usize = 4;
/// From so many cells on, long words have their full column.
const ROOMY: usize = 66;
/// The widest name of a level and the widest holder where there is room.
const NAMED: usize = 17;

impl View for Queue {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let (list, detail, journal) = layout::three_panes(area);
        let cursor = self.table(world, theme, list, buf);
        if let Some(area) = detail {
            detail::draw(self, world, theme, area, buf);
        }
        if let Some(area) = journal {
            beside::view::draw(&self.beside, self.number(), (world, theme), area, buf);
        }
        Some(cursor)
    }

    fn status(&self, world: &World) -> String {
        let id = match (self.typing, self.list.selected().is_some()) {
            (true, _) => "queue-status-filter",
            (false, _) if !self.filter.is_empty() => "queue-status-filtered",
            (false, true) => "queue-status",
            (false, false) => "queue-status-empty",
        };
        world.lang.say(id)
    }

    fn title(&self, world: &World) -> String {
        let view = world.lang.say(&format!("queue-view-{}", self.view.code()));
        let title = world.lang.with("queue-title", &[("view", (&view).into())]);
        if self.filter.is_empty() && !self.typing {
            return title;
        }
        if let Some(rescued) = words::rescued(world, &self.guess) {
            return format!("{title} · {rescued}");
        }
        let filter = visible(self.filter.text());
        let filter = world
            .lang
            .with("queue-filter", &[("words", (&filter).into())]);
        format!("{title} · {filter}")
    }
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

/// Cells of each column: the level by the words of the method, the time by the lines at hand.
struct Columns {
    level: usize,
    left: usize,
    child: usize,
    holder: usize,
}

impl Columns {
    fn of(world: &World, cells: usize, left: usize) -> Self {
        let instrument = &world.office.method.instrument;
        let names = instrument.levels.iter().map(|level| &level.name);
        let names = names.chain([&instrument.unsorted.name]);
        let longest = names
            .map(|name| width(world.words(name)))
            .max()
            .unwrap_or(0);
        let roomy = cells >= ROOMY;
        let level = SIGN + longest.min(if roomy { NAMED } else { 11 });
        let rest = cells.saturating_sub(1 + level + 1 + left + 1 + NUMBER);
        let holder = (rest * 2 / 5).min(NAMED);
        Self {
            level,
            left,
            child: rest.saturating_sub(holder + 1),
            holder,
        }
    }

    fn line(&self, level: &str, left: &str, shared: &str, rest: [&str; 3]) -> String {
        let [number, child, holder] = rest;
        let room = self.left.saturating_sub(width(shared));
        format!(
            "{} {}{shared} {}{} {}",
            pad(level, self.level),
            pad(left, room),
            pad(number, NUMBER),
            pad(child, self.child),
            fit(holder, self.holder),
        )
    }
}

/// Sign and name of a line's level; of what is not for us, that it must go elsewhere.
fn level(world: &World, row: &QueueRow) -> (String, String) {
    if row.level.is_none() && row.body.not_ours.is_some() {
        let name = world.lang.say("queue-view-redirect");
        return ("→".to_owned(), name);
    }
    let (sign, name) = words::level(world, row.level);
    (sign.to_owned(), name.to_owned())
}

/// The time left of a line, and how many signals share it.
fn time(world: &World, row: &QueueRow) -> (String, String) {
    let decided = row.due_at.is_none() && row.body.outcome.is_some();
    let left = if decided {
        world.lang.say("queue-decided")
    } else {
        words::time_left(world, row.due_at)
    };
    // A promoted line shows why it stands above its level.
    let left = if row.promoted {
        format!("▲ {left}")
    } else {
        left
    };
    let shared = row.body.numbers.len();
    let shared = if shared > 1 {
        format!(" ({shared})")
    } else {
        String::new()
    };
    (left, shared)
}

impl Queue {
    fn table(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
        let inner = framed(&self.title(world), theme, area, buf);
        let columns = Columns::of(world, inner.width.into(), self.longest_left(world));
        let mut rows = inner.rows();
        let Some(head) = rows.next() else {
            return Position::new(area.x, area.y);
        };
        let say = |id: &str| world.lang.say(id);
        let titles = columns.line(
            &format!("{:SIGN$}{}", "", say("queue-level")),
            &say("queue-left"),
            "",
            [
                &say("queue-number"),
                &say("queue-child"),
                &say("queue-holder"),
            ],
        );
        let cells = usize::from(inner.width);
        let titles = format!(" {titles}");
        buf.set_string(
            head.x,
            head.y,
            fit(&titles, cells),
            theme.style(Role::Muted),
        );
        if self.list.is_empty() {
            return self.nothing(world, theme, inner, buf);
        }
        let mut cursor = Position::new(inner.x, inner.y);
        for (place, (area, row)) in rows.zip(self.list.visible()).enumerate() {
            let is_selected = place == self.list.line();
            if is_selected {
                cursor = Position::new(area.x, area.y);
            }
            draw_row(&columns, row, is_selected, (world, theme), area, buf);
        }
        cursor
    }

    /// Cells of the widest time among the lines at hand, or of its title.
    fn longest_left(&self, world: &World) -> usize {
        let (rows, _top, _selected) = self.list.window();
        let times = rows.iter().map(|row| {
            let (left, shared) = time(world, row);
            width(&left) + width(&shared)
        });
        let title = width(&world.lang.say("queue-left"));
        times.fold(title, usize::max)
    }

    fn nothing(&self, world: &World, theme: &Theme, inner: Rect, buf: &mut Buffer) -> Position {
        let id = if self.filter.is_empty() && self.view == QueueView::default() {
            "queue-empty"
        } else {
            "queue-empty-view"
        };
        let at = Position::new(inner.x, inner.y.saturating_add(1));
        if inner.contains(at) {
            let text = format!(" {}", world.lang.say(id));
            let room = usize::from(inner.width);
            buf.set_string(at.x, at.y, fit(&text, room), theme.style(Role::Text));
        }
        at
    }
}

fn draw_row(
    columns: &Columns,
    row: &QueueRow,
    is_selected: bool,
    (world, theme): (&World, &Theme),
    area: Rect,
    buf: &mut Buffer,
) {
    let (sign, name) = level(world, row);
    let level = format!("{} {name}", pad(&sign, SIGN - 1));
    let (left, shared) = time(world, row);
    let late = row.due_at.is_some_and(|due| due < world.now);
    let number = row.number.to_string();
    let child = words::children(world, &row.body);
    let holder = words::holder(world, row.holder.as_ref());
    let text = columns.line(&level, &left, &shared, [&number, &child, &holder]);
    let marker = if is_selected { "►" } else { " " };
    let base = theme.style(if is_selected {
        Role::Selected
    } else {
        Role::Text
    });
    let cells = usize::from(area.width);
    let text = format!("{marker}{text}");
    buf.set_string(area.x, area.y, fit(&text, cells), base);
    let level_style = theme.style(Role::of_level(row.level.unwrap_or(0)));
    paint(buf, area, 1, columns.level, level_style);
    if late {
        let at = columns.level + 2;
        paint(buf, area, at, columns.left, theme.style(Role::Late));
    }
}

/// Adds a style to some cells of a row.
fn paint(buf: &mut Buffer, row: Rect, at: usize, cells: usize, style: Style) {
    let at = u16::try_from(at).unwrap_or(u16::MAX);
    let cells = u16::try_from(cells).unwrap_or(u16::MAX);
    let part = Rect {
        x: row.x.saturating_add(at),
        width: cells,
        ..row
    };
    buf.set_style(part.intersection(row), style);
}
