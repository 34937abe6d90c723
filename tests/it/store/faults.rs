//! What the world does to a database: each fault has its word, and leaves the records sound.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use caseload::domain::form::Answers;
use caseload::domain::ids::DraftId;
use caseload::store::contract::{Draft, StoreError};
use caseload::store::{Access, Imported, Patience, State, Store};

use super::on_disk;
use crate::office::{incoming, login, moment, pack};

const NOW: &str = "2026-11-16T20:00:00+02:00";

fn open(path: &Path) -> Store {
    Store::open(path, Access::Write, Patience::Screen).unwrap()
}

/// Integrity, schema and chain are good, and the tables are what the journal says.
fn sound(store: &Store) {
    let checks = store.check().unwrap();
    assert!(
        checks.iter().all(|check| check.state == State::Ok),
        "{checks:?}"
    );
    assert_eq!(store.replay().unwrap(), []);
}

fn one_more(store: &Store) -> Result<Vec<Imported>, StoreError> {
    let text = include_bytes!("../../signals/ru.jsonl");
    let new = incoming(&pack("standard"), "Europe/Sofia", text, moment(NOW));
    store.import(&login("dora"), moment(NOW), &new[..1])
}

fn draft() -> Draft {
    Draft {
        id: DraftId::from(uuid::Uuid::now_v7()),
        form: "form".to_owned(),
        based_on: None,
        opened_with: Answers::default(),
        answers: Answers::default(),
        focus: String::new(),
        updated_at: moment(NOW),
    }
}

fn beside(path: &Path, name: &str) -> PathBuf {
    path.with_file_name(name)
}

#[test]
fn while_somebody_else_writes_a_screen_waits_a_quarter_of_a_second() {
    let (_folder, path, store) = on_disk();
    drop(store);
    let store = open(&path);
    let before = store.last_entry().unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("begin immediate").unwrap();
    let began = Instant::now();
    let refused = one_more(&store);
    let waited = began.elapsed();
    assert!(matches!(refused, Err(StoreError::Busy)), "{refused:?}");
    // Sleeps are only ever longer than was asked for, on a machine with other work much longer.
    let expected = Duration::from_millis(200)..Duration::from_secs(3);
    assert!(expected.contains(&waited), "{waited:?}");
    assert_eq!(store.last_entry().unwrap(), before);
    sound(&store);
    other.execute_batch("commit").unwrap();
    assert!(one_more(&store).is_ok());
    sound(&store);
}

#[test]
fn a_file_that_is_only_read_takes_no_write_of_any_kind() {
    let (_folder, path, store) = on_disk();
    let kept = draft();
    store.save_draft(&login("dora"), &kept).unwrap();
    let reader = Store::open(&path, Access::Read, Patience::Screen).unwrap();
    let read_only = |done: Result<(), StoreError>| {
        assert!(matches!(done, Err(StoreError::ReadOnly)), "{done:?}");
    };
    read_only(one_more(&reader).map(|_imported| ()));
    read_only(reader.save_draft(&login("dora"), &draft()));
    read_only(reader.drop_draft(&login("dora"), kept.id));
    read_only(reader.set(&login("dora"), "theme", "mono"));
    assert_eq!(reader.drafts(&login("dora")).unwrap(), [kept]);
    sound(&reader);
}

#[test]
fn a_newer_schema_is_refused_and_the_file_left_as_it_is() {
    let (_folder, path, store) = on_disk();
    drop(store);
    let by_hand = rusqlite::Connection::open(&path).unwrap();
    let version: i64 = by_hand
        .query_row("pragma user_version", [], |row| row.get(0))
        .unwrap();
    by_hand.pragma_update(None, "user_version", 999).unwrap();
    for access in [Access::Read, Access::Write] {
        let refused = Store::open(&path, access, Patience::Screen);
        assert!(matches!(refused, Err(StoreError::Newer(999, _))));
    }
    by_hand
        .pragma_update(None, "user_version", version)
        .unwrap();
    sound(&open(&path));
}

#[test]
fn a_file_of_an_older_program_is_brought_forward_and_a_copy_of_it_kept() {
    let (_folder, path, store) = on_disk();
    one_more(&store).unwrap();
    drop(store);
    let by_hand = rusqlite::Connection::open(&path).unwrap();
    by_hand
        .execute_batch(
            "drop table entry_service;
             drop table entry_case;
             drop table entry;
             drop index signal_countersign;
             alter table signal drop column countersign;
             alter table staff drop column profession;
             alter table staff drop column competences;
             pragma user_version = 1",
        )
        .unwrap();
    drop(by_hand);
    // Who may only read changes nothing, the schema neither.
    let refused = Store::open(&path, Access::Read, Patience::Screen);
    assert!(matches!(refused, Err(StoreError::ReadOnly)));
    sound(&open(&path));
    let kept = path.with_extension("before-4.db");
    let kept = rusqlite::Connection::open(kept).unwrap();
    let version: i64 = kept
        .query_row("pragma user_version", [], |row| row.get(0))
        .unwrap();
    assert_eq!(version, 1);
}

#[test]
fn nobody_throws_away_the_draft_of_somebody_else() {
    let (_folder, _path, store) = on_disk();
    let own = draft();
    store.save_draft(&login("dora"), &own).unwrap();
    store.drop_draft(&login("carl"), own.id).unwrap();
    let renamed = Draft {
        focus: "taken over".to_owned(),
        ..own.clone()
    };
    store.save_draft(&login("carl"), &renamed).unwrap();
    assert_eq!(store.draft(&login("carl"), own.id).unwrap(), None);
    assert_eq!(
        store.drafts(&login("dora")).unwrap(),
        std::slice::from_ref(&own)
    );
    store.drop_draft(&login("dora"), own.id).unwrap();
    assert_eq!(store.drafts(&login("dora")).unwrap(), []);
}

#[test]
fn a_copy_is_not_put_in_the_place_of_a_database_that_somebody_has_open() {
    let (_folder, path, store) = on_disk();
    let (copy, kept) = (beside(&path, "copy.db"), beside(&path, "kept.db"));
    store.backup(&copy).unwrap();
    let refused = Store::restore(&copy, &path, &kept);
    assert!(matches!(refused, Err(StoreError::Busy)), "{refused:?}");
    assert!(!kept.exists(), "nothing was begun");
    one_more(&store).unwrap();
    sound(&store);
    drop(store);
    sound(&open(&path));
    Store::restore(&copy, &path, &kept).unwrap();
    let (restored, old) = (open(&path), open(&kept));
    assert_eq!(restored.sizes().unwrap().0 + 1, old.sizes().unwrap().0);
    sound(&restored);
    sound(&old);
    let left: Vec<String> = std::fs::read_dir(path.parent().unwrap())
        .unwrap()
        .map(|each| each.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("restoring"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_copy_comes_back_where_there_is_not_even_a_folder() {
    let (folder, path, store) = on_disk();
    let copy = beside(&path, "copy.db");
    store.backup(&copy).unwrap();
    let new = folder.path().join("new").join("machine").join("office.db");
    Store::restore(&copy, &new, &new.with_extension("kept.db")).unwrap();
    assert_eq!(open(&new).sizes().unwrap(), store.sizes().unwrap());
}

#[test]
fn a_backup_follows_no_link() {
    let (folder, _path, store) = on_disk();
    let link = folder.path().join("link.db");
    std::os::unix::fs::symlink(folder.path().join("elsewhere.db"), &link).unwrap();
    let refused = store.backup(&link);
    assert!(matches!(refused, Err(StoreError::Exists(_))), "{refused:?}");
    assert!(!folder.path().join("elsewhere.db").exists());
}
