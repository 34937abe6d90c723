//! Values chosen by typing what they are called, with the list open or closed.

use caseload::domain::forms::FormKind;
use caseload::lang::Language;

use super::User;
use crate::forms::desk::number;

fn on(kind: FormKind, language: Language) -> User {
    let mut user = User::at(80, 24, language);
    user.open(kind);
    user
}

#[test]
fn a_closed_choice_takes_the_value_that_is_typed_in_any_letters_or_layout() {
    for (language, typed, code) in [
        (Language::English, "an", "anonymous"),
        (Language::English, "ANO", "anonymous"),
        (Language::English, "фтщ", "anonymous"),
        (Language::Russian, "ано", "anonymous"),
        (Language::Russian, "anonim", "anonymous"),
        (Language::Russian, "fyj", "anonymous"),
        // The code is the English word, which people know from other programs.
        (Language::Russian, "anony", "anonymous"),
    ] {
        let mut user = on(FormKind::Signal, language);
        user.goes_to("informant").types(typed);
        assert_eq!(user.answers().text("informant"), code, "{language} {typed}");
        assert_eq!(user.focus(), "informant");
        user.press("tab shift+tab").types("1");
        assert_eq!(user.answers().text("informant"), "known");
    }
}

#[test]
fn typed_letters_stand_beside_the_value_narrow_it_and_begin_anew_where_they_lead_nowhere() {
    let mut user = on(FormKind::Signal, Language::English);
    user.goes_to("informant").types("an");
    assert!(user.row_of_cursor().contains("► an"), "{}", user.screen());
    user.types("k");
    assert_eq!(user.answers().text("informant"), "known");
    user.press("backspace");
    assert_eq!(user.answers().text("informant"), "known");
    user.press("backspace");
    assert_eq!(user.answers().text("informant"), "");
}

#[test]
fn letters_that_mean_nothing_change_nothing() {
    let mut user = on(FormKind::Signal, Language::English);
    user.goes_to("informant");
    let before = user.answers().clone();
    user.types("zz");
    assert_eq!(*user.answers(), before);
    user.types("2");
    assert_eq!(user.answers().text("informant"), "anonymous");
}

#[test]
fn space_and_f4_open_the_list_with_what_was_typed() {
    for key in ["space", "f4"] {
        let mut user = on(FormKind::Signal, Language::English);
        user.goes_to("informant").types("a").press(key);
        let screen = user.screen();
        assert!(screen.contains("┌ Informant"), "{screen}");
        assert!(screen.contains("►  anonymous"), "{screen}");
        assert!(!screen.contains("known by name"), "{screen}");
        user.press("enter");
        assert_eq!(user.answers().text("informant"), "anonymous");
        assert_ne!(user.focus(), "informant");
    }
}

#[test]
fn the_open_list_is_searched_in_other_letters_too_and_the_best_stands_first() {
    let mut user = on(FormKind::Signal, Language::Russian);
    for typed in ["anon", "fyjy", "АНОН"] {
        user.goes_to("informant")
            .press("f4")
            .types(typed)
            .press("enter");
        assert_eq!(user.answers().text("informant"), "anonymous", "{typed}");
        user.press("shift+tab").types("1");
        assert_eq!(user.answers().text("informant"), "known");
    }
}

#[test]
fn a_colleague_is_named_by_name_in_either_alphabet_by_login_or_from_the_list_with_their_load() {
    let kind = || FormKind::Assign(number(1));
    let user = on(kind(), Language::English);
    let staff = user.desk.staff;
    let able: Vec<_> = staff.iter().filter(|each| each.active).collect();
    for colleague in able {
        let mut user = on(kind(), Language::English);
        user.goes_to("to").press("f4");
        let offered = user.screen().contains(&colleague.name);
        user.press("esc");
        if !offered {
            continue;
        }
        let latin = caseload::text::latin(&colleague.name);
        for typed in [&colleague.name, &latin, &colleague.login.to_string()] {
            let mut user = on(kind(), Language::English);
            user.goes_to("to").press("f4").types(typed);
            assert!(user.screen().contains(" - "), "{}", user.screen());
            user.press("enter");
            let login = colleague.login.as_str();
            assert_eq!(user.answers().text("to"), login, "{typed}");
        }
    }
}
