//! Whether the terminal is clearly set to another character set than UTF-8.

use crate::lang::Language;

/// Whether an environment says that the terminal does not show the letters of a language.
///
/// `said` gives the value of a variable. Where nothing is said the terminal may well show them:
/// `PuTTY` forwards nothing, and a forced command has an empty environment.
pub(super) fn is_other(language: Language, said: impl Fn(&str) -> Option<String>) -> bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"];
    let mut values = names.into_iter().filter_map(said);
    let Some(locale) = values.find(|value| !value.is_empty()) else {
        return false;
    };
    if let Some((_place, charset)) = locale.split_once('.') {
        let charset = charset.split('@').next().unwrap_or_default();
        let plain: String = charset.chars().filter(|each| *each != '-').collect();
        return !plain.eq_ignore_ascii_case("utf8");
    }
    // Only ASCII is promised; letters of Latin alphabets are mostly still legible then.
    let promises_ascii = locale == "C" || locale == "POSIX";
    promises_ascii && matches!(language, Language::Bulgarian | Language::Russian)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_doubted_only_where_its_locale_says_so() {
        for (variables, language, doubted) in [
            (&[] as &[(&str, &str)], Language::Russian, false),
            (&[("LANG", "")], Language::Russian, false),
            (&[("LANG", "ru_RU.UTF-8")], Language::Russian, false),
            (&[("LANG", "bg_BG.utf8")], Language::Bulgarian, false),
            (&[("LANG", "C.UTF-8")], Language::Russian, false),
            (&[("LANG", "ru_RU")], Language::Russian, false),
            (&[("LANG", "ru_RU.KOI8-R")], Language::Russian, true),
            (
                &[("LANG", "lt_LT.ISO-8859-13@euro")],
                Language::Lithuanian,
                true,
            ),
            (&[("LANG", "bg_BG.CP1251")], Language::English, true),
            (&[("LANG", "C")], Language::Russian, true),
            (&[("LANG", "POSIX")], Language::Bulgarian, true),
            (&[("LANG", "C")], Language::English, false),
            (&[("LANG", "C")], Language::Polish, false),
            (
                &[("LC_ALL", "C"), ("LANG", "ru_RU.UTF-8")],
                Language::Russian,
                true,
            ),
            (
                &[("LC_CTYPE", "C.UTF-8"), ("LANG", "C")],
                Language::Russian,
                false,
            ),
        ] {
            let said = |name: &str| {
                let mut found = variables.iter().filter(|(each, _value)| *each == name);
                found.next().map(|(_name, value)| (*value).to_owned())
            };
            assert_eq!(
                is_other(language, said),
                doubted,
                "{variables:?} {language}"
            );
        }
    }
}
