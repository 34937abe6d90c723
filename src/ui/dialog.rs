//! A question that needs an answer: a sentence and a few answers, the safe one selected.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a dialog takes a few actions"
)]

pub mod view;
pub mod written;

use super::action::Action;
use super::key::{Code, Key};

/// A question.
#[derive(Clone, PartialEq, Eq)]
pub struct Dialog {
    /// The question in words.
    pub question: String,
    /// The answers in words; the digit of its place chooses one.
    pub answers: Vec<String>,
    selected: usize,
}

/// Hides the words, which may name people.
impl std::fmt::Debug for Dialog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Dialog")
            .field("selected", &self.selected)
            .finish_non_exhaustive()
    }
}

/// What came of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// Nothing yet.
    Open,
    /// The answer at this place.
    Chosen(usize),
    /// The question is taken back.
    Closed,
}

impl Dialog {
    /// A question with the answer at a place selected, so that Enter alone does no harm.
    pub const fn new(question: String, answers: Vec<String>, selected: usize) -> Self {
        Self {
            question,
            answers,
            selected,
        }
    }

    /// The place of the selected answer.
    pub const fn selected(&self) -> usize {
        self.selected
    }

    /// Moves, answers, or closes.
    pub fn act(&mut self, action: Action) -> Answered {
        let last = self.answers.len().saturating_sub(1);
        match action {
            Action::Up => self.selected = self.selected.saturating_sub(1),
            Action::Down => self.selected = (self.selected + 1).min(last),
            Action::Yes => return self.choose(0),
            Action::No => return self.choose(1),
            Action::Open => return self.choose(self.selected),
            Action::Back => return Answered::Closed,
            _ => {}
        }
        Answered::Open
    }

    /// Takes the digit of an answer that no action stands for.
    pub fn key(&self, key: Key) -> Answered {
        let Code::Char(letter) = key.code else {
            return Answered::Open;
        };
        let digit = letter
            .to_digit(10)
            .and_then(|digit| usize::try_from(digit).ok());
        digit
            .and_then(|digit| digit.checked_sub(1))
            .map_or(Answered::Open, |place| self.choose(place))
    }

    const fn choose(&self, place: usize) -> Answered {
        if place < self.answers.len() {
            Answered::Chosen(place)
        } else {
            Answered::Open
        }
    }
}
