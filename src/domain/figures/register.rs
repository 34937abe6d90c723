//! Figures of the registers: mismatches between bodies, and how cases ended that used a service or
//! a programme. The same for every method.

use std::collections::{BTreeMap, BTreeSet};

use super::cases::{closed_in, reason};
use super::{Figure, Fold, Found, Frame, Label, Part, Tally};
use crate::domain::case::{Case, Episode};
use crate::domain::method::{Entry as Choice, Method};
use crate::domain::network::{ServiceEvent, ServiceStep};
use crate::domain::plan::{Plan, TaskState};
use crate::domain::register::{Entry, Head, Mismatch, MismatchState};
use crate::text::fold;

/// Their stable codes, in their order.
pub const IDS: [&str; 5] = [
    "mismatches_found",
    "mismatches_settled",
    "mismatches_open",
    "outcome_by_service",
    "outcome_by_programme",
];

/// Rows with fewer cases than this say nothing of what works better: where there is one, no row
/// stands before another for its outcome.
pub const LEAST: u64 = 10;

/// All of them.
pub(super) fn figures(fold: &Fold, frame: &Frame<'_>) -> Vec<Figure> {
    let mut figures: Vec<Figure> = [
        ("mismatches_found", found(fold, frame)),
        ("mismatches_settled", settled(fold, frame)),
        ("mismatches_open", open(fold, frame)),
    ]
    .into_iter()
    .map(|(id, found)| found.figure(id.to_owned(), Label::Own(id)))
    .collect();
    let lists = &frame.method.lists;
    let by_service = outcomes(fold, frame, services);
    figures.push(ranked(
        by_service,
        ("outcome_by_service", "outcome_by_service_few"),
        (&lists.service_kinds, frame.method),
    ));
    if !lists.programmes.is_empty() {
        let by_programme = outcomes(fold, frame, |case, episode| {
            programmes(fold, case, episode, frame)
        });
        figures.push(ranked(
            by_programme,
            ("outcome_by_programme", "outcome_by_programme_few"),
            (&lists.programmes, frame.method),
        ));
    }
    figures
}

/// Mismatches that were known by the end of the period.
fn mismatches<'a>(
    fold: &'a Fold,
    frame: &'a Frame<'_>,
) -> impl Iterator<Item = (&'a Entry, &'a Mismatch)> {
    let last = frame.last();
    fold.entries().filter_map(move |entry| match &entry.head {
        Head::Mismatch(text) if text.found_on <= last => Some((entry, text)),
        Head::Mismatch(_)
        | Head::Organisation(_)
        | Head::ContactFamily(_)
        | Head::Group(_)
        | Head::SelfAssessment(_) => None,
    })
}

/// Where a mismatch stood at the end of the period.
fn stood(entry: &Entry, frame: &Frame<'_>) -> MismatchState {
    let last = frame.last();
    let steps = entry.steps();
    let mut steps = steps.iter().rev();
    let then = steps.find(|step| step.on <= last);
    then.map_or(MismatchState::Found, |step| step.state)
}

/// Mismatches found in the period.
fn found(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    for (entry, text) in mismatches(fold, frame) {
        if frame.period.holds(text.found_on) {
            all.add(true, entry.number);
        }
    }
    all.count()
}

/// Of the mismatches found in the period, those that were settled by its end.
fn settled(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    for (entry, text) in mismatches(fold, frame) {
        if frame.period.holds(text.found_on) {
            let settled = stood(entry, frame) == MismatchState::Settled;
            all.add(settled, entry.number);
        }
    }
    all.share()
}

/// Mismatches that were open at the end of the period, whenever they were found.
fn open(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    for (entry, _text) in mismatches(fold, frame) {
        if !stood(entry, frame).is_end() {
            all.add(true, entry.number);
        }
    }
    all.count()
}

/// Episodes that ended in the period, all of them and by what they used: those count whose reason
/// the method counts as success.
fn outcomes(
    fold: &Fold,
    frame: &Frame<'_>,
    used: impl Fn(&Case, &Episode) -> BTreeSet<String>,
) -> (Tally, BTreeMap<String, Tally>) {
    let mut all = Tally::default();
    let mut rows = BTreeMap::<String, Tally>::new();
    let reasons = &frame.method.lists.closure_reasons;
    for (case, episode) in closed_in(fold, frame) {
        let reason = reason(case, episode);
        let success = reasons
            .iter()
            .any(|each| each.id == reason && each.counts_as.as_deref() == Some("success"));
        let used = used(case, episode);
        if !used.is_empty() {
            all.add(success, case.number);
        }
        for code in used {
            rows.entry(code).or_default().add(success, case.number);
        }
    }
    (all, rows)
}

/// Kinds of service that were received while the episode ran: a service of the plan, or a task of
/// that kind that was done.
fn services(case: &Case, episode: &Episode) -> BTreeSet<String> {
    let within =
        |at| at >= episode.opened_at && episode.closed_at.is_none_or(|closed| at <= closed);
    let tasks = case.plans.iter().flat_map(Plan::tasks);
    let done = tasks.filter(|(_goal, task)| match &task.state {
        TaskState::Done { at, .. } => within(*at),
        TaskState::Open | TaskState::NotPossible { .. } => false,
    });
    let kinds = done.map(|(_goal, task)| task.service.clone());
    let received = case.network.services.iter().filter(|service| {
        let received = |step: &ServiceStep| matches!(step.event, ServiceEvent::Delivered { .. });
        let mut steps = service.steps.iter();
        steps.any(|step| received(step) && within(step.at))
    });
    let kinds = kinds.chain(received.map(|service| service.text.kind.clone()));
    kinds.filter(|kind| !kind.is_empty()).collect()
}

/// Programmes of which somebody of the case was in a group while the episode ran.
fn programmes(fold: &Fold, case: &Case, episode: &Episode, frame: &Frame<'_>) -> BTreeSet<String> {
    let day = |at| frame.calendar.local_day(at);
    let (opened, closed) = (day(episode.opened_at), episode.closed_at.map(day));
    let mut programmes = BTreeSet::new();
    for entry in fold.entries() {
        let Head::Group(group) = &entry.head else {
            continue;
        };
        let belonged = entry.members().any(|(_id, member)| {
            member.case == case.number
                && closed.is_none_or(|closed| member.from <= closed)
                && member.to.is_none_or(|to| to >= opened)
        });
        if belonged {
            programmes.insert(group.programme.clone());
        }
    }
    programmes
}

/// Rows by their outcome, the best first, only where every row has enough cases; else by name,
/// which the figure's own name then says.
fn ranked(
    (all, mut rows): (Tally, BTreeMap<String, Tally>),
    (id, few): (&'static str, &'static str),
    (list, method): (&[Choice], &Method),
) -> Figure {
    let enough = rows.values().all(|row| row.of >= LEAST);
    let mut named: Vec<(String, Part)> = Vec::new();
    for choice in list {
        if let Some(row) = rows.remove(&choice.id) {
            let name = choice.name.say(&method.language, &method.language);
            let label = Label::Pack(choice.name.clone());
            named.push((fold(name), row.share_part(&choice.id, label)));
        }
    }
    for (code, row) in rows {
        let label = Label::Code(code.clone());
        named.push((fold(&code), row.share_part(&code, label)));
    }
    named.sort_by(|(a, _row), (b, _other)| a.cmp(b));
    if enough {
        // Shares are compared as fractions; what is equal stays by name.
        let part = |row: &(String, Part)| (row.1.n, row.1.of.unwrap_or_default());
        named.sort_by(|a, b| {
            let ((a, of_a), (b, of_b)) = (part(a), part(b));
            (b * of_a).cmp(&(a * of_b))
        });
    }
    let label = if enough || named.is_empty() { id } else { few };
    let parts = named.into_iter().map(|(_name, part)| part).collect();
    let found = all.share().with_parts(parts);
    found.figure(id.to_owned(), Label::Own(label))
}

#[cfg(test)]
mod tests;
