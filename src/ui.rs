//! The program as a state machine without a terminal: messages in, effects out.

pub mod action;
pub mod beside;
pub mod chooser;
pub mod deeds;
pub mod dialog;
pub mod draw;
pub mod entries;
pub mod esc;
pub mod form;
pub mod guess;
pub mod ids;
pub mod key;
pub mod keymap;
pub mod layout;
pub mod list;
mod model;
pub mod notice;
pub mod open;
pub mod overlay;
pub mod pane;
pub mod paper;
pub mod plain;
pub mod record;
pub mod screen;
pub mod settings;
pub mod sheets;
pub mod svg;
pub mod theme;
pub mod tour;
pub mod typed;
pub mod views;
pub mod widget;
pub mod words;

use std::sync::Arc;
use std::time::Duration;

use crate::domain::Moment;
use crate::domain::command::{Command, Office};
use crate::domain::figures::{Period, Report};
use crate::domain::form::Answers;
use crate::domain::forms::FormKind;
use crate::domain::ids::{DraftId, Login, Number};
use crate::domain::register::{Entry, EntryKind};
use crate::domain::staff::Staff;
use crate::store::contract::{
    AgendaAsk, Applied, CaseAsk, CaseRow, Counts, Draft, FormRoom, Found, HistoryRow, Hit, Match,
    QueueAsk, QueueRow, RegisterAsk, StoreError, TermRow,
};

pub use sheets::{Kept, PaperAsk, Sheets};

pub use draw::draw;
pub use model::{Model, start, unsaved, update, why_not};

/// Tells an answer from a later one to the same question.
pub type Ticket = u64;

/// A question to the store, answered at once by [`Msg::Loaded`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// A page of the queue.
    Queue(QueueAsk),
    /// A page of the list of cases.
    Cases(CaseAsk),
    /// A page of the agenda.
    Agenda(AgendaAsk),
    /// A page of a register.
    Register(RegisterAsk),
    /// The record behind a number.
    Record(Number),
    /// The journal of a record, the latest first: number, entries before this one, how many.
    History(Number, Option<i64>, usize),
    /// What a form looks at when it opens.
    Form(FormKind),
    /// A draft, to go on with.
    Draft(DraftId),
    /// My drafts, the latest first.
    Drafts,
    /// Records whose people are like a typed name, or whose place is like a typed place.
    Matches {
        /// What was typed.
        typed: String,
        /// A place, or a name.
        place: bool,
    },
    /// Counts of the header.
    Counts,
    /// What some signals or cases are called in a list.
    Names(Vec<Number>),
    /// The office as it stands.
    Office,
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq)]
pub enum Loaded {
    /// Rows of the queue, and whether there are more before and behind.
    Queue(Vec<QueueRow>, bool, bool),
    /// Rows of the list of cases, and whether there are more before and behind.
    Cases(Vec<CaseRow>, bool, bool),
    /// Rows of the agenda, and whether there are more before and behind.
    Agenda(Vec<TermRow>, bool, bool),
    /// Rows of a register, and whether there are more before and behind.
    Register(EntryKind, Vec<Entry>, bool, bool),
    /// The record behind a number, if there is one.
    Record(Number, Option<Found>),
    /// Entries of a record's journal.
    History(Number, Vec<HistoryRow>),
    /// What a form looks at when it opens.
    Form(FormKind, Box<FormRoom>),
    /// A draft, with what its form looks at.
    Draft(Box<Draft>, FormKind, Box<FormRoom>),
    /// My drafts.
    Drafts(Vec<Draft>),
    /// Records that match what was typed.
    Matches(String, Vec<Match>),
    /// Counts of the header.
    Counts(Counts),
    /// What signals or cases are called, as far as there are any.
    Names(Vec<(Number, String)>),
    /// The office as it stands, with its staff.
    Office(Arc<Office>, Vec<Staff>),
    /// Hits of a search, and whether there are more.
    Hits(Ticket, Vec<Hit>, bool),
    /// The figures of a period.
    Figures(Ticket, Box<Report>),
    /// A record as it is printed.
    Printed(Box<Sheets>),
    /// Where files were written.
    Kept(Kept),
}

/// What can happen.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    Key(key::Key),
    /// A text was pasted.
    Paste(String),
    /// An action was asked for by its name.
    Act(action::Action),
    /// A whole line, or several, answers what the screen asks for.
    Said(String),
    /// The mouse was used: how, column, row.
    Mouse(Mouse, u16, u16),
    /// The window has another size: columns, rows.
    Resize(u16, u16),
    /// The store answered a question.
    Loaded(Loaded),
    /// The store could not answer.
    Failed(StoreError),
    /// The store carried a command out, or not.
    Applied(Ticket, Result<Applied, StoreError>),
    /// A draft was saved, or not.
    DraftSaved(DraftId, Result<(), StoreError>),
    /// A timer rang.
    Woke(Timer),
    /// Somebody else changed records.
    RecordsChanged,
    /// The time is now this; sent before any other message when it moved.
    Now(Moment),
}

/// What was done with the mouse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mouse {
    /// A click of the left button.
    Click,
    /// The wheel, towards the top.
    WheelUp,
    /// The wheel, towards the end.
    WheelDown,
}

/// What a timer was set for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Timer {
    /// Save the draft of the open form.
    Draft,
    /// Renew what shows the time left.
    Minute,
    /// Look up what matches the typed name or place.
    Matches,
    /// Load more of the row on which the selection rests.
    Rest,
    /// Look for what was typed into the search.
    Search,
    /// No digit follows Esc any more.
    Esc,
}

/// What `update` asks the shell to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Ask the store.
    Ask(Ask),
    /// Look for words, on the worker; answered by [`Loaded::Hits`].
    Search(Ticket, String),
    /// Count the figures of a period, on the worker; answered by [`Loaded::Figures`].
    Figures(Ticket, Period),
    /// Carry a command out.
    Apply {
        /// Comes back with the result; `update` gives it out, a screen may write 0.
        ticket: Ticket,
        /// The command.
        command: Box<Command>,
        /// The revision it is based on.
        based_on: Option<u32>,
        /// The draft that is done with it.
        draft: Option<DraftId>,
    },
    /// Save a draft.
    SaveDraft(Box<Draft>),
    /// Throw a draft away.
    DropDraft(DraftId),
    /// Ring after a time; a timer that is set again starts anew.
    Wake(Duration, Timer),
    /// Print something, or keep it as files.
    Paper(PaperAsk),
    /// Keep a personal setting.
    Set(&'static str, String),
    /// Leave the welcome for a fictional office.
    OpenDemo,
    /// Leave the welcome for a new office.
    CreateOffice(Box<(Office, Vec<Staff>)>),
    /// Leave the welcome for an existing file.
    OpenFile(String),
    /// Draw everything anew.
    Redraw,
    /// Listen to clicks and the wheel, or leave them to the terminal.
    Mouse(bool),
    /// Ring the terminal's bell.
    Bell,
    /// Leave.
    Quit,
}

/// What every screen may look at.
#[derive(Debug, Clone)]
pub struct World {
    /// Who works here.
    pub me: Staff,
    /// The office.
    pub office: Arc<Office>,
    /// Everybody in it.
    pub staff: Arc<Vec<Staff>>,
    /// The time.
    pub now: Moment,
    /// The words.
    pub lang: crate::lang::Lang,
    /// Counts of the header.
    pub counts: Counts,
    /// Nothing may be written.
    pub read_only: bool,
    /// What the worker chose.
    pub settings: settings::Settings,
    /// Fresh identifiers for drafts and people; the shell gives the first.
    pub ids: ids::IdSource,
}

impl World {
    /// What words look at where nobody works on a screen: to print, and on the command line.
    pub fn reading(
        lang: crate::lang::Lang,
        office: Arc<Office>,
        staff: Vec<Staff>,
        me: Staff,
        now: Moment,
    ) -> Self {
        Self {
            me,
            office,
            staff: Arc::new(staff),
            now,
            lang,
            counts: Counts::default(),
            read_only: false,
            settings: settings::Settings::default(),
            // No form is opened there.
            ids: ids::IdSource::new(uuid::Uuid::nil()),
        }
    }

    /// Speaks another language, in whose alphabet the staff then stand.
    pub fn speak(&mut self, lang: crate::lang::Lang) {
        self.lang = lang;
        self.stand(self.staff.as_ref().clone());
    }

    /// The staff as they are now, in the order of the alphabet; who works here is one of them.
    pub fn stand(&mut self, mut staff: Vec<Staff>) {
        self.lang.sort_by_name(&mut staff, |each| &each.name);
        if let Some(me) = staff.iter().find(|each| each.login == self.me.login) {
            self.me = me.clone();
        }
        self.staff = Arc::new(staff);
    }

    /// The name of a member of staff, or the login where nobody has it.
    pub fn name_of<'a>(&'a self, login: &'a Login) -> &'a str {
        let found = self.staff.iter().find(|each| each.login == *login);
        found.map_or(login.as_str(), |each| each.name.as_str())
    }

    /// The code of the interface's language, for words of the pack.
    pub fn code(&self) -> &'static str {
        self.lang.language().code()
    }

    /// The layouts of which one is switched on.
    pub fn keyboards(&self) -> &'static [crate::text::Keyboard] {
        self.settings.keyboards(self.lang.language())
    }

    /// Words of the pack in the interface's language.
    pub fn words<'a>(&'a self, words: &'a crate::domain::method::Words) -> &'a str {
        words.say(self.code(), &self.office.method.language)
    }
}

/// Fields of a form as somebody else left them, for the conflict screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theirs {
    /// What the record says now.
    pub answers: Answers,
    /// Its revision.
    pub rev: u32,
}
