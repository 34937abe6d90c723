//! A check in lines: what is missing, what was done, and what can be written.

use super::Check;
use crate::ui::World;
use crate::ui::plain::{Telling, Told, UNWRAPPED, paper, reader};
use crate::ui::screen::View as _;

impl Told for Check {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        if self.file.is_none() {
            telling.say(world, "signal-loading");
            return telling;
        }
        let [text, _beside] = self.written(world, [UNWRAPPED; 2]);
        let [wrapped, _beside] = self.texts(world);
        let here = reader(&wrapped, self.place.line());
        paper(&mut telling, &text, here);
        telling
    }
}
