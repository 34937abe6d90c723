//! `caseload holidays` and the calendar that an office begins with.

use serde_json::Value;

use super::{Office, run, text};

const NOW: &str = "2026-09-16T10:00:00+03:00";

/// Days of a listing with their kind, one after the other.
fn listed(value: &Value) -> Vec<String> {
    let days = value["days"].as_array().unwrap();
    days.iter()
        .map(|each| format!("{} {}", text(&each["day"]), text(&each["kind"])))
        .collect()
}

fn init(folder: &std::path::Path, method: &str, more: &[&str]) -> super::Ran {
    let first = ["--db", "new.db", "--clock", NOW, "init", "--practice"];
    let office = ["--method", method, "--office", "X", "--timezone"];
    let staff = ["Europe/Sofia", "--staff", "dora:admin:Dora Sample"];
    run(folder, &[&first, &office[..], &staff, more].concat())
}

fn years(folder: &std::path::Path) -> Vec<String> {
    let list = ["--db", "new.db", "--json", "holidays", "list"];
    let days = listed(&run(folder, &list).done().json());
    let mut years: Vec<String> = days.iter().map(|day| day[..4].to_owned()).collect();
    years.dedup();
    years
}

#[test]
fn an_office_begins_with_the_holidays_of_its_country() {
    for (method, more, expected) in [
        ("ru-kcson", &[][..], &["2025", "2026", "2027", "2028"][..]),
        ("ru-kcson", &["--holidays", "none"], &[]),
        ("standard", &[], &[]),
        (
            "standard",
            &["--holidays", "bg"],
            &["2025", "2026", "2027", "2028"],
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        init(folder.path(), method, more).done();
        assert_eq!(years(folder.path()), expected, "{method} {more:?}");
    }
    let folder = tempfile::tempdir().unwrap();
    let wrong = init(folder.path(), "standard", &["--holidays", "xx"]);
    assert_eq!(wrong.exit, 2);
    assert!(wrong.err.contains("bg, ru, lt, pl, none"), "{}", wrong.err);
}

#[test]
fn a_country_s_year_is_entered_named_and_taken_out() {
    let office = Office::at("Europe/Sofia", NOW);
    let add = [
        "holidays",
        "add",
        "--country",
        "bg",
        "--year",
        "2026",
        "--as",
        "sofia",
    ];
    let added = office.json(&add);
    assert_eq!(added["schema"], 1);
    let days = listed(&added);
    assert_eq!(days.len(), 17);
    assert!(days.contains(&"2026-05-25 off".to_owned()), "{days:?}");
    let monday = &added["days"][9];
    assert_eq!(monday["day"], "2026-05-25");
    assert_eq!(monday["instead_of"], "2026-05-24");
    assert_eq!(monday["name"], "Day of Saints Cyril and Methodius");
    let shown = office.run(&["holidays", "list", "--lang", "bg"]).done().out;
    assert!(
        shown.contains("2026-05-25  пн") && shown.contains("Ден на светите братя Кирил и Методий"),
        "{shown}"
    );
    let other = office.json(&["holidays", "list", "--year", "2027"]);
    assert_eq!(other["days"], Value::Array(Vec::new()));
    office.run(&[&add[..], &["--remove"]].concat()).done();
    assert_eq!(listed(&office.json(&["holidays", "list"])), [""; 0]);
}

#[test]
fn single_days_are_entered_transferred_and_taken_out() {
    let office = Office::at("Europe/Sofia", NOW);
    let run =
        |args: &[&str]| office.run(&[&["holidays", "add"], args, &["--as", "sofia"]].concat());
    run(&["2026-10-02", "2026-10-01"]).done();
    run(&["2026-10-03", "--working"]).done();
    assert_eq!(
        listed(&office.json(&["holidays", "list"])),
        ["2026-10-01 off", "2026-10-02 off", "2026-10-03 working"]
    );
    run(&["2026-10-03", "--working", "--remove"]).done();
    run(&["2026-10-01", "--remove"]).done();
    assert_eq!(
        listed(&office.json(&["holidays", "list"])),
        ["2026-10-02 off"]
    );
    let journal = office.json(&["audit", "list"]);
    let actions = journal["rows"].as_array().unwrap().iter();
    let changed = actions.filter(|row| row["action"] == "holidays-changed");
    assert_eq!(changed.count(), 4);
    assert_eq!(office.json(&["doctor", "--replay"])["ok"], true);
}

#[test]
fn exit_codes_say_why_a_calendar_was_not_changed() {
    let office = Office::at("Europe/Sofia", NOW);
    let new_year = &["holidays", "add", "2027-01-01"][..];
    let sofia = &["--as", "sofia"][..];
    office.run(&[new_year, sofia].concat()).done();
    for (args, exit) in [
        (&[new_year, &["--as", "carl"]].concat()[..], 6),
        (&[new_year, sofia].concat(), 1),
        (&[new_year, sofia, &["--read-only"]].concat(), 6),
        (&["holidays", "add"], 2),
        (&["holidays", "add", "1.1.2027", "--as", "sofia"], 2),
        (&["holidays", "add", "2027-02-29", "--as", "sofia"], 2),
        (&["holidays", "add", "2300-01-01", "--as", "sofia"], 1),
        (&["holidays", "add", "--country", "bg"], 2),
        (&["holidays", "add", "--country", "xx", "--year", "2027"], 2),
        (
            &["holidays", "add", "--country", "bg", "--year", "20270"],
            2,
        ),
    ] {
        let ran = office.run(args);
        assert_eq!(ran.exit, exit, "{args:?}: {}{}", ran.out, ran.err);
        assert!(!ran.err.is_empty(), "{args:?} says why");
    }
}

#[test]
fn check_names_what_is_missing_and_what_cannot_be_meant() {
    let office = Office::at("Europe/Sofia", NOW);
    let add = |args: &[&str]| {
        let all = [&["holidays", "add"], args, &["--as", "sofia"]].concat();
        office.run(&all).done();
    };
    let check = || {
        let ran = office.run(&["holidays", "check", "--json"]);
        let codes: Vec<String> = ran.json()["problems"]
            .as_array()
            .unwrap()
            .iter()
            .map(|each| text(&each["code"]).to_owned())
            .collect();
        (ran.exit, codes.join(" "))
    };
    assert_eq!(check(), (5, "no-holidays no-holidays".to_owned()));
    add(&["--country", "bg", "--year", "2026"]);
    assert_eq!(check(), (5, "no-holidays".to_owned()));
    let told = office.run(&["holidays", "check"]).out;
    let advice = "caseload holidays add --country bg --year 2027";
    assert!(told.contains(advice), "{told}");
    add(&["--country", "bg", "--year", "2027"]);
    assert_eq!(check(), (0, String::new()));
    add(&["2026-12-26", "2026-10-07", "--working"]);
    assert_eq!(check(), (5, "plain-workday in-both-lists".to_owned()));
    add(&["2026-12-26", "2026-10-07", "--working", "--remove"]);
    assert_eq!(check().0, 0);
}

#[test]
fn doctor_warns_of_a_year_without_holidays_and_does_not_fail() {
    let mut office = Office::at("Europe/Sofia", NOW);
    let state = |office: &Office| {
        let report = office.json(&["doctor"]);
        assert_eq!(report["ok"], true);
        let checks = report["checks"].as_array().unwrap();
        let found = checks.iter().find(|each| each["name"] == "calendar");
        let found = found.unwrap();
        (
            text(&found["state"]).to_owned(),
            text(&found["message"]).to_owned(),
        )
    };
    assert_eq!(state(&office).0, "warn");
    let add = [
        "holidays",
        "add",
        "--country",
        "lt",
        "--year",
        "2026",
        "--as",
        "sofia",
    ];
    office.run(&add).done();
    assert_eq!(state(&office).0, "ok");
    office.at_time("2026-12-01T10:00:00+02:00");
    let (state, message) = state(&office);
    assert_eq!(state, "warn");
    assert!(
        message.contains("2027") && !message.contains("2026"),
        "{message}"
    );
}

#[test]
fn a_day_off_more_moves_what_is_due_in_the_queue() {
    let office = Office::working_by("ru-kcson", "Europe/Moscow", "2026-11-16T23:00:00+03:00");
    office.import("ru.jsonl").done();
    let due = || {
        let queue = office.json(&["list", "queue"]);
        let rows = queue["rows"].as_array().unwrap().iter();
        let due = rows.map(|row| text(&row["due_at"]).to_owned());
        due.collect::<std::collections::BTreeSet<String>>()
    };
    let before = due();
    let add = [
        "holidays",
        "add",
        "2026-11-17",
        "2026-11-18",
        "--as",
        "sofia",
    ];
    office.run(&add).done();
    assert_ne!(due(), before);
    assert_eq!(office.json(&["doctor", "--replay"])["ok"], true);
    office.run(&[&add[..], &["--remove"]].concat()).done();
    assert_eq!(due(), before);
}
