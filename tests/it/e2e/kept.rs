//! Two forms over each other when the line drops: both are offered again, where they were left.

use rustix::process::Signal;

use super::{demo, opens};

const WHO: &str = "a.sample";

#[test]
fn a_hang_up_inside_a_second_form_keeps_both_and_offers_them() {
    let (_folder, db) = demo();
    let mut session = opens(&db, WHO);
    session
        .sees("┌ Intake")
        .keys("e")
        .sees("Correct the signal ·");
    session
        .field("Address or place")
        .feed(" (yellow house)")
        .sees("(yellow house)");
    session.keys("f2").sees("New signal ─");
    session
        .feed("A second call.")
        .field("Address or place")
        .feed("Elm Street 9")
        .sees("Street 9");
    assert_eq!(session.hang_up().exit_code(), 129);

    let mut session = opens(&db, WHO);
    session
        .sees("┌ Unfinished forms")
        .sees("Correct the signal")
        .sees("New signal");
    // The latest stands first, and goes on where it was left; the library typed Enter.
    session
        .goes(b"\x1b[B", "New signal")
        .keys("enter")
        .sees("New signal ─");
    session
        .sees("Elm Street 9")
        .goes(b"\x1b[Z", "Address or place");
    session
        .goes(b"\x1b[Z", "What was reported")
        .sees("A second call.");
    session
        .field("Address or place")
        .feed(", behind the shop")
        .sees("Elm Street 9, behind the shop");
    session.keys("f8").sees("┌ Urgency of").keys("esc");
    session.sees("┌ Unfinished forms").misses("New signal");
    session
        .goes(b"\x1b[B", "Correct the signal")
        .keys("enter")
        .sees("Correct the signal ·");
    session
        .field("Address or place")
        .sees("(yellow house)")
        .feed("!");
    session.sees("(yellow house)!").signal(Signal::TERM);
    assert_eq!(session.ends().exit_code(), 143);

    let mut session = opens(&db, WHO);
    session
        .sees("┌ Unfinished forms")
        .keys("enter")
        .sees("(yellow house)!");
    let (_row, label) = session.marked().unwrap();
    assert_eq!(label, "Address or place");
    session.keys("f8").sees("No unfinished forms").keys("f10");
    assert!(session.ends().success());
}
