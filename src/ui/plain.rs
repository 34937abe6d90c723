//! A screen as lines of words, one thing on each: for screen readers, dumb terminals and pipes.
//!
//! Nothing here draws: [`Told`] says what a screen holds, [`word`] what a typed line asks for, and
//! [`news`] which lines have not been told yet.

pub mod news;
mod page;
pub mod word;

use super::action::Action;
use super::dialog::Dialog;
use super::key::Key;
use super::overlay::Overlay;
use super::{World, words};
use crate::text::visible;

pub use page::{UNWRAPPED, bare, paper, reader, record};

/// How a screen is told line by line.
pub trait Told {
    /// What it holds now, and what it asks for.
    fn told(&self, world: &World) -> Telling;
}

/// A screen in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// Which screen it is.
    pub title: String,
    /// Its lines in order; entries are numbered from 1.
    pub lines: Vec<Said>,
    /// The place of the selected entry among the entries.
    pub at: Option<usize>,
    /// What the next line is taken for.
    pub asks: Asks,
    /// What an empty line asks for; where it asks for nothing the screen is told again.
    pub enter: Option<Action>,
    /// What `<` asks for.
    pub before: Option<Action>,
    /// A line that is no command is typed into the screen.
    pub says: bool,
    /// Actions that select the entry before and after.
    pub steps: (Action, Action),
    /// Words of this screen alone, and the key each of them presses.
    pub words: Vec<(String, Key)>,
}

/// One line.
#[derive(Clone, PartialEq, Eq)]
pub enum Said {
    /// Words to read.
    Text(String),
    /// Something that a number chooses.
    Entry(String),
}

/// Hides the words, which may name people.
impl std::fmt::Debug for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text",
            Self::Entry(_) => "Entry",
        })
    }
}

/// What the next line is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks {
    /// A number opens the entry.
    Open,
    /// A number goes to the entry.
    Go,
    /// A number presses Space on the entry.
    Tick,
    /// An answer to this question.
    Answer(String),
    /// A line, or several, to be typed.
    Line(Box<Prompt>),
}

/// A line that is asked for.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Prompt {
    /// What is asked for.
    pub label: String,
    /// What stands there.
    pub value: String,
    /// What it means, in words.
    pub echo: Option<String>,
    /// What helps to answer.
    pub help: Option<String>,
    /// Values to choose from.
    pub values: Vec<String>,
    /// Several lines are taken, up to a dot.
    pub several: bool,
    /// There is something to look at, or to put right, before one goes on.
    pub stays: bool,
}

/// Hides what was typed.
impl std::fmt::Debug for Prompt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Prompt")
            .field("several", &self.several)
            .finish_non_exhaustive()
    }
}

impl Telling {
    /// A screen of which nothing is told yet; a number will open an entry.
    pub const fn of(title: String) -> Self {
        Self {
            title,
            lines: Vec::new(),
            at: None,
            asks: Asks::Open,
            enter: None,
            before: None,
            says: false,
            steps: (Action::Up, Action::Down),
            words: Vec::new(),
        }
    }

    /// Words to read; nothing where they are blank.
    pub fn text(&mut self, text: &str) {
        let text = squashed(text);
        if !text.is_empty() {
            self.lines.push(Said::Text(text));
        }
    }

    /// A message to read.
    pub fn say(&mut self, world: &World, id: &str) {
        self.text(&world.lang.say(id));
    }

    /// Something to choose.
    pub fn entry(&mut self, text: &str, selected: bool) {
        if selected {
            self.at = Some(self.entries().count());
        }
        self.lines.push(Said::Entry(squashed(text)));
    }

    /// What a number chooses, in order.
    pub fn entries(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().filter_map(|line| match line {
            Said::Text(_) => None,
            Said::Entry(text) => Some(text.as_str()),
        })
    }

    /// Asks for a line instead of a number.
    pub fn line(&mut self, prompt: Prompt) {
        self.asks = Asks::Line(Box::new(prompt));
    }

    /// A question that needs an answer takes the place of what lies below it.
    pub fn dialog(title: String, dialog: &Dialog) -> Self {
        let mut telling = Self::of(title);
        telling.text(&dialog.question);
        for (place, answer) in dialog.answers.iter().enumerate() {
            telling.entry(answer, place == dialog.selected());
        }
        telling
    }

    /// A box over a screen takes the place of what lies below it.
    pub fn overlay(overlay: &Overlay) -> Self {
        let mut telling = Self::of(overlay.title().to_owned());
        for line in overlay.words().lines() {
            telling.text(line);
        }
        for (place, choice) in overlay.choices().iter().enumerate() {
            telling.entry(&choice.label, place == overlay.chosen());
        }
        telling.enter = overlay.choices().is_empty().then_some(Action::Back);
        telling
    }
}

/// A text on one line, with one space between its words.
fn squashed(text: &str) -> String {
    let text = visible(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// Parts of a line, one behind the other; what says nothing is left out.
pub fn line_of(parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| part.trim());
    // A dash that stands for nothing is nothing to hear.
    let says = |part: &&str| part.contains(char::is_alphanumeric);
    let parts: Vec<&str> = parts.filter(says).collect();
    parts.join(", ")
}

/// Where one works, as whom and when, and what waits.
pub fn place(world: &World) -> Vec<String> {
    let mark = match world.office.kind {
        crate::domain::command::OfficeKind::Real => "",
        crate::domain::command::OfficeKind::Practice => "mark-practice",
        crate::domain::command::OfficeKind::Demo => "mark-demo",
    };
    let say = |id: &str| {
        if id.is_empty() {
            String::new()
        } else {
            world.lang.say(id)
        }
    };
    let read_only = if world.read_only {
        "mark-read-only"
    } else {
        ""
    };
    let office = visible(&world.office.name);
    let when = world.lang.moment(&world.office.calendar.local(world.now));
    let who = visible(&world.me.name);
    let parts = [
        say("program-name"),
        office,
        say(mark),
        say(read_only),
        who,
        when,
    ];
    let parts = parts.each_ref().map(String::as_str);
    let counts = words::counts(world).join(", ");
    let lines = [line_of(&parts), counts];
    lines.into_iter().filter(|line| !line.is_empty()).collect()
}
