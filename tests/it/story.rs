//! What a duty officer does in the first three minutes, on the whole program without a terminal.

use caseload::lang::Language;

use crate::user::User;

#[test]
fn a_signal_is_recorded_sorted_and_found_in_the_queue() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    user.keys("f2")
        .text("Two children alone since yesterday, the door is locked.")
        .keys("f8");
    user.sees("concerns a child");
    // Ours, in our area, at stake; then the first "yes" about danger: no capable adult.
    user.keys("1 1 1 2 2 2 1").sees("immediate").keys("f8");
    user.sees("26-0059").sees("must be seen");
    user.keys("/").text("locked").keys("enter").sees("26-0059");
}

#[test]
fn a_second_call_opens_over_an_unfinished_form_and_both_are_kept() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    user.keys("f2").text("The first call").waits();
    user.keys("f2")
        .text("The second call")
        .keys("f8")
        .keys("esc");
    user.sees("The first call");
    user.keys("esc 4").sees("The first call");
}

#[test]
fn a_wrong_date_is_told_beside_its_field_and_nothing_is_lost() {
    let mut user = User::in_demo("standard", Language::Russian, (80, 24));
    user.keys("f2")
        .text("Сообщение с неверной датой")
        .keys("tab");
    user.keys("home delete delete delete").text("99").keys("f8");
    user.sees("99").sees("Сообщение с неверной датой");
}

#[test]
fn a_refusal_goes_with_the_field_that_another_answer_takes_away() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    let missing = user.model.world.lang.say("refusal-missing");
    // Not confirmed, its reason left empty; then a link instead, which has no such reason.
    user.keys("f8 4 down down").sees(&missing);
    user.keys("up up 5");
    assert!(!user.screen().contains(&missing), "{}", user.screen());
}
