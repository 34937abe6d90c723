//! Copies that prove themselves, and putting one back.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::contract::StoreError;
use super::{Access, Patience, Store, connect, journal};

/// A copy that was made and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Where it is.
    pub path: PathBuf,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
}

impl Store {
    /// Writes a compact copy to a path where nothing is, and proves it: integrity and chain.
    ///
    /// # Errors
    /// Something is at the path already, the disk is full, or the copy does not prove itself; then
    /// nothing is left there.
    pub fn backup(&self, to: &Path) -> Result<Copy, StoreError> {
        if to.symlink_metadata().is_ok() {
            return Err(StoreError::Exists(to.to_owned()));
        }
        let failed = |cause| StoreError::File {
            path: to.to_owned(),
            cause,
        };
        let folder = folder_of(to);
        // A folder of our own beside the target, so that nobody can put a link in the way.
        let private = tempfile::Builder::new()
            .prefix(".caseload-")
            .tempdir_in(folder)
            .map_err(failed)?;
        let copy = private.path().join("copy");
        self.conn
            .execute("vacuum into ?", [copy.to_string_lossy()])?;
        owner_only(&copy).map_err(failed)?;
        prove(&copy)?;
        let sha256 = hash(&copy).map_err(failed)?;
        File::open(&copy)
            .and_then(|file| file.sync_all())
            .map_err(failed)?;
        // A hard link refuses a target that appeared meanwhile; a rename would replace it.
        fs::hard_link(&copy, to).map_err(failed)?;
        File::open(folder)
            .and_then(|file| file.sync_all())
            .map_err(failed)?;
        Ok(Copy {
            path: to.to_owned(),
            sha256,
        })
    }

    /// Puts a copy in the place of a database; the old file is kept beside it.
    ///
    /// # Errors
    /// The copy does not prove itself, somebody has the database open, or a file cannot be
    /// written; then the old one stands.
    pub fn restore(copy: &Path, to: &Path, kept_as: &Path) -> Result<Copy, StoreError> {
        prove(copy)?;
        connect::folder_for(to)?;
        let source = Self::open(copy, Access::Read, Patience::Command)?;
        let fresh = kept_as.with_extension("restoring");
        let made = source.backup(&fresh)?;
        let swapped = logged(&fresh).and_then(|()| swap(&fresh, to, kept_as));
        if swapped.is_err() {
            let _gone = fs::remove_file(&fresh);
        }
        swapped?;
        prove(to)?;
        Ok(Copy {
            path: to.to_owned(),
            sha256: made.sha256,
        })
    }
}

/// Gives a compact copy the write-ahead log that it comes without.
fn logged(path: &Path) -> Result<(), StoreError> {
    let conn = connect::open(path, Access::Write, Patience::Command)?;
    Ok(conn.pragma_update(None, "journal_mode", "wal")?)
}

/// Puts a file in the place of a database that nobody else has open, and keeps the old one.
fn swap(fresh: &Path, to: &Path, kept_as: &Path) -> Result<(), StoreError> {
    let there = to.exists();
    let old = match there.then(|| alone(to)).transpose() {
        Ok(old) => old,
        // What is too damaged to be held is what a copy is for.
        Err(StoreError::Damaged(_)) => None,
        Err(error) => return Err(error),
    };
    let swapped = replace(fresh, to, there.then_some(kept_as));
    if let Some(old) = old.filter(|_old| swapped.is_err()) {
        old.execute_batch("rollback; pragma journal_mode = wal;")?;
    }
    swapped.map_err(|cause| StoreError::File {
        path: to.to_owned(),
        cause,
    })
}

/// The only connection to a database; it keeps others out as long as it stands.
///
/// Whoever had the file open would go on writing to the old one, and nobody would see it.
fn alone(path: &Path) -> Result<Connection, StoreError> {
    let conn = connect::open(path, Access::Write, Patience::Command)?;
    // The write-ahead log can be left only by the last one who has the file open.
    conn.pragma_update(None, "journal_mode", "delete")?;
    conn.execute_batch("begin exclusive")?;
    Ok(conn)
}

fn replace(fresh: &Path, to: &Path, kept_as: Option<&Path>) -> std::io::Result<()> {
    if let Some(kept_as) = kept_as {
        fs::hard_link(to, kept_as)?;
    }
    for suffix in ["-wal", "-shm"] {
        let mut side = to.as_os_str().to_owned();
        side.push(suffix);
        let _gone = fs::remove_file(side);
    }
    fs::rename(fresh, to)?;
    File::open(folder_of(to)).and_then(|folder| folder.sync_all())
}

/// The folder that a file lies in.
fn folder_of(path: &Path) -> &Path {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or_else(|| Path::new("."))
}

fn owner_only(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
}

/// Checks integrity and chain of a file.
fn prove(path: &Path) -> Result<(), StoreError> {
    let conn = connect::open(path, Access::Read, Patience::Command)?;
    let said: String = conn.query_row("pragma integrity_check(1)", [], |row| row.get(0))?;
    if said != "ok" {
        return Err(StoreError::Damaged("page".to_owned()));
    }
    match journal::verify(&conn)?.broken {
        Some((seq, _what)) => Err(StoreError::Damaged(format!("journal entry {seq}"))),
        None => Ok(()),
    }
}

fn hash(path: &Path) -> std::io::Result<String> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut piece = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut piece)?;
        let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else {
            break;
        };
        hash.update(bytes);
    }
    Ok(journal::hex(&hash.finalize()))
}
