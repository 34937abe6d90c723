//! The registers of the office: a list for each kind of entry.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the registers take a few actions"
)]

mod plain;
mod view;

use super::{Step, Update};
use crate::domain::decide::offered;
use crate::domain::forms::FormKind;
use crate::domain::ids::Number;
use crate::domain::register::{Entry, EntryKind};
use crate::store::contract::{EntryKey, RegisterAsk};
use crate::ui::action::{Action, Scope, turned};
use crate::ui::guess::Guess;
use crate::ui::key::Key;
use crate::ui::layout;
use crate::ui::list::{List, Moved, Row, Wanted};
use crate::ui::typed::Typed;
use crate::ui::{Ask, Effect, Loaded, World, open};

/// Rows of the screen that are not entries: two of the frame, one of the registers' names.
const FIXED: u16 = 3;
/// What is done with the selected entry.
const ON_ENTRY: &[Action] = &[
    Action::Open,
    Action::Edit,
    Action::CloseEntry,
    Action::Inform,
    Action::History,
];

impl Row for Entry {
    type Key = EntryKey;
    type Id = Number;

    fn key(&self) -> EntryKey {
        EntryKey::of(self)
    }

    fn id(&self) -> Number {
        self.number
    }
}

/// The registers, on one of them.
#[derive(Debug)]
pub struct Registers {
    list: List<Entry>,
    kind: EntryKind,
    /// The case that was open when they were opened, to which a family may be told.
    case: Option<Number>,
    filter: Typed,
    /// The filter in another layout, where it finds nothing as it is.
    guess: Guess,
    /// The filter is being typed.
    typing: bool,
    /// There is room for the selected entry beside the list.
    two_panes: bool,
}

impl Registers {
    /// The registers, beside a case where one is open.
    pub fn beside(case: Option<Number>) -> Self {
        Self {
            list: List::default(),
            kind: EntryKind::Organisation,
            case,
            filter: Typed::default(),
            guess: Guess::default(),
            typing: false,
            two_panes: false,
        }
    }

    fn entry(&self) -> Option<&Entry> {
        self.list.selected()
    }

    fn ask(&self, wanted: Wanted<EntryKey>) -> Step {
        Step::Effect(Effect::Ask(Ask::Register(RegisterAsk {
            kind: self.kind,
            filter: self.guess.words().to_owned(),
            from: wanted.from,
            limit: wanted.limit,
        })))
    }

    fn restart(&mut self) -> Vec<Step> {
        self.guess.begin(self.filter.text());
        let wanted = self.list.restart();
        vec![self.ask(wanted)]
    }

    fn moved(&mut self, action: Action) -> Option<Vec<Step>> {
        match self.list.act(action) {
            Moved::No => None,
            Moved::Within => Some(Vec::new()),
            Moved::Wants(wanted) => Some(vec![self.ask(wanted)]),
        }
    }

    fn next_view(&mut self, forward: bool, world: &World) -> Vec<Step> {
        let kinds = offered(&world.office.method);
        if let Some(next) = turned(&kinds, self.kind, forward) {
            self.kind = next;
        }
        self.guess = Guess::default();
        self.restart()
    }

    /// Esc takes the filter away first, then leaves.
    fn back(&mut self) -> Vec<Step> {
        let typed = std::mem::take(&mut self.typing);
        if self.filter.clear() {
            return self.restart();
        }
        if typed { Vec::new() } else { vec![Step::Close] }
    }

    fn type_filter(&mut self, action: Action) -> Vec<Step> {
        if action == Action::Open {
            self.typing = false;
            return Vec::new();
        }
        if action == Action::Back {
            return self.back();
        }
        self.moved(action).unwrap_or_default()
    }

    fn on_entry(&self, action: Action) -> Vec<Step> {
        let Some(entry) = self.entry() else {
            return Vec::new();
        };
        match action {
            Action::Open => open::entry(entry.number, self.case),
            Action::History => open::history(entry.number),
            _ => of_entry(entry, action, None, self.case),
        }
    }
}

/// What both screens of the registers do with an entry: `service` is the one in hand.
pub(super) fn of_entry(
    entry: &Entry,
    action: Action,
    service: Option<crate::domain::ids::ItemId>,
    case: Option<Number>,
) -> Vec<Step> {
    let form = |kind| vec![Step::Effect(Effect::Ask(Ask::Form(kind)))];
    let number = entry.number;
    match action {
        Action::Edit => form(FormKind::EntryHead(entry.kind(), Some(number))),
        Action::Inform => form(FormKind::Inform(number, service, case)),
        Action::CloseEntry if entry.closed.is_some() => vec![Step::Effect(Effect::Apply {
            ticket: 0,
            command: Box::new(crate::domain::command::Command::Entry(
                entry.id,
                crate::domain::command::EntryStep::Reopen,
            )),
            based_on: Some(entry.rev),
            draft: None,
        })],
        Action::CloseEntry => form(FormKind::CloseEntry(number)),
        _ => Vec::new(),
    }
}

/// Why something cannot be done with an entry here and now.
pub(super) fn why_not_on(entry: &Entry, action: Action) -> Option<&'static str> {
    let closed = entry.closed.is_some();
    let ends = matches!(
        entry.kind(),
        EntryKind::Organisation | EntryKind::ContactFamily | EntryKind::Group
    );
    match action {
        Action::Inform if entry.kind() != EntryKind::Organisation => Some("why-not-directory"),
        Action::CloseEntry if !ends => Some("why-not-ends"),
        Action::Edit | Action::Inform | Action::NewPart | Action::NewMember | Action::Drop
            if closed =>
        {
            Some("why-not-ended")
        }
        _ => None,
    }
}

impl Update for Registers {
    fn scopes(&self) -> Vec<Scope> {
        if self.typing {
            return vec![Scope::Picker];
        }
        vec![Scope::Registers, Scope::List]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        let wanted = self.list.reload();
        vec![self.ask(wanted)]
    }

    fn sized(&mut self, columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.list.set_page(rows.saturating_sub(FIXED).into());
        self.two_panes = columns >= layout::TWO_PANES;
        Vec::new()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        if self.typing {
            return self.type_filter(action);
        }
        if let Some(steps) = self.moved(action) {
            return steps;
        }
        match action {
            Action::NextView => self.next_view(true, world),
            Action::PreviousView => self.next_view(false, world),
            Action::Filter => {
                self.typing = true;
                Vec::new()
            }
            Action::NewEntry => {
                let kind = FormKind::EntryHead(self.kind, None);
                vec![Step::Effect(Effect::Ask(Ask::Form(kind)))]
            }
            Action::Back => self.back(),
            _ => self.on_entry(action),
        }
    }

    fn key(&mut self, key: Key, _world: &World) -> Vec<Step> {
        if self.typing && self.filter.key(key) {
            return self.restart();
        }
        Vec::new()
    }

    fn paste(&mut self, text: &str, _world: &World) -> Vec<Step> {
        if self.typing && self.filter.paste(text) {
            return self.restart();
        }
        Vec::new()
    }

    fn said(&mut self, text: &str, _world: &World) -> Vec<Step> {
        if !self.typing {
            return Vec::new();
        }
        self.filter.set(text);
        self.restart()
    }

    fn take(&mut self, loaded: Loaded, _world: &World) -> Vec<Step> {
        let Loaded::Register(_kind, rows, before, behind) = loaded else {
            return Vec::new();
        };
        // Answers come in the order of the questions, so that one of another register is known to
        // be stale by the list itself.
        let wanted = self.list.take(rows, before, behind);
        if self.list.is_empty() && self.guess.go_on() {
            return self.restart();
        }
        wanted.map(|wanted| self.ask(wanted)).into_iter().collect()
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        matches!(loaded, Loaded::Register(..))
    }

    fn failed(&mut self) {
        self.list.failed();
    }

    fn why_not(&self, action: Action, _world: &World) -> Option<&'static str> {
        if self.typing || !ON_ENTRY.contains(&action) {
            return None;
        }
        match self.entry() {
            Some(entry) => why_not_on(entry, action),
            None => Some("why-not-nothing-selected"),
        }
    }
}
