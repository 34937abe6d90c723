//! Words for figures: what they are called, their numbers, and the bars they are drawn as.

use chrono::TimeDelta;

use crate::domain::figures::{Figure, Label, Part, Period, Stretch, Value};
use crate::text::visible;
use crate::ui::World;

/// What a figure is called.
pub fn name(world: &World, figure: &Figure) -> String {
    called(world, &figure.label, &figure.id, "figure")
}

/// What a part of one is called; a level with its sign.
pub fn part(world: &World, part: &Part) -> String {
    let name = part_name(world, part);
    if let Label::Level(level) = part.label {
        let (symbol, _name) = super::level(world, level);
        return format!("{symbol:3} {name}");
    }
    name
}

/// What a part of one is called.
pub fn part_name(world: &World, part: &Part) -> String {
    called(world, &part.label, &part.id, "figure-part")
}

fn called(world: &World, label: &Label, id: &str, start: &str) -> String {
    match label {
        Label::Pack(words) if !words.is_empty() => world.words(words).to_owned(),
        // The channels and sources of the exchange have words of the program.
        Label::Pack(_) | Label::Code(_) => {
            let own = format!("source-{id}");
            if world.lang.knows(&own) {
                world.lang.say(&own)
            } else {
                visible(id)
            }
        }
        Label::Own(name) => world
            .lang
            .say(&format!("{start}-{}", name.replace('_', "-"))),
        Label::Level(level) => super::level(world, *level).1.to_owned(),
        Label::Worker(name) => visible(name),
    }
}

/// A figure's number: `12`, `58 % · 7 of 12`, `41 min`.
pub fn value(world: &World, value: Value) -> String {
    match value {
        Value::Count(n) => n.to_string(),
        Value::Share { n, of } => share(world, n, of),
        Value::Median {
            middle: Some(middle),
            unit,
            ..
        } => match unit {
            Stretch::Minutes => world.lang.duration(TimeDelta::minutes(middle)),
            Stretch::Days => world.lang.with("date-days", &[("days", middle.into())]),
        },
        Value::Median { middle: None, .. } => world.lang.say("figure-nothing"),
    }
}

/// A part's number, as far as the figure makes it a share.
pub fn part_value(world: &World, figure: &Figure, part: &Part) -> String {
    match (figure.value, part.of) {
        (Value::Share { .. }, Some(of)) => share(world, part.n, of),
        (Value::Count(_), Some(cases)) => {
            let args = [("n", whole(part.n)), ("cases", whole(cases))];
            let args = args.map(|(name, number)| (name, number.into()));
            world.lang.with("figure-load", &args)
        }
        (Value::Share { .. } | Value::Count(_) | Value::Median { .. }, _) => part.n.to_string(),
    }
}

fn share(world: &World, n: u64, of: u64) -> String {
    let Some(percent) = percent(n, of) else {
        return world.lang.say("figure-nothing");
    };
    let args = [("percent", percent), ("n", n), ("of", of)];
    let args = args.map(|(name, number)| (name, whole(number).into()));
    world.lang.with("figure-share", &args)
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Whole percent, rounded; nothing of nothing.
pub fn percent(n: u64, of: u64) -> Option<u64> {
    (n * 100 + of / 2).checked_div(of)
}

/// How far a number goes along a bar: what it is, and what the whole bar is.
pub type Reach = (u64, u64);

/// How far a figure goes along its bar: a share of all, a count of the largest one beside it.
pub const fn reach(figure: &Figure, largest: u64) -> Option<Reach> {
    match figure.value {
        Value::Count(n) => Some((n, largest)),
        Value::Share { n, of } => Some((n, of)),
        Value::Median { .. } => None,
    }
}

/// How far a part goes along its bar.
pub fn part_reach(figure: &Figure, part: &Part) -> Reach {
    let largest = figure.parts.iter().map(|each| each.n).max();
    let of = part
        .of
        .filter(|_of| matches!(figure.value, Value::Share { .. }));
    (part.n, of.or(largest).unwrap_or_default())
}

/// The largest count among figures.
pub fn largest(figures: &[Figure]) -> u64 {
    let counts = figures.iter().filter_map(|figure| match figure.value {
        Value::Count(n) => Some(n),
        Value::Share { .. } | Value::Median { .. } => None,
    });
    counts.max().unwrap_or_default()
}

/// Cells of a bar that are filled: one at least for what is not nothing.
pub fn filled((n, of): Reach, cells: usize) -> usize {
    let wide = u64::try_from(cells).unwrap_or_default();
    let exact = (n * wide + of / 2).checked_div(of).unwrap_or_default();
    let some = exact.max(u64::from(n > 0 && of > 0)).min(wide);
    usize::try_from(some).unwrap_or_default()
}

/// A bar of so many cells.
pub fn bar(reach: Reach, cells: usize, ascii: bool) -> String {
    let filled = filled(reach, cells);
    let (full, empty) = if ascii { ("#", "-") } else { ("█", "░") };
    full.repeat(filled) + &empty.repeat(cells - filled)
}

/// A period by its days.
pub fn period(world: &World, period: Period) -> String {
    let (from, to) = (world.lang.day(period.from), world.lang.day(period.to));
    let args = [("from", (&from).into()), ("to", (&to).into())];
    world.lang.with("figures-period-days", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_shows_what_is_not_nothing_and_never_more_than_all() {
        for (reach, expected) in [
            ((0, 10), "----"),
            ((1, 1000), "#---"),
            ((5, 10), "##--"),
            ((10, 10), "####"),
            ((0, 0), "----"),
            ((3, 2), "####"),
        ] {
            assert_eq!(bar(reach, 4, true), expected, "{reach:?}");
        }
    }

    #[test]
    fn percents_are_rounded_and_nothing_has_none() {
        assert_eq!(percent(2, 3), Some(67));
        assert_eq!(percent(0, 3), Some(0));
        assert_eq!(percent(0, 0), None);
    }
}
