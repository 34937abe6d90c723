//! `config.toml`: what an office or a user settles once, and `caseload config`, which says what holds
//! and where it comes from.
//!
//! A flag goes before the environment, that before the user's file, that before the system's, that
//! before what the program does by itself. Language and theme that a worker chose inside the program
//! go before both files.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use toml::Table;

use super::args::{Args, Colour, ConfigCommand};
use super::failure::Failure;
use super::session::Session;
use crate::lang::{Arg, Lang, Language};

/// The system's file, below its root.
const SYSTEM: &str = "/etc/caseload/config.toml";

/// What a key can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Any text.
    Text,
    /// Code of a language.
    Language,
    /// When there are colours.
    Colour,
    /// True or false.
    Truth,
}

impl Kind {
    /// The value as a word, if it is one that the key can say.
    fn word(self, value: &toml::Value) -> Option<String> {
        let text = value.as_str().map(str::to_owned);
        match self {
            Self::Text => text.filter(|text| !text.is_empty()),
            Self::Language => text.filter(|text| Language::from_code(text).is_some()),
            Self::Colour => text.filter(|text| colour(text).is_some()),
            Self::Truth => value.as_bool().map(|truth| truth.to_string()),
        }
    }

    /// The words that are possible, for a sentence about another one.
    fn allowed(self) -> String {
        match self {
            Self::Text => "\"…\"".to_owned(),
            Self::Language => {
                let codes = Language::ALL.iter().map(|each| each.code());
                codes.collect::<Vec<_>>().join(", ")
            }
            Self::Colour => "auto, always, never".to_owned(),
            Self::Truth => "true, false".to_owned(),
        }
    }
}

/// Every key, with what it can say and the variable that goes before the files.
const KEYS: &[(&str, Kind, Option<&str>)] = &[
    ("db", Kind::Text, Some("CASELOAD_DB")),
    ("lang", Kind::Language, Some("CASELOAD_LANG")),
    ("methods", Kind::Text, Some("CASELOAD_METHODS")),
    ("theme", Kind::Text, None),
    ("color", Kind::Colour, None),
    ("ascii", Kind::Truth, None),
];

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Origin {
    Flag,
    Environment(&'static str),
    File(PathBuf),
    Default,
}

/// What holds for one key; nothing where the program goes by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Said {
    key: &'static str,
    value: Option<String>,
    origin: Origin,
}

/// What is settled outside the database.
#[derive(Debug, Clone, Default)]
pub(super) struct Config {
    said: Vec<Said>,
}

/// What is wrong with a file; said once the language is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fault {
    /// The file that was named is not there.
    Missing(PathBuf),
    /// The file cannot be read.
    Unreadable(PathBuf, String),
    /// The line is no TOML.
    Syntax(PathBuf, usize),
    /// A key that nobody knows, with the nearest that is known.
    Unknown(PathBuf, usize, String, &'static str),
    /// A value that the key cannot say, with those it can.
    Value(PathBuf, usize, &'static str, String),
}

impl Fault {
    pub(super) fn failure(&self, lang: &Lang) -> Failure {
        let said = |id: &str, path: &Path, more: &[(&str, Arg<'_>)]| {
            let path = path.display().to_string();
            let mut args = vec![("path", (&path).into())];
            args.extend_from_slice(more);
            Failure::usage(lang.with(id, &args))
        };
        match self {
            Self::Missing(path) => said("config-missing", path, &[]),
            Self::Unreadable(path, cause) => {
                said("config-unreadable", path, &[("cause", cause.into())])
            }
            Self::Syntax(path, line) => said("config-syntax", path, &[("line", (*line).into())]),
            Self::Unknown(path, line, key, nearest) => {
                let more = [
                    ("line", (*line).into()),
                    ("key", key.into()),
                    ("nearest", (*nearest).into()),
                ];
                said("config-unknown", path, &more)
            }
            Self::Value(path, line, key, allowed) => {
                let more = [
                    ("line", (*line).into()),
                    ("key", (*key).into()),
                    ("allowed", allowed.into()),
                ];
                said("config-value", path, &more)
            }
        }
    }
}

impl Config {
    /// Settles the arguments by environment and files, and keeps where each value came from.
    pub(super) fn settle(args: &mut Args) -> Result<Self, Fault> {
        let user = args
            .config
            .clone()
            .or_else(|| super::session::said("CASELOAD_CONFIG").map(PathBuf::from));
        let mut files = Vec::new();
        if let Some(path) = user.as_deref() {
            files.push(read(path)?.ok_or_else(|| Fault::Missing(path.to_owned()))?);
        } else if let Some(path) = own_file() {
            files.extend(read(&path)?);
        }
        files.extend(read(Path::new(SYSTEM))?);
        let config = Self::of(args, super::session::said, &files);
        config.put_into(args);
        Ok(config)
    }

    fn of(args: &Args, variable: impl Fn(&str) -> Option<String>, files: &[File]) -> Self {
        let flag = |key: &str| match key {
            "db" => args.db.as_ref().map(|path| path.display().to_string()),
            "lang" => args.lang.clone(),
            "methods" => args.methods.as_ref().map(|path| path.display().to_string()),
            "color" => (args.color != Colour::Auto).then(|| args.color.word().to_owned()),
            "ascii" => args.ascii.then(|| true.to_string()),
            _ => None,
        };
        let say = |&(key, _kind, name): &(&'static str, Kind, Option<&'static str>)| {
            let in_files = files.iter().find_map(|file| {
                let value = file.values.iter().find(|(each, _value)| *each == key);
                Some((value?.1.clone(), Origin::File(file.path.clone())))
            });
            let found = flag(key)
                .map(|value| (value, Origin::Flag))
                .or_else(|| Some((variable(name?)?, Origin::Environment(name?))))
                .or(in_files);
            let (value, origin) = found.map_or((None, Origin::Default), |(value, origin)| {
                (Some(value), origin)
            });
            Said { key, value, origin }
        };
        Self {
            said: KEYS.iter().map(say).collect(),
        }
    }

    fn put_into(&self, args: &mut Args) {
        // A path that was said as a flag stays as it is, whatever its bytes.
        let path = |key: &str| self.value(key).map(PathBuf::from);
        args.db = args.db.take().or_else(|| path("db"));
        args.methods = args.methods.take().or_else(|| path("methods"));
        args.color = self.value("color").and_then(colour).unwrap_or(args.color);
        args.ascii |= self.value("ascii") == Some("true");
        // A language out of a file stands behind the worker's own choice.
        args.lang = self.said_by_hand("lang").map(str::to_owned);
    }

    /// What holds for a key.
    pub(super) fn value(&self, key: &str) -> Option<&str> {
        let said = self.said.iter().find(|said| said.key == key)?;
        said.value.as_deref()
    }

    /// What holds for a key, if a flag or the environment says it.
    fn said_by_hand(&self, key: &str) -> Option<&str> {
        let said = self.said.iter().find(|said| said.key == key)?;
        let by_hand = matches!(said.origin, Origin::Flag | Origin::Environment(_));
        said.value.as_deref().filter(|_value| by_hand)
    }
}

/// A file that was read.
struct File {
    path: PathBuf,
    values: Vec<(&'static str, String)>,
}

/// Where the user's file is, unless another one was named.
fn own_file() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "caseload")?;
    Some(folders.config_dir().join("config.toml"))
}

/// Reads a file; nothing where there is none.
fn read(path: &Path) -> Result<Option<File>, Fault> {
    match std::fs::read_to_string(path) {
        Ok(text) => parse(path, &text).map(Some),
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(Fault::Unreadable(path.to_owned(), cause.kind().to_string())),
    }
}

fn parse(path: &Path, text: &str) -> Result<File, Fault> {
    let table: Table = toml::from_str(text).map_err(|error: toml::de::Error| {
        let start = error.span().map_or(0, |span| span.start);
        Fault::Syntax(path.to_owned(), line_at(text, start))
    })?;
    let mut values = Vec::new();
    for (key, value) in &table {
        let line = line_of(text, key);
        let Some(&(key, kind, _name)) = KEYS.iter().find(|(each, ..)| each == key) else {
            return Err(Fault::Unknown(
                path.to_owned(),
                line,
                crate::text::visible(key),
                nearest(key),
            ));
        };
        let word = kind.word(value);
        let word = word.ok_or_else(|| Fault::Value(path.to_owned(), line, key, kind.allowed()))?;
        values.push((key, word));
    }
    Ok(File {
        path: path.to_owned(),
        values,
    })
}

/// The number of the line in which a byte stands; the first is 1.
fn line_at(text: &str, byte: usize) -> usize {
    let before = text.bytes().take(byte);
    before.filter(|byte| *byte == b'\n').count() + 1
}

/// The line that begins with a key.
fn line_of(text: &str, key: &str) -> usize {
    let begins = |line: &str| {
        let line = line.trim_start().trim_start_matches(['[', '"', '\'']);
        line.starts_with(key)
    };
    text.lines().position(begins).map_or(1, |place| place + 1)
}

/// The known key that is most like this one.
fn nearest(key: &str) -> &'static str {
    let like = |name: &&str| strsim::jaro_winkler(key, name);
    let names = KEYS.iter().map(|(name, ..)| *name);
    names
        .max_by(|one, other| like(one).total_cmp(&like(other)))
        .unwrap_or_default()
}

fn colour(word: &str) -> Option<Colour> {
    [Colour::Auto, Colour::Always, Colour::Never]
        .into_iter()
        .find(|colour| colour.word() == word)
}

pub(super) fn run(session: &Session, command: &ConfigCommand) -> Result<(), Failure> {
    match command {
        ConfigCommand::Show => show(session),
        ConfigCommand::Path => path(session),
    }
}

/// What holds and where each value comes from.
fn show(session: &Session) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    let mut said = session.config.said.iter();
    let printed = if session.args.json {
        let values: Vec<Value> = said.map(value).collect();
        writeln!(out, "{}", json!({"schema": 1, "config": values}))
    } else {
        said.try_for_each(|said| {
            let value = said.value.as_deref().unwrap_or("-");
            let origin = origin(&session.lang, &said.origin);
            writeln!(out, "{:8} {value}  ({origin})", said.key)
        })
    };
    printed.map_err(Failure::output)
}

fn origin(lang: &Lang, origin: &Origin) -> String {
    match origin {
        Origin::Flag => lang.say("config-by-flag"),
        Origin::Environment(name) => lang.with("config-by-variable", &[("name", (*name).into())]),
        Origin::File(path) => path.display().to_string(),
        Origin::Default => lang.say("config-by-default"),
    }
}

fn value(said: &Said) -> Value {
    let (origin, place) = match &said.origin {
        Origin::Flag => ("flag", None),
        Origin::Environment(name) => ("environment", Some((*name).to_owned())),
        Origin::File(path) => ("file", Some(path.display().to_string())),
        Origin::Default => ("default", None),
    };
    json!({"key": said.key, "value": said.value, "origin": origin, "place": place})
}

/// Where things lie.
fn path(session: &Session) -> Result<(), Failure> {
    let places = [
        ("db", Some(session.path()?)),
        ("methods", session.methods()),
        ("config", session.args.config.clone().or_else(own_file)),
        ("system", Some(PathBuf::from(SYSTEM))),
    ];
    let mut out = std::io::stdout().lock();
    let mut places = places.iter().filter_map(|(name, path)| {
        let path = path.as_ref()?;
        Some((*name, path.display().to_string()))
    });
    let printed = if session.args.json {
        let places: serde_json::Map<String, Value> = places
            .map(|(name, path)| (name.to_owned(), path.into()))
            .collect();
        writeln!(out, "{}", json!({"schema": 1, "paths": places}))
    } else {
        places.try_for_each(|(name, path)| writeln!(out, "{name:8} {path}"))
    };
    printed.map_err(Failure::output)
}

#[cfg(test)]
mod tests;
