//! The catalogues say the same things in every language, and the code asks only for what is there.

mod catalogue;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use caseload::lang::{Lang, Language};
use unicode_width::UnicodeWidthStr;

use catalogue::Catalogue;

/// Beginnings of ids that code puts together at run time, so that no literal names them: the rest
/// is the code of a value of the domain (`channel-phone`), a key's action, or a glossary entry.
const COMPUTED: &[&str] = &[
    "action-",
    "adult-",
    "answer-",
    "aspect-",
    "bar-",
    "cases-view-",
    "change-",
    "channel-",
    "choice-",
    "paper-choice-",
    "paper-for-",
    "entry-met-",
    "method-event-",
    "method-rule-",
    "method-unit-",
    "doctor-fail-",
    "doctor-ok-",
    "doctor-warn-",
    "figure-",
    "find-outcome-",
    "find-why-",
    "informant-",
    "keyboard-",
    "kind-",
    "level-",
    "queue-view-",
    "mismatch-",
    "register-",
    "reject-",
    "role-",
    "sex-",
    "service-progress-",
    "method-network-",
    "paper-term-service-",
    "source-",
    "state-",
    "table-",
    "theme-",
    "word-",
];

/// Cells of a label in the bar: at 80 columns ten keys have 8 cells each, less their number.
const BAR_CELLS: usize = 6;

#[test]
fn every_file_of_a_language_is_compiled_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lang");
    for &language in Language::ALL {
        let on_disk: BTreeSet<String> = fs::read_dir(folder.join(language.code()))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let listed = language
            .files()
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect();
        assert_eq!(on_disk, listed, "{language}");
    }
}

#[test]
fn every_language_has_the_same_messages_attributes_and_variables() {
    let english = Catalogue::read(Language::English);
    for &language in Language::ALL {
        let other = Catalogue::read(language);
        let faults = differences(&english.shapes(), &other.shapes());
        assert!(
            faults.is_empty(),
            "{language} against English:\n{}",
            faults.join("\n")
        );
    }
}

#[test]
fn every_plural_has_the_forms_of_its_language() {
    for &language in Language::ALL {
        let faults = Catalogue::read(language).plural_faults();
        assert!(faults.is_empty(), "{language}:\n{}", faults.join("\n"));
    }
}

#[test]
fn every_message_the_code_asks_for_is_written() {
    let english = Catalogue::read(Language::English);
    let asked = source::asked_ids();
    let missing: Vec<_> = asked.iter().filter(|(id, _)| !english.has(id)).collect();
    assert!(
        missing.is_empty(),
        "asked for, not in src/lang/en: {missing:#?}"
    );
}

#[test]
fn every_message_is_asked_for_by_somebody() {
    let english = Catalogue::read(Language::English);
    let (literals, inner) = (source::literals(), english.references());
    let used = |id: &str| {
        literals.contains(id)
            || inner.contains(id)
            || COMPUTED.iter().any(|start| id.starts_with(start))
    };
    let unused: Vec<_> = english.ids().filter(|id| !used(id)).collect();
    assert!(
        unused.is_empty(),
        "no code says {unused:?}; computed ids go to COMPUTED"
    );
}

#[test]
fn labels_of_the_bar_fit_their_cells() {
    for &language in Language::ALL {
        let lang = Lang::of(language);
        let catalogue = Catalogue::read(language);
        let labels = catalogue
            .ids()
            .filter(|id| id.starts_with("bar-") && !id.starts_with("bar-long-"));
        for id in labels {
            // The tenth key has a number of two digits.
            let cells = if id == "bar-quit" {
                BAR_CELLS - 1
            } else {
                BAR_CELLS
            };
            let label = lang.say(id);
            assert!(
                label.width() <= cells,
                "{language} {id}: {label:?} is wider than {cells}"
            );
            let full = id.replacen("bar-", "bar-long-", 1);
            assert!(lang.knows(&full), "{language}: {id} without {full}");
        }
    }
}

#[test]
fn the_scan_of_the_source_sees_calls_however_they_are_broken() {
    let text = "
        // say(\"in-a-comment\")
        lang.say(\"one\"); lang.with(
            \"two\", &[]); name.starts_with(\"not-a-message\");
        Label::msg(\"three\"); Row { label: \"four\" }; id!(\"five\"); lang.attribute(\"six\", \"help\")
#[cfg(test)]
mod tests { lang.say(\"only-in-a-test\"); }
    ";
    assert_eq!(
        source::asked_in(text),
        ["one", "two", "six", "three", "four", "five"]
    );
}

/// What one set of messages has and the other has not.
fn differences(
    english: &BTreeMap<String, BTreeSet<String>>,
    other: &BTreeMap<String, BTreeSet<String>>,
) -> Vec<String> {
    let keys: BTreeSet<&String> = english.keys().chain(other.keys()).collect();
    keys.into_iter()
        .filter_map(|key| match (english.get(key), other.get(key)) {
            (Some(_), None) => Some(format!("{key}: missing")),
            (None, Some(_)) => Some(format!("{key}: not in English, or in another file")),
            (Some(ours), Some(theirs)) if ours != theirs => {
                Some(format!("{key}: {theirs:?} instead of {ours:?}"))
            }
            _ => None,
        })
        .collect()
}
