//! The question before a form does what leaves the office or cannot be taken back.
//!
//! The answer that goes on has another key than the one that asked, and Enter alone goes back.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "a few commands leave the office or cannot be taken back"
)]

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Form, Over};
use crate::domain::command::{CaseStep, Command, SignalStep};
use crate::domain::decide;
use crate::domain::method::State;
use crate::ui::World;
use crate::ui::action::{Action, Scope};
use crate::ui::dialog::written::Written;
use crate::ui::dialog::{Answered, Dialog, view};
use crate::ui::key::Key;
use crate::ui::plain::Telling;
use crate::ui::screen::Step;
use crate::ui::theme::Theme;
use crate::ui::words;

/// The place of the answer that goes back.
const BACK: usize = 1;

/// A question before it is too late.
#[derive(Debug)]
pub(super) enum Sure {
    /// It is answered by a key.
    Key(Dialog),
    /// It is answered by writing the number of the record.
    Number(Written),
}

impl Sure {
    pub(super) const fn scope(&self) -> Scope {
        match self {
            Self::Key(_) => Scope::Dialog,
            Self::Number(_) => Scope::Picker,
        }
    }

    pub(super) const fn status(&self) -> &'static str {
        match self {
            Self::Key(_) => "form-status-dialog",
            Self::Number(_) => "sure-status-number",
        }
    }

    pub(super) fn act(&mut self, action: Action) -> Answered {
        match self {
            Self::Key(dialog) => dialog.act(action),
            Self::Number(written) => written.act(action),
        }
    }

    pub(super) fn key(&mut self, key: Key) -> Answered {
        match self {
            Self::Key(dialog) => dialog.key(key),
            Self::Number(written) => {
                written.key(key);
                Answered::Open
            }
        }
    }

    /// Takes a whole line; a question that is answered by a key takes none.
    pub(super) fn said(&mut self, text: &str) {
        match self {
            Self::Key(_) => {}
            Self::Number(written) => written.said(text),
        }
    }

    pub(super) fn told(&self, title: String) -> Telling {
        match self {
            Self::Key(dialog) => Telling::dialog(title, dialog),
            Self::Number(written) => written.told(title),
        }
    }

    pub(super) fn draw(&self, theme: &Theme, area: Rect, buf: &mut Buffer) -> Position {
        match self {
            Self::Key(dialog) => view::draw(dialog, theme, area, buf),
            Self::Number(written) => written.draw(theme, area, buf),
        }
    }
}

impl Form {
    /// The question that a command asks for; nothing where it may go ahead.
    pub(super) fn doubt(&self, command: &Command, world: &World) -> Option<Sure> {
        let number = self.sheet.kind.number()?.to_string();
        let by_key = |id: &str, name: &str, what: &str| {
            let args = [("number", (&number).into()), (name, what.into())];
            let answers = vec![world.lang.say("sure-go"), world.lang.say("sure-back")];
            Some(Sure::Key(Dialog::new(
                world.lang.with(id, &args),
                answers,
                BACK,
            )))
        };
        let by_number = |id: &str, to: &str| {
            let args = [("number", (&number).into()), ("to", to.into())];
            let question = world.lang.with(id, &args);
            Some(Sure::Number(Written::exactly(question, number.clone())))
        };
        match command {
            Command::Signal(_, SignalStep::ScreenOut { redirected, .. }) => {
                let to = crate::text::visible(redirected);
                by_key("sure-screen-out", "to", &to)
            }
            Command::Signal(_, SignalStep::Transfer { to, .. }) => {
                let bodies = &world.office.method.lists.transfer_to;
                by_key(
                    "sure-transfer",
                    "to",
                    &words::entry(world, bodies, to, "body"),
                )
            }
            Command::Signal(_, SignalStep::NotConfirmed { .. }) => {
                by_key("sure-not-confirmed", "to", "")
            }
            Command::Signal(_, SignalStep::Link { to, .. }) => {
                by_number("sure-link", &to.to_string())
            }
            Command::Case(_, CaseStep::ProposeClosure(_)) if self.closes(world) => {
                by_number("sure-close", "")
            }
            Command::Case(_, CaseStep::ProposeClosure(_)) => by_key("sure-closure", "to", ""),
            Command::Case(_, CaseStep::Approve { .. }) if self.approves_closing() => {
                by_number("sure-close", "")
            }
            Command::Case(_, CaseStep::Return { .. }) => by_key("sure-return", "to", ""),
            _ => None,
        }
    }

    /// Whether a proposed closure needs nobody's approval, so that it closes the case at once.
    fn closes(&self, world: &World) -> bool {
        let case = self.sheet.room.case.as_deref();
        case.is_some_and(|file| {
            decide::approver(&file.case, State::Closing, &world.office.method).is_none()
        })
    }

    fn approves_closing(&self) -> bool {
        let case = self.sheet.room.case.as_deref();
        let pending = case.and_then(|file| file.case.pending.as_ref());
        pending.is_some_and(|pending| pending.state == State::Closing)
    }

    /// Goes on with the save, or back to the fields.
    pub(super) fn made_sure(&mut self, answered: Answered, world: &World) -> Vec<Step> {
        if answered == Answered::Open {
            return Vec::new();
        }
        self.over = Over::Nothing;
        self.sure = answered == Answered::Chosen(0);
        if self.sure {
            self.save(world)
        } else {
            Vec::new()
        }
    }
}
