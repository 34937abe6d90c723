//! A program in a pseudo-terminal: types, reads the screen, hangs up.

use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::fs::{Mode, OFlags};
use rustix::process::{Pid, Signal, kill_process};

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// Between two pieces of one drawing.
const PIECE: Duration = Duration::from_millis(25);

/// In which a slow line is counted.
const TENTH: Duration = Duration::from_millis(100);

/// How often an ending process is looked at.
const LOOK: Duration = Duration::from_millis(10);

/// A running program with its terminal.
pub(crate) struct Session {
    parser: vt100::Parser,
    bytes: Vec<u8>,
    chunks: Receiver<Vec<u8>>,
    writer: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    /// Bytes that the line carries in a tenth of a second.
    pace: Arc<AtomicUsize>,
}

impl Session {
    /// Starts the program itself: arguments, environment over an almost empty one, columns and rows.
    pub(crate) fn start(args: &[&str], env: &[(&str, &str)], size: (u16, u16)) -> Self {
        Self::of(env!("CARGO_BIN_EXE_caseload"), args, env, size)
    }

    /// Starts any program.
    pub(crate) fn of(
        program: &str,
        args: &[&str],
        env: &[(&str, &str)],
        (columns, rows): (u16, u16),
    ) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        for (name, value) in env {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        // Without a place to keep chunks, a test that does not look is a stalled terminal.
        let (sender, chunks) = sync_channel(0);
        let reader = pair.master.try_clone_reader().unwrap();
        let pace = Arc::new(AtomicUsize::new(usize::MAX));
        let own = Arc::clone(&pace);
        thread::spawn(move || pass_on(reader, &sender, &own));
        Self {
            parser: vt100::Parser::new(some(rows), some(columns), 0),
            bytes: Vec::new(),
            chunks,
            writer: pair.master.take_writer().unwrap(),
            master: pair.master,
            child,
            pace,
        }
    }

    /// From here on the line carries so many bytes in a tenth of a second.
    pub(crate) fn slows(&mut self, bytes: usize) -> &mut Self {
        self.pace.store(bytes, Ordering::Relaxed);
        self
    }

    /// Types bytes in one write.
    pub(crate) fn feed(&mut self, bytes: impl AsRef<[u8]>) -> &mut Self {
        self.writer.write_all(bytes.as_ref()).unwrap();
        self.writer.flush().unwrap();
        self
    }

    /// Gives the window another size.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.parser.screen_mut().set_size(some(rows), some(columns));
        self.master.resize(size(columns, rows)).unwrap();
        self
    }

    /// Waits until the screen shows a text.
    pub(crate) fn sees(&mut self, text: &str) -> &mut Self {
        let deadline = Instant::now() + PATIENCE;
        while !self.screen().contains(text) {
            let read = self.read(deadline);
            assert!(
                read || self.screen().contains(text),
                "no {text:?} in\n{}",
                self.screen()
            );
        }
        self
    }

    /// Presses keys by name, `f2 down enter a`; Esc only as the last one, alone in its piece.
    pub(crate) fn keys(&mut self, names: &str) -> &mut Self {
        for name in names.split_whitespace() {
            self.feed(bytes(name));
        }
        self
    }

    /// Waits until the screen shows a text no more.
    pub(crate) fn misses(&mut self, text: &str) -> &mut Self {
        let deadline = Instant::now() + PATIENCE;
        while self.screen().contains(text) {
            let read = self.read(deadline);
            assert!(
                read || !self.screen().contains(text),
                "still {text:?} in\n{}",
                self.screen()
            );
        }
        self
    }

    /// The row that has the marker, and the label of its field.
    pub(crate) fn marked(&self) -> Option<(usize, String)> {
        let screen = self.screen();
        let mut lines = screen.lines().enumerate();
        let (row, line) = lines.find_map(|(row, line)| Some((row, line.split_once("│►")?.1)))?;
        let label = line.split(['│', '◄']).next()?.split("  ").next()?;
        Some((row, label.trim_end().to_owned()))
    }

    /// Whether the marker of the selected line is shown in reverse.
    pub(crate) fn marker_is_reversed(&self) -> bool {
        let screen = self.parser.screen();
        let (rows, columns) = screen.size();
        let columns = columns.get();
        let mut cells =
            (0..rows.get()).flat_map(|row| (0..columns).map(move |column| (row, column)));
        cells.any(|(row, column)| {
            let cell = screen.cell(row, column);
            cell.is_some_and(|cell| cell.contents() == "►" && cell.inverse())
        })
    }

    /// Goes on to the field of a form that begins so.
    pub(crate) fn field(&mut self, label: &str) -> &mut Self {
        self.goes(b"\t", label)
    }

    /// Reads to the end of what is being drawn: a piece may end in the middle of a line.
    pub(crate) fn settles(&mut self) -> &mut Self {
        while self.read(Instant::now() + PIECE) {}
        self
    }

    /// Presses a key until the line that begins so has the marker; a list that has none is there.
    pub(crate) fn goes(&mut self, key: &[u8], label: &str) -> &mut Self {
        self.sees("│►").settles();
        for _try in 0..60 {
            let marked = self.marked();
            if marked
                .as_ref()
                .is_some_and(|(_row, words)| words.starts_with(label))
            {
                return self;
            }
            self.feed(key);
            let deadline = Instant::now() + PATIENCE;
            while self.marked() == marked || self.marked().is_none() {
                assert!(self.read(deadline), "no {label:?} in\n{}", self.screen());
            }
            self.settles();
        }
        panic!("no {label:?} in\n{}", self.screen());
    }

    /// Reads for a time, as a terminal does while somebody thinks.
    pub(crate) fn reads_for(&mut self, time: Duration) -> &mut Self {
        let deadline = Instant::now() + time;
        while self.read(deadline) {}
        self
    }

    /// What the screen shows of what was read.
    pub(crate) fn screen(&self) -> String {
        self.parser.screen().contents()
    }

    /// Every byte that was read.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// How many bytes were read.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// Sends a signal.
    pub(crate) fn signal(&mut self, signal: Signal) -> &mut Self {
        let id = self.child.process_id().unwrap().try_into().unwrap();
        kill_process(Pid::from_raw(id).unwrap(), signal).unwrap();
        self
    }

    /// Kills it without a chance to do anything.
    pub(crate) fn kill(mut self) {
        self.signal(Signal::KILL).ends();
    }

    /// Reads on until it ends by itself.
    pub(crate) fn ends(&mut self) -> ExitStatus {
        let deadline = Instant::now() + PATIENCE;
        while self.read(deadline) {}
        self.waits(deadline)
    }

    /// Waits for its end without reading another byte, as a stalled line does.
    pub(crate) fn ends_unread(&mut self) -> ExitStatus {
        self.waits(Instant::now() + PATIENCE)
    }

    /// Closes the terminal, as a dropped line does, and waits for its end.
    ///
    /// The library types Enter and Ctrl+D before it closes; the program may hear of them.
    pub(crate) fn hang_up(self) -> ExitStatus {
        let Self {
            chunks,
            writer,
            master,
            child,
            ..
        } = self;
        // The reader holds the terminal open until it has something to read.
        drop(chunks);
        let name = master.tty_name().unwrap();
        let flags = OFlags::WRONLY | OFlags::NOCTTY | OFlags::NONBLOCK;
        let tty = rustix::fs::open(name, flags, Mode::empty()).unwrap();
        rustix::io::write(&tty, b" ").ok();
        drop((tty, writer, master));
        over(child, Instant::now() + PATIENCE)
    }

    fn waits(&mut self, deadline: Instant) -> ExitStatus {
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(
                Instant::now() < deadline,
                "still running\n{}",
                self.screen()
            );
            thread::park_timeout(LOOK);
        }
    }

    /// Reads a piece; false at the end of the program or of patience.
    fn read(&mut self, deadline: Instant) -> bool {
        let left = deadline.saturating_duration_since(Instant::now());
        match self.chunks.recv_timeout(left) {
            Ok(chunk) => {
                self.parser.process(&chunk);
                self.bytes.extend(chunk);
                true
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => false,
        }
    }
}

/// What a terminal sends for a key.
fn bytes(name: &str) -> &[u8] {
    match name {
        "f1" => b"\x1bOP",
        "f2" => b"\x1bOQ",
        "f3" => b"\x1bOR",
        "f4" => b"\x1bOS",
        "f5" => b"\x1b[15~",
        "f6" => b"\x1b[17~",
        "f7" => b"\x1b[18~",
        "f8" => b"\x1b[19~",
        "f9" => b"\x1b[20~",
        "f10" => b"\x1b[21~",
        "enter" => b"\r",
        "esc" => b"\x1b",
        "tab" => b"\t",
        "space" => b" ",
        "backspace" => b"\x7f",
        "up" => b"\x1b[A",
        "down" => b"\x1b[B",
        "right" => b"\x1b[C",
        "left" => b"\x1b[D",
        "end" => b"\x1b[F",
        "insert" => b"\x1b[2~",
        "delete" => b"\x1b[3~",
        _ => {
            assert_eq!(name.len(), 1, "no key {name}");
            name.as_bytes()
        }
    }
}

fn some(size: u16) -> NonZero<u16> {
    NonZero::new(size).unwrap()
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn pass_on(mut reader: Box<dyn Read + Send>, chunks: &SyncSender<Vec<u8>>, pace: &AtomicUsize) {
    let mut buffer = [0; 4096];
    loop {
        let most = pace.load(Ordering::Relaxed);
        if most < buffer.len() {
            thread::park_timeout(TENTH);
        }
        let most = most.min(buffer.len());
        let Ok(length) = reader.read(&mut buffer[..most]) else {
            return;
        };
        if length == 0
            || chunks
                .send(buffer.iter().take(length).copied().collect())
                .is_err()
        {
            return;
        }
    }
}

fn over(mut child: Box<dyn Child + Send + Sync>, deadline: Instant) -> ExitStatus {
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        assert!(
            Instant::now() < deadline,
            "still running behind a dropped line"
        );
        thread::park_timeout(LOOK);
    }
}

#[test]
fn the_program_tells_its_version() {
    let mut session = Session::start(&["--version"], &[], (80, 24));
    assert!(session.ends().success());
    let said = session.text();
    assert!(
        said.is_empty() || said.contains(env!("CARGO_PKG_VERSION")),
        "{said}"
    );
}
