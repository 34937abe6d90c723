//! Signals that came to nothing, and whose child was reported again.

use std::collections::BTreeMap;

use chrono::Days;

use super::{Fold, Found, Frame, Tally};
use crate::domain::Day;
use crate::domain::ids::Number;
use crate::domain::person::Child;
use crate::domain::signal::{Outcome, Signal};
use crate::text::{Likeness, NameKey, compare};

/// Days within which another signal is one on the same trouble. Source: domain notes 3.4.
const WITHIN: u64 = 180;
/// The most months that ages of the same child differ as they are stated. Source: domain notes 8.2,
/// "age ±2", and half a year for rounding.
const AGES_DIFFER: u32 = 30;

/// Of the signals screened out or not confirmed in the period, those of which another signal on the
/// same child was received after the decision, within 180 days.
///
/// It is the same child where the other signal shares the line or was linked to this one, or where
/// a child of both is the same person, or has the same whole name (given and family name, in any
/// spelling, up to a slip of the pen) and an age that fits: the same day of birth where both are
/// known, else stated ages at most thirty months apart. A name of one word says too little. What has
/// not been reported again yet may still be.
///
/// Source: domain notes 3.4 and 8.2.
pub(super) fn reported_again(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    let (mut first, mut last): (Option<Day>, Option<Day>) = (None, None);
    let mut dismissed = Vec::new();
    for signal in fold.signals().map(|each| &each.signal) {
        let Some(day) = dismissed_on(signal, frame) else {
            continue;
        };
        first = first.into_iter().chain([day]).min();
        last = last.into_iter().chain([until(day)]).max();
        dismissed.push((signal, day));
    }
    let days = first.zip(last);
    let later = fold.signals().map(|each| &each.signal).filter(|signal| {
        let received = frame.calendar.local_day(signal.report.received_at);
        days.is_some_and(|(first, last)| (first..=last).contains(&received))
    });
    let later = Later::of(later, frame);
    for (signal, day) in dismissed {
        all.add(later.knows(signal, day, frame), signal.number);
    }
    all.share()
}

fn until(day: Day) -> Day {
    day.checked_add_days(Days::new(WITHIN)).unwrap_or(day)
}

/// The day on which a signal came to nothing, if that lies in the period.
fn dismissed_on(signal: &Signal, frame: &Frame<'_>) -> Option<Day> {
    let decision = signal.decision.as_ref()?;
    let dismissed = matches!(
        decision.outcome,
        Outcome::ScreenedOut { .. } | Outcome::NotConfirmed { .. }
    );
    (dismissed && frame.holds(decision.at)).then(|| frame.calendar.local_day(decision.at))
}

/// A child with the day to which its age belongs.
struct Named<'a> {
    key: NameKey,
    child: &'a Child,
    on: Day,
    signal: &'a Signal,
}

/// Signals that may be later ones, and their children by the beginnings of their names.
struct Later<'a> {
    signals: Vec<(&'a Signal, Day)>,
    children: Vec<Named<'a>>,
    blocks: BTreeMap<String, Vec<usize>>,
}

fn named(signal: &Signal, on: Day) -> impl Iterator<Item = Named<'_>> {
    let children = signal.report.children.iter();
    children.filter_map(move |child| {
        let key = NameKey::of(&child.name);
        key.is_whole().then_some(Named {
            key,
            child,
            on,
            signal,
        })
    })
}

impl<'a> Later<'a> {
    fn of(signals: impl Iterator<Item = &'a Signal>, frame: &Frame<'_>) -> Self {
        let on = |signal: &Signal| frame.calendar.local_day(signal.report.received_at);
        let signals: Vec<(&Signal, Day)> = signals.map(|each| (each, on(each))).collect();
        let children = signals.iter().flat_map(|(signal, on)| named(signal, *on));
        let children: Vec<Named<'_>> = children.collect();
        let mut blocks: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, each) in children.iter().enumerate() {
            for block in each.key.blocks() {
                blocks.entry(block).or_default().push(place);
            }
        }
        Self {
            signals,
            children,
            blocks,
        }
    }

    /// Whether one of them came after a decision on the same child.
    fn knows(&self, signal: &Signal, decided: Day, frame: &Frame<'_>) -> bool {
        let decided_at = signal.decision.as_ref().map(|decision| decision.at);
        let after = |other: &Signal, day: Day| {
            other.id != signal.id
                && Some(other.report.received_at) > decided_at
                && day <= until(decided)
        };
        let linked = |other: &Signal| {
            let people = other.report.children.iter();
            other.line == signal.line
                || linked_to(other) == Some(signal.number)
                || linked_to(signal) == Some(other.number)
                || people
                    .map(|child| child.id)
                    .any(|id| signal.report.children.iter().any(|child| child.id == id))
        };
        let by_link = |(other, day): &(&Signal, Day)| after(other, *day) && linked(other);
        if self.signals.iter().any(by_link) {
            return true;
        }
        let on = frame.calendar.local_day(signal.report.received_at);
        named(signal, on).any(|own| {
            let blocks = own.key.blocks();
            let places = blocks.iter().filter_map(|block| self.blocks.get(block));
            let others = places
                .flatten()
                .filter_map(|place| self.children.get(*place));
            let mut others = others.filter(|other| after(other.signal, other.on));
            others.any(|other| is_same(&own, other))
        })
    }
}

fn linked_to(signal: &Signal) -> Option<Number> {
    match &signal.decision.as_ref()?.outcome {
        Outcome::Linked { to, .. } => Some(*to),
        Outcome::Opened { .. }
        | Outcome::ScreenedOut { .. }
        | Outcome::Transferred { .. }
        | Outcome::NotConfirmed { .. } => None,
    }
}

fn is_same(own: &Named<'_>, other: &Named<'_>) -> bool {
    if compare(&own.key, &other.key) < Likeness::Close {
        return false;
    }
    if let (Some(one), Some(two)) = (own.child.birth_date, other.child.birth_date) {
        return one == two;
    }
    let then = own.child.months_on(other.on, own.on);
    let theirs = other.child.months_on(other.on, other.on);
    then.zip(theirs)
        .is_none_or(|(then, theirs)| then.abs_diff(theirs) <= AGES_DIFFER)
}
