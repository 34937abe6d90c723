//! Figures in lines: a figure with its number on each, or a month with its three counts.

use super::view::{month, period, title};
use super::{Figures, Shown};
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::plain::{Telling, Told, line_of};
use crate::ui::words::figure as words;

impl Told for Figures {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(title(self, world));
        if self.shown != Shown::Months {
            telling.text(&period(self, world));
        }
        let Some(report) = self.report(world) else {
            telling.say(world, "figures-counting");
            return telling;
        };
        let lines: Vec<String> = if self.shown == Shown::Months {
            let months = report.months.iter();
            months.map(|each| month(world, each)).collect()
        } else {
            let figures = self.figures(world).iter();
            figures
                .map(|figure| {
                    let value = words::value(world, figure.value);
                    line_of(&[&words::name(world, figure), &value])
                })
                .collect()
        };
        if lines.is_empty() {
            telling.say(world, "figures-none");
        }
        let top = self.top(self.page);
        let visible = lines.iter().enumerate().skip(top).take(self.page);
        for (place, line) in visible {
            telling.entry(line, place == self.selected);
        }
        if top + self.page < lines.len() {
            telling.say(world, "plain-more");
            telling.enter = Some(Action::PageDown);
        }
        telling
    }
}
