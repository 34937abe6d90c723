//! Which key means what where, and what the bar of function keys shows.

pub mod groups;
mod table;

use super::action::{Action, Binding, Scope};
use super::key::{Code, Key};

pub use table::BINDINGS;

/// Cells of the bar of function keys.
pub const BAR: usize = 10;

/// What a key asks for, the innermost scope first; [`Scope::Everywhere`] is asked last.
///
/// Letters are the same with and without Shift and Caps Lock.
pub fn resolve(scopes: &[Scope], key: Key) -> Option<Action> {
    let key = lower(key);
    in_scopes(scopes)
        .find(|binding| binding.has(key))
        .map(|binding| binding.action)
}

/// Every binding that holds in the scopes, the innermost scope first.
///
/// The welcome stands before there is an office: nothing that needs one holds there.
pub fn in_scopes(scopes: &[Scope]) -> impl Iterator<Item = &'static Binding> + '_ {
    let is_office = !scopes.contains(&Scope::Welcome);
    let everywhere = is_office.then_some(&Scope::Everywhere);
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

fn lower(key: Key) -> Key {
    let Code::Char(letter) = key.code else {
        return key;
    };
    Key {
        code: Code::Char(letter.to_lowercase().next().unwrap_or(letter)),
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

    /// The menu lists whatever holds in the scopes of a screen, so a row there is reachable by F9;
    /// a list or a form is moved in by keys that every terminal sends.
    #[test]
    fn every_action_can_be_reached_without_ctrl_and_letters() {
        let menu = resolve(&[], Key::plain(Code::F(9)));
        assert_eq!(menu, Some(Action::Menu));
        let moved_in = [
            Scope::List,
            Scope::Menu,
            Scope::Picker,
            Scope::Month,
            Scope::Welcome,
            Scope::Dialog,
        ];
        for each in BINDINGS
            .iter()
            .filter(|each| moved_in.contains(&each.scope))
        {
            let plain = each.keys.iter().filter_map(|name| Key::parse(name));
            let mut plain = plain.filter(|key| {
                !key.ctrl && !matches!(key.code, Code::Char(letter) if letter.is_alphabetic())
            });
            assert!(plain.next().is_some(), "{:?} {:?}", each.scope, each.action);
        }
    }

    #[test]
    fn where_text_is_typed_no_letter_or_digit_is_bound() {
        for scope in [
            Scope::Everywhere,
            Scope::List,
            Scope::Form,
            Scope::Day,
            Scope::Find,
            Scope::Picker,
            Scope::Menu,
        ] {
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
        assert_eq!(resolve(&[Scope::Form], esc), Some(Action::Later));
        assert_eq!(resolve(&[Scope::Queue], esc), Some(Action::Back));
        for letter in ['t', 'T'] {
            let key = Key::plain(Code::Char(letter));
            assert_eq!(resolve(&[Scope::Queue], key), Some(Action::Take));
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
