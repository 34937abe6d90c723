//! JSON that keeps what the sender wrote: the order of keys and the digits of numbers.

mod parse;

use std::fmt::{self, Display, Write};

pub(super) use parse::parse;

/// The keys of an object with their values, in the order written.
pub(super) type Members = Vec<(String, Json)>;

/// A JSON value.
#[derive(Clone)]
pub(super) enum Json {
    Null,
    Truth(bool),
    /// As written.
    Number(String),
    Text(String),
    List(Vec<Self>),
    Object(Members),
    /// A number out of range; it is reported by the parser, and the line rejected.
    Unusable,
}

impl Json {
    /// The text of a value.
    pub(super) fn text(value: impl Into<String>) -> Self {
        Self::Text(value.into())
    }

    /// One text for all ways to write the same value: keys sorted, numbers by their value.
    pub(super) fn canonical(&self) -> String {
        Shown(self, Form::Canonical).to_string()
    }
}

/// On one line, keys and digits as written, without spaces.
impl Display for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        Shown(self, Form::Written).fmt(out)
    }
}

/// Takes a key out of an object.
pub(super) fn take(members: &mut Members, key: &str) -> Option<Json> {
    let place = members.iter().position(|(name, _value)| name == key)?;
    let (_key, value) = members.remove(place);
    Some(value)
}

#[derive(Clone, Copy)]
enum Form {
    Written,
    Canonical,
}

struct Shown<'a>(&'a Json, Form);

impl Display for Shown<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(value, form) = *self;
        match (value, form) {
            (Json::Null | Json::Unusable, _) => out.write_str("null"),
            (Json::Truth(value), _) => value.fmt(out),
            (Json::Number(digits), Form::Written) => out.write_str(digits),
            (Json::Number(digits), Form::Canonical) => out.write_str(&by_value(digits)),
            (Json::Text(text), _) => quoted(text, out),
            (Json::List(values), form) => list(values, form, out),
            (Json::Object(members), Form::Written) => {
                object(members.iter().collect(), Form::Written, out)
            }
            (Json::Object(members), Form::Canonical) => {
                let mut sorted: Vec<_> = members.iter().collect();
                sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
                object(sorted, Form::Canonical, out)
            }
        }
    }
}

fn list(values: &[Json], form: Form, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    out.write_char('[')?;
    for (place, value) in values.iter().enumerate() {
        if place > 0 {
            out.write_char(',')?;
        }
        Shown(value, form).fmt(out)?;
    }
    out.write_char(']')
}

fn object(members: Vec<&(String, Json)>, form: Form, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    out.write_char('{')?;
    for (place, (key, value)) in members.into_iter().enumerate() {
        if place > 0 {
            out.write_char(',')?;
        }
        quoted(key, out)?;
        out.write_char(':')?;
        Shown(value, form).fmt(out)?;
    }
    out.write_char('}')
}

/// Escapes every control character, C1 and DEL too, which JSON would allow raw.
fn quoted(text: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    out.write_char('"')?;
    for letter in text.chars() {
        match letter {
            '"' => out.write_str("\\\"")?,
            '\\' => out.write_str("\\\\")?,
            '\n' => out.write_str("\\n")?,
            control if control.is_control() => write!(out, "\\u{:04x}", u32::from(control))?,
            other => out.write_char(other)?,
        }
    }
    out.write_char('"')
}

/// Significant digits and a power of ten, so that `6`, `6.0` and `60e-1` are one.
fn by_value(written: &str) -> String {
    let (sign, unsigned) = match written.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", written),
    };
    let (mantissa, power) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return "0".to_owned();
    }
    let dropped = digits.len() - digits.trim_end_matches('0').len();
    // The parser refuses powers that 64 bits do not hold; digits are bounded by the line.
    let power: i128 = power.parse().unwrap_or_default();
    let shift = i128::try_from(dropped).unwrap_or_default()
        - i128::try_from(fraction.len()).unwrap_or_default();
    format!("{sign}{significant}e{}", power + shift)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_one_value_are_one() {
        for (one, other) in [
            ("6", "6.0"),
            ("6", "60e-1"),
            ("0", "-0.00e7"),
            ("1.50", "15E-1"),
            ("100", "1e+2"),
            ("-0.01", "-1e-2"),
            ("0.1e-400", "1e-401"),
        ] {
            assert_eq!(by_value(one), by_value(other), "{one} {other}");
        }
        for (one, other) in [("6", "-6"), ("6", "61"), ("6", "60"), ("1e-400", "1e-401")] {
            assert_ne!(by_value(one), by_value(other), "{one} {other}");
        }
    }

    #[test]
    fn no_control_character_is_written_raw() {
        let text = Json::text("a\u{1b}\u{7f}\u{9b}\n\"\\é").to_string();
        assert_eq!(text, "\"a\\u001b\\u007f\\u009b\\n\\\"\\\\é\"");
    }
}
