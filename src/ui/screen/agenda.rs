//! The agenda: everything with a term, by day, mine or the whole office's, the overdue first.

mod plain;
mod view;

use super::{Step, Update};
use crate::domain::ids::Number;
use crate::domain::term::TermKind;
use crate::domain::{Day, Moment};
use crate::store::contract::{AgendaAsk, TermRow};
use crate::ui::action::{Action, Scope};
use crate::ui::list::{List, Moved, Row, Wanted};
use crate::ui::{Ask, Effect, Loaded, PaperAsk, World, open};

/// Rows of the screen that are neither terms nor days: the frame.
const FIXED: u16 = 2;

impl Row for TermRow {
    type Key = (String, i64, i64);
    /// Its place in the record changes when others are met, so what it is says which one it is.
    type Id = (Number, TermKind, Moment);

    fn key(&self) -> Self::Key {
        self.sort_key()
    }

    fn id(&self) -> Self::Id {
        (self.number, self.kind.clone(), self.due_at)
    }
}

/// Under which heading a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    /// Past its time.
    Overdue,
    /// On this day.
    On(Day),
}

/// How pressing a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pressing {
    /// Past its time.
    Overdue,
    /// So near that the method warns.
    Soon,
    /// Neither.
    Later,
}

fn group(row: &TermRow, world: &World) -> Group {
    if row.due_at < world.now {
        Group::Overdue
    } else {
        Group::On(world.office.calendar.local_day(row.due_at))
    }
}

fn pressing(row: &TermRow, world: &World) -> Pressing {
    let calendar = &world.office.calendar;
    if row.due_at < world.now {
        return Pressing::Overdue;
    }
    let today = calendar.local_day(world.now);
    let days = calendar
        .local_day(row.due_at)
        .signed_duration_since(today)
        .num_days();
    if days <= i64::from(row.warn_days) {
        Pressing::Soon
    } else {
        Pressing::Later
    }
}

/// The agenda.
#[derive(Debug, Default)]
pub struct Agenda {
    list: List<TermRow>,
    /// Terms of everybody, not only mine.
    everybody: bool,
}

impl Agenda {
    fn ask(&self, wanted: Wanted<(String, i64, i64)>, world: &World) -> Vec<Step> {
        let holder = (!self.everybody).then(|| world.me.login.clone());
        vec![Step::Effect(Effect::Ask(Ask::Agenda(AgendaAsk {
            holder,
            from: wanted.from,
            limit: wanted.limit,
        })))]
    }

    fn whose(&mut self, world: &World) -> Vec<Step> {
        self.everybody = !self.everybody;
        let wanted = self.list.restart();
        self.ask(wanted, world)
    }

    /// Opens the record of the selected term.
    fn open(&self) -> Vec<Step> {
        self.list.selected().map_or_else(Vec::new, |row| {
            if row.is_case {
                open::case(row.number)
            } else {
                open::signal(row.number)
            }
        })
    }
}

impl Update for Agenda {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Agenda, Scope::List]
    }

    fn refresh(&mut self, world: &World) -> Vec<Step> {
        let wanted = self.list.reload();
        self.ask(wanted, world)
    }

    /// Every row may stand under a heading of its own, so half of the lines are sure to be rows.
    fn sized(&mut self, _columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.list.set_page((rows.saturating_sub(FIXED) / 2).into());
        Vec::new()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        match self.list.act(action) {
            Moved::Wants(wanted) => return self.ask(wanted, world),
            Moved::Within => return Vec::new(),
            Moved::No => {}
        }
        if matches!(
            action,
            Action::Whose | Action::NextView | Action::PreviousView
        ) {
            return self.whose(world);
        }
        if action == Action::KeepCalendar {
            let holder = (!self.everybody).then(|| world.me.login.clone());
            let language = world.lang.language();
            let paper = PaperAsk::Calendar { holder, language };
            return vec![Step::Effect(Effect::Paper(paper))];
        }
        if action == Action::Back {
            return vec![Step::Close];
        }
        if action == Action::Open {
            return self.open();
        }
        Vec::new()
    }

    fn take(&mut self, loaded: Loaded, world: &World) -> Vec<Step> {
        if let Loaded::Agenda(rows, before, behind) = loaded {
            let wanted = self.list.take(rows, before, behind);
            return wanted.map_or_else(Vec::new, |wanted| self.ask(wanted, world));
        }
        Vec::new()
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        matches!(loaded, Loaded::Agenda(..))
    }

    fn failed(&mut self) {
        self.list.failed();
    }

    fn shows_time(&self) -> bool {
        true
    }

    fn why_not(&self, action: Action, _world: &World) -> Option<&'static str> {
        let nothing = action == Action::Open && self.list.selected().is_none();
        nothing.then_some("why-not-nothing-selected")
    }
}
