//! Words for what became of a signal: where it stands, what was found and decided.

use crate::domain::signal::{Finding, LinkKind, Outcome, Signal, SourceState};
use crate::text::visible;
use crate::ui::World;

/// Where a signal stands: its outcome once decided, else its state.
pub fn standing(world: &World, signal: &Signal) -> String {
    signal.decision.as_ref().map_or_else(
        || super::state(world, signal.state),
        |decision| outcome(world, &decision.outcome),
    )
}

/// Where the record of a match stands, from the code of a state or an outcome.
pub fn stands(world: &World, code: &str) -> String {
    let state = format!("state-{code}");
    if world.lang.knows(&state) {
        return world.lang.say(&state);
    }
    let id = match code {
        "opened" => "outcome-opened",
        "screened_out" => "outcome-screened-out",
        "transferred" => "outcome-transferred",
        "not_confirmed" => "outcome-not-confirmed",
        "linked" => "outcome-linked",
        _ => return visible(code),
    };
    world.lang.say(id)
}

/// What was decided, with the other record where there is one.
pub fn outcome(world: &World, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Opened { numbers, .. } => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            let numbers = numbers.join(", ");
            let args = [("numbers", (&numbers).into())];
            world.lang.with("outcome-opened-cases", &args)
        }
        Outcome::Linked { kind, to, .. } => {
            let (kind, to) = (link(world, *kind), to.to_string());
            let args = [("kind", (&kind).into()), ("number", (&to).into())];
            world.lang.with("outcome-linked-to", &args)
        }
        Outcome::ScreenedOut { .. } => world.lang.say("outcome-screened-out"),
        Outcome::Transferred { .. } => world.lang.say("outcome-transferred"),
        Outcome::NotConfirmed { .. } => world.lang.say("outcome-not-confirmed"),
    }
}

/// How a signal belongs to another record.
pub fn link(world: &World, kind: LinkKind) -> String {
    world.lang.say(match kind {
        LinkKind::Duplicate => "choice-link-duplicate",
        LinkKind::NewFact => "choice-link-new-fact",
        LinkKind::Reopen => "choice-link-reopen",
    })
}

/// What a check found.
pub fn finding(world: &World, finding: Finding) -> String {
    world.lang.say(match finding {
        Finding::Confirmed => "choice-finding-confirmed",
        Finding::Partly => "choice-finding-partly",
        Finding::NotConfirmed => "choice-finding-not-confirmed",
    })
}

/// How a source of the check answered; nothing written means that nobody asked it.
pub fn source_state(world: &World, state: Option<SourceState>) -> String {
    world.lang.say(match state {
        None => "check-source-not-asked",
        Some(SourceState::Asked) => "choice-source-asked",
        Some(SourceState::Answered) => "choice-source-answered",
        Some(SourceState::Refused) => "choice-source-refused",
        Some(SourceState::NotApplicable) => "choice-source-not-applicable",
    })
}
