//! Reads JSON strictly: no key twice, no number out of range, no nesting without end.

use super::{Json, Members};
use crate::exchange::fields::{element, member};
use crate::exchange::problem::{Findings, Problem, Reason};
use crate::text::clean::{clean_line, visible};

/// Most levels of lists and objects, the outermost one counted.
/// Source: the limit of the exchange format; it bounds the stack.
const LEVELS: usize = 128;

/// Reads one value that fills the text.
///
/// Keys lose their hidden characters to visible signs, so that no two look alike. A key twice and
/// a number out of range go to the findings, and reading goes on.
///
/// # Errors
///
/// The place from which on the text is no JSON, or is nested too deep.
pub(in crate::exchange) fn parse(text: &str, findings: &mut Findings) -> Result<Json, Problem> {
    let mut parser = Parser {
        text,
        at: 0,
        path: Vec::new(),
        findings,
    };
    let value = parser.value()?;
    parser.skip_space();
    match parser.peek() {
        None => Ok(value),
        Some(_) => Err(parser.fault(Reason::JsonTrailing)),
    }
}

enum Step {
    Key(String),
    Place(usize),
}

struct Parser<'a> {
    text: &'a str,
    /// Byte from which to read on; always the start of a character.
    at: usize,
    /// Where the value stands; its length is the number of open lists and objects.
    path: Vec<Step>,
    findings: &'a mut Findings,
}

impl<'a> Parser<'a> {
    fn value(&mut self) -> Result<Json, Problem> {
        self.skip_space();
        match self.peek() {
            None => Err(self.fault(Reason::JsonEnd)),
            Some(b'{') => self.object(),
            Some(b'[') => self.list(),
            Some(b'"') => self.string().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Json::Truth(true)),
            Some(b'f') => self.word("false", Json::Truth(false)),
            Some(b'n') => self.word("null", Json::Null),
            Some(_) => Err(self.fault(Reason::JsonSyntax)),
        }
    }

    fn object(&mut self) -> Result<Json, Problem> {
        let mut members = Members::new();
        self.open(b'{')?;
        if self.skip(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.skip_space();
            let key = self.key()?;
            self.skip_space();
            self.expect(b':')?;
            self.path.push(Step::Key(key.clone()));
            let value = self.value()?;
            self.path.pop();
            members.push((key, value));
            self.skip_space();
            if !self.skip(b',') {
                break;
            }
        }
        self.expect(b'}')?;
        self.report_twice(&members);
        Ok(Json::Object(members))
    }

    fn list(&mut self) -> Result<Json, Problem> {
        let mut values = Vec::new();
        self.open(b'[')?;
        if self.skip(b']') {
            return Ok(Json::List(values));
        }
        loop {
            self.path.push(Step::Place(values.len()));
            values.push(self.value()?);
            self.path.pop();
            self.skip_space();
            if !self.skip(b',') {
                break;
            }
        }
        self.expect(b']')?;
        Ok(Json::List(values))
    }

    /// Steps into a list or object, unless it is one too many.
    fn open(&mut self, bracket: u8) -> Result<(), Problem> {
        if self.path.len() >= LEVELS {
            let outermost = self.path.first().map(|step| match step {
                Step::Key(key) => key.clone(),
                Step::Place(place) => element("", *place),
            });
            let field = outermost.unwrap_or_default();
            return Err(Problem::new(&field, Reason::TooDeep(LEVELS)));
        }
        self.expect(bracket)?;
        self.skip_space();
        Ok(())
    }

    fn report_twice(&mut self, members: &Members) {
        let mut keys: Vec<&str> = members.iter().map(|(key, _value)| key.as_str()).collect();
        keys.sort_unstable();
        for (key, next) in keys.iter().zip(keys.iter().skip(1)) {
            if key == next {
                let field = member(&self.field(), key);
                self.findings.reject(&field, Reason::KeyTwice);
            }
        }
    }

    fn key(&mut self) -> Result<String, Problem> {
        let written = self.string()?;
        if written.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Ok(written);
        }
        let key = clean_line(&visible(&written)).text;
        let field = member(&self.field(), &key);
        self.findings.removed(&field, clean_line(&written).removed);
        Ok(key)
    }

    fn string(&mut self) -> Result<String, Problem> {
        self.expect(b'"')?;
        let mut text = String::new();
        loop {
            let rest = self.rest();
            let ends = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1F);
            let length = rest.bytes().position(|byte| ends(&byte));
            text.push_str(rest.get(..length.unwrap_or(rest.len())).unwrap_or_default());
            self.at += length.unwrap_or(rest.len());
            match self.peek() {
                None => return Err(self.fault(Reason::JsonEnd)),
                Some(b'"') => break,
                Some(b'\\') => text.push(self.escape()?),
                Some(_) => return Err(self.fault(Reason::JsonControl)),
            }
        }
        self.at += 1;
        Ok(text)
    }

    fn escape(&mut self) -> Result<char, Problem> {
        let start = self.at;
        self.at += 1;
        let letter = match self.peek() {
            None => return Err(self.fault(Reason::JsonEnd)),
            Some(b'u') => {
                self.at += 1;
                self.code_unit_pair()?
            }
            Some(simple) => {
                let letter = unescaped(simple);
                self.at += usize::from(letter.is_some());
                letter
            }
        };
        letter.ok_or_else(|| {
            self.at = start;
            self.fault(Reason::JsonEscape)
        })
    }

    /// The character behind `XXXX` or `XXXX\uXXXX`; none for half of a pair.
    fn code_unit_pair(&mut self) -> Result<Option<char>, Problem> {
        let first = self.code_unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return Ok(char::from_u32(first));
        }
        if !(self.skip(b'\\') && self.skip(b'u')) {
            return Ok(None);
        }
        let second = self.code_unit()?;
        if !(0xDC00..0xE000).contains(&second) {
            return Ok(None);
        }
        let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        Ok(char::from_u32(code))
    }

    fn code_unit(&mut self) -> Result<u32, Problem> {
        let mut code = 0;
        for _ in 0..4 {
            let Some(byte) = self.peek() else {
                return Err(self.fault(Reason::JsonEnd));
            };
            let Some(digit) = char::from(byte).to_digit(16) else {
                return Err(self.fault(Reason::JsonEscape));
            };
            code = code * 16 + digit;
            self.at += 1;
        }
        Ok(code)
    }

    fn number(&mut self) -> Result<Json, Problem> {
        let rest = self.rest();
        let start = self.at;
        self.skip(b'-');
        if !self.skip(b'0') {
            self.digits()?;
        }
        if self.skip(b'.') {
            self.digits()?;
        }
        let mut power = "0";
        if self.skip(b'e') || self.skip(b'E') {
            let signed = self.rest();
            let sign = self.at;
            if !self.skip(b'-') {
                self.skip(b'+');
            }
            self.digits()?;
            power = signed.get(..self.at - sign).unwrap_or_default();
        }
        let written = rest.get(..self.at - start).unwrap_or_default();
        let finite = written.parse::<f64>().is_ok_and(f64::is_finite);
        if finite && power.parse::<i64>().is_ok() {
            return Ok(Json::Number(written.to_owned()));
        }
        let field = self.field();
        self.findings.reject(&field, Reason::NumberOutOfRange);
        Ok(Json::Unusable)
    }

    /// One digit or more.
    fn digits(&mut self) -> Result<(), Problem> {
        let length = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        self.at += length;
        match (length, self.peek()) {
            (0, None) => Err(self.fault(Reason::JsonEnd)),
            (0, Some(_)) => Err(self.fault(Reason::JsonSyntax)),
            _ => Ok(()),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Result<Json, Problem> {
        for letter in word.bytes() {
            self.expect(letter)?;
        }
        Ok(value)
    }

    fn expect(&mut self, byte: u8) -> Result<(), Problem> {
        match self.peek() {
            Some(found) if found == byte => {
                self.at += 1;
                Ok(())
            }
            Some(_) => Err(self.fault(Reason::JsonSyntax)),
            None => Err(self.fault(Reason::JsonEnd)),
        }
    }

    /// Steps over an ASCII character, where it stands here.
    fn skip(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// What is not read yet, borrowed from the line and not from the parser.
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// A fault at the character that comes next, from 1.
    fn fault(&self, reason: fn(usize) -> Reason) -> Problem {
        let before = self.text.get(..self.at).unwrap_or_default();
        let position = before.chars().count() + 1;
        Problem::new(&format!("char:{position}"), reason(position))
    }

    fn field(&self) -> String {
        self.path
            .iter()
            .fold(String::new(), |path, step| match step {
                Step::Key(key) => member(&path, key),
                Step::Place(place) => element(&path, *place),
            })
    }
}

/// The character behind an escape of one letter.
const fn unescaped(byte: u8) -> Option<char> {
    Some(match byte {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
