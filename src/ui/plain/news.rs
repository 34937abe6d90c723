//! What is told of a screen: all of it at first, and then only what became different.

use std::mem::discriminant;

use super::{Asks, Said, Telling};
use crate::ui::World;

/// What was told of each screen of the stack.
#[derive(Debug, Default)]
pub struct News {
    told: Vec<Telling>,
}

impl News {
    /// The lines to tell of the screen that lies on so many others; all of them where asked for.
    pub fn of(&mut self, depth: usize, telling: Telling, anew: bool) -> Vec<String> {
        let came_back = self.told.len() > depth + 1;
        let before = self.told.get(depth).filter(|before| {
            let lists = !is_prompt(&telling.asks);
            let other = discriminant(&before.asks) != discriminant(&telling.asks);
            before.title == telling.title && !anew && !(lists && other)
        });
        let lines = match before {
            None => whole(&telling),
            Some(before) => {
                let title = came_back.then(|| telling.title.clone());
                match changed(before, &telling) {
                    Some(changed) => title.into_iter().chain(changed).collect(),
                    None => whole(&telling),
                }
            }
        };
        self.told.truncate(depth);
        // A screen that nobody was told of, such as one that was there at the start.
        while self.told.len() < depth {
            self.told.push(Telling::of(String::new()));
        }
        self.told.push(telling);
        lines
    }
}

const fn is_prompt(asks: &Asks) -> bool {
    matches!(asks, Asks::Answer(_) | Asks::Line(_))
}

/// Title and lines; entries of a screen that asks for something else wait until they are asked for.
fn whole(telling: &Telling) -> Vec<String> {
    let title = std::iter::once(telling.title.clone());
    title.chain(lines(telling)).collect()
}

fn lines(telling: &Telling) -> Vec<String> {
    let texts_only = is_prompt(&telling.asks);
    let numbered = numbered(telling).into_iter();
    numbered
        .filter(|(is_entry, _text)| !(*is_entry && texts_only))
        .map(|(_is_entry, text)| text)
        .collect()
}

/// Every line of a screen, entries with their numbers.
pub fn all(telling: &Telling) -> Vec<String> {
    let title = std::iter::once(telling.title.clone());
    let lines = numbered(telling).into_iter();
    title.chain(lines.map(|(_is_entry, text)| text)).collect()
}

/// Lines with whether they are entries; those with the number that chooses them.
fn numbered(telling: &Telling) -> Vec<(bool, String)> {
    let mut number = 0;
    let lines = telling.lines.iter().map(|line| match line {
        Said::Text(text) => (false, text.clone()),
        Said::Entry(text) => {
            number += 1;
            (true, format!("{number}. {text}"))
        }
    });
    lines.collect()
}

/// Lines that were not there before; nothing where most of a list is another.
fn changed(before: &Telling, now: &Telling) -> Option<Vec<String>> {
    let (before, now_lines) = (lines(before), lines(now));
    let all = now_lines.len();
    let new: Vec<String> = now_lines
        .into_iter()
        .filter(|line| !before.contains(line))
        .collect();
    let most = !is_prompt(&now.asks) && new.len() * 2 > all && new.len() > 1;
    (!most).then_some(new)
}

/// What is asked for, as it stands before the line in which it is answered.
pub fn asked(telling: &Telling, world: &World) -> Option<String> {
    match &telling.asks {
        Asks::Open | Asks::Go | Asks::Tick => None,
        Asks::Answer(question) => Some(question.clone()),
        Asks::Line(prompt) => {
            let mut args = vec![("label", (&prompt.label).into())];
            if prompt.value.is_empty() {
                return Some(world.lang.with("plain-field", &args));
            }
            args.push(("value", (&prompt.value).into()));
            Some(world.lang.with("plain-field-now", &args))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(title: &str, entries: &[&str]) -> Telling {
        let mut telling = Telling::of(title.to_owned());
        for entry in entries {
            telling.entry(entry, false);
        }
        telling
    }

    #[test]
    fn a_screen_is_told_whole_at_first_and_then_only_what_changed() {
        let mut news = News::default();
        let told = news.of(0, list("Queue", &["a", "b", "c"]), false);
        assert_eq!(told, ["Queue", "1. a", "2. b", "3. c"]);
        let told = news.of(0, list("Queue", &["a", "b", "c"]), false);
        assert!(told.is_empty());
        let told = news.of(0, list("Queue", &["a", "B", "c"]), false);
        assert_eq!(told, ["2. B"]);
        let told = news.of(0, list("Queue", &["x", "y", "c"]), false);
        assert_eq!(told, ["Queue", "1. x", "2. y", "3. c"]);
    }

    #[test]
    fn whoever_comes_back_hears_where_he_is_and_what_changed() {
        let mut news = News::default();
        news.of(0, list("Queue", &["a", "b", "c"]), false);
        news.of(1, list("Signal", &["x"]), false);
        let told = news.of(0, list("Queue", &["a", "b", "C"]), false);
        assert_eq!(told, ["Queue", "3. C"]);
        let told = news.of(0, list("Queue", &["a", "b", "C"]), true);
        assert_eq!(told.len(), 4);
    }
}
