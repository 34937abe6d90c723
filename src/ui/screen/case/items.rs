//! What Enter opens on each pane, and which item an action is about.

use super::{Case, Tab, form};
use crate::domain::forms::FormKind;
use crate::domain::ids::{ItemId, Number};
use crate::domain::plan::Plan;
use crate::store::contract::CaseFile;
use crate::ui::action::Action;
use crate::ui::overlay::{self, Choice, Overlay, Then};
use crate::ui::record::{Item, Page, beside, contacts, history, network, plan, reviews};
use crate::ui::screen::Step;
use crate::ui::{World, open, why_not};

impl Case {
    /// The selected signal, where nothing was written about it.
    pub(super) fn unresolved(&self) -> Option<Number> {
        let Some(Item::Signal(number)) = &self.selected else {
            return None;
        };
        let mut signals = self.file.as_ref()?.case.signals.iter();
        let waits = signals.any(|each| each.number == *number && each.resolved_at.is_none());
        waits.then_some(*number)
    }

    /// The plan that the pane shows.
    pub(super) fn shown_plan(&self) -> Option<&Plan> {
        let file = self.file.as_ref()?;
        file.case.plans.get(self.version(Tab::Plan))
    }

    /// The selected task.
    pub(super) fn task(&self) -> Option<ItemId> {
        match (&self.selected, self.tab) {
            (Some(Item::Task(id)), Tab::Plan) => Some(*id),
            _ => None,
        }
    }

    /// The selected goal, or the goal of the selected task.
    pub(super) fn goal(&self) -> Option<ItemId> {
        let plan = self.shown_plan()?;
        match (&self.selected, self.tab) {
            (Some(Item::Goal(id)), Tab::Plan) => Some(*id),
            (Some(Item::Task(id)), Tab::Plan) => {
                let goal = plan.tasks().find(|(_goal, task)| task.id == *id);
                goal.map(|(goal, _task)| goal.id)
            }
            _ => None,
        }
    }

    /// Opens what is selected.
    pub(super) fn open(&mut self, world: &World) -> Vec<Step> {
        let Some(item) = self.selected.clone() else {
            return Vec::new();
        };
        if let Item::Signal(number) = item {
            return self.open_signal(number, world);
        }
        if let Item::Register(number) = item {
            return open::entry(number, Some(self.number));
        }
        if let Item::Sibling(number) = item {
            return open::case(number);
        }
        if let Some((action, kind)) = self.writes(&item)
            && why_not(self, action, world).is_none()
        {
            return form(kind);
        }
        self.read(&item, world);
        Vec::new()
    }

    /// The form that Enter opens on an item, with the action that must be allowed for it.
    fn writes(&self, item: &Item) -> Option<(Action, FormKind)> {
        let number = self.number;
        Some(match item {
            Item::Person(person) => (Action::Consent, FormKind::Consent(number, *person)),
            Item::Member(who, role) => {
                let kind = FormKind::LeaveTeam(number, who.clone(), role.clone());
                (Action::LeaveTeam, kind)
            }
            Item::Urgent(id) => {
                let mut running = self.file.as_ref()?.case.running_urgents();
                running.find(|urgent| urgent.id == *id)?;
                (Action::EndUrgent, FormKind::EndUrgent(number, *id))
            }
            Item::Kind(kind) => (Action::Record, FormKind::Record(number, kind.clone())),
            Item::Event(id) => {
                let mut open = self.file.as_ref()?.case.open_events();
                open.find(|event| event.id == *id)?;
                (Action::EndEvent, FormKind::EndEvent(number, *id))
            }
            Item::News(id) => {
                let case = &self.file.as_ref()?.case;
                let news = case.network.news(*id)?;
                news.waits(case)
                    .then_some((Action::Happened, FormKind::Tell(number, *id)))?
            }
            Item::Signal(_)
            | Item::Service(_)
            | Item::Participant(_)
            | Item::Meeting(_)
            | Item::Sibling(_)
            | Item::Goal(_)
            | Item::Task(_)
            | Item::Contact(_)
            | Item::Review(_)
            | Item::Closure(_)
            | Item::Record(_)
            | Item::Measure(_)
            | Item::Entry(_)
            | Item::Head
            | Item::Part(_)
            | Item::CaseOf(_)
            | Item::Register(_) => return None,
        })
    }

    fn open_signal(&mut self, number: Number, world: &World) -> Vec<Step> {
        let can = self.unresolved().is_some() && why_not(self, Action::Resolve, world).is_none();
        if !can {
            return open::signal(number);
        }
        let form = FormKind::ResolveSignal(self.number, number);
        let choices = vec![
            Choice {
                label: world.lang.say("action-resolve"),
                then: Then::Form(form),
            },
            Choice {
                label: world.lang.say("case-open-signal"),
                then: Then::Signal(number),
            },
        ];
        let title = world
            .lang
            .with("case-signal", &[("number", (&number.to_string()).into())]);
        let page = Page::new(overlay::CELLS);
        self.overlay = Some(Overlay::asking(title, page, choices, self.size.1.into()));
        Vec::new()
    }

    /// Shows all that an item says.
    fn read(&mut self, item: &Item, world: &World) {
        let mut page = Page::new(overlay::CELLS);
        let Some(file) = &self.file else { return };
        if self.write_item(&mut page, file, item, world) {
            let title = self.number.to_string();
            self.overlay = Some(Overlay::reading(title, page, self.size.1.into()));
        }
    }

    /// Writes all that an item says; false where there is nothing more to say.
    pub(super) fn write_item(
        &self,
        page: &mut Page,
        file: &CaseFile,
        item: &Item,
        world: &World,
    ) -> bool {
        let case = &file.case;
        match item {
            Item::Goal(_) | Item::Task(_) | Item::Person(_) => {
                return plan::details(page, world, case, self.version(Tab::Plan), item);
            }
            Item::Contact(id) => {
                let found = file.contacts.iter().find(|each| each.id == *id);
                found.map(|contact| contacts::details(page, world, contact))
            }
            Item::Review(id) => {
                let found = case.reviews.iter().find(|each| each.id == *id);
                found.map(|review| reviews::details(page, world, Some(case), review))
            }
            Item::Closure(id) => {
                let found = case.closures.iter().find(|each| each.id == *id);
                found.map(|each| reviews::closure_details(page, world, Some(case), each))
            }
            Item::Entry(seq) => {
                let found = self.entries.entry(*seq);
                found.map(|row| history::details(page, world, Some(case), row))
            }
            Item::Record(id) => {
                let found = case.records.iter().find(|each| each.id == *id);
                found.map(|each| beside::record_details(page, world, Some(case), each))
            }
            Item::Measure(id) => {
                let found = case.measures.iter().find(|each| each.id == *id);
                found.map(|each| beside::measure_details(page, world, each))
            }
            Item::Event(id) => {
                let found = case.events.iter().find(|each| each.id == *id);
                found.map(|each| beside::event_details(page, world, each))
            }
            Item::Service(id) => {
                let found = case.network.service(*id);
                found.map(|each| network::service_details(page, world, Some(case), each))
            }
            Item::Participant(id) => {
                let found = case.network.participant(*id);
                found.map(|each| network::participant_details(page, world, each))
            }
            Item::News(id) => {
                let found = case.network.news(*id);
                found.map(|each| network::news_details(page, world, case, each))
            }
            Item::Meeting(id) => {
                let found = case.network.meeting(*id);
                found.map(|each| network::meeting_details(page, world, Some(case), each))
            }
            Item::Signal(_)
            | Item::Sibling(_)
            | Item::Urgent(_)
            | Item::Kind(_)
            | Item::Member(..)
            | Item::Head
            | Item::Part(_)
            | Item::CaseOf(_)
            | Item::Register(_) => None,
        }
        .is_some()
    }
}
