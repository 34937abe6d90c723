//! The choices that are the same in every method, each value with its message id.

use super::parts::choice;
use crate::domain::case::Risk;
use crate::domain::form::Choice;
use crate::domain::network::{Help, Kept, Knows, ParticipantKind, ServiceEvent};
use crate::domain::person::{AdultRole, InformantKind, Sex};
use crate::domain::plan::{ConsentState, Priority};
use crate::domain::review::{Effort, Reached, Satisfaction, Verdict};
use crate::domain::signal::{Finding, Kind, LinkKind, SourceState};

/// Choices for the values of a type.
fn each<T: Copy>(
    values: &[T],
    code: fn(T) -> &'static str,
    label: fn(T) -> &'static str,
) -> Vec<Choice> {
    let choices = values
        .iter()
        .map(|value| choice(code(*value), label(*value)));
    choices.collect()
}

/// Low, medium, high.
pub(super) fn risks() -> Vec<Choice> {
    each(&Risk::ALL, Risk::code, |risk| match risk {
        Risk::Low => "choice-risk-low",
        Risk::Medium => "choice-risk-medium",
        Risk::High => "choice-risk-high",
    })
}

/// Girl, boy.
pub(super) fn sexes() -> Vec<Choice> {
    each(&[Sex::Girl, Sex::Boy], Sex::code, |sex| match sex {
        Sex::Girl => "sex-f",
        Sex::Boy => "sex-m",
    })
}

/// What an adult is to the child.
pub(super) fn adult_roles() -> Vec<Choice> {
    each(&AdultRole::ALL, AdultRole::code, |role| match role {
        AdultRole::Mother => "adult-mother",
        AdultRole::Father => "adult-father",
        AdultRole::Grandmother => "adult-grandmother",
        AdultRole::Grandfather => "adult-grandfather",
        AdultRole::Carer => "adult-carer",
        AdultRole::Suspected => "adult-suspected",
        AdultRole::Other => "adult-other",
    })
}

/// How the person who reported is known.
pub(super) fn informant_kinds() -> Vec<Choice> {
    each(
        &InformantKind::ALL,
        InformantKind::code,
        |kind| match kind {
            InformantKind::Known => "informant-known",
            InformantKind::Anonymous => "informant-anonymous",
            InformantKind::Protected => "informant-protected",
        },
    )
}

/// Concern or request.
pub(super) fn signal_kinds() -> Vec<Choice> {
    each(
        &[Kind::Concern, Kind::Request],
        Kind::code,
        |kind| match kind {
            Kind::Concern => "kind-concern",
            Kind::Request => "kind-request",
        },
    )
}

/// How a source of the check answered.
pub(super) fn source_states() -> Vec<Choice> {
    each(&SourceState::ALL, SourceState::code, |state| match state {
        SourceState::Asked => "choice-source-asked",
        SourceState::Answered => "choice-source-answered",
        SourceState::Refused => "choice-source-refused",
        SourceState::NotApplicable => "choice-source-not-applicable",
    })
}

/// What the check found.
pub(super) fn findings() -> Vec<Choice> {
    each(&Finding::ALL, Finding::code, |finding| match finding {
        Finding::Confirmed => "choice-finding-confirmed",
        Finding::Partly => "choice-finding-partly",
        Finding::NotConfirmed => "choice-finding-not-confirmed",
    })
}

/// How a signal belongs to another record.
pub(super) fn links() -> Vec<Choice> {
    each(&LinkKind::ALL, LinkKind::code, |kind| match kind {
        LinkKind::Duplicate => "choice-link-duplicate",
        LinkKind::NewFact => "choice-link-new-fact",
        LinkKind::Reopen => "choice-link-reopen",
    })
}

/// How much a goal matters.
pub(super) fn priorities() -> Vec<Choice> {
    each(&Priority::ALL, Priority::code, |priority| match priority {
        Priority::High => "choice-priority-high",
        Priority::Middle => "choice-priority-middle",
        Priority::Low => "choice-priority-low",
    })
}

/// What a person says to the plan.
pub(super) fn consents() -> Vec<Choice> {
    each(
        &ConsentState::ALL,
        ConsentState::code,
        |state| match state {
            ConsentState::Given => "choice-consent-given",
            ConsentState::Refused => "choice-consent-refused",
            ConsentState::Withdrawn => "choice-consent-withdrawn",
            ConsentState::NotNeeded => "choice-consent-not-needed",
            ConsentState::NotAsked => "choice-consent-not-asked",
        },
    )
}

/// How far a goal or task was reached.
pub(super) fn ratings() -> Vec<Choice> {
    each(&Reached::ALL, Reached::code, |reached| match reached {
        Reached::Fully => "choice-reached",
        Reached::Partly => "choice-reached-partly",
        Reached::NotAtAll => "choice-reached-not",
    })
}

/// How satisfied the family is.
pub(super) fn satisfactions() -> Vec<Choice> {
    each(
        &Satisfaction::ALL,
        Satisfaction::code,
        |value| match value {
            Satisfaction::Satisfied => "choice-satisfied",
            Satisfaction::Partly => "choice-satisfied-partly",
            Satisfaction::Not => "choice-satisfied-not",
            Satisfaction::Unknown => "choice-satisfied-unknown",
        },
    )
}

/// What a review decides.
pub(super) fn verdicts() -> Vec<Choice> {
    each(&Verdict::ALL, Verdict::code, |verdict| match verdict {
        Verdict::Continue => "choice-verdict-continue",
        Verdict::ChangePlan => "choice-verdict-change-plan",
        Verdict::Reassess => "choice-verdict-reassess",
        Verdict::Close => "choice-verdict-close",
        Verdict::Urgent => "choice-verdict-urgent",
    })
}

/// What the parents did for a task.
pub(super) fn efforts() -> Vec<Choice> {
    each(&Effort::ALL, Effort::code, |effort| match effort {
        Effort::Full => "choice-effort-full",
        Effort::Some => "choice-effort-some",
        Effort::None => "choice-effort-none",
        Effort::NotPossible => "choice-effort-not-possible",
    })
}

/// Who does a task.
pub(super) fn owners() -> Vec<Choice> {
    vec![
        choice("worker", "choice-owner-worker"),
        choice("provider", "choice-owner-provider"),
        choice("family", "choice-owner-family"),
    ]
}

/// What can be decided on a signal.
pub(super) fn outcomes() -> Vec<Choice> {
    vec![
        choice("open", "choice-outcome-open"),
        choice("screen_out", "choice-outcome-screen-out"),
        choice("transfer", "choice-outcome-transfer"),
        choice("not_confirmed", "choice-outcome-not-confirmed"),
        choice("link", "choice-outcome-link"),
    ]
}

/// What can happen with a service, in the order of the work.
pub(super) fn service_events() -> Vec<Choice> {
    let label = |code: &str| match code {
        "chosen" => "choice-service-chosen",
        "introduced" => "choice-service-introduced",
        "referred" => "choice-service-referred",
        "answered" => "choice-service-answered",
        "helped" => "choice-service-helped",
        "delivered" => "choice-service-delivered",
        "kept" => "choice-service-kept",
        "satisfied" => "choice-service-satisfied",
        "fitted" => "choice-service-fitted",
        "notified" => "choice-service-notified",
        "replied" => "choice-service-replied",
        _ => "choice-service-ended",
    };
    let codes = ServiceEvent::CODES.into_iter();
    codes.map(|code| choice(code, label(code))).collect()
}

/// Help with access to a service.
pub(super) fn helps() -> Vec<Choice> {
    each(&Help::ALL, Help::code, |help| match help {
        Help::Transport => "choice-help-transport",
        Help::Minding => "choice-help-minding",
        Help::Other => "choice-help-other",
    })
}

/// Whether the family keeps its part.
pub(super) fn kept() -> Vec<Choice> {
    each(&Kept::ALL, Kept::code, |kept| match kept {
        Kept::Yes => "choice-kept-yes",
        Kept::Partly => "choice-kept-partly",
        Kept::No => "choice-kept-no",
    })
}

/// What somebody is to a case.
pub(super) fn participants() -> Vec<Choice> {
    each(
        &ParticipantKind::ALL,
        ParticipantKind::code,
        |kind| match kind {
            ParticipantKind::Agency => "choice-participant-agency",
            ParticipantKind::Expert => "choice-participant-expert",
            ParticipantKind::Other => "choice-participant-other",
        },
    )
}

/// What somebody may know of a case.
pub(super) fn knows() -> Vec<Choice> {
    each(&Knows::ALL, Knows::code, |knows| match knows {
        Knows::Everything => "choice-knows-everything",
        Knows::Plan => "choice-knows-plan",
        Knows::OwnPart => "choice-knows-own-part",
        Knows::Nothing => "choice-knows-nothing",
    })
}
