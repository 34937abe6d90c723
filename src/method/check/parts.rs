//! Checks of records, instruments, templates and figures: they name each other rightly.

use super::{Found, is_of_signal, top, word};
use crate::domain::method::{
    Counted, Deadline, Event, Holder, Indicator, Method, RecordKind, State, Tool,
};
use crate::method::error::Problem;
use crate::method::tree::Place;

/// Everything that is wrong with these parts of a pack.
pub(super) fn check(method: &Method, found: &mut Found) {
    records(method, found);
    tools(method, found);
    templates(method, found);
    for (index, deadline) in method.deadlines.iter().enumerate() {
        recorded(method, deadline, &top("deadline").at(index), found);
    }
    let list = top("indicator");
    found.ids(&list, method.indicators.iter().map(|each| each.id.as_str()));
    for (index, each) in method.indicators.iter().enumerate() {
        indicator(method, each, &list.at(index), found);
    }
    for (name, term) in method.network.terms() {
        if let Some(term) = term {
            let place = top("network").key(name);
            found.span(&place, term.term, term.unit, term.roll);
        }
    }
    let verdicts = top("review").key("verdicts");
    let none = method.review.verdicts.is_empty();
    found.when(none, || verdicts, Problem::Empty);
}

fn records(method: &Method, found: &mut Found) {
    let list = top("record");
    found.ids(&list, method.records.iter().map(|each| each.id.as_str()));
    let lists = method.checklists.iter().map(|each| each.id.as_str());
    found.ids(&top("checklist"), lists);
    for (index, record) in method.records.iter().enumerate() {
        let place = list.at(index);
        record_state(record, &place, found);
        if let Some(id) = &record.checklist {
            let known = method.checklists.iter().any(|each| each.id == *id);
            let unknown = Problem::UnknownEntry("checklist", id.clone());
            found.when(!known, || place.key("checklist"), unknown);
        }
        let when = || place.key("when");
        let answers = !record.when.any_yes.is_empty();
        let of_case = record.of == Holder::Case;
        found.when(
            answers && of_case,
            || when().key("any_yes"),
            Problem::AnswersOfCase,
        );
        for id in &record.when.any_yes {
            let known = method.instrument.question(id).is_some()
                || method.instrument.groups.iter().any(|group| group.id == *id);
            let unknown = Problem::UnknownQuestion(id.clone());
            found.when(!known, || when().key("any_yes"), unknown);
        }
        for level in &record.when.levels {
            let known = method.instrument.level(*level).is_some();
            found.when(
                !known,
                || when().key("levels"),
                Problem::UnknownLevel(*level),
            );
        }
    }
}

fn record_state(record: &RecordKind, place: &Place, found: &mut Found) {
    let Some(state) = record.before else {
        return;
    };
    let of_signal = record.of == Holder::Signal;
    let other = is_of_signal(state) != of_signal || state == State::Closed;
    found.when(
        other,
        || place.key("before"),
        Problem::StateOfOther(state.code()),
    );
}

fn tools(method: &Method, found: &mut Found) {
    let list = top("tool");
    found.ids(&list, method.tools.iter().map(|each| each.id.as_str()));
    for (index, tool) in method.tools.iter().enumerate() {
        let place = list.at(index);
        found.ids(
            &place.key("value"),
            tool.values.iter().map(|each| each.id.as_str()),
        );
        found.when(
            tool.values.is_empty(),
            || place.key("value"),
            Problem::Empty,
        );
        found.ids(
            &place.key("group"),
            tool.groups.iter().map(|each| each.id.as_str()),
        );
        found.when(
            tool.groups.is_empty(),
            || place.key("group"),
            Problem::Empty,
        );
        for (index, group) in tool.groups.iter().enumerate() {
            let items = place.key("group").at(index).key("item");
            found.when(group.items.is_empty(), || items.clone(), Problem::Empty);
            found.ids(&items, group.items.iter().map(|item| item.id.as_str()));
        }
        found.ids(
            &place.key("note"),
            tool.notes.iter().map(|each| each.id.as_str()),
        );
        if let Some(state) = tool.before {
            let other = is_of_signal(state) || state == State::Closed;
            let problem = Problem::StateOfOther(state.code());
            found.when(other, || place.key("before"), problem);
        }
        bands(tool, &place, found);
    }
}

fn bands(tool: &Tool, place: &Place, found: &mut Found) {
    found.ids(
        &place.key("band"),
        tool.bands.iter().map(|each| each.id.as_str()),
    );
    for (index, band) in tool.bands.iter().enumerate() {
        let bounds = u32::from(band.from.is_some()) + u32::from(band.above.is_some());
        found.when(
            bounds != 1,
            || place.key("band").at(index),
            Problem::BandBound,
        );
    }
    for (index, lift) in tool.lifts.iter().enumerate() {
        let place = place.key("lift").at(index);
        let known = tool.bands.iter().any(|band| band.id == lift.band);
        let unknown = Problem::UnknownEntry("band", lift.band.clone());
        found.when(!known, || place.key("band"), unknown);
        for item in &lift.items {
            let known = tool.items().any(|(mark, _item)| mark == *item);
            let unknown = Problem::UnknownEntry("group.item", item.clone());
            found.when(!known, || place.key("items"), unknown);
        }
    }
}

fn templates(method: &Method, found: &mut Found) {
    let list = top("plan").key("template");
    let templates = &method.plan.templates;
    found.ids(&list, templates.iter().map(|each| each.id.as_str()));
    for (index, template) in templates.iter().enumerate() {
        let tasks = list.at(index).key("task");
        found.when(template.tasks.is_empty(), || tasks.clone(), Problem::Empty);
        found.ids(&tasks, template.tasks.iter().map(|task| task.id.as_str()));
        for (index, task) in template.tasks.iter().enumerate() {
            let place = tasks.at(index);
            let services = &method.lists.service_kinds;
            let known = task.service.is_empty() || has(services, &task.service);
            let unknown = Problem::UnknownEntry("lists.service_kinds", task.service.clone());
            found.when(!known, || place.key("service"), unknown);
            found.when(task.days == 0, || place.key("days"), Problem::TermZero);
        }
    }
}

/// A term that runs from or until a record names one that belongs to the same kind of file.
fn recorded(method: &Method, deadline: &Deadline, place: &Place, found: &mut Found) {
    for (event, record, field) in [
        (deadline.from, &deadline.from_record, "from_record"),
        (deadline.until, &deadline.until_record, "until_record"),
    ] {
        let half = (event == Event::Recorded) != record.is_some();
        found.when(half, || place.key(field), Problem::RecordHalf);
        if let Some(id) = record {
            let unknown = Problem::UnknownEntry("record", id.clone());
            found.when(method.record(id).is_none(), || place.key(field), unknown);
        }
    }
    if let Some(id) = &deadline.extended_by {
        let field = || place.key("extended_by");
        let unknown = Problem::UnknownEntry("record", id.clone());
        found.when(method.record(id).is_none(), field, unknown);
        found.when(deadline.max.is_none(), field, Problem::ExtendedWithoutMax);
    }
}

fn has(list: &[crate::domain::method::Entry], id: &str) -> bool {
    list.iter().any(|entry| entry.id == id)
}

/// The fields that a kind of figure looks at, and whether each is empty.
fn looks_at(indicator: &Indicator) -> Vec<(&'static str, bool)> {
    match indicator.counts {
        Counted::ClosedFor => vec![("reasons", indicator.reasons.is_empty())],
        Counted::Events | Counted::Prevented => vec![("events", indicator.events.is_empty())],
        Counted::LastAnswer => vec![
            ("tool", indicator.tool.is_none()),
            ("item", indicator.item.is_none()),
            ("values", indicator.values.is_empty()),
        ],
        Counted::Improved | Counted::ChildrenImproved => vec![
            ("tool", indicator.tool.is_none()),
            ("group", indicator.group.is_none()),
        ],
        Counted::SignalsReceived
        | Counted::SignalsByKind
        | Counted::SignalsBySource
        | Counted::NotConfirmed
        | Counted::CasesOpened
        | Counted::CasesClosed
        | Counted::ClosedByReason
        | Counted::ClosedWithSuccess
        | Counted::Reopened
        | Counted::Duration
        | Counted::TasksOnTime
        | Counted::TasksSolved
        | Counted::Coverage
        | Counted::Satisfaction
        | Counted::Opinions
        | Counted::ReviewsOnTime
        | Counted::PlansCorrected
        | Counted::Load
        | Counted::OneCurator
        | Counted::UrgentByKind => Vec::new(),
    }
}

fn indicator(method: &Method, indicator: &Indicator, place: &Place, found: &mut Found) {
    for (field, missing) in looks_at(indicator) {
        let lacks = Problem::IndicatorLacks(word(indicator.counts));
        found.when(missing, || place.key(field), lacks);
    }
    let lists = &method.lists;
    let named = |field, list, entries: &[_], codes: &[String], found: &mut Found| {
        for code in codes.iter().filter(|code| !has(entries, code)) {
            found.add(place.key(field), Problem::UnknownEntry(list, code.clone()));
        }
    };
    let reasons = &lists.closure_reasons;
    named(
        "reasons",
        "lists.closure_reasons",
        reasons,
        &indicator.reasons,
        found,
    );
    let events = &lists.event_kinds;
    named(
        "events",
        "lists.event_kinds",
        events,
        &indicator.events,
        found,
    );
    if let Some(id) = &indicator.from_record {
        let unknown = Problem::UnknownEntry("record", id.clone());
        found.when(
            method.record(id).is_none(),
            || place.key("from_record"),
            unknown,
        );
    }
    of_tool(method, indicator, place, found);
}

fn of_tool(method: &Method, indicator: &Indicator, place: &Place, found: &mut Found) {
    let Some(id) = &indicator.tool else {
        return;
    };
    let Some(tool) = method.tool(id) else {
        found.add(place.key("tool"), Problem::UnknownEntry("tool", id.clone()));
        return;
    };
    if let Some(group) = &indicator.group {
        let known = tool.groups.iter().any(|each| each.id == *group);
        let unknown = Problem::UnknownEntry("tool.group", group.clone());
        found.when(!known, || place.key("group"), unknown);
    }
    if let Some(item) = &indicator.item {
        let known = tool.items().any(|(mark, _item)| mark == *item);
        let unknown = Problem::UnknownEntry("group.item", item.clone());
        found.when(!known, || place.key("item"), unknown);
    }
    for value in &indicator.values {
        let unknown = Problem::UnknownEntry("tool.value", value.clone());
        found.when(tool.value(value).is_none(), || place.key("values"), unknown);
    }
}
