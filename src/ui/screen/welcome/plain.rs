//! The first start in lines: one question after the other.

use super::{Page, Welcome};
use crate::lang::{Lang, Language};
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::plain::{Prompt, Telling, Told};
use crate::ui::screen::{Step, View as _};

/// More zones than that are not told: the beginning of a city makes them fewer.
const ZONES: usize = 20;

impl Told for Welcome {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        let sheet = self.sheet(world);
        // Nobody moves with arrows here; whoever cannot read one of the sentences reads another.
        if self.page == Page::Language {
            for language in Language::ALL {
                telling.text(&Lang::of(*language).say("plain-language"));
            }
        } else {
            for sentence in &sheet.sentences {
                telling.text(sentence);
            }
        }
        if let Some(id) = self.wrong {
            telling.say(world, id);
        }
        telling.before = Some(Action::Back);
        let numbered = |text: &str| {
            let (digit, rest) = text.split_once("  ")?;
            digit.parse::<usize>().ok().map(|_digit| rest.to_owned())
        };
        let none_yet = self.page == Page::Zone && self.place.is_empty();
        let told = if none_yet { 0 } else { ZONES };
        for (place, row) in sheet.rows.iter().enumerate().take(told) {
            let text = numbered(row).unwrap_or_else(|| row.clone());
            telling.entry(&text, place == self.selected);
        }
        match (self.page, sheet.line) {
            (Page::Ready, _) => telling.enter = Some(Action::Open),
            (Page::Zone, Some((label, typed))) => {
                telling.says = true;
                telling.enter = Some(Action::Open);
                telling.text(&format!("{label} {typed}"));
                let chosen = sheet.rows.get(self.selected).cloned().unwrap_or_default();
                let args = [("zone", (&chosen).into())];
                telling.text(&world.lang.with("plain-zone", &args));
            }
            (_, Some((label, value))) => {
                telling.line(Prompt {
                    label: label.trim_end_matches(':').to_owned(),
                    value,
                    ..Prompt::default()
                });
                telling.enter = Some(Action::Open);
            }
            (_, None) => {}
        }
        telling
    }
}

impl Welcome {
    /// Takes a whole line in the place of what stands in the line of this page.
    pub(super) fn line_said(&mut self, text: &str) -> Vec<Step> {
        let Some(line) = self.line() else {
            return Vec::new();
        };
        line.set(text);
        self.changed()
    }
}
