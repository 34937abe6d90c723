//! The order of words in a language's own alphabet.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

use super::Lang;

impl Lang {
    /// Sorts things by their names in the alphabet of the language: Ć behind C, Ё behind Е, Y by I
    /// in Lithuanian. The order of bytes would put Ё before А and Ć behind Z.
    pub fn sort_by_name<T>(&self, things: &mut [T], name: impl Fn(&T) -> &str) {
        let collator = collator(self.language().code());
        things.sort_by(|one, other| {
            let (one, other) = (name(one), name(other));
            let order = collator
                .as_ref()
                .map(|collator| collator.compare(one, other));
            order
                .unwrap_or(Ordering::Equal)
                .then_with(|| one.cmp(other))
        });
    }
}

/// None cannot happen with the data that is compiled in; the order of bytes then has to do.
fn collator(code: &str) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = code.parse().ok()?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn names_stand_in_the_order_of_the_languages_alphabet() {
        for (language, ordered) in [
            (
                Language::English,
                &["Abbott", "Éclair", "Evans", "Zoe"] as &[&str],
            ),
            (
                Language::Bulgarian,
                &["Борис", "Йоана", "Кирил", "Щерев", "Ъгълов", "Юлия"],
            ),
            (Language::Russian, &["Ежов", "Ёлкин", "Жуков", "Яблоков"]),
            (
                Language::Polish,
                &[
                    "Cybulska", "Ćwik", "Dąb", "Lis", "Łoś", "Sowa", "Śliwa", "Zając", "Źrebak",
                    "Żak",
                ],
            ),
            (
                Language::Lithuanian,
                &[
                    "Cesys", "Čepas", "Ieva", "Yla", "Irutė", "Jonas", "Sabas", "Šilas", "Zuja",
                    "Žukas",
                ],
            ),
        ] {
            let mut names: Vec<&str> = ordered.iter().rev().copied().collect();
            Lang::of(language).sort_by_name(&mut names, |name| name);
            assert_eq!(names, ordered, "{language}");
        }
    }
}
