//! One signal, its questions of urgency and its check, as a user sees and steers them.

mod check;
mod record;
mod sort;
mod whole;

use caseload::domain::command::{Command, SignalStep};
use caseload::lang::Language;
use caseload::store::contract::{Applied, Found, QueueView, SignalFile};
use caseload::ui::key::{Code, Key};
use caseload::ui::notice::Notice;
use caseload::ui::screen::Screen;
use caseload::ui::screen::queue::Queue;
use caseload::ui::{Ask, Effect, Loaded, Model, Msg, Timer, draw, start, update};
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::sample;

/// A user in front of a screen over the queue; the store knows one signal.
struct User {
    model: Model,
    file: SignalFile,
    /// What the shell was asked for, questions that were answered left out.
    effects: Vec<Effect>,
}

impl User {
    fn at(screen: Screen, file: SignalFile, columns: u16, rows: u16, language: Language) -> Self {
        let world = sample::world(language);
        let queue = Screen::Queue(Queue::on(QueueView::Open));
        let size = (columns, rows);
        let model = Model::new(world, vec![queue, screen], size, "default");
        let mut user = Self {
            model,
            file,
            effects: Vec::new(),
        };
        let effects = start(&mut user.model);
        user.settle(effects);
        user
    }

    fn send(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg);
        self.settle(effects);
    }

    fn settle(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let answer = match &effect {
                Effect::Ask(Ask::Record(number)) => {
                    let known = *number == self.file.signal.number;
                    let found = known.then(|| Found::Signal(Box::new(self.file.clone())));
                    Loaded::Record(*number, found)
                }
                Effect::Ask(Ask::Queue(_)) => Loaded::Queue(Vec::new(), false, false),
                Effect::Ask(Ask::Counts) => Loaded::Counts(self.model.world.counts),
                _ => {
                    self.effects.push(effect);
                    continue;
                }
            };
            self.send(Msg::Loaded(answer));
        }
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            let key = Key::parse(name).unwrap();
            self.send(Msg::Key(key));
        }
        self
    }

    fn types(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            self.send(Msg::Key(Key::plain(Code::Char(letter))));
        }
        self
    }

    /// The last step on the signal that was to be carried out, with its revision.
    fn step(&self) -> Option<(SignalStep, Option<u32>)> {
        self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Apply {
                command, based_on, ..
            } => match command.as_ref() {
                Command::Signal(_, step) => Some((step.clone(), *based_on)),
                _ => None,
            },
            _ => None,
        })
    }

    /// The store carries the last command out.
    fn succeeds(&mut self) -> &mut Self {
        self.answered(Ok(Applied {
            records: Vec::new(),
            way_back: None,
        }))
    }

    fn answered(
        &mut self,
        result: Result<Applied, caseload::store::contract::StoreError>,
    ) -> &mut Self {
        let ticket = self.effects.iter().rev().find_map(|effect| match effect {
            Effect::Apply { ticket, .. } => Some(*ticket),
            _ => None,
        });
        self.send(Msg::Applied(ticket.unwrap(), result));
        self
    }

    fn rings(&mut self, timer: Timer) -> &mut Self {
        self.send(Msg::Woke(timer));
        self
    }

    fn notice(&self) -> &str {
        self.model
            .notice
            .as_ref()
            .map_or("", |Notice { text, .. }| text)
    }

    fn screen(&self) -> String {
        let (columns, rows) = self.model.size;
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).unwrap();
        terminal.draw(|frame| draw(&self.model, frame)).unwrap();
        terminal.backend().to_string()
    }

    fn shows(&self, text: &str) -> bool {
        self.screen().contains(text)
    }
}
