//! An entry of the registers in lines.

use super::Entry;
use crate::ui::World;
use crate::ui::plain::{Telling, Told, UNWRAPPED, record};
use crate::ui::screen::View as _;

impl Told for Entry {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        if self.record.is_none() {
            telling.say(world, self.absent());
            return telling;
        }
        let selected = self.item(world);
        let lines = self.lines(world, UNWRAPPED);
        record(&mut telling, &lines, selected.as_ref());
        telling
    }
}
