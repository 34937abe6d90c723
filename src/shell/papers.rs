//! Papers made from the records, and kept as files in one folder beside the database.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use crate::domain::Moment;
use crate::domain::command::Command;
use crate::domain::ids::{Login, Number};
use crate::domain::paper::Reader;
use crate::domain::refusal::Refusal;
use crate::lang::{Lang, Language};
use crate::print;
use crate::store::Store;
use crate::store::contract::{AgendaAsk, Begin, StoreError};
use crate::ui::{Kept, Sheets, World};

/// The folder beside the database.
const FOLDER: &str = "papers";
/// Papers of one name that may be written in one minute.
const ALIKE: u32 = 1000;
/// Terms that a calendar takes: more than any office has.
const TERMS: usize = 1_000_000;

/// The folder of the papers of a database.
pub fn beside(db: &Path) -> PathBuf {
    db.parent().unwrap_or_else(|| Path::new("")).join(FOLDER)
}

/// Prints a record: the journal says so first, then the paper is made, the entry with it.
///
/// # Errors
/// The file can only be read, there is no such record, or the store fails; then nothing is printed.
pub fn print(
    store: &Store,
    me: &Login,
    now: Moment,
    (number, reader): (Number, Reader),
    language: Language,
) -> Result<Sheets, StoreError> {
    let command = Command::Print { number, reader };
    store.execute(me, now, &command, None, None)?;
    let world = world(store, me, now, language)?;
    let gone = || StoreError::Refused(Refusal::NotFound);
    let whole = store.whole(number)?.ok_or_else(gone)?;
    let document = print::document(&world, &whole, reader).ok_or_else(gone)?;
    Ok(Sheets {
        stem: format!("{number}-{}", reader.code()),
        files: vec![
            ("txt", print::text::write(&document)),
            ("html", print::html::write(&document)),
        ],
    })
}

/// Makes the calendar of terms: of one worker, or of the whole office. Nothing personal stands in
/// it, so the journal says nothing of it.
///
/// # Errors
/// The store fails.
pub fn calendar(
    store: &Store,
    world: &World,
    holder: Option<&Login>,
) -> Result<Sheets, StoreError> {
    let terms = store.agenda(&AgendaAsk {
        holder: holder.cloned(),
        from: Begin::Start,
        limit: TERMS,
    })?;
    Ok(Sheets {
        stem: "calendar".to_owned(),
        files: vec![("ics", print::calendar::write(world, &terms))],
    })
}

/// What the words of a paper look at.
///
/// # Errors
/// There is no office, or the reader is not of its staff.
pub fn world(
    store: &Store,
    me: &Login,
    now: Moment,
    language: Language,
) -> Result<World, StoreError> {
    let office = store.office()?;
    let office = office.ok_or_else(|| StoreError::Damaged("office".to_owned()))?;
    let staff = store.staff()?;
    let me = store.member(me)?;
    Ok(World::reading(Lang::of(language), office, staff, me, now))
}

/// Writes the files of a paper into the folder beside the database, where only its owner sees them,
/// and says where they lie. Nothing is ever replaced.
///
/// # Errors
/// The database has no place of its own, or a file cannot be written.
pub fn keep(store: &Store, sheets: &Sheets, now: Moment) -> Result<Kept, StoreError> {
    let path = store.path().ok_or(StoreError::ReadOnly)?;
    let folder = beside(path);
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |cause| StoreError::File { path, cause }
    };
    make(&folder).map_err(failed(&folder))?;
    let time = now.format("%Y%m%dT%H%MZ");
    let named = |number: u32| {
        let again = (number > 1).then(|| format!("-{number}"));
        format!("{}-{time}{}", sheets.stem, again.unwrap_or_default())
    };
    let is_free = |stem: &String| {
        let mut files = sheets.files.iter();
        files.all(|(ending, _text)| !folder.join(format!("{stem}.{ending}")).exists())
    };
    let mut stems = (1..=ALIKE).map(named);
    let stem = stems.find(is_free).unwrap_or_else(|| named(ALIKE + 1));
    let mut files = Vec::new();
    for (ending, text) in &sheets.files {
        let file = folder.join(format!("{stem}.{ending}"));
        write_new(&file, text.as_bytes()).map_err(failed(&file))?;
        files.push(if files.is_empty() {
            format!("{FOLDER}/{stem}.{ending}")
        } else {
            format!(".{ending}")
        });
    }
    let folder = folder.display().to_string();
    Ok(Kept { folder, files })
}

/// Makes the folder, where it is not there yet.
fn make(folder: &Path) -> io::Result<()> {
    match fs::DirBuilder::new().mode(0o700).create(folder) {
        Err(cause) if cause.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        done => done,
    }
}

/// Writes a file that is not there yet, for its owner only; half a file is taken away again.
///
/// # Errors
/// Something is at the path, or it cannot be written.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    let done = file.write_all(bytes).and_then(|()| file.sync_all());
    if done.is_err() {
        // What failed is said; that half of it stays as well would be a second error.
        fs::remove_file(path).ok();
    }
    done
}

/// Writes a file in the place of what is there: beside it first, then over it.
///
/// # Errors
/// It cannot be written; then the old file stands.
pub fn write_over(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.new", std::process::id()));
    let beside = PathBuf::from(beside);
    write_new(&beside, bytes)?;
    let moved = fs::rename(&beside, path);
    if moved.is_err() {
        // The error is told; the copy must not lie about.
        fs::remove_file(&beside).ok();
    }
    moved
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_file_is_for_its_owner_and_takes_nobodys_place_unless_told_to() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("paper.txt");
        write_new(&path, b"one").unwrap();
        let again = write_new(&path, b"two").unwrap_err();
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        write_over(&path, b"three").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"three");
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn papers_of_one_minute_lie_side_by_side() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("office.db")).unwrap();
        let sheets = Sheets {
            stem: "26-0001-family".to_owned(),
            files: vec![("txt", "text".to_owned()), ("html", "html".to_owned())],
        };
        let now = "2026-11-16T12:00:00Z".parse().unwrap();
        let first = keep(&store, &sheets, now).unwrap();
        let second = keep(&store, &sheets, now).unwrap();
        assert_eq!(
            first.files,
            ["papers/26-0001-family-20261116T1200Z.txt", ".html"]
        );
        assert_eq!(
            second.files,
            ["papers/26-0001-family-20261116T1200Z-2.txt", ".html"]
        );
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(Path::new(&first.folder)), 0o700);
        assert_eq!(mode(&folder.path().join(&first.files[0])), 0o600);
        assert_eq!(fs::read_dir(&first.folder).unwrap().count(), 4);
    }
}
