//! Forms as data: fields with an id, a kind and a label, and a reader that gathers refusals.

use std::collections::BTreeMap;

use chrono::Timelike;
use serde::{Deserialize, Serialize};

use super::day::Calendar;
use super::refusal::{Refusal, Refusals};
use super::{Day, Moment};
use crate::text;

/// A label: a message of the catalogue, or words of the pack or the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A message id.
    Msg(&'static str),
    /// A message id with one text to put in as `$what`.
    With(&'static str, String),
    /// Words as they are.
    Text(String),
}

/// One choice of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The code that is stored.
    pub code: String,
    /// What people see.
    pub label: Label,
}

/// Which way a bare day or weekday reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toward {
    /// A date of something that happened.
    Past,
    /// A date of something to come.
    Future,
}

/// What a field takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Line,
    /// Several lines; the height on the screen.
    Prose(u16),
    /// A day.
    Day(Toward),
    /// A day and a time.
    Moment(Toward),
    /// A whole number.
    Number,
    /// One of a few.
    Choice(Vec<Choice>),
    /// Several of a few; stored as codes with commas.
    Many(Vec<Choice>),
    /// A heading; takes nothing.
    Heading,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its id within the form, e.g. `child.1.name`.
    pub id: String,
    /// What it takes.
    pub kind: Kind,
    /// What it is called.
    pub label: Label,
    /// Whether it must be filled in.
    pub required: bool,
    /// Shown only while another field has one of these values.
    pub when: Option<(String, Vec<String>)>,
    /// A name or place: typing shows people and signals that match.
    pub matches: bool,
    /// What may stand in a line, to choose from; anything else can be written all the same.
    pub among: Vec<Choice>,
}

impl Field {
    /// A field of a kind.
    pub fn new(id: impl Into<String>, kind: Kind, label: Label) -> Self {
        Self {
            id: id.into(),
            kind,
            label,
            required: false,
            when: None,
            matches: false,
            among: Vec::new(),
        }
    }

    /// A line.
    pub fn line(id: impl Into<String>, label: Label) -> Self {
        Self::new(id, Kind::Line, label)
    }

    /// Several lines.
    pub fn prose(id: impl Into<String>, height: u16, label: Label) -> Self {
        Self::new(id, Kind::Prose(height), label)
    }

    /// One of a few.
    pub fn choice(id: impl Into<String>, choices: Vec<Choice>, label: Label) -> Self {
        Self::new(id, Kind::Choice(choices), label)
    }

    /// A heading.
    pub fn heading(id: impl Into<String>, label: Label) -> Self {
        Self::new(id, Kind::Heading, label)
    }

    /// The same, mandatory.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same, shown only while another field has one of the values.
    #[must_use]
    pub fn when(mut self, field: impl Into<String>, values: &[&str]) -> Self {
        self.when = Some((
            field.into(),
            values.iter().map(|value| (*value).to_owned()).collect(),
        ));
        self
    }

    /// The same, looking up people and signals that match.
    #[must_use]
    pub fn matching(mut self) -> Self {
        self.matches = true;
        self
    }

    /// The same line, with something to choose from; the code of a choice is what is written.
    #[must_use]
    pub fn among(mut self, choices: Vec<Choice>) -> Self {
        self.among = choices;
        self
    }

    /// Whether it is shown with these answers.
    pub fn is_shown(&self, answers: &Answers) -> bool {
        self.when.as_ref().is_none_or(|(field, values)| {
            let value = answers.text(field);
            values.iter().any(|each| each == value)
        })
    }
}

/// What was typed, by field id.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, String>);

impl std::fmt::Debug for Answers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Answers {
    /// What stands in a field, empty where nothing does.
    pub fn text(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// Writes a field.
    pub fn set(&mut self, field: impl Into<String>, value: impl Into<String>) {
        let (field, value) = (field.into(), value.into());
        if value.is_empty() {
            self.0.remove(&field);
        } else {
            self.0.insert(field, value);
        }
    }

    /// The same with a field written; for building what a form opens with.
    #[must_use]
    pub fn and(mut self, field: impl Into<String>, value: impl Into<String>) -> Self {
        self.set(field, value);
        self
    }

    /// How many groups `name.1.…`, `name.2.…` have something written.
    pub fn groups(&self, name: &str) -> usize {
        self.0
            .keys()
            .filter_map(|key| {
                key.strip_prefix(name)?
                    .strip_prefix('.')?
                    .split('.')
                    .next()?
                    .parse()
                    .ok()
            })
            .max()
            .unwrap_or(0)
    }
}

/// Reads days and times as people type them; the grammar belongs to the interface's language.
pub trait ReadDates {
    /// The day meant by a text.
    fn day(&self, text: &str, toward: Toward) -> Option<Day>;
    /// The moment meant by a text.
    fn moment(&self, text: &str, toward: Toward) -> Option<Moment>;
}

/// Days as `2026-11-28`, moments as `2026-11-28 14:05`: what a form stores after reading.
#[derive(Debug, Clone)]
pub struct PlainDates<'a> {
    /// The office's calendar.
    pub calendar: &'a Calendar,
}

impl ReadDates for PlainDates<'_> {
    fn day(&self, text: &str, _toward: Toward) -> Option<Day> {
        Day::parse_from_str(text.trim(), "%Y-%m-%d").ok()
    }

    fn moment(&self, text: &str, _toward: Toward) -> Option<Moment> {
        let local = chrono::NaiveDateTime::parse_from_str(text.trim(), "%Y-%m-%d %H:%M").ok()?;
        Some(self.calendar.at(local.date(), local.hour(), local.minute()))
    }
}

/// Reads answers into a type and gathers every refusal on the way.
pub struct Reader<'a> {
    answers: &'a Answers,
    dates: &'a dyn ReadDates,
    refusals: Vec<(String, Refusal)>,
}

/// The longest a line may be, characters.
pub const LINE_MAX: usize = 1_000;
/// The longest a text may be, bytes. Source: `signals/hostile.md`, line 7.
pub const PROSE_MAX: usize = 64 * 1024;

impl<'a> Reader<'a> {
    /// A reader of these answers.
    pub const fn new(answers: &'a Answers, dates: &'a dyn ReadDates) -> Self {
        Self {
            answers,
            dates,
            refusals: Vec::new(),
        }
    }

    /// Refuses a field.
    pub fn refuse(&mut self, field: impl Into<String>, refusal: Refusal) {
        self.refusals.push((field.into(), refusal));
    }

    /// Refuses a field unless the rule holds.
    pub fn rule(&mut self, field: &str, holds: bool, refusal: Refusal) {
        if !holds {
            self.refuse(field, refusal);
        }
    }

    /// The line of a field, cleaned; possibly empty.
    pub fn line(&mut self, field: &str) -> String {
        let line = text::clean_line(self.answers.text(field)).text;
        self.rule(
            field,
            line.chars().count() <= LINE_MAX,
            Refusal::TooLong(LINE_MAX),
        );
        line.trim().to_owned()
    }

    /// The text of a field, cleaned; possibly empty.
    pub fn prose(&mut self, field: &str) -> String {
        let prose = text::clean_prose(self.answers.text(field)).text;
        self.rule(field, prose.len() <= PROSE_MAX, Refusal::TooLong(PROSE_MAX));
        prose.trim().to_owned()
    }

    /// A line that must be there.
    pub fn need_line(&mut self, field: &str) -> String {
        let line = self.line(field);
        self.rule(field, !text::is_blank(&line), Refusal::Missing);
        line
    }

    /// A text that must be there.
    pub fn need_prose(&mut self, field: &str) -> String {
        let prose = self.prose(field);
        self.rule(field, !text::is_blank(&prose), Refusal::Missing);
        prose
    }

    /// A text of at least so many characters.
    pub fn need_words(&mut self, field: &str, least: usize) -> String {
        let prose = self.need_prose(field);
        let long = prose.is_empty() || prose.chars().count() >= least;
        self.rule(field, long, Refusal::TooShort(least));
        prose
    }

    /// A day, if one is written.
    pub fn day(&mut self, field: &str, toward: Toward) -> Option<Day> {
        let written = self.answers.text(field);
        if text::is_blank(written) {
            return None;
        }
        let day = self.dates.day(written, toward);
        self.rule(field, day.is_some(), Refusal::NoDate);
        day
    }

    /// A day that must be there.
    pub fn need_day(&mut self, field: &str, toward: Toward) -> Option<Day> {
        self.there(field);
        self.day(field, toward)
    }

    /// A moment, if one is written.
    pub fn moment(&mut self, field: &str, toward: Toward) -> Option<Moment> {
        let written = self.answers.text(field);
        if text::is_blank(written) {
            return None;
        }
        let moment = self.dates.moment(written, toward);
        self.rule(field, moment.is_some(), Refusal::NoDate);
        moment
    }

    /// A moment that must be there.
    pub fn need_moment(&mut self, field: &str, toward: Toward) -> Option<Moment> {
        self.there(field);
        self.moment(field, toward)
    }

    /// A whole number within a range, if one is written.
    pub fn number(&mut self, field: &str, from: i64, to: i64) -> Option<i64> {
        let written = text::keyboard::digits(self.answers.text(field));
        let written = written.trim();
        if written.is_empty() {
            return None;
        }
        let Ok(number) = written.parse::<i64>() else {
            self.refuse(field, Refusal::NoNumber);
            return None;
        };
        self.rule(
            field,
            (from..=to).contains(&number),
            Refusal::OutOfRange(from, to),
        );
        Some(number)
    }

    /// A choice, if one was made.
    pub fn choice<T>(&mut self, field: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let code = self.answers.text(field);
        if code.is_empty() {
            return None;
        }
        let choice = parse(code);
        self.rule(field, choice.is_some(), Refusal::NoSuchChoice);
        choice
    }

    /// A choice that must be made.
    pub fn need_choice<T>(
        &mut self,
        field: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        self.there(field);
        self.choice(field, parse)
    }

    /// A code of a field of several choices.
    pub fn many(&self, field: &str) -> Vec<String> {
        let codes = self.answers.text(field).split(',');
        codes
            .filter(|code| !code.is_empty())
            .map(ToOwned::to_owned)
            .collect()
    }

    /// Raw text of a field.
    pub fn raw(&self, field: &str) -> &'a str {
        self.answers.text(field)
    }

    fn there(&mut self, field: &str) {
        if text::is_blank(self.answers.text(field)) {
            self.refuse(field, Refusal::Missing);
        }
    }

    /// Builds the type when nothing was refused.
    ///
    /// # Errors
    /// Every refusal that was gathered, by field.
    pub fn finish<T>(self, build: impl FnOnce() -> Option<T>) -> Result<T, Refusals> {
        if self.refusals.is_empty()
            && let Some(built) = build()
        {
            return Ok(built);
        }
        Err(Refusals(self.refusals))
    }
}
