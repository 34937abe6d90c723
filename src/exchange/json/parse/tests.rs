//! What the parser takes, and where it stops.

use proptest::prelude::*;

use super::*;

/// What a text is read as, or what is wrong with it.
fn read(text: &str) -> Result<String, Vec<(String, Reason)>> {
    let mut findings = Findings::default();
    let value = parse(text, &mut findings);
    let value = value.map_err(|problem| findings.add(problem)).ok();
    let problems = |problems: Vec<Problem>| {
        let problems = problems.into_iter();
        problems
            .map(|each| (each.field, each.reason))
            .collect::<Vec<_>>()
    };
    let (value, _removed) = findings.verdict(value).map_err(problems)?;
    Ok(value.to_string())
}

fn fault(text: &str) -> (String, Reason) {
    read(text).expect_err(text).remove(0)
}

#[test]
fn what_is_json_is_read_as_written() {
    for (text, written) in [
        (
            " { \"b\" : 1.50 , \"a\" : [ true , false , null ] } ",
            "{\"b\":1.50,\"a\":[true,false,null]}",
        ),
        ("[]", "[]"),
        ("{}", "{}"),
        ("[ ]", "[]"),
        ("-0.0e-10", "-0.0e-10"),
        ("1E+2", "1E+2"),
        ("1e-400", "1e-400"),
        (
            r#""\"\\\/\b\f\n\r\t""#,
            r#""\"\\/\u0008\u000c\n\u000d\u0009""#,
        ),
        (r#""\u0416\ud83e\udd84\u00e9""#, "\"Ж🦄é\""),
        ("\"\u{7f}\u{85}\"", r#""\u007f\u0085""#),
    ] {
        assert_eq!(read(text).as_deref(), Ok(written), "{text}");
    }
}

#[test]
fn what_is_no_json_is_refused_at_its_character() {
    let syntax: fn(usize) -> Reason = Reason::JsonSyntax;
    for (text, position, reason) in [
        ("", 1, Reason::JsonEnd as fn(usize) -> Reason),
        ("{\"ключ\":\"знач", 14, Reason::JsonEnd),
        ("{\"ключ", 7, Reason::JsonEnd),
        ("{\"a\"", 5, Reason::JsonEnd),
        ("[1,", 4, Reason::JsonEnd),
        ("tru", 4, Reason::JsonEnd),
        ("-", 2, Reason::JsonEnd),
        ("\"\\", 3, Reason::JsonEnd),
        ("\"\\u00", 6, Reason::JsonEnd),
        ("\"жж\u{1b}\"", 4, Reason::JsonControl),
        ("\"a\nb\"", 3, Reason::JsonControl),
        (r#""ж\x""#, 3, Reason::JsonEscape),
        (r#""\ж""#, 2, Reason::JsonEscape),
        (r#""\ud83e""#, 2, Reason::JsonEscape),
        (r#""\ud83e\u0041""#, 2, Reason::JsonEscape),
        (r#""\udd84""#, 2, Reason::JsonEscape),
        (r#""\u00ж0""#, 6, Reason::JsonEscape),
        ("{} {}", 4, Reason::JsonTrailing),
        ("{},", 3, Reason::JsonTrailing),
        ("01", 2, Reason::JsonTrailing),
        ("[1,]", 4, syntax),
        ("{\"a\":1,}", 8, syntax),
        ("{a:1}", 2, syntax),
        ("{'a':1}", 2, syntax),
        ("[1 2]", 4, syntax),
        (".5", 1, syntax),
        ("5.x", 3, syntax),
        ("+5", 1, syntax),
        ("NaN", 1, syntax),
        ("trve", 3, syntax),
        ("жук", 1, syntax),
        ("\u{feff}{}", 1, syntax),
    ] {
        let expected = (format!("char:{position}"), reason(position));
        assert_eq!(fault(text), expected, "{text}");
    }
}

#[test]
fn a_key_twice_is_named_with_its_path() {
    let text = r#"{"a":1,"b":[0,{"c":1,"d":2,"c":1}],"a":2,"a":3}"#;
    let twice = |field: &str| (field.to_owned(), Reason::KeyTwice);
    assert_eq!(read(text), Err(vec![twice("b[1].c"), twice("a")]));
    assert_eq!(fault(r#"{"text":1,"te\u0078t":2}"#), twice("text"));
    assert_eq!(
        fault(r#"{"z\u001b":1,"z\u001b":2}"#),
        twice("z<U+001B>"),
        "no control character reaches the report"
    );
}

#[test]
fn a_key_with_a_hidden_character_is_another_key_and_shows_it() {
    let text = "{\"text\u{200b}\":1,\"text\":2}";
    assert_eq!(read(text).as_deref(), Ok("{\"text<U+200B>\":1,\"text\":2}"));
}

#[test]
fn a_number_that_nothing_holds_is_named_with_its_path() {
    let huge = "9".repeat(401);
    for digits in ["1e999", "-1e999", huge.as_str(), "1e-99999999999999999999"] {
        let text = format!("{{\"a\":[{digits}]}}");
        let expected = ("a[0]".to_owned(), Reason::NumberOutOfRange);
        assert_eq!(fault(&text), expected, "{digits}");
    }
}

#[test]
fn levels_end_before_the_stack_does() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    assert!(read(&nested(LEVELS)).is_ok());
    for levels in [LEVELS + 1, 10_000, 100_000] {
        let (field, reason) = fault(&format!("{{\"x_deep\":{}}}", nested(levels - 1)));
        assert_eq!(
            (field.as_str(), reason),
            ("x_deep", Reason::TooDeep(LEVELS))
        );
        let (field, _reason) = fault(&"[".repeat(levels));
        assert_eq!(field, "[0]");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in r#"[\[\]{}":,\\u0-9eE+.\-tdж \x00-\x1f]{0,40}"#) {
        match read(&text) {
            Ok(written) => {
                let again = read(&written);
                prop_assert_eq!(again.as_deref(), Ok(written.as_str()));
            }
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }

    #[test]
    fn the_parser_agrees_with_a_common_one(text in r#"[\[\]{}":,0-2eE.\-a ]{0,12}"#) {
        let common = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
        let ours = match read(&text) {
            Ok(_) => true,
            Err(problems) => problems.iter().all(|(_, reason)| {
                matches!(reason, Reason::KeyTwice | Reason::NumberOutOfRange)
            }),
        };
        prop_assert_eq!(ours, common);
    }
}
