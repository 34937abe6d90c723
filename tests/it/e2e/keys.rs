//! Keys as terminals send them, byte for byte, to the real program.

use std::path::Path;
use std::time::{Duration, Instant};

use caseload::store::{Access, Patience, Store};

use super::{SIZE, demo, opens};
use crate::cli::run;
use crate::office::login;
use crate::pty::Session;

const WHO: &str = "a.sample";

/// What terminals send for F1 to F12. Source: terminal notes 2.2.
const TERMINALS: &[(&str, [&str; 12])] = &[
    ("PuTTY", PUTTY),
    (
        "PuTTY as Linux",
        [
            "[[A", "[[B", "[[C", "[[D", "[[E", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~",
            "[24~",
        ],
    ),
    (
        "PuTTY as Xterm R6",
        [
            "OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~",
        ],
    ),
];
const PUTTY: [&str; 12] = [
    "[11~", "[12~", "[13~", "[14~", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~",
];

/// The test of the keys, with an environment.
fn keys(lang: &str, env: &[(&str, &str)]) -> Session {
    let mut session = Session::start(&["--lang", lang, "keys"], env, SIZE);
    session.sees("PuTTY");
    session
}

#[test]
fn every_function_key_arrives_in_every_mode_of_putty_that_has_one() {
    for (terminal, sent) in TERMINALS {
        let mut session = keys("en", &[]);
        for (bytes, number) in sent.iter().zip(1..) {
            if number != 10 {
                session.feed(format!("\u{1b}{bytes}"));
                session.sees(&format!("F{number} "));
                session.sees(&format!("function key F{number}"));
            }
        }
        session.feed(format!("\u{1b}{}", sent[9]));
        assert!(session.ends().success(), "{terminal}");
    }
}

#[test]
fn a_function_key_does_its_work_from_any_of_them() {
    let (_folder, db) = demo();
    for (_terminal, sent) in TERMINALS {
        let mut session = opens(&db, WHO);
        session.sees("┌ Intake").feed(format!("\u{1b}{}", sent[6]));
        session.sees("┌ Find").feed(format!("\u{1b}{}", sent[8]));
        session.sees("┌ Menu").feed(format!("\u{1b}{}", sent[9]));
        assert!(session.ends().success());
    }
}

#[test]
fn a_sequence_that_nobody_knows_stops_neither_the_draft_nor_the_keys() {
    let (_folder, db) = demo();
    // F6 of VT100+, F1 of SCO, a key of the keypad, a lone byte of another character set.
    for unknown in [&b"\x1bOU"[..], b"\x1b[M", b"\x1bOM", b"\xe8"] {
        let mut session = opens(&db, WHO);
        session.sees("┌ Intake").keys("f2").sees("New signal ─");
        session.feed("Kept all the same").sees("Kept all the same");
        session.feed(unknown);
        until_saved(&db, "Kept all the same");
        session.kill();
        let store = Store::open(&db, Access::Write, Patience::Command).unwrap();
        for draft in store.drafts(&login(WHO)).unwrap() {
            store.drop_draft(&login(WHO), draft.id).unwrap();
        }
    }
}

/// Waits for a draft with a text.
fn until_saved(db: &Path, text: &str) {
    let deadline = Instant::now() + Duration::from_secs(20);
    let store = Store::open(db, Access::Read, Patience::Command).unwrap();
    loop {
        let drafts = store.drafts(&login(WHO)).unwrap();
        let has = |draft: &caseload::store::contract::Draft| {
            draft.answers.0.values().any(|value| value == text)
        };
        if drafts.iter().any(has) {
            return;
        }
        assert!(Instant::now() < deadline, "no draft with {text:?}");
        std::thread::park_timeout(Duration::from_millis(20));
    }
}

#[test]
fn pieces_of_a_key_type_nothing_into_a_text_and_old_backspace_takes_a_letter_away() {
    let (_folder, db) = demo();
    let mut session = opens(&db, WHO);
    session.sees("┌ Intake").keys("f2").sees("New signal ─");
    // An arrow in two pieces, Alt+F6 of PuTTY, then 0x08 for Backspace.
    session.feed("abc").sees("│abc");
    session.feed("\u{1b}").feed("[D");
    session.feed("X").sees("│abXc");
    session
        .feed("\u{1b}\u{1b}[17~")
        .feed("Y")
        .feed("\u{8}\u{8}Z");
    session.sees("│abZc");
    assert!(!session.screen().contains("17~"), "{}", session.screen());
}

#[test]
fn a_digit_with_alt_or_behind_esc_is_a_function_key() {
    let (_folder, db) = demo();
    let mut session = opens(&db, WHO);
    session.sees("┌ Intake").feed("\u{1b}9").sees("┌ Menu");
    session.feed("\u{1b}1").sees("Help: keys of this screen");
    session.keys("esc").misses("Help: keys of this screen");
    // The digit must come soon, which a busy machine may fail to do.
    for _try in 0..20 {
        session.feed("\u{1b}").reads_for(Duration::from_millis(120));
        session.feed("7").reads_for(Duration::from_millis(300));
        if session.screen().contains("┌ Find") {
            break;
        }
    }
    session.sees("┌ Find").keys("esc").sees("┌ Intake");
    // Alt and 0 is F10.
    session.feed("\u{1b}0");
    assert!(session.ends().success());
}

#[test]
fn the_key_engraved_j_tells_the_layout_for_this_start_and_the_next() {
    let (_folder, db) = demo();
    let mut session = opens(&db, WHO);
    session.sees("┌ Intake").keys("f9").sees("┌ Menu");
    session.feed("settings:").keys("enter").sees("┌ Settings");
    session.keys("down down down enter").sees("engraved J");
    session
        .feed("т")
        .sees("Layout found and kept: Bulgarian BDS");
    session.keys("esc").sees("┌ Intake").keys("f10");
    assert!(session.ends().success());
    let mut session = opens(&db, WHO);
    // This letter stands on the key engraved I: the journal of the record.
    session.sees("┌ Intake").feed("с").sees("┌ Journal");
    session.keys("f10");
    assert!(session.ends().success());
}

#[test]
fn the_test_of_the_keys_needs_no_database_and_ends_in_three_ways() {
    for ways in [&["\u{1b}[21~"][..], &["\u{11}"], &["\u{1b}", "\u{1b}"]] {
        let mut session = keys("ru", &[]);
        session.feed("о").sees("как команда: J");
        for way in ways {
            session.feed(way).reads_for(Duration::from_millis(100));
        }
        assert!(session.ends().success(), "{ways:?}");
    }
}

#[test]
fn without_a_terminal_the_test_of_the_keys_ends_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["--lang", "en", "keys"]);
    assert_eq!((ran.exit, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("terminal"), "{}", ran.err);
}

#[test]
fn a_terminal_that_is_clearly_not_utf8_is_told_what_to_set_in_ascii_and_never_refused() {
    let (_folder, db) = demo();
    let args = |lang| {
        [
            "--db",
            db.to_str().unwrap(),
            "--lang",
            lang,
            "--clock",
            super::CLOCK,
            "--as",
            WHO,
        ]
    };
    let advice = "PuTTY: Window > Translation > Remote charset: UTF-8";
    for (lang, env, told) in [
        ("ru", &[("LANG", "C")][..], true),
        ("bg", &[("LC_ALL", "POSIX")], true),
        ("en", &[("LANG", "ru_RU.KOI8-R")], true),
        ("en", &[("LANG", "C")], false),
        ("ru", &[("LANG", "C.UTF-8")], false),
        ("ru", &[], false),
    ] {
        let mut session = Session::start(&args(lang), env, SIZE);
        session.sees("26-00").settles();
        let screen = session.screen();
        assert_eq!(screen.contains(advice), told, "{lang} {env:?}\n{screen}");
        assert_eq!(screen.contains('►'), !told, "{lang} {env:?}\n{screen}");
        session.keys("down f10");
        assert!(session.ends().success());
    }
}
