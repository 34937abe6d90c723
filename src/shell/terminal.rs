//! Takes the terminal over and gives it back.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::os::fd::AsFd;

use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::{ResetColor, force_color_output};
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode, enable_raw_mode,
    window_size,
};
use crossterm::{execute, queue};
use ratatui::layout::Size;

use super::canvas;

/// The window's title: always this, since titles reach window lists and logs.
const TITLE: &str = "caseload";

/// Rings the bell.
pub(super) const BELL: &str = "\x07";

/// Clicks and the wheel with places beyond column 223, and nothing of mere movement.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
/// Leaves the mouse to the terminal.
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";

/// What makes the terminal tell of the mouse, or tell no more.
pub(super) const fn mouse(on: bool) -> &'static str {
    if on { MOUSE_ON } else { MOUSE_OFF }
}

/// Why there is no terminal to work on; the program ends with 2.
#[derive(Debug, thiserror::Error)]
pub enum TerminalError {
    /// Input or output is no terminal.
    #[error("no terminal")]
    Missing,
    /// `TERM` is empty or `dumb`: the terminal cannot move its cursor.
    #[error("the terminal cannot place text")]
    Dumb,
    /// The system refused something.
    #[error("terminal: {0}")]
    System(#[from] io::Error),
}

/// Whether a terminal can be worked on: the value of `TERM`, and whether input and output are one.
///
/// # Errors
///
/// What is wrong with it.
pub fn check(term: Option<&OsStr>, is_terminal: bool) -> Result<(), TerminalError> {
    if !is_terminal {
        return Err(TerminalError::Missing);
    }
    match term {
        Some(term) if !term.is_empty() && term != "dumb" => Ok(()),
        Some(_) | None => Err(TerminalError::Dumb),
    }
}

/// Takes the terminal over; gives its size as far as it is drawn, and where to write.
///
/// No mouse yet, no keyboard protocol, no questions: each would change what the input thread reads.
///
/// # Errors
///
/// When there is no terminal or the system refuses it.
pub(super) fn open() -> Result<(Size, File), TerminalError> {
    let is_terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    check(std::env::var_os("TERM").as_deref(), is_terminal)?;
    // Without colours the theme says so; the library would break reverse video (dua-cli#238).
    force_color_output(true);
    // A file of its own: the standard output cuts frames into pieces.
    let mut file = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    let window = window_size()?;
    enable_raw_mode()?;
    execute!(
        file,
        EnterAlternateScreen,
        EnableBracketedPaste,
        SetTitle(TITLE)
    )?;
    Ok((canvas::drawn(window.columns, window.rows), file))
}

/// Gives the terminal back as it was; can be called at any time, more than once.
///
/// Never prints: with the terminal gone that would be a panic within a panic.
///
/// # Errors
///
/// When the terminal is gone, which is no news to whoever ends the program.
pub fn restore() -> io::Result<()> {
    let raw = disable_raw_mode();
    let mut bytes = Vec::new();
    bytes.extend_from_slice(MOUSE_OFF.as_bytes());
    queue!(
        bytes,
        DisableBracketedPaste,
        ResetColor,
        LeaveAlternateScreen,
        Show
    )?;
    let mut file = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    file.write_all(&bytes)?;
    raw
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_terminal_that_can_place_text_will_do() {
        let told = |term: Option<&str>, is_terminal| {
            check(term.map(OsStr::new), is_terminal).map_err(|error| error.to_string())
        };
        assert_eq!(told(Some("xterm-256color"), true), Ok(()));
        assert_eq!(told(Some("linux"), true), Ok(()));
        for term in [Some("dumb"), Some(""), None] {
            let dumb = "the terminal cannot place text".to_owned();
            assert_eq!(told(term, true), Err(dumb), "{term:?}");
        }
        assert_eq!(told(Some("xterm"), false), Err("no terminal".to_owned()));
    }
}
