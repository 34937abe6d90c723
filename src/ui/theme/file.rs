//! A theme's file: a table for each role with `fg`, `bg` and `modifiers`; what is wrong in it is
//! named with its line and role, and the rest of the file still counts.

use std::collections::BTreeMap;
use std::ops::Range;

use ratatui::style::{Color, Modifier, Style};
use toml::de::{DeTable, DeValue};

use super::Role;

/// What is wrong in a theme's file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, counted from 1.
    pub line: usize,
    /// The role it stands under; empty above the first one.
    pub role: String,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What can be wrong in a theme's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// It is not TOML.
    Syntax,
    /// There is no such role.
    Role,
    /// A role has no such setting.
    Setting(String),
    /// No colour of the terminal has this name.
    Colour(String),
    /// There is no such modifier.
    Modifier(String),
}

/// Reads what a file says of roles.
pub(super) fn read(text: &str) -> (BTreeMap<Role, Style>, Vec<Fault>) {
    let mut reader = Reader {
        text,
        faults: Vec::new(),
    };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        let role = header_above(text, span.start);
        reader.fault(&span, &role, Wrong::Syntax);
    }
    let mut styles = BTreeMap::new();
    for (word, look) in table.get_ref() {
        let name = word.get_ref();
        let found = Role::ALL.iter().find(|role| role.word() == name.as_ref());
        match (found, look.get_ref()) {
            (Some(role), DeValue::Table(settings)) => {
                styles.insert(*role, reader.look(name, settings));
            }
            (None, _) => reader.fault(&word.span(), name, Wrong::Role),
            // A role that is no table: `late = "red"`.
            (Some(_), _) => reader.fault(&look.span(), name, Wrong::Syntax),
        }
    }
    reader.faults.sort_by_key(|fault| fault.line);
    (styles, reader.faults)
}

struct Reader<'a> {
    text: &'a str,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn fault(&mut self, span: &Range<usize>, role: &str, wrong: Wrong) {
        let before = self.text.as_bytes().get(..span.start).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        self.faults.push(Fault {
            line,
            role: role.to_owned(),
            wrong,
        });
    }

    fn look(&mut self, role: &str, settings: &DeTable<'_>) -> Style {
        let mut style = Style::new();
        for (name, value) in settings {
            let span = value.span();
            match (name.get_ref().as_ref(), value.get_ref()) {
                ("fg", DeValue::String(word)) => style.fg = self.colour(role, &span, word),
                ("bg", DeValue::String(word)) => style.bg = self.colour(role, &span, word),
                ("modifiers", DeValue::Array(words)) => {
                    for word in words {
                        let name = word.get_ref().as_str().unwrap_or_default();
                        let known = self.modifier(role, &word.span(), name);
                        style = style.add_modifier(known);
                    }
                }
                (other, _) => {
                    let wrong = Wrong::Setting(other.to_owned());
                    self.fault(&name.span(), role, wrong);
                }
            }
        }
        style
    }

    /// One of the 16 colours of the terminal by its name; nothing else, so that its palette decides.
    fn colour(&mut self, role: &str, span: &Range<usize>, word: &str) -> Option<Color> {
        let colour = word.parse().ok();
        let colour = colour.filter(|each| !matches!(each, Color::Rgb(..) | Color::Indexed(_)));
        if colour.is_none() {
            self.fault(span, role, Wrong::Colour(word.to_owned()));
        }
        colour
    }

    fn modifier(&mut self, role: &str, span: &Range<usize>, word: &str) -> Modifier {
        let known = [
            ("bold", Modifier::BOLD),
            ("dim", Modifier::DIM),
            ("underline", Modifier::UNDERLINED),
            ("reverse", Modifier::REVERSED),
        ];
        let found = known.into_iter().find(|(each, _modifier)| *each == word);
        if found.is_none() {
            self.fault(span, role, Wrong::Modifier(word.to_owned()));
        }
        found.map_or(Modifier::empty(), |(_name, modifier)| modifier)
    }
}

/// The role whose table a place of the file lies in, as the file writes it.
fn header_above(text: &str, at: usize) -> String {
    let rest = text.get(at..).and_then(|rest| rest.find('\n'));
    let upto = rest.and_then(|line| text.get(..at + line)).unwrap_or(text);
    let mut headers = upto
        .lines()
        .filter_map(|line| line.trim().strip_prefix('['));
    let last = headers.next_back().unwrap_or_default();
    last.trim_end_matches(']').trim().to_owned()
}
