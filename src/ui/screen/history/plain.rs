//! The journal of a record in lines: when, who, what.

use super::History;
use crate::ui::World;
use crate::ui::plain::{Telling, Told, UNWRAPPED, record};
use crate::ui::record::Item;
use crate::ui::screen::View as _;

impl Told for History {
    fn told(&self, world: &World) -> Telling {
        if let Some(overlay) = &self.overlay {
            return Telling::overlay(overlay);
        }
        let mut telling = Telling::of(self.title(world));
        let selected = self.selected(world).map(Item::Entry);
        let lines = self.lines(world, UNWRAPPED);
        record(&mut telling, &lines, selected.as_ref());
        telling
    }
}
