//! The guided tour: eight stops on fictional data, each asks for one real action and goes on only
//! when that happened.
//!
//! It looks over the program's shoulder and changes nothing: keys do what they always do.

use super::Ticket;
use super::action::{Action, Scope};
use crate::domain::command::{CaseStep, Command, SignalStep};
use crate::lang::Lang;

/// Rows of the strip in which a stop is told, by the columns of the window: a frame around what
/// to do.
pub const fn rows(columns: u16) -> u16 {
    if columns < NARROW { 5 } else { 4 }
}

/// Narrower than this, what to do takes three lines.
const NARROW: u16 = 80;

/// What a user did to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Recorded,
    Sorted,
    Taken,
    Ticked,
}

impl Deed {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the tour asks for four of the many commands"
    )]
    const fn of(command: &Command) -> Option<Self> {
        match command {
            Command::Receive(_) => Some(Self::Recorded),
            Command::Signal(_, SignalStep::Sort { .. }) => Some(Self::Sorted),
            Command::Signal(_, SignalStep::Assign { .. }) => Some(Self::Taken),
            Command::Case(_, CaseStep::TaskDone { .. }) => Some(Self::Ticked),
            _ => None,
        }
    }
}

/// What a stop waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wait {
    /// An action on the screen of this scope.
    Act(Scope, Action),
    /// The screen of this scope on top.
    Top(Scope),
    /// A record on top that was opened from the search.
    Found,
    /// A command that was carried out.
    Done(Deed),
}

/// The stops in their order: message id, and what they wait for.
const STOPS: &[(&str, Wait)] = &[
    ("tour-move", Wait::Act(Scope::Queue, Action::Down)),
    ("tour-open", Wait::Top(Scope::Signal)),
    ("tour-back", Wait::Top(Scope::Queue)),
    ("tour-record", Wait::Done(Deed::Recorded)),
    ("tour-sort", Wait::Done(Deed::Sorted)),
    ("tour-take", Wait::Done(Deed::Taken)),
    ("tour-find", Wait::Found),
    ("tour-tick", Wait::Done(Deed::Ticked)),
];

/// Where one is on the tour.
#[derive(Debug, Clone, Default)]
pub struct Tour {
    stop: usize,
    /// Esc was the last action, with nothing to close.
    warned: bool,
    /// Commands whose result is awaited.
    sent: Vec<(Ticket, Deed)>,
}

impl Tour {
    /// Message id of what to do now; nothing once all is done.
    pub fn text(&self) -> Option<&'static str> {
        STOPS.get(self.stop).map(|(text, _wait)| *text)
    }

    /// The number of the stop, the first is 1.
    pub const fn number(&self) -> usize {
        self.stop + 1
    }

    /// Where one is, and what to do now, in words; nothing once all is done.
    pub fn words(&self, lang: &Lang) -> Option<(String, String)> {
        let text = lang.say(self.text()?);
        let args = [
            ("stop", self.number().into()),
            ("stops", STOPS.len().into()),
        ];
        Some((lang.with("tour-title", &args), text))
    }

    /// Learns of an action that is about to be carried out on a screen with these scopes.
    pub fn acts(&mut self, action: Action, scopes: &[Scope]) {
        self.warned &= action == Action::Back;
        let asked = |wait| matches!(wait, Wait::Act(scope, each) if each == action && scopes.contains(&scope));
        self.go_on_if(asked);
    }

    /// Whether Esc leaves the tour now; it does when it is pressed again.
    pub const fn may_leave(&mut self) -> bool {
        std::mem::replace(&mut self.warned, true)
    }

    /// Learns of a command that goes to the store.
    pub fn sends(&mut self, ticket: Ticket, command: &Command) {
        self.sent
            .extend(Deed::of(command).map(|deed| (ticket, deed)));
    }

    /// Learns what came of a command.
    pub fn is_applied(&mut self, ticket: Ticket, well: bool) {
        let Some(place) = self.sent.iter().position(|(each, _)| *each == ticket) else {
            return;
        };
        let (_ticket, deed) = self.sent.remove(place);
        self.go_on_if(|wait| well && wait == Wait::Done(deed));
    }

    /// Learns which screens lie on each other, by their scopes, the one on top last.
    pub fn sees(&mut self, screens: &[Vec<Scope>]) {
        let Some((top, below)) = screens.split_last() else {
            return;
        };
        let record = top.contains(&Scope::Signal) || top.contains(&Scope::Case);
        let searched = below.iter().any(|each| each.contains(&Scope::Find));
        let asked = |wait| match wait {
            Wait::Top(scope) => top.contains(&scope),
            Wait::Found => record && searched,
            Wait::Act(..) | Wait::Done(_) => false,
        };
        self.go_on_if(asked);
    }

    fn go_on_if(&mut self, asked: impl Fn(Wait) -> bool) {
        let now = STOPS.get(self.stop);
        self.stop += usize::from(now.is_some_and(|(_text, wait)| asked(*wait)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;
    use crate::text::wrap;

    #[test]
    fn a_stop_is_left_only_by_what_it_asks_for() {
        let mut tour = Tour::default();
        let queue = [Scope::Queue, Scope::List];
        tour.acts(Action::Up, &queue);
        tour.acts(Action::Down, &[Scope::Cases]);
        tour.sees(&[vec![Scope::Signal]]);
        assert_eq!(tour.number(), 1);
        tour.acts(Action::Down, &queue);
        assert_eq!(tour.number(), 2);
        tour.sees(&[vec![Scope::Queue]]);
        assert_eq!(tour.text(), Some("tour-open"));
        tour.sees(&[vec![Scope::Queue], vec![Scope::Signal]]);
        assert_eq!(tour.text(), Some("tour-back"));
    }

    #[test]
    fn a_record_counts_as_found_when_it_was_opened_from_the_search() {
        let mut tour = Tour {
            stop: 6,
            ..Tour::default()
        };
        tour.sees(&[vec![Scope::Queue], vec![Scope::Signal]]);
        assert_eq!(tour.text(), Some("tour-find"));
        tour.sees(&[vec![Scope::Queue], vec![Scope::Find], vec![Scope::Case]]);
        assert_eq!(tour.text(), Some("tour-tick"));
    }

    #[test]
    fn neither_another_deed_nor_one_that_was_refused_counts() {
        let mut tour = Tour {
            stop: 3,
            sent: vec![(1, Deed::Taken), (2, Deed::Recorded), (3, Deed::Recorded)],
            ..Tour::default()
        };
        tour.is_applied(1, true);
        tour.is_applied(2, false);
        assert_eq!(tour.text(), Some("tour-record"));
        tour.is_applied(3, true);
        assert_eq!(tour.text(), Some("tour-sort"));
    }

    #[test]
    fn esc_leaves_when_it_is_pressed_twice_in_a_row() {
        let mut tour = Tour::default();
        assert!(!tour.may_leave());
        tour.acts(Action::Down, &[Scope::Cases]);
        assert!(!tour.may_leave());
        tour.acts(Action::Back, &[Scope::Queue]);
        assert!(tour.may_leave());
    }

    #[test]
    fn what_to_do_fits_into_the_strip_in_every_language() {
        for &language in Language::ALL {
            for (text, _wait) in STOPS {
                for columns in [60, 80] {
                    let said = Lang::of(language).say(text);
                    let lines = wrap(&said, usize::from(columns) - 4).len();
                    let room = usize::from(rows(columns)) - 2;
                    assert!(lines <= room, "{language} {text} at {columns}");
                }
            }
        }
    }

    #[test]
    fn what_is_told_at_the_end_fits_into_the_status_line() {
        for &language in Language::ALL {
            for id in ["tour-done", "tour-left", "tour-leave-again", "tour-offered"] {
                let said = Lang::of(language).say(id);
                assert!(crate::text::width(&said) <= 78, "{language} {id}");
            }
        }
    }

    #[test]
    fn the_tour_has_eight_stops() {
        assert_eq!(STOPS.len(), 8);
    }
}
