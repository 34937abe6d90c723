//! A form in lines: it is asked through field by field, and told as a whole before it is saved.

use super::keys::too_long;
use super::{Form, Over, conflict};
use crate::domain::form::{Choice, Field, Kind};
use crate::text::{clean_line, clean_prose, fold};
use crate::ui::action::Action;
use crate::ui::form::line::Line;
use crate::ui::form::month::Month;
use crate::ui::form::picker::Picker;
use crate::ui::form::prose::Prose;
use crate::ui::form::{Focus, label};
use crate::ui::notice::Notice;
use crate::ui::plain::{Asks, Prompt, Telling, Told};
use crate::ui::screen::{Step, View as _};
use crate::ui::{World, words};

impl Told for Form {
    fn told(&self, world: &World) -> Telling {
        let title = self.title(world);
        match &self.over {
            Over::Nothing => self.fields_told(title, world),
            Over::Picker(picker) => {
                let field = self.sheet.focused();
                let title = field.map(|field| label::words(&field.label, world));
                picker_told(picker, title.unwrap_or_default(), world)
            }
            Over::Problems(list) => picker_told(list, world.lang.say("problems-title"), world),
            Over::Month(month) => month_told(*month, world),
            Over::Matches => self.matches_told(&title, world),
            Over::Discard(dialog) | Over::Link(dialog) => Telling::dialog(title, dialog),
            Over::Sure(sure) => sure.told(title),
            Over::Conflict(conflict) => {
                conflict::plain::told(conflict, &self.sheet.kind, title, world)
            }
        }
    }
}

/// A field that takes something, with the heading or the field that says what it belongs to.
struct Stop<'a> {
    field: &'a Field,
    group: Option<&'a Field>,
}

/// What a field belongs to: the heading of its group, else the first field of the same thing.
fn group<'a>(fields: &'a [Field], field: &Field) -> Option<&'a Field> {
    let (thing, _last) = field.id.rsplit_once('.')?;
    let belongs = |each: &&Field| {
        let rest = each.id.strip_prefix(thing);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let found = fields.iter().find(belongs)?;
    (found.id != field.id).then_some(found)
}

impl Form {
    fn stops(&self) -> Vec<Stop<'_>> {
        let fields = self.sheet.fields();
        let stops = fields.iter().filter(|field| field.kind != Kind::Heading);
        stops
            .map(|field| Stop {
                field,
                group: group(fields, field),
            })
            .collect()
    }

    /// Whom or what the whole form is about.
    fn subject_told(&self, telling: &mut Telling, stops: &[Stop<'_>], world: &World) {
        let headings = self.sheet.fields().iter();
        for heading in headings.filter(|field| field.kind == Kind::Heading) {
            let of_group = |stop: &Stop<'_>| stop.group.is_some_and(|each| each.id == heading.id);
            if !stops.iter().any(of_group) {
                telling.text(&label::words(&heading.label, world));
            }
        }
    }

    fn fields_told(&self, title: String, world: &World) -> Telling {
        let mut telling = Telling::of(title);
        telling.steps = (Action::PreviousField, Action::NextField);
        let stops = self.stops();
        self.subject_told(&mut telling, &stops, world);
        let count = [("count", stops.len().into())];
        telling.text(&world.lang.with("plain-form", &count));
        self.problems_told(&mut telling, &stops, world);
        let mut prompt = None;
        for (place, stop) in stops.iter().enumerate() {
            let here = *self.sheet.focus() == Focus::Field(stop.field.id.clone());
            if here {
                prompt = Some(self.prompt(place, stop, world));
            }
            let value = label::value(stop.field, self.sheet.answers(), world);
            telling.entry(&format!("{}: {value}", name(stop, world)), here);
        }
        telling.before = Some(Action::PreviousField);
        if let Some(prompt) = prompt {
            for line in self.found(world) {
                telling.text(&line);
            }
            telling.enter = Some(Action::NextField);
            telling.line(prompt);
        } else {
            telling.say(world, "plain-form-end");
            telling.asks = Asks::Go;
        }
        telling
    }

    /// Problems with the numbers of their fields, so that one can go there.
    fn problems_told(&self, telling: &mut Telling, stops: &[Stop<'_>], world: &World) {
        for refusal in self.sheet.refusals_on_top() {
            telling.text(&words::refusal(world, refusal));
        }
        for (place, stop) in stops.iter().enumerate() {
            if let Some(refusal) = self.sheet.refusal(&stop.field.id) {
                let (field, why) = (name(stop, world), words::refusal(world, refusal));
                let args = [
                    ("place", (place + 1).into()),
                    ("field", (&field).into()),
                    ("why", (&why).into()),
                ];
                telling.text(&world.lang.with("plain-problem", &args));
            }
        }
    }

    fn prompt(&self, place: usize, stop: &Stop<'_>, world: &World) -> Prompt {
        let field = stop.field;
        let values = match &field.kind {
            Kind::Choice(choices) | Kind::Many(choices) => {
                let labels = choices.iter().map(|each| label::words(&each.label, world));
                labels.collect()
            }
            Kind::Line
            | Kind::Prose(_)
            | Kind::Day(_)
            | Kind::Moment(_)
            | Kind::Number
            | Kind::Heading => Vec::new(),
        };
        let kind = match &field.kind {
            Kind::Prose(_) => Some("plain-hint-prose"),
            Kind::Day(_) | Kind::Moment(_) => Some("plain-hint-date"),
            Kind::Choice(_) => Some("plain-hint-choice"),
            Kind::Many(_) => Some("plain-hint-many"),
            Kind::Line | Kind::Number | Kind::Heading => None,
        };
        let help = [label::help(field, world), kind.map(|id| world.lang.say(id))];
        let help: Vec<String> = help.into_iter().flatten().collect();
        Prompt {
            label: format!("{}. {}", place + 1, name(stop, world)),
            value: label::value(field, self.sheet.answers(), world),
            echo: self.sheet.echo(world),
            help: (!help.is_empty()).then(|| help.join(" ")),
            values,
            several: matches!(field.kind, Kind::Prose(_)),
            stays: !self.matches.is_empty() || self.sheet.refusal(&field.id).is_some(),
        }
    }

    /// What the records hold that is like the focused name or place.
    fn found(&self, world: &World) -> Vec<String> {
        let (found, _selected) = self.matches.shown();
        let lines = found.iter().map(|found| {
            let (who, stands) = super::view::matches::told(found, world);
            let what = format!("{who}, {stands}");
            world.lang.with("plain-match", &[("what", (&what).into())])
        });
        let hint = (!found.is_empty()).then(|| world.lang.say("plain-match-hint"));
        lines.chain(hint).collect()
    }

    fn matches_told(&self, title: &str, world: &World) -> Telling {
        let mut telling = Telling::of(format!("{title}, {}", world.lang.say("form-matches")));
        let (found, selected) = self.matches.shown();
        for (place, found) in found.iter().enumerate() {
            let (who, stands) = super::view::matches::told(found, world);
            telling.entry(&format!("{who}, {stands}"), place == selected);
        }
        telling
    }

    /// Takes a whole text in the place of what stands in the focused field.
    pub(super) fn field_said(&mut self, text: &str, world: &World) -> Vec<Step> {
        if let Over::Sure(sure) = &mut self.over {
            sure.said(text);
            return Vec::new();
        }
        let Over::Nothing = self.over else {
            return Vec::new();
        };
        let Some(field) = self.sheet.focused().cloned() else {
            return Vec::new();
        };
        match &field.kind {
            Kind::Choice(choices) => self.chosen_said(&field, choices, text, false, world),
            Kind::Many(choices) => self.chosen_said(&field, choices, text, true, world),
            Kind::Prose(rows) => {
                let (columns, text) = (self.size.0, clean_prose(text).text);
                let new = |prose: &mut Prose| *prose = Prose::of(&text, columns, *rows);
                match self.sheet.edit_prose(new, world) {
                    Ok(_) => self.edited(),
                    Err(refusal) => too_long(&refusal, world),
                }
            }
            Kind::Line | Kind::Day(_) | Kind::Moment(_) | Kind::Number | Kind::Heading => {
                let text = clean_line(text).text;
                let steps = self.edit_line(|line| *line = Line::of(text), world);
                // Whoever typed something that cannot be read is asked once more.
                self.sheet.leave(world);
                steps
            }
        }
    }

    fn chosen_said(
        &mut self,
        field: &Field,
        choices: &[Choice],
        text: &str,
        many: bool,
        world: &World,
    ) -> Vec<Step> {
        let codes = codes(choices, text, many, world);
        let Some(codes) = codes.filter(|codes| !(codes.is_empty() && field.required && !many))
        else {
            let refused = world.lang.say("plain-no-value");
            return vec![Step::Tell(Notice::refused(refused))];
        };
        self.sheet.set(&field.id, &codes, world);
        self.edited()
    }
}

/// Values to choose from, each with a number.
fn picker_told(picker: &Picker, title: String, world: &World) -> Telling {
    let mut telling = Telling::of(title);
    let (shown, selected) = picker.shown();
    for (place, entry) in shown.into_iter().enumerate() {
        let text = if entry.ticked {
            let args = [("what", (&entry.label).into())];
            world.lang.with("plain-ticked", &args)
        } else {
            entry.label.clone()
        };
        telling.entry(&text, place == selected);
    }
    if picker.many {
        telling.asks = Asks::Tick;
        telling.enter = Some(Action::Open);
        telling.say(world, "plain-tick");
    }
    telling
}

/// The days of a month, each with its own number.
fn month_told(month: Month, world: &World) -> Telling {
    let mut telling = Telling::of(world.lang.month(month.selected()));
    telling.steps = (Action::Left, Action::Right);
    for day in month.weeks().into_iter().flatten().flatten() {
        telling.entry(&world.lang.day_long(day), day == month.selected());
    }
    telling.enter = Some(Action::Open);
    telling
}

/// What a field is called: its group, its own name, and whether it must be filled in.
fn name(stop: &Stop<'_>, world: &World) -> String {
    let own = label::words(&stop.field.label, world);
    let own = match stop.group {
        Some(group) => format!("{}, {own}", label::words(&group.label, world)),
        None => own,
    };
    if stop.field.required {
        let args = [("field", (&own).into())];
        return world.lang.with("plain-required", &args);
    }
    own
}

/// Codes for what was typed: numbers or names of values, several with commas where they may be.
fn codes(choices: &[Choice], text: &str, many: bool, world: &World) -> Option<String> {
    if text.trim().is_empty() {
        return Some(String::new());
    }
    if !many {
        return code(choices, text, world);
    }
    let parts = text
        .split([',', ';'])
        .filter(|part| !part.trim().is_empty());
    let codes: Option<Vec<String>> = parts.map(|part| code(choices, part, world)).collect();
    codes.map(|codes| codes.join(","))
}

/// The value of this number or name, or the only one whose words begin like this.
fn code(choices: &[Choice], text: &str, world: &World) -> Option<String> {
    let typed = fold(text.trim());
    if let Ok(number) = typed.parse::<usize>() {
        let choice = choices.get(number.checked_sub(1)?);
        return choice.map(|choice| choice.code.clone());
    }
    let names = choices
        .iter()
        .map(|choice| (fold(&label::words(&choice.label, world)), &choice.code));
    let names: Vec<(String, &String)> = names.collect();
    if let Some((_name, code)) = names.iter().find(|(name, _code)| *name == typed) {
        return Some((*code).clone());
    }
    let mut like = names.iter().filter(|(name, _code)| {
        name.starts_with(&typed) || name.split(' ').any(|word| word.starts_with(&typed))
    });
    match (like.next(), like.next()) {
        (Some((_name, code)), None) => Some((*code).clone()),
        _ => None,
    }
}
