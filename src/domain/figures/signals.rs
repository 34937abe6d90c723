//! Figures about signals.

use std::collections::BTreeSet;

use super::{ByCode, Fold, Found, Frame, Tally, coded};
use crate::domain::ids::ItemId;
use crate::domain::signal::{Outcome, Signal};

/// Signals of the period.
fn of_period<'a>(fold: &'a Fold, frame: &'a Frame<'_>) -> impl Iterator<Item = &'a Signal> {
    let signals = fold.signals().map(|received| &received.signal);
    signals.filter(|signal| frame.holds(signal.report.received_at))
}

/// Signals received in the period, official requests and applications among them.
///
/// Source: domain notes 1.1, "signals received".
pub(super) fn received(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    for signal in of_period(fold, frame) {
        all.add(true, signal.number);
    }
    all.count()
}

/// Signals received in the period by kind of the register; those without one stand last.
///
/// Source: domain notes 1.1, "a monthly list by kind of signal".
pub(super) fn by_kind(fold: &Fold, frame: &Frame<'_>) -> Found {
    by_code(fold, frame, &frame.method.lists.signal_kinds, |signal| {
        &signal.report.matter
    })
}

/// Signals received in the period by who reported.
///
/// Source: domain notes 1.3, stage 1, "source of referral".
pub(super) fn by_source(fold: &Fold, frame: &Frame<'_>) -> Found {
    by_code(fold, frame, &frame.method.lists.sources, |signal| {
        &signal.report.source
    })
}

fn by_code(
    fold: &Fold,
    frame: &Frame<'_>,
    list: &[crate::domain::method::Entry],
    code: impl Fn(&Signal) -> &String,
) -> Found {
    let mut all = Tally::default();
    let mut codes = ByCode::new();
    for signal in of_period(fold, frame) {
        all.add(true, signal.number);
        let tally = codes.entry(code(signal).clone()).or_default();
        tally.add(true, signal.number);
    }
    all.count().with_parts(coded(list, codes, false))
}

/// Of the signals decided on in the period, whatever was decided, those whose need was not
/// confirmed; the parts are their reasons. The day of the decision counts.
///
/// Source: domain notes 1.4, "were not confirmed".
pub(super) fn not_confirmed(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    let mut reasons = ByCode::new();
    for signal in fold.signals().map(|received| &received.signal) {
        let decision = signal.decision.as_ref();
        let Some(decision) = decision.filter(|decision| frame.holds(decision.at)) else {
            continue;
        };
        let counts = matches!(decision.outcome, Outcome::NotConfirmed { .. });
        all.add(counts, signal.number);
        if counts {
            let tally = reasons.entry(decision.reason.clone()).or_default();
            tally.add(true, signal.number);
        }
    }
    let list = &frame.method.lists.not_confirmed_reasons;
    all.share().with_parts(coded(list, reasons, false))
}

/// Urgent measures that began in the period, by kind. One that began with a signal and went on in
/// its case is one, and leads to the case.
///
/// Source: domain notes 1.1, stage 2a, and "placements by type".
pub(super) fn urgent_by_kind(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    let mut kinds = ByCode::new();
    let mut met: BTreeSet<ItemId> = BTreeSet::new();
    let of_cases = fold.cases().flat_map(|opened| {
        let number = opened.case.number;
        opened.case.urgents.iter().map(move |each| (each, number))
    });
    let of_signals = fold.signals().flat_map(|received| {
        let number = received.signal.number;
        let urgents = received.signal.urgents.iter();
        urgents.map(move |each| (each, number))
    });
    for (urgent, number) in of_cases.chain(of_signals) {
        if frame.holds(urgent.began_at) && met.insert(urgent.id) {
            all.add(true, number);
            let tally = kinds.entry(urgent.kind.clone()).or_default();
            tally.add(true, number);
        }
    }
    let list = &frame.method.lists.urgent_kinds;
    all.count().with_parts(coded(list, kinds, false))
}
