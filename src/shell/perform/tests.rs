//! Tests of carrying effects out.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a made-up program hears what its test is about"
)]

use chrono::TimeDelta;

use super::*;
use crate::shell::sample::{Notebook, Obedient, draft, key};
use crate::ui::Ask;

fn clock() -> Clock {
    Clock::fixed("2026-02-03T10:00:30Z".parse().unwrap())
}

/// What a program hears that answers the key `a` with these effects.
fn heard(effects: Vec<Effect>, records: &mut Obedient) -> (Vec<String>, Left) {
    let mut effects = Some(effects);
    let mut program = Notebook::new(move |msg| match msg {
        Msg::Key(_) => effects.take().unwrap_or_default(),
        _ => Vec::new(),
    });
    let left = settle(&mut program, records, &clock(), Msg::Key(key('a')));
    (program.heard, left)
}

#[test]
fn answers_come_in_the_order_of_the_effects() {
    let mut records = Obedient::default();
    let effects = vec![
        Effect::SaveDraft(Box::new(draft(7))),
        Effect::Ask(Ask::Counts),
        Effect::Set("theme", "dark".to_owned()),
        Effect::DropDraft(draft(7).id),
    ];
    let (heard, left) = heard(effects, &mut records);
    assert_eq!(
        heard,
        [
            "10:00",
            "a",
            "saved 7 true",
            "loaded",
            "failed: the database can only be read"
        ]
    );
    assert_eq!(records.done, ["save 7", "ask", "set theme dark", "drop 7"]);
    assert_eq!(left.exit, None);
}

#[test]
fn the_newest_search_of_a_turn_is_answered() {
    let effects = vec![
        Effect::Search(1, "a".to_owned()),
        Effect::Search(2, "ab".to_owned()),
    ];
    let (heard, _left) = heard(effects, &mut Obedient::default());
    assert_eq!(heard, ["10:00", "a", "hits 2"]);
}

#[test]
fn timers_and_the_way_out_are_left_to_the_caller() {
    let wake = (Duration::from_secs(60), Timer::Minute);
    let effects = vec![Effect::Wake(wake.0, wake.1), Effect::Redraw, Effect::Quit];
    let (_heard, left) = heard(effects, &mut Obedient::default());
    assert_eq!(left.wakes, [wake]);
    assert!(left.redraw);
    assert_eq!(left.exit, Some(Exit::Quit));
}

#[test]
fn the_time_is_told_once_a_minute_and_first() {
    let clock = clock();
    let mut program = Notebook::new(|_msg| Vec::new());
    let mut records = Obedient::default();
    let mut work = Work::new(&mut program, &mut records, clock.clone(), Rescue::default());
    work.take(Msg::Key(key('a')));
    work.take(Msg::Key(key('b')));
    clock.forward(TimeDelta::seconds(29));
    work.take(Msg::Key(key('c')));
    clock.forward(TimeDelta::seconds(1));
    work.take(Msg::Key(key('d')));
    clock.forward(TimeDelta::minutes(-5));
    work.take(Msg::Key(key('e')));
    let expected = ["10:00", "a", "b", "c", "10:01", "d", "09:56", "e"];
    assert_eq!(program.heard, expected);
}

/// A program that saves draft 1 on any key, and drops it on `x`.
fn saving() -> Notebook<impl FnMut(&Msg) -> Vec<Effect>> {
    Notebook::new(|msg| match msg {
        Msg::Key(pressed) if *pressed == key('x') => vec![Effect::DropDraft(draft(1).id)],
        Msg::Key(_) => vec![Effect::SaveDraft(Box::new(draft(1)))],
        _ => Vec::new(),
    })
}

#[test]
fn a_late_draft_is_tried_again_and_stays_at_risk_until_then() {
    let mut program = saving();
    let mut records = Obedient {
        busy: 2,
        ..Obedient::default()
    };
    let mut work = Work::new(&mut program, &mut records, clock(), Rescue::default());
    work.take(Msg::Key(key('a')));
    assert!(work.is_late());
    assert_eq!(work.at_risk(&[]), [draft(1)]);
    assert!(work.retry().is_empty(), "too early once more");
    assert_eq!(work.retry().len(), 1);
    assert!(!work.is_late());
    assert!(work.at_risk(&[]).is_empty());
}

#[test]
fn a_late_draft_that_is_thrown_away_does_not_come_back() {
    let mut program = saving();
    let mut records = Obedient {
        busy: 1,
        ..Obedient::default()
    };
    let mut work = Work::new(&mut program, &mut records, clock(), Rescue::default());
    work.take(Msg::Key(key('a')));
    work.take(Msg::Key(key('x')));
    assert!(!work.is_late());
    assert!(work.retry().is_empty());
    assert_eq!(records.done, ["drop 1"]);
}

#[test]
fn leaving_waits_for_another_writer() {
    let mut program = saving();
    program.unsaved = vec![draft(4)];
    let mut records = Obedient {
        busy: 5,
        ..Obedient::default()
    };
    let mut work = Work::new(&mut program, &mut records, clock(), Rescue::default());
    assert!(work.save_all().is_empty());
    assert_eq!(records.done, ["save 4"]);
}

#[test]
fn a_draft_on_its_way_to_the_store_is_at_risk_until_it_is_there() {
    let mut program = Notebook::new(|_msg| Vec::new());
    let mut records = Obedient::default();
    let work = Work::new(&mut program, &mut records, clock(), Rescue::default());
    let before = work.at_risk(&[]);
    let leaving = work.at_risk(&[Effect::SaveDraft(Box::new(draft(7)))]);
    assert!(!before.contains(&draft(7)) && leaving.contains(&draft(7)));
}
