//! Drafts: forms that were begun and not sent, to go on with or to throw away.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the drafts take a few actions"
)]

mod plain;
mod view;

use super::{Step, Update};
use crate::domain::forms::FormKind;
use crate::domain::ids::DraftId;
use crate::store::contract::Draft;
use crate::ui::action::{Action, Scope, moved};
use crate::ui::dialog::{Answered, Dialog};
use crate::ui::form::label;
use crate::ui::key::Key;
use crate::ui::{Ask, Effect, Loaded, World};

/// My drafts, the latest first.
#[derive(Debug, Default)]
pub struct Drafts {
    rows: Vec<Draft>,
    loaded: bool,
    selected: usize,
    page: usize,
    /// Whether to throw the selected one away.
    asks: Option<Dialog>,
}

impl Drafts {
    /// The screen with drafts that were loaded already.
    pub fn of(drafts: Vec<Draft>) -> Self {
        Self {
            rows: drafts,
            loaded: true,
            ..Self::default()
        }
    }

    fn draft(&self) -> Option<&Draft> {
        self.rows.get(self.selected)
    }

    fn select(&mut self, place: usize) {
        self.selected = place.min(self.rows.len().saturating_sub(1));
    }

    fn ask_discard(&mut self, world: &World) {
        if let Some(draft) = self.draft() {
            let what = kind(draft).map(|kind| label::of_form(&kind, world));
            self.asks = Some(label::discarding(&what.unwrap_or_default(), world));
        }
    }

    fn answered(&mut self, answered: Answered) -> Vec<Step> {
        if answered == Answered::Open {
            return Vec::new();
        }
        self.asks = None;
        if answered != Answered::Chosen(0) || self.selected >= self.rows.len() {
            return Vec::new();
        }
        let draft = self.rows.remove(self.selected);
        self.select(self.selected);
        vec![Effect::DropDraft(draft.id).into()]
    }

    fn moved(&mut self, action: Action) {
        let last = self.rows.len().saturating_sub(1);
        if let Some(to) = moved(action, self.selected, self.page.max(1), last) {
            self.select(to);
        }
    }
}

/// The form that a draft belongs to; nothing where a newer program wrote it.
fn kind(draft: &Draft) -> Option<FormKind> {
    serde_json::from_str(&draft.form).ok()
}

impl Update for Drafts {
    fn scopes(&self) -> Vec<Scope> {
        if self.asks.is_some() {
            return vec![Scope::Dialog];
        }
        vec![Scope::Drafts, Scope::List]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        vec![Effect::Ask(Ask::Drafts).into()]
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        if let Some(dialog) = &mut self.asks {
            let answered = dialog.act(action);
            return self.answered(answered);
        }
        match action {
            Action::Open => {
                let draft = self.draft().map(|draft| Ask::Draft(draft.id));
                draft
                    .map(|ask| Effect::Ask(ask).into())
                    .into_iter()
                    .collect()
            }
            Action::Discard => {
                self.ask_discard(world);
                Vec::new()
            }
            Action::Back => vec![Step::Close],
            _ => {
                self.moved(action);
                Vec::new()
            }
        }
    }

    fn key(&mut self, key: Key, _world: &World) -> Vec<Step> {
        let answered = self.asks.as_ref().map(|dialog| dialog.key(key));
        answered.map_or_else(Vec::new, |answered| self.answered(answered))
    }

    fn take(&mut self, loaded: Loaded, _world: &World) -> Vec<Step> {
        if let Loaded::Drafts(drafts) = loaded {
            let id: Option<DraftId> = self.draft().map(|draft| draft.id);
            self.rows = drafts;
            self.loaded = true;
            let place = self.rows.iter().position(|draft| Some(draft.id) == id);
            self.select(place.unwrap_or(self.selected));
        }
        Vec::new()
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        matches!(loaded, Loaded::Drafts(_))
    }

    fn sized(&mut self, _columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.page = usize::from(rows.saturating_sub(view::FIXED));
        Vec::new()
    }

    fn why_not(&self, action: Action, _world: &World) -> Option<&'static str> {
        let on_a_draft = matches!(action, Action::Open | Action::Discard);
        let nothing = self.asks.is_none() && self.rows.is_empty();
        (on_a_draft && nothing).then_some("why-not-nothing-selected")
    }
}
