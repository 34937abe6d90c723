//! Linking: duplicates, new facts of an open case, grounds to re-open a closed one.

use super::*;
use crate::domain::signal::LinkKind;

fn link(kind: LinkKind, to: Number) -> SignalStep {
    SignalStep::Link {
        kind,
        to,
        words: "the same family".to_owned(),
    }
}

fn other_number(place: u32) -> Number {
    Number { year: 26, place }
}

#[test]
fn each_kind_of_link_names_what_the_other_record_must_be() {
    let mut world = World::new("standard");
    let open_case = world.opened();
    let closed_case = world.closed();
    let decided = world.case(open_case).signals[0].id;
    let open_signal = world.sorted(LEVEL_3);
    let number = |world: &World, id| world.signal(id).number;
    let signal = number(&world, open_signal);
    let decided = number(&world, decided);
    let open = world.case(open_case).number;
    let closed = world.case(closed_case).number;
    for (kind, to, expected) in [
        (
            LinkKind::Duplicate,
            decided,
            Refusal::LinkNeedsOpenSignal(decided),
        ),
        (
            LinkKind::Duplicate,
            open,
            Refusal::LinkNeedsOpenSignal(open),
        ),
        (
            LinkKind::NewFact,
            signal,
            Refusal::LinkNeedsOpenCase(signal),
        ),
        (
            LinkKind::NewFact,
            closed,
            Refusal::LinkNeedsOpenCase(closed),
        ),
        (
            LinkKind::Reopen,
            signal,
            Refusal::LinkNeedsClosedCase(signal),
        ),
        (LinkKind::Reopen, open, Refusal::LinkNeedsClosedCase(open)),
        (LinkKind::Duplicate, other_number(999), Refusal::NotFound),
    ] {
        let mine = world.sorted(LEVEL_3);
        let refused = world.signal_step("duty", mine, link(kind, to));
        assert_eq!(refused, Err(expected), "{kind:?}");
    }
    let itself = world.signal_step("duty", open_signal, link(LinkKind::Duplicate, signal));
    assert_eq!(itself, Err(Refusal::LinkToItself));
}

#[test]
fn an_unsorted_signal_may_be_a_duplicate_but_no_fact_of_a_case() {
    let mut world = World::new("standard");
    let open = world.opened();
    let closed = world.closed();
    let lead = world.sorted(LEVEL_3);
    let unsorted = world.received();
    for (kind, case) in [(LinkKind::NewFact, open), (LinkKind::Reopen, closed)] {
        let to = world.case(case).number;
        let refused = world.signal_step("duty", unsorted, link(kind, to));
        assert_eq!(refused, Err(Refusal::NotSorted), "{kind:?}");
    }
    let to = world.signal(lead).number;
    let step = link(LinkKind::Duplicate, to);
    world.signal_step("duty", unsorted, step.clone()).unwrap();
    assert_eq!(world.signal(unsorted).line, lead);
    assert!(!world.signal(unsorted).in_queue());
    let again = world.signal_step("duty", unsorted, step);
    assert_eq!(again, Err(Refusal::AlreadyDecided));
}

#[test]
fn what_followed_a_signal_follows_it_into_another_line() {
    let mut world = World::new("standard");
    let [first, second, third] = [(); 3].map(|()| world.sorted(LEVEL_3));
    for (from, to) in [(first, second), (second, third)] {
        let to = world.signal(to).number;
        let step = link(LinkKind::Duplicate, to);
        world.signal_step("duty", from, step).unwrap();
    }
    for each in [first, second, third] {
        assert_eq!(world.signal(each).line, third);
    }
}

#[test]
fn a_new_fact_goes_to_the_curator_and_waits_there_for_an_answer() {
    let mut world = World::new("standard");
    let case = world.opened();
    let to = world.case(case).number;
    let id = world.sorted(LEVEL_2);
    world
        .signal_step("duty", id, link(LinkKind::NewFact, to))
        .unwrap();
    let signal = world.signal(id);
    assert_eq!(signal.holder(), Some(&login("curator")));
    assert_eq!(signal.case, Some(case));
    assert!(!signal.in_queue());
    let found = world.case(case);
    assert_eq!(found.level, 2, "the case weighs as its worst signal");
    assert_eq!(found.signals[1].resolved_at, None);
    let resolve = |signal| CaseStep::ResolveSignal {
        signal,
        words: "visited".to_owned(),
    };
    let stranger = world.person();
    let refused = world.case_step("curator", case, resolve(stranger));
    assert_eq!(refused, Err(Refusal::NotFound));
    world.case_step("curator", case, resolve(id)).unwrap();
    assert_eq!(world.case(case).signals[1].resolved_at, Some(world.now));
    world.pass(1);
    let refused = world.case_step("curator", case, resolve(id));
    let answered_once = Err(Refusal::AlreadyDecided);
    assert_eq!(refused, answered_once, "the first answer stays");
}

#[test]
fn a_new_fact_of_level_1_stays_in_the_queue_until_the_child_is_seen() {
    let mut world = World::new("standard");
    let case = world.opened();
    let to = world.case(case).number;
    let id = world.sorted(LEVEL_1);
    world
        .signal_step("duty", id, link(LinkKind::NewFact, to))
        .unwrap();
    assert!(world.signal(id).in_queue());
    assert_eq!(world.signal(id).holder(), Some(&login("curator")));
    world
        .signal_step("curator", id, SignalStep::StartCheck)
        .unwrap();
    let at = world.now;
    world.signal_step("curator", id, seen(at)).unwrap();
    assert!(!world.signal(id).in_queue());
    let after = world.signal_step("curator", id, sorting(LEVEL_2));
    assert_eq!(after, Err(Refusal::AlreadyDecided));
}

#[test]
fn unanswered_signals_go_to_the_new_curator_with_the_case() {
    let mut world = World::new("standard");
    let case = world.opened();
    let to = world.case(case).number;
    let [answered, open] = [(); 2].map(|()| world.sorted(LEVEL_2));
    for id in [answered, open] {
        world
            .signal_step("duty", id, link(LinkKind::NewFact, to))
            .unwrap();
    }
    let resolve = CaseStep::ResolveSignal {
        signal: answered,
        words: "visited".to_owned(),
    };
    world.case_step("curator", case, resolve).unwrap();
    let hand_over = CaseStep::NameCurator {
        to: login("colleague"),
        reason: "illness".to_owned(),
    };
    world.case_step("supervisor", case, hand_over).unwrap();
    assert_eq!(world.signal(open).holder(), Some(&login("colleague")));
    assert_eq!(world.signal(answered).holder(), Some(&login("curator")));
}
