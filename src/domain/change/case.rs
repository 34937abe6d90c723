//! What each change does to a case.

use super::CaseChange;
use crate::domain::case::{Approved, Attempt, CURATOR, Case, Entered, Planned, TeamMember};
use crate::domain::contact::{ATTEMPT, Contact, VISIT};
use crate::domain::method::State;
use crate::domain::plan::{Goal, Plan, Task};
use crate::domain::review::Review;

impl Case {
    /// Carries a change out; the same on the first day and on replay.
    pub fn apply(&mut self, change: &CaseChange) {
        if !matches!(change, CaseChange::Opened(_)) {
            self.rev += 1;
        }
        match change {
            CaseChange::Opened(case) => *self = (**case).clone(),
            CaseChange::Reopened(episode) => self.episodes.push(episode.clone()),
            CaseChange::SignalJoined(signal) => self.signals.push(signal.clone()),
            CaseChange::SignalResolved { .. } => self.resolve(change),
            CaseChange::TeamJoined(member) => self.join(member),
            CaseChange::TeamLeft { .. } => self.part(change),
            CaseChange::Proposed(pending) => self.pending = Some(pending.clone()),
            CaseChange::Approved(approved) => self.take_approval(approved),
            CaseChange::Entered(entered) => self.enter(entered),
            CaseChange::AssessmentBegun(_)
            | CaseChange::AssessmentWritten { .. }
            | CaseChange::AssessmentCompleted(_) => self.apply_assessment(change),
            CaseChange::PlanBegun(_)
            | CaseChange::PlanWritten { .. }
            | CaseChange::GoalWritten(_)
            | CaseChange::GoalDropped(_)
            | CaseChange::TaskWritten { .. }
            | CaseChange::TaskDropped(_)
            | CaseChange::TaskMoved { .. }
            | CaseChange::ConsentWritten(_)
            | CaseChange::PlanInForce(_) => self.apply_plan(change),
            CaseChange::ContactWritten(contact) => self.take_contact(contact),
            CaseChange::ReviewHeld(review) => self.take_review(review),
            CaseChange::ClosureProposed(closure) => self.closures.push((**closure).clone()),
            CaseChange::UrgentBegun(urgent) => self.urgents.push(urgent.clone()),
            CaseChange::UrgentEnded { urgent, at, how } => {
                for each in self.urgents.iter_mut().filter(|each| each.id == *urgent) {
                    each.ended_at = Some(*at);
                    each.ended.clone_from(how);
                }
            }
            CaseChange::RecordWritten(record) => self.records.push(record.clone()),
            CaseChange::Network(change) => self.network.apply(change),
            CaseChange::Measured(measure) => {
                self.measures.retain(|each| !each.gives_way_to(measure));
                self.measures.push((**measure).clone());
            }
            CaseChange::EventWritten(event) => self.events.push(event.clone()),
            CaseChange::EventEnded { event, ended } => {
                for each in self.events.iter_mut().filter(|each| each.id == *event) {
                    each.ended = Some(ended.clone());
                }
            }
            CaseChange::Categorised(category) => {
                self.category.clone_from(&category.code);
                self.categories.push(category.clone());
            }
            CaseChange::Levelled(level) => self.level = *level,
            CaseChange::PutBack(swap) => self.put(&swap.to),
        }
    }

    /// The body that approves the opening approves the curator with it.
    fn take_approval(&mut self, approved: &Approved) {
        self.pending = None;
        self.approvals.push(approved.clone());
        if approved.granted && approved.state == State::Opened {
            let here = |each: &&mut TeamMember| each.until.is_none() && each.role == CURATOR;
            for each in self.team.iter_mut().filter(here) {
                each.approved = true;
            }
        }
    }

    fn enter(&mut self, entered: &Entered) {
        self.pending = None;
        self.state = entered.state;
        self.entered.push(entered.clone());
        if entered.state == State::Closed
            && let Some(episode) = self.episodes.last_mut()
        {
            episode.closed_at = Some(entered.at);
        }
    }

    fn resolve(&mut self, change: &CaseChange) {
        let CaseChange::SignalResolved { signal, at, words } = change else {
            return;
        };
        for each in self.signals.iter_mut().filter(|each| each.id == *signal) {
            each.resolved_at = Some(*at);
            each.resolution.clone_from(words);
        }
    }

    /// The date of the next review is the one that the latest review chose; a review that ends in
    /// something else than going on has none.
    fn take_review(&mut self, review: &Review) {
        let looked_at = |plan: &&mut Plan| plan.version == review.plan_version;
        for plan in self.plans.iter_mut().filter(looked_at) {
            plan.next_review = review.next;
        }
        self.reviews.push(review.clone());
    }

    fn part(&mut self, change: &CaseChange) {
        let CaseChange::TeamLeft {
            who,
            role,
            at,
            reason,
        } = change
        else {
            return;
        };
        let here =
            |each: &&mut TeamMember| each.until.is_none() && each.who == *who && each.role == *role;
        for each in self.team.iter_mut().filter(here) {
            each.until = Some(*at);
            each.reason.clone_from(reason);
        }
    }

    fn join(&mut self, member: &TeamMember) {
        if member.role == CURATOR {
            let former = |each: &&mut TeamMember| each.until.is_none() && each.role == CURATOR;
            for each in self.team.iter_mut().filter(former) {
                each.until = Some(member.from);
            }
        }
        self.team.push(member.clone());
    }

    fn apply_assessment(&mut self, change: &CaseChange) {
        if let CaseChange::AssessmentBegun(assessment) = change {
            self.assessments.push((**assessment).clone());
            return;
        }
        let Some(assessment) = self.assessments.last_mut() else {
            return;
        };
        if let CaseChange::AssessmentWritten {
            after,
            observations,
            by,
            ..
        } = change
        {
            assessment.diagnosis = (**after).clone();
            if let Some(by) = by {
                assessment.by = by.clone();
            }
            assessment.observations.extend(observations.iter().cloned());
            self.observations
                .retain(|each| !observations.contains(each));
        } else if let CaseChange::AssessmentCompleted(at) = change {
            assessment.completed_at = Some(*at);
        }
    }

    fn apply_plan(&mut self, change: &CaseChange) {
        if let CaseChange::PlanBegun(plan) = change {
            self.plans.push((**plan).clone());
            return;
        }
        if let CaseChange::PlanInForce(at) = change {
            let earlier = self.plans.len().saturating_sub(1);
            for plan in self.plans.iter_mut().take(earlier) {
                plan.replaced_at = plan.replaced_at.or(Some(*at));
            }
        }
        // Tasks keep their ids: a tick counts in the plan in force and in the one being built. So
        // does a no of the family: nobody works on under the old plan against it.
        let in_all = matches!(change, CaseChange::TaskMoved { .. })
            || matches!(change, CaseChange::ConsentWritten(consent) if consent.state.is_no());
        let from = if in_all {
            0
        } else {
            self.plans.len().saturating_sub(1)
        };
        let kept = |plan: &&mut Plan| plan.replaced_at.is_none();
        for plan in self.plans.iter_mut().skip(from).filter(kept) {
            plan.apply(change);
        }
    }

    fn take_contact(&mut self, contact: &Contact) {
        let sum = &mut self.contacts;
        sum.planned.retain(|each| each.at > contact.written_at);
        if contact.kind == ATTEMPT {
            sum.attempt = contact.next.map(|next_due| Attempt {
                contact: contact.id,
                next_due,
            });
        } else {
            sum.attempt = None;
            sum.held += 1;
            sum.last_held = sum.last_held.max(Some(contact.at));
            if let Some(at) = contact.next {
                sum.planned.push(Planned {
                    contact: contact.id,
                    at,
                });
            }
        }
        if contact.kind == VISIT {
            sum.last_visit = sum.last_visit.max(Some(contact.at));
        }
        self.observations
            .extend(contact.observations.iter().cloned());
    }
}

impl Plan {
    fn apply(&mut self, change: &CaseChange) {
        if let CaseChange::PlanWritten {
            problem,
            family_sees,
            next_review,
        } = change
        {
            self.problem.clone_from(problem);
            self.family_sees = *family_sees;
            self.next_review = *next_review;
        } else if let CaseChange::GoalWritten(goal) = change {
            self.write_goal(goal);
        } else if let CaseChange::GoalDropped(id) = change {
            self.goals.retain(|goal| goal.id != *id);
        } else if let CaseChange::TaskWritten { goal, task } = change {
            for each in self.goals.iter_mut().filter(|each| each.id == *goal) {
                each.write_task(task);
            }
        } else if let CaseChange::TaskDropped(id) = change {
            for goal in &mut self.goals {
                goal.tasks.retain(|task| task.id != *id);
            }
        } else if let CaseChange::TaskMoved { task, after, .. } = change {
            if let Some(task) = self.task_mut(*task) {
                task.state = after.clone();
            }
        } else if let CaseChange::ConsentWritten(consent) = change {
            self.consents.push(consent.clone());
        } else if let CaseChange::PlanInForce(at) = change {
            self.in_force_at = Some(*at);
        }
    }

    fn write_goal(&mut self, goal: &Goal) {
        if let Some(old) = self.goals.iter_mut().find(|each| each.id == goal.id) {
            let tasks = std::mem::take(&mut old.tasks);
            *old = Goal {
                tasks,
                ..goal.clone()
            };
        } else {
            self.goals.push(goal.clone());
        }
    }
}

impl Goal {
    fn write_task(&mut self, task: &Task) {
        match self.tasks.iter_mut().find(|each| each.id == task.id) {
            Some(old) => *old = task.clone(),
            None => self.tasks.push(task.clone()),
        }
    }
}
