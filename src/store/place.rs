//! Checks of the place where the database lies: who else may read it, and whether there is room.

use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use super::{Check, State};

/// Rights of the group and of everybody else.
const OTHERS: u32 = 0o077;
/// That everybody may write into a folder, unless only their own files.
const OPEN: u32 = 0o002;
const STICKY: u32 = 0o1000;
/// Room in MiB below which it is time to see to it, and below which writes may fail.
const ROOM: (u64, u64) = (500, 20);
const MEBIBYTE: u64 = 1 << 20;

/// Checks the place of a database and of the papers that are kept beside it.
pub fn place(db: &Path, papers: &Path) -> Vec<Check> {
    let access = access(db, papers);
    std::iter::once(access).chain(room(db)).collect()
}

/// Whether nobody but its owner may read the database, what the engine keeps beside it, and the
/// papers; and nobody else may put another file in its place.
fn access(db: &Path, papers: &Path) -> Check {
    let mut beside = vec![db.to_owned()];
    for end in ["-wal", "-shm"] {
        let mut name = db.as_os_str().to_owned();
        name.push(end);
        beside.push(PathBuf::from(name));
    }
    beside.push(papers.to_owned());
    let open = beside.iter().filter_map(|path| {
        let mode = std::fs::metadata(path).ok()?.mode() & 0o7777;
        (mode & OTHERS != 0).then(|| told(path, mode))
    });
    let mut found: Vec<String> = open.collect();
    let folder = db.parent().filter(|path| !path.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    if let Ok(about) = std::fs::metadata(folder) {
        let mode = about.mode() & 0o7777;
        if mode & OPEN != 0 && mode & STICKY == 0 {
            found.push(told(folder, mode));
        }
    }
    Check {
        name: "access",
        state: if found.is_empty() {
            State::Ok
        } else {
            State::Fail
        },
        found: found.join(", "),
    }
}

fn told(path: &Path, mode: u32) -> String {
    format!("{} {mode:04o}", path.display())
}

/// How much room the disk has; nothing where it does not say.
fn room(db: &Path) -> Option<Check> {
    let about = rustix::fs::statvfs(db).ok()?;
    let left = about.f_bavail.saturating_mul(about.f_frsize) / MEBIBYTE;
    Some(Check {
        name: "room",
        state: enough(left),
        found: left.to_string(),
    })
}

/// How much room there is, judged by what is left in MiB.
const fn enough(left: u64) -> State {
    let (soon, now) = ROOM;
    if left < now {
        State::Fail
    } else if left < soon {
        State::Warn
    } else {
        State::Ok
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn allows(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn whatever_others_may_read_or_replace_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let db = folder.path().join("office.db");
        let wal = folder.path().join("office.db-wal");
        let papers = folder.path().join("papers");
        for path in [&db, &wal] {
            std::fs::write(path, "").unwrap();
            allows(path, 0o600);
        }
        assert_eq!(access(&db, &papers).state, State::Ok);
        for (path, mode, kept) in [(&db, 0o640, 0o600), (&wal, 0o604, 0o600)] {
            allows(path, mode);
            let check = access(&db, &papers);
            assert_eq!(check.state, State::Fail);
            assert_eq!(check.found, format!("{} {mode:04o}", path.display()));
            allows(path, kept);
        }
        let path = folder.path();
        allows(path, 0o777);
        assert_eq!(
            access(&db, &papers).found,
            format!("{} 0777", path.display())
        );
        // As in a folder for everybody's files, where nobody takes away another's.
        allows(path, 0o1777);
        assert_eq!(access(&db, &papers).state, State::Ok);
    }

    #[test]
    fn little_room_is_told_before_writes_fail() {
        use State::{Fail, Ok, Warn};
        let judged = [0, 19, 20, 499, 500].map(enough);
        assert_eq!(judged, [Fail, Fail, Warn, Warn, Ok]);
    }

    #[test]
    fn a_disk_says_how_much_room_it_has_and_no_place_has_none() {
        let folder = tempfile::tempdir().unwrap();
        let found = room(folder.path()).unwrap().found;
        assert!(found.parse::<u64>().is_ok(), "{found}");
        assert_eq!(room(&folder.path().join("missing")), None);
    }
}
