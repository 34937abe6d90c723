//! A case in lines: where it stands, its panes by name, and the chosen one.

use super::{Case, Tab};
use crate::ui::World;
use crate::ui::key::{Code, Key};
use crate::ui::plain::{Telling, Told, UNWRAPPED, record};
use crate::ui::screen::View as _;

impl Told for Case {
    fn told(&self, world: &World) -> Telling {
        if let Some(overlay) = &self.overlay {
            return Telling::overlay(overlay);
        }
        let pane = world.lang.say(self.tab.label());
        let mut telling = Telling::of(format!("{}, {pane}", self.title(world)));
        for line in self.head(world) {
            telling.text(&line);
        }
        let names = Tab::ALL.map(|tab| world.lang.say(tab.label()));
        let panes = names.join(", ");
        telling.text(
            &world
                .lang
                .with("plain-panes", &[("panes", (&panes).into())]),
        );
        let digits = ('1'..='9').map(|digit| Key::plain(Code::Char(digit)));
        telling.words = names.into_iter().zip(digits).collect();
        let lines = self.lines(world, u16::try_from(UNWRAPPED).unwrap_or(u16::MAX));
        record(&mut telling, &lines, self.selected.as_ref());
        telling
    }
}
