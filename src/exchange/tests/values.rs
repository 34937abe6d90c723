//! What a table says for all its rows, where they say nothing.

use super::tables::{open, rows, table_with};
use super::*;
use crate::exchange::table::{Stated, check_value, common_keys, is_common_key};

/// The first row of a table whose rows say this where they say nothing.
fn with_values(table: &str, values: &[(&str, &str)]) -> Line {
    let values = values.iter();
    let values = values.map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
    let table = open(table.as_bytes(), Stated::default());
    let table = table.unwrap_or_else(|error| panic!("{error:?}"));
    rows(table.with_values(values.collect())).remove(0)
}

#[test]
fn a_value_stands_where_the_column_lacks_or_the_cell_is_empty_and_nowhere_else() {
    let without = table_with(&[("channel", ""), ("source", "police")])
        .replace("\"kind\"", "\"note\"")
        .replace("concern", "");
    let values = [
        ("kind", "Молба"),
        ("channel", "telefon"),
        ("source", "school"),
        ("A1", "да"),
    ];
    let incoming = accepted(with_values(&without, &values));
    assert_eq!(incoming.report.kind.code(), "request");
    assert_eq!(incoming.report.channel, "phone");
    assert_eq!(incoming.report.source, "police");
    assert_eq!(incoming.answers.unwrap().0["A1"].code(), "yes");
    // What the row said is kept as it came.
    assert!(!String::from_utf8(incoming.raw).unwrap().contains("Молба"));
    assert!(matches!(
        with_values("kind,text\n,\n", &[("kind", "concern")]),
        Line::Blank
    ));
}

#[test]
fn a_value_makes_no_child_and_takes_no_time_from_the_row() {
    let sex = [("child1_sex", "момиче")];
    assert_eq!(
        accepted(with_values(&table_with(&[]), &sex))
            .report
            .children,
        []
    );
    let named = table_with(&[("child1_name", "Ева")]);
    let children = accepted(with_values(&named, &sex)).report.children;
    assert_eq!(children[0].sex.unwrap().code(), "f");
    let noon = [("received_time", "12:00"), ("safe_until_time", "12:00")];
    let at_one = [("received_at", "2026-11-16T01:00:00+02:00")];
    for (cells, values, expected) in [
        ("2026-11-16,", &noon[..], "2026-11-16T10:00:00Z"),
        ("2026-11-16,08:40", &noon, "2026-11-16T06:40:00Z"),
        ("2026-11-16 08:40,", &noon, "2026-11-16T06:40:00Z"),
        ("2026-11-16,08:40", &at_one, "2026-11-16T06:40:00Z"),
        (",", &at_one, "2026-11-15T23:00:00Z"),
        (
            ",08:40",
            &[("received_date", "16.11.2026")],
            "2026-11-16T06:40:00Z",
        ),
    ] {
        let table = table_with(&[("received_at", "DAY"), ("received_time", "TIME")]);
        let (day, time) = cells.split_once(',').unwrap();
        let table = table.replace("received_at", "received_date");
        let table = table.replace("DAY", day).replace("TIME", time);
        let incoming = accepted(with_values(&table, values));
        let wanted: Moment = expected.parse().unwrap();
        assert_eq!(incoming.report.received_at, wanted, "{cells} {values:?}");
        assert_eq!(incoming.safe_until, None);
    }
}

#[test]
fn a_value_is_checked_as_every_row_would_be() {
    let sources: Vec<String> = SOURCES.split(' ').map(str::to_owned).collect();
    let conditions = Conditions {
        now: "2026-11-16T20:00:00Z".parse().unwrap(),
        zone: Tz::Europe__Sofia,
        sources: &sources,
        questions: &questions(),
        fresh: &Counted(Cell::new(0)),
    };
    for (key, value, expected) in [
        ("kind", "сигнал", None),
        ("kind", "гълъб", Some("unknown-value")),
        ("informant_kind", "anonimowo", None),
        ("informant_kind", "x", Some("unknown-value")),
        ("informant_name", "Ива Пробна", None),
        ("source", "училище", None),
        ("source", "pigeon", Some("unknown-value")),
        ("A1", "taip", None),
        ("A1", "1", Some("unknown-answer")),
        ("child2_age_years", "7", None),
        ("child2_age_years", "седем", Some("wrong-type")),
        ("child1_sex", "x", Some("unknown-value")),
        ("adults", "(майка)", None),
        ("adults", "Ева", Some("missing")),
        ("received_at", "16.11.2026 08:40", None),
        ("received_at", "16.11.2026", Some("no-time")),
        ("received_date", "16.11.2026", None),
        ("received_date", "16.11.2026 08:40", None),
        ("received_date", "31.11.2026", Some("no-such-date")),
        ("received_date", "17.11.2026", Some("in-future")),
        ("received_time", "23:59", None),
        ("received_time", "25:00", Some("no-such-date")),
        ("received_offset", "+02:00", None),
        ("received_offset", "EET", Some("no-offset")),
        ("safe_until", "16.11.2026 08:40", None),
        ("safe_until_date", "17.11.2026", None),
        ("safe_until_time", "noon", Some("no-such-date")),
    ] {
        assert!(is_common_key(key, &questions()), "{key}");
        let checked = check_value(key, value, conditions);
        let found = checked.as_ref().err().map(Reason::code);
        assert_eq!(found, expected, "{key}={value}");
    }
    for key in ["external_id", "extra_json", "extra", "when"] {
        assert!(!is_common_key(key, &questions()), "{key}");
        assert!(!common_keys().contains(&key.to_owned()));
    }
}
