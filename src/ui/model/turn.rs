//! One message on its way through the model: steps of screens, and answers of the store.

use std::time::Duration;

use chrono::Timelike;

use super::Model;
use crate::domain::ids::DraftId;
use crate::store::contract::{Applied, Counts, StoreError};
use crate::ui::notice::Notice;
use crate::ui::screen::text_view::TextView;
use crate::ui::screen::{Screen, Step, Update};
use crate::ui::{Ask, Effect, Kept, Loaded, PaperAsk, Ticket, Timer, World, layout, open, words};

/// One message on its way through the model.
pub(super) struct Turn<'a> {
    pub(super) model: &'a mut Model,
    pub(super) effects: Vec<Effect>,
}

impl<'a> Turn<'a> {
    pub(super) const fn of(model: &'a mut Model) -> Self {
        Self {
            model,
            effects: Vec::new(),
        }
    }

    /// Sets the timer of the minute where it is needed, and leaves the mouse to the terminal where
    /// nothing is drawn around the text.
    pub(super) fn finish(mut self) -> Vec<Effect> {
        self.tour_sees_screens();
        let shows = |screen: &Screen| screen.asked().shows_time();
        if !self.model.going.minute && self.model.screens.last().is_some_and(shows) {
            self.model.going.minute = true;
            let second = u64::from(self.model.world.now.second().min(59));
            let wait = Duration::from_secs(60 - second);
            self.effects.push(Effect::Wake(wait, Timer::Minute));
        }
        let bare = |screen: &Screen| screen.view().is_bare();
        let mouse = self.model.world.settings.mouse && !self.model.screens.last().is_some_and(bare);
        if std::mem::replace(&mut self.model.going.mouse, mouse) != mouse {
            self.effects.push(Effect::Mouse(mouse));
        }
        self.effects
    }

    pub(super) const fn top(&self) -> usize {
        self.model.screens.len().saturating_sub(1)
    }

    /// Asks the screen at a place for steps, and takes them.
    pub(super) fn at(
        &mut self,
        place: usize,
        asks: impl FnOnce(&mut dyn Update, &World) -> Vec<Step>,
    ) {
        let Model { screens, world, .. } = &mut *self.model;
        let Some(screen) = screens.get_mut(place) else {
            return;
        };
        let steps = asks(screen.update(), world);
        self.run(place, steps);
    }

    pub(super) fn on_top(&mut self, asks: impl FnOnce(&mut dyn Update, &World) -> Vec<Step>) {
        self.at(self.top(), asks);
    }

    /// Takes the steps that the screen at a place asks for.
    pub(super) fn run(&mut self, place: usize, steps: Vec<Step>) {
        for step in steps {
            let place = place.min(self.top());
            match step {
                Step::Effect(effect) => drop(self.effect(place, effect)),
                Step::Push(screen) => self.push(*screen),
                Step::Close => self.close(place),
                Step::Replace(screen) => self.replace(place, *screen),
                Step::Act(action) => self.act(action),
                Step::Tell(notice) => self.tell(notice),
                Step::View(place) => self.open_view(place),
                Step::KeepView(view) => self.keep_view(view),
                Step::Change(change) => self.change(change),
            }
        }
    }

    /// Hands an effect to the shell; a command gets the ticket with which its result comes back.
    pub(super) fn effect(&mut self, place: usize, effect: Effect) -> Option<Ticket> {
        let prints = matches!(effect, Effect::Paper(PaperAsk::Print { .. }));
        if self.model.world.read_only && prints {
            self.refuse(super::READ_ONLY);
            return None;
        }
        if self.model.world.read_only && matches!(effect, Effect::Apply { .. }) {
            self.refuse(super::READ_ONLY);
            let refused = Err(StoreError::ReadOnly);
            self.at(place, |screen, world| screen.applied(&refused, world));
            return None;
        }
        let mut effect = effect;
        let mut given = None;
        if let Effect::Apply {
            ticket, command, ..
        } = &mut effect
        {
            *ticket = self.model.next_ticket;
            given = Some(*ticket);
            self.model.sent.push((*ticket, place));
            if let Some(tour) = &mut self.model.tour {
                tour.sends(*ticket, command);
            }
            self.model.next_ticket += 1;
        }
        self.effects.push(effect);
        given
    }

    /// What was typed below is saved first: its timer may be set anew by the screen above.
    pub(super) fn push(&mut self, screen: Screen) {
        self.save_drafts();
        self.model.screens.push(screen);
        self.size(self.top());
        self.refresh_top();
    }

    /// The last screen stays: Esc never leaves the program.
    pub(super) fn close(&mut self, place: usize) {
        if self.model.screens.len() < 2 {
            return self.esc_on_tour();
        }
        let was_top = place == self.top();
        drop(self.model.screens.remove(place));
        self.model.sent.retain(|(_ticket, from)| *from != place);
        for (_ticket, from) in &mut self.model.sent {
            *from -= usize::from(*from > place);
        }
        if was_top {
            self.refresh_top();
        }
    }

    pub(super) fn replace(&mut self, place: usize, screen: Screen) {
        if let Some(old) = self.model.screens.get_mut(place) {
            *old = screen;
            self.size(place);
            self.at(place, |screen, world| screen.refresh(world));
        }
    }

    pub(super) fn size(&mut self, place: usize) {
        let (columns, rows) = self.model.size;
        let bare = |screen: &Screen| screen.view().is_bare();
        let (columns, rows) = if self.model.screens.get(place).is_some_and(bare) {
            (columns, rows.saturating_sub(1))
        } else {
            layout::body_size(columns, rows)
        };
        let rows = rows.saturating_sub(self.model.strip());
        self.at(place, |screen, world| screen.sized(columns, rows, world));
    }

    pub(super) fn size_all(&mut self) {
        for place in 0..self.model.screens.len() {
            self.size(place);
        }
    }

    /// Loads what is shown anew, with the counts of the header.
    pub(super) fn refresh(&mut self) {
        self.refresh_top();
        self.effects.push(Effect::Ask(Ask::Counts));
    }

    /// Loads what is shown anew, and before it the office, whose calendar may be another.
    pub(super) fn others_wrote(&mut self) {
        self.effects.push(Effect::Ask(Ask::Office));
        self.refresh();
    }

    pub(super) fn refresh_top(&mut self) {
        self.on_top(|screen, world| screen.refresh(world));
    }

    pub(super) fn tell(&mut self, notice: Notice) {
        self.model.log.add(self.model.world.now, notice.clone());
        self.model.notice = Some(notice);
    }

    pub(super) fn refuse(&mut self, id: &str) {
        let text = self.model.world.lang.say(id);
        self.tell(Notice::refused(text));
    }

    pub(super) fn loaded(&mut self, loaded: Loaded) {
        let wants = |screen: &Screen| screen.asked().wants(&loaded);
        if let Some(place) = self.model.screens.iter().rposition(wants) {
            return self.at(place, |screen, world| screen.take(loaded, world));
        }
        match loaded {
            Loaded::Counts(counts) => self.counted(counts),
            Loaded::Office(office, staff) => {
                self.model.world.office = office;
                self.model.world.stand(staff);
                // Who has left sees no more from then on; what they typed is kept.
                if !self.model.world.me.active {
                    self.quit();
                }
            }
            Loaded::Form(kind, room) => self.open(|world| open::form(kind, *room, world)),
            Loaded::Draft(draft, kind, room) => {
                self.open(|world| open::draft(*draft, kind, *room, world));
            }
            Loaded::Printed(sheets) => {
                self.push(Screen::TextView(TextView::printed(*sheets)));
            }
            Loaded::Kept(kept) => self.kept(&kept),
            Loaded::Queue(..)
            | Loaded::Cases(..)
            | Loaded::Agenda(..)
            | Loaded::Register(..)
            | Loaded::Record(..)
            | Loaded::History(..)
            | Loaded::Drafts(_)
            | Loaded::Matches(..)
            | Loaded::Names(_)
            | Loaded::Hits(..)
            | Loaded::Figures(..) => {}
        }
    }

    /// Says where files were written.
    fn kept(&mut self, kept: &Kept) {
        let lang = &self.model.world.lang;
        let files = kept.files.join(", ");
        let text = lang.with("paper-kept", &[("files", (&files).into())]);
        let folder = [("folder", (&kept.folder).into())];
        let folder = lang.with("paper-kept-folder", &folder);
        self.tell(Notice::done(text).with_hint(folder));
    }

    /// Rings for a line of the highest level that somebody else brought in.
    fn counted(&mut self, counts: Counts) {
        let more = counts.immediate > self.model.world.counts.immediate;
        let others = std::mem::take(&mut self.model.going.others);
        if more && others && self.model.world.settings.bell {
            self.effects.push(Effect::Bell);
        }
        self.model.world.counts = counts;
    }

    pub(super) fn failed(&mut self, error: &StoreError) {
        if let Some(top) = self.model.screens.last_mut() {
            top.update().failed();
        }
        self.tell_error(error);
    }

    pub(super) fn tell_error(&mut self, error: &StoreError) {
        let notice = words::store_error(&self.model.world, error);
        self.tell(notice);
    }

    pub(super) fn applied(&mut self, ticket: Ticket, result: &Result<Applied, StoreError>) {
        let sent = &mut self.model.sent;
        let found = sent.iter().position(|(each, _place)| *each == ticket);
        let place = found.map(|found| sent.remove(found).1);
        let can_undo = self.remember(ticket, result);
        if let Some(number) = result.as_ref().ok().and_then(Applied::signal) {
            for screen in &mut self.model.screens {
                screen.update().touched(number);
            }
        }
        if let Some(tour) = &mut self.model.tour {
            tour.is_applied(ticket, result.is_ok());
        }
        let top = self.top();
        if let Some(place) = place {
            self.at(place, |screen, world| screen.applied(result, world));
        }
        if can_undo {
            self.hint_undo();
        }
        if result.is_ok() {
            // A screen that came to the top by a step has been refreshed already.
            if self.top() == top {
                self.refresh_top();
            }
            self.effects.push(Effect::Ask(Ask::Counts));
        }
    }

    pub(super) fn draft_saved(&mut self, id: DraftId, result: Result<(), StoreError>) {
        let Model { screens, world, .. } = &mut *self.model;
        for screen in screens {
            screen.update().draft_saved(id, result.is_ok(), world);
        }
        if let Err(error) = result {
            self.tell_error(&error);
        }
    }

    pub(super) fn woke(&mut self, timer: Timer) {
        match timer {
            Timer::Minute => {
                self.model.going.minute = false;
                self.on_top(|screen, world| screen.woke(timer, world));
            }
            Timer::Draft => {
                for place in 0..self.model.screens.len() {
                    self.at(place, |screen, world| screen.woke(timer, world));
                }
            }
            Timer::Esc => self.model.esc.forget(),
            Timer::Matches | Timer::Rest | Timer::Search => {
                self.on_top(|screen, world| screen.woke(timer, world));
            }
        }
    }
}
