//! Steps of cases in the demo: driven from state to state, with what the gates on the way ask for.

use super::plan::Terms;
use super::{
    Act, Case, CaseId, CaseStep, Command, Event, FIRST, Login, Method, Moment, Number, Play,
    SUPERVISOR, Taken, people,
};
use crate::domain::case::{Risk, Urgent};
use crate::domain::command::NewContact;
use crate::domain::contact::{ATTEMPT, Aspect, VISIT};
use crate::domain::decide::approver;
use crate::domain::ids::ItemId;
use crate::domain::method::{Gate, State};
use crate::domain::plan::{Plan, Task, TaskState};
use crate::domain::review::{
    Closure, Effort, Opinion, Rating, Reached, Review, Satisfaction, Verdict,
};
use crate::store::contract::StoreError;

/// More steps than any method has states: a method that turns in a circle is left there.
const STEPS: usize = 16;

/// One case at one time.
#[derive(Clone, Copy)]
pub(super) struct Here<'a> {
    pub(super) id: CaseId,
    /// Its curator.
    by: &'a Login,
    pub(super) number: Number,
    pub(super) at: Moment,
    pub(super) theme: &'static str,
    pub(super) story: &'static str,
}

impl Play<'_> {
    pub(super) fn case_act(&mut self, event: &Event) -> Taken {
        let Some(told) = self.told.get(event.story) else {
            return Ok(false);
        };
        let cases = told.cases.clone();
        let theme = match people::find(event.story).map_or("", |story| story.theme) {
            // The story of a signal that opened the case of another one again.
            "" => "care",
            theme => theme,
        };
        let mut taken = !cases.is_empty();
        for (id, number) in cases {
            let curator = self.case(number)?.curator();
            let mut logins = self.staff.iter().map(|each| &each.login);
            let by = logins.find(|login| Some(*login) == curator.as_ref());
            let here = Here {
                id,
                by: by.map_or_else(|| self.login(SUPERVISOR), Ok)?,
                number,
                at: event.at,
                theme,
                story: event.story,
            };
            taken &= self.case_step(here, &event.act)?;
        }
        Ok(taken)
    }

    fn case_step(&mut self, here: Here<'_>, act: &Act) -> Taken {
        if let Act::Reach(state, pace, review) = act {
            return self.reach(here, *state, Terms::new(*pace, *review));
        }
        if let Act::Ask(pace, review) = act {
            return self.leave(here, Terms::new(*pace, *review));
        }
        if *act == Act::Half {
            return self.half(here);
        }
        if *act == Act::Close {
            return self.close(here);
        }
        if let Act::Review(next) = act {
            return self.looked_at(here, *next);
        }
        if let Act::Tick(count) = act {
            return self.tick(here, *count);
        }
        if let Act::Network(presses) = act {
            return self.network(here, *presses);
        }
        if *act == Act::NotPossible {
            return self.not_possible(here, 1);
        }
        let step = self.happening(here, act)?;
        match step {
            Some(step) => self.does(here, step),
            None => Ok(true),
        }
    }

    /// Lets the curator take a step; the supervisor, where there is no curator.
    pub(super) fn does(&self, here: Here<'_>, step: CaseStep) -> Taken {
        let command = Command::Case(here.id, step);
        Ok(self.run(here.by, here.at, &command)?.is_some())
    }

    /// Works on a case until it stands in a state, past which the method does not lead it.
    fn reach(&mut self, here: Here<'_>, wanted: State, terms: Terms) -> Taken {
        for _step in 0..STEPS {
            let case = self.case(here.number)?;
            if case.pending.is_some() {
                if !self.approve(here, &case)? {
                    return Ok(false);
                }
                continue;
            }
            if place(self.method, case.state) >= place(self.method, wanted) {
                let fresh = case.events.is_empty() && case.state == State::Implementation;
                return if fresh { self.events(here) } else { Ok(true) };
            }
            if !self.leave(here, terms)? {
                return Ok(false);
            }
        }
        Ok(false)
    }

    /// A review after which the work goes on; where the method knows no going on, with a new plan.
    fn looked_at(&mut self, here: Here<'_>, next: i64) -> Taken {
        let day = Some(self.times.day(next));
        if !self.measure(here, true)? {
            return Ok(false);
        }
        if self.method.review.verdicts.contains(&Verdict::Continue) {
            return self.review(here, Verdict::Continue, day);
        }
        let terms = Terms::new(super::super::script::Pace::Past, next);
        Ok(self.review(here, Verdict::ChangePlan, None)?
            && self.reach(here, State::Implementation, terms)?)
    }

    /// Finishes the state in hand with all that its gates ask for.
    fn leave(&self, here: Here<'_>, terms: Terms) -> Taken {
        let case = self.case(here.number)?;
        match case.state {
            State::Opened => {
                Ok(self.supply(here, State::Opened)? && self.does(here, CaseStep::Finish)?)
            }
            State::Assessment => Ok(self.assess(here, &case, true)?
                && self.measure(here, false)?
                && self.supply(here, State::Assessment)?
                && self.does(here, CaseStep::Finish)?),
            State::Plan => Ok(self.build(here, terms)?
                && self.supply(here, State::Plan)?
                && self.does(here, CaseStep::Finish)?),
            State::Implementation | State::Closing => self.close(here),
            State::Received
            | State::Sorted
            | State::Check
            | State::Decision
            | State::Review
            | State::Closed => Ok(false),
        }
    }

    fn half(&self, here: Here<'_>) -> Taken {
        let case = self.case(here.number)?;
        match case.state {
            State::Assessment => Ok(self.assess(here, &case, false)? && self.some_records(here)?),
            State::Plan => self.build_half(here),
            State::Received
            | State::Sorted
            | State::Check
            | State::Decision
            | State::Opened
            | State::Implementation
            | State::Review
            | State::Closing
            | State::Closed => Ok(true),
        }
    }

    /// Lets the body that is asked approve, by somebody else than the one who asked.
    fn approve(&mut self, here: Here<'_>, case: &Case) -> Taken {
        let Some(pending) = &case.pending else {
            return Ok(true);
        };
        let role = approver(case, pending.state, self.method).map(|(_body, role)| role);
        let may = |login: &&Login| role.is_some() && **login != pending.by;
        let holders = self
            .staff
            .iter()
            .filter(|each| role.is_none_or(|role| each.holds(role)));
        let other = holders.map(|each| &each.login).find(may);
        let by = other.map_or_else(|| self.login(SUPERVISOR), Ok)?.clone();
        self.protocols += 1;
        let step = CaseStep::Approve {
            on: self.times.calendar.local_day(here.at),
            protocol: format!("{} {}", self.words.said.protocol, self.protocols),
            words: self.words.said.granted.clone(),
            meeting: None,
        };
        let command = Command::Case(here.id, step);
        Ok(self.run(&by, here.at, &command)?.is_some())
    }

    /// A contact, an attempt, or an urgent measure.
    fn happening(&self, here: Here<'_>, act: &Act) -> Result<Option<CaseStep>, StoreError> {
        let said = &self.words.said;
        if let Act::Contact(place, next) = act {
            return self.contact(here, *place, *next).map(Some);
        }
        if let Act::Attempt(next) = act {
            let hours = i64::from(self.method.attempt_hours.value);
            let latest = here.at + chrono::TimeDelta::hours(hours);
            return Ok(Some(CaseStep::WriteContact(Box::new(NewContact {
                kind: ATTEMPT.to_owned(),
                at: here.at,
                who: said.attempt_who.clone(),
                words: said.attempt.clone(),
                observations: Vec::new(),
                next: Some(latest.min(*next)),
            }))));
        }
        let Act::Urgent(expires) = act else {
            return Ok(None);
        };
        Ok(Some(CaseStep::BeginUrgent(Box::new(Urgent {
            id: ItemId::from(uuid::Uuid::nil()),
            kind: Self::code(&self.method.lists.urgent_kinds, "with_parent"),
            basis: said.urgent_basis.clone(),
            began_at: here.at,
            expires_at: *expires,
            notified: said.urgent_notified.clone(),
            by: self.login(FIRST)?.clone(),
            ended: String::new(),
            ended_at: None,
        }))))
    }

    pub(super) fn contact(
        &self,
        here: Here<'_>,
        place: usize,
        next: Option<Moment>,
    ) -> Result<CaseStep, StoreError> {
        let said = &self.words.said;
        let theme = self.words.theme(here.theme)?;
        let kinds = match here.theme {
            "school" => [VISIT, "meeting", "call"],
            "care" => [VISIT, "advocacy", "counselling"],
            "quarrel" => [VISIT, "meeting", "meeting"],
            _ => [VISIT, "call", VISIT],
        };
        let kind = kinds.get(place).copied().unwrap_or(VISIT);
        let words = theme.contacts.get(place).unwrap_or(&said.visit);
        let observations = match place {
            0 => vec![(Aspect::Strength, theme.strength.clone())],
            1 => vec![(Aspect::Weakness, theme.weakness.clone())],
            _ => Vec::new(),
        };
        Ok(CaseStep::WriteContact(Box::new(NewContact {
            kind: Self::code(&self.method.lists.contact_kinds, kind),
            at: here.at,
            who: said.family.clone(),
            words: words.clone(),
            observations,
            next,
        })))
    }

    /// Tasks of the plan in force that nobody has answered for yet.
    fn open_tasks(&self, here: Here<'_>) -> Result<Vec<Task>, StoreError> {
        let case = self.case(here.number)?;
        let plan = case.plan_in_force();
        let tasks = plan.into_iter().flat_map(Plan::tasks);
        let open = tasks.filter(|(_goal, task)| task.state == TaskState::Open);
        Ok(open.map(|(_goal, task)| task.clone()).collect())
    }

    /// Ticks open tasks, from the last one.
    fn tick(&self, here: Here<'_>, count: usize) -> Taken {
        if !self.supply(here, State::Implementation)? {
            return Ok(false);
        }
        let today = self.times.calendar.local_day(here.at);
        let tasks = self.open_tasks(here)?;
        for (place, task) in tasks.iter().rev().take(count).enumerate() {
            // Most were done by their term and are ticked when the curator hears of it.
            let on = match task.due {
                Some(due) if place % 3 != 2 => due.min(today),
                _ => today,
            };
            let step = CaseStep::TaskDone {
                task: task.id,
                on,
                note: self.words.said.done.clone(),
            };
            if !self.does(here, step)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn not_possible(&self, here: Here<'_>, count: usize) -> Taken {
        for task in self.open_tasks(here)?.iter().take(count) {
            let step = CaseStep::TaskNotPossible {
                task: task.id,
                why: self.words.said.explained.clone(),
            };
            if !self.does(here, step)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Rates every goal and task of the plan in force.
    fn ratings(
        &self,
        here: Here<'_>,
        closing: bool,
    ) -> Result<(Vec<Rating>, Vec<Rating>), StoreError> {
        let case = self.case(here.number)?;
        let Some(plan) = case.plan_in_force() else {
            return Ok((Vec::new(), Vec::new()));
        };
        let rated = |item, good| Rating {
            item,
            reached: if good {
                Reached::Fully
            } else {
                Reached::Partly
            },
            note: String::new(),
            effort: Some(if good { Effort::Full } else { Effort::Some }),
        };
        let goals = plan.goals.iter().enumerate();
        let goals = goals.map(|(place, goal)| rated(goal.id, closing || place == 0));
        let done = |task: &Task| task.state != TaskState::Open;
        let tasks = plan.tasks().map(|(_goal, task)| rated(task.id, done(task)));
        Ok((goals.collect(), tasks.collect()))
    }

    /// What becomes of the child, where the method decides on it in a review.
    fn future(&self, verdict: Verdict) -> String {
        let futures = &self.method.lists.child_futures;
        let place = usize::from(verdict == Verdict::Close);
        let asked = self.method.gates(State::Review).contains(&Gate::Future);
        let chosen = futures.get(place).or_else(|| futures.first());
        chosen
            .filter(|_future| asked)
            .map_or_else(String::new, |future| future.id.clone())
    }

    fn review(&self, here: Here<'_>, verdict: Verdict, next: Option<crate::domain::Day>) -> Taken {
        let theme = self.words.theme(here.theme)?;
        if !(self.supply(here, State::Implementation)? && self.supply(here, State::Review)?) {
            return Ok(false);
        }
        let (goals, tasks) = self.ratings(here, verdict == Verdict::Close)?;
        let said = |words: &str| Opinion {
            words: words.to_owned(),
            missing: String::new(),
        };
        let review = Review {
            id: ItemId::from(uuid::Uuid::nil()),
            plan_version: 0,
            held_on: self.times.calendar.local_day(here.at),
            goals,
            tasks,
            specialists: said(&theme.specialists),
            family: said(&theme.family),
            satisfaction: Satisfaction::Satisfied,
            expert: Opinion {
                words: String::new(),
                missing: self.words.said.expert.clone(),
            },
            verdict,
            reason: theme.reason.clone(),
            future: self.future(verdict),
            delivered: None,
            next,
            by: self.login(FIRST)?.clone(),
            at: here.at,
        };
        self.does(here, CaseStep::HoldReview(Box::new(review)))
    }

    /// Answers all that is open, holds a last review, and proposes closure.
    ///
    /// Where nobody approves closures, the proposal would close the case at once: the story of a
    /// case that is about to be closed leaves it to whoever opens the demo.
    fn close(&self, here: Here<'_>) -> Taken {
        let case = self.case(here.number)?;
        if case.state == State::Implementation {
            let prepared = self.settle(here, &case)? && self.review(here, Verdict::Close, None)?;
            if !prepared {
                return Ok(false);
            }
        }
        let case = self.case(here.number)?;
        let waits = approver(&case, State::Closing, self.method).is_some();
        if !waits && here.story == "closing" {
            return Ok(true);
        }
        if !self.supply(here, State::Closing)? {
            return Ok(false);
        }
        let theme = self.words.theme(here.theme)?;
        let (goals, _tasks) = self.ratings(here, true)?;
        let closure = Closure {
            id: ItemId::from(uuid::Uuid::nil()),
            reason: Self::code(&self.method.lists.closure_reasons, "goals_reached"),
            words: theme.closure.clone(),
            goals,
            risk: Risk::Low,
            told_on: self.times.calendar.local_day(here.at),
            told_how: theme.told.clone(),
            recommendation: theme.recommendation.clone(),
            by: self.login(FIRST)?.clone(),
            at: here.at,
        };
        self.does(here, CaseStep::ProposeClosure(Box::new(closure)))
    }

    /// No open task, signal or measure may be left at the end.
    fn settle(&self, here: Here<'_>, case: &Case) -> Taken {
        let open = self.open_tasks(here)?.len();
        let mut taken = self.tick(here, open.saturating_sub(1))? && self.not_possible(here, 1)?;
        for signal in case
            .signals
            .iter()
            .filter(|each| each.resolved_at.is_none())
        {
            let step = CaseStep::ResolveSignal {
                signal: signal.id,
                words: self.words.said.resolved.clone(),
            };
            taken = taken && self.does(here, step)?;
        }
        for urgent in case.running_urgents() {
            let step = CaseStep::EndUrgent {
                urgent: urgent.id,
                how: self.words.said.urgent_over.clone(),
            };
            taken = taken && self.does(here, step)?;
        }
        Ok(taken)
    }
}

/// Where a state stands in the order of the method's stages.
fn place(method: &Method, state: State) -> Option<usize> {
    let mut states = method.stages.iter().flat_map(|stage| &stage.states);
    states.position(|each| *each == state)
}
