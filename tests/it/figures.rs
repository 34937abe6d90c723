//! Figures: counted again from the exported journal, and as a user sees and steers them.

mod command;
mod journal;
mod screen;

use serde_json::Value;

use crate::cli::{Ran, run};

/// When the demo offices are looked at.
const NOW: &str = "2026-11-16T14:00:00+02:00";

/// A fictional office of a pack and seed, with its journal as it was exported.
struct Demo {
    /// Which one it is.
    name: String,
    folder: tempfile::TempDir,
    supervisor: String,
}

impl Demo {
    fn new(method: &str, seed: u64) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let name = format!("{method} {seed}");
        let seed = seed.to_string();
        let args = [
            "demo",
            "--method",
            method,
            "--seed",
            &seed,
            "--keep",
            "d.db",
            "--no-open",
            "--json",
            "--clock",
            NOW,
        ];
        let made = run(folder.path(), &args).done().json();
        let staff = made["staff"].as_array().unwrap();
        let supervisor = staff.iter().find(|each| each["role"] == "supervisor");
        let supervisor = supervisor.unwrap()["login"].as_str().unwrap().to_owned();
        Self {
            name,
            folder,
            supervisor,
        }
    }

    fn run(&self, args: &[&str]) -> Ran {
        let mut all = vec!["--db", "d.db", "--clock", NOW, "--as", &self.supervisor];
        all.extend(args);
        run(self.folder.path(), &all)
    }

    /// Every figure of a period.
    fn report(&self, from: &str, to: &str) -> Vec<Value> {
        let args = [
            "report", "all", "--from", from, "--to", to, "--format", "json",
        ];
        let report = self.run(&args).done().json();
        assert_eq!((&report["from"], &report["to"]), (&from.into(), &to.into()));
        report["figures"].as_array().unwrap().clone()
    }

    /// The journal, entry by entry.
    fn journal(&self) -> Vec<Value> {
        let ran = self.run(&["audit", "list", "--json", "--full"]).done();
        let lines = ran.out.lines();
        lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}
