//! Under which heading of the menu an action stands, and where it holds, in words.

use crate::ui::action::{Action as A, Binding, Scope};

/// Headings of the menu in their order, by message id, each with its actions in theirs.
pub const GROUPS: &[(&str, &[A])] = &[
    (
        "group-file",
        &[
            A::NewSignal,
            A::Undo,
            A::Redo,
            A::Save,
            A::UndoTyping,
            A::RedoTyping,
            A::Values,
            A::Right,
            A::Left,
            A::Today,
            A::Problems,
            A::NextProblem,
            A::Later,
            A::Discard,
            A::Mine,
            A::Theirs,
            A::Quit,
        ],
    ),
    (
        "group-signal",
        &[
            A::Take,
            A::Sort,
            A::Check,
            A::Assign,
            A::Decide,
            A::Amend,
            A::Raise,
            A::Lower,
            A::ConfirmLower,
            A::CheckStep,
            A::Consult,
            A::Conclude,
            A::Countersign,
            A::Yes,
            A::No,
            A::Unknown,
            A::RestNo,
            A::SafeUntil,
        ],
    ),
    (
        "group-case",
        &[
            A::Contact,
            A::Assessment,
            A::Review,
            A::Closure,
            A::Approve,
            A::Return,
            A::JoinTeam,
            A::LeaveTeam,
            A::Urgent,
            A::EndUrgent,
            A::Resolve,
            A::Record,
            A::Measure,
            A::Event,
            A::EndEvent,
            A::Category,
        ],
    ),
    (
        "group-network",
        &[
            A::Happened,
            A::NewService,
            A::NewParticipant,
            A::NewMeeting,
            A::Difficulty,
        ],
    ),
    (
        "group-plan",
        &[
            A::PlanHead,
            A::NewGoal,
            A::NewTask,
            A::Template,
            A::Edit,
            A::Tick,
            A::NotPossible,
            A::Consent,
            A::Drop,
        ],
    ),
    (
        REGISTERS,
        &[
            A::NewEntry,
            A::NewPart,
            A::NewMember,
            A::Inform,
            A::CloseEntry,
        ],
    ),
    (
        "group-go",
        &[
            A::GoQueue,
            A::GoCases,
            A::GoAgenda,
            A::GoDrafts,
            A::GoFigures,
            A::GoRegisters,
            A::Find,
        ],
    ),
    (
        VIEW,
        &[
            A::NextView,
            A::PreviousView,
            A::NextVersion,
            A::PreviousVersion,
            A::Filter,
            A::Whose,
            A::SaveView,
            A::ForgetView,
            A::History,
            A::Print,
            A::KeepPaper,
            A::KeepCalendar,
            A::TextView,
            A::Settings,
            A::SwitchReadOnly,
            A::Redraw,
        ],
    ),
    (
        "group-help",
        &[A::Help, A::Method, A::Palette, A::Tour, A::Messages],
    ),
];

/// The heading of whatever no other one has, and of saved views.
pub const VIEW: &str = "group-view";

/// The heading of what is done in the registers.
const REGISTERS: &str = "group-registers";

/// Labels that stand under another heading than their action: the same key does other work there.
const ELSEWHERE: &[(&str, &str)] = &[
    ("action-hand", "group-case"),
    ("action-step", "group-case"),
    ("action-end-item", "group-network"),
    ("action-change-item", "group-network"),
    ("action-edit-entry", REGISTERS),
    ("action-drop-service", REGISTERS),
    ("action-next-period", VIEW),
    ("action-previous-period", VIEW),
];

/// Actions that only move, or that lead to the list itself.
const MOVING: &[A] = &[
    A::Up,
    A::Down,
    A::PageUp,
    A::PageDown,
    A::First,
    A::Last,
    A::Open,
    A::Back,
    A::NextField,
    A::PreviousField,
    A::Menu,
];

/// Whether an action only moves, or leads to the list itself, so that no menu needs it.
pub fn moves(action: A) -> bool {
    MOVING.contains(&action)
}

/// The heading of a row of the table, and its place below it.
pub fn place(binding: &Binding) -> (&'static str, usize) {
    let other = ELSEWHERE.iter().find(|(label, _)| *label == binding.label);
    if let Some((_label, group)) = other {
        return (group, 0);
    }
    let found = GROUPS.iter().find_map(|(group, actions)| {
        let place = actions.iter().position(|each| *each == binding.action)?;
        Some((*group, place))
    });
    found.unwrap_or((VIEW, usize::MAX))
}

/// Where the keys of a scope hold, as a message id.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "all other scopes are of parts of screens"
)]
pub const fn only_in(scope: Scope) -> &'static str {
    match scope {
        Scope::Queue | Scope::Signal => "only-in-signal",
        Scope::Sort => "only-in-sort",
        Scope::Check => "only-in-check",
        Scope::Cases => "only-in-cases",
        Scope::Case | Scope::CaseSignal => "only-in-case",
        Scope::Plan => "only-in-plan",
        Scope::Network => "only-in-network",
        Scope::Agenda => "only-in-agenda",
        Scope::Drafts => "only-in-drafts",
        Scope::Figures => "only-in-figures",
        Scope::Registers | Scope::Entry => "only-in-registers",
        Scope::Form => "only-in-form",
        Scope::Paper => "only-in-paper",
        Scope::Conflict => "only-in-conflict",
        _ => "only-elsewhere",
    }
}
