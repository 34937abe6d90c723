//! Makes the tree of a signal out of a row, and names what is wrong by the names of the columns.

use std::collections::BTreeMap;

use super::encoding::Encoding;
use super::heading::{CHILD_KEYS, EXTRA_JSON, Heading, child_key};
use super::persons;
use super::rows::{COLUMNS, Cut, Raw};
use super::when;
use super::words::{Of, code};
use crate::exchange::fields::Fields;
use crate::exchange::json::{Json, Members, parse};
use crate::exchange::lines::LINE_LIMIT;
use crate::exchange::problem::{Findings, Problem, Reason};
use crate::exchange::signal::{self, TYPE, VERSION, is_exchanged, rejected};
use crate::exchange::{Conditions, Line, hexadecimal};
use crate::text::{is_blank, uncelled};

/// Stands before what the program makes the id of a row of.
const ROW_ID: &str = "row-";

/// Digits of such an id: 96 bits, which no two rows share.
const ROW_ID_DIGITS: usize = 24;

/// A day and a time by which the other half is checked: past, and on no clock left out.
const DAY: &str = "2000-01-15";
const MIDNIGHT: &str = "00:00";

/// Reads a value that is to stand for every row as a cell of its key would be read.
///
/// # Errors
/// Why every row that takes it would be rejected.
pub fn check_value(key: &str, value: &str, conditions: Conditions<'_>) -> Result<(), Reason> {
    let mut cells = vec![(key, value)];
    // Half of a time says nothing alone.
    let (day, time) = if key.starts_with("safe_until") {
        ("safe_until_date", "safe_until_time")
    } else {
        ("received_date", "received_time")
    };
    if key == "received_offset" {
        cells.extend([(day, DAY), (time, MIDNIGHT)]);
    } else if key == time {
        cells.push((day, DAY));
    } else if key == day && when::day(value).is_some() {
        cells.push((time, MIDNIGHT));
    }
    let heading = Heading::of_keys(cells.iter().map(|(key, _value)| *key));
    let texts: Vec<String> = cells.iter().map(|(_, text)| (*text).to_owned()).collect();
    let Line::Rejected(rejection) = understood(0, String::new(), &texts, &heading, conditions)
    else {
        return Ok(());
    };
    // What the other keys lack is no matter of this one.
    let mut problems = rejection.problems.into_iter();
    let found = problems.find(|problem| cells.iter().any(|(key, _value)| *key == problem.field));
    found.map_or(Ok(()), |problem| Err(problem.reason))
}

/// Reads a row as far as it can be read.
pub(super) fn read(
    raw: Raw,
    heading: &Heading,
    encoding: Encoding,
    conditions: Conditions<'_>,
) -> Line {
    let line = raw.line;
    let wrong = |reason| rejected(line, vec![Problem::of_line(reason)]);
    let (raw, cells) = match raw.found {
        Cut::Blank => return Line::Blank,
        Cut::TooLong => return wrong(Reason::LineTooLong(LINE_LIMIT)),
        Cut::TooWide => return wrong(Reason::TooManyCells(COLUMNS)),
        Cut::OpenQuote => return wrong(Reason::OpenQuote),
        Cut::StrayQuote => return wrong(Reason::StrayQuote),
        Cut::Row(raw, cells) => (raw, cells),
    };
    let raw = match encoding.text(&raw) {
        Ok(raw) => raw.into_owned(),
        Err(position) => {
            let problem = Problem::new(&format!("byte:{position}"), Reason::NotUtf8(position));
            return rejected(line, vec![problem]);
        }
    };
    let cells = cells.iter().map(|cell| {
        let text = encoding.text(cell).unwrap_or_default();
        uncelled(&text).to_owned()
    });
    let cells: Vec<String> = cells.collect();
    if cells.iter().all(|cell| is_blank(cell)) {
        return Line::Blank;
    }
    let beyond = cells.iter().skip(heading.columns.len());
    if beyond.into_iter().any(|cell| !is_blank(cell)) {
        return wrong(Reason::TooManyCells(heading.columns.len()));
    }
    understood(line, raw, &cells, heading, conditions)
}

fn understood(
    line: usize,
    raw: String,
    cells: &[String],
    heading: &Heading,
    conditions: Conditions<'_>,
) -> Line {
    let mut draft = Draft::new(heading, cells);
    draft.fill(conditions);
    let Draft {
        members,
        problems,
        slots,
        has_id,
        ..
    } = draft;
    let mut findings = Findings::default();
    let fields = Fields::new(String::new(), members, &mut findings);
    let read = signal::parts(fields, conditions).map(|parts| {
        if has_id {
            return parts;
        }
        let content = hexadecimal(&parts.fingerprint());
        let digits = content.get(..ROW_ID_DIGITS).unwrap_or_default();
        parts.with_id(format!("{ROW_ID}{digits}"))
    });
    let named = |field: &str| field_of(field, &slots, heading);
    match findings.verdict(read.filter(|_read| problems.is_empty())) {
        Ok((parts, mut removed)) => {
            for (field, _count) in &mut removed {
                *field = named(field);
            }
            Line::Read(Box::new(parts.incoming(line, raw.into_bytes(), removed)))
        }
        Err(found) => {
            let found = found
                .into_iter()
                .map(|problem| Problem::new(&named(&problem.field), problem.reason));
            rejected(line, problems.into_iter().chain(found).collect())
        }
    }
}

/// The column of what the tree calls by a path.
fn field_of(path: &str, slots: &[usize], heading: &Heading) -> String {
    let name = |key: &str| heading.name_of(key).map(str::to_owned);
    if let Some(name) = path.strip_prefix("informant.") {
        let key = format!("informant_{name}");
        return heading.name_of(&key).unwrap_or(&key).to_owned();
    }
    if let Some(question) = path.strip_prefix("answers.") {
        return name(question).unwrap_or_else(|| path.to_owned());
    }
    if let Some(inner) = path.strip_prefix("children[") {
        let key = inner.split_once("].").and_then(|(place, key)| {
            let slot = slots.get(place.parse::<usize>().ok()?)?;
            Some(format!("child{slot}_{key}"))
        });
        return key
            .and_then(|key| name(&key))
            .or_else(|| name(EXTRA_JSON))
            .unwrap_or_else(|| path.to_owned());
    }
    if path.starts_with("adults[") {
        return name("adults").unwrap_or_else(|| path.to_owned());
    }
    let of_day = match path {
        "received_at" => name("received_date"),
        "safe_until" => name("safe_until_date"),
        _ => None,
    };
    name(path).or(of_day).unwrap_or_else(|| path.to_owned())
}

/// A tree in the making.
struct Draft<'a> {
    heading: &'a Heading,
    /// What says something, by key.
    cells: BTreeMap<&'a str, &'a str>,
    /// What no key stands for, as it is.
    extras: Vec<(&'a str, &'a str)>,
    members: Members,
    /// Problems that the tree does not show, with the names of their columns.
    problems: Vec<Problem>,
    /// Number of the columns of each child.
    slots: Vec<usize>,
    has_id: bool,
}

impl<'a> Draft<'a> {
    fn new(heading: &'a Heading, cells: &'a [String]) -> Self {
        let mut draft = Self {
            heading,
            cells: BTreeMap::new(),
            extras: Vec::new(),
            members: Members::new(),
            problems: Vec::new(),
            slots: Vec::new(),
            has_id: heading.name_of("external_id").is_some(),
        };
        for (column, cell) in heading.columns.iter().zip(cells) {
            if is_blank(cell) {
                continue;
            }
            if let Some(key) = &column.key {
                draft.cells.insert(key, cell);
            } else {
                draft.extras.push((&column.extra, cell));
            }
        }
        for (key, value) in &heading.values {
            if draft.lacks(key) {
                draft.cells.insert(key, value);
            }
        }
        draft
    }

    /// Whether the row says nothing of a key, not by another one either; values come in the order
    /// of their keys, a day before its time.
    fn lacks(&self, key: &str) -> bool {
        let says = |key: &str| self.cells.contains_key(key);
        // A day that has a time already needs none.
        let of_day = |key: &str| self.cell(key).and_then(when::day).is_some();
        let rest = match key {
            "received_at" => !says("received_date") && !says("received_time"),
            "safe_until" => !says("safe_until_date") && !says("safe_until_time"),
            "received_time" => of_day("received_date"),
            "safe_until_time" => of_day("safe_until_date"),
            // No child comes of a value alone.
            _ => child_key(key).is_none_or(|(place, _key)| {
                let mut children = self.cells.keys().filter_map(|known| child_key(known));
                children.any(|(known, _key)| known == place)
            }),
        };
        rest && !says(key)
    }

    fn fill(&mut self, conditions: Conditions<'_>) {
        self.add("v", Json::Number(VERSION.to_owned()));
        self.add("type", Json::text(TYPE));
        if self.has_id {
            self.text("external_id");
        } else {
            self.add("external_id", Json::text(ROW_ID));
        }
        self.moment("received_at", conditions);
        self.code("channel", Of::Channel);
        self.code("source", Of::Source);
        self.informant();
        self.text("text");
        self.text("place");
        let more = self.more();
        self.children(&more);
        self.adults();
        self.answers(conditions.questions);
        self.moment("safe_until", conditions);
        self.code("kind", Of::Kind);
        for (key, cell) in std::mem::take(&mut self.extras) {
            self.add(key, Json::text(cell));
        }
        self.merge(more);
    }

    fn add(&mut self, key: &str, value: Json) {
        self.members.push((key.to_owned(), value));
    }

    fn cell(&self, key: &str) -> Option<&'a str> {
        self.cells.get(key).copied()
    }

    fn text(&mut self, key: &str) {
        if let Some(cell) = self.cell(key) {
            self.add(key, Json::text(cell));
        }
    }

    fn code(&mut self, key: &str, of: Of) {
        if let Some(cell) = self.cell(key) {
            self.add(key, Json::text(code(of, cell)));
        }
    }

    fn reject(&mut self, key: &str, reason: Reason) {
        let name = self.heading.name_of(key).unwrap_or(key);
        self.problems.push(Problem::new(name, reason));
    }

    /// A time out of one column, or out of those of day, time and difference from UTC.
    fn moment(&mut self, key: &str, conditions: Conditions<'_>) {
        let (date_key, time_key) = match key {
            "safe_until" => ("safe_until_date", "safe_until_time"),
            _ => ("received_date", "received_time"),
        };
        let (date, time) = (self.cell(date_key), self.cell(time_key));
        let (written, whole) = match (self.cell(key), date, time) {
            (Some(at), ..) => (at.to_owned(), key),
            (None, Some(date), time) => {
                // A spreadsheet may give the day a time of its own.
                let date = if time.is_some() { day_of(date) } else { date };
                (
                    format!("{} {}", date.trim(), time.unwrap_or_default()),
                    date_key,
                )
            }
            (None, None, Some(_)) => {
                self.reject(date_key, Reason::Missing);
                return self.add(key, Json::Unusable);
            }
            (None, None, None) => return,
        };
        let difference = self.cell("received_offset");
        let offset = difference.map(when::difference);
        if offset == Some(None) {
            self.reject("received_offset", Reason::NoOffset);
            return self.add(key, Json::Unusable);
        }
        match when::moment(&written, offset.flatten(), conditions.zone) {
            Ok(moment) => self.add(key, Json::text(moment)),
            Err(reason) => {
                let of_time = reason == Reason::NoTime && self.heading.name_of(time_key).is_some();
                self.reject(if of_time { time_key } else { whole }, reason);
                // The column is named already.
                self.add(key, Json::Unusable);
            }
        }
    }

    fn informant(&mut self) {
        let kind = self.cell("informant_kind");
        let mut keys = Members::new();
        keys.extend(kind.map(|kind| member("kind", Json::text(code(Of::Informant, kind)))));
        for key in ["name", "phone"] {
            let cell = self.cell(&format!("informant_{key}"));
            keys.extend(cell.map(|cell| member(key, Json::text(cell))));
        }
        self.add("informant", Json::Object(keys));
    }

    /// Children in the order of their columns; those of whom only the rest says something, too.
    fn children(&mut self, more: &Members) {
        let of_rest = more.iter().find_map(|(key, value)| match value {
            Json::List(rests) if key == "children" => Some(rests.len()),
            Json::List(_)
            | Json::Null
            | Json::Truth(_)
            | Json::Number(_)
            | Json::Text(_)
            | Json::Object(_)
            | Json::Unusable => None,
        });
        let mut children: BTreeMap<usize, Members> = BTreeMap::new();
        for place in 1..=of_rest.unwrap_or_default() {
            children.insert(place, Members::new());
        }
        for (key, cell) in &self.cells {
            if let Some((place, key)) = child_key(key) {
                let value = child_value(key, cell);
                children.entry(place).or_default().push(member(key, value));
            }
        }
        self.slots = children.keys().copied().collect();
        let children: Vec<Json> = children
            .into_values()
            .map(|mut keys| {
                keys.sort_by_key(|(key, _value)| CHILD_KEYS.iter().position(|known| known == key));
                Json::Object(keys)
            })
            .collect();
        if !children.is_empty() {
            self.add("children", Json::List(children));
        }
    }

    fn adults(&mut self) {
        if let Some(cell) = self.cell("adults") {
            let adults = persons::read(cell).into_iter().map(Json::Object);
            self.add("adults", Json::List(adults.collect()));
        }
    }

    fn answers(&mut self, questions: &[String]) {
        let answers = self.cells.iter().filter_map(|(key, cell)| {
            let asked = is_exchanged(key) || questions.iter().any(|question| question == key);
            asked.then(|| member(key, Json::text(code(Of::Answer, cell))))
        });
        let answers: Members = answers.collect();
        if !answers.is_empty() {
            self.add("answers", Json::Object(answers));
        }
    }

    /// The keys that have no column of their own.
    fn more(&mut self) -> Members {
        let Some(cell) = self.cell(EXTRA_JSON) else {
            return Members::new();
        };
        let mut findings = Findings::default();
        let problem = match parse(cell, &mut findings) {
            Ok(Json::Object(members)) => match findings.verdict(Some(members)) {
                Ok((members, _removed)) => return members,
                Err(problems) => problems.into_iter().next(),
            },
            Ok(_) => Some(Problem::of_line(Reason::NotAnObject)),
            Err(problem) => Some(problem),
        };
        if let Some(problem) = problem {
            self.reject(EXTRA_JSON, problem.reason);
        }
        Members::new()
    }

    /// Adds these keys at their places, where nothing stands yet.
    fn merge(&mut self, more: Members) {
        for (key, value) in more {
            let stands = self.members.iter_mut().find(|(known, _)| *known == key);
            let merged = match (stands, value) {
                (None, value) => {
                    self.members.push((key, value));
                    true
                }
                (Some((_, Json::Object(keys))), Json::Object(rest)) if key == "informant" => {
                    joined(keys, rest)
                }
                (Some((_, Json::List(objects))), Json::List(rests))
                    if key == "children" || key == "adults" =>
                {
                    join_all(objects, rests)
                }
                (Some(_), _) => false,
            };
            if !merged {
                self.reject(EXTRA_JSON, Reason::KeyTwice);
            }
        }
    }
}

/// Adds keys to an object; false where it has one of them.
fn joined(keys: &mut Members, rest: Members) -> bool {
    let mut fits = true;
    for (key, value) in rest {
        fits &= keys.iter().all(|(known, _)| *known != key);
        keys.push((key, value));
    }
    fits
}

fn join_all(objects: &mut Vec<Json>, rests: Vec<Json>) -> bool {
    let mut fits = true;
    for (place, rest) in rests.into_iter().enumerate() {
        match (objects.get_mut(place), rest) {
            (Some(Json::Object(keys)), Json::Object(rest)) => fits &= joined(keys, rest),
            (Some(_), _) => fits = false,
            (None, rest) => objects.push(rest),
        }
    }
    fits
}

fn member(key: &str, value: Json) -> (String, Json) {
    (key.to_owned(), value)
}

/// The day before the time that a spreadsheet added.
fn day_of(text: &str) -> &str {
    let (day, time) = text.trim().split_once(' ').unwrap_or((text, ""));
    if time.starts_with(|first: char| first.is_ascii_digit()) {
        day
    } else {
        text
    }
}

fn child_value(key: &str, cell: &str) -> Json {
    let cell = cell.trim();
    match key {
        "age_years" | "age_months" => {
            let digits = cell.strip_prefix('-').unwrap_or(cell);
            let whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            if whole {
                Json::Number(cell.to_owned())
            } else {
                Json::text(cell)
            }
        }
        "birth_date" => {
            let day = when::day(day_of(cell)).map(|day| day.to_string());
            Json::text(day.unwrap_or_else(|| cell.to_owned()))
        }
        "sex" => Json::text(code(Of::Sex, cell)),
        "unborn" => match code(Of::Answer, cell).as_str() {
            "yes" => Json::Truth(true),
            "no" => Json::Truth(false),
            _ => Json::text(cell),
        },
        _ => Json::text(cell),
    }
}
