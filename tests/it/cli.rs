//! The command line as scripts use it: the real binary, its output, its exit codes.

mod anchors;
mod contract;
mod holidays;
mod hostile;
mod methods;
mod queue;
mod recovery;
mod staff;
mod tables;

use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

/// A folder with the database of a practice office.
pub(crate) struct Office {
    folder: tempfile::TempDir,
    /// Who asks, and when.
    as_of: String,
}

/// What a command left behind.
pub(crate) struct Ran {
    pub(crate) exit: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    /// Standard output as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| {
            panic!("{error}: {}\n{}", self.out, self.err);
        })
    }

    /// The same, which must have been done.
    pub(crate) fn done(self) -> Self {
        assert_eq!(self.exit, 0, "{}{}", self.out, self.err);
        self
    }
}

/// Runs the program with arguments, and with nothing of this machine's own settings.
#[expect(
    clippy::disallowed_types,
    reason = "a test starts the program; the program starts nothing"
)]
pub(crate) fn run(folder: &Path, args: &[&str]) -> Ran {
    let output: Output = std::process::Command::new(env!("CARGO_BIN_EXE_caseload"))
        .args(args)
        .current_dir(folder)
        .env_clear()
        .env("HOME", folder)
        .env("USER", "dora")
        .env("LANG", "C.UTF-8")
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    Ran {
        exit: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Office {
    /// A practice office in a zone, at a time.
    pub(crate) fn at(zone: &str, now: &str) -> Self {
        Self::working_by("standard", zone, now)
    }

    pub(crate) fn working_by(method: &str, zone: &str, now: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let office = Self {
            folder,
            as_of: now.to_owned(),
        };
        let args = [
            "init",
            "--practice",
            "--method",
            method,
            "--office",
            "Sampleford",
            "--timezone",
            zone,
            "--staff",
            "dora:duty:Dora Sample",
            "carl:curator:Carl Sample",
            "sofia:supervisor,admin:Sofia Sample",
        ];
        office.run(&args).done();
        office
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn db(&self) -> PathBuf {
        self.folder.path().join("office.db")
    }

    /// Runs a command on this office at its time.
    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        let db = self.db();
        let mut all = vec!["--db", db.to_str().unwrap(), "--clock", &self.as_of];
        all.extend(args);
        run(self.folder(), &all)
    }

    /// The same with the result as JSON.
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        let mut all = args.to_vec();
        all.push("--json");
        self.run(&all).done().json()
    }

    /// Imports one of the corpora under `tests/signals`.
    pub(crate) fn import(&self, file: &str) -> Ran {
        self.run(&["import", &signals(file), "--json"])
    }

    pub(crate) fn at_time(&mut self, now: &str) {
        now.clone_into(&mut self.as_of);
    }
}

/// A file under `tests/signals`.
pub(crate) fn signals(file: &str) -> String {
    format!("{}/tests/signals/{file}", env!("CARGO_MANIFEST_DIR"))
}

/// The text of a value that must be one.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}
