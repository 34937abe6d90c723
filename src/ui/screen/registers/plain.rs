//! A register in lines: number, name, what it is and where it stands of each entry.

use super::Registers;
use crate::domain::register::Entry;
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::plain::{Prompt, Telling, Told, line_of};
use crate::ui::record::register;
use crate::ui::screen::View as _;

impl Told for Registers {
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
        for (place, entry) in self.list.visible().enumerate() {
            telling.entry(&line(world, entry), place == self.list.line());
        }
        if self.list.goes_on().1 {
            telling.say(world, "plain-more");
            telling.enter = Some(Action::PageDown);
        }
        telling
    }
}

fn line(world: &World, entry: &Entry) -> String {
    let [about, stands] = register::columns(world, entry);
    let ended = if entry.closed.is_some() {
        world.lang.say("register-over")
    } else {
        String::new()
    };
    line_of(&[
        &entry.number.to_string(),
        &register::called(world, entry),
        &about,
        &stands,
        &ended,
    ])
}
