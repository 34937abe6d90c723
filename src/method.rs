//! Method packs as files: finding, reading and checking them.
//!
//! A pack is one TOML file with all words, terms, gates and lists of a methodology. Some are
//! built in; an office puts its own into a folder.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use serde::Deserialize;

use crate::domain::method::Method;

mod check;
mod error;
pub mod holidays;
mod instrument;
mod tree;

pub use error::{PackError, Problem};

/// Built-in packs by id; the only place in the program where the id of a pack stands.
pub const BUILT_IN: &[(&str, &str)] = &[
    ("standard", include_str!("method/standard.toml")),
    ("bg-ozd", include_str!("method/bg-ozd.toml")),
    ("ru-case", include_str!("method/ru-case.toml")),
    ("sos-partner", include_str!("method/sos-partner.toml")),
    ("lt-av", include_str!("method/lt-av.toml")),
    ("ru-kcson", include_str!("method/ru-kcson.toml")),
];

/// Largest pack file that is read, in bytes.
pub const LARGEST_FILE: usize = 256 * 1024;

/// Longest single text of a pack, in bytes.
pub const LONGEST_TEXT: usize = 4 * 1024;

/// Longest id, in letters.
pub const LONGEST_ID: usize = 40;

/// Longest term in any unit; keeps date arithmetic within reason.
pub const LONGEST_TERM: u32 = 10_000;

/// A pack that was found, readable or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Id of the pack: the name of its file without `.toml`.
    pub id: String,
    /// The file, or the id with `.toml` for a built-in pack.
    pub file: String,
    /// True where the pack is part of the program.
    pub built_in: bool,
    /// The pack, or everything that is wrong with it.
    pub method: Result<Method, Vec<PackError>>,
}

/// Reads and checks a pack; `file` is its name in errors.
///
/// # Errors
/// Everything that is wrong with it; of wrong TOML and wrong types only the first.
pub fn read(text: &str, file: &str) -> Result<Method, Vec<PackError>> {
    if text.len() > LARGEST_FILE {
        return Err(vec![whole_file(file, Problem::FileTooLarge)]);
    }
    let mut tree = tree::Tree::parse(text, file).map_err(|error| vec![error])?;
    let texts = tree.text_errors();
    if !texts.is_empty() {
        return Err(texts);
    }
    instrument::resolve(&mut tree.root)
        .map_err(|(place, problem)| vec![tree.error(&place, problem)])?;
    let root = toml::Spanned::new(0..0, tree.root.clone());
    let method = Method::deserialize(toml::de::Deserializer::from(root))
        .map_err(|error| vec![tree.shape_error(&error)])?;
    let errors: Vec<_> = check::problems(&method)
        .into_iter()
        .map(|(place, problem)| tree.error(&place, problem))
        .filter(|error| !is_shared_word(error))
        .collect();
    if errors.is_empty() {
        Ok(method)
    } else {
        Err(errors)
    }
}

/// The built-in pack of this id.
pub fn built_in(id: &str) -> Option<Result<Method, Vec<PackError>>> {
    let (id, text) = BUILT_IN.iter().find(|(each, _)| *each == id)?;
    Some(read(text, &file_name(id)))
}

/// The pack of this id: the office's own, where its folder has one, else the built-in one.
pub fn find(id: &str, folder: Option<&Path>) -> Option<Result<Method, Vec<PackError>>> {
    // The id may be typed: only a code is ever made part of a path.
    if !check::is_code(id) {
        return None;
    }
    let path = folder.map(|folder| folder.join(file_name(id)));
    match path.filter(|path| path.symlink_metadata().is_ok()) {
        Some(path) => Some(read_named(&path, id)),
        None => built_in(id),
    }
}

/// All packs: the built-in ones in their order, then those of the folder by file name.
///
/// A pack of the folder takes the place of the built-in one of its id. A folder that cannot be
/// listed counts as empty.
pub fn all(folder: Option<&Path>) -> Vec<Found> {
    let mut own = folder.map(own_packs).unwrap_or_default();
    let mut found = Vec::new();
    for (id, _) in BUILT_IN {
        match own.iter().position(|each| each.id == *id) {
            Some(position) => found.push(own.remove(position)),
            None => found.extend(built_in(id).map(|method| Found {
                id: (*id).to_owned(),
                file: file_name(id),
                built_in: true,
                method,
            })),
        }
    }
    found.append(&mut own);
    found
}

/// Reads and checks the pack in a file of any name.
///
/// # Errors
/// Everything that is wrong with the file or the pack.
pub fn read_file(path: &Path) -> Result<Method, Vec<PackError>> {
    let file = path.display().to_string();
    let text = text_of(path).map_err(|problem| vec![whole_file(&file, problem)])?;
    read(&text, &file)
}

/// The whole pack as JSON, instrument included, to be stored beside the data it governs.
pub fn flatten(method: &Method) -> String {
    // Keys are strings and unit variants, numbers are whole: there is nothing to fail.
    serde_json::to_string(method).unwrap_or_default()
}

/// The pack that [`flatten`] stored.
///
/// # Errors
/// [`Problem::Shape`] where the text is no such pack; it is not checked again.
pub fn from_json(text: &str) -> Result<Method, PackError> {
    serde_json::from_str(text).map_err(|error| PackError {
        file: String::new(),
        line: Some(error.line()),
        field: String::new(),
        problem: Problem::Shape(error.to_string()),
    })
}

fn own_packs(folder: &Path) -> Vec<Found> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "toml")
        })
        .collect();
    paths.sort();
    paths
        .iter()
        .filter_map(|path| {
            let id = path.file_stem()?.to_str()?.to_owned();
            Some(Found {
                file: path.display().to_string(),
                built_in: false,
                method: read_named(path, &id),
                id,
            })
        })
        .collect()
}

/// A pack of a folder, whose file is named after its id, so that it is found without a search.
fn read_named(path: &Path, id: &str) -> Result<Method, Vec<PackError>> {
    let method = read_file(path)?;
    if method.id == id {
        return Ok(method);
    }
    let file = path.display().to_string();
    Err(vec![PackError {
        field: "id".to_owned(),
        ..whole_file(&file, Problem::OtherName(method.id))
    }])
}

fn text_of(path: &Path) -> Result<String, Problem> {
    let unreadable = |error: std::io::Error| Problem::Unreadable(error.kind().to_string());
    // A pipe would be waited on for ever.
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(Problem::NoFile);
    }
    let mut bytes = Vec::new();
    let one_more = u64::try_from(LARGEST_FILE).map_or(u64::MAX, |limit| limit + 1);
    File::open(path)
        .and_then(|file| file.take(one_more).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    if bytes.len() > LARGEST_FILE {
        return Err(Problem::FileTooLarge);
    }
    String::from_utf8(bytes).map_err(|_cause| Problem::NotUtf8)
}

/// A word that a shared instrument lacks is no fault of the pack: another language stands in.
fn is_shared_word(error: &PackError) -> bool {
    error.line.is_none() && matches!(error.problem, Problem::WordMissing(_))
}

fn whole_file(file: &str, problem: Problem) -> PackError {
    PackError {
        file: file.to_owned(),
        line: None,
        field: String::new(),
        problem,
    }
}

fn file_name(id: &str) -> String {
    format!("{id}.toml")
}

#[cfg(test)]
mod tests;
