//! What comes in as a table and goes out on paper, as a table or as a calendar.

use crate::cli::{Ran, run, text};

use super::{CASE, CHILD, Desk};

/// The signal of the story in an office's spreadsheet: semicolons, a day and an hour, words for codes.
const SHEET: &str = "external_id;received_date;received_time;channel;source;kind;informant_kind;\
    informant_name;text;place;child1_name;child1_age_years;adults\r\n\
    7;16.11.2026;13:50;phone;neighbour;concern;protected;Vera Withheld;\
    =A neighbour hears a child cry every night.;Elm Street 1;Kim Sample;7;\
    Mona Sample (mother)\r\n";

impl Desk {
    /// Runs a command on the database of the office, as its supervisor.
    pub(in super::super) fn runs(&self, args: &[&str]) -> Ran {
        let db = self.db.to_str().unwrap();
        let clock = super::super::super::CLOCK;
        let whole = ["--db", db, "--clock", clock, "--as", "sofia"];
        let whole: Vec<&str> = whole.iter().chain(args).copied().collect();
        run(self.folder.path(), &whole)
    }

    /// Takes the signal in from a spreadsheet, which is read without saying how.
    pub(in super::super) fn imports_a_signal(&mut self) {
        let path = self.folder.path().join("list.csv");
        std::fs::write(&path, SHEET).unwrap();
        let path = path.to_str().unwrap().to_owned();
        let taken = self.runs(&["--json", "import", &path]).done().json();
        assert_eq!(taken["accepted"], 1, "{taken}");
        let again = self.runs(&["--json", "import", &path]).done().json();
        assert_eq!(again["unchanged"], 1, "{again}");
        // Others' records appear by themselves.
        self.worker.sees(CHILD).keys("f4");
    }

    /// Gives the signals out as a table: no informant, and nothing that a spreadsheet would carry out.
    pub(in super::super) fn exports_signals(&self) {
        let out = self
            .runs(&["export", "signals", "--format", "csv"])
            .done()
            .out;
        assert!(out.contains(CHILD) && !out.contains("Withheld"), "{out}");
        assert!(out.contains("'=A neighbour"), "{out}");
    }

    /// Prints the case for each reader, as text and as HTML.
    pub(in super::super) fn prints(&self, of_network: &[&str]) {
        for reader in ["family", "inspection", "meeting"] {
            for format in ["text", "html"] {
                let args = ["print", CASE, "--for", reader, "--format", format];
                let paper = self.runs(&args).done().out;
                assert!(!paper.contains("Withheld"), "{reader}: {paper}");
                let wide = paper.lines().map(caseload::text::width).max();
                assert!(format == "html" || wide <= Some(80), "{reader}: {wide:?}");
                if reader == "inspection" && format == "text" {
                    let paper = paper.split_whitespace().collect::<Vec<_>>().join(" ");
                    for words in of_network {
                        assert!(paper.contains(words), "no {words:?} in\n{paper}");
                    }
                }
            }
        }
        let entries = self.runs(&["--json", "audit", "list"]).done().json();
        let entries = entries["rows"].as_array().unwrap().clone();
        let printed = entries
            .iter()
            .filter(|each| text(&each["action"]) == "printed");
        assert_eq!(printed.count(), 6, "every print is in the journal");
    }

    /// The calendar has the number of the case, and nobody's name or words.
    pub(in super::super) fn exports_the_calendar(&self, words: &[&str]) {
        let file = self.runs(&["export", "calendar"]).done().out;
        assert!(file.contains(CASE), "{file}");
        let unfolded = file.replace("\r\n ", "");
        for secret in words.iter().chain(&[CHILD, "Kim", "Mona", "Elm Street"]) {
            assert!(!unfolded.contains(secret), "{secret} in\n{unfolded}");
        }
    }
}
