//! The list of cases: mine, all open ones, those that wait for an approval, closed ones.

mod plain;
mod view;

use std::time::Duration;

use super::{Step, Update};
use crate::domain::forms::FormKind;
use crate::domain::ids::Number;
use crate::store::contract::{CaseAsk, CaseFile, CaseRow, CaseView, Found};
use crate::ui::action::{Action, Scope, turned};
use crate::ui::beside::Beside;
use crate::ui::guess::Guess;
use crate::ui::key::Key;
use crate::ui::layout;
use crate::ui::list::{List, Moved, Row, Wanted};
use crate::ui::typed::Typed;
use crate::ui::views::{SavedView, Shown};
use crate::ui::{Ask, Effect, Loaded, Timer, World, open};

/// Rows of the screen that are not cases: two of the frame, one of the head.
const FIXED: u16 = 3;
/// How long the selection must rest before its case is loaded.
const REST: Duration = Duration::from_millis(120);
/// What is done with the selected case.
const ON_CASE: &[Action] = &[Action::Open, Action::History, Action::Take, Action::Assign];

impl Row for CaseRow {
    type Key = (String, i64);
    type Id = Number;

    fn key(&self) -> Self::Key {
        self.sort_key()
    }

    fn id(&self) -> Number {
        self.number
    }
}

/// The list of cases.
#[derive(Debug, Default)]
pub struct Cases {
    list: List<CaseRow>,
    view: CaseView,
    filter: Typed,
    /// The filter in another layout, where it finds nothing as it is.
    guess: Guess,
    /// The filter is being typed.
    typing: bool,
    /// There is room for the detail of the selected case.
    two_panes: bool,
    /// The selected case, once loaded.
    file: Option<Box<CaseFile>>,
    /// Its journal, where there is room for that as well.
    beside: Beside,
    /// It may have changed since it was loaded.
    stale: bool,
}

impl Cases {
    /// The list on one of its views.
    pub fn on(view: CaseView) -> Self {
        Self {
            view,
            ..Self::default()
        }
    }

    /// The list on one of its views, filtered by words.
    pub fn filtered(view: CaseView, filter: &str) -> Self {
        let mut cases = Self::on(view);
        cases.filter.set(filter);
        cases
    }

    fn number(&self) -> Option<Number> {
        self.list.selected().map(|row| row.number)
    }

    /// The selected case, where it is loaded.
    fn selected_file(&self) -> Option<&CaseFile> {
        let file = self.file.as_deref()?;
        (Some(file.case.number) == self.number()).then_some(file)
    }

    fn ask(&self, wanted: Wanted<(String, i64)>, world: &World) -> Step {
        Step::Effect(Effect::Ask(Ask::Cases(CaseAsk {
            view: self.view,
            filter: self.guess.words().to_owned(),
            me: world.me.login.clone(),
            from: wanted.from,
            limit: wanted.limit,
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

    fn show(&mut self, view: CaseView, world: &World) -> Vec<Step> {
        self.view = view;
        self.guess = Guess::default();
        self.restart(world)
    }

    fn next_view(&mut self, forward: bool, world: &World) -> Vec<Step> {
        let next = turned(&CaseView::ALL, self.view, forward);
        self.show(next.unwrap_or_default(), world)
    }

    /// Only mine, or all that are open.
    fn whose(&mut self, world: &World) -> Vec<Step> {
        let other = if self.view == CaseView::Mine {
            CaseView::Open
        } else {
            CaseView::Mine
        };
        self.show(other, world)
    }

    /// Esc takes the filter away first, then leaves.
    fn back(&mut self, world: &World) -> Vec<Step> {
        let typed = std::mem::take(&mut self.typing);
        if self.filter.clear() {
            return self.restart(world);
        }
        if typed { Vec::new() } else { vec![Step::Close] }
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

    fn on_case(action: Action, number: Number) -> Vec<Step> {
        let hands_over = [Action::Take, Action::Assign];
        if hands_over.contains(&action) {
            let ask = Ask::Form(FormKind::NameCurator(number));
            return vec![Step::Effect(Effect::Ask(ask))];
        }
        if action == Action::History {
            return open::history(number);
        }
        if action == Action::Open {
            return open::case(number);
        }
        Vec::new()
    }
}

impl Update for Cases {
    fn scopes(&self) -> Vec<Scope> {
        if self.typing {
            return vec![Scope::Picker];
        }
        vec![Scope::Cases, Scope::List]
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
            (Action::Whose, _) => self.whose(world),
            (Action::Filter, _) => {
                self.typing = true;
                Vec::new()
            }
            (Action::Back, _) => self.back(world),
            (_, Some(number)) => Self::on_case(action, number),
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
        if let Loaded::Cases(rows, before, behind) = loaded {
            let wanted = self.list.take(rows, before, behind);
            if self.list.is_empty() && self.guess.go_on() {
                return self.restart(world);
            }
            let more = wanted.map(|wanted| self.ask(wanted, world));
            return more.into_iter().chain(self.rest()).collect();
        }
        if let Loaded::History(number, rows) = loaded {
            self.beside.take(number, rows);
        } else if let Loaded::Record(_number, found) = loaded {
            self.stale = false;
            self.file = match found {
                Some(Found::Case(file)) => Some(file),
                Some(Found::Signal(_) | Found::Entry(_)) | None => None,
            };
        }
        Vec::new()
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        matches!(
            loaded,
            Loaded::Cases(..) | Loaded::Record(..) | Loaded::History(..)
        )
    }

    fn failed(&mut self) {
        self.list.failed();
    }

    fn woke(&mut self, timer: Timer, _world: &World) -> Vec<Step> {
        match (timer, self.number()) {
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
            shown: Shown::Cases(self.view),
            filter: self.filter.cleaned(),
        })
    }

    fn why_not(&self, action: Action, _world: &World) -> Option<&'static str> {
        let needs = !self.typing && ON_CASE.contains(&action);
        let Some(row) = self.list.selected() else {
            return needs.then_some("why-not-nothing-selected");
        };
        let hands_over = matches!(action, Action::Take | Action::Assign);
        (needs && hands_over && row.closed_at.is_some()).then_some("why-not-closed")
    }
}
