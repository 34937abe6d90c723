//! What the program leaves behind, and windows of any size.

use std::path::Path;

use rustix::process::Signal;

use super::{demo, opens};
use crate::pty::Session;

/// A demo whose folder for temporary files is known.
fn fictional(folder: &Path) -> Session {
    let env = [
        ("TMPDIR", folder.to_str().unwrap()),
        ("HOME", folder.to_str().unwrap()),
    ];
    let mut session = Session::start(&["demo", "--lang", "en"], &env, (80, 24));
    session
        .sees("┌ Intake")
        .keys("f2")
        .sees("New signal ─")
        .feed("abc")
        .sees("│abc");
    assert_eq!(entries(folder), 1);
    session
}

fn entries(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}

#[test]
fn a_demo_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut quit = fictional(folder.path());
    quit.keys("f10");
    assert!(quit.ends().success());
    assert_eq!(entries(folder.path()), 0);
    let mut terminated = fictional(folder.path());
    assert_eq!(terminated.signal(Signal::TERM).ends().exit_code(), 143);
    assert_eq!(entries(folder.path()), 0);
    assert_eq!(fictional(folder.path()).hang_up().exit_code(), 129);
    assert_eq!(entries(folder.path()), 0);
    // Nobody can clear up behind a kill.
    fictional(folder.path()).kill();
    assert_eq!(entries(folder.path()), 1);
}

#[test]
fn a_key_pressed_while_the_window_changes_is_heard_at_once() {
    let (_folder, db) = demo();
    let mut session = opens(&db, "a.sample");
    session.sees("┌ Intake").keys("f2").sees("New signal ─");
    let mut typed = "│".to_owned();
    for round in 0..40 {
        session.resize(80 + round % 2, 24 + round % 3).feed("x");
        typed.push('x');
        session.sees(&typed);
    }
}

#[test]
fn no_size_of_the_window_ends_the_program() {
    let (_folder, db) = demo();
    let mut session = opens(&db, "a.sample");
    session.sees("┌ Intake");
    let mut places = ["", "f2", "f4", "f7", "f9", "f1"].iter().cycle();
    let mut seed = 7_u32;
    for round in 0..120 {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let columns = 1 + (seed >> 8) % 40;
        let rows = 1 + (seed >> 20) % 12;
        session.resize(
            u16::try_from(columns).unwrap(),
            u16::try_from(rows).unwrap(),
        );
        if round % 10 == 0 {
            session.resize(200, 60);
        }
        if round % 12 == 6 {
            session.keys(places.next().unwrap()).feed("x");
        }
        session.reads_for(std::time::Duration::from_millis(5));
    }
    session
        .resize(1, 1)
        .resize(80, 24)
        .keys("f7")
        .sees("┌ Find");
}
