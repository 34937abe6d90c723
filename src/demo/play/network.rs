//! The network of a family in the demo: services of the plan, who takes part, meetings.

use super::case::Here;
use super::{Case, CaseStep, Play, Taken};
use crate::domain::network::{
    Kept, Knows, MeetingText, MinutesText, NetworkStep, ParticipantKind, ParticipantText, Party,
    Provider, Service, ServiceEvent, ServiceText, parties,
};
use crate::domain::plan::{Owner, Task};
use crate::domain::review::Satisfaction;
use crate::store::contract::StoreError;

use super::super::times::later;

/// Times that a service is planned for.
const PLANNED: u32 = 12;
/// Days for which it is planned.
const LASTS: i64 = 90;

impl Play<'_> {
    /// The services of the plan, each with its course, a teacher, and a meeting; where something
    /// presses, a service is unfit and a difficulty is not told yet.
    pub(super) fn network(&self, here: Here<'_>, presses: bool) -> Taken {
        Ok(self.teacher(here)?
            && self.services(here, presses)?
            && self.meeting(here, presses)?
            && (!presses || self.difficulty(here)?))
    }

    fn in_network(&self, here: Here<'_>, step: NetworkStep) -> Taken {
        self.does(here, CaseStep::Network(Box::new(step)))
    }

    fn teacher(&self, here: Here<'_>) -> Taken {
        let words = &self.words.network;
        let text = ParticipantText {
            kind: ParticipantKind::Agency,
            name: words.participant.clone(),
            entry: None,
            role: words.role.clone(),
            contact: String::new(),
            knows: Knows::OwnPart,
            from: self.times.calendar.local_day(here.at),
        };
        self.in_network(here, NetworkStep::WriteParticipant(None, Box::new(text)))
    }

    fn services(&self, here: Here<'_>, presses: bool) -> Taken {
        let case = self.case(here.number)?;
        let Some(plan) = case.plan_in_force() else {
            return Ok(true);
        };
        for (goal, task) in plan.tasks() {
            let Some(Owner::Provider(name)) = &task.owner else {
                continue;
            };
            if task.service.is_empty() {
                continue;
            }
            let text = self.service(here, &case, goal.id, task, name);
            if !self.in_network(here, NetworkStep::WriteService(None, Box::new(text)))? {
                return Ok(false);
            }
            let case = self.case(here.number)?;
            if let Some(service) = case.network.services.last()
                && !self.course(here, &case, service, presses)?
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn service(
        &self,
        here: Here<'_>,
        case: &Case,
        goal: crate::domain::ids::ItemId,
        task: &Task,
        name: &str,
    ) -> ServiceText {
        let from = self.times.calendar.local_day(here.at);
        ServiceText {
            goal,
            kind: task.service.clone(),
            what: task.what.clone(),
            provider: Provider {
                entry: None,
                name: name.to_owned(),
            },
            users: String::new(),
            quantity: Some(PLANNED),
            frequency: task.frequency.clone(),
            duration: String::new(),
            from: Some(from),
            to: Some(later(from, LASTS)),
            cost: String::new(),
            responsible: case.curator(),
            urgent: false,
        }
    }

    fn course(&self, here: Here<'_>, case: &Case, service: &Service, presses: bool) -> Taken {
        let words = &self.words.network;
        let problem = case.plan().map(|plan| plan.problem.clone());
        let on = self.times.calendar.local_day(here.at);
        let mut course = vec![
            (ServiceEvent::Chosen, &words.chosen),
            (
                ServiceEvent::Referred {
                    why: problem.unwrap_or_default(),
                    aims: service.text.what.clone(),
                },
                &words.nothing,
            ),
            (ServiceEvent::Answered { agreed: true }, &words.nothing),
            (ServiceEvent::Introduced, &words.introduced),
            (ServiceEvent::Delivered { quantity: 4 }, &words.nothing),
            (ServiceEvent::Kept { kept: Kept::Yes }, &words.nothing),
        ];
        if presses {
            course.push((ServiceEvent::Fitted { fits: false }, &words.unfit));
        } else {
            let satisfaction = Satisfaction::Satisfied;
            course.push((ServiceEvent::Satisfied { satisfaction }, &words.nothing));
        }
        for (event, words) in course {
            let step = NetworkStep::MoveService {
                service: service.id,
                on,
                event,
                words: words.clone(),
            };
            if !self.in_network(here, step)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// A meeting that was held, or one that lies ahead.
    fn meeting(&self, here: Here<'_>, ahead: bool) -> Taken {
        let kinds = &self.method.lists.meeting_kinds;
        let Some(kind) = kinds.first() else {
            return Ok(true);
        };
        let words = &self.words.network;
        let case = self.case(here.number)?;
        let everybody: Vec<Party> = parties(&case);
        let at = if ahead {
            self.times.work(-6, 14, 0)
        } else {
            here.at
        };
        let text = MeetingText {
            kind: kind.id.clone(),
            at,
            place: words.place.clone(),
            invited: everybody.clone(),
            others: String::new(),
            questions: words.questions.clone(),
        };
        if ahead {
            return self.in_network(here, NetworkStep::PlanMeeting(None, Box::new(text)));
        }
        let minutes = MinutesText {
            present: everybody,
            others: String::new(),
            said: String::new(),
            decisions: words.decisions.clone(),
            protocol: String::new(),
        };
        let step = NetworkStep::HoldMeeting(Box::new(text), Box::new(minutes));
        self.in_network(here, step)
    }

    fn difficulty(&self, here: Here<'_>) -> Result<bool, StoreError> {
        let case = self.case(here.number)?;
        let whom = parties(&case).into_iter();
        let whom = whom.filter(|party| matches!(party, Party::Participant(_)));
        let step = NetworkStep::WriteDifficulty {
            words: self.words.network.difficulty.clone(),
            whom: whom.collect(),
        };
        self.in_network(here, step)
    }
}
