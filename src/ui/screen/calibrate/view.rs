//! How the question for a key looks: a box over the settings.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Clear, Widget};

use super::{Asked, Calibrate};
use crate::ui::screen::View;
use crate::ui::theme::{Role, Theme};
use crate::ui::widget::{self, Lines};
use crate::ui::{World, layout};

/// The box: columns, rows.
const BOX: (u16, u16) = (66, 10);

impl View for Calibrate {
    fn view(&self, world: &World, theme: &Theme, area: Rect, buf: &mut Buffer) -> Option<Position> {
        let (columns, rows) = BOX;
        let area = layout::centred(area, columns, rows);
        Clear.render(area, buf);
        let inner = widget::framed(&self.title(world), theme, area, buf);
        let mut lines = Lines::new(theme, usize::from(inner.width).saturating_sub(2));
        lines.gap();
        lines.add(&world.lang.say(self.question()), Role::Text);
        lines.gap();
        if self.wrong {
            lines.add(&world.lang.say("calibrate-wrong"), Role::Refused);
        } else {
            lines.add(&world.lang.say("calibrate-about"), Role::Muted);
        }
        lines.draw(inner, buf);
        Some(Position::new(inner.x, inner.y.saturating_add(1)))
    }

    fn floats(&self) -> bool {
        true
    }

    fn status(&self, world: &World) -> String {
        world.lang.say("calibrate-status")
    }

    fn title(&self, world: &World) -> String {
        world.lang.say("calibrate-title")
    }
}

impl Calibrate {
    pub(super) const fn question(&self) -> &'static str {
        match self.asked {
            Asked::J => "calibrate-j",
            Asked::V => "calibrate-v",
            Asked::One => "calibrate-one",
        }
    }
}
