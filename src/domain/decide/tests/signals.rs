//! Recording, checking and deciding on signals.

use super::*;
use crate::domain::signal::Outcome;

fn screen_out(reason: &str, redirected: &str) -> SignalStep {
    SignalStep::ScreenOut {
        reason: reason.to_owned(),
        words: String::new(),
        redirected: redirected.to_owned(),
    }
}

fn transfer(to: &str) -> SignalStep {
    SignalStep::Transfer {
        to: to.to_owned(),
        reason: "other_area".to_owned(),
        words: String::new(),
    }
}

fn not_confirmed() -> SignalStep {
    SignalStep::NotConfirmed {
        reason: "unfounded".to_owned(),
        words: String::new(),
        advice: "Call again.".to_owned(),
    }
}

#[test]
fn a_signal_needs_only_its_text() {
    let mut world = World::new("standard");
    let mut report = world.report(&[]);
    report.adults.clear();
    report.place.clear();
    assert!(world.receive(report.clone()).is_ok());
    report.text = " \n".to_owned();
    assert_eq!(world.receive(report), Err(Refusal::Missing));
}

#[test]
fn a_signal_has_a_time_of_receipt_that_can_be() {
    let mut world = World::new("standard");
    for (received_at, expected) in [
        ("2026-11-16T08:05:00Z", None),
        ("2026-11-16T08:05:01Z", Some(Refusal::InFuture)),
        ("1989-12-31T12:00:00Z", Some(Refusal::TooEarly)),
    ] {
        let mut report = world.report(&["Child"]);
        report.received_at = moment(received_at);
        assert_eq!(world.receive(report).err(), expected, "{received_at}");
    }
}

#[test]
fn a_child_is_not_born_after_the_signal_unless_it_is_unborn() {
    let mut world = World::new("standard");
    let mut report = world.report(&["Child"]);
    report.children[0].birth_date = Some(day("2026-11-17"));
    assert_eq!(world.receive(report.clone()), Err(Refusal::BornLater));
    report.children[0].unborn = true;
    assert!(world.receive(report).is_ok());
}

#[test]
fn an_administrator_alone_does_not_work_on_signals() {
    let mut world = World::new("standard");
    let id = world.received();
    let refused = world.signal_step("admin", id, sorting(LEVEL_3));
    assert_eq!(refused, Err(Refusal::NotYourRole(Role::Duty)));
}

#[test]
fn a_check_begins_with_a_sorted_signal_and_makes_one_responsible() {
    let mut world = World::new("standard");
    let id = world.received();
    let unsorted = world.signal_step("duty", id, SignalStep::StartCheck);
    assert_eq!(unsorted, Err(Refusal::NotSorted));
    world.sort(id, LEVEL_3).unwrap();
    world
        .signal_step("colleague", id, SignalStep::StartCheck)
        .unwrap();
    assert_eq!(world.signal(id).state, State::Check);
    assert_eq!(world.signal(id).holder(), Some(&login("colleague")));
    let again = world.signal_step("duty", id, SignalStep::StartCheck);
    assert_eq!(again, Err(Refusal::WrongState(State::Check)));
}

#[test]
fn what_is_wrong_with_the_level_stops_the_check() {
    let mut world = World::new("standard");
    let id = world.sorted(LEVEL_3);
    world.records.signals.get_mut(&id).unwrap().sorting = None;
    let refused = world.signal_step("duty", id, SignalStep::StartCheck);
    assert_eq!(gates(&refused.unwrap_err()), [Gate::Level]);
}

#[test]
fn a_check_is_concluded_with_a_step_a_seen_child_and_words() {
    let whole = seen(moment("2026-11-16T08:00:00Z"));
    let SignalStep::WriteStep { kind, at, who, .. } = whole.clone() else {
        panic!()
    };
    let step = |child_seen, result: &str| SignalStep::WriteStep {
        kind: kind.clone(),
        at,
        who: who.clone(),
        child_seen,
        result: result.to_owned(),
    };
    let end = |words: &str, not_seen: &str| SignalStep::Conclude {
        finding: Finding::Confirmed,
        words: words.to_owned(),
        not_seen: not_seen.to_owned(),
    };
    for (step, end, expected) in [
        (None, conclude(), vec![Gate::CheckStep, Gate::ChildSeen]),
        (None, end("So.", "abroad"), vec![Gate::CheckStep]),
        (Some(step(true, " ")), conclude(), vec![Gate::CheckStep]),
        (Some(step(false, "r")), conclude(), vec![Gate::ChildSeen]),
        (Some(step(false, "r")), end("So.", "abroad"), vec![]),
        (Some(whole.clone()), end(" ", ""), vec![Gate::Conclusion]),
        (Some(whole), conclude(), vec![]),
    ] {
        let mut world = World::new("standard");
        let id = world.sorted(LEVEL_3);
        world
            .signal_step("duty", id, SignalStep::StartCheck)
            .unwrap();
        if let Some(step) = step {
            world.signal_step("duty", id, step).unwrap();
        }
        let found = world.signal_step("duty", id, end).err();
        assert_eq!(found.as_ref().map_or(vec![], gates), expected);
    }
}

#[test]
fn a_meeting_before_the_signal_is_not_the_child_seen() {
    let mut world = World::new("standard");
    let id = world.sorted(LEVEL_3);
    world
        .signal_step("duty", id, SignalStep::StartCheck)
        .unwrap();
    let before = seen(world.now - chrono::TimeDelta::days(1));
    world.signal_step("duty", id, before).unwrap();
    assert!(world.signal(id).in_queue());
    let after = seen(world.now);
    world.signal_step("duty", id, after).unwrap();
    assert!(!world.signal(id).in_queue());
    let later = seen(world.now + chrono::TimeDelta::hours(1));
    let later = world.signal_step("duty", id, later);
    assert_eq!(later, Err(Refusal::InFuture));
}

#[test]
fn a_case_or_a_no_needs_a_complete_check() {
    let mut world = World::new("standard");
    let id = world.sorted(LEVEL_3);
    for step in [opening("curator"), not_confirmed()] {
        let refused = world.signal_step("duty", id, step);
        assert_eq!(refused, Err(Refusal::CheckFirst));
    }
    world.check(id);
    world.signal_step("duty", id, not_confirmed()).unwrap();
    assert!(!world.signal(id).is_open());
}

#[test]
fn what_is_not_ours_leaves_the_queue_and_waits_to_be_redirected() {
    let mut world = World::new("standard");
    let id = world.sorted("-G1");
    assert!(!world.signal(id).in_queue());
    assert!(world.signal(id).to_redirect());
    for (reason, redirected, expected) in [
        ("", "town hall", vec![Gate::Reason]),
        (" ", "town hall", vec![Gate::Reason]),
    ] {
        let refused = world.signal_step("duty", id, screen_out(reason, redirected));
        assert_eq!(gates(&refused.unwrap_err()), expected);
    }
    let nowhere = world.signal_step("duty", id, screen_out("adult", ""));
    assert_eq!(nowhere, Err(Refusal::Missing));
    world
        .signal_step("duty", id, screen_out("adult", "town hall"))
        .unwrap();
    assert!(!world.signal(id).to_redirect());
}

#[test]
fn a_signal_of_another_area_goes_to_a_named_body() {
    let mut world = World::new("standard");
    let id = world.sorted("+G -G2 -A");
    assert_eq!(world.signal(id).not_ours(), Some("X2"));
    let nowhere = world.signal_step("duty", id, transfer(" "));
    assert_eq!(nowhere, Err(Refusal::Missing));
    world.signal_step("duty", id, transfer("Varna")).unwrap();
    let again = world.signal_step("duty", id, transfer("Varna"));
    assert_eq!(again, Err(Refusal::AlreadyDecided));
}

#[test]
fn at_level_1_somebody_acts_before_the_signal_leaves() {
    for step in [transfer("Varna"), screen_out("adult", "town hall")] {
        let mut world = World::new("standard");
        let id = world.sorted("+G -G2 +A2");
        assert_eq!(world.signal(id).level(), Some(1));
        let early = world.signal_step("duty", id, step.clone());
        assert_eq!(early, Err(Refusal::ActFirst));
        world
            .signal_step("duty", id, SignalStep::StartCheck)
            .unwrap();
        let seen = seen(world.now);
        world.signal_step("duty", id, seen).unwrap();
        world.signal_step("duty", id, step).unwrap();
    }
}

#[test]
fn a_decided_signal_takes_no_further_step() {
    let mut world = World::new("standard");
    let id = world.checked(LEVEL_3);
    world.open(id);
    let words = "a new fact came in".to_owned();
    for step in [
        sorting(LEVEL_2),
        SignalStep::StartCheck,
        seen(world.now),
        conclude(),
        opening("curator"),
        not_confirmed(),
        transfer("Varna"),
        SignalStep::Raise {
            to: 1,
            reason: "other".to_owned(),
            words,
        },
    ] {
        let refused = world.signal_step("duty", id, step.clone());
        assert_eq!(refused, Err(Refusal::AlreadyDecided), "{step:?}");
    }
}

#[test]
fn an_opening_without_any_reason_is_refused_where_the_method_asks_for_one() {
    let bare = SignalStep::Open {
        curator: login("curator"),
        reason: String::new(),
        words: String::new(),
        category: String::new(),
        children: Vec::new(),
    };
    let mut world = World::new("standard");
    let id = world.checked(LEVEL_3);
    let refused = world.signal_step("duty", id, bare.clone()).unwrap_err();
    assert_eq!(gates(&refused), [Gate::Reason]);
    let mut method = pack("standard");
    for stage in &mut method.stages {
        stage.leave.remove(&State::Decision);
    }
    let mut world = World::of(method);
    let id = world.checked(LEVEL_3);
    world.signal_step("duty", id, bare).unwrap();
}

#[test]
fn the_curator_of_a_case_holds_that_role_and_is_there() {
    let mut world = World::new("standard");
    let id = world.checked(LEVEL_3);
    world.staff[2].active = false;
    for (who, expected) in [
        ("duty", Refusal::LacksRole(Role::Curator)),
        ("colleague", Refusal::NoSuchStaff),
        ("stranger", Refusal::NoSuchStaff),
    ] {
        let refused = world.signal_step("duty", id, opening(who));
        assert_eq!(refused, Err(expected), "{who}");
    }
}

#[test]
fn a_case_is_opened_for_each_child_or_for_the_family_as_the_method_says() {
    for (unit, cases) in [
        (crate::domain::method::CaseUnit::Child, 2),
        (crate::domain::method::CaseUnit::Family, 1),
    ] {
        let mut method = pack("standard");
        method.case_unit = unit;
        let mut world = World::of(method);
        let report = world.report(&["One", "Two"]);
        let id = world.receive(report).unwrap();
        world.sort(id, LEVEL_3).unwrap();
        world.check(id);
        world.open(id);
        assert_eq!(world.records.cases.len(), cases);
        let decision = world.signal(id).decision.clone().unwrap();
        let Outcome::Opened { cases, numbers } = decision.outcome else {
            panic!()
        };
        assert_eq!(cases.len(), numbers.len());
        for (case, number) in cases.iter().zip(&numbers) {
            let case = world.case(*case);
            assert_eq!(case.number, *number);
            assert_eq!(case.siblings.len(), cases.len() - 1);
            assert_eq!(case.children.len() * cases.len(), 2);
        }
    }
}

#[test]
fn only_the_chosen_children_get_a_case_and_a_stranger_none() {
    let mut world = World::new("standard");
    let report = world.report(&["One", "Two"]);
    let chosen = report.children[1].id;
    let id = world.receive(report).unwrap();
    world.sort(id, LEVEL_3).unwrap();
    world.check(id);
    let open = |child| SignalStep::Open {
        curator: login("curator"),
        reason: "neglect".to_owned(),
        words: String::new(),
        category: String::new(),
        children: vec![child],
    };
    let stranger = world.person();
    let refused = world.signal_step("duty", id, open(stranger));
    assert_eq!(refused, Err(Refusal::NotFound));
    world.signal_step("duty", id, open(chosen)).unwrap();
    let case = world.case(world.signal(id).case.unwrap());
    assert_eq!(case.children[0].id, chosen);
    assert_eq!(case.children.len(), 1);
}
