//! The course of every case of the demo, from its signal to where it stands today.

use chrono::TimeDelta;

use super::Pace::{Ahead, Late, Past};
use super::{Act, CURATORS, FIRST, Pace, Script};
use crate::domain::method::State;
use crate::domain::signal::{Finding, LinkKind};

/// Place of the short visit among the contacts of a theme.
const SHORT: usize = 9;

/// Events of all cases.
pub(super) fn cases(script: &mut Script<'_>) {
    script.young();
    script.on_course();
    script.in_trouble();
    script.ending();
    script.ended();
}

impl Script<'_> {
    /// From the signal to the open case.
    fn opens(&mut self, story: &'static str, days: i64, curator: Option<usize>) {
        self.checked(story, days, Some(Finding::Confirmed));
        let curator = curator.unwrap_or_else(|| self.chance.pick(CURATORS));
        let at = self.work(days - 3);
        self.tell(story, FIRST, at, Act::Open(curator));
    }

    /// The network of a family: services, who takes part, a meeting.
    fn weaves(&mut self, story: &'static str, days: i64, presses: bool) {
        let at = self.times.work(days, 11, 20);
        self.tell(story, FIRST, at, Act::Network(presses));
    }

    fn does(&mut self, story: &'static str, days: i64, act: Act) {
        let at = self.work(days);
        self.tell(story, FIRST, at, act);
    }

    /// From the signal to the plan in force; the next review lies so many days from today.
    fn runs(
        &mut self,
        story: &'static str,
        days: i64,
        curator: Option<usize>,
        pace: Pace,
        review: i64,
    ) {
        self.opens(story, days, curator);
        self.does(story, days - 6, Act::Reach(State::Assessment, pace, review));
        self.does(story, days - 10, Act::Contact(0, None));
        self.does(story, days - 18, Act::Reach(State::Plan, pace, review));
        self.does(story, days - 26, Act::Ask(pace, review));
        let in_force = Act::Reach(State::Implementation, pace, review);
        self.does(story, days - 29, in_force);
    }

    /// Cases whose plan is not in force yet.
    fn young(&mut self) {
        self.opens("opened", 5, None);
        self.opens("assessed", 15, None);
        self.does("assessed", 11, Act::Reach(State::Assessment, Ahead, 30));
        self.does("assessed", 8, Act::Contact(0, None));
        self.does("assessed", 3, Act::Half);
        self.opens("planning", 26, Some(FIRST));
        self.does("planning", 21, Act::Reach(State::Assessment, Ahead, 60));
        self.does("planning", 17, Act::Contact(0, None));
        self.does("planning", 9, Act::Reach(State::Plan, Ahead, 60));
        self.does(
            "planning",
            6,
            Act::Contact(1, Some(self.times.next_morning())),
        );
        self.does("planning", 2, Act::Half);
        self.opens("approval", 30, None);
        self.does("approval", 25, Act::Reach(State::Assessment, Ahead, 80));
        self.does("approval", 22, Act::Contact(0, None));
        self.does("approval", 12, Act::Reach(State::Plan, Ahead, 80));
        self.does("approval", 8, Act::Contact(1, None));
        self.does("approval", 1, Act::Ask(Ahead, 80));
    }

    /// Plans that are carried out as they should be.
    fn on_course(&mut self) {
        self.runs("steady", 88, None, Ahead, 34);
        self.does("steady", 40, Act::Contact(1, None));
        self.does("steady", 21, Act::Tick(3));
        let tomorrow = self.times.next_morning() + TimeDelta::minutes(30);
        self.does("steady", 4, Act::Contact(SHORT, Some(tomorrow)));
        self.weaves("steady", 20, false);
        self.runs("going", 190, None, Ahead, -62);
        self.does("going", 110, Act::Contact(1, None));
        self.does("going", 80, Act::Tick(1));
        self.does("going", 64, Act::Review(29));
        self.does("going", 30, Act::Contact(2, None));
        self.does("going", 5, Act::Contact(SHORT, None));
    }

    /// Plans with something that presses.
    fn in_trouble(&mut self) {
        self.runs("late", 130, Some(FIRST), Late, 12);
        self.does("late", 60, Act::Contact(1, None));
        self.does("late", 40, Act::Tick(1));
        self.does("late", 33, Act::Contact(2, None));
        self.weaves("late", 8, true);
        self.runs("unreached", 75, None, Ahead, 40);
        self.does("unreached", 20, Act::Contact(1, None));
        self.does("unreached", 8, Act::Contact(SHORT, None));
        let (failed, next) = (self.times.ago(20 * 60), self.times.ago(-170));
        self.tell("unreached", FIRST, failed, Act::Attempt(next));
        self.runs("shelter", 62, None, Ahead, 50);
        self.does("shelter", 20, Act::Contact(1, None));
        self.does("shelter", 3, Act::Contact(SHORT, None));
        let (began, expires) = (self.times.ago(28 * 60), self.times.ago(-20 * 60));
        self.tell("shelter", FIRST, began, Act::Urgent(expires));
        self.runs("joined", 110, None, Ahead, 20);
        self.does("joined", 40, Act::Contact(1, None));
        self.does("joined", 6, Act::Contact(SHORT, None));
        let reported = self.times.ago(9 * 60 + self.chance.below(30));
        let (by, at) = self.sorted("newfact", reported);
        let link = Act::Link(LinkKind::NewFact, "joined");
        self.tell("newfact", by, at + TimeDelta::minutes(12), link);
    }

    /// A review that is overdue, and a closure that waits.
    fn ending(&mut self) {
        self.runs("review", 135, Some(FIRST), Ahead, -4);
        self.does("review", 70, Act::Contact(1, None));
        self.does("review", 50, Act::Tick(2));
        self.does("review", 31, Act::NotPossible);
        self.does("review", 7, Act::Contact(SHORT, None));
        self.runs("closing", 230, None, Past, -100);
        self.does("closing", 150, Act::Contact(1, None));
        self.does("closing", 102, Act::Review(10));
        self.does("closing", 60, Act::Contact(2, None));
        self.does("closing", 9, Act::Contact(SHORT, None));
        self.does("closing", 1, Act::Close);
    }

    /// Closed cases, and one that was opened again.
    fn ended(&mut self) {
        self.runs("learned", 330, None, Past, -205);
        self.does("learned", 260, Act::Contact(1, None));
        self.does("learned", 206, Act::Review(-110));
        self.does("learned", 150, Act::Contact(2, None));
        self.does("learned", 96, Act::Close);
        self.does("learned", 94, Act::Reach(State::Closed, Past, 0));
        self.runs("cared", 250, None, Past, -90);
        self.does("cared", 150, Act::Contact(2, None));
        self.does("cared", 36, Act::Close);
        self.does("cared", 33, Act::Reach(State::Closed, Past, 0));
        self.runs("again", 360, Some(FIRST), Past, -200);
        self.does("again", 290, Act::Contact(1, None));
        self.does("again", 220, Act::Contact(2, None));
        self.does("again", 190, Act::Close);
        self.does("again", 187, Act::Reach(State::Closed, Past, 0));
        let reported = self.work(8);
        let (by, at) = self.sorted("relapse", reported);
        let link = Act::Link(LinkKind::Reopen, "again");
        self.tell("relapse", by, at + TimeDelta::minutes(50), link);
        let back = Act::Reach(State::Assessment, Ahead, 80);
        let at = self.work(6);
        self.tell("relapse", FIRST, at, back);
        self.does("relapse", 3, Act::Contact(SHORT, None));
    }
}
