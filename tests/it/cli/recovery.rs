//! Doctor, replay, backup and restore from the command line.

use super::Office;

const NOW: &str = "2026-11-16T23:00:00+02:00";

fn office() -> Office {
    let office = Office::at("Europe/Sofia", NOW);
    office.import("bg.jsonl").done();
    office
        .run(&[
            "link",
            "26-0008",
            "26-0002",
            "--kind",
            "duplicate",
            "--reason",
            "same child",
        ])
        .done();
    office
}

fn by_hand(office: &Office, sql: &str) {
    rusqlite::Connection::open(office.db())
        .unwrap()
        .execute_batch(sql)
        .unwrap();
}

fn seen(office: &Office) -> Vec<String> {
    let commands: [&[&str]; 5] = [
        &["list", "queue", "--json"],
        &["list", "signals", "--json"],
        &["list", "agenda", "--json"],
        &["show", "26-0002", "--json"],
        &["show", "26-0008"],
    ];
    commands
        .iter()
        .map(|args| office.run(args).done().out)
        .collect()
}

#[test]
fn a_sound_office_passes_every_check() {
    let office = office();
    let report = office.json(&["doctor", "--replay"]);
    assert_eq!(report["ok"], true);
    let names: Vec<&str> = report["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|check| check["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "integrity",
            "schema",
            "journal-chain",
            "access",
            "room",
            "calendar",
            "replay"
        ]
    );
}

#[test]
fn one_changed_cell_is_named_and_put_right() {
    let office = office();
    by_hand(
        &office,
        "update signal set holder = 'nobody' where number = 26000000003",
    );
    let ran = office.run(&["doctor", "--replay"]);
    assert_eq!(ran.exit, 5);
    assert!(
        ran.out.contains("signal [26000000003].holder"),
        "{}",
        ran.out
    );
    assert_eq!(
        office.run(&["doctor", "--replay"]).exit,
        0,
        "it was put right"
    );
}

#[test]
fn reading_only_the_cell_is_named_and_left() {
    let office = office();
    by_hand(
        &office,
        "update signal set holder = 'nobody' where number = 26000000003",
    );
    for _time in 0..2 {
        assert_eq!(office.run(&["doctor", "--replay", "--read-only"]).exit, 5);
    }
}

#[test]
fn with_the_tables_emptied_everything_comes_back_byte_for_byte() {
    let office = office();
    let before = seen(&office);
    by_hand(
        &office,
        "delete from queue_line; delete from term; delete from person; delete from person_block;
         delete from evidence; delete from counter; delete from search_text; delete from contact;
         delete from case_file; delete from signal;",
    );
    assert_eq!(office.run(&["show", "26-0002"]).exit, 3);
    assert_eq!(office.run(&["doctor", "--replay"]).exit, 5);
    assert_eq!(seen(&office), before);
}

#[test]
fn a_changed_journal_is_reported_and_nothing_is_rebuilt_from_it() {
    let office = office();
    by_hand(
        &office,
        "drop trigger journal_stays; update journal set actor = 'nobody' where seq = 9;",
    );
    let ran = office.run(&["audit", "verify", "--json"]);
    assert_eq!(ran.exit, 5);
    assert_eq!(ran.json()["first_bad"]["seq"], 9);
    assert_eq!(office.run(&["doctor"]).exit, 5);
}

#[test]
fn a_backup_proves_itself_and_comes_back() {
    let office = office();
    let before = seen(&office);
    let copy = office.json(&["backup", "copy.db"]);
    assert_eq!(copy["verified"], true);
    assert_eq!(copy["sha256"].as_str().unwrap().len(), 64);
    assert_eq!(
        office.run(&["backup", "copy.db"]).exit,
        1,
        "what is there is not replaced"
    );
    office
        .run(&[
            "link",
            "26-0005",
            "26-0003",
            "--kind",
            "duplicate",
            "--reason",
            "a mistake",
        ])
        .done();
    assert_ne!(seen(&office), before);
    assert_eq!(
        office.run(&["restore", "copy.db"]).exit,
        2,
        "a script must say --yes"
    );
    office.run(&["restore", "copy.db", "--yes"]).done();
    assert_eq!(seen(&office), before);
    assert_eq!(office.run(&["doctor", "--replay"]).exit, 0);
}
