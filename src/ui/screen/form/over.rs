//! What opens over the fields to choose from, and what becomes of the choice.

use super::{Form, Over};
use crate::domain::form::Kind;
use crate::ui::World;
use crate::ui::form::Focus;
use crate::ui::form::line::Line;
use crate::ui::form::month::Taken;
use crate::ui::form::picker::{Picked, Picker, view as picker_view};
use crate::ui::notice::Notice;
use crate::ui::screen::Step;

impl Form {
    /// Opens what a field is chosen from: its list, a month, or the matches.
    pub(super) fn values(&mut self, world: &World) -> Vec<Step> {
        if let Some(month) = self.sheet.month(world) {
            self.over = Over::Month(month);
            return Vec::new();
        }
        self.list("", world)
    }

    /// Opens the list of values with what was typed, and something behind it; or goes into the
    /// matches.
    pub(super) fn list(&mut self, behind: &str, world: &World) -> Vec<Step> {
        let Some(field) = self.sheet.focused() else {
            return Vec::new();
        };
        let present = self.sheet.answers().text(&field.id);
        if let Some(picker) = Picker::of(field, present, self.lines(), world) {
            let typed = self.sheet.typed();
            let behind = if typed.is_empty() { "" } else { behind };
            let typed = format!("{typed}{behind}");
            self.over = Over::Picker(picker.with_typed(&typed));
        } else if let Some(picker) = Picker::suggestions(field, self.lines(), world) {
            self.over = Over::Picker(picker);
        } else if self.matches.is_empty() {
            return self.want_matches();
        } else {
            self.over = Over::Matches;
        }
        Vec::new()
    }

    /// Lines of a list that lies over the form.
    fn lines(&self) -> usize {
        usize::from(self.size.1.saturating_sub(picker_view::FIXED))
    }

    pub(super) fn picked(&mut self, picked: Picked, world: &World) -> Vec<Step> {
        if picked == Picked::Open {
            return Vec::new();
        }
        self.over = Over::Nothing;
        let (Picked::Chosen(value), Some(field)) = (picked, self.sheet.focused()) else {
            return Vec::new();
        };
        // Something else than the list has is written into the line.
        if value.is_empty() && !field.among.is_empty() {
            return Vec::new();
        }
        let id = field.id.clone();
        self.sheet.fill(vec![(id, value)], world);
        let mut steps = self.edited();
        steps.extend(self.step(1, world));
        steps
    }

    /// Takes a day; behind that of a moment the time can be mended.
    pub(super) fn taken(&mut self, taken: Taken, world: &World) -> Vec<Step> {
        if taken == Taken::Open {
            return Vec::new();
        }
        self.over = Over::Nothing;
        let Taken::Chosen(day) = taken else {
            return Vec::new();
        };
        let changed = self.sheet.take_day(day, world);
        let mut steps = if changed { self.edited() } else { Vec::new() };
        let kind = self.sheet.focused().map(|field| &field.kind);
        if matches!(kind, Some(Kind::Moment(_))) {
            self.edit_line(Line::end, world);
        } else {
            steps.extend(self.step(1, world));
        }
        steps
    }

    /// Lists everything that keeps the form from being saved.
    pub(super) fn list_problems(&mut self, world: &World) -> Vec<Step> {
        let problems = self.sheet.list_problems(world);
        if problems.is_empty() {
            let text = world.lang.say("problems-none");
            return vec![Step::Tell(Notice::done(text))];
        }
        let picker = Picker::among(problems, self.lines(), world);
        self.over = Over::Problems(picker);
        Vec::new()
    }

    /// Goes to the field of a problem; one of no field stands above the first.
    pub(super) fn jumped(&mut self, picked: Picked, world: &World) -> Vec<Step> {
        if picked == Picked::Open {
            return Vec::new();
        }
        self.over = Over::Nothing;
        match picked {
            Picked::Chosen(field) if !field.is_empty() => {
                self.moved(world, |sheet| sheet.go(Focus::Field(field), world))
            }
            Picked::Chosen(_) | Picked::Open | Picked::Closed => Vec::new(),
        }
    }
}
