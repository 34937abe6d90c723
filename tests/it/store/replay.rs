//! The journal is the truth: tables follow from it, and a change outside it is found.

use caseload::store::Store;
use caseload::store::contract::QueueView;

use super::on_disk;
use crate::office::{moment, queue};

const NOW: &str = "2026-11-16T14:00:00+02:00";

fn by_hand(path: &std::path::Path, sql: &str) {
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute_batch(sql).unwrap();
}

#[test]
fn tables_that_nobody_touched_are_what_the_journal_says() {
    let (_folder, _path, store) = on_disk();
    assert_eq!(store.replay().unwrap(), []);
    assert_eq!(store.verify().unwrap().broken, None);
}

#[test]
fn one_changed_cell_is_named_by_table_and_row() {
    let (_folder, path, store) = on_disk();
    by_hand(
        &path,
        "update queue_line set due_at = '2030-01-01T00:00:00.000Z' where lead = 26000000001",
    );
    let found = store.replay().unwrap();
    assert_eq!(
        found.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["queue_line [26000000001].due_at"]
    );
}

#[test]
fn emptied_tables_come_back_as_they_were() {
    let (_folder, path, store) = on_disk();
    let before = queue(&store, QueueView::Open, moment(NOW));
    by_hand(
        &path,
        "delete from queue_line; delete from term; delete from person; delete from person_block;
         delete from evidence; delete from counter; delete from signal; delete from staff;",
    );
    assert_eq!(queue(&store, QueueView::Open, moment(NOW)), []);
    store.rebuild().unwrap();
    assert_eq!(queue(&store, QueueView::Open, moment(NOW)), before);
    assert_eq!(store.replay().unwrap(), []);
}

#[test]
fn a_changed_entry_of_the_journal_breaks_the_chain_there() {
    let (_folder, path, store) = on_disk();
    by_hand(
        &path,
        "drop trigger journal_stays; update journal set actor = 'nobody' where seq = 7",
    );
    assert_eq!(store.verify().unwrap().broken, Some((7, "entry")));
}

#[test]
fn a_changed_payload_is_found_by_its_hash() {
    let (_folder, path, store) = on_disk();
    by_hand(
        &path,
        "update payload set body = replace(body, 'phone', 'visit') where seq = 7",
    );
    assert_eq!(store.verify().unwrap().broken, Some((7, "payload")));
}

#[test]
fn the_journal_refuses_updates_and_deletes() {
    let (_folder, path, _store) = on_disk();
    let conn = rusqlite::Connection::open(&path).unwrap();
    assert!(
        conn.execute("update journal set actor = 'x' where seq = 1", [])
            .is_err()
    );
    assert!(
        conn.execute("delete from journal where seq = 1", [])
            .is_err()
    );
}

#[test]
fn a_copy_proves_itself_and_comes_back_the_same() {
    let (folder, path, store) = on_disk();
    let before = queue(&store, QueueView::Open, moment(NOW));
    let copy = folder.path().join("copy.db");
    store.backup(&copy).unwrap();
    assert!(
        store.backup(&copy).is_err(),
        "a copy never replaces what is there"
    );
    by_hand(&path, "delete from queue_line");
    drop(store);
    let kept = folder.path().join("kept.db");
    Store::restore(&copy, &path, &kept).unwrap();
    let store = Store::open(
        &path,
        caseload::store::Access::Write,
        caseload::store::Patience::Command,
    )
    .unwrap();
    assert_eq!(queue(&store, QueueView::Open, moment(NOW)), before);
    assert!(kept.exists());
}
