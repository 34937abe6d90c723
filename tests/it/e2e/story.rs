//! From the telephone call to the approved closure, with two people at two terminals.

use std::path::{Path, PathBuf};

use super::{CLOCK, opens};
use crate::cli::{run, text};
use crate::pty::Session;

const CHILD: &str = "Kim Sample";

/// Fills one field in after the other; a value of one digit chooses from a list.
fn fills(session: &mut Session, fields: &[(&str, &str)]) {
    for (label, value) in fields {
        session.field(label).feed(value);
    }
}

/// Saves a form and waits until it is gone.
fn saves(session: &mut Session, form: &str) {
    session.keys("f8").misses(form);
}

#[test]
fn a_signal_becomes_a_case_and_is_closed_with_approval() {
    let folder = tempfile::tempdir().unwrap();
    let db = practice(folder.path());
    let mut worker = opens(&db, "wilma");
    worker.sees("No signals waiting");
    recorded_and_sorted(&mut worker);
    checked(&mut worker);
    let case = decided(&mut worker);
    assessed(&mut worker);
    planned(&mut worker);
    approved(&db, &case, false);
    carried_out(&mut worker);
    reviewed(&mut worker);
    closure_proposed(&mut worker);
    approved(&db, &case, true);
    worker.sees("CLOSED").keys("f10");
    assert!(worker.ends().success());
    let asks = |args: &[&str]| {
        let asked = ["--db", db.to_str().unwrap(), "--as", "wilma", "--json"];
        run(folder.path(), &[&asked, args].concat()).done().json()
    };
    let shown = asks(&["show", &case]);
    assert_eq!(text(&shown["state"]), "closed", "{shown}");
    let doctor = asks(&["doctor", "--replay"]);
    assert_eq!(doctor["ok"], true, "{doctor}");
}

/// A practice office of two.
pub(crate) fn practice(folder: &Path) -> PathBuf {
    let db = folder.join("office.db");
    let args = [
        "--db",
        db.to_str().unwrap(),
        "--clock",
        CLOCK,
        "init",
        "--practice",
        "--method",
        "standard",
        "--office",
        "Sampleford",
        "--timezone",
        "Europe/Sofia",
        "--staff",
        "wilma:duty,curator:Wilma Sample",
        "sofia:supervisor,admin:Sofia Sample",
    ];
    run(folder, &args).done();
    db
}

fn recorded_and_sorted(worker: &mut Session) {
    worker.keys("f2").sees("New signal ─");
    worker.feed("A neighbour hears a child cry every night.");
    fills(
        worker,
        &[
            ("Address or place", "Elm Street 1"),
            ("Name", CHILD),
            ("Age", "7"),
            ("Who it is", "1"),
            ("Name", "Mona Sample"),
        ],
    );
    saves(worker, "New signal ─");
    worker
        .sees("Urgency of 26-0001")
        .sees("Signal 26-0001 recorded");
    worker.keys("1 1 1 2 2 2 f8").sees("Intake");
    worker.sees("►!   priority").sees(CHILD);
}

fn checked(worker: &mut Session) {
    worker.keys("f3").sees("Wilma Sample ");
    worker
        .keys("f5")
        .sees("Check of 26-0001")
        .sees("Add a step");
    worker.keys("f5").sees("Step of the check ·");
    fills(
        worker,
        &[
            ("Kind of contact", "1"),
            ("With whom", "Kim and the mother"),
            ("Child seen", "1"),
            ("Result", "Kim is calm and well."),
        ],
    );
    saves(worker, "Step of the check ·");
    worker
        .sees("CHILD SEEN")
        .keys("f8")
        .sees("Conclusion of the check ·");
    fills(
        worker,
        &[("Finding", "1"), ("Conclusion", "Kim is alone at night.")],
    );
    saves(worker, "Conclusion of the check ·");
    worker.sees("Nothing is missing; F8 goes on");
}

/// The number of the case that was opened.
fn decided(worker: &mut Session) -> String {
    worker.keys("f8").sees("Decision on the signal ·");
    worker.field("Curator").sees("Wilma Sample - 0, 0");
    fills(worker, &[("Reason", "1")]);
    saves(worker, "Decision on the signal ·");
    worker
        .sees("Case 26-0002 opened")
        .sees("26-0002 – Kim Sample")
        .keys("esc")
        .sees("No signals waiting");
    worker.keys("2").sees("26-0002 Kim Sample");
    worker.keys("enter").sees("26-0002 – Kim Sample");
    "26-0002".to_owned()
}

fn assessed(worker: &mut Session) {
    worker
        .sees("Assessment · curator")
        .keys("a")
        .sees("Assessment · 26-0002");
    fills(
        worker,
        &[
            ("Needs", "Somebody at home at night."),
            ("Causes", "Night shifts."),
            ("Strengths", "A grandmother next door."),
            ("Risk", "2"),
            ("The child's own view", "I want grandmother to come."),
        ],
    );
    saves(worker, "Assessment · 26-0002");
    worker.keys("f8").sees("Plan · curator Wilma");
}

fn planned(worker: &mut Session) {
    worker.keys("3").sees("No goals yet");
    worker.keys("p").sees("Plan: problem and review ·");
    fills(
        worker,
        &[
            ("Main problem", "Kim is alone at night."),
            ("The family", "1"),
        ],
    );
    saves(worker, "Plan: problem and review ·");
    worker.keys("g").sees("Goal · 26-0002");
    worker.feed("Kim is minded at night");
    saves(worker, "Goal · 26-0002");
    worker
        .sees("►1. Kim is minded")
        .keys("f6")
        .sees("Task · 26-0002");
    worker.feed("Ask the grandmother");
    fills(
        worker,
        &[("Who does it", "1"), ("Worker", "1"), ("Term", "+14")],
    );
    saves(worker, "Task · 26-0002");
    worker.sees("[ ] Ask the grandmother");
    for (place, name) in [("1", CHILD), ("2", "Mona Sample")] {
        worker.keys("s").sees("Which one").keys(place);
        worker.sees("Consent to the plan ·").sees(name);
        fills(worker, &[("Consent", "1"), ("How", "signed")]);
        saves(worker, "Consent to the plan ·");
    }
    worker
        .sees("F8 asks for approval")
        .keys("f8")
        .sees("WAITS for approval");
}

/// The supervisor finds the case that waits, and approves.
fn approved(db: &Path, case: &str, closes: bool) {
    let mut supervisor = opens(db, "sofia");
    supervisor.sees("Intake").keys("f7").sees("Find");
    supervisor.feed(case).sees(CHILD).keys("enter");
    supervisor.sees(&format!("{case} – {CHILD}")).keys("k");
    supervisor.sees("Approval ·");
    fills(&mut supervisor, &[("Number of the protocol", "12")]);
    if closes {
        supervisor.keys("f8").sees("Close case 26-0002?");
        supervisor.keys("enter").feed(case).keys("enter");
        supervisor.misses("Approval ·");
    } else {
        saves(&mut supervisor, "Approval ·");
    }
    supervisor.misses("WAITS for approval").keys("f10");
    assert!(supervisor.ends().success());
}

fn carried_out(worker: &mut Session) {
    worker
        .sees("Implementation · curator")
        .keys("4")
        .sees("►4 Contacts");
    worker.keys("f4").sees("Contact note ·");
    fills(
        worker,
        &[
            ("Kind of contact", "1"),
            ("What was said", "Grandmother comes every night."),
        ],
    );
    saves(worker, "Contact note ·");
    worker
        .sees("Grandmother comes")
        .keys("3")
        .sees("►1. Kim is minded");
    worker
        .keys("down")
        .sees("►  [ ] Ask")
        .keys("space")
        .sees("Task done ·");
    saves(worker, "Task done ·");
    worker.sees("[x] Ask the grandmother");
}

fn reviewed(worker: &mut Session) {
    worker.keys("f5").sees("Review of the plan ·");
    fills(
        worker,
        &[
            ("Goal", "1"),
            ("Opinion of the sp", "Her teacher sees her rested."),
            ("The family", "We manage at night."),
            ("Family satisfied", "1"),
            ("Opinion of an", "The nurse agrees."),
            ("Decision", "4"),
            ("Why*", "Kim sleeps well."),
        ],
    );
    saves(worker, "Review of the plan ·");
}

fn closure_proposed(worker: &mut Session) {
    worker
        .sees("closing · curator")
        .keys("o")
        .sees("Closure of the case ·");
    fills(
        worker,
        &[
            ("Closure reason", "1"),
            ("In plain words", "The family manages."),
            ("Risk", "1"),
            ("Family told on", "16.11.2026"),
            ("How", "At home, by word."),
        ],
    );
    // What leaves the worker's hands asks first; the key that asked goes no further.
    worker.keys("f8").sees("Propose to close case 26-0002?");
    worker.keys("f8 1").misses("Closure of the case ·");
    worker.sees("WAITS for approval");
}
