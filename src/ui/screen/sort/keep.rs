//! Keeps answers that are not saved yet as a draft, so that a hang-up loses none of them.

use std::time::Duration;

use crate::domain::Moment;
use crate::domain::ids::{DraftId, Fresh};
use crate::store::contract::Draft;
use crate::ui::screen::Step;
use crate::ui::{Effect, Timer};

/// How long after the first answer that is not saved the draft is saved.
const REST: Duration = Duration::from_millis(400);

/// The draft of one screen.
#[derive(Debug, Default)]
pub(super) struct Keep {
    latest: Option<Box<Draft>>,
    /// Its id, kept even when nothing is left to keep.
    id: Option<DraftId>,
    /// Counts answers: all of them, those that were sent, those that the store has.
    version: u64,
    sent: u64,
    saved: u64,
    /// The store may have it.
    stored: bool,
    /// The timer runs; set again at every answer it would never ring while one answers quickly.
    waits: bool,
}

impl Keep {
    /// Goes on with a draft that the store has.
    pub(super) fn of(draft: &Draft) -> Self {
        Self {
            id: Some(draft.id),
            stored: true,
            ..Self::default()
        }
    }

    /// The id of the draft, a fresh one where none began.
    pub(super) fn id(&self, fresh: &dyn Fresh) -> DraftId {
        self.id.unwrap_or_else(|| DraftId(fresh.fresh()))
    }

    /// Takes the answers as they are now, to be saved soon.
    pub(super) fn put(&mut self, draft: Draft) -> Vec<Step> {
        self.id = Some(draft.id);
        self.latest = Some(Box::new(draft));
        self.version += 1;
        if std::mem::replace(&mut self.waits, true) {
            return Vec::new();
        }
        vec![Step::Effect(Effect::Wake(REST, Timer::Draft))]
    }

    /// Saves what the store does not have.
    pub(super) fn save(&mut self) -> Option<Step> {
        self.waits = false;
        let draft = self
            .latest
            .clone()
            .filter(|_draft| self.version != self.saved)?;
        self.sent = self.version;
        self.stored = true;
        Some(Step::Effect(Effect::SaveDraft(draft)))
    }

    /// Nothing is left to keep.
    pub(super) fn clear(&mut self) -> Option<Step> {
        self.latest = None;
        self.saved = self.version;
        let stored = std::mem::take(&mut self.stored);
        let id = self.id.filter(|_id| stored)?;
        Some(Step::Effect(Effect::DropDraft(id)))
    }

    /// The draft that the store has, to be thrown away with the answers it holds.
    pub(super) fn stored(&self) -> Option<DraftId> {
        self.id.filter(|_id| self.stored)
    }

    /// Learns whether a draft was saved.
    pub(super) fn answered(&mut self, draft: DraftId, saved: bool) {
        if saved && self.id == Some(draft) {
            self.saved = self.sent;
        }
    }

    /// What the store does not have.
    pub(super) fn unsaved(&self, now: Moment) -> Option<Draft> {
        let draft = self
            .latest
            .clone()
            .filter(|_draft| self.version != self.saved)?;
        Some(Draft {
            updated_at: now,
            ..*draft
        })
    }
}
