//! Keys that are typed faster than screens are drawn, and texts that are pasted.

use crate::cli::{Office, run, text};

use super::{CLOCK, opens};

const F2: &str = "\u{1b}OQ";
const F8: &str = "\u{1b}[19~";
const DOWN: &str = "\u{1b}[B";

/// An office with one person in it, and what its queue tells.
fn office() -> Office {
    Office::at("Europe/Sofia", CLOCK)
}

/// The record of a signal, as the command line shows it.
fn shown(office: &Office, number: &str) -> serde_json::Value {
    let db = office.db();
    let args = [
        "--db",
        db.to_str().unwrap(),
        "--as",
        "dora",
        "--json",
        "show",
        number,
    ];
    run(db.parent().unwrap(), &args).done().json()["record"].clone()
}

#[test]
fn two_hundred_keys_in_one_write_record_the_right_signal() {
    let office = office();
    let mut session = opens(&office.db(), "dora");
    session.sees("┌ Intake");
    let words = "A neighbour hears a child cry every night and nobody opens the door; \
                 the mother was last seen on Friday evening with a suitcase.";
    let keys = [
        F2,
        words,
        "\t15.11 9:30\t",
        // The channel is chosen by typing, the informant by its place.
        "ema\t\t2",
        "\tElm Street 1, flat 3\t",
        "Kim Sample\t7\t",
        "12.3.2019\t",
        "1\t",
        F8,
    ]
    .concat();
    let count = words.chars().count() + keys.matches(['\t', '\u{1b}']).count();
    assert!(keys.chars().count() >= 200 && count > 100);
    session.feed(keys);
    session
        .sees("Urgency of 26-0001")
        .sees("Signal 26-0001 recorded");
    session.keys("f10");
    assert!(session.ends().success());
    let signal = shown(&office, "26-0001");
    let report = &signal["report"];
    assert_eq!(text(&report["text"]), words, "{signal}");
    assert_eq!(text(&report["channel"]), "email", "{signal}");
    assert_eq!(text(&report["place"]), "Elm Street 1, flat 3", "{signal}");
    assert_eq!(text(&report["informant"]["kind"]), "anonymous", "{signal}");
    let child = &report["children"][0];
    assert_eq!(text(&child["name"]), "Kim Sample", "{signal}");
    assert_eq!(child["age_years"], 7, "{signal}");
    assert_eq!(text(&child["birth_date"]), "2019-03-12", "{signal}");
    assert_eq!(text(&child["sex"]), "f", "{signal}");
}

#[test]
fn keys_typed_over_two_forms_and_a_list_land_in_the_form_that_was_open() {
    let office = office();
    let mut session = opens(&office.db(), "dora");
    session.sees("┌ Intake");
    let f4 = "\u{1b}OS";
    // A signal with a value from the list, its questions, and a second signal begun in between.
    let keys = [
        F2,
        "First signal.",
        "\t\t",
        f4,
        DOWN,
        "\r",
        F8,
        "222222222",
        F2,
        "Second signal.",
        "\t\t\t\t\t\t\t",
        "Oak Street 2",
        F8,
    ]
    .concat();
    session.feed(keys);
    session.sees("Signal 26-0002 recorded").keys("f10");
    assert!(session.ends().success());
    let first = shown(&office, "26-0001");
    let second = shown(&office, "26-0002");
    assert_eq!(text(&first["report"]["text"]), "First signal.", "{first}");
    assert_eq!(
        text(&second["report"]["text"]),
        "Second signal.",
        "{second}"
    );
    assert_eq!(text(&second["report"]["place"]), "Oak Street 2", "{second}");
}

#[test]
fn a_bracketed_paste_is_text_in_a_form_and_nothing_in_a_list() {
    let office = office();
    let mut session = opens(&office.db(), "dora");
    session.sees("┌ Intake");
    // In the list it would open a form, go through tabs and leave.
    session.feed("\u{1b}[200~2\r?\tqq\u{1b}[201~");
    session.keys("f2").sees("New signal ─");
    session.feed("\u{1b}[200~Кои\u{306}ка\u{7}\u{202e} one\r\ntwo\u{1b}[201~");
    session.sees("Койка one").sees("two").keys("f8");
    session.sees("Signal 26-0001 recorded").keys("esc");
    // The list below still is the one in which the paste was ignored.
    session.sees("┌ Intake").keys("f10");
    assert!(session.ends().success());
    let signal = shown(&office, "26-0001");
    assert_eq!(
        text(&signal["report"]["text"]),
        "Койка one\ntwo",
        "{signal}"
    );
}

#[test]
fn a_person_known_in_another_alphabet_is_shown_before_they_are_written_down_again() {
    let office = office();
    let mut session = opens(&office.db(), "dora");
    session.sees("┌ Intake");
    let tabs = "\t".repeat(8);
    let known = "Николай Семёнов\t\t12.3.2019\t2";
    session.feed([F2, "First.", &tabs, known, F8].concat());
    session
        .sees("Signal 26-0001 recorded")
        .keys("esc f2")
        .sees("New signal ─");
    session.feed(["Second.", &tabs, "nikolai semenov\t"].concat());
    session.sees("= 1 similar record").feed("\u{1b}[Z");
    // Looked up, opened, chosen: nothing of it waits for the screen.
    session.feed("\u{1b}OS\r3").sees("12.03.2019").feed(F8);
    session.sees("Signal 26-0002 recorded").keys("f10");
    assert!(session.ends().success());
    let child = shown(&office, "26-0002")["report"]["children"][0].clone();
    assert_eq!(text(&child["name"]), "Николай Семёнов", "{child}");
    assert_eq!(text(&child["birth_date"]), "2019-03-12", "{child}");
    assert_eq!(text(&child["sex"]), "m", "{child}");
}
