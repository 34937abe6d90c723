//! What the program itself does with a key: everything that holds on every screen.

use super::turn::Turn;
use super::{Model, READ_ONLY, unsaved, why_not};
use crate::domain::forms::FormKind;
use crate::lang::{Lang, Language};
use crate::ui::action::{Action, Scope};
use crate::ui::key::{Code, Key};
use crate::ui::notice::Notice;
use crate::ui::screen::help::Help;
use crate::ui::screen::menu::Menu;
use crate::ui::screen::messages::Messages;
use crate::ui::screen::text_view::TextView;
use crate::ui::screen::{Screen, Step};
use crate::ui::{Ask, Effect, World, draw, keymap, open};

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
            None => self.on_top(|screen, world| screen.key(key, world)),
        }
    }

    /// Ctrl+C never ends the program: people press it to copy.
    fn interrupted(&mut self, scopes: &[Scope]) {
        let closes = [Scope::Picker, Scope::Dialog, Scope::Menu];
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
        match action {
            Action::Help => self.toggle_help(),
            Action::Menu => self.toggle_menu(),
            Action::NewSignal if self.model.world.read_only => self.refuse(READ_ONLY),
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
            Action::TextView => self.show_text(),
            Action::Quit => self.quit(),
            Action::Redraw => self.effects.push(Effect::Redraw),
            Action::SwitchLanguage => self.switch_language(),
            Action::SwitchTheme => {
                self.model.theme = self.model.themes.after(self.model.theme.name());
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
    fn drop_floats(&mut self) {
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
    fn go(&mut self, opens: impl FnOnce(&World) -> Vec<Step>) {
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

    fn show_text(&mut self) {
        self.drop_floats();
        if matches!(self.model.screens.last(), Some(Screen::TextView(_))) {
            return;
        }
        let text = draw::text(self.model);
        self.push(Screen::TextView(TextView::of(text)));
    }

    fn quit(&mut self) {
        self.save_drafts();
        self.effects.push(Effect::Quit);
    }

    fn toggle_help(&mut self) {
        if matches!(self.model.screens.last(), Some(Screen::Help(_))) {
            return self.close(self.top());
        }
        let help = Help::over(&self.model.scopes());
        self.push(Screen::Help(help));
    }

    fn toggle_menu(&mut self) {
        if matches!(self.model.screens.last(), Some(Screen::Menu(_))) {
            return self.close(self.top());
        }
        let Model { screens, world, .. } = &*self.model;
        if let Some(top) = screens.last() {
            let menu = Menu::over(top.asked(), world);
            self.push(Screen::Menu(menu));
        }
    }

    fn switch_language(&mut self) {
        let lang = &mut self.model.world.lang;
        let place = Language::ALL
            .iter()
            .position(|each| *each == lang.language());
        let after = Language::ALL
            .iter()
            .cycle()
            .skip(place.map_or(0, |place| place + 1));
        if let Some(&next) = after.take(1).next() {
            *lang = Lang::of(next);
            let code = next.code().to_owned();
            self.effects.push(Effect::Set("language", code));
            self.refresh_top();
        }
    }
}
