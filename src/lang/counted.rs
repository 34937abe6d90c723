//! Lithuanian plurals, of which the plural rules at hand know only the first.
//!
//! `intl_pluralrules` 7.0 asks whether the number itself lies from 2 to 9 where CLDR asks for its
//! last digit, so that it says "22 minučių" as of ten and "111 diena" as of one. A number that it
//! mistakes chooses its form as one that it knows, and is shown in its own digits.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use unic_langid::LanguageIdentifier;

use super::Bundle;

/// Its rules are the mistaken ones.
const MISTAKEN: &str = "lt";

/// A number as a bundle chooses the right plural form by it.
pub(super) fn value(bundle: &Bundle, number: i64) -> FluentValue<'static> {
    let mistaken = |one: &LanguageIdentifier| one.language.as_str() == MISTAKEN;
    if bundle.locales.first().is_some_and(mistaken) {
        lithuanian(number)
    } else {
        number.into()
    }
}

fn lithuanian(number: i64) -> FluentValue<'static> {
    let size = number.unsigned_abs();
    let teen = (11..=19).contains(&(size % 100));
    let stand_in = match size % 10 {
        2..=9 if size > 9 && !teen => 2.0,
        // 11 itself is known, and is the number of a month besides.
        1 if teen && size > 19 => 10.0,
        _ => return number.into(),
    };
    let options = FluentNumberOptions {
        // No catalogue shows money, and nothing else of a number passes through a bundle.
        currency: Some(number.to_string()),
        ..FluentNumberOptions::default()
    };
    FluentNumber::new(stand_in, options).into()
}

/// The digits of a number: its own, where another chose the plural form.
pub(super) fn digits(number: &FluentNumber) -> String {
    let own = number.options.currency.clone();
    own.unwrap_or_else(|| number.as_string().into_owned())
}

/// What a bundle writes for a value of a message, if not what it would write of itself.
pub(super) fn shown<Memo>(value: &FluentValue<'_>, _: &Memo) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(digits(number)),
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::{Lang, Language};

    #[test]
    fn lithuanian_numbers_choose_their_plural_by_the_last_digits() {
        let lang = Lang::of(Language::Lithuanian);
        for (count, day) in [
            (0, "dienų"),
            (1, "diena"),
            (2, "dienos"),
            (9, "dienos"),
            (10, "dienų"),
            (11, "dienų"),
            (19, "dienų"),
            (20, "dienų"),
            (21, "diena"),
            (22, "dienos"),
            (29, "dienos"),
            (30, "dienų"),
            (101, "diena"),
            (102, "dienos"),
            (111, "dienų"),
            (112, "dienų"),
            (122, "dienos"),
        ] {
            let said = lang.with("date-days", &[("days", i64::from(count).into())]);
            assert_eq!(said, format!("{count} {day}"));
        }
    }

    #[test]
    fn a_minute_with_a_plural_of_its_own_keeps_its_two_digits() {
        let lang = Lang::of(Language::Lithuanian);
        for (minutes, time) in [(190, "3:10"), (207, "3:27"), (185, "3:05"), (191, "3:11")] {
            assert_eq!(lang.duration(chrono::TimeDelta::minutes(minutes)), time);
        }
    }
}
