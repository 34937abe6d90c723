//! The intake queue: what waits, in the order of urgency, each line with the reason why.

mod plain;
mod view;

use std::time::Duration;

use super::{Step, Update};
use crate::domain::command::{Command, SignalStep};
use crate::domain::forms::FormKind;
use crate::domain::ids::Number;
use crate::domain::method::State;
use crate::store::contract::{Found, QueueAsk, QueueKey, QueueRow, QueueView, SignalFile};
use crate::ui::action::{Action, Scope, turned};
use crate::ui::beside::Beside;
use crate::ui::guess::Guess;
use crate::ui::key::Key;
use crate::ui::layout;
use crate::ui::list::{List, Moved, Row, Wanted};
use crate::ui::typed::Typed;
use crate::ui::views::{SavedView, Shown};
use crate::ui::{Ask, Effect, Loaded, Timer, World, open};

/// Rows of the screen that are not lines of the queue: two of the frame, one of the head.
const FIXED: u16 = 3;
/// How long the selection must rest before its signal is loaded.
const REST: Duration = Duration::from_millis(120);

/// What an action opens on a signal.
type Opens<T> = (Action, fn(Number) -> T);

/// Screens that open on the selected signal.
const SCREENS: &[Opens<Vec<Step>>] = &[
    (Action::Open, open::signal),
    (Action::Sort, open::sort),
    (Action::Check, open::check),
    (Action::History, open::history),
];

/// Forms that open on the selected signal.
const FORMS: &[Opens<FormKind>] = &[
    (Action::Assign, FormKind::Assign),
    (Action::Decide, FormKind::Decide),
    (Action::Amend, FormKind::Amend),
    (Action::Raise, FormKind::Raise),
    (Action::Lower, FormKind::Lower),
    (Action::ConfirmLower, FormKind::ConfirmLower),
];

impl Row for QueueRow {
    type Key = QueueKey;
    type Id = Number;

    fn key(&self) -> QueueKey {
        self.key.clone()
    }

    fn id(&self) -> Number {
        self.number
    }
}

/// The intake queue.
#[derive(Debug, Default)]
pub struct Queue {
    list: List<QueueRow>,
    view: QueueView,
    filter: Typed,
    /// The filter in another layout, where it finds nothing as it is.
    guess: Guess,
    /// The filter is being typed.
    typing: bool,
    /// There is room for the detail of the selected line.
    two_panes: bool,
    /// The signal of the selected line, once loaded.
    file: Option<Box<SignalFile>>,
    /// Its journal, where there is room for that as well.
    beside: Beside,
    /// It may have changed since it was loaded.
    stale: bool,
    /// A signal to take as soon as it is loaded.
    taking: Option<Number>,
    /// A signal that the user has just changed, to be selected where it stands now.
    touched: Option<Number>,
}

impl Queue {
    /// The queue on one of its views.
    pub fn on(view: QueueView) -> Self {
        Self {
            view,
            ..Self::default()
        }
    }

    /// The queue on one of its views, filtered by words.
    pub fn filtered(view: QueueView, filter: &str) -> Self {
        let mut queue = Self::on(view);
        queue.filter.set(filter);
        queue
    }

    /// The signal of the selected line on which steps are taken.
    fn number(&self) -> Option<Number> {
        self.list.selected().map(|row| row.body.acts_on)
    }

    /// The signal of the selected line, where it is loaded.
    fn selected_file(&self) -> Option<&SignalFile> {
        let file = self.file.as_deref()?;
        (Some(file.signal.number) == self.number()).then_some(file)
    }

    fn ask(&self, wanted: Wanted<QueueKey>, world: &World) -> Step {
        Step::Effect(Effect::Ask(Ask::Queue(QueueAsk {
            view: self.view,
            filter: self.guess.words().to_owned(),
            me: world.me.login.clone(),
            from: wanted.from,
            limit: wanted.limit,
            now: world.now,
        })))
    }

    fn restart(&mut self, world: &World) -> Vec<Step> {
        self.guess.begin(self.filter.text());
        let wanted = self.list.restart();
        vec![self.ask(wanted, world)]
    }

    /// Moves the selection, and asks for what it needs there.
    fn moved(&mut self, action: Action, world: &World) -> Option<Vec<Step>> {
        let before = self.number();
        let mut steps = match self.list.act(action) {
            Moved::No => return None,
            Moved::Within => Vec::new(),
            Moved::Wants(wanted) => vec![self.ask(wanted, world)],
        };
        if self.number() != before {
            steps.extend(self.rest());
        }
        Some(steps)
    }

    /// Loads the detail once the selection rests.
    fn rest(&self) -> Option<Step> {
        let number = self.number()?;
        let lacks = self.selected_file().is_none() || self.beside.lacks(number);
        (self.two_panes && (self.stale || lacks)).then(|| Effect::Wake(REST, Timer::Rest).into())
    }

    /// Asks for the detail and the journal of a record.
    fn load(&self, number: Number) -> Vec<Step> {
        let record = Effect::Ask(Ask::Record(number)).into();
        std::iter::once(record)
            .chain(self.beside.ask(number))
            .collect()
    }

    fn next_view(&mut self, forward: bool, world: &World) -> Vec<Step> {
        // Only where the method has a check countersigned does anything ever wait for it.
        let countersigned = world.office.method.approval(State::Check).is_some();
        let mut views = QueueView::ALL.to_vec();
        views.retain(|view| countersigned || *view != QueueView::Countersign);
        let next = turned(&views, self.view, forward);
        self.view = next.unwrap_or_default();
        self.guess = Guess::default();
        self.restart(world)
    }

    /// What is done with the selected signal.
    fn on_signal(&mut self, action: Action, number: Number, world: &World) -> Vec<Step> {
        if action == Action::Take {
            return self.take_over(number, world);
        }
        let screen = SCREENS.iter().find(|(each, _opens)| *each == action);
        if let Some((_action, opens)) = screen {
            return opens(number);
        }
        let form = FORMS.iter().find(|(each, _kind)| *each == action);
        form.map_or_else(Vec::new, |(_action, kind)| {
            vec![Step::Effect(Effect::Ask(Ask::Form(kind(number))))]
        })
    }

    /// A row has no id and revision, so its signal is loaded first.
    fn take_over(&mut self, number: Number, world: &World) -> Vec<Step> {
        let fresh = self.selected_file().filter(|_file| !self.stale);
        let Some(file) = fresh else {
            self.taking = Some(number);
            return vec![Step::Effect(Effect::Ask(Ask::Record(number)))];
        };
        let step = SignalStep::Assign {
            to: world.me.login.clone(),
            reason: String::new(),
        };
        vec![Step::Effect(Effect::Apply {
            ticket: 0,
            command: Box::new(Command::Signal(file.signal.id, step)),
            based_on: Some(file.signal.rev),
            draft: None,
        })]
    }

    /// Esc takes the filter away first; the queue itself stays.
    fn back(&mut self, world: &World) -> Vec<Step> {
        self.typing = false;
        if self.filter.clear() {
            return self.restart(world);
        }
        // The program stays: the queue is the first screen.
        vec![Step::Close]
    }

    fn type_filter(&mut self, action: Action, world: &World) -> Vec<Step> {
        if action == Action::Open {
            self.typing = false;
            return Vec::new();
        }
        if action == Action::Back {
            return self.back(world);
        }
        self.moved(action, world).unwrap_or_default()
    }

    fn found(&mut self, number: Number, found: Option<Found>, world: &World) -> Vec<Step> {
        self.stale = false;
        self.file = match found {
            Some(Found::Signal(file)) => Some(file),
            Some(Found::Case(_) | Found::Entry(_)) | None => None,
        };
        if self.taking.take() == Some(number) && self.selected_file().is_some() {
            return self.take_over(number, world);
        }
        Vec::new()
    }
}

impl Update for Queue {
    fn scopes(&self) -> Vec<Scope> {
        if self.typing {
            return vec![Scope::Picker];
        }
        vec![Scope::Queue, Scope::List]
    }

    fn refresh(&mut self, world: &World) -> Vec<Step> {
        let wanted = self.list.reload();
        self.stale = true;
        vec![self.ask(wanted, world)]
    }

    fn sized(&mut self, columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.list.set_page(rows.saturating_sub(FIXED).into());
        self.two_panes = columns >= layout::TWO_PANES;
        self.beside.show(columns >= layout::THREE_PANES);
        self.rest().into_iter().collect()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        if self.typing {
            return self.type_filter(action, world);
        }
        if let Some(steps) = self.moved(action, world) {
            return steps;
        }
        match (action, self.number()) {
            (Action::NextView, _) => self.next_view(true, world),
            (Action::PreviousView, _) => self.next_view(false, world),
            (Action::Filter, _) => {
                self.typing = true;
                Vec::new()
            }
            (Action::Back, _) => self.back(world),
            (_, Some(number)) => self.on_signal(action, number, world),
            (_, None) => Vec::new(),
        }
    }

    fn key(&mut self, key: Key, world: &World) -> Vec<Step> {
        if self.typing && self.filter.key(key) {
            return self.restart(world);
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str, world: &World) -> Vec<Step> {
        if self.typing && self.filter.paste(text) {
            return self.restart(world);
        }
        Vec::new()
    }

    fn said(&mut self, text: &str, world: &World) -> Vec<Step> {
        if !self.typing {
            return Vec::new();
        }
        self.filter.set(text);
        self.restart(world)
    }

    fn take(&mut self, loaded: Loaded, world: &World) -> Vec<Step> {
        if let Loaded::Queue(rows, before, behind) = loaded {
            let wanted = self.list.take(rows, before, behind);
            if self.list.is_empty() && self.guess.go_on() {
                return self.restart(world);
            }
            if let Some(number) = self.touched.take() {
                self.list
                    .select_where(|row| row.body.numbers.contains(&number));
            }
            let more = wanted.map(|wanted| self.ask(wanted, world));
            return more.into_iter().chain(self.rest()).collect();
        }
        if let Loaded::Record(number, found) = loaded {
            return self.found(number, found, world);
        }
        if let Loaded::History(number, rows) = loaded {
            self.beside.take(number, rows);
        }
        Vec::new()
    }

    fn failed(&mut self) {
        self.list.failed();
        self.taking = None;
    }

    fn touched(&mut self, number: Number) {
        self.touched = Some(number);
    }

    fn woke(&mut self, timer: Timer, world: &World) -> Vec<Step> {
        match (timer, self.number()) {
            (Timer::Minute, _) => self.refresh(world),
            (Timer::Rest, Some(number)) if self.rest().is_some() => self.load(number),
            _ => Vec::new(),
        }
    }

    fn shows_time(&self) -> bool {
        true
    }

    fn shown_view(&self) -> Option<SavedView> {
        Some(SavedView {
            name: String::new(),
            shown: Shown::Queue(self.view),
            filter: self.filter.cleaned(),
        })
    }

    fn show_view(&mut self, view: &SavedView, world: &World) -> Vec<Step> {
        let Shown::Queue(shown) = view.shown else {
            return Vec::new();
        };
        self.view = shown;
        self.typing = false;
        self.filter.set(&view.filter);
        self.restart(world)
    }

    fn why_not(&self, action: Action, world: &World) -> Option<&'static str> {
        let of = |each: &Action| *each == action;
        let opens = SCREENS.iter().any(|(each, _opens)| of(each));
        let asks = FORMS.iter().any(|(each, _kind)| of(each));
        if self.typing || !(opens || asks || of(&Action::Take)) {
            return None;
        }
        let Some(row) = self.list.selected() else {
            return Some("why-not-nothing-selected");
        };
        let mine = row.holder.as_ref() == Some(&world.me.login);
        let levelled = row.level.is_some();
        match (action, row.body.proposed.is_some()) {
            (Action::Take, _) if mine => Some("why-not-yours-already"),
            (Action::ConfirmLower, false) => Some("why-not-nothing-proposed"),
            (Action::Raise | Action::Lower, _) if !levelled => Some("why-not-unsorted"),
            _ => None,
        }
    }
}
