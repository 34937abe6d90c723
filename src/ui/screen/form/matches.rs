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
use crate::ui::notice::Notice;
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
    /// Something was typed that was not looked up yet.
    pending: bool,
    /// The list was asked for before anything was found.
    wanted: bool,
    /// How many were found for what stands in a field: field, text, count.
    known: Vec<(String, String, usize)>,
}

impl Matches {
    /// Forgets what was found for the focused field.
    pub(super) fn clear(&mut self) {
        let known = std::mem::take(&mut self.known);
        *self = Self {
            known,
            ..Self::default()
        };
    }

    /// Learns that the focused name or place was edited.
    pub(super) const fn edited(&mut self) {
        self.pending = true;
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

    /// Asks before the focused name or place is left, where it was not looked up yet: who types
    /// fast shall learn of the likes too.
    pub(super) fn ask_on_leaving(&mut self) -> Option<Step> {
        let pending = std::mem::take(&mut self.matches.pending);
        pending.then(|| self.ask_matches()).flatten()
    }

    /// Asks at once for the list of matches, which opens when it comes.
    pub(super) fn want_matches(&mut self) -> Vec<Step> {
        let ask = self.ask_matches();
        self.matches.wanted = ask.is_some();
        ask.into_iter().collect()
    }

    /// How many others are like what stands in a field that was left.
    pub(super) fn known_like(&self, field: &str) -> usize {
        let text = self.sheet.answers().text(field);
        let mut known = self.matches.known.iter();
        known
            .find(|(id, typed, _count)| id == field && typed == text)
            .map_or(0, |(_id, _typed, count)| *count)
    }

    fn learn(&mut self, typed: &str, count: usize) {
        let text = |id: &str| self.sheet.answers().text(id) == typed;
        let fields = self.sheet.fields().iter();
        let fields: Vec<String> = fields
            .filter(|field| field.matches && text(&field.id))
            .map(|field| field.id.clone())
            .collect();
        for field in fields {
            self.matches.known.retain(|(id, ..)| *id != field);
            self.matches.known.push((field, typed.to_owned(), count));
        }
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
    pub(super) fn take_matches(
        &mut self,
        typed: &str,
        mut found: Vec<Match>,
        world: &World,
    ) -> Vec<Step> {
        found.retain(|each| Some(each.number) != self.sheet.kind.number());
        self.learn(typed, found.len());
        let focused = self.sheet.focused().filter(|field| field.matches);
        let same = focused.is_some_and(|field| self.sheet.answers().text(&field.id) == typed);
        if !same {
            return Vec::new();
        }
        // The same day of birth tells more than a likeness of names.
        found.sort_by_key(|each| !self.born_alike(each));
        let wanted = self.matches.wanted;
        self.matches.clear();
        self.matches.found = found;
        if !self.matches.is_empty() {
            if wanted && matches!(self.over, Over::Nothing) {
                self.over = Over::Matches;
            }
            return Vec::new();
        }
        if matches!(self.over, Over::Matches) {
            self.over = Over::Nothing;
        }
        let text = wanted.then(|| world.lang.say("form-no-matches"));
        let notice = text.map(|text| Step::Tell(Notice::done(text)));
        notice.into_iter().collect()
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
            let focused = self.sheet.focused().map(|field| &field.id);
            self.matches.known.retain(|(id, ..)| Some(id) != focused);
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
