//! Keys in the fields of a form, and where they lead.

use caseload::domain::form::Kind;
use caseload::domain::forms::FormKind;
use caseload::lang::Language;
use caseload::ui::Msg;
use caseload::ui::form::label;
use proptest::prelude::*;

use super::User;
use crate::forms::desk::number;

fn order(user: &mut User) -> Vec<String> {
    let mut order = vec![user.focus().to_owned()];
    for _ in 0..200 {
        user.press("tab");
        order.push(user.focus().to_owned());
        if user.focus().is_empty() {
            break;
        }
    }
    order
}

#[test]
fn the_fields_of_a_signal_come_in_their_order_and_the_button_last() {
    let mut user = User::on(FormKind::Signal);
    let expected = [
        "text",
        "received_at",
        "channel",
        "source",
        "informant",
        "informant.name",
        "informant.phone",
        "place",
        "child.1.name",
        "child.1.age",
        "child.1.birth",
        "child.1.sex",
        "child.1.unborn",
        "child.1.note",
        "adult.1.role",
        "adult.1.name",
        "kind",
        "matter",
        "",
    ];
    let mut order = order(&mut user);
    let named = order.iter().any(|id| id == "informant.name");
    let expected: Vec<&str> = expected
        .into_iter()
        .filter(|id| named || !id.starts_with("informant."))
        .collect();
    assert_eq!(order, expected);
    order.pop();
    for field in order.iter().rev() {
        user.press("shift+tab");
        assert_eq!(user.focus(), field);
    }
}

#[test]
fn a_group_that_is_filled_is_followed_by_an_empty_one() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.name")
        .types("Ива")
        .goes_to("child.2.name");
    assert_eq!(user.answers().text("child.1.name"), "Ива");
}

#[test]
fn enter_is_a_new_line_in_prose_and_leads_on_elsewhere_and_never_saves_by_itself() {
    let mut user = User::on(FormKind::Signal);
    user.types("a\nb");
    assert_eq!(user.answers().text("text"), "a\nb");
    user.goes_to("matter").press("tab");
    assert!(user.focus().is_empty());
    user.press("shift+tab shift+tab enter");
    assert_eq!(user.focus(), "matter");
    assert!(user.tickets().is_empty());
    user.goes_to("").press("enter");
    assert_eq!(user.tickets().len(), 1);
}

#[test]
fn a_choice_turns_by_arrows_and_is_chosen_by_a_digit_or_from_its_list() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("informant");
    let first = user.answers().text("informant").to_owned();
    user.press("right");
    assert_ne!(user.answers().text("informant"), first);
    user.press("left");
    assert_eq!(user.answers().text("informant"), first);
    user.types("2");
    assert_eq!(user.answers().text("informant"), "anonymous");
    user.press("f4").types("asked").press("enter");
    assert_eq!(user.answers().text("informant"), "protected");
    user.press("shift+tab right");
    assert_eq!(user.answers().text("informant"), "");
}

#[test]
fn several_are_ticked_in_the_list_with_space() {
    let mut user = User::on(FormKind::Decide(number(1)));
    user.desk.conclude();
    user.press("esc").open(FormKind::Decide(number(1)));
    user.goes_to("open.children");
    let both = user.answers().text("open.children").to_owned();
    user.press("f4 space enter");
    let one = user.answers().text("open.children");
    assert_eq!(both.split(',').nth(1), Some(one));
}

#[test]
fn esc_closes_the_list_first_and_changes_nothing() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("channel");
    let before = user.answers().clone();
    user.press("f4 down down esc");
    assert_eq!(*user.answers(), before);
    assert_eq!(user.focus(), "channel");
}

#[test]
fn a_day_is_echoed_moved_by_a_day_and_kept_as_it_was_meant() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.birth").types("14.11.2020");
    assert!(user.screen().contains("= Saturday 14 November 2020"));
    user.press("ctrl+up");
    assert_eq!(user.answers().text("child.1.birth"), "2020-11-15");
    user.press("ctrl+down f9")
        .types("One day back")
        .press("enter tab");
    assert_eq!(user.answers().text("child.1.birth"), "2020-11-13");
    user.press("shift+tab").types("-3").press("tab");
    assert_eq!(user.answers().text("child.1.birth"), "2026-11-13");
}

#[test]
fn who_walks_through_a_date_with_the_arrows_leaves_it_as_it_is() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("received_at").press("down");
    assert_ne!(user.focus(), "received_at");
    user.press("up");
    assert_eq!(user.focus(), "received_at");
    user.press("up down");
    assert!(!user.sheet().changed());
}

#[test]
fn what_is_typed_in_a_date_takes_its_place_and_end_adds_to_it() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("received_at")
        .types("15.11.2026 9:05")
        .press("tab");
    assert_eq!(user.answers().text("received_at"), "2026-11-15 09:05");
    user.press("shift+tab end backspace backspace")
        .types("30")
        .press("tab");
    assert_eq!(user.answers().text("received_at"), "2026-11-15 09:30");
}

#[test]
fn the_opening_moment_is_shown_as_the_language_writes_it() {
    let user = User::on(FormKind::Signal);
    assert_eq!(user.answers().text("received_at"), "2026-11-16 14:00");
    assert!(user.screen().contains("16.11.2026 14:00"));
    assert!(!user.sheet().changed());
}

#[test]
fn what_is_typed_behind_the_opening_moment_takes_its_place() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("received_at").types("15.11 9:30").press("tab");
    assert_eq!(user.answers().text("received_at"), "2026-11-15 09:30");
}

#[test]
fn leaving_a_field_shows_its_refusal_and_no_other() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.age").types("seven").press("tab");
    assert!(user.sheet().refusal("child.1.age").is_some());
    assert_eq!(user.answers().text("child.1.age"), "seven");
    user.press("shift+tab backspace backspace backspace backspace backspace");
    user.types("7").press("tab");
    assert!(user.sheet().refusal("child.1.age").is_none());
}

#[test]
fn a_save_lists_every_problem_and_f6_goes_round_them() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.age").types("seven").press("f8");
    assert!(user.tickets().is_empty());
    assert_eq!(user.sheet().problems(), 2);
    assert_eq!(user.focus(), "text");
    user.press("f6");
    assert_eq!(user.focus(), "child.1.age");
    user.press("f6");
    assert_eq!(user.focus(), "text");
    assert!(user.screen().contains("2 problems"));
}

#[test]
fn a_pasted_text_is_cleaned_and_one_that_is_too_long_changes_nothing() {
    let mut user = User::on(FormKind::Signal);
    user.send(Msg::Paste("a\u{1b}[31mb\r\nc".to_owned()));
    assert_eq!(user.answers().text("text"), "a[31mb\nc");
    user.send(Msg::Paste("ж".repeat(40_000)));
    assert_eq!(user.answers().text("text"), "a[31mb\nc");
    assert!(user.screen().contains("too long"));
}

#[test]
fn the_cursor_always_stands_on_the_focused_field() {
    for (columns, rows) in [(60, 16), (80, 24)] {
        for kind in super::Desk::new().kinds() {
            let mut user = User::at(columns, rows, Language::English);
            user.open(kind.clone());
            for _ in 0..60 {
                let row = user.row_of_cursor();
                let place = format!("{columns}x{rows} {kind:?} {}", user.focus());
                let one_row = user
                    .sheet()
                    .focused()
                    .is_some_and(|field| !matches!(field.kind, Kind::Prose(_)));
                if one_row
                    && label::words(&user.sheet().focused().unwrap().label, &user.model.world).len()
                        < 20
                {
                    assert!(row.contains('►'), "{place}: {row}");
                }
                if user.focus().is_empty() {
                    assert!(row.contains("[ Save F8 ]"), "{place}: {row}");
                    break;
                }
                user.press("tab");
            }
        }
    }
}

const KEYS: &[&str] = &[
    "enter",
    "tab",
    "shift+tab",
    "up",
    "down",
    "left",
    "right",
    "home",
    "end",
    "pageup",
    "pagedown",
    "backspace",
    "delete",
    "f4",
    "f5",
    "f6",
    "f8",
    "space",
    "ctrl+z",
    "ctrl+y",
    "ctrl+h",
    "a",
    "1",
    "7",
    "ж",
    "+",
    ".",
    "f2",
    "f9",
    "esc",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_key_breaks_a_form_and_its_draft_holds_what_is_shown(
        place in 0..30_usize,
        keys in prop::collection::vec(0..KEYS.len(), 1..60),
    ) {
        let kinds = super::Desk::new().kinds();
        let mut user = User::on(kinds[place % kinds.len()].clone());
        for key in keys {
            user.press(KEYS[key]);
            user.screen();
            let Some(caseload::ui::screen::Screen::Form(form)) = user.model.screens.last() else {
                break;
            };
            let sheet = form.sheet();
            let draft = sheet.draft(crate::sample::now());
            prop_assert_eq!(&draft.answers, sheet.answers());
            let focused = sheet.focused().map(|field| field.id.clone());
            let shown = match (sheet.editor(), &focused) {
                (caseload::ui::form::Editor::Prose(prose), Some(id)) => Some((id, prose.text())),
                _ => None,
            };
            if let Some((id, text)) = shown {
                prop_assert_eq!(draft.answers.text(id), text);
            }
        }
    }
}
