//! The model of the running program, and the one function that changes it.

mod act;
mod guide;
mod point;
mod steps;
mod turn;

use super::action::{Action, Scope};
use super::deeds::{Deeds, Last};
use super::esc::Esc;
use super::notice::{Log, Notice};
use super::screen::{Screen, Update};
use super::theme::{Theme, Themes};
use super::tour::Tour;
use super::views::Views;
use super::{Effect, Msg, Ticket, World, tour};
use crate::domain::command::OfficeKind;
use crate::store::contract::Draft;
use turn::Turn;

/// All that the program knows while it runs.
#[derive(Debug)]
pub struct Model {
    /// What every screen may look at.
    pub world: World,
    /// The screens, the one that has the keyboard last.
    pub screens: Vec<Screen>,
    /// The window: columns, rows.
    pub size: (u16, u16),
    /// What stands in the status line.
    pub notice: Option<Notice>,
    /// What stood there.
    pub log: Log,
    /// How it looks.
    pub theme: Theme,
    /// How it could look.
    pub themes: Themes,
    /// The terminal shows letters and ASCII alone, whatever its user chose.
    pub ascii: bool,
    /// Views that the worker saved.
    pub views: Views,
    /// What was done in this session.
    pub deeds: Deeds,
    /// The program was opened for reading only, so that it stays so.
    reads_only: bool,
    /// The guided tour, while somebody is on it.
    pub tour: Option<Tour>,
    /// Whether the first screen was told the size of the window and asked for its rows.
    started: bool,
    going: Going,
    /// Whether an Esc waits for the digit of a function key.
    esc: Esc,
    /// Commands under way, with the place of the screen that sent them.
    sent: Vec<(Ticket, usize)>,
    next_ticket: Ticket,
}

/// What is going on outside, as far as the program knows.
#[derive(Debug, Default)]
struct Going {
    /// The timer of the minute runs.
    minute: bool,
    /// The terminal tells of the mouse.
    mouse: bool,
    /// Somebody else changed records since the counts were taken.
    others: bool,
}

impl Model {
    /// A model with these screens; [`start`] brings it to life.
    pub fn new(world: World, screens: Vec<Screen>, size: (u16, u16), theme: &str) -> Self {
        Self {
            reads_only: world.read_only,
            world,
            screens,
            size,
            notice: None,
            log: Log::default(),
            theme: Theme::of(theme),
            themes: Themes::default(),
            ascii: false,
            views: Views::default(),
            deeds: Deeds::default(),
            tour: None,
            started: false,
            going: Going::default(),
            esc: Esc::default(),
            sent: Vec::new(),
            next_ticket: 1,
        }
    }

    /// Rows below the screen that belong to the guided tour.
    pub fn strip(&self) -> u16 {
        self.tour
            .as_ref()
            .map_or(0, |_tour| tour::rows(self.size.0))
    }

    /// The scopes of the screen that has the keyboard, innermost first.
    pub fn scopes(&self) -> Vec<Scope> {
        let top = self.screens.last();
        top.map_or_else(Vec::new, |screen| screen.asked().scopes())
    }

    /// Why an action cannot be done here and now, as a message id; nothing where it can.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "screens answer for all but a few actions"
    )]
    pub fn why_not(&self, action: Action) -> Option<&'static str> {
        let top = self.screens.last()?.asked();
        let why = why_not(top, action, &self.world);
        why.or_else(|| match action {
            Action::Undo | Action::Redo if self.is_written_in() => Some("why-not-in-form"),
            Action::Undo => match self.deeds.last() {
                Last::Nothing => Some("why-not-nothing-done"),
                Last::Stays => Some("why-not-stays"),
                Last::Way(_) => None,
            },
            Action::SwitchReadOnly if self.reads_only => Some(READ_ONLY),
            Action::Redo if self.deeds.undone().is_none() => Some("why-not-nothing-undone"),
            Action::ForgetView => {
                let shown = top.shown_view()?;
                let saved = self.views.showing(&shown).is_some();
                (!saved).then_some("why-not-no-saved-view")
            }
            _ => None,
        })
    }

    /// Whether something is being written: what lies over a form is part of it.
    pub fn is_written_in(&self) -> bool {
        let covers = |screen: &&Screen| !screen.view().floats();
        let top = self.screens.iter().rev().find(covers);
        matches!(top, Some(Screen::Form(_) | Screen::Sort(_)))
    }

    /// What an action would do here and now, where its name does not say it.
    pub fn note(&self, action: Action) -> String {
        let way = match (action, self.deeds.last()) {
            (Action::Undo, Last::Way(way)) => Some(way),
            (Action::Redo, _) => self.deeds.undone(),
            _ => None,
        };
        way.map_or_else(String::new, |way| way.words(&self.world))
    }
}

/// What the first screen needs.
pub fn start(model: &mut Model) -> Vec<Effect> {
    let (columns, rows) = model.size;
    update(model, Msg::Resize(columns, rows))
}

/// Carries one message into the model, and says what the shell must do.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let mut turn = Turn::of(model);
    match msg {
        Msg::Key(key) => turn.key(key),
        Msg::Mouse(mouse, column, row) => turn.pointed(mouse, column, row),
        Msg::Paste(text) => turn.on_top(|top, world| top.paste(&text, world)),
        Msg::Act(action) => turn.asked_for(action),
        Msg::Said(text) => turn.on_top(|top, world| top.said(&text, world)),
        Msg::Resize(columns, rows) => {
            turn.model.size = (columns, rows);
            turn.size_all();
            if !std::mem::replace(&mut turn.model.started, true) {
                turn.refresh();
            }
        }
        Msg::Loaded(loaded) => turn.loaded(loaded),
        Msg::Failed(error) => turn.failed(&error),
        Msg::Applied(ticket, result) => turn.applied(ticket, &result),
        Msg::DraftSaved(id, result) => turn.draft_saved(id, result),
        Msg::Woke(timer) => turn.woke(timer),
        Msg::RecordsChanged => {
            turn.model.going.others = true;
            turn.others_wrote();
        }
        Msg::Now(now) => turn.model.world.now = now,
    }
    turn.finish()
}

/// What was typed in open forms and not saved.
pub fn unsaved(model: &Model) -> Vec<Draft> {
    let screens = model.screens.iter();
    screens
        .filter_map(|screen| screen.asked().draft(model.world.now))
        .collect()
}

const READ_ONLY: &str = "why-not-read-only";

/// Why an action cannot be done on a screen here and now, as a message id.
pub fn why_not(screen: &dyn Update, action: Action, world: &World) -> Option<&'static str> {
    if world.read_only && action.writes() {
        return Some(READ_ONLY);
    }
    if action == Action::Tour && world.office.kind == OfficeKind::Real {
        return Some("why-not-tour");
    }
    screen.why_not(action, world)
}
