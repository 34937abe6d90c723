//! Places in a pack file: from a field to its line, and from a position to its field.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use super::error::Problem;
use super::{LONGEST_TEXT, PackError};

/// One step on the way to a field.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

/// The way from the top of a pack to a field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Place(Vec<Step>);

impl Place {
    /// The field of this name.
    pub(super) fn key(&self, name: &str) -> Self {
        self.with(Step::Key(name.to_owned()))
    }

    /// The element at this position, counted from 0.
    pub(super) fn at(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    fn with(&self, step: Step) -> Self {
        let Self(steps) = self;
        let mut steps = steps.clone();
        steps.push(step);
        Self(steps)
    }
}

/// A pack file with its values and where they stand.
pub(super) struct Tree<'a> {
    file: &'a str,
    text: &'a str,
    pub(super) root: DeTable<'a>,
}

impl<'a> Tree<'a> {
    /// Reads the text as TOML.
    ///
    /// # Errors
    /// [`Problem::Syntax`] with the line where the text stops being TOML.
    pub(super) fn parse(text: &'a str, file: &'a str) -> Result<Self, PackError> {
        match DeTable::parse(text) {
            Ok(root) => Ok(Self {
                file,
                text,
                root: root.into_inner(),
            }),
            Err(error) => Err(PackError {
                file: file.to_owned(),
                line: error.span().map(|span| line(text, span.start)),
                field: String::new(),
                problem: Problem::Syntax(error.message().to_owned()),
            }),
        }
    }

    /// The problem with the words for its place and with its line.
    pub(super) fn error(&self, place: &Place, problem: Problem) -> PackError {
        let (field, start) = self.look_up(place);
        PackError {
            file: self.file.to_owned(),
            line: start.map(|start| line(self.text, start)),
            field,
            problem,
        }
    }

    /// The error of the typed reader, told by the pack's own terms.
    pub(super) fn shape_error(&self, error: &toml::de::Error) -> PackError {
        let place = error
            .span()
            .and_then(|span| self.place_at(&span))
            .unwrap_or_default();
        let message = error.message();
        let quoted = |prefix: &str| message.strip_prefix(prefix)?.split('`').next();
        if let Some(name) = quoted("missing field `") {
            return self.error(&place.key(name), Problem::Missing);
        }
        let problem = if message.starts_with("unknown field `") {
            Problem::UnknownField
        } else {
            Problem::Shape(message.to_owned())
        };
        self.error(&place, problem)
    }

    /// Texts that are too long or hold control characters.
    pub(super) fn text_errors(&self) -> Vec<PackError> {
        let mut errors = Vec::new();
        visit(&self.root, &Place::default(), &mut |place, _, value| {
            let Some(text) = value.and_then(|value| value.get_ref().as_str()) else {
                return;
            };
            if text.len() > LONGEST_TEXT {
                errors.push(self.error(place, Problem::TextTooLong));
            }
            if text.contains(|c: char| c.is_control() && c != '\n') {
                errors.push(self.error(place, Problem::ControlCharacter));
            }
        });
        errors
    }

    /// The field in words, and where it starts, if it stands in this file.
    fn look_up(&self, place: &Place) -> (String, Option<usize>) {
        let Place(steps) = place;
        let mut field = String::new();
        let mut start = None;
        let mut table = Some(&self.root);
        let mut value: Option<&Spanned<DeValue<'_>>> = None;
        for step in steps {
            let next = match step {
                Step::Key(name) => {
                    if !field.is_empty() {
                        field.push('.');
                    }
                    field.push_str(name);
                    let found = table.and_then(|table| table.get_key_value(name.as_str()));
                    if let Some((key, _)) = found {
                        start = known(&key.span());
                    }
                    found.map(|(_, value)| value)
                }
                Step::Index(index) => {
                    let found = value
                        .and_then(|value| value.get_ref().as_array())
                        .and_then(|array| array.get(*index));
                    if let Some(found) = found {
                        start = known(&found.span());
                    }
                    field.push('[');
                    field.push_str(&label(found, *index));
                    field.push(']');
                    found
                }
            };
            value = next;
            table = next.and_then(|value| value.get_ref().as_table());
        }
        (field, start)
    }

    /// The field with the narrowest span around the given one, the deepest of equal ones.
    fn place_at(&self, span: &Range<usize>) -> Option<Place> {
        let mut best: Option<(usize, Place)> = None;
        visit(&self.root, &Place::default(), &mut |place, each, _| {
            let narrower = best.as_ref().is_none_or(|(width, _)| each.len() <= *width);
            if each.contains(&span.start) && each.end >= span.end && narrower {
                best = Some((each.len(), place.clone()));
            }
        });
        best.map(|(_, place)| place)
    }
}

/// Takes the positions off a value that stands in another file.
pub(super) fn forget_spans(value: Spanned<DeValue<'_>>) -> Spanned<DeValue<'_>> {
    let value = match value.into_inner() {
        DeValue::Array(array) => DeValue::Array(array.into_iter().map(forget_spans).collect()),
        DeValue::Table(table) => DeValue::Table(
            table
                .into_iter()
                .map(|(key, value)| (Spanned::new(0..0, key.into_inner()), forget_spans(value)))
                .collect(),
        ),
        plain @ (DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)) => plain,
    };
    Spanned::new(0..0, value)
}

/// Calls back with every key and every value under a table, with its place and span.
fn visit<'t>(
    table: &'t DeTable<'_>,
    place: &Place,
    seen: &mut impl FnMut(&Place, Range<usize>, Option<&'t Spanned<DeValue<'_>>>),
) {
    for (key, value) in table {
        let place = place.key(key.get_ref());
        seen(&place, key.span(), None);
        visit_value(value, &place, seen);
    }
}

fn visit_value<'t>(
    value: &'t Spanned<DeValue<'_>>,
    place: &Place,
    seen: &mut impl FnMut(&Place, Range<usize>, Option<&'t Spanned<DeValue<'_>>>),
) {
    seen(place, value.span(), Some(value));
    if let Some(table) = value.get_ref().as_table() {
        visit(table, place, seen);
    }
    for (index, each) in value.get_ref().as_array().into_iter().flatten().enumerate() {
        visit_value(each, &place.at(index), seen);
    }
}

/// The id of an element, which says more than its position; else the position from 1.
fn label(element: Option<&Spanned<DeValue<'_>>>, index: usize) -> String {
    let id = element
        .and_then(|element| element.get_ref().as_table())
        .and_then(|table| table.get("id"));
    let id = id.map(Spanned::get_ref);
    let word = id.and_then(DeValue::as_str);
    let number = || id.and_then(DeValue::as_integer).map(DeInteger::as_str);
    word.or_else(number)
        .map_or_else(|| (index + 1).to_string(), str::to_owned)
}

/// A start that is known: values from another file have empty spans.
fn known(span: &Range<usize>) -> Option<usize> {
    (!span.is_empty()).then_some(span.start)
}

fn line(text: &str, offset: usize) -> usize {
    1 + text
        .bytes()
        .take(offset)
        .filter(|byte| *byte == b'\n')
        .count()
}
