//! The agenda in lines: a heading for each day, and under it time left, number and what is due.

use super::view::{heading, time_left};
use super::{Agenda, group};
use crate::store::contract::TermRow;
use crate::text::is_blank;
use crate::ui::action::Action;
use crate::ui::plain::{Telling, Told, line_of};
use crate::ui::screen::View as _;
use crate::ui::{World, words};

impl Told for Agenda {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        if self.list.is_empty() {
            let id = if self.everybody {
                "agenda-empty"
            } else {
                "agenda-empty-mine"
            };
            telling.say(world, id);
        }
        let mut last = None;
        for (place, row) in self.list.visible().enumerate() {
            let group = group(row, world);
            if last != Some(group) {
                telling.text(&heading(world, group));
                last = Some(group);
            }
            telling.entry(&line(world, row), place == self.list.line());
        }
        if self.list.goes_on().1 {
            telling.say(world, "plain-more");
            telling.enter = Some(Action::PageDown);
        }
        telling
    }
}

fn line(world: &World, row: &TermRow) -> String {
    let unnamed = is_blank(&row.title).then(|| world.lang.say("child-unnamed"));
    let title = unnamed.unwrap_or_else(|| row.title.clone());
    let holder = match &row.holder {
        Some(_) => words::holder(world, row.holder.as_ref()),
        None => world.lang.say("plain-nobody"),
    };
    line_of(&[
        &time_left(world, row),
        &row.number.to_string(),
        &words::term(world, &row.kind),
        &title,
        &holder,
    ])
}
