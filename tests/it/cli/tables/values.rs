//! Values for all rows of a table, and what else a saved mapping keeps, by the real program.

use serde_json::Value;

use super::{COLUMNS, OWN, office, text, write};

/// What is said for rows of [`OWN`] without the columns for it.
const VALUES: [&str; 4] = ["--set", "informant_kind=Анонимен", "--set", "kind=молба"];

#[test]
fn a_table_without_columns_for_what_must_be_said_comes_in_with_values_for_all_rows() {
    let office = office();
    // The sheet has no such columns at all, and the second row no channel.
    let sheet = "Номер;Кога;Откъде;Кой;Какво е казано\n\
        7;16.11.2026 08:40;телефон;училище;Дете плаче\n\
        8;16.11.2026 09:10;;съсед;Вика се\n";
    write(&office, "own.csv", sheet);
    let columns = &COLUMNS[..10];
    let bare = office.run(&[&["import", "own.csv", "--dry-run"], columns].concat());
    assert_eq!(bare.exit, 7, "{}", bare.out);
    let import = [
        &["import", "own.csv"],
        columns,
        &VALUES,
        &["--set", "channel=лично"],
    ]
    .concat();
    let dry = office.run(&[&import[..], &["--dry-run"]].concat()).done();
    let told = "  Какво е казано  text\nWhere a row says nothing:\n  лично           channel\n  \
        Анонимен        informant_kind\n  молба           kind\n";
    assert!(dry.out.contains(told), "{}", dry.out);
    assert_eq!(office.json(&["list", "signals"])["total"], 0);
    let report = office.json(&import);
    assert_eq!(report["accepted"], 2);
    assert_eq!(
        report["tables"][0]["values"][2],
        serde_json::json!({"key": "kind", "value": "молба"})
    );
    let out = office.run(&["export", "signals"]).done().out;
    let signals = out.lines().map(|line| serde_json::from_str(line).unwrap());
    let signals: Vec<Value> = signals.collect();
    let said = signals.iter().map(|each| text(&each["channel"]));
    assert_eq!(said.collect::<Vec<_>>(), ["phone", "visit"]);
    for signal in &signals {
        assert_eq!(signal["kind"], "request");
        assert_eq!(signal["informant"]["kind"], "anonymous");
    }
}

#[test]
fn a_value_that_is_said_wrongly_is_explained_before_any_row() {
    let office = office();
    write(&office, "own.csv", OWN);
    for (value, lang, words) in [
        ("kind", "en", &["\"kind\" sets no value", "KEY=VALUE"][..]),
        ("=concern", "en", &["KEY=VALUE"]),
        ("kind= ", "en", &["KEY=VALUE"]),
        ("вид=сигнал", "bg", &["„вид“", "informant_kind"]),
        (
            "external_id=7",
            "en",
            &["\"external_id\"", "informant_kind"],
        ),
        (
            "kind=гълъб",
            "en",
            &["kind=гълъб: Unknown value. Allowed: concern, request."],
        ),
        ("received_time=25:00", "pl", &["received_time=25:00: "]),
    ] {
        let import = ["import", "own.csv", "--set", value, "--lang", lang];
        let ran = office.run(&[&import[..], &COLUMNS].concat());
        assert_eq!(ran.exit, 2, "{value}: {}", ran.out);
        for word in words {
            assert!(ran.err.contains(word), "{}", ran.err);
        }
    }
    assert_eq!(office.json(&["list", "signals"])["total"], 0);
}

#[test]
fn values_separator_and_encoding_are_saved_with_a_mapping_and_may_be_said_otherwise() {
    let office = office();
    let sheet = "received_at;text;channel;source\n16.11.2026 08:40;Źle, głód;phone;school\n";
    let polish = encoding_rs::WINDOWS_1250.encode(sheet).0;
    write(&office, "polish.csv", polish);
    let map = ["--map", "lista"];
    let save = ["import", "--save-map", "lista", "--as", "sofia"];
    let said = ["--separator", ";", "--encoding", "windows-1250"];
    office.run(&[&save[..], &said, &VALUES].concat()).done();
    let listed = office.run(&["import", "--maps"]).done().out;
    let told = "lista:\n  --set informant_kind=Анонимен\n  --set kind=молба\n  \
        --separator semicolon\n  --encoding windows-1250\n";
    assert!(listed.contains(told), "{listed}");
    let maps = &office.json(&["import", "--maps"])["maps"][0];
    assert_eq!(maps["values"][1]["value"], "молба");
    assert_eq!(
        (&maps["separator"], &maps["encoding"]),
        (&"semicolon".into(), &"windows-1250".into())
    );
    let import = [&["import", "polish.csv"], &map[..]].concat();
    let other = ["--set", "kind=сигнал", "--encoding", "windows-1257"];
    let report = office.json(&[&import[..], &other, &["--dry-run"]].concat());
    assert_eq!(report["tables"][0]["encoding"], "windows-1257");
    assert_eq!(report["tables"][0]["values"][1]["value"], "сигнал");
    let wrong = office.run(&[&import[..], &["--separator", ","]].concat());
    assert_eq!(wrong.exit, 1, "{}", wrong.out);
    assert_eq!(office.json(&import)["accepted"], 1);
    let out = office.run(&["export", "signals"]).done().out;
    assert!(
        out.contains("Źle, głód") && out.contains("\"request\""),
        "{out}"
    );
    // One saved over another says all that it said.
    let over = [
        "--save-map",
        "nowa",
        "--column",
        "Uwagi=extra",
        "--as",
        "sofia",
    ];
    office.run(&[&["import"], &map[..], &over].concat()).done();
    let maps = &office.json(&["import", "--maps"])["maps"];
    assert_eq!(maps[1]["encoding"], "windows-1250");
    assert_eq!(maps[1]["values"], maps[0]["values"]);
    assert_eq!(office.json(&["doctor", "--replay"])["ok"], true);
}

#[test]
fn a_mapping_is_removed_by_those_who_may_and_the_journal_says_so() {
    let office = office();
    let save = ["import", "--save-map", "lista", "--as", "sofia"];
    office.run(&[&save[..], &VALUES].concat()).done();
    let forget = ["import", "--forget-map", "lista"];
    assert_eq!(office.run(&forget).exit, 6, "a duty officer may not");
    let unknown = office.run(&["import", "--forget-map", "lost", "--as", "sofia"]);
    assert_eq!(unknown.exit, 3);
    assert!(unknown.err.contains("Saved: lista"), "{}", unknown.err);
    let both = office.run(&[&forget[..], &["--dry-run", "--as", "sofia"]].concat());
    assert_eq!(both.exit, 2);
    let done = office.run(&[&forget[..], &["--as", "sofia", "--lang", "pl"]].concat());
    assert!(done.done().err.contains("„lista” jest usunięte"));
    assert_eq!(
        office.json(&["import", "--maps"])["maps"],
        serde_json::json!([])
    );
    let entry = &office.json(&["audit", "list", "--limit", "1"])["rows"][0];
    assert_eq!(entry["action"], "table-map-forgotten");
    assert_eq!(entry["actor"], "sofia");
    assert_eq!(office.json(&["doctor", "--replay"])["ok"], true);
}
