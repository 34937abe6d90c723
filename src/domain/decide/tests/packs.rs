//! The same rules under other packs: bodies, ordered steps, and stages in another order.

use super::*;
use crate::domain::method::PlanPart;

#[test]
fn a_case_of_the_council_waits_for_it_at_opening_plan_and_closure() {
    let mut world = World::new("ru-kcson");
    let signal = world.checked(LEVEL_3);
    let id = world.open(signal);
    let waits = |world: &World, state| {
        let pending = world.case(id).pending.clone().unwrap();
        assert_eq!(pending.state, state);
    };
    waits(&world, State::Opened);
    assert_eq!(world.case(id).state, State::Opened);
    world.approve_waiting(id);
    world.contact(id, "visit").unwrap();
    world.assess(id);
    world.write_plan(id);
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    waits(&world, State::Plan);
    world.approve_waiting(id);
    let task = world.case(id).plan().unwrap().goals[0].tasks[0].id;
    let why = "moved away".to_owned();
    let step = CaseStep::TaskNotPossible { task, why };
    world.case_step("curator", id, step).unwrap();
    let closure = world.closure(id);
    world.case_step("curator", id, closure).unwrap();
    waits(&world, State::Closing);
    world.approve_waiting(id);
    let case = world.case(id);
    assert!(case.is_closed());
    let bodies = case.approvals.iter().map(|each| each.body.as_str());
    assert_eq!(bodies.collect::<Vec<_>>(), ["consilium"; 3]);
}

#[test]
fn an_opening_that_the_council_sends_back_can_be_asked_again() {
    let mut world = World::new("ru-kcson");
    let signal = world.checked(LEVEL_3);
    let id = world.open(signal);
    let words = "who is the father?".to_owned();
    world
        .case_step("supervisor", id, CaseStep::Return { words })
        .unwrap();
    assert_eq!(world.case(id).pending, None);
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    world.approve_waiting(id);
    assert_eq!(world.case(id).state, State::Assessment);
}

#[test]
fn an_empty_plan_misses_its_ordered_steps_by_name() {
    let mut world = World::new("ru-kcson");
    let id = world.opened();
    world.assess(id);
    let refused = world.case_step("curator", id, CaseStep::Finish);
    let Err(Refusal::NotYet(State::Plan, missing)) = refused else {
        panic!("{refused:?}")
    };
    let steps = missing.iter().find(|each| each.gate == Gate::Steps);
    assert_eq!(
        steps.unwrap().steps,
        [
            PlanPart::Problem,
            PlanPart::Trust,
            PlanPart::Goals,
            PlanPart::Actions,
            PlanPart::Terms
        ]
    );
}

#[test]
fn trust_needs_a_contact_that_was_held_and_not_an_attempt() {
    let mut world = World::new("ru-kcson");
    let id = world.opened();
    let mut attempt = world.new_contact("attempt");
    attempt.next = Some(world.now + chrono::TimeDelta::hours(24));
    let step = CaseStep::WriteContact(Box::new(attempt));
    world.case_step("curator", id, step).unwrap();
    world.assess(id);
    world.write_plan(id);
    let refused = world.case_step("curator", id, CaseStep::Finish);
    let Err(Refusal::NotYet(_, missing)) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(missing[0].steps, [PlanPart::Trust]);
    world.contact(id, "visit").unwrap();
    world.case_step("curator", id, CaseStep::Finish).unwrap();
}

#[test]
fn stages_in_another_order_are_gone_through_in_that_order() {
    let mut method = pack("standard");
    let place = |state| {
        let mut stages = method.stages.iter();
        stages.position(|stage| stage.states.contains(&state))
    };
    let (assessment, plan) = (place(State::Assessment), place(State::Plan));
    method.stages.swap(assessment.unwrap(), plan.unwrap());
    let mut world = World::of(method);
    let signal = world.checked(LEVEL_3);
    let id = world.open(signal);
    assert_eq!(world.case(id).state, State::Plan);
    world.write_plan(id);
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    world.approve_waiting(id);
    assert_eq!(world.case(id).state, State::Assessment);
    world.assess(id);
    assert_eq!(world.case(id).state, State::Implementation);
}

#[test]
fn a_pack_without_a_gate_does_not_ask_for_it() {
    let mut method = pack("standard");
    for stage in &mut method.stages {
        for gates in stage.leave.values_mut() {
            gates.retain(|gate| !matches!(gate, Gate::Consent | Gate::NextReview));
        }
    }
    let mut world = World::of(method);
    let id = world.planned();
    let plan = world.case_mut(id).plans.last_mut().unwrap();
    plan.consents.clear();
    plan.next_review = None;
    world.case_step("curator", id, CaseStep::Finish).unwrap();
}

#[test]
fn a_pack_without_approvals_goes_on_at_once_and_one_with_more_waits() {
    let mut method = pack("standard");
    method.approvals.clear();
    let mut world = World::of(method);
    let id = world.closable();
    let closure = world.closure(id);
    world.case_step("curator", id, closure).unwrap();
    assert!(world.case(id).is_closed());
    assert!(world.case(id).approvals.is_empty());

    let mut method = pack("standard");
    let mut more = method.approvals[0].clone();
    for state in [State::Assessment, State::Review] {
        more.state = state;
        method.approvals.push(more.clone());
    }
    let mut world = World::of(method);
    let id = world.running();
    world.hold(id, Verdict::ChangePlan).unwrap();
    assert_eq!(world.case(id).state, State::Review);
    world.approve_waiting(id);
    assert_eq!(world.case(id).state, State::Plan);
    let approved = world.case(id).approvals.iter().map(|each| each.state);
    assert_eq!(
        approved.collect::<Vec<_>>(),
        [State::Assessment, State::Plan, State::Review]
    );
}

#[test]
fn a_review_that_the_body_sends_back_leaves_the_plan_running() {
    let mut method = pack("standard");
    let mut more = method.approvals[0].clone();
    more.state = State::Review;
    method.approvals.push(more);
    let mut world = World::of(method);
    let id = world.running();
    world.hold(id, Verdict::Close).unwrap();
    let words = "not yet".to_owned();
    world
        .case_step("supervisor", id, CaseStep::Return { words })
        .unwrap();
    assert_eq!(world.case(id).state, State::Implementation);
}
