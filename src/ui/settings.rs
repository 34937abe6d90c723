//! What each worker chose for themselves; kept by name in the store, never part of the journal.

use crate::lang::Language;
use crate::text::Keyboard;

/// Personal settings beside language and theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settings {
    /// The keyboard's layout; nothing while it was not found out.
    pub keyboard: Option<Keyboard>,
    /// Clicks and the wheel are listened to; the terminal's own selection then needs Shift.
    pub mouse: bool,
    /// Only letters and ASCII on the screen.
    pub ascii: bool,
    /// The terminal's bell rings for a new signal of the highest level.
    pub bell: bool,
}

/// A change of what somebody chose; it acts at once and is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Another language.
    Language(Language),
    /// The next theme.
    NextTheme,
    /// Another layout, or none that is known.
    Keyboard(Option<Keyboard>),
    /// The mouse, on or off.
    Mouse(bool),
    /// Plain characters, on or off.
    Ascii(bool),
    /// The bell, on or off.
    Bell(bool),
}

impl Settings {
    /// The layouts of which one is switched on: the one that was found out, else those that the
    /// interface's language makes likely.
    pub fn keyboards(self, language: Language) -> &'static [Keyboard] {
        if let Some(keyboard) = self.keyboard {
            return keyboard.alone();
        }
        match language {
            Language::Russian => &[Keyboard::Russian],
            Language::Lithuanian => &[Keyboard::Lithuanian],
            Language::Bulgarian => Keyboard::BULGARIAN,
            Language::English | Language::Polish => &[],
        }
    }

    /// Reads the settings by their names in the store; an unknown value is as good as none.
    ///
    /// # Errors
    /// What `ask` fails with.
    pub fn read<E>(ask: impl Fn(&str) -> Result<Option<String>, E>) -> Result<Self, E> {
        let on = |name: &str| Ok(ask(name)?.as_deref() == Some(ON));
        Ok(Self {
            keyboard: ask(KEYBOARD)?.and_then(|code| Keyboard::from_code(&code)),
            mouse: on(MOUSE)?,
            ascii: on(ASCII)?,
            bell: on(BELL)?,
        })
    }
}

/// Name of the layout's setting.
pub const KEYBOARD: &str = "keyboard";
/// Name of the mouse's setting.
pub const MOUSE: &str = "mouse";
/// Name of the setting for plain characters.
pub const ASCII: &str = "ascii";
/// Name of the bell's setting.
pub const BELL: &str = "bell";
/// Name of the setting that says that the guided tour was begun once.
pub const TOUR: &str = "tour";
/// Name of the language's setting.
pub const LANGUAGE: &str = "language";
/// Name of the theme's setting.
pub const THEME: &str = "theme";
/// What the layout's setting says while none is known.
pub const AUTO: &str = "auto";
/// What a setting says that is switched on.
pub const ON: &str = "on";
/// What a setting says that is switched off.
pub const OFF: &str = "off";

/// What a setting says that is switched on or off.
pub const fn word(on: bool) -> &'static str {
    if on { ON } else { OFF }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn while_no_layout_is_known_the_language_makes_some_likely() {
        let mut settings = Settings::default();
        for (language, keyboards) in [
            (Language::Russian, &[Keyboard::Russian] as &[Keyboard]),
            (Language::Lithuanian, &[Keyboard::Lithuanian]),
            (Language::Bulgarian, Keyboard::BULGARIAN),
            (Language::Polish, &[]),
            (Language::English, &[]),
        ] {
            assert_eq!(settings.keyboards(language), keyboards, "{language}");
        }
        settings.keyboard = Some(Keyboard::BulgarianBds);
        for &language in Language::ALL {
            assert_eq!(settings.keyboards(language), [Keyboard::BulgarianBds]);
        }
    }

    #[test]
    fn settings_are_read_by_name_and_what_is_unknown_is_as_good_as_none() {
        let ask = |name: &str| -> Result<Option<String>, ()> {
            Ok(match name {
                KEYBOARD => Some("bg-bds".to_owned()),
                MOUSE => Some(ON.to_owned()),
                ASCII => Some("perhaps".to_owned()),
                _ => None,
            })
        };
        let read = Settings::read(ask).unwrap();
        assert_eq!(read.keyboard, Some(Keyboard::BulgarianBds));
        assert!(read.mouse && !read.ascii && !read.bell);
    }
}
