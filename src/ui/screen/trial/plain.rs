//! The test of the keys in lines: single keys do not arrive there, so that it says where they do.

use super::Trial;
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::plain::{Telling, Told};
use crate::ui::screen::View as _;

impl Told for Trial {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        telling.say(world, "trial-plain");
        telling.enter = Some(Action::Back);
        telling
    }
}
