//! What a slow line carries: bytes counted in a pseudo-terminal, on a fictional office.

use std::path::PathBuf;
use std::time::Duration;

use crate::e2e::{CLOCK, demo};
use crate::pty::Session;

/// After a key the detail of a row is loaded once the selection rests.
const REST: Duration = Duration::from_millis(400);

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

/// Bytes that the program writes after some keys.
fn cost(session: &mut Session, keys: &str) -> usize {
    let before = session.text().len();
    session.keys(keys).reads_for(REST);
    session.text().len() - before
}

#[test]
fn moving_the_selection_costs_a_marker_and_not_a_row() {
    for language in ["en", "ru"] {
        let (_folder, _db, mut session) = opens(language, (80, 24));
        for key in ["down", "down", "up"] {
            let cost = cost(&mut session, key);
            println!("{language} {key} {cost}");
        }
        let all = cost(&mut session, "down down down down down down down down down down down down down down down down");
        println!("{all}");
        for key in ["down", "down", "up", "2", "down", "tab", "down", "1", "enter", "down", "esc", "f9", "down", "esc", "f2", "tab", "esc"] {
            let cost = cost(&mut session, key);
            println!("{language} {key} {cost}");
        }
    }
        let (_folder, _db, mut session) = opens("ru", (120, 40));
        for key in ["down", "down", "up"] {
            let cost = cost(&mut session, key);
            println!("120 {key} {cost}");
        }
        let (_folder, _db, mut session) = opens("ru", (100, 30));
        for key in ["2", "3", "1", "enter", "esc", "f2", "esc", "f9"] {
            let cost = cost(&mut session, key);
            println!("100 {key} {cost}");
        }
}
