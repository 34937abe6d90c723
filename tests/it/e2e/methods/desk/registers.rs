//! The registers of the office, written in beside the case of a story.

use std::time::Duration;

use caseload::domain::decide::offered;
use caseload::domain::register::{Entry, EntryKind, PartText};
use caseload::store::contract::{Begin, RegisterAsk};

use super::{CASE, CHILD, Desk};

/// An organisation of the neighbourhood, as an office keeps it in a spreadsheet.
const SHEET: &str = "organisation_id;name;area;phone;service;service_kind\r\n\
    o1;Sample House;Elm Street 9;+359 2 000 00;Evening care;social\r\n";

impl Desk {
    /// The entries of a register, as they stand.
    fn entries(&self, kind: EntryKind) -> Vec<Entry> {
        let ask = RegisterAsk {
            kind,
            filter: String::new(),
            from: Begin::Start,
            limit: 20,
        };
        self.store().register(&ask).unwrap()
    }

    /// Opens a register from the case by its name in the menu, works in it, and comes back.
    fn in_register(&mut self, kind: EntryKind, works: impl FnOnce(&mut Self)) {
        let name = self.lang.say("action-go-registers");
        let first = self.form("register-organisation");
        self.worker.keys("f9").settles();
        self.worker.feed(&name).settles();
        self.worker.keys("enter").sees(&first);
        let kinds = offered(&self.method);
        let place = kinds.iter().position(|each| *each == kind).unwrap();
        for kind in &kinds[1..=place] {
            let next = format!("register-{}", kind.code().replace('_', "-"));
            let next = self.form(&next);
            self.worker.keys("tab").sees(&next);
        }
        works(self);
        let case = format!("┌ {CASE}");
        // An entry stands over its register, and the register over the case.
        for _screen in 0..2 {
            self.worker.settles();
            let before = self.worker.screen();
            if before.contains(&case) {
                return;
            }
            self.worker.keys("esc");
            while self.worker.screen() == before {
                self.worker.reads_for(Duration::from_millis(50));
            }
        }
        self.worker.sees(&case);
    }

    /// Enters something new, which opens by itself.
    fn enters(&mut self, kind: EntryKind, form: &str, first: &str, fields: &[(&str, &str)]) {
        let before = self.entries(kind).len();
        self.asks("insert", form);
        self.worker.feed(first);
        self.fills(fields);
        self.saves(form);
        self.worker.sees("┌ R-");
        assert_eq!(self.entries(kind).len(), before + 1);
    }

    /// Writes a part of the entry that is open.
    fn adds(&mut self, (key, form): (&str, &str), first: &str, fields: &[(&str, &str)]) {
        self.asks(key, form);
        self.worker.feed(first);
        self.fills(fields);
        self.saves(form);
    }

    /// What the worker is by profession stands beside the load while a manager is named, soon after
    /// it was written elsewhere.
    pub(in super::super) fn learns_a_profession(&mut self, profession: &str) {
        let args = ["staff", "change", "wilma", "--profession", profession];
        self.runs(&args).done();
        // What others wrote is looked for when nobody has pressed a key for a while.
        self.worker.reads_for(Duration::from_secs(3));
        let (form, curator) = (self.form("form-decide"), self.say("field-curator"));
        self.asks("f8", "form-decide");
        self.worker.field(&curator).sees(profession);
        self.worker.keys("esc").misses(&form);
    }

    /// Takes the directory in, and tells the family of an organisation of it.
    pub(in super::super) fn informs(&mut self) {
        let path = self.folder.path().join("directory.csv");
        std::fs::write(&path, SHEET).unwrap();
        let path = path.to_str().unwrap();
        let taken = self.runs(&["--json", "directory", "import", path]);
        assert_eq!(taken.done().json()["accepted"], 1);
        self.in_register(EntryKind::Organisation, |desk| {
            desk.worker.sees("Sample House");
            // The number of the case that is open stands in the form.
            let form = "form-entry-inform";
            desk.asks("f5", form);
            desk.worker.sees(CASE).sees("Elm Street 9");
            desk.fills(&[("entry-told-whom", "Mona Sample")]);
            desk.saves(form);
        });
        self.worker
            .keys("4")
            .sees("Mona Sample")
            .sees("Sample House");
    }

    /// Enters what does not fit between two bodies, of the case, and how it was settled.
    pub(in super::super) fn enters_a_mismatch(&mut self) {
        let kind = EntryKind::Mismatch;
        self.in_register(kind, |desk| {
            let fields = [
                ("entry-effect", "Kim waits for two months."),
                ("entry-case", CASE),
            ];
            desk.enters(kind, "form-entry-mismatch", "School and clinic", &fields);
            let fields = [("entry-words", "One list from May on.")];
            desk.adds(("insert", "form-entry-step"), "3", &fields);
            let settled = desk.say("mismatch-settled");
            desk.worker.sees("One list from May").sees(&settled);
        });
        let figures = self.runs(&[
            "--json",
            "report",
            "mismatches_settled",
            "--from",
            "2026-11-01",
        ]);
        let figures = figures.done().json();
        let settled = &figures["figures"][0];
        assert_eq!(
            (&settled["value"], &settled["of"]),
            (&1.into(), &1.into()),
            "{figures}"
        );
    }

    /// A contact family is prepared, matched with the case and met.
    pub(in super::super) fn meets_a_contact_family(&mut self) {
        let kind = EntryKind::ContactFamily;
        self.in_register(kind, |desk| {
            let fields = [("entry-prepared", "May, three evenings")];
            desk.enters(kind, "form-entry-family", "Nora and Nick Example", &fields);
            let fields = [("entry-agreement", "Both families signed")];
            desk.adds(("f3", "form-entry-match"), CASE, &fields);
            let fields = [
                ("entry-done", "Cooked together."),
                ("entry-next", "A walk"),
                ("entry-next-on", "+7"),
            ];
            desk.adds(("insert", "form-entry-meeting"), "", &fields);
            desk.worker.sees("Cooked together.");
        });
        // The case tells of it, and the next meeting is a term of it.
        self.worker.keys("1").sees("Nora and Nick Example");
    }

    /// A group of a programme has the child as its member, who came to the first session.
    pub(in super::super) fn joins_a_group(&mut self) {
        let kind = EntryKind::Group;
        self.in_register(kind, |desk| {
            let fields = [("entry-leader", "Wilma Sample")];
            desk.enters(kind, "form-entry-group", "1", &fields);
            let fields = [("entry-member", CHILD)];
            desk.adds(("f3", "form-entry-member"), CASE, &fields);
            let fields = [("entry-theme", "Masks"), ("entry-present", "  \r")];
            desk.adds(("insert", "form-entry-session"), "", &fields);
            desk.worker.sees("Masks");
        });
        let group = self.entries(kind).remove(0);
        let came = group.parts.iter().find_map(|part| match &part.text {
            PartText::Session(session) => Some(session.present.len()),
            PartText::Service(_)
            | PartText::Step(_)
            | PartText::Match(_)
            | PartText::Meeting(_)
            | PartText::Member(_) => None,
        });
        assert_eq!(came, Some(1));
    }

    /// The year's questions are answered.
    pub(in super::super) fn looks_back(&mut self) {
        let kind = EntryKind::SelfAssessment;
        self.in_register(kind, |desk| {
            let fields = [("entry-met", "2"), ("entry-follows", "More evenings.")];
            desk.enters(kind, "form-entry-yearly", "", &fields);
            desk.worker.sees("More evenings.");
        });
    }

    /// What came of cases that used a service or a programme counts this one, in one row.
    pub(in super::super) fn counts_outcomes(&self, figure: &str) {
        let figures = self.runs(&["--json", "report", figure, "--from", "2026-11-01"]);
        let figures = figures.done().json();
        let figure = &figures["figures"][0];
        assert_eq!(figure["of"], 1, "{figures}");
        assert_eq!(figure["parts"].as_array().unwrap().len(), 1, "{figures}");
    }
}
