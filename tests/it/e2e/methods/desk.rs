//! Two people at a terminal each, in an office of any method and in the method's own language.

mod network;
mod papers;
mod registers;

use std::path::PathBuf;
use std::time::Duration;

use caseload::domain::case::Case;
use caseload::domain::gate;
use caseload::domain::method::{CaseUnit, Gate, Method, State};
use caseload::domain::plan::Owner;
use caseload::domain::review::Verdict;
use caseload::domain::signal::Signal;
use caseload::lang::{Lang, Language};
use caseload::store::contract::Found;
use caseload::store::{Access, Patience, Store};

use super::super::{CLOCK, SIZE};
use crate::cli::{run, text};
use crate::office::{moment, pack};
use crate::pty::Session;

/// The child of the story.
const CHILD: &str = "Kim Sample";
/// The signal of the story, the first record of the year.
const SIGNAL: &str = "26-0001";
/// The case that comes of it.
const CASE: &str = "26-0002";
/// Letters of a label that are looked for: a longer one may be cut.
const SHOWN: usize = 22;
/// Letters of a name that are typed to search for it in a list.
const SEARCHED: usize = 40;

/// A worker's desk; the supervisor comes when needed.
pub(super) struct Desk {
    folder: tempfile::TempDir,
    db: PathBuf,
    language: Language,
    lang: Lang,
    pub(super) method: Method,
    pub(super) worker: Session,
}

impl Desk {
    /// A practice office of two, set up for a method.
    pub(super) fn of(id: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db = folder.path().join("office.db");
        let args = [
            "--db",
            db.to_str().unwrap(),
            "--clock",
            CLOCK,
            "init",
            "--practice",
            "--method",
            id,
            "--office",
            "Sampleford",
            "--timezone",
            "Europe/Sofia",
            "--staff",
            "wilma:duty,curator:Wilma Sample",
            "sofia:supervisor,admin:Sofia Sample",
        ];
        run(folder.path(), &args).done();
        let method = pack(id);
        let language = Language::from_code(&method.language).unwrap();
        let worker = opens(&db, language, "wilma");
        Self {
            folder,
            db,
            language,
            lang: Lang::of(language),
            method,
            worker,
        }
    }

    /// A message in the language of the office, as much of it as is surely shown.
    pub(super) fn say(&self, id: &str) -> String {
        self.lang.say(id).chars().take(SHOWN).collect()
    }

    /// The head of a form.
    pub(super) fn form(&self, id: &str) -> String {
        format!("┌ {}", self.lang.say(id))
    }

    fn store(&self) -> Store {
        Store::open(&self.db, Access::Read, Patience::Command).unwrap()
    }

    /// The signal as it stands.
    fn signal(&self) -> Signal {
        let Some(Found::Signal(file)) = self.store().find(SIGNAL.parse().unwrap()).unwrap() else {
            panic!("no signal");
        };
        file.signal
    }

    /// The case as it stands.
    pub(super) fn case(&self) -> Case {
        let Some(Found::Case(file)) = self.store().find(CASE.parse().unwrap()).unwrap() else {
            panic!("no case");
        };
        file.case
    }

    /// Fills fields in, one after the other; a value of one digit chooses from a list.
    fn fills(&mut self, fields: &[(&str, &str)]) {
        for (label, value) in fields {
            let label = self.say(label);
            self.worker.field(&label).feed(value);
        }
    }

    fn saves(&mut self, form: &str) {
        let form = self.form(form);
        self.worker.keys("f8").misses(&form);
    }

    /// Opens a form by its key.
    fn asks(&mut self, key: &str, form: &str) {
        let form = self.form(form);
        self.worker.keys(key).sees(&form);
    }

    pub(super) fn records_a_signal(&mut self) {
        self.worker.sees("Sampleford");
        self.asks("f2", "form-signal");
        self.worker
            .feed("A neighbour hears a child cry every night.");
        self.fills(&[
            ("field-place", "Elm Street 1"),
            ("field-name", CHILD),
            ("field-age", "7"),
            ("field-adult-role", "1"),
            ("field-name", "Mona Sample"),
        ]);
        self.saves("form-signal");
    }

    /// Answers the questions of urgency, and waits for the line in the queue.
    pub(super) fn sorts(&mut self, keys: &str) -> &mut Self {
        self.worker.sees(SIGNAL).keys(keys);
        self.worker.sees("┌ ").sees(CHILD);
        self
    }

    /// Takes the signal, sees the child, concludes.
    pub(super) fn checks(&mut self) {
        self.worker.keys("f3").sees("Wilma Sample ");
        let title = self.say("check-add-step");
        self.worker.keys("f5").sees(&title);
        self.asks("f5", "form-check-step");
        self.fills(&[
            ("field-contact-kind", "1"),
            ("field-who-met", "Kim and the mother"),
            ("field-child-seen", "1"),
            ("field-result", "Kim is calm and well."),
        ]);
        self.saves("form-check-step");
        self.worker.sees("Kim is calm");
        self.supplies_check();
        self.asks("f8", "form-conclude");
        self.fills(&[
            ("field-finding", "1"),
            ("field-conclusion", "Kim is alone at night."),
        ]);
        self.saves("form-conclude");
    }

    /// Writes the records that the check cannot be concluded without.
    fn supplies_check(&mut self) {
        for _try in 0..10 {
            let signal = self.signal();
            if gate::missing_records_of_signal(&self.method, &signal, State::Check).is_none() {
                return;
            }
            // The record that is missing is offered first.
            self.asks("j", "form-record");
            self.fills(&[("field-record-words", "As agreed.")]);
            self.saves("form-record");
            while self.signal().records.len() == signal.records.len() {
                self.worker.reads_for(Duration::from_millis(50));
            }
        }
    }

    /// The supervisor finds a record and works on it.
    fn supervises(&self, number: &str, works: impl FnOnce(&Self, &mut Session)) {
        let mut supervisor = opens(&self.db, self.language, "sofia");
        supervisor.sees("Sampleford").keys("f7").feed(number);
        supervisor.sees(CHILD).keys("enter");
        supervisor.sees(&format!("┌ {number}"));
        works(self, &mut supervisor);
        supervisor.keys("f10");
        assert!(supervisor.ends().success());
    }

    pub(super) fn countersigns(&self) {
        self.supervises(SIGNAL, |desk, supervisor| {
            let form = desk.form("form-countersign");
            supervisor.keys("k").sees(&form).keys("1");
            supervisor.keys("f8").misses(&form);
        });
    }

    /// Decides to open a case, which opens by itself.
    pub(super) fn opens_a_case(&mut self) {
        self.asks("f8", "form-decide");
        self.fills(&[("field-reason", "1")]);
        self.saves("form-decide");
        self.worker.sees(&format!("┌ {CASE}")).sees(CHILD);
        let children = self.case().children.len();
        assert!(self.method.case_unit != CaseUnit::Child || children == 1);
    }

    /// The body approves the step that waits.
    pub(super) fn approves(&mut self) {
        let case = self.case();
        let closes = case.pending.as_ref().unwrap().state == State::Closing;
        self.supervises(CASE, |desk, supervisor| {
            let form = desk.form("form-approve");
            supervisor.keys("k").sees(&form).settles();
            // A meeting that nothing was approved by yet is chosen already, with its protocol.
            let meeting = desk.say("field-approved-by-meeting");
            if !supervisor.screen().contains(&meeting) {
                let protocol = desk.say("field-protocol");
                supervisor.field(&protocol).feed("12");
            }
            supervisor.keys("f8");
            if closes {
                supervisor.sees("? ").keys("enter").feed(CASE).keys("enter");
            }
            supervisor.misses(&form);
        });
        assert!(self.case().pending.is_none());
        let waits = self.waits_mark();
        self.worker.misses(&waits);
    }

    /// What is drawn where a step waits for a body.
    fn waits_mark(&self) -> String {
        let blank = ["body", "step", "by", "since"].map(|name| (name, "".into()));
        let mark = self.lang.with("case-mark-waits", &blank);
        mark.split(' ').next().unwrap().to_owned()
    }

    /// Ends the stage in hand; where a body must approve, it waits for it by name.
    pub(super) fn finishes(&mut self, body: &str) {
        let state = self.case().state;
        self.worker.keys("1 f8");
        if body.is_empty() {
            self.waits(|case| case.state != state);
            return;
        }
        self.waits(|case| case.pending.is_some());
        self.worker.sees(body);
        self.approves();
    }

    /// Waits until the case stands so.
    fn waits(&mut self, stands: impl Fn(&Case) -> bool) {
        for _try in 0..100 {
            if stands(&self.case()) {
                return;
            }
            self.worker.reads_for(Duration::from_millis(50));
        }
        panic!("{:?} in\n{}", self.case().state, self.worker.screen());
    }

    /// Writes every record and fills in every instrument that a state cannot be left without.
    pub(super) fn supplies(&mut self, state: State) {
        for _try in 0..30 {
            let case = self.case();
            let missing = gate::missing_of_case(&self.method, &case, state, moment(CLOCK));
            let asks = |gate: Gate| missing.iter().find(|each| each.gate == gate);
            if let Some(missing) = asks(Gate::Records) {
                self.writes_a_record(&missing.what[0]);
            } else if let Some(missing) = asks(Gate::Tools) {
                self.measures(&missing.what[0]);
            } else {
                return;
            }
        }
        let missing = gate::missing_of_case(&self.method, &self.case(), state, moment(CLOCK));
        panic!("{missing:?} in\n{}", self.worker.screen());
    }

    fn writes_a_record(&mut self, what: &str) {
        let (kind, person) = what.split_once(": ").unwrap_or((what, ""));
        let before = self.case().records.len();
        self.asks("j", "form-record");
        let asked = self.method.record(kind).unwrap();
        let first = self.method.records.iter().find(|each| each.of == asked.of);
        let [first, letters] = [first.unwrap(), asked].map(|kind| {
            let name = kind.name.say(self.language.code(), &self.method.language);
            name.chars().take(SEARCHED).collect::<String>()
        });
        // The list is searched by the first letters of a name.
        self.worker.sees("│►").keys("space");
        self.worker.sees(&format!("1 {first}")).feed(&letters);
        self.worker.sees(&format!(": {letters}"));
        self.worker.keys("enter").settles();
        if !person.is_empty() {
            let names = self.case();
            let mut names = names.asked().map(|(_, name)| name.to_owned());
            let digit = names.position(|name| name == person).unwrap() + 1;
            self.fills(&[("field-record-person", &digit.to_string())]);
        }
        self.fills(&[("field-record-words", "As agreed.")]);
        self.saves("form-record");
        self.waits(|case| case.records.len() > before);
    }

    fn measures(&mut self, tool: &str) {
        let before = self.case().measures.len();
        let form = self.form("form-measure");
        self.worker.keys("m");
        if self.method.tools.len() > 1 {
            let choose = self.say("case-choose");
            let place = self.method.tools.iter().position(|each| each.id == tool);
            let digit = place.unwrap() + 1;
            self.worker.sees(&choose).feed(digit.to_string());
        }
        self.worker.sees(&form).sees("│►").keys("2");
        self.worker.keys("f8").misses(&form);
        self.waits(|case| case.measures.len() > before);
    }

    /// Writes the assessment with the records and instruments of its stage, and ends it.
    pub(super) fn assesses(&mut self) {
        self.asks("a", "form-assessment");
        self.fills(&[
            ("field-needs", "Somebody at home at night."),
            ("field-causes", "Night shifts."),
            ("field-resources", "A grandmother next door."),
            ("field-risk", "2"),
            ("field-child-view", "I want grandmother to come."),
        ]);
        self.saves("form-assessment");
        self.supplies(State::Assessment);
        self.worker.keys("1 f8");
        self.waits(|case| case.state == State::Plan);
    }

    pub(super) fn contacts(&mut self) {
        self.asks("f4", "form-contact");
        self.fills(&[
            ("field-contact-kind", "1"),
            ("field-contact-words", "Grandmother comes every night."),
        ]);
        self.saves("form-contact");
    }

    /// Builds a plan of one goal with one task of the family.
    pub(super) fn plans(&mut self) {
        self.plans_of(1);
    }

    /// The same with a task that asks for so many appointments a week.
    pub(super) fn plans_of(&mut self, weekly: u32) {
        self.worker.keys("3");
        self.asks("p", "form-plan");
        self.fills(&[
            ("field-problem", "Kim is alone at night."),
            ("field-family-sees", "1"),
        ]);
        self.saves("form-plan");
        self.asks("g", "form-goal");
        self.worker.feed("Kim is minded at night");
        self.fills(&[("field-expected", "No night alone.")]);
        self.saves("form-goal");
        self.worker.sees("►1. Kim is minded");
        self.asks("f6", "form-task");
        self.worker.feed("Ask the grandmother");
        self.fills(&[
            ("field-owner", "3"),
            ("field-owner-family", "1"),
            ("field-weekly", &weekly.to_string()),
            ("field-due", "+14"),
        ]);
        self.saves("form-task");
        self.worker.sees("[ ] Ask the grandmother");
        if self.method.gates(State::Plan).contains(&Gate::Consent) {
            self.consents();
        }
        self.supplies(State::Plan);
    }

    pub(super) fn consents(&mut self) {
        self.worker.keys("3").sees("Ask the grandmother");
        let choose = self.say("case-choose");
        let form = self.form("form-consent");
        for place in ["1", "2"] {
            self.worker.keys("s");
            self.worker.sees(&choose).keys(place).sees(&form);
            self.fills(&[("field-consent", "1"), ("field-consent-how", "signed")]);
            self.saves("form-consent");
            let told = usize::from(place == "2") + 1;
            self.waits(|case| case.plan().is_some_and(|plan| plan.consents.len() >= told));
        }
    }

    /// Ticks the task of the family.
    pub(super) fn ticks(&mut self) {
        let plan = self.case();
        let plan = plan.plan_in_force().unwrap();
        let (_goal, task) = plan.tasks().next().unwrap();
        assert!(matches!(task.owner, Some(Owner::Family(_))));
        self.worker.keys("3").feed(b"\x1b[H");
        self.worker.keys("down").sees("[ ] Ask");
        self.asks("space", "form-task-done");
        self.saves("form-task-done");
        self.worker.sees("[x] Ask the grandmother");
    }

    /// Holds the review that ends in a closure.
    pub(super) fn reviews(&mut self) {
        self.supplies(State::Implementation);
        self.supplies(State::Review);
        self.asks("f5", "form-review");
        self.fills(&[("field-goal-rating", "1")]);
        let gates = self.method.gates(State::Review);
        let (efforts, future) = (
            gates.contains(&Gate::Efforts),
            gates.contains(&Gate::Future),
        );
        if efforts {
            self.fills(&[("field-effort", "1")]);
        }
        self.fills(&[
            ("field-specialists", "Her teacher sees her rested."),
            ("field-family-words", "We manage at night."),
            ("field-satisfaction", "1"),
            ("field-expert", "The nurse agrees."),
        ]);
        if future {
            self.fills(&[("field-future", "1")]);
        }
        let offered = &self.method.review.verdicts;
        let offered = Verdict::ALL.iter().filter(|each| offered.contains(each));
        let place = offered
            .map(|each| each.code())
            .position(|code| code == "close");
        let digit = (place.unwrap() + 1).to_string();
        // The mark tells it from the decision on the child's future.
        let verdict = format!("{}*", self.lang.say("field-verdict"));
        self.worker.field(&verdict).feed(&digit);
        self.fills(&[("field-verdict-reason", "Kim sleeps well.")]);
        self.saves("form-review");
        self.waits(|case| case.state == State::Closing);
    }

    /// Proposes closure, has it approved, and proves the file.
    pub(super) fn closes(&mut self) {
        self.supplies(State::Closing);
        self.asks("o", "form-closure");
        self.fills(&[
            ("field-closure-reason", "1"),
            ("field-closure-words", "The family manages."),
            ("field-risk-again", "1"),
            ("field-told-on", "16.11.2026"),
            ("field-told-how", "At home, by word."),
        ]);
        self.worker.keys("f8").settles();
        if self.method.approval(State::Closing).is_some() {
            self.worker.sees(&format!("{CASE}?"));
            self.worker.keys("1");
            self.waits(|case| case.pending.is_some());
            self.approves();
        }
        assert!(self.case().is_closed());
        self.worker.keys("f10");
        assert!(self.worker.ends().success());
        let asked = [
            "--db",
            self.db.to_str().unwrap(),
            "--as",
            "sofia",
            "--json",
            "doctor",
            "--replay",
        ];
        let doctor = run(self.folder.path(), &asked).done().json();
        assert_eq!(doctor["ok"], true, "{doctor}");
        let shown = ["--db", asked[1], "--as", "wilma", "--json", "show", CASE];
        let shown = run(self.folder.path(), &shown).done().json();
        assert_eq!(text(&shown["state"]), "closed");
    }
}

/// Somebody opens the program in a language.
fn opens(db: &std::path::Path, language: Language, login: &str) -> Session {
    let args = [
        "--db",
        db.to_str().unwrap(),
        "--lang",
        language.code(),
        "--clock",
        CLOCK,
        "--as",
        login,
    ];
    Session::start(&args, &[("LANG", "C.UTF-8")], SIZE)
}
