//! The settings in lines: each row with its value, and what the selected one is for.

use super::view::{about, name, value};
use super::{ROWS, Settings};
use crate::ui::World;
use crate::ui::plain::{Telling, Told, line_of};
use crate::ui::screen::View as _;

impl Told for Settings {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        telling.say(world, about(self.row()));
        for (place, row) in ROWS.iter().enumerate() {
            let name = world.lang.say(name(*row));
            let value = value(*row, world).unwrap_or_default();
            let line = line_of(&[&name, &value]);
            telling.entry(&line, place == self.selected);
        }
        telling
    }
}
