//! The forms of a signal: recording, changing the level, checking, deciding.

use caseload::domain::command::{Command, SignalStep};
use caseload::domain::form::{Answers, Kind, Label};
use caseload::domain::forms;
use caseload::domain::forms::FormKind;
use caseload::domain::person::AdultRole;
use caseload::domain::refusal::Refusal;
use caseload::domain::signal::{Finding, Kind as SignalKind, LinkKind, SourceState};

use super::desk::{Desk, moment, number};
use super::{filled, refused, signal_step};

#[test]
fn a_signal_is_saved_with_its_text_alone() {
    let desk = Desk::new();
    let Ok(Command::Receive(new)) = filled(&desk, &FormKind::Signal, &[("text", "крик")])
    else {
        panic!("not received");
    };
    let report = new.report;
    assert_eq!(report.text, "крик");
    assert_eq!(report.channel, "phone");
    assert_eq!(report.source, "");
    assert_eq!(report.received_at, moment("2026-11-16T12:05:00Z"));
    assert!(report.children.is_empty() && report.adults.is_empty());
    assert_eq!(report.kind, SignalKind::Concern);
}

#[test]
fn a_signal_is_read_with_its_people() {
    let desk = Desk::new();
    let typed = [
        ("text", "крик"),
        ("child.1.name", "Ива"),
        ("child.1.age", "8m"),
        ("child.2.unborn", "yes"),
        ("child.2.birth", "2027-01-10"),
        ("adult.1.name", "Соседка"),
        ("adult.2.role", "mother"),
        ("informant", "anonymous"),
        ("informant.name", "Не должно остаться"),
        ("kind", "request"),
        ("task_due", "2026-11-30"),
    ];
    let Ok(Command::Receive(new)) = filled(&desk, &FormKind::Signal, &typed) else {
        panic!("not received");
    };
    let report = new.report;
    let ages: Vec<_> = report
        .children
        .iter()
        .map(|child| child.age_months)
        .collect();
    assert_eq!(ages, [Some(8), None]);
    assert_ne!(report.children[0].id, report.children[1].id);
    let roles: Vec<_> = report.adults.iter().map(|adult| adult.role).collect();
    assert_eq!(roles, [AdultRole::Other, AdultRole::Mother]);
    assert_eq!(report.informant.name, "");
    assert_eq!(report.task_due.unwrap().to_string(), "2026-11-30");
}

#[test]
fn what_a_signal_cannot_say_is_refused_beside_its_field() {
    let desk = Desk::new();
    for (field, value, refusal) in [
        ("text", " ", Refusal::Missing),
        ("received_at", "2026-11-17 10:00", Refusal::InFuture),
        ("received_at", "1989-12-31 10:00", Refusal::TooEarly),
        ("received_at", "soon", Refusal::NoDate),
        ("channel", "pigeon", Refusal::NoSuchChoice),
        ("child.1.birth", "2026-11-17", Refusal::BornLater),
        ("child.1.age", "200", Refusal::OutOfRange(0, 25)),
        ("child.1.sex", "x", Refusal::NoSuchChoice),
    ] {
        let found = refused(&desk, &FormKind::Signal, &[(field, value)], field);
        assert_eq!(found, Some(refusal), "{field} {value}");
    }
}

#[test]
fn a_group_that_repeats_has_one_more_than_is_filled_and_twelve_at_most() {
    let desk = Desk::new();
    let count = |filled: usize| {
        let mut answers = Answers::default();
        for place in 1..=filled {
            answers.set(format!("child.{place}.name"), "Ива");
        }
        let fields = forms::fields(&FormKind::Signal, &desk.room(), &answers);
        let names = fields.iter().filter(|field| {
            field.id.starts_with("child.") && field.id.split('.').next_back() == Some("name")
        });
        names.count()
    };
    let counts: Vec<_> = [0, 1, 11, 12, 15].into_iter().map(count).collect();
    assert_eq!(counts, [1, 2, 12, 12, 15]);
}

#[test]
fn amending_nothing_gives_the_same_report_with_the_same_people() {
    let desk = Desk::new();
    let step = signal_step(&desk, &FormKind::Amend(desk.signal.number), &[]);
    assert_eq!(step, SignalStep::Amend(Box::new(desk.signal.report)));
}

#[test]
fn an_amended_name_stays_the_same_person_and_a_cleared_group_is_gone() {
    let desk = Desk::new();
    let kind = FormKind::Amend(desk.signal.number);
    let step = signal_step(
        &desk,
        &kind,
        &[
            ("child.1.name", "Иванка"),
            ("adult.1.name", ""),
            ("adult.1.role", ""),
        ],
    );
    let SignalStep::Amend(report) = step else {
        panic!("not amended");
    };
    assert_eq!(report.children[0].id, desk.signal.report.children[0].id);
    assert_eq!(report.children[0].name, "Иванка");
    assert_eq!(report.adults.len(), desk.signal.report.adults.len() - 1);
}

#[test]
fn a_level_is_raised_by_one_unless_another_is_chosen() {
    let desk = Desk::new();
    let kind = FormKind::Raise(desk.signal.number);
    let words = ("words", "ребёнок один дома");
    let step = signal_step(&desk, &kind, &[("reason", "new_facts"), words]);
    let raise = SignalStep::Raise {
        to: 2,
        reason: "new_facts".into(),
        words: words.1.into(),
    };
    assert_eq!(step, raise);
    let refused = |typed: &[(&str, &str)], field| refused(&desk, &kind, typed, field);
    assert_eq!(refused(&[("to", "3")], "to"), Some(Refusal::NotARaise));
    assert_eq!(
        refused(&[("words", "да")], "words"),
        Some(Refusal::TooShort(10))
    );
    assert_eq!(
        refused(&[("reason", "x")], "reason"),
        Some(Refusal::NoSuchChoice)
    );
}

#[test]
fn a_level_is_lowered_by_a_protective_fact_that_was_answered() {
    let desk = Desk::new();
    let kind = FormKind::Lower(desk.signal.number);
    let step = signal_step(
        &desk,
        &kind,
        &[("reason", "seen"), ("words", "осмотрен врачом")],
    );
    let SignalStep::ProposeLower { fact, .. } = step else {
        panic!("not proposed");
    };
    assert_eq!(fact, "P3");
    assert_eq!(
        refused(&desk, &kind, &[("fact", "A1")], "fact"),
        Some(Refusal::NoSuchChoice)
    );
    let kind = FormKind::ConfirmLower(desk.signal.number);
    let step = signal_step(&desk, &kind, &[("agreed", "no")]);
    assert!(matches!(
        step,
        SignalStep::ConfirmLower { agreed: false, .. }
    ));
}

#[test]
fn the_lightest_worker_is_preselected() {
    let desk = Desk::new();
    let kind = FormKind::Assign(desk.signal.number);
    let SignalStep::Assign { to, reason } = signal_step(&desk, &kind, &[]) else {
        panic!("not assigned");
    };
    assert_eq!((to.as_str(), reason.as_str()), ("boyan", ""));
    let fields = forms::fields(&kind, &desk.room(), &Answers::default());
    let Kind::Choice(choices) = &fields[0].kind else {
        panic!("no choice");
    };
    let labels: Vec<_> = choices.iter().map(|choice| choice.label.clone()).collect();
    let text = |words: &str| Label::Text(words.to_owned());
    assert_eq!(labels, [text("Боян Б. - 2, 1"), text("Ана А. - 7, 0")]);
    assert_eq!(
        refused(&desk, &kind, &[("to", "gone")], "to"),
        Some(Refusal::NoSuchChoice)
    );
}

#[test]
fn a_step_of_the_check_says_whether_the_child_was_seen() {
    let desk = Desk::new();
    let kind = FormKind::CheckStep(desk.signal.number);
    let typed = [("kind", "visit"), ("child_seen", "yes"), ("result", "дома")];
    let step = signal_step(&desk, &kind, &typed);
    assert!(matches!(
        step,
        SignalStep::WriteStep {
            child_seen: true,
            ..
        }
    ));
    for (field, value, refusal) in [
        ("child_seen", "", Refusal::Missing),
        ("at", "2026-11-16 15:00", Refusal::InFuture),
        ("result", "", Refusal::Missing),
    ] {
        assert_eq!(
            refused(&desk, &kind, &[(field, value)], field),
            Some(refusal)
        );
    }
}

#[test]
fn a_source_opens_with_what_it_answered() {
    let desk = Desk::new();
    let kind = FormKind::Consult(desk.signal.number, "school".into());
    let step = signal_step(&desk, &kind, &[]);
    let consult = SignalStep::Consult {
        source: "school".into(),
        state: SourceState::Answered,
        note: "пропускает уроки".into(),
    };
    assert_eq!(step, consult);
}

#[test]
fn a_conclusion_says_why_the_child_was_not_seen() {
    let desk = Desk::new();
    let kind = FormKind::Conclude(desk.signal.number);
    let typed = [("finding", "confirmed"), ("words", "нужна помощь")];
    assert_eq!(
        refused(&desk, &kind, &typed, "not_seen"),
        Some(Refusal::Missing)
    );
    let mut seen = Desk::new();
    seen.see_child();
    let step = signal_step(&seen, &kind, &typed);
    assert!(matches!(
        step,
        SignalStep::Conclude {
            finding: Finding::Confirmed,
            ..
        }
    ));
}

#[test]
fn a_decision_asks_only_for_what_its_outcome_needs() {
    let mut desk = Desk::new();
    desk.conclude();
    let kind = FormKind::Decide(desk.signal.number);
    let opening = forms::opening(&kind, &desk.room());
    assert_eq!(opening.text("outcome"), "open");
    let SignalStep::Open {
        curator, children, ..
    } = signal_step(&desk, &kind, &[("open.reason", "neglect")])
    else {
        panic!("not opened");
    };
    assert_eq!(curator.as_str(), "boyan");
    let ids: Vec<_> = desk
        .signal
        .report
        .children
        .iter()
        .map(|child| child.id)
        .collect();
    assert_eq!(children, ids);
    let out = [
        ("outcome", "screen_out"),
        ("screen_out.reason", "consultation"),
    ];
    assert!(matches!(
        signal_step(&desk, &kind, &out),
        SignalStep::ScreenOut { .. }
    ));
    let transfer = [
        ("outcome", "transfer"),
        ("transfer.to", "police"),
        ("transfer.reason", "crime"),
    ];
    assert!(matches!(
        signal_step(&desk, &kind, &transfer),
        SignalStep::Transfer { .. }
    ));
    let not = [
        ("outcome", "not_confirmed"),
        ("not_confirmed.reason", "solved"),
    ];
    assert!(matches!(
        signal_step(&desk, &kind, &not),
        SignalStep::NotConfirmed { .. }
    ));
    let link = [
        ("outcome", "link"),
        ("link.kind", "new-fact"),
        ("link.number", "26-0003"),
    ];
    let SignalStep::Link { kind: link, to, .. } = signal_step(&desk, &kind, &link) else {
        panic!("not linked");
    };
    assert_eq!((link, to), (LinkKind::NewFact, number(3)));
}

#[test]
fn a_decision_that_lacks_something_is_refused_beside_it() {
    let mut desk = Desk::new();
    let kind = FormKind::Decide(desk.signal.number);
    let early = refused(&desk, &kind, &[("outcome", "open")], "outcome");
    assert_eq!(early, Some(Refusal::CheckFirst));
    desk.conclude();
    let own = desk.signal.number.to_string();
    for (typed, field, refusal) in [
        (vec![("outcome", "")], "outcome", Refusal::Missing),
        (
            vec![("open.children", "")],
            "open.children",
            Refusal::Missing,
        ),
        (
            vec![("open.children", "x")],
            "open.children",
            Refusal::NoSuchChoice,
        ),
        (vec![("open.reason", "other")], "words", Refusal::Missing),
        (
            vec![("outcome", "screen_out"), ("screen_out.reason", "no_risk")],
            "screen_out.redirected",
            Refusal::Missing,
        ),
        (
            vec![("outcome", "transfer"), ("transfer.to", "other")],
            "words",
            Refusal::Missing,
        ),
        (
            vec![("outcome", "link"), ("link.number", "12")],
            "link.number",
            Refusal::NoNumber,
        ),
        (
            vec![("outcome", "link"), ("link.number", own.as_str())],
            "link.number",
            Refusal::LinkToItself,
        ),
        (
            vec![("outcome", "link"), ("link.kind", "reopen")],
            "words",
            Refusal::Missing,
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
fn sorting_elsewhere_preselects_the_outcome() {
    for (code, outcome) in [("X1", "screen_out"), ("X2", "transfer")] {
        let mut desk = Desk::new();
        desk.sort_elsewhere(code);
        let kind = FormKind::Decide(desk.signal.number);
        let opening = forms::opening(&kind, &desk.room());
        assert_eq!(opening.text("outcome"), outcome);
    }
}
