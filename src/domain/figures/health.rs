//! Health figures of the queue: the same for every method.
//!
//! Source: domain notes 3.4, "Health figures for the supervisor".

use super::fold::Received;
use super::{
    ByCode, Figure, Fold, Found, Frame, Label, Part, Stretch, Tally, again, coded, median,
};
use crate::domain::Moment;
use crate::domain::method::Entry;
use crate::domain::signal::{Direction, LinkKind, Outcome, Override, Signal, Verdict};
use crate::domain::term;

/// Their stable codes, in their order.
pub const IDS: [&str; 8] = [
    "level_share",
    "overrides_up",
    "overrides_down",
    "received_to_sorted",
    "answered_in_term",
    "reported_again",
    "open_at_end",
    "overdue_at_end",
];

/// Levels that are urgent; where they are most, the sorting does not sort.
const URGENT: u8 = 2;

/// All of them.
pub(super) fn figures(fold: &Fold, frame: &Frame<'_>) -> Vec<Figure> {
    let found = [
        ("level_share", level_share(fold, frame)),
        ("overrides_up", overrides_up(fold, frame)),
        ("overrides_down", overrides_down(fold, frame)),
        ("received_to_sorted", received_to_sorted(fold, frame)),
        ("answered_in_term", answered_in_term(fold, frame)),
        ("reported_again", again::reported_again(fold, frame)),
        ("open_at_end", open_at_end(fold, frame)),
        ("overdue_at_end", overdue_at_end(fold, frame)),
    ];
    let named = found.into_iter();
    let named = named.map(|(id, found)| found.figure(id.to_owned(), Label::Own(id)));
    named.collect()
}

/// Facts by level, those without one, and those that are not for this office.
struct ByLevel {
    levels: Vec<(u8, Tally)>,
    unsorted: Tally,
    not_ours: Tally,
}

impl ByLevel {
    fn new(frame: &Frame<'_>) -> Self {
        let levels = frame.method.instrument.levels.iter();
        Self {
            levels: levels.map(|level| (level.id, Tally::default())).collect(),
            unsorted: Tally::default(),
            not_ours: Tally::default(),
        }
    }

    fn of(&mut self, level: Option<u8>, not_ours: bool) -> &mut Tally {
        let Some(level) = level else {
            return if not_ours {
                &mut self.not_ours
            } else {
                &mut self.unsorted
            };
        };
        let place = self.levels.iter().position(|(id, _tally)| *id == level);
        let place = place.unwrap_or_else(|| {
            // A level of an earlier method that this one does not know.
            self.levels.push((level, Tally::default()));
            self.levels.len() - 1
        });
        match self.levels.get_mut(place) {
            Some((_level, tally)) => tally,
            None => &mut self.unsorted,
        }
    }

    /// Its parts, each a share of all, of its own, or a count.
    fn parts(self, kind: PartKind) -> Vec<Part> {
        let part = |id: String, label: Label, tally: Tally| match kind {
            PartKind::Count => tally.part(id, label),
            PartKind::Share => tally.share_part(id, label),
            PartKind::Of(all) => Part {
                of: Some(all),
                ..tally.part(id, label)
            },
        };
        let levels = self.levels.into_iter();
        let levels = levels.map(|(id, tally)| part(id.to_string(), Label::Level(Some(id)), tally));
        let mut parts: Vec<Part> = levels.collect();
        if !matches!(kind, PartKind::Share) {
            parts.push(part(
                "unsorted".to_owned(),
                Label::Level(None),
                self.unsorted,
            ));
            let label = Label::Own("not-ours");
            parts.push(part("not_ours".to_owned(), label, self.not_ours));
        }
        parts
    }
}

/// What the number of a part is.
#[derive(Clone, Copy)]
enum PartKind {
    /// So many.
    Count,
    /// So many of those looked at in it.
    Share,
    /// So many of all.
    Of(u64),
}

fn not_ours(signal: &Signal) -> bool {
    signal.level().is_none() && signal.not_ours().is_some()
}

/// Share of each level among the signals received in the period, by the level in force now; the
/// figure itself is the share of levels 1 and 2.
fn level_share(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    let mut levels = ByLevel::new(frame);
    for signal in fold.signals().map(|each| &each.signal) {
        if frame.holds(signal.report.received_at) {
            let level = signal.level();
            all.add(level.is_some_and(|level| level <= URGENT), signal.number);
            levels.of(level, not_ours(signal)).add(true, signal.number);
        }
    }
    let parts = levels.parts(PartKind::Of(all.of));
    all.share().with_parts(parts)
}

/// Levels raised by hand in the period, by reason; each counts, also several of one signal.
fn overrides_up(fold: &Fold, frame: &Frame<'_>) -> Found {
    overrides(fold, frame, &frame.method.lists.raise_reasons, |each| {
        (each.direction == Direction::Raise).then_some(each.at)
    })
}

/// Levels lowered by hand in the period, by reason: on the day on which the second person
/// confirmed. What was only proposed, or refused, does not count.
fn overrides_down(fold: &Fold, frame: &Frame<'_>) -> Found {
    overrides(fold, frame, &frame.method.lists.lower_reasons, |each| {
        let confirmed = matches!(each.verdict, Verdict::InForce | Verdict::Replaced);
        let lowered = each.direction == Direction::Lower && confirmed;
        each.second
            .as_ref()
            .filter(|_| lowered)
            .map(|second| second.at)
    })
}

fn overrides(
    fold: &Fold,
    frame: &Frame<'_>,
    reasons: &[Entry],
    decided: impl Fn(&Override) -> Option<Moment>,
) -> Found {
    let mut all = Tally::default();
    let mut codes = ByCode::new();
    for signal in fold.signals().map(|each| &each.signal) {
        let here = |each: &&Override| decided(each).is_some_and(|at| frame.holds(at));
        for each in signal.overrides.iter().filter(here) {
            all.add(true, signal.number);
            let tally = codes.entry(each.reason.clone()).or_default();
            tally.add(true, signal.number);
        }
    }
    all.count().with_parts(coded(reasons, codes, false))
}

/// Minutes from receipt to the first sorting, of the signals received in the period that were
/// sorted: the median. What was found not to be for this office was sorted.
fn received_to_sorted(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut stretches = Vec::new();
    for received in fold.signals() {
        let at = received.signal.report.received_at;
        if let Some(sorted) = received.first_sorted.filter(|_| frame.holds(at)) {
            let minutes = sorted.signed_duration_since(at).num_minutes();
            stretches.push((minutes, received.signal.number));
        }
    }
    median(stretches, Stretch::Minutes)
}

/// Of the signals received in the period that have a level, those answered by their term: the child
/// seen, or the family reached where the method asks for no more. Looked at are those that were
/// answered by the end of the period or whose term was over by then; the level in force now decides
/// the term. A signal that was decided on before its term was over, and not answered, left the queue
/// and counts nowhere.
fn answered_in_term(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    let mut levels = ByLevel::new(frame);
    for signal in fold.signals().map(|each| &each.signal) {
        if !frame.holds(signal.report.received_at) || signal.level().is_none() {
            continue;
        }
        let due = term::due_of(signal, &frame.method.instrument, frame.calendar);
        let Some(due) = due else { continue };
        let answered = signal.answered_at().filter(|at| frame.past(*at));
        if answered.is_none() && (!frame.over(due) || fell_away(signal, due)) {
            continue;
        }
        let in_term = answered.is_some_and(|at| at <= due);
        all.add(in_term, signal.number);
        levels.of(signal.level(), false).add(in_term, signal.number);
    }
    all.share().with_parts(levels.parts(PartKind::Share))
}

/// Whether a decision took a signal out of the queue before its term was over; a new fact at level 1
/// stays in it.
fn fell_away(signal: &Signal, due: Moment) -> bool {
    signal.decision.as_ref().is_some_and(|decision| {
        let stays = matches!(
            decision.outcome,
            Outcome::Linked {
                kind: LinkKind::NewFact,
                ..
            }
        ) && signal.level() == Some(1);
        decision.at <= due && !stays
    })
}

/// Signals received and not decided on at the end of the period, by their level then.
fn open_at_end(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    let mut levels = ByLevel::new(frame);
    for received in fold.signals().filter(|each| each.was_open(frame)) {
        let number = received.signal.number;
        all.add(true, number);
        let standing = received.standing(frame);
        let level = standing.and_then(|each| each.level);
        let not_ours = standing.is_some_and(|each| each.not_ours);
        levels.of(level, not_ours).add(true, number);
    }
    all.count().with_parts(levels.parts(PartKind::Count))
}

/// Of those, the ones whose term was over then and that nobody had answered.
fn overdue_at_end(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    let mut levels = ByLevel::new(frame);
    for received in fold.signals().filter(|each| each.was_open(frame)) {
        let number = received.signal.number;
        let late = is_late(received, frame);
        all.add(late, number);
        if late {
            let standing = received.standing(frame);
            let level = standing.and_then(|each| each.level);
            levels.of(level, false).add(true, number);
        }
    }
    let mut parts = levels.parts(PartKind::Count);
    parts.retain(|part| part.id != "not_ours");
    all.share().with_parts(parts)
}

fn is_late(received: &Received, frame: &Frame<'_>) -> bool {
    let due = received.standing(frame).and_then(|each| each.due(frame));
    let answered = received.signal.answered_at();
    due.is_some_and(|due| frame.over(due)) && !answered.is_some_and(|at| frame.past(at))
}
