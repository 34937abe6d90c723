//! Rules for the registers: who writes what, in which order of days, and about which case.

use super::case::{self, today};
use super::{Context, Facts, Other, WORKERS};
use crate::domain::Day;
use crate::domain::case::Case;
use crate::domain::change::{Change, EntryChange};
use crate::domain::command::{CaseStep, EntryStep, NewEntry};
use crate::domain::ids::{ItemId, Number};
use crate::domain::method::{Conduct, Method};
use crate::domain::refusal::Refusal;
use crate::domain::register::{
    Closed, Entry, EntryKind, Head, Meeting, Part, PartKind, PartText, Session,
};
use crate::domain::staff::Role;
use crate::domain::undo::{EntryPart, Swap};
use crate::text::is_blank;

/// The kinds of entry that a method has a register for, in the order of the screen.
pub fn offered(method: &Method) -> Vec<EntryKind> {
    let has = |kind: &EntryKind| match kind {
        EntryKind::Organisation | EntryKind::Mismatch => true,
        EntryKind::ContactFamily => method.has(Conduct::ContactFamilies),
        EntryKind::Group => !method.lists.programmes.is_empty(),
        EntryKind::SelfAssessment => !method.lists.self_questions.is_empty(),
    };
    EntryKind::ALL.into_iter().filter(has).collect()
}

/// The roles that write entries of a kind: everybody who works with families, and for the
/// directory who administers the office too, since whole lists are taken in.
pub fn writers(kind: EntryKind) -> Vec<Role> {
    let admin = (kind == EntryKind::Organisation).then_some(Role::Admin);
    WORKERS.into_iter().chain(admin).collect()
}

/// Enters something new.
pub(super) fn enter(
    new: &NewEntry,
    facts: &Facts,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    let kind = new.head.kind();
    context.may(&writers(kind))?;
    if !offered(context.method()).contains(&kind) {
        return Err(Refusal::NoSuchChoice);
    }
    head_holds(&new.head, facts, context)?;
    if let Head::SelfAssessment(text) = &new.head
        && facts.years.contains(&text.year)
    {
        return Err(Refusal::YearWritten(text.year));
    }
    let mut entry = Entry {
        id: context.id(),
        number: Number::of_entry(facts.last_entry + 1),
        rev: 1,
        head: new.head.clone(),
        parts: Vec::new(),
        imported: new.imported.clone(),
        closed: None,
        by: context.by(),
        at: context.now,
    };
    for text in &new.parts {
        part_holds(&entry, None, text, facts, context)?;
        entry.parts.push(part(context.id(), text, context));
    }
    let id = entry.id;
    Ok(vec![Change::Entry(
        id,
        EntryChange::Opened(Box::new(entry)),
    )])
}

/// The changes of a step of an entry.
pub(super) fn step(
    entry: &Entry,
    facts: &Facts,
    step: &EntryStep,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    context.may(&writers(entry.kind()))?;
    if let EntryStep::Inform { case, contact } = step {
        // What has ended must not be passed on to a family.
        in_use(entry)?;
        let case = named(facts, *case)?;
        return case::step(
            case,
            facts,
            &CaseStep::WriteContact(contact.clone()),
            context,
        );
    }
    let changes = match step {
        EntryStep::PutBack(swap) => vec![put_back(entry, swap)?],
        EntryStep::Reopen => {
            let closed = entry.closed.clone().ok_or(Refusal::NothingChanges)?;
            vec![EntryChange::Reopened(closed)]
        }
        EntryStep::Renew { head, parts } => renew(entry, head, parts, facts, context)?,
        EntryStep::Write(_)
        | EntryStep::WritePart(..)
        | EntryStep::DropPart(_)
        | EntryStep::Close { .. }
        | EntryStep::Inform { .. } => {
            in_use(entry)?;
            vec![written(entry, facts, step, context)?]
        }
    };
    let changes = changes.into_iter();
    Ok(changes
        .map(|change| Change::Entry(entry.id, change))
        .collect())
}

const fn in_use(entry: &Entry) -> Result<(), Refusal> {
    if entry.closed.is_some() {
        Err(Refusal::EndedEntry)
    } else {
        Ok(())
    }
}

fn written(
    entry: &Entry,
    facts: &Facts,
    step: &EntryStep,
    context: &Context<'_>,
) -> Result<EntryChange, Refusal> {
    match step {
        EntryStep::Write(head) => {
            if head.kind() != entry.kind() {
                return Err(Refusal::NotFound);
            }
            head_holds(head, facts, context)?;
            Ok(EntryChange::HeadWritten {
                before: Box::new(entry.head.clone()),
                after: head.clone(),
            })
        }
        EntryStep::WritePart(id, text) => {
            let before = match id {
                Some(id) => Some(entry.part(*id).ok_or(Refusal::NotFound)?),
                None => None,
            };
            part_holds(entry, before, text, facts, context)?;
            let id = before.map_or_else(|| context.id(), |part| part.id);
            Ok(EntryChange::PartWritten {
                before: before.cloned().map(Box::new),
                after: Box::new(part(id, text, context)),
            })
        }
        EntryStep::DropPart(id) => {
            let part = entry.part(*id).ok_or(Refusal::NotFound)?;
            // What happened stays; what is offered may be offered no more.
            if part.text.kind() != PartKind::Service {
                return Err(Refusal::NoSuchChoice);
            }
            Ok(EntryChange::PartDropped(Box::new(part.clone())))
        }
        EntryStep::Close { on, why } => {
            let ends = matches!(
                entry.kind(),
                EntryKind::Organisation | EntryKind::ContactFamily | EntryKind::Group
            );
            if !ends {
                return Err(Refusal::NoSuchChoice);
            }
            past(*on, context)?;
            if started(&entry.head).is_some_and(|from| *on < from) {
                return Err(Refusal::EndsBeforeStart);
            }
            needed(why)?;
            Ok(EntryChange::Closed(Closed {
                on: *on,
                why: why.clone(),
                by: context.by(),
                at: context.now,
            }))
        }
        EntryStep::Reopen
        | EntryStep::Renew { .. }
        | EntryStep::Inform { .. }
        | EntryStep::PutBack(_) => Err(Refusal::NotFound),
    }
}

fn part(id: ItemId, text: &PartText, context: &Context<'_>) -> Part {
    Part {
        id,
        text: text.clone(),
        by: context.by(),
        at: context.now,
    }
}

fn needed(text: &str) -> Result<(), Refusal> {
    if is_blank(text) {
        Err(Refusal::Missing)
    } else {
        Ok(())
    }
}

fn past(day: Day, context: &Context<'_>) -> Result<(), Refusal> {
    if day > today(context) {
        Err(Refusal::InFuture)
    } else {
        Ok(())
    }
}

/// The day from which an entry holds, where it says so.
const fn started(head: &Head) -> Option<Day> {
    match head {
        Head::ContactFamily(text) => Some(text.from),
        Head::Group(text) => Some(text.from),
        Head::Mismatch(text) => Some(text.found_on),
        Head::Organisation(_) | Head::SelfAssessment(_) => None,
    }
}

/// The case of a number that a step names.
fn named(facts: &Facts, number: Number) -> Result<&Case, Refusal> {
    match &facts.other {
        Some(Other::Case(case)) if case.number == number => Ok(case),
        Some(Other::Case(_) | Other::Signal(_)) | None => Err(Refusal::NoSuchCase(number)),
    }
}

fn head_holds(head: &Head, facts: &Facts, context: &Context<'_>) -> Result<(), Refusal> {
    if let Some(case) = head.case() {
        named(facts, case)?;
    }
    if let Some(from) = started(head) {
        past(from, context)?;
    }
    let lists = &context.method().lists;
    match head {
        Head::Organisation(text) => needed(&text.name),
        Head::Mismatch(text) => needed(&text.bodies).and_then(|()| needed(&text.effect)),
        Head::ContactFamily(text) => needed(&text.name).and_then(|()| needed(&text.prepared)),
        Head::Group(text) => {
            let known = lists
                .programmes
                .iter()
                .any(|each| each.id == text.programme);
            if !known {
                return Err(Refusal::NoSuchChoice);
            }
            needed(&text.leader)
        }
        Head::SelfAssessment(text) => {
            use chrono::Datelike as _;
            let this = today(context).year();
            if !(FIRST_YEAR..=this).contains(&text.year) {
                return Err(Refusal::OutOfRange(FIRST_YEAR.into(), this.into()));
            }
            Ok(())
        }
    }
}

/// The first year that may have a self-assessment: a slip of a digit is found.
pub(super) const FIRST_YEAR: i32 = 2000;

fn part_holds(
    entry: &Entry,
    before: Option<&Part>,
    text: &PartText,
    facts: &Facts,
    context: &Context<'_>,
) -> Result<(), Refusal> {
    let kind = text.kind();
    let other = before.is_some_and(|before| before.text.kind() != kind);
    if kind.of() != entry.kind() || other {
        return Err(Refusal::NotFound);
    }
    match text {
        PartText::Service(service) => {
            let kinds = &context.method().lists.service_kinds;
            let known = service.kind.is_empty() || kinds.iter().any(|each| each.id == service.kind);
            let old = before.and_then(|part| part.text.service());
            let stood = old.is_some_and(|old| old.kind == service.kind);
            if !known && !stood {
                return Err(Refusal::NoSuchChoice);
            }
            needed(&service.what)
        }
        PartText::Step(step) => {
            past(step.on, context)?;
            if started(&entry.head).is_some_and(|found| step.on < found) {
                return Err(Refusal::EndsBeforeStart);
            }
            needed(&step.words)
        }
        PartText::Match(_) | PartText::Member(_) => belongs(entry, before, text, facts, context),
        PartText::Meeting(meeting) => meeting_holds(entry, meeting, context),
        PartText::Session(session) => session_holds(entry, session, context),
    }
}

/// A family or a person of a case joins: the case is open when it does, and the days follow.
fn belongs(
    entry: &Entry,
    before: Option<&Part>,
    text: &PartText,
    facts: &Facts,
    context: &Context<'_>,
) -> Result<(), Refusal> {
    let (number, from, to, words) = match text {
        PartText::Match(text) => (text.case, text.from, text.to, &text.agreement),
        PartText::Member(text) => (text.case, text.from, text.to, &text.person),
        PartText::Service(_) | PartText::Step(_) | PartText::Meeting(_) | PartText::Session(_) => {
            return Err(Refusal::NotFound);
        }
    };
    let case = named(facts, number)?;
    let same = before.and_then(|part| part.text.case()) == Some(number);
    if case.is_closed() && !same {
        return Err(Refusal::ClosedCase);
    }
    needed(words)?;
    past(from, context)?;
    if let Some(to) = to {
        past(to, context)?;
        if to < from {
            return Err(Refusal::EndsBeforeStart);
        }
    }
    if started(&entry.head).is_some_and(|start| from < start) {
        return Err(Refusal::EndsBeforeStart);
    }
    if let PartText::Match(text) = text {
        // Why it ended is asked where it ended, and a family has each volunteer once at a time.
        if to.is_some() {
            needed(&text.why)?;
        }
        let own = before.map(|part| part.id);
        let twice = entry.matches().any(|(id, each)| {
            Some(id) != own && each.case == number && each.to.is_none() && to.is_none()
        });
        if twice {
            return Err(Refusal::AlreadyMatched);
        }
    }
    Ok(())
}

fn meeting_holds(entry: &Entry, meeting: &Meeting, context: &Context<'_>) -> Result<(), Refusal> {
    let mut matches = entry.matches();
    let found = matches.find(|(id, _text)| *id == meeting.of);
    let (_id, pair) = found.ok_or(Refusal::NotFound)?;
    past(meeting.on, context)?;
    if meeting.on < pair.from {
        return Err(Refusal::EndsBeforeStart);
    }
    if pair.to.is_some_and(|to| meeting.on > to) {
        return Err(Refusal::MatchEnded);
    }
    if meeting.next_on.is_some_and(|next| next < meeting.on) {
        return Err(Refusal::EndsBeforeStart);
    }
    needed(&meeting.done)
}

fn session_holds(entry: &Entry, session: &Session, context: &Context<'_>) -> Result<(), Refusal> {
    past(session.on, context)?;
    if started(&entry.head).is_some_and(|from| session.on < from) {
        return Err(Refusal::EndsBeforeStart);
    }
    let known = |id: &ItemId| entry.members().any(|(member, _text)| member == *id);
    if !session.present.iter().all(known) {
        return Err(Refusal::NoSuchChoice);
    }
    needed(&session.theme)
}

/// What differs from what another import says; what was written here by hand stays.
fn renew(
    entry: &Entry,
    head: &Head,
    parts: &[PartText],
    facts: &Facts,
    context: &Context<'_>,
) -> Result<Vec<EntryChange>, Refusal> {
    if head.kind() != entry.kind() {
        return Err(Refusal::NotFound);
    }
    head_holds(head, facts, context)?;
    let mut changes = Vec::new();
    if *head != entry.head {
        changes.push(EntryChange::HeadWritten {
            before: Box::new(entry.head.clone()),
            after: Box::new(head.clone()),
        });
    }
    let key = |text: &PartText| {
        let service = text.service();
        service
            .map(|service| service.external.clone())
            .unwrap_or_default()
    };
    for text in parts {
        let mut known = entry.parts.iter();
        let before = known.find(|each| !key(text).is_empty() && key(&each.text) == key(text));
        part_holds(entry, before, text, facts, context)?;
        if before.is_some_and(|before| before.text == *text) {
            continue;
        }
        let id = before.map_or_else(|| context.id(), |before| before.id);
        changes.push(EntryChange::PartWritten {
            before: before.cloned().map(Box::new),
            after: Box::new(part(id, text, context)),
        });
    }
    let gone = entry.parts.iter().filter(|each| {
        let own = key(&each.text);
        !own.is_empty() && !parts.iter().any(|text| key(text) == own)
    });
    changes.extend(gone.map(|part| EntryChange::PartDropped(Box::new(part.clone()))));
    if changes.is_empty() {
        return Err(Refusal::NothingChanges);
    }
    Ok(changes)
}

/// Puts a part back where it still stands as the action left it.
fn put_back(entry: &Entry, swap: &Swap<EntryPart>) -> Result<EntryChange, Refusal> {
    let slot = swap.from.slot();
    if swap.to.slot() != slot || !entry.part_at(slot).says_same(&swap.from) {
        return Err(Refusal::BuiltUpon);
    }
    // An entry that has ended is first in use again; its end alone is put back as it stands.
    if !matches!(swap.from, EntryPart::Closed(_)) {
        in_use(entry)?;
    }
    if let EntryPart::Part(id, None) = &swap.to
        && built_upon(entry, *id)
    {
        return Err(Refusal::BuiltUpon);
    }
    Ok(EntryChange::PutBack(Box::new(swap.clone())))
}

/// Whether another part of the entry names this one, so that it cannot go.
fn built_upon(entry: &Entry, id: ItemId) -> bool {
    let came = |(_id, session): &(ItemId, &Session)| session.present.contains(&id);
    !entry.meetings(id).is_empty() || entry.sessions().iter().any(came)
}
