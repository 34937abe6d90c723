//! What each change does to an entry, and its parts as they can be put back.

use super::{Entry, Part};
use crate::domain::change::EntryChange;
use crate::domain::undo::{EntryPart, EntrySlot};

impl Entry {
    /// Carries a change out; the same on the first day and on replay.
    pub fn apply(&mut self, change: &EntryChange) {
        if !matches!(change, EntryChange::Opened(_)) {
            self.rev += 1;
        }
        match change {
            EntryChange::Opened(entry) => *self = (**entry).clone(),
            EntryChange::HeadWritten { after, .. } => self.head = (**after).clone(),
            EntryChange::PartWritten { after, .. } => self.write(after),
            EntryChange::PartDropped(part) => self.parts.retain(|each| each.id != part.id),
            EntryChange::Closed(closed) => self.closed = Some(closed.clone()),
            EntryChange::Reopened(_) => self.closed = None,
            EntryChange::PutBack(swap) => self.put(&swap.to),
        }
    }

    fn write(&mut self, part: &Part) {
        match self.parts.iter_mut().find(|each| each.id == part.id) {
            Some(known) => *known = part.clone(),
            None => self.parts.push(part.clone()),
        }
    }

    /// A part as it stands.
    pub fn part_at(&self, slot: EntrySlot) -> EntryPart {
        match slot {
            EntrySlot::Head => EntryPart::Head(Box::new(self.head.clone())),
            EntrySlot::Part(id) => {
                let place = self.parts.iter().position(|each| each.id == id);
                let found = place.and_then(|place| Some((place, self.parts.get(place)?.clone())));
                EntryPart::Part(id, found.map(Box::new))
            }
            EntrySlot::Closed => EntryPart::Closed(self.closed.clone()),
        }
    }

    /// Puts a part in the place of the one that stands.
    fn put(&mut self, part: &EntryPart) {
        match part {
            EntryPart::Head(head) => self.head = (**head).clone(),
            EntryPart::Part(id, part) => {
                self.parts.retain(|each| each.id != *id);
                if let Some(found) = part {
                    let (place, part) = (**found).clone();
                    self.parts.insert(place.min(self.parts.len()), part);
                }
            }
            EntryPart::Closed(closed) => self.closed.clone_from(closed),
        }
    }
}
