//! What happens in the demo, and when: every story as events, put in the order of time.

use chrono::TimeDelta;

use super::chance::Chance;
use super::times::Times;
use crate::domain::Moment;
use crate::domain::method::{Instrument, Method, State};
use crate::domain::signal::{Finding, LinkKind};

mod course;

/// Members of staff by their place in the list.
pub(super) const FIRST: usize = 0;
pub(super) const SUPERVISOR: usize = 1;
const DUTY: &[usize] = &[FIRST, 5, 6];
/// Who runs cases, as often as they stand here, so that loads differ.
const CURATORS: &[usize] = &[3, 3, 3, 4, 4, 5, FIRST];

/// Which way a plan's terms lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// Ahead of today.
    Ahead,
    /// The first ones behind it.
    Late,
    /// All long past.
    Past,
}

/// Something that happens in a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Act {
    /// The signal is recorded, which came in then.
    Receive(Moment),
    /// It is sorted by the answers of the story.
    Sort(Option<Moment>),
    /// Somebody becomes responsible.
    Assign(usize),
    /// The level is raised by hand.
    Raise,
    /// A lowering is proposed.
    ProposeLower,
    /// The check is taken up.
    StartCheck,
    /// Nobody opened.
    NotHome,
    /// The child is seen, and a source asked.
    See,
    /// The check is concluded.
    Conclude(Finding),
    /// A case is opened for this curator.
    Open(usize),
    /// X1.
    ScreenOut,
    /// X2.
    Transfer,
    /// X3.
    NotConfirmed,
    /// X4, to the record of another story.
    Link(LinkKind, &'static str),
    /// The case is worked on until it stands in a state.
    Reach(State, Pace, i64),
    /// The state in hand is finished, and waits where it needs an approval.
    Ask(Pace, i64),
    /// Half of what the state in hand needs is written.
    Half,
    /// A contact, one of the theme's by its place, else a short visit; perhaps with an appointment.
    Contact(usize, Option<Moment>),
    /// The family was not reached; the next attempt.
    Attempt(Moment),
    /// So many open tasks are ticked.
    Tick(usize),
    /// One task turned out impossible.
    NotPossible,
    /// A review that goes on, until so many days from today.
    Review(i64),
    /// An urgent measure begins, until then.
    Urgent(Moment),
    /// Services, participants and a meeting; true where something presses.
    Network(bool),
    /// Closure is proposed.
    Close,
}

/// An act with its time, story and actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) at: Moment,
    pub(super) story: &'static str,
    /// Who does it; steps of a case are its curator's.
    pub(super) by: usize,
    pub(super) act: Act,
}

/// Gathers the events of one story after another.
struct Script<'a> {
    times: &'a Times,
    instrument: &'a Instrument,
    chance: &'a mut Chance,
    events: Vec<Event>,
}

/// All events, the earliest first.
pub(super) fn script(method: &Method, times: &Times, chance: &mut Chance) -> Vec<Event> {
    let mut script = Script {
        times,
        instrument: &method.instrument,
        chance,
        events: Vec::new(),
    };
    course::cases(&mut script);
    script.decided();
    script.checks();
    script.waiting();
    script.not_ours();
    script.in_time()
}

impl Script<'_> {
    fn tell(&mut self, story: &'static str, by: usize, at: Moment, act: Act) {
        self.events.push(Event { at, story, by, act });
    }

    /// A time of a working day, so that not everything happens at the full hour.
    fn work(&mut self, days_ago: i64) -> Moment {
        let hour = 9 + u32::try_from(self.chance.below(7)).unwrap_or(0);
        let minute = u32::try_from(self.chance.below(60)).unwrap_or(0);
        self.times.work(days_ago, hour, minute)
    }

    /// Somebody on duty.
    fn duty(&mut self) -> usize {
        self.chance.pick(DUTY)
    }

    /// Each story in its own order, none of it in the future, and then all by time.
    fn in_time(self) -> Vec<Event> {
        let mut events = self.events;
        let mut left: Vec<&'static str> = events.iter().map(|event| event.story).collect();
        let mut last: Option<(&'static str, Moment)> = None;
        left.reverse();
        for event in &mut events {
            left.pop();
            let behind = left.iter().rev().take_while(|story| **story == event.story);
            let behind = i64::try_from(behind.count()).unwrap_or(0);
            if let Some((_story, at)) = last.filter(|(story, _at)| *story == event.story) {
                event.at = event.at.max(at + TimeDelta::minutes(1));
            }
            event.at = event.at.min(self.times.ago(behind + 1));
            last = Some((event.story, event.at));
        }
        events.sort_by_key(|event| event.at);
        events
    }

    fn receive(&mut self, story: &'static str, received: Moment) -> (usize, Moment) {
        let by = self.duty();
        let recorded = received + TimeDelta::minutes(2 + self.chance.below(6));
        self.tell(story, by, recorded, Act::Receive(received));
        (by, recorded)
    }

    /// Recorded, and sorted a little later.
    fn sorted(&mut self, story: &'static str, received: Moment) -> (usize, Moment) {
        let (by, recorded) = self.receive(story, received);
        let at = recorded + TimeDelta::minutes(2 + self.chance.below(4));
        self.tell(story, by, at, Act::Sort(None));
        (by, at)
    }

    /// The queue as it is found: overdue, due within hours, due within days, and not sorted.
    fn waiting(&mut self) {
        let now = self.times.now;
        let due = |script: &Self, level, minutes| {
            script.times.received(script.instrument, level, minutes)
        };
        let day = 24 * 60;
        for (story, level, minutes, holder) in [
            ("shouting", 1, -80, None),
            ("station", 2, -690, Some(5)),
            ("bullied", 3, -300, Some(6)),
            ("newborn", 2, 190, None),
            ("unborn", 2, 19 * 60 + 25, None),
            ("staircase", 2, 16 * 60, None),
            ("absent", 3, 2 * day - 100, Some(5)),
            ("hungry", 3, day + 300, None),
            ("letter", 3, 2 * day + 200, None),
            ("cold", 3, day - 200, Some(6)),
            ("widower", 4, 8 * day + 400, None),
            ("divorced", 4, 2 * day + 100, Some(FIRST)),
        ] {
            let received =
                due(self, Some(level), minutes) - TimeDelta::minutes(self.chance.below(8));
            let (by, at) = self.sorted(story, received);
            if let Some(holder) = holder {
                let chosen = if holder == FIRST { FIRST } else { self.duty() };
                self.tell(story, by, at + TimeDelta::minutes(9), Act::Assign(chosen));
            }
        }
        for (story, minutes) in [("weighing", 35), ("patrol", -50)] {
            let received = due(self, None, minutes) - TimeDelta::minutes(self.chance.below(5));
            self.receive(story, received.min(now - TimeDelta::minutes(12)));
        }
        self.in_hand();
    }

    /// Lines of the queue on which somebody works already.
    fn in_hand(&mut self) {
        let received =
            |script: &Self, level, due| script.times.received(script.instrument, Some(level), due);
        let (by, at) = self.sorted("afraid", received(self, 1, 120));
        self.tell("afraid", by, at, Act::Assign(FIRST));
        let (by, recorded) = self.receive("pickup", self.times.ago(63));
        let collected = self.times.ago(-70);
        self.tell("pickup", by, recorded, Act::Sort(Some(collected)));
        self.tell("pickup", by, recorded, Act::Assign(6));
        self.tell("pickup", 6, recorded, Act::StartCheck);
        let (by, at) = self.sorted("balcony", received(self, 1, 165));
        self.tell("balcony", by, at, Act::Assign(5));
        self.tell("balcony", 5, at, Act::StartCheck);
        self.tell("balcony", 5, self.times.ago(20), Act::NotHome);
        let (by, at) = self.sorted("grandmother", received(self, 2, 14 * 60));
        let proposed = at + TimeDelta::minutes(70);
        self.tell("grandmother", by, proposed, Act::ProposeLower);
        let (by, at) = self.sorted("aunt", received(self, 2, 11 * 60));
        self.tell("aunt", by, at + TimeDelta::minutes(30), Act::Raise);
        let (by, at) = self.sorted("cheek", received(self, 2, 17 * 60));
        let linked = Act::Link(LinkKind::Duplicate, "absent");
        self.tell("cheek", by, at + TimeDelta::minutes(5), linked);
    }

    /// Waits until somebody writes where it went.
    fn not_ours(&mut self) {
        for (story, minutes) in [("dog", 175), ("moved", 300), ("court", 3_000)] {
            let received = self.times.ago(minutes + self.chance.below(20));
            self.sorted(story, received);
        }
    }

    /// The child was seen: the check goes on, or waits for its decision.
    fn checks(&mut self) {
        for (story, days, concluded) in [
            ("corner", 3, None),
            ("shed", 7, Some(Finding::Confirmed)),
            ("message", 13, Some(Finding::Partly)),
        ] {
            self.checked(story, days, concluded);
        }
    }

    /// Sorted, given to somebody, seen, and perhaps concluded.
    fn checked(&mut self, story: &'static str, days: i64, finding: Option<Finding>) -> usize {
        let received = self.work(days);
        let (by, at) = self.sorted(story, received);
        let holder = self.chance.pick(CURATORS);
        self.tell(story, by, at, Act::Assign(holder));
        self.tell(story, holder, at + TimeDelta::minutes(20), Act::StartCheck);
        let seen = self.work(days - 1);
        self.tell(story, holder, seen, Act::See);
        if let Some(finding) = finding {
            let concluded = self.work(days - 2);
            self.tell(story, holder, concluded, Act::Conclude(finding));
        }
        holder
    }

    /// Signals that ended without a case.
    fn decided(&mut self) {
        for (story, days, act) in [("noise", 9, Act::ScreenOut), ("border", 12, Act::Transfer)] {
            let received = self.work(days);
            let (by, at) = self.sorted(story, received);
            self.tell(story, by, at + TimeDelta::minutes(40), act);
        }
        for (story, days) in [("burn", 16), ("debts", 27)] {
            let holder = self.checked(story, days, Some(Finding::NotConfirmed));
            let decided = self.work(days - 3);
            self.tell(story, holder, decided, Act::NotConfirmed);
        }
    }
}
