//! How the test of the keys looks: key presses above, advice below.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{KEPT, Trial};
use crate::text::keyboard::accelerator;
use crate::text::{Keyboard, fit, pad};
use crate::ui::World;
use crate::ui::key::{Code, Key};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::widget::{self, Lines};

/// Cells of the name of a key: the longest is `Shift+Tab`, with Ctrl and Alt before it.
const NAME: usize = 18;

impl View for Trial {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let inner = widget::framed(&self.title(world), theme, area, buf);
        let cells = usize::from(inner.width).saturating_sub(2);
        let mut lines = Lines::new(theme, cells);
        let layout = world.settings.keyboard;
        let layout = layout.map_or("auto", Keyboard::code);
        let layout = world.lang.say(&format!("keyboard-{layout}"));
        let args = [("layout", (&layout).into())];
        lines.add(&world.lang.with("trial-layout", &args), Role::Text);
        lines.gap();
        if let Some(count) = self.pasted {
            let args = [("count", count.into())];
            lines.add(&world.lang.with("trial-pasted", &args), Role::Text);
        } else if self.pressed.is_empty() {
            lines.add(&world.lang.say("trial-nothing"), Role::Text);
        }
        let room = rows_for(inner);
        for (place, key) in self.pressed.iter().enumerate().take(room) {
            let text = format!("{} {}", pad(&key.to_string(), NAME), meaning(*key, world));
            let role = if place == 0 { Role::Focus } else { Role::Text };
            // A row each, however much there is to say: the list must not jump.
            lines.add(&fit(&text, cells), role);
        }
        for _row in self.pressed.len().max(1)..room {
            lines.gap();
        }
        lines.add(&world.lang.say("trial-advice"), Role::Muted);
        lines.draw(inner, buf);
        Some(Position::new(inner.x, inner.y.saturating_add(2)))
    }

    fn status(&self, world: &World) -> String {
        world.lang.say("trial-status")
    }

    fn title(&self, world: &World) -> String {
        world.lang.say("trial-title")
    }
}

/// Rows for key presses: the advice needs six below them, the layout two above.
fn rows_for(inner: Rect) -> usize {
    usize::from(inner.height).saturating_sub(8).clamp(2, KEPT)
}

/// What a key means: as a function key, as a command, as a digit, and in each layout.
fn meaning(key: Key, world: &World) -> String {
    let lang = &world.lang;
    if let Code::F(number) = key.code {
        let args = [("number", u32::from(number).into())];
        return lang.with("trial-function", &args);
    }
    let Code::Char(letter) = key.code else {
        return lang.say("trial-named");
    };
    if key.ctrl || key.alt {
        return lang.say("trial-named");
    }
    let command = |key: char| lang.with("trial-command", &[("key", (&shown(key)).into())]);
    let keyboards = world.keyboards();
    if letter.is_ascii() || keyboards.len() == 1 {
        return command(accelerator(letter, keyboards));
    }
    // Nobody knows the layout: whoever knows the key finds it by what each would make of it.
    let others = Keyboard::ALL.iter().filter_map(|each| {
        let from = each.key_of(letter);
        from.is_ascii()
            .then(|| format!("{} {}", each.code(), shown(from)))
    });
    let others: Vec<String> = others.collect();
    others.join(", ")
}

fn shown(key: char) -> String {
    Key::plain(Code::Char(key)).to_string().to_uppercase()
}
