//! Anchors of the journal from the command line.

use std::os::unix::fs::PermissionsExt as _;

use super::{Office, text};

const NOW: &str = "2026-11-16T23:00:00+02:00";

fn by_hand(office: &Office, sql: &str) {
    let conn = rusqlite::Connection::open(office.db()).unwrap();
    conn.execute_batch(
        "drop trigger if exists journal_stays; drop trigger if exists journal_keeps",
    )
    .unwrap();
    conn.execute_batch(sql).unwrap();
}

#[test]
fn anchors_stand_behind_each_other_and_find_a_tail_that_was_cut() {
    let office = Office::at("Europe/Sofia", NOW);
    let file = office.folder().join("anchors.jsonl");
    let file = file.to_str().unwrap();
    let first = office.run(&["audit", "anchor", "--to", file]).done().out;
    office.import("bg.jsonl").done();
    let second = office.run(&["audit", "anchor", "--to", file]).done().out;
    assert_eq!(std::fs::read_to_string(file).unwrap(), first + &second);
    let mode = std::fs::metadata(file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let verify = ["audit", "verify", "--anchors", file];
    let whole = office.json(&verify);
    assert_eq!(
        (&whole["ok"], &whole["anchors"]["count"]),
        (&true.into(), &2.into())
    );
    let anchor: serde_json::Value = serde_json::from_str(&second).unwrap();
    assert_eq!(anchor["hash"], whole["head"]);
    by_hand(
        &office,
        "delete from payload where seq = (select max(seq) from journal);
         delete from journal where seq = (select max(seq) from journal)",
    );
    // The chain that is left is whole.
    assert_eq!(office.json(&["audit", "verify"])["ok"], true);
    let cut = office.run(&verify);
    assert_eq!(cut.exit, 5);
    let seq = &anchor["seq"];
    assert!(
        cut.out.contains(&format!("line 2: entry {seq} is not in")),
        "{}",
        cut.out
    );
    let cut = office.run(&["--json", "audit", "verify", "--anchors", file]);
    let cut: serde_json::Value = serde_json::from_str(&cut.out).unwrap();
    assert_eq!(text(&cut["anchors"]["first_bad"]["what"]), "cut");
    // Nothing is anchored anew on a journal that its anchors do not know.
    let again = office.run(&["audit", "anchor", "--to", file]);
    assert_eq!(again.exit, 5);
    assert!(again.err.contains("was cut"), "{}", again.err);
    assert_eq!(std::fs::read_to_string(file).unwrap().lines().count(), 2);
}

#[test]
fn a_line_that_is_no_anchor_is_named_and_a_file_that_is_not_there_too() {
    let office = Office::at("Europe/Sofia", NOW);
    let file = office.folder().join("anchors.jsonl");
    let missing = office.run(&["audit", "verify", "--anchors", file.to_str().unwrap()]);
    assert_eq!(missing.exit, 3);
    assert!(missing.err.contains("anchors.jsonl"), "{}", missing.err);
    std::fs::write(&file, "{}\n").unwrap();
    let file = file.to_str().unwrap();
    for command in ["verify --anchors", "anchor --to"] {
        let args = format!("audit {command} {file}");
        let args: Vec<&str> = args.split(' ').collect();
        let said = office.run(&args);
        assert_eq!(said.exit, 1);
        assert!(
            said.err.contains("line 1: this is no anchor"),
            "{}",
            said.err
        );
    }
}
