//! Where the parts of the frame stand, by the size of the window.

use ratatui::layout::{Constraint, Layout, Rect};

/// The smallest window that is drawn in: columns, rows.
pub const SMALLEST: (u16, u16) = (60, 16);
/// From so many columns on a list has its detail beside it.
pub const TWO_PANES: u16 = 100;
/// From so many columns on the journal of what is selected stands beside both.
pub const THREE_PANES: u16 = 150;
/// From so many columns on the bar says its labels in full.
pub const LONG_LABELS: u16 = 110;
/// The narrowest list that still shows every column.
const LIST_COLUMNS: u16 = 64;

/// How much fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Nothing but a sentence.
    TooSmall,
    /// One pane; details open on Enter.
    One,
    /// A list and its detail side by side.
    Two,
    /// A list, its detail and the journal of what is selected.
    Three,
}

/// How much fits into a window.
pub const fn tier(columns: u16, rows: u16) -> Tier {
    if columns < SMALLEST.0 || rows < SMALLEST.1 {
        Tier::TooSmall
    } else if columns < TWO_PANES {
        Tier::One
    } else if columns < THREE_PANES {
        Tier::Two
    } else {
        Tier::Three
    }
}

/// The parts of the frame, from top to bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parts {
    /// Program, office, marks, who, when.
    pub head: Rect,
    /// Tabs and counts.
    pub tabs: Rect,
    /// The screen.
    pub body: Rect,
    /// Notice, or what the focused control does.
    pub status: Rect,
    /// Function keys.
    pub bar: Rect,
}

/// Cuts a window into the parts of the frame.
pub fn parts(window: Rect) -> Parts {
    let [head, tabs, body, status, bar] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Fill(1),
        Constraint::Length(1),
        Constraint::Length(1),
    ])
    .areas(window);
    Parts {
        head,
        tabs,
        body,
        status,
        bar,
    }
}

/// What is left of an area above a strip of so many rows at its foot, and the strip.
pub fn above_strip(area: Rect, rows: u16) -> (Rect, Rect) {
    let [above, strip] =
        Layout::vertical([Constraint::Fill(1), Constraint::Length(rows)]).areas(area);
    (above, strip)
}

/// Columns and rows of a screen in a window.
pub fn body_size(columns: u16, rows: u16) -> (u16, u16) {
    let body = parts(Rect::new(0, 0, columns, rows)).body;
    (body.width, body.height)
}

/// A list, and its detail beside it where there is room.
pub fn panes(area: Rect) -> (Rect, Option<Rect>) {
    if area.width < TWO_PANES {
        return (area, None);
    }
    let list = LIST_COLUMNS.max(area.width * 3 / 5);
    let [list, detail] =
        Layout::horizontal([Constraint::Length(list), Constraint::Fill(1)]).areas(area);
    (list, Some(detail))
}

/// A list, its detail and the journal of what is selected, as far as there is room.
pub fn three_panes(area: Rect) -> (Rect, Option<Rect>, Option<Rect>) {
    if area.width < THREE_PANES {
        let (list, detail) = panes(area);
        return (list, detail, None);
    }
    let list = LIST_COLUMNS.max(area.width * 2 / 5);
    let [list, detail, journal] = Layout::horizontal([
        Constraint::Length(list),
        Constraint::Fill(1),
        Constraint::Fill(1),
    ])
    .areas(area);
    (list, Some(detail), Some(journal))
}

/// A box in the middle of an area, at most so large.
pub fn centred(area: Rect, columns: u16, rows: u16) -> Rect {
    let width = columns.min(area.width);
    let height = rows.min(area.height);
    Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 2,
        width,
        height,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_of_24_rows_leaves_15_for_a_framed_list_with_a_head() {
        let (_columns, rows) = body_size(80, 24);
        assert!(rows - 3 >= 15);
    }

    #[test]
    fn the_tiers_begin_where_they_are_said_to() {
        for (columns, rows, expected) in [
            (59, 50, Tier::TooSmall),
            (200, 15, Tier::TooSmall),
            (60, 16, Tier::One),
            (99, 24, Tier::One),
            (100, 16, Tier::Two),
            (149, 60, Tier::Two),
            (150, 16, Tier::Three),
            (300, 100, Tier::Three),
        ] {
            assert_eq!(tier(columns, rows), expected, "{columns}x{rows}");
        }
    }
}
