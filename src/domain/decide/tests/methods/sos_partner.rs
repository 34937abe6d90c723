//! `sos-partner`: statement and agreement, a study by checklist, everybody in the plan, one curator.

use super::*;

#[test]
fn in_sos_partner_work_stops_without_statement_and_agreement() {
    let mut world = World::new("sos-partner");
    let signal = world.decided_ready();
    let id = world.open(signal);
    assert_eq!(world.case(id).state, State::Opened);
    let refused = world.case_step("curator", id, CaseStep::Finish);
    assert_eq!(names(refused, Gate::Records), ["statement", "agreement"]);
    world.record(id, "statement").unwrap();
    let refused = world.case_step("curator", id, CaseStep::Finish);
    assert_eq!(names(refused, Gate::Records), ["agreement"]);
    world.record(id, "agreement").unwrap();
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    assert_eq!(world.case(id).state, State::Assessment);
}

#[test]
fn in_sos_partner_the_study_runs_from_the_agreement_and_is_a_checklist_with_two_instruments() {
    let mut world = World::new("sos-partner");
    let signal = world.decided_ready();
    let id = world.open(signal);
    assert_eq!(world.due(id, "study"), None);
    world.record(id, "statement").unwrap();
    // The day that stands in the agreement counts, not the day on which it was written down.
    world.pass(5 * 24);
    let mut text = world.text("agreement", None);
    text.on = day("2026-11-18");
    let step = CaseStep::WriteRecord(Box::new(text));
    world.case_step("curator", id, step).unwrap();
    assert_eq!(world.due(id, "study"), Some(day("2026-12-09")));
    let warn = world.office.method.deadline("study").unwrap().warn.unwrap();
    assert_eq!(21 - warn.days, 14);
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    let diagnosis = diagnosis(world.case(id));
    let step = CaseStep::WriteAssessment(Box::new(diagnosis));
    world.case_step("curator", id, step).unwrap();
    assert_eq!(world.missing(id), [Gate::Records, Gate::Tools]);
    let refused = world.case_step("curator", id, CaseStep::Finish);
    assert_eq!(names(refused, Gate::Tools), ["risk", "triangle"]);
    let list = world.office.method.checklists[0].id.clone();
    let methods = world.office.method.records.iter();
    let methods = methods.filter(|kind| kind.checklist.as_ref() == Some(&list));
    assert!(methods.count() >= 6);
    // What was not done is explained, and that is enough.
    let refused = world.case_step("curator", id, CaseStep::Finish);
    for kind in names(refused, Gate::Records) {
        let mut text = world.text(&kind, None);
        text.not_done = true;
        let step = CaseStep::WriteRecord(Box::new(text));
        world.case_step("curator", id, step).unwrap();
    }
    world.measure(id, "risk", 1).unwrap();
    world.measure(id, "triangle", 2).unwrap();
    world.case_step("curator", id, CaseStep::Finish).unwrap();
    assert_eq!(world.case(id).state, State::Plan);
    assert_eq!(world.due(id, "study"), None);
}

#[test]
fn in_sos_partner_every_member_of_the_family_takes_part_in_the_plan() {
    let mut world = World::new("sos-partner");
    let signal = world.decided_ready();
    let id = world.open(signal);
    world.go_on(id, State::Plan);
    world.plan(id);
    let refused = world.case_step("curator", id, CaseStep::Finish);
    let missing = names(refused, Gate::Records);
    assert_eq!(missing, ["took_part: Child", "took_part: Mother"]);
    let child = world.case(id).asked().next().unwrap().0;
    let text = world.text("took_part", Some(child));
    let step = CaseStep::WriteRecord(Box::new(text));
    world.case_step("curator", id, step).unwrap();
    let refused = world.case_step("curator", id, CaseStep::Finish);
    assert_eq!(names(refused, Gate::Records), ["took_part: Mother"]);
    // A record of one person is nobody's in general, and the reverse.
    let refused = world.record(id, "took_part");
    assert_eq!(refused, Err(Refusal::NotFound));
}

#[test]
fn in_sos_partner_accompaniment_is_noted_after_a_year_and_alerts_after_three() {
    let mut world = World::new("sos-partner");
    let id = world.at_work();
    let since = world.today();
    let months = |count| since + chrono::Months::new(count);
    assert_eq!(world.due(id, "year"), Some(months(12)));
    assert_eq!(world.due(id, "three_years"), Some(months(36)));
    world.pass(370 * 24);
    world.record(id, "year_note").unwrap();
    assert_eq!(world.due(id, "year"), None);
    let review = crate::domain::decide::review_term(&world.office.method).unwrap();
    assert_eq!((review.term, review.max), (6, Some(6)));
}

#[test]
fn in_sos_partner_a_hand_over_needs_a_reason_in_full_words() {
    let mut world = World::new("sos-partner");
    let id = world.at_work();
    let hands = |reason: &str| CaseStep::NameCurator {
        to: login("colleague"),
        reason: reason.to_owned(),
    };
    let refused = world.case_step("supervisor", id, hands("leave"));
    assert_eq!(refused, Err(Refusal::TooShort(10)));
    let told = hands("she moves to another town");
    world.case_step("supervisor", id, told).unwrap();
    assert_eq!(world.case(id).curator(), Some(login("colleague")));
}

#[test]
fn in_sos_partner_danger_is_handed_over_before_anything_is_decided() {
    let mut world = World::new("sos-partner");
    let id = world.sorted(LEVEL_1);
    assert_eq!(world.signal(id).level(), Some(1));
    world.check(id);
    for step in [
        opening("curator"),
        SignalStep::NotConfirmed {
            reason: "no_facts".to_owned(),
            words: "Nothing was found.".to_owned(),
            advice: String::new(),
        },
        SignalStep::ScreenOut {
            reason: "consultation".to_owned(),
            words: "Only a question.".to_owned(),
            redirected: "the school".to_owned(),
        },
    ] {
        let refused = world.signal_step("duty", id, step);
        assert_eq!(names(refused, Gate::Records), ["handover"]);
    }
    world.signal_records(id, State::Decision);
    world.open(id);
    // Without danger nothing is handed over.
    let calm = world.checked("+G -A");
    world.open(calm);
}

#[test]
fn in_sos_partner_and_lt_av_the_first_contact_ends_the_term_of_a_signal() {
    for (id, ends) in [("sos-partner", true), ("lt-av", true), ("bg-ozd", false)] {
        let mut world = World::new(id);
        let signal = world.sorted(LEVEL_3);
        world
            .signal_step("duty", signal, SignalStep::StartCheck)
            .unwrap();
        let reached = |world: &World, kind: &str| SignalStep::WriteStep {
            kind: kind.to_owned(),
            at: world.now,
            who: "mother".to_owned(),
            child_seen: false,
            result: "She will come tomorrow.".to_owned(),
        };
        let attempt = reached(&world, "attempt");
        world.signal_step("duty", signal, attempt).unwrap();
        assert!(world.signal(signal).in_queue(), "{id}");
        let call = reached(&world, "call");
        world.signal_step("duty", signal, call).unwrap();
        assert_eq!(!world.signal(signal).in_queue(), ends, "{id}");
        assert_eq!(world.signal(signal).seen_at(), None);
    }
}
