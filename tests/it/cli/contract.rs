//! Names, keys and exit codes of the contract.

use super::{Office, run, text};

const NOW: &str = "2026-11-16T23:00:00+02:00";

/// Commands on an office with ten signals, and how each ends.
const ENDINGS: &[(&[&str], i32)] = &[
    (&["list", "nonsense"], 2),
    (&["list", "queue", "--view", "nonsense"], 2),
    (&["show", "nonsense"], 2),
    (&["show", "26-9999"], 3),
    (
        &[
            "link",
            "26-0001",
            "26-9999",
            "--kind",
            "duplicate",
            "--reason",
            "x",
        ],
        3,
    ),
    (
        &[
            "link", "26-0001", "26-0002", "--kind", "nonsense", "--reason", "x",
        ],
        2,
    ),
    (
        &[
            "link", "26-0001", "26-0002", "--kind", "new-fact", "--reason", "x",
        ],
        1,
    ),
    (&["methods", "show", "nonsense"], 3),
    (&["import", "missing.jsonl"], 3),
    (&["report", "nonsense"], 3),
    (&["report"], 2),
    (&["report", "queue", "--from", "nonsense"], 2),
    (
        &[
            "report",
            "queue",
            "--from",
            "2026-11-17",
            "--to",
            "2026-11-16",
        ],
        2,
    ),
    (&["report", "queue", "--format", "nonsense"], 2),
    (&["report", "queue", "--from", "2027-01-01"], 2),
    (&["report", "all"], 0),
    (&["audit", "list", "--full"], 2),
    (&["audit", "list", "--full", "--json"], 6),
    (&["audit", "list", "--full", "--json", "--as", "sofia"], 0),
    (&["staff", "add", "eva:duty:Eva Sample"], 6),
    (&["staff", "add", "eva:duty:Eva Sample", "--as", "sofia"], 0),
    (&["list", "queue", "--as", "nobody"], 0),
    (
        &[
            "link",
            "26-0001",
            "26-0002",
            "--kind",
            "duplicate",
            "--reason",
            "x",
            "--as",
            "nobody",
        ],
        6,
    ),
    (
        &[
            "link",
            "26-0001",
            "26-0002",
            "--kind",
            "duplicate",
            "--reason",
            "x",
            "--read-only",
        ],
        6,
    ),
];

#[test]
fn exit_codes_say_what_kind_of_failure_it_was() {
    let office = Office::at("Europe/Sofia", NOW);
    office.import("bg.jsonl").done();
    for (args, exit) in ENDINGS {
        let ran = office.run(args);
        assert_eq!(ran.exit, *exit, "{args:?}: {}{}", ran.out, ran.err);
        assert!(*exit == 0 || !ran.err.is_empty(), "{args:?} says why");
    }
}

#[test]
fn errors_are_json_where_json_was_asked_for() {
    let office = Office::at("Europe/Sofia", NOW);
    let ran = office.run(&["show", "26-9999", "--json"]);
    let error: serde_json::Value = serde_json::from_str(&ran.err).unwrap();
    assert_eq!(error["error"]["exit"], 3);
    assert_eq!(error["error"]["code"], "not-found");
    assert!(text(&error["error"]["message"]).contains("26-9999"));
}

#[test]
fn wrong_usage_is_json_too_where_json_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["list", "nonsense", "--json"]);
    assert_eq!(ran.exit, 2);
    let error: serde_json::Value = serde_json::from_str(&ran.err).unwrap();
    assert_eq!(error["error"]["code"], "usage");
    assert_eq!(run(folder.path(), &["--json", "--help"]).exit, 0);
}

#[test]
fn a_demo_by_a_method_that_is_not_there_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let demo = ["demo", "--method", "nonsense", "--keep", "x.db"];
    assert_eq!(run(folder.path(), &demo).exit, 3);
    assert!(!folder.path().join("x.db").exists());
}

#[test]
fn a_database_that_is_not_there_is_named_with_the_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["--db", "no.db", "list", "queue"]);
    assert_eq!(ran.exit, 3);
    assert!(
        ran.err.contains("no.db") && ran.err.contains("caseload init"),
        "{}",
        ran.err
    );
}

#[test]
fn a_file_of_another_kind_and_a_newer_one_are_refused() {
    let office = Office::at("Europe/Sofia", NOW);
    std::fs::write(
        office.folder().join("text.db"),
        "not a database at all, only words",
    )
    .unwrap();
    let ran = run(office.folder(), &["--db", "text.db", "list", "queue"]);
    assert_eq!(ran.exit, 1, "{}", ran.err);
    rusqlite::Connection::open(office.db())
        .unwrap()
        .pragma_update(None, "user_version", 999)
        .unwrap();
    assert_eq!(office.run(&["list", "queue"]).exit, 8);
}

#[test]
fn a_real_office_takes_neither_a_fixed_clock_nor_another_login() {
    let folder = tempfile::tempdir().unwrap();
    let init = [
        "--db",
        "real.db",
        "init",
        "--method",
        "standard",
        "--office",
        "Sampleford",
        "--staff",
        "dora:duty,supervisor:Dora Sample",
    ];
    assert_eq!(run(folder.path(), &init).exit, 0);
    assert_eq!(
        run(folder.path(), &init).exit,
        1,
        "an office is never replaced"
    );
    let signals = super::signals("bg.jsonl");
    let import = ["--db", "real.db", "--clock", NOW, "import", &signals];
    assert_eq!(run(folder.path(), &import).exit, 6);
    let dry = [
        "--db",
        "real.db",
        "--clock",
        NOW,
        "import",
        "--dry-run",
        &signals,
    ];
    assert_eq!(run(folder.path(), &dry).exit, 0);
    let other = ["--db", "real.db", "--as", "dora", "import", &signals];
    assert_eq!(run(folder.path(), &other).exit, 6);
    let list = ["--db", "real.db", "--clock", NOW, "list", "queue"];
    assert_eq!(run(folder.path(), &list).exit, 0);
    for read in [
        &["list", "queue", "--view", "mine"][..],
        &["show", "26-0001"],
        &["search", "x"],
        &["export", "signals"],
    ] {
        let other = [&["--db", "real.db", "--as", "dora"], read].concat();
        assert_eq!(run(folder.path(), &other).exit, 6, "{read:?}");
    }
}

#[test]
fn the_files_are_their_owner_s_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let office = Office::at("Europe/Sofia", NOW);
    office.json(&["backup", "copy.db"]);
    for file in ["office.db", "copy.db"] {
        let mode = std::fs::metadata(office.folder().join(file))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}

#[test]
fn methods_are_listed_shown_and_checked() {
    let office = Office::at("Europe/Sofia", NOW);
    let listed = office.json(&["methods"]);
    let methods = listed["methods"].as_array().unwrap();
    let kcson = methods
        .iter()
        .find(|each| each["id"] == "ru-kcson")
        .unwrap();
    assert_eq!(kcson["stages"].as_array().unwrap().len(), 8);
    assert_eq!(kcson["case_unit"], "family");
    let shown = office
        .run(&["methods", "show", text(&kcson["id"]), "--lang", "ru"])
        .done()
        .out;
    assert!(
        shown.contains("Прием информации") || shown.contains("Приём информации"),
        "{shown}"
    );
    std::fs::write(office.folder().join("bad.toml"), "id = 3\n").unwrap();
    assert_eq!(office.run(&["methods", "check", "bad.toml"]).exit, 5);
}

#[test]
fn without_a_terminal_the_program_says_so_and_ends() {
    let office = Office::at("Europe/Sofia", NOW);
    let ran = office.run(&[]);
    assert_eq!(ran.exit, 2);
    assert!(ran.err.contains("caseload list queue"), "{}", ran.err);
}

#[test]
fn completions_and_the_manual_are_printed() {
    let folder = tempfile::tempdir().unwrap();
    assert!(
        run(folder.path(), &["completions", "bash"])
            .done()
            .out
            .contains("caseload")
    );
    assert!(run(folder.path(), &["man"]).done().out.contains(".TH"));
}

/// The common method with plan before assessment, a shorter decision, and no "child seen".
fn changed_pack() -> String {
    let (_id, pack) = caseload::method::BUILT_IN[0];
    let at = |id: &str| pack.find(&format!("[[stage]]\nid = \"{id}\"")).unwrap();
    let (assessment, plan, after) = (at("assessment"), at("plan"), at("implementation"));
    let swapped = [
        &pack[..assessment],
        &pack[plan..after],
        &pack[assessment..plan],
        &pack[after..],
    ]
    .concat();
    let shorter = "term = 10\nunit = \"days\"\nfrom = \"received\"";
    assert!(swapped.contains(shorter));
    swapped
        .replacen("id = \"standard\"", "id = \"ours\"", 1)
        .replace(shorter, &shorter.replace("10", "3"))
        .replace("\"check_step\", \"child_seen\"", "\"check_step\"")
}

#[test]
fn a_copied_pack_with_other_stages_terms_and_gates_acts_so() {
    let folder = tempfile::tempdir().unwrap();
    let packs = folder.path().join("methods");
    std::fs::create_dir(&packs).unwrap();
    std::fs::write(packs.join("ours.toml"), changed_pack()).unwrap();
    let packs = packs.to_str().unwrap();
    let ours = |args: &[&str]| {
        let mut all = vec!["--db", "o.db", "--methods", packs, "--clock", NOW, "--json"];
        all.extend(args);
        run(folder.path(), &all).done().json()
    };
    let demo = ours(&["demo", "--method", "ours", "--keep", "o.db", "--no-open"]);
    let first = text(&demo["staff"][0]["login"]).to_owned();
    let agenda = ours(&["list", "agenda"]);
    assert!(agenda["rows"].as_array().unwrap().len() > 5);
    // A signal received three days ago is due today, not in a week.
    let import = ours(&["import", &super::signals("bg.jsonl"), "--as", &first]);
    let number = text(&import["signals"][5]["number"]).to_owned();
    let agenda = ours(&["list", "agenda"]);
    let rows = agenda["rows"].as_array().unwrap();
    let decision = rows
        .iter()
        .find(|row| row["number"] == number.as_str() && row["what"] == "decision");
    assert_eq!(decision.unwrap()["due_at"], "2026-11-19T23:59:59+00:00");
    // A case that is past its plan and not past its assessment stands in the assessment.
    let cases = ours(&["list", "cases"]);
    let states: Vec<&str> = cases["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| text(&row["state"]))
        .collect();
    assert!(states.contains(&"implementation"), "{states:?}");
    let running = cases["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["state"] == "implementation");
    let shown = ours(&["show", text(&running.unwrap()["number"])]);
    let entered = shown["record"]["entered"].as_array().unwrap();
    let entered: Vec<&str> = entered.iter().map(|each| text(&each["state"])).collect();
    assert_eq!(
        entered[..4],
        ["opened", "plan", "assessment", "implementation"]
    );
}
