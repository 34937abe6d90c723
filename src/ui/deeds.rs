//! What was done in this session and can be taken back, and what was taken back.

use std::collections::VecDeque;

use super::{Ticket, World, words};
use crate::domain::command::Command;
use crate::domain::ids::Number;
use crate::store::contract::Applied;

/// How many actions are remembered.
pub const KEPT: usize = 50;

/// An action that can be taken back, or done again: the record's number and the command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    number: Option<Number>,
    command: Box<Command>,
}

impl Way {
    fn of(applied: &Applied) -> Option<Self> {
        let number = applied.records.first().map(|record| record.number);
        let command = applied.way_back.clone()?;
        Some(Self { number, command })
    }

    /// What was done, with the record it was done to.
    pub fn words(&self, world: &World) -> String {
        let deed = words::deed::deed(world, &self.command).unwrap_or_default();
        self.number
            .map_or_else(|| deed.clone(), |number| format!("{number}: {deed}"))
    }

    /// The command that goes this way.
    pub fn command(&self) -> &Command {
        &self.command
    }
}

/// Which way a command under way goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Something is taken back.
    Back,
    /// Something is done again.
    Again,
}

/// What was done last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Last<'a> {
    /// Nothing in this session.
    Nothing,
    /// Something that stays for ever.
    Stays,
    /// Something that can be taken back.
    Way(&'a Way),
}

/// The actions of a session, the latest last; one that stays for ever has no way back.
#[derive(Debug, Default)]
pub struct Deeds {
    done: VecDeque<Option<Way>>,
    undone: Vec<Way>,
    under_way: Option<(Ticket, Direction)>,
}

impl Deeds {
    /// What was done last.
    pub fn last(&self) -> Last<'_> {
        match self.done.back() {
            None => Last::Nothing,
            Some(None) => Last::Stays,
            Some(Some(way)) => Last::Way(way),
        }
    }

    /// What was taken back last.
    pub fn undone(&self) -> Option<&Way> {
        self.undone.last()
    }

    /// Passes over what stays for ever, so that what was done before it comes next.
    pub fn pass(&mut self) {
        if self.last() == Last::Stays {
            self.done.pop_back();
        }
    }

    /// Learns that a command goes back, or again.
    pub const fn sent(&mut self, ticket: Ticket, direction: Direction) {
        self.under_way = Some((ticket, direction));
    }

    /// Which way the command of a ticket went; nothing for any other command.
    pub fn arrived(&mut self, ticket: Ticket) -> Option<Direction> {
        let (_ticket, direction) = self.under_way.take_if(|(each, _)| *each == ticket)?;
        Some(direction)
    }

    /// Remembers what was done.
    pub fn did(&mut self, applied: &Applied) {
        self.undone.clear();
        self.remember(Way::of(applied));
    }

    /// What went back can be done again, and the other way round.
    pub fn went(&mut self, direction: Direction, applied: &Applied) {
        self.forget(direction);
        match direction {
            Direction::Back => self.undone.extend(Way::of(applied)),
            Direction::Again => self.remember(Way::of(applied)),
        }
    }

    /// Forgets what the rules refuse for ever.
    pub fn forget(&mut self, direction: Direction) {
        match direction {
            Direction::Back => drop(self.done.pop_back()),
            Direction::Again => drop(self.undone.pop()),
        }
    }

    fn remember(&mut self, way: Option<Way>) {
        if self.done.len() == KEPT {
            self.done.pop_front();
        }
        self.done.push_back(way);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::SignalStep;
    use crate::domain::ids::SignalId;

    fn applied(place: u128, can: bool) -> Applied {
        let step = SignalStep::StartCheck;
        let command = Command::Signal(SignalId(uuid::Uuid::from_u128(place)), step);
        Applied {
            records: Vec::new(),
            way_back: can.then(|| Box::new(command)),
        }
    }

    #[test]
    fn the_last_fifty_actions_of_a_session_are_remembered() {
        let mut deeds = Deeds::default();
        for place in 0..80 {
            deeds.did(&applied(place, true));
        }
        let mut left = 0;
        while let Last::Way(_way) = deeds.last() {
            deeds.forget(Direction::Back);
            left += 1;
        }
        assert_eq!(left, KEPT);
    }

    #[test]
    fn what_was_taken_back_is_done_again_until_something_new_is_done() {
        let mut deeds = Deeds::default();
        deeds.did(&applied(1, true));
        deeds.went(Direction::Back, &applied(2, true));
        assert_eq!(deeds.last(), Last::Nothing);
        assert!(deeds.undone().is_some());
        deeds.did(&applied(3, false));
        assert!(deeds.undone().is_none());
        assert_eq!(deeds.last(), Last::Stays);
        deeds.pass();
        assert_eq!(deeds.last(), Last::Nothing);
    }
}
