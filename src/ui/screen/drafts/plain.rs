//! The drafts in lines: form, number, time and first words of each.

use super::Drafts;
use super::view::row;
use crate::ui::World;
use crate::ui::plain::{Telling, Told};
use crate::ui::screen::View as _;

impl Told for Drafts {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        if let Some(dialog) = &self.asks {
            return Telling::dialog(telling.title, dialog);
        }
        if self.rows.is_empty() {
            telling.say(world, "drafts-empty");
        }
        for (place, draft) in self.rows.iter().enumerate() {
            telling.entry(&row(draft, world), place == self.selected);
        }
        telling
    }
}
