//! Finds message ids in the source of the program, as text: no macro has to register them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What stands before a literal that is a message id.
const ASKING: &[&str] = &[
    "say(",
    "with(",
    "attribute(",
    "Label::Msg(",
    "Label::msg(",
    "label: ",
    "id!(",
];

/// Every id the program asks for, with the file that asks.
pub(crate) fn asked_ids() -> Vec<(String, PathBuf)> {
    files()
        .into_iter()
        .flat_map(|(path, text)| {
            asked_in(&text)
                .into_iter()
                .map(move |id| (id, path.clone()))
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The ids one text asks for, in the order of `ASKING`.
pub(crate) fn asked_in(text: &str) -> Vec<String> {
    let code = said_to_users(text);
    let asked = |asking: &&str| {
        code.match_indices(asking)
            .map(|(at, _)| code.split_at(at))
            .filter(|(before, _)| !before.ends_with(is_part_of_a_name))
            .filter_map(|(_, from)| from.strip_prefix(asking)?.trim_start().strip_prefix('"'))
            .filter_map(|rest| rest.split('"').next().map(str::to_owned))
            .collect::<Vec<_>>()
    };
    ASKING.iter().flat_map(asked).collect()
}

/// Every text between quotes in the program that could be a message id.
pub(crate) fn literals() -> BTreeSet<String> {
    let is_id = |text: &&str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    files()
        .iter()
        .flat_map(|(_, text)| {
            let code = said_to_users(text);
            // Odd and even parts alike: an escaped or a char quote shifts them, ids do not mind.
            code.split('"')
                .filter(is_id)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Tells `with(` from `starts_with(`.
fn is_part_of_a_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// The code of a file less its comments and the tests at its foot.
fn said_to_users(text: &str) -> String {
    let code = |line: &&str| !line.trim_start().starts_with("//");
    text.lines()
        .take_while(|line| *line != "#[cfg(test)]")
        .filter(code)
        .collect::<Vec<_>>()
        .join("\n")
}

fn files() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // Tests say nothing to users.
                if !path.ends_with("tests") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|kind| kind == "rs")
                && !path.ends_with("tests.rs")
            {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}
