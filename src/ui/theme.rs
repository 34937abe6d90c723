//! Colours by role: a theme gives each role of a text one of the 16 ANSI colours and modifiers.

use std::collections::BTreeMap;

use ratatui::style::{Color, Modifier, Style};
use serde::Deserialize;

/// Writes the roles once: the type, the list and their words in a theme's file.
macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident $word:literal;)*) => {
        /// What a piece of text is, which decides how it looks.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Role {
            $($(#[$doc])* $name,)*
        }

        impl Role {
            /// Every role.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The word of a theme's file.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }
        }
    };
}

roles! {
    /// Plain text.
    Text "text";
    /// What matters less.
    Muted "muted";
    /// Headings and titles.
    Title "title";
    /// The field or pane that has the keyboard.
    Focus "focus";
    /// The selected row.
    Selected "selected";
    /// A signal of level 1.
    Immediate "immediate";
    /// A signal of level 2.
    Urgent "urgent";
    /// A signal of level 3.
    Priority "priority";
    /// A signal of level 4.
    Standard "standard";
    /// Past its time.
    Late "late";
    /// Done.
    Done "done";
    /// Not possible, or wrong.
    Refused "refused";
    /// What the program tells.
    Notice "notice";
    /// The mark of a fictional office, and of one that can only be read.
    Demo "demo";
    /// A key in the bar.
    BarKey "bar-key";
    /// A label in the bar.
    BarLabel "bar-label";
    /// Frames.
    Border "border";
}

impl Role {
    /// The role of a level; 0 stands for a signal that nobody sorted.
    pub const fn of_level(level: u8) -> Self {
        match level {
            0 | 1 => Self::Immediate,
            2 => Self::Urgent,
            3 => Self::Priority,
            _ => Self::Standard,
        }
    }
}

/// The themes there are, with their files; the first is the default.
pub const THEMES: &[(&str, &str)] = &[
    ("default", include_str!("../../themes/default.toml")),
    (
        "high-contrast",
        include_str!("../../themes/high-contrast.toml"),
    ),
    ("mono", include_str!("../../themes/mono.toml")),
];

/// How each role looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    name: &'static str,
    styles: BTreeMap<Role, Style>,
    unknown: Vec<String>,
}

/// How a role looks, as a file says it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Look {
    fg: Option<String>,
    bg: Option<String>,
    modifiers: Vec<String>,
}

impl Theme {
    /// The theme of this name, or the default where there is none.
    pub fn of(name: &str) -> Self {
        let found = THEMES.iter().find(|(each, _text)| *each == name);
        let (name, text) = found
            .or_else(|| THEMES.first())
            .copied()
            .unwrap_or_default();
        Self::read(name, text)
    }

    /// The theme after this one, round and round.
    #[must_use]
    pub fn next(&self) -> Self {
        let place = THEMES.iter().position(|(name, _text)| *name == self.name);
        let next = place.map_or(0, |place| (place + 1) % THEMES.len());
        Self::of(THEMES.get(next).map_or("", |(name, _text)| name))
    }

    /// Its name.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Names in its file that are no role; a warning, never a failure.
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }

    /// How a role looks; nothing special where the theme does not say.
    pub fn style(&self, role: Role) -> Style {
        self.styles.get(&role).copied().unwrap_or_default()
    }

    fn read(name: &'static str, text: &str) -> Self {
        // A file that cannot be read leaves plain text, which can still be worked with.
        let looks: BTreeMap<String, Look> = toml::from_str(text).unwrap_or_default();
        let mut theme = Self {
            name,
            styles: BTreeMap::new(),
            unknown: Vec::new(),
        };
        for (word, look) in looks {
            match Role::ALL.iter().find(|role| role.word() == word) {
                Some(role) => {
                    theme.styles.insert(*role, look.style());
                }
                None => theme.unknown.push(word),
            }
        }
        theme
    }
}

impl Look {
    fn style(&self) -> Style {
        let mut style = Style::new();
        style.fg = self.fg.as_deref().and_then(colour);
        style.bg = self.bg.as_deref().and_then(colour);
        let modifiers = self.modifiers.iter().filter_map(|name| modifier(name));
        style.add_modifier(modifiers.collect())
    }
}

fn modifier(name: &str) -> Option<Modifier> {
    let known = [
        ("bold", Modifier::BOLD),
        ("dim", Modifier::DIM),
        ("underline", Modifier::UNDERLINED),
        ("reverse", Modifier::REVERSED),
    ];
    let found = known.into_iter().find(|(each, _modifier)| *each == name);
    found.map(|(_name, modifier)| modifier)
}

/// One of the 16 colours of the terminal by its name; nothing else, so that its palette decides.
fn colour(name: &str) -> Option<Color> {
    let colour = name.parse().ok()?;
    (!matches!(colour, Color::Rgb(..) | Color::Indexed(_))).then_some(colour)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_theme_says_every_role_and_nothing_else() {
        for (name, _text) in THEMES {
            let theme = Theme::of(name);
            assert_eq!(theme.styles.len(), Role::ALL.len(), "{name}");
            assert!(theme.unknown().is_empty(), "{name}");
        }
    }

    #[test]
    fn no_theme_uses_more_than_sixteen_colours_or_sets_black_or_white_text() {
        for (name, _text) in THEMES {
            for style in Theme::of(name).styles.values() {
                for colour in [style.fg, style.bg].into_iter().flatten() {
                    assert!(
                        !matches!(colour, Color::Rgb(..) | Color::Indexed(_)),
                        "{name}"
                    );
                }
                let foreground = style.fg.filter(|_| style.bg.is_none());
                assert!(
                    !matches!(foreground, Some(Color::Black | Color::White)),
                    "{name}"
                );
            }
        }
    }

    #[test]
    fn the_theme_without_colours_has_none_and_still_shows_the_selection() {
        let theme = Theme::of("mono");
        assert!(
            theme
                .styles
                .values()
                .all(|style| style.fg.is_none() && style.bg.is_none())
        );
        assert_ne!(theme.style(Role::Selected), theme.style(Role::Text));
    }

    #[test]
    fn an_unknown_role_is_a_warning() {
        let theme = Theme::read(
            "own",
            "[txet]\nmodifiers = [\"bold\"]\n[late]\nfg = \"red\"",
        );
        assert_eq!(theme.unknown(), ["txet"]);
        assert_eq!(theme.style(Role::Late).fg, Some(Color::Red));
    }

    #[test]
    fn themes_follow_each_other_round() {
        let mut theme = Theme::of("no such theme");
        assert_eq!(theme.name(), "default");
        for _ in THEMES {
            theme = theme.next();
        }
        assert_eq!(theme.name(), "default");
    }
}
