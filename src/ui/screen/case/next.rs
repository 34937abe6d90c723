//! What is done with a case as a whole, and its next step by where it stands.

use super::{Case, Tab, form};
use crate::domain::command::CaseStep;
use crate::domain::forms::FormKind;
use crate::domain::gate;
use crate::domain::method::{Gate, PlanPart, State};
use crate::domain::paper::Reader;
use crate::domain::refusal::Missing;
use crate::text::visible;
use crate::ui::action::Action;
use crate::ui::notice::Notice;
use crate::ui::overlay::{self, Choice, Overlay, Then};
use crate::ui::record::{Item, Page, beside, named, overview, people};
use crate::ui::screen::Step;
use crate::ui::{World, words};

/// What the closure form itself asks for.
const OF_FORM: [Gate; 3] = [Gate::GoalsState, Gate::RiskRerated, Gate::FamilyTold];

impl Case {
    /// Turns to another pane or version, or closes; nothing where the action asks for work.
    pub(super) fn turn(&mut self, action: Action, world: &World) -> Option<Vec<Step>> {
        if action == Action::NextView || action == Action::PreviousView {
            return Some(self.next_tab(action == Action::NextView, world));
        }
        if action == Action::NextVersion || action == Action::PreviousVersion {
            self.turn_version(action == Action::NextVersion, world);
            return Some(Vec::new());
        }
        if action == Action::History {
            return Some(self.show(Tab::History, world));
        }
        if action == Action::Open {
            return Some(self.open(world));
        }
        (action == Action::Back).then(|| vec![Step::Close])
    }

    /// Carries an action out that works on the case.
    pub(super) fn work(&mut self, action: Action, world: &World) -> Vec<Step> {
        if let Some(steps) = self.work_on_network(action) {
            return steps;
        }
        if let Some(steps) = self.work_on_plan(action, world) {
            return steps;
        }
        let number = self.number;
        let plain = [
            (Action::Contact, FormKind::Contact(number)),
            (Action::Assessment, FormKind::Assessment(number)),
            (Action::Review, FormKind::Review(number)),
            (Action::Approve, FormKind::Approve(number)),
            (Action::Return, FormKind::Return(number)),
            (Action::Take, FormKind::NameCurator(number)),
            (Action::JoinTeam, FormKind::JoinTeam(number)),
            (Action::Urgent, FormKind::Urgent(number)),
            (Action::Record, FormKind::Record(number, self.chosen_kind())),
            (Action::Event, FormKind::Event(number)),
            (Action::Category, FormKind::Category(number)),
            (Action::Template, FormKind::Template(number)),
        ];
        if let Some((_action, kind)) = plain.into_iter().find(|(each, _kind)| *each == action) {
            return form(kind);
        }
        if action == Action::Closure {
            return self.close(world);
        }
        if action == Action::Decide {
            return self.next_step(world);
        }
        if action == Action::Print {
            self.ask_reader(world);
            return Vec::new();
        }
        self.choose(action, world)
    }

    /// The kind of record that is selected and not written yet; empty where none is.
    fn chosen_kind(&self) -> String {
        if let Some(Item::Kind(kind)) = &self.selected {
            kind.clone()
        } else {
            String::new()
        }
    }

    /// The next step by where the case stands.
    fn next_step(&mut self, world: &World) -> Vec<Step> {
        let Some(file) = &self.file else {
            return Vec::new();
        };
        if file.case.pending.is_some() {
            let mark = overview::mark(world, &file.case);
            let choices = [
                (Action::Approve, "action-approve"),
                (Action::Return, "action-return"),
            ];
            self.ask_which(&mark.unwrap_or_default(), &choices, world);
            return Vec::new();
        }
        match file.case.state {
            State::Opened | State::Assessment | State::Plan => self.apply(CaseStep::Finish),
            State::Implementation => {
                let choices = [
                    (Action::Review, "action-review"),
                    (Action::Closure, "action-closure"),
                    (Action::Urgent, "action-urgent"),
                ];
                self.ask_which("", &choices, world);
                Vec::new()
            }
            State::Review | State::Closing => self.close(world),
            State::Received | State::Sorted | State::Check | State::Decision | State::Closed => {
                Vec::new()
            }
        }
    }

    /// What came of finishing a stage: it waits for somebody, or the next stage has begun.
    pub(super) fn tell_finished(&mut self, world: &World) -> Option<Step> {
        let case = &self.file.as_ref()?.case;
        self.finishing.take_if(|rev| *rev < case.rev)?;
        let (id, what) = overview::waits_for(world, case).map_or_else(
            || ("case-now-at", words::state(world, case.state)),
            |body| ("case-now-waits", body),
        );
        let text = world.lang.with(id, &[("what", (&what).into())]);
        Some(Step::Tell(Notice::done(text)))
    }

    /// Asks for whom the case is printed, and says what each of them gets.
    fn ask_reader(&mut self, world: &World) {
        let choices = Reader::ALL.map(|reader| Choice {
            label: world.lang.say(&format!("paper-choice-{}", reader.code())),
            then: Then::Print(reader),
        });
        let mut page = Page::new(overlay::CELLS);
        page.add(&world.lang.say("paper-ask"));
        let title = world.lang.say("action-print");
        let rows = self.size.1.into();
        self.overlay = Some(Overlay::asking(title, page, choices.into(), rows));
    }

    fn ask_which(&mut self, text: &str, actions: &[(Action, &str)], world: &World) {
        let mut page = Page::new(overlay::CELLS);
        if !text.is_empty() {
            page.add(text);
        }
        let choices = actions.iter().map(|(action, id)| Choice {
            label: world.lang.say(id),
            then: Then::Act(*action),
        });
        let title = world.lang.say("action-step");
        let choices = choices.collect();
        self.overlay = Some(Overlay::asking(title, page, choices, self.size.1.into()));
    }

    /// Shows what is missing for the closure besides what its form asks for, then the form.
    fn close(&mut self, world: &World) -> Vec<Step> {
        let Some(file) = &self.file else {
            return Vec::new();
        };
        let method = &world.office.method;
        let missing = gate::missing_of_case(method, &file.case, State::Closing, world.now);
        let missing: Vec<Missing> = missing
            .into_iter()
            .filter(|each| !OF_FORM.contains(&each.gate))
            .collect();
        if missing.is_empty() {
            return form(FormKind::Closure(self.number));
        }
        let anyway = Choice {
            label: world.lang.say("case-closure-anyway"),
            then: Then::Form(FormKind::Closure(self.number)),
        };
        let choices = std::iter::once(anyway)
            .chain(self.remedies(&missing, world))
            .collect();
        let page = listed(world, "case-closure-missing", &missing);
        let title = world.lang.say("action-closure");
        self.overlay = Some(Overlay::asking(title, page, choices, self.size.1.into()));
        Vec::new()
    }

    /// Shows what is missing to leave a state, one line for each gate.
    pub(super) fn show_missing(&mut self, state: State, missing: &[Missing], world: &World) {
        let page = listed(world, "case-not-yet", missing);
        let state = words::state(world, state);
        let title = world
            .lang
            .with("case-not-yet-title", &[("state", (&state).into())]);
        let choices = self.remedies(missing, world);
        self.overlay = Some(Overlay::asking(title, page, choices, self.size.1.into()));
    }

    /// What supplies that which is missing and can be done now, and to leave it for later.
    fn remedies(&self, missing: &[Missing], world: &World) -> Vec<Choice> {
        let mut actions: Vec<(Action, &str)> = Vec::new();
        let of_steps = missing.iter().flat_map(|each| &each.steps);
        let gates = missing.iter().filter_map(|each| remedy(each.gate));
        for remedy in of_steps.filter_map(|part| step_remedy(*part)).chain(gates) {
            let possible = super::allowed::why_not(self, remedy.0, world).is_none();
            if possible && !actions.contains(&remedy) {
                actions.push(remedy);
            }
        }
        let acts = actions.into_iter().map(|(action, id)| Choice {
            label: world.lang.say(id),
            then: Then::Act(action),
        });
        let later = Choice {
            label: world.lang.say("case-closure-later"),
            then: Then::Close,
        };
        acts.chain(std::iter::once(later)).collect()
    }

    /// Actions on one of several: the selected one, the only one, or the one that is chosen.
    fn choose(&mut self, action: Action, world: &World) -> Vec<Step> {
        let mut forms = self.forms(action, world);
        if let Some(place) = forms.iter().position(|(_label, _kind, selected)| *selected) {
            return form(forms.swap_remove(place).1);
        }
        if forms.len() < 2 {
            return forms
                .pop()
                .map_or_else(Vec::new, |(_label, kind, _selected)| form(kind));
        }
        let choices = forms.into_iter().map(|(label, kind, _selected)| Choice {
            label,
            then: Then::Form(kind),
        });
        let (page, choices) = (Page::new(overlay::CELLS), choices.collect());
        let title = world.lang.say("case-choose");
        self.overlay = Some(Overlay::asking(title, page, choices, self.size.1.into()));
        Vec::new()
    }

    /// The forms that an action may open: label, form, whether its item is selected.
    fn forms(&self, action: Action, world: &World) -> Vec<(String, FormKind, bool)> {
        let Some(file) = &self.file else {
            return Vec::new();
        };
        let (number, case) = (self.number, &file.case);
        let is = |item: Item| self.selected == Some(item);
        if action == Action::Resolve {
            let waiting = case
                .signals
                .iter()
                .filter(|each| each.resolved_at.is_none());
            let forms = waiting.map(|each| {
                let kind = FormKind::ResolveSignal(number, each.number);
                (each.number.to_string(), kind, is(Item::Signal(each.number)))
            });
            return forms.collect();
        }
        if action == Action::Consent {
            let forms = case.asked().map(|(person, _name)| {
                let name = people::of_case(world, Some(case), person);
                (
                    name,
                    FormKind::Consent(number, person),
                    is(Item::Person(person)),
                )
            });
            return forms.collect();
        }
        if action == Action::EndUrgent {
            let kinds = &world.office.method.lists.urgent_kinds;
            let forms = case.running_urgents().map(|urgent| {
                let label = format!(
                    "{} · {}",
                    named(world, kinds, &urgent.kind),
                    visible(&urgent.basis)
                );
                let selected = is(Item::Urgent(urgent.id));
                (label, FormKind::EndUrgent(number, urgent.id), selected)
            });
            return forms.collect();
        }
        if action == Action::Measure || action == Action::EndEvent {
            return self.beside_forms(action, world);
        }
        if action != Action::LeaveTeam {
            return Vec::new();
        }
        let forms = super::allowed::leavers(case).map(|member| {
            let (who, role) = (member.who.clone(), member.role.clone());
            let selected = is(Item::Member(who.clone(), role.clone()));
            let label = overview::write_member(world, member);
            (label, FormKind::LeaveTeam(number, who, role), selected)
        });
        forms.collect()
    }

    /// The instruments of the method, or the events that have not ended.
    fn beside_forms(&self, action: Action, world: &World) -> Vec<(String, FormKind, bool)> {
        let Some(file) = &self.file else {
            return Vec::new();
        };
        let (number, case) = (self.number, &file.case);
        let is = |item: Item| self.selected == Some(item);
        if action == Action::Measure {
            let tools = world.office.method.tools.iter();
            let forms = tools.map(|tool| {
                let shown = case
                    .measures
                    .iter()
                    .any(|each| each.tool == tool.id && is(Item::Measure(each.id)));
                let kind = FormKind::Measure(number, tool.id.clone());
                (world.words(&tool.name).to_owned(), kind, shown)
            });
            return forms.collect();
        }
        let forms = case.open_events().map(|event| {
            let kind = FormKind::EndEvent(number, event.id);
            let label = beside::event_line(world, event);
            (label, kind, is(Item::Event(event.id)))
        });
        forms.collect()
    }
}

/// What supplies that which a gate asks for, as far as one action does.
const fn remedy(gate: Gate) -> Option<(Action, &'static str)> {
    match gate {
        Gate::Diagnosis | Gate::ChildView => Some((Action::Assessment, "action-assessment")),
        Gate::Problem | Gate::NextReview => Some((Action::PlanHead, "action-plan-head")),
        Gate::Goal => Some((Action::NewGoal, "action-new-goal")),
        Gate::Consent => Some((Action::Consent, "action-consent")),
        Gate::GoalsRated | Gate::Opinions | Gate::Efforts | Gate::Future => {
            Some((Action::Review, "action-review"))
        }
        Gate::SignalsResolved => Some((Action::Resolve, "action-resolve")),
        Gate::UrgentOver => Some((Action::EndUrgent, "action-end-urgent")),
        Gate::Records => Some((Action::Record, "action-record")),
        Gate::Tools => Some((Action::Measure, "action-measure")),
        Gate::CuratorApproved => Some((Action::Take, "action-hand")),
        Gate::Level
        | Gate::Responsible
        | Gate::CheckStep
        | Gate::ChildSeen
        | Gate::Conclusion
        | Gate::Reason
        | Gate::Curator
        | Gate::TaskOwnerTerm
        | Gate::Steps
        | Gate::TasksExplained
        | Gate::GoalsState
        | Gate::RiskRerated
        | Gate::FamilyTold => None,
    }
}

/// What does a step of building the plan; tasks are added on the plan itself.
const fn step_remedy(part: PlanPart) -> Option<(Action, &'static str)> {
    match part {
        PlanPart::Problem | PlanPart::Terms => Some((Action::PlanHead, "action-plan-head")),
        PlanPart::Trust => Some((Action::Contact, "action-contact")),
        PlanPart::Causes => Some((Action::Assessment, "action-assessment")),
        PlanPart::Goals => Some((Action::NewGoal, "action-new-goal")),
        PlanPart::Actions => None,
    }
}

/// A page that names what is missing, a line for each gate.
fn listed(world: &World, head: &str, missing: &[Missing]) -> Page {
    let mut page = Page::new(overlay::CELLS);
    page.add(&world.lang.say(head));
    for each in missing {
        page.add(&format!("- {}", words::missing(world, each)));
    }
    page
}
