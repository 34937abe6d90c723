//! What a method asks for cannot be got round: by another decision, a link, a hand-over, an undo.

use super::*;
use crate::domain::plan::TaskState;
use crate::domain::signal::LinkKind;
use crate::domain::undo::{CasePart, Swap};

fn linked(kind: LinkKind, to: Number) -> SignalStep {
    SignalStep::Link {
        kind,
        to,
        words: "told once more".to_owned(),
    }
}

fn transferred() -> SignalStep {
    SignalStep::Transfer {
        to: "District court".to_owned(),
        reason: String::new(),
        words: "They decide on it.".to_owned(),
    }
}

fn urgent(world: &World) -> Urgent {
    Urgent {
        id: Uuid::nil().into(),
        kind: "police_protection".to_owned(),
        basis: "Child Protection Act, art. 38".to_owned(),
        began_at: world.now,
        expires_at: world.now + chrono::TimeDelta::hours(40),
        notified: "prosecutor, parents".to_owned(),
        by: login("nobody"),
        ended: String::new(),
        ended_at: None,
    }
}

#[test]
fn a_voluntary_method_stops_where_the_family_refuses_and_goes_on_once_it_agrees() {
    let mut world = World::new("sos-partner");
    let id = world.at_work();
    for state in [ConsentState::Refused, ConsentState::Withdrawn] {
        world.consent(id, state, "We want no help any more.");
        assert_eq!(world.tick(id, false), Err(Refusal::Voluntary));
    }
    world.consent(id, ConsentState::Given, "");
    world.tick(id, false).unwrap();
}

#[test]
fn a_voluntary_method_approves_no_plan_that_somebody_refuses() {
    let mut world = World::new("sos-partner");
    let signal = world.decided_ready();
    let id = world.open(signal);
    world.go_on(id, State::Plan);
    world.plan(id);
    world.supply(id, State::Plan);
    world.consent(id, ConsentState::Refused, "Not with us.");
    let refused = world.case_step("curator", id, CaseStep::Finish);
    assert_eq!(refused, Err(Refusal::Voluntary));
    assert_eq!(world.case(id).state, State::Plan);
}

#[test]
fn danger_is_handed_over_before_the_signal_is_linked_to_another() {
    let mut world = World::new("sos-partner");
    let lead = world.sorted(LEVEL_4);
    let lead = world.signal(lead).number;
    let id = world.sorted(LEVEL_1);
    let refused = world.signal_step("duty", id, linked(LinkKind::Duplicate, lead));
    assert_eq!(names(refused, Gate::Records), ["handover"]);
    world.signal_records(id, State::Decision);
    let link = linked(LinkKind::Duplicate, lead);
    world.signal_step("duty", id, link).unwrap();
}

#[test]
fn a_check_that_waits_for_its_countersignature_is_not_passed_on() {
    let mut world = World::new("bg-ozd");
    let id = world.sorted(LEVEL_4);
    world.check(id);
    let refused = world.signal_step("duty", id, transferred());
    assert_eq!(refused, Err(Refusal::CountersignFirst));
    let sign = SignalStep::Countersign {
        agreed: true,
        words: String::new(),
    };
    world.signal_step("supervisor", id, sign).unwrap();
    world.signal_step("duty", id, transferred()).unwrap();
}

#[test]
fn an_urgent_measure_goes_on_in_the_case_that_a_signal_joins_or_ends_before_it_leaves() {
    let mut world = World::new("bg-ozd");
    let case = world.at_work();
    let number = world.case(case).number;
    let id = world.sorted(LEVEL_3);
    let begin = SignalStep::BeginUrgent(Box::new(urgent(&world)));
    world.signal_step("duty", id, begin).unwrap();
    let refused = world.signal_step("duty", id, transferred());
    assert_eq!(refused, Err(Refusal::EndUrgentFirst));
    let link = linked(LinkKind::NewFact, number);
    world.signal_step("duty", id, link).unwrap();
    assert_eq!(world.case(case).running_urgents().count(), 1);
    let office = &world.office;
    let terms = term::of_case(world.case(case), &office.method, &office.calendar);
    let runs = |term: &term::Term| matches!(term.kind, TermKind::Urgent(_));
    assert!(terms.iter().any(runs));
}

#[test]
fn an_urgent_measure_names_its_basis_and_who_was_told() {
    let mut world = World::new("bg-ozd");
    let id = world.received();
    for blank in [0, 1] {
        let mut measure = urgent(&world);
        let field = [&mut measure.basis, &mut measure.notified];
        field[blank].clear();
        let begin = SignalStep::BeginUrgent(Box::new(measure));
        let refused = world.signal_step("duty", id, begin);
        assert_eq!(refused, Err(Refusal::Missing));
    }
}

#[test]
fn an_empty_record_is_no_record() {
    let mut world = World::new("sos-partner");
    let signal = world.decided_ready();
    let id = world.open(signal);
    let mut text = world.text("statement", None);
    text.words = " ".to_owned();
    let step = CaseStep::WriteRecord(Box::new(text));
    let refused = world.case_step("curator", id, step);
    assert_eq!(refused, Err(Refusal::Missing));
}

#[test]
fn a_mobile_team_is_extended_once_to_28_working_days() {
    let mut world = World::new("lt-av");
    let id = world.at_work();
    world.record(id, "mobile_start").unwrap();
    assert_eq!(world.due(id, "mobile"), Some(day("2026-12-14")));
    for _time in 0..2 {
        world.record(id, "mobile_extended").unwrap();
        assert_eq!(world.due(id, "mobile"), Some(day("2026-12-24")));
    }
}

#[test]
fn a_hand_over_starts_no_term_again() {
    let mut world = World::new("lt-av");
    let id = world.at_work();
    world.pass(24 * 7);
    let hands = CaseStep::NameCurator {
        to: login("colleague"),
        reason: "on leave until spring".to_owned(),
    };
    world.case_step("supervisor", id, hands).unwrap();
    for term in ["assessment", "plan"] {
        assert_eq!(world.due(id, term), None, "{term}");
    }
}

#[test]
fn a_term_counts_from_the_day_in_a_record_of_a_signal() {
    let mut world = World::new("ru-case");
    let id = world.sorted(LEVEL_3);
    let mut told = world.text("guardianship_told", None);
    told.on = day("2026-11-14");
    let step = SignalStep::WriteRecord(Box::new(told));
    world.signal_step("duty", id, step).unwrap();
    let office = &world.office;
    let terms = term::of_signal(world.signal(id), &office.method, &office.calendar, None);
    let survey = TermKind::Deadline("survey".to_owned());
    let survey = terms.iter().find(|term| term.kind == survey).unwrap();
    let due = office.calendar.local_day(survey.due_at);
    assert_eq!(due, day("2026-11-17"));
}

#[test]
fn a_tick_is_not_brought_back_without_the_consent_it_needs() {
    let mut world = World::new("ru-case");
    let id = world.at_work();
    world.consent(id, ConsentState::Given, "");
    world.tick(id, false).unwrap();
    let part = |task: &Task| CasePart::Tick(task.id, task.what.clone(), task.state.clone());
    let done = world.task_of(id, false);
    let (open, done) = (
        CasePart::Tick(done.id, done.what.clone(), TaskState::Open),
        part(&done),
    );
    let put = |from: &CasePart, to: &CasePart| {
        CaseStep::PutBack(Box::new(Swap {
            from: from.clone(),
            to: to.clone(),
            again: false,
        }))
    };
    world.case_step("curator", id, put(&done, &open)).unwrap();
    world.consent(id, ConsentState::Withdrawn, "We think it over.");
    let refused = world.case_step("curator", id, put(&open, &done));
    assert!(
        matches!(refused, Err(Refusal::ConsentFirst(_))),
        "{refused:?}"
    );
}

#[test]
fn a_version_keeps_every_level_that_something_open_may_stand_at() {
    let world = World::new("standard");
    let mut next = world.office.method.clone();
    "2".clone_into(&mut next.version);
    next.instrument.levels.retain(|level| level.id != 3);
    let change = Command::ChangeMethod(Box::new(next));
    let refused = world.decide("admin", &change);
    assert_eq!(refused, Err(Refusal::LevelGone(3)));
}

#[test]
fn a_consent_taken_back_while_a_new_plan_is_built_counts_for_the_one_in_force() {
    let mut world = World::new("ru-case");
    let id = world.at_work();
    world.consent(id, ConsentState::Given, "");
    let review = world.full_review(id, Verdict::ChangePlan);
    let hold = CaseStep::HoldReview(Box::new(review));
    world.case_step("curator", id, hold).unwrap();
    world.plan(id);
    let plans = &world.case(id).plans;
    assert_eq!((plans.len(), world.case(id).state), (2, State::Plan));
    world.consent(id, ConsentState::Withdrawn, "We think it over.");
    let refused = world.tick(id, false);
    assert!(
        matches!(refused, Err(Refusal::ConsentFirst(_))),
        "{refused:?}"
    );
}
