//! What the program told its user, the latest first: a person may have looked away.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Clear, Widget};

use super::{Step, Update, View};
use crate::domain::Moment;
use crate::text::{fit, wrap};
use crate::ui::action::{Action, Scope, moved};
use crate::ui::notice::{Log, Notice};
use crate::ui::plain::{Telling, Told, UNWRAPPED};
use crate::ui::theme::{Role, Theme};
use crate::ui::{Loaded, World, words};

/// The messages as they stood when the screen was opened.
#[derive(Debug, Default)]
pub struct Messages {
    told: Vec<(Moment, Notice)>,
    /// Lines that are scrolled away above.
    top: usize,
    page: usize,
}

impl Messages {
    /// The messages of a log.
    pub fn of(log: &Log) -> Self {
        Self {
            told: log.latest().cloned().collect(),
            ..Self::default()
        }
    }

    fn lines(&self, world: &World, cells: usize) -> Vec<String> {
        if self.told.is_empty() {
            return vec![world.lang.say("messages-none")];
        }
        let lines = self.told.iter().map(|(at, notice)| {
            let text = format!(
                "{}  {} {}",
                words::when(world, *at),
                notice.text,
                notice.hint
            );
            wrap(text.trim_end(), cells)
        });
        lines.flatten().collect()
    }
}

impl Update for Messages {
    fn scopes(&self) -> Vec<Scope> {
        vec![Scope::Menu]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn sized(&mut self, _columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.page = usize::from(rows.saturating_sub(2)).max(1);
        Vec::new()
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Step> {
        if action == Action::Back || action == Action::Open {
            return vec![Step::Close];
        }
        let last = self.told.len().saturating_sub(1);
        self.top = moved(action, self.top, self.page, last).unwrap_or(self.top);
        Vec::new()
    }

    fn take(&mut self, _loaded: Loaded, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn wants(&self, _loaded: &Loaded) -> bool {
        false
    }
}

impl View for Messages {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        Clear.render(area, buf);
        let block = Block::bordered()
            .title(format!(" {} ", self.title(world)))
            .title_style(theme.style(Role::Title))
            .border_style(theme.style(Role::Border));
        let inner = block.inner(area);
        block.render(area, buf);
        let cells = usize::from(inner.width).saturating_sub(2);
        let lines = self.lines(world, cells).into_iter().skip(self.top);
        for (row, line) in inner.rows().zip(lines) {
            let line = format!(" {line}");
            buf.set_string(
                row.x,
                row.y,
                fit(&line, inner.width.into()),
                theme.style(Role::Text),
            );
        }
        Some(inner.as_position())
    }

    fn floats(&self) -> bool {
        true
    }

    fn status(&self, world: &World) -> String {
        world.lang.say("messages-status")
    }

    fn title(&self, world: &World) -> String {
        world.lang.say("messages-title")
    }
}

impl Told for Messages {
    fn told(&self, world: &World) -> Telling {
        let mut telling = Telling::of(self.title(world));
        for line in self.lines(world, UNWRAPPED) {
            telling.text(&line);
        }
        telling.enter = Some(Action::Back);
        telling
    }
}
