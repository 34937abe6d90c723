//! What happens on a panic, in any thread: save the drafts, give the terminal back, say one sentence.

use std::backtrace::Backtrace;
use std::fs::File;
use std::io::{self, Write};
use std::panic::{self, Location, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use rustix::fs::{Mode, OFlags};
use sha2::{Digest, Sha256};

use super::rescue::{Rescue, Saved};
use super::{ending, terminal};
use crate::clock::Clock;

/// The exit code of a bug.
const EXIT: i32 = 101;

/// Makes the sentence for the user from the short code and what became of the drafts.
pub type Sentence = Box<dyn Fn(&str, Saved) -> String + Send + Sync>;

/// How a crash is reported.
pub struct Report {
    /// The file that gets the details, readable by its owner alone.
    pub log: PathBuf,
    /// What the user is told.
    pub sentence: Sentence,
    /// The time, for the file.
    pub clock: Clock,
    /// There is a full screen to give back.
    pub screen: bool,
}

/// Makes every panic end the process with 101.
///
/// What the panic says is never shown, and kept only where it is a text of the source: a formatted
/// one may quote a record.
pub fn install(report: Report, rescue: Rescue) {
    let ended = AtomicBool::new(false);
    panic::set_hook(Box::new(move |info| {
        if ended.swap(true, Ordering::SeqCst) {
            // Another thread is ending the process already.
            loop {
                thread::park();
            }
        }
        let saved = rescue.save();
        rescue.clear();
        let code = code(info.location());
        let details = details(&code, &report.clock, info);
        // Without the file there is still the sentence.
        note(&report.log, &details).ok();
        let sentence = format!("{}\n", (report.sentence)(&code, saved));
        let screen = report.screen;
        ending::within(ending::LIMIT, move || {
            if screen {
                terminal::restore().ok();
            }
            io::stderr().write_all(sentence.as_bytes()).ok();
        });
        signal_hook::low_level::exit(EXIT);
    }));
}

/// A short code that is the same for the same place in the source.
fn code(location: Option<&Location<'_>>) -> String {
    let place = location.map(ToString::to_string).unwrap_or_default();
    let mut digest = Sha256::digest(place).into_iter();
    let (first, second) = (digest.next(), digest.next());
    let (first, second) = (first.unwrap_or_default(), second.unwrap_or_default());
    format!("E-{first:02x}{second:02x}")
}

fn details(code: &str, clock: &Clock, info: &PanicHookInfo<'_>) -> String {
    let at = clock.now().format("%Y-%m-%dT%H:%M:%S%.3fZ");
    let version = env!("CARGO_PKG_VERSION");
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    let words = info.payload().downcast_ref::<&'static str>().unwrap_or(&"");
    let thread = thread::current();
    let thread = thread.name().unwrap_or_default();
    let trace = Backtrace::force_capture();
    format!("{at} {code} {version} {place} [{thread}] {words}\n{trace}\n")
}

/// Adds to the log, which only its owner may read and which is never a link to somewhere else.
fn note(log: &Path, details: &str) -> io::Result<()> {
    let flags =
        OFlags::CREATE | OFlags::APPEND | OFlags::WRONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let file = rustix::fs::open(log, flags, Mode::RUSR | Mode::WUSR)?;
    File::from(file).write_all(details.as_bytes())
}

impl std::fmt::Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Report")
            .field("log", &self.log)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn the_same_place_has_the_same_short_code() {
        let here = Location::caller();
        assert_eq!(code(Some(here)), code(Some(here)));
        assert_ne!(code(Some(here)), code(None));
        assert_eq!(code(Some(here)).len(), "E-7f3a".len());
    }

    #[test]
    fn the_log_is_for_its_owner_alone_and_grows() {
        let folder = tempfile::tempdir().unwrap();
        let log = folder.path().join("crash.log");
        note(&log, "one\n").unwrap();
        note(&log, "two\n").unwrap();
        assert_eq!(std::fs::read_to_string(&log).unwrap(), "one\ntwo\n");
        let mode = std::fs::metadata(&log).unwrap().permissions().mode();
        assert_eq!(mode & 0o177, 0);
    }

    #[test]
    fn the_log_is_not_written_through_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("crash.log");
        symlink(folder.path().join("elsewhere"), &link).unwrap();
        assert!(note(&link, "one\n").is_err());
    }
}
