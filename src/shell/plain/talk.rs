//! One talk: a line is read, done, and what came of it is told before the next one.

mod answer;

use std::io;

use super::{Heard, Plain};
use crate::shell::Exit;
use crate::shell::perform::{Left, Work, work_off};
use crate::shell::seam::Records;
use crate::ui::action::Action;
use crate::ui::notice::Notice;
use crate::ui::plain::news::{self, News};
use crate::ui::plain::{Telling, place};
use crate::ui::tour::Tour;
use crate::ui::{Model, Msg, Timer, World, keymap};

/// The window that texts are laid out for: one pane, and lists of a page that one can listen to.
const WINDOW: (u16, u16) = (80, 24);
/// Rounds of timers that follow from one line.
const ROUNDS: usize = 8;

/// A talk between a user and the program.
pub(super) struct Talk<'a, R> {
    plain: &'a mut Plain,
    work: Work<'a, Model, R>,
    news: News,
    /// Lines of a text of several lines that is being typed.
    gathered: Option<String>,
    /// Notices that were told.
    told: usize,
    /// The stop of the guided tour that was told.
    stop: usize,
    /// The screen is to be told with all its entries.
    anew: bool,
    exit: Option<Exit>,
    /// Nothing more comes in.
    ended: bool,
    /// The user was told that drafts cannot be saved.
    warned: bool,
}

impl<'a, R: Records> Talk<'a, R> {
    pub(super) fn new(plain: &'a mut Plain, model: &'a mut Model, records: &'a mut R) -> Self {
        let (clock, rescue) = (plain.clock.clone(), plain.rescue.clone());
        Self {
            told: model.log.count(),
            work: Work::new(model, records, clock, rescue),
            plain,
            news: News::default(),
            gathered: None,
            stop: 0,
            anew: false,
            exit: None,
            ended: false,
            warned: false,
        }
    }

    /// Talks until the user leaves or nothing more comes in.
    pub(super) fn run(&mut self) -> io::Result<Exit> {
        let (columns, rows) = WINDOW;
        self.hear(Msg::Resize(columns, rows));
        let scopes = self.work.program.scopes();
        if keymap::in_scopes(&scopes).any(|each| each.action == Action::Menu) {
            self.place()?;
        }
        self.say("plain-hello")?;
        // What could not be done before there was a talk, such as opening a file.
        if let Some(notice) = self.work.program.notice.take() {
            self.notice(&notice)?;
        }
        loop {
            if let Some(exit) = self.leave()? {
                return Ok(exit);
            }
            self.watch()?;
            self.tell()?;
            match self.plain.read()? {
                Heard::Line(line) => self.answer(&line)?,
                Heard::Garbled => self.say("plain-garbled")?,
                Heard::End => self.end(),
            }
        }
    }

    /// Saves what can be saved when nothing can be told any more.
    pub(super) fn save(&mut self) {
        if !self.work.save_all().is_empty() {
            self.plain.rescue.save();
        }
    }

    fn world(&self) -> &World {
        &self.work.program.world
    }

    fn say(&mut self, id: &str) -> io::Result<()> {
        let text = self.world().lang.say(id);
        self.plain.line(&text)
    }

    fn place(&mut self) -> io::Result<()> {
        let lines = place(self.world());
        lines.iter().try_for_each(|line| self.plain.line(line))
    }

    fn notice(&mut self, notice: &Notice) -> io::Result<()> {
        let text = format!("{} {}", notice.text, notice.hint);
        self.plain.line(text.trim_end())
    }

    /// The top screen in words.
    fn telling(&self) -> Telling {
        let model = &*self.work.program;
        let top = model.screens.last();
        top.map_or_else(
            || Telling::of(String::new()),
            |screen| screen.told().told(&model.world),
        )
    }

    /// Takes a message and what follows from it; timers ring at once, since nobody types on.
    fn hear(&mut self, msg: Msg) {
        let mut left = self.work.take(msg);
        for _round in 0..ROUNDS {
            let timers = self.follow(&mut left);
            if timers.is_empty() {
                return;
            }
            left = Left::default();
            for timer in timers {
                let next = self.work.take(Msg::Woke(timer));
                left.wakes.extend(next.wakes);
                left.search = next.search.or(left.search);
                left.figures = next.figures.or(left.figures);
                left.exit = left.exit.or(next.exit);
                self.anew |= next.redraw;
            }
        }
    }

    /// Searches and counts, and gives back the timers that ring now.
    fn follow(&mut self, left: &mut Left) -> Vec<Timer> {
        self.anew |= left.redraw;
        while let Some(next) = work_off(&mut self.work, left) {
            left.wakes.extend(next.wakes);
            left.search = next.search.or_else(|| left.search.take());
            left.figures = next.figures.or_else(|| left.figures.take());
        }
        if let Some(exit) = left.exit.take() {
            self.exit = Some(exit);
        }
        let mut timers = Vec::new();
        for (_after, timer) in left.wakes.drain(..) {
            // Time left is told anew with every line.
            if timer != Timer::Minute && !timers.contains(&timer) {
                timers.push(timer);
            }
        }
        timers
    }

    fn act(&mut self, action: Action) {
        self.hear(Msg::Act(action));
    }

    /// Takes in what others changed, before the next question and never between.
    fn watch(&mut self) -> io::Result<()> {
        if self.work.is_late() {
            for msg in self.work.retry() {
                self.hear(msg);
            }
        }
        // A failure is no news: the next question to the store tells it where it matters.
        if self.gathered.is_none() && self.work.records.changed().unwrap_or(false) {
            let before = self.telling();
            self.hear(Msg::RecordsChanged);
            if self.telling() != before {
                self.say("plain-changed")?;
            }
        }
        Ok(())
    }

    /// Tells notices, what is new on the screen, and what is asked.
    fn tell(&mut self) -> io::Result<()> {
        let log = &self.work.program.log;
        let new = log.count().saturating_sub(self.told);
        let mut notices: Vec<Notice> = log
            .latest()
            .take(new)
            .map(|(_at, notice)| notice.clone())
            .collect();
        notices.reverse();
        self.told = log.count();
        for notice in notices {
            self.notice(&notice)?;
        }
        self.tour()?;
        if self.gathered.is_some() {
            return Ok(());
        }
        let telling = self.telling();
        let asked = news::asked(&telling, self.world());
        let depth = self.work.program.screens.len().saturating_sub(1);
        let anew = std::mem::take(&mut self.anew);
        let lines = self.news.of(depth, telling, anew);
        let lines = lines.iter().chain(&asked);
        for line in lines {
            self.plain.line(line)?;
        }
        Ok(())
    }

    /// What the guided tour asks for now, once.
    fn tour(&mut self) -> io::Result<()> {
        let stop = self.work.program.tour.as_ref().map_or(0, Tour::number);
        if std::mem::replace(&mut self.stop, stop) == stop {
            return Ok(());
        }
        let words = self.work.program.tour.as_ref();
        let words = words.and_then(|tour| tour.words(&self.world().lang));
        let Some((title, text)) = words else {
            return Ok(());
        };
        self.plain.line(&title)?;
        self.plain.line(&text)
    }

    /// Nothing more comes in: drafts are kept, as if the user had left.
    fn end(&mut self) {
        self.ended = true;
        self.act(Action::Quit);
        self.exit.get_or_insert(Exit::Quit);
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
        for msg in failed {
            self.hear(msg);
        }
        if self.warned || self.ended {
            self.tell()?;
            self.plain.rescue.save();
            return Ok(Some(exit));
        }
        self.warned = true;
        Ok(None)
    }
}
