//! From the telephone call to the approved closure, line by line.

use std::path::Path;

use super::{Talk, words_alone};
use crate::cli::{run, text};
use crate::e2e::story::practice;

const CHILD: &str = "Kim Sample";

#[test]
fn a_signal_becomes_a_case_and_is_closed_line_by_line() {
    let folder = tempfile::tempdir().unwrap();
    let db = practice(folder.path());
    let mut worker = Talk::at(&db, "wilma", "en");
    worker.hears("No signals waiting").hears("? lists what");
    recorded_and_sorted(&mut worker);
    checked(&mut worker);
    decided(&mut worker);
    assessed(&mut worker);
    planned(&mut worker);
    approved(&db);
    carried_out(&mut worker);
    reviewed(&mut worker);
    closure_proposed(&mut worker);
    closed(&db);
    words_alone(&worker.all);
    worker.says("quit");
    assert!(worker.ends().success());
    let asks = |args: &[&str]| {
        let asked = ["--db", db.to_str().unwrap(), "--as", "wilma", "--json"];
        run(folder.path(), &[&asked, args].concat()).done().json()
    };
    let shown = asks(&["show", "26-0002"]);
    assert_eq!(text(&shown["state"]), "closed", "{shown}");
    let doctor = asks(&["doctor", "--replay"]);
    assert_eq!(doctor["ok"], true, "{doctor}");
}

fn recorded_and_sorted(worker: &mut Talk) {
    worker
        .says("record")
        .hears("New signal")
        .hears("must be filled in");
    worker.fills(&[
        (
            "What was reported",
            "A neighbour hears a child cry.|Every night.|.",
        ),
        ("Address or place", "Elm Street 1"),
        ("Name", CHILD),
        ("Age", "7"),
        ("Who it is", "1"),
        ("Name", "Mona Sample"),
    ]);
    worker.says("/save").hears("Signal 26-0001 recorded");
    worker.hears("Urgency of 26-0001").hears("Question 1 of");
    worker.says("y").says("yes").says("y");
    worker.says("n").says("n").says("n");
    worker.hears("danger not ruled out");
    worker.says("save").hears("Intake").hears("1. priority");
    worker.hears(CHILD).hears("nobody responsible");
}

fn checked(worker: &mut Talk) {
    worker.says("take").hears("given to Wilma Sample");
    worker.says("check").hears("Check of 26-0001");
    worker.says("step of").hears("Step of the check");
    worker.fills(&[
        ("Kind of contact", "1"),
        ("With whom", "Kim and the mother"),
        ("Child seen", "1"),
        ("Result", "Kim is calm and well.|."),
    ]);
    worker.says("/save").hears("Saved");
    worker.says("conclude").hears("Conclusion of the check");
    worker.fills(&[("Finding", "1"), ("Conclusion", "Kim is alone at night.|.")]);
    worker.says("/save").hears("Check of 26-0001");
}

fn decided(worker: &mut Talk) {
    worker.says("f8").hears("Decision on the signal");
    worker.fills(&[("Reason", "1")]);
    worker.says("/save").hears("Case 26-0002 opened");
    worker.says("b").hears("No signals waiting");
    worker
        .says("go to the cases")
        .hears("1. 26-0002, Kim Sample");
    worker.says("1").hears("26-0002 – Kim Sample, Overview");
}

fn assessed(worker: &mut Talk) {
    worker
        .says("write the assessment")
        .hears("Assessment · 26-0002");
    worker.fills(&[
        ("Needs", "Somebody at home at night.|."),
        ("Causes", "Night shifts.|."),
        ("Strengths", "A grandmother next door.|."),
        ("Risk", "2"),
        ("The child's own view", "I want grandmother to come.|."),
    ]);
    worker.says("/save").hears("Saved");
    worker.says("next stage").hears("Plan · curator Wilma");
}

fn planned(worker: &mut Talk) {
    worker.says("plan").hears("No goals yet");
    worker.says("head").hears("Plan: problem and review");
    worker.fills(&[
        ("Main problem", "Kim is alone at night.|."),
        ("The family", "1"),
    ]);
    worker
        .says("/save")
        .says("add a goal")
        .hears("Goal · 26-0002");
    worker.fills(&[("Goal", "Kim is minded at night")]);
    worker.says("/save").hears("1. 1. Kim is minded");
    worker.says("1 add a task").hears("Task · 26-0002");
    worker.fills(&[
        ("What is to be done", "Ask the grandmother"),
        ("Who does it", "1"),
        ("Worker (", "1"),
        ("Term", "+14"),
    ]);
    worker.hears("That is: ");
    worker.says("/save").hears("2. Ask the grandmother");
    for (place, name) in [("1", CHILD), ("2", "Mona Sample")] {
        worker.says("person says").hears("Which one").says(place);
        worker.hears("Consent to the plan").hears(name);
        worker.fills(&[("Consent", "1"), ("How", "signed")]);
        worker.says("/save").hears("given");
    }
    worker.says("f8").hears("WAITS for approval");
}

/// The supervisor finds the case that waits, and approves; the worker is told.
fn approved(db: &Path) {
    let mut supervisor = Talk::at(db, "sofia", "en");
    supervisor.says("find").hears("Find:").says("26-0002");
    supervisor.hears("1. case, 26-0002").says("1");
    supervisor.says("approve").hears("Approval");
    supervisor.fills(&[("Number of the protocol", "12")]);
    supervisor.says("/save").hears("Saved");
    assert!(supervisor.ends().success());
}

fn carried_out(worker: &mut Talk) {
    worker.says("where").hears("Somebody else changed records");
    worker.hears("Implementation · curator");
    worker
        .says("contacts")
        .says("contact with")
        .hears("Contact note");
    worker.fills(&[
        ("Kind of contact", "1"),
        ("What was said", "Grandmother comes every night.|."),
    ]);
    worker.says("/save").hears("Grandmother comes");
    worker.says("plan").says("2 tick").hears("Task done");
    worker
        .says("/save")
        .hears("2. Ask the grandmother")
        .hears("done");
}

fn reviewed(worker: &mut Talk) {
    worker.says("review").hears("Review of the plan");
    worker.fills(&[
        ("Goal", "1"),
        ("Opinion of the sp", "Her teacher sees her rested.|."),
        ("The family", "We manage at night.|."),
        ("Family satisfied", "1"),
        ("Opinion of an", "The nurse agrees.|."),
        ("Decision", "4"),
        ("Why (must", "Kim sleeps well.|."),
    ]);
    worker.says("/save").hears("closing · curator");
}

fn closure_proposed(worker: &mut Talk) {
    worker.says("propose to close").hears("Closure of the case");
    worker.fills(&[
        ("Closure reason", "1"),
        ("In plain words", "The family manages.|."),
        ("Risk", "1"),
        ("Family told on", "16.11.2026"),
        ("How", "At home, by word.|."),
    ]);
    worker.says("/save").hears("Propose to close case");
    worker.says("1").hears("WAITS for approval");
}

/// What cannot be undone is confirmed by the number, and by nothing else.
fn closed(db: &Path) {
    let mut supervisor = Talk::at(db, "sofia", "en");
    supervisor.says("find").says("26-0002");
    supervisor.hears("1. case, 26-0002").says("1");
    supervisor.says("approve").hears("Approval");
    supervisor.fills(&[("Number of the protocol", "13")]);
    supervisor.says("/save").hears("26-0002");
    supervisor.says("26-0001").hears("26-0002");
    supervisor.says("26-0002").hears("CLOSED");
    assert!(supervisor.ends().success());
}
