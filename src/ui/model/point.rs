//! The mouse: a click is the keys that lead to what was clicked, so that nothing needs it.

use super::turn::Turn;
use crate::ui::Mouse;
use crate::ui::action::Scope;
use crate::ui::draw::{self, Aim, Spot};
use crate::ui::key::{Code, Key};

impl Turn<'_> {
    /// What was done with the mouse at a column and row.
    pub(super) fn pointed(&mut self, mouse: Mouse, column: u16, row: u16) {
        if !self.model.going.mouse {
            return;
        }
        let (back, on) = self.steps();
        match mouse {
            Mouse::WheelUp => self.key(back),
            Mouse::WheelDown => self.key(on),
            Mouse::Click => self.clicked(column, row),
        }
    }

    fn clicked(&mut self, column: u16, row: u16) {
        match draw::spot(self.model, column, row) {
            Spot::Key(key) => self.key(key),
            Spot::Act(action) => self.act(action),
            Spot::Row(aim) => self.seek(&aim),
            Spot::Selected => {
                // Who clicks into the text that is being typed does not mean to leave it.
                let typing = draw::marked(self.model).is_some_and(|marked| marked.typing);
                if !typing {
                    self.key(Key::plain(Code::Enter));
                }
            }
            Spot::Nothing => {}
        }
    }

    /// The keys that go one row back and one row on.
    fn steps(&self) -> (Key, Key) {
        let in_form = self.model.scopes().first() == Some(&Scope::Form);
        let (back, on) = if in_form {
            (Code::BackTab, Code::Tab)
        } else {
            (Code::Up, Code::Down)
        };
        (Key::plain(back), Key::plain(on))
    }

    /// Goes row by row to the one that is meant; where it cannot be selected, back again.
    fn seek(&mut self, aim: &Aim) {
        let (back, on) = self.steps();
        let (there, home) = if aim.below { (on, back) } else { (back, on) };
        let mut same = aim.same;
        let mut taken = 0;
        let mut before = draw::marked(self.model);
        for _row in 0..aim.rows {
            self.key(there);
            let marked = draw::marked(self.model);
            taken += usize::from(marked != before);
            if marked
                .as_ref()
                .is_some_and(|marked| marked.text == aim.text)
            {
                if same == 0 {
                    return;
                }
                same -= 1;
            }
            before = marked;
        }
        for _row in 0..taken {
            self.key(home);
        }
    }
}
