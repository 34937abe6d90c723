//! What goes out comes in the same, and what the same is.

use super::*;
use crate::domain::ids::{Login, Number};
use crate::domain::method::State;
use crate::domain::signal::{Check, Signal, Sorting};
use crate::domain::urgency::{Outcome, Sorted};

const GOOD: [(&str, Tz, &str); 3] = [
    (
        "BG",
        Tz::Europe__Sofia,
        include_str!("../../../tests/signals/bg.jsonl"),
    ),
    (
        "RU",
        Tz::Europe__Moscow,
        include_str!("../../../tests/signals/ru.jsonl"),
    ),
    (
        "PL",
        Tz::Europe__Vilnius,
        include_str!("../../../tests/signals/pl.jsonl"),
    ),
];

/// The signal that the register would hold.
pub(super) fn recorded(incoming: Incoming) -> Signal {
    let at = incoming.report.received_at;
    let by = Login::new("duty").unwrap();
    let new = incoming.into_new_signal("hotline");
    let sorting = |answers| Sorting {
        grounds: Vec::new(),
        response: None,
        answers,
        block: std::collections::BTreeSet::new(),
        safe_until: new.safe_until,
        result: Sorted {
            outcome: Outcome::NotSorted,
            rule: None,
            raised_by: Vec::new(),
            policy: None,
            clarify: false,
            contradiction: false,
            yes: Vec::new(),
        },
        due_at: None,
        by: by.clone(),
        at,
        method: String::new(),
    };
    Signal {
        records: Vec::new(),
        urgents: Vec::new(),
        id: Uuid::nil().into(),
        number: Number {
            year: 26,
            place: 417,
        },
        rev: 1,
        report: new.report,
        recorded_by: by.clone(),
        recorded_at: at,
        external: new.external,
        state: State::Received,
        sorting: new.answers.map(sorting),
        overrides: Vec::new(),
        held: Vec::new(),
        check: Check::default(),
        decision: None,
        line: Uuid::nil().into(),
        case: None,
    }
}

pub(super) fn exported(signal: &Signal, zone: Tz, informants: Informants) -> String {
    let mut out = Vec::new();
    write_signal(&mut out, signal, zone, informants).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn the_order_of_keys_is_no_content_and_other_words_are() {
    let mut lines = read_all(HOSTILE);
    let third = lines.remove(22);
    let second = accepted(lines.remove(21)).content;
    let first = accepted(lines.remove(20)).content;
    assert_eq!(first, second);
    assert_ne!(first, accepted(third).content);
}

#[test]
fn the_form_of_letters_numbers_and_times_is_no_content() {
    let base = [("x_n", "{\"a\":1.50,\"b\":\"й\"}"), ("place", "\"Йордан\"")];
    let content = accepted(one(&line_with(&base))).content;
    let decomposed: String = line_with(&base).nfd().collect();
    for same in [
        decomposed,
        line_with(&[base[1], ("x_n", "{\"b\":\"\\u0439\",\"a\":15e-1}")]),
        line_with(&[
            base[0],
            base[1],
            ("received_at", "\"2026-11-16T07:00:00.000Z\""),
        ]),
        line_with(&[base[0], base[1], ("answers", "{}"), ("children", "[]")]),
        line_with(&[base[0], ("place", "\" Йор\\u200bдан \"")]),
    ] {
        assert_eq!(accepted(one(&same)).content, content, "{same}");
    }
    for other in [
        line_with(&[base[1], ("x_n", "{\"a\":1.51,\"b\":\"й\"}")]),
        line_with(&[base[0], base[1], ("answers", "{\"A1\":\"unknown\"}")]),
        line_with(&[base[0], base[1], ("children", "[{}]")]),
        line_with(&[base[0], base[1], ("kind", "\"request\"")]),
        line_with(&[base[0]]),
    ] {
        assert_ne!(accepted(one(&other)).content, content, "{other}");
    }
}

#[test]
fn unknown_keys_are_kept_at_their_places() {
    let line = line_with(&[
        ("x_big", "1234567890123456789012345678901234567890.10"),
        (
            "children",
            "[{\"name\":\"А\"},{\"shoe_size\":31,\"x\":{\"y\":[null,{}]}},{}]",
        ),
        (
            "adults",
            "[{\"role\":\"mother\",\"x_job\":\"шивачка\\u001b\"}]",
        ),
    ]);
    let incoming = accepted(one(&line));
    assert_eq!(
        incoming.extra,
        "{\"x_big\":1234567890123456789012345678901234567890.10,\
         \"informant\":{\"x_relation\":\"леля\"},\
         \"children\":[{},{\"shoe_size\":31,\"x\":{\"y\":[null,{}]}}],\
         \"adults\":[{\"x_job\":\"шивачка\"}]}"
    );
    assert_eq!(incoming.removed, [("adults[0].x_job".to_owned(), 1)]);
    let signal = recorded(incoming);
    let named = exported(&signal, Tz::Europe__Sofia, Informants::Named);
    let tail = "\"kind\":\"concern\",\"x_big\":1234567890123456789012345678901234567890.10}\n";
    assert!(named.ends_with(tail), "{named}");
    assert!(
        named.contains("{\"shoe_size\":31,\"x\":{\"y\":[null,{}]}},{}]"),
        "{named}"
    );
    assert!(named.contains("\"x_relation\":\"леля\""), "{named}");
    let nameless = exported(&signal, Tz::Europe__Sofia, Informants::LeftOut);
    assert!(
        nameless.contains("\"informant\":{\"kind\":\"known\"}"),
        "{nameless}"
    );
}

#[test]
fn every_good_signal_is_read_and_comes_out_as_it_went_in() {
    for (prefix, zone, file) in GOOD {
        let lines = read_in(zone, file.as_bytes());
        assert_eq!(lines.len(), 10);
        for (number, (line, written)) in (1..).zip(lines.into_iter().zip(file.lines())) {
            let incoming = accepted(line);
            assert_eq!(incoming.external_id, format!("{prefix}{number}"));
            assert_eq!(incoming.raw, written.as_bytes());
            assert_eq!(incoming.extra, "{}");
            let out = exported(&recorded(incoming), zone, Informants::Named);
            let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
            assert_eq!(value(&out), value(written));
        }
    }
}

#[test]
fn what_goes_out_comes_in_as_the_same_content() {
    for line in read_all(HOSTILE) {
        let Line::Read(incoming) = line else { continue };
        let content = incoming.content;
        let signal = recorded(*incoming);
        let again = accepted(one(&exported(&signal, Tz::UTC, Informants::Named)));
        assert_eq!(again.content, content);
        assert_eq!(again.removed, []);
    }
}

#[test]
fn a_signal_that_was_recorded_here_goes_out_under_its_number() {
    let mut signal = recorded(accepted(one(&line_with(&[]))));
    signal.external = None;
    let out = exported(&signal, Tz::Europe__Sofia, Informants::LeftOut);
    assert!(
        out.contains("\"external_id\":\"26-0417\",\"received_at\":\"2026-11-16T09:00:00+02:00\"")
    );
    assert!(problems(&one(&out)).is_empty());
}

#[test]
fn stored_keys_that_cannot_be_read_stop_the_export() {
    for extra in ["", "[]", "{\"a\":1", "{\"a\":1,\"a\":1}"] {
        let mut signal = recorded(accepted(one(&line_with(&[]))));
        signal.external.as_mut().unwrap().extra = extra.to_owned();
        let mut out = Vec::new();
        let error = write_signal(&mut out, &signal, Tz::UTC, Informants::Named).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData, "{extra}");
        assert!(out.is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_text_comes_back_as_it_was_understood(
        text in any::<String>(),
        name in any::<String>(),
        extra in any::<String>(),
        millis in 0_i64..1_000_000_000_000,
    ) {
        let received = Moment::from_timestamp_millis(700_000_000_000 + millis).unwrap();
        let quoted = |text: &str| serde_json::to_string(text).unwrap();
        let child = format!("[{{\"name\":{},{}:{}}}]", quoted(&name), quoted(&format!("x{extra}")), quoted(&extra));
        let line = line_with(&[
            ("received_at", &quoted(&received.to_rfc3339())),
            ("text", &quoted(&format!("т{text}"))),
            ("children", &child),
        ]);
        let incoming = accepted(one(&line));
        let content = incoming.content;
        let out = exported(&recorded(incoming), Tz::Europe__Sofia, Informants::Named);
        prop_assert!(!out.trim_end().contains(char::is_control));
        let again = accepted(one(&out));
        prop_assert_eq!(again.content, content);
        prop_assert_eq!(again.removed.len(), 0);
    }
}
