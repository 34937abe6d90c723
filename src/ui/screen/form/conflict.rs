//! Two versions of a form that clash: field by field, what stood there, theirs and mine.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a conflict takes a few actions"
)]

pub(super) mod plain;
pub(super) mod view;

use crate::domain::Moment;
use crate::domain::form::Answers;
use crate::store::contract::FormRoom;
use crate::ui::action::Action;
use crate::ui::form::merge::{Clash, Merged};

/// Which of two versions is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// Nobody has chosen yet.
    Open,
    /// What was typed here.
    Mine,
    /// What the record says now.
    Theirs,
}

/// The clashes of two versions.
#[derive(Debug)]
pub(super) struct Conflict {
    room: FormRoom,
    theirs: Answers,
    merged: Answers,
    rows: Vec<(Clash, Keep)>,
    selected: usize,
    changed: Option<(String, Moment)>,
}

impl Conflict {
    /// Two versions, with the record as it is now, who changed it last, and when.
    pub(super) fn new(
        room: FormRoom,
        theirs: Answers,
        merged: Merged,
        changed: Option<(String, Moment)>,
    ) -> Self {
        let rows = merged.clashes.into_iter().map(|clash| (clash, Keep::Open));
        Self {
            room,
            theirs,
            merged: merged.answers,
            rows: rows.collect(),
            selected: 0,
            changed,
        }
    }

    /// Moves, or chooses for the selected field.
    pub(super) fn act(&mut self, action: Action) {
        let last = self.rows.len().saturating_sub(1);
        match action {
            Action::Up => self.selected = self.selected.saturating_sub(1),
            Action::Down => self.selected = (self.selected + 1).min(last),
            Action::First | Action::PageUp => self.selected = 0,
            Action::Last | Action::PageDown => self.selected = last,
            Action::Mine => self.keep(Keep::Mine),
            Action::Theirs => self.keep(Keep::Theirs),
            Action::Open => {
                let present = self.rows.get(self.selected).map(|(_clash, keep)| *keep);
                self.keep(if present == Some(Keep::Mine) {
                    Keep::Theirs
                } else {
                    Keep::Mine
                });
            }
            _ => {}
        }
    }

    fn keep(&mut self, keep: Keep) {
        if let Some((_clash, kept)) = self.rows.get_mut(self.selected) {
            *kept = keep;
        }
    }

    /// Selects the first field for which nobody has chosen; whether there is one.
    pub(super) fn selects_open(&mut self) -> bool {
        let first = self
            .rows
            .iter()
            .position(|(_clash, keep)| *keep == Keep::Open);
        self.selected = first.unwrap_or(self.selected);
        first.is_some()
    }

    /// The record as it is now, what a form opens with on it, and what was chosen of both.
    pub(super) fn settled(self) -> (FormRoom, Answers, Answers) {
        let mut answers = self.merged;
        for (clash, keep) in self.rows {
            let value = if keep == Keep::Theirs {
                clash.theirs
            } else {
                clash.mine
            };
            answers.set(clash.field, value);
        }
        (self.room, self.theirs, answers)
    }
}
