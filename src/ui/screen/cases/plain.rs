//! The cases in lines: time left, number, family, stage, level and curator of each.

use super::Cases;
use super::view::{day, named, stage};
use crate::store::contract::CaseRow;
use crate::ui::action::Action;
use crate::ui::plain::{Prompt, Telling, Told, line_of};
use crate::ui::screen::View as _;
use crate::ui::{World, words};

impl Told for Cases {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        if self.typing {
            telling.line(Prompt {
                label: world.lang.say("action-filter"),
                value: self.filter.text().to_owned(),
                ..Prompt::default()
            });
            telling.enter = Some(Action::Open);
            telling.before = Some(Action::Back);
            return telling;
        }
        if self.list.is_empty() {
            telling.say(world, self.nothing());
        }
        for (place, row) in self.list.visible().enumerate() {
            telling.entry(&line(world, row), place == self.list.line());
        }
        if self.list.goes_on().1 {
            telling.say(world, "plain-more");
            telling.enter = Some(Action::PageDown);
        }
        telling
    }
}

fn line(world: &World, row: &CaseRow) -> String {
    let left = |due| words::time_left_long(world, due);
    let term = row.closed_at.map_or_else(
        || row.next_due.map(left).unwrap_or_default(),
        |closed| {
            let closed = day(world, closed);
            format!("{} {closed}", world.lang.say("cases-closed"))
        },
    );
    let pending = if row.pending {
        world.lang.say("cases-detail-pending")
    } else {
        String::new()
    };
    let curator = match &row.curator {
        Some(_) => words::holder(world, row.curator.as_ref()),
        None => world.lang.say("plain-nobody"),
    };
    line_of(&[
        &row.number.to_string(),
        &named(world, &row.title),
        &stage(world, row.state),
        &pending,
        &term,
        &words::level_alone(world, Some(row.level)),
        &curator,
    ])
}
