//! A question that is answered by writing: a name, or a number that proves it was read.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Answered, view};
use crate::text::fold;
use crate::ui::action::Action;
use crate::ui::key::Key;
use crate::ui::plain::{Asks, Prompt, Telling};
use crate::ui::theme::Theme;
use crate::ui::typed::Typed;

/// A question with a line to write on.
#[derive(Clone)]
pub struct Written {
    question: String,
    /// What must be written; anything but nothing where it is none.
    expected: Option<String>,
    typed: Typed,
}

/// Hides the words, which may name people.
impl std::fmt::Debug for Written {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Written").finish_non_exhaustive()
    }
}

impl Written {
    /// A question for any name.
    pub fn name(question: String) -> Self {
        Self {
            question,
            expected: None,
            typed: Typed::default(),
        }
    }

    /// A question that only these words answer.
    pub fn exactly(question: String, expected: String) -> Self {
        Self {
            expected: Some(expected),
            ..Self::name(question)
        }
    }

    /// What was written.
    pub fn text(&self) -> String {
        self.typed.cleaned()
    }

    /// Answers with Enter where the right words stand there, or takes the question back.
    pub fn act(&self, action: Action) -> Answered {
        if action == Action::Back {
            return Answered::Closed;
        }
        let text = self.text();
        let right = match &self.expected {
            None => !text.is_empty(),
            Some(expected) => fold(&text) == fold(expected),
        };
        if action == Action::Open && right {
            Answered::Chosen(0)
        } else {
            Answered::Open
        }
    }

    /// Takes what is typed.
    pub fn key(&mut self, key: Key) {
        self.typed.key(key);
    }

    /// Takes a pasted text; a number that must be written is never pasted.
    pub fn paste(&mut self, text: &str) {
        if self.expected.is_none() {
            self.typed.paste(text);
        }
    }

    /// Takes a whole line in the place of what was written.
    pub fn said(&mut self, text: &str) {
        self.typed.set(text);
    }

    /// Draws it; the cursor stands where is written.
    pub fn draw(&self, theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
        view::written(&self.question, self.typed.text(), theme, area, buf)
    }

    /// The question in words, for a screen that is told line by line.
    pub fn told(&self, title: String) -> Telling {
        let mut telling = Telling::of(title);
        telling.asks = Asks::Line(Box::new(Prompt {
            label: self.question.clone(),
            value: self.text(),
            ..Prompt::default()
        }));
        telling.enter = Some(Action::Open);
        telling.says = true;
        telling
    }
}
