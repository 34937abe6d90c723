//! Makes a signal out of a line: what each key may hold, and what is kept of the others.

use chrono::{DateTime, Datelike, NaiveDateTime, TimeDelta};

use super::fields::Fields;
use super::json::{Json, Members, parse};
use super::lines::{LINE_LIMIT, Raw};
use super::problem::{Expected, Findings, Problem, Reason, Rejection, Removed};
use super::write::Content;
use super::{Conditions, Incoming, Line};
use crate::domain::answer::{Answer, Answered};
use crate::domain::person::{
    Adult, AdultRole, Child, Informant, InformantKind, Sex, months_between,
};
use crate::domain::signal::{Kind, Report};
use crate::domain::{Day, Moment};

/// Most bytes of one text: 64 KiB.
/// Source: the limit of the exchange format.
pub const TEXT_LIMIT: usize = 64 * 1024;

/// The version of the exchange format.
pub(super) const VERSION: &str = "1";

/// The word for what a line holds.
pub(super) const TYPE: &str = "signal";

/// Ways a signal can come in.
/// Source: the table of the exchange format, which no pack changes.
const CHANNELS: [&str; 7] = ["phone", "visit", "letter", "email", "fax", "chat", "agency"];

const ANSWERS: [Answer; 3] = [Answer::Yes, Answer::No, Answer::Unknown];

/// Ages of a child, in years; some laws care for young adults.
const AGES: (u32, u32) = (0, 25);

/// Months on top of years.
const MONTHS: (u32, u32) = (0, 11);

/// Months without years: as old as the years allow.
const MONTHS_ALONE: (u32, u32) = (0, 25 * 12 + 11);

/// No office has learned of a signal before this year and imports it now.
const EARLIEST_YEAR: i32 = 1990;

/// Minutes by which the clock of another system may be ahead.
const AHEAD: u32 = 5;

/// Reads a line as far as it can be read.
pub(super) fn read(raw: Raw, conditions: Conditions<'_>) -> Line {
    let line = raw.number;
    let Some(bytes) = raw.bytes else {
        let problem = Problem::of_line(Reason::LineTooLong(LINE_LIMIT));
        return rejected(line, vec![problem]);
    };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Line::Blank;
    }
    let mut findings = Findings::default();
    let read = object(&bytes, &mut findings).and_then(|members| {
        parts(
            Fields::new(String::new(), members, &mut findings),
            conditions,
        )
    });
    match findings.verdict(read) {
        Ok((parts, removed)) => Line::Read(Box::new(parts.incoming(line, bytes, removed))),
        Err(problems) => rejected(line, problems),
    }
}

pub(super) const fn rejected(line: usize, problems: Vec<Problem>) -> Line {
    Line::Rejected(Rejection { line, problems })
}

/// The keys of the object that a line must be.
fn object(bytes: &[u8], findings: &mut Findings) -> Option<Members> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let position = error.valid_up_to() + 1;
            findings.reject(&format!("byte:{position}"), Reason::NotUtf8(position));
            return None;
        }
    };
    match parse(text, findings) {
        Ok(Json::Object(members)) => return Some(members),
        Ok(_) => findings.add(Problem::of_line(Reason::NotAnObject)),
        Err(problem) => findings.add(problem),
    }
    None
}

/// What a line says; not yet a signal, as something else may be wrong with it.
pub(super) struct Parts {
    external_id: String,
    report: Report,
    answers: Option<Answered>,
    safe_until: Option<Moment>,
    extra: Members,
}

impl Parts {
    /// The same under another id.
    pub(super) fn with_id(self, external_id: String) -> Self {
        Self {
            external_id,
            ..self
        }
    }

    /// SHA-256 of what was understood.
    pub(super) fn fingerprint(&self) -> [u8; 32] {
        let content = Content {
            external_id: &self.external_id,
            report: &self.report,
            answers: self.answers.as_ref(),
            safe_until: self.safe_until,
            extra: self.extra.clone(),
        };
        content.fingerprint()
    }

    /// The signal with the bytes it was read from.
    pub(super) fn incoming(self, line: usize, raw: Vec<u8>, removed: Removed) -> Incoming {
        Incoming {
            line,
            content: self.fingerprint(),
            external_id: self.external_id,
            report: self.report,
            answers: self.answers,
            safe_until: self.safe_until,
            extra: Json::Object(self.extra).to_string(),
            removed,
            raw,
        }
    }
}

/// Reads every key before giving up, so that all that is wrong is named at once.
pub(super) fn parts(mut fields: Fields<'_>, conditions: Conditions<'_>) -> Option<Parts> {
    version(&mut fields);
    let external_id = fields.required_line("external_id");
    let received_at = received_at(&mut fields, conditions);
    let channel = required_code(&mut fields, "channel", &CHANNELS, owned);
    let source = required_code(&mut fields, "source", conditions.sources, owned);
    let (informant, informant_rest) = informant(&mut fields).unzip();
    let text = fields.required_prose("text");
    let place = fields.line("place");
    let (children, children_rest) = children(&mut fields, conditions, received_at);
    let (adults, adults_rest) = adults(&mut fields, conditions);
    let answers = answers(&mut fields, conditions.questions);
    let safe_until = safe_until(&mut fields, conditions);
    let kinds = [Kind::Concern, Kind::Request].map(Kind::code);
    let kind = required_code(&mut fields, "kind", &kinds, Kind::from_code);
    let mut extra = fields.rest();
    keep_rest(&mut extra, informant_rest, [children_rest, adults_rest]);
    let report = Report {
        received_at: received_at?,
        channel: channel?,
        source: source?,
        informant: informant?,
        text: text?,
        place,
        children,
        adults,
        kind: kind?,
        matter: String::new(),
        task_due: None,
    };
    Some(Parts {
        external_id: external_id?,
        report,
        answers,
        safe_until,
        extra,
    })
}

/// Puts unknown keys of inner objects at their places, where there are any.
fn keep_rest(extra: &mut Members, informant: Option<Members>, lists: [Vec<Members>; 2]) {
    if let Some(rest) = informant.filter(|rest| !rest.is_empty()) {
        extra.push(("informant".to_owned(), Json::Object(rest)));
    }
    for (key, mut rests) in ["children", "adults"].into_iter().zip(lists) {
        while rests.last().is_some_and(Vec::is_empty) {
            rests.pop();
        }
        if !rests.is_empty() {
            let rests = rests.into_iter().map(Json::Object).collect();
            extra.push((key.to_owned(), Json::List(rests)));
        }
    }
}

fn version(fields: &mut Fields<'_>) {
    match fields.required("v") {
        None | Some(Json::Unusable) => {}
        Some(Json::Number(digits)) if digits == VERSION => {}
        Some(Json::Number(_)) => {
            fields.reject("v", Reason::UnknownValue(vec![VERSION.to_owned()]));
        }
        Some(_) => fields.reject("v", Reason::WrongType(Expected::Whole)),
    }
    required_code(fields, "type", &[TYPE], owned);
}

fn required_code<T>(
    fields: &mut Fields<'_>,
    key: &str,
    allowed: &[impl AsRef<str>],
    meaning: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let value = fields.required(key)?;
    fields.code(key, value, allowed, meaning)
}

/// A code of a list that has no type of its own.
#[expect(
    clippy::unnecessary_wraps,
    reason = "stands where codes with a type may be unknown"
)]
fn owned(code: &str) -> Option<String> {
    Some(code.to_owned())
}

fn received_at(fields: &mut Fields<'_>, conditions: Conditions<'_>) -> Option<Moment> {
    let value = fields.required("received_at")?;
    let received = moment(fields, "received_at", value, conditions)?;
    if received.signed_duration_since(conditions.now) > TimeDelta::minutes(AHEAD.into()) {
        fields.reject("received_at", Reason::InFuture(AHEAD as usize));
        return None;
    }
    Some(received)
}

fn safe_until(fields: &mut Fields<'_>, conditions: Conditions<'_>) -> Option<Moment> {
    let value = fields.take("safe_until")?;
    moment(fields, "safe_until", value, conditions)
}

/// A time of RFC 3339, to the millisecond that the register keeps.
fn moment(
    fields: &mut Fields<'_>,
    key: &str,
    value: Json,
    conditions: Conditions<'_>,
) -> Option<Moment> {
    let written = fields.word(key, value)?;
    let read = instant(&written);
    let early = |moment: &Moment| moment.with_timezone(&conditions.zone).year() < EARLIEST_YEAR;
    match read {
        Ok(moment) if !early(&moment) => return Some(moment),
        Ok(_) => fields.reject(key, Reason::TooEarly(EARLIEST_YEAR as usize)),
        Err(reason) => fields.reject(key, reason),
    }
    None
}

fn instant(written: &str) -> Result<Moment, Reason> {
    // The library reads a typographic minus in the offset as well.
    let read = written
        .is_ascii()
        .then(|| DateTime::parse_from_rfc3339(written).ok())
        .flatten();
    // A leap second becomes the second after it.
    let read = read.and_then(|read| DateTime::from_timestamp_millis(read.timestamp_millis()));
    read.ok_or_else(|| {
        let local = [
            "%Y-%m-%dT%H:%M:%S%.f",
            "%Y-%m-%dT%H:%M",
            "%Y-%m-%d %H:%M:%S%.f",
        ];
        let readable = |form: &&str| NaiveDateTime::parse_from_str(written, form).is_ok();
        if local.iter().any(readable) {
            Reason::NoOffset
        } else {
            Reason::NoSuchDate
        }
    })
}

fn informant(fields: &mut Fields<'_>) -> Option<(Informant, Members)> {
    let value = fields.required("informant")?;
    let members = fields.object("informant", value)?;
    let mut inner = fields.inside(fields.path_of("informant"), members);
    let kinds = InformantKind::ALL.map(InformantKind::code);
    let kind = required_code(&mut inner, "kind", &kinds, InformantKind::from_code);
    let name = inner.line("name");
    let phone = inner.line("phone");
    let rest = inner.rest();
    let kind = kind?;
    Some((Informant { kind, name, phone }, rest))
}

fn children(
    fields: &mut Fields<'_>,
    conditions: Conditions<'_>,
    received_at: Option<Moment>,
) -> (Vec<Child>, Vec<Members>) {
    let learned = received_at.map(|moment| moment.with_timezone(&conditions.zone).date_naive());
    let objects = fields.objects("children").into_iter();
    let read = objects.map(|(path, members)| {
        let mut inner = fields.inside(path, members);
        let child = child(&mut inner, conditions, learned);
        (child, inner.rest())
    });
    read.unzip()
}

fn child(fields: &mut Fields<'_>, conditions: Conditions<'_>, learned: Option<Day>) -> Child {
    let name = fields.line("name");
    let years_given = fields.has("age_years");
    let age_years = fields.whole("age_years", AGES, Reason::AgeOutOfRange);
    let months = if years_given { MONTHS } else { MONTHS_ALONE };
    let age_months = fields.whole("age_months", months, Reason::MonthsOutOfRange);
    let unborn = fields.truth("unborn");
    let birth_date = birth_date(fields, learned.filter(|_| !unborn));
    let sexes = [Sex::Girl, Sex::Boy].map(Sex::code);
    let sex = fields.take("sex");
    let sex = sex.and_then(|value| fields.code("sex", value, &sexes, Sex::from_code));
    Child {
        id: conditions.fresh.fresh().into(),
        name,
        age_years,
        age_months,
        birth_date,
        sex,
        unborn,
        note: fields.line("note"),
    }
}

/// The day of birth, which for a born child lies between the ages and the day of the signal.
fn birth_date(fields: &mut Fields<'_>, learned: Option<Day>) -> Option<Day> {
    let value = fields.take("birth_date")?;
    let written = fields.word("birth_date", value)?;
    // The library reads `2026-1-5` as well.
    let read: Option<Day> = written.parse().ok();
    let Some(born) = read.filter(|day| day.to_string() == written) else {
        fields.reject("birth_date", Reason::NoSuchDate);
        return None;
    };
    let (low, high) = AGES;
    let learned = learned.unwrap_or(born);
    if born > learned {
        fields.reject("birth_date", Reason::BornLater);
    } else if months_between(born, learned) >= (high + 1) * 12 {
        let reason = Reason::AgeOutOfRange(low as usize, high as usize);
        fields.reject("birth_date", reason);
    }
    Some(born)
}

fn adults(fields: &mut Fields<'_>, conditions: Conditions<'_>) -> (Vec<Adult>, Vec<Members>) {
    let roles = AdultRole::ALL.map(AdultRole::code);
    let objects = fields.objects("adults").into_iter();
    let read = objects.filter_map(|(path, members)| {
        let mut inner = fields.inside(path, members);
        let role = required_code(&mut inner, "role", &roles, AdultRole::from_code);
        let name = inner.line("name");
        let rest = inner.rest();
        let id = conditions.fresh.fresh().into();
        Some((
            Adult {
                id,
                role: role?,
                name,
            },
            rest,
        ))
    });
    read.unzip()
}

/// Whether a question belongs to the exchange format, whether the office asks it or not: what
/// another office asked is kept. Source: `signals/README.md`, `answers`.
pub(super) fn is_exchanged(question: &str) -> bool {
    const FORMAT: [(&str, u32); 6] = [("G", 3), ("A", 8), ("B", 8), ("C", 9), ("M", 6), ("P", 3)];
    FORMAT.iter().any(|(section, last)| {
        let number = question.strip_prefix(section);
        let number = number.and_then(|number| number.parse::<u32>().ok());
        number.is_some_and(|number| (1..=*last).contains(&number))
    })
}

/// The answers; none where nothing was answered, which is not the same as "unknown" to all.
fn answers(fields: &mut Fields<'_>, questions: &[String]) -> Option<Answered> {
    let value = fields.take("answers")?;
    let members = fields.object("answers", value)?;
    let mut inner = fields.inside(fields.path_of("answers"), Members::new());
    let mut answered = Answered::default();
    for (question, value) in members {
        let answer = ANSWERS
            .into_iter()
            .find(|answer| matches!(&value, Json::Text(word) if word == answer.code()));
        match answer {
            _ if !questions.contains(&question) && !is_exchanged(&question) => {
                inner.reject(&question, Reason::UnknownQuestion);
            }
            Some(answer) => answered.set(&question, answer),
            None => {
                let allowed = ANSWERS.map(|answer| answer.code().to_owned()).to_vec();
                inner.reject(&question, Reason::UnknownAnswer(allowed));
            }
        }
    }
    (!answered.is_empty()).then_some(answered)
}
