//! A signal in lines: urgency, report, and what the office made of it.

use super::{Signal, report, work};
use crate::ui::World;
use crate::ui::paper::Paper;
use crate::ui::plain::{Telling, Told, UNWRAPPED, paper, reader};
use crate::ui::screen::View as _;

impl Told for Signal {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        let Some(file) = self.file.as_deref() else {
            let id = if self.missing {
                "signal-missing"
            } else {
                "signal-loading"
            };
            telling.say(world, id);
            return telling;
        };
        let mut text = Paper::new(world, UNWRAPPED);
        work::urgency(file, &mut text);
        report::write(file, &mut text);
        work::rest(file, &mut text);
        let here = reader(&self.text(world), self.here().line());
        paper(&mut telling, &text.lines(), here);
        telling
    }
}
