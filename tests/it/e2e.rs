//! Whole days of work in a pseudo-terminal: the real program, real keys, real hang-ups.

mod ahead;
mod finding;
mod kept;
mod keys;
mod lost;
mod methods;
pub(crate) mod story;
mod terminals;
mod together;
mod tour;
mod window;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use super::cli::run;
use super::pty::Session;

/// The clock of practice offices here: a Monday afternoon.
pub(crate) const CLOCK: &str = "2026-11-16T14:00:00+02:00";

/// The window that every screen must fit.
const SIZE: (u16, u16) = (80, 24);

/// Somebody opens the program on a database.
fn opens(db: &Path, login: &str) -> Session {
    let args = [
        "--db",
        db.to_str().unwrap(),
        "--lang",
        "en",
        "--clock",
        CLOCK,
        "--as",
        login,
    ];
    Session::start(&args, &[("LANG", "C.UTF-8")], SIZE)
}

/// A fictional office, made once.
static MADE: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("demo.db");
    let keep = db.to_str().unwrap();
    let args = [
        "--lang",
        "en",
        "--clock",
        CLOCK,
        "demo",
        "--no-open",
        "--keep",
        keep,
    ];
    run(folder.path(), &args).done();
    folder
});

/// A copy of the fictional office, gone with the folder.
pub(crate) fn demo() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("demo.db");
    std::fs::copy(MADE.path().join("demo.db"), &db).unwrap();
    (folder, db)
}
