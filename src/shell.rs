//! The loop around the program: the only place that touches terminal, threads and signals.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use ratatui::layout::Size;

pub mod canvas;
pub mod crash;
pub mod desk;
mod ending;
pub mod guard;
mod hangup;
pub mod harden;
mod ink;
pub mod input;
mod output;
pub mod papers;
mod perform;
pub mod plain;
pub mod rescue;
#[cfg(test)]
mod sample;
mod scroll;
mod seam;
pub mod terminal;
pub mod timers;
mod worker;

pub use perform::{Left, settle};
pub use seam::{Counter, Figures, Hits, Program, Records, Searcher};

use crate::clock::Clock;
use crate::domain::command::Office;
use crate::domain::figures::Period;
use crate::domain::staff::Staff;
use crate::ui::{Msg, Ticket};
use canvas::Canvas;
use guard::Guard;
use input::{Input, Reading};
use output::Output;
use perform::{Work, counted, found};
use rescue::Rescue;
use terminal::TerminalError;
use timers::Timers;
use worker::Worker;

/// How long nothing must happen before the records are asked whether somebody else wrote.
const WATCH: Duration = Duration::from_secs(1);

/// How long a draft waits that could not be saved while somebody else was writing.
const RETRY: Duration = Duration::from_millis(250);

/// How long a busy machine may take for the next of the keys that came at once.
const BURST: Duration = Duration::from_millis(20);

/// How many events are taken before a frame is drawn, so that a flood cannot stop timers.
const AT_ONCE: usize = 4096;

/// How the user left.
#[derive(Debug, Clone, PartialEq)]
pub enum Exit {
    /// For good.
    Quit,
    /// To the fictional office.
    Demo,
    /// To a new office with its staff.
    Create(Box<(Office, Vec<Staff>)>),
    /// To an existing file.
    Open(String),
    /// The terminal is gone; drafts were saved. The program ends with 129, as the signal ends it.
    Lost,
}

/// What the loop waits for.
#[derive(Debug)]
enum Event {
    /// The terminal told something, and when.
    Input(Input, Instant),
    /// The terminal can be read no more.
    InputLost,
    /// A frame was written, or the terminal is gone.
    Written(io::Result<()>),
    /// The worker found something.
    Found(Ticket, Hits),
    /// The worker counted figures.
    Counted(Ticket, Box<Figures>),
    /// The process is about to end: answer when everything before was taken in.
    Ending(Sender<()>),
}

/// The terminal and the threads around it.
#[derive(Debug)]
pub struct Shell {
    canvas: Canvas,
    size: Size,
    output: Output,
    events: Receiver<Event>,
    sender: Sender<Event>,
    guard: Guard,
    reading: Reading,
    clock: Clock,
    rescue: Rescue,
}

impl Shell {
    /// Takes the terminal over and starts to listen to keys and signals; once in a process.
    ///
    /// # Errors
    ///
    /// When there is no terminal that can be worked on, or the system refuses something.
    pub fn open(clock: Clock, rescue: Rescue) -> Result<Self, TerminalError> {
        let (size, file) = terminal::open()?;
        let start = || -> io::Result<Self> {
            let shell = Self::over(size, file, clock, rescue)?;
            hangup::start(shell.rescue.clone(), shell.sender.clone())?;
            input::start(shell.sender.clone(), shell.reading.clone())?;
            Ok(shell)
        };
        start().map_err(|error| {
            // The first error is the one to tell.
            terminal::restore().ok();
            error.into()
        })
    }

    /// A shell that writes its frames to `sink` and reads nothing.
    fn over<W>(size: Size, sink: W, clock: Clock, rescue: Rescue) -> io::Result<Self>
    where
        W: Write + Send + 'static,
    {
        let (sender, events) = channel();
        let told = sender.clone();
        // Where nobody listens any more the program has ended.
        let output = Output::start(sink, move |event| drop(told.send(event)))?;
        Ok(Self {
            canvas: Canvas::new(size)?,
            size,
            output,
            events,
            sender,
            guard: Guard::default(),
            reading: Reading::default(),
            clock,
            rescue,
        })
    }

    /// Runs a program on records until the user leaves; another may follow in the same terminal.
    ///
    /// # Errors
    ///
    /// When the worker or a frame cannot be made.
    pub fn run<P: Program, R: Records>(
        &mut self,
        program: &mut P,
        records: &mut R,
    ) -> io::Result<Exit> {
        let work = Work::new(program, records, self.clock.clone(), self.rescue.clone());
        let session = Session {
            work,
            timers: Timers::default(),
            retry: None,
            searching: None,
            counting: None,
            asked: None,
            quiet_since: Instant::now(),
            dirty: true,
            exit: None,
            ending: false,
            warned: false,
            shell: self,
        };
        session.run()
    }

    /// Gives the terminal back, unless it is stalled for longer than half a second.
    pub fn close(self) {
        drop(self);
        ending::within(ending::LIMIT, || drop(terminal::restore()));
    }
}

/// One program on its records.
struct Session<'a, P, R> {
    shell: &'a mut Shell,
    work: Work<'a, P, R>,
    timers: Timers,
    /// When late drafts are tried again.
    retry: Option<Instant>,
    searching: Option<Worker<String>>,
    counting: Option<Worker<Period>>,
    /// The newest search; answers to others are dropped.
    asked: Option<Ticket>,
    quiet_since: Instant,
    dirty: bool,
    exit: Option<Exit>,
    /// The process ends from another thread: nothing more is taken in or drawn.
    ending: bool,
    /// The user was told that drafts cannot be saved, and may leave nevertheless.
    warned: bool,
}

impl<P: Program, R: Records> Session<'_, P, R> {
    fn run(mut self) -> io::Result<Exit> {
        self.shell.canvas.clear()?;
        let size = self.shell.size;
        self.say(Msg::Resize(size.width, size.height))?;
        loop {
            if let Some(exit) = self.leave()? {
                return Ok(exit);
            }
            self.paint()?;
            let first = self.wait();
            self.hear(first)?;
            self.ring()?;
            self.watch()?;
        }
    }

    /// Waits for an event or the next thing to do by time.
    fn wait(&self) -> Option<Event> {
        let times = [
            self.timers.next(),
            self.shell.guard.deadline(),
            self.retry,
            self.quiet_since.checked_add(WATCH),
        ];
        let next = times.into_iter().flatten().min();
        let wait = next.map_or(WATCH, |at| at.saturating_duration_since(Instant::now()));
        // The shell keeps a sender itself, so a failure is always the time.
        self.shell.events.recv_timeout(wait).ok()
    }

    /// Takes every event that waits, so that many keys are one frame.
    fn hear(&mut self, first: Option<Event>) -> io::Result<()> {
        let mut next = first;
        for _event in 0..AT_ONCE {
            let Some(event) = next.take() else { break };
            self.event(event)?;
            if self.exit.is_some() {
                return Ok(());
            }
            next = self.next();
        }
        if let Some(event) = next {
            self.event(event)?;
        }
        Ok(())
    }

    /// What waits already, or comes while the reader is still busy with what came at once.
    fn next(&self) -> Option<Event> {
        let goes_on = self.shell.reading.goes_on();
        let waits = self.shell.events.try_recv().ok();
        if waits.is_some() || !goes_on {
            return waits;
        }
        self.shell.events.recv_timeout(BURST).ok()
    }

    fn event(&mut self, event: Event) -> io::Result<()> {
        match event {
            // What is saved now must stay the last word.
            Event::Input(..) if self.ending => {}
            Event::Input(input, at) => {
                self.quiet_since = Instant::now();
                // What was due before the key was pressed, however late both are heard of.
                for timer in self.timers.due(at) {
                    self.say(Msg::Woke(timer))?;
                }
                let inputs = self.shell.guard.take(input, at);
                self.inputs(inputs)?;
            }
            Event::Found(ticket, hits) if self.asked == Some(ticket) => {
                self.asked = None;
                self.say(found(ticket, hits))?;
            }
            Event::Found(..) => {}
            // The screen knows which count it waits for.
            Event::Counted(ticket, figures) => self.say(counted(ticket, *figures))?,
            Event::Written(Ok(())) => self.shell.output.wrote(),
            Event::Written(Err(_)) | Event::InputLost => self.exit = Some(Exit::Lost),
            Event::Ending(done) => {
                self.ending = true;
                // Whoever asked may have gone on without waiting.
                done.send(()).ok();
            }
        }
        Ok(())
    }

    fn inputs(&mut self, inputs: Vec<Input>) -> io::Result<()> {
        for input in inputs {
            if self.exit.is_some() {
                break;
            }
            let input = self.sized(input)?;
            self.say(input.into())?;
        }
        Ok(())
    }

    /// The program hears of the size that is drawn, not of that of the window.
    ///
    /// A window that was narrower for a moment has lost cells even where it is as wide as before.
    fn sized(&mut self, input: Input) -> io::Result<Input> {
        let Input::Resize(columns, rows) = input else {
            return Ok(input);
        };
        let size = canvas::drawn(columns, rows);
        if size != self.shell.size {
            self.shell.canvas.clear()?;
        }
        self.shell.size = size;
        self.shell.canvas.resize(size);
        Ok(Input::Resize(size.width, size.height))
    }

    /// Takes a message and sees to what it leaves.
    fn say(&mut self, msg: Msg) -> io::Result<()> {
        let only_if_stirred = matches!(msg, Msg::RecordsChanged);
        let left = self.work.take(msg);
        self.dirty |= left.stirred || !only_if_stirred;
        let now = Instant::now();
        for (after, timer) in left.wakes {
            self.timers.set(now, after, timer);
        }
        if left.redraw {
            self.shell.canvas.clear()?;
        }
        if let Some(on) = left.mouse {
            self.shell.canvas.tell(terminal::mouse(on))?;
        }
        if left.bell {
            self.shell.canvas.tell(terminal::BELL)?;
        }
        if let Some((ticket, words)) = left.search {
            self.search(ticket, words)?;
        }
        if let Some((ticket, period)) = left.figures {
            self.count(ticket, period)?;
        }
        self.exit = self.exit.take().or(left.exit);
        self.retry = match self.retry {
            at @ Some(_) if self.work.is_late() => at,
            _ => self.next_try(now),
        };
        Ok(())
    }

    fn next_try(&self, now: Instant) -> Option<Instant> {
        self.work.is_late().then(|| now.checked_add(RETRY))?
    }

    fn search(&mut self, ticket: Ticket, words: String) -> io::Result<()> {
        let worker = match self.searching.take() {
            Some(worker) => worker,
            None => worker::search(self.work.records.searcher(), self.shell.sender.clone())?,
        };
        worker.ask(ticket, words);
        self.searching = Some(worker);
        self.asked = Some(ticket);
        Ok(())
    }

    fn count(&mut self, ticket: Ticket, period: Period) -> io::Result<()> {
        let worker = match self.counting.take() {
            Some(worker) => worker,
            None => worker::count(self.work.records.counter(), self.shell.sender.clone())?,
        };
        worker.ask(ticket, period);
        self.counting = Some(worker);
        Ok(())
    }

    /// Does what is due by time.
    fn ring(&mut self) -> io::Result<()> {
        let now = Instant::now();
        let inputs = self.shell.guard.ring(now);
        self.inputs(inputs)?;
        for timer in self.timers.due(now) {
            self.say(Msg::Woke(timer))?;
        }
        if self.retry.is_some_and(|at| at <= now) {
            for msg in self.work.retry() {
                self.say(msg)?;
            }
            self.retry = self.next_try(now);
        }
        Ok(())
    }

    /// Asks for the changes of others, when nothing happened for a while.
    fn watch(&mut self) -> io::Result<()> {
        if self.quiet_since.elapsed() < WATCH {
            return Ok(());
        }
        self.quiet_since = Instant::now();
        // A failure is no news: the next question to the store tells it where it matters.
        if self.work.records.changed().unwrap_or(false) {
            self.say(Msg::RecordsChanged)?;
        }
        Ok(())
    }

    /// Draws, if there is something to draw and the terminal took the last frame.
    fn paint(&mut self) -> io::Result<()> {
        if !self.dirty || self.ending || self.shell.output.is_writing() {
            return Ok(());
        }
        self.dirty = false;
        let program = &*self.work.program;
        let bytes = self.shell.canvas.paint(|frame| program.draw(frame))?;
        if !bytes.is_empty() {
            self.shell.output.send(bytes);
        }
        Ok(())
    }

    /// Leaves when every draft is safe; who is told that one is not may leave the second time.
    fn leave(&mut self) -> io::Result<Option<Exit>> {
        let Some(exit) = self.exit.take() else {
            return Ok(None);
        };
        let failed = self.work.save_all();
        if failed.is_empty() {
            return Ok(Some(exit));
        }
        if self.warned || exit == Exit::Lost {
            // The last chance is the connection for emergencies.
            self.shell.rescue.save();
            return Ok(Some(exit));
        }
        self.warned = true;
        for msg in failed {
            self.say(msg)?;
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests;
