//! What stands where on the screen: for clicks, and for the text of a screen without its frames.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{MARKER, render, shown_tabs, tab_labels};
use crate::text::width;
use crate::ui::action::{Action, Scope};
use crate::ui::key::{Code, Key};
use crate::ui::layout::{self, TWO_PANES, Tier};
use crate::ui::model::Model;
use crate::ui::screen::Screen;

/// Signs of which frames are made.
const FRAME: &str = "│║─═┌┐└┘├┤┬┴┼►◄";
/// Cells of a form's label by which its row is known, whatever is typed behind it.
const LABEL: usize = 24;

/// What a cell of the screen stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// A key: in the bar, or a pane's name.
    Key(Key),
    /// An action: one of the tabs.
    Act(Action),
    /// Another row of the list that has the keyboard.
    Row(Aim),
    /// The selected row.
    Selected,
    /// Nothing.
    Nothing,
}

/// Which row of a list is meant, seen from the selected one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    /// What the row says.
    pub text: String,
    /// It stands below the selected one.
    pub below: bool,
    /// Rows between the two, and one.
    pub rows: usize,
    /// Rows between the two that say the same.
    pub same: usize,
}

/// The selected row: what it says, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// What it says.
    pub text: String,
    row: u16,
    /// The cursor stands elsewhere in it, in a text that is being typed.
    pub typing: bool,
}

/// A frame as it is drawn, and where its cursor stands.
struct Drawn {
    buf: Buffer,
    cursor: Position,
    is_form: bool,
}

impl Drawn {
    fn of(model: &Model) -> Self {
        let (columns, rows) = model.size;
        let area = Rect::new(0, 0, columns, rows);
        let mut buf = Buffer::empty(area);
        let cursor = render(model, area, &mut buf);
        Self {
            buf,
            cursor,
            is_form: model.scopes().first() == Some(&Scope::Form),
        }
    }

    fn sign(&self, x: u16, y: u16) -> &str {
        let cell = self.buf.cell((x, y));
        cell.map_or(" ", ratatui::buffer::Cell::symbol)
    }

    /// The marker nearest to the cursor, first in its frame.
    fn marker(&self) -> Option<Position> {
        let body = layout::parts(self.buf.area).body;
        let markers = body.positions().filter(|at| {
            let behind_frame = at.x > 0 && self.sign(at.x - 1, at.y) == "│";
            behind_frame && self.sign(at.x, at.y) == MARKER
        });
        markers.min_by_key(|at| {
            let rows = at.y.abs_diff(self.cursor.y);
            (rows, at.x.abs_diff(self.cursor.x))
        })
    }

    /// The first column behind the pane in which a marker stands.
    fn end(&self, marker: Position) -> u16 {
        let mut columns = marker.x + 1..self.buf.area.right();
        let end = columns.find(|x| self.sign(*x, marker.y) == "│");
        end.unwrap_or_else(|| self.buf.area.right())
    }

    /// What a row of the marker's pane says.
    fn row(&self, marker: Position, y: u16) -> String {
        let cells = marker.x + 1..self.end(marker);
        let taken = if self.is_form { LABEL } else { usize::MAX };
        let text: String = cells.take(taken).map(|x| self.sign(x, y)).collect();
        text.trim().to_owned()
    }
}

/// What a cell stands for.
pub fn spot(model: &Model, column: u16, row: u16) -> Spot {
    let (columns, rows) = model.size;
    let area = Rect::new(0, 0, columns, rows);
    let at = Position::new(column, row);
    if layout::tier(columns, rows) == Tier::TooSmall || !area.contains(at) {
        return Spot::Nothing;
    }
    let parts = layout::parts(area);
    if parts.bar.contains(at) {
        let number = column / (columns / 10).max(1) + 1;
        let number = u8::try_from(number).ok().filter(|number| *number <= 10);
        return number.map_or(Spot::Nothing, |number| {
            Spot::Key(Key::plain(Code::F(number)))
        });
    }
    if parts.tabs.contains(at) {
        return tab(model, column).map_or(Spot::Nothing, Spot::Act);
    }
    if !parts.body.contains(at) {
        return Spot::Nothing;
    }
    let top = model.screens.last().map(Screen::view);
    let key = top.and_then(|top| top.key_at(&model.world, parts.body, at));
    key.map_or_else(|| aim(model, at), Spot::Key)
}

fn tab(model: &Model, column: u16) -> Option<Action> {
    if model.scopes().contains(&Scope::Welcome) {
        return None;
    }
    let mut x = 0;
    for ((gap, label), (_scope, _id, action)) in tab_labels(model).iter().zip(shown_tabs(model)) {
        let from = x + width(gap);
        x = from + width(label);
        if (from..x).contains(&usize::from(column)) {
            return Some(*action);
        }
    }
    None
}

fn aim(model: &Model, at: Position) -> Spot {
    let drawn = Drawn::of(model);
    let Some(marker) = drawn.marker() else {
        return Spot::Nothing;
    };
    if at.x < marker.x || at.x >= drawn.end(marker) {
        return Spot::Nothing;
    }
    let below = at.y > marker.y;
    let rows = at.y.abs_diff(marker.y);
    let text = drawn.row(marker, at.y);
    if rows == 0 {
        return Spot::Selected;
    }
    if text.is_empty() {
        return Spot::Nothing;
    }
    let between = marker.y.min(at.y) + 1..marker.y.max(at.y);
    let same = between.filter(|y| drawn.row(marker, *y) == text).count();
    Spot::Row(Aim {
        text,
        below,
        rows: rows.into(),
        same,
    })
}

/// The selected row of the screen that has the keyboard.
pub fn marked(model: &Model) -> Option<Marked> {
    let drawn = Drawn::of(model);
    let marker = drawn.marker()?;
    Some(Marked {
        text: drawn.row(marker, marker.y),
        row: marker.y,
        typing: drawn.is_form && drawn.cursor != marker,
    })
}

/// What the screen is about in full; else what it shows, without frames and in one pane.
pub fn text(model: &Model) -> String {
    let Some(top) = model.screens.last() else {
        return String::new();
    };
    if let Some(text) = top.view().text(&model.world) {
        return text;
    }
    let (columns, rows) = model.size;
    let (columns, rows) = layout::body_size(columns, rows);
    let area = Rect::new(0, 0, columns.min(TWO_PANES - 1), rows);
    let mut buf = Buffer::empty(area);
    top.view().view(&model.world, &model.theme, area, &mut buf);
    let lines = area.rows().map(|row| {
        let signs = row
            .columns()
            .filter_map(|cell| buf.cell(cell.as_position()));
        let line: String = signs
            .map(|cell| {
                if FRAME.contains(cell.symbol()) {
                    " "
                } else {
                    cell.symbol()
                }
            })
            .collect();
        line.trim_end().to_owned()
    });
    let lines: Vec<String> = lines.collect();
    lines.join("\n").trim_end().to_owned()
}
