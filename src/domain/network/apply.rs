//! What can be asked for in the network of a case, what happened, and what that does to it.

use serde::{Deserialize, Serialize};

use super::meeting::Cancelled;
use super::participant::Left;
use super::{
    Meeting, MeetingText, Minutes, MinutesText, Network, News, Participant, ParticipantText, Party,
    Service, ServiceEvent, ServiceStep, ServiceText, Told,
};
use crate::domain::Day;
use crate::domain::ids::ItemId;

/// Something done in the network of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NetworkStep {
    /// Write a service, a new one where no id is given.
    WriteService(Option<ItemId>, Box<ServiceText>),
    /// Write what happened with a service.
    MoveService {
        /// The service.
        service: ItemId,
        /// On which day.
        on: Day,
        /// What.
        event: ServiceEvent,
        /// In words, possibly empty.
        words: String,
    },
    /// Write a participant, a new one where no id is given.
    WriteParticipant(Option<ItemId>, Box<ParticipantText>),
    /// End somebody's part.
    EndPart {
        /// The participant.
        participant: ItemId,
        /// Their last day.
        on: Day,
        /// Why.
        why: String,
    },
    /// Write a difficulty that the others must know of.
    WriteDifficulty {
        /// In words.
        words: String,
        /// Who must know of it.
        whom: Vec<Party>,
    },
    /// Write who was told, or why they need not be.
    Tell {
        /// What there is to tell.
        news: ItemId,
        /// Who.
        parties: Vec<Party>,
        /// False where the words say why they are not told.
        told: bool,
        /// On which day.
        on: Day,
        /// How, or why not.
        words: String,
    },
    /// Agree on a meeting, a new one where no id is given.
    PlanMeeting(Option<ItemId>, Box<MeetingText>),
    /// A meeting does not take place.
    CancelMeeting {
        /// The meeting.
        meeting: ItemId,
        /// Why.
        why: String,
    },
    /// Write the minutes of a meeting that was agreed.
    WriteMinutes {
        /// The meeting.
        meeting: ItemId,
        /// What they say.
        minutes: Box<MinutesText>,
    },
    /// Write a meeting that nobody had written down before, with its minutes.
    HoldMeeting(Box<MeetingText>, Box<MinutesText>),
}

/// What happened in the network of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkChange {
    /// A service was written; its course stays.
    ServiceWritten(Service),
    /// Something happened with a service.
    ServiceMoved {
        /// The service.
        service: ItemId,
        /// What.
        step: ServiceStep,
    },
    /// A participant was written.
    ParticipantWritten(Participant),
    /// Somebody's part ended.
    PartEnded {
        /// The participant.
        participant: ItemId,
        /// When and why.
        left: Left,
    },
    /// There is something to tell.
    NewsRaised(News),
    /// Somebody was told, or need not be.
    NewsTold {
        /// What.
        news: ItemId,
        /// Who.
        told: Vec<Told>,
    },
    /// A meeting was agreed on.
    MeetingPlanned(Meeting),
    /// A meeting does not take place.
    MeetingCancelled {
        /// The meeting.
        meeting: ItemId,
        /// Why.
        cancelled: Cancelled,
    },
    /// A meeting was held.
    MeetingHeld {
        /// The meeting.
        meeting: ItemId,
        /// Its minutes.
        minutes: Minutes,
    },
}

impl NetworkChange {
    /// The stable English word of the action, as the journal lists it.
    pub const fn action(&self) -> &'static str {
        match self {
            Self::ServiceWritten(_) => "service-written",
            Self::ServiceMoved { .. } => "service-moved",
            Self::ParticipantWritten(_) => "participant-written",
            Self::PartEnded { .. } => "part-ended",
            Self::NewsRaised(_) => "news-raised",
            Self::NewsTold { .. } => "news-told",
            Self::MeetingPlanned(_) => "meeting-planned",
            Self::MeetingCancelled { .. } => "meeting-cancelled",
            Self::MeetingHeld { .. } => "meeting-held",
        }
    }
}

impl Network {
    /// Carries a change out.
    pub(in crate::domain) fn apply(&mut self, change: &NetworkChange) {
        match change {
            NetworkChange::ServiceWritten(service) => {
                put(&mut self.services, service, |each| each.id == service.id);
            }
            NetworkChange::ServiceMoved { service, step } => {
                for each in self.services.iter_mut().filter(|each| each.id == *service) {
                    each.steps.push(step.clone());
                }
            }
            NetworkChange::ParticipantWritten(participant) => {
                let same = |each: &Participant| each.id == participant.id;
                put(&mut self.participants, participant, same);
            }
            NetworkChange::PartEnded { participant, left } => {
                let participants = self.participants.iter_mut();
                for each in participants.filter(|each| each.id == *participant) {
                    each.left = Some(left.clone());
                }
            }
            NetworkChange::NewsRaised(news) => self.news.push(news.clone()),
            NetworkChange::NewsTold { news, told } => {
                for each in self.news.iter_mut().filter(|each| each.id == *news) {
                    each.told.extend(told.iter().cloned());
                }
            }
            NetworkChange::MeetingPlanned(meeting) => {
                put(&mut self.meetings, meeting, |each| each.id == meeting.id);
            }
            NetworkChange::MeetingCancelled { meeting, cancelled } => {
                for each in self.meetings.iter_mut().filter(|each| each.id == *meeting) {
                    each.cancelled = Some(cancelled.clone());
                }
            }
            NetworkChange::MeetingHeld { meeting, minutes } => {
                for each in self.meetings.iter_mut().filter(|each| each.id == *meeting) {
                    each.minutes = Some(minutes.clone());
                }
            }
        }
    }
}

/// Puts an item in the place of the same one, or at the end.
fn put<T: Clone>(all: &mut Vec<T>, item: &T, is_it: impl Fn(&T) -> bool) {
    match all.iter_mut().find(|each| is_it(each)) {
        Some(old) => old.clone_from(item),
        None => all.push(item.clone()),
    }
}
