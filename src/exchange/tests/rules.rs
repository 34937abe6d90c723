//! What each key may hold.

use super::*;

/// A key of an otherwise good line, a value, and what is wrong with it.
const RULES: &str = r#"
v 2 -> v: unknown-value
v "1" -> v: wrong-type
type "case" -> type: unknown-value
external_id " \u200b" -> external_id: empty
external_id 7 -> external_id: wrong-type
channel "Phone" -> channel: unknown-value
channel null -> channel: wrong-type
informant {} -> informant.kind: missing
informant {"kind":"secret"} -> informant.kind: unknown-value
children [{},3] -> children[1]: wrong-type
children [{"age_years":26}] -> children[0].age_years: age-out-of-range
children [{"age_years":6.5}] -> children[0].age_years: wrong-type
children [{"age_years":99999999999999999999}] -> children[0].age_years: age-out-of-range
children [{"age_years":1,"age_months":12}] -> children[0].age_months: months-out-of-range
children [{"age_months":312}] -> children[0].age_months: months-out-of-range
children [{"sex":"x"}] -> children[0].sex: unknown-value
children [{"unborn":1}] -> children[0].unborn: wrong-type
children [{"birth_date":"2026-1-5"}] -> children[0].birth_date: no-such-date
children [{"birth_date":"1950-01-05"}] -> children[0].birth_date: age-out-of-range
children [{"note":null}] -> children[0].note: wrong-type
adults [{"name":"А"}] -> adults[0].role: missing
adults [{"role":"aunt"}] -> adults[0].role: unknown-value
safe_until "2026-11-18T12:00:00" -> safe_until: no-offset
safe_until "tomorrow" -> safe_until: no-such-date
received_at "2026-11-16T09:00:00−02:00" -> received_at: no-such-date
received_at "2026-11-16T18:05:01+02:00" -> received_at: in-future
received_at "1989-12-31T21:59:59Z" -> received_at: too-early
"#;

#[test]
fn every_key_has_its_rule() {
    for rule in RULES.trim().lines() {
        let (change, expected) = rule.split_once(" -> ").unwrap();
        let (key, value) = change.split_once(' ').unwrap();
        assert_eq!(
            problems(&one(&line_with(&[(key, value)]))),
            [expected],
            "{rule}"
        );
    }
}

#[test]
fn a_text_over_the_limit_is_refused_and_never_cut() {
    let long = format!("\"{}\"", "ж".repeat(TEXT_LIMIT / 2 + 1));
    for key in ["text", "place", "external_id"] {
        let expected = format!("{key}: text-too-long");
        assert_eq!(problems(&one(&line_with(&[(key, &long)]))), [expected]);
    }
}

#[test]
fn every_required_key_is_asked_for() {
    let keys = "v type external_id received_at channel source informant text kind";
    let missing: Vec<_> = keys
        .split(' ')
        .map(|key| format!("{key}: missing"))
        .collect();
    assert_eq!(problems(&one("{}")), missing);
}

#[test]
fn what_is_just_inside_the_rules_is_read() {
    let long = format!("\"{}\"", "ж".repeat(TEXT_LIMIT / 2));
    for changes in [
        &[("received_at", "\"2026-11-16T18:05:00+02:00\"")][..],
        &[("received_at", "\"1989-12-31T22:00:00Z\"")],
        &[(
            "children",
            "[{\"age_years\":25,\"age_months\":11},{\"age_months\":18}]",
        )],
        &[("children", "[{\"birth_date\":\"2026-11-16\"}]")],
        &[(
            "children",
            "[{\"birth_date\":\"2027-03-01\",\"unborn\":true}]",
        )],
        &[("text", &long)],
        &[("place", "\"\\u200b\"")],
        &[("x_null", "null")],
    ] {
        assert!(
            problems(&one(&line_with(changes))).is_empty(),
            "{:?}",
            changes[0].0
        );
    }
}

#[test]
fn a_birth_is_judged_by_the_day_of_the_office() {
    let changes = [
        ("received_at", "\"2026-11-15T23:30:00Z\""),
        ("children", "[{\"birth_date\":\"2026-11-16\"}]"),
    ];
    let line = line_with(&changes);
    let in_zone = |zone| problems(&read_in(zone, line.as_bytes())[0]);
    assert!(in_zone(Tz::Europe__Sofia).is_empty());
    assert_eq!(in_zone(Tz::UTC), ["children[0].birth_date: born-later"]);
}
