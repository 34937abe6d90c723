//! `bg-ozd`: child by child, violence at least urgent, the countersigned check.

use super::*;

#[test]
fn in_bg_ozd_any_violence_is_urgent_by_a_policy_that_is_named() {
    for question in ["A2", "A3", "B1", "B2", "B4", "C1", "C8", "C9"] {
        let mut world = World::new("bg-ozd");
        let id = world.received();
        world.sort(id, &format!("+G +{question}")).unwrap();
        let level = world.signal(id).level();
        assert!(matches!(level, Some(1 | 2)), "{question}: {level:?}");
    }
    let mut world = World::new("bg-ozd");
    let id = world.sorted("+G -A -B +C8");
    let sorting = world.signal(id).sorting.clone().unwrap();
    let instrument = &world.office.method.instrument;
    let policy = sorting.result.policy.unwrap();
    let policy = instrument.policies.iter().find(|each| each.id == policy);
    assert!(policy.unwrap().name.say("bg", "bg").contains("насилие"));
    let levels = instrument.levels.iter();
    let words: Vec<_> = levels.map(|level| level.name.say("bg", "bg")).collect();
    assert_eq!(words, ["спешен", "спешен", "неспешен", "неспешен"]);
    let other = world.sorted("+G -A -B +C4");
    assert_eq!(world.signal(other).level(), Some(3));
}

#[test]
fn in_bg_ozd_each_child_has_a_case_and_the_check_is_countersigned_by_another() {
    let mut world = World::new("bg-ozd");
    let report = world.report(&["Ana", "Boris"]);
    let id = world.receive(report).unwrap();
    world.sort(id, LEVEL_4).unwrap();
    world.check(id);
    let refused = world.signal_step("duty", id, opening("curator"));
    assert_eq!(refused, Err(Refusal::CountersignFirst));
    let office = &world.office;
    let waits = term::of_signal(world.signal(id), &office.method, &office.calendar, None);
    let kind = TermKind::Approval(State::Check);
    assert!(waits.iter().any(|term| term.kind == kind));
    let sign = |agreed, words: &str| SignalStep::Countersign {
        agreed,
        words: words.to_owned(),
    };
    let refused = world.signal_step("duty", id, sign(true, ""));
    assert_eq!(refused, Err(Refusal::NotYourRole(Role::Supervisor)));
    let refused = world.signal_step("supervisor", id, sign(false, ""));
    assert_eq!(refused, Err(Refusal::Missing));
    // Sent back: the check goes on, and its report is written again.
    let back = sign(false, "who spoke with the school?");
    world.signal_step("supervisor", id, back).unwrap();
    assert_eq!(world.signal(id).state, State::Check);
    world.signal_step("duty", id, conclude()).unwrap();
    world.signal_step("supervisor", id, sign(true, "")).unwrap();
    let refused = world.signal_step("supervisor", id, sign(true, ""));
    assert_eq!(refused, Err(Refusal::NothingToApprove));
    world.signal_step("duty", id, opening("curator")).unwrap();
    let cases: Vec<&Case> = world.records.cases.values().collect();
    assert_eq!(cases.len(), 2);
    assert!(cases.iter().all(|case| case.children.len() == 1));
    assert_eq!(cases[0].siblings, [cases[1].id]);
    let states = world.office.method.approvals.iter().map(|each| each.state);
    let asked = [State::Check, State::Plan, State::Closing];
    assert_eq!(states.collect::<Vec<_>>(), asked);
}

#[test]
fn who_wrote_the_check_countersigns_it_only_where_nobody_else_could_and_that_is_marked() {
    let mut world = World::new("bg-ozd");
    world.staff[0].roles.push(Role::Supervisor);
    let id = world.sorted(LEVEL_4);
    world.check(id);
    let sign = SignalStep::Countersign {
        agreed: true,
        words: String::new(),
    };
    let refused = world.signal_step("duty", id, sign.clone());
    assert_eq!(refused, Err(Refusal::SecondPerson(Role::Supervisor)));
    world.staff[3].active = false;
    world.signal_step("duty", id, sign).unwrap();
    let conclusion = world.signal(id).check.conclusion.clone().unwrap();
    assert!(conclusion.countersigned.unwrap().alone);
}
