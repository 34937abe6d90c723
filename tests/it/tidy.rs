//! What holds for the source itself: who may know whom, how long a file is, what stands at its head.

mod layers;

use std::fs;
use std::path::{Path, PathBuf};

use caseload::lang::{Lang, Language};
use caseload::ui::action::Scope;
use caseload::ui::keymap::BINDINGS;

/// Longest file, in lines; longer ones are read by nobody.
const LONGEST: usize = 600;
/// Where the key table of the README begins and ends.
const MARKS: (&str, &str) = ("<!-- keys -->\n", "<!-- /keys -->");

/// A source file: its path inside the package, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    /// Whether it holds nothing but tests, or examples for tests.
    fn is_test(&self) -> bool {
        let path = Path::new(&self.path);
        let in_tests = path.components().any(|part| part.as_os_str() == "tests");
        // The example signals with their expected answers are read by tests alone.
        in_tests || path.ends_with("tests.rs") || path.ends_with("domain/examples.rs")
    }

    /// Lines of code with their numbers: no comments, and nothing of the tests at the foot.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines: Vec<&str> = self.text.lines().collect();
        let is_foot = |pair: &[&str]| pair[0] == "#[cfg(test)]" && pair[1].ends_with('{');
        let end = lines.windows(2).position(is_foot).unwrap_or(lines.len());
        let lines = self.text.lines().take(end).zip(1..);
        let lines = lines.map(|(line, number)| (number, line));
        lines.filter(|(_number, line)| !line.trim_start().starts_with("//"))
    }
}

/// Every Rust file below a folder of the package.
fn files(folder: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                found.push(read(root, &path));
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn read(root: &Path, path: &PathBuf) -> File {
    let inside = path.strip_prefix(root).unwrap();
    File {
        path: inside.to_str().unwrap().replace('\\', "/"),
        text: fs::read_to_string(path).unwrap(),
    }
}

fn all_files() -> Vec<File> {
    files("src").into_iter().chain(files("tests")).collect()
}

/// Fails with every complaint at once.
fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// Lines of code that hold one of some words, tests among them where asked for.
fn lines_with(words: &[String], files: &[File], but: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files
        .iter()
        .filter(|file| !but.iter().any(|each| file.path.starts_with(each)))
    {
        for (number, line) in file.code() {
            if let Some(word) = words.iter().find(|word| line.contains(word.as_str())) {
                found.push(format!("{}:{number}: {word}", file.path));
            }
        }
    }
    found
}

#[test]
fn a_floor_knows_only_what_lies_below_it() {
    let files = files("src");
    let code = files.iter().filter(|file| !file.is_test());
    let lines = code.flat_map(|file| file.code().map(|(number, line)| (&file.path, number, line)));
    let complaints = lines.flat_map(|(path, number, line)| {
        let wrong = layers::wrong(path, line).into_iter();
        wrong.map(move |what| format!("{path}:{number}: must not know {what}"))
    });
    none(&complaints.collect::<Vec<_>>());
}

#[test]
fn no_file_is_longer_than_people_read() {
    let long = all_files().into_iter().filter_map(|file| {
        let lines = file.text.lines().count();
        (lines > LONGEST).then(|| format!("{}: {lines} lines", file.path))
    });
    none(&long.collect::<Vec<_>>());
}

#[test]
fn every_file_says_in_its_first_line_what_it_is() {
    let silent = all_files()
        .into_iter()
        .filter(|file| !file.text.starts_with("//! "));
    none(&silent.map(|file| file.path).collect::<Vec<_>>());
}

#[test]
fn no_module_is_a_folder_with_a_file_of_no_name() {
    let nameless = all_files()
        .into_iter()
        .filter(|file| file.path.ends_with("/mod.rs"));
    none(&nameless.map(|file| file.path).collect::<Vec<_>>());
}

/// The clock alone asks what time it is; the shell measures how long it waits.
#[test]
fn nobody_looks_at_a_clock_but_the_clock() {
    let clocks = ["Utc::now", "Local::now", "SystemTime::now"].map(str::to_owned);
    none(&lines_with(&clocks, &files("src"), &["src/clock.rs"]));
    let stopwatch = ["Instant::now".to_owned()];
    none(&lines_with(
        &stopwatch,
        &files("src"),
        &["src/clock.rs", "src/shell"],
    ));
}

/// The words are put together, so that this file does not find itself.
#[test]
fn nothing_is_silenced_without_a_reason_and_nothing_is_left_for_later() {
    let files = all_files();
    none(&lines_with(
        &[format!("#[{}(", "allow"), format!("#![{}(", "allow")],
        &files,
        &[],
    ));
    let later = [["TO", "DO"].concat(), ["FIX", "ME"].concat()];
    let found = files.iter().flat_map(|file| {
        let lines = file.text.lines().zip(1..);
        lines
            .filter(|(line, _number)| later.iter().any(|word| line.contains(word)))
            .map(|(_line, number)| format!("{}:{number}", file.path))
    });
    none(&found.collect::<Vec<_>>());
}

#[test]
fn a_function_is_named_after_what_it_does_or_gives() {
    let empty = ["get", "do", "handle", "process"].map(|word| format!("fn {word}_"));
    let mut found = lines_with(&empty, &all_files(), &[]);
    // The screen library asks its backend for the cursor under this name.
    found.retain(|line| !line.starts_with("src/shell/canvas.rs"));
    none(&found);
}

/// Screens of the key table, in the order of a day; lists and menus only move.
const SCREENS: &[(Scope, &str)] = &[
    (Scope::Everywhere, "everywhere"),
    (Scope::Queue, "queue"),
    (Scope::Signal, "signal"),
    (Scope::Sort, "questions of urgency"),
    (Scope::Check, "check"),
    (Scope::Cases, "cases"),
    (Scope::Case, "case"),
    (Scope::Plan, "plan"),
    (Scope::Network, "network of a case"),
    (Scope::Agenda, "agenda"),
    (Scope::Drafts, "drafts"),
    (Scope::Figures, "figures"),
    (Scope::Registers, "registers"),
    (Scope::Entry, "entry of a register"),
    (Scope::Form, "form"),
    (Scope::Day, "date in a form"),
    (Scope::Month, "month, by F4 in a date"),
    (Scope::Conflict, "two versions"),
];

/// The key table of the README: a row for each screen.
fn key_table() -> String {
    let lang = Lang::of(Language::English);
    let mut table = "| Where | Keys |\n|---|---|\n".to_owned();
    for (scope, name) in SCREENS {
        let bindings = BINDINGS
            .iter()
            .filter(|each| each.scope == *scope && !each.keys.is_empty());
        let keys =
            bindings.map(|each| format!("`{}` {}", each.key().unwrap(), lang.say(each.label)));
        let keys = keys.collect::<Vec<_>>().join(" · ");
        for part in ["| ", name, " | ", &keys, " |\n"] {
            table.push_str(part);
        }
    }
    table
}

#[test]
fn the_key_table_of_the_readme_is_the_table_of_keys() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let Ok(readme) = fs::read_to_string(&path) else {
        return;
    };
    let (begin, end) = MARKS;
    let Some((before, rest)) = readme.split_once(begin) else {
        return;
    };
    let (written, after) = rest.split_once(end).unwrap();
    let table = key_table();
    if written != table && std::env::var_os("UPDATE_README").is_some() {
        fs::write(&path, format!("{before}{begin}{table}{end}{after}")).unwrap();
        return;
    }
    assert!(
        written == table,
        "README.md is stale: UPDATE_README=1 cargo test tidy writes this between the marks\n{table}"
    );
}
