//! Which value holds, and what is said about a file that is wrong.

use clap::Parser as _;

use super::*;

fn args(words: &[&str]) -> Args {
    Args::try_parse_from([&["caseload"], words].concat()).unwrap()
}

fn file(name: &str, text: &str) -> File {
    parse(Path::new(name), text).unwrap_or_else(|fault| panic!("{fault:?}"))
}

fn fault(text: &str) -> Fault {
    parse(Path::new("own.toml"), text).err().unwrap()
}

#[test]
fn a_flag_goes_before_the_environment_that_before_the_own_file_and_that_before_the_systems() {
    let own = file("own.toml", "db = \"own.db\"\ntheme = \"mono\"\n");
    let system = file(
        "system.toml",
        "db = \"office.db\"\nlang = \"bg\"\nascii = true\n",
    );
    let files = [own, system];
    let variable = |name: &str| (name == "CASELOAD_DB").then(|| "variable.db".to_owned());
    let none = |_name: &str| None;
    for (words, from_environment, db) in [
        (&["--db", "flag.db"] as &[&str], true, "flag.db"),
        (&[], true, "variable.db"),
        (&[], false, "own.db"),
    ] {
        let config = if from_environment {
            Config::of(&args(words), variable, &files)
        } else {
            Config::of(&args(words), none, &files)
        };
        assert_eq!(config.value("db"), Some(db));
        assert_eq!(config.value("theme"), Some("mono"));
        assert_eq!(config.value("lang"), Some("bg"));
        assert_eq!(config.value("color"), None);
    }
    let mut settled = args(&[]);
    Config::of(&settled, none, &files).put_into(&mut settled);
    assert_eq!(settled.db.as_deref(), Some(Path::new("own.db")));
    assert!(settled.ascii);
    assert_eq!(
        settled.lang, None,
        "the worker's own choice goes before a file"
    );
}

#[test]
fn a_value_says_where_it_comes_from() {
    let files = [file("own.toml", "color = \"never\"\n")];
    let config = Config::of(&args(&["--lang", "lt"]), |_name| None, &files);
    let origins: Vec<Value> = config.said.iter().map(value).collect();
    let of = |key: &str| origins.iter().find(|each| each["key"] == key).unwrap();
    assert_eq!(of("lang")["origin"], "flag");
    assert_eq!(of("color")["place"], "own.toml");
    assert_eq!(of("db")["origin"], "default");
}

#[test]
fn what_is_wrong_is_named_with_its_line_and_what_would_be_right() {
    let path = PathBuf::from("own.toml");
    assert_eq!(
        fault("# ours\ntheem = \"mono\"\n"),
        Fault::Unknown(path.clone(), 2, "theem".to_owned(), "theme")
    );
    assert_eq!(
        fault("lang = \"bg\"\ncolor = \"pink\"\n"),
        Fault::Value(path.clone(), 2, "color", "auto, always, never".to_owned())
    );
    assert_eq!(
        fault("ascii = \"yes\"\n"),
        Fault::Value(path.clone(), 1, "ascii", "true, false".to_owned())
    );
    assert_eq!(fault("db = \"a\"\nlang =\n"), Fault::Syntax(path, 2));
    for &language in Language::ALL {
        let lang = Lang::of(language);
        let said = fault("theem = 1").failure(&lang).message;
        for part in ["own.toml", "theem", "theme"] {
            assert!(said.contains(part), "{language}: {said}");
        }
    }
}
