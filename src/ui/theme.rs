//! Colours by role: a theme gives each role of a text one of the 16 ANSI colours and modifiers.

mod file;

use std::collections::BTreeMap;

use ratatui::style::{Modifier, Style};

pub use file::{Fault, Wrong};

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

/// The themes that come with the program, with their files; the first is the default.
pub const THEMES: &[(&str, &str)] = &[
    ("default", include_str!("../../themes/default.toml")),
    (
        "high-contrast",
        include_str!("../../themes/high-contrast.toml"),
    ),
    ("colour-safe", include_str!("../../themes/colour-safe.toml")),
    (MONO, include_str!("../../themes/mono.toml")),
];

/// The theme of a terminal without colours.
pub const MONO: &str = "mono";

/// How each role looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    name: String,
    styles: BTreeMap<Role, Style>,
}

impl Theme {
    /// The built-in theme of this name, or the default where there is none.
    pub fn of(name: &str) -> Self {
        let found = THEMES.iter().find(|(each, _text)| *each == name);
        let (name, text) = found
            .or_else(|| THEMES.first())
            .copied()
            .unwrap_or_default();
        let (styles, _faults) = file::read(text);
        Self {
            name: name.to_owned(),
            styles,
        }
    }

    /// Reads somebody's own theme: what it does not say, or says wrongly, is as in the built-in
    /// theme of its name, else as in the default.
    pub fn own(name: &str, text: &str) -> (Self, Vec<Fault>) {
        let (own, faults) = file::read(text);
        let mut styles = Self::of(name).styles;
        styles.extend(own);
        let theme = Self {
            name: name.to_owned(),
            styles,
        };
        (theme, faults)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How a role looks; nothing special where the theme does not say.
    pub fn style(&self, role: Role) -> Style {
        self.styles.get(&role).copied().unwrap_or_default()
    }

    /// How the marker of the selected row looks: a marker costs a slow line little, a bar much.
    pub fn marker(&self) -> Style {
        let selected = self.style(Role::Selected);
        if selected.add_modifier.contains(Modifier::REVERSED) {
            return selected;
        }
        self.style(Role::Focus)
    }

    /// The same without colours: weight alone tells roles apart.
    #[must_use]
    fn without_colours(mut self) -> Self {
        for style in self.styles.values_mut() {
            (style.fg, style.bg) = (None, None);
        }
        self
    }
}

/// The themes that can be chosen: those of the program, then those of the site and the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Themes(Vec<Theme>);

impl Default for Themes {
    fn default() -> Self {
        Self(THEMES.iter().map(|(name, _text)| Theme::of(name)).collect())
    }
}

impl Themes {
    /// Adds a theme; one of the same name gives way to it.
    pub fn add(&mut self, theme: Theme) {
        match self.0.iter_mut().find(|each| each.name == theme.name) {
            Some(old) => *old = theme,
            None => self.0.push(theme),
        }
    }

    /// Takes every colour away, for a terminal that shall show none.
    #[must_use]
    pub fn without_colours(self) -> Self {
        Self(self.0.into_iter().map(Theme::without_colours).collect())
    }

    /// The theme of this name, or the first where there is none.
    pub fn of(&self, name: &str) -> Theme {
        let found = self.0.iter().find(|each| each.name == name);
        found
            .or_else(|| self.0.first())
            .cloned()
            .unwrap_or_else(|| Theme::of(name))
    }

    /// The theme after the one of this name, round and round.
    pub fn after(&self, name: &str) -> Theme {
        let place = self.0.iter().position(|each| each.name == name);
        let behind = self.0.iter().cycle().skip(place.map_or(0, |at| at + 1));
        let next = behind.take(1).next();
        next.cloned().unwrap_or_else(|| Theme::of(name))
    }

    /// Every name, in the order in which they follow each other.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(Theme::name)
    }
}

#[cfg(test)]
mod tests;
