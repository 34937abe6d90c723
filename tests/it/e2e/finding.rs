//! Undo, questions and saved views with real keys in a real terminal.

use super::{demo, opens};
use crate::pty::Session;

const WHO: &str = "a.sample";

#[test]
fn ctrl_z_takes_a_signal_back_and_ctrl_y_takes_it_again() {
    let (_folder, db) = demo();
    let mut session = opens(&db, WHO);
    session.sees("┌ Intake").keys("f3").sees("Ctrl+Z: undo");
    session.feed([0x1a]).sees("Undone: ");
    session.feed([0x19]).sees("Done again: ");
    session.keys("f10");
    assert!(session.ends().success());
    // The journal tells of it, and the tables still follow from the journal.
    let path = db.to_str().unwrap();
    let checked = ["--db", path, "--clock", super::CLOCK, "doctor", "--replay"];
    crate::cli::run(db.parent().unwrap(), &checked).done();
}

#[test]
fn the_key_that_asked_to_throw_a_draft_away_does_not_do_it() {
    let (_folder, db) = demo();
    let mut session = opens(&db, WHO);
    session.sees("┌ Intake").keys("f2").sees("New signal ─");
    session.feed("A second call.").keys("esc").sees("┌ Intake");
    session
        .keys("4")
        .sees("┌ Unfinished forms")
        .sees("New signal");
    session.feed("\x1b[3~").sees("Throw away");
    session.feed("\x1b[3~\x1b[3~").sees("Throw away");
    // Enter alone keeps it.
    session
        .keys("enter")
        .misses("Throw away")
        .sees("New signal");
    session.feed("\x1b[3~").sees("Throw away").keys("1");
    session.sees("No unfinished forms").keys("f10");
    assert!(session.ends().success());
}

#[test]
fn leaving_a_dirty_form_keeps_it_for_the_next_start() {
    let (_folder, db) = demo();
    let mut session = opens(&db, WHO);
    session.sees("┌ Intake").keys("f2").sees("New signal ─");
    session.feed("A third call.").sees("A third call.");
    session.feed([0x11]);
    assert!(session.ends().success());
    let mut session = opens(&db, WHO);
    session
        .sees("┌ Unfinished forms")
        .keys("enter")
        .sees("A third call.");
    session.keys("f10");
    assert!(session.ends().success());
}

fn opens_in(db: &std::path::Path, view: &str) -> Session {
    let db = db.to_str().unwrap();
    let args = [
        "--db",
        db,
        "--lang",
        "en",
        "--clock",
        super::CLOCK,
        "--as",
        WHO,
        "--view",
        view,
    ];
    Session::start(&args, &[("LANG", "C.UTF-8")], super::SIZE)
}

#[test]
fn the_program_opens_in_a_view_of_the_command_line() {
    let (_folder, db) = demo();
    let mut session = opens(&db, WHO);
    session
        .sees("┌ Intake")
        .keys("tab tab")
        .sees("Intake – overdue");
    session
        .keys("f9")
        .feed("save this")
        .sees("Save this view")
        .keys("enter");
    session
        .sees("Name of this view")
        .feed("Late")
        .keys("enter")
        .sees("saved;")
        .keys("f10");
    assert!(session.ends().success());
    for view in ["late", "overdue"] {
        let mut session = opens_in(&db, view);
        session.sees("Intake – overdue").keys("f10");
        assert!(session.ends().success());
    }
    let path = db.to_str().unwrap();
    let listed = [
        "--db",
        path,
        "--clock",
        super::CLOCK,
        "list",
        "queue",
        "--view",
        "overdue",
    ];
    crate::cli::run(db.parent().unwrap(), &listed).done();
    let unknown = [
        "--db",
        path,
        "--clock",
        super::CLOCK,
        "list",
        "queue",
        "--view",
        "late",
    ];
    assert_eq!(
        crate::cli::run(db.parent().unwrap(), &unknown).exit,
        2,
        "the contract's views stay"
    );
}
