//! What is true of packs: the built-in ones are complete, bad ones are refused with line and field.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::PathBuf;

use super::check::lists_by_name;
use super::*;
use crate::domain::method::{Event, Gate, GroupKind, Instrument, Origin, State, Unit, Words};

fn samples(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/packs")
        .join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths
        .into_iter()
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect()
}

fn pack(id: &str) -> Method {
    built_in(id).unwrap().unwrap()
}

fn text(id: &str) -> &'static str {
    BUILT_IN.iter().find(|(each, _)| *each == id).unwrap().1
}

fn said(errors: &[PackError]) -> Vec<String> {
    errors
        .iter()
        .map(|error| {
            let line = error
                .line
                .map_or_else(|| "-".to_owned(), |line| line.to_string());
            let whole = PackError {
                file: format!("line {line}"),
                line: None,
                ..error.clone()
            };
            whole.to_string()
        })
        .collect()
}

#[test]
fn every_valid_sample_is_read() {
    for (path, text) in samples("valid") {
        let method = read(&text, "sample.toml").unwrap_or_else(|errors| panic!("{errors:#?}"));
        assert_eq!(Some(method.id.as_str()), path.file_stem().unwrap().to_str());
    }
}

#[test]
fn every_invalid_sample_is_refused_with_the_errors_in_its_first_lines() {
    let mut wrong = String::new();
    for (path, text) in samples("invalid") {
        let expected: Vec<_> = text
            .lines()
            .map_while(|line| line.strip_prefix("# "))
            .collect();
        let errors = read(&text, "sample.toml").map_or_else(|errors| said(&errors), |_| vec![]);
        if errors != expected {
            writeln!(wrong, "{}\n# {}", path.display(), errors.join("\n# ")).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn an_error_says_file_line_field_and_problem() {
    let text = text("standard").replace("max = 6", "max = 1");
    let errors = read(&text, "office/standard.toml").unwrap_err();
    let line = 1 + text.lines().position(|line| line == "max = 1").unwrap();
    let expected = format!(
        "office/standard.toml:{line}: deadline[review].max: \
         the longest term is shorter than the term itself"
    );
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0].to_string(), expected);
}

#[test]
fn every_built_in_pack_is_valid_and_bears_its_own_id() {
    for (id, _) in BUILT_IN {
        let method = built_in(id)
            .unwrap()
            .unwrap_or_else(|errors| panic!("{errors:#?}"));
        assert_eq!(method.id, *id);
    }
}

#[test]
fn no_list_of_a_built_in_pack_is_empty_and_every_name_is_there_in_english() {
    for (id, _) in BUILT_IN {
        let method = pack(id);
        for (name, list) in lists_by_name(&method.lists) {
            // Only some methods work with groups, or look back on their year.
            let own = ["programmes", "self_questions"].contains(&name);
            assert!(own || !list.is_empty(), "{id}: {name}");
            let reasons = name.ends_with("_reasons");
            let enough = !reasons || list.len() >= 4;
            assert!(enough, "{id}: {name}");
            assert!(
                !reasons || list.iter().any(|each| each.explain),
                "{id}: {name}"
            );
        }
        for (place, Words(words)) in check::names(&method) {
            // A word of the shared instrument has every language already.
            for language in ["en", &method.language] {
                assert!(
                    words.contains_key(language),
                    "{id}: {place:?} in {language}"
                );
            }
        }
        for stage in &method.stages {
            for words in [&stage.entry, &stage.exit, &stage.guidance] {
                let Words(words) = words;
                let said = words.contains_key("en") && words.contains_key(&method.language);
                assert!(said, "{id}: {}", stage.id);
            }
        }
        assert!(!method.indicators.is_empty() && !method.records.is_empty());
        assert!(!method.plan.templates.is_empty());
        assert!(!method.deadlines.is_empty() && !method.approvals.is_empty());
        assert!(!method.retention.is_empty());
        for (kind, least) in [
            (GroupKind::Risk, 12),
            (GroupKind::Strength, 8),
            (GroupKind::Relapse, 6),
        ] {
            let group = method.assessment.iter().find(|group| group.kind == kind);
            assert!(group.unwrap().items.len() >= least);
        }
    }
}

#[test]
fn every_word_of_the_common_method_is_there_in_five_languages() {
    let urgency = include_str!("instrument/urgency-1.toml");
    for text in [text("standard"), urgency] {
        let file: toml::Table = toml::from_str(text).unwrap();
        assert_in_five_languages(&toml::Value::Table(file));
    }
}

/// Words are a table with English in it, wherever they stand.
fn assert_in_five_languages(value: &toml::Value) {
    match value {
        toml::Value::Table(table) => {
            if let Some(english) = table.get("en").and_then(toml::Value::as_str) {
                for language in ["bg", "ru", "pl", "lt"] {
                    assert!(table.contains_key(language), "{english:?} in {language}");
                }
            }
            for (_key, inner) in table {
                assert_in_five_languages(inner);
            }
        }
        toml::Value::Array(values) => {
            for inner in values {
                assert_in_five_languages(inner);
            }
        }
        toml::Value::String(_)
        | toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_) => {}
    }
}

#[test]
fn every_number_of_a_built_in_pack_says_where_it_comes_from() {
    for (id, _) in BUILT_IN {
        let method = pack(id);
        for deadline in &method.deadlines {
            assert!(!deadline.source.is_empty(), "{id}: {}", deadline.id);
        }
        for level in &method.instrument.levels {
            assert!(!level.source.is_empty(), "{id}: level {}", level.id);
        }
        for indicator in &method.indicators {
            assert!(!indicator.source.is_empty(), "{id}: {}", indicator.id);
        }
        for tool in &method.tools {
            assert!(!tool.source.is_empty(), "{id}: {}", tool.id);
        }
        for figure in [
            &method.plan.parallel_tasks,
            &method.plan.weekly_appointments,
            &Some(method.attempt_hours.clone()),
        ] {
            assert!(!figure.as_ref().unwrap().source.is_empty(), "{id}");
        }
        for source in [
            &method.load_weights_from.source,
            &method.plan.template_terms_from.source,
            &method.instrument.unsorted.source,
        ] {
            assert!(!source.is_empty(), "{id}");
        }
    }
}

#[test]
fn the_words_of_the_exchange_format_are_offered() {
    let ids = |list: &[crate::domain::method::Entry]| -> Vec<String> {
        list.iter().map(|entry| entry.id.clone()).collect()
    };
    for (id, _) in BUILT_IN {
        let lists = pack(id).lists;
        // A method may have more of them, behind those that every office exchanges.
        for (list, first) in [
            (&lists.channels, "phone visit letter email fax chat agency"),
            (
                &lists.sources,
                "hotline school kindergarten hospital clinic police court child parent relative \
                 neighbour anonymous agency shop commission",
            ),
            (
                &lists.contact_kinds,
                "visit call meeting counselling advocacy attempt information",
            ),
        ] {
            let offered = ids(list).join(" ");
            assert!(offered.starts_with(first), "{id}: {offered}");
        }
    }
}

#[test]
fn the_eight_stages_of_the_individual_method_stand_in_order_under_their_own_names() {
    let method = pack("ru-kcson");
    let names: Vec<_> = method
        .stages
        .iter()
        .map(|stage| stage.name.say("ru", "ru"))
        .collect();
    assert_eq!(
        names,
        [
            "Приём информации",
            "Проверка информации",
            "Признание нуждаемости, необходимости в помощи",
            "Открытие случая",
            "Разработка и утверждение плана реабилитации семьи и/или ребёнка",
            "Выполнение плана реабилитации",
            "Мониторинг",
            "Закрытие случая",
        ]
    );
    assert_eq!(
        method.stage_of(State::Assessment),
        method.stage_of(State::Plan)
    );
    assert_eq!(method.plan.steps.len(), 6);
    assert_eq!(method.approval(State::Opened).unwrap().id, "consilium");
    let words: Vec<_> = method
        .instrument
        .levels
        .iter()
        .map(|each| each.name.say("ru", "ru"))
        .collect();
    assert_eq!(words, ["экстренное", "срочное", "приоритетное", "плановое"]);
}

#[test]
fn a_pack_extends_a_shared_instrument_by_its_own_levels_only() {
    let (own, shared) = (pack("ru-kcson").instrument, pack("standard").instrument);
    let third = own.level(3).unwrap();
    assert_eq!(
        (third.response.term, third.response.unit),
        (3, Unit::Workdays)
    );
    assert_eq!(
        Instrument {
            levels: shared.levels.clone(),
            ..own
        },
        shared,
    );
}

#[test]
fn the_gates_of_the_skeleton_hold_in_the_common_method() {
    let method = pack("standard");
    assert_eq!(
        method.gates(State::Sorted),
        [Gate::Level, Gate::Responsible]
    );
    assert_eq!(method.gates(State::Opened), [Gate::Curator]);
    assert!(method.gates(State::Plan).contains(&Gate::Consent));
    assert_eq!(
        method.gates(State::Review),
        [Gate::GoalsRated, Gate::Opinions]
    );
    assert_eq!(method.gates(State::Closing).len(), 6);
    assert_eq!(method.gates(State::Implementation), []);
    assert!(method.approval(State::Plan).is_some() && method.approval(State::Closing).is_some());
}

/// The copied pack of an office that decides before it checks.
fn changed() -> Method {
    let (before, rest) = text("standard")
        .split_once("[[stage]]\nid = \"check\"")
        .unwrap();
    let (check, rest) = rest.split_once("[[stage]]\nid = \"decision\"").unwrap();
    let (decision, after) = rest.split_once("[[stage]]\nid = \"opening\"").unwrap();
    let changed = [
        before,
        "[[stage]]\nid = \"decision\"",
        decision,
        "[[stage]]\nid = \"check\"",
        check,
        "[[stage]]\nid = \"opening\"",
        after,
    ]
    .concat()
    .replace(
        "term = 10\nunit = \"days\"",
        "term = 7\nunit = \"workdays\"",
    )
    .replace("\"next_review\", \"consent\"]", "\"next_review\"]");
    read(&changed, "changed.toml").unwrap()
}

#[test]
fn a_changed_pack_works_by_its_own_order_term_and_gates() {
    let (before, after) = (pack("standard"), changed());
    assert_eq!(before.after(State::Sorted), Some(State::Check));
    assert_eq!(before.after(State::Check), Some(State::Decision));
    assert_eq!(after.after(State::Sorted), Some(State::Decision));
    assert_eq!(after.after(State::Decision), Some(State::Check));
    assert_eq!(after.after(State::Check), Some(State::Opened));
    let decision = after.deadline("decision").unwrap();
    assert_eq!((decision.term, decision.unit), (7, Unit::Workdays));
    assert_eq!(
        (decision.from, decision.until),
        (Event::Received, Event::Decided)
    );
    assert!(before.gates(State::Plan).contains(&Gate::Consent));
    assert!(!after.gates(State::Plan).contains(&Gate::Consent));
}

#[test]
fn a_stored_pack_stands_alone() {
    for (id, _) in BUILT_IN {
        let method = pack(id);
        assert_eq!(from_json(&flatten(&method)), Ok(method));
    }
    assert!(matches!(
        from_json("{}").unwrap_err().problem,
        Problem::Shape(_)
    ));
}

#[test]
fn the_pack_of_the_office_takes_the_place_of_the_built_in_one() {
    let folder = tempfile::tempdir().unwrap();
    let own = text("standard").replace("version = \"1\"", "version = \"1-office\"");
    fs::write(folder.path().join("standard.toml"), own).unwrap();
    fs::write(folder.path().join("broken.toml"), "id = ").unwrap();
    fs::write(folder.path().join("notes.txt"), "nothing").unwrap();
    let found = all(Some(folder.path()));
    let shown: Vec<_> = found
        .iter()
        .map(|each| (each.id.as_str(), each.built_in, each.method.is_ok()))
        .collect();
    assert_eq!(
        shown,
        [
            ("standard", false, true),
            ("bg-ozd", true, true),
            ("ru-case", true, true),
            ("sos-partner", true, true),
            ("lt-av", true, true),
            ("ru-kcson", true, true),
            ("broken", false, false)
        ]
    );
    let version = |folder| find("standard", folder).unwrap().unwrap().version;
    assert_eq!(version(Some(folder.path())), "1-office");
    assert_eq!(version(None), "1");
    assert!(find("missing", Some(folder.path())).is_none());
}

#[test]
fn an_id_never_leads_out_of_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("packs");
    fs::create_dir(&inner).unwrap();
    fs::write(folder.path().join("standard.toml"), text("standard")).unwrap();
    assert!(find("../standard", Some(&inner)).is_none());
    assert!(find("", Some(&inner)).is_none());
}

#[test]
fn a_pack_of_the_folder_is_named_after_its_id() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine.toml"), text("standard")).unwrap();
    let errors = find("mine", Some(folder.path())).unwrap().unwrap_err();
    assert_eq!(errors[0].problem, Problem::OtherName("standard".to_owned()));
}

#[test]
fn a_file_that_is_too_large_no_text_or_no_file_is_refused_before_parsing() {
    let folder = tempfile::tempdir().unwrap();
    let problem = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        read_file(&path).unwrap_err().remove(0).problem
    };
    assert_eq!(
        problem("a", &vec![b'#'; LARGEST_FILE + 1]),
        Problem::FileTooLarge
    );
    assert_eq!(problem("b", b"id = \"\xff\""), Problem::NotUtf8);
    let errors = read_file(folder.path()).unwrap_err();
    assert_eq!(errors[0].problem, Problem::NoFile);
    let missing = read_file(&folder.path().join("missing")).unwrap_err();
    assert!(matches!(missing[0].problem, Problem::Unreadable(_)));
    let long = "#".repeat(LARGEST_FILE + 1);
    assert_eq!(
        read(&long, "long.toml").unwrap_err()[0].problem,
        Problem::FileTooLarge
    );
}

#[test]
fn every_shared_instrument_names_only_what_it_has() {
    let method = pack("standard");
    assert_eq!(method.instrument.id, "urgency-1");
    let levels: BTreeSet<_> = method
        .instrument
        .levels
        .iter()
        .map(|each| each.id)
        .collect();
    assert_eq!(levels, BTreeSet::from([1, 2, 3, 4]));
    assert!(
        method
            .instrument
            .levels
            .iter()
            .all(|each| each.origin == Origin::Local)
    );
}

proptest::proptest! {
    #[test]
    fn no_damage_to_a_pack_makes_reading_it_panic(at in 0_usize..100_000, with in "\\PC{0,12}") {
        let (before, after) = text("standard").split_at(text("standard").floor_char_boundary(at));
        drop(read(&[before, &with, after].concat(), "damaged.toml"));
    }
}
