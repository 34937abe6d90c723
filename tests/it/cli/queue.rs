//! The three orders of the examples come out of `list queue`, after a person made the links.

use serde_json::Value;

use super::{Office, text};

fn expected() -> Value {
    serde_json::from_str(include_str!("../../signals/expected.json")).unwrap()
}

#[test]
fn list_queue_gives_the_expected_orders() {
    let expected = expected();
    for order in expected["orders"].as_array().unwrap() {
        let corpus = text(&order["corpus"]);
        let zone = text(&expected["zones"][corpus]);
        let now = text(&order["now"]);
        // Some signals of a corpus come in after the hour at which its order is looked at.
        let mut office = Office::at(zone, &now.replace("T14", "T23").replace("T16:00", "T23:00"));
        let report = office.import(&format!("{corpus}.jsonl")).done().json();
        assert_eq!(report["accepted"], 10, "{corpus}");
        let number = |id: &str| {
            let signals = report["signals"].as_array().unwrap();
            let found = signals
                .iter()
                .find(|each| each["external_id"] == id)
                .unwrap();
            text(&found["number"]).to_owned()
        };
        for (id, signal) in expected["signals"].as_object().unwrap() {
            if let Some(to) = signal["linked_to"].as_str()
                && id.to_lowercase().starts_with(corpus)
            {
                let args = [
                    "link",
                    &number(id),
                    &number(to),
                    "--kind",
                    "duplicate",
                    "--reason",
                    "same child",
                ];
                office.run(&args).done();
            }
        }
        office.at_time(now);
        let listed = office.json(&["list", "queue"]);
        let rows = listed["rows"].as_array().unwrap();
        let found: Vec<Value> = rows
            .iter()
            .map(
                |row| match row["external_ids"].as_array().unwrap().as_slice() {
                    [one] => one.clone(),
                    several => Value::Array(several.to_vec()),
                },
            )
            .collect();
        assert_eq!(&Value::Array(found), &order["order"], "{corpus}");
        assert_eq!(listed["total"], rows.len(), "{corpus}");
    }
}

#[test]
fn every_row_says_the_level_rule_and_deadline_that_were_expected() {
    let expected = expected();
    for corpus in ["bg", "ru", "pl"] {
        let office = Office::at(
            text(&expected["zones"][corpus]),
            "2026-11-16T23:00:00+03:00",
        );
        office.import(&format!("{corpus}.jsonl")).done();
        let rows = office.json(&["list", "signals"]);
        for row in rows["rows"].as_array().unwrap() {
            let id = text(&row["external_id"]);
            let wanted = &expected["signals"][id];
            assert_eq!(row["rule"], wanted["rule"], "{id}");
            assert_eq!(
                row["level"],
                wanted.get("level").cloned().unwrap_or(Value::Null),
                "{id}"
            );
            if wanted.get("level").is_some() {
                assert_eq!(row["computed_level"], wanted["computed_level"], "{id}");
                assert_eq!(row["due_at"], wanted["due_at"], "{id}");
            } else {
                assert_eq!(row["outcome"], wanted["outcome"], "{id}");
            }
        }
    }
}

#[test]
fn limit_and_offset_cut_the_same_list() {
    let office = Office::at("Europe/Sofia", "2026-11-16T23:00:00+02:00");
    office.import("bg.jsonl").done();
    let all = office.json(&["list", "queue"]);
    let page = office.json(&["list", "queue", "--limit", "2", "--offset", "3"]);
    assert_eq!(
        page["rows"].as_array().unwrap()[..],
        all["rows"].as_array().unwrap()[3..5]
    );
    assert_eq!(page["total"], all["total"]);
}
