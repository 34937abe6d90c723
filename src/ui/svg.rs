//! A frame as an SVG picture: for the README and for tests, without a terminal or a browser.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use crate::text::width;

/// Width of a cell in pixels.
const CELL_WIDTH: u32 = 9;
/// Height of a cell in pixels.
const CELL_HEIGHT: u32 = 18;
/// From the top of a cell to the foot of its letters, in pixels.
const BASELINE: u32 = 14;
/// Pixels around the cells.
const MARGIN: u32 = 9;
/// Fonts in which a letter is as wide as a cell, the first that the reader has.
const FONTS: &str = "DejaVu Sans Mono, Liberation Mono, Menlo, Consolas, monospace";
/// Background and text of a cell that sets none.
const GROUND: (&str, &str) = ("#1c1c1c", "#d0d0d0");

/// How a cell looks once reverse video is resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Look {
    text: &'static str,
    ground: &'static str,
    bold: bool,
    dim: bool,
    underlined: bool,
}

impl Look {
    fn of(cell: &Cell) -> Self {
        let text = colour(cell.fg).unwrap_or(GROUND.1);
        let ground = colour(cell.bg).unwrap_or(GROUND.0);
        let has = |modifier| cell.modifier.contains(modifier);
        let (text, ground) = if has(Modifier::REVERSED) {
            (ground, text)
        } else {
            (text, ground)
        };
        Self {
            text,
            ground,
            bold: has(Modifier::BOLD),
            dim: has(Modifier::DIM),
            underlined: has(Modifier::UNDERLINED),
        }
    }

    /// Whether spaces in the two looks are the same picture.
    fn same_ground(&self, other: &Self) -> bool {
        self.ground == other.ground && self.underlined == other.underlined
    }
}

/// Neighbouring cells that look alike.
#[derive(Debug)]
struct Run {
    at: u32,
    cells: u32,
    text: String,
    look: Look,
}

/// Draws a frame; the same frame always gives the same text.
pub fn picture(buf: &Buffer) -> String {
    let (columns, rows) = (u32::from(buf.area.width), u32::from(buf.area.height));
    let (wide, high) = (
        columns * CELL_WIDTH + 2 * MARGIN,
        rows * CELL_HEIGHT + 2 * MARGIN,
    );
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {high}\" \
         font-family=\"{FONTS}\" font-size=\"15\" xml:space=\"preserve\">\n\
         <rect width=\"{wide}\" height=\"{high}\" rx=\"6\" fill=\"{}\"/>\n",
        GROUND.0
    );
    for row in 0..buf.area.height {
        for run in runs(buf, row) {
            draw(&mut svg, &run, u32::from(row));
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// Runs of one row, those of bare ground left out.
fn runs(buf: &Buffer, row: u16) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut covered = 0;
    for column in 0..buf.area.width {
        let at = u32::from(column);
        let place = (buf.area.x + column, buf.area.y + row);
        // The cell behind a wide letter holds nothing of its own.
        let Some(cell) = buf.cell(place).filter(|_cell| at >= covered) else {
            continue;
        };
        let look = Look::of(cell);
        let symbol = cell.symbol();
        let cells = u32::try_from(width(symbol).max(1)).unwrap_or(1);
        covered = at + cells;
        match runs.last_mut() {
            Some(run) if run.look == look || (symbol == " " && run.look.same_ground(&look)) => {
                run.cells += cells;
                run.text.push_str(symbol);
            }
            _ => runs.push(Run {
                at,
                cells,
                text: symbol.to_owned(),
                look,
            }),
        }
    }
    runs.retain(|run| !run.text.trim().is_empty() || run.look.ground != GROUND.0);
    runs
}

fn draw(svg: &mut String, run: &Run, row: u32) {
    let (x, y) = (MARGIN + run.at * CELL_WIDTH, MARGIN + row * CELL_HEIGHT);
    let look = &run.look;
    if look.ground != GROUND.0 {
        let (wide, ground) = (run.cells * CELL_WIDTH, look.ground);
        let rect = format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{CELL_HEIGHT}\" fill=\"{ground}\"/>\n"
        );
        svg.push_str(&rect);
    }
    let shown = run.text.trim_end();
    if shown.is_empty() {
        return;
    }
    let wide = u32::try_from(width(shown)).unwrap_or(0) * CELL_WIDTH;
    let mut marks = String::new();
    for (is_set, mark) in [
        (look.bold, " font-weight=\"bold\""),
        (look.dim, " opacity=\"0.7\""),
        (look.underlined, " text-decoration=\"underline\""),
    ] {
        if is_set {
            marks.push_str(mark);
        }
    }
    let (foot, fill) = (y + BASELINE, look.text);
    let text = escaped(shown);
    // A string takes every write.
    let _written = writeln!(
        svg,
        "<text x=\"{x}\" y=\"{foot}\" textLength=\"{wide}\" fill=\"{fill}\"{marks}>{text}</text>"
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// One of the sixteen colours as most terminals draw it on a dark ground.
const fn colour(colour: Color) -> Option<&'static str> {
    Some(match colour {
        Color::Black => "#000000",
        Color::Red => "#d75f5f",
        Color::Green => "#5faf5f",
        Color::Yellow => "#d7af5f",
        Color::Blue => "#5f87d7",
        Color::Magenta => "#af87d7",
        Color::Cyan => "#5fafaf",
        Color::Gray => "#bcbcbc",
        Color::DarkGray => "#808080",
        Color::LightRed => "#ff8787",
        Color::LightGreen => "#87d787",
        Color::LightYellow => "#ffd787",
        Color::LightBlue => "#87afff",
        Color::LightMagenta => "#d7afff",
        Color::LightCyan => "#87d7d7",
        Color::White => "#ffffff",
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    #[test]
    fn cells_that_look_alike_are_one_text_as_wide_as_its_cells() {
        let mut buf = Buffer::empty(Rect::new(0, 0, 12, 2));
        buf.set_string(1, 0, "a <b> &", Style::new());
        let svg = picture(&buf);
        assert_eq!(svg.matches("<text").count(), 1);
        assert!(svg.contains("textLength=\"72\""), "{svg}");
        assert!(svg.contains(" a &lt;b&gt; &amp;</text>"), "{svg}");
    }

    #[test]
    fn reverse_video_changes_text_and_ground() {
        let mut buf = Buffer::empty(Rect::new(0, 0, 4, 1));
        let style = Style::new()
            .fg(Color::Red)
            .add_modifier(Modifier::REVERSED | Modifier::BOLD);
        buf.set_string(0, 0, "ab", style);
        let svg = picture(&buf);
        assert!(
            svg.contains("<rect x=\"9\" y=\"9\" width=\"18\" height=\"18\" fill=\"#d75f5f\"/>")
        );
        assert!(svg.contains("fill=\"#1c1c1c\" font-weight=\"bold\">ab</text>"));
    }

    #[test]
    fn a_letter_of_two_cells_covers_both() {
        let mut buf = Buffer::empty(Rect::new(0, 0, 4, 1));
        buf.set_string(0, 0, "界x", Style::new());
        assert!(picture(&buf).contains("textLength=\"27\""));
    }
}
