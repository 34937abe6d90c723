//! The office's method at the command line: another version of it, and who may bring it in.

use caseload::method::BUILT_IN;
use serde_json::Value;

use super::{Ran, run, text};

/// The clock of the office here, a Thursday afternoon.
const NOW: &str = "2026-11-19T12:00:00Z";

/// The pack of a child protection department in another version, with a shorter first term.
fn next_version() -> String {
    let (_id, pack) = BUILT_IN.iter().find(|(id, _)| *id == "bg-ozd").unwrap();
    let (version, term) = ("version = \"1\"", "term = 10\nunit = \"days\"");
    assert!(pack.contains(version) && pack.contains(term));
    pack.replacen(version, "version = \"2\"", 1)
        .replace(term, "term = 9\nunit = \"days\"")
}

/// Rows of a list by their number.
fn rows(listed: &Value) -> Vec<&Value> {
    listed["rows"].as_array().unwrap().iter().collect()
}

#[test]
fn another_version_moves_what_is_open_and_changes_nothing_that_was_decided() {
    let folder = tempfile::tempdir().unwrap();
    let packs = folder.path().join("methods");
    std::fs::create_dir(&packs).unwrap();
    std::fs::write(packs.join("bg-ozd.toml"), next_version()).unwrap();
    let packs = packs.to_str().unwrap();
    let ask = |args: &[&str]| -> Ran {
        let mut all = vec!["--db", "o.db", "--clock", NOW, "--json", "--lang", "en"];
        all.extend(args);
        run(folder.path(), &all)
    };
    let change =
        |login: &str, id: &str| ask(&["--methods", packs, "--as", login, "methods", "use", id]);
    let demo = ask(&["demo", "--method", "bg-ozd", "--keep", "o.db", "--no-open"]);
    let demo = demo.done().json();
    let staff = demo["staff"].as_array().unwrap();
    let login = |role: &str| {
        let has = |each: &&Value| {
            let mut roles = each["roles"].as_array().unwrap().iter();
            roles.any(|each| each == role)
        };
        text(&staff.iter().find(has).unwrap()["login"]).to_owned()
    };
    let (duty, admin) = (login("duty"), login("admin"));
    let before = ask(&["list", "signals"]).done().json();
    let signals = rows(&before);
    let shown = |row: &Value| ask(&["show", text(&row["number"])]).done().json();
    let files: Vec<Value> = signals.iter().copied().map(shown).collect();

    let checks = || -> Vec<Value> {
        let agenda = ask(&["list", "agenda"]).done().json();
        let checks = rows(&agenda)
            .into_iter()
            .filter(|row| row["what"] == "check of the signal");
        checks.map(|row| row["due_at"].clone()).collect()
    };
    let due_before = checks();

    let refused = change(&duty, "bg-ozd");
    assert_eq!(refused.exit, 6, "{}", refused.err);
    let refused = change(&admin, "lt-av");
    assert_eq!(refused.exit, 1);
    assert!(
        refused.err.contains("only another version"),
        "{}",
        refused.err
    );
    change(&admin, "bg-ozd").done();
    let again = change(&admin, "bg-ozd");
    assert!(again.err.contains("this very version"), "{}", again.err);
    // The first version may come back; another text under its number may not.
    let own = std::path::Path::new(packs).join("bg-ozd.toml");
    let first = next_version().replacen("version = \"2\"", "version = \"1\"", 1);
    std::fs::write(&own, first).unwrap();
    let refused = change(&admin, "bg-ozd");
    assert!(
        refused.err.contains("a version of its own"),
        "{}",
        refused.err
    );
    ask(&["--as", &admin, "methods", "use", "bg-ozd"]).done();
    std::fs::write(&own, next_version()).unwrap();
    change(&admin, "bg-ozd").done();

    // The term of the checks that run is a day shorter.
    let due_now = checks();
    assert!(!due_before.is_empty());
    assert_eq!(due_before.len(), due_now.len());
    assert_ne!(due_before, due_now);
    // Every decision keeps its words and the version it was made under.
    for (row, old) in signals.iter().copied().zip(&files) {
        let new = shown(row);
        assert_eq!(new["level"], old["level"]);
        assert_eq!(new["explanation"], old["explanation"], "{}", row["number"]);
        assert_eq!(new["record"]["sorting"], old["record"]["sorting"]);
        assert_eq!(new["history"], old["history"]);
    }
    let sorted = |file: &&Value| file["record"]["sorting"].is_object();
    assert!(files.iter().filter(sorted).count() > 5);
    let received = ask(&["import", &super::signals("bg.jsonl"), "--as", &duty]);
    let received = received.done().json();
    let signal = ask(&["show", text(&received["signals"][0]["number"])]);
    assert_eq!(signal.done().json()["history"][0]["method"], "bg-ozd/2");
    let doctor = ask(&["--as", &admin, "doctor", "--replay"]).json();
    let replay = doctor["checks"].as_array().unwrap().iter();
    let replay = replay.clone().find(|each| each["name"] == "replay");
    assert_eq!(replay.unwrap()["state"], "ok", "{doctor}");
}

#[test]
fn what_waits_for_its_countersignature_is_a_view_of_the_queue() {
    let folder = tempfile::tempdir().unwrap();
    for (method, countersigned) in [("bg-ozd", true), ("lt-av", false)] {
        let db = format!("{method}.db");
        let ask = |args: &[&str]| {
            let mut all = vec!["--db", &db, "--clock", NOW, "--json"];
            all.extend(args);
            run(folder.path(), &all).done().json()
        };
        ask(&["demo", "--method", method, "--keep", &db, "--no-open"]);
        let all = ask(&["list", "signals", "--limit", "200"]);
        let waits = |row: &&&Value| {
            let shown = ask(&["show", text(&row["number"])]);
            let record = &shown["record"];
            record["state"] == "decision"
                && record["check"]["conclusion"].is_object()
                && record["check"]["conclusion"]["countersigned"].is_null()
        };
        let all = rows(&all);
        let expected: Vec<&Value> = all.iter().filter(waits).map(|row| &row["number"]).collect();
        let view = ask(&["list", "queue", "--view", "countersign"]);
        let view: Vec<&Value> = rows(&view).iter().map(|row| &row["number"]).collect();
        assert_eq!(!view.is_empty(), countersigned, "{method}");
        if countersigned {
            assert_eq!(view, expected);
        }
    }
}
