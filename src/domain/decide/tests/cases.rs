//! Who works on a case: team, contacts, the plan, its tasks and what the family says.

use super::*;
use crate::domain::case::CURATOR;

#[test]
fn only_team_and_supervisor_move_a_case_but_anybody_may_write_a_contact() {
    let mut world = World::new("standard");
    let id = world.planned();
    for who in ["duty", "colleague"] {
        let refused = world.case_step(who, id, CaseStep::Finish);
        assert_eq!(refused, Err(Refusal::NotResponsible));
        let contact = CaseStep::WriteContact(Box::new(world.new_contact("phone")));
        assert!(world.case_step(who, id, contact).is_ok());
    }
    let join = CaseStep::JoinTeam {
        who: "colleague".to_owned(),
        role: "psychologist".to_owned(),
    };
    world.case_step("supervisor", id, join).unwrap();
    assert!(world.case_step("colleague", id, CaseStep::Finish).is_ok());
}

#[test]
fn a_case_has_exactly_one_curator_at_each_moment() {
    let mut world = World::new("standard");
    let id = world.opened();
    world.pass(1);
    let hand_over = |to: &str| CaseStep::NameCurator {
        to: login(to),
        reason: "illness".to_owned(),
    };
    let refused = world.case_step("supervisor", id, hand_over("duty"));
    assert_eq!(refused, Err(Refusal::LacksRole(Role::Curator)));
    world
        .case_step("supervisor", id, hand_over("colleague"))
        .unwrap();
    let case = world.case(id);
    assert_eq!(case.curator(), Some(login("colleague")));
    let curators: Vec<_> = case.team.iter().map(|each| each.until).collect();
    assert_eq!(curators, [Some(world.now), None]);
    let join = CaseStep::JoinTeam {
        who: "duty".to_owned(),
        role: CURATOR.to_owned(),
    };
    let refused = world.case_step("supervisor", id, join);
    assert_eq!(refused, Err(Refusal::NoSuchChoice));
    let leave = |who: &str, role: &str| CaseStep::LeaveTeam {
        who: who.to_owned(),
        role: role.to_owned(),
        reason: String::new(),
    };
    let refused = world.case_step("supervisor", id, leave("colleague", CURATOR));
    assert_eq!(refused, Err(Refusal::NoSuchChoice));
    let refused = world.case_step("supervisor", id, leave("colleague", "lawyer"));
    assert_eq!(refused, Err(Refusal::NotFound));
}

#[test]
fn a_failed_attempt_is_followed_by_another_within_24_hours() {
    let mut world = World::new("standard");
    let id = world.opened();
    for (next, expected) in [
        (None, Some(Refusal::AttemptTooLate(24))),
        (Some(25), Some(Refusal::AttemptTooLate(24))),
        (Some(-1), Some(Refusal::EndsBeforeStart)),
        (Some(24), None),
    ] {
        let mut attempt = world.new_contact("attempt");
        attempt.next = next.map(|hours| world.now + chrono::TimeDelta::hours(hours));
        let step = CaseStep::WriteContact(Box::new(attempt));
        assert_eq!(world.case_step("curator", id, step).err(), expected);
    }
    let next = world.case(id).contacts.attempt.clone().unwrap().next_due;
    assert_eq!(next, world.now + chrono::TimeDelta::hours(24));
    world.contact(id, "visit").unwrap();
    assert_eq!(world.case(id).contacts.attempt, None);
}

#[test]
fn a_contact_does_not_lie_in_the_future() {
    let mut world = World::new("standard");
    let id = world.opened();
    let mut contact = world.new_contact("visit");
    contact.at = world.now + chrono::TimeDelta::hours(1);
    let refused = world.case_step("curator", id, CaseStep::WriteContact(Box::new(contact)));
    assert_eq!(refused, Err(Refusal::InFuture));
}

#[test]
fn observations_of_contacts_are_taken_up_by_the_next_assessment() {
    let mut world = World::new("standard");
    let id = world.opened();
    let mut contact = world.new_contact("visit");
    let aspect = crate::domain::contact::Aspect::Strength;
    contact.observations = vec![(aspect, "cooks well".to_owned())];
    let step = CaseStep::WriteContact(Box::new(contact));
    world.case_step("curator", id, step).unwrap();
    assert_eq!(world.case(id).observations.len(), 1);
    world.assess(id);
    assert!(world.case(id).observations.is_empty());
    assert_eq!(world.case(id).assessments[0].observations.len(), 1);
}

#[test]
fn a_task_is_ticked_once_and_only_in_a_plan_in_force() {
    let mut world = World::new("standard");
    let id = world.planned();
    let task = world.case(id).plan().unwrap().goals[0].tasks[0].id;
    let done = |on| CaseStep::TaskDone {
        task,
        on,
        note: String::new(),
    };
    let today = world.today();
    let early = world.case_step("curator", id, done(today));
    assert_eq!(early, Err(Refusal::PlanNotInForce));
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    world.approve_waiting(id);
    let tomorrow = world.case_step("curator", id, done(today + chrono::Days::new(1)));
    assert_eq!(tomorrow, Err(Refusal::InFuture));
    let open = CaseStep::TaskOpen { task };
    let refused = world.case_step("curator", id, open.clone());
    assert_eq!(refused, Err(Refusal::TaskNotOpen));
    world.case_step("curator", id, done(today)).unwrap();
    let why = |why: &str| CaseStep::TaskNotPossible {
        task,
        why: why.to_owned(),
    };
    let twice = world.case_step("curator", id, why("moved"));
    assert_eq!(twice, Err(Refusal::TaskNotOpen));
    world.case_step("curator", id, open).unwrap();
    let unexplained = world.case_step("curator", id, why(" "));
    assert_eq!(unexplained, Err(Refusal::Missing));
    world.case_step("curator", id, why("moved")).unwrap();
}

#[test]
fn a_tick_counts_in_the_plan_in_force_while_the_next_is_built() {
    let mut world = World::new("standard");
    let id = world.running();
    world.hold(id, Verdict::ChangePlan).unwrap();
    let task = world.case(id).plan().unwrap().goals[0].tasks[0].id;
    let on = world.today();
    let note = String::new();
    let done = CaseStep::TaskDone { task, on, note };
    world.case_step("curator", id, done).unwrap();
    for plan in &world.case(id).plans {
        let code = plan.task(task).unwrap().state.code();
        assert_eq!(code, "done", "version {}", plan.version);
    }
}

#[test]
fn a_plan_that_waits_for_approval_is_not_written_any_more() {
    let mut world = World::new("standard");
    let id = world.planned();
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    for step in [
        CaseStep::WriteGoal(None, Box::new(goal("More"))),
        CaseStep::Finish,
        world.closure(id),
    ] {
        let refused = world.case_step("curator", id, step);
        assert_eq!(refused, Err(Refusal::WaitsForApproval));
    }
}

#[test]
fn a_refused_consent_goes_on_only_with_basis_and_approval() {
    // A method in which nobody approves plans: the refusal alone asks for the supervisor.
    let mut method = pack("standard");
    method.approvals.clear();
    let mut world = World::of(method);
    let id = world.planned();
    world.consent(id, ConsentState::Refused, "");
    let refused = world.case_step("curator", id, CaseStep::Finish);
    assert_eq!(gates(&refused.unwrap_err()), [Gate::Consent]);
    world.consent(id, ConsentState::Refused, "court order");
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    let case = world.case(id);
    assert_eq!(case.state, State::Plan);
    assert!(case.pending.is_some());
    let approve = world.approval();
    let refused = world.case_step("curator", id, approve.clone());
    assert_eq!(refused, Err(Refusal::NotYourRole(Role::Supervisor)));
    world.case_step("supervisor", id, approve).unwrap();
    assert_eq!(world.case(id).state, State::Implementation);
}

#[test]
fn a_refusal_taken_back_while_it_waits_does_not_leave_the_plan_stuck() {
    let mut method = pack("standard");
    method.approvals.clear();
    let mut world = World::of(method);
    let id = world.planned();
    world.consent(id, ConsentState::Refused, "court order");
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    world.consent(id, ConsentState::Given, "");
    world.approve_waiting(id);
    assert_eq!(world.case(id).state, State::Implementation);
}

#[test]
fn a_consent_that_was_not_asked_needs_its_reason() {
    let mut world = World::new("standard");
    let id = world.planned();
    let person = world.case(id).children[0].id;
    let today = world.today();
    let consent = |person, state, words: &str, on| CaseStep::WriteConsent {
        person,
        state,
        how: String::new(),
        words: words.to_owned(),
        on,
    };
    for (state, words, on, expected) in [
        (ConsentState::NotNeeded, "", today, Some(Refusal::Missing)),
        (ConsentState::NotAsked, "", today, Some(Refusal::Missing)),
        (ConsentState::NotAsked, "danger", today, None),
        (ConsentState::Withdrawn, "", today, None),
        (
            ConsentState::Given,
            "",
            today + chrono::Days::new(1),
            Some(Refusal::InFuture),
        ),
    ] {
        let step = consent(person, state, words, on);
        assert_eq!(
            world.case_step("curator", id, step).err(),
            expected,
            "{state:?}"
        );
    }
    let stranger = world.person();
    let step = consent(stranger, ConsentState::Given, "", today);
    let refused = world.case_step("curator", id, step);
    assert_eq!(refused, Err(Refusal::NotFound));
}

#[test]
fn an_urgent_measure_ends_after_it_begins() {
    let mut world = World::new("standard");
    let id = world.opened();
    let urgent = crate::domain::case::Urgent {
        id: Uuid::nil().into(),
        kind: "police".to_owned(),
        basis: "police protection".to_owned(),
        began_at: world.now,
        expires_at: world.now,
        notified: "prosecutor".to_owned(),
        by: login("nobody"),
        ended: String::new(),
        ended_at: None,
    };
    let refused = world.case_step("curator", id, CaseStep::BeginUrgent(Box::new(urgent)));
    assert_eq!(refused, Err(Refusal::EndsBeforeStart));
}

#[test]
fn a_closed_case_refuses_every_step() {
    let mut world = World::new("standard");
    let id = world.closed();
    let item = world.person();
    let text = || String::new();
    for step in [
        CaseStep::Finish,
        CaseStep::WriteContact(Box::new(world.new_contact("phone"))),
        CaseStep::WriteAssessment(Box::new(diagnosis(world.case(id)))),
        CaseStep::DropGoal(item),
        CaseStep::TaskOpen { task: item },
        CaseStep::HoldReview(Box::new(world.review(id, Verdict::Continue))),
        world.closure(id),
        world.approval(),
        CaseStep::Return { words: text() },
        CaseStep::NameCurator {
            to: login("colleague"),
            reason: text(),
        },
        CaseStep::JoinTeam {
            who: text(),
            role: text(),
        },
        CaseStep::EndUrgent {
            urgent: item,
            how: text(),
        },
    ] {
        let refused = world.case_step("supervisor", id, step.clone());
        assert_eq!(refused, Err(Refusal::ClosedCase), "{step:?}");
    }
}
