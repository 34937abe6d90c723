//! The problems of a form: what was refused, beside which field, and the way from one to the next.

use super::picker::Entry;
use super::{Focus, Sheet, label};
use crate::domain::form::{Field, Kind};
use crate::domain::refusal::{Refusal, Refusals};
use crate::ui::{World, words};

impl Sheet {
    /// The refusal that stands below a field.
    pub fn refusal(&self, field: &str) -> Option<&Refusal> {
        let mut refusals = self.refusals.iter();
        refusals
            .find(|(id, _refusal)| id == field)
            .map(|(_id, refusal)| refusal)
    }

    /// Refusals that belong to no field that is shown.
    pub fn refusals_on_top(&self) -> impl Iterator<Item = &Refusal> {
        let shown = |id: &str| self.fields.iter().any(|field| field.id == id);
        let on_top = self
            .refusals
            .iter()
            .filter(move |(id, _refusal)| !shown(id));
        on_top.map(|(_id, refusal)| refusal)
    }

    /// How many problems there are.
    pub const fn problems(&self) -> usize {
        self.refusals.len()
    }

    /// Whether a save was refused, so that the problems stand in a list.
    pub const fn refused(&self) -> bool {
        self.refused
    }

    /// Shows refusals in the place of those shown, and goes to the first field that has one, or
    /// to the first of all.
    pub fn refuse(&mut self, refusals: Vec<(String, Refusal)>, world: &World) {
        self.refusals = refusals;
        self.refused = true;
        let first = self
            .fields
            .iter()
            .find(|field| self.refusal(&field.id).is_some());
        // What belongs to no field stands above the first one.
        let focus = first.map_or_else(|| self.first(), |field| Focus::Field(field.id.clone()));
        self.enter(focus, world);
    }

    /// Goes to the next field with a problem, round and round.
    pub fn next_problem(&mut self, world: &World) {
        let place = self
            .fields
            .iter()
            .position(|field| Focus::Field(field.id.clone()) == self.focus);
        let behind = place.map_or(0, |place| place + 1);
        let (before, after) = self.fields.split_at(behind.min(self.fields.len()));
        let mut around = after.iter().chain(before);
        let next = around.find(|field| self.refusal(&field.id).is_some());
        if let Some(id) = next.map(|field| field.id.clone()) {
            self.go(Focus::Field(id), world);
        }
    }

    /// Everything that keeps the form from being saved, in the order of its fields; the code of an
    /// entry is its field, empty where it belongs to none.
    pub fn list_problems(&mut self, world: &World) -> Vec<Entry> {
        self.leave(world);
        let mut refusals = self.refusals.clone();
        if let Err(Refusals(read)) = self.read(world) {
            let new = |each: &(String, Refusal)| !refusals.contains(each);
            let read: Vec<_> = read.into_iter().filter(new).collect();
            refusals.extend(read);
        }
        let place = |id: &str| self.fields.iter().position(|field| field.id == id);
        refusals.sort_by_key(|(id, _refusal)| place(id));
        let entry = |(id, refusal): (String, Refusal)| {
            let why = words::refusal(world, &refusal);
            let place = place(&id);
            let label = place.map_or_else(
                || why.clone(),
                |place| format!("{}: {why}", self.full_label(place, world)),
            );
            Entry {
                code: place.map_or_else(String::new, |_place| id),
                label,
                ticked: false,
            }
        };
        refusals.into_iter().map(entry).collect()
    }

    /// The label of a field behind the heading of its group: one name is not another's.
    fn full_label(&self, place: usize, world: &World) -> String {
        let (before, from) = self.fields.split_at(place.min(self.fields.len()));
        let Some(field) = from.first() else {
            return String::new();
        };
        let words = label::words(&field.label, world);
        let group = |id: &str| Some(id.rsplit_once('.')?.0.to_owned());
        let heading = before.iter().rev().find(|each| each.kind == Kind::Heading);
        let heading = heading.filter(|heading| group(&field.id).as_deref() == Some(&heading.id));
        heading.map_or_else(
            || words.clone(),
            |heading| format!("{}, {words}", label::words(&heading.label, world)),
        )
    }

    /// Forgets what was refused of a field that another answer took away.
    pub(super) fn forget_gone(&mut self, now: &[Field]) {
        let stood = |id: &str| self.fields.iter().any(|field| field.id == id);
        let stands = |id: &str| now.iter().any(|field| field.id == id);
        self.refusals
            .retain(|(id, _refusal)| !stood(id) || stands(id));
    }
}
