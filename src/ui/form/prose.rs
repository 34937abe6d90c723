//! The editor of several lines, made of the text area of ratatui.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;
use tui_textarea::{CursorMove, Input, Key as Pressed, TextArea, WrapMode};

use crate::text::clean_prose;
use crate::ui::key::{Code, Key};

/// Several lines being edited, wrapped at words.
#[derive(Clone)]
pub struct Prose {
    area: TextArea<'static>,
    rows: u16,
}

/// Hides the text, which may be personal.
impl std::fmt::Debug for Prose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Prose").finish_non_exhaustive()
    }
}

/// Changes that can be taken back.
const STEPS: usize = 1_000;

/// What a key did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Did {
    /// The text is another.
    Changed,
    /// The cursor stands elsewhere, or nothing happened.
    Moved,
    /// The cursor wants out over the upper edge.
    LeftUp,
    /// The cursor wants out over the lower edge.
    LeftDown,
}

impl Prose {
    /// A text in a box of so many cells, with the cursor behind it.
    pub fn of(text: &str, columns: u16, rows: u16) -> Self {
        let lines = text.split('\n').map(ToOwned::to_owned).collect();
        let mut area = TextArea::new(lines);
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        area.set_max_histories(STEPS);
        area.set_style(Style::new());
        // The terminal's own cursor stands there.
        area.set_cursor_style(Style::new());
        area.set_cursor_line_style(Style::new());
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        let mut prose = Self { area, rows };
        prose.sized(columns, rows);
        prose
    }

    /// Learns the size of its box: moving up and down follows the wrapped lines.
    pub fn sized(&mut self, columns: u16, rows: u16) {
        self.rows = rows.max(1);
        let area = Rect::new(0, 0, columns.max(1), rows.max(1));
        self.area.render(area, &mut Buffer::empty(area));
    }

    /// The text.
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// Puts a foreign text in at the cursor, cleaned.
    pub fn paste(&mut self, foreign: &str) {
        self.area.insert_str(clean_prose(foreign).text);
    }

    /// Takes the last change back, or brings it back; whether there was one.
    pub fn undo(&mut self, back: bool) -> bool {
        if back {
            self.area.undo()
        } else {
            self.area.redo()
        }
    }

    /// Takes a key; those that leave the field or save never come here.
    pub fn key(&mut self, key: Key) -> Did {
        if key.ctrl {
            return self.with_ctrl(key.code);
        }
        match key.code {
            Code::Up => self.over_edge(CursorMove::Up, Did::LeftUp),
            Code::Down => self.over_edge(CursorMove::Down, Did::LeftDown),
            Code::Left => self.moved(CursorMove::Back),
            Code::Right => self.moved(CursorMove::Forward),
            Code::Home => self.moved(CursorMove::Head),
            Code::End => self.moved(CursorMove::End),
            Code::Char(letter) => self.typed(Pressed::Char(letter)),
            Code::Enter => self.typed(Pressed::Enter),
            Code::Backspace => self.typed(Pressed::Backspace),
            Code::Delete => self.typed(Pressed::Delete),
            Code::PageUp => self.paged(CursorMove::Up, Did::LeftUp),
            Code::PageDown => self.paged(CursorMove::Down, Did::LeftDown),
            Code::F(_) | Code::Esc | Code::Tab | Code::BackTab | Code::Insert => Did::Moved,
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "few keys mean something with Ctrl"
    )]
    fn with_ctrl(&mut self, code: Code) -> Did {
        let changed = match code {
            Code::Left => return self.moved(CursorMove::WordBack),
            Code::Right => return self.moved(CursorMove::WordForward),
            Code::Home => return self.moved(CursorMove::Top),
            Code::End => return self.moved(CursorMove::Bottom),
            Code::Backspace => self.area.delete_word(),
            Code::Delete => self.area.delete_next_word(),
            _ => false,
        };
        if changed { Did::Changed } else { Did::Moved }
    }

    fn moved(&mut self, to: CursorMove) -> Did {
        self.area.move_cursor(to);
        Did::Moved
    }

    fn over_edge(&mut self, to: CursorMove, left: Did) -> Did {
        let before = self.area.screen_cursor().row;
        self.area.move_cursor(to);
        if self.area.screen_cursor().row == before {
            left
        } else {
            Did::Moved
        }
    }

    /// A box further; a text that is seen as a whole is left at once.
    fn paged(&mut self, to: CursorMove, left: Did) -> Did {
        if self.lines_on_screen() <= usize::from(self.rows) {
            return left;
        }
        let moved = (0..self.rows).filter(|_row| self.over_edge(to, left) == Did::Moved);
        if moved.count() == 0 { left } else { Did::Moved }
    }

    fn lines_on_screen(&self) -> usize {
        let mut at_end = self.area.clone();
        at_end.move_cursor(CursorMove::Bottom);
        at_end.move_cursor(CursorMove::End);
        at_end.screen_cursor().row + 1
    }

    fn typed(&mut self, key: Pressed) -> Did {
        let hidden = |letter: char| clean_prose(letter.encode_utf8(&mut [0; 4])).text.is_empty();
        if matches!(key, Pressed::Char(letter) if hidden(letter)) {
            return Did::Moved;
        }
        let changed = self.area.input_without_shortcuts(Input {
            key,
            ctrl: false,
            alt: false,
            shift: false,
        });
        if changed { Did::Changed } else { Did::Moved }
    }

    /// Draws the box, and says where the cursor stands.
    pub fn draw(&self, area: Rect, buf: &mut Buffer) -> Position {
        self.area.render(area, buf);
        let cursor = self.area.screen_cursor();
        let (top, _left) = self.area.scroll_offset();
        let column = u16::try_from(cursor.col).unwrap_or(u16::MAX);
        let row = u16::try_from(cursor.row).unwrap_or(u16::MAX);
        let last = |length: u16| length.saturating_sub(1);
        Position::new(
            area.x + column.min(last(area.width)),
            area.y + row.saturating_sub(top).min(last(area.height)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(prose: &mut Prose, code: Code) -> Did {
        prose.key(Key::plain(code))
    }

    #[test]
    fn up_and_down_follow_the_wrapped_lines_and_leave_at_the_edges() {
        let mut prose = Prose::of("one two three", 6, 4);
        assert_eq!(press(&mut prose, Code::Down), Did::LeftDown);
        assert_eq!(press(&mut prose, Code::Up), Did::Moved);
        assert_eq!(press(&mut prose, Code::Up), Did::Moved);
        assert_eq!(press(&mut prose, Code::Up), Did::LeftUp);
    }

    #[test]
    fn what_was_typed_can_be_taken_back() {
        let mut prose = Prose::of("a", 20, 4);
        assert_eq!(press(&mut prose, Code::Char('б')), Did::Changed);
        assert_eq!(press(&mut prose, Code::Enter), Did::Changed);
        assert_eq!(prose.text(), "aб\n");
        assert!(prose.undo(true) && prose.undo(true));
        assert_eq!(prose.text(), "a");
        assert!(!prose.undo(true));
        assert!(prose.undo(false));
        assert_eq!(prose.text(), "aб");
    }

    #[test]
    fn hundreds_of_typed_letters_can_be_taken_back() {
        let mut prose = Prose::of("", 20, 4);
        for _letter in 0..400 {
            press(&mut prose, Code::Char('ж'));
        }
        while prose.undo(true) {}
        assert_eq!(prose.text(), "");
    }

    #[test]
    fn a_paste_of_5000_characters_is_taken_back_in_one_step() {
        let pasted = "дума дума\n".repeat(500);
        let mut prose = Prose::of("before", 20, 4);
        prose.paste(&pasted);
        assert_eq!(prose.text(), format!("before{pasted}"));
        assert!(prose.undo(true));
        assert_eq!(prose.text(), "before");
        assert!(prose.undo(false));
        assert_eq!(prose.text().chars().count(), 5_006);
    }

    #[test]
    fn a_page_is_a_box_in_a_long_text_and_leads_out_of_a_short_one() {
        let mut short = Prose::of("one\ntwo", 20, 4);
        assert_eq!(press(&mut short, Code::PageDown), Did::LeftDown);
        assert_eq!(press(&mut short, Code::PageUp), Did::LeftUp);
        let mut long = Prose::of("1\n2\n3\n4\n5\n6\n7", 20, 3);
        assert_eq!(press(&mut long, Code::PageDown), Did::LeftDown);
        assert_eq!(press(&mut long, Code::PageUp), Did::Moved);
        press(&mut long, Code::Char('x'));
        assert_eq!(long.text(), "1\n2\n3\n4x\n5\n6\n7");
        assert_eq!(press(&mut long, Code::PageUp), Did::Moved);
        assert_eq!(press(&mut long, Code::PageUp), Did::LeftUp);
    }

    #[test]
    fn a_word_is_deleted_at_once_and_home_and_end_stay_in_the_line() {
        let mut prose = Prose::of("one two\nthree", 20, 4);
        prose.key(Key {
            code: Code::Backspace,
            ctrl: true,
            alt: false,
        });
        assert_eq!(prose.text(), "one two\n");
        press(&mut prose, Code::Up);
        press(&mut prose, Code::End);
        press(&mut prose, Code::Char('!'));
        press(&mut prose, Code::Home);
        press(&mut prose, Code::Char('>'));
        assert_eq!(prose.text(), ">one two!\n");
    }

    #[test]
    fn a_pasted_text_keeps_its_lines_and_loses_its_controls() {
        let mut prose = Prose::of("", 20, 4);
        prose.paste("a\r\nb\u{1b}[31m\tc");
        assert_eq!(prose.text(), "a\nb[31m c");
    }
}
