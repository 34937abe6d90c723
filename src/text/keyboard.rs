//! Keyboard layouts: which layout a worker's keyboard is switched to.

/// Writes the layouts once: the type, the list of all and their codes.
macro_rules! keyboards {
    ($($(#[$doc:meta])* $name:ident $code:literal;)+) => {
        /// A keyboard layout of the office's languages.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Keyboard {
            $($(#[$doc])* $name,)+
        }

        impl Keyboard {
            /// Every layout, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The word of the setting.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

keyboards! {
    /// The keyboard of the United States, and every other that gives its letters.
    Us "us";
    /// Russian, ЙЦУКЕН.
    Russian "ru";
    /// Bulgarian after the state standard.
    BulgarianBds "bg-bds";
    /// Bulgarian, letters by their sound.
    BulgarianPhonetic "bg-phonetic";
    /// Bulgarian, letters by their sound in the older order.
    BulgarianTraditional "bg-phonetic-traditional";
    /// Lithuanian, with letters in the place of the digits.
    Lithuanian "lt";
    /// Polish, letters of the United States.
    Polish "pl";
}

impl Keyboard {
    /// The layout of a word of the setting.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|each| each.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layout_is_found_by_the_word_of_its_setting() {
        for &keyboard in Keyboard::ALL {
            assert_eq!(Keyboard::from_code(keyboard.code()), Some(keyboard));
        }
        assert_eq!(Keyboard::from_code("auto"), None);
    }
}
