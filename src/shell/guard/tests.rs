//! Tests of the Esc guard.

use super::*;
use proptest::prelude::*;

/// Keys as crossterm gives them for pieces of bytes; `\u{1b}` is Esc.
fn keys(text: &str) -> Vec<Key> {
    let code = |letter| match letter {
        '\u{1b}' => Code::Esc,
        '\r' => Code::Enter,
        letter => Code::Char(letter),
    };
    text.chars()
        .map(|letter| Key::plain(code(letter)))
        .collect()
}

/// Feeds keys with a pause before each, and waits at the end.
fn fed(keys: impl IntoIterator<Item = Key>, pause: Duration) -> Vec<Input> {
    let mut at = Instant::now();
    let mut guard = Guard::default();
    let mut out = Vec::new();
    for key in keys {
        at += pause;
        out.extend(guard.take(Input::Key(key), at));
    }
    out.extend(guard.ring(at + PIECE));
    assert_eq!(guard.deadline(), None, "nothing is held for ever");
    out
}

fn named(names: &[&str]) -> Vec<Input> {
    let key = |name: &&str| Input::Key(Key::parse(name).unwrap());
    names.iter().map(key).collect()
}

const QUICK: Duration = Duration::from_millis(20);
const SLOW: Duration = Duration::from_millis(250);

#[test]
fn pieces_of_a_sequence_are_one_key() {
    for (pieces, key) in [
        ("\u{1b}[A", "up"),
        ("\u{1b}OB", "down"),
        ("\u{1b}[H", "home"),
        ("\u{1b}[1~", "home"),
        ("\u{1b}[4~", "end"),
        ("\u{1b}[5~", "pageup"),
        ("\u{1b}[Z", "shift+tab"),
        ("\u{1b}OP", "f1"),
        ("\u{1b}[11~", "f1"),
        ("\u{1b}[[E", "f5"),
        ("\u{1b}[17~", "f6"),
        ("\u{1b}[21~", "f10"),
        ("\u{1b}[1;5C", "ctrl+right"),
        ("\u{1b}[3;3~", "alt+delete"),
    ] {
        assert_eq!(fed(keys(pieces), QUICK), named(&[key]), "{key}");
    }
}

#[test]
fn unknown_sequences_type_nothing() {
    for pieces in [
        "\u{1b}[99~",
        "\u{1b}OU",
        "\u{1b}[<0;12;7m",
        "\u{1b}[<2;12;7M",
        "\u{1b}[<0;12M",
        "\u{1b}[<99999;1;1M",
        "\u{1b}[?62;22c",
        "\u{1b}[",
        "\u{1b}[12;",
        "\u{1b}O",
        "\u{1b}[201~",
        "\u{1b}]11;rgb:0000/0000/0000\u{1b}\\",
    ] {
        assert_eq!(fed(keys(pieces), QUICK), [], "{pieces:?}");
    }
}

#[test]
fn a_click_that_comes_in_pieces_is_a_click() {
    for (pieces, mouse) in [
        ("\u{1b}[<0;12;7M", Mouse::Click),
        ("\u{1b}[<64;12;7M", Mouse::WheelUp),
        ("\u{1b}[<65;12;7M", Mouse::WheelDown),
    ] {
        let clicked = Input::Mouse(mouse, 11, 6);
        assert_eq!(fed(keys(pieces), QUICK), [clicked], "{pieces:?}");
    }
}

#[test]
fn an_answer_of_the_terminal_types_nothing() {
    let mut pieces = keys("]11;rgb:ffff/ffff/ffff");
    pieces[0].alt = true;
    pieces.push(Key::ctrl('g'));
    pieces.extend(keys("a"));
    assert_eq!(fed(pieces, QUICK), named(&["a"]));
}

#[test]
fn an_esc_by_itself_stays_an_esc() {
    assert_eq!(fed(keys("\u{1b}"), QUICK), named(&["esc"]));
    assert_eq!(fed(keys("\u{1b}\u{1b}"), QUICK), named(&["esc", "esc"]));
    assert_eq!(fed(keys("\u{1b}ж"), QUICK), named(&["esc", "ж"]));
    assert_eq!(fed(keys("\u{1b}\u{1b}[A"), QUICK), named(&["esc", "up"]));
    assert_eq!(fed(keys("\u{1b}[\r"), QUICK), named(&["enter"]));
    assert_eq!(fed(keys("\u{1b}[ж"), QUICK), named(&["ж"]));
}

#[test]
fn an_esc_with_a_digit_in_the_same_moment_is_a_digit_with_alt() {
    assert_eq!(fed(keys("\u{1b}3"), QUICK), named(&["f3"]));
    assert_eq!(fed(keys("\u{1b}0a"), QUICK), named(&["f10", "a"]));
    assert_eq!(fed(keys("\u{1b}3"), SLOW), named(&["esc", "3"]));
}

#[test]
fn an_esc_is_given_after_forty_milliseconds() {
    let at = Instant::now();
    let mut guard = Guard::default();
    assert_eq!(guard.take(Input::Key(Key::plain(Code::Esc)), at), []);
    assert_eq!(guard.deadline(), Some(at + ESC));
    assert_eq!(guard.ring(at + Duration::from_millis(39)), []);
    assert_eq!(guard.ring(at + ESC), named(&["esc"]));
    assert_eq!(guard.ring(at + SLOW), []);
}

#[test]
fn a_bracket_typed_later_is_a_bracket() {
    assert_eq!(fed(keys("\u{1b}[A"), SLOW), named(&["esc", "[", "A"]));
}

#[test]
fn a_paste_in_pieces_is_a_paste() {
    let text = "\u{1b}[200~one\rtwo\u{1b}[201~";
    assert_eq!(
        fed(keys(text), QUICK),
        [Input::Paste("one\ntwo".to_owned())]
    );
}

#[test]
fn a_new_size_does_not_break_a_sequence() {
    let at = Instant::now();
    let mut guard = Guard::default();
    let mut out = guard.take(Input::Key(Key::plain(Code::Esc)), at);
    out.extend(guard.take(Input::Resize(80, 24), at));
    for key in keys("[A") {
        out.extend(guard.take(Input::Key(key), at));
    }
    assert_eq!(
        out,
        [Input::Resize(80, 24), Input::Key(Key::plain(Code::Up))]
    );
}

fn any_key() -> impl Strategy<Value = Key> {
    let code = prop_oneof![
        4 => prop::sample::select(vec!['[', 'O', ']', 'A', '~', '1', ';', 'a', 'ж', ' ']).prop_map(Code::Char),
        2 => Just(Code::Esc),
        1 => prop::sample::select(vec![Code::Enter, Code::Up, Code::Backspace, Code::F(2)]),
    ];
    code.prop_map(Key::plain)
}

proptest! {
    #[test]
    fn whoever_types_slowly_loses_nothing(typed in prop::collection::vec(any_key(), 0..20)) {
        let same: Vec<Input> = typed.iter().copied().map(Input::Key).collect();
        prop_assert_eq!(fed(typed, SLOW), same);
    }

    #[test]
    fn without_an_esc_nothing_is_held(typed in prop::collection::vec(any_key(), 0..20)) {
        let typed: Vec<Key> = typed.into_iter().filter(|key| key.code != Code::Esc).collect();
        let same: Vec<Input> = typed.iter().copied().map(Input::Key).collect();
        prop_assert_eq!(fed(typed, Duration::ZERO), same);
    }

    #[test]
    fn nothing_is_invented(typed in prop::collection::vec(any_key(), 0..40), pauses in prop::collection::vec(0_u64..300, 40)) {
        let mut at = Instant::now();
        let mut guard = Guard::default();
        let mut given = 0;
        for (key, pause) in typed.iter().zip(pauses) {
            at += Duration::from_millis(pause);
            given += guard.take(Input::Key(*key), at).len();
        }
        given += guard.ring(at + SLOW).len();
        prop_assert!(given <= typed.len());
        prop_assert_eq!(guard.deadline(), None);
    }
}
