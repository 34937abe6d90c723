//! Records, instruments, events and categories: what stands beside the course of a case.

use super::{Page, day, named, people, signed, yes_no};
use crate::domain::case::Case;
use crate::domain::measure::{Course, Measure, course, first_and_last, is_summed};
use crate::domain::method::{Checklist, RecordKind, State, Tool};
use crate::domain::record::{Category, Ended, Happening, Record};
use crate::domain::signal::Signal;
use crate::text::{is_blank, visible};
use crate::ui::World;
use crate::ui::theme::Role;

/// Cells of a bar that stands for the whole of what was possible.
const BAR: u32 = 10;

/// The method's name of a record kind.
pub fn record_name(world: &World, kind: &str) -> String {
    let known = world.office.method.record(kind);
    known.map_or_else(
        || visible(kind),
        |known| world.words(&known.name).to_owned(),
    )
}

/// The method's name of an instrument.
pub fn tool_name(world: &World, tool: &str) -> String {
    let known = world.office.method.tool(tool);
    known.map_or_else(
        || visible(tool),
        |known| world.words(&known.name).to_owned(),
    )
}

/// A record in one line: its kind, whom it concerns, its day.
pub fn record_line(world: &World, case: Option<&Case>, record: &Record) -> String {
    let mut parts = vec![record_name(world, &record.kind)];
    if let Some(person) = record.person {
        parts.push(people::of_case(world, case, person));
    }
    parts.push(day(world, record.on));
    if record.not_done {
        parts.push(world.lang.say("record-not-done"));
    }
    parts.join(" · ")
}

/// Writes all that a record says.
pub fn record_details(page: &mut Page, world: &World, case: Option<&Case>, record: &Record) {
    page.title(&record_line(world, case, record));
    let label = if record.not_done {
        "field-record-why-not"
    } else {
        "field-record-words"
    };
    page.prose(world, label, &record.words);
    page.under(&signed(world, &record.by, record.at), Role::Muted);
}

/// Writes the records of a signal, the latest first, with what they say.
pub fn of_signal(page: &mut Page, world: &World, signal: &Signal) {
    if signal.records.is_empty() {
        return;
    }
    page.head(&world.lang.say("case-records"));
    for record in signal.records.iter().rev() {
        page.add(&record_line(world, None, record));
        if !is_blank(&record.words) {
            page.under(&record.words, Role::Muted);
        }
    }
}

/// An instrument as it was filled in, in one line.
pub fn measure_line(world: &World, measure: &Measure) -> String {
    let parts = [
        tool_name(world, &measure.tool),
        day(world, measure.on),
        result(world, measure),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .chain(unproved(world, &measure.tool))
        .collect();
    parts.join(" · ")
}

/// What the answers came to: the points of all that was possible, and the band or that data are
/// insufficient.
pub fn result(world: &World, measure: &Measure) -> String {
    let tool = world.office.method.tool(&measure.tool);
    let score = &measure.score;
    let mut parts = Vec::new();
    if tool.is_none_or(|tool| is_summed(tool.kind)) {
        let args = [
            ("points", score.points().into()),
            ("possible", score.possible().into()),
        ];
        parts.push(world.lang.with("measure-points", &args));
    } else {
        let value = |id: &String| tool.and_then(|tool| tool.value(id));
        let named = measure.answers.values().filter_map(value);
        let named = named.filter(|value| value.points > 0).count();
        let args = [("count", named.into())];
        parts.push(world.lang.with("measure-problems", &args));
    }
    if score.insufficient {
        let args = [("count", score.unknown().into())];
        parts.push(world.lang.with("measure-insufficient", &args));
    }
    if let Some(band) = &score.band {
        let bands = tool.map_or(&[][..], |tool| &tool.bands);
        let known = bands.iter().find(|each| each.id == *band);
        let name = known.map_or_else(|| visible(band), |each| world.words(&each.name).to_owned());
        parts.push(name);
    }
    if score.lifted {
        parts.push(world.lang.say("measure-lifted"));
    }
    parts.join(" · ")
}

/// That nobody validated an instrument, where that is so.
fn unproved(world: &World, tool: &str) -> Option<String> {
    let tool = world.office.method.tool(tool)?;
    (!tool.validated).then(|| world.lang.say("measure-not-validated"))
}

/// Writes all answers of an instrument, group by group.
pub fn measure_details(page: &mut Page, world: &World, measure: &Measure) {
    page.title(&measure_line(world, measure));
    if let Some(tool) = world.office.method.tool(&measure.tool) {
        for group in &tool.groups {
            page.head(world.words(&group.name));
            for item in &group.items {
                let mark = group.mark(item);
                let value = value_word(world, tool, measure, &mark);
                page.labelled(world, world.words(&item.name), &value, Role::Text);
                for note in &tool.notes {
                    let words = measure.notes.get(&format!("{mark}.{}", note.id));
                    if let Some(words) = words.filter(|words| !is_blank(words)) {
                        let label = world.words(&note.name);
                        page.under(&format!("{label}: {}", visible(words)), Role::Muted);
                    }
                }
            }
        }
    }
    page.under(&signed(world, &measure.by, measure.at), Role::Muted);
    page.under(&visible(&measure.method), Role::Muted);
}

fn value_word(world: &World, tool: &Tool, measure: &Measure, mark: &str) -> String {
    let value = measure.answers.get(mark).and_then(|id| tool.value(id));
    value.map_or_else(
        || world.lang.say("answer-unknown"),
        |value| world.words(&value.name).to_owned(),
    )
}

/// Writes every instrument of the case: the first time against now, side by side, with a bar.
pub fn measures(page: &mut Page, world: &World, case: &Case) {
    for tool in &world.office.method.tools {
        let Some((first, last)) = first_and_last(&case.measures, &tool.id) else {
            continue;
        };
        page.head(world.words(&tool.name));
        if let Some(unproved) = unproved(world, &tool.id) {
            page.told(&unproved, Role::Notice);
        }
        let now = last.unwrap_or(first);
        let item = super::Item::Measure(now.id);
        page.item(
            item,
            &format!("{} · {}", day(world, now.on), result(world, now)),
            Role::Text,
        );
        if let Some(last) = last {
            let text = format!("{} · {}", day(world, first.on), result(world, first));
            page.item(super::Item::Measure(first.id), &text, Role::Muted);
            for group in &tool.groups {
                compared(page, world, tool, group, first, last);
            }
        } else {
            for group in &tool.groups {
                let score = first.score.group(&group.id);
                let Some(score) = score else { continue };
                let text = format!(
                    "{}  {}/{}",
                    bar(score.points, score.possible),
                    score.points,
                    score.possible
                );
                page.labelled(world, world.words(&group.name), &text, Role::Text);
            }
        }
    }
}

/// One group, first against now: two bars, the numbers, and which way it went.
fn compared(
    page: &mut Page,
    world: &World,
    tool: &Tool,
    group: &crate::domain::method::ToolGroup,
    first: &Measure,
    last: &Measure,
) {
    let (Some(before), Some(now)) = (first.score.group(&group.id), last.score.group(&group.id))
    else {
        return;
    };
    let (id, role) = match course(tool, group, first, last) {
        Course::Better => ("measure-better", Role::Done),
        Course::Same => ("measure-same", Role::Text),
        Course::Worse => ("measure-worse", Role::Late),
    };
    let text = format!(
        "{} {}/{} → {} {}/{}  {}",
        bar(before.points, before.possible),
        before.points,
        before.possible,
        bar(now.points, now.possible),
        now.points,
        now.possible,
        world.lang.say(id)
    );
    page.labelled(world, world.words(&group.name), &text, role);
}

/// A bar of ten cells, of signs that every terminal has.
fn bar(points: u32, possible: u32) -> String {
    let filled = (points * BAR).div_ceil(possible.max(1)).min(BAR);
    let (full, rest) = (
        usize::try_from(filled).unwrap_or(0),
        usize::try_from(BAR - filled).unwrap_or(0),
    );
    format!("{}{}", "█".repeat(full), "░".repeat(rest))
}

/// An event in one line.
pub fn event_line(world: &World, event: &Happening) -> String {
    let kind = named(world, &world.office.method.lists.event_kinds, &event.kind);
    let mut text = format!("{kind} · {}", day(world, event.on));
    if let Some(ended) = &event.ended {
        text = format!("{text} → {}", ended_line(world, ended));
    }
    text
}

/// How an event ended, in one line.
pub fn ended_line(world: &World, ended: &Ended) -> String {
    let stayed = yes_no(world, ended.stayed);
    let label = world.lang.say("field-event-stayed");
    format!("{} · {label}: {stayed}", day(world, ended.on))
}

/// Writes all that an event says.
pub fn event_details(page: &mut Page, world: &World, event: &Happening) {
    page.title(&event_line(world, event));
    page.prose(world, "field-event-words", &event.words);
    page.under(&signed(world, &event.by, event.at), Role::Muted);
    if let Some(ended) = &event.ended {
        page.prose(world, "field-event-ended", &ended.words);
        page.under(&signed(world, &ended.by, ended.at), Role::Muted);
    }
}

/// A category of the family in one line, from its day on.
pub fn category_line(world: &World, category: &Category) -> String {
    let lists = &world.office.method.lists;
    let name = named(world, &lists.family_categories, &category.code);
    let from = day(world, category.from);
    let args = [("name", (&name).into()), ("from", (&from).into())];
    let text = world.lang.with("case-category-from", &args);
    if is_blank(&category.words) {
        text
    } else {
        format!("{text} · {}", visible(&category.words))
    }
}

/// Writes events, the latest first.
pub fn events(page: &mut Page, world: &World, case: &Case) {
    if case.events.is_empty() {
        return;
    }
    page.head(&world.lang.say("case-events"));
    for event in case.events.iter().rev() {
        let role = if event.ended.is_some() {
            Role::Muted
        } else {
            Role::Text
        };
        page.item(
            super::Item::Event(event.id),
            &event_line(world, event),
            role,
        );
    }
}

/// Writes the checklists of the method, what is done and what is not: those of the assessment, or
/// all others.
pub fn checklists(page: &mut Page, world: &World, case: &Case, assessing: bool) {
    let method = &world.office.method;
    for list in &method.checklists {
        let of_list = |kind: &&RecordKind| kind.checklist.as_deref() == Some(&list.id);
        let mut items = method.records.iter().filter(of_list);
        if items.any(|kind| kind.before == Some(State::Assessment)) == assessing {
            let items = method.records.iter().filter(of_list);
            checklist(page, world, case, list, items);
        }
    }
}

/// Writes the records that belong to no checklist, the latest first.
pub fn records(page: &mut Page, world: &World, case: &Case) {
    let method = &world.office.method;
    let listed = |record: &&Record| {
        let known = method.record(&record.kind);
        known.is_some_and(|kind| kind.checklist.is_some())
    };
    let mut others = case
        .records
        .iter()
        .rev()
        .filter(|each| !listed(each))
        .peekable();
    if others.peek().is_some() {
        page.head(&world.lang.say("case-records"));
    }
    for record in others {
        let text = record_line(world, Some(case), record);
        page.item(super::Item::Record(record.id), &text, Role::Text);
    }
}

fn checklist<'a>(
    page: &mut Page,
    world: &World,
    case: &Case,
    list: &Checklist,
    items: impl Iterator<Item = &'a RecordKind>,
) {
    page.head(world.words(&list.name));
    for kind in items {
        let name = world.words(&kind.name);
        let latest = case.records_of(&kind.id).next();
        if let Some(record) = latest {
            let sign = if record.not_done { "[-]" } else { "[x]" };
            let text = format!("{sign} {name} · {}", day(world, record.on));
            page.item(super::Item::Record(record.id), &text, Role::Done);
        } else {
            let item = super::Item::Kind(kind.id.clone());
            page.item(item, &format!("[ ] {name}"), Role::Text);
        }
    }
}
