//! Words for what changed in the office itself.

use std::collections::BTreeSet;

use crate::domain::Day;
use crate::domain::day::{DayList, DaysChanged};
use crate::domain::staff::StaffText;
use crate::text::visible;
use crate::ui::World;

/// The days that were entered into the calendar, and those that were taken out.
pub(super) fn days(world: &World, change: &DaysChanged) -> String {
    let (added, removed) = match change.list {
        DayList::Off => ("holidays-off-added", "holidays-off-removed"),
        DayList::Working => ("holidays-working-added", "holidays-working-removed"),
    };
    let told = |id: &str, days: &BTreeSet<Day>| {
        let days: Vec<String> = days.iter().map(|day| world.lang.day(*day)).collect();
        let days = days.join(", ");
        (!days.is_empty()).then(|| world.lang.with(id, &[("days", (&days).into())]))
    };
    let parts = [told(added, &change.added), told(removed, &change.removed)];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// Somebody's name and roles, or that they left.
pub(super) fn staff(world: &World, text: &StaffText) -> String {
    let roles = text.roles.iter();
    let roles = roles.map(|role| world.lang.say(&format!("role-{}", role.code())));
    let mut parts: Vec<String> = roles.collect();
    if !text.active {
        parts.push(world.lang.say("staff-left"));
    }
    format!("{}: {}", visible(&text.name), parts.join(", "))
}
