//! Why a signal stands where it does, in words: rule, what raised it, deadline.

use crate::domain::Moment;
use crate::domain::answer::Answer;
use crate::domain::method::{Span, Unit};
use crate::domain::urgency::Clause;
use crate::ui::World;

/// One sentence for each clause.
pub fn explanation(world: &World, clauses: &[Clause]) -> Vec<String> {
    clauses.iter().map(|clause| words(world, clause)).collect()
}

/// From so many hours on a length of whole days is told in days.
const DAYS_FROM: u32 = 96;
/// Hours of a day.
const DAY: u32 = 24;

/// A length of time: "4 h", "10 working days"; hours that make many whole days as days.
pub fn span(world: &World, span: Span) -> String {
    let many_days = span.term >= DAYS_FROM && span.term.is_multiple_of(DAY);
    if span.unit == Unit::Hours && many_days {
        let days = span.term / DAY;
        return world.lang.with("span-days", &[("term", days.into())]);
    }
    let id = match span.unit {
        Unit::Hours => "span-hours",
        Unit::Days => "span-days",
        Unit::Workdays => "span-workdays",
        Unit::Weeks => "span-weeks",
        Unit::Months => "span-months",
    };
    world.lang.with(id, &[("term", span.term.into())])
}

fn words(world: &World, clause: &Clause) -> String {
    match clause {
        Clause::Rule {
            id,
            answer,
            questions: asked,
            more,
        } => rule(world, id, *answer, &questions(world, asked, *more)),
        Clause::NotSorted => world.lang.say("why-not-sorted"),
        Clause::Raised {
            questions: asked,
            more,
            policy,
        } => raised(world, &questions(world, asked, *more), policy.as_deref()),
        Clause::Due {
            at,
            received_at,
            term,
            safe_until,
        } => due(world, *at, *received_at, *term, *safe_until),
    }
}

fn rule(world: &World, id: &str, answer: Answer, questions: &str) -> String {
    let mut rules = world.office.method.instrument.rules.iter();
    let name = rules.find(|rule| rule.id == id);
    let name = name.map_or("", |rule| world.words(&rule.name));
    let message = match (questions.is_empty(), answer) {
        (true, _) => "why-rule",
        (false, Answer::Yes) => "why-rule-yes",
        (false, Answer::No) => "why-rule-no",
        (false, Answer::Unknown) => "why-rule-unknown",
    };
    let args = [
        ("rule", id.into()),
        ("name", name.into()),
        ("questions", questions.into()),
    ];
    world.lang.with(message, &args)
}

fn raised(world: &World, questions: &str, policy: Option<&str>) -> String {
    let mut policies = world.office.method.instrument.policies.iter();
    let found = policy.and_then(|id| policies.find(|policy| policy.id == id));
    let name = found.map_or_else(
        || policy.unwrap_or_default(),
        |policy| world.words(&policy.name),
    );
    let message = match (questions.is_empty(), policy) {
        (false, None) => "why-raised",
        (true, _) => "why-raised-policy",
        (false, Some(_)) => "why-raised-both",
    };
    let args = [("questions", questions.into()), ("policy", name.into())];
    world.lang.with(message, &args)
}

fn due(world: &World, at: Moment, received_at: Moment, term: Span, safe_until: bool) -> String {
    let calendar = &world.office.calendar;
    let local = calendar.local(at);
    let day = local.date_naive();
    let at = world.lang.moment_short(&local);
    if safe_until {
        return world.lang.with("why-due-safe", &[("at", (&at).into())]);
    }
    let received = calendar.local(received_at);
    let received = if received.date_naive() == day {
        world.lang.time(received.time())
    } else {
        world.lang.moment_short(&received)
    };
    let term = span(world, term);
    let args = [
        ("at", (&at).into()),
        ("received", (&received).into()),
        ("term", (&term).into()),
    ];
    world.lang.with("why-due", &args)
}

/// Questions by id and short label, and how many more there are.
fn questions(world: &World, ids: &[String], more: u32) -> String {
    let instrument = &world.office.method.instrument;
    let named = ids.iter().map(|id| match instrument.question(id) {
        Some(question) => format!("{id} {}", world.words(&question.label)),
        None => id.clone(),
    });
    let named = named.collect::<Vec<_>>().join(", ");
    if more == 0 {
        return named;
    }
    let args = [("questions", (&named).into()), ("more", more.into())];
    world.lang.with("why-more", &args)
}
