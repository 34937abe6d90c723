//! The languages the program speaks, and the files their words stand in.
//!
//! A new language is a folder with the same files and one line in the table; the test of the
//! catalogues then asks for its plural categories.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One file of messages: its name inside the language's folder, and its text.
pub type File = (&'static str, &'static str);

/// Writes the table of languages; a new language is one line below and one folder of `.ftl` files.
macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident $code:literal $own_name:literal;)+) => {
        /// A language of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Language {
            $($(#[$doc])* #[serde(rename = $code)] $name,)+
        }

        impl Language {
            /// Every language, in the order in which they are offered.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Two letters after ISO 639-1, as in `--lang` and in stored settings.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// What its speakers call it, so that they find it in any interface.
            pub const fn own_name(self) -> &'static str {
                match self { $(Self::$name => $own_name),+ }
            }

            /// The files of its words, compiled in, in the order they are read.
            pub const fn files(self) -> &'static [File] {
                match self { $(Self::$name => files!($code)),+ }
            }
        }
    };
}

/// The files every language has; several, so that several people can add words at once.
macro_rules! files {
    ($code:literal) => {
        files!($code: "terms", "actions", "screens", "forms", "refusals", "dates", "cli",
            "keyboard", "finding", "tour", "fields", "windows", "plain", "holidays", "figures",
            "network", "register", "paper", "exchange")
    };
    ($code:literal: $($file:literal),+) => {
        &[$((concat!($file, ".ftl"), include_str!(concat!($code, "/", $file, ".ftl")))),+]
    };
}

languages! {
    /// The language every message falls back to.
    English "en" "English";
    /// Bulgarian.
    Bulgarian "bg" "Български";
    /// Russian.
    Russian "ru" "Русский";
    /// Polish.
    Polish "pl" "Polski";
    /// Lithuanian.
    Lithuanian "lt" "Lietuvių";
}

impl Language {
    /// The language of a code such as `ru`, `RU`, `ru_RU.UTF-8` or `ru-RU`.
    ///
    /// Takes what people type and what an environment holds; `None` for `C` and anything unknown.
    pub fn from_code(code: &str) -> Option<Self> {
        let start = code.trim().split(['-', '_', '.', '@']).next()?;
        Self::ALL
            .iter()
            .copied()
            .find(|language| language.code().eq_ignore_ascii_case(start))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_what_people_and_systems_call_it() {
        for (code, language) in [
            ("en", Some(Language::English)),
            (" RU ", Some(Language::Russian)),
            ("ru_RU.UTF-8", Some(Language::Russian)),
            ("en-GB", Some(Language::English)),
            ("C", None),
            ("rus", None),
            ("", None),
        ] {
            assert_eq!(Language::from_code(code), language, "{code:?}");
        }
    }

    #[test]
    fn a_language_is_stored_as_its_code() {
        for &language in Language::ALL {
            let stored = serde_json::to_string(&language).unwrap();
            assert_eq!(stored, format!("\"{}\"", language.code()));
            assert_eq!(serde_json::from_str::<Language>(&stored).unwrap(), language);
        }
    }
}
