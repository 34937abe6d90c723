//! Pages of questions, and the line on which the user stands.

use super::Sort;
use crate::domain::method::{Group, Instrument, Question};
use crate::ui::World;
use crate::ui::action::Action;

impl Sort {
    pub(super) fn questions<'a>(&self, instrument: &'a Instrument) -> Vec<&'a Question> {
        let pages = pages(instrument);
        let groups = pages.get(self.page).map_or(&[][..], Vec::as_slice);
        let questions = groups
            .iter()
            .flat_map(|group| instrument.questions_of(&group.id));
        questions.collect()
    }

    pub(super) fn question<'a>(&self, world: &'a World) -> Option<&'a Question> {
        let questions = self.questions(&world.office.method.instrument);
        questions.get(self.line).copied()
    }

    /// Goes to a question by its id, where there is one.
    pub(super) fn go_to(&mut self, id: &str, instrument: &Instrument) {
        for page in 0..pages(instrument).len() {
            let before = std::mem::replace(&mut self.page, page);
            let questions = self.questions(instrument);
            let found = questions.iter().position(|question| question.id == id);
            let Some(line) = found else {
                self.page = before;
                continue;
            };
            self.line = line;
            return;
        }
    }

    pub(super) fn turn(&mut self, page: usize, instrument: &Instrument) {
        self.page = page.min(pages(instrument).len().saturating_sub(1));
        self.line = 0;
    }

    /// The line below; behind the last one of a page the next page begins.
    pub(super) fn down(&mut self, instrument: &Instrument) {
        let lines = self.questions(instrument).len();
        if self.line < lines {
            self.line += 1;
        } else if self.page + 1 < pages(instrument).len() {
            self.turn(self.page + 1, instrument);
        }
    }

    pub(super) fn up(&mut self, instrument: &Instrument) {
        if self.line > 0 {
            self.line -= 1;
        } else if self.page > 0 {
            self.turn(self.page - 1, instrument);
            self.line = self.questions(instrument).len().saturating_sub(1);
        }
    }

    /// Moves as an action asks; false where it asks for something else.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other actions move nothing"
    )]
    pub(super) fn moved(&mut self, action: Action, instrument: &Instrument) -> bool {
        let pages = pages(instrument).len().max(1);
        match action {
            Action::Up => self.up(instrument),
            Action::Down => self.down(instrument),
            Action::PageUp => self.turn(self.page.saturating_sub(1), instrument),
            Action::PageDown => self.turn(self.page + 1, instrument),
            Action::NextView => self.turn((self.page + 1) % pages, instrument),
            Action::PreviousView => self.turn((self.page + pages - 1) % pages, instrument),
            Action::First => self.line = 0,
            Action::Last => self.line = self.questions(instrument).len(),
            _ => return false,
        }
        true
    }
}

/// Sections by page: all up to the questions about danger on the first, then one each.
pub(super) fn pages(instrument: &Instrument) -> Vec<Vec<&Group>> {
    let danger = instrument.groups.iter().position(|group| group.danger);
    let first = danger.map_or(1, |place| place + 1);
    let (first, others) = instrument
        .groups
        .split_at(first.min(instrument.groups.len()));
    let mut pages = vec![first.iter().collect()];
    pages.extend(others.iter().map(|group| vec![group]));
    pages
}
