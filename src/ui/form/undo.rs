//! Taking back what was typed into the focused field, and bringing it back again.

use super::line::Line;
use super::{Editor, Focus, Sheet};
use crate::domain::refusal::Refusal;
use crate::ui::World;

/// Steps of one line that can be taken back.
const MOST: usize = 500;

/// What one line was before, the latest last, and what was taken back of it.
#[derive(Debug, Clone, Default)]
pub(super) struct Lines {
    before: Vec<Line>,
    taken_back: Vec<Line>,
}

impl Lines {
    /// Learns what the line was before it changed.
    pub(super) fn changed(&mut self, before: Line) {
        self.taken_back.clear();
        self.before.push(before);
        if self.before.len() > MOST {
            self.before.remove(0);
        }
    }

    /// What the line is one step back, or forward, from what it is now.
    fn stepped(&mut self, now: &Line, back: bool) -> Option<Line> {
        let (from, to) = if back {
            (&mut self.before, &mut self.taken_back)
        } else {
            (&mut self.taken_back, &mut self.before)
        };
        let line = from.pop()?;
        to.push(now.clone());
        Some(line)
    }
}

impl Sheet {
    /// Takes back the last change of the focused field, or brings it back; whether there was one.
    ///
    /// # Errors
    /// The text would be longer than can be stored; it stays as it was.
    pub fn undo(&mut self, back: bool, world: &World) -> Result<bool, Refusal> {
        if let (Focus::Field(id), Editor::Line(line)) = (&self.focus, &mut self.editor) {
            let Some(stepped) = self.lines.stepped(line, back) else {
                return Ok(false);
            };
            *line = stepped;
            self.answers.set(id.clone(), line.text());
            self.renew(world);
            return Ok(true);
        }
        let undone = self.edit_prose(|prose| prose.undo(back), world)?;
        Ok(undone.unwrap_or(false))
    }
}
