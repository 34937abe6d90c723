//! Sorting, and changing a level by hand.

use super::*;
use crate::domain::signal::Verdict as Stands;

fn raise(to: u8, words: &str) -> SignalStep {
    SignalStep::Raise {
        to,
        reason: "other".to_owned(),
        words: words.to_owned(),
    }
}

fn lower(words: &str, fact: &str) -> SignalStep {
    SignalStep::ProposeLower {
        reason: "other".to_owned(),
        words: words.to_owned(),
        fact: fact.to_owned(),
    }
}

fn confirm(agreed: bool) -> SignalStep {
    SignalStep::ConfirmLower {
        agreed,
        words: String::new(),
    }
}

const WORDS: &str = "the grandmother is there";

#[test]
fn a_danger_can_be_saved_at_once_and_nothing_answered_cannot() {
    let mut world = World::new("standard");
    let id = world.received();
    assert_eq!(world.sort(id, ""), Err(Refusal::NotSortable));
    world.sort(id, "+A2").unwrap();
    assert_eq!(world.signal(id).level(), Some(1));
}

#[test]
fn a_contradiction_is_resolved_before_the_signal_goes_elsewhere() {
    let mut world = World::new("standard");
    let id = world.received();
    assert_eq!(
        world.sort(id, "-G1 -G2 -A +B1"),
        Err(Refusal::Contradiction)
    );
    world.sort(id, "-G1 +A2").unwrap();
    assert_eq!(world.signal(id).level(), Some(1));
}

#[test]
fn a_sorting_counts_its_term_from_receipt_and_keeps_the_answers_before() {
    let mut world = World::new("standard");
    let id = world.sorted(LEVEL_3);
    world.pass(30);
    let changes = world.sort(id, LEVEL_2).unwrap();
    let [Change::Signal(_, SignalChange::Sorted { before, sorting })] = &changes[..] else {
        panic!("{changes:?}")
    };
    assert_eq!(before.as_ref(), Some(&answers(LEVEL_3)));
    assert_eq!(sorting.due_at, Some(moment("2026-11-17T08:00:00Z")));
    assert!(sorting.due_at < Some(world.now), "overdue at once");
}

#[test]
fn a_level_is_raised_at_once_with_a_reason_in_ten_characters() {
    for (to, words, expected) in [
        (2, "neighbours", None),
        (1, WORDS, None),
        (2, "neighbour", Some(Refusal::TooShort(10))),
        (2, "  neighbour  ", Some(Refusal::TooShort(10))),
        (3, WORDS, Some(Refusal::NotARaise)),
        (4, WORDS, Some(Refusal::NotARaise)),
        (0, WORDS, Some(Refusal::NotARaise)),
    ] {
        let mut world = World::new("standard");
        let id = world.sorted(LEVEL_3);
        let found = world.signal_step("curator", id, raise(to, words)).err();
        assert_eq!(found, expected, "{to} {words}");
        let level = if found.is_none() { to } else { 3 };
        assert_eq!(world.signal(id).level(), Some(level));
    }
}

#[test]
fn what_is_not_sorted_is_neither_raised_nor_lowered() {
    let mut world = World::new("standard");
    let id = world.received();
    for step in [raise(1, WORDS), lower(WORDS, "P2")] {
        let refused = world.signal_step("duty", id, step);
        assert_eq!(refused, Err(Refusal::NotSorted));
    }
}

#[test]
fn a_lowering_holds_only_once_a_second_person_confirmed_it() {
    for (agreed, level) in [(true, 3), (false, 2)] {
        let mut world = World::new("standard");
        let id = world.sorted(LEVEL_2);
        world.signal_step("duty", id, lower(WORDS, "P2")).unwrap();
        assert_eq!(world.signal(id).level(), Some(2));
        assert_eq!(world.signal(id).proposed().unwrap().to, 3);
        let twice = world.signal_step("duty", id, lower(WORDS, "P2"));
        assert_eq!(twice, Err(Refusal::AlreadyProposed));
        world
            .signal_step("supervisor", id, confirm(agreed))
            .unwrap();
        let signal = world.signal(id);
        assert_eq!(signal.level(), Some(level));
        let second = signal.overrides[0].second.clone().unwrap();
        assert_eq!((second.by, second.alone), (login("supervisor"), false));
    }
}

#[test]
fn a_lowering_needs_a_protective_fact_words_and_a_level_below() {
    for (sorted, words, fact, expected) in [
        (LEVEL_2, WORDS, "A1", Refusal::NoProtectiveFact),
        (LEVEL_2, WORDS, "", Refusal::NoProtectiveFact),
        (LEVEL_2, "short", "P2", Refusal::TooShort(10)),
        (LEVEL_4, WORDS, "P2", Refusal::NotByOne),
        (
            LEVEL_1,
            WORDS,
            "P2",
            Refusal::DangerYes(vec!["A2".to_owned()]),
        ),
    ] {
        let mut world = World::new("standard");
        let id = world.sorted(sorted);
        let refused = world.signal_step("duty", id, lower(words, fact));
        assert_eq!(refused, Err(expected));
    }
}

#[test]
fn a_level_1_without_a_danger_answer_may_be_lowered() {
    let mut world = World::new("standard");
    let id = world.sorted(LEVEL_2);
    world.signal_step("duty", id, raise(1, WORDS)).unwrap();
    world.signal_step("duty", id, lower(WORDS, "P2")).unwrap();
    world.signal_step("supervisor", id, confirm(true)).unwrap();
    assert_eq!(world.signal(id).level(), Some(2));
}

#[test]
fn a_lowering_is_proposed_and_confirmed_inside_the_deadline() {
    let mut world = World::new("standard");
    let id = world.sorted(LEVEL_2);
    world.signal_step("duty", id, lower(WORDS, "P2")).unwrap();
    world.pass(25);
    let late = world.signal_step("supervisor", id, confirm(true));
    assert_eq!(late, Err(Refusal::AfterDeadline));
    world.signal_step("supervisor", id, confirm(false)).unwrap();
    let late = world.signal_step("duty", id, lower(WORDS, "P2"));
    assert_eq!(late, Err(Refusal::AfterDeadline));
}

#[test]
fn nothing_is_confirmed_that_nobody_proposed() {
    let mut world = World::new("standard");
    let id = world.sorted(LEVEL_2);
    let refused = world.signal_step("supervisor", id, confirm(true));
    assert_eq!(refused, Err(Refusal::NothingProposed));
}

#[test]
fn a_raise_or_a_new_sorting_replaces_a_proposal_but_keeps_it_on_record() {
    for step in [raise(1, WORDS), sorting(LEVEL_3)] {
        let mut world = World::new("standard");
        let id = world.sorted(LEVEL_2);
        world.signal_step("duty", id, lower(WORDS, "P2")).unwrap();
        world.signal_step("duty", id, step).unwrap();
        assert_eq!(world.signal(id).proposed(), None);
        assert_eq!(world.signal(id).overrides[0].verdict, Stands::Replaced);
    }
}

#[test]
fn correcting_the_danger_answer_opens_the_way_down() {
    let mut world = World::new("standard");
    let id = world.sorted(LEVEL_1);
    world.sort(id, "+G -A +B4").unwrap();
    assert_eq!(world.signal(id).level(), Some(2));
}

#[test]
fn a_policy_lifts_the_level_and_both_stay_visible() {
    let mut method = pack("standard");
    let policy = crate::domain::examples::policy("violence", &["C1"], 2);
    method.instrument.policies.push(policy);
    let mut world = World::of(method);
    let id = world.sorted(LEVEL_3);
    let result = &world.signal(id).sorting.as_ref().unwrap().result;
    assert_eq!(result.policy.as_deref(), Some("violence"));
    assert_eq!(world.signal(id).level(), Some(2));
}
