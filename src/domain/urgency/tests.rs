//! The instrument `urgency-1`: the example signals, each rule, the edges, the explanation.

use proptest::prelude::*;

use super::*;
use crate::domain::examples::{
    answers, calendar, examples, expected, moment, policy, urgency_1, written,
};
use crate::domain::method::Unit;

/// What answers come to, as a short text: `3`, `2<3` with computed last, `X1`, `-`.
fn outcome_of(sorted: &Sorted) -> String {
    match &sorted.outcome {
        Outcome::Level {
            computed,
            effective,
        } if computed == effective => effective.to_string(),
        Outcome::Level {
            computed,
            effective,
        } => format!("{effective}<{computed}"),
        Outcome::NotOurs(code) => code.clone(),
        Outcome::NotSorted => "-".to_owned(),
    }
}

#[test]
fn every_example_signal_gets_its_expected_level_rule_deadline_and_flags() {
    let instrument = urgency_1();
    let expected = expected();
    let mut seen = 0;
    for corpus in ["bg", "ru", "pl"] {
        let office = calendar(corpus);
        for example in examples(corpus) {
            let id = &example.id;
            let wanted = &expected["signals"][id];
            let sorted = sort(&instrument, &example.answers);
            assert_eq!(sorted.rule.as_deref(), wanted["rule"].as_str(), "{id}");
            let flags = wanted["flags"].as_array().map_or(0, Vec::len);
            assert_eq!(sorted.clarify, flags == 1, "{id}");
            assert!(!sorted.contradiction, "{id}");
            seen += 1;
            let Some(level) = wanted["level"].as_u64() else {
                assert_eq!(
                    outcome_of(&sorted),
                    wanted["outcome"].as_str().unwrap(),
                    "{id}"
                );
                continue;
            };
            assert_eq!(outcome_of(&sorted), level.to_string(), "{id}");
            assert_eq!(wanted["computed_level"], wanted["level"], "{id}");
            assert_eq!(
                serde_json::json!(sorted.raised_by),
                wanted["raised_by"],
                "{id}"
            );
            let term = response(&instrument, sorted.outcome.level()).unwrap();
            let due = due(term, example.received_at, example.safe_until, &office);
            assert_eq!(due, written(&wanted["due_at"]).to_utc(), "{id}");
        }
    }
    assert_eq!(seen, expected["signals"].as_object().unwrap().len());
}

#[test]
fn the_first_rule_that_matches_decides() {
    let rows = [
        // answers, outcome, rule, raised by, clarify
        ("-G1", "X1", "R0", "", false),
        ("+G1 -G3", "X1", "R0", "", false),
        ("-G1 -G2", "X1", "R0", "", false),
        ("-G3 +C1 +M1", "X1", "R0", "", false),
        ("+G1 -G2 +G3", "X2", "G2", "", false),
        ("-G2 +B1", "X2", "G2", "", false),
        ("-G2 +A1", "1", "R1", "", false),
        ("+G +A8", "1", "R1", "", false),
        ("+A2 +M", "1", "R1", "", false),
        ("+G -A +B7 +M1", "2", "R2", "", false),
        ("+G -A +B7 ?B1", "2", "R2", "", false),
        ("+G +B7", "2", "R2", "", true),
        ("+G -A -B +C9", "3", "R3", "", false),
        ("+G -A -B +C9 +M3 +M5", "2", "R3", "M3 M5", false),
        ("+G -A +C9", "3", "R3", "", true),
        ("+G -B +C9 ?A1", "3", "R3", "", true),
        ("+G", "3", "R4", "", true),
        ("?A1", "3", "R4", "", true),
        ("+M2", "2", "R4", "M2", true),
        ("+G -A -B ?B8 -C", "3", "R4", "", true),
        ("+G -A -B -C", "4", "R5", "", false),
        ("+G3 -A -B", "4", "R5", "", false),
        ("+G -A -B -C +M6", "3", "R5", "M6", false),
        ("+G -A -B -C +P", "4", "R5", "", false),
        // Contradictions: until they are resolved, the dangers decide.
        ("-G1 +A1", "1", "R1", "", false),
        ("-G3 -A +B1", "2", "R2", "", false),
    ];
    for (text, outcome, rule, raised_by, clarify) in rows {
        let sorted = sort(&urgency_1(), &answers(text));
        assert_eq!(outcome_of(&sorted), outcome, "{text}");
        assert_eq!(sorted.rule.as_deref(), Some(rule), "{text}");
        assert_eq!(sorted.raised_by.join(" "), raised_by, "{text}");
        assert_eq!(sorted.clarify, clarify, "{text}");
        assert_eq!(sorted.policy, None, "{text}");
    }
}

#[test]
fn without_answers_or_a_rule_that_fits_it_stays_not_sorted() {
    for text in ["", "+G1 +G2 -A -B -C", "?G3 -A -B -C -M -P"] {
        let sorted = sort(&urgency_1(), &answers(text));
        assert_eq!(sorted.outcome, Outcome::NotSorted, "{text}");
        assert_eq!(sorted.rule, None, "{text}");
        assert!(!can_save(&urgency_1(), &answers(text)), "{text}");
    }
}

#[test]
fn a_no_about_our_duty_beside_a_danger_is_a_contradiction() {
    let rows = [
        ("-G1 +A1", true),
        ("-G3 +B8", true),
        ("-G2 +A1", false),
        ("-G1 +C1", false),
        ("+G +A1", false),
        ("-G1", false),
    ];
    for (text, contradiction) in rows {
        let sorted = sort(&urgency_1(), &answers(text));
        assert_eq!(sorted.contradiction, contradiction, "{text}");
    }
}

#[test]
fn one_danger_or_one_rule_that_decides_lets_the_officer_save() {
    for text in ["+A6", "-G1", "-G2", "+B1", "+G1", "+G -A -B -C"] {
        assert!(can_save(&urgency_1(), &answers(text)), "{text}");
    }
    let mut bare = urgency_1();
    bare.rules.clear();
    assert!(can_save(&bare, &answers("+A6")));
    assert!(!can_save(&bare, &answers("+B1")));
}

#[test]
fn a_policy_lifts_a_level_by_name_and_never_lowers_one() {
    let violence = policy(
        "violence",
        &["A2", "A3", "B1", "B2", "B4", "C1", "C8", "C9"],
        2,
    );
    let mut instrument = urgency_1();
    instrument.policies = vec![policy("weak", &["C"], 3), violence];
    let rows = [
        ("+G -A -B +C1", "2<3", Some("violence")),
        ("+G -A -B +C4", "3", None),
        ("+G -A -B +C1 +M1", "2", None),
        ("+A2", "1", None),
        ("+B1", "2", None),
        ("-G3 +C1", "X1", None),
    ];
    for (text, outcome, policy) in rows {
        let sorted = sort(&instrument, &answers(text));
        assert_eq!(outcome_of(&sorted), outcome, "{text}");
        assert_eq!(sorted.policy.as_deref(), policy, "{text}");
    }
}

#[test]
fn only_answers_of_counting_sections_count_in_the_queue() {
    let given = answers("+G +A1 +B2 +C +M3 +P ?A2 -B1");
    assert_eq!(sort(&urgency_1(), &given).yes, ["A1", "B2", "M3"]);
    assert_eq!(counted_yes(&urgency_1(), &given), 3);
}

#[test]
fn an_answer_to_a_question_that_the_instrument_does_not_ask_changes_nothing() {
    let mut given = Answered::default();
    given.set("Z9", Answer::Yes);
    let sorted = sort(&urgency_1(), &given);
    assert_eq!(outcome_of(&sorted), "3");
    assert!(sorted.yes.is_empty());
}

#[test]
fn a_rule_that_gives_nothing_decides_nothing() {
    let mut instrument = urgency_1();
    instrument.rules.insert(0, Rule::default());
    assert_eq!(outcome_of(&sort(&instrument, &answers("+A1"))), "1");
}

#[test]
fn it_is_due_at_the_end_of_the_term_or_of_safety_whichever_is_earlier() {
    let office = calendar("bg");
    let received = moment("2026-11-13T16:50:00+02:00");
    let span = |term, unit| Span {
        term,
        unit,
        roll: crate::domain::method::Roll::None,
    };
    let rows = [
        (span(24, Unit::Hours), None, "2026-11-14T16:50:00+02:00"),
        (
            span(24, Unit::Hours),
            Some("2026-11-14T09:00:00+02:00"),
            "2026-11-14T09:00:00+02:00",
        ),
        (
            span(24, Unit::Hours),
            Some("2026-11-15T09:00:00+02:00"),
            "2026-11-14T16:50:00+02:00",
        ),
        (span(3, Unit::Workdays), None, "2026-11-18T23:59:59+02:00"),
        (
            span(3, Unit::Workdays),
            Some("2026-11-18T12:00:00+02:00"),
            "2026-11-18T12:00:00+02:00",
        ),
    ];
    for (term, safe_until, expected) in rows {
        let found = due(term, received, safe_until.map(moment), &office);
        assert_eq!(found, moment(expected), "{term:?} {safe_until:?}");
    }
    let endless = span(u32::MAX, Unit::Months);
    assert_eq!(due(endless, received, None, &office), Moment::MAX_UTC);
    assert_eq!(due(endless, received, Some(received), &office), received);
}

#[test]
fn the_instrument_asks_every_question_in_five_languages_within_36_cells() {
    let instrument = urgency_1();
    let asked = [("G", 3), ("A", 8), ("B", 8), ("C", 9), ("M", 6), ("P", 3)];
    for (group, count) in asked {
        assert_eq!(instrument.questions_of(group).count(), count, "{group}");
    }
    assert_eq!(instrument.questions.len(), 37);
    for question in &instrument.questions {
        let id = &question.id;
        for language in ["en", "bg", "ru", "pl", "lt"] {
            let label = &question.label.0[language];
            let cells = unicode_width::UnicodeWidthStr::width(label.as_str());
            assert!((1..=36).contains(&cells), "{id} {language}: {cells}");
        }
        assert!(
            question.text.0.contains_key("en") && question.text.0.contains_key("ru"),
            "{id}"
        );
        assert!(id.starts_with(&question.group), "{id}");
    }
}

#[test]
fn every_name_in_the_rules_is_a_question_or_a_section() {
    let instrument = urgency_1();
    for rule in &instrument.rules {
        let lists = [
            &rule.any_yes,
            &rule.any_no,
            &rule.any_unknown,
            &rule.all_yes,
            &rule.all_no,
            &rule.none_yes,
            &rule.raised_by,
            &rule.clarify,
        ];
        for name in lists.into_iter().flatten() {
            let alone = [name.clone()];
            assert!(asked(&instrument, &alone).next().is_some(), "{name}");
        }
        let levels = rule.level.into_iter().chain(rule.raised_to);
        assert!(levels.into_iter().all(|id| instrument.level(id).is_some()));
    }
}

/// How urgent an outcome is, for comparison; 1 is the most urgent.
fn urgency(sorted: &Sorted) -> u8 {
    sorted.outcome.level().unwrap_or(u8::MAX)
}

fn any_answers() -> impl Strategy<Value = Answered> {
    let answer = prop::sample::select(vec![Answer::Yes, Answer::No, Answer::No, Answer::Unknown]);
    let ids: Vec<String> = urgency_1()
        .questions
        .into_iter()
        .map(|each| each.id)
        .collect();
    let count = ids.len();
    prop::collection::vec(prop::option::of(answer), count).prop_map(move |given| {
        let mut answers = Answered::default();
        for (id, answer) in ids.iter().zip(given) {
            if let Some(answer) = answer {
                answers.set(id, answer);
            }
        }
        answers
    })
}

/// Answers with few dangers, so that the lower rules come to decide too.
fn calm_answers() -> impl Strategy<Value = Answered> {
    (any_answers(), any::<[bool; 3]>()).prop_map(|(mut answers, calm)| {
        let instrument = urgency_1();
        for (group, _calm) in ["A", "B", "C"]
            .into_iter()
            .zip(calm)
            .filter(|(_group, calm)| *calm)
        {
            for question in instrument.questions_of(group) {
                answers.set(&question.id, Answer::No);
            }
        }
        answers
    })
}

proptest! {
    #[test]
    fn one_more_yes_to_a_danger_or_concern_never_lowers_the_urgency(
        given in calm_answers(), place in 0_usize..31,
    ) {
        let instrument = urgency_1();
        let sections = ["A", "B", "C", "M"].map(str::to_owned);
        let question = asked(&instrument, &sections).nth(place).unwrap();
        let mut more = given.clone();
        more.set(question, Answer::Yes);
        let [before, after] = [&given, &more].map(|answers| urgency(&sort(&instrument, answers)));
        prop_assert!(after <= before, "{question}: {before} to {after}");
        if question.starts_with('A') {
            prop_assert_eq!(after, 1);
        }
    }

    #[test]
    fn raising_factors_lift_by_one_and_never_to_the_first_level(given in calm_answers()) {
        let instrument = urgency_1();
        let mut bare = given.clone();
        for question in instrument.questions_of("M") {
            bare.set(&question.id, Answer::No);
        }
        let [with, without] = [&given, &bare].map(|answers| sort(&instrument, answers));
        let [raised, resting] = [&with, &without].map(urgency);
        prop_assert_eq!(raised + u8::from(!with.raised_by.is_empty()), resting);
        prop_assert!(with.raised_by.is_empty() || raised > 1);
    }

    #[test]
    fn any_answers_are_sorted_and_explained_in_three_clauses(
        given in any_answers(), level in prop::option::of(any::<u8>()), at in any::<i64>(),
    ) {
        let instrument = urgency_1();
        let sorted = sort(&instrument, &given);
        let received = Moment::from_timestamp_millis(at).unwrap_or(Moment::MAX_UTC);
        let clauses = explain(&instrument, &given, level, received, None, &calendar("ru"));
        prop_assert!((1..=3).contains(&clauses.len()));
        prop_assert_eq!(sorted.yes.len(), usize::try_from(counted_yes(&instrument, &given)).unwrap());
        let stored = serde_json::to_string(&sorted).unwrap();
        prop_assert_eq!(serde_json::from_str::<Sorted>(&stored).unwrap(), sorted);
    }
}
