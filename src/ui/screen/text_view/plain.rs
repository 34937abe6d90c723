//! The text of a screen in lines, which it is already.

use super::TextView;
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::plain::{Telling, Told};
use crate::ui::screen::View as _;

impl Told for TextView {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        // Rules and lines to write on are nothing to hear.
        let drawn = |line: &&str| line.chars().all(|sign| "=-_ ".contains(sign));
        for line in self.text.lines().filter(|line| !drawn(line)) {
            telling.text(line);
        }
        telling.enter = Some(Action::Back);
        telling
    }
}
