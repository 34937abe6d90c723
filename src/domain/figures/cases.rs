//! Figures about cases: episodes, what they ended with, who runs them, and events.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::Opened;
use super::{ByCode, Fold, Found, Frame, Label, Part, Stretch, Tally, coded, median};
use crate::domain::case::{CURATOR, Case, Episode, TeamMember};
use crate::domain::staff::Role;

/// Episodes with their cases.
fn episodes(fold: &Fold) -> impl Iterator<Item = (&Case, &Episode)> {
    fold.cases().flat_map(|opened| {
        let case = &opened.case;
        case.episodes.iter().map(move |episode| (case, episode))
    })
}

pub(super) fn closed_in<'a>(
    fold: &'a Fold,
    frame: &'a Frame<'_>,
) -> impl Iterator<Item = (&'a Case, &'a Episode)> {
    let closed = |episode: &Episode| episode.closed_at.is_some_and(|at| frame.holds(at));
    episodes(fold).filter(move |(_case, episode)| closed(episode))
}

/// The reason of an episode's closure: the last one that was proposed before it ended.
pub(super) fn reason<'a>(case: &'a Case, episode: &Episode) -> &'a str {
    let mut closures = case.closures.iter().rev();
    let last = closures.find(|each| {
        each.at >= episode.opened_at && episode.closed_at.is_none_or(|at| each.at <= at)
    });
    last.map_or("", |closure| closure.reason.as_str())
}

/// Cases opened in the period: first episodes and further ones, each by its own day.
///
/// Source: domain notes 1.1, "cases opened".
pub(super) fn opened(fold: &Fold, frame: &Frame<'_>) -> Found {
    let (mut all, mut first, mut further) = (Tally::default(), Tally::default(), Tally::default());
    for (case, episode) in episodes(fold).filter(|(_case, each)| frame.holds(each.opened_at)) {
        all.add(true, case.number);
        let part = if episode.place <= 1 {
            &mut first
        } else {
            &mut further
        };
        part.add(true, case.number);
    }
    all.count().with_parts(vec![
        first.part("first", Label::Own("first")),
        further.part("again", Label::Own("again")),
    ])
}

/// Of the cases opened in the period, those opened again.
///
/// Source: domain notes 4, "re-opening".
pub(super) fn reopened(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    for (case, episode) in episodes(fold).filter(|(_case, each)| frame.holds(each.opened_at)) {
        all.add(episode.place > 1, case.number);
    }
    all.share()
}

/// Episodes that ended in the period.
///
/// Source: domain notes 1.1, "opened/closed".
pub(super) fn closed(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    for (case, _episode) in closed_in(fold, frame) {
        all.add(true, case.number);
    }
    all.count()
}

/// Episodes that ended in the period, by the reason of their closure.
///
/// Source: domain notes 4, "closure reasons".
pub(super) fn by_reason(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    let mut reasons = ByCode::new();
    for (case, episode) in closed_in(fold, frame) {
        all.add(true, case.number);
        let tally = reasons.entry(reason(case, episode).to_owned()).or_default();
        tally.add(true, case.number);
    }
    let list = &frame.method.lists.closure_reasons;
    all.count().with_parts(coded(list, reasons, false))
}

/// Of the episodes that ended in the period, those closed for one of the reasons.
///
/// Source: domain notes 1.3, "closed in period with reason `self_sufficient` ÷ all closed".
pub(super) fn closed_for(fold: &Fold, frame: &Frame<'_>, reasons: &[String]) -> Found {
    let mut all = Tally::default();
    for (case, episode) in closed_in(fold, frame) {
        let reason = reason(case, episode);
        all.add(reasons.iter().any(|each| each == reason), case.number);
    }
    all.share()
}

/// Of the episodes that ended in the period, those whose reason the method counts as success.
///
/// Source: domain notes 1.2, "result statistics", and 1.1, "successful".
pub(super) fn with_success(fold: &Fold, frame: &Frame<'_>) -> Found {
    let list = frame.method.lists.closure_reasons.iter();
    let success = list.filter(|entry| entry.counts_as.as_deref() == Some("success"));
    let reasons: Vec<String> = success.map(|entry| entry.id.clone()).collect();
    closed_for(fold, frame, &reasons)
}

/// Days from the opening to the end of episodes that ended in the period: the median. With a kind
/// of record the days run from the first such record of the episode, by the day that stands in it;
/// episodes without one are left out.
///
/// Source: domain notes 1.3, "median days agreement→closure".
pub(super) fn duration(fold: &Fold, frame: &Frame<'_>, from_record: Option<&str>) -> Found {
    let mut stretches = Vec::new();
    for (case, episode) in closed_in(fold, frame) {
        let Some(closed_at) = episode.closed_at else {
            continue;
        };
        let begun = match from_record {
            None => Some(frame.calendar.local_day(episode.opened_at)),
            Some(kind) => {
                let within = episode.opened_at..=closed_at;
                let mut records = case.records.iter();
                let first = records
                    .find(|each| each.kind == kind && !each.not_done && within.contains(&each.at));
                first.map(|each| each.on)
            }
        };
        if let Some(begun) = begun {
            let ended = frame.calendar.local_day(closed_at);
            stretches.push((ended.signed_duration_since(begun).num_days(), case.number));
        }
    }
    median(stretches, Stretch::Days)
}

/// Of the episodes that ended in the period, those in which one person ran the case from the
/// opening to the end.
///
/// Source: domain notes 1.2, "individual responsibility of a specialist for the case".
pub(super) fn one_curator(fold: &Fold, frame: &Frame<'_>) -> Found {
    let mut all = Tally::default();
    for (case, episode) in closed_in(fold, frame) {
        let within = |each: &&TeamMember| {
            let begun = episode.closed_at.is_none_or(|closed| each.from <= closed);
            let ended = each.until.is_some_and(|until| until <= episode.opened_at);
            each.role == CURATOR && begun && !ended
        };
        let curators: BTreeSet<&str> = case
            .team
            .iter()
            .filter(within)
            .map(|each| each.who.as_str())
            .collect();
        all.add(curators.len() == 1, case.number);
    }
    all.share()
}

/// Who ran a case at the end of the period; nobody has no login.
fn curator<'a>(case: &'a Case, frame: &Frame<'_>) -> &'a str {
    let mut team = case.team.iter().rev();
    let then = team.find(|each| {
        let left = each.until.is_some_and(|until| frame.past(until));
        each.role == CURATOR && frame.past(each.from) && !left
    });
    then.map_or("", |each| each.who.as_str())
}

/// Load of each worker: cases open at the end of the period, weighed by their level then, for who
/// ran them then. Of a worker's part the number is the weight, and what it is of the cases.
///
/// Everybody who runs cases now is named, with nothing too. Source: domain notes 1.5, "load per
/// specialist", and design notes 5, "load of a worker".
pub(super) fn load(fold: &Fold, frame: &Frame<'_>) -> Found {
    let runs = frame.staff.iter().filter(|each| each.holds(Role::Curator));
    let mut loads: BTreeMap<String, Tally> = runs
        .map(|each| (each.login.to_string(), Tally::default()))
        .collect();
    let mut all = Tally::default();
    for opened in fold.cases().filter(|opened| opened.was_open(frame)) {
        let weight = weight(opened, frame);
        let number = opened.case.number;
        all.add_many(weight, true, number);
        let tally = loads.entry(curator(&opened.case, frame).to_owned());
        let tally = tally.or_default();
        tally.add_many(weight, true, number);
    }
    let parts = loads
        .into_iter()
        .map(|(login, tally)| load_of(&login, tally, frame));
    let parts = parts.collect();
    all.count().with_parts(parts)
}

fn weight(opened: &Opened, frame: &Frame<'_>) -> u64 {
    let place = usize::from(opened.level(frame)).checked_sub(1);
    let weight = place.and_then(|place| frame.method.load_weights.get(place));
    weight.copied().unwrap_or_default().into()
}

fn load_of(login: &str, tally: Tally, frame: &Frame<'_>) -> Part {
    let cases = tally.numbers.len().try_into().ok();
    let name = frame.staff.iter().find(|each| each.login.as_str() == login);
    let (id, label) = match name {
        _ if login.is_empty() => ("none", Label::Own("nobody")),
        Some(each) => (login, Label::Worker(each.name.clone())),
        None => (login, Label::Worker(login.to_owned())),
    };
    Part {
        of: cases,
        ..tally.part(id, label)
    }
}

/// Events of the kinds whose day lies in the period; by kind where there are several.
///
/// Source: domain notes 1.3, "number of children returned to birth family".
pub(super) fn events(fold: &Fold, frame: &Frame<'_>, kinds: &[String]) -> Found {
    let mut all = Tally::default();
    let mut codes = ByCode::new();
    for opened in fold.cases() {
        let events = opened.case.events.iter();
        for event in events.filter(|each| kinds.contains(&each.kind) && frame.period.holds(each.on))
        {
            all.add(true, opened.case.number);
            let tally = codes.entry(event.kind.clone()).or_default();
            tally.add(true, opened.case.number);
        }
    }
    all.count().with_parts(by_kinds(frame, kinds, codes, false))
}

/// Of the events of the kinds that ended in the period, those after which the child stayed with the
/// family; the day on which an event ended counts.
///
/// Source: domain notes 1.3, "resolved with the child staying".
pub(super) fn prevented(fold: &Fold, frame: &Frame<'_>, kinds: &[String]) -> Found {
    let mut all = Tally::default();
    let mut codes = ByCode::new();
    for opened in fold.cases() {
        for event in opened
            .case
            .events
            .iter()
            .filter(|each| kinds.contains(&each.kind))
        {
            let ended = event.ended.as_ref();
            let Some(ended) = ended.filter(|ended| frame.period.holds(ended.on)) else {
                continue;
            };
            all.add(ended.stayed, opened.case.number);
            let tally = codes.entry(event.kind.clone()).or_default();
            tally.add(ended.stayed, opened.case.number);
        }
    }
    all.share().with_parts(by_kinds(frame, kinds, codes, true))
}

fn by_kinds(frame: &Frame<'_>, kinds: &[String], codes: ByCode, as_share: bool) -> Vec<Part> {
    if kinds.len() < 2 {
        return Vec::new();
    }
    coded(&frame.method.lists.event_kinds, codes, as_share)
}
