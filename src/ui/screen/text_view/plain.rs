//! The text of a screen in lines, which it is already.

use super::TextView;
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::plain::{Telling, Told};
use crate::ui::screen::View as _;

impl Told for TextView {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        for line in self.text.lines() {
            telling.text(line);
        }
        telling.enter = Some(Action::Back);
        telling
    }
}
