//! The mouse is an extra: a click is the keys that lead to what was clicked.

use caseload::lang::Language;
use caseload::ui::screen::Screen;
use caseload::ui::{Effect, Mouse, Msg, update};

use crate::user::User;

fn with_mouse(size: (u16, u16)) -> User {
    let mut user = User::in_demo("standard", Language::English, size);
    user.model.world.settings.mouse = true;
    // Any key tells the terminal what was chosen.
    user.keys("home");
    user
}

fn top(user: &User) -> String {
    let top = format!("{:?}", user.model.screens.last().unwrap());
    top.split([' ', '(']).next().unwrap().to_owned()
}

#[test]
fn whoever_did_not_ask_for_the_mouse_has_none() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    let before = user.screen();
    for row in 0..24 {
        user.points(Mouse::Click, 10, row);
        user.points(Mouse::WheelDown, 10, row);
    }
    assert_eq!(user.screen(), before);
}

#[test]
fn the_setting_switches_the_mouse_at_once_and_the_text_view_off() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    let esc = || Msg::Key(caseload::ui::key::Key::parse("esc").unwrap());
    user.model.world.settings.mouse = true;
    assert!(update(&mut user.model, esc()).contains(&Effect::Mouse(true)));
    assert!(!update(&mut user.model, esc()).contains(&Effect::Mouse(true)));
    user.keys("f9").text("copying").keys("enter");
    assert!(matches!(
        user.model.screens.last(),
        Some(Screen::TextView(_))
    ));
    assert!(update(&mut user.model, esc()).contains(&Effect::Mouse(true)));
    user.model.world.settings.mouse = false;
    assert!(update(&mut user.model, esc()).contains(&Effect::Mouse(false)));
}

#[test]
fn a_click_on_a_row_selects_it_and_another_click_opens_it() {
    for size in [(80, 24), (120, 40), (200, 60)] {
        let mut user = with_mouse(size);
        let screen = user.screen();
        let rows: Vec<&str> = screen.lines().filter(|line| line.contains("26-")).collect();
        for place in [5, 2, 9] {
            let words = rows[place].split('│').nth(1).unwrap();
            let words = words.trim_start_matches('►').trim();
            user.clicks(words);
            assert!(
                user.marked().starts_with(words),
                "{size:?} {words}\n{}",
                user.screen()
            );
        }
        let row = rows[9].split('│').nth(1).unwrap().trim().to_owned();
        user.clicks(&row);
        assert_eq!(top(&user), "Signal", "{size:?}");
    }
}

#[test]
fn a_click_on_the_bar_is_its_key_and_on_a_tab_goes_there() {
    let mut user = with_mouse((80, 24));
    for (text, screen) in [
        ("2 Cases", "Cases"),
        ("3 Agenda", "Agenda"),
        ("4 Drafts", "Drafts"),
        ("1 Queue", "Queue"),
    ] {
        user.clicks(text);
        assert_eq!(top(&user), screen);
    }
    for (column, screen) in [(0, "Lookup"), (9, "Form"), (50, "Find"), (66, "Lookup")] {
        let mut user = with_mouse((80, 24));
        user.points(Mouse::Click, column, 23);
        assert_eq!(top(&user), screen, "{column}");
    }
}

#[test]
fn a_click_on_the_name_of_a_pane_shows_it() {
    for size in [(80, 24), (200, 60)] {
        let mut user = with_mouse(size);
        user.keys("2 tab enter");
        for name in ["3 Plan", "6 History", "1 Overview", "4 Contacts"] {
            user.clicks(name);
            user.sees(&format!("►{name}"));
        }
    }
}

#[test]
fn a_click_beside_everything_changes_nothing() {
    let mut user = with_mouse((120, 40));
    user.keys("down down");
    let before = user.screen();
    for (column, row) in [(10, 0), (2, 2), (10, 3), (100, 10), (10, 38), (119, 39)] {
        user.points(Mouse::Click, column, row);
        assert_eq!(user.screen(), before, "{column} {row}");
    }
}

#[test]
fn the_wheel_moves_the_selection() {
    let mut user = with_mouse((80, 24));
    let first = user.marked();
    user.points(Mouse::WheelDown, 5, 5);
    assert_ne!(user.marked(), first);
    user.points(Mouse::WheelUp, 5, 5);
    assert_eq!(user.marked(), first);
}

#[test]
fn in_a_form_a_click_goes_to_the_field_and_none_into_typed_text_leaves_it() {
    let mut user = with_mouse((80, 24));
    user.keys("f2").text("Two words");
    user.clicks("Address or place");
    assert!(user.marked().starts_with("Address"), "{}", user.screen());
    user.text("Elm Street");
    user.clicks("Elm Street").text(" 9");
    user.sees("Elm Street 9");
    let before = user.screen();
    user.points(Mouse::WheelUp, 5, 5)
        .points(Mouse::WheelDown, 5, 5);
    assert_eq!(user.screen(), before, "the wheel changes no value");
}

#[test]
fn entries_of_the_menu_are_clicked_too() {
    let mut user = with_mouse((80, 24));
    user.keys("f9");
    let screen = user.screen();
    let entry = screen.lines().find(|line| line.contains("Check")).unwrap();
    let entry = entry.trim_matches(['│', '►', ' ']).to_owned();
    user.clicks(&entry);
    assert!(user.marked().contains(&entry), "{}", user.screen());
}
