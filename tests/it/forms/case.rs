//! The forms of a case: assessment, plan, contacts, reviews, closure, team.

use caseload::domain::case::Risk;
use caseload::domain::command::CaseStep;
use caseload::domain::forms;
use caseload::domain::forms::{FormKind, WHOLE};
use caseload::domain::plan::{ConsentState, Owner};
use caseload::domain::refusal::Refusal;
use caseload::domain::review::{Reached, Verdict};
use caseload::domain::staff::Role;

use super::desk::{Desk, item, moment, number};
use super::{case_step, filled, refused};

#[test]
fn an_assessment_that_is_not_changed_stays_the_same() {
    let desk = Desk::new();
    let kind = FormKind::Assessment(desk.case.number);
    let CaseStep::WriteAssessment(diagnosis) = case_step(&desk, &kind, &[]) else {
        panic!("not written");
    };
    assert_eq!(*diagnosis, desk.case.assessment().unwrap().diagnosis);
    assert_eq!(diagnosis.risk, Some(Risk::High));
    assert_eq!(
        refused(
            &desk,
            &kind,
            &[("marks.risks", "risks.none")],
            "marks.risks"
        ),
        Some(Refusal::NoSuchChoice)
    );
}

#[test]
fn the_head_of_a_plan_proposes_the_next_review_of_the_method() {
    let mut desk = Desk::new();
    let kind = FormKind::PlanHead(desk.case.number);
    let opening = forms::opening(&kind, &desk.room());
    assert_eq!(opening.text("next_review"), "2027-02-16");
    let step = case_step(&desk, &kind, &[("family_sees", "no")]);
    assert!(matches!(
        step,
        CaseStep::WritePlan {
            family_sees: Some(false),
            ..
        }
    ));
    let far = [("next_review", "2027-05-17")];
    let beyond = Some(Refusal::BeyondMaximum("2027-05-16".into()));
    assert_eq!(refused(&desk, &kind, &far, "next_review"), beyond);
    let past = [("next_review", "2026-11-15")];
    assert_eq!(
        refused(&desk, &kind, &past, "next_review"),
        Some(Refusal::InPast)
    );
    desk.staff[0].roles.push(Role::Supervisor);
    assert!(filled(&desk, &kind, &far).is_ok());
}

#[test]
fn a_goal_and_a_task_that_are_not_changed_stay_the_same() {
    let desk = Desk::new();
    let plan = desk.case.plan().unwrap();
    for goal in &plan.goals {
        let kind = FormKind::Goal(desk.case.number, Some(goal.id));
        let CaseStep::WriteGoal(Some(id), text) = case_step(&desk, &kind, &[]) else {
            panic!("not written");
        };
        assert_eq!(id, goal.id);
        assert_eq!((&text.title, &text.need), (&goal.title, &goal.need));
        assert_eq!(
            (&text.expected, text.priority, text.due),
            (&goal.expected, goal.priority, goal.due)
        );
        for task in &goal.tasks {
            let kind = FormKind::Task(desk.case.number, goal.id, Some(task.id));
            let CaseStep::WriteTask {
                text,
                task: Some(id),
                ..
            } = case_step(&desk, &kind, &[])
            else {
                panic!("not written");
            };
            assert_eq!(id, task.id);
            assert_eq!((&text.what, &text.service), (&task.what, &task.service));
            assert_eq!(
                (&text.owner, &text.responsible),
                (&task.owner, &task.responsible)
            );
            assert_eq!(
                (&text.frequency, &text.duration),
                (&task.frequency, &task.duration)
            );
            assert_eq!(
                (text.weekly, text.minding, text.due),
                (task.weekly, task.minding, task.due)
            );
        }
    }
}

#[test]
fn a_new_task_is_owned_by_whom_its_kind_names() {
    let desk = Desk::new();
    let goal = desk.case.plan().unwrap().goals[0].id;
    let kind = FormKind::Task(desk.case.number, goal, None);
    let mother = desk.case.adults[0].id.to_string();
    for (typed, owner) in [
        (vec![], None),
        (
            vec![("owner_kind", "provider"), ("owner.provider", "Центр")],
            Some(Owner::Provider("Центр".into())),
        ),
        (
            vec![("owner_kind", "family"), ("owner.family", mother.as_str())],
            Some(Owner::Family("Мария П.".into())),
        ),
        (
            vec![("owner_kind", "family"), ("owner.other", "Тётя")],
            Some(Owner::Family("Тётя".into())),
        ),
    ] {
        let typed = [vec![("what", "врач")], typed].concat();
        let CaseStep::WriteTask { text, .. } = case_step(&desk, &kind, &typed) else {
            panic!("not written");
        };
        assert_eq!(text.owner, owner);
        assert_eq!(text.responsible.unwrap().as_str(), "ana");
    }
    for (typed, field, refusal) in [
        (
            vec![("owner_kind", "worker")],
            "owner.worker",
            Refusal::Missing,
        ),
        (
            vec![("owner_kind", "provider")],
            "owner.provider",
            Refusal::Missing,
        ),
        (
            vec![("owner_kind", "family")],
            "owner.family",
            Refusal::Missing,
        ),
        (
            vec![("weekly", "100")],
            "weekly",
            Refusal::OutOfRange(0, 99),
        ),
        (vec![("weekly", "two")], "weekly", Refusal::NoNumber),
        (vec![("due", "2026-11-15")], "due", Refusal::InPast),
    ] {
        assert_eq!(
            refused(&desk, &kind, &typed, field),
            Some(refusal),
            "{typed:?}"
        );
    }
}

#[test]
fn a_task_is_ticked_today_unless_another_day_is_written() {
    let desk = Desk::new();
    let task = desk.case.plan().unwrap().goals[0].tasks[0].id;
    let kind = FormKind::TaskDone(desk.case.number, task);
    let CaseStep::TaskDone { on, .. } = case_step(&desk, &kind, &[]) else {
        panic!("not done");
    };
    assert_eq!(on.to_string(), "2026-11-16");
    let later = [("on", "2026-11-17")];
    assert_eq!(refused(&desk, &kind, &later, "on"), Some(Refusal::InFuture));
    let kind = FormKind::TaskNotPossible(desk.case.number, task);
    assert!(matches!(
        case_step(&desk, &kind, &[("why", "нет мест")]),
        CaseStep::TaskNotPossible { .. }
    ));
    let unknown = FormKind::TaskDone(desk.case.number, item(999));
    assert_eq!(
        refused(&desk, &unknown, &[], WHOLE),
        Some(Refusal::NotFound)
    );
}

#[test]
fn a_consent_that_is_not_needed_has_a_basis() {
    let desk = Desk::new();
    let person = desk.case.adults[0].id;
    let kind = FormKind::Consent(desk.case.number, person);
    let step = case_step(&desk, &kind, &[("state", "given"), ("how", "подпись")]);
    assert!(matches!(
        step,
        CaseStep::WriteConsent {
            state: ConsentState::Given,
            ..
        }
    ));
    for (typed, field, refusal) in [
        (vec![("state", "not_needed")], "words", Refusal::Missing),
        (vec![("state", "not_asked")], "words", Refusal::Missing),
        (
            vec![("state", "withdrawn")],
            "state",
            Refusal::NothingProposed,
        ),
        (vec![("on", "2026-11-17")], "on", Refusal::InFuture),
    ] {
        assert_eq!(
            refused(&desk, &kind, &typed, field),
            Some(refusal),
            "{typed:?}"
        );
    }
}

#[test]
fn a_failed_attempt_is_followed_by_another_within_the_hours_of_the_method() {
    let desk = Desk::new();
    let kind = FormKind::Contact(desk.case.number);
    let typed = [
        ("kind", "attempt"),
        ("words", "никого нет"),
        ("strength", "не видно"),
    ];
    let CaseStep::WriteContact(contact) = case_step(&desk, &kind, &typed) else {
        panic!("not written");
    };
    assert_eq!(contact.next, Some(moment("2026-11-17T12:05:00Z")));
    assert!(contact.observations.is_empty());
    let late = [("kind", "attempt"), ("again", "2026-11-17 14:30")];
    assert_eq!(
        refused(&desk, &kind, &late, "again"),
        Some(Refusal::AttemptTooLate(24))
    );
    let typed = [("kind", "visit"), ("words", "дома"), ("weakness", "пьёт")];
    let CaseStep::WriteContact(contact) = case_step(&desk, &kind, &typed) else {
        panic!("not written");
    };
    assert_eq!((contact.next, contact.observations.len()), (None, 1));
}

#[test]
fn a_review_rates_every_goal_and_says_what_follows() {
    let desk = Desk::new();
    let kind = FormKind::Review(desk.case.number);
    let goal = format!("goal.{}.rating", desk.case.plan().unwrap().goals[0].id);
    let typed = [
        (goal.as_str(), "partly"),
        ("satisfaction", "unknown"),
        ("verdict", "continue"),
        ("reason", "идёт"),
        ("specialists.words", "ребёнок спокоен"),
        ("family.words", "нам легче"),
        ("expert.missing", "не назначен"),
    ];
    let CaseStep::HoldReview(review) = case_step(&desk, &kind, &typed) else {
        panic!("not held");
    };
    assert_eq!(review.goals[0].reached, Reached::Partly);
    assert_eq!(review.next.unwrap().to_string(), "2027-02-16");
    let mut closing = typed;
    closing[2] = ("verdict", "close");
    let CaseStep::HoldReview(review) = case_step(&desk, &kind, &closing) else {
        panic!("not held");
    };
    assert_eq!((review.verdict, review.next), (Verdict::Close, None));
    for (typed, field, refusal) in [
        (vec![], goal.as_str(), Refusal::Missing),
        (
            vec![("held_on", "2026-11-17")],
            "held_on",
            Refusal::InFuture,
        ),
        (
            vec![("verdict", "continue"), ("next", "")],
            "next",
            Refusal::Missing,
        ),
        (
            vec![("verdict", "urgent"), ("next", "2028-01-01")],
            "next",
            Refusal::BeyondMaximum("2027-05-16".into()),
        ),
    ] {
        assert_eq!(
            refused(&desk, &kind, &typed, field),
            Some(refusal),
            "{typed:?}"
        );
    }
}

#[test]
fn a_review_asks_for_opinions_where_the_method_does() {
    let mut desk = Desk::new();
    let kind = FormKind::Review(desk.case.number);
    desk.ask_no_opinions();
    assert_eq!(refused(&desk, &kind, &[], "expert.words"), None);
    desk = Desk::new();
    let missing = Some(Refusal::Missing);
    assert_eq!(refused(&desk, &kind, &[], "expert.words"), missing);
    let why = [("expert.missing", "не назначен")];
    assert_eq!(refused(&desk, &kind, &why, "expert.words"), None);
}

#[test]
fn a_closure_rates_the_goals_as_the_last_review_did() {
    let mut desk = Desk::new();
    desk.review(Reached::Fully);
    let kind = FormKind::Closure(desk.case.number);
    let typed = [
        ("reason", "goals_reached"),
        ("words", "семья справляется"),
        ("risk", "low"),
        ("told_on", "2026-11-15"),
        ("told_how", "на встрече"),
    ];
    let CaseStep::ProposeClosure(closure) = case_step(&desk, &kind, &typed) else {
        panic!("not proposed");
    };
    assert_eq!(closure.goals[0].reached, Reached::Fully);
    for (field, value, refusal) in [
        ("risk", "", Refusal::Missing),
        ("told_on", "2026-11-17", Refusal::InFuture),
        ("told_how", "", Refusal::Missing),
        ("words", "", Refusal::Missing),
    ] {
        assert_eq!(
            refused(&desk, &kind, &[(field, value)], field),
            Some(refusal)
        );
    }
}

#[test]
fn what_waits_is_approved_or_returned() {
    let desk = Desk::new();
    let number = desk.case.number;
    let step = case_step(&desk, &FormKind::Approve(number), &[]);
    assert!(matches!(step, CaseStep::Approve { .. }));
    let later = [("on", "2026-11-17")];
    let found = refused(&desk, &FormKind::Approve(number), &later, "on");
    assert_eq!(found, Some(Refusal::InFuture));
    let step = case_step(&desk, &FormKind::Return(number), &[("words", "нет срока")]);
    assert!(matches!(step, CaseStep::Return { .. }));
}

#[test]
fn the_team_changes_by_login_where_a_colleague_is_named() {
    let desk = Desk::new();
    let number = desk.case.number;
    let kind = FormKind::NameCurator(number);
    let CaseStep::NameCurator { to, .. } = case_step(&desk, &kind, &[("reason", "отпуск")])
    else {
        panic!("not named");
    };
    assert_eq!(to.as_str(), "boyan");
    let kind = FormKind::JoinTeam(number);
    for (typed, stored) in [("боян б.", "boyan"), ("Соседка", "Соседка")] {
        let typed = [("who", typed), ("role", "psychologist")];
        let CaseStep::JoinTeam { who, .. } = case_step(&desk, &kind, &typed) else {
            panic!("not joined");
        };
        assert_eq!(who, stored);
    }
    let kind = FormKind::LeaveTeam(number, "boyan".into(), "deputy".into());
    let step = case_step(&desk, &kind, &[("reason", "уволился")]);
    assert!(matches!(step, CaseStep::LeaveTeam { .. }));
}

#[test]
fn an_urgent_measure_ends_after_it_began() {
    let desk = Desk::new();
    let number = desk.case.number;
    let kind = FormKind::Urgent(number);
    let typed = [
        ("kind", "shelter"),
        ("basis", "приказ 5"),
        ("expires", "2026-11-18 12:00"),
        ("notified", "прокурор"),
    ];
    let step = case_step(&desk, &kind, &typed);
    assert!(matches!(step, CaseStep::BeginUrgent(_)));
    let early = [("expires", "2026-11-16 10:00")];
    assert_eq!(
        refused(&desk, &kind, &early, "expires"),
        Some(Refusal::EndsBeforeStart)
    );
    let step = case_step(
        &desk,
        &FormKind::EndUrgent(number, item(7)),
        &[("how", "дома")],
    );
    assert!(matches!(step, CaseStep::EndUrgent { .. }));
}

#[test]
fn a_signal_of_a_case_is_resolved_by_its_number() {
    let desk = Desk::new();
    let kind = FormKind::ResolveSignal(desk.case.number, number(1));
    let CaseStep::ResolveSignal { signal, .. } = case_step(&desk, &kind, &[("words", "визит")])
    else {
        panic!("not resolved");
    };
    assert_eq!(signal, desk.case.signals[0].id);
    let other = FormKind::ResolveSignal(desk.case.number, number(9));
    let found = refused(&desk, &other, &[("words", "визит")], WHOLE);
    assert_eq!(found, Some(Refusal::NotFound));
}
