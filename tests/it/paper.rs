//! Papers: what stands on each of them and what never does, and how they are printed and kept.

mod calendar;
mod printing;
mod privacy;

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use caseload::domain::command::Command;
use caseload::domain::ids::Number;
use caseload::domain::paper::Reader;
use caseload::domain::register::EntryKind;
use caseload::lang::{Lang, Language};
use caseload::print::{Document, document, html, text};
use caseload::store::contract::{Begin, RegisterAsk, WholeFile};
use caseload::store::{Access, Patience, Store};
use caseload::ui::World;
use insta::assert_snapshot;

use crate::office::moment;
use crate::user::{NOW, demo};

/// A case of the fictional office whose plan is carried out.
pub(crate) const CASE: &str = "26-0016";
/// The signal that it came of.
pub(crate) const SIGNAL: &str = "26-0015";

/// A copy of the fictional office's database.
pub(crate) fn office(folder: &Path, language: Language) -> Store {
    let path = folder.join("demo.db");
    std::fs::write(&path, demo("standard", language).as_slice()).unwrap();
    // As the program itself makes one.
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    Store::open(&path, Access::Write, Patience::Screen).unwrap()
}

/// A world that reads a store.
pub(crate) fn world(store: &Store, language: Language) -> World {
    let office = store.office().unwrap().unwrap();
    let staff = store.staff().unwrap();
    let me = staff[0].clone();
    World::reading(Lang::of(language), office, staff, me, moment(NOW))
}

/// A record of the fictional office with its journal, and the world that it is printed in.
pub(crate) fn file(language: Language, number: &str) -> (World, WholeFile) {
    let folder = tempfile::tempdir().unwrap();
    let store = office(folder.path(), language);
    let number: Number = number.parse().unwrap();
    let file = store.whole(number).unwrap().unwrap();
    (world(&store, language), file)
}

fn paper(language: Language, number: &str, reader: Reader) -> Document {
    let (world, file) = file(language, number);
    document(&world, &file, reader).unwrap()
}

/// Who may do what with a file or folder, in octal.
pub(crate) fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn papers_say_what_their_readers_need() {
    for language in [Language::English, Language::Bulgarian] {
        for reader in Reader::ALL {
            let name = format!("{}_{}", language.code(), reader.code());
            assert_snapshot!(name, text::write(&paper(language, CASE, reader)));
        }
    }
}

#[test]
fn a_signal_has_a_file_of_its_own() {
    let paper = paper(Language::English, SIGNAL, Reader::Inspection);
    assert_snapshot!("en_signal", text::write(&paper));
}

#[test]
fn a_paper_is_one_html_file() {
    let paper = paper(Language::English, CASE, Reader::Family);
    assert_snapshot!("en_family_html", html::write(&paper));
}

#[test]
fn a_signal_is_printed_for_nobody_but_an_inspection() {
    let (world, file) = file(Language::English, SIGNAL);
    assert_eq!(document(&world, &file, Reader::Family), None);
    assert_eq!(document(&world, &file, Reader::Meeting), None);
}

#[test]
fn the_door_prints_only_what_there_is_for_its_reader() {
    let folder = tempfile::tempdir().unwrap();
    let store = office(folder.path(), Language::English);
    let me = store.staff().unwrap()[0].login.clone();
    let print = |number: &str, reader| {
        let number = number.parse().unwrap();
        let command = Command::Print { number, reader };
        store.execute(&me, moment(NOW), &command, None, None)
    };
    for (number, reader, prints) in [
        (CASE, Reader::Family, true),
        (CASE, Reader::Meeting, true),
        (SIGNAL, Reader::Inspection, true),
        (SIGNAL, Reader::Family, false),
        (SIGNAL, Reader::Meeting, false),
        ("26-9999", Reader::Inspection, false),
    ] {
        let before = store.last_entry().unwrap();
        let rev = |store: &Store| store.whole(CASE.parse().unwrap()).unwrap().unwrap().found;
        let stood = rev(&store);
        assert_eq!(print(number, reader).is_ok(), prints, "{number} {reader:?}");
        let entries = store.last_entry().unwrap() - before;
        assert_eq!(entries, i64::from(prints));
        // Nobody's open form is made old by a paper.
        assert_eq!(rev(&store), stood);
    }
    assert_eq!(
        store
            .whole(CASE.parse().unwrap())
            .unwrap()
            .unwrap()
            .printed
            .len(),
        3
    );
}

#[test]
fn no_line_of_any_paper_is_wider_than_the_page() {
    for &language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let store = office(folder.path(), language);
        let world = world(&store, language);
        for number in numbers(&store) {
            let file = store.whole(number).unwrap().unwrap();
            for paper in Reader::ALL.map(|reader| document(&world, &file, reader)) {
                let text = paper.as_ref().map(text::write).unwrap_or_default();
                let wide = text.lines().find(|line| caseload::text::width(line) > 80);
                assert_eq!(wide, None, "{number} {language}");
            }
        }
    }
}

/// Numbers of all cases, closed ones among them.
pub(crate) fn numbers(store: &Store) -> Vec<Number> {
    use caseload::store::contract::{CaseAsk, CaseView};
    let views = [CaseView::Open, CaseView::Closed];
    let rows = views.into_iter().flat_map(|view| {
        let ask = CaseAsk {
            view,
            filter: String::new(),
            me: caseload::domain::ids::Login::default(),
            from: Begin::Start,
            limit: 1000,
        };
        store.cases(&ask).unwrap()
    });
    rows.map(|row| row.number).collect()
}

#[test]
fn an_inspection_reads_the_thirteen_parts_in_order_and_the_head_of_the_chain() {
    let (world, file) = file(Language::English, CASE);
    let paper = document(&world, &file, Reader::Inspection).unwrap();
    let titles: Vec<&str> = paper
        .sections
        .iter()
        .map(|section| section.title.as_str())
        .collect();
    for (place, title) in (1..=13).zip(&titles) {
        assert!(title.starts_with(&format!("{place}. ")), "{title}");
    }
    assert_eq!(titles.len(), 14);
    let text = text::write(&paper);
    assert!(text.contains(&file.head), "the head of the chain");
    for row in &file.history {
        let begins = format!("{:<5}  ", row.seq);
        assert!(text.contains(&begins), "entry {}", row.seq);
    }
}

#[test]
fn an_inspection_reads_what_the_registers_say_of_its_case_and_of_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo.db");
    std::fs::write(&path, demo("sos-partner", Language::Russian).as_slice()).unwrap();
    let store = Store::open(&path, Access::Read, Patience::Screen).unwrap();
    let world = world(&store, Language::Russian);
    let ask = RegisterAsk {
        kind: EntryKind::Group,
        filter: String::new(),
        from: Begin::Start,
        limit: 10,
    };
    let group = store.register(&ask).unwrap().remove(0);
    let members: Vec<_> = group.members().map(|(_id, member)| member).collect();
    assert!(members.len() > 1, "{}", members.len());
    for member in &members {
        let whole = store.whole(member.case).unwrap().unwrap();
        let paper = document(&world, &whole, Reader::Inspection).unwrap();
        let paper = text::write(&paper);
        assert!(paper.contains("присутствие: "), "{paper}");
        assert!(paper.contains(&member.person), "{paper}");
        let mut others = members.iter().filter(|other| other.case != member.case);
        assert!(
            others.all(|other| !paper.contains(&other.person)),
            "{paper}"
        );
    }
}
