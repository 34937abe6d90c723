//! The guided tour in a terminal: every stop waits for the real action it asks for.

use super::{CLOCK, SIZE};
use crate::pty::Session;

fn on_tour() -> Session {
    let args = ["--lang", "en", "--clock", CLOCK, "tour"];
    Session::start(&args, &[("LANG", "C.UTF-8")], SIZE)
}

#[test]
fn the_tour_goes_on_only_when_what_it_asks_for_was_done() {
    let mut learner = on_tour();
    learner.sees("Tour 1 of 8").keys("up");
    learner.keys("down").sees("Tour 2 of 8");
    learner.keys("enter").sees("Tour 3 of 8");
    learner.keys("esc").sees("Tour 4 of 8");
    learner
        .keys("f2")
        .sees("New signal ─")
        .feed("Shouting above us.");
    learner.keys("f8").sees("Tour 5 of 8").sees("Urgency of");
    learner.keys("1 f8").sees("Tour 6 of 8");
    learner.keys("f3").sees("Tour 7 of 8");
    learner.keys("f7").sees("┌ Find").feed("26-0040");
    learner.sees("26-0040 ").keys("enter").sees("Tour 8 of 8");
    learner.keys("esc").sees("Esc: clear");
    learner.keys("esc").sees("Type a name");
    learner.keys("esc").sees("┌ Intake");
    learner
        .keys("2")
        .sees("┌ Cases")
        .keys("enter")
        .sees("1 Overview");
    learner
        .keys("3")
        .sees("►3 Plan")
        .keys("down space")
        .sees("Task done");
    learner.keys("f8");
    learner.sees("That was the tour").misses("Tour 8 of 8");
    learner.keys("f10");
    assert!(learner.ends().success());
}

#[test]
fn esc_twice_at_the_queue_or_the_menu_leaves_the_tour() {
    let mut learner = on_tour();
    learner.sees("Tour 1 of 8").keys("esc");
    learner
        .sees("Esc once more leaves the tour")
        .sees("Tour 1 of 8");
    learner
        .keys("esc")
        .misses("Tour 1 of 8")
        .sees("The tour is over");
    learner.keys("f9").sees("┌ Menu").feed("guided");
    learner.sees("Guided tour");
    learner.keys("enter").sees("Tour 1 of 8");
}
