//! The check of one signal: who was seen, who was asked, and what is still missing to conclude.

mod plain;
pub(super) mod text;
mod view;

use super::signal::{countersigning, end_urgent, missing, why_not_on};
use super::{Step, Update};
use crate::domain::command::{Command, SignalStep};
use crate::domain::forms::FormKind;
use crate::domain::ids::Number;
use crate::domain::method::State;
use crate::domain::term;
use crate::store::contract::{Applied, Found, SignalFile, StoreError};
use crate::ui::action::{Action, Scope};
use crate::ui::key::{Code, Key};
use crate::ui::paper::view::{FRAME, columns};
use crate::ui::paper::{Line, Paper, Place};
use crate::ui::theme::Role;
use crate::ui::{Ask, Effect, Loaded, Timer, World, layout, open};

/// What Enter opens on a line of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Lead {
    /// A new step of the check.
    Step,
    /// How a source answered, by its code.
    Source(String),
    /// The conclusion, or the decision once there is one.
    Conclude,
}

/// The check of one signal.
#[derive(Debug)]
pub struct Check {
    number: Number,
    file: Option<Box<SignalFile>>,
    /// The check was to be begun, once; a refusal is told and the screen stays to be read.
    begun: bool,
    /// There was something left to decide when it was opened.
    was_open: bool,
    /// The user changed it, here or on a screen above.
    touched: bool,
    /// Columns and rows of the body.
    size: (u16, u16),
    place: Place,
}

impl Check {
    /// The check of a signal; it begins when the signal is sorted and nobody began it.
    pub fn of(number: Number) -> Self {
        Self {
            number,
            file: None,
            begun: false,
            was_open: false,
            touched: false,
            size: (80, 20),
            place: Place::default(),
        }
    }

    const fn is_wide(&self) -> bool {
        self.size.0 >= layout::TWO_PANES
    }

    /// What can be worked on, and beside it, where there is room, what it is about.
    fn texts(&self, world: &World) -> [Vec<Line<Lead>>; 2] {
        self.written(world, columns(self.size))
    }

    fn written(&self, world: &World, [left, right]: [usize; 2]) -> [Vec<Line<Lead>>; 2] {
        let Some(file) = self.file.as_deref() else {
            return [Vec::new(), Vec::new()];
        };
        let mut work = Paper::new(world, left);
        if !self.is_wide() {
            text::lacking(file, &missing(file, world), &mut work);
        }
        text::steps(&file.signal, &mut work);
        work.item(
            &world.lang.say("check-add-step"),
            Role::Focus,
            Some(&Lead::Step),
        );
        text::sources(&file.signal, &mut work, |code| {
            Some(Lead::Source(code.to_owned()))
        });
        text::conclusion(&file.signal, &mut work);
        let last = if is_concluded(file) {
            "check-decide"
        } else {
            "check-conclude"
        };
        work.item(&world.lang.say(last), Role::Focus, Some(&Lead::Conclude));
        let mut beside = Paper::new(world, right);
        if self.is_wide() {
            text::lacking(file, &missing(file, world), &mut beside);
            text::concern(&file.signal, &mut beside);
        }
        [work.lines(), beside.lines()]
    }

    fn lead(&self, world: &World) -> Option<Lead> {
        let [work, _beside] = self.texts(world);
        work.get(self.place.line())?.leads.clone()
    }

    fn form(kind: FormKind) -> Vec<Step> {
        vec![Step::Effect(Effect::Ask(Ask::Form(kind)))]
    }

    fn follow(&self, world: &World) -> Vec<Step> {
        match self.lead(world) {
            Some(Lead::Step) => vec![Step::Act(Action::CheckStep)],
            Some(Lead::Source(_)) => vec![Step::Act(Action::Consult)],
            Some(Lead::Conclude) => vec![Step::Act(Action::Conclude)],
            None => Vec::new(),
        }
    }

    fn conclude(&self, world: &World) -> Vec<Step> {
        let concluded = self.file.as_deref().is_some_and(is_concluded);
        let waits = |file: &SignalFile| term::countersigning(&file.signal, &world.office.method);
        Self::form(if self.file.as_deref().is_some_and(waits) {
            FormKind::Countersign(self.number)
        } else if concluded {
            FormKind::Decide(self.number)
        } else {
            FormKind::Conclude(self.number)
        })
    }

    fn apply(&self, step: SignalStep) -> Vec<Step> {
        self.file.as_deref().map_or_else(Vec::new, |file| {
            vec![Step::Effect(Effect::Apply {
                ticket: 0,
                command: Box::new(Command::Signal(file.signal.id, step)),
                based_on: Some(file.signal.rev),
                draft: None,
            })]
        })
    }

    /// Begins the check of a sorted signal as soon as it is here.
    fn begin(&mut self, world: &World) -> Vec<Step> {
        let file = self.file.as_deref();
        let waits = file.is_some_and(|file| {
            let signal = &file.signal;
            signal.state == State::Sorted && signal.is_open() && signal.not_ours().is_none()
        });
        if !waits || self.begun || world.read_only {
            return Vec::new();
        }
        self.begun = true;
        self.apply(SignalStep::StartCheck)
    }

    fn next_section(&mut self, forward: bool, world: &World) -> Vec<Step> {
        let [work, _beside] = self.texts(world);
        self.place.go_section(forward, &work);
        Vec::new()
    }
}

/// Concluded, so that the decision is next.
fn is_concluded(file: &SignalFile) -> bool {
    file.signal.state == State::Decision
}

impl Update for Check {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Check, Scope::List]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        vec![Step::Effect(Effect::Ask(Ask::Record(self.number)))]
    }

    fn sized(&mut self, columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.size = (columns, rows);
        self.place.set_page(rows.saturating_sub(FRAME).into());
        Vec::new()
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other actions belong to other screens"
    )]
    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        let [work, _beside] = self.texts(world);
        if self.place.act(action, work.len()) {
            return Vec::new();
        }
        match action {
            Action::Back => vec![Step::Close],
            Action::Open => self.follow(world),
            Action::NextView => self.next_section(true, world),
            Action::PreviousView => self.next_section(false, world),
            Action::Take => self.apply(SignalStep::Assign {
                to: world.me.login.clone(),
                reason: String::new(),
            }),
            Action::CheckStep => Self::form(FormKind::CheckStep(self.number)),
            Action::Consult => match self.lead(world) {
                Some(Lead::Source(code)) => Self::form(FormKind::Consult(self.number, code)),
                Some(Lead::Step | Lead::Conclude) | None => Vec::new(),
            },
            Action::Assign => Self::form(FormKind::Assign(self.number)),
            Action::Amend => Self::form(FormKind::Amend(self.number)),
            Action::Countersign => Self::form(FormKind::Countersign(self.number)),
            Action::Record => Self::form(FormKind::Record(self.number, String::new())),
            Action::Urgent => Self::form(FormKind::Urgent(self.number)),
            Action::EndUrgent => self.file.as_deref().map_or_else(Vec::new, end_urgent),
            Action::Conclude => self.conclude(world),
            Action::History => open::history(self.number),
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: Key, _world: &World) -> Vec<Step> {
        if key == Key::plain(Code::Insert) {
            return vec![Step::Act(Action::CheckStep)];
        }
        Vec::new()
    }

    fn take(&mut self, loaded: Loaded, world: &World) -> Vec<Step> {
        let Loaded::Record(_number, found) = loaded else {
            return Vec::new();
        };
        self.file = match found {
            Some(Found::Signal(file)) => Some(file),
            Some(Found::Case(_) | Found::Entry(_)) | None => None,
        };
        let open = self.file.as_deref().map(|file| file.signal.is_open());
        // Whoever has just decided has no more to check here.
        if self.touched && self.was_open && open == Some(false) {
            return vec![Step::Close];
        }
        self.was_open |= open == Some(true);
        let [work, _beside] = self.texts(world);
        self.place.go(self.place.line(), work.len());
        self.begin(world)
    }

    fn touched(&mut self, number: Number) {
        self.touched |= number == self.number;
    }

    fn applied(&mut self, result: &Result<Applied, StoreError>, world: &World) -> Vec<Step> {
        // What was refused may rest on a record that somebody else changed.
        if result.is_err() {
            return self.refresh(world);
        }
        Vec::new()
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        matches!(loaded, Loaded::Record(number, _found) if *number == self.number)
    }

    fn woke(&mut self, timer: Timer, world: &World) -> Vec<Step> {
        if timer == Timer::Minute {
            return self.refresh(world);
        }
        Vec::new()
    }

    fn shows_time(&self) -> bool {
        true
    }

    fn stage(&self) -> Option<State> {
        self.file.as_deref().map(|file| file.signal.state)
    }

    fn why_not(&self, action: Action, world: &World) -> Option<&'static str> {
        let works = matches!(
            action,
            Action::CheckStep | Action::Consult | Action::Conclude
        );
        let other = matches!(
            action,
            Action::Take
                | Action::Assign
                | Action::Amend
                | Action::Countersign
                | Action::Record
                | Action::Urgent
                | Action::EndUrgent
        );
        let Some(file) = self.file.as_deref().filter(|_file| works || other) else {
            let needs = self.file.is_none() && (works || other);
            return needs.then_some("why-not-not-loaded");
        };
        if other {
            return why_not_on(file, action, world);
        }
        let signal = &file.signal;
        if !signal.is_open() && !signal.in_queue() {
            return Some("why-not-decided");
        }
        // A new fact of an open case is checked, but it was decided on when it joined the case.
        let decides = action == Action::Conclude && is_concluded(file);
        if decides && term::countersigning(signal, &world.office.method) {
            let other = countersigning(file, world).is_some();
            return other.then_some("why-not-countersign");
        }
        if decides && !signal.is_open() {
            return Some("why-not-decided");
        }
        if signal.state == State::Received {
            return Some("why-not-unsorted");
        }
        if signal.state == State::Sorted {
            return Some("why-not-check-not-begun");
        }
        let on_source = matches!(self.lead(world), Some(Lead::Source(_)));
        (action == Action::Consult && !on_source).then_some("why-not-no-source")
    }
}
