//! The terms that run after each step, of signals and of cases.

use super::*;
use crate::domain::signal::LinkKind;
use crate::domain::term::{Term, TermKind, of_case, of_signal};

fn of(world: &World, id: CaseId) -> Vec<Term> {
    let office = &world.office;
    of_case(world.case(id), &office.method, &office.calendar)
}

fn of_this(world: &World, id: SignalId) -> Vec<Term> {
    let office = &world.office;
    of_signal(world.signal(id), &office.method, &office.calendar, None)
}

/// Kind and end, the end as the office's clock shows it.
fn said(world: &World, terms: &[Term]) -> Vec<String> {
    let said = |term: &Term| {
        let kind = match &term.kind {
            TermKind::Deadline(id) => id.clone(),
            TermKind::Task(_, what) => what.clone(),
            TermKind::Urgent(basis) => basis.clone(),
            TermKind::NewSignal(number) => format!("signal {number}"),
            TermKind::Approval(state) => format!("approval {}", state.code()),
            TermKind::Goal(_, title) | TermKind::FamilyMeeting(title) => title.clone(),
            TermKind::Service(_, due, what) => format!("service {} {what}", due.code()),
            TermKind::Inform(_, about) => format!("inform {}", about.code()),
            TermKind::Meeting(_, kind) => format!("meeting {kind}"),
            TermKind::Sort
            | TermKind::SeeChild
            | TermKind::Review
            | TermKind::Attempt
            | TermKind::Appointment
            | TermKind::Request => format!("{:?}", term.kind),
        };
        let local = world.office.calendar.local(term.due_at);
        format!("{kind} {}", local.format("%d.%m %H:%M"))
    };
    terms.iter().map(said).collect()
}

fn terms(world: &World, id: CaseId) -> Vec<String> {
    said(world, &of(world, id))
}

/// Only the terms of one kind.
fn only(world: &World, id: CaseId, start: &str) -> Vec<String> {
    let mut all = terms(world, id);
    all.retain(|each| each.starts_with(start));
    all
}

#[test]
fn the_queue_of_a_line_is_a_term_of_its_lead() {
    let mut world = World::new("standard");
    let id = world.received();
    let due = world.now + chrono::TimeDelta::hours(1);
    let office = world.office.clone();
    let first = |world: &World| {
        let signal = world.signal(id);
        let mut terms = of_signal(signal, &office.method, &office.calendar, Some(due));
        terms.remove(0)
    };
    let term = first(&world);
    assert_eq!((term.kind, term.due_at), (TermKind::Sort, due));
    assert!(term.to_the_hour);
    assert_eq!(term.holder, None);
    world.sort(id, LEVEL_3).unwrap();
    let assign = SignalStep::Assign {
        to: login("curator"),
        reason: String::new(),
    };
    world.signal_step("duty", id, assign).unwrap();
    let term = first(&world);
    assert_eq!(term.kind, TermKind::SeeChild);
    assert_eq!(term.holder, Some(login("curator")));
}

#[test]
fn a_signal_is_decided_within_its_term_and_a_request_by_its_date() {
    let mut world = World::new("standard");
    let mut report = world.report(&["Child"]);
    report.task_due = Some(day("2026-11-30"));
    let id = world.receive(report).unwrap();
    let expected = ["Request 30.11 23:59", "decision 26.11 23:59"];
    assert_eq!(said(&world, &of_this(&world, id)), expected);
    world.sort(id, "-G1").unwrap();
    assert_eq!(said(&world, &of_this(&world, id)), expected[..1]);
    world.sort(id, LEVEL_3).unwrap();
    world.check(id);
    let term = of_this(&world, id).pop().unwrap();
    assert_eq!((term.warn_days, term.to_the_hour), (3, false));
    world.open(id);
    assert!(of_this(&world, id).is_empty());
}

#[test]
fn terms_follow_one_another_and_skip_days_off() {
    let mut world = World::new("ru-kcson");
    world.office.calendar.holidays.insert(day("2026-11-18"));
    let id = world.sorted(LEVEL_3);
    // Three working days after Monday, Wednesday off.
    assert_eq!(said(&world, &of_this(&world, id)), ["check 20.11 23:59"]);
    world.check(id);
    assert_eq!(said(&world, &of_this(&world, id)), ["decision 24.11 23:59"]);
}

#[test]
fn a_case_has_the_term_of_its_stage() {
    let mut world = World::new("standard");
    let id = world.opened();
    assert_eq!(terms(&world, id), ["assessment 16.12 23:59"]);
    assert_eq!(of(&world, id)[0].holder, Some(login("curator")));
    world.pass(24);
    world.assess(id);
    assert_eq!(terms(&world, id), ["plan 01.12 23:59"]);
    world.write_plan(id);
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    assert_eq!(
        terms(&world, id),
        ["plan 01.12 23:59", "approval plan 18.11 23:59"]
    );
    world.approve_waiting(id);
    assert_eq!(
        terms(&world, id),
        ["Review 16.01 23:59", "Apply for benefits 16.01 23:59"]
    );
    let review = of(&world, id).remove(0);
    assert_eq!(review.warn_days, 14);
}

#[test]
fn the_chosen_date_of_a_review_stands_until_the_review_chose_another() {
    let mut world = World::new("standard");
    let id = world.closable();
    world.pass(24);
    world.hold(id, Verdict::Continue).unwrap();
    assert_eq!(terms(&world, id), ["Review 17.12 23:59"]);
    world.hold(id, Verdict::ChangePlan).unwrap();
    // No date is chosen now: the method's own term runs from the review that was held.
    assert_eq!(terms(&world, id), ["review 17.02 23:59"]);
}

#[test]
fn an_assessment_begun_again_does_not_bring_the_first_term_back() {
    let mut world = World::new("standard");
    let id = world.closable();
    world.hold(id, Verdict::Reassess).unwrap();
    assert_eq!(only(&world, id, "assessment"), [""; 0]);
    world.pass(24);
    world.assess(id);
    assert_eq!(only(&world, id, "plan"), ["plan 01.12 23:59"]);
}

#[test]
fn a_reopened_case_begins_its_terms_anew() {
    let mut world = World::new("standard");
    let id = world.closed();
    assert_eq!(terms(&world, id), [""; 0]);
    world.pass(24);
    let signal = world.sorted(LEVEL_2);
    let to = world.case(id).number;
    let link = SignalStep::Link {
        kind: LinkKind::Reopen,
        to,
        words: String::new(),
    };
    world.signal_step("duty", signal, link).unwrap();
    assert_eq!(terms(&world, id), ["assessment 17.12 23:59"]);
}

#[test]
fn an_open_task_has_a_term_of_who_answers_for_it() {
    let mut world = World::new("standard");
    let id = world.running();
    let goal = world.case_mut(id).plans[0].goals.first_mut().unwrap();
    goal.tasks[0].responsible = Some(login("colleague"));
    let task = goal.tasks[0].id;
    let term = of(&world, id).pop().unwrap();
    assert_eq!(term.holder, Some(login("colleague")));
    let on = world.today();
    let note = String::new();
    let done = CaseStep::TaskDone { task, on, note };
    world.case_step("curator", id, done).unwrap();
    assert_eq!(only(&world, id, "Apply"), [""; 0]);
}

#[test]
fn attempts_and_appointments_end_at_their_hour() {
    let mut world = World::new("standard");
    let id = world.opened();
    let next = |world: &World, kind: &str, hours| {
        let mut contact = world.new_contact(kind);
        contact.next = Some(world.now + chrono::TimeDelta::hours(hours));
        CaseStep::WriteContact(Box::new(contact))
    };
    let attempt = next(&world, "attempt", 20);
    world.case_step("curator", id, attempt).unwrap();
    assert_eq!(only(&world, id, "Attempt"), ["Attempt 17.11 06:00"]);
    let visit = next(&world, "visit", 48);
    world.case_step("curator", id, visit).unwrap();
    assert_eq!(only(&world, id, "Attempt"), [""; 0]);
    assert_eq!(only(&world, id, "Appointment"), ["Appointment 18.11 10:00"]);
    world.pass(49);
    world.contact(id, "phone").unwrap();
    assert_eq!(only(&world, id, "Appointment"), [""; 0]);
}

#[test]
fn an_urgent_measure_ends_at_its_hour_and_stays_until_somebody_ends_it() {
    let mut world = World::new("standard");
    let id = world.opened();
    let urgent = crate::domain::case::Urgent {
        id: Uuid::nil().into(),
        kind: "police".to_owned(),
        basis: "protection".to_owned(),
        began_at: world.now,
        expires_at: world.now + chrono::TimeDelta::hours(48),
        notified: "prosecutor".to_owned(),
        by: login("nobody"),
        ended: String::new(),
        ended_at: None,
    };
    let begin = CaseStep::BeginUrgent(Box::new(urgent));
    world.case_step("curator", id, begin).unwrap();
    assert_eq!(only(&world, id, "protection"), ["protection 18.11 10:00"]);
    world.pass(72);
    assert_eq!(only(&world, id, "protection").len(), 1, "overdue");
    let end = CaseStep::EndUrgent {
        urgent: world.case(id).urgents[0].id,
        how: "ended".to_owned(),
    };
    world.case_step("curator", id, end).unwrap();
    assert_eq!(only(&world, id, "protection"), [""; 0]);
}

#[test]
fn a_new_signal_of_a_case_is_answered_the_same_day() {
    let mut world = World::new("standard");
    let id = world.opened();
    let signal = world.sorted(LEVEL_2);
    let number = world.signal(signal).number;
    let link = SignalStep::Link {
        kind: LinkKind::NewFact,
        to: world.case(id).number,
        words: String::new(),
    };
    world.signal_step("duty", signal, link).unwrap();
    let expected = format!("signal {number} 16.11 23:59");
    assert_eq!(only(&world, id, "signal"), [expected]);
    let words = "visited".to_owned();
    let resolve = CaseStep::ResolveSignal { signal, words };
    world.case_step("curator", id, resolve).unwrap();
    assert_eq!(only(&world, id, "signal"), [""; 0]);
}

#[test]
fn visits_are_due_by_the_level_of_the_case() {
    for (level, expected) in [
        (1, "visit-weekly 23.11 23:59"),
        (2, "visit-weekly 23.11 23:59"),
        (3, "visit-fortnightly 30.11 23:59"),
        (4, "visit-monthly 16.12 23:59"),
    ] {
        let mut world = World::new("ru-kcson");
        let id = world.running();
        world.case_mut(id).level = level;
        assert_eq!(only(&world, id, "visit"), [expected]);
    }
}

#[test]
fn a_visit_counts_from_the_last_one_and_a_new_plan_does_not_put_it_off() {
    let mut world = World::new("ru-kcson");
    let id = world.running();
    world.pass(24);
    world.contact(id, "phone").unwrap();
    let expected = ["visit-fortnightly 30.11 23:59"];
    assert_eq!(only(&world, id, "visit"), expected);
    world.contact(id, "visit").unwrap();
    let expected = ["visit-fortnightly 01.12 23:59"];
    assert_eq!(only(&world, id, "visit"), expected);
    world.pass(24);
    world.hold(id, Verdict::ChangePlan).unwrap();
    world.write_plan(id);
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    world.approve_waiting(id);
    assert_eq!(only(&world, id, "visit"), expected);
}
