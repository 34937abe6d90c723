//! The words of the program: one catalogue per language, asked by message id.
//!
//! Words stand in `lang/<code>/<area>.ftl`. A message that a language lacks is said in English, and
//! one that English lacks is said as its id, so that a forgotten word never stops the work;
//! `tests/it/languages.rs` finds it before a user does.

mod collate;
mod counted;
mod dates;
mod language;
mod reading;

use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use language::{File, Language};
pub use reading::{DateReader, in_other_layouts};

type Bundle = FluentBundle<FluentResource>;

/// The words of one language; a clone is a pointer and may go to another thread.
#[derive(Clone)]
pub struct Lang {
    catalogue: Arc<Catalogue>,
}

struct Catalogue {
    language: Language,
    own: Bundle,
    /// Asked second; none for English itself.
    english: Option<Bundle>,
}

/// What a message is told: a text that is shown as it is, or a number that may choose a plural.
///
/// Has no `Debug`, because texts hold names of people.
#[derive(Clone, Copy)]
pub enum Arg<'a> {
    /// Shown as it is; never chooses a plural.
    Text(&'a str),
    /// Shown in digits without grouping; chooses the plural form of the language.
    Number(i64),
}

impl Lang {
    /// Reads the catalogue of a language.
    ///
    /// Parses the compiled-in files, about a millisecond: make one and clone it.
    pub fn of(language: Language) -> Self {
        let english = (language != Language::English).then(|| bundle(Language::English));
        let catalogue = Catalogue {
            language,
            own: bundle(language),
            english,
        };
        Self {
            catalogue: Arc::new(catalogue),
        }
    }

    /// The English words, read once in a process.
    pub fn english() -> &'static Self {
        static ENGLISH: OnceLock<Lang> = OnceLock::new();
        ENGLISH.get_or_init(|| Self::of(Language::English))
    }

    /// The language it speaks.
    pub fn language(&self) -> Language {
        self.catalogue.language
    }

    /// A message without arguments.
    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with its arguments by name.
    ///
    /// Debug builds stop on an argument that the message asks for and the caller forgot; release
    /// builds show `{$name}` in its place.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.said(id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message such as `help`; none when the message has no such attribute.
    pub fn attribute(&self, id: &str, name: &str) -> Option<String> {
        self.said(id, Some(name), &[])
    }

    /// Whether the language itself, without its fallback, has the message.
    pub fn knows(&self, id: &str) -> bool {
        self.catalogue.own.has_message(id)
    }

    fn said(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let Catalogue { own, english, .. } = self.catalogue.as_ref();
        [Some(own), english.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|bundle| said_by(bundle, id, attribute, args))
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Lang").field(&self.language()).finish()
    }
}

/// Two catalogues of one language are the same: the words are compiled in.
impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        self.language() == other.language()
    }
}

impl Eq for Lang {}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

fn bundle(language: Language) -> Bundle {
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    // Otherwise invisible direction marks surround every argument, and terminals show boxes.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(counted::shown));
    // Dropped results: a faulty message leaves the others of its file, a message that stands twice
    // keeps its first text; the test of the catalogues refuses both.
    drop(bundle.add_function("TWO", |values, _| two_digits(values)));
    for (_, text) in language.files() {
        let read = FluentResource::try_new((*text).to_owned());
        drop(bundle.add_resource(read.unwrap_or_else(|(readable, _)| readable)));
    }
    bundle
}

/// `TWO($minutes)` in a catalogue: a number with at least two digits, as in 9:05.
///
/// Fluent's own `NUMBER(…, minimumIntegerDigits: 2)` is not carried out by `fluent-bundle` 0.16.
fn two_digits(values: &[FluentValue<'_>]) -> FluentValue<'static> {
    match values {
        [FluentValue::Number(number)] => format!("{:0>2}", counted::digits(number)).into(),
        _ => FluentValue::Error,
    }
}

fn said_by(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    args: &[(&str, Arg<'_>)],
) -> Option<String> {
    let message: FluentMessage<'_> = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let value = |arg| match arg {
        Arg::Text(text) => FluentValue::from(text),
        Arg::Number(number) => counted::value(bundle, number),
    };
    let args: FluentArgs<'_> = args.iter().map(|&(name, arg)| (name, value(arg))).collect();
    let mut faults = Vec::new();
    let said = bundle
        .format_pattern(pattern, Some(&args), &mut faults)
        .into_owned();
    debug_assert!(faults.is_empty(), "message {id}: {faults:?}");
    Some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_nobody_wrote_is_said_as_its_id() {
        for &language in Language::ALL {
            let unwritten = "nobody-wrote-this";
            assert_eq!(Lang::of(language).say(unwritten), unwritten);
            assert_eq!(Lang::of(language).attribute(unwritten, "help"), None);
        }
    }

    #[test]
    fn a_message_a_language_lacks_is_said_in_english() {
        let only_english = FluentResource::try_new("hello = Hello, { $name }".to_owned()).unwrap();
        let mut english = bundle(Language::English);
        english.add_resource(only_english).unwrap();
        let own = bundle(Language::Russian);
        let catalogue = Catalogue {
            language: Language::Russian,
            own,
            english: Some(english),
        };
        let lang = Lang {
            catalogue: Arc::new(catalogue),
        };
        let id = "hello";
        assert_eq!(lang.with(id, &[("name", "Ива".into())]), "Hello, Ива");
        assert!(!lang.knows(id));
    }

    #[test]
    fn a_catalogue_may_go_to_another_thread() {
        let lang = Lang::of(Language::Russian);
        let there = lang.clone();
        let said = std::thread::spawn(move || there.say("role-curator"))
            .join()
            .unwrap();
        assert_eq!(said, lang.say("role-curator"));
    }
}
