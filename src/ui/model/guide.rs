//! The guided tour beside the program: what it is shown, when it begins and when it is over.

use super::turn::Turn;
use super::why_not;
use crate::ui::Effect;
use crate::ui::action::{Action, Scope};
use crate::ui::notice::{Kind, Notice};
use crate::ui::settings::{ON, TOUR};
use crate::ui::tour::Tour;

impl Turn<'_> {
    pub(super) fn start_or_leave_tour(&mut self) {
        if self.model.tour.is_some() {
            return self.leave_tour();
        }
        let top = self.model.screens.last();
        let refused = top.and_then(|top| why_not(top.asked(), Action::Tour, &self.model.world));
        if let Some(id) = refused {
            return self.refuse(id);
        }
        // It begins at the queue, whatever was open.
        self.act(Action::GoQueue);
        self.model.tour = Some(Tour::default());
        self.effects.push(Effect::Set(TOUR, ON.to_owned()));
        self.size_all();
    }

    fn leave_tour(&mut self) {
        self.end_tour("tour-left");
    }

    /// Esc with nothing left to close: the second time it leaves the tour, since the first may
    /// have been one too many on the way back.
    pub(super) fn esc_on_tour(&mut self) {
        let Some(tour) = &mut self.model.tour else {
            return;
        };
        if tour.may_leave() {
            return self.leave_tour();
        }
        let text = self.model.world.lang.say("tour-leave-again");
        self.tell(Notice::new(Kind::Changed, text));
    }

    pub(super) fn tour_sees_action(&mut self, action: Action) {
        let scopes = self.model.scopes();
        if let Some(tour) = &mut self.model.tour {
            tour.acts(action, &scopes);
        }
    }

    pub(super) fn tour_sees_screens(&mut self) {
        let Some(tour) = &mut self.model.tour else {
            return;
        };
        let screens = self.model.screens.iter();
        let scopes: Vec<Vec<Scope>> = screens.map(|screen| screen.asked().scopes()).collect();
        tour.sees(&scopes);
        if tour.text().is_none() {
            self.end_tour("tour-done");
        }
    }

    fn end_tour(&mut self, id: &str) {
        if self.model.tour.take().is_none() {
            return;
        }
        self.size_all();
        let text = self.model.world.lang.say(id);
        self.tell(Notice::done(text));
    }
}
