//! People and signals that match what is typed into a name or place; nothing merges by itself.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the matches take a few actions"
)]

use std::time::Duration;

use super::{Form, Over};
use crate::domain::forms::FormKind;
use crate::domain::ids::Number;
use crate::domain::signal::LinkKind;
use crate::store::contract::Match;
use crate::text::is_blank;
use crate::ui::action::Action;
use crate::ui::dialog::{Answered, Dialog};
use crate::ui::screen::Step;
use crate::ui::{Ask, Effect, World};

/// How long a name or place must rest before it is looked up.
pub(super) const PAUSE: Duration = Duration::from_millis(250);
/// The field that holds a place; every other one that matches holds a name.
const PLACE: &str = "place";
/// What stands before a number in answers that remember a link.
const LINK: &str = "match.";
/// Fewer letters match too much.
const LEAST: usize = 2;

/// What was found for the focused field.
#[derive(Debug, Default)]
pub(super) struct Matches {
    found: Vec<Match>,
    selected: usize,
}

impl Matches {
    /// Forgets what was found.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Whether nothing was found.
    pub(super) const fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What was found, and which of it is selected.
    pub(super) fn shown(&self) -> (&[Match], usize) {
        (&self.found, self.selected)
    }
}

impl Form {
    /// Asks what matches the focused name or place.
    pub(super) fn ask_matches(&mut self) -> Option<Step> {
        let field = self.sheet.focused().filter(|field| field.matches)?;
        let typed = self.sheet.answers().text(&field.id).to_owned();
        if is_blank(&typed) || typed.chars().count() < LEAST {
            self.matches.clear();
            return None;
        }
        let place = field.id == PLACE;
        Some(Effect::Ask(Ask::Matches { typed, place }).into())
    }

    /// Takes what was found, unless something else was typed meanwhile.
    pub(super) fn take_matches(&mut self, typed: &str, mut found: Vec<Match>) {
        let focused = self.sheet.focused().filter(|field| field.matches);
        let same = focused.is_some_and(|field| self.sheet.answers().text(&field.id) == typed);
        if same {
            found.retain(|each| Some(each.number) != self.sheet.kind.number());
            self.matches = Matches { found, selected: 0 };
            if self.matches.is_empty() && matches!(self.over, Over::Matches) {
                self.over = Over::Nothing;
            }
        }
    }

    /// Keys in the list of matches.
    pub(super) fn act_on_matches(&mut self, action: Action, world: &World) -> Vec<Step> {
        let last = self.matches.found.len().saturating_sub(1);
        let selected = self.matches.selected;
        match action {
            Action::Up => self.matches.selected = selected.saturating_sub(1),
            Action::Down => self.matches.selected = (selected + 1).min(last),
            Action::PageUp => self.matches.selected = 0,
            Action::PageDown => self.matches.selected = last,
            Action::Open => return self.ask_link(world),
            Action::Back => self.over = Over::Nothing,
            _ => {}
        }
        Vec::new()
    }

    /// Only a new signal can still be linked to what it is about.
    fn ask_link(&mut self, world: &World) -> Vec<Step> {
        let found = self.matches.found.get(self.matches.selected);
        let Some(found) = found.filter(|_found| self.sheet.kind == FormKind::Signal) else {
            self.over = Over::Nothing;
            return Vec::new();
        };
        let number = found.number.to_string();
        let question = world
            .lang
            .with("form-link", &[("number", (&number).into())]);
        let say = |id: &str| world.lang.say(id);
        let answers = vec![say("form-link-yes"), say("form-link-no")];
        self.over = Over::Link(Dialog::new(question, answers, 1));
        Vec::new()
    }

    /// Remembers, or forgets, that the signal is linked after saving.
    pub(super) fn links(&mut self, answered: Answered, world: &World) -> Vec<Step> {
        let linked = match answered {
            Answered::Open => return Vec::new(),
            Answered::Closed => {
                self.over = Over::Matches;
                return Vec::new();
            }
            Answered::Chosen(place) => place == 0,
        };
        self.over = Over::Nothing;
        let Some(found) = self.matches.found.get(self.matches.selected) else {
            return Vec::new();
        };
        let kind = if found.is_case {
            LinkKind::NewFact
        } else {
            LinkKind::Duplicate
        };
        let field = format!("{LINK}{}", found.number);
        // A signal belongs to one other record.
        let others: Vec<String> = self
            .remembered()
            .map(|(field, ..)| field.to_owned())
            .collect();
        for other in others {
            self.sheet.set(&other, "", world);
        }
        self.sheet
            .set(&field, if linked { kind.code() } else { "" }, world);
        self.edited()
    }

    fn remembered(&self) -> impl Iterator<Item = (&str, LinkKind, Number)> {
        self.sheet.answers().0.iter().filter_map(|(field, kind)| {
            let number = field.strip_prefix(LINK)?.parse().ok()?;
            Some((field.as_str(), LinkKind::from_code(kind)?, number))
        })
    }

    /// The link that was chosen.
    pub(super) fn chosen_link(&self) -> Option<(LinkKind, Number)> {
        self.remembered()
            .next()
            .map(|(_field, kind, number)| (kind, number))
    }
}
