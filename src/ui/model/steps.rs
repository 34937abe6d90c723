//! What the program does beside its screens: taking back, doing again, and saved views.

use super::READ_ONLY;
use super::turn::Turn;
use crate::domain::refusal::Refusal;
use crate::store::contract::{Applied, StoreError};
use crate::text::keyboard::accelerator;
use crate::ui::action::Scope;
use crate::ui::deeds::{Direction, Last, Way};
use crate::ui::key::{Code, Key};
use crate::ui::notice::{Kind, Notice};
use crate::ui::screen::Screen;
use crate::ui::screen::naming::Naming;
use crate::ui::views::{self, SavedView, Shown};
use crate::ui::{Effect, Ticket, open};

impl Turn<'_> {
    /// Takes the last action back, or says why it stays and what would come next.
    pub(super) fn undo(&mut self) {
        self.drop_floats();
        match self.model.deeds.last() {
            Last::Nothing => self.refuse("undo-nothing"),
            Last::Way(way) => {
                let way = way.clone();
                self.send(&way, Direction::Back);
            }
            Last::Stays => {
                self.model.deeds.pass();
                let world = &self.model.world;
                let mut notice = Notice::refused(world.lang.say("undo-stays"));
                if let Last::Way(way) = self.model.deeds.last() {
                    let what = way.words(world);
                    let hint = world.lang.with("undo-next", &[("what", (&what).into())]);
                    notice = notice.with_hint(hint);
                }
                self.tell(notice);
            }
        }
    }

    /// Does again what was taken back last.
    pub(super) fn redo(&mut self) {
        self.drop_floats();
        match self.model.deeds.undone().cloned() {
            Some(way) => self.send(&way, Direction::Again),
            None => self.refuse("redo-nothing"),
        }
    }

    fn send(&mut self, way: &Way, direction: Direction) {
        let effect = Effect::Apply {
            ticket: 0,
            command: Box::new(way.command().clone()),
            based_on: None,
            draft: None,
        };
        let ticket = self.effect(self.top(), effect);
        if let Some(ticket) = ticket {
            self.model.deeds.sent(ticket, direction);
            // What comes of it is no screen's own: a form would take it for its save.
            self.model.sent.retain(|(each, _place)| *each != ticket);
        }
    }

    /// Remembers what was done and says it in words; says whether it can be taken back.
    pub(super) fn remember(
        &mut self,
        ticket: Ticket,
        result: &Result<Applied, StoreError>,
    ) -> bool {
        let deeds = &mut self.model.deeds;
        let direction = deeds.arrived(ticket);
        match (direction, result) {
            (None, Ok(applied)) => {
                deeds.did(applied);
                self.tell_done();
                applied.way_back.is_some()
            }
            (Some(direction), Ok(applied)) => {
                let way = match direction {
                    Direction::Back => match deeds.last() {
                        Last::Way(way) => Some(way),
                        Last::Nothing | Last::Stays => None,
                    },
                    Direction::Again => deeds.undone(),
                };
                let what = way.map(|way| way.words(&self.model.world));
                deeds.went(direction, applied);
                self.tell_went(direction, &what.unwrap_or_default());
                false
            }
            (direction, Err(error)) => {
                let for_ever = matches!(error, StoreError::Refused(why) if !passes(why));
                if let Some(direction) = direction.filter(|_| for_ever) {
                    deeds.forget(direction);
                }
                self.tell_error(error);
                false
            }
        }
    }

    fn tell_done(&mut self) {
        let world = &self.model.world;
        let text = match self.model.deeds.last() {
            Last::Way(way) => way.words(world),
            Last::Nothing | Last::Stays => world.lang.say("notice-saved"),
        };
        self.tell(Notice::done(text));
    }

    fn tell_went(&mut self, direction: Direction, what: &str) {
        let lang = &self.model.world.lang;
        let (id, hint) = match direction {
            Direction::Back => ("undo-done", "redo-hint"),
            Direction::Again => ("redo-done", "undo-hint"),
        };
        let text = lang.with(id, &[("what", what.into())]);
        let notice = Notice::done(text).with_hint(lang.say(hint));
        self.tell(notice);
    }

    /// Says beside what was done that it can be taken back.
    pub(super) fn hint_undo(&mut self) {
        let hint = self.model.world.lang.say("undo-hint");
        let notice = self.model.notice.as_mut();
        if let Some(notice) = notice.filter(|each| each.kind == Kind::Done && each.hint.is_empty())
        {
            notice.hint = hint;
        }
    }

    /// Refuses every write until it is switched back; the head of the window says so.
    pub(super) fn switch_read_only(&mut self) {
        if self.model.reads_only {
            return self.refuse(READ_ONLY);
        }
        let world = &mut self.model.world;
        world.read_only = !world.read_only;
        let id = if world.read_only {
            "read-only-on"
        } else {
            "read-only-off"
        };
        let text = world.lang.say(id);
        self.tell(Notice::done(text));
    }

    /// Asks for a name of what the list shows.
    pub(super) fn name_view(&mut self) {
        self.drop_floats();
        let top = self.model.screens.last();
        if let Some(view) = top.and_then(|screen| screen.asked().shown_view()) {
            let naming = Naming::of(view, &self.model.world);
            self.push(Screen::Naming(naming));
        }
    }

    /// Keeps a view under its name.
    pub(super) fn keep_view(&mut self, view: SavedView) {
        let name = view.name.clone();
        self.model.views.keep(view);
        self.tell_views("view-saved", &name);
    }

    /// Forgets the saved view that is shown.
    pub(super) fn forget_view(&mut self) {
        self.drop_floats();
        let top = self.model.screens.last();
        let Some(shown) = top.and_then(|screen| screen.asked().shown_view()) else {
            return;
        };
        let Some(name) = self
            .model
            .views
            .showing(&shown)
            .map(|view| view.name.clone())
        else {
            return self.refuse("why-not-no-saved-view");
        };
        self.model.views.forget(&shown);
        self.tell_views("view-forgotten", &name);
    }

    fn tell_views(&mut self, id: &str, name: &str) {
        let kept = self.model.views.written();
        self.effects.push(Effect::Set(views::SETTING, kept));
        let lang = &self.model.world.lang;
        let name = crate::text::visible(name);
        let text = lang.with(id, &[("name", (&name).into())]);
        self.tell(Notice::done(text));
    }

    /// Opens the saved view at a place.
    pub(super) fn open_view(&mut self, place: usize) {
        let Some(view) = self.model.views.all().get(place).cloned() else {
            return;
        };
        match view.shown {
            Shown::Queue(_) => {
                self.go(|_world| Vec::new());
                self.at(0, |screen, world| screen.show_view(&view, world));
            }
            Shown::Cases(shown) => self.go(|_world| open::saved_cases(shown, &view.filter)),
        }
    }

    /// Opens the saved view of a digit, where a list has the keyboard.
    pub(super) fn opens_view(&mut self, scopes: &[Scope], key: Key) -> bool {
        let in_list = scopes.contains(&Scope::Queue) || scopes.contains(&Scope::Cases);
        let Code::Char(letter) = key.code else {
            return false;
        };
        let digit = accelerator(letter, self.model.world.keyboards())
            .to_digit(10)
            .filter(|_digit| in_list && !key.ctrl && !key.alt);
        let place = digit.and_then(|digit| self.model.views.at_digit(digit));
        if let Some(place) = place {
            self.open_view(place);
        }
        place.is_some()
    }
}

/// Whether what is refused now may be allowed later.
const fn passes(why: &Refusal) -> bool {
    matches!(why, Refusal::WaitsForApproval)
}
