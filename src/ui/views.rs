//! Views that a worker saved: a list, one of its views, words to filter by, and a name.

use serde::{Deserialize, Serialize};

use crate::store::contract::{CaseView, QueueView};
use crate::text::fold;

/// How many are kept; the oldest goes for a new one.
pub const KEPT: usize = 20;
/// Name of the personal setting that holds them.
pub const SETTING: &str = "views";
/// The digit of the first one; those before it are the tabs.
const FIRST_DIGIT: usize = 7;

/// A list on one of its views.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "list", content = "view")]
pub enum Shown {
    /// The intake queue.
    Queue(QueueView),
    /// The list of cases.
    Cases(CaseView),
}

/// What a list shows, under a name.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// Its name.
    pub name: String,
    /// The list and its view.
    #[serde(flatten)]
    pub shown: Shown,
    /// Words to filter by, possibly none.
    #[serde(default)]
    pub filter: String,
}

/// Hides the words, which may name people.
impl std::fmt::Debug for SavedView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SavedView")
            .field("shown", &self.shown)
            .finish_non_exhaustive()
    }
}

impl SavedView {
    /// Whether it shows the same, whatever its name.
    pub fn shows_same(&self, other: &Self) -> bool {
        self.shown == other.shown && self.filter.trim() == other.filter.trim()
    }
}

/// The saved views of a worker, in the order they were saved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Views(Vec<SavedView>);

impl Views {
    /// Reads them as they were kept; what a newer program wrote is as good as none.
    pub fn read(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap_or_default())
    }

    /// As they are kept.
    pub fn written(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    /// All of them.
    pub fn all(&self) -> &[SavedView] {
        &self.0
    }

    /// The one with a name, however it is spelled.
    pub fn named(&self, name: &str) -> Option<&SavedView> {
        let name = fold(name.trim());
        self.0.iter().find(|view| fold(view.name.trim()) == name)
    }

    /// The one that shows the same as a list shows now.
    pub fn showing(&self, other: &SavedView) -> Option<&SavedView> {
        self.0.iter().find(|view| view.shows_same(other))
    }

    /// Keeps one, in the place of another of its name.
    pub fn keep(&mut self, view: SavedView) {
        let name = self.named(&view.name).map(|known| known.name.clone());
        if let Some(known) = self
            .0
            .iter_mut()
            .find(|each| Some(&each.name) == name.as_ref())
        {
            *known = view;
            return;
        }
        if self.0.len() == KEPT {
            self.0.remove(0);
        }
        self.0.push(view);
    }

    /// Forgets those that show the same.
    pub fn forget(&mut self, view: &SavedView) {
        self.0.retain(|each| !each.shows_same(view));
    }

    /// The digit that opens the one at a place, as it is shown; possibly none.
    pub fn key(&self, place: usize) -> String {
        let digit = place + FIRST_DIGIT;
        let has = digit < 10 && place < self.0.len();
        if has {
            digit.to_string()
        } else {
            String::new()
        }
    }

    /// The place of the one that a digit opens.
    pub fn at_digit(&self, digit: u32) -> Option<usize> {
        let place = usize::try_from(digit).ok()?.checked_sub(FIRST_DIGIT)?;
        (place < self.0.len()).then_some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(name: &str, filter: &str) -> SavedView {
        SavedView {
            name: name.to_owned(),
            shown: Shown::Queue(QueueView::Mine),
            filter: filter.to_owned(),
        }
    }

    #[test]
    fn saved_views_come_back_as_they_were_and_what_nobody_can_read_is_none() {
        let mut views = Views::default();
        views.keep(view("Моё село", "село"));
        views.keep(SavedView {
            name: "Closed".to_owned(),
            shown: Shown::Cases(CaseView::Closed),
            filter: String::new(),
        });
        assert_eq!(Views::read(&views.written()), views);
        assert_eq!(
            Views::read("[{\"list\": \"of tomorrow\"}]"),
            Views::default()
        );
    }

    #[test]
    fn a_name_belongs_to_one_view_however_it_is_spelled() {
        let mut views = Views::default();
        views.keep(view("Север", "a"));
        views.keep(view("СЕВЕР ", "b"));
        assert_eq!(views.all().len(), 1);
        assert_eq!(views.named("север").unwrap().filter, "b");
    }

    #[test]
    fn the_digits_after_the_tabs_open_saved_views() {
        let mut views = Views::default();
        for place in 0..7 {
            views.keep(view(&format!("v{place}"), &place.to_string()));
        }
        assert_eq!(views.at_digit(6), None);
        assert_eq!(views.at_digit(7), Some(0));
        assert_eq!(views.key(2), "9");
        assert_eq!(views.key(3), "");
    }
}
