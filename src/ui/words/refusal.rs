//! One sentence for every reason the domain says no: what, where, and what to do.

use crate::domain::method::Gate;
use crate::domain::refusal::{Missing, Refusal};
use crate::lang::Arg;
use crate::text::visible;
use crate::ui::World;

/// The sentence of a refusal.
pub fn refusal(world: &World, why: &Refusal) -> String {
    numbered(world, why)
        .or_else(|| told(world, why))
        .unwrap_or_else(|| world.lang.say(plain(why)))
}

/// Refusals that name a number.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the match in `plain` names every variant"
)]
fn numbered(world: &World, why: &Refusal) -> Option<String> {
    let with = |id: &str, args: &[(&str, Arg<'_>)]| Some(world.lang.with(id, args));
    match why {
        Refusal::TooShort(least) => with("refusal-too-short", &[("count", (*least).into())]),
        Refusal::TooLong(most) => with("refusal-too-long", &[("count", (*most).into())]),
        Refusal::OutOfRange(from, to) => with(
            "refusal-out-of-range",
            &[("from", (*from).into()), ("to", (*to).into())],
        ),
        Refusal::AttemptTooLate(hours) => {
            with("refusal-attempt-too-late", &[("hours", (*hours).into())])
        }
        Refusal::LastsTooLong(hours) => {
            with("refusal-lasts-too-long", &[("hours", (*hours).into())])
        }
        Refusal::LinkNeedsOpenSignal(number) => {
            let number = number.to_string();
            with(
                "refusal-link-needs-open-signal",
                &[("number", (&number).into())],
            )
        }
        Refusal::LinkNeedsOpenCase(number) => {
            let number = number.to_string();
            with(
                "refusal-link-needs-open-case",
                &[("number", (&number).into())],
            )
        }
        Refusal::LinkNeedsClosedCase(number) => {
            let number = number.to_string();
            with(
                "refusal-link-needs-closed-case",
                &[("number", (&number).into())],
            )
        }
        _ => None,
    }
}

/// Refusals that name a role, a state, a day or answers.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the match in `plain` names every variant"
)]
fn told(world: &World, why: &Refusal) -> Option<String> {
    let with = |id: &str, name: &str, what: &str| Some(world.lang.with(id, &[(name, what.into())]));
    let role = |role| super::role(world, role);
    match why {
        Refusal::BeyondMaximum(last) => with("refusal-beyond-maximum", "day", &day(world, last)),
        Refusal::NotYourRole(needed) => with("refusal-not-your-role", "role", &role(*needed)),
        Refusal::SecondPerson(needed) => with("refusal-second-person", "role", &role(*needed)),
        Refusal::LacksRole(needed) => with("refusal-lacks-role", "role", &role(*needed)),
        Refusal::WrongState(state) => {
            with("refusal-wrong-state", "state", &super::state(world, *state))
        }
        Refusal::DangerYes(answers) => with("refusal-danger-yes", "answers", &answers.join(", ")),
        Refusal::NoSuchCase(number) => with("refusal-no-such-case", "number", &number.to_string()),
        Refusal::YearWritten(year) => with("refusal-year-written", "year", &year.to_string()),
        Refusal::LevelGone(level) => with("refusal-level-gone", "level", &level.to_string()),
        Refusal::ConsentFirst(names) => with("refusal-consent-first", "names", &names.join(", ")),
        Refusal::NotYet(state, lacking) => {
            let state = super::state(world, *state);
            let lacking: Vec<String> = lacking.iter().map(|each| missing(world, each)).collect();
            let lacking = lacking.join("; ");
            let args = [("state", (&state).into()), ("missing", (&lacking).into())];
            Some(world.lang.with("refusal-not-yet", &args))
        }
        _ => None,
    }
}

fn day(world: &World, iso: &str) -> String {
    iso.parse()
        .map_or_else(|_no_day| iso.to_owned(), |day| world.lang.day(day))
}

/// Message ids of all refusals; those above have arguments.
#[expect(clippy::too_many_lines, reason = "one line for each refusal")]
const fn plain(why: &Refusal) -> &'static str {
    match why {
        Refusal::Missing => "refusal-missing",
        Refusal::TooShort(_) => "refusal-too-short",
        Refusal::TooLong(_) => "refusal-too-long",
        Refusal::NoDate => "refusal-no-date",
        Refusal::NoNumber => "refusal-no-number",
        Refusal::OutOfRange(..) => "refusal-out-of-range",
        Refusal::NoSuchChoice => "refusal-no-such-choice",
        Refusal::InFuture => "refusal-in-future",
        Refusal::InPast => "refusal-in-past",
        Refusal::TooEarly => "refusal-too-early",
        Refusal::BornLater => "refusal-born-later",
        Refusal::BeyondMaximum(_) => "refusal-beyond-maximum",
        Refusal::AttemptTooLate(_) => "refusal-attempt-too-late",
        Refusal::EndsBeforeStart => "refusal-ends-before-start",
        Refusal::NotYourRole(_) => "refusal-not-your-role",
        Refusal::NotResponsible => "refusal-not-responsible",
        Refusal::SecondPerson(_) => "refusal-second-person",
        Refusal::NotFound => "refusal-not-found",
        Refusal::NoSuchStaff => "refusal-no-such-staff",
        Refusal::LacksRole(_) => "refusal-lacks-role",
        Refusal::WrongState(_) => "refusal-wrong-state",
        Refusal::AlreadyDecided => "refusal-already-decided",
        Refusal::ClosedCase => "refusal-closed-case",
        Refusal::NotClosed => "refusal-not-closed",
        Refusal::NotYet(..) => "refusal-not-yet",
        Refusal::WaitsForApproval => "refusal-waits-for-approval",
        Refusal::NothingToApprove => "refusal-nothing-to-approve",
        Refusal::Contradiction => "refusal-contradiction",
        Refusal::NotSortable => "refusal-not-sortable",
        Refusal::NotSorted => "refusal-not-sorted",
        Refusal::NotARaise => "refusal-not-a-raise",
        Refusal::NotByOne => "refusal-not-by-one",
        Refusal::DangerYes(_) => "refusal-danger-yes",
        Refusal::AfterDeadline => "refusal-after-deadline",
        Refusal::NoProtectiveFact => "refusal-no-protective-fact",
        Refusal::AlreadyProposed => "refusal-already-proposed",
        Refusal::NothingProposed => "refusal-nothing-proposed",
        Refusal::LinkToItself => "refusal-link-to-itself",
        Refusal::LinkNeedsOpenSignal(_) => "refusal-link-needs-open-signal",
        Refusal::LinkNeedsOpenCase(_) => "refusal-link-needs-open-case",
        Refusal::LinkNeedsClosedCase(_) => "refusal-link-needs-closed-case",
        Refusal::ActFirst => "refusal-act-first",
        Refusal::CheckFirst => "refusal-check-first",
        Refusal::TaskNotOpen => "refusal-task-not-open",
        Refusal::PlanNotInForce => "refusal-plan-not-in-force",
        Refusal::Stale(_) => "refusal-stale",
        Refusal::AlreadySetUp => "refusal-already-set-up",
        Refusal::LoginTaken => "refusal-login-taken",
        Refusal::BadLogin => "refusal-bad-login",
        Refusal::NothingChanges => "refusal-nothing-changes",
        Refusal::NoAdmin => "refusal-no-admin",
        Refusal::AlreadyEnded => "refusal-already-ended",
        Refusal::CountersignFirst => "refusal-countersign-first",
        Refusal::LastsTooLong(_) => "refusal-lasts-too-long",
        Refusal::ConsentFirst(_) => "refusal-consent-first",
        Refusal::NotOfMethod => "refusal-not-of-method",
        Refusal::SameMethod => "refusal-same-method",
        Refusal::OtherMethod => "refusal-other-method",
        Refusal::EndUrgentFirst => "refusal-end-urgent-first",
        Refusal::Voluntary => "refusal-voluntary",
        Refusal::UsedVersion => "refusal-used-version",
        Refusal::LevelGone(_) => "refusal-level-gone",
        Refusal::BuiltUpon => "refusal-built-upon",
        Refusal::NotReferred => "refusal-not-referred",
        Refusal::ProviderRefused => "refusal-provider-refused",
        Refusal::NotUnfit => "refusal-not-unfit",
        Refusal::NotNotified => "refusal-not-notified",
        Refusal::AlreadyTold => "refusal-already-told",
        Refusal::NotHeld => "refusal-not-held",
        Refusal::EndedEntry => "refusal-ended-entry",
        Refusal::NoSuchCase(_) => "refusal-no-such-case",
        Refusal::AlreadyMatched => "refusal-already-matched",
        Refusal::YearWritten(_) => "refusal-year-written",
        Refusal::MatchEnded => "refusal-match-ended",
    }
}

/// What is missing to leave a state, with names where there are any.
pub fn missing(world: &World, missing: &Missing) -> String {
    let steps = missing
        .steps
        .iter()
        .map(|part| super::plan_part(world, *part));
    let names = missing
        .what
        .iter()
        .map(|what| named(world, missing.gate, what));
    let what: Vec<String> = names.chain(steps).collect();
    let gate = gate(world, missing.gate);
    if what.is_empty() {
        return gate;
    }
    let what = what.join(", ");
    let args = [("gate", (&gate).into()), ("what", (&what).into())];
    world.lang.with("gate-what", &args)
}

/// What a gate misses, as the method calls it where it is one of its codes.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "all other gates name what stands in the record"
)]
fn named(world: &World, gate: Gate, what: &str) -> String {
    let method = &world.office.method;
    let (id, person) = what.split_once(": ").unwrap_or((what, ""));
    let name = match gate {
        Gate::Records => method.record(id).map(|kind| &kind.name),
        Gate::Tools => method.tool(id).map(|tool| &tool.name),
        _ => None,
    };
    match name.map(|name| world.words(name)) {
        Some(name) if person.is_empty() => name.to_owned(),
        Some(name) => format!("{name}: {}", visible(person)),
        None => visible(what),
    }
}

/// What must hold before a state is left.
pub fn gate(world: &World, gate: Gate) -> String {
    world.lang.say(match gate {
        Gate::Level => "gate-level",
        Gate::Responsible => "gate-responsible",
        Gate::CheckStep => "gate-check-step",
        Gate::ChildSeen => "gate-child-seen",
        Gate::Conclusion => "gate-conclusion",
        Gate::Reason => "gate-reason",
        Gate::Curator => "gate-curator",
        Gate::Diagnosis => "gate-diagnosis",
        Gate::ChildView => "gate-child-view",
        Gate::Problem => "gate-problem",
        Gate::Goal => "gate-goal",
        Gate::TaskOwnerTerm => "gate-task-owner-term",
        Gate::NextReview => "gate-next-review",
        Gate::Consent => "gate-consent",
        Gate::Steps => "gate-steps",
        Gate::GoalsRated => "gate-goals-rated",
        Gate::Opinions => "gate-opinions",
        Gate::TasksExplained => "gate-tasks-explained",
        Gate::GoalsState => "gate-goals-state",
        Gate::RiskRerated => "gate-risk-rerated",
        Gate::FamilyTold => "gate-family-told",
        Gate::SignalsResolved => "gate-signals-resolved",
        Gate::UrgentOver => "gate-urgent-over",
        Gate::Records => "gate-records",
        Gate::Tools => "gate-tools",
        Gate::CuratorApproved => "gate-curator-approved",
        Gate::Efforts => "gate-efforts",
        Gate::Future => "gate-future",
    })
}
