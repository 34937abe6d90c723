//! The question for a key in lines: the key is typed as a line of its own.

use super::Calibrate;
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::key::{Code, Key};
use crate::ui::plain::{Telling, Told};
use crate::ui::screen::{Step, Update as _, View as _};

impl Told for Calibrate {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        if self.wrong {
            telling.say(world, "calibrate-wrong");
        }
        telling.say(world, self.question());
        telling.says = true;
        telling.enter = Some(Action::Back);
        telling
    }
}

impl Calibrate {
    /// Takes the first character of a line as the key that was pressed.
    pub(super) fn key_said(&mut self, text: &str, world: &World) -> Vec<Step> {
        let letter = text.trim().chars().next();
        letter.map_or_else(Vec::new, |letter| {
            self.key(Key::plain(Code::Char(letter)), world)
        })
    }
}
