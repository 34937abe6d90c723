//! Which layout the keyboard is switched to: found by one key or two, told in words.

mod plain;
mod view;

use super::{Step, Update};
use crate::lang::Language;
use crate::text::Keyboard;
use crate::ui::action::{Action, Scope};
use crate::ui::key::{Code, Key};
use crate::ui::notice::Notice;
use crate::ui::settings::Change;
use crate::ui::{Loaded, World};

/// Which key is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Asked {
    /// The one engraved J.
    #[default]
    J,
    /// The one engraved V, which tells the two phonetic layouts apart.
    V,
    /// The one engraved 1, which tells the layouts with Latin letters apart.
    One,
}

/// What a key tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// The layout.
    Found(Keyboard),
    /// Another key must be asked for.
    Ask(Asked),
    /// No layout gives that for this key.
    Nothing,
}

impl Asked {
    /// What a character tells that the asked key gave.
    fn told(self, letter: char, language: Language) -> Told {
        let latin = if language == Language::Polish {
            Keyboard::Polish
        } else {
            Keyboard::Us
        };
        match (self, letter) {
            (Self::J, 'j') => Told::Ask(Self::One),
            (Self::J, 'о') => Told::Found(Keyboard::Russian),
            (Self::J, 'т') => Told::Found(Keyboard::BulgarianBds),
            (Self::J, 'й') => Told::Ask(Self::V),
            (Self::V, 'в') => Told::Found(Keyboard::BulgarianPhonetic),
            (Self::V, 'ж') => Told::Found(Keyboard::BulgarianTraditional),
            (Self::One, '1') => Told::Found(latin),
            (Self::One, 'ą') => Told::Found(Keyboard::Lithuanian),
            _ => Told::Nothing,
        }
    }
}

/// The question.
#[derive(Debug, Default)]
pub struct Calibrate {
    asked: Asked,
    /// The last key told nothing.
    wrong: bool,
}

impl Update for Calibrate {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Menu]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Step> {
        if action == Action::Back {
            return vec![Step::Close];
        }
        Vec::new()
    }

    fn key(&mut self, key: Key, world: &World) -> Vec<Step> {
        let Code::Char(letter) = key.code else {
            return Vec::new();
        };
        let letter = letter.to_lowercase().next().unwrap_or(letter);
        let told = self.asked.told(letter, world.lang.language());
        self.wrong = told == Told::Nothing;
        match told {
            Told::Found(keyboard) => {
                let name = world.lang.say(&format!("keyboard-{}", keyboard.code()));
                let text = world
                    .lang
                    .with("calibrate-found", &[("layout", (&name).into())]);
                let change = Change::Keyboard(Some(keyboard));
                vec![
                    Step::Change(change),
                    Step::Tell(Notice::done(text)),
                    Step::Close,
                ]
            }
            Told::Ask(asked) => {
                self.asked = asked;
                Vec::new()
            }
            Told::Nothing => Vec::new(),
        }
    }

    fn said(&mut self, text: &str, world: &World) -> Vec<Step> {
        self.key_said(text, world)
    }

    fn take(&mut self, _loaded: Loaded, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn wants(&self, _loaded: &Loaded) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A layout, what the key J types in it, and what the key types that is asked for then.
    type Typed = (Keyboard, char, Option<(Asked, char)>);

    const TYPED: &[Typed] = &[
        (Keyboard::Us, 'j', Some((Asked::One, '1'))),
        (Keyboard::Russian, 'о', None),
        (Keyboard::BulgarianBds, 'т', None),
        (Keyboard::BulgarianPhonetic, 'й', Some((Asked::V, 'в'))),
        (Keyboard::BulgarianTraditional, 'й', Some((Asked::V, 'ж'))),
        (Keyboard::Lithuanian, 'j', Some((Asked::One, 'ą'))),
        (Keyboard::Polish, 'j', Some((Asked::One, '1'))),
    ];

    #[test]
    fn every_layout_is_found_by_one_key_or_two() {
        for ((keyboard, first, second), known) in TYPED.iter().zip(Keyboard::ALL) {
            assert_eq!(keyboard, known);
            assert_eq!(keyboard.key_of(*first), 'j');
            let language = if *keyboard == Keyboard::Polish {
                Language::Polish
            } else {
                Language::English
            };
            let mut told = Asked::J.told(*first, language);
            if let Some((asked, letter)) = second {
                assert_eq!(told, Told::Ask(*asked));
                let key = if *asked == Asked::V { 'v' } else { '1' };
                assert_eq!(keyboard.key_of(*letter), key);
                told = asked.told(*letter, language);
            }
            assert_eq!(told, Told::Found(*keyboard));
        }
    }

    #[test]
    fn another_key_tells_nothing() {
        for (asked, letter) in [
            (Asked::J, 'а'),
            (Asked::J, '1'),
            (Asked::V, 'й'),
            (Asked::One, 'j'),
        ] {
            assert_eq!(asked.told(letter, Language::Bulgarian), Told::Nothing);
        }
    }
}
