//! `hostile.jsonl` ends as its table says, line by line.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Office, signals, text};

const NOW: &str = "2026-11-16T18:00:00+02:00";

/// Rejected lines and the fields that must be named, where the table names any.
const REJECTED: &[(u64, &[&str])] = &[
    (6, &[]),
    (7, &[]),
    (9, &[]),
    (10, &[]),
    (11, &["text", "children", "answers", "informant", "place"]),
    (12, &["channel", "source", "kind"]),
    (
        13,
        &["answers.A9", "answers.a2", "answers.A1", "answers.B1"],
    ),
    (14, &["received_at"]),
    (15, &["received_at"]),
    (16, &["received_at"]),
    (17, &["received_at"]),
    (18, &["received_at"]),
    (19, &["children[0].age_years", "children[1].age_years"]),
    (20, &["children[0].birth_date"]),
    (23, &["external_id"]),
    (25, &["text"]),
    (26, &["text"]),
    (27, &[]),
    (28, &["children[0].age_years", "x_n"]),
    (29, &["text"]),
    (32, &[]),
];

fn imported() -> (Office, Value) {
    let office = Office::at("Europe/Sofia", NOW);
    let ran = office.import("hostile.jsonl");
    assert_eq!(ran.exit, 7, "{}", ran.err);
    let report = ran.json();
    (office, report)
}

#[test]
fn good_lines_are_in_and_bad_ones_are_reported_with_their_fields() {
    let (_office, report) = imported();
    assert_eq!(report["accepted"], 17);
    assert_eq!(report["sanitised"], 7);
    assert_eq!(report["unchanged"], 1);
    assert_eq!(report["ignored"], 1);
    let mut fields: BTreeMap<u64, BTreeSet<String>> = BTreeMap::new();
    for row in report["rejected"].as_array().unwrap() {
        let line = row["line"].as_u64().unwrap();
        fields
            .entry(line)
            .or_default()
            .insert(text(&row["field"]).to_owned());
        assert!(!text(&row["message"]).chars().any(char::is_control));
    }
    let lines: Vec<u64> = fields.keys().copied().collect();
    assert_eq!(
        lines,
        REJECTED
            .iter()
            .map(|(line, _fields)| *line)
            .collect::<Vec<_>>()
    );
    for (line, wanted) in REJECTED {
        for field in *wanted {
            assert!(
                fields[line].contains(*field),
                "line {line}: {field} in {:?}",
                fields[line]
            );
        }
    }
}

#[test]
fn a_second_import_of_the_same_file_adds_nothing() {
    let (office, _report) = imported();
    let before = office.json(&["list", "signals"]);
    let again = office.import("hostile.jsonl").json();
    assert_eq!(again["accepted"], 0);
    assert_eq!(again["unchanged"], 18);
    assert_eq!(office.json(&["list", "signals"]), before);
}

#[test]
fn a_dry_run_says_the_same_and_changes_nothing() {
    let office = Office::at("Europe/Sofia", NOW);
    let ran = office.run(&["import", &signals("hostile.jsonl"), "--dry-run", "--json"]);
    let dry = ran.json();
    assert_eq!(
        (
            ran.exit,
            dry["accepted"].as_u64(),
            dry["unchanged"].as_u64()
        ),
        (7, Some(17), Some(1))
    );
    assert_eq!(office.json(&["list", "signals"])["total"], 0);
    let real = office.import("hostile.jsonl").json();
    assert_eq!(real["rejected"], dry["rejected"]);
}

#[test]
fn nothing_that_commands_a_terminal_comes_out_again() {
    let (office, _report) = imported();
    let mut outputs = vec![
        office.run(&["list", "signals"]),
        office.run(&["export", "signals"]),
    ];
    for row in office.json(&["list", "signals"])["rows"]
        .as_array()
        .unwrap()
    {
        outputs.push(office.run(&["show", text(&row["number"])]));
    }
    for ran in outputs {
        let bad = |c: char| {
            (c.is_control() && c != '\n')
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}')
        };
        assert_eq!(ran.out.chars().find(|c| bad(*c)), None);
    }
}

#[test]
fn a_name_with_hidden_characters_is_found_as_it_reads() {
    let (office, _report) = imported();
    let hits = office.json(&["search", "Мартин", "Измислов"]);
    assert!(!hits["hits"].as_array().unwrap().is_empty());
    for words in ["' OR 1=1 --", "NEAR(", "a* OR b", "\"", "title:x"] {
        assert_eq!(office.run(&["search", words]).exit, 0, "{words}");
    }
}

#[test]
fn unknown_keys_come_out_again_on_export() {
    let (office, _report) = imported();
    let exported = office.run(&["export", "signals"]).done().out;
    let line = exported
        .lines()
        .find(|line| line.contains("\"H24\""))
        .unwrap();
    let signal: Value = serde_json::from_str(line).unwrap();
    let lines = std::fs::read(signals("hostile.jsonl")).unwrap();
    let lines: Vec<&[u8]> = lines.split(|byte| *byte == b'\n').collect();
    let sent: Value = serde_json::from_slice(lines[23]).unwrap();
    assert_eq!(signal["x_office"], sent["x_office"]);
    assert_eq!(signal["priority"], sent["priority"]);
    assert_eq!(
        signal["children"][0]["shoe_size"],
        sent["children"][0]["shoe_size"]
    );
}

#[test]
fn the_informant_of_an_export_is_left_out() {
    let office = Office::at("Europe/Sofia", "2026-11-16T23:00:00+02:00");
    office.import("bg.jsonl").done();
    let exported = office.run(&["export", "signals"]).done().out;
    assert!(!exported.contains("Съседова"));
    assert_eq!(
        office.run(&["export", "signals", "--with-informants"]).exit,
        2
    );
    let reason = [
        "export",
        "signals",
        "--with-informants",
        "--reason",
        "court order 1",
    ];
    assert_eq!(office.run(&reason).exit, 6, "a duty officer may not");
    let named = office
        .run(&[&reason[..], &["--as", "sofia"]].concat())
        .done()
        .out;
    assert!(named.contains("Съседова"));
    let shown = office.json(&["audit", "list", "--limit", "1"]);
    assert_eq!(shown["rows"][0]["action"], "informants-exported");
    assert_eq!(shown["rows"][0]["actor"], "sofia");
    let blank = [&reason[..4], &[" ", "--as", "sofia"]].concat();
    assert_eq!(office.run(&blank).exit, 2, "a reason says something");
    let locked = [&reason[..], &["--as", "sofia", "--read-only"]].concat();
    let refused = office.run(&locked);
    assert_eq!(refused.exit, 6, "without its entry nothing is shown");
    assert_eq!(refused.out, "");
}

#[test]
fn no_output_shows_what_a_source_system_wrote_of_the_informant() {
    let office = Office::at("Europe/Sofia", NOW);
    let line = r#"{"v":1,"type":"signal","external_id":"Z1","received_at":"2026-11-16T08:00:00+02:00","channel":"phone","source":"neighbour","informant":{"kind":"protected","name":"Secretname","phone":"0888123","email":"secretmail","kin":{"informant":"secretkin"}},"text":"A child cries","kind":"concern","x_office":{"ref":"kept"}}"#;
    std::fs::write(office.folder().join("one.jsonl"), format!("{line}\n")).unwrap();
    office.run(&["import", "one.jsonl"]).done();
    let outputs: &[&[&str]] = &[
        &["show", "26-0001"],
        &["show", "26-0001", "--json"],
        &["list", "queue", "--json"],
        &["list", "signals"],
        &["list", "agenda", "--json"],
        &["search", "child", "--json"],
        &["audit", "list", "--json"],
        &["export", "signals"],
    ];
    for args in outputs {
        let out = office.run(args).done().out;
        for word in ["Secretname", "0888123", "secretmail", "secretkin"] {
            assert!(!out.contains(word), "{args:?} shows {word}: {out}");
        }
    }
    let shown = office.json(&["show", "26-0001"]);
    assert!(text(&shown["record"]["external"]["extra"]).contains("kept"));
    for word in ["Secretname", "secretmail", "0888123"] {
        let found = office.json(&["search", word]);
        assert_eq!(found["hits"].as_array().unwrap().len(), 0, "{word}");
    }
}

#[test]
fn rows_of_several_files_are_counted_apart_and_a_missing_file_stops_all() {
    let office = Office::at("Europe/Sofia", NOW);
    for file in ["a.jsonl", "b.jsonl"] {
        std::fs::write(office.folder().join(file), "not json\n").unwrap();
    }
    let ran = office.run(&["import", "a.jsonl", "b.jsonl", "--json"]);
    assert_eq!(ran.exit, 7);
    assert_eq!(ran.json()["rejected_lines"], 2);
    let missing = office.run(&["import", &signals("bg.jsonl"), "missing.jsonl"]);
    assert_eq!(missing.exit, 3);
    let folder = office.run(&["import", &signals("bg.jsonl"), "."]);
    assert_eq!(folder.exit, 3);
    assert_eq!(office.json(&["list", "signals"])["total"], 0);
}

#[test]
fn the_same_id_in_two_source_systems_is_two_signals() {
    let office = Office::at("Europe/Sofia", "2026-11-16T23:00:00+02:00");
    let file = signals("bg.jsonl");
    for system in ["one", "two"] {
        let report = office.json(&["import", &file, "--source", system]);
        assert_eq!(report["accepted"], 10, "{system}");
    }
    assert_eq!(office.json(&["list", "signals"])["total"], 20);
}
