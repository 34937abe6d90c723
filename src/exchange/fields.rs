//! Takes known keys out of an object, names what is wrong with them, and keeps the rest.

use super::json::{Json, Members, take};
use super::problem::{Expected, Findings, Reason};
use super::signal::TEXT_LIMIT;
use crate::text::clean::{Cleaned, clean_line, clean_prose, is_blank};

/// The path of a key inside an object.
pub(super) fn member(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

/// The path of a place in a list, from 0.
pub(super) fn element(path: &str, place: usize) -> String {
    format!("{path}[{place}]")
}

/// The keys of an object that nobody has asked for yet.
pub(super) struct Fields<'f> {
    path: String,
    members: Members,
    findings: &'f mut Findings,
}

impl<'f> Fields<'f> {
    /// The keys of the object at this path, empty for the outermost.
    pub(super) const fn new(path: String, members: Members, findings: &'f mut Findings) -> Self {
        Self {
            path,
            members,
            findings,
        }
    }

    /// The keys of an object inside this one.
    pub(super) const fn inside(&mut self, path: String, members: Members) -> Fields<'_> {
        Fields::new(path, members, self.findings)
    }

    /// The path of a key of this object.
    pub(super) fn path_of(&self, key: &str) -> String {
        member(&self.path, key)
    }

    /// Notes what is wrong with a key.
    pub(super) fn reject(&mut self, key: &str, reason: Reason) {
        self.findings.reject(&self.path_of(key), reason);
    }

    /// True where the key is there and nobody has taken it yet.
    pub(super) fn has(&self, key: &str) -> bool {
        self.members.iter().any(|(name, _value)| name == key)
    }

    /// The value of a key that may be missing.
    pub(super) fn take(&mut self, key: &str) -> Option<Json> {
        take(&mut self.members, key)
    }

    /// The value of a key that must be there.
    pub(super) fn required(&mut self, key: &str) -> Option<Json> {
        let value = self.take(key);
        if value.is_none() {
            self.reject(key, Reason::Missing);
        }
        value
    }

    /// Text of one line, cleaned, without spaces around it; empty where there is nothing to read.
    pub(super) fn line(&mut self, key: &str) -> String {
        let value = self.take(key);
        let line = value.and_then(|value| self.cleaned(key, value, clean_line));
        line.map_or_else(String::new, |line| trimmed(&line))
    }

    /// Text of one line that must say something.
    pub(super) fn required_line(&mut self, key: &str) -> Option<String> {
        let value = self.required(key)?;
        let line = self.cleaned(key, value, clean_line)?;
        self.said(key, trimmed(&line))
    }

    /// Text of many lines that must say something.
    pub(super) fn required_prose(&mut self, key: &str) -> Option<String> {
        let value = self.required(key)?;
        let prose = self.cleaned(key, value, clean_prose)?;
        self.said(key, prose)
    }

    /// A text as written, for codes, days and times.
    pub(super) fn word(&mut self, key: &str, value: Json) -> Option<String> {
        let Json::Text(text) = value else {
            return self.wrong(key, &value, Expected::Text);
        };
        if text.len() > TEXT_LIMIT {
            self.reject(key, Reason::TextTooLong(TEXT_LIMIT));
            return None;
        }
        Some(text)
    }

    /// One of the allowed words.
    pub(super) fn code<T>(
        &mut self,
        key: &str,
        value: Json,
        allowed: &[impl AsRef<str>],
        meaning: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let word = self.word(key, value)?;
        let known = allowed.iter().any(|code| code.as_ref() == word);
        let meant = known.then(|| meaning(&word)).flatten();
        if meant.is_none() {
            let allowed = allowed.iter().map(|code| code.as_ref().to_owned());
            self.reject(key, Reason::UnknownValue(allowed.collect()));
        }
        meant
    }

    /// A whole number of a range.
    pub(super) fn whole(
        &mut self,
        key: &str,
        (low, high): (u32, u32),
        outside: fn(usize, usize) -> Reason,
    ) -> Option<u32> {
        let value = self.take(key)?;
        let Json::Number(digits) = &value else {
            return self.wrong(key, &value, Expected::Whole);
        };
        if digits.contains(['.', 'e', 'E']) {
            return self.wrong(key, &value, Expected::Whole);
        }
        let number = digits.parse().ok();
        let number = number.filter(|number| (low..=high).contains(number));
        if number.is_none() {
            self.reject(key, outside(low as usize, high as usize));
        }
        number
    }

    /// True or false; false where the key is missing.
    pub(super) fn truth(&mut self, key: &str) -> bool {
        match self.take(key) {
            None => false,
            Some(Json::Truth(value)) => value,
            Some(other) => self.wrong(key, &other, Expected::Truth).unwrap_or_default(),
        }
    }

    /// The keys of the object that a value must be.
    pub(super) fn object(&mut self, key: &str, value: Json) -> Option<Members> {
        let Json::Object(members) = value else {
            return self.wrong(key, &value, Expected::Object);
        };
        Some(members)
    }

    /// The objects of a list, each with its path.
    pub(super) fn objects(&mut self, key: &str) -> Vec<(String, Members)> {
        let values = match self.take(key) {
            None => return Vec::new(),
            Some(Json::List(values)) => values,
            Some(other) => self.wrong(key, &other, Expected::List).unwrap_or_default(),
        };
        let places = values.into_iter().enumerate();
        places
            .filter_map(|(place, value)| {
                let key = element(key, place);
                let members = self.object(&key, value)?;
                Some((self.path_of(&key), members))
            })
            .collect()
    }

    /// The keys that nobody asked for, their texts cleaned.
    pub(super) fn rest(self) -> Members {
        let Self {
            path,
            members,
            findings,
        } = self;
        members_cleaned(&path, members, findings)
    }

    /// Names the expected type, unless the parser has named the value already.
    fn wrong<T>(&mut self, key: &str, value: &Json, expected: Expected) -> Option<T> {
        if !matches!(value, Json::Unusable) {
            self.reject(key, Reason::WrongType(expected));
        }
        None
    }

    fn cleaned(&mut self, key: &str, value: Json, clean: fn(&str) -> Cleaned) -> Option<String> {
        let word = self.word(key, value)?;
        let Cleaned { text, removed } = clean(&word);
        self.findings.removed(&self.path_of(key), removed);
        Some(text)
    }

    fn said(&mut self, key: &str, text: String) -> Option<String> {
        if is_blank(&text) {
            self.reject(key, Reason::Empty);
            return None;
        }
        Some(text)
    }
}

/// A blank text may hold signs that draw nothing and are no spaces.
fn trimmed(line: &str) -> String {
    if is_blank(line) {
        String::new()
    } else {
        line.trim().to_owned()
    }
}

fn members_cleaned(path: &str, members: Members, findings: &mut Findings) -> Members {
    let members = members.into_iter();
    members
        .map(|(key, value)| {
            let value = value_cleaned(&member(path, &key), value, findings);
            (key, value)
        })
        .collect()
}

/// As deep as the parser lets values be.
fn value_cleaned(path: &str, value: Json, findings: &mut Findings) -> Json {
    match value {
        Json::Text(text) => {
            let Cleaned { text, removed } = clean_prose(&text);
            findings.removed(path, removed);
            Json::Text(text)
        }
        Json::List(values) => {
            let values = values.into_iter().enumerate();
            let cleaned =
                values.map(|(place, value)| value_cleaned(&element(path, place), value, findings));
            Json::List(cleaned.collect())
        }
        Json::Object(members) => Json::Object(members_cleaned(path, members, findings)),
        Json::Null | Json::Truth(_) | Json::Number(_) | Json::Unusable => value,
    }
}
