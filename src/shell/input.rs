//! From the terminal library's events to keys as the program knows them, on a thread of its own.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{
    self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};
use crossterm::terminal::window_size;

use super::{Event, guard};
use crate::ui::key::{Code, Key};
use crate::ui::{Mouse, Msg};

/// What the terminal told, as far as the program cares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key.
    Key(Key),
    /// A pasted text.
    Paste(String),
    /// The mouse: what was done, column, row.
    Mouse(Mouse, u16, u16),
    /// The window has another size: columns, rows.
    Resize(u16, u16),
}

impl From<Input> for Msg {
    fn from(input: Input) -> Self {
        match input {
            Input::Key(key) => Self::Key(key),
            Input::Paste(text) => Self::Paste(text),
            Input::Mouse(mouse, column, row) => Self::Mouse(mouse, column, row),
            Input::Resize(columns, rows) => Self::Resize(columns, rows),
        }
    }
}

/// Starts the only reader of the terminal.
///
/// It has a thread of its own because the library waits for ever on a sequence it does not know,
/// and may spin after a hang-up; the process is gone by then.
///
/// # Errors
///
/// When the system gives no thread.
pub(super) fn start(events: Sender<Event>, reading: Reading) -> io::Result<()> {
    let reader = thread::Builder::new().name("input".to_owned());
    reader
        .spawn(move || {
            first_size(&events);
            while pass_on(&events, &reading) {}
        })
        .map(drop)
}

/// Whether the reader is in the middle of keys that came at once: a frame between two of them
/// would be drawn for nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading(Arc<AtomicBool>);

impl Reading {
    /// Whether more is about to be told.
    pub(super) fn goes_on(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    fn set(&self, goes_on: bool) {
        self.0.store(goes_on, Ordering::Release);
    }
}

/// The library notices a new size from its first look on; a change just before would be missed.
fn first_size(events: &Sender<Event>) {
    event::poll(Duration::ZERO).ok();
    if let Ok(window) = window_size() {
        let input = Input::Resize(window.columns, window.rows);
        events.send(Event::Input(input, Instant::now())).ok();
    }
}

/// Whether there is somebody to read for, and something to read.
fn pass_on(events: &Sender<Event>, reading: &Reading) -> bool {
    match event::read() {
        Ok(event) => {
            reading.set(true);
            let heard = match translate(event) {
                Some(input) => events.send(Event::Input(input, Instant::now())).is_ok(),
                None => true,
            };
            // Everything read so far has been told: a wait in here holds nothing up.
            reading.set(event::poll(Duration::ZERO).unwrap_or(false));
            heard
        }
        Err(_gone) => {
            reading.set(false);
            // The loop learns it from this message; there is nobody else to tell.
            events.send(Event::InputLost).ok();
            false
        }
    }
}

/// What an event of the library means here, if anything.
pub fn translate(event: event::Event) -> Option<Input> {
    match event {
        event::Event::Key(key) => pressed(key).map(Input::Key),
        event::Event::Paste(text) => Some(Input::Paste(text)),
        event::Event::Resize(columns, rows) => Some(Input::Resize(columns, rows)),
        event::Event::Mouse(event) => {
            let mouse = pointed(event.kind)?;
            Some(Input::Mouse(mouse, event.column, event.row))
        }
        event::Event::FocusGained | event::Event::FocusLost => None,
    }
}

/// Only the left button and the wheel mean something; a click counts when the button goes down.
fn pointed(kind: MouseEventKind) -> Option<Mouse> {
    match kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Mouse::Click),
        MouseEventKind::ScrollUp => Some(Mouse::WheelUp),
        MouseEventKind::ScrollDown => Some(Mouse::WheelDown),
        MouseEventKind::Down(MouseButton::Right | MouseButton::Middle)
        | MouseEventKind::Up(_)
        | MouseEventKind::Drag(_)
        | MouseEventKind::Moved
        | MouseEventKind::ScrollLeft
        | MouseEventKind::ScrollRight => None,
    }
}

fn pressed(key: KeyEvent) -> Option<Key> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    let shift = key.modifiers.contains(KeyModifiers::SHIFT);
    if let KeyCode::Char(letter) = key.code {
        return character(letter, ctrl, alt);
    }
    let code = named(key.code, shift)?;
    Some(Key { code, ctrl, alt })
}

fn named(code: KeyCode, shift: bool) -> Option<Code> {
    match code {
        // Some terminals send Shift+F1 as F11: a shifted function key has no sure meaning.
        KeyCode::F(number) => (!shift && (1..=12).contains(&number)).then_some(Code::F(number)),
        KeyCode::Tab if shift => Some(Code::BackTab),
        KeyCode::Enter => Some(Code::Enter),
        KeyCode::Esc => Some(Code::Esc),
        KeyCode::Tab => Some(Code::Tab),
        KeyCode::BackTab => Some(Code::BackTab),
        KeyCode::Backspace => Some(Code::Backspace),
        KeyCode::Delete => Some(Code::Delete),
        KeyCode::Insert => Some(Code::Insert),
        KeyCode::Up => Some(Code::Up),
        KeyCode::Down => Some(Code::Down),
        KeyCode::Left => Some(Code::Left),
        KeyCode::Right => Some(Code::Right),
        KeyCode::Home => Some(Code::Home),
        KeyCode::End => Some(Code::End),
        KeyCode::PageUp => Some(Code::PageUp),
        KeyCode::PageDown => Some(Code::PageDown),
        KeyCode::Char(_)
        | KeyCode::Null
        | KeyCode::CapsLock
        | KeyCode::ScrollLock
        | KeyCode::NumLock
        | KeyCode::PrintScreen
        | KeyCode::Pause
        | KeyCode::Menu
        | KeyCode::KeypadBegin
        | KeyCode::Media(_)
        | KeyCode::Modifier(_) => None,
    }
}

fn character(letter: char, ctrl: bool, alt: bool) -> Option<Key> {
    if letter.is_control() {
        return None;
    }
    if ctrl && !alt {
        return Some(with_ctrl(letter.to_ascii_lowercase()));
    }
    let key = Key {
        code: Code::Char(letter),
        ctrl,
        alt,
    };
    if alt && letter.is_ascii_digit() {
        return guard::with_alt(Key::plain(key.code));
    }
    Some(key)
}

/// These letters share a byte with a key: 0x08 is what old terminals send for Backspace, 0x0A what
/// some send for Enter.
fn with_ctrl(letter: char) -> Key {
    match letter {
        'h' => Key::plain(Code::Backspace),
        'i' => Key::plain(Code::Tab),
        'j' | 'm' => Key::plain(Code::Enter),
        '[' => Key::plain(Code::Esc),
        other => Key::ctrl(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NONE: KeyModifiers = KeyModifiers::NONE;
    const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
    const CTRL: KeyModifiers = KeyModifiers::CONTROL;
    const ALT: KeyModifiers = KeyModifiers::ALT;

    fn key_of(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
        let input = translate(event::Event::Key(KeyEvent::new(code, modifiers)))?;
        let Input::Key(key) = input else {
            panic!("{input:?}");
        };
        Some(key)
    }

    #[test]
    fn keys_mean_what_they_say() {
        for (code, modifiers, name) in [
            (KeyCode::Char('a'), NONE, "a"),
            (KeyCode::Char('Ж'), SHIFT, "Ж"),
            (KeyCode::Char(' '), NONE, "space"),
            (KeyCode::Char('s'), CTRL, "ctrl+s"),
            (KeyCode::Char('S'), CTRL | SHIFT, "ctrl+s"),
            (KeyCode::Char('x'), ALT, "alt+x"),
            (KeyCode::Char('h'), CTRL, "backspace"),
            (KeyCode::Char('i'), CTRL, "tab"),
            (KeyCode::Char('j'), CTRL, "enter"),
            (KeyCode::Char('m'), CTRL, "enter"),
            (KeyCode::Char('['), CTRL, "esc"),
            (KeyCode::Char('1'), ALT, "f1"),
            (KeyCode::Char('9'), ALT, "f9"),
            (KeyCode::Char('0'), ALT, "f10"),
            (KeyCode::F(2), NONE, "f2"),
            (KeyCode::Tab, SHIFT, "shift+tab"),
            (KeyCode::BackTab, SHIFT, "shift+tab"),
            (KeyCode::Up, SHIFT, "up"),
            (KeyCode::Home, CTRL, "ctrl+home"),
            (KeyCode::Delete, NONE, "delete"),
        ] {
            assert_eq!(key_of(code, modifiers), Key::parse(name), "{name}");
        }
    }

    #[test]
    fn what_has_no_meaning_is_left_out() {
        for (code, modifiers) in [
            (KeyCode::F(10), SHIFT),
            (KeyCode::F(13), NONE),
            (KeyCode::Null, NONE),
            (KeyCode::CapsLock, NONE),
            (KeyCode::Char('\u{9b}'), NONE),
        ] {
            assert_eq!(key_of(code, modifiers), None, "{code:?}");
        }
        assert_eq!(translate(event::Event::FocusGained), None);
        let released = KeyEvent::new_with_kind(KeyCode::Char('a'), NONE, KeyEventKind::Release);
        assert_eq!(translate(event::Event::Key(released)), None);
    }

    proptest! {
        #[test]
        fn a_printable_character_is_always_itself(letter: char) {
            let key = key_of(KeyCode::Char(letter), NONE);
            let itself = Key::plain(Code::Char(letter));
            prop_assert_eq!(key, (!letter.is_control()).then_some(itself));
        }
    }
}
