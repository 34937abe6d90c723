//! Personal settings: each value changes by a key, acts at once and is kept.

mod plain;
mod view;

use super::calibrate::Calibrate;
use super::trial::Trial;
use super::{Screen, Step, Update};
use crate::lang::Language;
use crate::text::Keyboard;
use crate::ui::action::{Action, Scope, moved, turned};
use crate::ui::settings::Change;
use crate::ui::{Loaded, World};

/// A row of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row {
    Language,
    Theme,
    Keyboard,
    /// Finds the layout by a key or two.
    Calibrate,
    /// Shows what keys become.
    Trial,
    Mouse,
    Ascii,
    Bell,
}

/// The rows, from top to bottom.
const ROWS: &[Row] = &[
    Row::Language,
    Row::Theme,
    Row::Keyboard,
    Row::Calibrate,
    Row::Trial,
    Row::Mouse,
    Row::Ascii,
    Row::Bell,
];

/// Personal settings.
#[derive(Debug, Default)]
pub struct Settings {
    selected: usize,
}

impl Settings {
    fn row(&self) -> Row {
        ROWS.get(self.selected).copied().unwrap_or(Row::Language)
    }

    /// The next value of the selected row, or the one before.
    fn turn(&self, forward: bool, world: &World) -> Vec<Step> {
        let own = &world.settings;
        let change = match self.row() {
            Row::Language => {
                let language = world.lang.language();
                turned(Language::ALL, language, forward).map(Change::Language)
            }
            Row::Theme => Some(Change::NextTheme),
            Row::Keyboard => {
                let all = Keyboard::ALL.iter().copied().map(Some);
                let all: Vec<Option<Keyboard>> = std::iter::once(None).chain(all).collect();
                turned(&all, own.keyboard, forward).map(Change::Keyboard)
            }
            Row::Mouse => Some(Change::Mouse(!own.mouse)),
            Row::Ascii => Some(Change::Ascii(!own.ascii)),
            Row::Bell => Some(Change::Bell(!own.bell)),
            Row::Calibrate | Row::Trial => None,
        };
        change.map(Step::Change).into_iter().collect()
    }

    /// Opens what the selected row stands for, or gives it its next value.
    fn open(&self, world: &World) -> Vec<Step> {
        let screen = match self.row() {
            Row::Calibrate => Screen::Calibrate(Calibrate::default()),
            Row::Trial => Screen::Trial(Trial::default()),
            Row::Language | Row::Theme | Row::Keyboard | Row::Mouse | Row::Ascii | Row::Bell => {
                return self.turn(true, world);
            }
        };
        vec![Step::Push(Box::new(screen))]
    }

    fn select(&mut self, action: Action) -> bool {
        let last = ROWS.len().saturating_sub(1);
        let to = moved(action, self.selected, ROWS.len(), last);
        self.selected = to.unwrap_or(self.selected);
        to.is_some()
    }
}

impl Update for Settings {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Settings, Scope::List]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        if self.select(action) {
            return Vec::new();
        }
        let opens = [Action::Open, Action::NextValue];
        if opens.contains(&action) {
            return self.open(world);
        }
        if action == Action::PreviousValue {
            return self.turn(false, world);
        }
        if action == Action::Back {
            return vec![Step::Close];
        }
        Vec::new()
    }

    fn take(&mut self, _loaded: Loaded, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn wants(&self, _loaded: &Loaded) -> bool {
        false
    }
}
