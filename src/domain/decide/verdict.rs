//! Rules for deciding on a signal: open a case, screen out, transfer, not confirmed, link.

use super::signal::level_due;
use super::{Context, Facts, Other};
use crate::domain::case::{CURATOR, Case, CaseSignal, ContactSum, Entered, Episode, TeamMember};
use crate::domain::change::{CaseChange, Change, SignalChange};
use crate::domain::command::SignalStep;
use crate::domain::gate;
use crate::domain::ids::{CaseId, Login, Number, PersonId, SignalId};
use crate::domain::method::{CaseUnit, Gate, State};
use crate::domain::network::Network;
use crate::domain::person::Child;
use crate::domain::record::Category;
use crate::domain::refusal::{Missing, Refusal};
use crate::domain::signal::{Decision, Held, LinkKind, Outcome, Signal};
use crate::domain::staff::Role;
use crate::domain::term;
use crate::text::is_blank;

pub(super) fn step(
    signal: &Signal,
    facts: &Facts,
    step: &SignalStep,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    if !signal.is_open() {
        return Err(Refusal::AlreadyDecided);
    }
    if let SignalStep::Open {
        curator,
        reason,
        words,
        category,
        children,
    } = step
    {
        let opening = Opening {
            curator,
            reason,
            words,
            category,
            children,
        };
        return open(signal, &opening, context);
    }
    if let SignalStep::Link { kind, to, words } = step {
        recorded(signal, context)?;
        return link(signal, facts, *kind, *to, words, context);
    }
    let (outcome, reason, words) = outcome_of(signal, step, context)?;
    ended(signal)?;
    reasoned(signal, reason, words, context)?;
    recorded(signal, context)?;
    let decision = Decision {
        outcome,
        reason: reason.to_owned(),
        words: words.to_owned(),
        by: context.by(),
        at: context.now,
    };
    Ok(vec![Change::Signal(
        signal.id,
        SignalChange::Decided {
            decision,
            case: None,
        },
    )])
}

fn outcome_of<'a>(
    signal: &Signal,
    step: &'a SignalStep,
    context: &Context<'_>,
) -> Result<(Outcome, &'a str, &'a str), Refusal> {
    if let SignalStep::ScreenOut {
        reason,
        words,
        redirected,
    } = step
    {
        act_first(signal)?;
        signed(signal, context)?;
        named(redirected)?;
        return Ok((
            Outcome::ScreenedOut {
                redirected: redirected.clone(),
            },
            reason,
            words,
        ));
    }
    if let SignalStep::Transfer { to, reason, words } = step {
        act_first(signal)?;
        signed(signal, context)?;
        named(to)?;
        return Ok((Outcome::Transferred { to: to.clone() }, reason, words));
    }
    let SignalStep::NotConfirmed {
        reason,
        words,
        advice,
    } = step
    else {
        return Err(Refusal::WrongState(signal.state));
    };
    checked(signal, context)?;
    Ok((
        Outcome::NotConfirmed {
            advice: advice.clone(),
        },
        reason,
        words,
    ))
}

/// At level 1 somebody must have looked after the child before the signal leaves the office.
/// Source: rule G2, "if any A = yes, act first, then transfer".
fn act_first(signal: &Signal) -> Result<(), Refusal> {
    if signal.level() == Some(1)
        && signal.answered_at().is_none()
        && signal.state != State::Decision
    {
        return Err(Refusal::ActFirst);
    }
    Ok(())
}

/// Where the sender was sent to must be written. Source: domain notes, story 8.
fn named(body: &str) -> Result<(), Refusal> {
    if is_blank(body) {
        Err(Refusal::Missing)
    } else {
        Ok(())
    }
}

/// The check must be concluded, and countersigned where the method has a body that does it.
fn checked(signal: &Signal, context: &Context<'_>) -> Result<(), Refusal> {
    if signal.state != State::Decision {
        return Err(Refusal::CheckFirst);
    }
    signed(signal, context)
}

/// A check that was concluded waits for its countersignature, whatever is decided.
fn signed(signal: &Signal, context: &Context<'_>) -> Result<(), Refusal> {
    if term::countersigning(signal, context.method()) {
        return Err(Refusal::CountersignFirst);
    }
    Ok(())
}

/// An urgent measure goes with the signal into a case, or ends before the signal leaves: its
/// expiry is a hard term.
fn ended(signal: &Signal) -> Result<(), Refusal> {
    if signal.running_urgents().next().is_some() {
        return Err(Refusal::EndUrgentFirst);
    }
    Ok(())
}

/// The running urgent measures of a signal, to go on in a case.
fn goes_on(signal: &Signal) -> impl Iterator<Item = CaseChange> {
    let running = signal.running_urgents();
    running.map(|urgent| CaseChange::UrgentBegun(urgent.clone()))
}

/// The records that the method asks for before a decision stand, whatever is decided.
fn recorded(signal: &Signal, context: &Context<'_>) -> Result<(), Refusal> {
    let state = State::Decision;
    match gate::missing_records_of_signal(context.method(), signal, state) {
        Some(missing) => Err(Refusal::NotYet(state, vec![missing])),
        None => Ok(()),
    }
}

/// Leaving the decision needs a reason, a code or own words, where the method asks for one; what
/// leaves without a check always does. Source: domain notes 2.2 and story 8.
fn reasoned(
    signal: &Signal,
    reason: &str,
    words: &str,
    context: &Context<'_>,
) -> Result<(), Refusal> {
    let state = State::Decision;
    let asked = signal.state != state || context.method().gates(state).contains(&Gate::Reason);
    if asked && is_blank(reason) && is_blank(words) {
        return Err(Refusal::NotYet(state, vec![Missing::gate(Gate::Reason)]));
    }
    Ok(())
}

struct Opening<'a> {
    curator: &'a Login,
    reason: &'a str,
    words: &'a str,
    category: &'a str,
    children: &'a [PersonId],
}

fn open(
    signal: &Signal,
    opening: &Opening<'_>,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    checked(signal, context)?;
    recorded(signal, context)?;
    reasoned(signal, opening.reason, opening.words, context)?;
    let curator = context.colleague(opening.curator)?;
    if !curator.holds(Role::Curator) {
        return Err(Refusal::LacksRole(Role::Curator));
    }
    let chosen =
        |child: &&Child| opening.children.is_empty() || opening.children.contains(&child.id);
    let children: Vec<Child> = signal
        .report
        .children
        .iter()
        .filter(chosen)
        .cloned()
        .collect();
    if children.len() < opening.children.len() {
        return Err(Refusal::NotFound);
    }
    let groups: Vec<Vec<Child>> = match context.method().case_unit {
        CaseUnit::Child if !children.is_empty() => {
            children.into_iter().map(|child| vec![child]).collect()
        }
        CaseUnit::Child | CaseUnit::Family => vec![children],
    };
    let ids: Vec<CaseId> = groups.iter().map(|_group| context.id()).collect();
    let mut changes = Vec::new();
    let mut numbers = Vec::new();
    for (place, (group, id)) in (0u32..).zip(groups.into_iter().zip(&ids)) {
        let number = Number {
            place: context.next_number.place + place,
            ..context.next_number
        };
        let mut case = opened(signal, opening, context, *id, number, group);
        case.siblings = ids.iter().copied().filter(|each| each != id).collect();
        numbers.push(number);
        changes.push(Change::Case(
            *id,
            CaseChange::Opened(Box::new(case.clone())),
        ));
        changes.extend(leave_opened(&case, context));
    }
    let decision = Decision {
        outcome: Outcome::Opened {
            cases: ids.clone(),
            numbers,
        },
        reason: opening.reason.to_owned(),
        words: opening.words.to_owned(),
        by: context.by(),
        at: context.now,
    };
    let change = SignalChange::Decided {
        decision,
        case: ids.first().copied(),
    };
    changes.push(Change::Signal(signal.id, change));
    Ok(changes)
}

fn opened(
    signal: &Signal,
    opening: &Opening<'_>,
    context: &Context<'_>,
    id: CaseId,
    number: Number,
    children: Vec<Child>,
) -> Case {
    let state = State::Opened;
    Case {
        id,
        number,
        rev: 1,
        children,
        ages_as_of: context.calendar().local_day(signal.report.received_at),
        adults: signal.report.adults.clone(),
        place: signal.report.place.clone(),
        category: opening.category.to_owned(),
        state,
        level: signal.level().unwrap_or(4),
        siblings: Vec::new(),
        episodes: vec![Episode {
            place: 1,
            opened_at: context.now,
            signal: signal.number,
            reason: opening.reason.to_owned(),
            closed_at: None,
        }],
        team: vec![TeamMember {
            who: opening.curator.to_string(),
            role: CURATOR.to_owned(),
            from: context.now,
            until: None,
            reason: String::new(),
            approved: false,
        }],
        signals: vec![CaseSignal {
            id: signal.id,
            number: signal.number,
            level: signal.level(),
            received_at: signal.report.received_at,
            resolved_at: Some(context.now),
            resolution: opening.words.to_owned(),
        }],
        entered: vec![Entered {
            state,
            at: context.now,
        }],
        pending: None,
        approvals: Vec::new(),
        assessments: Vec::new(),
        plans: Vec::new(),
        reviews: Vec::new(),
        closures: Vec::new(),
        urgents: signal.urgents.clone(),
        contacts: ContactSum::default(),
        observations: Vec::new(),
        records: Vec::new(),
        measures: Vec::new(),
        events: Vec::new(),
        categories: first_category(opening, context),
        network: Network::default(),
    }
}

/// The category that was named at the opening holds from that day on.
fn first_category(opening: &Opening<'_>, context: &Context<'_>) -> Vec<Category> {
    if opening.category.is_empty() {
        return Vec::new();
    }
    vec![Category {
        code: opening.category.to_owned(),
        from: super::case::today(context),
        words: String::new(),
        by: context.by(),
        at: context.now,
    }]
}

/// Leaves "opened" by itself where its gates hold, or asks for the approval that it needs.
pub(super) fn leave_opened(case: &Case, context: &Context<'_>) -> Vec<Change> {
    let missing = gate::missing_of_case(context.method(), case, State::Opened, context.now);
    if missing.is_empty() {
        super::case::leave(case, context)
    } else {
        Vec::new()
    }
}

fn link(
    signal: &Signal,
    facts: &Facts,
    kind: LinkKind,
    to: Number,
    words: &str,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    if signal.number == to {
        return Err(Refusal::LinkToItself);
    }
    match (kind, facts.other.as_ref()) {
        (_, None) => Err(Refusal::NotFound),
        (LinkKind::Duplicate, Some(Other::Signal(lead))) => {
            duplicate(signal, lead, &facts.line, words, context)
        }
        (LinkKind::NewFact, Some(Other::Case(case))) if !case.is_closed() => {
            new_fact(signal, case, words, context)
        }
        (LinkKind::Reopen, Some(Other::Case(case))) if case.is_closed() => {
            reopen(signal, case, words, context)
        }
        (LinkKind::Duplicate, Some(Other::Case(_))) => Err(Refusal::LinkNeedsOpenSignal(to)),
        (LinkKind::NewFact, Some(_)) => Err(Refusal::LinkNeedsOpenCase(to)),
        (LinkKind::Reopen, Some(_)) => Err(Refusal::LinkNeedsClosedCase(to)),
    }
}

fn linked(
    signal: &Signal,
    kind: LinkKind,
    to: Number,
    case: Option<CaseId>,
    words: &str,
    context: &Context<'_>,
) -> Change {
    let decision = Decision {
        outcome: Outcome::Linked { kind, to, case },
        reason: kind.code().to_owned(),
        words: words.to_owned(),
        by: context.by(),
        at: context.now,
    };
    Change::Signal(signal.id, SignalChange::Decided { decision, case })
}

/// A duplicate joins the line of the signal that leads it, with all that followed it so far.
fn duplicate(
    signal: &Signal,
    lead: &Signal,
    followers: &[SignalId],
    words: &str,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    if !lead.is_open() {
        return Err(Refusal::LinkNeedsOpenSignal(lead.number));
    }
    ended(signal)?;
    let mut changes = vec![linked(
        signal,
        LinkKind::Duplicate,
        lead.number,
        lead.case,
        words,
        context,
    )];
    let moving = std::iter::once(&signal.id).chain(followers.iter().filter(|id| **id != signal.id));
    changes.extend(moving.map(|id| Change::Signal(*id, SignalChange::LineJoined(lead.line))));
    Ok(changes)
}

/// A new fact goes to the curator of the open case; its urgency is still answered.
fn new_fact(
    signal: &Signal,
    case: &Case,
    words: &str,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    let level = signal.level();
    if level.is_none() {
        return Err(Refusal::NotSorted);
    }
    let mut changes = vec![linked(
        signal,
        LinkKind::NewFact,
        case.number,
        Some(case.id),
        words,
        context,
    )];
    if let Some(curator) = case.curator()
        && signal.holder() != Some(&curator)
    {
        let held = Held {
            by: curator,
            since: context.now,
            reason: words.to_owned(),
        };
        changes.push(Change::Signal(signal.id, SignalChange::Held(held)));
    }
    changes.push(Change::Case(
        case.id,
        CaseChange::SignalJoined(joined(signal, None)),
    ));
    changes.extend(goes_on(signal).map(|change| Change::Case(case.id, change)));
    if let Some(level) = level.filter(|level| *level < case.level) {
        changes.push(Change::Case(case.id, CaseChange::Levelled(level)));
    }
    Ok(changes)
}

fn joined(signal: &Signal, resolved_at: Option<crate::domain::Moment>) -> CaseSignal {
    CaseSignal {
        id: signal.id,
        number: signal.number,
        level: signal.level(),
        received_at: signal.report.received_at,
        resolved_at,
        resolution: String::new(),
    }
}

/// A closed case is opened again under the same number, as a new episode.
fn reopen(
    signal: &Signal,
    case: &Case,
    words: &str,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    if signal.level().is_none() || level_due(signal, context).is_none() {
        return Err(Refusal::NotSorted);
    }
    let reason = if is_blank(words) {
        LinkKind::Reopen.code()
    } else {
        words
    };
    let episode = Episode {
        place: case.episodes.last().map_or(1, |episode| episode.place + 1),
        opened_at: context.now,
        signal: signal.number,
        reason: reason.to_owned(),
        closed_at: None,
    };
    let mut opened = vec![
        CaseChange::SignalJoined(joined(signal, Some(context.now))),
        CaseChange::Reopened(episode),
        CaseChange::Levelled(signal.level().unwrap_or(4)),
        CaseChange::Entered(Entered {
            state: State::Opened,
            at: context.now,
        }),
    ];
    opened.extend(goes_on(signal));
    let mut after = case.clone();
    for change in &opened {
        after.apply(change);
    }
    let link = linked(
        signal,
        LinkKind::Reopen,
        case.number,
        Some(case.id),
        words,
        context,
    );
    let opened = opened
        .into_iter()
        .map(|change| Change::Case(case.id, change));
    let mut changes: Vec<Change> = std::iter::once(link).chain(opened).collect();
    changes.extend(leave_opened(&after, context));
    Ok(changes)
}
