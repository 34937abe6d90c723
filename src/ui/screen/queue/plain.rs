//! The queue in lines: level, time left, number, child and holder of each signal.

use super::Queue;
use crate::store::contract::{QueueRow, QueueView};
use crate::ui::action::Action;
use crate::ui::plain::{Prompt, Telling, Told, line_of};
use crate::ui::screen::View as _;
use crate::ui::{World, words};

impl Told for Queue {
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
        telling.text(&words::counts(world).join(", "));
        if self.list.is_empty() {
            let all = self.filter.is_empty() && self.view == QueueView::default();
            telling.say(
                world,
                if all {
                    "queue-empty"
                } else {
                    "queue-empty-view"
                },
            );
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

fn line(world: &World, row: &QueueRow) -> String {
    let elsewhere = row.level.is_none() && row.body.not_ours.is_some();
    let level = if elsewhere {
        world.lang.say("queue-view-redirect")
    } else {
        words::level_alone(world, row.level)
    };
    let decided = row.due_at.is_none() && row.body.outcome.is_some();
    let left = if decided {
        world.lang.say("queue-decided")
    } else {
        let long = |due| words::time_left_long(world, due);
        row.due_at.map(long).unwrap_or_default()
    };
    let numbers = row.body.numbers.iter().map(ToString::to_string);
    let numbers = numbers.collect::<Vec<_>>().join(" + ");
    let children = words::children(world, &row.body);
    let holder = match &row.holder {
        Some(_) => words::holder(world, row.holder.as_ref()),
        None => world.lang.say("plain-nobody"),
    };
    line_of(&[&level, &left, &numbers, &children, &holder])
}
