//! How matches look: a line or two for each, the selected one marked.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::store::contract::Match;
use crate::text::{Likeness, fit, visible};
use crate::ui::screen::form::{Form, Over};
use crate::ui::theme::{Role, Theme};
use crate::ui::{World, words};

/// From so many columns on a match has one line, in a narrower box two.
const ONE_LINE: u16 = 60;

impl Form {
    /// Draws the matches; the cursor stands on the selected one while they have the keyboard.
    pub(super) fn draw_matches(
        &self,
        (world, theme): (&World, &Theme),
        area: Rect,
        buf: &mut Buffer,
    ) -> Option<Position> {
        let (found, selected) = self.matches.shown();
        let active = matches!(self.over, Over::Matches | Over::Link(_));
        let cells = usize::from(area.width);
        let each: usize = if area.width < ONE_LINE { 2 } else { 1 };
        if found.is_empty() {
            let text = format!(" {}", world.lang.say("form-no-matches"));
            buf.set_string(area.x, area.y, fit(&text, cells), theme.style(Role::Muted));
            return None;
        }
        let visible = (usize::from(area.height) / each).max(1);
        let top = (selected + 1).saturating_sub(visible);
        let linked = self.chosen_link().map(|(_kind, number)| number);
        let mut cursor = None;
        let mut lines = area.rows();
        for (place, found) in found.iter().enumerate().skip(top).take(visible) {
            let here = active && place == selected;
            let mark = if here { '►' } else { ' ' };
            let role = if here { Role::Selected } else { Role::Notice };
            let (who, stands) = told(found, world);
            // Below the mark of the selection, since one match can be both.
            let linked = linked == Some(found.number);
            let stands = if linked {
                format!("→ {stands}")
            } else {
                stands
            };
            let texts = match each {
                1 => vec![format!("{mark}{who} · {stands}")],
                _ => vec![format!("{mark}{who}"), format!("   {stands}")],
            };
            for text in texts {
                let Some(line) = lines.next() else { break };
                buf.set_string(line.x, line.y, fit(&text, cells), theme.style(role));
                if here && cursor.is_none() {
                    cursor = Some(Position::new(line.x, line.y));
                }
            }
        }
        cursor
    }
}

/// Who it is, and where that record stands.
pub(in crate::ui::screen::form) fn told(found: &Match, world: &World) -> (String, String) {
    let age = found.months.map(|months| words::age(world, months));
    let name = visible(&found.name);
    let who = match age {
        Some(age) => format!("{} {name}, {age}", found.number),
        None => format!("{} {name}", found.number),
    };
    let likeness = world.lang.say(match found.likeness {
        Likeness::Same => "likeness-same",
        Likeness::Close => "likeness-close",
        Likeness::FamilyOnly => "likeness-family",
        Likeness::GivenOnly => "likeness-given",
        Likeness::Different => "likeness-different",
    });
    let kind = world.lang.say(if found.is_case {
        "form-match-case"
    } else {
        "form-match-signal"
    });
    let stands = stands(&found.stands, world);
    let holder = words::holder(world, found.holder.as_ref());
    (who, format!("{likeness} · {kind}: {stands} · {holder}"))
}

/// A state by its name; the outcome of a decision as it is stored.
fn stands(code: &str, world: &World) -> String {
    let id = format!("state-{code}");
    if world.lang.knows(&id) {
        world.lang.say(&id)
    } else {
        visible(code)
    }
}
