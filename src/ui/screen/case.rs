//! One case: seven panes on it, and everything that is done with it.

mod allowed;
mod items;
mod network;
mod next;
mod plain;
mod plan;
mod view;

use std::collections::BTreeMap;

use super::{Step, Update};
use crate::domain::command::{CaseStep, Command};
use crate::domain::forms::FormKind;
use crate::domain::ids::Number;
use crate::domain::method::State;
use crate::domain::refusal::Refusal;
use crate::store::contract::{Applied, CaseFile, Found, StoreError};
use crate::ui::action::{Action, Scope};
use crate::ui::entries::Entries;
use crate::ui::key::{Code, Key};
use crate::ui::overlay::{Overlay, Then};
use crate::ui::pane::Pane;
use crate::ui::record::{
    Item, Line, Page, assessment, contacts, history, network as network_page, overview,
    plan as plan_page, reviews,
};
use crate::ui::{Ask, Effect, Loaded, Timer, World, layout, open};

/// From so many columns on the plan shows what is selected beside it.
const PLAN_DETAILS: u16 = 120;
/// Cells of a line that are no words: the frame, the marker, the arrows.
const FRAME: u16 = 4;

/// A pane of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Tab {
    /// Stages, terms, signals, family, team, approvals.
    #[default]
    Overview,
    /// Versions of the assessment.
    Assessment,
    /// Versions of the plan.
    Plan,
    /// The journal of contacts.
    Contacts,
    /// Reviews and closures.
    Reviews,
    /// The journal of the record.
    History,
    /// Services, participants, who was told, meetings.
    Network,
}

impl Tab {
    /// All panes, in the order of their digits.
    pub const ALL: [Self; 7] = [
        Self::Overview,
        Self::Assessment,
        Self::Plan,
        Self::Contacts,
        Self::Reviews,
        Self::History,
        Self::Network,
    ];

    /// The message id of its name.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Overview => "case-pane-overview",
            Self::Assessment => "case-pane-assessment",
            Self::Plan => "case-pane-plan",
            Self::Contacts => "case-pane-contacts",
            Self::Reviews => "case-pane-reviews",
            Self::History => "case-pane-history",
            Self::Network => "case-pane-network",
        }
    }
}

/// One case.
#[derive(Debug)]
pub struct Case {
    number: Number,
    file: Option<Box<CaseFile>>,
    /// There is no such case.
    gone: bool,
    tab: Tab,
    panes: BTreeMap<Tab, Pane>,
    /// Chosen versions by pane; without one the latest is shown.
    versions: BTreeMap<Tab, usize>,
    entries: Entries,
    overlay: Option<Overlay>,
    /// What is selected, as far as it can be seen.
    selected: Option<Item>,
    size: (u16, u16),
    /// The revision at which a stage was finished: a later one says what came of it.
    finishing: Option<u32>,
}

impl Case {
    /// The case with this number, on its overview.
    pub const fn of(number: Number) -> Self {
        Self {
            number,
            file: None,
            gone: false,
            tab: Tab::Overview,
            panes: BTreeMap::new(),
            versions: BTreeMap::new(),
            entries: Entries::of(number),
            overlay: None,
            selected: None,
            size: (80, 20),
            finishing: None,
        }
    }

    /// Its number.
    pub const fn number(&self) -> Number {
        self.number
    }

    /// The case with this number, on one of its panes.
    pub const fn on(number: Number, tab: Tab) -> Self {
        let mut case = Self::of(number);
        case.tab = tab;
        case
    }

    /// Cells of a line of the pane, where the screen has so many columns.
    const fn cells(&self, columns: u16) -> u16 {
        let inner = columns.saturating_sub(FRAME);
        if self.shows_details(columns) {
            inner / 5 * 3
        } else if self.shows_more(columns) {
            inner / 2
        } else {
            inner
        }
    }

    /// Whether another pane stands beside the chosen one: the journal beside the overview, the
    /// overview beside all others.
    const fn shows_more(&self, columns: u16) -> bool {
        !matches!(self.tab, Tab::Plan) && columns >= layout::THREE_PANES
    }

    /// Whether what is selected in the plan stands beside it.
    const fn shows_details(&self, columns: u16) -> bool {
        matches!(self.tab, Tab::Plan) && columns >= PLAN_DETAILS
    }

    /// Lines above the pane: where the case stands, what it waits for, the panes.
    fn head(&self, world: &World) -> Vec<String> {
        let Some(file) = &self.file else {
            return Vec::new();
        };
        let mark = overview::mark(world, &file.case);
        std::iter::once(overview::standing(world, file))
            .chain(mark)
            .collect()
    }

    /// Rows of the pane, where the screen has so many: less the frame, the head and the tabs.
    fn rows(&self, rows: u16, world: &World) -> usize {
        let taken = 3 + self.head(world).len();
        usize::from(rows).saturating_sub(taken).max(1)
    }

    /// The place of the version that a pane shows.
    fn version(&self, tab: Tab) -> usize {
        let last = self.last_version(tab);
        self.versions
            .get(&tab)
            .map_or(last, |place| (*place).min(last))
    }

    fn last_version(&self, tab: Tab) -> usize {
        let versions = self.file.as_ref().map_or(0, |file| match tab {
            Tab::Assessment => file.case.assessments.len(),
            Tab::Plan => file.case.plans.len(),
            Tab::Overview | Tab::Contacts | Tab::Reviews | Tab::History | Tab::Network => 0,
        });
        versions.saturating_sub(1)
    }

    /// The lines of the pane.
    fn lines(&self, world: &World, cells: u16) -> Vec<Line> {
        let mut page = Page::new(cells.into());
        let Some(file) = &self.file else {
            let id = if self.gone {
                "case-gone"
            } else {
                "case-loading"
            };
            page.add(&world.lang.say(id));
            return page.into_lines();
        };
        let version = self.version(self.tab);
        match self.tab {
            Tab::Overview => overview::write(&mut page, world, file),
            Tab::Assessment => assessment::write(&mut page, world, &file.case, version),
            Tab::Plan => plan_page::write(&mut page, world, &file.case, version),
            Tab::Contacts => contacts::write(&mut page, world, &file.contacts),
            Tab::Reviews => reviews::write(&mut page, world, &file.case, true),
            Tab::History if self.entries.loaded() => {
                history::write(&mut page, world, Some(&file.case), self.entries.rows());
            }
            Tab::History => {}
            Tab::Network => network_page::write(&mut page, world, &file.case),
        }
        page.into_lines()
    }

    fn pane(&self) -> Pane {
        self.panes.get(&self.tab).cloned().unwrap_or_default()
    }

    /// Finds out anew what is selected.
    fn settle(&mut self, world: &World) {
        let lines = self.lines(world, self.cells(self.size.0));
        let rows = self.rows(self.size.1, world);
        self.selected = self.pane().item(&lines, rows).cloned();
    }

    /// Moves the selection; false where the action moves nothing.
    fn moved(&mut self, action: Action, world: &World) -> bool {
        let lines = self.lines(world, self.cells(self.size.0));
        let rows = self.rows(self.size.1, world);
        let moved = self
            .panes
            .entry(self.tab)
            .or_default()
            .act(action, &lines, rows);
        self.settle(world);
        moved
    }

    fn show(&mut self, tab: Tab, world: &World) -> Vec<Step> {
        self.tab = tab;
        self.settle(world);
        let lacks = self.shows_journal() && !self.entries.loaded();
        lacks.then(|| self.entries.renew()).into_iter().collect()
    }

    /// Whether the journal is the chosen pane or stands beside it.
    const fn shows_journal(&self) -> bool {
        let beside = matches!(self.tab, Tab::Overview) && self.shows_more(self.size.0);
        matches!(self.tab, Tab::History) || beside
    }

    fn next_tab(&mut self, forward: bool, world: &World) -> Vec<Step> {
        let all = Tab::ALL;
        let place = all.iter().position(|tab| *tab == self.tab).unwrap_or(0);
        let step = if forward { 1 } else { all.len() - 1 };
        let next = all.iter().cycle().nth(place + step);
        self.show(next.copied().unwrap_or_default(), world)
    }

    fn turn_version(&mut self, forward: bool, world: &World) {
        let (at, last) = (self.version(self.tab), self.last_version(self.tab));
        let to = if forward {
            (at + 1).min(last)
        } else {
            at.saturating_sub(1)
        };
        self.versions.insert(self.tab, to);
        self.settle(world);
    }

    /// Sends a step of the case with the revision that is shown.
    fn apply(&mut self, step: CaseStep) -> Vec<Step> {
        let Some(file) = &self.file else {
            return Vec::new();
        };
        self.finishing = (step == CaseStep::Finish).then_some(file.case.rev);
        vec![Step::Effect(Effect::Apply {
            ticket: 0,
            command: Box::new(Command::Case(file.case.id, step)),
            based_on: Some(file.case.rev),
            draft: None,
        })]
    }

    /// Goes where a choice leads.
    fn follow(&mut self, then: Then, world: &World) -> Vec<Step> {
        self.overlay = None;
        match then {
            Then::Close => Vec::new(),
            Then::Form(kind) => form(kind),
            Then::Step(step) => self.apply(*step),
            Then::Act(action) => vec![Step::Act(action)],
            Then::Signal(number) => open::signal(number),
            Then::Print(reader) => open::paper(self.number, reader, world),
        }
    }

    fn found(&mut self, found: Option<Found>, world: &World) {
        self.file = match found {
            Some(Found::Case(file)) => Some(file),
            Some(Found::Signal(_) | Found::Entry(_)) | None => None,
        };
        self.gone = self.file.is_none();
        self.settle(world);
    }
}

/// Asks for a form.
fn form(kind: FormKind) -> Vec<Step> {
    vec![Step::Effect(Effect::Ask(Ask::Form(kind)))]
}

impl Update for Case {
    fn scopes(&self) -> Vec<Scope> {
        if self.overlay.is_some() {
            return Overlay::scopes();
        }
        let inner = match self.tab {
            Tab::Plan => Some(Scope::Plan),
            Tab::Network => Some(Scope::Network),
            Tab::Overview if self.unresolved().is_some() => Some(Scope::CaseSignal),
            Tab::Overview | Tab::Assessment | Tab::Contacts | Tab::Reviews | Tab::History => None,
        };
        inner
            .into_iter()
            .chain([Scope::Case, Scope::List])
            .collect()
    }

    fn refresh(&mut self, world: &World) -> Vec<Step> {
        self.settle(world);
        let record = Step::Effect(Effect::Ask(Ask::Record(self.number)));
        let shown = self.shows_journal() || self.entries.loaded();
        let entries = shown.then(|| self.entries.renew());
        std::iter::once(record).chain(entries).collect()
    }

    fn sized(&mut self, columns: u16, rows: u16, world: &World) -> Vec<Step> {
        self.size = (columns, rows);
        if let Some(overlay) = &mut self.overlay {
            overlay.resize(rows.into());
        }
        self.settle(world);
        let lacks = self.shows_journal() && self.file.is_some() && !self.entries.loaded();
        lacks.then(|| self.entries.renew()).into_iter().collect()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        if let Some(overlay) = &mut self.overlay {
            let then = overlay.act(action);
            return then.map_or_else(Vec::new, |then| self.follow(then, world));
        }
        if self.moved(action, world) {
            let Some(Item::Entry(seq)) = self.selected else {
                return Vec::new();
            };
            return self.entries.more(Some(seq)).into_iter().collect();
        }
        self.turn(action, world)
            .unwrap_or_else(|| self.work(action, world))
    }

    fn key(&mut self, key: Key, world: &World) -> Vec<Step> {
        if let Some(overlay) = &mut self.overlay {
            let then = overlay.key(key);
            return then.map_or_else(Vec::new, |then| self.follow(then, world));
        }
        let Code::Char(letter) = key.code else {
            return Vec::new();
        };
        let digit = letter
            .to_digit(10)
            .and_then(|digit| usize::try_from(digit).ok());
        let tab = digit.and_then(|digit| Tab::ALL.get(digit.checked_sub(1)?));
        tab.map_or_else(Vec::new, |tab| self.show(*tab, world))
    }

    fn take(&mut self, loaded: Loaded, world: &World) -> Vec<Step> {
        if let Loaded::Record(_number, found) = loaded {
            self.found(found, world);
            return self.tell_finished(world).into_iter().collect();
        }
        if let Loaded::History(_number, rows) = loaded {
            self.entries.take(rows);
            self.settle(world);
        }
        Vec::new()
    }

    fn applied(&mut self, result: &Result<Applied, StoreError>, world: &World) -> Vec<Step> {
        self.finishing = self.finishing.filter(|_rev| result.is_ok());
        if let Err(StoreError::Refused(Refusal::NotYet(state, missing))) = result {
            self.show_missing(*state, missing, world);
        }
        Vec::new()
    }

    fn woke(&mut self, timer: Timer, world: &World) -> Vec<Step> {
        if timer == Timer::Minute {
            self.settle(world);
        }
        Vec::new()
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        match loaded {
            Loaded::Record(number, _) | Loaded::History(number, _) => *number == self.number,
            Loaded::Queue(..)
            | Loaded::Cases(..)
            | Loaded::Agenda(..)
            | Loaded::Register(..)
            | Loaded::Form(..)
            | Loaded::Draft(..)
            | Loaded::Drafts(_)
            | Loaded::Matches(..)
            | Loaded::Counts(_)
            | Loaded::Names(_)
            | Loaded::Office(..)
            | Loaded::Hits(..)
            | Loaded::Figures(..)
            | Loaded::Printed(_)
            | Loaded::Kept(_) => false,
        }
    }

    fn failed(&mut self) {
        self.entries.failed();
    }

    fn shows_time(&self) -> bool {
        true
    }

    fn stage(&self) -> Option<State> {
        self.file.as_deref().map(|file| file.case.state)
    }

    fn why_not(&self, action: Action, world: &World) -> Option<&'static str> {
        if self.overlay.is_some() {
            return None;
        }
        allowed::why_not(self, action, world)
    }
}
