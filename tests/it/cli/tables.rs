//! Spreadsheets in and out by the real program: what goes in, what is said, what stays as it was.

mod values;

use std::fs;

use serde_json::Value;

use super::{Office, Ran, signals, text};

const NOW: &str = "2026-11-16T23:00:00+02:00";

/// A row of an office that writes its own way.
const OWN: &str = "Номер;Кога;Откъде;Кой;Какво е казано;Подател;Вид на листа;Бележка\n\
    7;16.11.2026 08:40;телефон;училище;Дете плаче;известен;сигнал;спешно\n";

/// What its columns stand for.
const COLUMNS: [&str; 14] = [
    "--column",
    "Номер=external_id",
    "--column",
    "Кога=received_at",
    "--column",
    "Откъде=channel",
    "--column",
    "Кой=source",
    "--column",
    "Какво е казано=text",
    "--column",
    "Подател=informant_kind",
    "--column",
    "Вид на листа=kind",
];

fn expected() -> Value {
    serde_json::from_str(include_str!("../../signals/expected.json")).unwrap()
}

fn office() -> Office {
    Office::at("Europe/Sofia", NOW)
}

fn write(office: &Office, file: &str, content: impl AsRef<[u8]>) {
    fs::write(office.folder().join(file), content).unwrap();
}

/// The columns and what they are taken as.
fn mapping(report: &Value) -> Vec<(String, Option<String>)> {
    let columns = report["tables"][0]["columns"].as_array().unwrap();
    let key = |column: &Value| column["key"].as_str().map(str::to_owned);
    let pairs = columns.iter();
    pairs
        .map(|column| (text(&column["column"]).to_owned(), key(column)))
        .collect()
}

#[test]
fn both_spreadsheets_give_the_levels_rules_and_deadlines_of_the_lines() {
    let expected = expected();
    for (file, count) in [("signals.csv", 30), ("signals-cp1251.csv", 20)] {
        // Signals of Moscow and Vilnius are in the file with their own difference from UTC.
        let office = office();
        let report = office.import(file).done().json();
        assert_eq!(report["accepted"], count, "{file}");
        let rows = office.json(&["list", "signals"]);
        let rows = rows["rows"].as_array().unwrap();
        assert_eq!(rows.len(), count);
        for row in rows {
            let id = text(&row["external_id"]);
            let wanted = &expected["signals"][id];
            assert_eq!(row["rule"], wanted["rule"], "{file} {id}");
            let Some(level) = wanted.get("level") else {
                assert_eq!(row["outcome"], wanted["outcome"], "{file} {id}");
                continue;
            };
            assert_eq!(&row["level"], level, "{file} {id}");
            assert_eq!(row["computed_level"], wanted["computed_level"]);
            let instant = |value: &Value| -> caseload::domain::Moment {
                text(value)
                    .parse::<chrono::DateTime<chrono::FixedOffset>>()
                    .unwrap()
                    .to_utc()
            };
            assert_eq!(
                instant(&row["due_at"]),
                instant(&wanted["due_at"]),
                "{file} {id}"
            );
        }
    }
}

#[test]
fn what_came_in_as_lines_is_the_same_as_a_table_and_a_second_time() {
    let office = office();
    for file in ["bg.jsonl", "ru.jsonl", "pl.jsonl"] {
        office.import(file).done();
    }
    let before = office.json(&["list", "signals"]);
    for (file, count) in [("signals.csv", 30), ("signals-cp1251.csv", 20)] {
        let report = office.import(file).done().json();
        assert_eq!(report["accepted"], 0, "{file}");
        assert_eq!(report["unchanged"], count, "{file}");
    }
    assert_eq!(office.json(&["list", "signals"]), before);
}

#[test]
fn a_dry_run_tells_column_by_column_what_is_taken_as_what_and_changes_nothing() {
    let office = office();
    let file = signals("signals-cp1251.csv");
    let ran = office
        .run(&["import", &file, "--dry-run", "--lang", "bg"])
        .done();
    let lines: Vec<&str> = ran.out.lines().map(str::trim_end).collect();
    assert!(lines[0].ends_with("кодировка windows-1251, разделител semicolon"));
    assert_eq!(lines[1], "  Вх. №                     external_id");
    assert_eq!(lines[2], "  Дата                      received_date");
    assert!(
        ran.err.contains("windows-1251, което е предположение"),
        "{}",
        ran.err
    );
    assert!(lines.last().unwrap().contains("20"));
    write(&office, "own.csv", OWN);
    let ran = office.run(&[
        "import",
        "own.csv",
        "--dry-run",
        "--column",
        "Кога=received_at",
    ]);
    assert_eq!(ran.exit, 7);
    assert!(
        ran.out.contains("Кога            received_at"),
        "{}",
        ran.out
    );
    assert!(
        ran.out.contains("Бележка         kept as it is"),
        "{}",
        ran.out
    );
    assert_eq!(
        ran.err.lines().next(),
        Some("own.csv:2: channel: The key is required and missing.")
    );
    assert_eq!(office.json(&["list", "signals"])["total"], 0);
}

#[test]
fn an_encoding_that_is_said_is_no_guess_and_a_flag_goes_before_the_name() {
    let office = office();
    let table = fs::read(signals("signals-cp1251.csv")).unwrap();
    write(&office, "from-the-office.txt", table);
    let report = office.json(&[
        "import",
        "from-the-office.txt",
        "--format",
        "csv",
        "--encoding",
        "windows-1251",
        "--separator",
        ";",
    ]);
    assert_eq!(report["accepted"], 20);
    assert_eq!(report["tables"][0]["guessed"], false);
    fs::copy(signals("bg.jsonl"), office.folder().join("lines.csv")).unwrap();
    let table = office.run(&["import", "lines.csv"]);
    assert_eq!(table.exit, 1);
    assert_eq!(
        table.err,
        "caseload: lines.csv: It looks like JSON Lines. Say --format jsonl.\n"
    );
    let lines = office.json(&["import", "lines.csv", "--format", "jsonl"]);
    assert_eq!(lines["unchanged"], 10);
}

#[test]
fn a_saved_mapping_is_used_listed_kept_in_the_journal_and_rebuilt_from_it() {
    let office = office();
    write(&office, "own.csv", OWN);
    let save = [&["import", "--save-map", "our list"], &COLUMNS[..]].concat();
    assert_eq!(office.run(&save).exit, 6, "a duty officer may not");
    assert!(
        office
            .run(&["import", "--maps"])
            .done()
            .out
            .contains("No mapping")
    );
    let dry = [&save[..], &["--as", "sofia", "--dry-run"]].concat();
    office.run(&dry).done();
    assert_eq!(
        office.json(&["import", "--maps"])["maps"],
        serde_json::json!([])
    );
    let saved = office.run(&[&save[..], &["--as", "sofia"]].concat()).done();
    assert!(saved.err.contains("\"our list\" is saved"), "{}", saved.err);
    // The same once more changes nothing, and is no failure.
    let again = office.json(&[&save[..], &["--as", "sofia"]].concat());
    assert_eq!(again["accepted"], 0);
    let listed = office.run(&["import", "--maps"]).done().out;
    assert!(listed.contains("our list:\n") && listed.contains("  Номер = external_id\n"));
    let entry = &office.json(&["audit", "list", "--limit", "1"])["rows"][0];
    assert_eq!(entry["action"], "table-map-saved");
    assert_eq!(entry["actor"], "sofia");
    let report = office.json(&["import", "own.csv", "--map", "our list"]);
    assert_eq!(report["accepted"], 1);
    let mapping = mapping(&report);
    assert_eq!(
        mapping[0],
        ("Номер".to_owned(), Some("external_id".to_owned()))
    );
    assert_eq!(mapping[7], ("Бележка".to_owned(), None));
    assert_eq!(office.json(&["doctor", "--replay"])["ok"], true);
    assert_eq!(
        office.run(&["import", "own.csv", "--map", "nonsense"]).exit,
        3
    );
}

#[test]
fn a_column_that_is_said_wrongly_is_explained() {
    let office = office();
    write(&office, "own.csv", OWN);
    for (column, word) in [
        ("Кога", "NAME=KEY"),
        ("=text", "NAME=KEY"),
        ("Кога=when", "received_at"),
    ] {
        let ran = office.run(&["import", "own.csv", "--column", column]);
        assert_eq!(ran.exit, 2, "{column}");
        assert!(ran.err.contains(word), "{}", ran.err);
    }
    let empty = office.run(&["import", "--save-map", "x", "--as", "sofia"]);
    assert_eq!(empty.exit, 2);
    assert_eq!(office.run(&["import"]).exit, 2);
}

#[test]
fn good_rows_go_in_and_bad_ones_are_told_with_line_and_column() {
    let office = office();
    let file = fs::read_to_string(signals("signals.csv")).unwrap();
    let file = file.replacen(",phone,hotline,", ",pigeon,hotline,", 1);
    write(&office, "one-bad.csv", file);
    let ran = office.run(&["import", "one-bad.csv", "--json", "--lang", "bg"]);
    assert_eq!(ran.exit, 7);
    let report = ran.json();
    assert_eq!(report["accepted"], 29);
    assert_eq!(report["rejected_lines"], 1);
    let row = &report["rejected"][0];
    assert_eq!(row["file"], "one-bad.csv");
    assert_eq!(row["line"], 2);
    assert_eq!(row["field"], "channel");
    assert_eq!(row["reason"], "unknown-value");
    assert!(text(&row["message"]).starts_with("Непозната стойност."));
    // The same id with other words.
    let other = "Вх. №;received_at;channel;source;informant_kind;kind;text\n\
        BG2;16.11.2026 08:40;phone;school;known;concern;друго\n";
    write(&office, "other.csv", other);
    let ran = office.run(&["import", "other.csv", "--json"]);
    assert_eq!(ran.json()["rejected"][0]["field"], "Вх. №");
    assert_eq!(ran.json()["rejected"][0]["reason"], "different-content");
}

#[test]
fn rows_without_an_id_are_in_once() {
    let office = office();
    let table = OWN.replace("Номер;", "").replace("\n7;", "\n");
    write(&office, "own.csv", table);
    let import = [&["import", "own.csv"], &COLUMNS[2..]].concat();
    let first = office.json(&import);
    assert_eq!(first["accepted"], 1);
    let id = text(&first["signals"][0]["external_id"]).to_owned();
    assert!(id.starts_with("row-"), "{id}");
    let again = office.json(&import);
    assert_eq!(
        (&again["accepted"], &again["unchanged"]),
        (&0.into(), &1.into())
    );
    assert_eq!(again["signals"][0]["external_id"], id.as_str());
}

#[test]
fn what_is_no_table_is_told_in_a_sentence_and_leaves_nothing() {
    let office = office();
    let good = fs::read(signals("signals.csv")).unwrap();
    write(&office, "good.csv", good);
    for (name, content, word) in [
        ("empty.csv", &b""[..], "nothing in it"),
        (
            "book.csv",
            b"PK\x03\x04\x14\0\0\0",
            "Save a spreadsheet as CSV",
        ),
        (
            "other.csv",
            b"name,age\nAlice,5\n",
            "None of its columns is known",
        ),
        (
            "twice.csv",
            b"text,kind,Text\n",
            "Two columns stand for text",
        ),
    ] {
        write(&office, name, content);
        let ran = office.run(&["import", "good.csv", name]);
        assert_eq!(ran.exit, 1, "{name}: {}", ran.err);
        assert!(
            ran.err.contains(name) && ran.err.contains(word),
            "{}",
            ran.err
        );
    }
    write(&office, "header.csv", "external_id,text\r\n");
    let ran = office.run(&["import", "header.csv"]).done();
    assert!(ran.err.contains("no row below the header"), "{}", ran.err);
    assert_eq!(office.json(&["list", "signals"])["total"], 0);
}

fn export(office: &Office, more: &[&str]) -> Ran {
    office
        .run(&[&["export", "signals", "--format", "csv"], more].concat())
        .done()
}

#[test]
fn an_export_has_the_columns_of_the_format_and_comes_in_the_same() {
    let mut office = office();
    office.import("signals.csv").done();
    office.import("hostile.jsonl");
    let nameless = export(&office, &[]).out;
    let standard = fs::read_to_string(signals("signals.csv")).unwrap();
    let header = standard.split_once("\r\n").unwrap().0;
    assert!(nameless.starts_with(header), "{nameless}");
    assert!(nameless.starts_with('\u{feff}'));
    assert!(!nameless.contains("Съседова"));
    let named = [
        "--with-informants",
        "--reason",
        "court order 1",
        "--as",
        "sofia",
    ];
    let first = export(&office, &named).out;
    assert!(
        first.contains("Мария Съседова,'+359 000 000 101"),
        "defused"
    );
    write(&office, "first.csv", &first);
    let same = office.json(&["import", "first.csv"]);
    assert_eq!(same["accepted"], 0);
    assert_eq!(same["rejected"], serde_json::json!([]));
    office = Office::at("Europe/Sofia", NOW);
    write(&office, "first.csv", &first);
    office.run(&["import", "first.csv"]).done();
    assert_eq!(export(&office, &named).out, first);
}

#[test]
fn an_export_with_another_separator_is_recognised_and_the_same() {
    let office = office();
    office.import("signals.csv").done();
    let comma = export(&office, &[]).out;
    assert_eq!(export(&office, &["--separator", "comma"]).out, comma);
    for (separator, sign) in [("semicolon", ";"), (";", ";"), ("tab", "\t")] {
        let out = export(
            &office,
            &[
                "--separator",
                separator,
                "--with-informants",
                "--reason",
                "move",
                "--as",
                "sofia",
            ],
        )
        .out;
        let header = comma.split_once("\r\n").unwrap().0.replace(',', sign);
        assert!(out.starts_with(&header), "{out}");
        write(&office, "out.csv", &out);
        let report = office.json(&["import", "out.csv"]);
        assert_eq!(report["unchanged"], 30, "{separator}");
        let wanted = if sign == ";" { "semicolon" } else { "tab" };
        assert_eq!(report["tables"][0]["separator"], wanted);
    }
    for what in [&["signals"][..], &["calendar", "--format", "csv"]] {
        let ran = office.run(&[&["export", "--separator", "tab"], what].concat());
        assert_eq!(ran.exit, 2);
        assert!(ran.err.contains("--format csv"), "{}", ran.err);
    }
}

#[test]
fn an_export_of_one_system_and_of_none() {
    let office = office();
    office
        .run(&["import", &signals("bg.jsonl"), "--source", "one"])
        .done();
    assert_eq!(
        export(&office, &["--source", "one"])
            .out
            .matches(",concern,")
            .count(),
        9
    );
    let none = export(&office, &["--source", "two"]).out;
    assert_eq!(none.matches("\r\n").count(), 1, "the header alone");
    let refused = office.run(&["export", "signals", "--format", "csv", "--with-informants"]);
    assert_eq!(refused.exit, 2);
}
