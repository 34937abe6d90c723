//! One signal with all that was reported and done, to be read and to be acted upon.

mod plain;
mod report;
mod view;
mod work;

use super::{Step, Update};
use crate::domain::command::{Command, SignalStep};
use crate::domain::forms::FormKind;
use crate::domain::gate;
use crate::domain::ids::Number;
use crate::domain::method::{Holder, State};
use crate::domain::paper::Reader;
use crate::domain::staff::Staff;
use crate::domain::term;
use crate::store::contract::{Found, SignalFile};
use crate::ui::action::{Action, Scope};
use crate::ui::paper::view::{FRAME, columns};
use crate::ui::paper::{Line, Paper, Place};
use crate::ui::{Ask, Effect, Loaded, Timer, World, layout, open};

/// What a line of the text leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    /// Another signal.
    Signal(Number),
    /// A case.
    Case(Number),
}

/// What an action opens on a signal.
type Opens = (Action, fn(Number) -> FormKind);

/// Forms that open on the signal.
const FORMS: &[Opens] = &[
    (Action::Assign, FormKind::Assign),
    (Action::Decide, FormKind::Decide),
    (Action::Amend, FormKind::Amend),
    (Action::Raise, FormKind::Raise),
    (Action::Lower, FormKind::Lower),
    (Action::ConfirmLower, FormKind::ConfirmLower),
    (Action::Countersign, FormKind::Countersign),
    (Action::Record, any_record),
    (Action::Urgent, FormKind::Urgent),
];

/// The record that is missing, or the first one of the method.
const fn any_record(number: Number) -> FormKind {
    FormKind::Record(number, String::new())
}

/// The form on the first urgent measure that runs.
pub(super) fn end_urgent(file: &SignalFile) -> Vec<Step> {
    let signal = &file.signal;
    let running = signal.running_urgents().next();
    running.map_or_else(Vec::new, |urgent| {
        let kind = FormKind::EndUrgent(signal.number, urgent.id);
        vec![Step::Effect(Effect::Ask(Ask::Form(kind)))]
    })
}

/// One signal.
#[derive(Debug)]
pub struct Signal {
    number: Number,
    file: Option<Box<SignalFile>>,
    /// The store answered that there is no such signal.
    missing: bool,
    /// Columns and rows of the body.
    size: (u16, u16),
    /// Where the reader stands in each pane; one pane holds the whole text.
    places: [Place; 2],
    /// The pane on the right has the keyboard.
    right: bool,
}

impl Signal {
    /// The signal of a number, to be loaded.
    pub fn of(number: Number) -> Self {
        Self {
            number,
            file: None,
            missing: false,
            size: (80, 20),
            places: [Place::default(); 2],
            right: false,
        }
    }

    const fn is_wide(&self) -> bool {
        self.size.0 >= layout::TWO_PANES
    }

    /// The text of each pane; all of it in the first one where there is no room for two.
    fn texts(&self, world: &World) -> [Vec<Line<Lead>>; 2] {
        let Some(file) = self.file.as_deref() else {
            return [Vec::new(), Vec::new()];
        };
        let [left, right] = columns(self.size);
        let mut first = Paper::new(world, left);
        if self.is_wide() {
            report::write(file, &mut first);
            let mut second = Paper::new(world, right);
            work::urgency(file, &mut second);
            work::rest(file, &mut second);
            return [first.lines(), second.lines()];
        }
        work::urgency(file, &mut first);
        report::write(file, &mut first);
        work::rest(file, &mut first);
        [first.lines(), Vec::new()]
    }

    /// The text that has the keyboard.
    fn text(&self, world: &World) -> Vec<Line<Lead>> {
        let [left, right] = self.texts(world);
        if self.in_right() { right } else { left }
    }

    const fn in_right(&self) -> bool {
        self.right && self.is_wide()
    }

    const fn place(&mut self) -> &mut Place {
        let [left, right] = &mut self.places;
        if self.right && self.size.0 >= layout::TWO_PANES {
            right
        } else {
            left
        }
    }

    fn here(&self) -> Place {
        let [left, right] = self.places;
        if self.in_right() { right } else { left }
    }

    fn next_view(&mut self, forward: bool, world: &World) -> Vec<Step> {
        if self.is_wide() {
            self.right = !self.right;
        } else {
            let text = self.text(world);
            self.place().go_section(forward, &text);
        }
        Vec::new()
    }

    fn lead(&self, world: &World) -> Option<Lead> {
        self.text(world).get(self.here().line())?.leads
    }

    fn follow(&self, world: &World) -> Vec<Step> {
        match self.lead(world) {
            Some(Lead::Signal(number)) => open::signal(number),
            Some(Lead::Case(number)) => open::case(number),
            None => Vec::new(),
        }
    }

    /// Whether the check report waits for its countersignature.
    fn waits(&self, world: &World) -> bool {
        let method = &world.office.method;
        let file = self.file.as_deref();
        file.is_some_and(|file| term::countersigning(&file.signal, method))
    }

    fn take_over(&self, world: &World) -> Vec<Step> {
        let step = SignalStep::Assign {
            to: world.me.login.clone(),
            reason: String::new(),
        };
        self.file.as_deref().map_or_else(Vec::new, |file| {
            vec![Step::Effect(Effect::Apply {
                ticket: 0,
                command: Box::new(Command::Signal(file.signal.id, step)),
                based_on: Some(file.signal.rev),
                draft: None,
            })]
        })
    }
}

/// Why a step that works on a signal cannot be taken, whatever screen it is asked on.
pub(super) fn why_not_on(file: &SignalFile, action: Action, world: &World) -> Option<&'static str> {
    let signal = &file.signal;
    let changes = FORMS.iter().any(|(each, _kind)| *each == action);
    let changes = changes || matches!(action, Action::Take | Action::Sort);
    // A decision ends the work; what was reported may still be corrected.
    if changes && action != Action::Amend && !signal.is_open() && !signal.in_queue() {
        return Some("why-not-decided");
    }
    if action == Action::Decide && !signal.is_open() {
        return Some("why-not-decided");
    }
    if action == Action::Decide && term::countersigning(signal, &world.office.method) {
        // Whoever countersigns is led there.
        let other = countersigning(file, world).is_some();
        return other.then_some("why-not-countersign");
    }
    let mine = signal.holder() == Some(&world.me.login);
    let unsorted = signal.level().is_none();
    match (action, signal.proposed().is_some()) {
        (Action::Take, _) if mine => Some("why-not-yours-already"),
        (Action::Raise | Action::Lower, _) if unsorted => Some("why-not-unsorted"),
        (Action::Check, _) if signal.state == State::Received => Some("why-not-unsorted"),
        (Action::Lower, true) => Some("why-not-proposed-already"),
        (Action::ConfirmLower, false) => Some("why-not-nothing-proposed"),
        _ => why_not_beside(file, action, world),
    }
}

/// Why what stands beside the course of a signal cannot be done.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "all other actions belong to its course"
)]
fn why_not_beside(file: &SignalFile, action: Action, world: &World) -> Option<&'static str> {
    let (signal, method) = (&file.signal, &world.office.method);
    match action {
        Action::Record => {
            let any = method.records.iter().any(|kind| kind.of == Holder::Signal);
            (!any).then_some("why-not-of-method")
        }
        Action::EndUrgent => {
            let none = signal.running_urgents().next().is_none();
            none.then_some("why-not-no-urgent")
        }
        Action::Countersign => countersigning(file, world),
        _ => None,
    }
}

/// Countersigning needs a report that waits, the role of its body, and a second person if there
/// is one.
pub(super) fn countersigning(file: &SignalFile, world: &World) -> Option<&'static str> {
    let (signal, method) = (&file.signal, &world.office.method);
    let body = method.approval(State::Check);
    let (Some(body), true) = (body, term::countersigning(signal, method)) else {
        return Some("why-not-nothing-waits");
    };
    if !world.me.holds(body.role) {
        return Some("why-not-the-body");
    }
    let by = signal.check.conclusion.as_ref().map(|each| &each.by);
    let other = |each: &Staff| Some(&each.login) != by && each.holds(body.role);
    let second = by == Some(&world.me.login) && world.staff.iter().any(other);
    second.then_some("why-not-second-person")
}

/// What is missing to go on with the check, in words; empty where nothing is.
pub(super) fn missing(file: &SignalFile, world: &World) -> Vec<String> {
    let missing = gate::missing_of_signal(&world.office.method, &file.signal);
    let words = missing.iter();
    words
        .map(|each| crate::ui::words::missing(world, each))
        .collect()
}

impl Update for Signal {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Signal, Scope::List]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        vec![Step::Effect(Effect::Ask(Ask::Record(self.number)))]
    }

    fn sized(&mut self, columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.size = (columns, rows);
        for place in &mut self.places {
            place.set_page(rows.saturating_sub(FRAME).into());
        }
        Vec::new()
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "all other actions open a form, or belong to another screen"
    )]
    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        let lines = self.text(world).len();
        if self.place().act(action, lines) {
            return Vec::new();
        }
        match action {
            Action::Back => vec![Step::Close],
            Action::Open => self.follow(world),
            Action::NextView => self.next_view(true, world),
            Action::PreviousView => self.next_view(false, world),
            Action::Take => self.take_over(world),
            Action::Sort => open::sort(self.number),
            Action::Check => open::check(self.number),
            Action::History => open::history(self.number),
            Action::Print => open::paper(self.number, Reader::Inspection, world),
            Action::EndUrgent => self.file.as_deref().map_or_else(Vec::new, end_urgent),
            Action::Decide if self.waits(world) => {
                let kind = FormKind::Countersign(self.number);
                vec![Step::Effect(Effect::Ask(Ask::Form(kind)))]
            }
            _ => {
                let form = FORMS.iter().find(|(each, _kind)| *each == action);
                form.map_or_else(Vec::new, |(_action, kind)| {
                    vec![Step::Effect(Effect::Ask(Ask::Form(kind(self.number))))]
                })
            }
        }
    }

    fn take(&mut self, loaded: Loaded, world: &World) -> Vec<Step> {
        if let Loaded::Record(_number, found) = loaded {
            self.file = match found {
                Some(Found::Signal(file)) => Some(file),
                Some(Found::Case(_) | Found::Entry(_)) | None => None,
            };
            self.missing = self.file.is_none();
            let texts = self.texts(world);
            for (place, text) in self.places.iter_mut().zip(texts) {
                place.go(place.line(), text.len());
            }
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
        let needs = FORMS.iter().any(|(each, _kind)| *each == action);
        let needs = needs
            || matches!(
                action,
                Action::Take | Action::Sort | Action::Check | Action::EndUrgent
            );
        match self.file.as_deref() {
            Some(file) => why_not_on(file, action, world),
            None if needs => Some("why-not-not-loaded"),
            None => None,
        }
    }
}
