//! Changing the staff from the command line.

use super::{Office, run, text};

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

#[test]
fn everything_of_somebody_goes_over_at_once_or_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let demo = [
        "demo",
        "--keep",
        "d.db",
        "--no-open",
        "--json",
        "--clock",
        NOW,
    ];
    let demo = run(folder.path(), &demo).done().json();
    let staff = demo["staff"].as_array().unwrap();
    let holds = |each: &serde_json::Value, role: &str| {
        each["roles"]
            .as_array()
            .unwrap()
            .iter()
            .any(|held| held == role)
    };
    let one = |role: &str| {
        let found = staff.iter().find(|each| holds(each, role)).unwrap();
        text(&found["login"]).to_owned()
    };
    let boss = one("supervisor");
    let mut curators = staff.iter().filter(|each| holds(each, "curator"));
    let [from, to] = [(); 2].map(|()| text(&curators.next().unwrap()["login"]).to_owned());
    let caseload = |args: &[&str]| {
        let whole = ["--db", "d.db", "--clock", NOW, "--as", &boss];
        run(folder.path(), &[&whole, args].concat())
    };
    let mine = |login: &str| {
        let of = ["--db", "d.db", "--clock", NOW, "--as", login, "--json"];
        let [cases, signals] = ["cases", "queue"].map(|list| {
            let args = ["list", list, "--view", "mine"];
            run(folder.path(), &[&of[..], &args].concat()).done().json()
        });
        let count = |list: &serde_json::Value| list["rows"].as_array().unwrap().len();
        (count(&cases), count(&signals))
    };
    let (before, there) = (mine(&from), mine(&to));
    assert!(before.0 > 0 && before.1 > 0, "{before:?}");
    let give = |to: &str, more: &[&str]| {
        let args = ["--json", "staff", "hand-over", &from, "--to", to];
        caseload(&[&args[..], &["--reason", "moves away"], more].concat())
    };
    let would = give(&to, &["--dry-run"]).done().json();
    assert_eq!(would["cases"].as_array().unwrap().len(), before.0);
    // Somebody who runs no cases: nothing goes over, and the case is named.
    let admin = staff.iter().find(|each| !holds(each, "curator")).unwrap();
    let refused = give(text(&admin["login"]), &[]);
    assert_eq!(refused.exit, 1);
    assert!(refused.err.contains("26-0"), "{}", refused.err);
    assert_eq!((mine(&from), mine(&to)), (before, there));
    // Also of somebody who has left.
    caseload(&["staff", "change", &from, "--left"]).done();
    give(&to, &[]).done();
    assert_eq!(mine(&from), (0, 0));
    assert_eq!(mine(&to), (there.0 + before.0, there.1 + before.1));
    assert_eq!(
        caseload(&["--json", "doctor", "--replay"]).done().json()["ok"],
        true
    );
}
