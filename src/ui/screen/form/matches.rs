//! People and signals that match what is typed into a name or place; nothing merges by itself.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the matches take a few actions"
)]

use std::time::Duration;

use super::{Form, Over};
use crate::domain::forms::FormKind;
use crate::domain::ids::Number;
use crate::domain::person::Sex;
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
    /// Behind the last one stands that it is somebody new, where a name is looked up.
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

/// What an answer about a match means: whether the signal is linked, whether the person is taken.
type Meaning = (bool, bool);

impl Form {
    /// The person whose name is looked up: `child.1`; nothing where it is a place.
    pub(super) fn looked_up_person(&self) -> Option<&str> {
        let field = self.sheet.focused().filter(|field| field.matches)?;
        field.id.strip_suffix(".name")
    }

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
            // The same day of birth tells more than a likeness of names.
            found.sort_by_key(|each| !self.born_alike(each));
            self.matches = Matches { found, selected: 0 };
            if self.matches.is_empty() && matches!(self.over, Over::Matches) {
                self.over = Over::Nothing;
            }
        }
    }

    fn born_alike(&self, found: &Match) -> bool {
        let born = self
            .looked_up_person()
            .map(|person| self.sheet.answers().text(&format!("{person}.birth")));
        let there = found.birth.map(|day| day.to_string());
        there.is_some() && there.as_deref() == born
    }

    /// Keys in the list of matches.
    pub(super) fn act_on_matches(&mut self, action: Action, world: &World) -> Vec<Step> {
        let someone_new = usize::from(self.looked_up_person().is_some());
        let last = (self.matches.found.len() + someone_new).saturating_sub(1);
        let selected = self.matches.selected;
        match action {
            Action::Up => self.matches.selected = selected.saturating_sub(1),
            Action::Down => self.matches.selected = (selected + 1).min(last),
            Action::PageUp => self.matches.selected = 0,
            Action::PageDown => self.matches.selected = last,
            Action::Open => return self.ask_about_match(world),
            Action::Back => self.over = Over::Nothing,
            _ => {}
        }
        Vec::new()
    }

    /// Only a new signal can still be linked to what it is about; a person can be taken in any form.
    fn ask_about_match(&mut self, world: &World) -> Vec<Step> {
        let Some(found) = self.matches.found.get(self.matches.selected) else {
            // It is somebody new: what was typed stays, and the next field is asked.
            self.over = Over::Nothing;
            return self.step(1, world);
        };
        let say = |id: &str| world.lang.say(id);
        let person = self.looked_up_person().is_some();
        let (question, answers) = if self.sheet.kind == FormKind::Signal {
            let number = found.number.to_string();
            let question = world
                .lang
                .with("form-link", &[("number", (&number).into())]);
            let mut answers = vec![say("form-link-yes"), say("form-link-no")];
            if person {
                answers.extend([say("matches-same"), say("matches-both")]);
            }
            (question, answers)
        } else if person {
            let answers = vec![say("matches-fill-yes"), say("matches-fill-no")];
            (say("matches-fill"), answers)
        } else {
            self.over = Over::Nothing;
            return Vec::new();
        };
        self.over = Over::Link(Dialog::new(question, answers, 1));
        Vec::new()
    }

    /// What the answer at a place means; the order is that of the dialog.
    fn meaning(&self, place: usize) -> Meaning {
        if self.sheet.kind == FormKind::Signal {
            (matches!(place, 0 | 3), matches!(place, 2 | 3))
        } else {
            (false, place == 0)
        }
    }

    /// Links the signal after saving or not, and takes the person or not.
    pub(super) fn links(&mut self, answered: Answered, world: &World) -> Vec<Step> {
        let (linked, taken) = match answered {
            Answered::Open => return Vec::new(),
            Answered::Closed => {
                self.over = Over::Matches;
                return Vec::new();
            }
            Answered::Chosen(place) => self.meaning(place),
        };
        self.over = Over::Nothing;
        let Some(found) = self.matches.found.get(self.matches.selected).cloned() else {
            return Vec::new();
        };
        if self.sheet.kind == FormKind::Signal {
            self.remember(&found, linked, world);
        }
        if taken {
            self.take_person(&found, world);
        }
        let mut steps = self.edited();
        if taken {
            steps.extend(self.step(1, world));
        }
        steps
    }

    /// Remembers, or forgets, that the signal is linked after saving.
    fn remember(&mut self, found: &Match, linked: bool, world: &World) {
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
    }

    /// Fills in what is known of a person: the name as it stands there, and what was left empty.
    fn take_person(&mut self, found: &Match, world: &World) {
        let Some(person) = self.looked_up_person().map(ToOwned::to_owned) else {
            return;
        };
        let mut answers = vec![(format!("{person}.name"), found.name.clone())];
        let known = [
            ("birth", found.birth.map(|day| day.to_string())),
            ("sex", found.sex.map(Sex::code).map(ToOwned::to_owned)),
        ];
        for (part, value) in known {
            let field = format!("{person}.{part}");
            let there = self.sheet.fields().iter().any(|each| each.id == field);
            if let Some(value) = value
                && there
                && is_blank(self.sheet.answers().text(&field))
            {
                answers.push((field, value));
            }
        }
        self.sheet.fill(answers, world);
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
