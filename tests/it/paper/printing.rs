//! Printing from the command line and from the screen, and what the journal says of it.

use caseload::lang::Language;
use insta::assert_snapshot;

use crate::cli::{Ran, run};
use crate::paper::{CASE, SIGNAL, mode, office};
use crate::plain::Talk;
use crate::user::User;

/// A command of a curator in a copy of the fictional office.
fn in_office(folder: &std::path::Path, args: &[&str]) -> Ran {
    let all = [
        "--db",
        "demo.db",
        "--lang",
        "en",
        "--clock",
        "2026-11-16T14:00:00+02:00",
        "--as",
        "a.sample",
    ];
    run(folder, &[&all[..], args].concat())
}

#[test]
fn a_case_is_printed_and_the_journal_says_so() {
    let folder = tempfile::tempdir().unwrap();
    drop(office(folder.path(), Language::English));
    let folder = folder.path();
    let plan = in_office(folder, &["print", CASE, "--for", "family"]).done();
    assert!(
        plan.out.starts_with("Plan with the family\n"),
        "{}",
        plan.out
    );
    let journal = in_office(folder, &["audit", "list", "--limit", "1", "--json"]).done();
    assert_eq!(
        journal.json()["rows"][0]["action"],
        "printed",
        "{}",
        journal.out
    );
    // The paper for an inspection lists who printed the file before, and itself.
    let file = in_office(folder, &["print", CASE, "--for", "inspection"]).done();
    assert_eq!(file.out.matches(&format!("printed: {CASE}")).count(), 2);
    in_office(folder, &["audit", "verify"]).done();
    in_office(folder, &["doctor", "--replay", "--yes"]).done();
}

#[test]
fn a_paper_goes_into_a_file_for_its_owner_and_replaces_none() {
    let folder = tempfile::tempdir().unwrap();
    drop(office(folder.path(), Language::English));
    let folder = folder.path();
    let args = [
        "print", CASE, "--for", "meeting", "--format", "html", "--out", "m.html",
    ];
    let ran = in_office(folder, &args).done();
    assert_eq!(ran.out, "");
    let path = folder.join("m.html");
    assert_eq!(mode(&path), 0o600);
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .starts_with("<!doctype html>")
    );
    let again = in_office(folder, &args);
    assert_eq!(
        (again.exit, again.err.contains("--yes")),
        (2, true),
        "{}",
        again.err
    );
    let bg = ["--lang", "bg", "--yes"];
    in_office(folder, &[&args[..], &bg].concat()).done();
    let html = std::fs::read_to_string(&path).unwrap();
    assert!(html.contains("<html lang=\"bg\">"), "{html}");
}

#[test]
fn what_cannot_be_printed_is_said() {
    let folder = tempfile::tempdir().unwrap();
    drop(office(folder.path(), Language::English));
    for (args, exit, said) in [
        (
            &["print", SIGNAL, "--for", "family"][..],
            2,
            "--for inspection",
        ),
        (&["print", "26-9999", "--for", "family"], 3, "26-9999"),
        (&["print", "nothing", "--for", "family"], 2, "nothing"),
        (
            &["--read-only", "print", CASE, "--for", "family"],
            6,
            "journal",
        ),
        (&["export", "signals", "--whose", "a.sample"], 2, "calendar"),
        (&["export", "calendar", "--source", "hotline"], 2, "--whose"),
        (&["export", "calendar", "--whose", "nobody"], 6, "nobody"),
    ] {
        let ran = in_office(folder.path(), args);
        assert_eq!(
            (ran.exit, ran.out.as_str()),
            (exit, ""),
            "{args:?} {}",
            ran.err
        );
        assert!(ran.err.contains(said), "{args:?}: {}", ran.err);
    }
    let journal = in_office(folder.path(), &["audit", "list", "--limit", "1"]).done();
    assert!(!journal.out.contains("printed"), "{}", journal.out);
}

#[test]
fn a_calendar_is_exported_from_what_can_only_be_read() {
    let folder = tempfile::tempdir().unwrap();
    drop(office(folder.path(), Language::English));
    let ran = in_office(folder.path(), &["--read-only", "export", "calendar"]).done();
    assert!(ran.out.starts_with("BEGIN:VCALENDAR\r\n"), "{}", ran.out);
}

/// A user before a case, who has asked for its paper.
fn asked(language: Language) -> User {
    let mut user = User::in_demo("standard", language, (80, 24));
    user.keys("f7").text(CASE).waits().keys("enter y");
    user
}

#[test]
fn a_case_is_printed_from_its_screen_and_kept_as_files() {
    for language in [Language::English, Language::Bulgarian] {
        let mut user = asked(language);
        let code = language.code();
        assert_snapshot!(format!("{code}_asked"), user.screen());
        user.keys("1");
        assert_snapshot!(format!("{code}_shown"), user.screen());
        user.keys("f8")
            .sees("papers/26-0016-family-20261116T1200Z.txt, .html");
        let papers = user.folder().join("papers");
        assert_eq!(mode(&papers), 0o700);
        for ending in ["txt", "html"] {
            let path = papers.join(format!("26-0016-family-20261116T1200Z.{ending}"));
            assert_eq!(mode(&path), 0o600);
            assert!(std::fs::metadata(path).unwrap().len() > 1000);
        }
        user.keys("esc").sees(CASE);
    }
}

#[test]
fn a_signal_is_printed_for_an_inspection_without_a_question() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    user.keys("f7").text(SIGNAL).waits().keys("enter y");
    user.sees("Signal file for an inspection").keys("s");
    user.sees("papers/26-0015-inspection-20261116T1200Z.txt, .html");
}

#[test]
fn the_agenda_is_kept_as_a_calendar() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    user.keys("3 y").sees("papers/calendar-20261116T1200Z.ics");
    let papers = user.folder().join("papers");
    let file = std::fs::read_to_string(papers.join("calendar-20261116T1200Z.ics")).unwrap();
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n"), "{file}");
}

#[test]
fn a_case_is_printed_and_kept_line_by_line() {
    let folder = tempfile::tempdir().unwrap();
    drop(office(folder.path(), Language::English));
    let mut worker = Talk::at(&folder.path().join("demo.db"), "a.sample", "en");
    worker.says("find").says(CASE).says("1").hears(CASE);
    worker.says("print").hears("1. The family").says("1");
    worker.hears("Plan with the family").hears("Signatures");
    worker
        .says("keep")
        .hears("papers/26-0016-family-20261116T1200Z.txt");
    worker.says("").hears(CASE);
    assert_eq!(mode(&folder.path().join("papers")), 0o700);
}

#[test]
fn whoever_only_reads_prints_nothing() {
    let mut user = User::in_demo("standard", Language::English, (80, 24));
    user.model.world.read_only = true;
    user.keys("f7").text(CASE).waits().keys("enter y");
    let refused = user.model.world.lang.say("why-not-read-only");
    user.sees(&refused);
    assert!(!user.folder().join("papers").exists());
}

#[test]
fn printing_takes_nothing_from_what_can_be_undone() {
    let mut user = asked(Language::English);
    let last = format!("{:?}", user.model.note(caseload::ui::action::Action::Undo));
    user.keys("3");
    let after = format!("{:?}", user.model.note(caseload::ui::action::Action::Undo));
    assert_eq!(last, after);
    user.sees("Meeting on a case");
}
