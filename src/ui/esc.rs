//! Esc that had nothing to close, and the digit of a function key behind it.
//!
//! For keyboards without function keys and terminals that keep some of them for themselves.

use std::time::Duration;

use super::key::{Code, Key};
use super::keymap;
use crate::text::Keyboard;

/// How long the digit may take. Source: terminal notes 2.4.
pub const WAIT: Duration = Duration::from_millis(600);

/// Whether an Esc waits for its digit; the time comes in from outside.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Esc {
    waits: bool,
}

impl Esc {
    /// An Esc had nothing to close; [`Esc::forget`] must follow after [`WAIT`].
    pub const fn begin(&mut self) {
        self.waits = true;
    }

    /// The time is over.
    pub const fn forget(&mut self) {
        self.waits = false;
    }

    /// What a key means: the function key of a digit behind Esc, or of a digit with Alt.
    pub fn join(&mut self, key: Key, keyboards: &[Keyboard]) -> Key {
        let waited = std::mem::take(&mut self.waits);
        let is_char = matches!(key.code, Code::Char(_));
        if !is_char || !(waited || key.alt) {
            return key;
        }
        keymap::function(key, keyboards).unwrap_or(key)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn digit(letter: char) -> Key {
        Key::plain(Code::Char(letter))
    }

    #[test]
    fn a_digit_behind_esc_is_a_function_key_once_and_in_time() {
        let mut esc = Esc::default();
        esc.begin();
        assert_eq!(esc.join(digit('3'), &[]), Key::plain(Code::F(3)));
        assert_eq!(esc.join(digit('3'), &[]), digit('3'));
        esc.begin();
        esc.forget();
        assert_eq!(esc.join(digit('0'), &[]), digit('0'));
        esc.begin();
        assert_eq!(esc.join(digit('x'), &[]), digit('x'));
        assert_eq!(esc.join(digit('0'), &[]), digit('0'));
    }

    #[test]
    fn a_digit_with_alt_is_one_at_any_time_even_in_the_place_of_lithuanian_letters() {
        let alt = Key {
            alt: true,
            ..digit('ū')
        };
        let lithuanian = Keyboard::Lithuanian.alone();
        let key = Esc::default().join(alt, lithuanian);
        assert_eq!(key, Key::plain(Code::F(8)));
        assert_eq!(Esc::default().join(alt, &[]), alt);
    }

    /// What can happen, and whether it is an Esc, the end of the time, or a key.
    #[derive(Debug, Clone, Copy)]
    enum Event {
        Begin,
        Forget,
        Press(Key),
    }

    fn any_event() -> impl Strategy<Value = Event> {
        let letters = vec!['0', '1', '9', 'a', 'ą', 'ж', ' '];
        let press = prop::sample::select(letters).prop_map(|letter| Event::Press(digit(letter)));
        prop_oneof![Just(Event::Begin), Just(Event::Forget), press]
    }

    proptest! {
        #[test]
        fn only_the_key_right_behind_an_esc_can_change(events in prop::collection::vec(any_event(), 0..30)) {
            let mut esc = Esc::default();
            let mut before = None;
            for event in events {
                match event {
                    Event::Begin => esc.begin(),
                    Event::Forget => esc.forget(),
                    Event::Press(key) => {
                        let joined = esc.join(key, &[]);
                        let waits = matches!(before, Some(Event::Begin));
                        let is_digit = matches!(key.code, Code::Char('0'..='9'));
                        prop_assert_eq!(joined != key, waits && is_digit);
                    }
                }
                before = Some(event);
            }
        }
    }
}
