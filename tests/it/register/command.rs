//! `caseload directory` and what scripts get of the registers.

use serde_json::Value;

use crate::cli::{Office, text};

const NOW: &str = "2026-11-16T14:00:00+02:00";

const TABLE: &str = "organisation_id,name,partner,phone,service_id,service,service_kind,free
o1,Sample Centre,yes,+1 23,s1,Advice,legal,yes
o1,,,,s2,Talks,psychological,
o2,,no,,,,,
o3,Other House,no,,,,,
";

fn counts(report: &Value) -> [i64; 3] {
    ["accepted", "changed", "unchanged"].map(|key| report[key].as_i64().unwrap())
}

#[test]
fn a_table_comes_in_once_however_often_it_is_taken_in() {
    let office = Office::at("Europe/Sofia", NOW);
    std::fs::write(office.folder().join("d.csv"), TABLE).unwrap();
    let import = ["--json", "directory", "import", "d.csv"];
    let dry = office.run(&[&import[..], &["--dry-run"]].concat());
    assert_eq!(dry.exit, 7);
    assert_eq!(counts(&dry.json()), [2, 0, 0]);
    let nothing = office.run(&["--json", "directory", "list"]).json();
    assert_eq!(nothing["organisations"].as_array().unwrap().len(), 0);
    let first = office.run(&import);
    assert_eq!(first.exit, 7, "a row was rejected");
    let report = first.json();
    assert_eq!(counts(&report), [2, 0, 0]);
    let rejected = &report["rejected"][0];
    assert_eq!(
        (rejected["line"].as_i64(), text(&rejected["field"])),
        (Some(4), "name")
    );
    assert_eq!(counts(&office.run(&import).json()), [0, 0, 2]);
    let other = TABLE.replace("+1 23", "+1 99");
    std::fs::write(office.folder().join("d.csv"), other).unwrap();
    assert_eq!(counts(&office.run(&import).json()), [0, 1, 1]);
    let list = office.run(&["--json", "directory", "list"]).json();
    let first = &list["organisations"][1];
    assert_eq!(text(&first["phone"]), "+1 99");
    assert_eq!(text(&first["services"][1]["service"]), "Talks");
    // The journal names every one of them.
    let audit = office.run(&["audit", "list", "--full", "--json", "--as", "sofia"]);
    assert_eq!(audit.exit, 0, "{}", audit.err);
    let entries = audit
        .out
        .lines()
        .filter(|line| line.contains("\"kind\":\"entry\""));
    assert_eq!(entries.count(), 3);
}

#[test]
fn a_file_of_the_human_services_data_specification_is_taken_in() {
    let office = Office::at("Europe/Sofia", NOW);
    let file = r#"[{"id": "a", "name": "Harbour", "services": [{"id": "s", "name": "Talks"}]}]"#;
    std::fs::write(office.folder().join("d.json"), file).unwrap();
    let import = [
        "--json",
        "directory",
        "import",
        "d.json",
        "--format",
        "hsds",
    ];
    assert_eq!(counts(&office.run(&import).done().json()), [1, 0, 0]);
    assert_eq!(counts(&office.run(&import).done().json()), [0, 0, 1]);
    let shown = office.run(&["show", "R-0001"]).done();
    assert!(shown.out.contains("Harbour"), "{}", shown.out);
    let shown = office.run(&["--json", "show", "r-1"]).done().json();
    assert_eq!(text(&shown["kind"]), "organisation");
}

#[test]
fn a_file_that_is_not_there_is_said_in_a_sentence() {
    let office = Office::at("Europe/Sofia", NOW);
    let ran = office.run(&["directory", "import", "none.csv"]);
    assert_eq!(ran.exit, 3);
    assert!(ran.err.contains("none.csv"), "{}", ran.err);
}
