//! What the program itself does with a key: everything that holds on every screen.

use super::turn::Turn;
use super::{Model, READ_ONLY, unsaved, why_not};
use crate::domain::forms::FormKind;
use crate::lang::Lang;
use crate::ui::action::{Action, Scope};
use crate::ui::key::{Code, Key};
use crate::ui::notice::{Kind, Notice};
use crate::ui::record::method;
use crate::ui::screen::lookup::{Face, Lookup};
use crate::ui::screen::messages::Messages;
use crate::ui::screen::settings::Settings;
use crate::ui::screen::text_view::TextView;
use crate::ui::screen::{Screen, Step};
use crate::ui::settings::{self, Change};
use crate::ui::{Ask, Effect, Timer, World, draw, esc, keymap, open};

/// Columns of the method as it is read.
const METHOD_COLUMNS: usize = 78;

impl Turn<'_> {
    pub(super) fn key(&mut self, key: Key) {
        let stays = |notice: &Notice| !notice.is_short_lived() && key.code != Code::Esc;
        let gone = self.model.notice.take_if(|notice| !stays(notice));
        let dismissed = gone.is_some_and(|notice| !notice.is_short_lived());
        let scopes = self.model.scopes();
        let keyboards = self.model.world.keyboards();
        let key = self.joined(key, &scopes);
        if key == Key::ctrl('c') && !scopes.contains(&Scope::Trial) {
            return self.interrupted(&scopes);
        }
        let action = keymap::resolve(&scopes, key, keyboards);
        if let Some(action) = action {
            self.act(action);
        } else if !self.opens_view(&scopes, key) {
            let key = keymap::unbound(&scopes, key, keyboards);
            self.on_top(|screen, world| screen.key(key, world));
        }
        if action == Some(Action::Back) && key.code == Code::Esc && !dismissed {
            self.closed_nothing(&scopes);
        }
    }

    /// A digit behind Esc or with Alt is the function key of that number, where it has a meaning.
    fn joined(&mut self, key: Key, scopes: &[Scope]) -> Key {
        let keyboards = self.model.world.keyboards();
        let joined = self.model.esc.join(key, keyboards);
        if key.alt || keymap::resolve(scopes, joined, keyboards).is_some() {
            return joined;
        }
        key
    }

    /// Esc where there is nothing to close waits for a digit, and says what helps.
    fn closed_nothing(&mut self, scopes: &[Scope]) {
        let closed = self.top() > 0 || !self.effects.is_empty() || self.model.scopes() != scopes;
        // What Esc has just brought about is told instead, as that it leaves the guided tour.
        if closed || self.model.notice.is_some() {
            return;
        }
        self.model.esc.begin();
        self.effects.push(Effect::Wake(esc::WAIT, Timer::Esc));
        if keymap::bar(scopes)
            .iter()
            .flatten()
            .any(|each| each.action == Action::Menu)
        {
            let text = self.model.world.lang.say("notice-esc");
            // A hint that one gets at every Esc is no message to keep.
            self.model.notice = Some(Notice::new(Kind::Hint, text));
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
            Action::Undo | Action::Redo if self.model.is_written_in() => {
                self.refuse("why-not-in-form");
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
            Action::GoFigures => self.go(open::figures),
            Action::GoRegisters => self.go_to_registers(),
            Action::Messages => {
                self.drop_floats();
                let messages = Messages::of(&self.model.log);
                self.push(Screen::Messages(messages));
            }
            Action::TextView => self.show_text(),
            Action::Method => self.show_method(),
            Action::Tour => self.start_or_leave_tour(),
            Action::Quit => self.quit(),
            Action::Redraw => self.effects.push(Effect::Redraw),
            Action::Settings => {
                self.drop_floats();
                self.push(Screen::Settings(Settings::default()));
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

    /// Goes to the registers. A case that is open stays below them, so that its family can be told
    /// of what is found there.
    fn go_to_registers(&mut self) {
        self.drop_floats();
        let screens = &self.model.screens;
        let case = screens.iter().rev().find_map(|screen| {
            let Screen::Case(case) = screen else {
                return None;
            };
            Some(case.number())
        });
        if case.is_none() {
            return self.go(|_world| open::registers(None));
        }
        if !matches!(screens.last(), Some(Screen::Registers(_))) {
            self.open(|_world| open::registers(case));
        }
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

    /// Shows the whole method to be read, the stage of the record in hand first.
    fn show_method(&mut self) {
        self.drop_floats();
        let state = self
            .model
            .screens
            .last()
            .and_then(|top| top.asked().stage());
        let text = method::text(&self.model.world, METHOD_COLUMNS, state);
        self.push(Screen::TextView(TextView::of(text)));
    }

    /// Keeps what was typed, and leaves.
    pub(super) fn quit(&mut self) {
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
        // Help once more is the method itself, where a stage of it is in hand.
        let below = self.model.screens.last();
        let staged = below.is_some_and(|below| below.asked().stage().is_some());
        if open == Some(Face::Help) && face == Face::Help && staged {
            return self.show_method();
        }
        if open != Some(face) {
            let lookup = Lookup::over(self.model, face);
            self.push(Screen::Lookup(lookup));
        }
    }

    /// Changes a personal setting; it acts at once and is kept.
    pub(super) fn change(&mut self, change: Change) {
        let Model {
            world,
            theme,
            themes,
            ..
        } = &mut *self.model;
        let own = &mut world.settings;
        let (name, value) = match change {
            Change::Language(language) => {
                world.speak(Lang::of(language));
                (settings::LANGUAGE, language.code())
            }
            Change::NextTheme => {
                *theme = themes.after(theme.name());
                (settings::THEME, theme.name())
            }
            Change::Keyboard(keyboard) => {
                own.keyboard = keyboard;
                let code = keyboard.map_or(settings::AUTO, crate::text::Keyboard::code);
                (settings::KEYBOARD, code)
            }
            Change::Mouse(on) => {
                own.mouse = on;
                (settings::MOUSE, settings::word(on))
            }
            Change::Ascii(on) => {
                own.ascii = on;
                (settings::ASCII, settings::word(on))
            }
            Change::Bell(on) => {
                own.bell = on;
                (settings::BELL, settings::word(on))
            }
        };
        self.effects.push(Effect::Set(name, value.to_owned()));
        if matches!(change, Change::Language(_)) {
            self.refresh_top();
        }
    }
}
