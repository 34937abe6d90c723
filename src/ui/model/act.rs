//! What the program itself does with a key: everything that holds on every screen.

use super::turn::Turn;
use super::{Model, READ_ONLY, unsaved, why_not};
use crate::domain::forms::FormKind;
use crate::lang::{Lang, Language};
use crate::ui::action::{Action, Scope};
use crate::ui::key::{Code, Key};
use crate::ui::notice::Notice;
use crate::ui::screen::lookup::{Face, Lookup};
use crate::ui::screen::messages::Messages;
use crate::ui::screen::{Screen, Step};
use crate::ui::{Ask, Effect, World, keymap, open};

impl Turn<'_> {
    pub(super) fn key(&mut self, key: Key) {
        let stays = |notice: &Notice| !notice.is_short_lived() && key.code != Code::Esc;
        self.model.notice.take_if(|notice| !stays(notice));
        let scopes = self.model.scopes();
        if key == Key::ctrl('c') {
            return self.interrupted(&scopes);
        }
        match keymap::resolve(&scopes, key) {
            Some(action) => self.act(action),
            None if self.opens_view(&scopes, key) => {}
            None => self.on_top(|screen, world| screen.key(key, world)),
        }
    }

    /// An action that was asked for by name, where it holds.
    pub(super) fn asked_for(&mut self, action: Action) {
        let scopes = self.model.scopes();
        if keymap::in_scopes(&scopes).any(|binding| binding.action == action) {
            self.act(action);
        }
    }

    /// Ctrl+C never ends the program: people press it to copy.
    fn interrupted(&mut self, scopes: &[Scope]) {
        let closes = [Scope::Picker, Scope::Month, Scope::Dialog, Scope::Menu];
        if scopes.first().is_some_and(|scope| closes.contains(scope)) {
            return self.on_top(|screen, world| screen.act(Action::Back, world));
        }
        let lang = &self.model.world.lang;
        let notice = Notice::refused(lang.say("notice-no-interrupt"));
        let notice = notice.with_hint(lang.say("notice-how-to-quit"));
        self.tell(notice);
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the program carries out a few actions, screens all others"
    )]
    pub(super) fn act(&mut self, action: Action) {
        self.tour_sees_action(action);
        match action {
            Action::Help => self.look_up(Face::Help),
            Action::Menu => self.look_up(Face::Menu),
            Action::Palette => self.look_up(Face::Palette),
            Action::SwitchReadOnly => self.switch_read_only(),
            Action::SaveView => self.name_view(),
            Action::ForgetView => self.forget_view(),
            Action::NewSignal | Action::Undo | Action::Redo if self.model.world.read_only => {
                self.refuse(READ_ONLY);
            }
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::NewSignal => {
                self.drop_floats();
                let ask = Ask::Form(FormKind::Signal);
                self.effects.push(Effect::Ask(ask));
            }
            Action::Find => {
                self.drop_floats();
                if !matches!(self.model.screens.last(), Some(Screen::Find(_))) {
                    self.open(open::find);
                }
            }
            Action::GoQueue => self.go(|_world| Vec::new()),
            Action::GoCases => self.go(open::cases),
            Action::GoAgenda => self.go(open::agenda),
            Action::GoDrafts => self.go(open::drafts),
            Action::Messages => {
                self.drop_floats();
                let messages = Messages::of(&self.model.log);
                self.push(Screen::Messages(messages));
            }
            Action::Tour => self.start_or_leave_tour(),
            Action::Quit => self.quit(),
            Action::Redraw => self.effects.push(Effect::Redraw),
            Action::SwitchLanguage => self.switch_language(),
            Action::SwitchTheme => {
                self.model.theme = self.model.theme.next();
                let name = self.model.theme.name().to_owned();
                self.effects.push(Effect::Set("theme", name));
            }
            _ => self.act_on_screen(action),
        }
    }

    fn act_on_screen(&mut self, action: Action) {
        let Model { screens, world, .. } = &*self.model;
        let Some(top) = screens.last() else { return };
        match why_not(top.asked(), action, world) {
            Some(id) => self.refuse(id),
            None => self.on_top(|screen, world| screen.act(action, world)),
        }
    }

    /// What lies over a screen gives way to what is opened from it.
    pub(super) fn drop_floats(&mut self) {
        let floats = |screen: &Screen| screen.view().floats();
        while self.model.screens.len() > 1 && self.model.screens.last().is_some_and(floats) {
            drop(self.model.screens.pop());
        }
    }

    pub(super) fn open(&mut self, opens: impl FnOnce(&World) -> Vec<Step>) {
        let steps = opens(&self.model.world);
        self.run(self.top(), steps);
    }

    /// Goes to one of the tabs: back to the first screen, and from there where it leads.
    pub(super) fn go(&mut self, opens: impl FnOnce(&World) -> Vec<Step>) {
        self.save_drafts();
        self.model.screens.truncate(1);
        self.model.sent.retain(|(_ticket, from)| *from == 0);
        let steps = opens(&self.model.world);
        if steps.is_empty() {
            self.refresh_top();
        }
        self.run(0, steps);
    }

    pub(super) fn save_drafts(&mut self) {
        let drafts = unsaved(self.model).into_iter();
        let saves = drafts.map(|draft| Effect::SaveDraft(Box::new(draft)));
        self.effects.extend(saves);
    }

    fn quit(&mut self) {
        self.save_drafts();
        self.effects.push(Effect::Quit);
    }

    /// Opens the list of actions, or closes it where it is open for the same.
    fn look_up(&mut self, face: Face) {
        let open = match self.model.screens.last() {
            Some(Screen::Lookup(lookup)) => Some(lookup.face()),
            _ => None,
        };
        if open.is_some() {
            self.close(self.top());
        }
        if open != Some(face) {
            let lookup = Lookup::over(self.model, face);
            self.push(Screen::Lookup(lookup));
        }
    }

    fn switch_language(&mut self) {
        let lang = &self.model.world.lang;
        let place = Language::ALL
            .iter()
            .position(|each| *each == lang.language());
        let after = Language::ALL
            .iter()
            .cycle()
            .skip(place.map_or(0, |place| place + 1));
        if let Some(&next) = after.take(1).next() {
            self.model.world.speak(Lang::of(next));
            let code = next.code().to_owned();
            self.effects.push(Effect::Set("language", code));
            self.refresh_top();
        }
    }
}
