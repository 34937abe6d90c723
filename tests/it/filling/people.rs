//! People who may be known already: shown while a name is typed, taken with what is known of them.

use caseload::domain::forms::FormKind;
use caseload::domain::person::Sex;
use caseload::store::contract::Match;
use caseload::ui::{Ask, Effect, Loaded, Msg, Timer};

use super::User;
use super::saving::found;
use crate::forms::desk::number;

fn known() -> Match {
    Match {
        birth: "2019-03-12".parse().ok(),
        sex: Some(Sex::Girl),
        ..found(5, "Ива Примерова", true)
    }
}

fn typed(kind: FormKind, field: &str, name: &str, matches: Vec<Match>) -> User {
    let mut user = User::on(kind);
    user.goes_to(field);
    for _letter in 0..user.answers().text(field).chars().count() {
        user.press("backspace");
    }
    user.types(name).wakes(Timer::Matches);
    user.send(Msg::Loaded(Loaded::Matches(name.to_owned(), matches)));
    user
}

#[test]
fn a_known_child_is_taken_with_name_birth_and_sex_so_that_nothing_is_typed_twice() {
    let mut user = typed(FormKind::Signal, "child.1.name", "Ива", vec![known()]);
    assert!(user.screen().contains("born 12 Mar 2019"));
    user.press("f4 enter 3");
    for (part, value) in [
        ("name", "Ива Примерова"),
        ("birth", "2019-03-12"),
        ("sex", "f"),
    ] {
        let field = format!("child.1.{part}");
        assert_eq!(user.answers().text(&field), value);
    }
    assert!(!user.screen().contains("→"));
    assert_eq!(user.focus(), "child.1.age");
}

#[test]
fn what_was_typed_already_stays_and_the_signal_is_linked_where_that_was_asked_too() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.birth").types("1.2.2018");
    user.press("shift+tab shift+tab")
        .types("Ива")
        .wakes(Timer::Matches);
    let loaded = Loaded::Matches("Ива".to_owned(), vec![known()]);
    user.send(Msg::Loaded(loaded)).press("f4 enter 4");
    assert_eq!(user.answers().text("child.1.birth"), "2018-02-01");
    assert_eq!(user.answers().text("child.1.name"), "Ива Примерова");
    user.goes_to("");
    assert!(user.screen().contains("will be linked to 26-0005"));
}

#[test]
fn an_adult_has_a_name_alone_and_a_place_no_person() {
    let mut user = typed(FormKind::Signal, "adult.1.name", "Ива", vec![known()]);
    user.press("f4 enter 3");
    assert_eq!(user.answers().text("adult.1.name"), "Ива Примерова");
    assert!(!user.answers().0.contains_key("adult.1.birth"));
    let mut user = typed(FormKind::Signal, "place", "Elm", vec![known()]);
    user.press("f4");
    assert!(!user.screen().contains("a new person"));
    user.press("enter 3");
    assert_eq!(user.answers().text("place"), "Elm");
}

#[test]
fn a_correction_fills_a_known_person_in_when_asked() {
    let kind = FormKind::Amend(number(1));
    let mut user = typed(kind, "child.1.name", "Ива", vec![known()]);
    user.press("f4 enter enter");
    assert_eq!(user.answers().text("child.1.name"), "Ива");
    user.press("f4 enter 1");
    assert_eq!(user.answers().text("child.1.name"), "Ива Примерова");
}

#[test]
fn the_last_line_is_a_new_person_and_goes_on_with_what_was_typed() {
    let mut user = typed(FormKind::Signal, "child.1.name", "Ива", vec![known()]);
    user.press("f4 down down");
    assert!(
        user.row_of_cursor()
            .contains("►None of these: a new person")
    );
    user.press("enter");
    assert_eq!(user.answers().text("child.1.name"), "Ива");
    assert_eq!(user.focus(), "child.1.age");
}

#[test]
fn who_was_born_on_the_same_day_stands_first() {
    let other = found(9, "Ива П.", false);
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.birth").types("12.3.2019");
    user.press("shift+tab shift+tab")
        .types("Ива")
        .wakes(Timer::Matches);
    let loaded = Loaded::Matches("Ива".to_owned(), vec![other, known()]);
    let screen = user.send(Msg::Loaded(loaded)).screen();
    let place = |number: &str| screen.find(number).unwrap();
    assert!(place("26-0005") < place("26-0009"), "{screen}");
}

#[test]
fn who_types_on_without_a_pause_learns_of_similar_records_below_the_name() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.name").types("Ива").press("tab");
    let asked = Effect::Ask(Ask::Matches {
        typed: "Ива".to_owned(),
        place: false,
    });
    assert!(user.effects.contains(&asked));
    let loaded = Loaded::Matches("Ива".to_owned(), vec![known()]);
    user.send(Msg::Loaded(loaded)).types("7");
    assert_eq!(user.answers().text("child.1.age"), "7");
    assert!(
        user.screen().contains("= 1 similar record"),
        "{}",
        user.screen()
    );
    user.press("shift+tab").types("н").press("tab");
    assert!(!user.screen().contains("similar record"));
}

#[test]
fn f4_behind_a_name_just_typed_looks_at_once_and_opens_what_is_found() {
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.name").types("Ива").press("f4");
    let loaded = Loaded::Matches("Ива".to_owned(), vec![known()]);
    user.send(Msg::Loaded(loaded)).press("enter 3");
    assert_eq!(user.answers().text("child.1.birth"), "2019-03-12");
    let mut user = User::on(FormKind::Signal);
    user.goes_to("child.1.name").types("Ива").press("f4");
    user.send(Msg::Loaded(Loaded::Matches("Ива".to_owned(), Vec::new())));
    assert!(user.screen().contains("nobody like this found"));
}

#[test]
fn a_member_of_the_team_is_a_colleague_from_the_list_or_somebody_new_by_name() {
    let mut user = User::on(FormKind::JoinTeam(number(2)));
    user.press("f4");
    let screen = user.screen();
    assert!(screen.contains("Боян Б. - 2, 1"), "{screen}");
    assert!(screen.contains("Not in the list: write it"), "{screen}");
    user.types("boyan").press("enter");
    assert_eq!(user.answers().text("who"), "Боян Б.");
    assert_eq!(user.focus(), "role");
    user.press("shift+tab f4")
        .types("not in the")
        .press("enter");
    assert_eq!(user.focus(), "who");
    user.press("ctrl+left ctrl+left").types("Д-р ");
    assert_eq!(user.answers().text("who"), "Д-р Боян Б.");
}
