//! Everything a user can ask for with a key, and where; the one table behind keys, bar, menu and help.

use super::key::{Code, Key};

/// Where a key has its meaning; the innermost scope is asked first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// Every screen.
    Everywhere,
    /// Every list: moving and paging.
    List,
    /// The intake queue.
    Queue,
    /// One signal.
    Signal,
    /// The questions of urgency.
    Sort,
    /// The check of a signal.
    Check,
    /// The list of cases.
    Cases,
    /// One case, on any of its panes.
    Case,
    /// The plan checklist of a case.
    Plan,
    /// The network around a case.
    Network,
    /// A signal of a case about which nothing was written yet.
    CaseSignal,
    /// The agenda.
    Agenda,
    /// Search.
    Find,
    /// A form.
    Form,
    /// A field of a form that takes a day.
    Day,
    /// A list of choices or matches that is open over a form.
    Picker,
    /// A month that is open over a form.
    Month,
    /// Two versions side by side.
    Conflict,
    /// Drafts to go on with.
    Drafts,
    /// Figures, and what is behind one of them.
    Figures,
    /// The registers of the office.
    Registers,
    /// One entry of the registers.
    Entry,
    /// The journal of a record.
    History,
    /// Help, and the menu.
    Menu,
    /// Personal settings.
    Settings,
    /// A paper that can be kept as files.
    Paper,
    /// The test of the keys, where every key is only shown.
    Trial,
    /// The first start.
    Welcome,
    /// A question that needs an answer.
    Dialog,
}

/// Writes the actions once: the type and the list of all.
macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What a key asks for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Action {
            $($(#[$doc])* $name,)*
        }

        impl Action {
            /// Every action, in the order of this file.
            pub const ALL: &[Self] = &[$(Self::$name),*];
        }
    };
}

actions! {
    /// Show help for this screen.
    Help,
    /// Record a new signal.
    NewSignal,
    /// Show the menu.
    Menu,
    /// Leave the program.
    Quit,
    /// Look for people, places, numbers and words.
    Find,
    /// Draw everything anew.
    Redraw,
    /// Close this screen, or clear what was typed.
    Back,
    /// Go to the queue.
    GoQueue,
    /// Go to the cases.
    GoCases,
    /// Go to the agenda.
    GoAgenda,
    /// Go to the drafts.
    GoDrafts,
    /// Go to the figures.
    GoFigures,
    /// Go to the registers.
    GoRegisters,
    /// Show what the program told.
    Messages,
    /// Look an action up by its name, key or menu.
    Palette,
    /// Take the last action of this session back.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Keep the view and filter of this list under a name.
    SaveView,
    /// Forget the saved view that is shown.
    ForgetView,
    /// Start the guided tour, or leave it.
    Tour,
    /// Only read, or work again.
    SwitchReadOnly,
    /// Personal settings: language, colours, keyboard.
    Settings,
    /// The next value of a setting.
    NextValue,
    /// The value of a setting before.
    PreviousValue,
    /// Show this screen as plain text.
    TextView,
    /// Print this record for somebody.
    Print,
    /// Keep the printed paper as files.
    KeepPaper,
    /// Keep the terms as a file for a calendar.
    KeepCalendar,
    /// Read the method of the office, the present stage first.
    Method,
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// One column to the left.
    Left,
    /// One column to the right.
    Right,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// The first row.
    First,
    /// The last row.
    Last,
    /// Open what is selected.
    Open,
    /// The next view or pane.
    NextView,
    /// The view or pane before.
    PreviousView,
    /// The next version of the assessment or plan.
    NextVersion,
    /// The version of the assessment or plan before.
    PreviousVersion,
    /// Filter the list by words.
    Filter,
    /// Only mine, or the whole office.
    Whose,
    /// Take the signal; or give a case to another curator.
    Take,
    /// Answer the questions of urgency.
    Sort,
    /// Check the signal.
    Check,
    /// Make somebody responsible.
    Assign,
    /// Decide on the signal; do the next step of the case.
    Decide,
    /// Correct or complete what was reported.
    Amend,
    /// Raise the level by hand.
    Raise,
    /// Propose to lower the level.
    Lower,
    /// Confirm or refuse a proposed lowering.
    ConfirmLower,
    /// Show the journal of this record.
    History,
    /// Answer yes.
    Yes,
    /// Answer no.
    No,
    /// Not known.
    Unknown,
    /// Answer "no" to all that is left of this section.
    RestNo,
    /// Until when the child is safe.
    SafeUntil,
    /// Keep what was answered.
    Save,
    /// Write a step of the check.
    CheckStep,
    /// Write how a source answered.
    Consult,
    /// Conclude the check.
    Conclude,
    /// Write a contact.
    Contact,
    /// Write the assessment.
    Assessment,
    /// Write the head of the plan.
    PlanHead,
    /// Add a goal.
    NewGoal,
    /// Add a task under the goal.
    NewTask,
    /// Change the selected goal or task; write what a person says.
    Edit,
    /// Take the selected goal or task out of a plan that is not in force.
    Drop,
    /// Tick the selected task.
    Tick,
    /// The selected task cannot be done.
    NotPossible,
    /// What people say to the plan.
    Consent,
    /// Hold a review.
    Review,
    /// Propose closure.
    Closure,
    /// Approve the step that waits.
    Approve,
    /// Send the step that waits back.
    Return,
    /// Take somebody into the team.
    JoinTeam,
    /// End somebody's time in the team.
    LeaveTeam,
    /// Begin an urgent measure.
    Urgent,
    /// End an urgent measure.
    EndUrgent,
    /// Write what was done about a new signal of the case.
    Resolve,
    /// Write a record that the method names.
    Record,
    /// Fill an instrument of the method in.
    Measure,
    /// Write an event that the figures count.
    Event,
    /// Write how an event ended.
    EndEvent,
    /// The family belongs to another category.
    Category,
    /// Take a goal of the method into the plan.
    Template,
    /// Countersign the check report, or send it back.
    Countersign,
    /// Write what happened with a service, who was told, or the minutes of a meeting.
    Happened,
    /// Write a service of the plan.
    NewService,
    /// Write who takes part.
    NewParticipant,
    /// Agree on a meeting.
    NewMeeting,
    /// Write a difficulty that the others must know of.
    Difficulty,
    /// Enter something new into the register.
    NewEntry,
    /// Write a service, a step, a meeting or a session under the entry.
    NewPart,
    /// Match a family with a case; take somebody into a group.
    NewMember,
    /// End the entry, or use it again.
    CloseEntry,
    /// Tell a family of the organisation.
    Inform,
    /// The next field.
    NextField,
    /// The field before.
    PreviousField,
    /// Show the list of values.
    Values,
    /// The next problem of the form.
    NextProblem,
    /// The list of problems.
    Problems,
    /// Today, in a month.
    Today,
    /// Take back what was typed last.
    UndoTyping,
    /// Bring back what was taken back.
    RedoTyping,
    /// Keep the draft and leave the form.
    Later,
    /// Throw the draft away.
    Discard,
    /// Keep mine.
    Mine,
    /// Take theirs.
    Theirs,
}

impl Action {
    /// Whether it leads to nothing but a change of a record, so that a reader cannot ask for it.
    pub const fn writes(self) -> bool {
        matches!(
            self,
            Self::NewSignal
                | Self::Take
                | Self::Sort
                | Self::Assign
                | Self::Decide
                | Self::Amend
                | Self::Raise
                | Self::Lower
                | Self::ConfirmLower
                | Self::Save
                | Self::CheckStep
                | Self::Consult
                | Self::Conclude
                | Self::Contact
                | Self::Assessment
                | Self::PlanHead
                | Self::NewGoal
                | Self::NewTask
                | Self::Edit
                | Self::Drop
                | Self::Tick
                | Self::NotPossible
                | Self::Consent
                | Self::Review
                | Self::Closure
                | Self::Approve
                | Self::Return
                | Self::JoinTeam
                | Self::LeaveTeam
                | Self::Urgent
                | Self::EndUrgent
                | Self::Resolve
                | Self::Record
                | Self::Measure
                | Self::Event
                | Self::EndEvent
                | Self::Category
                | Self::Template
                | Self::Countersign
                | Self::Happened
                | Self::NewService
                | Self::NewParticipant
                | Self::NewMeeting
                | Self::Difficulty
                | Self::Print
                | Self::NewEntry
                | Self::NewPart
                | Self::NewMember
                | Self::CloseEntry
                | Self::Inform
                | Self::Undo
                | Self::Redo
        )
    }
}

/// Where an action that moves leads from a place, at most to the last one; nothing where it does
/// not move.
pub fn moved(action: Action, from: usize, page: usize, last: usize) -> Option<usize> {
    let moves = [
        (Action::Up, from.saturating_sub(1)),
        (Action::Down, from + 1),
        (Action::PageUp, from.saturating_sub(page)),
        (Action::PageDown, from + page),
        (Action::First, 0),
        (Action::Last, last),
    ];
    let found = moves.into_iter().find(|(each, _to)| *each == action);
    found.map(|(_action, to)| to.min(last))
}

/// The value behind or before one, round and round.
pub fn turned<T: Copy + PartialEq>(all: &[T], present: T, forward: bool) -> Option<T> {
    let place = all.iter().position(|each| *each == present).unwrap_or(0);
    let step = if forward {
        1
    } else {
        all.len().checked_sub(1)?
    };
    all.iter().cycle().nth(place + step).copied()
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Binding {
    /// Where it holds.
    pub scope: Scope,
    /// Keys, the first is the one that is shown.
    pub keys: &'static [&'static str],
    /// What it asks for.
    pub action: Action,
    /// Message id of its full name; `bar-…` of the same ending is its label in the bar, if any.
    pub label: &'static str,
}

impl Binding {
    /// The key that is shown, if it has one.
    pub fn key(&self) -> Option<Key> {
        self.keys.first().and_then(|name| Key::parse(name))
    }

    /// Whether the key asks for it.
    pub fn has(&self, key: Key) -> bool {
        self.keys.iter().any(|name| Key::parse(name) == Some(key))
    }

    /// The function key that asks for it, 1 to 12.
    pub fn function_key(&self) -> Option<u8> {
        let keys = self.keys.iter().filter_map(|name| Key::parse(name));
        keys.filter(|key| !key.ctrl && !key.alt).find_map(|key| {
            if let Code::F(number) = key.code {
                Some(number)
            } else {
                None
            }
        })
    }

    /// What tells its messages from others: `take` of `action-take`, `bar-take`, `bar-long-take`.
    pub fn ending(&self) -> &'static str {
        self.label.strip_prefix("action-").unwrap_or(self.label)
    }
}
