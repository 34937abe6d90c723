//! Every reason to reject a line or a table has its words, and every such word its reason.

use std::collections::BTreeSet;

use caseload::domain::person::{AdultRole, InformantKind, Sex};
use caseload::domain::signal::Kind;
use caseload::exchange::table::{Encoding, Stated, Table, TableError};
use caseload::exchange::{Conditions, Detail, Expected, Incoming, Line, Reason};
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
        Reason::TooManyCells(1024),
        Reason::OpenQuote,
        Reason::StrayQuote,
        Reason::NoTime,
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
fn every_reason_to_refuse_a_table_is_said_in_every_language() {
    let word = || "Дата".to_owned();
    let errors = [
        TableError::Unreadable(std::io::ErrorKind::BrokenPipe),
        TableError::Empty,
        TableError::NoText,
        TableError::Json,
        TableError::UnknownEncoding,
        TableError::WrongEncoding(Encoding::Utf8),
        TableError::HeaderTooLong(1024 * 1024),
        TableError::StrayQuote,
        TableError::TooManyColumns(1024),
        TableError::NothingKnown,
        TableError::Twice(word(), "text".to_owned()),
        TableError::UnknownKey(word(), "when".to_owned()),
    ];
    for &language in Language::ALL {
        let lang = Lang::of(language);
        for error in &errors {
            let id = format!("table-{}", error.code());
            assert!(lang.knows(&id), "{language}: {id}");
            let details = error.args();
            let args: Vec<_> = details
                .iter()
                .map(|(name, value)| (*name, Arg::from(value)))
                .collect();
            let said = lang.with(&id, &args);
            for (_, value) in &details {
                assert!(said.contains(value.as_str()), "{language}: {said}");
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

struct Ids;

impl caseload::domain::ids::Fresh for Ids {
    fn fresh(&self) -> uuid::Uuid {
        uuid::Uuid::now_v7()
    }
}

/// What a row with this cell in this column is read as.
fn read_cell(column: &str, cell: &str) -> Incoming {
    let mut row = vec![
        ("received_at", "2026-11-16T09:00:00+02:00"),
        ("channel", "phone"),
        ("source", "school"),
        ("informant_kind", "known"),
        ("text", "x"),
        ("kind", "concern"),
    ];
    row.retain(|(known, _)| *known != column);
    row.push((column, cell));
    let (header, cells): (Vec<&str>, Vec<&str>) = row.into_iter().unzip();
    let input = format!("{}\n{}\n", header.join(";"), cells.join(";"));
    let table = Table::open(input.as_bytes(), Stated::default(), &[]).unwrap_or_else(|error| {
        panic!("{error:?}");
    });
    let sources: Vec<String> = SOURCES.split(' ').map(str::to_owned).collect();
    let conditions = Conditions {
        now: "2026-11-16T16:00:00Z".parse().unwrap(),
        zone: chrono_tz::Europe::Sofia,
        sources: &sources,
        questions: &[],
        fresh: &Ids,
    };
    let line = table.read(conditions).next().unwrap().unwrap();
    match line {
        Line::Read(incoming) => *incoming,
        Line::Rejected(rejection) => panic!("{column} {cell}: {rejection:?}"),
        Line::Blank => panic!("blank"),
    }
}

const SOURCES: &str = "hotline school kindergarten hospital clinic police court child parent \
    relative neighbour anonymous agency shop commission";

#[test]
fn a_table_understands_the_words_that_the_program_itself_writes() {
    for &language in Language::ALL {
        let lang = Lang::of(language);
        for code in "phone visit letter email fax chat agency".split(' ') {
            let read = read_cell("channel", &lang.say(&format!("channel-{code}")));
            assert_eq!(read.report.channel, code, "{language}");
        }
        for code in SOURCES.split(' ') {
            let read = read_cell("source", &lang.say(&format!("source-{code}")));
            assert_eq!(read.report.source, code, "{language}");
        }
        for kind in InformantKind::ALL {
            let word = lang.say(&format!("informant-{}", kind.code()));
            let read = read_cell("informant_kind", &word);
            assert_eq!(read.report.informant.kind, kind, "{language}");
        }
        for role in AdultRole::ALL {
            let word = lang.say(&format!("adult-{}", role.code()));
            let read = read_cell("adults", &format!("Ева Примерова ({word})"));
            assert_eq!(read.report.adults[0].role, role, "{language}");
        }
        for sex in [Sex::Girl, Sex::Boy] {
            let read = read_cell("child1_sex", &lang.say(&format!("sex-{}", sex.code())));
            assert_eq!(read.report.children[0].sex, Some(sex), "{language}");
        }
        for kind in [Kind::Concern, Kind::Request] {
            let read = read_cell("kind", &lang.say(&format!("kind-{}", kind.code())));
            assert_eq!(read.report.kind, kind, "{language}");
        }
        for code in ["yes", "no", "unknown"] {
            let read = read_cell("A1", &lang.say(&format!("answer-{code}")));
            assert_eq!(read.answers.unwrap().0["A1"].code(), code, "{language}");
        }
    }
}
