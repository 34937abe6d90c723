//! Screens: what each of them must be able to do, and the stack they lie on.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::action::{Action, Scope};
use super::key::Key;
use super::plain::Told;
use super::theme::Theme;
use super::views::SavedView;
use super::{Effect, Loaded, Timer, World};
use crate::domain::Moment;
use crate::domain::ids::{DraftId, Number};
use crate::domain::method::State;
use crate::store::contract::{Applied, Draft, StoreError};

/// What a screen asks of the stack it lies on.
#[derive(Debug)]
pub enum Step {
    /// Ask the shell for something.
    Effect(Effect),
    /// Put a screen on top.
    Push(Box<Screen>),
    /// Close this screen.
    Close,
    /// Put another screen in the place of this one.
    Replace(Box<Screen>),
    /// Carry an action out as if its key had been pressed, from the whole program's scope.
    Act(Action),
    /// Change a personal setting.
    Change(super::settings::Change),
    /// Tell the user something.
    Tell(super::notice::Notice),
    /// Open the saved view at this place.
    View(usize),
    /// Keep a view under its name.
    KeepView(SavedView),
}

impl From<Effect> for Step {
    fn from(effect: Effect) -> Self {
        Self::Effect(effect)
    }
}

/// What a screen does with what happens; it never draws.
pub trait Update {
    /// The scopes in which its keys are looked up, innermost first; `Everywhere` is added.
    fn scopes(&self) -> Vec<Scope>;
    /// What it needs when it comes to the top, first or again, or when records changed.
    fn refresh(&mut self, world: &World) -> Vec<Step>;
    /// Carries an action out.
    fn act(&mut self, action: Action, world: &World) -> Vec<Step>;
    /// Takes a key that no scope binds; a text field takes it as typed.
    fn key(&mut self, _key: Key, _world: &World) -> Vec<Step> {
        Vec::new()
    }
    /// Takes a pasted text.
    fn paste(&mut self, _text: &str, _world: &World) -> Vec<Step> {
        Vec::new()
    }
    /// Takes a text in the place of what stands where it asks for one.
    fn said(&mut self, _text: &str, _world: &World) -> Vec<Step> {
        Vec::new()
    }
    /// Takes an answer of the store.
    fn take(&mut self, loaded: Loaded, world: &World) -> Vec<Step>;
    /// Takes the result of a command that it sent.
    fn applied(&mut self, _result: &Result<Applied, StoreError>, _world: &World) -> Vec<Step> {
        Vec::new()
    }
    /// Learns that the user changed a record, here or on a screen above.
    fn touched(&mut self, _number: Number) {}
    /// Takes the ring of a timer that it set.
    fn woke(&mut self, _timer: Timer, _world: &World) -> Vec<Step> {
        Vec::new()
    }
    /// Learns its area: columns and rows of the body; told before the first refresh and when the
    /// window changes.
    fn sized(&mut self, _columns: u16, _rows: u16, _world: &World) -> Vec<Step> {
        Vec::new()
    }
    /// Whether an answer is for it; the topmost screen that wants an answer gets it. A screen that
    /// asks for the room of a form to compare, not to open it, wants [`Loaded::Form`].
    fn wants(&self, loaded: &Loaded) -> bool {
        !matches!(
            loaded,
            Loaded::Form(..)
                | Loaded::Draft(..)
                | Loaded::Counts(_)
                | Loaded::Office(..)
                | Loaded::Figures(..)
                | Loaded::Printed(_)
                | Loaded::Kept(_)
        )
    }
    /// Learns that a question could not be answered; the user is told by the program.
    fn failed(&mut self) {}
    /// Learns whether a draft was saved.
    fn draft_saved(&mut self, _draft: DraftId, _saved: bool, _world: &World) {}
    /// What was typed and not saved, as a draft; nothing where there is nothing to lose.
    fn draft(&self, _now: Moment) -> Option<Draft> {
        None
    }
    /// Whether it shows time left, so that it is drawn anew each minute.
    fn shows_time(&self) -> bool {
        false
    }
    /// Where its record stands, for the guidance of the method.
    fn stage(&self) -> Option<State> {
        None
    }
    /// What it shows, where that can be saved under a name; the name is empty.
    fn shown_view(&self) -> Option<SavedView> {
        None
    }
    /// Shows what a saved view shows.
    fn show_view(&mut self, _view: &SavedView, _world: &World) -> Vec<Step> {
        Vec::new()
    }
    /// Why an action cannot be done here and now, as a message id; nothing where it can.
    fn why_not(&self, _action: Action, _world: &World) -> Option<&'static str> {
        None
    }
}

/// How a screen looks; it changes nothing.
pub trait View {
    /// Draws it, and says where the terminal's cursor belongs: on the focused row or field.
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position>;
    /// Whether it lies over the screen below and leaves some of that visible.
    fn floats(&self) -> bool {
        false
    }
    /// Whether nothing but its text and a line on how to leave it is drawn.
    fn is_bare(&self) -> bool {
        false
    }
    /// The key that a cell of it stands for, where it shows one: a pane's name with its digit.
    fn key_at(&self, _world: &World, _area: Rect, _at: Position) -> Option<Key> {
        None
    }
    /// What it is about in full, as plain text; nothing where what is drawn is all there is.
    fn text(&self, _world: &World) -> Option<String> {
        None
    }
    /// What the status line says about the focused control; a message already in words.
    fn status(&self, world: &World) -> String;
    /// The screen's own name, for the head of the frame.
    fn title(&self, world: &World) -> String;
}

// Declared by themselves, since the formatter does not look into macros.
pub mod agenda;
pub mod calibrate;
pub mod case;
pub mod cases;
pub mod check;
pub mod drafts;
pub mod entry;
pub mod figure;
pub mod figures;
pub mod find;
pub mod form;
pub mod history;
pub mod lookup;
pub mod messages;
pub mod naming;
pub mod queue;
pub mod registers;
pub mod settings;
pub mod signal;
pub mod sort;
pub mod text_view;
pub mod trial;
pub mod welcome;

/// Lists the screens: variant and module; every match over them stands here.
macro_rules! screens {
    ($($(#[$doc:meta])* $name:ident in $module:ident;)*) => {
        /// A screen on the stack.
        #[derive(Debug)]
        pub enum Screen {
            $($(#[$doc])* $name($module::$name),)*
        }

        impl Screen {
            /// What it does.
            pub fn update(&mut self) -> &mut dyn Update {
                match self { $(Self::$name(screen) => screen,)* }
            }

            /// What it does, to be asked only.
            pub fn asked(&self) -> &dyn Update {
                match self { $(Self::$name(screen) => screen,)* }
            }

            /// How it is told in lines.
            pub fn told(&self) -> &dyn Told {
                match self { $(Self::$name(screen) => screen,)* }
            }

            /// How it looks.
            pub fn view(&self) -> &dyn View {
                match self { $(Self::$name(screen) => screen,)* }
            }
        }
    };
}

screens! {
    /// The intake queue.
    Queue in queue;
    /// One signal.
    Signal in signal;
    /// The questions of urgency of one signal.
    Sort in sort;
    /// The check of one signal.
    Check in check;
    /// The list of cases.
    Cases in cases;
    /// Everything with a term, by day.
    Agenda in agenda;
    /// The search.
    Find in find;
    /// The first start, before there is an office.
    Welcome in welcome;
    /// A form being filled in.
    Form in form;
    /// Forms that were begun and not sent.
    Drafts in drafts;
    /// Figures of a period.
    Figures in figures;
    /// What is behind one figure.
    Figure in figure;
    /// The registers of the office.
    Registers in registers;
    /// One entry of the registers.
    Entry in entry;
    /// Every action to look up and to run: help, menu, palette.
    Lookup in lookup;
    /// A name for the view that is shown.
    Naming in naming;
    /// One case, on one of its panes.
    Case in case;
    /// The journal of a record.
    History in history;
    /// What the program told its user.
    Messages in messages;
    /// Personal settings.
    Settings in settings;
    /// Which layout the keyboard is switched to, found by a key or two.
    Calibrate in calibrate;
    /// What each key press became.
    Trial in trial;
    /// What a screen shows, as plain text to be copied.
    TextView in text_view;
}
