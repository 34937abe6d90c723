//! `caseload print`: a case or a signal on paper, for somebody; the journal says that it was printed.

use std::io::Write as _;
use std::path::Path;

use super::args::{Print, PrintFormat};
use super::failure::Failure;
use super::session::Session;
use crate::domain::paper::Reader;
use crate::shell::papers;
use crate::store::contract::{Found, StoreError};

pub(super) fn run(session: &Session, args: &Print) -> Result<(), Failure> {
    let number = session.number(&args.number)?;
    let reader = args.reader.reader();
    if let Some(path) = &args.out {
        may_be_written(session, path)?;
    }
    if session.args.read_only {
        return Err(read_only(session));
    }
    let (store, login, clock) = session.writing()?;
    let found = store.find(number).map_err(|error| session.failed(&error))?;
    match found {
        // An entry of the registers has no paper.
        None | Some(Found::Entry(_)) => return Err(session.no_record(number)),
        Some(Found::Signal(_)) if reader != Reader::Inspection => {
            return Err(Failure::usage(session.lang.say("paper-not-of-signal")));
        }
        Some(Found::Signal(_) | Found::Case(_)) => {}
    }
    let language = session.lang.language();
    let sheets = papers::print(&store, &login, clock.now(), (number, reader), language);
    let sheets = sheets.map_err(|error| {
        if matches!(error, StoreError::ReadOnly) {
            read_only(session)
        } else {
            session.refused(&store, &error)
        }
    })?;
    let ending = args.format.ending();
    let mut files = sheets.files.iter();
    let text = files.find(|(each, _text)| *each == ending);
    let text = text.map_or("", |(_ending, text)| text);
    write(session, args.out.as_deref(), text)
}

/// Printing is written into the journal, so nothing is printed from what can only be read.
fn read_only(session: &Session) -> Failure {
    let code = session.failed(&StoreError::ReadOnly);
    Failure::new(code.code, code.exit, session.lang.say("paper-read-only"))
}

/// Refuses to replace a file unless somebody says that it may be replaced.
pub(super) fn may_be_written(session: &Session, path: &Path) -> Result<(), Failure> {
    if session.args.yes || !path.exists() {
        return Ok(());
    }
    let path = path.display().to_string();
    let args = [("path", (&path).into())];
    Err(Failure::usage(session.lang.with("paper-exists", &args)))
}

/// Writes to a file for its owner only, or to standard output.
pub(super) fn write(session: &Session, path: Option<&Path>, text: &str) -> Result<(), Failure> {
    let Some(path) = path else {
        let mut out = std::io::stdout().lock();
        return out.write_all(text.as_bytes()).map_err(Failure::output);
    };
    let written = if session.args.yes && path.exists() {
        papers::write_over(path, text.as_bytes())
    } else {
        papers::write_new(path, text.as_bytes())
    };
    written.map_err(|cause| {
        let path = path.to_owned();
        session.failed(&StoreError::File { path, cause })
    })
}

impl PrintFormat {
    /// The ending of its files.
    const fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Html => "html",
        }
    }
}
