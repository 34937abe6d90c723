//! Keys in the fields of a form, and what a field takes that is typed or pasted.
#![expect(clippy::wildcard_enum_match_arm, reason = "a field takes a few keys")]

use super::{Form, Over};
use crate::domain::form::Kind;
use crate::domain::refusal::Refusal;
use crate::ui::form::Editor;
use crate::ui::form::line::Line;
use crate::ui::form::picker::{Picked, Picker};
use crate::ui::form::prose::Did;
use crate::ui::key::{Code, Key};
use crate::ui::notice::Notice;
use crate::ui::screen::Step;
use crate::ui::{World, words};

impl Form {
    /// A key in the focused field, or on the button.
    pub(super) fn key_in_field(&mut self, key: Key, world: &World) -> Vec<Step> {
        let kind = self.sheet.focused().map(|field| field.kind.clone());
        match kind {
            None if key.code == Code::Enter => self.save(world),
            Some(Kind::Prose(_)) => self.key_in_prose(key, world),
            Some(Kind::Choice(_) | Kind::Many(_)) => self.key_in_choice(key, world),
            None | Some(_) => self.key_in_line(key, world),
        }
    }

    /// Moves the focused day.
    pub(super) fn shift_day(&mut self, days: i64, world: &World) -> Vec<Step> {
        if self.sheet.shift_day(days, world) {
            self.edited()
        } else {
            Vec::new()
        }
    }

    /// Keys that move between fields wherever they mean nothing else.
    fn key_between(&mut self, key: Key, world: &World) -> Option<Vec<Step>> {
        let page = self.page();
        match key.code {
            Code::Enter | Code::Down => Some(self.step(1, world)),
            Code::Up => Some(self.step(-1, world)),
            Code::PageDown => Some(self.step(page, world)),
            Code::PageUp => Some(self.step(-page, world)),
            _ => None,
        }
    }

    fn key_in_line(&mut self, key: Key, world: &World) -> Vec<Step> {
        if let Some(steps) = self.key_between(key, world) {
            return steps;
        }
        if key.alt {
            return Vec::new();
        }
        self.edit_line(|line| line_key(line, key), world)
    }

    pub(super) fn edit_line(&mut self, edit: impl FnOnce(&mut Line), world: &World) -> Vec<Step> {
        match self.sheet.edit_line(edit, world) {
            Ok(true) => self.edited(),
            Ok(false) => Vec::new(),
            Err(refusal) => too_long(&refusal, world),
        }
    }

    fn key_in_prose(&mut self, key: Key, world: &World) -> Vec<Step> {
        let pages = matches!(key.code, Code::PageUp | Code::PageDown);
        let key = if key == Key::ctrl('h') {
            Key::plain(Code::Backspace)
        } else {
            key
        };
        if key.alt {
            return Vec::new();
        }
        match self.sheet.edit_prose(|prose| prose.key(key), world) {
            Ok(Some(Did::LeftUp | Did::LeftDown)) if pages => {
                self.key_between(key, world).unwrap_or_default()
            }
            Ok(Some(Did::LeftUp)) => self.step(-1, world),
            Ok(Some(Did::LeftDown)) => self.step(1, world),
            Ok(Some(Did::Changed)) => self.edited(),
            Ok(Some(Did::Moved) | None) => Vec::new(),
            Err(refusal) => too_long(&refusal, world),
        }
    }

    fn key_in_choice(&mut self, key: Key, world: &World) -> Vec<Step> {
        if key.ctrl || key.alt {
            return Vec::new();
        }
        let one = matches!(
            self.sheet.focused().map(|field| &field.kind),
            Some(Kind::Choice(_))
        );
        let turned = match key.code {
            Code::Left if one => self.sheet.cycle(false, world),
            Code::Right if one => self.sheet.cycle(true, world),
            Code::Char(' ') => return self.list(" ", world),
            Code::Enter if !one => return self.values(world),
            Code::Backspace | Code::Delete => match self.sheet.look_back(world) {
                Some(changed) => changed,
                None => self.cleared(world),
            },
            Code::Char(letter) if one && self.is_looked_for(letter, world) => {
                self.sheet.look_for(letter, world)
            }
            Code::Char(_) => return self.letter_in_choice(key, world),
            _ => return self.key_between(key, world).unwrap_or_default(),
        };
        if turned { self.edited() } else { Vec::new() }
    }

    /// A digit chooses by its place as long as no word was begun; so does a letter that stands in
    /// the place of a digit, where no value begins with it.
    fn is_looked_for(&self, letter: char, world: &World) -> bool {
        if !self.sheet.typed().is_empty() {
            return true;
        }
        let field = self.sheet.focused();
        let list = field.and_then(|field| Picker::of(field, "", 1, world));
        !letter.is_ascii_digit() && !list.is_some_and(|list| list.chooses(letter))
    }

    /// A digit chooses at once; where several may be chosen, a letter looks up in the open list.
    fn letter_in_choice(&mut self, key: Key, world: &World) -> Vec<Step> {
        drop(self.values(world));
        let Over::Picker(picker) = &mut self.over else {
            return Vec::new();
        };
        let done = picker.key(key);
        if done == Picked::Open && !picker.many {
            self.over = Over::Nothing;
            return Vec::new();
        }
        let Picked::Chosen(value) = done else {
            return Vec::new();
        };
        self.over = Over::Nothing;
        let Some(id) = self.sheet.focused().map(|field| field.id.clone()) else {
            return Vec::new();
        };
        self.sheet.set(&id, &value, world);
        self.edited()
    }

    fn cleared(&mut self, world: &World) -> bool {
        let field = self.sheet.focused().filter(|field| !field.required);
        let Some(id) = field.map(|field| field.id.clone()) else {
            return false;
        };
        let had = !self.sheet.answers().text(&id).is_empty();
        self.sheet.set(&id, "", world);
        had
    }
}

impl Form {
    /// Takes back what was typed last, or brings it back.
    pub(super) fn undo(&mut self, back: bool, world: &World) -> Vec<Step> {
        match self.sheet.undo(back, world) {
            Ok(true) => self.edited(),
            Ok(false) => {
                let id = if back {
                    "undo-typing-nothing"
                } else {
                    "redo-typing-nothing"
                };
                vec![Step::Tell(Notice::refused(world.lang.say(id)))]
            }
            Err(refusal) => too_long(&refusal, world),
        }
    }

    /// Puts a foreign text into the focused field, if it is one that text is typed into.
    pub(super) fn put_in(&mut self, text: &str, world: &World) -> Vec<Step> {
        match self.sheet.editor() {
            Editor::None => Vec::new(),
            Editor::Line(_) => self.edit_line(|line| *line = line.with(text), world),
            Editor::Prose(_) => match self.sheet.edit_prose(|prose| prose.paste(text), world) {
                Ok(_) => self.edited(),
                Err(refusal) => too_long(&refusal, world),
            },
        }
    }
}

pub(super) fn too_long(refusal: &Refusal, world: &World) -> Vec<Step> {
    vec![Step::Tell(Notice::refused(words::refusal(world, refusal)))]
}

fn line_key(line: &mut Line, key: Key) {
    match (key.code, key.ctrl) {
        (Code::Left, false) => line.left(),
        (Code::Right, false) => line.right(),
        (Code::Left, true) => line.word_left(),
        (Code::Right, true) => line.word_right(),
        (Code::Home, _) => line.home(),
        (Code::End, _) => line.end(),
        (Code::Backspace, _) | (Code::Char('h'), true) => line.backspace(),
        (Code::Delete, _) => line.delete(),
        (Code::Char(letter), false) => *line = line.with(letter.encode_utf8(&mut [0; 4])),
        _ => {}
    }
}
