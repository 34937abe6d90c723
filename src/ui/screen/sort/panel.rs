//! What the answers come to, in words: level, term, rule, and what still stands in the way.

use super::Sort;
use crate::domain::answer::Answer;
use crate::domain::method::{Conduct, Instrument, Question};
use crate::domain::propose::Because;
use crate::domain::signal::Signal;
use crate::domain::urgency::{self, Sorted, explain};
use crate::store::contract::SignalFile;
use crate::text::is_blank;
use crate::ui::paper::{Line, Paper};
use crate::ui::theme::Role;
use crate::ui::{World, words};

/// Questions that are named as missing before the rest is only counted.
const NAMED: usize = 8;
/// From so many cells on, everything proposed on a page has room.
const ROOMY: usize = 40;

/// The panel for a column of so many cells.
pub(super) fn lines(sort: &Sort, world: &World, cells: usize) -> Vec<Line<()>> {
    let mut paper = Paper::new(world, cells);
    let Some(file) = sort.file.as_deref() else {
        paper.say("signal-loading", Role::Muted);
        return paper.lines();
    };
    let result = sort.result(world);
    head(sort, &result, &mut paper);
    proposals(sort, cells, &mut paper);
    for why in reasons(sort, &file.signal, &result, world) {
        paper.add(&why, Role::Text);
    }
    notes(sort, &result, &mut paper);
    paper.lines()
}

/// The report, to be read while answering.
pub(super) fn report(sort: &Sort, world: &World, cells: usize) -> Vec<Line<()>> {
    let mut paper = Paper::new(world, cells);
    if let Some(file) = sort.file.as_deref() {
        paper.gap();
        paper.add(&file.signal.report.text, Role::Muted);
    }
    paper.lines()
}

/// Level and time left, most important first.
pub(super) fn head(sort: &Sort, result: &Sorted, paper: &mut Paper<'_, ()>) {
    let world = paper.world;
    if let Some(outcome) = result.outcome.not_ours() {
        let args = [("outcome", outcome.into())];
        return paper.with("sort-not-ours", &args, Role::Notice);
    }
    let level = result.outcome.level();
    let (sign, name) = words::level(world, level);
    paper.add(
        &format!("{sign} {name}"),
        Role::of_level(level.unwrap_or(0)),
    );
    if let Some(due) = sort.due(result, world) {
        let late = due < world.now;
        let role = if late { Role::Late } else { Role::Text };
        paper.add(&words::time_left_long(world, due), role);
    }
}

pub(super) fn reasons(sort: &Sort, signal: &Signal, result: &Sorted, world: &World) -> Vec<String> {
    let clauses = explain(
        &world.office.method.instrument,
        &sort.given.answers,
        result.outcome.level(),
        signal.report.received_at,
        sort.given.safe_until,
        &world.office.calendar,
    );
    words::explanation(world, &clauses)
}

fn notes(sort: &Sort, result: &Sorted, paper: &mut Paper<'_, ()>) {
    let world = paper.world;
    let instrument = &world.office.method.instrument;
    if result.contradiction {
        paper.say("refusal-contradiction", Role::Refused);
    }
    if !urgency::can_save(instrument, &sort.given.answers) {
        paper.add(&missing(sort, world), Role::Muted);
    } else if sort.is_changed() {
        let danger = !urgency::danger_yes(instrument, &sort.given.answers).is_empty();
        let id = if danger {
            "sort-save-at-once"
        } else {
            "sort-can-save"
        };
        paper.say(id, Role::Done);
    }
    if result.clarify {
        paper.say("detail-clarify", Role::Notice);
    }
    if let Some(until) = sort.given.safe_until {
        let until = words::at(world, until);
        paper.with("signal-safe-until", &[("at", (&until).into())], Role::Text);
    }
    if let Some(file) = sort.theirs() {
        paper.add(&theirs(file, world), Role::Refused);
    }
}

/// What the records speak for; the officer confirms each of them.
///
/// A narrow panel says it of the selected question alone: the lines of the others are marked.
fn proposals(sort: &Sort, cells: usize, paper: &mut Paper<'_, ()>) {
    let world = paper.world;
    let here = sort.question(world);
    let all = sort.questions(&world.office.method.instrument);
    let told = all.into_iter().filter(|each| {
        let is_here = here.is_some_and(|here| here.id == each.id);
        is_here || cells >= ROOMY
    });
    for question in told {
        if let Some(text) = proposal(sort, question, world) {
            paper.add(&text, Role::Notice);
        }
    }
}

/// Why a question is proposed as "yes", where it is.
fn proposal(sort: &Sort, question: &Question, world: &World) -> Option<String> {
    let proposed = sort.proposed(&question.id)?;
    let because = because(&proposed.because, world);
    let args = [
        ("question", (&question.id).into()),
        ("because", (&because).into()),
    ];
    Some(world.lang.with("sort-proposed", &args))
}

pub(super) fn because(because: &Because, world: &World) -> String {
    let listed = |numbers: &[crate::domain::ids::Number]| {
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        numbers.join(", ")
    };
    match because {
        Because::YoungestMonths(months) => {
            let age = words::age(world, *months);
            world
                .lang
                .with("because-youngest", &[("age", (&age).into())])
        }
        Because::Unborn => world.lang.say("because-unborn"),
        Because::Signals { days, numbers } => {
            let numbers = listed(numbers);
            let args = [("days", (*days).into()), ("numbers", (&numbers).into())];
            world.lang.with("because-signals", &args)
        }
        Because::Confirmed(numbers) => {
            let numbers = listed(numbers);
            world
                .lang
                .with("because-confirmed", &[("numbers", (&numbers).into())])
        }
        Because::Closed { number, at } => {
            let (number, at) = (number.to_string(), words::at(world, *at));
            let args = [("number", (&number).into()), ("at", (&at).into())];
            world.lang.with("because-closed", &args)
        }
    }
}

/// What must still be answered before the answers give a level.
pub(super) fn missing(sort: &Sort, world: &World) -> String {
    let instrument = &world.office.method.instrument;
    let open = unanswered(sort, instrument);
    if open.is_empty() {
        return world.lang.say("refusal-not-sortable");
    }
    let named = open
        .iter()
        .take(NAMED)
        .copied()
        .collect::<Vec<_>>()
        .join(" ");
    let args = [("questions", (&named).into())];
    let id = if open.len() > NAMED {
        "sort-missing-more"
    } else {
        "sort-missing"
    };
    world.lang.with(id, &args)
}

/// Questions of the first page without an answer: they decide whether a rule fits at all.
fn unanswered<'a>(sort: &Sort, instrument: &'a Instrument) -> Vec<&'a str> {
    let pages = super::page::pages(instrument);
    let first = pages.first().map_or(&[][..], Vec::as_slice);
    let questions = first
        .iter()
        .flat_map(|group| instrument.questions_of(&group.id));
    let open = questions.filter(|question| !sort.given.answers.0.contains_key(&question.id));
    open.map(|question| question.id.as_str()).collect()
}

/// That somebody else answered since the screen opened, and what came of it.
pub(super) fn theirs(file: &SignalFile, world: &World) -> String {
    let level = words::level(world, file.signal.level()).1;
    let sorting = file.signal.sorting.as_ref();
    let by = sorting.map_or("–", |sorting| world.name_of(&sorting.by));
    let at = sorting.map(|sorting| words::when(world, sorting.at));
    let at = at.unwrap_or_default();
    let args = [
        ("by", by.into()),
        ("at", (&at).into()),
        ("level", level.into()),
    ];
    world.lang.with("sort-theirs", &args)
}

/// What to tell once the answers are saved: the level and until when the child must be seen.
pub(super) fn saved(sort: &Sort, result: &Sorted, world: &World) -> String {
    let number = sort.number.to_string();
    let Some(due) = sort.due(result, world) else {
        return world
            .lang
            .with("sort-saved-not-ours", &[("number", (&number).into())]);
    };
    let level = words::level(world, result.outcome.level()).1;
    let due = words::at(world, due);
    let args = [
        ("number", (&number).into()),
        ("level", level.into()),
        ("due", (&due).into()),
    ];
    // Where a contact with the family is the answer, that is what is due.
    let id = if world.office.method.has(Conduct::ContactIsResponse) {
        "sort-saved-contact"
    } else {
        "sort-saved"
    };
    world.lang.with(id, &args)
}

/// The answer to a question as its line shows it, and what it is.
pub(super) fn answer(sort: &Sort, question: &Question, world: &World) -> (String, Role) {
    let Some(answer) = sort.given.answers.0.get(&question.id) else {
        let proposed = sort.proposed(&question.id).is_some();
        let text = if proposed {
            world.lang.say("sort-answer-proposed")
        } else {
            "·".to_owned()
        };
        return (text, if proposed { Role::Notice } else { Role::Text });
    };
    let in_block = sort.given.block.contains(&question.id);
    let danger = world.office.method.instrument.groups.iter();
    let danger = danger
        .filter(|group| group.danger)
        .any(|group| group.id == question.group);
    let (id, role) = match (answer, in_block, danger) {
        (Answer::Yes, _, true) => ("sort-answer-yes", Role::Immediate),
        (Answer::Yes, _, false) => ("sort-answer-yes", Role::Notice),
        (Answer::No, true, _) => ("sort-answer-block", Role::Muted),
        (Answer::No, false, _) => ("sort-answer-no", Role::Muted),
        (Answer::Unknown, _, _) => ("sort-answer-unknown", Role::Text),
    };
    (world.lang.say(id), role)
}

/// The whole question in words, or its label where the method has no more.
pub(super) fn asked<'a>(question: &'a Question, world: &'a World) -> &'a str {
    let text = world.words(&question.text);
    if is_blank(text) {
        world.words(&question.label)
    } else {
        text
    }
}
