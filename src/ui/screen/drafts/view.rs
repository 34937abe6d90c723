//! How drafts look: a line for each with its form, number, time and first words.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Widget};

use super::{Drafts, kind};
use crate::domain::forms;
use crate::store::contract::Draft;
use crate::text::{fit, pad, visible, wrap};
use crate::ui::form::label;
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, dialog, words};

/// Rows of the screen that are not drafts: two of the frame, one of the head.
pub(super) const FIXED: u16 = 3;
/// Cells of the form's title.
const TITLE: usize = 30;
/// Cells of a number.
const NUMBER: usize = 9;
/// Cells of a time.
const WHEN: usize = 16;

impl View for Drafts {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let block = Block::bordered()
            .title(format!(" {} ", self.title(world)))
            .title_style(theme.style(Role::Title))
            .border_style(theme.style(Role::Border));
        let inner = block.inner(area);
        block.render(area, buf);
        let cursor = self.list(world, theme, inner, buf);
        let asked = self.asks.as_ref();
        Some(asked.map_or(cursor, |asked| dialog::view::draw(asked, theme, area, buf)))
    }

    fn status(&self, world: &World) -> String {
        world.lang.say(if self.asks.is_some() {
            "form-status-dialog"
        } else {
            "drafts-status"
        })
    }

    fn title(&self, world: &World) -> String {
        world.lang.say("drafts-title")
    }
}

impl Drafts {
    fn list(&self, world: &World, theme: &Theme, inner: Rect, buf: &mut Buffer) -> Position {
        let cells = usize::from(inner.width);
        let start = Position::new(inner.x, inner.y);
        if self.rows.is_empty() {
            let id = if self.loaded {
                "drafts-empty"
            } else {
                "drafts-loading"
            };
            let text = wrap(&world.lang.say(id), cells.saturating_sub(2));
            for (line, row) in text.iter().zip(inner.rows()) {
                buf.set_string(row.x + 1, row.y, line, theme.style(Role::Text));
            }
            return start;
        }
        let mut lines = inner.rows();
        if let Some(line) = lines.next() {
            let say = |id: &str| world.lang.say(id);
            let head = columns(
                &say("drafts-form"),
                &say("drafts-number"),
                &say("drafts-when"),
                &say("drafts-words"),
            );
            let head = format!(" {head}");
            buf.set_string(line.x, line.y, fit(&head, cells), theme.style(Role::Muted));
        }
        let height = usize::from(inner.height.saturating_sub(1)).max(1);
        let top = (self.selected + 1).saturating_sub(height);
        let mut cursor = start;
        for ((place, draft), line) in self.rows.iter().enumerate().skip(top).zip(lines) {
            let is_selected = place == self.selected;
            if is_selected {
                cursor = Position::new(line.x, line.y);
            }
            let mark = if is_selected { '►' } else { ' ' };
            let role = if is_selected {
                Role::Selected
            } else {
                Role::Text
            };
            let text = format!("{mark}{}", row(draft, world));
            buf.set_string(line.x, line.y, fit(&text, cells), theme.style(role));
        }
        cursor
    }
}

fn columns(title: &str, number: &str, when: &str, words: &str) -> String {
    format!(
        "{} {} {} {words}",
        pad(title, TITLE),
        pad(number, NUMBER),
        pad(when, WHEN)
    )
}

pub(super) fn row(draft: &Draft, world: &World) -> String {
    let kind = kind(draft);
    let title = kind
        .as_ref()
        .map(|kind| label::words(&forms::title(kind), world));
    let title = title.unwrap_or_else(|| world.lang.say("drafts-unknown"));
    let number = kind.as_ref().and_then(forms::FormKind::number);
    let number = number.map(|number| number.to_string()).unwrap_or_default();
    let when = words::when(world, draft.updated_at);
    columns(&title, &number, &when, &first_words(draft))
}

/// Whether an answer was chosen from a list, so that a code stands for it, or is a day.
fn is_code(text: &str) -> bool {
    let of_code = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    text.bytes()
        .all(|byte| of_code(byte) || b"_-.,:TZ+".contains(&byte))
}

/// The longest of what was typed, as it tells most.
fn first_words(draft: &Draft) -> String {
    let typed = draft.answers.0.iter().filter(|(field, text)| {
        let new = draft.opened_with.text(field) != text.as_str();
        new && !field.starts_with("match.") && !is_code(text)
    });
    let longest = typed
        .map(|(_field, text)| text)
        .max_by_key(|text| text.chars().count());
    visible(&longest.map_or_else(String::new, |text| text.replace('\n', " ")))
}
