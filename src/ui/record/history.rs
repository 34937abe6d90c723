//! The journal of a record: a line for each entry, and each entry in full.

use super::{Item, Page, change, moment, person};
use crate::domain::case::Case;
use crate::store::contract::HistoryRow;
use crate::text::visible;
use crate::ui::World;
use crate::ui::theme::Role;

/// Writes a line for each entry, in the order in which they are given.
pub fn write(page: &mut Page, world: &World, case: Option<&Case>, rows: &[HistoryRow]) {
    if rows.is_empty() {
        return page.told(&world.lang.say("history-empty"), Role::Muted);
    }
    for row in rows {
        page.item(Item::Entry(row.seq), &line(world, case, row), Role::Text);
    }
}

/// When, who, what, in one line.
fn line(world: &World, case: Option<&Case>, row: &HistoryRow) -> String {
    let what = action(world, &row.action);
    let head = format!(
        "{}  {}  {what}",
        moment(world, row.at),
        person(world, &row.actor)
    );
    let summary = match &row.change {
        Some(change) => change::summary(world, case, change),
        None => world.lang.say("history-erased"),
    };
    if summary.is_empty() {
        head
    } else {
        format!("{head}: {summary}")
    }
}

/// The word for what was done.
pub fn action(world: &World, code: &str) -> String {
    let id = format!("change-{code}");
    if world.lang.knows(&id) {
        world.lang.say(&id)
    } else {
        visible(code)
    }
}

/// Writes one entry in full: who, when, under which method, and what changed.
pub fn details(page: &mut Page, world: &World, case: Option<&Case>, row: &HistoryRow) {
    page.title(&action(world, &row.action));
    let who = person(world, &row.actor);
    page.told(&format!("{} · {who}", moment(world, row.at)), Role::Muted);
    if !row.method.is_empty() {
        page.field(world, "history-method", &row.method);
    }
    page.gap();
    match &row.change {
        Some(each) => change::details(page, world, case, each),
        None => page.add(&world.lang.say("history-erased")),
    }
}
