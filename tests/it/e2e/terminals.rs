//! What the terminal is told and what it may answer: bytes, grepped.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use caseload::domain::command::{Command, SignalStep};
use caseload::store::contract::Found;
use caseload::store::{Access, Patience, Store};
use caseload::ui::settings;

use super::{CLOCK, demo};
use crate::office::{login, moment};
use crate::pty::Session;

const WHO: &str = "a.sample";
const REST: Duration = Duration::from_millis(300);

/// Opens an office with an environment and flags.
fn opens(db: &Path, env: &[(&str, &str)], flags: &[&str]) -> Session {
    let mut args = vec![
        "--db",
        db.to_str().unwrap(),
        "--lang",
        "en",
        "--clock",
        CLOCK,
        "--as",
        WHO,
    ];
    args.extend(flags);
    let mut session = Session::start(&args, env, (80, 24));
    session.sees("Intake").reads_for(REST);
    session
}

/// Keeps a personal setting, as the settings screen does.
fn sets(db: &Path, name: &'static str, value: &str) {
    let store = Store::open(db, Access::Write, Patience::Command).unwrap();
    store.set(&login(WHO), name, value).unwrap();
}

/// The codes of every sequence that colours or weighs text.
fn looks(text: &str) -> Vec<u16> {
    let sequences = text.split("\u{1b}[").skip(1);
    let ends = sequences.filter_map(|rest| {
        let (codes, _rest) = rest.split_once(|sign: char| sign.is_ascii_alphabetic())?;
        (rest[codes.len()..].starts_with('m')).then_some(codes)
    });
    ends.flat_map(|codes| codes.split(';'))
        .filter_map(|code| code.parse().ok())
        .collect()
}

fn is_colour(code: u16) -> bool {
    matches!(code, 30..=49 | 90..=107)
}

#[test]
fn without_colours_the_selection_is_still_seen() {
    for (env, flags) in [
        (vec![("NO_COLOR", "1")], vec![]),
        (vec![], vec!["--color", "never"]),
    ] {
        let (_folder, db) = demo();
        sets(&db, "theme", "default");
        let mut session = opens(&db, &env, &flags);
        session.sees("│►").keys("down").reads_for(REST);
        assert!(session.marker_is_reversed());
        session
            .keys("f2")
            .sees("New signal ─")
            .keys("esc")
            .sees("│►");
        // Even a theme that is chosen afterwards has none.
        session.keys("f9").feed("theme").reads_for(REST);
        session.keys("enter").reads_for(REST);
        let codes = looks(&session.text());
        assert!(!codes.iter().copied().any(is_colour), "{codes:?}");
        session.keys("f10");
        assert!(session.ends().success());
    }
    let (_folder, db) = demo();
    let session = opens(&db, &[], &[]);
    assert!(looks(&session.text()).into_iter().any(is_colour));
}

#[test]
fn an_old_console_gets_letters_and_ascii_alone() {
    let ways: [(&[_], &[_]); 3] = [
        (&[("TERM", "linux")], &[]),
        (&[("TERM", "vt100")], &[]),
        (&[], &["--ascii"]),
    ];
    for (env, flags) in ways {
        let (_folder, db) = demo();
        let mut session = opens(&db, env, flags);
        session
            .sees("|>")
            .keys("2")
            .sees("+ Cases")
            .keys("f9")
            .reads_for(REST);
        let text = session.text();
        let odd = text
            .chars()
            .find(|sign| !sign.is_ascii() && !sign.is_alphabetic());
        assert_eq!(odd, None, "{env:?} {flags:?}");
    }
}

#[test]
fn titles_and_codes_say_nothing_of_people_and_ask_for_nothing() {
    let (_folder, db) = demo();
    for name in [settings::MOUSE, settings::BELL] {
        sets(&db, name, settings::ON);
    }
    let mut session = opens(&db, &[], &[]);
    for keys in [
        "enter", "esc", "2", "enter", "3", "esc", "f2", "esc", "f7", "esc",
    ] {
        session.keys(keys).reads_for(REST);
    }
    session.keys("f10");
    assert!(session.ends().success());
    let text = session.text();
    let commands: Vec<&str> = text
        .split("\u{1b}]")
        .skip(1)
        .filter_map(|rest| rest.split(['\u{7}', '\u{1b}']).next())
        .collect();
    assert_eq!(commands, ["0;caseload"]);
    for unwanted in ["[6n", "[c", "[>c", "[?1002h", "[?1003h", "[?1004h", "[>1u"] {
        assert!(!text.contains(&format!("\u{1b}{unwanted}")), "{unwanted}");
    }
    assert!(!text.contains("\u{1b}P") && !text.contains("\u{1b}_"));
}

#[test]
fn late_answers_of_the_terminal_type_nothing_into_a_form() {
    let (_folder, db) = demo();
    let mut session = opens(&db, &[], &[]);
    session.keys("f2").sees("New signal ─").feed("before");
    for answer in [
        "\u{1b}]11;rgb:ffff/ffff/ffff\u{1b}\\",
        "\u{1b}]11;rgb:0000/0000/0000\u{7}",
        "\u{1b}[?62;22c",
        "\u{1b}[24;80R",
        "\u{1b}[<0;30;12M",
    ] {
        session.feed(answer).reads_for(REST);
    }
    session.feed("after").sees("beforeafter").keys("f10");
    assert!(session.ends().success());
}

#[test]
fn the_mouse_is_asked_for_only_when_it_is_chosen_and_given_back() {
    let (_folder, db) = demo();
    let mut without = opens(&db, &[], &[]);
    without.keys("f10");
    assert!(without.ends().success());
    assert!(!without.text().contains("\u{1b}[?1000h"));

    sets(&db, settings::MOUSE, settings::ON);
    let mut session = opens(&db, &[], &[]);
    session.sees("│►").reads_for(REST);
    assert!(session.text().contains("\u{1b}[?1000h\u{1b}[?1006h"));
    // The bar's second cell, whole and in pieces; the release means nothing.
    session
        .feed("\u{1b}[<0;10;24M\u{1b}[<0;10;24m")
        .sees("New signal ─");
    session.keys("esc").misses("New signal ─");
    session
        .feed("\u{1b}")
        .feed("[<0;3;2")
        .feed("4M")
        .sees("┌ Help");
    session.keys("esc").misses("┌ Help");
    session.feed("\u{1b}[<0;15;2M").sees("┌ Cases");
    session.feed("\u{1b}[<65;15;9M").reads_for(REST);
    let before = session.text().len();
    session.keys("f9").feed("copying").reads_for(REST);
    session.keys("enter").sees("Plain text").reads_for(REST);
    assert!(session.text()[before..].contains("\u{1b}[?1006l\u{1b}[?1000l"));
    session.keys("esc").sees("┌ Cases").reads_for(REST);
    assert!(session.text()[before..].contains("\u{1b}[?1000h"));
    session.signal(rustix::process::Signal::TERM);
    assert_eq!(session.ends().exit_code(), 143);
    assert!(
        session
            .text()
            .contains("\u{1b}[?1006l\u{1b}[?1000l\u{1b}[?2004l")
    );
}

/// Somebody else raises a standard signal of the queue to the highest level.
fn somebody_raises_a_signal(db: &Path) {
    let store = Store::open(db, Access::Write, Patience::Command).unwrap();
    let number = "26-0040".parse().unwrap();
    let Some(Found::Signal(file)) = store.find(number).unwrap() else {
        panic!("no signal {number:?}");
    };
    let office = store.office().unwrap().unwrap();
    let raise = SignalStep::Raise {
        to: 1,
        reason: office.method.lists.raise_reasons[0].id.clone(),
        words: "A neighbour saw the child hurt this morning.".to_owned(),
    };
    let command = Command::Signal(file.signal.id, raise);
    let now = moment(CLOCK);
    store
        .execute(&login(WHO), now, &command, Some(file.signal.rev), None)
        .unwrap();
}

#[test]
fn the_bell_rings_for_a_new_signal_of_level_1_where_somebody_chose_it() {
    for (setting, rings) in [(settings::OFF, 0), (settings::ON, 1)] {
        let (_folder, db) = demo();
        sets(&db, settings::BELL, setting);
        let mut session = opens(&db, &[], &[]);
        let start = session.text().len();
        somebody_raises_a_signal(&db);
        session.reads_for(Duration::from_millis(2_500));
        let bells = session.text()[start..].matches('\u{7}').count();
        assert_eq!(bells, rings, "{setting}");
    }
}

#[test]
fn themes_of_the_user_are_found_and_what_is_wrong_in_one_is_told() {
    let (folder, db) = demo();
    let themes = folder.path().join("config/caseload/themes");
    fs::create_dir_all(&themes).unwrap();
    fs::write(themes.join("default.toml"), "[title]\nfg = \"yellow\"").unwrap();
    fs::write(themes.join("ours.toml"), "[late]\nfg = \"reddish\"").unwrap();
    let config = folder.path().join("config");
    let env = [("XDG_CONFIG_HOME", config.to_str().unwrap()), ("HOME", "/")];
    let mut session = opens(&db, &env, &[]);
    session.sees("Theme ours.toml, line 2, [late]: the terminal has no colour “reddish”.");
    assert!(session.text().contains("[33m"), "titles are yellow");
    session.keys("f10");
    assert!(session.ends().success());
    sets(&db, "theme", "ours");
    let mut session = opens(&db, &env, &[]);
    assert!(!session.text().contains("[33m"));
    session.keys("f10");
    assert!(session.ends().success());
}

#[test]
fn a_terminal_that_stops_reading_does_not_stop_the_saving_of_what_is_typed() {
    let (_folder, db) = demo();
    let mut session = opens(&db, &[], &[]);
    session.resize(200, 60).reads_for(REST);
    session.keys("f2").sees("New signal ─").reads_for(REST);
    // From here on nothing is read, and more is drawn than any terminal takes.
    let store = Store::open(&db, Access::Write, Patience::Command).unwrap();
    let deadline = Instant::now() + Duration::from_secs(20);
    let mut typed = String::new();
    loop {
        session.feed("\u{c}x");
        typed.push('x');
        std::thread::park_timeout(Duration::from_millis(60));
        let drafts = store.drafts(&login(WHO)).unwrap();
        let kept = drafts.first().map(|draft| {
            draft
                .answers
                .0
                .values()
                .any(|text| text.contains(&"x".repeat(40)))
        });
        if kept == Some(true) {
            break;
        }
        assert!(Instant::now() < deadline, "{typed} was not saved");
    }
    session.signal(rustix::process::Signal::TERM);
    assert_eq!(session.ends_unread().exit_code(), 143);
}
