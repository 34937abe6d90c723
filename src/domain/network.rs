//! The network around a family: services, participants, what they must be told, meetings.
//!
//! Source: the five methods give most of their words to coordination; domain notes 1.2 (stage 4),
//! 1.3 (stage 5) and 1.5 (stage 6).

use serde::{Deserialize, Serialize};

use super::case::Case;
use super::ids::{ItemId, PersonId};
use super::plan::{Plan, TaskState};
use super::review::Delivered;

mod apply;
pub mod meeting;
pub mod news;
pub mod participant;
pub mod service;

pub use apply::{NetworkChange, NetworkStep};
pub use meeting::{Meeting, MeetingText, Minutes, MinutesText};
pub use news::{About, News, Told};
pub use participant::{Knows, Participant, ParticipantKind, ParticipantText};
pub use service::{
    Help, Kept, Progress, Provider, Service, ServiceEvent, ServiceStep, ServiceText,
};

/// What stands around a case beside the family and the team.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Network {
    /// Services of the plan, in the order in which they were written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
    /// Agencies, experts and others who take part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Participant>,
    /// What somebody must be told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub news: Vec<News>,
    /// Meetings on the case.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<Meeting>,
}

impl Network {
    /// The service with this id.
    pub fn service(&self, id: ItemId) -> Option<&Service> {
        self.services.iter().find(|each| each.id == id)
    }

    /// Services that serve a goal of a plan.
    pub fn of_plan<'a>(&'a self, plan: &'a Plan) -> impl Iterator<Item = &'a Service> {
        let served = |goal| plan.goals.iter().any(|each| each.id == goal);
        let services = self.services.iter();
        services.filter(move |service| served(service.text.goal))
    }

    /// The participant with this id.
    pub fn participant(&self, id: ItemId) -> Option<&Participant> {
        self.participants.iter().find(|each| each.id == id)
    }

    /// The news with this id.
    pub fn news(&self, id: ItemId) -> Option<&News> {
        self.news.iter().find(|each| each.id == id)
    }

    /// The meeting with this id.
    pub fn meeting(&self, id: ItemId) -> Option<&Meeting> {
        self.meetings.iter().find(|each| each.id == id)
    }

    /// Meetings that were held, the latest first.
    pub fn held(&self) -> Vec<&Meeting> {
        let mut held: Vec<&Meeting> = self.meetings.iter().collect();
        held.retain(|each| each.minutes.is_some());
        held.sort_by_key(|each| std::cmp::Reverse(each.text.at));
        held
    }
}

/// What was received of a plan so far, of its tasks and its services; a task that is one of the
/// services counts among them once.
pub fn delivered(case: &Case, plan: &Plan) -> Delivered {
    let services: Vec<&Service> = case.network.of_plan(plan).collect();
    let mut delivered = plan.delivered();
    let is_service = |goal, task| services.iter().any(|each| each.is_of(goal, task));
    for (_goal, task) in plan
        .tasks()
        .filter(|(goal, task)| is_service(goal.id, task))
    {
        delivered.services -= 1;
        delivered.received -= u32::from(matches!(task.state, TaskState::Done { .. }));
    }
    for service in services {
        delivered.services += 1;
        delivered.received += u32::from(service.delivered() > 0);
    }
    delivered
}

/// Somebody around a case, whatever list they stand in.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// A child or adult of the family.
    Person(PersonId),
    /// A member of the team: login, or the name of somebody outside the office.
    Member(String),
    /// A participant.
    Participant(ItemId),
}

impl std::fmt::Debug for Party {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Person(id) => f.debug_tuple("Person").field(id).finish(),
            Self::Member(_) => f.debug_tuple("Member").finish_non_exhaustive(),
            Self::Participant(id) => f.debug_tuple("Participant").field(id).finish(),
        }
    }
}

impl Party {
    /// The code of a form's choice; no code holds a comma.
    pub fn code(&self) -> String {
        match self {
            Self::Person(id) => format!("person-{id}"),
            Self::Member(who) => {
                // The name of somebody outside may hold anything.
                let letters = who.chars().map(|c| format!("{:x}", u32::from(c)));
                format!("member-{}", letters.collect::<Vec<_>>().join("."))
            }
            Self::Participant(id) => format!("participant-{id}"),
        }
    }
}

/// Everybody who takes part in a case now: the family that is asked, the team, the participants.
///
/// The person whom a signal suspects is none of them.
pub fn parties(case: &Case) -> Vec<Party> {
    let family = case.asked().map(|(id, _name)| Party::Person(id));
    let here = case.team.iter().filter(|each| each.until.is_none());
    let team = here.map(|each| Party::Member(each.who.clone()));
    let others = case.network.participants.iter();
    let others = others.filter(|each| each.left.is_none());
    let others = others.map(|each| Party::Participant(each.id));
    let mut all: Vec<Party> = Vec::new();
    for party in family.chain(team).chain(others) {
        // Somebody may be in the team in two roles.
        if !all.contains(&party) {
            all.push(party);
        }
    }
    all
}

/// What somebody around a case may know of it.
///
/// The family knows its plan and what is decided, the team knows the file; of everybody else it was
/// written down.
pub fn may_know(case: &Case, party: &Party) -> Knows {
    match party {
        Party::Person(_) => Knows::Plan,
        Party::Member(_) => Knows::Everything,
        Party::Participant(id) => {
            let participant = case.network.participant(*id);
            participant.map_or(Knows::Nothing, |each| each.text.knows)
        }
    }
}

/// Whether somebody takes part in the case still.
pub fn takes_part(case: &Case, party: &Party) -> bool {
    parties(case).contains(party)
}
