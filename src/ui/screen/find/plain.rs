//! The search in lines: words are typed as they are, a number opens what was found.

use super::Find;
use super::view::stands;
use crate::store::contract::Hit;
use crate::text::is_blank;
use crate::ui::action::Action;
use crate::ui::plain::{Prompt, Telling, Told, line_of};
use crate::ui::screen::View as _;
use crate::ui::{World, words};

impl Told for Find {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        telling.before = Some(Action::Back);
        if self.typed.is_empty() {
            telling.line(Prompt {
                label: self.title(world),
                help: Some(world.lang.say("find-hint")),
                ..Prompt::default()
            });
            return telling;
        }
        telling.says = true;
        let typed = self.typed.text();
        telling.text(&world.lang.with("queue-filter", &[("words", typed.into())]));
        for (place, hit) in self.hits.iter().enumerate() {
            telling.entry(&line(world, hit), place == self.selected);
        }
        if self.more {
            telling.say(world, "plain-find-more");
        }
        if self.found_nothing() {
            let wider = self.wider();
            let id = if wider.is_empty() {
                "find-nothing"
            } else {
                "find-nothing-wider"
            };
            telling.say(world, id);
            for (place, words) in wider.iter().enumerate() {
                telling.entry(words, place == self.selected);
            }
        }
        telling
    }
}

fn line(world: &World, hit: &Hit) -> String {
    let kind = if hit.is_case {
        "find-case"
    } else {
        "find-signal"
    };
    let unnamed = is_blank(&hit.name).then(|| world.lang.say("child-unnamed"));
    let name = unnamed.unwrap_or_else(|| hit.name.clone());
    line_of(&[
        &world.lang.say(kind),
        &hit.number.to_string(),
        &name,
        &stands(world, hit),
        &words::at(world, hit.at),
    ])
}
