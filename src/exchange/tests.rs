//! What becomes of good, bad and hostile lines, and that what goes out comes in the same.

use std::cell::Cell;
use std::fmt::Write;

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::*;
use crate::text::clean::clean_prose;

mod hostile_tables;
mod round;
mod rules;
mod tables;
mod values;

use round::{exported, recorded};

const HOSTILE: &[u8] = include_bytes!("../../tests/signals/hostile.jsonl");
const SOURCES: &str = "hotline school kindergarten hospital clinic police court child parent \
    relative neighbour anonymous agency shop commission";

/// Lines that must be rejected, with each field and reason.
const REJECTED: &str = "\
6 char:170: json-control
7 line: line-too-long
9 byte:166: not-utf8
10 char:151: json-end
11 informant: wrong-type, text: wrong-type, place: wrong-type, children: wrong-type, answers: wrong-type
12 channel: unknown-value, source: unknown-value, kind: unknown-value
13 answers.A9: unknown-question, answers.A1: unknown-answer, answers.a2: unknown-question, answers.B1: unknown-answer
14 received_at: in-future
15 received_at: too-early
16 received_at: in-future
17 received_at: no-offset
18 received_at: no-such-date
19 children[0].age_years: age-out-of-range, children[1].age_years: age-out-of-range
20 children[0].birth_date: born-later
25 text: empty
26 text: empty
27 x_deep: too-deep
28 children[0].age_years: number-out-of-range, x_n: number-out-of-range
29 text: key-twice
32 line: not-an-object";

/// Signs that no screen, print or export may hold.
const HIDDEN: [char; 8] = [
    '\u{1b}', '\u{0}', '\u{9b}', '\u{202e}', '\u{2066}', '\u{200b}', '\u{ad}', '\u{2060}',
];

struct Counted(Cell<u128>);

impl Fresh for Counted {
    fn fresh(&self) -> Uuid {
        self.0.set(self.0.get() + 1);
        Uuid::from_u128(self.0.get())
    }
}

fn questions() -> Vec<String> {
    let groups = [('G', 3), ('A', 8), ('B', 8), ('C', 9), ('M', 6), ('P', 3)];
    let ids = groups
        .iter()
        .flat_map(|(group, count)| (1..=*count).map(move |n| format!("{group}{n}")));
    ids.collect()
}

fn read_in(zone: Tz, input: &[u8]) -> Vec<Line> {
    let sources: Vec<String> = SOURCES.split(' ').map(str::to_owned).collect();
    let conditions = Conditions {
        now: "2026-11-16T16:00:00Z".parse().unwrap(),
        zone,
        sources: &sources,
        questions: &questions(),
        fresh: &Counted(Cell::new(0)),
    };
    read(input, conditions).map(Result::unwrap).collect()
}

fn read_all(input: &[u8]) -> Vec<Line> {
    read_in(Tz::Europe__Sofia, input)
}

fn one(line: &str) -> Line {
    read_all(line.as_bytes()).remove(0)
}

fn accepted(line: Line) -> Incoming {
    match line {
        Line::Read(incoming) => *incoming,
        Line::Rejected(rejection) => panic!("{rejection:?}"),
        Line::Blank => panic!("blank"),
    }
}

/// `field: code` of everything that is wrong.
fn problems(line: &Line) -> Vec<String> {
    match line {
        Line::Rejected(rejection) => {
            let problems = rejection.problems.iter();
            problems
                .map(|each| format!("{}: {}", each.field, each.reason.code()))
                .collect()
        }
        Line::Read(_) | Line::Blank => Vec::new(),
    }
}

/// A good line with more keys, or with other values of the keys it has.
fn line_with(changes: &[(&str, &str)]) -> String {
    let mut keys = vec![
        ("v", "1"),
        ("type", "\"signal\""),
        ("external_id", "\"T1\""),
        ("received_at", "\"2026-11-16T09:00:00+02:00\""),
        ("channel", "\"phone\""),
        ("source", "\"neighbour\""),
        (
            "informant",
            "{\"kind\":\"known\",\"name\":\"Ива Пробна\",\"x_relation\":\"леля\"}",
        ),
        ("text", "\"Дете стои само пред вход Б.\""),
        ("kind", "\"concern\""),
    ];
    for (key, value) in changes {
        keys.retain(|(known, _)| known != key);
        keys.push((key, value));
    }
    let keys: Vec<_> = keys
        .iter()
        .map(|(key, value)| format!("\"{key}\":{value}"))
        .collect();
    format!("{{{}}}", keys.join(","))
}

#[test]
fn every_hostile_line_ends_as_the_table_says() {
    let lines = read_all(HOSTILE);
    assert_eq!(lines.len(), 40);
    let rejected: std::collections::BTreeMap<String, &str> = REJECTED
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(line, problems)| (line.to_owned(), problems))
        .collect();
    for (number, line) in (1..).zip(&lines) {
        let expected = rejected
            .get(&number.to_string())
            .copied()
            .unwrap_or_default();
        assert_eq!(problems(line).join(", "), expected, "line {number}");
        match line {
            Line::Blank => assert_eq!(number, 31),
            Line::Rejected(rejection) => assert_eq!(rejection.line, number),
            Line::Read(incoming) => assert_eq!(incoming.line, number),
        }
    }
}

#[test]
fn a_sanitised_line_names_its_fields_and_shows_nothing_hidden() {
    let lines = read_all(HOSTILE);
    let expected: [(usize, &[(&str, usize)]); 7] = [
        (1, &[("text", 7)]),
        (2, &[("text", 2), ("place", 4)]),
        (3, &[("text", 5), ("children[0].name", 1)]),
        (4, &[("text", 6), ("adults[0].name", 1)]),
        (5, &[("text", 1), ("place", 1)]),
        (8, &[("text", 4_993)]),
        (36, &[("children[0].name", 4), ("children[1].name", 2)]),
    ];
    for (number, line) in (1..).zip(lines) {
        let Line::Read(incoming) = line else { continue };
        let removed = expected.iter().find(|(line, _)| *line == number);
        let removed = removed.map_or(&[][..], |(_, removed)| removed);
        let found: Vec<_> = incoming
            .removed
            .iter()
            .map(|(field, n)| (field.as_str(), *n))
            .collect();
        assert_eq!(found, removed, "line {number}");
        let out = exported(&recorded(*incoming), Tz::Europe__Sofia, Informants::Named);
        assert!(
            !out.contains(HIDDEN) && !out.contains("\\u00"),
            "line {number}: {out:?}"
        );
        assert_eq!(clean_prose(&out).removed, 0, "line {number}");
    }
}

#[test]
fn awkward_lines_keep_what_they_say() {
    let lines: Vec<_> = read_all(HOSTILE).into_iter().collect();
    let report = |number: usize| match &lines[number - 1] {
        Line::Read(incoming) => &incoming.report,
        Line::Rejected(_) | Line::Blank => panic!("line {number}"),
    };
    assert!(report(1).text.contains("СПЕШНО") && report(1).text.contains("дете само вкъщи"));
    assert!(report(5).text.ends_with("след"));
    assert!(report(30).text.ends_with("чужда програма."));
    assert!(report(33).text.starts_with("Робърт'); DROP TABLE"));
    assert_eq!(report(33).children[2].name, "\"");
    assert_eq!(report(34).children[2].name, "-2+3 Пробна");
    assert_eq!(report(34).children[3].name, "Пробен");
    assert_eq!(report(36).children[0].name, "Мартин Измислов");
    assert_eq!(
        report(37).children[1].name,
        "Anželika Žegulskaitė".nfc().collect::<String>()
    );
    assert!(
        report(38)
            .text
            .contains("👩\u{200d}👧\u{200d}👦 🇧🇬 ❤\u{fe0f} 1\u{fe0f}\u{20e3}")
    );
    assert!(report(39).text.contains("الطفل"));
    assert!(report(40).children[0].name.chars().count() > 300);
}

#[test]
fn no_control_character_stands_in_a_report() {
    let hostile = [
        "{\"\\u001b[2J\":1,\"\\u001b[2J\":2}".to_owned(),
        format!(
            "{{\"\\u202e\\u0007x\":{}1{}}}",
            "[".repeat(200),
            "]".repeat(200)
        ),
        line_with(&[("answers", "{\"\\u001b]0;x\\u0007\\n\":\"yes\"}")]),
        line_with(&[("kind", "\"\\u001b[31m\"")]),
    ];
    for line in hostile {
        let Line::Rejected(rejection) = one(&line) else {
            panic!("{line}")
        };
        for problem in rejection.problems {
            let mut shown = problem.field;
            for (_, detail) in problem.reason.args() {
                write!(shown, "{detail:?}").unwrap();
            }
            assert!(!shown.contains(char::is_control), "{shown:?}");
            assert!(!shown.contains('\u{202e}'), "{shown:?}");
        }
    }
}

#[test]
fn the_debug_output_holds_nothing_of_a_signal() {
    let incoming = accepted(one(&line_with(&[])));
    assert_eq!(format!("{incoming:?}"), "Incoming { line: 1, .. }");
    assert_eq!(incoming.content_text().len(), 64);
}

proptest! {
    #[test]
    fn any_bytes_end_in_a_verdict(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let lines = read_all(&bytes);
        let expected = bytes.split(|byte| *byte == b'\n').count()
            - usize::from(bytes.is_empty() || bytes.ends_with(b"\n"));
        prop_assert_eq!(lines.len(), expected);
    }
}
