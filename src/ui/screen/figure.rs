//! What is behind one figure: what it consists of, and the signals or cases that it counts.

mod plain;
pub(super) mod view;

use std::collections::BTreeMap;

use super::{Step, Update};
use crate::domain::figures::{self, Part};
use crate::domain::ids::Number;
use crate::store::contract::Found;
use crate::text::{is_blank, visible};
use crate::ui::action::{Action, Scope, moved};
use crate::ui::{Ask, Effect, Loaded, World, open};

/// Rows of the screen that can not be selected: two of the frame, the number, up to three heads.
const FIXED: u16 = 6;
/// Heads among them, in whose place rows stand where there are none.
const HEADS: usize = 3;

/// What can be selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Row<'a> {
    /// A part of the figure.
    Part(&'a Part),
    /// A signal or case that counts.
    Counts(Number),
    /// One that was looked at and does not.
    Other(Number),
}

/// A figure, or one part of it.
#[derive(Debug)]
pub struct Figure {
    whole: figures::Figure,
    /// Place of the part that is shown alone.
    part: Option<usize>,
    selected: usize,
    page: usize,
    /// The number that is being opened.
    opens: Option<Number>,
    /// What the signals or cases are called, as far as they were seen.
    names: BTreeMap<Number, String>,
}

impl Figure {
    /// The whole of a figure.
    pub fn of(whole: figures::Figure) -> Self {
        Self {
            whole,
            part: None,
            selected: 0,
            page: 1,
            opens: None,
            names: BTreeMap::new(),
        }
    }

    /// Asks what the visible signals or cases are called.
    fn ask(&self) -> Vec<Step> {
        let rows = self.rows();
        let visible = rows.iter().skip(self.top()).take(self.page + HEADS);
        let unnamed = visible.filter_map(|row| match row {
            Row::Counts(number) | Row::Other(number) => Some(*number),
            Row::Part(_) => None,
        });
        let unnamed: Vec<Number> = unnamed
            .filter(|number| !self.names.contains_key(number))
            .collect();
        if unnamed.is_empty() {
            return Vec::new();
        }
        vec![Effect::Ask(Ask::Names(unnamed)).into()]
    }

    /// A signal or case with what it is called.
    fn named(&self, number: Number) -> String {
        match self.names.get(&number) {
            Some(name) if !is_blank(name) => format!("{number}  {}", visible(name)),
            _ => number.to_string(),
        }
    }

    fn part(&self) -> Option<&Part> {
        self.whole.parts.get(self.part?)
    }

    fn rows(&self) -> Vec<Row<'_>> {
        let (numbers, others) = self
            .part()
            .map_or((&self.whole.numbers, &self.whole.others), |part| {
                (&part.numbers, &part.others)
            });
        let parts = self.whole.parts.iter().filter(|_| self.part.is_none());
        let numbers = numbers.iter().map(|number| Row::Counts(*number));
        let others = others.iter().map(|number| Row::Other(*number));
        parts.map(Row::Part).chain(numbers).chain(others).collect()
    }

    /// The first visible row.
    const fn top(&self) -> usize {
        (self.selected + 1).saturating_sub(self.page)
    }

    fn open(&mut self) -> Vec<Step> {
        let rows = self.rows();
        match rows.get(self.selected) {
            Some(Row::Part(_)) => {
                let figure = Self {
                    part: Some(self.selected),
                    ..Self::of(self.whole.clone())
                };
                vec![Step::Push(Box::new(super::Screen::Figure(figure)))]
            }
            Some(Row::Counts(number) | Row::Other(number)) => {
                let number = *number;
                self.opens = Some(number);
                vec![Effect::Ask(Ask::Record(number)).into()]
            }
            None => Vec::new(),
        }
    }
}

impl Update for Figure {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::List]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        self.names.clear();
        self.ask()
    }

    fn sized(&mut self, _columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.page = usize::from(rows.saturating_sub(FIXED)).max(1);
        self.ask()
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Step> {
        let last = self.rows().len().saturating_sub(1);
        if let Some(to) = moved(action, self.selected, self.page, last) {
            self.selected = to;
            return self.ask();
        }
        if action == Action::Open {
            return self.open();
        }
        if action == Action::Back {
            return vec![Step::Close];
        }
        Vec::new()
    }

    fn take(&mut self, loaded: Loaded, _world: &World) -> Vec<Step> {
        if let Loaded::Names(names) = loaded {
            self.names.extend(names);
            return Vec::new();
        }
        let Loaded::Record(number, found) = loaded else {
            return Vec::new();
        };
        if self.opens.take() != Some(number) {
            return Vec::new();
        }
        match found {
            Some(Found::Signal(_)) => open::signal(number),
            Some(Found::Case(_)) => open::case(number),
            Some(Found::Entry(_)) => open::entry(number, None),
            None => Vec::new(),
        }
    }

    fn wants(&self, loaded: &Loaded) -> bool {
        let opened = matches!(loaded, Loaded::Record(..)) && self.opens.is_some();
        opened || matches!(loaded, Loaded::Names(_))
    }

    fn failed(&mut self) {
        self.opens = None;
    }

    fn why_not(&self, action: Action, _world: &World) -> Option<&'static str> {
        let nothing = action == Action::Open && self.rows().is_empty();
        nothing.then_some("why-not-nothing-selected")
    }
}
