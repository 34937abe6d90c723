//! Explanations: the rule with its answers, what raised it, the deadline.

use super::*;
use crate::domain::examples::{answers, calendar, moment, policy, urgency_1};

#[test]
fn an_explanation_names_the_rule_what_raised_it_and_the_deadline() {
    let mut instrument = urgency_1();
    instrument.policies = vec![policy("violence", &["C1"], 1)];
    let received_at = moment("2026-11-16T08:40:00+02:00");
    let safe = moment("2026-11-16T10:00:00+02:00");
    let office = calendar("bg");
    let given = answers("+G -A -B +C1 +C2 +C3 +M1 +M2 +M3");
    let clauses = explain(
        &instrument,
        &given,
        Some(1),
        received_at,
        Some(safe),
        &office,
    );
    let names = |list: [&str; 2]| list.map(str::to_owned).to_vec();
    let rule = Clause::Rule {
        id: "R3".to_owned(),
        answer: Answer::Yes,
        questions: names(["C1", "C2"]),
        more: 1,
    };
    let raised = Clause::Raised {
        questions: names(["M1", "M2"]),
        more: 1,
        policy: Some("violence".to_owned()),
    };
    let due = Clause::Due {
        at: safe,
        received_at,
        term: instrument.level(1).unwrap().response,
        safe_until: true,
    };
    assert_eq!(clauses, [rule, raised, due]);
    let stored = serde_json::to_string(&clauses).unwrap();
    assert_eq!(
        serde_json::from_str::<Vec<Clause>>(&stored).unwrap(),
        clauses
    );
}

#[test]
fn an_explanation_names_the_answers_that_the_rule_looked_at() {
    let instrument = urgency_1();
    let received_at = moment("2026-11-16T08:40:00+02:00");
    let rows = [
        ("-G1 -G3", "R0", Answer::No, vec!["G1", "G3"], 0),
        ("-G2", "G2", Answer::No, vec!["G2"], 0),
        ("+A2", "R1", Answer::Yes, vec!["A2"], 0),
        ("+G -B -A ?A1", "R4", Answer::Unknown, vec!["A1"], 0),
        ("+G", "R4", Answer::Unknown, vec!["A1", "A2"], 14),
        ("+G -A -B -C", "R5", Answer::Unknown, vec![], 0),
    ];
    for (text, id, answer, questions, more) in rows {
        let given = answers(text);
        let level = sort(&instrument, &given).outcome.level();
        let clauses = explain(
            &instrument,
            &given,
            level,
            received_at,
            None,
            &calendar("bg"),
        );
        let expected = Clause::Rule {
            id: id.to_owned(),
            answer,
            questions: questions.into_iter().map(str::to_owned).collect(),
            more,
        };
        assert_eq!(clauses[0], expected, "{text}");
        let has_due = matches!(clauses.last(), Some(Clause::Due { .. }));
        assert_eq!(
            has_due,
            level.is_some(),
            "{text}: what is not ours has no deadline"
        );
    }
}

#[test]
fn a_signal_that_is_not_sorted_is_due_for_sorting() {
    let received_at = moment("2026-11-16T08:40:00+02:00");
    let instrument = urgency_1();
    let none = Answered::default();
    let clauses = explain(&instrument, &none, None, received_at, None, &calendar("bg"));
    let due = Clause::Due {
        at: moment("2026-11-16T09:40:00+02:00"),
        received_at,
        term: instrument.unsorted.response,
        safe_until: false,
    };
    assert_eq!(clauses, [Clause::NotSorted, due]);
}
