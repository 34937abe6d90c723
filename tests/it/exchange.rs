//! Every reason to reject a line has its words, and every such word its reason.

use std::collections::BTreeSet;

use caseload::exchange::{Detail, Expected, Reason};
use caseload::lang::{Arg, Lang, Language};

/// One of each, a wrong type for each expected one.
fn reasons() -> Vec<Reason> {
    let expected = [
        Expected::Text,
        Expected::Whole,
        Expected::Truth,
        Expected::List,
        Expected::Object,
    ];
    let allowed = || vec!["yes".to_owned(), "no".to_owned()];
    let mut reasons = vec![
        Reason::LineTooLong(1024),
        Reason::NotUtf8(7),
        Reason::JsonEnd(7),
        Reason::JsonControl(7),
        Reason::JsonEscape(7),
        Reason::JsonSyntax(7),
        Reason::JsonTrailing(7),
        Reason::TooDeep(128),
        Reason::KeyTwice,
        Reason::NumberOutOfRange,
        Reason::NotAnObject,
        Reason::Missing,
        Reason::Empty,
        Reason::TextTooLong(1024),
        Reason::UnknownValue(allowed()),
        Reason::UnknownQuestion,
        Reason::UnknownAnswer(allowed()),
        Reason::NoOffset,
        Reason::NoSuchDate,
        Reason::TooEarly(1990),
        Reason::InFuture(5),
        Reason::AgeOutOfRange(0, 25),
        Reason::MonthsOutOfRange(0, 11),
        Reason::BornLater,
        Reason::DifferentContent,
    ];
    reasons.extend(expected.map(Reason::WrongType));
    reasons
}

#[test]
fn every_reason_to_reject_a_line_is_said_in_every_language() {
    for &language in Language::ALL {
        let lang = Lang::of(language);
        let mut sentences = BTreeSet::new();
        for reason in reasons() {
            let id = format!("reject-{}", reason.code());
            assert!(lang.knows(&id), "{language}: {id}");
            let details = reason.args();
            let args: Vec<_> = details
                .iter()
                .map(|(name, detail)| match detail {
                    Detail::Word(word) => (*name, Arg::from(word)),
                    Detail::Number(number) => (*name, Arg::from(*number)),
                })
                .collect();
            let said = lang.with(&id, &args);
            assert!(!said.contains('{'), "{language}: {said}");
            assert!(sentences.insert(said.clone()), "{language}: twice {said}");
            for (_, detail) in &details {
                if let Detail::Number(number) = detail {
                    assert!(said.contains(&number.to_string()), "{language}: {said}");
                }
            }
        }
    }
}

#[test]
fn every_word_of_rejection_has_its_reason() {
    let codes: BTreeSet<_> = reasons().iter().map(Reason::code).collect();
    for &language in Language::ALL {
        for (_, text) in language.files() {
            let ids = text.lines().filter_map(|line| line.strip_prefix("reject-"));
            for id in ids.filter_map(|line| line.split(' ').next()) {
                assert!(codes.contains(id), "{language}: reject-{id}");
            }
        }
    }
}
