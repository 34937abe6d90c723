//! A screen's text without frames or colours, so that the terminal's own selection copies it.

mod plain;
mod view;

use super::{Step, Update};
use crate::text::wrap;
use crate::ui::action::{Action, Scope, moved};
use crate::ui::{Effect, Loaded, PaperAsk, Sheets, World};

/// A text to be read and copied.
#[derive(Default)]
pub struct TextView {
    text: String,
    /// Lines as they fit into the window.
    lines: Vec<String>,
    /// Lines that are scrolled away above.
    top: usize,
    page: usize,
    /// A paper, which can be kept as files.
    paper: Option<Sheets>,
}

/// Hides the text, which may name people.
impl std::fmt::Debug for TextView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TextView").finish_non_exhaustive()
    }
}

impl TextView {
    /// A view of a text.
    pub fn of(text: String) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }

    /// A paper to be read, and to be kept as files.
    pub fn printed(sheets: Sheets) -> Self {
        Self {
            text: sheets.text().to_owned(),
            paper: Some(sheets),
            ..Self::default()
        }
    }

    /// Keeps the paper as files, where it is one.
    fn keep(&self) -> Vec<Step> {
        let keep = |sheets: &Sheets| PaperAsk::Keep(Box::new(sheets.clone()));
        let paper = self.paper.as_ref().map(keep);
        paper
            .map(|paper| Step::Effect(Effect::Paper(paper)))
            .into_iter()
            .collect()
    }

    /// The last line that can stand first.
    fn last(&self) -> usize {
        self.lines.len().saturating_sub(self.page)
    }
}

/// A line as it fits: text that stands in columns is cut by the window, not wrapped twice.
fn fitted(line: &str, cells: usize) -> Vec<String> {
    let indent = line.len() - line.trim_start().len();
    let lines = wrap(line.trim_start(), cells.saturating_sub(indent).max(1));
    let lines = lines.into_iter();
    lines
        .map(|line| {
            format!("{}{line}", " ".repeat(indent))
                .trim_end()
                .to_owned()
        })
        .collect()
}

impl Update for TextView {
    fn scopes(&self) -> Vec<Scope> {
        if self.paper.is_some() {
            return vec![Scope::Paper, Scope::List];
        }
        vec![Scope::List]
    }

    fn refresh(&mut self, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn sized(&mut self, columns: u16, rows: u16, _world: &World) -> Vec<Step> {
        self.page = usize::from(rows).max(1);
        let lines = self.text.lines();
        self.lines = lines
            .flat_map(|line| fitted(line, columns.into()))
            .collect();
        self.top = self.top.min(self.last());
        Vec::new()
    }

    fn act(&mut self, action: Action, _world: &World) -> Vec<Step> {
        if action == Action::Back {
            return vec![Step::Close];
        }
        if action == Action::KeepPaper {
            return self.keep();
        }
        self.top = moved(action, self.top, self.page, self.last()).unwrap_or(self.top);
        Vec::new()
    }

    fn take(&mut self, _loaded: Loaded, _world: &World) -> Vec<Step> {
        Vec::new()
    }

    fn wants(&self, _loaded: &Loaded) -> bool {
        false
    }
}
