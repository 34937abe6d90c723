//! How the list of cases looks: a table, and beside it the selected case in short.

use chrono::TimeDelta;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Cases;
use crate::domain::Moment;
use crate::domain::method::State;
use crate::store::contract::{CaseFile, CaseRow, CaseView};
use crate::text::{fit, pad, visible, width};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::widget::{self, Lines};
use crate::ui::{World, beside, layout, words};

/// Cells of a number: `26-0417` and one to spare.
const NUMBER: usize = 8;
/// Cells of a level's sign and the space behind it.
const SIGN: usize = 4;
/// From so many cells on, long words have their full column.
const ROOMY: usize = 74;
/// Terms that the detail names.
const TERMS: usize = 8;
/// Marks a case that waits for an approval.
const WAITS: char = '◊';

impl View for Cases {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let (list, detail, journal) = layout::three_panes(area);
        let cursor = self.table(world, theme, list, buf);
        if let Some(area) = detail {
            self.detail(world, theme, area, buf);
        }
        if let Some(area) = journal {
            beside::view::draw(&self.beside, self.number(), (world, theme), area, buf);
        }
        Some(cursor)
    }

    fn status(&self, world: &World) -> String {
        let id = match (self.typing, self.list.selected()) {
            (true, _) => "queue-status-filter",
            (false, Some(row)) if row.pending => "cases-status-pending",
            (false, Some(_)) => "cases-status",
            (false, None) => "cases-status-empty",
        };
        world.lang.say(id)
    }

    fn title(&self, world: &World) -> String {
        let view = world.lang.say(&format!("cases-view-{}", self.view.code()));
        let title = world.lang.with("cases-title", &[("view", (&view).into())]);
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

/// The stage in which a case is, as the method calls it; the state where no stage covers it.
pub(super) fn stage(world: &World, state: State) -> String {
    let covers = world.office.method.stage_of(state);
    covers.map_or_else(
        || words::state(world, state),
        |stage| world.words(&stage.name).to_owned(),
    )
}

/// A day of the office's calendar.
pub(super) fn day(world: &World, at: Moment) -> String {
    world.lang.day(world.office.calendar.local_day(at))
}

/// Cells of each column; they depend on the words of the language, not on the rows.
struct Columns {
    left: usize,
    title: usize,
    stage: usize,
    curator: usize,
}

impl Columns {
    fn of(world: &World, cells: usize) -> Self {
        let roomy = cells >= ROOMY;
        let stretch = TimeDelta::minutes(if roomy { -14_160 } else { -705 });
        let left = width(&world.lang.left(stretch)).max(10);
        let fixed = 1 + left + 1 + NUMBER + SIGN + 2;
        let rest = cells.saturating_sub(fixed);
        let stage = (rest * 7 / 20).min(24);
        let curator = (rest / 4).min(18);
        Self {
            left,
            title: rest.saturating_sub(stage + curator),
            stage,
            curator,
        }
    }

    fn line(&self, [left, number, title, stage, sign, curator]: [&str; 6]) -> String {
        format!(
            "{} {}{} {} {}{}",
            pad(left, self.left),
            pad(number, NUMBER),
            pad(title, self.title),
            pad(stage, self.stage),
            pad(sign, SIGN),
            fit(curator, self.curator),
        )
    }
}

impl Cases {
    fn table(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
        let inner = widget::framed(&self.title(world), theme, area, buf);
        let columns = Columns::of(world, inner.width.into());
        let mut rows = inner.rows();
        let Some(head) = rows.next() else {
            return area.as_position();
        };
        let closed = self.view == CaseView::Closed;
        let ids = [
            if closed { "cases-closed" } else { "cases-left" },
            "queue-number",
            "cases-family",
            "cases-stage",
            "",
            "cases-curator",
        ];
        let titles = ids.map(|id| {
            if id.is_empty() {
                String::new()
            } else {
                world.lang.say(id)
            }
        });
        let titles = columns.line(titles.each_ref().map(String::as_str));
        widget::line(&format!(" {titles}"), theme.style(Role::Muted), head, buf);
        let mut cursor = inner.as_position();
        if self.list.is_empty()
            && let Some(row) = rows.next()
        {
            let text = world.lang.say(self.nothing());
            widget::line(&format!(" {text}"), theme.style(Role::Text), row, buf);
            return row.as_position();
        }
        for (place, (area, row)) in rows.zip(self.list.visible()).enumerate() {
            let is_selected = place == self.list.line();
            if is_selected {
                cursor = area.as_position();
            }
            draw_row(&columns, row, is_selected, (world, theme), area, buf);
        }
        cursor
    }

    /// What an empty list says.
    pub(super) fn nothing(&self) -> &'static str {
        match (self.filter.is_empty(), self.view) {
            (true, CaseView::Mine) => "cases-empty-mine",
            _ => "cases-empty",
        }
    }

    fn detail(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) {
        let row = self.list.selected();
        let title = row.map(|row| row.number.to_string()).unwrap_or_default();
        let inner = widget::framed(&title, theme, area, buf);
        let Some(row) = row else { return };
        let mut lines = Lines::new(theme, usize::from(inner.width).saturating_sub(2));
        about(world, row, &mut lines);
        if let Some(file) = self.selected_file() {
            history(world, file, &mut lines);
            terms(world, file, &mut lines);
        }
        lines.draw(inner, buf);
    }
}

fn draw_row(
    columns: &Columns,
    row: &CaseRow,
    is_selected: bool,
    (world, theme): (&World, &Theme),
    area: Rect,
    buf: &mut Buffer,
) {
    let left = row.closed_at.map_or_else(
        || words::time_left(world, row.next_due),
        |closed| day(world, closed),
    );
    let stage = stage(world, row.state);
    let stage = if row.pending {
        format!("{WAITS} {stage}")
    } else {
        stage
    };
    let (sign, _name) = words::level(world, Some(row.level));
    let number = row.number.to_string();
    let title = named(world, &row.title);
    let curator = words::holder(world, row.curator.as_ref());
    let text = columns.line([&left, &number, &title, &stage, sign, &curator]);
    widget::row(&text, is_selected, theme, area, buf);
    let at_sign = columns.left + NUMBER + columns.title + columns.stage + 4;
    let level = theme.style(Role::of_level(row.level));
    widget::paint(area, at_sign, SIGN - 1, level, buf);
    if row.next_due.is_some_and(|due| due < world.now) && row.closed_at.is_none() {
        widget::paint(area, 1, columns.left, theme.style(Role::Late), buf);
    }
}

/// The title of a case, or that nobody in it has a name.
pub(super) fn named(world: &World, title: &str) -> String {
    let title = visible(title);
    if title.is_empty() {
        return world.lang.say("child-unnamed");
    }
    title
}

fn about(world: &World, row: &CaseRow, lines: &mut Lines<'_>) {
    let lang = &world.lang;
    lines.add(&named(world, &row.title), Role::Title);
    let (sign, level) = words::level(world, Some(row.level));
    lines.add(&format!("{sign} {level}"), Role::of_level(row.level));
    let curator = words::holder(world, row.curator.as_ref());
    let curator = lang.with("cases-detail-curator", &[("name", (&curator).into())]);
    lines.add(&curator, Role::Text);
    if row.pending {
        lines.add(
            &format!("{WAITS} {}", lang.say("cases-detail-pending")),
            Role::Notice,
        );
    }
}

/// Where the case stands and since when.
fn history(world: &World, file: &CaseFile, lines: &mut Lines<'_>) {
    let case = &file.case;
    let mut said = |id: &str, at: Option<Moment>, stage: &str| {
        if let Some(at) = at {
            let day = day(world, at);
            let args = [("stage", stage.into()), ("day", (&day).into())];
            lines.add(&world.lang.with(id, &args), Role::Text);
        }
    };
    let entered = case.entered.last().map(|each| each.at);
    said("cases-detail-stage", entered, &stage(world, case.state));
    said("cases-detail-opened", case.opened_at(), "");
    let closed = case.episode().and_then(|episode| episode.closed_at);
    said("cases-detail-closed", closed, "");
    let reviewed = case.reviews.last().map(|review| review.at);
    said("cases-detail-reviewed", reviewed, "");
    if !file.siblings.is_empty() {
        let numbers: Vec<String> = file.siblings.iter().map(ToString::to_string).collect();
        let numbers = numbers.join(", ");
        let text = world
            .lang
            .with("cases-detail-siblings", &[("numbers", (&numbers).into())]);
        lines.add(&text, Role::Text);
    }
}

/// The next terms, the earliest first.
fn terms(world: &World, file: &CaseFile, lines: &mut Lines<'_>) {
    lines.gap();
    if file.terms.is_empty() {
        return lines.add(&world.lang.say("cases-detail-no-terms"), Role::Muted);
    }
    lines.add(&world.lang.say("cases-detail-terms"), Role::Title);
    for term in file.terms.iter().take(TERMS) {
        let late = term.due_at < world.now;
        let role = if late { Role::Late } else { Role::Text };
        let what = words::term(world, &term.kind);
        let left = words::time_left(world, Some(term.due_at));
        lines.add(&format!("{left} · {what}"), role);
    }
    let more = file.terms.len().saturating_sub(TERMS);
    if more > 0 {
        let text = world
            .lang
            .with("cases-detail-more", &[("more", more.into())]);
        lines.add(&text, Role::Muted);
    }
}
