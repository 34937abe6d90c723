//! Rules for approvals: which body is asked, and what its yes and its no do.

use super::Context;
use super::case::{gates, go_on, today};
use crate::domain::Day;
use crate::domain::case::{Approved, Case, Entered, Pending};
use crate::domain::change::{CaseChange, Change};
use crate::domain::ids::ItemId;
use crate::domain::method::{Conduct, Method, State};
use crate::domain::plan::Plan;
use crate::domain::refusal::Refusal;
use crate::domain::staff::Role;

/// The body that must approve leaving a state, and the role that enters it.
///
/// A plan that somebody refused goes on only with the supervisor's approval, whatever the pack
/// says. Source: domain notes, story 15.
pub fn approver(case: &Case, state: State, method: &Method) -> Option<(String, Role)> {
    let body = method
        .approval(state)
        .map(|body| (body.id.clone(), body.role));
    let refused = state == State::Plan && case.plan().is_some_and(|plan| has_refusal(case, plan));
    body.or_else(|| refused.then(|| (Role::Supervisor.code().to_owned(), Role::Supervisor)))
}

/// A voluntary method stops where somebody of the family refuses or takes the consent back.
/// Source: domain notes 1.3 and story 15.
pub(super) fn voluntary(case: &Case, plan: &Plan, method: &Method) -> Result<(), Refusal> {
    if method.has(Conduct::Voluntary) && has_refusal(case, plan) {
        return Err(Refusal::Voluntary);
    }
    Ok(())
}

fn has_refusal(case: &Case, plan: &Plan) -> bool {
    case.asked().any(|(person, _name)| {
        plan.consent_of(person)
            .is_some_and(|consent| consent.state.is_no())
    })
}

fn pending<'a>(
    case: &'a Case,
    context: &Context<'_>,
) -> Result<(&'a Pending, String, bool), Refusal> {
    let pending = case.pending.as_ref().ok_or(Refusal::NothingToApprove)?;
    // Who asked because of a refusal that was taken back meanwhile still gets an answer.
    let (body, role) = approver(case, pending.state, context.method())
        .unwrap_or_else(|| (Role::Supervisor.code().to_owned(), Role::Supervisor));
    let alone = context.second(&pending.by, role)?;
    Ok((pending, body, alone))
}

fn approval(
    pending: &Pending,
    body: String,
    alone: bool,
    words: &str,
    context: &Context<'_>,
) -> Approved {
    Approved {
        state: pending.state,
        body,
        on: today(context),
        protocol: String::new(),
        meeting: None,
        granted: false,
        words: words.to_owned(),
        by: context.by(),
        at: context.now,
        alone,
    }
}

pub(super) fn approve(
    case: &Case,
    (on, protocol, meeting): (Day, &str, Option<ItemId>),
    words: &str,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    let (pending, body, alone) = pending(case, context)?;
    gates(case, pending.state, context)?;
    if let (State::Plan, Some(plan)) = (pending.state, case.plan()) {
        voluntary(case, plan, context.method())?;
    }
    let (on, protocol) = match meeting {
        Some(meeting) => decided_by(case, meeting, context)?,
        None => (on, protocol),
    };
    if on > today(context) {
        return Err(Refusal::InFuture);
    }
    let approved = Approved {
        on,
        protocol: protocol.to_owned(),
        meeting,
        granted: true,
        ..approval(pending, body, alone, words, context)
    };
    let mut changes = vec![Change::Case(case.id, CaseChange::Approved(approved))];
    changes.extend(go_on(case, context));
    Ok(changes)
}

/// Day and protocol of a meeting whose decision an approval is.
fn decided_by<'a>(
    case: &'a Case,
    meeting: ItemId,
    context: &Context<'_>,
) -> Result<(Day, &'a str), Refusal> {
    let meeting = case.network.meeting(meeting).ok_or(Refusal::NotFound)?;
    let minutes = meeting.minutes.as_ref().ok_or(Refusal::NotHeld)?;
    let on = context.calendar().local_day(meeting.text.at);
    Ok((on, &minutes.text.protocol))
}

/// A returned closure goes back to where the work was when it was proposed, a returned review to
/// the work on the plan.
pub(super) fn send_back(
    case: &Case,
    words: &str,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    let (pending, body, alone) = pending(case, context)?;
    if crate::text::is_blank(words) {
        return Err(Refusal::Missing);
    }
    let returned = approval(pending, body, alone, words, context);
    let mut changes = vec![CaseChange::Approved(returned)];
    if matches!(pending.state, State::Closing | State::Review) {
        changes.push(CaseChange::Entered(Entered {
            state: before_closing(case),
            at: context.now,
        }));
    }
    Ok(changes
        .into_iter()
        .map(|change| Change::Case(case.id, change))
        .collect())
}

fn before_closing(case: &Case) -> State {
    let mut before = case.entered.iter().rev().map(|entered| entered.state);
    match before.find(|state| *state != State::Closing) {
        Some(State::Review) => State::Implementation,
        Some(state) => state,
        None => State::Opened,
    }
}
