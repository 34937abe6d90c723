//! Writes signals as a table: the columns of the format, then those of unknown keys.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use chrono_tz::Tz;

use super::heading::{CHILD_KEYS, EXTRA_JSON, is_own_name};
use super::{Separator, persons};
use crate::domain::signal::Signal;
use crate::exchange::json::{Json, Members, take};
use crate::exchange::write::{Informants, tree};
use crate::text::{cell, is_blank};

/// Says "UTF-8" to spreadsheet programs, which take a file without it for one in the encoding of
/// their machine and break every letter that is not Latin.
const MARK: &str = "\u{feff}";

/// The end of a row. Source: RFC 4180.
const END: &str = "\r\n";

/// Columns before those of children.
/// Source: `signals/README.md`, `signals.csv`.
const BEFORE: [&str; 10] = [
    "external_id",
    "received_at",
    "channel",
    "source",
    "kind",
    "informant_kind",
    "informant_name",
    "informant_phone",
    "place",
    "text",
];

/// Columns behind those of children.
const BEHIND: [&str; 2] = ["adults", "safe_until"];

/// Sections of questions with their number.
const QUESTIONS: [(char, u32); 6] = [('G', 3), ('A', 8), ('B', 8), ('C', 9), ('M', 6), ('P', 3)];

/// Children that always have columns.
const CHILDREN: usize = 3;

/// Most children that have columns; the keys of more stand in the last column.
const MOST_CHILDREN: usize = 20;

/// Most columns for unknown keys; with more of them all stand in the last column.
const MOST_EXTRAS: usize = 256;

/// The columns that a table of signals needs.
#[derive(Debug)]
pub struct TableForm {
    separator: Separator,
    children: usize,
    questions: BTreeSet<String>,
    extras: BTreeSet<String>,
    rest: bool,
    /// Questions of the office, which are no unknown keys.
    known: Vec<String>,
    columns: Vec<String>,
}

/// A signal as cells by column, and what has no column.
struct Flat {
    cells: BTreeMap<String, String>,
    /// Questions among the cells.
    questions: Vec<String>,
    rest: Members,
}

impl TableForm {
    /// The form of an empty table of an office that asks these questions.
    pub fn new(questions: &[String], separator: Separator) -> Self {
        Self {
            separator,
            children: CHILDREN,
            questions: BTreeSet::new(),
            extras: BTreeSet::new(),
            rest: false,
            known: questions.to_vec(),
            columns: Vec::new(),
        }
    }

    /// Makes room for a signal.
    ///
    /// # Errors
    /// `InvalidData` where its unknown keys are no JSON object.
    pub fn make_room(
        &mut self,
        signal: &Signal,
        zone: Tz,
        informants: Informants,
    ) -> io::Result<()> {
        let children = signal.report.children.len();
        self.children = self.children.max(children.min(MOST_CHILDREN));
        let mut flat = flat(tree(signal, zone, informants)?);
        let extras = self.own(&mut flat);
        self.extras.extend(extras.into_keys());
        self.rest |= !flat.rest.is_empty();
        let standard: BTreeSet<String> = questions().collect();
        let answers = flat.questions.into_iter();
        self.questions
            .extend(answers.filter(|question| !standard.contains(question)));
        Ok(())
    }

    /// Writes the mark of the encoding and the header, once there is room for every signal.
    ///
    /// # Errors
    /// As `out` gives them.
    pub fn write_header(&mut self, out: &mut impl Write) -> io::Result<()> {
        if self.extras.len() > MOST_EXTRAS {
            self.extras.clear();
            self.rest = true;
        }
        let child = |place: usize| CHILD_KEYS.map(|key| format!("child{place}_{key}"));
        let mut columns: Vec<String> = BEFORE.map(str::to_owned).to_vec();
        columns.extend((1..=CHILDREN).flat_map(child));
        columns.extend(BEHIND.map(str::to_owned));
        columns.extend(questions());
        columns.extend((CHILDREN + 1..=self.children).flat_map(child));
        columns.extend(self.questions.iter().cloned());
        columns.extend(self.extras.iter().cloned());
        columns.extend(self.rest.then(|| EXTRA_JSON.to_owned()));
        self.columns = columns;
        write!(out, "{MARK}{}", self.line(self.columns.iter().cloned()))
    }

    /// Writes the row of a signal.
    ///
    /// # Errors
    /// As `out` gives them; `InvalidData` where its unknown keys are no JSON object, or where no room
    /// was made for something that it says.
    pub fn write_row(
        &self,
        out: &mut impl Write,
        signal: &Signal,
        zone: Tz,
        informants: Informants,
    ) -> io::Result<()> {
        let mut flat = flat(tree(signal, zone, informants)?);
        let own = self.own(&mut flat);
        for (key, text) in own {
            if self.extras.contains(&key) {
                flat.cells.insert(key, text);
            } else {
                flat.rest.push((key, Json::text(text)));
            }
        }
        if !flat.rest.is_empty() {
            let rest = Json::Object(flat.rest).to_string();
            flat.cells.insert(EXTRA_JSON.to_owned(), rest);
        }
        let columns = self.columns.iter();
        let row = self.line(columns.map(|column| flat.cells.remove(column).unwrap_or_default()));
        if !flat.cells.is_empty() {
            return Err(io::ErrorKind::InvalidData.into());
        }
        write!(out, "{row}")
    }

    fn line(&self, cells: impl Iterator<Item = String>) -> String {
        let separator = char::from(self.separator.byte());
        let cells: Vec<String> = cells.map(|text| cell(&text, separator)).collect();
        format!("{}{END}", cells.join(&separator.to_string()))
    }

    /// Takes the unknown keys out that can have a column of their own: plain texts with plain names.
    fn own(&self, flat: &mut Flat) -> BTreeMap<String, String> {
        let mut own = BTreeMap::new();
        let mut rest = Members::new();
        for (key, value) in std::mem::take(&mut flat.rest) {
            if let Json::Text(text) = &value
                && !is_blank(text)
                && is_own_name(&key, &self.known)
            {
                own.insert(key, text.clone());
            } else {
                rest.push((key, value));
            }
        }
        flat.rest = rest;
        own
    }
}

fn questions() -> impl Iterator<Item = String> {
    let sections = QUESTIONS.into_iter();
    sections.flat_map(|(section, last)| (1..=last).map(move |n| format!("{section}{n}")))
}

/// Takes a tree apart.
fn flat(tree: Json) -> Flat {
    let mut cells = BTreeMap::new();
    let Json::Object(mut rest) = tree else {
        return Flat {
            cells,
            questions: Vec::new(),
            rest: Members::new(),
        };
    };
    for key in ["v", "type"] {
        take(&mut rest, key);
    }
    for key in [
        "external_id",
        "received_at",
        "channel",
        "source",
        "text",
        "place",
        "safe_until",
        "kind",
    ] {
        cells.extend(take(&mut rest, key).map(|value| (key.to_owned(), plain(value))));
    }
    if let Some(Json::Object(mut informant)) = take(&mut rest, "informant") {
        for key in ["kind", "name", "phone"] {
            let value = take(&mut informant, key);
            cells.extend(value.map(|value| (format!("informant_{key}"), plain(value))));
        }
        if !informant.is_empty() {
            rest.push(("informant".to_owned(), Json::Object(informant)));
        }
    }
    let mut questions = Vec::new();
    if let Some(Json::Object(answers)) = take(&mut rest, "answers") {
        questions.extend(answers.iter().map(|(key, _answer)| key.clone()));
        cells.extend(answers.into_iter().map(|(key, value)| (key, plain(value))));
    }
    if let Some(Json::List(children)) = take(&mut rest, "children") {
        keep_rest(&mut rest, "children", children_flat(children, &mut cells));
    }
    if let Some(Json::List(adults)) = take(&mut rest, "adults") {
        keep_rest(&mut rest, "adults", adults_flat(adults, &mut cells));
    }
    Flat {
        cells,
        questions,
        rest,
    }
}

/// What children say besides their columns, and whether that is needed to tell them all.
fn children_flat(
    children: Vec<Json>,
    cells: &mut BTreeMap<String, String>,
) -> Vec<(Members, bool)> {
    let children = (1..).zip(children);
    let rests = children.map(|(place, child)| {
        let Json::Object(mut child) = child else {
            return (Members::new(), false);
        };
        if place > MOST_CHILDREN {
            return (child, true);
        }
        let mut said = false;
        for key in CHILD_KEYS {
            if let Some(value) = take(&mut child, key) {
                cells.insert(format!("child{place}_{key}"), plain(value));
                said = true;
            }
        }
        let needed = !said || !child.is_empty();
        (child, needed)
    });
    rests.collect()
}

fn adults_flat(adults: Vec<Json>, cells: &mut BTreeMap<String, String>) -> Vec<(Members, bool)> {
    let mut written = String::new();
    let adults = adults.into_iter();
    let rests = adults.map(|adult| {
        let Json::Object(mut adult) = adult else {
            return (Members::new(), false);
        };
        let mut text = |key| take(&mut adult, key).map(plain).unwrap_or_default();
        let (name, role) = (text("name"), text("role"));
        persons::write(&mut written, &name, &role);
        let needed = !adult.is_empty();
        (adult, needed)
    });
    let rests = rests.collect();
    if !written.is_empty() {
        cells.insert("adults".to_owned(), written);
    }
    rests
}

/// Keeps a list up to the last place that is needed.
fn keep_rest(rest: &mut Members, key: &str, mut rests: Vec<(Members, bool)>) {
    while rests.last().is_some_and(|(_rest, needed)| !needed) {
        rests.pop();
    }
    if !rests.is_empty() {
        let rests = rests.into_iter().map(|(keys, _needed)| Json::Object(keys));
        rest.push((key.to_owned(), Json::List(rests.collect())));
    }
}

/// The text of a value that has a column.
fn plain(value: Json) -> String {
    if let Json::Text(text) = value {
        return text;
    }
    value.to_string()
}
