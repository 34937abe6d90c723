//! Rules for the network of a case: services and their course, participants, what they are told,
//! meetings.

use super::case::{on_case, today};
use super::{Context, plan};
use crate::domain::Day;
use crate::domain::case::Case;
use crate::domain::change::{CaseChange, Change};
use crate::domain::ids::ItemId;
use crate::domain::network::meeting::Cancelled;
use crate::domain::network::news::concerned;
use crate::domain::network::participant::Left;
use crate::domain::network::{
    About, Meeting, MeetingText, Minutes, MinutesText, NetworkChange, NetworkStep, News,
    Participant, ParticipantText, Party, Progress, Service, ServiceEvent, ServiceStep, ServiceText,
    Told, takes_part,
};
use crate::domain::refusal::Refusal;
use crate::text::is_blank;

/// The changes of a step in the network of a case.
pub(super) fn step(
    case: &Case,
    step: &NetworkStep,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    let changes = match step {
        NetworkStep::WriteService(id, text) => {
            let service = write_service(case, *id, text, context)?;
            vec![NetworkChange::ServiceWritten(service)]
        }
        NetworkStep::MoveService { .. } => vec![move_service(case, step, context)?],
        NetworkStep::WriteParticipant(id, text) => {
            let participant = write_participant(case, *id, text, context)?;
            vec![NetworkChange::ParticipantWritten(participant)]
        }
        NetworkStep::EndPart { .. } => vec![end_part(case, step, context)?],
        NetworkStep::WriteDifficulty { words, whom } => {
            vec![write_difficulty(case, words, whom, context)?]
        }
        NetworkStep::Tell { .. } => vec![tell(case, step, context)?],
        NetworkStep::PlanMeeting(id, text) => {
            let meeting = plan_meeting(case, *id, text, context)?;
            vec![NetworkChange::MeetingPlanned(meeting)]
        }
        NetworkStep::CancelMeeting { meeting, why } => {
            vec![cancel_meeting(case, *meeting, why, context)?]
        }
        NetworkStep::WriteMinutes { meeting, minutes } => {
            let meeting = ahead(case, *meeting)?.clone();
            hold(case, &meeting, minutes, context)?
        }
        NetworkStep::HoldMeeting(text, minutes) => {
            let meeting = plan_meeting(case, None, text, context)?;
            let mut with = case.clone();
            let planned = NetworkChange::MeetingPlanned(meeting.clone());
            with.network.apply(&planned);
            let mut changes = vec![planned];
            changes.extend(hold(&with, &meeting, minutes, context)?);
            changes
        }
    };
    let changes = changes.into_iter();
    Ok(on_case(
        case,
        changes.map(|change| CaseChange::Network(Box::new(change))),
    ))
}

fn move_service(
    case: &Case,
    step: &NetworkStep,
    context: &Context<'_>,
) -> Result<NetworkChange, Refusal> {
    let NetworkStep::MoveService {
        service,
        on,
        event,
        words,
    } = step
    else {
        return Err(Refusal::NotFound);
    };
    let moved = case.network.service(*service).ok_or(Refusal::NotFound)?;
    follows(case, moved, event, words, context)?;
    past(*on, context)?;
    let step = ServiceStep {
        id: context.id(),
        on: *on,
        event: event.clone(),
        words: words.clone(),
        by: context.by(),
        at: context.now,
    };
    Ok(NetworkChange::ServiceMoved {
        service: *service,
        step,
    })
}

fn end_part(
    case: &Case,
    step: &NetworkStep,
    context: &Context<'_>,
) -> Result<NetworkChange, Refusal> {
    let NetworkStep::EndPart {
        participant,
        on,
        why,
    } = step
    else {
        return Err(Refusal::NotFound);
    };
    let found = case.network.participant(*participant);
    let found = found.ok_or(Refusal::NotFound)?;
    if found.left.is_some() {
        return Err(Refusal::AlreadyEnded);
    }
    past(*on, context)?;
    if *on < found.text.from {
        return Err(Refusal::EndsBeforeStart);
    }
    there(why)?;
    let left = Left {
        on: *on,
        why: why.clone(),
        by: context.by(),
        at: context.now,
    };
    Ok(NetworkChange::PartEnded {
        participant: *participant,
        left,
    })
}

fn write_difficulty(
    case: &Case,
    words: &str,
    whom: &[Party],
    context: &Context<'_>,
) -> Result<NetworkChange, Refusal> {
    there(words)?;
    if !whom.iter().all(|party| takes_part(case, party)) {
        return Err(Refusal::NotFound);
    }
    Ok(NetworkChange::NewsRaised(News {
        owed: whom.to_vec(),
        ..news(case, About::Difficulty, words, context)
    }))
}

fn cancel_meeting(
    case: &Case,
    meeting: ItemId,
    why: &str,
    context: &Context<'_>,
) -> Result<NetworkChange, Refusal> {
    ahead(case, meeting)?;
    there(why)?;
    let cancelled = Cancelled {
        why: why.to_owned(),
        by: context.by(),
        at: context.now,
    };
    Ok(NetworkChange::MeetingCancelled { meeting, cancelled })
}

fn past(day: Day, context: &Context<'_>) -> Result<(), Refusal> {
    if day > today(context) {
        Err(Refusal::InFuture)
    } else {
        Ok(())
    }
}

fn there(words: &str) -> Result<(), Refusal> {
    if is_blank(words) {
        Err(Refusal::Missing)
    } else {
        Ok(())
    }
}

/// A service serves a goal of the plan and has somebody who provides it.
fn write_service(
    case: &Case,
    id: Option<ItemId>,
    text: &ServiceText,
    context: &Context<'_>,
) -> Result<Service, Refusal> {
    let plan = case.plan().ok_or(Refusal::WrongState(case.state))?;
    let present = id
        .map(|id| case.network.service(id).ok_or(Refusal::NotFound))
        .transpose()?;
    if present.is_some_and(|each| each.progress() == Progress::Ended) {
        return Err(Refusal::AlreadyEnded);
    }
    // A goal that fell out of the plan may keep the service that was begun for it.
    let kept = present.is_some_and(|each| each.text.goal == text.goal);
    if !kept && !plan.goals.iter().any(|goal| goal.id == text.goal) {
        return Err(Refusal::NotFound);
    }
    let mut kinds = context.method().lists.service_kinds.iter();
    let known = kinds.any(|kind| kind.id == text.kind);
    if !known && present.is_none_or(|each| each.text.kind != text.kind) {
        return Err(Refusal::NoSuchChoice);
    }
    there(&text.what)?;
    there(&text.provider.name)?;
    if let (Some(from), Some(to)) = (text.from, text.to)
        && to < from
    {
        return Err(Refusal::EndsBeforeStart);
    }
    let stays = present.is_some_and(|each| each.text.responsible == text.responsible);
    if let Some(login) = text.responsible.as_ref().filter(|_login| !stays) {
        context.colleague(login)?;
    }
    Ok(Service {
        id: present.map_or_else(|| context.id(), |each| each.id),
        text: text.clone(),
        steps: present.map(|each| each.steps.clone()).unwrap_or_default(),
        since: present.map_or(context.now, |each| each.since),
        by: context.by(),
        at: context.now,
    })
}

/// What happened must be able to follow on what stands.
fn follows(
    case: &Case,
    service: &Service,
    event: &ServiceEvent,
    words: &str,
    context: &Context<'_>,
) -> Result<(), Refusal> {
    let progress = service.progress();
    // What comes to be known after the end is still written down.
    let late = matches!(
        event,
        ServiceEvent::Delivered { .. }
            | ServiceEvent::Kept { .. }
            | ServiceEvent::Satisfied { .. }
            | ServiceEvent::Fitted { .. }
            | ServiceEvent::Notified { .. }
            | ServiceEvent::Replied
    );
    if progress == Progress::Ended && !late {
        return Err(Refusal::AlreadyEnded);
    }
    match event {
        ServiceEvent::Chosen
        | ServiceEvent::Introduced
        | ServiceEvent::Helped { .. }
        | ServiceEvent::Ended => there(words),
        ServiceEvent::Referred { why, aims } => there(why).and_then(|()| there(aims)),
        ServiceEvent::Answered { agreed } => {
            if service.unanswered().is_none() {
                return Err(Refusal::NotReferred);
            }
            if *agreed { Ok(()) } else { there(words) }
        }
        ServiceEvent::Delivered { quantity } => {
            if *quantity == 0 {
                return Err(Refusal::OutOfRange(1, i64::from(DELIVERED_MOST)));
            }
            if progress == Progress::Refused {
                return Err(Refusal::ProviderRefused);
            }
            received(case, service, context)
        }
        ServiceEvent::Kept { .. } | ServiceEvent::Satisfied { .. } => Ok(()),
        ServiceEvent::Fitted { fits } => {
            if *fits {
                Ok(())
            } else {
                there(words)
            }
        }
        ServiceEvent::Notified { notice } => {
            if service.unfit().is_none() {
                return Err(Refusal::NotUnfit);
            }
            there(notice)
        }
        ServiceEvent::Replied => {
            if service.unreplied().is_none() {
                return Err(Refusal::NotNotified);
            }
            there(words)
        }
    }
}

/// The most deliveries that can be meant in one entry.
pub const DELIVERED_MOST: u32 = 999;

/// A service is received under a plan in force and with the consent that the method asks for,
/// unless it is urgent. Source: domain notes 1.2, "gate the engine must enforce".
fn received(case: &Case, service: &Service, context: &Context<'_>) -> Result<(), Refusal> {
    if service.text.urgent {
        return Ok(());
    }
    let in_force = case.plan_in_force().ok_or(Refusal::PlanNotInForce)?;
    plan::may_deliver(case, in_force, context)
}

fn write_participant(
    case: &Case,
    id: Option<ItemId>,
    text: &ParticipantText,
    context: &Context<'_>,
) -> Result<Participant, Refusal> {
    let present = id
        .map(|id| case.network.participant(id).ok_or(Refusal::NotFound))
        .transpose()?;
    if present.is_some_and(|each| each.left.is_some()) {
        return Err(Refusal::AlreadyEnded);
    }
    there(&text.name)?;
    there(&text.role)?;
    past(text.from, context)?;
    Ok(Participant {
        id: present.map_or_else(|| context.id(), |each| each.id),
        text: text.clone(),
        by: context.by(),
        at: context.now,
        left: None,
    })
}

fn news(case: &Case, about: About, words: &str, context: &Context<'_>) -> News {
    let by = context.by();
    News {
        id: context.id(),
        about,
        words: words.to_owned(),
        owed: concerned(case, about, &by),
        told: Vec::new(),
        by,
        at: context.now,
    }
}

/// That something was decided, where there is anybody who must be told.
pub(super) fn raised(case: &Case, about: About, context: &Context<'_>) -> Option<CaseChange> {
    let news = news(case, about, "", context);
    let raised = !news.owed.is_empty();
    raised.then(|| CaseChange::Network(Box::new(NetworkChange::NewsRaised(news))))
}

fn tell(case: &Case, step: &NetworkStep, context: &Context<'_>) -> Result<NetworkChange, Refusal> {
    let NetworkStep::Tell {
        news,
        parties,
        told,
        on,
        words,
    } = step
    else {
        return Err(Refusal::NotFound);
    };
    let found = case.network.news(*news).ok_or(Refusal::NotFound)?;
    if parties.is_empty() {
        return Err(Refusal::Missing);
    }
    let outstanding: Vec<&Party> = found.outstanding(case).collect();
    if !parties.iter().all(|party| outstanding.contains(&party)) {
        return Err(Refusal::AlreadyTold);
    }
    past(*on, context)?;
    if *on < context.calendar().local_day(found.at) {
        return Err(Refusal::EndsBeforeStart);
    }
    if !*told {
        there(words)?;
    }
    let told = parties.iter().map(|party| Told {
        party: party.clone(),
        informed: *told,
        on: *on,
        words: words.clone(),
        by: context.by(),
        at: context.now,
    });
    Ok(NetworkChange::NewsTold {
        news: *news,
        told: told.collect(),
    })
}

/// A meeting that was neither held nor cancelled.
fn ahead(case: &Case, id: ItemId) -> Result<&Meeting, Refusal> {
    let meeting = case.network.meeting(id).ok_or(Refusal::NotFound)?;
    if meeting.is_ahead() {
        Ok(meeting)
    } else {
        Err(Refusal::AlreadyEnded)
    }
}

fn plan_meeting(
    case: &Case,
    id: Option<ItemId>,
    text: &MeetingText,
    context: &Context<'_>,
) -> Result<Meeting, Refusal> {
    let present = id.map(|id| ahead(case, id)).transpose()?;
    let mut kinds = context.method().lists.meeting_kinds.iter();
    let known = kinds.any(|kind| kind.id == text.kind);
    if !known && present.is_none_or(|each| each.text.kind != text.kind) {
        return Err(Refusal::NoSuchChoice);
    }
    if text.invited.is_empty() && is_blank(&text.others) {
        return Err(Refusal::Missing);
    }
    Ok(Meeting {
        id: present.map_or_else(|| context.id(), |each| each.id),
        text: text.clone(),
        by: context.by(),
        written_at: context.now,
        minutes: None,
        cancelled: None,
    })
}

/// The minutes of a meeting; who was not there must be told what it decided.
fn hold(
    case: &Case,
    meeting: &Meeting,
    text: &MinutesText,
    context: &Context<'_>,
) -> Result<Vec<NetworkChange>, Refusal> {
    if meeting.text.at > context.now + super::CLOCKS_DIFFER {
        return Err(Refusal::InFuture);
    }
    if text.present.is_empty() && is_blank(&text.others) {
        return Err(Refusal::Missing);
    }
    there(&text.decisions)?;
    let minutes = Minutes {
        text: text.clone(),
        by: context.by(),
        at: context.now,
    };
    let held = NetworkChange::MeetingHeld {
        meeting: meeting.id,
        minutes,
    };
    let mut after = case.clone();
    after.network.apply(&held);
    let news = news(&after, About::Meeting(meeting.id), "", context);
    let raised = (!news.owed.is_empty()).then_some(NetworkChange::NewsRaised(news));
    Ok(std::iter::once(held).chain(raised).collect())
}
