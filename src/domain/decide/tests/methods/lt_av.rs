//! `lt-av`: requests and self-referrals, working days, efforts, the decision on the child.

use super::*;

#[test]
fn in_lt_av_a_need_of_protection_is_level_2_and_who_comes_by_themselves_is_level_4() {
    for (given, level) in [
        ("+V1 +V2", 2),
        ("+V1 +V2 +G -A -B -C", 2),
        ("+V3 +G", 4),
        // A dispute is a reason to apply, not a danger.
        ("+V3 +G -A -B +C6", 4),
        ("+V3 +G -A +B4", 2),
        ("+V1 +V2 +A2", 1),
    ] {
        let mut world = World::new("lt-av");
        let id = world.received();
        world.answer(id, given).unwrap();
        assert_eq!(world.signal(id).level(), Some(level), "{given}");
    }
}

#[test]
fn in_lt_av_terms_run_on_working_days_from_the_request_and_the_appointment() {
    let mut world = World::new("lt-av");
    // Friday the 20th, at noon.
    world.now = moment("2026-11-20T10:00:00Z");
    let id = world.received();
    world.answer(id, "+V1 +V2").unwrap();
    let due = |world: &World| {
        let due = term::due_of(
            world.signal(id),
            &world.office.method.instrument,
            &world.office.calendar,
        );
        world.office.calendar.local_day(due.unwrap())
    };
    // Protection: the next working day.
    assert_eq!(due(&world), day("2026-11-23"));
    let office = &world.office;
    let terms = term::of_signal(world.signal(id), &office.method, &office.calendar, None);
    let manager = TermKind::Deadline("manager-protection".to_owned());
    assert!(terms.iter().any(|term| term.kind == manager));
    let case = {
        world.check(id);
        world.signal_records(id, State::Decision);
        world.open(id)
    };
    // 5, 10 and 20 working days from the appointment, over weekends.
    for (term, day) in [
        ("meeting", day("2026-11-27")),
        ("assessment", day("2026-12-04")),
        ("plan", day("2026-12-18")),
    ] {
        assert_eq!(world.due(case, term), Some(day), "{term}");
    }
    // The first meeting meets its term.
    world.contact(case, "meeting").unwrap();
    assert_eq!(world.due(case, "meeting"), None);
}

#[test]
fn in_lt_av_a_mobile_team_works_for_20_working_days() {
    let mut world = World::new("lt-av");
    let id = world.at_work();
    let team = world.office.method.deadline("mobile").unwrap();
    assert_eq!((team.term, team.max), (20, Some(28)));
    assert_eq!(world.due(id, "mobile"), None);
    world.record(id, "mobile_start").unwrap();
    assert_eq!(world.due(id, "mobile"), Some(day("2026-12-14")));
    world.record(id, "mobile_end").unwrap();
    assert_eq!(world.due(id, "mobile"), None);
}

#[test]
fn in_lt_av_a_review_tells_the_parents_efforts_and_decides_on_the_childs_future() {
    let mut world = World::new("lt-av");
    let id = world.at_work();
    let full = world.full_review(id, Verdict::Close);
    let mut review = full.clone();
    review.future = String::new();
    review.tasks[0].effort = None;
    let step = CaseStep::HoldReview(Box::new(review));
    let refused = world.case_step("curator", id, step).unwrap_err();
    assert_eq!(gates(&refused), [Gate::Efforts, Gate::Future]);
    let step = CaseStep::HoldReview(Box::new(full));
    world.case_step("curator", id, step).unwrap();
    let held = world.case(id).reviews.last().unwrap();
    assert_eq!(held.tasks[0].effort, Some(Effort::Some));
    assert!(!held.future.is_empty());
}

#[test]
fn in_lt_av_a_family_that_expects_a_child_has_a_case() {
    let mut world = World::new("lt-av");
    let mut report = world.report(&[""]);
    report.children[0].unborn = true;
    let signal = world.receive(report).unwrap();
    world.answer(signal, "+V3 +G").unwrap();
    let at = world.now;
    let mut concluded = conclude();
    if let SignalStep::Conclude { not_seen, .. } = &mut concluded {
        "not born yet".clone_into(not_seen);
    }
    let mut reached = seen(at);
    if let SignalStep::WriteStep { child_seen, .. } = &mut reached {
        *child_seen = false;
    }
    for step in [SignalStep::StartCheck, reached, concluded] {
        world.signal_step("duty", signal, step).unwrap();
    }
    world.signal_records(signal, State::Decision);
    let id = world.open(signal);
    assert!(world.case(id).children[0].unborn);
    // The unborn is not asked: only the mother takes part.
    assert_eq!(world.case(id).asked().count(), 1);
}
