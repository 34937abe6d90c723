//! Questions before what leaves the office or cannot be taken back.

use caseload::domain::forms::FormKind;
use caseload::domain::ids::Number;
use caseload::store::contract::Found;
use caseload::ui::{Ask, Loaded};

use super::{LANGUAGES, SIZES};
use crate::user::User;

/// The first signals of the office on which nobody has decided.
fn open_signals(user: &mut User) -> Vec<Number> {
    let numbers = (1..200).map(|place| Number { year: 26, place });
    let open = numbers.filter(|number| match user.ask(&Ask::Record(*number)) {
        Loaded::Record(_, Some(Found::Signal(file))) => {
            file.signal.is_open() && file.case.is_none()
        }
        _other => false,
    });
    open.take(2).collect()
}

fn is_open(user: &mut User, number: Number) -> bool {
    match user.ask(&Ask::Record(number)) {
        Loaded::Record(_, Some(Found::Signal(file))) => file.signal.is_open(),
        _other => panic!(),
    }
}

/// The form of a decision, filled so that the signal goes to another body.
fn transfer(user: &mut User, number: Number) {
    user.form(FormKind::Decide(number));
    // Outcome, body, reason; then all is written.
    user.keys("3 tab 1 tab 1 tab")
        .text("It lies outside our town.")
        .waits();
}

/// The form of a decision, filled so that the signal belongs to another record.
fn link(user: &mut User, number: Number, to: Number) {
    user.form(FormKind::Decide(number));
    user.keys("5 tab 1 tab")
        .text(&to.to_string())
        .keys("tab")
        .text("The same call.")
        .waits();
}

#[test]
fn a_transfer_names_signal_and_body_and_enter_alone_goes_back() {
    let mut user = super::somebody();
    let number = open_signals(&mut user)[0];
    transfer(&mut user, number);
    user.keys("f8")
        .sees(&format!("Transfer signal {number} to:"));
    user.keys("f8 ctrl+s").sees("Transfer signal");
    user.keys("enter").waits();
    assert!(is_open(&mut user, number));
    user.sees("Decision on the signal").keys("f8 1").waits();
    assert!(!is_open(&mut user, number));
}

#[test]
fn a_link_needs_the_number_of_the_signal() {
    let mut user = super::somebody();
    let signals = open_signals(&mut user);
    link(&mut user, signals[1], signals[0]);
    user.keys("f8")
        .sees(&format!("Link signal {} to {}?", signals[1], signals[0]));
    for wrong in ["", "26-9999"] {
        user.text(wrong).keys("enter f8 enter").waits();
        assert!(is_open(&mut user, signals[1]), "{wrong:?}");
    }
    user.keys("esc f8")
        .text(&signals[1].to_string())
        .keys("enter")
        .waits();
    assert!(!is_open(&mut user, signals[1]));
}

#[test]
fn what_was_asked_is_asked_again_after_it_was_taken_back() {
    let mut user = super::somebody();
    let number = open_signals(&mut user)[0];
    transfer(&mut user, number);
    user.keys("f8 esc").sees("Decision on the signal");
    user.keys("f8").sees("Transfer signal");
}

#[test]
fn questions_look_so() {
    for (language, method) in LANGUAGES {
        for size in SIZES {
            let picture = |name: &str| format!("{}_{name}_{}", language.code(), size.0);
            let mut user = User::in_demo(method, language, size);
            let signals = open_signals(&mut user);
            transfer(&mut user, signals[0]);
            user.keys("f8");
            insta::assert_snapshot!(picture("sure"), user.screen());
            let mut user = User::in_demo(method, language, size);
            link(&mut user, signals[1], signals[0]);
            user.keys("f8").text("26-");
            insta::assert_snapshot!(picture("sure_number"), user.screen());
        }
    }
}
