//! Anchors of the journal: written to a file, and held against the journal.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::super::failure::Failure;
use super::super::session::Session;
use crate::exchange::anchor::{self, Anchor};
use crate::store::Store;

/// What became of an entry that an anchor knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// The journal ends before it.
    Cut,
    /// It has another hash.
    Rewritten,
}

/// What a file of anchors found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Held {
    /// Anchors that were read.
    count: usize,
    /// The first that does not hold: its line, the entry it knows, and what became of that.
    bad: Option<(usize, i64, Fault)>,
}

impl Held {
    pub(super) const fn is_good(&self) -> bool {
        self.bad.is_none()
    }

    pub(super) fn json(&self) -> Value {
        let bad = self.bad.map(|(line, seq, fault)| {
            let what = match fault {
                Fault::Cut => "cut",
                Fault::Rewritten => "rewritten",
            };
            json!({"line": line, "seq": seq, "what": what})
        });
        json!({"count": self.count, "first_bad": bad})
    }

    /// The same in words.
    pub(super) fn said(&self, session: &Session, file: &Path) -> String {
        let Some((line, seq, fault)) = self.bad else {
            let args = [("count", self.count.into())];
            return session.lang.with("audit-anchors-ok", &args);
        };
        let file = file.display().to_string();
        let args = [
            ("file", (&file).into()),
            ("line", line.into()),
            ("seq", seq.into()),
        ];
        let said = session.lang.with(
            match fault {
                Fault::Cut => "audit-anchor-cut",
                Fault::Rewritten => "audit-anchor-rewritten",
            },
            &args,
        );
        format!("{said}\n{}", session.lang.say("audit-anchor-hint"))
    }
}

/// Holds every anchor of a file against the journal.
pub(super) fn hold(session: &Session, store: &Store, path: &Path) -> Result<Held, Failure> {
    let file = File::open(path).map_err(|cause| unreadable(session, path, &cause))?;
    let mut held = Held {
        count: 0,
        bad: None,
    };
    for line in anchor::read(BufReader::new(file)) {
        let line = line.map_err(|cause| unreadable(session, path, &cause))?;
        let Some(anchor) = line.anchor else {
            let file = path.display().to_string();
            let args = [("file", (&file).into()), ("line", line.number.into())];
            let message = session.lang.with("audit-anchor-unreadable", &args);
            return Err(Failure::new("anchors", 1, message));
        };
        held.count += 1;
        let found = store.hash_of(anchor.seq);
        let fault = match found.map_err(|error| session.failed(&error))? {
            None => Fault::Cut,
            Some(hash) if !hash.eq_ignore_ascii_case(&anchor.hash) => Fault::Rewritten,
            Some(_hash) => continue,
        };
        held.bad = held.bad.or(Some((line.number, anchor.seq, fault)));
    }
    Ok(held)
}

/// Prints the last entry with its hash and the time, and writes it behind the others in a file.
/// Where one of these does not hold any more, that is said and nothing is written.
pub(in super::super) fn anchor(session: &Session, to: Option<&Path>) -> Result<ExitCode, Failure> {
    let store = session.reading()?;
    let clock = session.clock()?;
    let last = store.head().map_err(|error| session.failed(&error))?;
    let Some((seq, hash)) = last else {
        return Err(Failure::not_found(session.lang.say("cli-no-office")));
    };
    if let Some(path) = to.filter(|path| path.exists()) {
        let held = hold(session, &store, path)?;
        if !held.is_good() {
            return Err(Failure::new("anchors", 5, held.said(session, path)));
        }
    }
    let anchor = Anchor::of(seq, hash, clock.now());
    let line = anchor.line().map_err(Failure::output)?;
    if let Some(path) = to {
        append(path, &line).map_err(|cause| unreadable(session, path, &cause))?;
    }
    writeln!(std::io::stdout(), "{line}").map_err(Failure::output)?;
    Ok(ExitCode::SUCCESS)
}

/// Writes a line behind the others and waits until it is on the disk.
fn append(path: &Path, line: &str) -> std::io::Result<()> {
    let mut file = OpenOptions::new()
        .append(true)
        .create(true)
        .mode(0o600)
        .open(path)?;
    // In one write, so that two at once do not mix their lines.
    file.write_all(format!("{line}\n").as_bytes())?;
    file.sync_all()
}

fn unreadable(session: &Session, path: &Path, cause: &std::io::Error) -> Failure {
    super::super::import::unreadable(&session.lang, path, cause)
}
