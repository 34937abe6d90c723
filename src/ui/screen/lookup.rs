//! Every action to look up and to run: as help of a screen, as the menu, as the palette.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Step, Update, View};
use crate::domain::method::State;
use crate::lang::Lang;
use crate::text::wrap;
use crate::ui::action::{Action, Binding, Scope};
use crate::ui::chooser::{Chooser, Entry, Run, view};
use crate::ui::key::Key;
use crate::ui::keymap::groups::{self, GROUPS};
use crate::ui::plain::{Telling, Told};
use crate::ui::theme::Theme;
use crate::ui::{Loaded, Model, World, keymap};

/// Columns that are always there for what there is to read.
const ABOUT_COLUMNS: u16 = 74;

/// What the list is looked at for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// What can be done on the screen below, and what that screen is for.
    Help,
    /// Every action of the program under headings.
    Menu,
    /// Every action that a few letters find.
    Palette,
}

/// The list over a screen.
#[derive(Debug)]
pub struct Lookup {
    face: Face,
    chooser: Chooser,
    /// Message id of what the screen below is for.
    about: &'static str,
    /// Where the record of the screen below stands.
    stage: Option<State>,
    /// Columns and rows of the body.
    size: (u16, u16),
}

impl Lookup {
    /// The list over the screen that has the keyboard.
    pub fn over(model: &Model, face: Face) -> Self {
        let scopes = model.scopes();
        let chooser = match face {
            Face::Help => Chooser::of(of_screen(model, &scopes)),
            Face::Menu => {
                let first = keymap::in_scopes(&scopes).next();
                let open = first.map_or(groups::VIEW, |binding| groups::place(binding).0);
                Chooser::grouped(everything(model, &scopes), open)
            }
            Face::Palette => Chooser::of(everything(model, &scopes)),
        };
        let below = model.screens.last();
        Self {
            face,
            chooser,
            about: about(scopes.first()),
            stage: below.and_then(|screen| screen.asked().stage()),
            size: (80, 20),
        }
    }

    /// What it is looked at for.
    pub const fn face(&self) -> Face {
        self.face
    }

    /// Its lines, whatever was typed.
    pub fn entries(&self) -> &[Entry] {
        self.chooser.entries()
    }

    /// What the screen below is for, and what the method says about the present stage.
    fn about(&self, world: &World) -> Vec<String> {
        if self.face != Face::Help || !self.chooser.typed().is_empty() {
            return Vec::new();
        }
        let cells = usize::from(self.size.0.min(ABOUT_COLUMNS).saturating_sub(3));
        let mut lines = wrap(&world.lang.say(self.about), cells);
        let stages = &world.office.method.stages;
        let stage = self.stage.and_then(|state| {
            let mut stages = stages.iter().filter(|stage| stage.states.contains(&state));
            stages.next()
        });
        if let Some(stage) = stage {
            let args = [
                ("stage", world.words(&stage.name).into()),
                ("guidance", world.words(&stage.guidance).into()),
            ];
            lines.extend(wrap(&world.lang.with("help-stage", &args), cells));
        }
        // The keys are what is looked for: half of the box is theirs.
        let room = usize::from(self.size.1 / 2).saturating_sub(2);
        if lines.len() > room {
            lines.truncate(room.saturating_sub(1));
        }
        if stage.is_some() {
            lines.push(world.lang.say("help-more"));
        }
        lines.push(String::new());
        lines
    }
}

/// The message that says what a screen is for.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "parts of screens have only the general words"
)]
fn about(scope: Option<&Scope>) -> &'static str {
    let Some(scope) = scope else {
        return "help-about";
    };
    match scope {
        Scope::Queue => "help-about-queue",
        Scope::Signal => "help-about-signal",
        Scope::Sort => "help-about-sort",
        Scope::Check => "help-about-check",
        Scope::Cases => "help-about-cases",
        Scope::Case | Scope::CaseSignal => "help-about-case",
        Scope::Plan => "help-about-plan",
        Scope::Network => "help-about-network",
        Scope::Agenda => "help-about-agenda",
        Scope::Find => "help-about-find",
        Scope::Form => "help-about-form",
        Scope::Conflict => "help-about-conflict",
        Scope::Drafts => "help-about-drafts",
        Scope::Figures => "help-about-figures",
        Scope::Registers => "help-about-registers",
        Scope::Entry => "help-about-entry",
        Scope::History => "help-about-history",
        _ => "help-about",
    }
}

/// The keys of a screen: its own first, then those of every screen, those that move last.
fn of_screen(model: &Model, scopes: &[Scope]) -> Vec<Entry> {
    let english = Lang::english();
    let mut entries: Vec<Entry> = Vec::new();
    for binding in keymap::in_scopes(scopes) {
        // The same action by other keys of an outer scope is one line.
        if !entries.iter().any(|each| each.label == binding.label) {
            entries.push(entry(model, scopes, binding, english));
        }
    }
    entries.sort_by_key(|entry| matches!(entry.run, Run::Act(action) if groups::moves(action)));
    entries
}

/// Every action of the program, in the order of its headings.
fn everything(model: &Model, scopes: &[Scope]) -> Vec<Entry> {
    let english = Lang::english();
    let mut bindings: Vec<&Binding> = Vec::new();
    for binding in keymap::BINDINGS {
        let inner = [Scope::Dialog, Scope::Picker, Scope::Menu, Scope::Welcome];
        let left_out = groups::moves(binding.action) || inner.contains(&binding.scope);
        if !left_out && !bindings.iter().any(|each| each.label == binding.label) {
            bindings.push(binding);
        }
    }
    let mut entries: Vec<Entry> = Vec::new();
    for (group, _actions) in GROUPS {
        let mut here: Vec<&&Binding> = bindings
            .iter()
            .filter(|binding| groups::place(binding).0 == *group)
            .collect();
        here.sort_by_key(|binding| groups::place(binding).1);
        let here = here.into_iter();
        entries.extend(here.map(|binding| entry(model, scopes, binding, english)));
        if *group == groups::VIEW {
            entries.extend(views(model));
        }
    }
    for entry in &mut entries {
        // The menu has room for the key that the bar shows; the others stand in the help.
        if let Some((first, _others)) = entry.keys.split_once(", ") {
            entry.keys = first.to_owned();
        }
    }
    entries
}

fn views(model: &Model) -> impl Iterator<Item = Entry> + '_ {
    let views = model.views.all().iter().enumerate();
    views.map(|(place, view)| Entry {
        run: Run::View(place),
        keys: model.views.key(place),
        label: "action-open-view",
        note: crate::text::visible(&view.name),
        english: String::new(),
        group: groups::VIEW,
        why_not: None,
    })
}

/// The line of a row of the table, with its keys on this screen or on the first that has any.
fn entry(model: &Model, scopes: &[Scope], binding: &Binding, english: &Lang) -> Entry {
    let here = keymap::in_scopes(scopes).filter(|each| each.label == binding.label);
    let here: Vec<&Binding> = here.collect();
    let mut rows = if here.is_empty() {
        vec![binding]
    } else {
        here.clone()
    };
    rows.sort_by_key(|row| row.function_key().is_none());
    let keys = rows.iter().flat_map(|row| row.keys);
    let keys = keys.filter_map(|name| Key::parse(name));
    // An inner scope may have taken a key for something else.
    let works =
        |key: &Key| here.is_empty() || keymap::resolve(scopes, *key, &[]) == Some(binding.action);
    let keys: Vec<String> = keys.filter(works).map(|key| key.to_string()).collect();
    let why_not = if here.is_empty() {
        Some(groups::only_in(binding.scope))
    } else {
        model.why_not(binding.action)
    };
    Entry {
        run: Run::Act(binding.action),
        keys: keys.join(", "),
        label: binding.label,
        note: model.note(binding.action),
        english: english.say(binding.label),
        group: groups::place(binding).0,
        why_not,
    }
}

impl Update for Lookup {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Menu]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn sized(&mut self, columns: u16, rows: u16, world: &World) -> Vec<Step> {
        self.size = (columns, rows);
        let about = u16::try_from(self.about(world).len()).unwrap_or(0);
        let lines = rows.saturating_sub(view::FIXED + about);
        self.chooser.set_page(lines.into());
        Vec::new()
    }

    fn act(&mut self, action: Action, world: &World) -> Vec<Step> {
        self.chooser.act(action, world)
    }

    fn key(&mut self, key: Key, _world: &World) -> Vec<Step> {
        self.chooser.key(key);
        Vec::new()
    }

    fn paste(&mut self, text: &str, _world: &World) -> Vec<Step> {
        self.chooser.paste(text);
        Vec::new()
    }

    fn take(&mut self, _loaded: Loaded, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn wants(&self, _loaded: &Loaded) -> bool {
        false
    }
}

impl View for Lookup {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let (title, about) = (self.title(world), self.about(world));
        let chooser = &self.chooser;
        Some(view::draw(chooser, &title, &about, world, theme, area, buf))
    }

    fn floats(&self) -> bool {
        true
    }

    fn status(&self, world: &World) -> String {
        let why_not = self.chooser.why_not(world);
        let usual = match self.face {
            Face::Help | Face::Palette => "chooser-status",
            Face::Menu => "menu-status",
        };
        why_not.map_or_else(
            || world.lang.say(usual),
            |id| {
                let why = world.lang.say(id);
                world.lang.with("menu-why-not", &[("why", (&why).into())])
            },
        )
    }

    fn title(&self, world: &World) -> String {
        world.lang.say(match self.face {
            Face::Help => "help-title",
            Face::Menu => "menu-title",
            Face::Palette => "palette-title",
        })
    }
}

impl Told for Lookup {
    fn told(&self, world: &World) -> Telling {
        self.chooser.told(self.title(world), world)
    }
}
