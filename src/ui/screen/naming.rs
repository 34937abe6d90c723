//! A name for what a list shows, so that it can be opened again.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Step, Update, View};
use crate::ui::action::{Action, Scope};
use crate::ui::dialog::Answered;
use crate::ui::dialog::written::Written;
use crate::ui::key::Key;
use crate::ui::plain::{Telling, Told};
use crate::ui::theme::Theme;
use crate::ui::views::SavedView;
use crate::ui::{Loaded, World};

/// The view, and the line on which its name is written.
#[derive(Debug)]
pub struct Naming {
    view: SavedView,
    name: Written,
}

impl Naming {
    /// Asks for the name of a view.
    pub fn of(view: SavedView, world: &World) -> Self {
        Self {
            view,
            name: Written::name(world.lang.say("view-name")),
        }
    }
}

impl Update for Naming {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Picker]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Step> {
        match self.name.act(action) {
            Answered::Open => Vec::new(),
            Answered::Closed => vec![Step::Close],
            Answered::Chosen(_) => {
                let view = SavedView {
                    name: self.name.text(),
                    ..self.view.clone()
                };
                vec![Step::Close, Step::KeepView(view)]
            }
        }
    }

    fn key(&mut self, key: Key, _world: &World) -> Vec<Step> {
        self.name.key(key);
        Vec::new()
    }

    fn paste(&mut self, text: &str, _world: &World) -> Vec<Step> {
        self.name.paste(text);
        Vec::new()
    }

    fn said(&mut self, text: &str, _world: &World) -> Vec<Step> {
        self.name.said(text);
        Vec::new()
    }

    fn take(&mut self, _loaded: Loaded, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn wants(&self, _loaded: &Loaded) -> bool {
        false
    }
}

impl View for Naming {
    fn view(&self, _: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        Some(self.name.draw(theme, area, buf))
    }

    fn floats(&self) -> bool {
        true
    }

    fn status(&self, world: &World) -> String {
        world.lang.say("view-name-status")
    }

    fn title(&self, world: &World) -> String {
        world.lang.say("action-save-view")
    }
}

impl Told for Naming {
    fn told(&self, world: &World) -> Telling {
        self.name.told(self.title(world))
    }
}
