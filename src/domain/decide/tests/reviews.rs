//! Reviews, versions of the plan, closure, and what comes back.

use super::*;

#[test]
fn a_review_is_held_only_while_the_plan_runs_and_not_in_the_future() {
    let mut world = World::new("standard");
    let id = world.planned();
    let early = world.hold(id, Verdict::Continue);
    assert_eq!(early, Err(Refusal::WrongState(State::Plan)));
    let id = world.running();
    let mut review = world.review(id, Verdict::Continue);
    review.held_on = world.today() + chrono::Days::new(1);
    let refused = world.case_step("curator", id, CaseStep::HoldReview(Box::new(review)));
    assert_eq!(refused, Err(Refusal::InFuture));
}

#[test]
fn the_next_review_lies_ahead_and_within_the_longest_term_unless_the_supervisor_sets_it() {
    let latest = "2027-05-16";
    for (who, next, expected) in [
        ("curator", Some("2026-11-16"), None),
        ("curator", Some(latest), None),
        (
            "curator",
            Some("2027-05-17"),
            Some(Refusal::BeyondMaximum(latest.to_owned())),
        ),
        ("supervisor", Some("2027-05-17"), None),
        ("curator", Some("2026-11-15"), Some(Refusal::InPast)),
    ] {
        let mut world = World::new("standard");
        let id = world.running();
        let mut review = world.review(id, Verdict::Continue);
        review.next = next.map(day);
        let step = CaseStep::HoldReview(Box::new(review));
        let found = world.case_step(who, id, step);
        assert_eq!(found.clone().err(), expected, "{who} {next:?}");
        if found.is_ok() {
            let plan = world.case(id).plan_in_force().unwrap();
            assert_eq!(plan.next_review, next.map(day));
        }
    }
}

#[test]
fn going_on_needs_a_date() {
    let mut world = World::new("standard");
    let id = world.running();
    let mut review = world.review(id, Verdict::Continue);
    review.next = None;
    let refused = world.case_step("curator", id, CaseStep::HoldReview(Box::new(review)));
    assert_eq!(gates(&refused.unwrap_err()), [Gate::NextReview]);
}

#[test]
fn each_verdict_leads_to_its_state() {
    for (verdict, state) in [
        (Verdict::Continue, State::Implementation),
        (Verdict::Urgent, State::Implementation),
        (Verdict::ChangePlan, State::Plan),
        (Verdict::Reassess, State::Assessment),
        (Verdict::Close, State::Closing),
    ] {
        let mut world = World::new("standard");
        let id = world.running();
        world.hold(id, verdict).unwrap();
        assert_eq!(world.case(id).state, state);
        let mut entered = world.case(id).entered.iter().rev();
        assert_eq!(entered.next().unwrap().state, state);
        assert_eq!(entered.next().unwrap().state, State::Review);
    }
}

#[test]
fn a_changed_plan_is_a_new_version_and_the_old_one_is_kept() {
    let mut world = World::new("standard");
    let id = world.running();
    world.pass(24);
    world.hold(id, Verdict::ChangePlan).unwrap();
    let case = world.case(id);
    assert_eq!(case.plan_in_force().unwrap().version, 1);
    let second = case.plan().unwrap();
    assert_eq!((second.version, second.goals.len()), (2, 1));
    assert!(second.consents.is_empty(), "consent is asked again");
    let early = world.case_step("curator", id, CaseStep::Finish);
    assert_eq!(
        gates(&early.unwrap_err()),
        [Gate::NextReview, Gate::Consent]
    );
    world.write_plan(id);
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    world.approve_waiting(id);
    let case = world.case(id);
    assert_eq!(case.plan_in_force().unwrap().version, 2);
    assert_eq!(case.plans[0].replaced_at, Some(world.now));
    assert_eq!(case.plans[0].goals[0].title, "Food every day");
}

#[test]
fn a_further_assessment_asks_the_children_again() {
    let mut world = World::new("standard");
    let id = world.running();
    world.hold(id, Verdict::Reassess).unwrap();
    let assessment = world.case(id).assessment().unwrap();
    assert_eq!(assessment.version, 2);
    assert_eq!(assessment.diagnosis.needs, "Food.");
    assert!(assessment.diagnosis.views.is_empty());
    assert_eq!(world.case(id).assessments.len(), 2);
}

#[test]
fn a_review_that_says_close_waits_for_the_closure_itself() {
    let mut world = World::new("standard");
    let id = world.closable();
    world.hold(id, Verdict::Close).unwrap();
    assert_eq!(world.case(id).state, State::Closing);
    assert_eq!(world.case(id).pending, None);
    let nothing = world.approval();
    let nothing = world.case_step("supervisor", id, nothing);
    assert_eq!(nothing, Err(Refusal::NothingToApprove));
    let finish = world.case_step("curator", id, CaseStep::Finish);
    assert_eq!(finish, Err(Refusal::WrongState(State::Closing)));
    let closure = world.closure(id);
    world.case_step("curator", id, closure).unwrap();
    world.approve_waiting(id);
    assert!(world.case(id).is_closed());
}

#[test]
fn a_returned_closure_goes_back_to_where_the_work_was() {
    let back = CaseStep::Return {
        words: "talk to the school first".to_owned(),
    };
    let mut world = World::new("standard");
    let id = world.closable();
    let closure = world.closure(id);
    world.case_step("curator", id, closure).unwrap();
    let silent = CaseStep::Return {
        words: " ".to_owned(),
    };
    let refused = world.case_step("supervisor", id, silent);
    assert_eq!(refused, Err(Refusal::Missing));
    world.case_step("supervisor", id, back.clone()).unwrap();
    let case = world.case(id);
    assert_eq!((case.state, &case.pending), (State::Implementation, &None));
    assert!(!case.approvals.last().unwrap().granted);

    let id = world.closable();
    world.hold(id, Verdict::Close).unwrap();
    let closure = world.closure(id);
    world.case_step("curator", id, closure).unwrap();
    world.case_step("supervisor", id, back.clone()).unwrap();
    assert_eq!(world.case(id).state, State::Implementation);

    // While the next plan is built, the work goes on with that.
    let id = world.closable();
    world.hold(id, Verdict::ChangePlan).unwrap();
    let closure = world.closure(id);
    world.case_step("curator", id, closure).unwrap();
    world.case_step("supervisor", id, back.clone()).unwrap();
    assert_eq!(world.case(id).state, State::Plan);

    let id = world.opened();
    let closure = world.closure(id);
    world.case_step("curator", id, closure).unwrap();
    world.case_step("supervisor", id, back).unwrap();
    assert_eq!(world.case(id).state, State::Assessment);
}

#[test]
fn a_returned_plan_is_written_on() {
    let mut world = World::new("standard");
    let id = world.planned();
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    let words = "too many tasks".to_owned();
    let back = CaseStep::Return { words };
    world.case_step("supervisor", id, back).unwrap();
    let more = CaseStep::WriteGoal(None, Box::new(goal("School every day")));
    world.case_step("curator", id, more).unwrap();
    assert_eq!(world.case(id).plan().unwrap().goals.len(), 2);
}

#[test]
fn a_closed_case_is_opened_again_as_a_new_episode_under_its_number() {
    let mut world = World::new("standard");
    let id = world.closed();
    let number = world.case(id).number;
    world.pass(24);
    let signal = world.sorted(LEVEL_2);
    let link = SignalStep::Link {
        kind: crate::domain::signal::LinkKind::Reopen,
        to: number,
        words: "it began again".to_owned(),
    };
    world.signal_step("duty", signal, link).unwrap();
    let case = world.case(id);
    assert_eq!((case.number, case.state), (number, State::Assessment));
    assert_eq!(case.level, 2);
    let places: Vec<_> = case.episodes.iter().map(|each| each.place).collect();
    assert_eq!(places, [1, 2]);
    assert!(case.episodes[0].closed_at.is_some());
    assert_eq!(case.episodes[1].reason, "it began again");
    assert_eq!(case.plan_in_force(), None, "the old plan is history");
    assert_eq!(case.closure(), None, "the old closure is history");
    assert_eq!(case.assessment().unwrap().version, 2);
    assert_eq!(world.signal(signal).case, Some(id));
    let states: Vec<_> = case.entered.iter().rev().map(|each| each.state).collect();
    assert_eq!(
        states[..3],
        [State::Assessment, State::Opened, State::Closed]
    );
}
