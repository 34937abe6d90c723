//! Connections: pragmas, limits, and what is refused (newer schema, network disk, old engine).

use std::fs::{self, OpenOptions};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};

use super::contract::StoreError;
use super::{Access, Patience, migrate};

/// Marks a file as ours: "CSP1".
const APPLICATION: i64 = 0x4353_5031;

/// The first engine without the WAL-reset fault. Source: reliability notes, finding 7.
const OLDEST_ENGINE: i32 = 3_051_003;

/// File systems whose locks cannot be trusted, by their magic number.
/// Source: reliability notes, C.5.
const NETWORK: [u64; 9] = [
    0x6969,
    0x517B,
    0xFF53_4D42,
    0xFE53_4D42,
    0x6573_5546,
    0x0102_1997,
    0x6B41_4653,
    0x00C3_6400,
    0x7461_636F,
];

/// Makes a file of our own at a path where nothing is.
pub(super) fn create(path: &Path) -> Result<Connection, StoreError> {
    if path.exists() {
        return Err(StoreError::Exists(path.to_owned()));
    }
    folder_for(path)?;
    let failed = |cause| StoreError::File {
        path: path.to_owned(),
        cause,
    };
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .map_err(failed)?;
    let mut conn = Connection::open_with_flags(path, flags(Access::Write))?;
    conn.pragma_update(None, "journal_mode", "wal")?;
    conn.pragma_update(None, "application_id", APPLICATION)?;
    prepare(&mut conn, Patience::Command)?;
    migrate::begin(&conn)?;
    Ok(conn)
}

/// Makes the folder that a database will lie in, its owner's alone, where there is none.
pub(super) fn folder_for(path: &Path) -> Result<(), StoreError> {
    let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    else {
        return Ok(());
    };
    let made = fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder);
    made.map_err(|cause| StoreError::File {
        path: path.to_owned(),
        cause,
    })?;
    local(folder)
}

/// Opens a file that must be ours.
pub(super) fn open(
    path: &Path,
    access: Access,
    patience: Patience,
) -> Result<Connection, StoreError> {
    if !path.exists() {
        return Err(StoreError::NoDatabase(path.to_owned()));
    }
    local(path)?;
    let mut conn = Connection::open_with_flags(path, flags(access))?;
    prepare(&mut conn, patience).map_err(|error| not_ours(path, error))?;
    let application: i64 = conn
        .query_row("pragma application_id", [], |row| row.get(0))
        .map_err(|error| not_ours(path, error.into()))?;
    if application != APPLICATION {
        return Err(StoreError::NotOurs(path.to_owned()));
    }
    migrate::forward(&conn, path, access)?;
    Ok(conn)
}

/// What the engine says of a file that is no database at all.
fn not_ours(path: &Path, error: StoreError) -> StoreError {
    if matches!(&error, StoreError::Engine(code) if code == "NotADatabase") {
        StoreError::NotOurs(path.to_owned())
    } else {
        error
    }
}

/// A database in memory, for tests and for rebuilding.
pub(super) fn in_memory() -> Result<Connection, StoreError> {
    let mut conn = Connection::open_in_memory()?;
    prepare(&mut conn, Patience::Command)?;
    migrate::begin(&conn)?;
    Ok(conn)
}

fn flags(access: Access) -> OpenFlags {
    let common = OpenFlags::SQLITE_OPEN_NO_MUTEX;
    match access {
        Access::Write => common | OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read => common | OpenFlags::SQLITE_OPEN_READ_ONLY,
    }
}

/// Settings that were tried. Source: reliability notes, C.1; performance notes, section 4.
fn prepare(conn: &mut Connection, patience: Patience) -> Result<(), StoreError> {
    if rusqlite::version_number() < OLDEST_ENGINE {
        return Err(StoreError::OldEngine(rusqlite::version().to_owned()));
    }
    conn.busy_handler(Some(match patience {
        Patience::Screen => wait_briefly,
        Patience::Command => wait_long,
    }))?;
    conn.execute_batch(
        "pragma synchronous = full;
         pragma foreign_keys = on;
         pragma recursive_triggers = on;
         pragma trusted_schema = off;
         pragma cell_size_check = on;
         pragma mmap_size = 0;
         pragma temp_store = memory;
         pragma secure_delete = on;
         pragma cache_size = -1024;
         pragma wal_autocheckpoint = 1000;
         pragma journal_size_limit = 67108864;",
    )?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    // Else a bound limit prepares the statement again on every call.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, 8_000_000)?;
    conn.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000)?;
    conn.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Waits 250 ms in all.
fn wait_briefly(tries: i32) -> bool {
    tries < 250 && pause(tries)
}

/// Waits 5 s in all.
fn wait_long(tries: i32) -> bool {
    tries < 5_000 && pause(tries)
}

/// Sleeps half a millisecond to a millisecond and a half: short and uneven, so that many writers
/// take turns. Source: performance notes, section 2.
#[expect(
    clippy::disallowed_methods,
    reason = "the engine calls back here to wait; there is no queue to wait on"
)]
fn pause(tries: i32) -> bool {
    let uneven =
        u64::from(tries.unsigned_abs()).wrapping_mul(2_654_435_761) ^ u64::from(std::process::id());
    std::thread::sleep(Duration::from_micros(500 + uneven % 1_000));
    true
}

/// Refuses a network file system.
fn local(path: &Path) -> Result<(), StoreError> {
    let Ok(found) = rustix::fs::statfs(path) else {
        return Ok(());
    };
    let kind = u64::from_ne_bytes(found.f_type.to_ne_bytes()) & 0xFFFF_FFFF;
    if NETWORK.contains(&kind) {
        return Err(StoreError::NetworkDisk(path.to_owned()));
    }
    Ok(())
}
