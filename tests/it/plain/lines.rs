//! What is typed and what ends the program: drafts stay, refusals are words, nothing is drawn.

use caseload::store::contract::Draft;
use caseload::store::{Access, Patience, Store};
use rustix::process::Signal;

use super::{CLOCK, Talk, words_alone};
use crate::cli::run;
use crate::e2e::demo;
use crate::office::login;
use crate::pty::Session;

const WHO: &str = "a.sample";

fn drafts(db: &std::path::Path) -> Vec<Draft> {
    let store = Store::open(db, Access::Read, Patience::Command).unwrap();
    store.drafts(&login(WHO)).unwrap()
}

#[test]
fn the_end_of_the_input_keeps_the_form_as_a_draft_that_is_offered_again() {
    let (_folder, db) = demo();
    let mut talk = Talk::at(&db, WHO, "en");
    talk.says("f2")
        .says("A child at the station.")
        .says("Alone.");
    assert!(talk.ends().success());
    let mut again = Talk::at(&db, WHO, "en");
    again.hears("Unfinished forms").hears("1. New signal");
    again
        .says("1")
        .hears("A child at the station.")
        .hears("Alone.");
    again.says("/discard").hears("1.").hears("2.").says("1");
    again.hears("Unfinished forms");
    assert!(again.ends().success());
    assert!(drafts(&db).is_empty());
}

#[test]
fn a_lost_line_keeps_every_line_that_was_typed() {
    for (signal, code) in [(Signal::HUP, 129), (Signal::TERM, 143), (Signal::INT, 130)] {
        let (_folder, db) = demo();
        let mut talk = Talk::at(&db, WHO, "en");
        talk.says("f2")
            .says("A child at the station.")
            .says("Alone.");
        assert_eq!(talk.killed(signal).code(), Some(code));
        let kept = drafts(&db);
        assert_eq!(kept.len(), 1);
        assert_eq!(
            kept[0].answers.text("text"),
            "A child at the station.\nAlone."
        );
    }
}

#[test]
fn a_form_is_asked_field_by_field_and_what_cannot_be_read_is_asked_again() {
    let (_folder, db) = demo();
    let mut talk = Talk::at(&db, WHO, "en");
    talk.says("f2")
        .hears("1. What was reported (must be filled in):");
    talk.says("?").hears("a line with a dot ends them");
    talk.says("A call.")
        .says("//.")
        .says(".")
        .hears("2. Received, now:");
    talk.says("soon").hears("Problem in 2").hears("2. Received");
    talk.says("yesterday 10:00")
        .hears("That is: Sunday 15 November 2026");
    talk.hears("3. Channel").says("?").hears("1. telephone");
    talk.says("nonsense")
        .hears("no such value")
        .hears("3. Channel");
    talk.says("<").hears("2. Received, now: 15.11.2026 10:00");
    talk.says("/1")
        .hears("1. What was reported (must be filled in), now: A call.");
    talk.says("+ Later another.").says(".");
    talk.says("/again")
        .hears("1. What was reported (must be filled in): A call. . Later another.");
    talk.says("/later").hears("kept").hears("Intake");
    words_alone(&talk.all);
}

#[test]
fn level_and_rule_are_told_when_an_answer_changes_them_and_not_before() {
    let (_folder, db) = demo();
    let mut talk = Talk::at(&db, WHO, "en");
    talk.says("6 answer")
        .hears("Urgency of 26-0058")
        .hears("not sorted");
    talk.hears("Question 1 of 37.");
    talk.says("y")
        .hears("priority, 2 days 23 hours left")
        .hears("rule R4");
    talk.says("y").hears("Question 3 of 37.");
    assert!(!talk.last.contains("rule"), "{}", talk.last);
    talk.says("y")
        .says("y")
        .hears("immediate, 3 hours 35 minutes left");
    talk.hears("A1 needs medical help now").hears("rule R1");
    talk.says("<").hears("Question 4 of 37.").hears("Now: YES");
    talk.says("/19")
        .hears("Question 19 of 37.")
        .hears("Perhaps yes:");
    talk.says("?").hears("Question 20 of 37.");
    talk.says("save").hears("26-0058: immediate");
    words_alone(&talk.all);
}

#[test]
fn what_others_change_is_told_before_the_next_question() {
    let (_folder, db) = demo();
    let mut talk = Talk::at(&db, WHO, "en");
    talk.hears("1. immediate").hears("nobody responsible");
    Talk::at(&db, WHO, "en").says("1 take").hears("given to");
    talk.says("where").hears("Somebody else changed records.");
    talk.hears("5 y, Alice Sample").says("where");
    assert!(!talk.last.contains("Somebody else"), "{}", talk.last);
}

#[test]
fn what_is_not_understood_is_told_in_words() {
    let (_folder, db) = demo();
    let mut talk = Talk::at(&db, WHO, "en");
    talk.says("77").hears("There is no number 77 here");
    talk.says("xyzzy").hears("Not understood: xyzzy");
    talk.says("go to")
        .hears("Several actions are called so")
        .hears("Go to the cases");
    talk.says("save").hears("Not understood: Save");
    talk.says("help").hears("b goes back");
    talk.says("where").hears("Alice Sample").hears("overdue");
    talk.says("1 confirm")
        .hears("nobody has proposed a lower level");
    talk.says("\u{1b}[31mred\u{7}").hears("Not understood");
    talk.says("").hears("1. ");
    words_alone(&talk.all.replace("[31mred", ""));
}

#[test]
fn words_of_the_interface_and_english_ones_are_both_understood() {
    let (_folder, db) = demo();
    let mut talk = Talk::at(&db, WHO, "ru");
    talk.says("меню").hears("1. ").says("назад").hears("Приём");
    talk.says("menu").hears("1. ").says("b").hears("Приём");
    talk.says("к 2")
        .hears("2. ")
        .says("go to the agenda")
        .hears("1. ");
    talk.says("назад").says("выход");
    assert!(talk.ends().success());
    words_alone(&talk.all);
}

#[test]
fn a_list_that_is_longer_than_a_page_goes_on_with_an_empty_line() {
    let (_folder, db) = demo();
    let mut talk = Talk::at(&db, WHO, "en");
    talk.hears("17. ").hears("an empty line goes on");
    talk.says("").hears("1. ");
    talk.says("filter")
        .hears("Filter")
        .says("daisy")
        .hears("1. ");
    assert!(!talk.last.contains("2. "), "{}", talk.last);
    talk.says("b").hears("17. ");
}

#[test]
fn whoever_only_reads_is_told_so_and_changes_nothing() {
    let (folder, db) = demo();
    let path = db.to_str().unwrap();
    let mut talk = Talk::start(&[
        "--db",
        path,
        "--lang",
        "en",
        "--clock",
        CLOCK,
        "--as",
        WHO,
        "--plain",
        "--read-only",
    ]);
    talk.hears("READ ONLY").says("f2").hears("for reading only");
    talk.says("1 take").hears("for reading only");
    assert!(talk.ends().success());
    let refused = run(folder.path(), &["--db", path, "--plain", "--no-input"]);
    assert_eq!(refused.exit, 2, "{}", refused.err);
    assert!(refused.out.is_empty() && refused.err.contains("--no-input"));
}

#[test]
fn whoever_has_no_office_yet_is_welcomed_line_by_line() {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("there.db");
    let home = folder.path().to_str().unwrap();
    let mut talk = Talk::at_home(home, &["--lang", "en", "--plain"]);
    talk.hears("1. English").says("1").hears("2. ").says("2");
    talk.says("Sampleford").says("Sofia").hears("1. ").says("1");
    talk.says("1")
        .says("Wilma Sample")
        .hears("Wilma Sample")
        .hears("Sampleford");
    talk.says("").hears("Intake").hears("No signals waiting");
    assert!(talk.ends().success());
    words_alone(&talk.all);
    assert!(!db.exists());
    let mut again = Talk::at_home(home, &["--lang", "en", "--plain"]);
    again.hears("Sampleford");
    assert!(again.ends().success());
}

#[test]
fn a_dumb_terminal_is_offered_lines_and_gets_no_escape_code() {
    let (_folder, db) = demo();
    let path = db.to_str().unwrap();
    let common = ["--db", path, "--lang", "en", "--clock", CLOCK, "--as", WHO];
    let mut refused = Session::start(&common, &[("TERM", "dumb")], (80, 24));
    refused.sees("caseload --plain");
    assert_eq!(refused.ends().exit_code(), 2);
    let args = [&common[..], &["--plain"]].concat();
    let mut session = Session::start(&args, &[("TERM", "dumb")], (80, 60));
    session.sees("There is more").sees("> ");
    session.feed("1\n").sees("Urgency");
    session.feed("b\n").sees("Intake – open");
    session.feed("q\n");
    assert!(session.ends().success());
    assert!(
        !session.text().contains(['\u{1b}', '\u{7}']),
        "{}",
        session.text()
    );
}
