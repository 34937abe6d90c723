//! Assessment and plan in the demo, with the consent of everybody who is asked.

use super::case::Here;
use super::{Case, CaseStep, Play, Taken};
use crate::domain::Day;
use crate::domain::case::{ChildView, Diagnosis, Risk};
use crate::domain::command::{GoalText, TaskText};
use crate::domain::ids::{ItemId, PersonId};
use crate::domain::method::{Conduct, Gate, GroupKind, State};
use crate::domain::plan::{ConsentState, Owner, Priority};

use super::super::script::Pace;
use super::super::times::later;
use super::super::words::{GoalWords, TaskWords};

/// The story in which one of the adults says no to the plan.
const REFUSES: &str = "joined";
/// Years from which a child is asked for its own words.
const SPEAKS: u32 = 4;

/// Days until the review of a plan that is half written, where the method wants a date at once.
const HALF_REVIEW: i64 = 60;

/// How the terms of a plan lie.
#[derive(Clone, Copy)]
pub(super) struct Terms {
    pace: Pace,
    /// The next review, days from today.
    review: i64,
}

impl Terms {
    pub(super) const fn new(pace: Pace, review: i64) -> Self {
        Self { pace, review }
    }
}

impl Play<'_> {
    /// Writes the assessment, or as much of it as is known after the first visit.
    pub(super) fn assess(&self, here: Here<'_>, case: &Case, whole: bool) -> Taken {
        let theme = self.words.theme(here.theme)?;
        let whole_only = |text: &str| {
            if whole {
                text.to_owned()
            } else {
                String::new()
            }
        };
        let views = theme.views.iter().map(String::as_str);
        let mut views = views.filter(|view| !view.is_empty());
        let mut heard = Vec::new();
        for child in case.children.iter().filter(|child| !child.unborn) {
            let small = child.age_years.is_none_or(|years| years < SPEAKS);
            let view = if small { None } else { views.next() };
            heard.push(ChildView {
                child: child.id,
                view: view.unwrap_or_default().to_owned(),
                why_not: view.map_or_else(|| self.words.said.too_young.clone(), |_| String::new()),
            });
        }
        if !whole {
            heard.clear();
        }
        let diagnosis = Diagnosis {
            needs: theme.needs.clone(),
            causes: whole_only(&theme.causes),
            resources: theme.resources.clone(),
            risk: whole.then_some(Risk::Medium),
            marks: self.marks(),
            views: heard,
        };
        self.does(here, CaseStep::WriteAssessment(Box::new(diagnosis)))
    }

    /// Two marked items of each kind that the pack looks at.
    fn marks(&self) -> std::collections::BTreeSet<String> {
        let groups = self.method.assessment.iter();
        let marks = groups.flat_map(|group| {
            let from = usize::from(group.kind == GroupKind::Risk) * 3;
            let items = group.items.iter().skip(from).take(2);
            items.map(|item| group.mark(item))
        });
        marks.collect()
    }

    /// Builds the whole plan, with the consent of everybody.
    pub(super) fn build(&self, here: Here<'_>, terms: Terms) -> Taken {
        let theme = self.words.theme(here.theme)?;
        let head = CaseStep::WritePlan {
            problem: theme.problem.clone(),
            family_sees: Some(true),
            next_review: Some(self.times.day(terms.review)),
        };
        if !self.does(here, head)? {
            return Ok(false);
        }
        if self.case(here.number)?.contacts.held == 0
            && !self.does(here, self.contact(here, 0, None)?)?
        {
            return Ok(false);
        }
        // A further version begins with the goals of the last one.
        let empty = self
            .case(here.number)?
            .plan()
            .is_none_or(|plan| plan.goals.is_empty());
        let mut place = 0;
        for goal in theme.goals.iter().filter(|_goal| empty) {
            if !self.goal(here, terms, goal, &mut place)? {
                return Ok(false);
            }
        }
        // A method may ask for consent only once the plan is in force.
        let asked = self.method.gates(State::Plan).contains(&Gate::Consent);
        if asked { self.consents(here) } else { Ok(true) }
    }

    /// The problem, a goal with its first task, and one without any.
    pub(super) fn build_half(&self, here: Here<'_>) -> Taken {
        let theme = self.words.theme(here.theme)?;
        let at_once = self.method.has(Conduct::ReviewDateAtOnce);
        let head = CaseStep::WritePlan {
            problem: theme.problem.clone(),
            family_sees: None,
            next_review: at_once.then(|| self.times.day(HALF_REVIEW)),
        };
        let mut taken = self.does(here, head)?;
        let terms = Terms::new(Pace::Ahead, 0);
        for (goal, tasks) in theme.goals.iter().zip([2, 0]) {
            let part = GoalWords {
                tasks: goal.tasks.iter().take(tasks).cloned().collect(),
                ..goal.clone()
            };
            taken = taken && self.goal(here, terms, &part, &mut 0)?;
        }
        Ok(taken)
    }

    /// Writes a goal and its tasks; `place` counts the tasks of the plan.
    fn goal(&self, here: Here<'_>, terms: Terms, goal: &GoalWords, place: &mut i64) -> Taken {
        let first = *place == 0;
        let text = GoalText {
            title: goal.title.clone(),
            need: goal.need.clone(),
            expected: goal.expected.clone(),
            priority: if first {
                Priority::High
            } else {
                Priority::Middle
            },
            due: Some(self.due(here, terms, 60)),
        };
        if !self.does(here, CaseStep::WriteGoal(None, Box::new(text)))? {
            return Ok(false);
        }
        let case = self.case(here.number)?;
        let written = case.plan().and_then(|plan| plan.goals.last());
        let Some(id) = written.map(|goal| goal.id) else {
            return Ok(false);
        };
        for task in &goal.tasks {
            let due = self.due(here, terms, *place);
            if !self.task(here, &case, id, task, due)? {
                return Ok(false);
            }
            *place += 1;
        }
        Ok(true)
    }

    /// The term of a task by its place, so that they do not all end on one day.
    fn due(&self, here: Here<'_>, terms: Terms, place: i64) -> Day {
        match terms.pace {
            Pace::Late if place < 2 => self.times.day(place * 4 - 6),
            Pace::Late | Pace::Ahead => self.times.day(place * 5 + 3),
            Pace::Past => later(self.times.calendar.local_day(here.at), place * 7 + 14),
        }
    }

    fn task(
        &self,
        here: Here<'_>,
        case: &Case,
        goal: ItemId,
        words: &TaskWords,
        due: Day,
    ) -> Taken {
        let curator = case.curator();
        let owner = match words.by.as_str() {
            "family" => Owner::Family(self.carer(case)),
            "worker" => match &curator {
                Some(curator) => Owner::Worker(curator.clone()),
                None => Owner::Family(self.carer(case)),
            },
            provider => Owner::Provider(provider.to_owned()),
        };
        let weekly = u32::from(matches!(owner, Owner::Provider(_)));
        let kinds = &self.method.lists.service_kinds;
        let known = kinds.iter().any(|kind| kind.id == words.service);
        let text = TaskText {
            what: words.what.clone(),
            service: if known {
                words.service.clone()
            } else {
                String::new()
            },
            owner: Some(owner),
            responsible: curator,
            frequency: words.frequency.clone(),
            duration: String::new(),
            weekly,
            minding: false,
            due: Some(due),
            urgent: false,
        };
        let step = CaseStep::WriteTask {
            goal,
            task: None,
            text: Box::new(text),
        };
        self.does(here, step)
    }

    /// Who of the family takes a task.
    fn carer(&self, case: &Case) -> String {
        let named = case.adults.iter().map(|adult| &adult.name);
        let mut named = named.filter(|name| !name.is_empty());
        named.next().unwrap_or(&self.words.said.family).clone()
    }

    /// What everybody who is asked says to the plan.
    pub(super) fn consents(&self, here: Here<'_>) -> Taken {
        let case = self.case(here.number)?;
        let asked: Vec<PersonId> = case.asked().map(|(person, _name)| person).collect();
        // Where the method is voluntary, a refusal would end the story here.
        let refuses = here.story == REFUSES && !self.method.has(Conduct::Voluntary);
        let refuses = case.adults.last().filter(|_adult| refuses);
        let said = &self.words.said;
        for person in asked {
            let small = |child: &&crate::domain::person::Child| {
                child.id == person && child.age_years.is_none_or(|years| years < SPEAKS)
            };
            let (state, how, words) = if refuses.is_some_and(|adult| adult.id == person) {
                (ConsentState::Refused, &said.by_word, &said.refused)
            } else if case.children.iter().any(|child| small(&child)) {
                (ConsentState::NotAsked, &said.by_word, &said.too_young)
            } else {
                (ConsentState::Given, &said.how, &said.consent)
            };
            let step = CaseStep::WriteConsent {
                person,
                state,
                how: how.clone(),
                words: words.clone(),
                on: self.times.calendar.local_day(here.at),
            };
            if !self.does(here, step)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
