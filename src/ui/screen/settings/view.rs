//! How the settings look: a row each with its value in words, and what the selected one is for.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{ROWS, Row, Settings};
use crate::text::{pad, width, wrap};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, widget};

impl View for Settings {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let inner = widget::framed(&self.title(world), theme, area, buf);
        let names: Vec<String> = ROWS.iter().map(|row| world.lang.say(name(*row))).collect();
        let longest = names.iter().map(|name| width(name)).max().unwrap_or(0);
        let mut cursor = inner.as_position();
        let mut rows = inner.rows();
        for (place, (row, name)) in ROWS.iter().zip(&names).enumerate() {
            let area = rows.next()?;
            let is_selected = place == self.selected;
            if is_selected {
                cursor = area.as_position();
            }
            let text = format!("{}  {}", pad(name, longest), shown(*row, world, theme));
            widget::row(&text, is_selected, theme, area, buf);
        }
        rows.next();
        let cells = usize::from(inner.width).saturating_sub(2);
        let about = world.lang.say(about(self.row()));
        let keys = world.lang.say("settings-keys");
        for (row, text) in rows.zip(wrap(&about, cells).into_iter().chain([String::new(), keys])) {
            widget::line(&format!(" {text}"), theme.style(Role::Muted), row, buf);
        }
        Some(cursor)
    }

    fn status(&self, world: &World) -> String {
        world.lang.say(match self.row() {
            Row::Calibrate | Row::Trial => "settings-status-open",
            Row::Language | Row::Theme | Row::Keyboard | Row::Mouse | Row::Ascii | Row::Bell => {
                "settings-status"
            }
        })
    }

    fn title(&self, world: &World) -> String {
        world.lang.say("settings-title")
    }
}

pub(super) const fn name(row: Row) -> &'static str {
    match row {
        Row::Language => "settings-language",
        Row::Theme => "settings-theme",
        Row::Keyboard => "settings-keyboard",
        Row::Calibrate => "settings-calibrate",
        Row::Trial => "settings-trial",
        Row::Mouse => "settings-mouse",
        Row::Ascii => "settings-ascii",
        Row::Bell => "settings-bell",
    }
}

pub(super) const fn about(row: Row) -> &'static str {
    match row {
        Row::Language => "settings-about-language",
        Row::Theme => "settings-about-theme",
        Row::Keyboard => "settings-about-keyboard",
        Row::Calibrate => "settings-about-calibrate",
        Row::Trial => "settings-about-trial",
        Row::Mouse => "settings-about-mouse",
        Row::Ascii => "settings-about-ascii",
        Row::Bell => "settings-about-bell",
    }
}

/// The value of a row on the screen: that of the theme is the one it is drawn in.
fn shown(row: Row, world: &World, theme: &Theme) -> String {
    let id = format!("theme-{}", theme.name());
    match value(row, world) {
        Some(value) => value,
        None if world.lang.knows(&id) => world.lang.say(&id),
        None => theme.name().to_owned(),
    }
}

/// The value of a row, in words; none of the theme, which the world does not know.
pub(super) fn value(row: Row, world: &World) -> Option<String> {
    let lang = &world.lang;
    let own = &world.settings;
    let switched = |on: bool| lang.say(if on { "settings-on" } else { "settings-off" });
    Some(match row {
        Row::Language => lang.language().own_name().to_owned(),
        Row::Theme => return None,
        Row::Keyboard => match own.keyboard {
            Some(keyboard) => lang.say(&format!("keyboard-{}", keyboard.code())),
            None => lang.say("keyboard-auto"),
        },
        Row::Calibrate | Row::Trial => "…".to_owned(),
        Row::Mouse => switched(own.mouse),
        Row::Ascii => switched(own.ascii),
        Row::Bell => switched(own.bell),
    })
}
