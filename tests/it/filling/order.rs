//! The order of the fields of every form, which hands learn and which therefore never changes.

use caseload::domain::form::Kind;
use caseload::domain::forms::FormKind;

use super::{Desk, User};

/// The fields that the keyboard stops at, as a form opens.
fn stops(user: &mut User, kind: &FormKind) -> Vec<String> {
    user.open(kind.clone());
    let mut stops = Vec::new();
    while !user.focus().is_empty() {
        stops.push(user.focus().to_owned());
        user.press("tab");
    }
    user.press("esc");
    stops
}

#[test]
fn the_fields_of_every_form_come_in_an_order_that_never_changes() {
    let mut user = User::on(FormKind::Signal);
    user.press("esc");
    let mut orders = Vec::new();
    for kind in Desk::new().kinds() {
        let name = serde_json::to_value(&kind).unwrap();
        let name = name["form"].as_str().unwrap().to_owned();
        let stops = stops(&mut user, &kind);
        orders.push(format!("{name}: {}", stops.join(" ")));
    }
    insta::assert_snapshot!(orders.join("\n"));
}

#[test]
fn mandatory_fields_have_a_star_and_the_legend_says_in_words_what_it_means() {
    for kind in Desk::new().kinds() {
        let mut user = User::on(kind.clone());
        let fields: Vec<_> = user.sheet().fields().to_vec();
        for field in fields.iter().filter(|field| field.kind != Kind::Heading) {
            user.goes_to(&field.id);
            let screen = user.screen();
            let label = screen.lines().find(|line| line.contains('►')).unwrap();
            let world = &user.model.world;
            let words = caseload::ui::form::label::words(&field.label, world);
            let Some((_before, behind)) = label.split_once(&words) else {
                continue;
            };
            assert_eq!(behind.starts_with('*'), field.required, "{kind:?} {label}");
        }
        user.goes_to("");
        assert!(user.screen().contains("* must be filled in"), "{kind:?}");
    }
}

#[test]
fn f8_and_ctrl_s_save_from_every_field() {
    for key in ["f8", "ctrl+s"] {
        let mut user = User::on(FormKind::Signal);
        user.types("A child cries.").press("tab");
        let fields = stops(&mut User::on(FormKind::Signal), &FormKind::Signal);
        for field in fields {
            let mut user = User::on(FormKind::Signal);
            user.types("A child cries.").goes_to(&field).press(key);
            assert_eq!(user.tickets().len(), 1, "{key} in {field}");
        }
    }
}

#[test]
fn f5_lists_every_problem_with_its_group_and_enter_jumps_to_its_field() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.name").types("Kim");
    user.goes_to("child.2.age").types("seven").press("f5");
    let screen = user.screen();
    assert!(screen.contains("What is still wrong"), "{screen}");
    assert!(screen.contains("What was reported: "), "{screen}");
    assert!(screen.contains("Child 2, Age: "), "{screen}");
    assert_eq!(user.answers().text("child.2.age"), "seven");
    user.press("enter");
    assert_eq!(user.focus(), "text");
    user.press("f5").types("age").press("enter");
    assert_eq!(user.focus(), "child.2.age");
    assert_eq!(user.answers().text("child.2.age"), "seven");
    assert!(user.tickets().is_empty());
}

#[test]
fn f5_says_so_where_nothing_is_wrong() {
    let mut user = User::on(FormKind::Signal);
    user.types("A child cries.").press("f5");
    assert!(user.screen().contains("Nothing is missing or wrong"));
    assert_eq!(user.focus(), "text");
}

#[test]
fn what_was_typed_is_taken_back_by_key_and_from_the_menu_in_lines_and_in_prose() {
    let mut user = User::on(FormKind::Signal);
    for field in ["text", "place"] {
        user.goes_to(field).types("ab").press("ctrl+z");
        assert_eq!(user.answers().text(field), "a");
        user.press("ctrl+y");
        assert_eq!(user.answers().text(field), "ab");
        user.press("f9").types("Take back").press("enter");
        assert_eq!(user.answers().text(field), "a");
        user.press("f9").types("Bring back").press("enter");
        assert_eq!(user.answers().text(field), "ab");
        user.press("ctrl+z ctrl+z ctrl+z");
        assert_eq!(user.answers().text(field), "");
        assert!(user.screen().contains("nothing to take back"));
    }
}
