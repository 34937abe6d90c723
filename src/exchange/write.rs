//! Writes a signal as a line of exchange format 1, with the keys that this program does not know.

use std::io::{self, Write};

use chrono::SecondsFormat;
use chrono_tz::Tz;
use sha2::{Digest, Sha256};

use super::json::{Json, Members, parse, take};
use super::problem::Findings;
use super::signal::{TYPE, VERSION};
use crate::domain::Moment;
use crate::domain::answer::Answered;
use crate::domain::person::{Adult, Child, Informant};
use crate::domain::signal::{Report, Signal};

/// Sections of the instrument in the order of the format.
const SECTIONS: &str = "GABCMP";

/// Whether the person who reported is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Informants {
    /// With name, telephone and whatever else a source system wrote about them.
    Named,
    /// Only how they are known: `known`, `anonymous`, `protected`.
    LeftOut,
}

/// Writes one line with its end: the keys of the format in its order, then the unknown ones.
///
/// A signal that was recorded here has its number as `external_id`. Unknown keys of a child or
/// adult that was taken out of the signal go with it.
///
/// # Errors
///
/// As `out` gives them; `InvalidData` where the unknown keys are no JSON object.
pub fn write_signal(
    out: &mut impl Write,
    signal: &Signal,
    zone: Tz,
    informants: Informants,
) -> io::Result<()> {
    writeln!(out, "{}", tree(signal, zone, informants)?)
}

/// A signal as the keys of the format in its order, then the unknown ones.
pub(super) fn tree(signal: &Signal, zone: Tz, informants: Informants) -> io::Result<Json> {
    let number = signal.number.to_string();
    let external = signal.external.as_ref();
    let sorting = signal.sorting.as_ref();
    let content = Content {
        external_id: external.map_or(&number, |external| &external.id),
        report: &signal.report,
        answers: sorting.map(|sorting| &sorting.answers),
        safe_until: sorting.and_then(|sorting| sorting.safe_until),
        extra: external.map_or(Ok(Members::new()), |external| members(&external.extra))?,
    };
    Ok(content.tree(zone, informants))
}

/// The unknown keys as they are stored.
fn members(extra: &str) -> io::Result<Members> {
    let mut findings = Findings::default();
    let read = match parse(extra, &mut findings) {
        Ok(Json::Object(members)) => Some(members),
        Ok(_) | Err(_) => None,
    };
    let (members, _removed) = findings
        .verdict(read)
        .map_err(|_problems| io::Error::from(io::ErrorKind::InvalidData))?;
    Ok(members)
}

/// All that a line says.
pub(super) struct Content<'a> {
    pub external_id: &'a str,
    pub report: &'a Report,
    pub answers: Option<&'a Answered>,
    pub safe_until: Option<Moment>,
    pub extra: Members,
}

impl Content<'_> {
    /// SHA-256 of the content; the same for every way to write it.
    pub(super) fn fingerprint(self) -> [u8; 32] {
        let tree = self.tree(Tz::UTC, Informants::Named);
        Sha256::digest(tree.canonical()).into()
    }

    fn tree(mut self, zone: Tz, informants: Informants) -> Json {
        let report = self.report;
        let time = |moment: Moment| Json::text(written(moment, zone));
        let mut keys = vec![
            member("v", Json::Number(VERSION.to_owned())),
            member("type", Json::text(TYPE)),
            member("external_id", Json::text(self.external_id)),
            member("received_at", time(report.received_at)),
            member("channel", Json::text(&report.channel)),
            member("source", Json::text(&report.source)),
            member("informant", self.informant(informants)),
            member("text", Json::text(&report.text)),
        ];
        push_text(&mut keys, "place", &report.place);
        let children = report.children.iter().map(child).collect();
        push_list(&mut keys, "children", children, &mut self.extra);
        let adults = report.adults.iter().map(adult).collect();
        push_list(&mut keys, "adults", adults, &mut self.extra);
        if let Some(answers) = self.answers.filter(|answers| !answers.is_empty()) {
            keys.push(member("answers", answered(answers)));
        }
        if let Some(until) = self.safe_until {
            keys.push(member("safe_until", time(until)));
        }
        keys.push(member("kind", Json::text(report.kind.code())));
        keys.append(&mut self.extra);
        Json::Object(keys)
    }

    /// Unknown keys of an informant may name them as well as the known ones.
    fn informant(&mut self, informants: Informants) -> Json {
        let Informant { kind, name, phone } = &self.report.informant;
        let rest = take(&mut self.extra, "informant");
        let mut keys = vec![member("kind", Json::text(kind.code()))];
        if informants == Informants::Named {
            push_text(&mut keys, "name", name);
            push_text(&mut keys, "phone", phone);
            append(&mut keys, rest);
        }
        Json::Object(keys)
    }
}

/// With the offset of the office, and milliseconds only where there are any.
fn written(moment: Moment, zone: Tz) -> String {
    moment
        .with_timezone(&zone)
        .to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

fn child(child: &Child) -> Members {
    let mut keys = Members::new();
    push_text(&mut keys, "name", &child.name);
    let ages = [
        ("age_years", child.age_years),
        ("age_months", child.age_months),
    ];
    for (key, age) in ages {
        keys.extend(age.map(|age| member(key, Json::Number(age.to_string()))));
    }
    let born = child.birth_date.map(|day| day.to_string());
    push_text(&mut keys, "birth_date", &born.unwrap_or_default());
    push_text(&mut keys, "sex", child.sex.map_or("", |sex| sex.code()));
    if child.unborn {
        keys.push(member("unborn", Json::Truth(true)));
    }
    push_text(&mut keys, "note", &child.note);
    keys
}

fn adult(adult: &Adult) -> Members {
    let mut keys = vec![member("role", Json::text(adult.role.code()))];
    push_text(&mut keys, "name", &adult.name);
    keys
}

fn answered(answers: &Answered) -> Json {
    let Answered(answers) = answers;
    let mut answers: Vec<_> = answers.iter().collect();
    answers.sort_by_key(|(question, _answer)| {
        let section = question.chars().next();
        section
            .and_then(|section| SECTIONS.find(section))
            .unwrap_or(SECTIONS.len())
    });
    let answers = answers.into_iter();
    Json::Object(
        answers
            .map(|(question, answer)| member(question, Json::text(answer.code())))
            .collect(),
    )
}

/// Adds a list of objects, each with the unknown keys of its place.
fn push_list(keys: &mut Members, key: &str, objects: Vec<Members>, extra: &mut Members) {
    let rests = match take(extra, key) {
        Some(Json::List(rests)) => rests,
        _ => Vec::new(),
    };
    if objects.is_empty() {
        return;
    }
    let mut rests = rests.into_iter();
    let objects = objects.into_iter().map(|mut object| {
        append(&mut object, rests.next());
        Json::Object(object)
    });
    keys.push(member(key, Json::List(objects.collect())));
}

fn append(keys: &mut Members, rest: Option<Json>) {
    if let Some(Json::Object(mut rest)) = rest {
        keys.append(&mut rest);
    }
}

/// Adds a text; a key without a value is left out.
fn push_text(keys: &mut Members, key: &str, text: &str) {
    if !text.is_empty() {
        keys.push(member(key, Json::text(text)));
    }
}

fn member(key: &str, value: Json) -> (String, Json) {
    (key.to_owned(), value)
}
