//! Checks that every name of a pack has its word in the pack's own language.

use super::{Found, lists_by_name, top};
use crate::domain::method::{Instrument, Method, Words};
use crate::method::error::Problem;
use crate::method::tree::Place;

/// Names without a word in the pack's own language, which would show another language's.
pub(super) fn check(method: &Method, found: &mut Found) {
    for (place, words) in names(method) {
        let Words(words) = words;
        let said = words
            .get(&method.language)
            .is_some_and(|word| !word.trim().is_empty());
        found.when(
            !said,
            || place,
            Problem::WordMissing(method.language.clone()),
        );
    }
}

/// Every name of the pack and where it stands.
pub(in crate::method) fn names(method: &Method) -> Vec<(Place, &Words)> {
    let mut names = vec![(top("name"), &method.name)];
    for (index, stage) in method.stages.iter().enumerate() {
        let place = top("stage").at(index);
        names.push((place.key("name"), &stage.name));
        for (index, record) in stage.records.iter().enumerate() {
            names.push((place.key("records").at(index), record));
        }
    }
    extend(
        &mut names,
        &top("deadline"),
        method.deadlines.iter().map(|each| &each.name),
    );
    extend(
        &mut names,
        &top("body"),
        method.bodies.iter().map(|each| &each.name),
    );
    let steps = top("plan").key("step");
    extend(
        &mut names,
        &steps,
        method.plan.steps.iter().map(|each| &each.name),
    );
    for (name, list) in lists_by_name(&method.lists) {
        extend(
            &mut names,
            &top("lists").key(name),
            list.iter().map(|each| &each.name),
        );
    }
    extend(
        &mut names,
        &top("assessment"),
        method.assessment.iter().map(|each| &each.name),
    );
    for (index, group) in method.assessment.iter().enumerate() {
        let items = top("assessment").at(index).key("item");
        extend(
            &mut names,
            &items,
            group.items.iter().map(|each| &each.name),
        );
    }
    extend(
        &mut names,
        &top("retention"),
        method.retention.iter().map(|each| &each.name),
    );
    part_names(method, &mut names);
    instrument_names(&method.instrument, &mut names);
    names
}

/// Names of records, checklists, instruments, templates and figures.
fn part_names<'m>(method: &'m Method, names: &mut Vec<(Place, &'m Words)>) {
    let records = method.records.iter().map(|each| &each.name);
    extend(names, &top("record"), records);
    let checklists = method.checklists.iter().map(|each| &each.name);
    extend(names, &top("checklist"), checklists);
    let indicators = method.indicators.iter().map(|each| &each.name);
    extend(names, &top("indicator"), indicators);
    let tools = top("tool");
    extend(names, &tools, method.tools.iter().map(|each| &each.name));
    for (index, tool) in method.tools.iter().enumerate() {
        let place = tools.at(index);
        extend(
            names,
            &place.key("value"),
            tool.values.iter().map(|each| &each.name),
        );
        extend(
            names,
            &place.key("note"),
            tool.notes.iter().map(|each| &each.name),
        );
        extend(
            names,
            &place.key("band"),
            tool.bands.iter().map(|each| &each.name),
        );
        let groups = place.key("group");
        extend(names, &groups, tool.groups.iter().map(|each| &each.name));
        for (index, group) in tool.groups.iter().enumerate() {
            let items = groups.at(index).key("item");
            extend(names, &items, group.items.iter().map(|each| &each.name));
        }
    }
    let templates = top("plan").key("template");
    let goals = &method.plan.templates;
    extend(names, &templates, goals.iter().map(|each| &each.name));
    for (index, goal) in goals.iter().enumerate() {
        let tasks = templates.at(index).key("task");
        extend(names, &tasks, goal.tasks.iter().map(|each| &each.name));
    }
}

fn instrument_names<'m>(instrument: &'m Instrument, names: &mut Vec<(Place, &'m Words)>) {
    let place = top("instrument");
    extend(
        names,
        &place.key("group"),
        instrument.groups.iter().map(|each| &each.name),
    );
    for (index, question) in instrument.questions.iter().enumerate() {
        names.push((
            place.key("question").at(index).key("label"),
            &question.label,
        ));
    }
    extend(
        names,
        &place.key("rule"),
        instrument.rules.iter().map(|each| &each.name),
    );
    extend(
        names,
        &place.key("policy"),
        instrument.policies.iter().map(|each| &each.name),
    );
    extend(
        names,
        &place.key("level"),
        instrument.levels.iter().map(|each| &each.name),
    );
    names.push((place.key("unsorted").key("name"), &instrument.unsorted.name));
}

fn extend<'m>(
    names: &mut Vec<(Place, &'m Words)>,
    list: &Place,
    words: impl Iterator<Item = &'m Words>,
) {
    for (index, words) in words.enumerate() {
        names.push((list.at(index).key("name"), words));
    }
}
