//! Two people on one database: each sees what the other writes, and nobody overwrites anybody.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::{CLOCK, opens};
use crate::cli::Office;
use crate::pty::Session;

/// An office with one signal, on which two people work.
fn office() -> (Office, PathBuf) {
    let office = Office::at("Europe/Sofia", CLOCK);
    let db = office.db();
    let mut first = opens(&db, "dora");
    records(&mut first, "A child cries at night.", "Elm Street 1");
    first.keys("f10");
    assert!(first.ends().success());
    (office, db)
}

fn records(session: &mut Session, text: &str, place: &str) {
    session
        .sees("┌ Intake")
        .keys("f2")
        .sees("New signal ─")
        .feed(text);
    session.field("Address or place").feed(place).sees(place);
    session.keys("f8").misses("New signal ─");
}

fn corrects(db: &Path, login: &str) -> Session {
    let mut session = opens(db, login);
    session
        .sees("26-0001")
        .keys("e")
        .sees("Correct the signal ·")
        .sees("Elm Street 1");
    session
}

#[test]
fn a_new_signal_of_somebody_else_appears_and_the_selection_stays() {
    let (_office, db) = office();
    let mut reader = opens(&db, "sofia");
    reader.sees("26-0001");
    assert!(marked(&reader).contains("26-0001"), "{}", reader.screen());
    let mut writer = opens(&db, "dora");
    records(&mut writer, "Another child.", "Oak Street 2");
    let written = Instant::now();
    reader.sees("26-0002");
    assert!(
        written.elapsed() < Duration::from_secs(2),
        "{:?}",
        written.elapsed()
    );
    assert!(marked(&reader).contains("26-0001"), "{}", reader.screen());
}

/// The line of the queue that is selected.
fn marked(session: &Session) -> String {
    let screen = session.screen();
    let line = screen.lines().find(|line| line.contains('►'));
    line.unwrap_or_default().to_owned()
}

#[test]
fn corrections_of_different_fields_are_merged() {
    let (office, db) = office();
    let mut dora = corrects(&db, "dora");
    let mut sofia = corrects(&db, "sofia");
    dora.field("Address or place")
        .feed(", first floor")
        .sees("first floor");
    sofia
        .field("Address or place")
        .field("Name")
        .feed("Kim Sample")
        .sees("Kim Sample");
    dora.keys("f8").misses("Correct the signal ·");
    sofia
        .keys("f8")
        .misses("Correct the signal ·")
        .sees("merged");
    let shown = office.run(&["show", "26-0001"]).done().out;
    assert!(
        shown.contains("first floor") && shown.contains("Kim Sample"),
        "{shown}"
    );
}

#[test]
fn a_correction_of_the_same_field_is_chosen_between() {
    let (office, db) = office();
    let mut dora = corrects(&db, "dora");
    let mut sofia = corrects(&db, "sofia");
    dora.field("Address or place")
        .feed(", first floor")
        .sees("first floor");
    sofia
        .field("Address or place")
        .feed(", third floor")
        .sees("third floor");
    dora.keys("f8").misses("Correct the signal ·");
    sofia
        .keys("f8")
        .sees("F3 mine")
        .sees("Elm Street 1, first floor");
    sofia.sees("Elm Street 1, third floor").sees("Dora Sample");
    sofia.keys("f3 f8").misses("Correct the signal ·");
    let shown = office.run(&["show", "26-0001"]).done().out;
    assert!(
        shown.contains("third floor") && !shown.contains("Elm Street 1, first"),
        "{shown}"
    );
}

#[test]
fn who_has_left_sees_no_more_and_what_they_typed_is_there_when_they_are_back() {
    let (office, db) = office();
    let mut dora = corrects(&db, "dora");
    dora.field("Address or place")
        .feed(", first floor")
        .sees("first floor");
    let change = |what: &str| {
        let args = ["--as", "sofia", "staff", "change", "dora", what];
        office.run(&args)
    };
    assert!(change("--left").done().out.contains("left the office"));
    assert!(dora.ends().success());
    let mut refused = opens(&db, "dora");
    refused.sees("not an active member");
    assert!(!refused.ends().success());
    change("--back").done();
    let mut dora = opens(&db, "dora");
    dora.sees("26-0001").keys("4").sees("26-0001").keys("enter");
    dora.sees("first floor");
}
