//! What a slow line carries: bytes counted in a pseudo-terminal, on a fictional office.

use std::path::PathBuf;
use std::time::Duration;

use crate::e2e::{CLOCK, demo};
use crate::pty::Session;

/// After a key the detail of a row is loaded once the selection rests; then nothing comes.
const REST: Duration = Duration::from_millis(400);

/// A line of 9,600 baud: bytes in a tenth of a second.
const SLOW: usize = 96;

/// Opens an office in a window, in a language.
fn opens(language: &str, size: (u16, u16)) -> (tempfile::TempDir, PathBuf, Session) {
    let (folder, db) = demo();
    let args = [
        "--db",
        db.to_str().unwrap(),
        "--lang",
        language,
        "--clock",
        CLOCK,
        "--as",
        "a.sample",
    ];
    let mut session = Session::start(&args, &[("LANG", "C.UTF-8")], size);
    session.sees("│►").reads_for(REST);
    (folder, db, session)
}

/// Bytes that the program writes after some keys, until it writes no more.
fn cost(session: &mut Session, keys: &str) -> usize {
    let before = session.bytes();
    session.keys(keys);
    quiet(session);
    session.bytes() - before
}

fn quiet(session: &mut Session) {
    loop {
        let before = session.bytes();
        if session.reads_for(REST).bytes() == before {
            return;
        }
    }
}

#[test]
fn moving_the_selection_costs_a_marker_and_not_a_row() {
    for language in ["en", "ru"] {
        let (_folder, _db, mut session) = opens(language, (80, 24));
        for screen in ["1", "2", "3"] {
            session.keys(screen).reads_for(REST);
            for key in ["down", "down", "up"] {
                let cost = cost(&mut session, key);
                assert!(
                    (1..200).contains(&cost),
                    "{language} {screen} {key}: {cost}"
                );
            }
        }
    }
}

#[test]
fn a_list_that_scrolls_by_a_row_is_moved_by_the_terminal() {
    let (_folder, _db, mut session) = opens("ru", (80, 20));
    session.keys(&"down ".repeat(13)).reads_for(REST);
    for key in ["down", "down"] {
        let cost = cost(&mut session, key);
        assert!((100..600).contains(&cost), "{key}: {cost}");
    }
    let shown = session.screen();
    session.feed("\x0c").reads_for(REST);
    assert_eq!(session.screen(), shown, "as it is drawn whole");
}

#[test]
fn with_the_detail_beside_the_list_a_move_costs_less_than_3_kilobytes() {
    for language in ["en", "ru"] {
        let (_folder, _db, mut session) = opens(language, (120, 40));
        for key in ["down", "down", "up"] {
            let cost = cost(&mut session, key);
            assert!((200..3_000).contains(&cost), "{language} {key}: {cost}");
        }
    }
}

#[test]
fn another_screen_costs_less_than_12_kilobytes() {
    for language in ["en", "ru"] {
        let (_folder, _db, mut session) = opens(language, (100, 30));
        for key in ["2", "3", "1", "enter", "esc", "f2", "esc", "f9"] {
            let cost = cost(&mut session, key);
            assert!((500..12_000).contains(&cost), "{language} {key}: {cost}");
        }
    }
}

#[test]
fn two_hundred_keys_at_once_cost_less_than_two_pages() {
    let (_folder, _db, mut session) = opens("ru", (80, 24));
    session.feed("\x0c").reads_for(REST);
    let before = session.bytes();
    session.feed("\x0c").reads_for(REST);
    let page = session.bytes() - before;
    let before = session.bytes();
    session.feed("\t".repeat(200)).feed("2").sees("┌ Случаи");
    let cost = session.bytes() - before;
    assert!(cost < 2 * page, "{cost} of {page}");
    quiet(&mut session);
    let before = session.bytes();
    session.feed("\x1b[B\x1b[A".repeat(100));
    quiet(&mut session);
    let cost = session.bytes() - before;
    assert!(cost < 400, "no frame for each key: {cost}");
}

#[test]
fn who_does_nothing_is_sent_nothing() {
    for size in [(80, 24), (120, 40)] {
        let (_folder, _db, mut session) = opens("en", size);
        let before = session.bytes();
        session.reads_for(Duration::from_millis(3_500));
        assert_eq!(session.bytes() - before, 0, "{size:?}");
    }
}

#[test]
fn at_9600_baud_keys_typed_ahead_are_neither_lost_nor_taken_by_the_wrong_screen() {
    let (_folder, _db, mut session) = opens("en", (80, 24));
    session.slows(SLOW);
    // To the cases and back, a new signal, its text, a field back and forth: all before a page
    // could be drawn.
    session.feed("2\x1b[B1\x1bOQA child cries.\tElm Street 9\t\x1b[Z\x1b[ZAt night.");
    session.sees("New signal ─").sees("Elm Street 9");
    session.sees("A child cries.At night.");
    session.keys("f10");
    assert!(session.ends().success());
}
