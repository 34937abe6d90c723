//! Draws frames into memory: asks the terminal nothing, and says nothing where nothing changed.

use std::cell::RefCell;
use std::io::{self, Write};
use std::mem;
use std::rc::Rc;

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::{Frame, Terminal};

use super::ink::Ink;
use super::scroll::Scroll;

/// The largest area that is drawn: a window of 5000 x 5000 would take 1.8 GB.
pub const LARGEST: Size = Size::new(400, 150);

/// What a terminal that does not know its size is taken for.
const USUAL: Size = Size::new(80, 24);

/// The area that is drawn on a window of this size: columns, rows.
pub fn drawn(columns: u16, rows: u16) -> Size {
    let or = |size, usual| if size == 0 { usual } else { size };
    Size::new(
        or(columns, USUAL.width).min(LARGEST.width),
        or(rows, USUAL.height).min(LARGEST.height),
    )
}

/// A screen in memory, and the bytes that make the terminal show it.
#[derive(Debug)]
pub(super) struct Canvas {
    terminal: Terminal<Paper>,
    bytes: Bytes,
}

impl Canvas {
    pub(super) fn new(size: Size) -> io::Result<Self> {
        let bytes = Bytes::default();
        let terminal = Terminal::new(Paper::new(size, bytes.clone()))?;
        Ok(Self { terminal, bytes })
    }

    pub(super) fn resize(&mut self, size: Size) {
        self.terminal.backend_mut().size = size;
    }

    /// The next frame is drawn whole.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        self.terminal.clear()
    }

    /// Sends something that is no drawing, before the next frame.
    pub(super) fn tell(&mut self, words: &str) -> io::Result<()> {
        self.bytes.write_all(words.as_bytes())
    }

    /// Draws a frame and gives what the terminal must be sent: nothing where it shows it already.
    pub(super) fn paint(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> io::Result<Vec<u8>> {
        self.terminal.draw(draw)?;
        Ok(self.bytes.take())
    }
}

/// Collects bytes until the frame is whole, whatever the library flushes in between.
#[derive(Debug, Clone, Default)]
struct Bytes(Rc<RefCell<Vec<u8>>>);

impl Bytes {
    fn take(&self) -> Vec<u8> {
        mem::take(&mut self.0.borrow_mut())
    }
}

impl Write for Bytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What the terminal's cursor is known to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cursor {
    Unknown,
    Hidden,
    Shown(Option<Position>),
}

/// Crossterm's backend without its questions: they read from the terminal, and so does the input
/// thread; the one for the size may even start a program.
#[derive(Debug)]
struct Paper {
    inner: CrosstermBackend<Bytes>,
    bytes: Bytes,
    size: Size,
    /// What the terminal shows.
    shown: Buffer,
    cursor: Cursor,
}

impl Paper {
    fn new(size: Size, bytes: Bytes) -> Self {
        Self {
            inner: CrosstermBackend::new(bytes.clone()),
            bytes,
            size,
            shown: blank(size),
            cursor: Cursor::Unknown,
        }
    }

    /// The cursor stands elsewhere after other bytes.
    fn moved(&mut self) {
        if let Cursor::Shown(at) = &mut self.cursor {
            *at = None;
        }
    }
}

fn blank(size: Size) -> Buffer {
    Buffer::empty(Rect::new(0, 0, size.width, size.height))
}

impl Backend for Paper {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut next = self.shown.clone();
        for (x, y, cell) in content {
            if let Some(place) = next.cell_mut((x, y)) {
                place.clone_from(cell);
            }
        }
        if let Some(scroll) = Scroll::between(&self.shown, &next) {
            scroll.write(&mut self.bytes)?;
            scroll.apply(&mut self.shown);
            self.moved();
        }
        let mut ink = Ink::new();
        for (x, y, cell) in self.shown.diff(&next) {
            ink.cell(x, y, cell);
        }
        self.shown = next;
        let bytes = ink.bytes();
        if bytes.is_empty() {
            return Ok(());
        }
        self.moved();
        self.bytes.write_all(&bytes)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if self.cursor == Cursor::Hidden {
            return Ok(());
        }
        self.cursor = Cursor::Hidden;
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if matches!(self.cursor, Cursor::Shown(_)) {
            return Ok(());
        }
        self.cursor = Cursor::Shown(None);
        self.inner.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(match self.cursor {
            Cursor::Shown(Some(position)) => position,
            Cursor::Unknown | Cursor::Hidden | Cursor::Shown(None) => Position::ORIGIN,
        })
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        if let Cursor::Shown(at) = &mut self.cursor {
            if *at == Some(position) {
                return Ok(());
            }
            *at = Some(position);
        }
        self.inner.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.moved();
        self.shown = blank(self.size);
        // Whatever somebody else wrote may have left a colour behind.
        self.bytes.write_all(b"\x1b[m")?;
        self.inner.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.moved();
        self.shown = blank(self.size);
        self.bytes.write_all(b"\x1b[m")?;
        self.inner.clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: self.size,
            pixels: Size::ZERO,
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(canvas: &mut Canvas, words: &str, cursor: Option<(u16, u16)>) -> String {
        let bytes = canvas.paint(|frame| {
            frame.render_widget(words, frame.area());
            if let Some(cursor) = cursor {
                frame.set_cursor_position(cursor);
            }
        });
        String::from_utf8(bytes.unwrap()).unwrap()
    }

    #[test]
    fn an_unchanged_frame_is_no_bytes() {
        for cursor in [None, Some((3, 1))] {
            let mut canvas = Canvas::new(Size::new(20, 3)).unwrap();
            assert!(text(&mut canvas, "queue", cursor).contains("queue"));
            assert_eq!(text(&mut canvas, "queue", cursor), "");
        }
    }

    #[test]
    fn the_cursor_goes_back_to_its_place_after_drawing() {
        let mut canvas = Canvas::new(Size::new(20, 3)).unwrap();
        text(&mut canvas, "a", Some((3, 1)));
        assert!(text(&mut canvas, "b", Some((3, 1))).ends_with("\u{1b}[2;4H"));
        assert_eq!(text(&mut canvas, "b", Some((4, 1))), "\u{1b}[2;5H");
        assert_eq!(text(&mut canvas, "b", None), "\u{1b}[?25l");
    }

    #[test]
    fn a_cleared_screen_is_drawn_whole_and_asks_nothing() {
        let mut canvas = Canvas::new(Size::new(20, 3)).unwrap();
        text(&mut canvas, "queue", Some((1, 1)));
        canvas.clear().unwrap();
        let again = text(&mut canvas, "queue", Some((1, 1)));
        assert!(again.contains("\u{1b}[2J") && again.contains("queue"));
        assert!(!again.contains("\u{1b}[6n"), "no question for the cursor");
    }

    #[test]
    fn a_new_size_draws_everything_anew() {
        let mut canvas = Canvas::new(Size::new(20, 3)).unwrap();
        text(&mut canvas, "queue", None);
        canvas.resize(Size::new(4, 2));
        assert!(text(&mut canvas, "queue", None).contains("queu"));
    }

    #[test]
    fn no_window_is_too_large_or_without_size() {
        for (columns, rows, width, height) in [
            (80, 24, 80, 24),
            (0, 0, 80, 24),
            (1, 1, 1, 1),
            (5000, 1, 400, 1),
            (u16::MAX, u16::MAX, 400, 150),
        ] {
            assert_eq!(drawn(columns, rows), Size::new(width, height));
        }
    }
}
