//! Changing the staff from the command line.

use super::{Office, text};

const NOW: &str = "2026-11-16T23:00:00+02:00";

#[test]
fn name_roles_and_profession_are_changed_together_and_the_rest_stays() {
    let office = Office::at("Europe/Sofia", NOW);
    let args = "--as sofia --json staff change dora --roles curator,duty --profession psychologist";
    let args: Vec<&str> = args.split(' ').chain(["--name", "Dora Changed"]).collect();
    let staff = office.run(&args).done().json();
    let mut found = staff["staff"].as_array().unwrap().iter();
    let dora = found.find(|each| each["login"] == "dora").unwrap();
    assert_eq!(dora["roles"], serde_json::json!(["duty", "curator"]));
    assert_eq!(text(&dora["name"]), "Dora Changed");
    assert_eq!(text(&dora["profession"]), "psychologist");
    // Nothing is said, or what stands already.
    for same in [&["--as", "sofia", "staff", "change", "dora"][..], &args] {
        let refused = office.run(same);
        assert_eq!(refused.exit, 1, "{}", refused.err);
    }
    let unknown = office.run(&["--as", "sofia", "staff", "change", "nobody", "--left"]);
    assert_eq!(unknown.exit, 3);
    let wrong = office.run(&[
        "--as", "sofia", "staff", "change", "dora", "--roles", "boss",
    ]);
    assert_eq!(wrong.exit, 2);
    assert_eq!(office.json(&["doctor", "--replay"])["ok"], true);
}

#[test]
fn who_left_works_no_more_and_their_cases_are_counted() {
    let office = Office::at("Europe/Sofia", NOW);
    let left = office
        .run(&["--as", "sofia", "staff", "change", "dora", "--left"])
        .done();
    assert!(left.err.contains("Dora Sample has left"), "{}", left.err);
    assert!(left.out.contains("left the office"), "{}", left.out);
    let signals = super::signals("bg.jsonl");
    let imports = ["--as", "dora", "import", &signals];
    let refused = office.run(&imports);
    assert_eq!(refused.exit, 6);
    // Somebody must keep the office.
    let last = office.run(&["--as", "sofia", "staff", "change", "sofia", "--left"]);
    assert_eq!(last.exit, 1);
    let back = office
        .run(&["--as", "sofia", "staff", "change", "dora", "--back"])
        .done();
    assert!(!back.out.contains("left the office"), "{}", back.out);
    office.run(&imports).done();
}
