//! Checks of an urgency instrument: its parts name each other rightly and every rule decides.

use std::collections::BTreeSet;

use super::{Found, top};
use crate::domain::method::{Instrument, Rule};
use crate::method::error::Problem;
use crate::method::tree::Place;

/// The outcomes that a rule may give instead of a level: not ours, transfer.
const OUTCOMES: [&str; 2] = ["X1", "X2"];

/// Everything that is wrong with the instrument.
pub(super) fn check(instrument: &Instrument, found: &mut Found) {
    let place = top("instrument");
    ids(instrument, &place, found);
    levels(instrument, &place, found);
    for (index, rule) in instrument.rules.iter().enumerate() {
        check_rule(instrument, rule, &place.key("rule").at(index), found);
    }
    for (index, each) in instrument.contradictions.iter().enumerate() {
        let place = place.key("contradiction").at(index);
        conditions(
            instrument,
            &place,
            &[("any_no", &each.any_no), ("any_yes", &each.any_yes)],
            found,
        );
        let half = each.any_no.is_empty() || each.any_yes.is_empty();
        found.when(half, || place.clone(), Problem::NoCondition);
    }
    for (index, policy) in instrument.policies.iter().enumerate() {
        let place = place.key("policy").at(index);
        conditions(instrument, &place, &[("any_yes", &policy.any_yes)], found);
        found.when(
            policy.any_yes.is_empty(),
            || place.clone(),
            Problem::NoCondition,
        );
        level(
            instrument,
            &place.key("at_least"),
            Some(policy.at_least),
            found,
        );
    }
}

fn ids(instrument: &Instrument, place: &Place, found: &mut Found) {
    let groups = instrument.groups.iter().map(|group| group.id.as_str());
    let questions = instrument
        .questions
        .iter()
        .map(|question| question.id.as_str());
    found.ids(&place.key("group"), groups);
    found.ids(&place.key("question"), questions);
    found.ids(
        &place.key("rule"),
        instrument.rules.iter().map(|rule| rule.id.as_str()),
    );
    found.ids(
        &place.key("policy"),
        instrument.policies.iter().map(|each| each.id.as_str()),
    );
    for (index, question) in instrument.questions.iter().enumerate() {
        let here = place.key("question").at(index);
        let unknown = Problem::UnknownGroup(question.group.clone());
        found.when(
            !is_group(instrument, &question.group),
            || here.key("group"),
            unknown,
        );
        // A condition could mean either.
        let twice = Problem::Twice(question.id.clone());
        found.when(is_group(instrument, &question.id), || here.key("id"), twice);
    }
}

fn levels(instrument: &Instrument, place: &Place, found: &mut Found) {
    let list = place.key("level");
    found.when(
        instrument.levels.is_empty(),
        || list.clone(),
        Problem::Empty,
    );
    let mut ids = BTreeSet::new();
    let mut ranks = BTreeSet::new();
    for (index, level) in instrument.levels.iter().enumerate() {
        let here = list.at(index);
        let (id, rank) = (level.id, level.rank);
        found.when(
            !(1..=4).contains(&id),
            || here.key("id"),
            Problem::LevelRange(id),
        );
        found.when(
            !ids.insert(id),
            || here.key("id"),
            Problem::Twice(id.to_string()),
        );
        found.when(
            !ranks.insert(rank),
            || here.key("rank"),
            Problem::Twice(rank.to_string()),
        );
        let span = level.response;
        found.span(&here.key("response"), span.term, span.unit, span.roll);
    }
    let unsorted = &instrument.unsorted;
    let here = place.key("unsorted");
    let twice = Problem::Twice(unsorted.rank.to_string());
    found.when(ranks.contains(&unsorted.rank), || here.key("rank"), twice);
    let span = unsorted.response;
    found.span(&here.key("response"), span.term, span.unit, span.roll);
}

fn check_rule(instrument: &Instrument, rule: &Rule, place: &Place, found: &mut Found) {
    let asked: [(&str, &[String]); 6] = [
        ("any_yes", &rule.any_yes),
        ("any_no", &rule.any_no),
        ("any_unknown", &rule.any_unknown),
        ("all_yes", &rule.all_yes),
        ("all_no", &rule.all_no),
        ("none_yes", &rule.none_yes),
    ];
    conditions(instrument, place, &asked, found);
    let shown: [(&str, &[String]); 2] =
        [("raised_by", &rule.raised_by), ("clarify", &rule.clarify)];
    conditions(instrument, place, &shown, found);
    let free = asked.iter().all(|(_, names)| names.is_empty());
    found.when(free, || place.clone(), Problem::NoCondition);
    found.when(
        rule.level.is_some() == rule.outcome.is_some(),
        || place.clone(),
        Problem::NoResult,
    );
    let half = rule.raised_by.is_empty() == rule.raised_to.is_some();
    found.when(half, || place.key("raised_to"), Problem::RaisedHalf);
    level(instrument, &place.key("level"), rule.level, found);
    level(instrument, &place.key("raised_to"), rule.raised_to, found);
    if let Some(outcome) = &rule.outcome {
        let known = OUTCOMES.contains(&outcome.as_str());
        let unknown = Problem::UnknownOutcome(outcome.clone());
        found.when(!known, || place.key("outcome"), unknown);
    }
}

fn level(instrument: &Instrument, place: &Place, level: Option<u8>, found: &mut Found) {
    if let Some(level) = level {
        let known = instrument.level(level).is_some();
        found.when(!known, || place.clone(), Problem::UnknownLevel(level));
    }
}

fn conditions(
    instrument: &Instrument,
    place: &Place,
    lists: &[(&str, &[String])],
    found: &mut Found,
) {
    for (field, names) in lists {
        for (index, name) in names.iter().enumerate() {
            let known = is_group(instrument, name) || instrument.question(name).is_some();
            let unknown = Problem::UnknownQuestion(name.clone());
            found.when(!known, || place.key(field).at(index), unknown);
        }
    }
}

fn is_group(instrument: &Instrument, id: &str) -> bool {
    instrument.groups.iter().any(|group| group.id == id)
}
