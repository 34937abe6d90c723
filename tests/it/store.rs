//! The store: order of the queue, journal, replay, copies, faults, several programs at once.

use caseload::store::Store;

use crate::office::{import, incoming, moment, office, pack, set_up};

mod calendar;
mod chain;
mod faults;
mod orders;
mod replay;
mod spelling;
mod two_processes;

/// An office by the standard method with ten signals, in a file.
fn on_disk() -> (tempfile::TempDir, std::path::PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("office.db");
    let store = Store::create(&path).unwrap();
    let method = pack("standard");
    set_up(
        &store,
        office(method.clone(), "Europe/Sofia"),
        "2026-11-01T08:00:00Z",
    );
    let text = include_bytes!("../signals/bg.jsonl");
    let now = moment("2026-11-16T20:00:00+02:00");
    import(&store, &incoming(&method, "Europe/Sofia", text, now), now);
    (folder, path, store)
}
