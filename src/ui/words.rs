//! Words for what the domain and the store say: refusals, explanations, terms, levels, ages.

pub mod deed;
pub mod figure;
mod person;
mod refusal;
mod signal;
mod why;

use chrono::{Datelike, TimeDelta};

use super::World;
use super::guess::Guess;
use super::notice::{Kind, Notice};
use super::record::network;
use crate::domain::Moment;
use crate::domain::ids::Login;
use crate::domain::method::{Conduct, PlanPart, State};
use crate::domain::staff::Role;
use crate::domain::term::{ServiceDue, TermKind};
use crate::store::contract::{LineBody, StoreError};
use crate::text::visible;

pub use super::record::{case_text, entry_text, signal_text};
pub use person::{adult, child, entry, informant};
pub use refusal::{gate, missing, refusal};
pub use signal::{finding, link, outcome, source_state, standing, stands};
pub use why::{explanation, span};

/// That what was typed finds nothing, and what is shown instead.
pub fn rescued(world: &World, guess: &Guess) -> Option<String> {
    let (typed, words) = (visible(guess.typed()), visible(guess.other()?));
    let args = [("typed", (&typed).into()), ("words", (&words).into())];
    Some(world.lang.with("rescued", &args))
}

/// What the store could not do, in words for the status line.
pub fn store_error(world: &World, error: &StoreError) -> Notice {
    let lang = &world.lang;
    let broken = |code: &str| {
        let text = lang.with("error-broken", &[("code", code.into())]);
        Notice::new(Kind::Broken, text).with_hint(lang.say("error-broken-hint"))
    };
    match error {
        StoreError::Refused(why) => Notice::refused(refusal(world, why)),
        StoreError::Busy => {
            Notice::new(Kind::Busy, lang.say("error-busy")).with_hint(lang.say("error-busy-hint"))
        }
        StoreError::Full => {
            Notice::new(Kind::Broken, lang.say("error-full")).with_hint(lang.say("error-full-hint"))
        }
        StoreError::ReadOnly => Notice::new(Kind::Broken, lang.say("error-read-only")),
        StoreError::NotStaff(login) => Notice::new(
            Kind::Broken,
            lang.with("error-not-staff", &[("login", login.into())]),
        ),
        StoreError::Newer(..) => Notice::new(Kind::Broken, lang.say("error-newer")),
        StoreError::NoDatabase(_) => broken("no-database"),
        StoreError::Exists(_) => broken("exists"),
        StoreError::NotOurs(_) => broken("not-ours"),
        StoreError::OldEngine(_) => broken("old-engine"),
        StoreError::NetworkDisk(_) => broken("network-disk"),
        StoreError::Damaged(_) => broken("damaged"),
        StoreError::Engine(_) => broken("engine"),
        StoreError::File { .. } => broken("file"),
    }
}

/// Counts of the header, the most important first.
pub fn counts(world: &World) -> Vec<String> {
    let counts = &world.counts;
    let numbered = [
        ("counts-overdue", counts.overdue),
        ("counts-unsorted", counts.unsorted),
        ("counts-redirect", counts.redirect),
        ("counts-pending", counts.pending),
    ];
    let mut parts: Vec<String> = numbered
        .iter()
        .filter(|(_id, count)| *count > 0)
        .map(|(id, count)| world.lang.with(id, &[("count", (*count).into())]))
        .collect();
    if let Some(due) = counts.next_due.filter(|due| *due > world.now) {
        let when = when(world, due);
        let next = world.lang.with("counts-next", &[("when", (&when).into())]);
        // Behind what is overdue and not sorted, before what may wait.
        let numbered = [counts.overdue, counts.unsorted];
        let place = numbered.iter().filter(|count| **count > 0).count();
        parts.insert(place, next);
    }
    parts
}

/// A moment as short as it can be: the time alone today, else with its day.
pub fn when(world: &World, at: Moment) -> String {
    let calendar = &world.office.calendar;
    let local = calendar.local(at);
    if calendar.local_day(world.now) == local.date_naive() {
        world.lang.time(local.time())
    } else {
        world.lang.moment_short(&local)
    }
}

/// A moment to be read at any time: with its weekday in the running year, else with the year.
pub fn at(world: &World, at: Moment) -> String {
    let calendar = &world.office.calendar;
    let local = calendar.local(at);
    if local.year() == calendar.local(world.now).year() {
        world.lang.moment_short(&local)
    } else {
        world.lang.moment(&local)
    }
}

/// Time left to a term, for a column: "3:30", "overdue 1:20"; nothing where there is no term.
pub fn time_left(world: &World, due: Option<Moment>) -> String {
    due.map(|due| world.lang.left(left(world, due)))
        .unwrap_or_default()
}

/// Time left to a term in words.
pub fn time_left_long(world: &World, due: Moment) -> String {
    world.lang.left_long(left(world, due))
}

fn left(world: &World, due: Moment) -> TimeDelta {
    due.signed_duration_since(world.now)
}

/// Sign and name of a level: "!!! immediate"; of none, that nobody sorted it.
pub fn level(world: &World, level: Option<u8>) -> (&str, &str) {
    let instrument = &world.office.method.instrument;
    let known = level.and_then(|id| instrument.level(id));
    known.map_or_else(
        || {
            let unsorted = &instrument.unsorted;
            (unsorted.symbol.as_str(), world.words(&unsorted.name))
        },
        |level| (level.symbol.as_str(), world.words(&level.name)),
    )
}

/// The name of a level where its sign does not stand beside it: with the sign, where a method calls
/// two levels by one name.
pub fn level_alone(world: &World, id: Option<u8>) -> String {
    let (sign, name) = level(world, id);
    let levels = world.office.method.instrument.levels.iter();
    let same = levels.filter(|each| world.words(&each.name) == name);
    if same.count() > 1 {
        format!("{sign} {name}")
    } else {
        name.to_owned()
    }
}

/// A state as the method calls it, where it has a name for this one alone.
pub fn state(world: &World, state: State) -> String {
    let covers = world.office.method.stage_of(state);
    let own = covers.filter(|each| each.states.len() == 1);
    own.map_or_else(
        || world.lang.say(&format!("state-{}", state.code())),
        |each| world.words(&each.name).to_owned(),
    )
}

/// A role of the program.
pub fn role(world: &World, role: Role) -> String {
    world.lang.say(&format!("role-{}", role.code()))
}

/// A part of a plan, as the method calls it.
pub fn plan_part(world: &World, part: PlanPart) -> String {
    let mut steps = world.office.method.plan.steps.iter();
    if let Some(step) = steps.find(|step| step.id == part) {
        return world.words(&step.name).to_owned();
    }
    world.lang.say(match part {
        PlanPart::Problem => "plan-part-problem",
        PlanPart::Trust => "plan-part-trust",
        PlanPart::Causes => "plan-part-causes",
        PlanPart::Goals => "plan-part-goals",
        PlanPart::Actions => "plan-part-actions",
        PlanPart::Terms => "plan-part-terms",
    })
}

/// What must be done by a term.
pub fn term(world: &World, kind: &TermKind) -> String {
    let lang = &world.lang;
    let with = |id: &str, what: &str| {
        let what = visible(what);
        lang.with(id, &[("what", (&what).into())])
    };
    match kind {
        TermKind::Sort => lang.say("term-sort"),
        TermKind::SeeChild if world.office.method.has(Conduct::ContactIsResponse) => {
            lang.say("term-first-contact")
        }
        TermKind::SeeChild => lang.say("term-see-child"),
        TermKind::Deadline(id) => {
            let deadline = world.office.method.deadline(id);
            let name = deadline.map(|deadline| world.words(&deadline.name).to_owned());
            name.unwrap_or_else(|| id.clone())
        }
        TermKind::Task(_, what) => with("term-task", what),
        TermKind::Goal(_, what) => with("term-goal", what),
        TermKind::Review => lang.say("term-review"),
        TermKind::Attempt => lang.say("term-attempt"),
        TermKind::Appointment => lang.say("term-appointment"),
        TermKind::Urgent(basis) => with("term-urgent", basis),
        TermKind::Request => lang.say("term-request"),
        TermKind::Approval(step) => with("term-approval", &state(world, *step)),
        TermKind::NewSignal(number) => with("term-new-signal", number),
        TermKind::Service(_, due, what) => with(
            match due {
                ServiceDue::Answer => "term-service-answer",
                ServiceDue::Begin => "term-service-begin",
                ServiceDue::End => "term-service-end",
                ServiceDue::Notice => "term-service-notice",
                ServiceDue::Reply => "term-service-reply",
            },
            what,
        ),
        TermKind::Inform(_, about) => network::term_of_news(world, *about),
        TermKind::Meeting(_, kind) => network::term_of_meeting(world, kind),
        TermKind::FamilyMeeting(family) => with("term-family-meeting", family),
    }
}

/// An age in months for a line: "5 y", "7 months".
pub fn age(world: &World, months: u32) -> String {
    if months < 24 {
        world.lang.with("age-months", &[("months", months.into())])
    } else {
        world
            .lang
            .with("age-years", &[("years", (months / 12).into())])
    }
}

/// The children of a line, each by name and age as far as known.
pub fn children(world: &World, body: &LineBody) -> String {
    let each = body.children.iter().map(|child| {
        let name = visible(&child.name);
        let age = if child.unborn {
            Some(world.lang.say("word-unborn-child"))
        } else {
            child.months.map(|months| age(world, months))
        };
        match (name.is_empty(), age) {
            (false, Some(age)) => format!("{name}, {age}"),
            (false, None) => name,
            (true, Some(age)) => age,
            (true, None) => world.lang.say("child-unnamed"),
        }
    });
    let each = each.collect::<Vec<_>>();
    if each.is_empty() {
        return world.lang.say("nobody");
    }
    each.join("; ")
}

/// The name of who is responsible; a dash where nobody is.
pub fn holder(world: &World, holder: Option<&Login>) -> String {
    holder.map_or_else(
        || world.lang.say("nobody"),
        |login| visible(world.name_of(login)),
    )
}
