//! What several papers have in common: who prints, tables of tasks, lines to sign.

use crate::domain::network::ServiceText;
use crate::domain::plan::{Owner, Plan, Task, TaskState};
use crate::ui::World;
use crate::ui::record::{self, Page, plan};

use super::document::{Block, Document, Section, blocks};

/// Cells of the page that pieces are written on; they are laid out anew, so any width does.
const CELLS: usize = 80;

/// What a pane writes of a record, as blocks.
pub(super) fn taken(write: impl FnOnce(&mut Page)) -> Vec<Block> {
    let mut page = Page::printed(CELLS);
    write(&mut page);
    blocks(page.into_pieces())
}

/// A paper with its head: what it is about, the office, who printed it and when.
pub(super) fn begun(world: &World, title: &str, about: Vec<(&str, String)>) -> Document {
    let printed = record::signed(world, &world.me.login, world.now);
    let last = [
        ("paper-office", world.office.name.clone()),
        ("paper-printed", printed),
    ];
    let about = about.into_iter().chain(last);
    Document {
        language: world.lang.language(),
        title: title.to_owned(),
        about: about
            .map(|(label, value)| (world.lang.say(label), value))
            .collect(),
        notes: Vec::new(),
        sections: Vec::new(),
    }
}

/// A section under a heading of the catalogue; that nothing is recorded where it is empty.
pub(super) fn section(world: &World, title: &str, blocks: Vec<Block>) -> Section {
    let title = world.lang.say(title);
    if blocks.is_empty() {
        return Section::new(title, vec![nothing(world)]);
    }
    Section::new(title, blocks)
}

/// That nothing is recorded.
pub(super) fn nothing(world: &World) -> Block {
    Block::Words(world.lang.say("paper-nothing"))
}

/// How a task stands: open, overdue, done and when, not possible.
pub(super) fn state(world: &World, task: &Task) -> String {
    let today = world.office.calendar.local_day(world.now);
    if task.is_overdue(today) {
        return world.lang.say("task-overdue");
    }
    match &task.state {
        TaskState::Done { on, .. } => {
            let done = plan::word(world, &task.state);
            format!("{done} · {}", record::day(world, *on))
        }
        TaskState::Open | TaskState::NotPossible { .. } => plan::word(world, &task.state),
    }
}

/// The term of a task or goal; nothing where it has none.
pub(super) fn until(world: &World, due: Option<crate::domain::Day>) -> String {
    due.map(|due| record::day(world, due)).unwrap_or_default()
}

/// How often and for how long something is done.
pub(super) fn how_often(task: &Task) -> String {
    let parts = [task.frequency.as_str(), task.duration.as_str()];
    let said = parts
        .into_iter()
        .filter(|part| !crate::text::is_blank(part));
    said.collect::<Vec<_>>().join(", ")
}

/// Who carries a task out; nothing where nobody does yet.
pub(super) fn owner(world: &World, owner: Option<&Owner>) -> String {
    owner
        .map(|owner| plan::owner_name(world, owner))
        .unwrap_or_default()
}

/// When a service runs: first and last day, as far as they are known.
pub(super) fn runs(world: &World, text: &ServiceText) -> String {
    let days = [text.from, text.to].into_iter().flatten();
    let days: Vec<String> = days.map(|each| record::day(world, each)).collect();
    days.join(" – ")
}

/// A table with headings of the catalogue; nothing without rows.
pub(super) fn table(world: &World, heads: &[&str], rows: Vec<Vec<String>>) -> Option<Block> {
    let heads = heads.iter().map(|head| world.lang.say(head)).collect();
    (!rows.is_empty()).then_some(Block::Table { heads, rows })
}

/// The plan in force, else the one being built.
pub(super) fn plan_at_hand(case: &crate::domain::case::Case) -> Option<&Plan> {
    case.plan_in_force().or_else(|| case.plan())
}

/// Lines to sign.
pub(super) fn signatures(world: &World, names: Vec<String>) -> Block {
    let heads = ["paper-name", "paper-signature", "paper-date"];
    Block::Signatures {
        heads: heads.map(|head| world.lang.say(head)),
        names,
    }
}
