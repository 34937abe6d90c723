//! Why a line is rejected: field by field, typed, without words and without what the field holds.

use std::collections::BTreeSet;

/// Most problems named of one line; a line with more is hopeless and must not flood the report.
const NAMED: usize = 50;

/// Most characters of a field's name; keys of a stranger may have any length.
const FIELD_LENGTH: usize = 200;

/// A line of which no signal comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejection {
    /// Line of the file, from 1.
    pub line: usize,
    /// What is wrong, at least one thing.
    pub problems: Vec<Problem>,
}

/// One thing that is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Path of the key, `children[0].age_years`, or name of the column; `char:17` or `byte:17`, counted from 1, where the
    /// line cannot be read; `line` for all of it. Free of hidden characters.
    pub field: String,
    /// Why.
    pub reason: Reason,
}

impl Problem {
    /// A problem of a field, whose name is cut where it is too long to read.
    pub fn new(field: &str, reason: Reason) -> Self {
        let mut name: String = field.chars().take(FIELD_LENGTH).collect();
        if name.len() < field.len() {
            name.push('…');
        }
        Self {
            field: name,
            reason,
        }
    }

    /// A problem of the whole line.
    pub fn of_line(reason: Reason) -> Self {
        Self::new("line", reason)
    }
}

/// What was expected in the place of another type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A text.
    Text,
    /// A number without fraction and exponent.
    Whole,
    /// True or false.
    Truth,
    /// A list.
    List,
    /// An object.
    Object,
}

impl Expected {
    /// Stable English word, the key in the message's choice.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Whole => "whole",
            Self::Truth => "truth",
            Self::List => "list",
            Self::Object => "object",
        }
    }
}

/// Why a field is refused; each has a sentence `reject-<code>` in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The line has more bytes than this.
    LineTooLong(usize),
    /// The bytes are not UTF-8 from this one on, from 1.
    NotUtf8(usize),
    /// The line ends before its JSON does; after this character.
    JsonEnd(usize),
    /// A raw control character in a string, at this character from 1.
    JsonControl(usize),
    /// An escape that JSON does not know, or half of a pair, at this character.
    JsonEscape(usize),
    /// Anything else that is not JSON, at this character.
    JsonSyntax(usize),
    /// Something follows the object, from this character on.
    JsonTrailing(usize),
    /// More levels of lists and objects than this.
    TooDeep(usize),
    /// The key stands twice in one object.
    KeyTwice,
    /// No computer number holds it.
    NumberOutOfRange,
    /// The line is JSON, but no object.
    NotAnObject,
    /// The key is required.
    Missing,
    /// The value is of another type, `null` included.
    WrongType(Expected),
    /// There is nothing to read in it.
    Empty,
    /// The text has more bytes than this.
    TextTooLong(usize),
    /// The value is none of these.
    UnknownValue(Vec<String>),
    /// The instrument has no such question.
    UnknownQuestion,
    /// The answer is none of these.
    UnknownAnswer(Vec<String>),
    /// A row has more cells than the table has columns, which are so many.
    TooManyCells(usize),
    /// A quote is opened and never closed.
    OpenQuote,
    /// Something stands behind a quote that closes a cell.
    StrayQuote,
    /// A day without a time of day.
    NoTime,
    /// The time has no offset, and none is guessed.
    NoOffset,
    /// No such day or time.
    NoSuchDate,
    /// Earlier than this year.
    TooEarly(usize),
    /// More than so many minutes after now.
    InFuture(usize),
    /// The age is outside these years.
    AgeOutOfRange(usize, usize),
    /// The months are outside these.
    MonthsOutOfRange(usize, usize),
    /// Born after the office learned of it, and not marked as unborn.
    BornLater,
    /// The register has this id with other content, which stays.
    DifferentContent,
}

/// A value of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// Shown as it is, or chooses the words.
    Word(String),
    /// Shown in digits.
    Number(usize),
}

impl Reason {
    /// Stable English code in kebab-case.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::LineTooLong(_) => "line-too-long",
            Self::NotUtf8(_) => "not-utf8",
            Self::JsonEnd(_) => "json-end",
            Self::JsonControl(_) => "json-control",
            Self::JsonEscape(_) => "json-escape",
            Self::JsonSyntax(_) => "json-syntax",
            Self::JsonTrailing(_) => "json-trailing",
            Self::TooDeep(_) => "too-deep",
            Self::KeyTwice => "key-twice",
            Self::NumberOutOfRange => "number-out-of-range",
            Self::NotAnObject => "not-an-object",
            Self::Missing => "missing",
            Self::WrongType(_) => "wrong-type",
            Self::Empty => "empty",
            Self::TextTooLong(_) => "text-too-long",
            Self::UnknownValue(_) => "unknown-value",
            Self::UnknownQuestion => "unknown-question",
            Self::UnknownAnswer(_) => "unknown-answer",
            Self::TooManyCells(_) => "too-many-cells",
            Self::OpenQuote => "open-quote",
            Self::StrayQuote => "stray-quote",
            Self::NoTime => "no-time",
            Self::NoOffset => "no-offset",
            Self::NoSuchDate => "no-such-date",
            Self::TooEarly(_) => "too-early",
            Self::InFuture(_) => "in-future",
            Self::AgeOutOfRange(..) => "age-out-of-range",
            Self::MonthsOutOfRange(..) => "months-out-of-range",
            Self::BornLater => "born-later",
            Self::DifferentContent => "different-content",
        }
    }

    /// The values of its message, by name.
    pub fn args(&self) -> Vec<(&'static str, Detail)> {
        match self {
            Self::LineTooLong(bytes) | Self::TextTooLong(bytes) => number("kib", bytes / 1024),
            Self::NotUtf8(at)
            | Self::JsonEnd(at)
            | Self::JsonControl(at)
            | Self::JsonEscape(at)
            | Self::JsonSyntax(at)
            | Self::JsonTrailing(at) => number("position", *at),
            Self::TooManyCells(columns) => number("columns", *columns),
            Self::TooDeep(levels) => number("levels", *levels),
            Self::TooEarly(year) => number("year", *year),
            Self::InFuture(minutes) => number("minutes", *minutes),
            Self::WrongType(expected) => word("expected", expected.code().to_owned()),
            Self::UnknownValue(allowed) | Self::UnknownAnswer(allowed) => {
                word("allowed", allowed.join(", "))
            }
            Self::AgeOutOfRange(low, high) | Self::MonthsOutOfRange(low, high) => {
                [number("low", *low), number("high", *high)].concat()
            }
            Self::KeyTwice
            | Self::NumberOutOfRange
            | Self::NotAnObject
            | Self::Missing
            | Self::Empty
            | Self::UnknownQuestion
            | Self::OpenQuote
            | Self::StrayQuote
            | Self::NoTime
            | Self::NoOffset
            | Self::NoSuchDate
            | Self::BornLater
            | Self::DifferentContent => Vec::new(),
        }
    }
}

fn number(name: &'static str, value: usize) -> Vec<(&'static str, Detail)> {
    vec![(name, Detail::Number(value))]
}

fn word(name: &'static str, value: String) -> Vec<(&'static str, Detail)> {
    vec![(name, Detail::Word(value))]
}

/// Fields that lost hidden characters, with their number.
pub(super) type Removed = Vec<(String, usize)>;

/// What was found while a line was read.
#[derive(Default)]
pub(super) struct Findings {
    problems: Vec<Problem>,
    removed: Removed,
}

impl Findings {
    /// Notes a problem.
    pub(super) fn reject(&mut self, field: &str, reason: Reason) {
        self.add(Problem::new(field, reason));
    }

    /// Notes a problem that is already put together.
    pub(super) fn add(&mut self, problem: Problem) {
        if self.problems.len() < NAMED {
            self.problems.push(problem);
        }
    }

    /// Notes hidden characters that were taken out of a field.
    pub(super) fn removed(&mut self, field: &str, count: usize) {
        if count > 0 {
            self.removed.push((field.to_owned(), count));
        }
    }

    /// What was read with the fields that lost characters, or what is wrong, each thing said once.
    pub(super) fn verdict<T>(self, read: Option<T>) -> Result<(T, Removed), Vec<Problem>> {
        let mut problems = self.problems;
        match read {
            Some(read) if problems.is_empty() => Ok((read, self.removed)),
            _ => {
                let mut said = BTreeSet::new();
                problems.retain(|each| said.insert((each.field.clone(), each.reason.code())));
                Err(problems)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hopeless_line_does_not_flood_the_report() {
        let mut findings = Findings::default();
        for number in 0..1_000 {
            let field = format!("children[{number}].{}", "x".repeat(number));
            findings.reject(&field, Reason::Missing);
        }
        let problems = findings.verdict(Some(())).unwrap_err();
        assert_eq!(problems.len(), NAMED);
        let longest = problems.iter().map(|each| each.field.chars().count()).max();
        assert!(longest <= Some(FIELD_LENGTH + 1));
    }

    #[test]
    fn the_same_thing_is_said_once() {
        let mut findings = Findings::default();
        findings.reject("text", Reason::KeyTwice);
        findings.reject("text", Reason::KeyTwice);
        findings.reject("text", Reason::Empty);
        assert_eq!(findings.verdict(Some(())).unwrap_err().len(), 2);
    }
}
