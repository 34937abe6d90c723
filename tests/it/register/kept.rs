//! What the store keeps of the registers.

use caseload::domain::command::{Command, EntryStep, NewEntry};
use caseload::domain::register::{Entry, EntryKind, Head, Organisation, PartText, Service};
use caseload::store::Store;
use caseload::store::contract::{Begin, EntryKey, RegisterAsk};

use crate::office::{login, moment, office, pack, set_up};

const NOW: &str = "2026-11-16T14:00:00+02:00";

fn store() -> Store {
    let store = Store::in_memory().unwrap();
    set_up(
        &store,
        office(pack("standard"), "Europe/Sofia"),
        "2026-11-01T08:00:00Z",
    );
    store
}

fn run(store: &Store, command: &Command, based_on: Option<u32>) -> Result<(), String> {
    let done = store.execute(&login("carl"), moment(NOW), command, based_on, None);
    done.map(drop).map_err(|error| format!("{error:?}"))
}

fn enter(store: &Store, name: &str, services: usize) {
    let service = |place| {
        PartText::Service(Service {
            what: format!("Service {place}"),
            kind: "legal".to_owned(),
            ..Service::default()
        })
    };
    let new = NewEntry {
        head: Head::Organisation(Organisation {
            name: name.to_owned(),
            ..Organisation::default()
        }),
        parts: (0..services).map(service).collect(),
        imported: None,
    };
    run(store, &Command::Enter(Box::new(new)), None).unwrap();
}

fn page(store: &Store, filter: &str, from: Begin<EntryKey>, limit: usize) -> Vec<Entry> {
    let ask = RegisterAsk {
        kind: EntryKind::Organisation,
        filter: filter.to_owned(),
        from,
        limit,
    };
    store.register(&ask).unwrap()
}

fn titles(entries: &[Entry]) -> Vec<&str> {
    entries.iter().map(Entry::title).collect()
}

#[test]
fn an_entry_comes_back_as_it_was_written() {
    let store = store();
    enter(&store, "Дом «Образец»", 2);
    let entry = store.entry("R-0001".parse().unwrap()).unwrap().unwrap();
    assert_eq!((entry.rev, entry.parts.len()), (1, 2));
    assert_eq!(entry.title(), "Дом «Образец»");
    let lines = store.directory().unwrap();
    assert_eq!(lines[0].name, "Дом «Образец»");
    assert_eq!(lines[0].services[1].what, "Service 1");
}

#[test]
fn a_write_from_an_older_revision_is_refused() {
    let store = store();
    enter(&store, "Sample", 0);
    let entry = store.entry("R-0001".parse().unwrap()).unwrap().unwrap();
    let rename = |name: &str| {
        let head = Head::Organisation(Organisation {
            name: name.to_owned(),
            ..Organisation::default()
        });
        Command::Entry(entry.id, EntryStep::Write(Box::new(head)))
    };
    run(&store, &rename("First"), Some(1)).unwrap();
    let late = run(&store, &rename("Second"), Some(1)).unwrap_err();
    assert!(late.contains("Stale(2)"), "{late}");
}

#[test]
fn two_thousand_organisations_are_paged_both_ways_by_key_and_filtered() {
    let store = store();
    store
        .together(|| {
            for place in 0..2_000 {
                enter(&store, &format!("Център {place:04} улица {}", place % 7), 1);
            }
            Ok(())
        })
        .unwrap();
    let mut seen = 0;
    let mut from = Begin::Start;
    let began = std::time::Instant::now();
    loop {
        let rows = page(&store, "", from, 60);
        let Some(last) = rows.last() else { break };
        seen += rows.len();
        from = Begin::After(EntryKey::of(last));
    }
    assert_eq!(seen, 2_000);
    let last = page(&store, "", Begin::End, 2);
    assert_eq!(
        titles(&last),
        ["Център 1998 улица 3", "Център 1999 улица 4"]
    );
    let before = page(&store, "", Begin::Before(EntryKey::of(&last[0])), 1);
    assert_eq!(titles(&before), ["Център 1997 улица 2"]);
    // Letters of another alphabet find it as well.
    let found = page(&store, "centar 1234", Begin::Start, 10);
    assert_eq!(titles(&found), ["Център 1234 улица 2"]);
    assert_eq!(store.directory().unwrap().len(), 2_000);
    // Not a measurement: whoever makes this wait for seconds has left the index.
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
}

#[test]
fn the_registers_follow_from_the_journal() {
    let store = Store::in_memory().unwrap();
    let now = moment(NOW);
    let language = caseload::lang::Language::Russian;
    caseload::demo::fill(&store, pack("sos-partner"), language, 1, now).unwrap();
    assert_eq!(store.replay().unwrap(), []);
    assert_eq!(store.verify().unwrap().broken, None);
    for kind in [
        EntryKind::Organisation,
        EntryKind::ContactFamily,
        EntryKind::Group,
    ] {
        assert!(!store.entries(kind).unwrap().is_empty(), "{kind:?}");
    }
    store.rebuild().unwrap();
    assert_eq!(store.replay().unwrap(), []);
}

#[test]
fn a_database_of_the_version_before_is_brought_forward_with_its_journal() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("office.db");
    let store = Store::create(&path).unwrap();
    set_up(
        &store,
        office(pack("standard"), "Europe/Sofia"),
        "2026-11-01T08:00:00Z",
    );
    let entries = store.last_entry().unwrap();
    drop(store);
    let conn = rusqlite::Connection::open(&path).unwrap();
    // As the version before would have left it.
    conn.execute_batch(
        "drop table entry_service; drop table entry_case; drop table entry;
         drop index journal_subject;
         create index journal_subject on journal (subject, seq);
         pragma user_version = 3;",
    )
    .unwrap();
    drop(conn);
    let store = Store::open(
        &path,
        caseload::store::Access::Write,
        caseload::store::Patience::Command,
    )
    .unwrap();
    assert_eq!(store.last_entry().unwrap(), entries);
    assert_eq!(store.verify().unwrap().broken, None);
    enter(&store, "Sample", 1);
    assert_eq!(store.replay().unwrap(), []);
    let conn = rusqlite::Connection::open(&path).unwrap();
    let changed = conn.execute("update journal set actor = 'x' where seq = 1", []);
    assert!(changed.is_err(), "the journal is append-only again");
    let kept = conn.query_row(
        "select count(*) from payload join journal on journal.seq = payload.seq",
        [],
        |row| row.get::<_, i64>(0),
    );
    assert_eq!(kept.unwrap(), entries + 1);
}
