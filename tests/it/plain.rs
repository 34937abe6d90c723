//! The plain mode: the real program over a pipe and in a terminal, and every screen in lines.

mod lines;
mod screens;
mod story;

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use caseload::ui::Model;
use caseload::ui::plain::Telling;
use caseload::ui::plain::news::{all, asked};
use rustix::process::{Pid, Signal, kill_process};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// The clock of the offices here: a Monday afternoon.
const CLOCK: &str = "2026-11-16T14:00:00+02:00";

/// Fields after which a form is not gone through any more.
const FIELDS: usize = 200;

/// The top screen in words.
pub(crate) fn telling(model: &Model) -> Telling {
    let top = model.screens.last().unwrap();
    top.told().told(&model.world)
}

/// The top screen as it is told when somebody asks for all of it.
pub(crate) fn told(model: &Model) -> String {
    let telling = telling(model);
    let mut lines = all(&telling);
    lines.extend(asked(&telling, &model.world));
    lines.join("\n")
}

/// The program over a pipe: one line in, what it tells up to the next prompt out.
pub(crate) struct Talk {
    child: Child,
    input: Option<ChildStdin>,
    bytes: Receiver<Vec<u8>>,
    /// What was told since the last line.
    last: String,
    /// Everything that was told.
    all: String,
}

impl Talk {
    /// Somebody opens the program on a database.
    pub(crate) fn at(db: &Path, login: &str, lang: &str) -> Self {
        let db = db.to_str().unwrap();
        Self::start(&[
            "--db", db, "--lang", lang, "--clock", CLOCK, "--as", login, "--plain",
        ])
    }

    /// Starts the program and hears it up to the first prompt.
    fn start(args: &[&str]) -> Self {
        Self::at_home(std::env::temp_dir().to_str().unwrap(), args)
    }

    /// The same in a folder that is the user's own.
    #[expect(
        clippy::disallowed_types,
        reason = "a test starts the program; the program starts nothing"
    )]
    fn at_home(home: &str, args: &[&str]) -> Self {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_caseload"))
            .args(args)
            .env_clear()
            .env("HOME", home)
            .env("USER", "wilma")
            .env("LANG", "C.UTF-8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.take();
        let mut output = child.stdout.take().unwrap();
        let (sender, bytes) = channel();
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count) = output.read(&mut piece) {
                if count == 0 || sender.send(piece[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let mut talk = Self {
            child,
            input,
            bytes,
            last: String::new(),
            all: String::new(),
        };
        talk.listen();
        talk
    }

    /// Hears until the program asks for a line, or ends.
    fn listen(&mut self) {
        let mut told = Vec::new();
        while !told.ends_with(b"> ") {
            match self.bytes.recv_timeout(PATIENCE) {
                Ok(piece) => told.extend(piece),
                Err(_ended) => break,
            }
        }
        self.last = String::from_utf8(told).unwrap();
        self.all.push_str(&self.last);
    }

    /// Types a line.
    pub(crate) fn says(&mut self, line: &str) -> &mut Self {
        writeln!(self.input.as_mut().unwrap(), "{line}").unwrap();
        self.listen();
        self
    }

    /// Requires that the program has just told this.
    pub(crate) fn hears(&mut self, text: &str) -> &mut Self {
        assert!(self.last.contains(text), "no {text:?} in\n{}", self.last);
        self
    }

    /// Goes through a form: gives what is asked for, keeps everything else; lines of a longer text
    /// stand behind one another with bars.
    pub(crate) fn fills(&mut self, fields: &[(&str, &str)]) -> &mut Self {
        let mut waiting = fields.iter().peekable();
        for _field in 0..FIELDS {
            let Some((label, value)) = waiting.peek() else {
                return self;
            };
            let asked = self.last.trim_end_matches("> ").lines().last();
            if !asked.unwrap_or_default().contains(label) {
                self.says("");
                continue;
            }
            let lines: Vec<&str> = value.split('|').collect();
            for line in lines {
                self.says(line);
            }
            waiting.next();
        }
        panic!("{:?} was never asked for:\n{}", waiting.peek(), self.all);
    }

    /// Lets the input end, and waits for the program to do so too.
    pub(crate) fn ends(&mut self) -> ExitStatus {
        drop(self.input.take());
        self.listen();
        self.child.wait().unwrap()
    }

    /// Sends a signal, and waits for the program to end.
    pub(crate) fn killed(&mut self, signal: Signal) -> ExitStatus {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
        self.child.wait().unwrap()
    }
}

impl Drop for Talk {
    fn drop(&mut self) {
        // A test that failed leaves nothing running behind.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Signs that belong to pictures: frames, marks of selections, boxes.
const DRAWN: &[char] = &[
    '\u{1b}', '\u{7}', '│', '─', '┌', '┐', '└', '┘', '►', '◄', '▲', '▼', '[', ']',
];

/// Requires words alone: no escape codes, no frames, no control characters but the end of a line.
pub(crate) fn words_alone(told: &str) {
    for line in told.lines() {
        let drawn = line
            .chars()
            .find(|letter| DRAWN.contains(letter) || letter.is_control());
        assert_eq!(drawn, None, "{line}");
        assert!(!line.contains("  "), "two spaces: {line}");
    }
}
