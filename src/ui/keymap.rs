//! Which key means what where, and what the bar of function keys shows.

pub mod groups;
mod table;

use super::action::{Action, Binding, Scope};
use super::key::{Code, Key};
use crate::text::Keyboard;
use crate::text::keyboard::accelerator;

pub use table::BINDINGS;

/// Cells of the bar of function keys.
pub const BAR: usize = 10;

/// Scopes in which characters are text: no command is bound to one.
pub const TYPED_INTO: &[Scope] = &[
    Scope::Form,
    Scope::Day,
    Scope::Find,
    Scope::Picker,
    Scope::Menu,
    Scope::Welcome,
    Scope::Trial,
];

/// What a key asks for, the innermost scope first; [`Scope::Everywhere`] is asked last.
///
/// A character asks for what is bound to its key, in whichever of the layouts it was typed, with
/// and without Shift and Caps Lock.
pub fn resolve(scopes: &[Scope], key: Key, keyboards: &[Keyboard]) -> Option<Action> {
    let key = engraved(key, keyboards);
    in_scopes(scopes)
        .find(|binding| binding.has(key))
        .map(|binding| binding.action)
}

/// Every binding that holds in the scopes, the innermost scope first.
///
/// The welcome stands before there is an office: nothing that needs one holds there. The test of the
/// keys shows what others would do.
pub fn in_scopes(scopes: &[Scope]) -> impl Iterator<Item = &'static Binding> + '_ {
    let alone = [Scope::Welcome, Scope::Trial];
    let is_alone = scopes.iter().any(|scope| alone.contains(scope));
    let everywhere = (!is_alone).then_some(&Scope::Everywhere);
    scopes
        .iter()
        .chain(everywhere)
        .flat_map(|scope| BINDINGS.iter().filter(|each| each.scope == *scope))
}

/// What each function key does in the scopes, F1 first.
pub fn bar(scopes: &[Scope]) -> [Option<&'static Binding>; BAR] {
    let mut cells = [None; BAR];
    for (cell, number) in cells.iter_mut().zip(1..) {
        *cell = in_scopes(scopes).find(|each| each.function_key() == Some(number));
    }
    cells
}

/// The row of an action in the scopes, else wherever it stands first.
pub fn binding(scopes: &[Scope], action: Action) -> Option<&'static Binding> {
    in_scopes(scopes)
        .find(|each| each.action == action)
        .or_else(|| BINDINGS.iter().find(|each| each.action == action))
}

/// A key that no scope binds, as a screen takes it: as it was typed where characters are text, else
/// the key it came from.
pub fn unbound(scopes: &[Scope], key: Key, keyboards: &[Keyboard]) -> Key {
    if scopes.iter().any(|scope| TYPED_INTO.contains(scope)) {
        return key;
    }
    engraved(key, keyboards)
}

/// The number of the function key that a digit stands for behind Esc or with Alt; 0 is F10.
pub fn function(key: Key, keyboards: &[Keyboard]) -> Option<Key> {
    let Code::Char(letter) = engraved(key, keyboards).code else {
        return None;
    };
    let number = letter.to_digit(10).filter(|_digit| !key.ctrl)?;
    let number = if number == 0 { 10 } else { number };
    u8::try_from(number).ok().map(Code::F).map(Key::plain)
}

fn engraved(key: Key, keyboards: &[Keyboard]) -> Key {
    let Code::Char(letter) = key.code else {
        return key;
    };
    Key {
        code: Code::Char(accelerator(letter, keyboards)),
        ..key
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::lang::{Lang, Language};

    #[test]
    fn a_key_has_one_meaning_in_a_scope() {
        let mut seen = BTreeSet::new();
        for each in BINDINGS {
            for name in each.keys {
                let key = Key::parse(name).unwrap_or_else(|| panic!("{name} is no key"));
                assert!(seen.insert((each.scope, key)), "{:?} {name}", each.scope);
            }
        }
    }

    #[test]
    fn every_action_stands_in_the_table() {
        for action in Action::ALL {
            assert!(
                BINDINGS.iter().any(|each| each.action == *action),
                "{action:?}"
            );
        }
    }

    #[test]
    fn every_label_is_written_in_every_language() {
        for &language in Language::ALL {
            let lang = Lang::of(language);
            for each in BINDINGS {
                assert!(lang.knows(each.label), "{language} {}", each.label);
                if each.function_key().is_some() {
                    for start in ["bar", "bar-long"] {
                        let id = format!("{start}-{}", each.ending());
                        assert!(lang.knows(&id), "{language} {id}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_key_is_an_alias_or_needs_what_a_terminal_may_keep() {
        for each in BINDINGS {
            for key in each.keys.iter().filter_map(|name| Key::parse(name)) {
                assert!(!key.alt, "{key}");
                if key.ctrl {
                    assert!(
                        matches!(
                            key.code,
                            Code::Char('c' | 'f' | 'l' | 'n' | 'p' | 'q' | 's' | 'y' | 'z')
                                | Code::Up
                                | Code::Down
                        ),
                        "{key}"
                    );
                }
            }
        }
    }

    #[test]
    fn where_text_is_typed_no_letter_or_digit_is_bound() {
        // Both hold where text is typed as well.
        let over = [Scope::Everywhere, Scope::List];
        for &scope in TYPED_INTO.iter().chain(&over) {
            for each in BINDINGS.iter().filter(|each| each.scope == scope) {
                for key in each.keys.iter().filter_map(|name| Key::parse(name)) {
                    let types = matches!(key.code, Code::Char(_)) && !key.ctrl;
                    assert!(!types, "{scope:?} {key}");
                }
            }
        }
    }

    #[test]
    fn the_innermost_scope_is_asked_first_and_capitals_do_not_matter() {
        let esc = Key::plain(Code::Esc);
        assert_eq!(resolve(&[Scope::Form], esc, &[]), Some(Action::Later));
        assert_eq!(resolve(&[Scope::Queue], esc, &[]), Some(Action::Back));
        for letter in ['t', 'T'] {
            let key = Key::plain(Code::Char(letter));
            assert_eq!(resolve(&[Scope::Queue], key, &[]), Some(Action::Take));
        }
    }

    /// The keys engraved with Latin letters and digits, and what each types in a layout.
    const TYPED: &[(Keyboard, &str, &str)] = &[
        (
            Keyboard::Russian,
            "abcdefghijklmnoprstuyz",
            "фисвуапршолдьтщзкыегня",
        ),
        (
            Keyboard::BulgarianBds,
            "abcdefghijklmnoprstuyz",
            "ьфъаеожгстнвпхдзияшкщю",
        ),
        (
            Keyboard::BulgarianPhonetic,
            "abcdefghijklmnoprstuyz",
            "абцдефгхийклмнопрстуъз",
        ),
        (
            Keyboard::BulgarianTraditional,
            "abcdefghijklmnoprstuyz",
            "абцдефгхийклмнопрстуъз",
        ),
        (
            Keyboard::Lithuanian,
            "abcdefghijklmnoprstuyz12345678",
            "abcdefghijklmnoprstuyząčęėįšųū",
        ),
        (
            Keyboard::Polish,
            "abcdefghijklmnoprstuyz1234",
            "abcdefghijklmnoprstuyz1234",
        ),
        (
            Keyboard::Us,
            "abcdefghijklmnoprstuyz1234",
            "abcdefghijklmnoprstuyz1234",
        ),
    ];

    #[test]
    fn letters_and_digits_work_as_commands_in_every_layout_with_and_without_capitals() {
        let plain = |letter| Key::plain(Code::Char(letter));
        let mut commands = 0;
        for &(keyboard, keys, typed) in TYPED {
            for (key, letter) in keys.chars().zip(typed.chars()) {
                for scope in BINDINGS.iter().map(|each| each.scope) {
                    let meant = resolve(&[scope], plain(key), &[]);
                    let capital = letter.to_uppercase().next().unwrap();
                    for letter in [letter, capital] {
                        let found = resolve(&[scope], plain(letter), keyboard.alone());
                        assert_eq!(found, meant, "{keyboard:?} {scope:?} {letter} for {key}");
                    }
                    commands += usize::from(meant.is_some());
                }
            }
        }
        assert!(commands > 300, "{commands}");
    }

    #[test]
    fn every_letter_that_is_a_command_has_a_place_in_every_layout() {
        for each in BINDINGS {
            for key in each.keys.iter().filter_map(|name| Key::parse(name)) {
                let Code::Char(letter) = key.code else {
                    continue;
                };
                if letter.is_ascii_alphabetic() && !key.ctrl {
                    assert!(TYPED[0].1.contains(letter), "{letter} is in no table");
                    // With Caps Lock on, a capital would be another command.
                    assert!(letter.is_ascii_lowercase(), "{letter}");
                    // These keys differ among Bulgarian phonetic layouts.
                    assert!(!"qwvx".contains(letter), "{letter}");
                }
            }
        }
    }

    #[test]
    fn a_text_is_typed_as_it_is_and_a_command_by_its_key() {
        let typed = Key::plain(Code::Char('Ą'));
        let keyboards = Keyboard::Lithuanian.alone();
        for &scope in TYPED_INTO {
            assert_eq!(unbound(&[scope], typed, keyboards), typed);
        }
        let one = Key::plain(Code::Char('1'));
        assert_eq!(unbound(&[Scope::Dialog], typed, keyboards), one);
        assert_eq!(unbound(&[Scope::Case, Scope::List], typed, keyboards), one);
    }

    #[test]
    fn a_digit_stands_for_a_function_key() {
        let key = |name: &str| Key::parse(name).unwrap();
        for (typed, keyboard, meant) in [
            ("1", Keyboard::Us, Some("f1")),
            ("0", Keyboard::Russian, Some("f10")),
            ("alt+ę", Keyboard::Lithuanian, Some("f3")),
            ("“", Keyboard::Lithuanian, Some("f10")),
            ("ę", Keyboard::Polish, None),
            ("a", Keyboard::Us, None),
            ("ctrl+1", Keyboard::Us, None),
            ("up", Keyboard::Us, None),
        ] {
            let found = function(key(typed), keyboard.alone());
            assert_eq!(found, meant.map(key), "{typed}");
        }
    }

    #[test]
    fn the_bar_shows_what_each_key_does_here() {
        let queue = bar(&[Scope::Queue, Scope::List]);
        let shown = queue.map(|each| each.map(|each| each.action));
        assert_eq!(shown[0], Some(Action::Help));
        assert_eq!(shown[2], Some(Action::Take));
        assert_eq!(shown[7], Some(Action::Decide));
        assert_eq!(bar(&[Scope::Form])[7].unwrap().action, Action::Save);
    }
}
