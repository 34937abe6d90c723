//! `caseload report` as scripts use it: names, formats, periods.

use serde_json::Value;

use super::Demo;
use crate::cli::{Office, text};

/// A Monday evening, after ten signals.
const NOW: &str = "2026-11-16T23:00:00+02:00";

fn office() -> Office {
    let office = Office::at("Europe/Sofia", NOW);
    office.import("bg.jsonl").done();
    office
}

#[test]
fn a_report_is_of_this_month_so_far_where_nothing_is_said() {
    let report = office().json(&["report", "queue"]);
    assert_eq!(report["schema"], 1);
    assert_eq!(report["report"], "queue");
    assert_eq!(report["from"], "2026-11-01");
    assert_eq!(report["to"], "2026-11-16");
    let figures = report["figures"].as_array().unwrap();
    let ids: Vec<&str> = figures.iter().map(|each| text(&each["id"])).collect();
    assert_eq!(ids, caseload::domain::figures::health::IDS);
    let keys = [
        "id", "name", "value", "of", "unit", "parts", "numbers", "others",
    ];
    for figure in figures {
        for key in keys {
            assert!(figure.get(key).is_some(), "{key}: {figure}");
        }
        assert!(["count", "share", "minutes", "days"].contains(&text(&figure["unit"])));
        assert!(figure["parts"].is_array() && figure["numbers"].is_array());
    }
}

#[test]
fn one_figure_the_queue_s_the_method_s_or_all_are_asked_for_by_name() {
    let office = office();
    let ids = |name: &str| {
        let report = office.json(&["report", name]);
        let figures = report["figures"].as_array().unwrap().iter();
        let ids = figures.map(|each| text(&each["id"]).to_owned());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(ids("signals_received"), ["signals_received"]);
    let both = [ids("queue"), ids("method"), ids("registers")].concat();
    assert_eq!(ids("all"), both);
    let unknown = office.run(&["report", "nonsense"]);
    assert!(unknown.err.contains("signals_received"), "{}", unknown.err);
}

#[test]
fn json_by_flag_and_by_format_are_one() {
    let office = office();
    let by_flag = office.run(&["report", "all", "--json"]).done().out;
    let by_format = office.run(&["report", "all", "--format", "json"]).done();
    assert_eq!(by_format.out, by_flag);
    let both = ["report", "all", "--format", "csv", "--json"];
    assert_eq!(office.run(&both).done().out, by_flag);
}

#[test]
fn numbers_of_a_part_are_among_those_of_its_figure() {
    let demo = Demo::new("standard", 1);
    let numbers = |value: &Value| {
        let lists = ["numbers", "others"].map(|list| value[list].as_array().unwrap().clone());
        lists.concat()
    };
    for figure in demo.report("2025-11-01", "2026-11-16") {
        let all = numbers(&figure);
        for part in figure["parts"].as_array().unwrap() {
            let known = numbers(part).iter().all(|each| all.contains(each));
            assert!(known, "{figure}");
        }
        let counted = figure["numbers"].as_array().unwrap().len();
        let value = figure["value"].as_u64();
        let is_median = ["minutes", "days"].contains(&text(&figure["unit"]));
        assert!(
            is_median || value >= u64::try_from(counted).ok(),
            "{figure}"
        );
    }
}

#[test]
fn csv_has_a_row_for_each_figure_and_part() {
    let office = office();
    let csv = office.run(&["report", "all", "--format", "csv"]).done().out;
    let report = office.json(&["report", "all"]);
    let figures = report["figures"].as_array().unwrap();
    let parts = figures.iter();
    let parts = parts.map(|each| each["parts"].as_array().unwrap().len());
    let rows = 1 + figures.len() + parts.sum::<usize>();
    assert_eq!(csv.lines().count(), rows);
    let head = "id,part,name,value,of,unit,numbers";
    assert_eq!(csv.lines().next(), Some(head));
    let mut lines = csv.lines();
    let received = lines.find(|line| line.starts_with("signals_received,"));
    let expected = ",10,,count,26-0001 26-0002";
    assert!(received.unwrap().contains(expected), "{csv}");
}

#[test]
fn a_table_has_bars_that_end_at_one_column_in_every_language() {
    let office = office();
    for language in ["en", "bg", "ru", "pl", "lt"] {
        let args = ["report", "all", "--lang", language, "--ascii"];
        let table = office.run(&args).done().out;
        let widths = table.lines().filter_map(|line| {
            let bar = line.split_whitespace().last()?;
            let is_bar = bar.len() == 20 && bar.chars().all(|sign| "#-".contains(sign));
            is_bar.then(|| caseload::text::width(line))
        });
        let widths: Vec<usize> = widths.collect();
        assert!(widths.len() > 10, "{table}");
        assert!(widths.iter().all(|each| *each == widths[0]), "{table}");
        assert!(!table.contains("figure-"), "{table}");
    }
    let drawn = office.run(&["report", "queue"]).done().out;
    assert!(drawn.contains('█') && drawn.contains('░'), "{drawn}");
}

#[test]
fn the_whole_journal_is_a_line_each_without_informants() {
    let office = office();
    let args = ["audit", "list", "--full", "--json", "--as", "sofia"];
    let out = office.run(&args).done().out;
    let entries = out.lines();
    let entries: Vec<Value> = entries
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let places = entries.iter().map(|each| each["seq"].as_i64().unwrap());
    assert!(places.eq(1..=i64::try_from(entries.len()).unwrap()));
    let keys = [
        "schema", "seq", "at", "actor", "action", "method", "subject", "change",
    ];
    for key in keys {
        let all = entries.iter().all(|each| each.get(key).is_some());
        assert!(all, "{key}");
    }
    let actions: Vec<&str> = entries.iter().map(|each| text(&each["action"])).collect();
    assert!(actions.contains(&"signal-received") && actions.contains(&"evidence-kept"));
    let said = std::fs::read_to_string(crate::cli::signals("bg.jsonl")).unwrap();
    let phone = "+359 000 000 101";
    assert!(said.contains(phone) && !out.contains(phone));
    let few = office.run(&[&args[..], &["--limit", "3"]].concat()).done();
    assert_eq!(few.out.lines().count(), 3);
}
