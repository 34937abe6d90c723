//! Each gate alone: a complete record, one thing taken away, and the refusal that names it.

use super::*;
use crate::domain::method::PlanPart;

/// `standard` with every gate there is, and the ordered steps of the plan.
fn strict() -> Method {
    let mut method = pack("standard");
    for stage in &mut method.stages {
        if let Some(gates) = stage.leave.get_mut(&State::Plan) {
            gates.extend([Gate::Problem, Gate::Steps]);
        }
    }
    method.plan.steps = pack("ru-kcson").plan.steps;
    method
}

/// Takes one thing away: from the case, or from the step that is asked for.
type Away = fn(&mut Case, &mut CaseStep);

fn plan(case: &mut Case) -> &mut crate::domain::plan::Plan {
    case.plans.last_mut().unwrap()
}

fn written(case: &mut Case) -> &mut Diagnosis {
    &mut case.assessments.last_mut().unwrap().diagnosis
}

fn review(step: &mut CaseStep) -> &mut Review {
    let CaseStep::HoldReview(review) = step else {
        panic!("{step:?}")
    };
    review
}

fn closing(step: &mut CaseStep) -> &mut Closure {
    let CaseStep::ProposeClosure(closure) = step else {
        panic!("{step:?}")
    };
    closure
}

/// Asks for a step on a complete case, after something was taken away.
fn without(state: State, away: Away) -> Result<Vec<Change>, Refusal> {
    let mut world = World::of(strict());
    let (id, mut step) = match state {
        State::Opened => {
            let id = world.opened();
            world.case_mut(id).state = State::Opened;
            (id, CaseStep::Finish)
        }
        State::Assessment => {
            let id = world.opened();
            let diagnosis = diagnosis(world.case(id));
            let write = CaseStep::WriteAssessment(Box::new(diagnosis));
            world.case_step("curator", id, write).unwrap();
            (id, CaseStep::Finish)
        }
        State::Plan => (world.planned(), CaseStep::Finish),
        State::Review => {
            let id = world.running();
            let review = world.review(id, Verdict::Continue);
            (id, CaseStep::HoldReview(Box::new(review)))
        }
        State::Received
        | State::Sorted
        | State::Check
        | State::Decision
        | State::Implementation
        | State::Closing
        | State::Closed => {
            let id = world.closable();
            (id, world.closure(id))
        }
    };
    away(world.case_mut(id), &mut step);
    world.case_step("supervisor", id, step)
}

const STATES: [State; 5] = [
    State::Opened,
    State::Assessment,
    State::Plan,
    State::Review,
    State::Closing,
];

#[test]
fn a_complete_record_passes_every_state() {
    for state in STATES {
        let found = without(state, |_, _| {});
        assert!(found.is_ok(), "{state:?} {found:?}");
    }
}

fn refuses(state: State, expected: &[Gate], away: Away) {
    let refusal = without(state, away).unwrap_err();
    let Refusal::NotYet(named, _) = refusal else {
        panic!("{expected:?}: {refusal:?}")
    };
    assert_eq!(named, state, "{expected:?}");
    assert_eq!(gates(&refusal), expected);
}

#[test]
fn a_case_leaves_opened_with_a_curator() {
    refuses(State::Opened, &[Gate::Curator], |case, _| case.team.clear());
}

#[test]
fn an_assessment_is_finished_with_diagnosis_and_the_childrens_views() {
    let state = State::Assessment;
    let aways: [Away; 4] = [
        |case, _| written(case).needs = " ".to_owned(),
        |case, _| written(case).causes.clear(),
        |case, _| written(case).resources.clear(),
        |case, _| written(case).risk = None,
    ];
    for away in aways {
        refuses(state, &[Gate::Diagnosis], away);
    }
    refuses(state, &[Gate::ChildView], |case, _| {
        written(case).views[0].view = " ".to_owned();
    });
    refuses(state, &[Gate::ChildView], |case, _| {
        written(case).views.clear();
    });
}

#[test]
fn a_reason_stands_for_a_childs_view_and_the_unborn_has_none() {
    let reason = without(State::Assessment, |case, _| {
        let view = &mut written(case).views[0];
        view.view.clear();
        view.why_not = "too small".to_owned();
    });
    assert!(reason.is_ok());
    let unborn = without(State::Assessment, |case, _| {
        written(case).views.clear();
        case.children[0].unborn = true;
    });
    assert!(unborn.is_ok());
}

#[test]
fn a_plan_is_finished_with_goals_tasks_a_review_date_and_consent() {
    let state = State::Plan;
    refuses(state, &[Gate::NextReview, Gate::Steps], |case, _| {
        plan(case).next_review = None;
    });
    refuses(state, &[Gate::Goal, Gate::Steps], |case, _| {
        plan(case).goals.clear();
    });
    refuses(state, &[Gate::TaskOwnerTerm, Gate::Steps], |case, _| {
        plan(case).goals[0].tasks[0].owner = None;
    });
    refuses(state, &[Gate::TaskOwnerTerm, Gate::Steps], |case, _| {
        plan(case).goals[0].tasks[0].due = None;
    });
    refuses(state, &[Gate::Consent], |case, _| {
        plan(case).consents.pop();
    });
    refuses(state, &[Gate::Problem, Gate::Steps], |case, _| {
        plan(case).problem.clear();
    });
    refuses(state, &[Gate::Problem, Gate::Steps], |case, _| {
        plan(case).family_sees = None;
    });
}

#[test]
fn the_ordered_steps_that_are_missing_are_named() {
    let table: [(Away, PlanPart); 6] = [
        (|case, _| plan(case).problem.clear(), PlanPart::Problem),
        (|case, _| case.contacts.held = 0, PlanPart::Trust),
        (|case, _| written(case).causes.clear(), PlanPart::Causes),
        (
            |case, _| plan(case).goals[0].expected.clear(),
            PlanPart::Goals,
        ),
        (
            |case, _| plan(case).goals[0].tasks.clear(),
            PlanPart::Actions,
        ),
        (|case, _| plan(case).next_review = None, PlanPart::Terms),
    ];
    for (away, part) in table {
        let Err(Refusal::NotYet(State::Plan, missing)) = without(State::Plan, away) else {
            panic!("{part:?}")
        };
        let steps = missing.iter().find(|each| each.gate == Gate::Steps);
        assert_eq!(steps.unwrap().steps, [part]);
    }
}

#[test]
fn a_review_rates_every_goal_and_asks_everybody() {
    let state = State::Review;
    refuses(state, &[Gate::GoalsRated], |_, step| {
        review(step).goals.clear();
    });
    let opinions: [Away; 3] = [
        |_, step| review(step).specialists.words.clear(),
        |_, step| review(step).family.words.clear(),
        |_, step| review(step).expert.words.clear(),
    ];
    for away in opinions {
        refuses(state, &[Gate::Opinions], away);
    }
    let explained = without(state, |_, step| {
        review(step).expert.words.clear();
        review(step).expert.missing = "none was free".to_owned();
    });
    assert!(explained.is_ok());
}

#[test]
fn a_closure_is_blocked_by_each_thing_that_is_missing() {
    use crate::domain::case::CaseSignal;
    use crate::domain::plan::TaskState;
    let state = State::Closing;
    refuses(state, &[Gate::TasksExplained], |case, _| {
        plan(case).goals[0].tasks[0].state = TaskState::Open;
    });
    refuses(state, &[Gate::GoalsState], |_, step| {
        closing(step).goals.clear();
    });
    refuses(state, &[Gate::FamilyTold], |_, step| {
        closing(step).told_how = " ".to_owned();
    });
    let urgent: Away = |case, _| {
        let signal = case.signals[0].clone();
        case.signals.push(CaseSignal {
            level: Some(2),
            resolved_at: None,
            ..signal
        });
    };
    refuses(state, &[Gate::SignalsResolved], urgent);
    let standard = without(state, |case, _| {
        case.signals[0].level = Some(3);
        case.signals[0].resolved_at = None;
    });
    assert!(standard.is_ok());
}

#[test]
fn the_risk_is_not_rated_again_before_the_closure_is_written() {
    let mut world = World::new("standard");
    let id = world.closable();
    let missing = crate::domain::gate::missing_of_case(
        &world.office.method,
        world.case(id),
        State::Closing,
        world.now,
    );
    let gates: Vec<Gate> = missing.iter().map(|each| each.gate).collect();
    assert_eq!(
        gates,
        [Gate::GoalsState, Gate::RiskRerated, Gate::FamilyTold]
    );
}

#[test]
fn an_urgent_measure_blocks_closure_until_the_moment_it_expires() {
    // 22:30 UTC is the next day in the office: days would tell it wrongly both ways.
    for (expires_at, blocked) in [
        ("2026-11-16T07:59:59Z", false),
        ("2026-11-16T08:00:00Z", false),
        ("2026-11-16T08:00:01Z", true),
        ("2026-11-16T22:30:00Z", true),
    ] {
        let mut world = World::new("standard");
        let id = world.closable();
        let urgent = crate::domain::case::Urgent {
            id: Uuid::nil().into(),
            kind: "police".to_owned(),
            basis: "police protection".to_owned(),
            began_at: moment("2026-11-16T07:00:00Z"),
            expires_at: moment(expires_at),
            notified: "court".to_owned(),
            by: login("nobody"),
            ended: String::new(),
            ended_at: None,
        };
        let begin = CaseStep::BeginUrgent(Box::new(urgent));
        world.case_step("curator", id, begin).unwrap();
        let closure = world.closure(id);
        let found = world.case_step("curator", id, closure);
        assert_eq!(found.is_err(), blocked, "{expires_at}");
        let Err(Refusal::NotYet(_, missing)) = found else {
            continue;
        };
        assert_eq!(missing[0].gate, Gate::UrgentOver);
        assert_eq!(missing[0].what, ["police protection"]);
        let urgent = world.case(id).urgents[0].id;
        let end = CaseStep::EndUrgent {
            urgent,
            how: "the aunt took the child".to_owned(),
        };
        world.case_step("curator", id, end.clone()).unwrap();
        let again = world.case_step("curator", id, end);
        assert_eq!(again, Err(Refusal::AlreadyEnded));
        let closure = world.closure(id);
        world.case_step("curator", id, closure).unwrap();
    }
}

#[test]
fn people_without_a_name_are_named_by_their_place() {
    let refusal = without(State::Plan, |case, _| {
        plan(case).consents.clear();
        case.children[0].name.clear();
    });
    let Err(Refusal::NotYet(_, missing)) = refusal else {
        panic!()
    };
    assert_eq!(missing[0].what, ["#1", "Mother"]);
}
