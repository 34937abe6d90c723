//! Days and moments in the fields of a form: moved, told in words, and chosen from a month.

use super::month::Month;
use super::{Sheet, dates, desk, moment_text};
use crate::domain::Day;
use crate::domain::form::{Field, Kind, ReadDates};
use crate::domain::forms;
use crate::domain::refusal::{Refusal, Refusals};
use crate::text::is_blank;
use crate::ui::World;
use chrono::Timelike;

impl Sheet {
    /// The focused field, if it takes a day or a moment.
    fn dated(&self) -> Option<&Field> {
        let dated = |field: &&Field| matches!(field.kind, Kind::Day(_) | Kind::Moment(_));
        self.focused().filter(dated)
    }

    /// Whether the focused field takes a day or a moment.
    pub fn takes_day(&self) -> bool {
        self.dated().is_some()
    }

    /// The day or moment of the focused field, so many days later; today where nothing stands.
    pub fn shift_day(&mut self, days: i64, world: &World) -> bool {
        let Some(field) = self.dated() else {
            return false;
        };
        let blank = is_blank(self.answers.text(&field.id));
        let step = if blank { 0 } else { days };
        let present = if blank {
            Some(today(world))
        } else {
            self.day(world)
        };
        let step = chrono::TimeDelta::try_days(step);
        let shifted = present.zip(step);
        let shifted = shifted.and_then(|(day, step)| day.checked_add_signed(step));
        shifted.is_some_and(|day| self.take_day(day, world))
    }

    /// What the focused day or moment means, in words.
    pub fn echo(&self, world: &World) -> Option<String> {
        let field = self.dated()?;
        told(&field.kind, self.answers.text(&field.id), world)
    }

    /// The day that stands in the focused field, if one can be read.
    fn day(&self, world: &World) -> Option<Day> {
        let field = self.dated()?;
        let text = self.answers.text(&field.id);
        match field.kind {
            Kind::Day(toward) => dates(world).day(text, toward),
            Kind::Moment(toward) => {
                let at = dates(world).moment(text, toward)?;
                Some(world.office.calendar.local_day(at))
            }
            Kind::Line
            | Kind::Prose(_)
            | Kind::Number
            | Kind::Choice(_)
            | Kind::Many(_)
            | Kind::Heading => None,
        }
    }

    /// The month around the day of the focused field, or around today where none can be read.
    pub fn month(&self, world: &World) -> Option<Month> {
        self.dated()?;
        let today = today(world);
        Some(Month::around(self.day(world).unwrap_or(today), today))
    }

    /// What the focused field would hold on a day; a moment keeps its time.
    fn on(&self, day: Day, world: &World) -> Option<String> {
        let field = self.dated()?;
        let Kind::Moment(toward) = field.kind else {
            return Some(day.to_string());
        };
        let calendar = &world.office.calendar;
        let present = dates(world).moment(self.answers.text(&field.id), toward);
        let local = calendar.local(present.unwrap_or(world.now));
        Some(moment_text(
            calendar.at(day, local.hour(), local.minute()),
            world,
        ))
    }

    /// What a day would mean in the focused field, in words, and why it would be refused there.
    pub fn on_trial(&self, day: Day, world: &World) -> Option<(String, Option<Refusal>)> {
        let field = self.dated()?;
        let text = self.on(day, world)?;
        let told = told(&field.kind, &text, world)?;
        let answers = self.answers.clone().and(field.id.clone(), text);
        let desk = desk(&self.room, world);
        let read = forms::read(&self.kind, &desk, &answers, &dates(world), &world.ids);
        let refusal = read
            .err()
            .and_then(|refusals: Refusals| refusals.of(&field.id).cloned());
        Some((told, refusal))
    }

    /// Puts a day into the focused field; whether that changed it.
    pub fn take_day(&mut self, day: Day, world: &World) -> bool {
        let id = self.dated().map(|field| field.id.clone());
        let Some((text, id)) = self.on(day, world).zip(id) else {
            return false;
        };
        let changed = self.answers.text(&id) != text;
        self.fill(vec![(id, text)], world);
        changed
    }
}

fn today(world: &World) -> Day {
    world.office.calendar.local_day(world.now)
}

fn told(kind: &Kind, text: &str, world: &World) -> Option<String> {
    match kind {
        Kind::Day(toward) => dates(world).echo(text, *toward),
        Kind::Moment(toward) => dates(world).echo_moment(text, *toward),
        Kind::Line
        | Kind::Prose(_)
        | Kind::Number
        | Kind::Choice(_)
        | Kind::Many(_)
        | Kind::Heading => None,
    }
}
