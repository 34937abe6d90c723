//! A list of actions in lines: what a number runs, and why not where it cannot.

use super::Chooser;
use crate::ui::World;
use crate::ui::plain::Telling;

/// A name with those of its keys that can be typed as words.
fn named(name: &str, keys: &str) -> String {
    let is_word = |key: &&str| key.chars().all(|letter| letter.is_ascii_alphanumeric());
    let short = |key: &&str| key.len() <= "F10".len();
    let keys = keys.split(", ").filter(|key| is_word(key) && short(key));
    let keys: Vec<&str> = keys.filter(|key| !key.is_empty()).collect();
    if keys.is_empty() {
        return name.to_owned();
    }
    format!("{name} ({})", keys.join(", "))
}

impl Chooser {
    /// The actions under a title.
    pub fn told(&self, title: String, world: &World) -> Telling {
        let mut telling = Telling::of(title);
        let shown = self.shown(world);
        let selected = self.selected(shown.len());
        for (place, entry) in shown.iter().enumerate() {
            let name = named(&entry.name(world), &entry.keys);
            let text = match entry.why_not {
                Some(id) => format!("{name}: {}", world.lang.say(id)),
                None => name,
            };
            telling.entry(&text, place == selected);
        }
        telling
    }
}
