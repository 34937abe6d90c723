//! Two versions in lines: for each field what stood there, theirs and mine, and which is kept.

use super::view::{changed, title, value};
use super::{Conflict, Keep};
use crate::domain::forms::{self, FormKind};
use crate::ui::World;
use crate::ui::action::Action;
use crate::ui::form::desk;
use crate::ui::plain::{Asks, Telling};

/// Tells the clashes; a number goes to one, and its name or `mine` and `theirs` choose.
pub(in crate::ui::screen::form) fn told(
    conflict: &Conflict,
    kind: &FormKind,
    name: String,
    world: &World,
) -> Telling {
    let mut telling = Telling::of(name);
    telling.text(&changed(conflict, world));
    let fields = forms::fields(kind, &desk(&conflict.room, world), &conflict.merged);
    for (place, (clash, keep)) in conflict.rows.iter().enumerate() {
        let field = fields.iter().find(|field| field.id == clash.field);
        let label = title(&fields, field, &clash.field, world);
        let version = |id: &str, text: &str| {
            let text = value(field, &clash.field, text, world);
            format!("{}: {text}", world.lang.say(id))
        };
        let kept = match keep {
            Keep::Open => world.lang.say("plain-open"),
            Keep::Mine => world.lang.say("conflict-mine"),
            Keep::Theirs => world.lang.say("conflict-theirs"),
        };
        let args = [("version", (&kept).into())];
        let kept = world.lang.with("plain-kept", &args);
        let parts = [
            label,
            version("conflict-base", &clash.base),
            version("conflict-theirs", &clash.theirs),
            version("conflict-mine", &clash.mine),
            kept,
        ];
        telling.entry(&parts.join("; "), place == conflict.selected);
    }
    telling.asks = Asks::Go;
    telling.before = Some(Action::Back);
    telling
}
