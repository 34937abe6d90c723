//! What the office made of a report, as text: urgency, check, decision, and other records.

use super::Lead;
use crate::domain::answer::{Answer, Answered};
use crate::domain::line::line_of;
use crate::domain::method::{Entry, Instrument};
use crate::domain::signal::{Decision, Direction, Outcome, Override, Signal, Sorting, Verdict};
use crate::domain::{term, urgency};
use crate::store::contract::{Match, SignalFile};
use crate::text::{is_blank, visible};
use crate::ui::World;
use crate::ui::paper::Paper;
use crate::ui::record::{Page, beside, overview};
use crate::ui::screen::check::text as check;
use crate::ui::theme::Role;
use crate::ui::words;

type Text<'a> = Paper<'a, Lead>;

/// Level, time left, and everything that led there; nothing of it is ever left out.
pub(super) fn urgency(file: &SignalFile, paper: &mut Text<'_>) {
    let signal = &file.signal;
    let world = paper.world;
    paper.heading("signal-urgency");
    head(signal, paper);
    for why in why(world, signal) {
        paper.add(&why, Role::Text);
    }
    if let Some(sorting) = &signal.sorting {
        sorted(sorting, signal, paper);
    }
    for each in &signal.overrides {
        changed(each, paper);
    }
    line(file, paper);
}

/// Answers, check, decision, case and matches.
pub(super) fn rest(file: &SignalFile, paper: &mut Text<'_>) {
    if let Some(sorting) = &file.signal.sorting {
        answers(sorting, paper);
    }
    check::write(&file.signal, paper);
    others(&file.signal, paper);
    if let Some(decision) = &file.signal.decision {
        decided(decision, paper);
    }
    holders(&file.signal, paper);
    known(file, paper);
}

/// Records of the method and urgent measures.
fn others(signal: &Signal, paper: &mut Text<'_>) {
    let world = paper.world;
    let mut page = Page::new(paper.cells());
    overview::urgents(&mut page, world, &signal.urgents);
    beside::of_signal(&mut page, world, signal);
    for line in page.into_lines() {
        paper.add(&line.text, line.role);
    }
}

fn head(signal: &Signal, paper: &mut Text<'_>) {
    let world = paper.world;
    let (sign, name) = words::level(world, signal.level());
    let instrument = &world.office.method.instrument;
    let due = term::due_of(signal, instrument, &world.office.calendar);
    let waits = due.filter(|_due| signal.in_queue());
    let left = match (signal.not_ours(), signal.answered_at(), waits) {
        (Some(_), _, _) => Some(world.lang.say("signal-not-ours")),
        (None, Some(answered), _) => {
            let at = words::at(world, answered);
            let seen = signal.seen_at().is_some();
            let id = if seen {
                "signal-seen"
            } else {
                "signal-reached"
            };
            Some(world.lang.with(id, &[("at", (&at).into())]))
        }
        (None, None, due) => due.map(|due| words::time_left_long(world, due)),
    };
    let left = left.unwrap_or_default();
    let level = if signal.not_ours().is_some() {
        left
    } else {
        format!("{sign} {name}   {left}")
    };
    let role = Role::of_level(signal.level().unwrap_or(0));
    paper.add(level.trim_end(), role);
}

fn why(world: &World, signal: &Signal) -> Vec<String> {
    let office = &world.office;
    let clauses = urgency::explain_signal(signal, &office.method.instrument, &office.calendar);
    words::explanation(world, &clauses)
}

fn sorted(sorting: &Sorting, signal: &Signal, paper: &mut Text<'_>) {
    let world = paper.world;
    if let urgency::Outcome::Level { computed, .. } = sorting.result.outcome {
        let name = |level| words::level_alone(world, level);
        let (computed, effective) = (name(Some(computed)), name(signal.level()));
        let rule = sorting.result.rule.as_deref().unwrap_or("–");
        let args = [
            ("computed", (&computed).into()),
            ("effective", (&effective).into()),
            ("rule", rule.into()),
        ];
        paper.with("signal-levels", &args, Role::Text);
    }
    let (by, at) = (world.name_of(&sorting.by), words::at(world, sorting.at));
    let args = [
        ("by", by.into()),
        ("at", (&at).into()),
        ("method", (&sorting.method).into()),
    ];
    paper.with("signal-sorted-by", &args, Role::Muted);
    if sorting.result.clarify {
        paper.say("detail-clarify", Role::Notice);
    }
    if sorting.result.contradiction {
        paper.say("signal-contradiction", Role::Notice);
    }
    if let Some(until) = sorting.safe_until {
        let until = words::at(world, until);
        paper.with("signal-safe-until", &[("at", (&until).into())], Role::Text);
    }
}

/// Every answer as it was given: "yes" in words, the others by their ids.
fn answers(sorting: &Sorting, paper: &mut Text<'_>) {
    let world = paper.world;
    let instrument = &world.office.method.instrument;
    paper.heading("signal-answers");
    for question in &instrument.questions {
        if sorting.answers.to(&question.id) == Answer::Yes {
            let label = world.words(&question.label);
            let args = [("question", (&question.id).into()), ("label", label.into())];
            paper.with("signal-answer-yes", &args, Role::Text);
        }
    }
    let asked = |id: &str| !sorting.block.contains(id);
    let groups = [
        (
            "signal-answers-no",
            ids(instrument, &sorting.answers, Answer::No, &asked),
        ),
        (
            "signal-answers-block",
            ids(instrument, &sorting.answers, Answer::No, &|id| !asked(id)),
        ),
        (
            "signal-answers-unknown",
            ids(instrument, &sorting.answers, Answer::Unknown, &|_id| true),
        ),
    ];
    for (id, questions) in groups {
        if !questions.is_empty() {
            paper.with(id, &[("questions", (&questions).into())], Role::Muted);
        }
    }
}

fn ids(
    instrument: &Instrument,
    answers: &Answered,
    answer: Answer,
    counts: &dyn Fn(&str) -> bool,
) -> String {
    let questions = instrument
        .questions
        .iter()
        .map(|question| question.id.as_str());
    let found = questions.filter(|id| answers.to(id) == answer && counts(id));
    found.collect::<Vec<_>>().join(" ")
}

/// A change of the level by hand: who, when, why, and what the second person said.
fn changed(each: &Override, paper: &mut Text<'_>) {
    let world = paper.world;
    let name = |level| words::level_alone(world, Some(level));
    let (from, to) = (name(each.from), name(each.to));
    let lists = &world.office.method.lists;
    let (id, list): (_, &[Entry]) = match each.direction {
        Direction::Raise => ("signal-raised", &lists.raise_reasons),
        Direction::Lower => ("signal-lowered", &lists.lower_reasons),
    };
    let at = words::at(world, each.at);
    let args = [
        ("from", (&from).into()),
        ("to", (&to).into()),
        ("by", world.name_of(&each.by).into()),
        ("at", (&at).into()),
    ];
    paper.with(id, &args, Role::Notice);
    let reason = words::entry(world, list, &each.reason, "reason");
    let fact = each.fact.as_deref().map(|fact| {
        let question = world.office.method.instrument.question(fact);
        let label = question.map_or("", |question| world.words(&question.label));
        format!("{fact} {label}")
    });
    let parts = [Some(reason), fact, Some(visible(&each.words))];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|part| !is_blank(part))
        .collect();
    paper.item(&parts.join(" · "), Role::Text, None);
    verdict(each, paper);
}

fn verdict(each: &Override, paper: &mut Text<'_>) {
    let world = paper.world;
    let said = match each.verdict {
        Verdict::InForce => "signal-verdict-in-force",
        Verdict::Proposed => "signal-verdict-proposed",
        Verdict::Refused => "signal-verdict-refused",
        Verdict::Replaced => "signal-verdict-replaced",
    };
    let mut text = world.lang.say(said);
    if let Some(second) = &each.second {
        let at = words::at(world, second.at);
        let args = [
            ("by", world.name_of(&second.by).into()),
            ("at", (&at).into()),
        ];
        let who = world.lang.with("signal-second", &args);
        let alone = second.alone.then(|| world.lang.say("signal-alone"));
        let own = (!is_blank(&second.words)).then(|| visible(&second.words));
        for part in [Some(who), alone, own].into_iter().flatten() {
            text = format!("{text} · {part}");
        }
    }
    paper.item(&text, Role::Muted, None);
}

/// The other signals that share the line of the queue.
fn line(file: &SignalFile, paper: &mut Text<'_>) {
    let world = paper.world;
    if file.line.is_empty() {
        return;
    }
    let method = &world.office.method;
    let mut members: Vec<&Signal> = file.line.iter().collect();
    if !members.iter().any(|each| each.id == file.signal.id) {
        members.push(&file.signal);
    }
    let line = line_of(&members, method, &world.office.calendar);
    let level = line.and_then(|line| line.level);
    let level = words::level(world, level).1;
    paper.with("signal-line", &[("level", level.into())], Role::Text);
    for other in file.line.iter().filter(|each| each.id != file.signal.id) {
        let (sign, name) = words::level(world, other.level());
        let received = words::at(world, other.report.received_at);
        let text = format!("{} · {sign} {name} · {received}", other.number);
        paper.item(&text, Role::Text, Some(&Lead::Signal(other.number)));
    }
}

fn decided(decision: &Decision, paper: &mut Text<'_>) {
    let world = paper.world;
    let lists = &world.office.method.lists;
    paper.heading("signal-decision");
    paper.add(&words::outcome(world, &decision.outcome), Role::Notice);
    let (list, more): (&[Entry], Option<(&str, String)>) = match &decision.outcome {
        Outcome::Opened { .. } => (&lists.opening_reasons, None),
        Outcome::ScreenedOut { redirected } => (
            &lists.screen_out_reasons,
            Some(("signal-redirected", visible(redirected))),
        ),
        Outcome::Transferred { to } => (
            &lists.transfer_reasons,
            Some((
                "signal-transferred",
                words::entry(world, &lists.transfer_to, to, "body"),
            )),
        ),
        Outcome::NotConfirmed { advice } => (
            &lists.not_confirmed_reasons,
            Some(("signal-advice", visible(advice))),
        ),
        Outcome::Linked { .. } => (&[], None),
    };
    if let Some((id, what)) = more.filter(|(_id, what)| !is_blank(what)) {
        paper.with(id, &[("what", (&what).into())], Role::Text);
    }
    let reason = words::entry(world, list, &decision.reason, "reason");
    let reason = [reason, visible(&decision.words)];
    let reason: Vec<&str> = reason
        .iter()
        .map(String::as_str)
        .filter(|part| !is_blank(part))
        .collect();
    paper.with(
        "signal-reason",
        &[("reason", (&reason.join(" · ")).into())],
        Role::Text,
    );
    let at = words::at(world, decision.at);
    let args = [
        ("by", world.name_of(&decision.by).into()),
        ("at", (&at).into()),
    ];
    paper.with("signal-decided-by", &args, Role::Muted);
    if let Outcome::Opened { numbers, .. } = &decision.outcome {
        for number in numbers {
            let text = world
                .lang
                .with("signal-case", &[("number", (&number.to_string()).into())]);
            paper.item(&text, Role::Text, Some(&Lead::Case(*number)));
        }
    }
}

/// Everybody who was responsible, with the time from which they were.
fn holders(signal: &Signal, paper: &mut Text<'_>) {
    let world = paper.world;
    paper.heading("signal-holders");
    if signal.held.is_empty() {
        paper.say("signal-nobody-responsible", Role::Muted);
    }
    for held in &signal.held {
        let since = words::at(world, held.since);
        let args = [
            ("by", world.name_of(&held.by).into()),
            ("at", (&since).into()),
        ];
        let mut text = world.lang.with("signal-held", &args);
        if !is_blank(&held.reason) {
            text = format!("{text} · {}", visible(&held.reason));
        }
        paper.item(&text, Role::Text, None);
    }
}

fn known(file: &SignalFile, paper: &mut Text<'_>) {
    let world = paper.world;
    paper.heading("signal-known");
    if let Some(case) = file.case {
        let text = world
            .lang
            .with("detail-case", &[("number", (&case.to_string()).into())]);
        paper.item(&text, Role::Notice, Some(&Lead::Case(case)));
    }
    for each in &file.matches {
        let lead = if each.is_case {
            Lead::Case(each.number)
        } else {
            Lead::Signal(each.number)
        };
        paper.item(&matching(world, each), Role::Text, Some(&lead));
    }
    if file.matches.is_empty() {
        paper.say("signal-no-match", Role::Muted);
    }
}

fn matching(world: &World, each: &Match) -> String {
    let name = visible(&each.name);
    let age = each.months.map(|months| words::age(world, months));
    let name = age.map_or_else(|| name.clone(), |age| format!("{name}, {age}"));
    let stands = words::stands(world, &each.stands);
    let holder = words::holder(world, each.holder.as_ref());
    let number = each.number.to_string();
    let args = [
        ("number", (&number).into()),
        ("name", (&name).into()),
        ("state", (&stands).into()),
        ("holder", (&holder).into()),
    ];
    let id = if each.is_case {
        "signal-match-case"
    } else {
        "signal-match-signal"
    };
    world.lang.with(id, &args)
}
