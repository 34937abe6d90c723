//! What is behind a figure in lines: its number, its parts, the signals or cases it counts.

use super::view::{heading, number, part_line};
use super::{Figure, Row};
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::plain::{Telling, Told};
use crate::ui::screen::View as _;

impl Told for Figure {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        telling.text(&number(self, world));
        let rows = self.rows();
        let mut last = None;
        let top = self.top();
        for (place, row) in rows.iter().enumerate().skip(top).take(self.page) {
            let heading = heading(*row, world);
            if last.as_ref() != Some(&heading) {
                telling.text(&heading);
                last = Some(heading);
            }
            let line = match row {
                Row::Part(part) => part_line(world, &self.whole, part),
                Row::Counts(number) | Row::Other(number) => self.named(*number),
            };
            telling.entry(&line, place == self.selected);
        }
        if top + self.page < rows.len() {
            telling.say(world, "plain-more");
            telling.enter = Some(Action::PageDown);
        }
        telling
    }
}
