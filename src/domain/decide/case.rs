//! Rules for cases: who may work on them, and how they move from state to state.

use super::approval::{approve, approver, send_back, voluntary};
use super::{Context, Facts, WORKERS, beside, network, plan, team, undo};
use crate::domain::case::{Assessment, Case, Diagnosis, Entered, Pending};
use crate::domain::change::{CaseChange, Change};
use crate::domain::command::{CaseStep, NewContact};
use crate::domain::contact::{ATTEMPT, Contact, Observation};
use crate::domain::gate;
use crate::domain::ids::ItemId;
use crate::domain::method::{Conduct, Deadline, Event, State};
use crate::domain::network::{About, NetworkStep};
use crate::domain::plan::Plan;
use crate::domain::refusal::Refusal;
use crate::domain::review::{Closure, Delivered, Review, Verdict};
use crate::domain::staff::Role;
use crate::domain::{Day, Moment};

pub(super) fn step(
    case: &Case,
    facts: &Facts,
    step: &CaseStep,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    // Whoever must know that it was closed can be told afterwards only.
    let tells =
        matches!(step, CaseStep::Network(step) if matches!(**step, NetworkStep::Tell { .. }));
    if case.is_closed() && !tells {
        return Err(Refusal::ClosedCase);
    }
    // The body that approves may sit behind any role.
    if let CaseStep::Approve {
        on,
        protocol,
        words,
        meeting,
    } = step
    {
        return approve(case, (*on, protocol, *meeting), words, context);
    }
    if let CaseStep::Return { words } = step {
        return send_back(case, words, context);
    }
    context.may(&WORKERS)?;
    if let CaseStep::WriteContact(new) = step {
        return write_contact(case, new, context);
    }
    if let CaseStep::PutBack(swap) = step {
        return undo::on_case(case, facts, swap, context);
    }
    responsible(case, context)?;
    if let CaseStep::NameCurator { to, reason } = step {
        return team::name_curator(case, to, reason, context);
    }
    if let Some(change) = plan::step(case, step, context)? {
        return Ok(vec![Change::Case(case.id, change)]);
    }
    if let CaseStep::TakeTemplate { template, language } = step {
        let changes = plan::take_template(case, template, language, context)?;
        return Ok(on_case(case, changes));
    }
    if let Some(change) = team::step(case, step, context)? {
        return Ok(vec![Change::Case(case.id, change)]);
    }
    if let Some(change) = beside::on_case(case, step, context)? {
        return Ok(vec![Change::Case(case.id, change)]);
    }
    if let CaseStep::Network(step) = step {
        return network::step(case, step, context);
    }
    movement(case, step, context)
}

pub(super) fn on_case(case: &Case, changes: impl IntoIterator<Item = CaseChange>) -> Vec<Change> {
    let changes = changes.into_iter();
    changes
        .map(|change| Change::Case(case.id, change))
        .collect()
}

/// The curator, the team and the supervisor work on a case.
fn responsible(case: &Case, context: &Context<'_>) -> Result<(), Refusal> {
    if context.actor.holds(Role::Supervisor) || case.has_in_team(&context.actor.login) {
        Ok(())
    } else {
        Err(Refusal::NotResponsible)
    }
}

fn write_contact(
    case: &Case,
    new: &NewContact,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    if new.at > context.now + chrono::TimeDelta::minutes(5) {
        return Err(Refusal::InFuture);
    }
    if new.next.is_some_and(|next| next < new.at) {
        return Err(Refusal::EndsBeforeStart);
    }
    if new.kind == ATTEMPT {
        let hours = context.method().attempt_hours.value;
        let latest = context.now.max(new.at) + chrono::TimeDelta::hours(i64::from(hours));
        if new.next.is_none_or(|next| next > latest) {
            return Err(Refusal::AttemptTooLate(hours));
        }
    }
    let id: ItemId = context.id();
    let observations = new.observations.iter().map(|(aspect, words)| Observation {
        contact: id,
        aspect: *aspect,
        words: words.clone(),
        at: new.at,
    });
    let contact = Contact {
        id,
        kind: new.kind.clone(),
        at: new.at,
        who: new.who.clone(),
        words: new.words.clone(),
        observations: observations.collect(),
        next: new.next,
        by: context.by(),
        written_at: context.now,
    };
    Ok(vec![Change::Case(
        case.id,
        CaseChange::ContactWritten(Box::new(contact)),
    )])
}

fn movement(case: &Case, step: &CaseStep, context: &Context<'_>) -> Result<Vec<Change>, Refusal> {
    if let CaseStep::HoldReview(review) = step {
        return hold_review(case, review, context);
    }
    if let CaseStep::ProposeClosure(closure) = step {
        return propose_closure(case, closure, context);
    }
    if *step != CaseStep::Finish
        || !matches!(case.state, State::Opened | State::Assessment | State::Plan)
    {
        return Err(Refusal::WrongState(case.state));
    }
    if case.pending.is_some() {
        return Err(Refusal::WaitsForApproval);
    }
    gates(case, case.state, context)?;
    if let (State::Plan, Some(plan)) = (case.state, case.plan()) {
        voluntary(case, plan, context.method())?;
    }
    Ok(leave(case, context))
}

pub(super) fn gates(case: &Case, state: State, context: &Context<'_>) -> Result<(), Refusal> {
    let missing = gate::missing_of_case(context.method(), case, state, context.now);
    if missing.is_empty() {
        Ok(())
    } else {
        Err(Refusal::NotYet(state, missing))
    }
}

pub(super) fn today(context: &Context<'_>) -> Day {
    context.calendar().local_day(context.now)
}

/// Leaves the state whose gates hold: at once, or by asking for the approval that it needs.
pub(super) fn leave(case: &Case, context: &Context<'_>) -> Vec<Change> {
    if approver(case, case.state, context.method()).is_some() {
        let pending = Pending {
            state: case.state,
            by: context.by(),
            at: context.now,
        };
        return vec![Change::Case(case.id, CaseChange::Proposed(pending))];
    }
    go_on(case, context)
}

/// Enters the state that follows in the order of the method's stages.
pub(super) fn go_on(case: &Case, context: &Context<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    if case.state == State::Assessment {
        changes.push(CaseChange::AssessmentCompleted(context.now));
    }
    if case.state == State::Plan {
        changes.push(CaseChange::PlanInForce(context.now));
        let version = case.plan().map_or(0, |plan| plan.version);
        changes.extend(network::raised(case, About::Plan(version), context));
    }
    if case.state == State::Closing {
        changes.extend(network::raised(case, About::Closure, context));
    }
    let next = match case.state {
        State::Review => case
            .reviews
            .last()
            .map(|review| after_review(review.verdict)),
        State::Closing => Some(State::Closed),
        State::Received
        | State::Sorted
        | State::Check
        | State::Decision
        | State::Opened
        | State::Assessment
        | State::Plan
        | State::Implementation
        | State::Closed => context.method().after(case.state),
    };
    if let Some(next) = next {
        changes.extend(enter(case, next, context));
    }
    on_case(case, changes)
}

const fn after_review(verdict: Verdict) -> State {
    match verdict {
        Verdict::Continue | Verdict::Urgent => State::Implementation,
        Verdict::ChangePlan => State::Plan,
        Verdict::Reassess => State::Assessment,
        Verdict::Close => State::Closing,
    }
}

/// Enters a state, and begins the version that is worked on in it.
fn enter(case: &Case, state: State, context: &Context<'_>) -> Vec<CaseChange> {
    let mut changes = vec![CaseChange::Entered(Entered {
        state,
        at: context.now,
    })];
    if state == State::Assessment {
        changes.push(CaseChange::AssessmentBegun(Box::new(next_assessment(
            case, context,
        ))));
    }
    if state == State::Plan {
        changes.push(CaseChange::PlanBegun(Box::new(next_plan(case, context))));
    }
    changes
}

/// A further assessment begins with what the last one said; the children are asked again.
fn next_assessment(case: &Case, context: &Context<'_>) -> Assessment {
    let last = case.assessment();
    let diagnosis = last.map(|last| Diagnosis {
        views: Vec::new(),
        ..last.diagnosis.clone()
    });
    Assessment {
        id: context.id(),
        version: last.map_or(1, |last| last.version + 1),
        begun_at: context.now,
        diagnosis: diagnosis.unwrap_or_default(),
        observations: Vec::new(),
        by: context.by(),
        completed_at: None,
    }
}

/// A further plan begins with the goals and tasks of the last one; consent is asked again.
fn next_plan(case: &Case, context: &Context<'_>) -> Plan {
    let last = case.plan();
    Plan {
        id: context.id(),
        version: last.map_or(1, |last| last.version + 1),
        begun_at: context.now,
        begun_by: context.by(),
        problem: last.map(|last| last.problem.clone()).unwrap_or_default(),
        family_sees: last.and_then(|last| last.family_sees),
        goals: last.map(|last| last.goals.clone()).unwrap_or_default(),
        consents: Vec::new(),
        next_review: None,
        in_force_at: None,
        replaced_at: None,
    }
}

fn hold_review(
    case: &Case,
    review: &Review,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    if case.state != State::Implementation {
        return Err(Refusal::WrongState(case.state));
    }
    if review.held_on > today(context) {
        return Err(Refusal::InFuture);
    }
    if !context.method().review.verdicts.contains(&review.verdict) {
        return Err(Refusal::NotOfMethod);
    }
    gates(case, State::Implementation, context)?;
    let goes_on = matches!(review.verdict, Verdict::Continue | Verdict::Urgent);
    if goes_on {
        next_review(case, review.next, context)?;
    }
    let plan_version = case.plan_in_force().map_or(0, |plan| plan.version);
    let next = review.next.filter(|_next| goes_on);
    let review = Review {
        id: context.id(),
        plan_version,
        next,
        delivered: delivered(case, context),
        by: context.by(),
        at: context.now,
        ..review.clone()
    };
    let mut changes = enter(case, State::Review, context);
    let about = About::Review(review.id);
    changes.push(CaseChange::ReviewHeld(Box::new(review)));
    changes.extend(network::raised(case, about, context));
    let mut after = case.clone();
    for change in &changes {
        after.apply(change);
    }
    gates(&after, State::Review, context)?;
    let mut changes = on_case(case, changes);
    changes.extend(leave(&after, context));
    Ok(changes)
}

/// What was received of the plan, where the method wants reviews to look at it.
fn delivered(case: &Case, context: &Context<'_>) -> Option<Delivered> {
    let asked = context.method().has(Conduct::FiguresAtReview);
    case.plan_in_force()
        .filter(|_plan| asked)
        .map(|plan| crate::domain::network::delivered(case, plan))
}

/// The term of the method that ends with a review.
pub fn review_term(method: &crate::domain::method::Method) -> Option<&Deadline> {
    method
        .deadlines
        .iter()
        .find(|each| each.until == Event::Reviewed)
}

/// The last day that a next review may be set to, where the method has a longest term.
pub fn latest_review(
    method: &crate::domain::method::Method,
    calendar: &crate::domain::day::Calendar,
    now: Moment,
) -> Option<Day> {
    let end = calendar.end(now, review_term(method)?.longest()?)?;
    Some(calendar.local_day(end))
}

/// The next review must lie ahead and within the longest term, unless the supervisor sets it.
pub(super) fn next_review(
    case: &Case,
    next: Option<Day>,
    context: &Context<'_>,
) -> Result<(), Refusal> {
    let Some(next) = next else {
        let missing =
            crate::domain::refusal::Missing::gate(crate::domain::method::Gate::NextReview);
        return Err(Refusal::NotYet(case.state, vec![missing]));
    };
    if next < today(context) {
        return Err(Refusal::InPast);
    }
    let latest = latest_review(context.method(), context.calendar(), context.now);
    if !context.actor.holds(Role::Supervisor)
        && let Some(latest) = latest.filter(|latest| next > *latest)
    {
        return Err(Refusal::BeyondMaximum(latest.to_string()));
    }
    Ok(())
}

fn propose_closure(
    case: &Case,
    closure: &Closure,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    if case.pending.is_some() {
        return Err(Refusal::WaitsForApproval);
    }
    if closure.told_on > today(context) {
        return Err(Refusal::InFuture);
    }
    let closure = Closure {
        id: context.id(),
        by: context.by(),
        at: context.now,
        ..closure.clone()
    };
    let mut changes = vec![CaseChange::ClosureProposed(Box::new(closure))];
    if case.state != State::Closing {
        changes.extend(enter(case, State::Closing, context));
    }
    let mut after = case.clone();
    for change in &changes {
        after.apply(change);
    }
    gates(&after, State::Closing, context)?;
    let mut changes = on_case(case, changes);
    changes.extend(leave(&after, context));
    Ok(changes)
}
