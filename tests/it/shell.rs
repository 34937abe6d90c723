//! The shell in a real terminal, around a program of one line that runs in this test binary.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a made-up program hears what its test is about"
)]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use caseload::clock::Clock;
use caseload::domain::command::Command;
use caseload::domain::form::Answers;
use caseload::domain::ids::DraftId;
use caseload::shell::rescue::{Rescue, Saved};
use caseload::shell::{Counter, Exit, Program, Records, Searcher, Shell, crash};
use caseload::store::contract::{Applied, Draft, StoreError};
use caseload::ui::key::{Code, Key};
use caseload::ui::{Ask, Effect, Loaded, Msg, PaperAsk, Timer};
use ratatui::Frame;
use rustix::process::Signal;

use super::pty::Session;

const FOLDER: &str = "CASELOAD_TEST_FOLDER";

/// A line of text and a flood: F5 is a bug, F6 draws without end, F10 leaves.
#[derive(Default)]
struct Line {
    folder: PathBuf,
    text: String,
    size: (u16, u16),
    flood: u32,
}

impl Program for Line {
    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Key(key) => return self.pressed(key),
            Msg::Paste(text) => self.text.extend(["(", &text, ")"]),
            Msg::Resize(columns, rows) => self.size = (columns, rows),
            Msg::Woke(_) => return self.flood(),
            _ => {}
        }
        Vec::new()
    }

    fn unsaved(&self) -> Vec<Draft> {
        let mut answers = Answers::default();
        answers.0.insert("text".to_owned(), self.text.clone());
        let draft = Draft {
            id: DraftId(uuid::Uuid::nil()),
            form: String::new(),
            based_on: None,
            opened_with: Answers::default(),
            answers,
            focus: String::new(),
            updated_at: "2026-02-03T10:00:00Z".parse().unwrap(),
        };
        vec![draft]
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        let (columns, rows) = self.size;
        frame.render_widget(format!("{columns}x{rows}:{}", self.text), frame.area());
        frame.set_cursor_position((0, 0));
        if self.flood > 0 {
            let letter = (self.flood % 7).to_string();
            let area = frame.area();
            for position in area.positions() {
                frame.buffer_mut()[position].set_symbol(&letter);
            }
        }
    }
}

impl Line {
    fn pressed(&mut self, key: Key) -> Vec<Effect> {
        match key.code {
            Code::F(5) => panic!("a formatted panic about {}", self.text),
            Code::F(6) => return self.flood(),
            Code::F(10) => return vec![Effect::Quit],
            Code::Char('!') => self.mark("typed"),
            Code::Char(letter) if !key.ctrl && !key.alt => self.text.push(letter),
            _ => self.text.extend(["<", &key.to_string(), ">"]),
        }
        Vec::new()
    }

    fn mark(&self, name: &str) {
        std::fs::write(self.folder.join(name), "").unwrap();
    }

    fn flood(&mut self) -> Vec<Effect> {
        self.flood += 1;
        if self.flood == 300 {
            // No terminal takes 300 frames that nobody reads.
            self.mark("stalled");
        }
        vec![Effect::Wake(Duration::from_millis(1), Timer::Minute)]
    }
}

/// Keeps drafts in a file and knows nothing else.
struct Folder(PathBuf);

impl Records for Folder {
    fn ask(&mut self, _ask: &Ask) -> Result<Loaded, StoreError> {
        Err(StoreError::Busy)
    }
    fn apply(
        &mut self,
        _command: &Command,
        _based_on: Option<u32>,
        _draft: Option<DraftId>,
    ) -> Result<Applied, StoreError> {
        Err(StoreError::Busy)
    }
    fn save_draft(&mut self, draft: &Draft) -> Result<(), StoreError> {
        rescue_to(&self.0, draft);
        Ok(())
    }
    fn drop_draft(&mut self, _draft: DraftId) -> Result<(), StoreError> {
        Ok(())
    }
    fn paper(&mut self, _paper: &PaperAsk) -> Result<Loaded, StoreError> {
        Err(StoreError::ReadOnly)
    }

    fn set(&mut self, _name: &'static str, _value: &str) -> Result<(), StoreError> {
        Ok(())
    }
    fn changed(&mut self) -> Result<bool, StoreError> {
        Ok(false)
    }
    fn searcher(&self) -> Searcher {
        Box::new(|_words| Err(StoreError::Busy))
    }
    fn counter(&self) -> Counter {
        Box::new(|_period| Err(StoreError::Busy))
    }
}

/// Does nothing unless it is started by another test, in a terminal.
#[test]
#[ignore = "the other side of the tests below"]
fn in_a_terminal() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    caseload::shell::harden::harden().unwrap();
    let rescue = Rescue::default();
    let place = folder.clone();
    rescue.arm(Box::new(move |drafts| {
        rescue_to(&place, &drafts[0]);
        Ok(())
    }));
    let report = crash::Report {
        log: folder.join("crash.log"),
        sentence: Box::new(|code, saved| format!("bug {code}, kept: {}", saved == Saved::All)),
        clock: Clock::system(),
        screen: true,
    };
    let mut shell = Shell::open(Clock::system(), rescue.clone()).unwrap();
    crash::install(report, rescue);
    let mut program = Line {
        folder: folder.clone(),
        ..Line::default()
    };
    let exit = shell.run(&mut program, &mut Folder(folder)).unwrap();
    shell.close();
    if exit == Exit::Lost {
        std::process::exit(129);
    }
    assert_eq!(exit, Exit::Quit);
}

fn rescue_to(folder: &Path, draft: &Draft) {
    std::fs::write(folder.join("rescued"), draft.answers.text("text")).unwrap();
}

/// Starts the line in a terminal of 80 columns.
fn line(folder: &Path) -> Session {
    let program = std::env::current_exe().unwrap();
    let args = [
        "shell::in_a_terminal",
        "--exact",
        "--ignored",
        "--nocapture",
    ];
    let env = [(FOLDER, folder.to_str().unwrap())];
    let mut session = Session::of(program.to_str().unwrap(), &args, &env, (80, 24));
    session.sees("80x24:");
    session
}

fn rescued(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("rescued")).unwrap_or_default()
}

/// Waits for a file.
fn appears(file: &Path) {
    let deadline = Instant::now() + Duration::from_secs(20);
    while !file.exists() {
        assert!(Instant::now() < deadline, "no {}", file.display());
        std::thread::park_timeout(Duration::from_millis(10));
    }
}

#[test]
fn a_dropped_line_ends_the_program_and_keeps_the_text() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = line(folder.path());
    session.feed("Seen at school").sees("Seen at school");
    assert_eq!(session.hang_up().exit_code(), 129);
    assert!(rescued(folder.path()).starts_with("Seen at school"));
}

#[test]
fn a_terminated_program_gives_the_terminal_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = line(folder.path());
    session.feed("Žemyna").sees("Žemyna");
    let status = session.signal(Signal::TERM).ends();
    assert_eq!(status.exit_code(), 143);
    assert_eq!(rescued(folder.path()), "Žemyna");
    assert!(session.text().contains("\u{1b}[?1049l"));
    assert!(session.text().contains("\u{1b}[?2004l"));
}

#[test]
fn a_stalled_line_holds_neither_keys_nor_the_end_up() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = line(folder.path());
    session.resize(200, 60).sees("200x60:");
    session.feed("\u{1b}[17~");
    // From here on nothing is read.
    appears(&folder.path().join("stalled"));
    session.feed("kept!");
    appears(&folder.path().join("typed"));
    session.signal(Signal::TERM);
    assert_eq!(session.ends_unread().exit_code(), 143);
    assert_eq!(rescued(folder.path()), "kept");
}

#[test]
fn a_bug_keeps_the_text_and_shows_none_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = line(folder.path());
    session.feed("secret").sees("secret").feed("\u{1b}[15~");
    assert_eq!(session.ends().exit_code(), 101);
    assert_eq!(rescued(folder.path()), "secret");
    let bytes = session.text();
    let (_drawn, after) = bytes.split_once("\u{1b}[?1049l").unwrap();
    assert!(
        after.contains("bug E-") && after.contains("kept: true"),
        "{after}"
    );
    assert!(!after.contains("secret"));
    let log = std::fs::read_to_string(folder.path().join("crash.log")).unwrap();
    assert!(
        log.contains("tests/it/shell.rs") && !log.contains("secret"),
        "{log}"
    );
}

/// Between two pieces of one key on a slow line: longer than one read, shorter than an Esc waits.
const BETWEEN: Duration = Duration::from_millis(12);

#[test]
fn pieces_of_a_key_and_a_paste_type_what_they_mean() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = line(folder.path());
    session.feed("a").sees(":a");
    // The rest must come soon, which a busy machine may fail to do.
    for _try in 0..20 {
        session.feed("\u{1b}").reads_for(BETWEEN);
        session.feed("[A").reads_for(BETWEEN * 8);
        if session.screen().contains("<↑>") {
            break;
        }
    }
    session.sees("<↑>");
    session
        .feed("\u{1b}")
        .sees("<Esc>")
        .feed("\u{8}")
        .sees("<Backspace>");
    session.feed("\u{1b}3").sees("<F3>");
    session
        .feed("\u{1b}[200~two words\u{1b}[201~")
        .sees("(two words)");
    session.feed("\u{1b}[21~");
    assert!(session.ends().success());
}

#[test]
fn the_terminal_is_asked_nothing_and_its_mouse_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = line(folder.path());
    session
        .feed("x")
        .sees(":x")
        .feed("\u{c}")
        .feed("\u{1b}[21~");
    assert!(session.ends().success());
    let bytes = session.text();
    assert!(
        bytes.contains("\u{1b}]0;caseload\u{7}"),
        "the title is constant"
    );
    for unwanted in [
        "[6n", "[c", "[?1000h", "[?1003h", "[?1004h", "[>1u", "]52;", "]11;",
    ] {
        assert!(!bytes.contains(unwanted), "{unwanted}");
    }
}

#[test]
fn a_killed_program_leaves_a_file_that_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    line(folder.path()).kill();
    assert_eq!(rescued(folder.path()), "");
}
