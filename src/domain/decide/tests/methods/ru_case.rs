//! `ru-case`: consent before delivery, the review date at once, an approved manager, end or re-plan.

use super::*;

#[test]
fn in_ru_case_a_plan_is_not_saved_without_the_next_review_and_an_approved_manager() {
    let mut world = World::new("ru-case");
    let signal = world.decided_ready();
    let id = world.open(signal);
    world.go_on(id, State::Plan);
    let head = |next_review| CaseStep::WritePlan {
        problem: "No money for food.".to_owned(),
        family_sees: None,
        next_review,
    };
    let refused = world.case_step("curator", id, head(None)).unwrap_err();
    assert_eq!(gates(&refused), [Gate::NextReview]);
    let next = Some(world.today() + chrono::Days::new(60));
    // A colleague who was not named by the council is no approved manager.
    let hands = |to: &str| CaseStep::NameCurator {
        to: login(to),
        reason: "on leave until spring".to_owned(),
    };
    world.case_step("curator", id, hands("colleague")).unwrap();
    let refused = world.case_step("colleague", id, head(next)).unwrap_err();
    assert_eq!(gates(&refused), [Gate::CuratorApproved]);
    world.case_step("supervisor", id, hands("curator")).unwrap();
    world.case_step("curator", id, head(next)).unwrap();
}

#[test]
fn in_ru_case_nothing_is_delivered_before_consent_but_what_is_urgent() {
    let mut world = World::new("ru-case");
    let id = world.at_work();
    assert!(world.office.method.has(Conduct::DeliverAfterConsent));
    let refused = world.tick(id, false).unwrap_err();
    let asked = ["Child", "Mother"].map(str::to_owned).to_vec();
    assert_eq!(refused, Refusal::ConsentFirst(asked.clone()));
    world.tick(id, true).unwrap();
    // A family that says no to everything has not agreed either.
    world.consent(id, ConsentState::Refused, "the commission's decision");
    assert_eq!(world.tick(id, false), Err(Refusal::ConsentFirst(asked)));
    world.consent(id, ConsentState::Given, "");
    world.tick(id, false).unwrap();
}

#[test]
fn in_ru_case_coordination_is_not_left_before_consent_and_ends_or_re_plans() {
    let mut world = World::new("ru-case");
    let id = world.at_work();
    let review = world.full_review(id, Verdict::ChangePlan);
    let hold = |review: &Review| CaseStep::HoldReview(Box::new(review.clone()));
    let refused = world.case_step("curator", id, hold(&review)).unwrap_err();
    let Refusal::NotYet(State::Implementation, missing) = &refused else {
        panic!("{refused:?}")
    };
    assert_eq!(missing[0].gate, Gate::Consent);
    world.consent(id, ConsentState::Given, "");
    world.tick(id, false).unwrap();
    let mut going_on = review.clone();
    going_on.verdict = Verdict::Continue;
    let refused = world.case_step("curator", id, hold(&going_on));
    assert_eq!(refused, Err(Refusal::NotOfMethod));
    world.case_step("curator", id, hold(&review)).unwrap();
    let stands = world.case(id).reviews.last().unwrap();
    // One of two services was received: the figures stand with the review.
    let delivered = Delivered {
        tasks: 2,
        done: 1,
        services: 2,
        received: 1,
    };
    assert_eq!(stands.delivered, Some(delivered));
    assert_eq!(world.case(id).state, State::Plan);
}

#[test]
fn in_ru_case_coordination_and_control_run_beside_implementation() {
    let method = pack("ru-case");
    let stages = method.stages.iter();
    let together = stages.filter(|stage| stage.states.contains(&State::Implementation));
    let names: Vec<_> = together.map(|stage| stage.name.say("ru", "ru")).collect();
    assert_eq!(names, ["Внедрение", "Координация", "Контроль"]);
    assert_eq!(method.after(State::Implementation), Some(State::Review));
}
