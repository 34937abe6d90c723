//! Keyboards of every layout on the whole program, and settings that say which it is.

use caseload::domain::forms::FormKind;
use caseload::lang::Language;
use caseload::text::Keyboard;
use caseload::ui::action::{Binding, Scope};
use caseload::ui::key::{Code, Key};
use caseload::ui::keymap;
use caseload::ui::screen::Screen;

use crate::cli::{Office, text};
use crate::user::User;

/// Tall enough for a menu with every action.
const TALL: (u16, u16) = (120, 90);
const SIZE: (u16, u16) = (80, 24);

fn user(language: Language) -> User {
    User::in_demo("standard", language, SIZE)
}

fn at_keyboard(keyboard: Keyboard) -> User {
    let mut user = user(Language::English);
    user.model.world.settings.keyboard = Some(keyboard);
    user
}

/// Whether an action has a key that needs neither Ctrl nor a letter.
fn is_plain(binding: &Binding) -> bool {
    let keys = binding.keys.iter().filter_map(|name| Key::parse(name));
    keys.filter(|key| !key.ctrl)
        .any(|key| !matches!(key.code, Code::Char(letter) if letter.is_alphabetic() || letter == '?' || letter == '/'))
}

/// Keys that lead to each screen from the queue, by what they need.
const WAYS: &[&str] = &[
    "",
    "enter",
    "f4",
    "f5",
    "2",
    "2 enter",
    "2 enter 3",
    "2 enter 7",
    "3",
    "4",
    "5",
    "5 enter",
    "6",
    "6 enter",
    "f2",
    "f2 tab",
    "f7",
    "i",
];

/// Headings of the menu.
const HEADINGS: usize = 8;

#[test]
fn every_action_of_every_screen_has_a_function_key_or_stands_in_the_menu_of_f9() {
    let mut seen = std::collections::BTreeSet::new();
    let mut by_menu = 0;
    for way in WAYS {
        let mut user = User::in_demo("standard", Language::English, TALL);
        user.keys(way).waits();
        let scopes = user.model.scopes();
        user.keys("f9").sees("┌ Menu");
        // The menu opens under one of its headings; the arrow leads to the next.
        let mut menu = user.screen();
        for _heading in 0..HEADINGS {
            menu.push_str(&user.keys("right").screen());
        }
        for binding in keymap::in_scopes(&scopes) {
            seen.insert(binding.scope);
            let name = user.model.world.lang.say(binding.label);
            if !is_plain(binding) {
                by_menu += 1;
                assert!(menu.contains(&name), "{way:?}: no {name:?} in\n{menu}");
            }
        }
    }
    assert!(by_menu > 50, "{by_menu}");
    for binding in keymap::BINDINGS {
        let known = seen.contains(&binding.scope) || is_plain(binding);
        assert!(known, "nobody looked at {:?}", binding.scope);
    }
}

/// What has no menu is worked with keys that every terminal sends.
#[test]
fn where_no_menu_opens_every_action_has_a_key_without_ctrl_and_letters() {
    let shut = [
        Scope::List,
        Scope::Menu,
        Scope::Picker,
        Scope::Welcome,
        Scope::Dialog,
        Scope::Settings,
        Scope::Trial,
    ];
    let bindings = keymap::BINDINGS.iter();
    for binding in bindings.filter(|each| shut.contains(&each.scope)) {
        assert!(
            is_plain(binding),
            "{:?} {:?}",
            binding.scope,
            binding.action
        );
    }
}

#[test]
fn letters_are_commands_in_every_layout() {
    for (keyboard, letter) in [
        (Keyboard::Us, "i"),
        (Keyboard::Polish, "I"),
        (Keyboard::Lithuanian, "i"),
        (Keyboard::Russian, "ш"),
        (Keyboard::Russian, "Ш"),
        (Keyboard::BulgarianBds, "с"),
        (Keyboard::BulgarianPhonetic, "и"),
        (Keyboard::BulgarianTraditional, "И"),
    ] {
        let mut user = at_keyboard(keyboard);
        user.text(letter);
        let top = user.model.screens.last();
        assert!(
            matches!(top, Some(Screen::History(_))),
            "{keyboard:?} {letter}"
        );
    }
}

#[test]
fn a_text_is_taken_as_it_is_typed_in_every_layout() {
    let typed = "ąčęė įšųū „“ фисвуапшол ,уеишщ Жена";
    for &keyboard in Keyboard::ALL {
        let mut user = at_keyboard(keyboard);
        user.keys("f2").text(typed).sees(typed);
        user.keys("f7").text("ąč шщ").sees("ąč шщ");
    }
    let mut user = at_keyboard(Keyboard::Lithuanian);
    user.keys("/").text("ąč").sees("with: ąč");
}

#[test]
fn letters_in_the_place_of_digits_are_digits_where_a_digit_is_asked_for() {
    let mut user = user(Language::Lithuanian);
    user.text("č");
    assert!(matches!(user.model.screens.last(), Some(Screen::Cases(_))));
    user.text("ę");
    assert!(matches!(user.model.screens.last(), Some(Screen::Agenda(_))));
    user.text("ą");
    assert!(matches!(user.model.screens.last(), Some(Screen::Queue(_))));
    let mut user = at_keyboard(Keyboard::Lithuanian);
    // A pane of a case, an answer of a question of urgency, a value of a list.
    user.keys("2 enter").text("ę");
    assert!(user.model.scopes().contains(&Scope::Plan));
    let mut user = at_keyboard(Keyboard::Lithuanian);
    user.keys("f2")
        .text("A child alone.")
        .keys("f8")
        .text("ąąąčččą");
    user.sees("immediate");
}

#[test]
fn a_list_of_values_takes_letters_as_digits_unless_a_value_begins_with_them() {
    let chosen = |keyboard: Keyboard, letter: &str| {
        let mut user = at_keyboard(keyboard);
        user.keys("f8").text(letter);
        user.screen()
    };
    assert_eq!(chosen(Keyboard::Lithuanian, "ė"), chosen(Keyboard::Us, "4"));
    assert_ne!(chosen(Keyboard::Us, "4"), chosen(Keyboard::Us, "1"));
}

#[test]
fn a_date_and_an_age_are_read_from_letters_in_the_place_of_digits() {
    let mut user = at_keyboard(Keyboard::Lithuanian);
    user.keys("f2").text("A call.").keys("tab").text("ąč.ąą.čš");
    user.sees("12 November 2026");
    user.keys("tab").sees("12.11.2026");
    for (label, typed) in [("Name", "Kim Testling"), ("Age", "ų")] {
        to_field(&mut user, label);
        user.text(typed);
    }
    user.keys("f8 esc").sees("Kim Testling, 7 y");
}

#[test]
fn esc_at_the_top_says_what_helps_and_a_digit_behind_it_is_a_function_key() {
    let mut user = user(Language::English);
    user.keys("esc").sees("Esc, then a digit");
    user.keys("7").sees("┌ Find");
    // Esc closes the search here, so that the digit is a digit.
    user.keys("esc 2").sees("┌ Cases");
    user.keys("esc esc").waits();
    user.keys("2").sees("┌ Cases");
    user.keys("alt+9").sees("┌ Menu");
}

#[test]
fn esc_and_a_digit_work_from_letters_in_the_place_of_digits_too() {
    let mut user = at_keyboard(Keyboard::Lithuanian);
    user.keys("esc").text("ų").sees("┌ Find");
    user.keys("alt+ū").sees("┌ Find");
    user.keys("alt+ą").sees("Help: keys of this screen");
}

#[test]
fn a_key_or_two_tell_the_layout_and_it_is_kept() {
    for (language, typed, code, name) in [
        (Language::English, "j1", "us", "English (US)"),
        (Language::Polish, "j1", "pl", "polski"),
        (Language::Lithuanian, "Ją", "lt", "lietuvių"),
        (Language::Russian, "о", "ru", "русская ЙЦУКЕН"),
        (Language::Bulgarian, "т", "bg-bds", "българска БДС"),
        (
            Language::Bulgarian,
            "йВ",
            "bg-phonetic",
            "българска фонетична",
        ),
        (
            Language::Bulgarian,
            "йж",
            "bg-phonetic-traditional",
            "традиционна",
        ),
    ] {
        let mut user = user(language);
        to_settings(&mut user);
        user.keys("down down down enter").text(typed).sees(name);
        assert_eq!(user.setting("keyboard").as_deref(), Some(code));
        assert!(matches!(
            user.model.screens.last(),
            Some(Screen::Settings(_))
        ));
    }
}

#[test]
fn a_key_that_tells_nothing_is_asked_for_again_and_esc_leaves_everything_as_it_is() {
    let mut user = user(Language::Bulgarian);
    to_settings(&mut user);
    user.keys("down down down enter").text("щ");
    let wrong = user.model.world.lang.say("calibrate-wrong");
    user.sees(&wrong[..20]).keys("esc");
    assert_eq!(user.model.world.settings.keyboard, None);
    assert_eq!(user.setting("keyboard"), None);
}

/// Opens the settings by the menu, whatever the language: they stand where their name is found.
fn to_settings(user: &mut User) {
    let name = user.model.world.lang.say("action-settings");
    user.keys("f9").text(&name).keys("enter");
    assert!(matches!(
        user.model.screens.last(),
        Some(Screen::Settings(_))
    ));
}

#[test]
fn every_setting_acts_at_once_is_said_in_words_and_is_kept() {
    let mut user = user(Language::English);
    to_settings(&mut user);
    user.sees("English").keys("space").sees("Настройки");
    user.keys("left").sees("Settings");
    assert_eq!(user.setting("language").as_deref(), Some("en"));
    user.keys("down")
        .sees("ordinary")
        .keys("enter")
        .sees("strong contrast");
    assert_eq!(user.setting("theme").as_deref(), Some("high-contrast"));
    user.keys("down")
        .sees("not found out yet")
        .keys("right right");
    user.sees("Russian ЙЦУКЕН");
    assert_eq!(user.setting("keyboard").as_deref(), Some("ru"));
    user.keys("left left left").sees("Polish");
    user.keys("right").sees("not found out yet");
    assert_eq!(user.setting("keyboard").as_deref(), Some("auto"));
    user.keys("down down down enter");
    assert!(user.model.world.settings.mouse);
    user.keys("down enter");
    assert!(user.model.world.settings.ascii);
    user.keys("enter down enter");
    assert!(!user.model.world.settings.ascii);
    let kept = ["mouse", "ascii", "bell"].map(|name| user.setting(name).unwrap());
    assert_eq!(kept, ["on", "off", "on"]);
    user.keys("esc").sees("┌ Intake");
}

#[test]
fn each_setting_says_what_it_is_for_in_every_language() {
    for &language in Language::ALL {
        let mut user = user(language);
        to_settings(&mut user);
        let mut shown = std::collections::BTreeSet::new();
        for _row in 0..8 {
            let screen = user.screen();
            let about = screen.lines().skip(11).collect::<Vec<_>>().join("");
            assert!(!screen.contains('{'), "{screen}");
            shown.insert(about);
            user.keys("down");
        }
        assert_eq!(shown.len(), 8, "{language}");
    }
}

#[test]
fn the_test_of_the_keys_shows_every_key_and_does_nothing_else() {
    let mut user = at_keyboard(Keyboard::Russian);
    to_settings(&mut user);
    user.keys("down down down down enter")
        .sees("Layout: Russian");
    user.keys("f1 f9 ctrl+c").text("ш").keys("alt+3 backspace");
    for shown in [
        "F1                 function key F1",
        "Ctrl+C",
        "as a command: I ",
        "function key F3",
        "Backspace",
        "Control-?",
    ] {
        user.sees(shown);
    }
    assert!(matches!(user.model.screens.last(), Some(Screen::Trial(_))));
    user.keys("esc up esc").sees("Esc").keys("esc");
    assert!(matches!(
        user.model.screens.last(),
        Some(Screen::Settings(_))
    ));
    user.model.world.settings.keyboard = None;
    user.keys("enter").sees("┌ Test of the keys").text("ш");
    user.sees("ru I, bg-bds T, bg-phonetic W, bg-phonetic-traditional [");
    user.keys("f10");
    assert!(matches!(
        user.model.screens.last(),
        Some(Screen::Settings(_))
    ));
}

/// Goes on to the field of a form that is called so.
fn to_field(user: &mut User, label: &str) {
    let marked = format!("│►{label}  ");
    for _field in 0..20 {
        if user.screen().contains(&marked) {
            return;
        }
        user.keys("tab");
    }
    panic!("no {label} in\n{}", user.screen());
}

/// Records a signal about a child and goes back to the queue.
fn with_child(name: &str) -> User {
    let mut user = user(Language::English);
    user.form(FormKind::Signal);
    user.text("A child is alone.").waits();
    to_field(&mut user, "Name");
    user.text(name).keys("f8 esc").waits();
    user
}

#[test]
fn a_search_in_the_wrong_layout_finds_what_was_meant_and_says_so() {
    let mut user = with_child("Иванов Пример");
    user.keys("f7").text("bdfyjd").waits();
    user.sees("nothing for “bdfyjd”, showing “иванов”");
    user.sees("Иванов Пример").sees("Search: bdfyjd");
    user.keys("enter").sees("Иванов Пример");
    assert!(matches!(user.model.screens.last(), Some(Screen::Signal(_))));
}

#[test]
fn a_filter_in_the_wrong_layout_shows_what_was_meant_and_says_so() {
    let mut user = with_child("Иванов Пример");
    user.keys("/").text("bdfyjd");
    user.sees("nothing for “bdfyjd”, showing “иванов”")
        .sees("Иванов");
    user.keys("enter tab shift+tab").sees("Иванов");
    user.keys("esc");
    assert!(!user.screen().contains("иванов”"));
    user.keys("/")
        .text("zobrzumlet")
        .sees("with: zobrzumlet")
        .sees("Nothing here");
    let mut cases = at_keyboard(Keyboard::Us);
    let title = "Юлия";
    cases
        .keys("2 /")
        .text(title)
        .sees(&format!("with: {title}"));
}

#[test]
fn the_command_line_searches_as_it_was_meant_and_says_so() {
    let office = Office::at("Europe/Sofia", "2026-11-16T14:00:00+02:00");
    let line = r#"{"v":1,"type":"signal","external_id":"K1","received_at":"2026-11-16T08:40:00+02:00","channel":"phone","source":"hotline","kind":"concern","informant":{"kind":"anonymous"},"text":"Сам вкъщи.","children":[{"name":"Иванов Пример"}]}"#;
    let file = office.folder().join("one.jsonl");
    std::fs::write(&file, line).unwrap();
    office.run(&["import", file.to_str().unwrap()]).done();
    let ran = office.run(&["search", "bdfyjd", "--lang", "en"]).done();
    assert!(ran.out.contains("26-0001  Иванов Пример"), "{}", ran.out);
    assert!(
        ran.err.contains("nothing for “bdfyjd”, showing “иванов”"),
        "{}",
        ran.err
    );
    let found = office.json(&["search", "bdfyjd"]);
    assert_eq!(text(&found["searched"]), "иванов");
    assert_eq!(text(&found["hits"][0]["number"]), "26-0001");
    let found = office.json(&["search", "Иванов"]);
    assert_eq!(text(&found["searched"]), "Иванов");
    let found = office.json(&["search", "zobrzumlet"]);
    assert_eq!(
        (
            text(&found["searched"]),
            found["hits"].as_array().unwrap().len()
        ),
        ("zobrzumlet", 0)
    );
}

#[test]
fn the_notice_about_the_character_set_and_every_status_line_fit() {
    use unicode_width::UnicodeWidthStr;

    for &language in Language::ALL {
        let lang = caseload::lang::Lang::of(language);
        assert!(lang.say("charset-not-utf8").is_ascii(), "{language}");
        for id in [
            "charset-not-utf8",
            "notice-esc",
            "layout-hint",
            "settings-status",
            "settings-status-open",
            "calibrate-status",
            "trial-status",
        ] {
            let said = lang.say(id);
            assert!(
                said.width() <= 78,
                "{language} {id}: {} cells",
                said.width()
            );
        }
    }
}
