//! A check as text: steps, sources, conclusion; the signal's own screen shows the same.

use crate::domain::method::State;
use crate::domain::signal::{CheckStep, Consulted, Second, Signal};
use crate::domain::term;
use crate::store::contract::SignalFile;
use crate::text::{is_blank, visible};
use crate::ui::World;
use crate::ui::paper::Paper;
use crate::ui::theme::Role;
use crate::ui::words;

/// The whole check, to be read; sources that nobody asked are left out.
pub(in crate::ui::screen) fn write<T: Clone>(signal: &Signal, paper: &mut Paper<'_, T>) {
    steps(signal, paper);
    let lists = &paper.world.office.method.lists;
    if !signal.check.sources.is_empty() {
        paper.heading("check-sources");
    }
    for (code, consulted) in &signal.check.sources {
        let name = words::entry(paper.world, &lists.check_sources, code, "source");
        paper.item(
            &source(paper.world, &name, Some(consulted)),
            Role::Text,
            None,
        );
    }
    conclusion(signal, paper);
}

/// The steps with who was seen and when.
pub(super) fn steps<T: Clone>(signal: &Signal, paper: &mut Paper<'_, T>) {
    let world = paper.world;
    paper.heading("check-steps");
    if let Some(started) = signal.check.started_at {
        let at = words::at(world, started);
        paper.with("check-started", &[("at", (&at).into())], Role::Muted);
    }
    if signal.check.steps.is_empty() {
        paper.say("check-no-steps", Role::Muted);
    }
    for each in &signal.check.steps {
        step(each, paper);
    }
    if !is_blank(&signal.check.not_seen) {
        let why = [("why", (&signal.check.not_seen).into())];
        paper.with("check-not-seen", &why, Role::Notice);
    }
}

fn step<T: Clone>(step: &CheckStep, paper: &mut Paper<'_, T>) {
    let world = paper.world;
    let kinds = &world.office.method.lists.contact_kinds;
    let kind = words::entry(world, kinds, &step.kind, "contact");
    let at = words::at(world, step.at);
    let seen = if step.child_seen {
        "check-child-seen"
    } else {
        "check-child-not-seen"
    };
    let seen = world.lang.say(seen);
    let parts = [at, kind, visible(&step.who), seen];
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !is_blank(part))
        .collect();
    let role = if step.child_seen {
        Role::Done
    } else {
        Role::Text
    };
    paper.item(&parts.join(" · "), role, None);
    let by = world.name_of(&step.by);
    let args = [("result", (&step.result).into()), ("by", by.into())];
    let result = world.lang.with("check-result", &args);
    paper.inset(&result, Role::Text);
}

/// Every source that the method names, and those that were asked besides.
pub(super) fn sources<T: Clone>(
    signal: &Signal,
    paper: &mut Paper<'_, T>,
    leads: impl Fn(&str) -> Option<T>,
) {
    let world = paper.world;
    let asked = &signal.check.sources;
    let list = &world.office.method.lists.check_sources;
    paper.heading("check-sources");
    for entry in list {
        let text = source(world, world.words(&entry.name), asked.get(&entry.id));
        let role = role_of(asked.get(&entry.id));
        paper.item(&text, role, leads(&entry.id).as_ref());
    }
    let others = asked
        .iter()
        .filter(|(code, _)| list.iter().all(|entry| entry.id != **code));
    for (code, consulted) in others {
        paper.item(
            &source(world, code, Some(consulted)),
            Role::Text,
            leads(code).as_ref(),
        );
    }
}

const fn role_of(consulted: Option<&Consulted>) -> Role {
    match consulted {
        Some(_) => Role::Text,
        None => Role::Muted,
    }
}

fn source(world: &World, name: &str, consulted: Option<&Consulted>) -> String {
    let state = words::source_state(world, consulted.map(|each| each.state));
    let mut text = format!("{} – {state}", visible(name));
    if let Some(each) = consulted {
        let at = words::at(world, each.at);
        text = format!("{text}, {at}, {}", visible(world.name_of(&each.by)));
        if !is_blank(&each.note) {
            text = format!("{text}: {}", visible(&each.note));
        }
    }
    text
}

/// What was found, or that nothing was concluded yet.
pub(super) fn conclusion<T: Clone>(signal: &Signal, paper: &mut Paper<'_, T>) {
    let world = paper.world;
    paper.heading("check-conclusion");
    let Some(conclusion) = &signal.check.conclusion else {
        return paper.say("check-no-conclusion", Role::Muted);
    };
    paper.add(&words::finding(world, conclusion.finding), Role::Notice);
    paper.add(&conclusion.words, Role::Text);
    let at = words::at(world, conclusion.at);
    let args = [
        ("by", world.name_of(&conclusion.by).into()),
        ("at", (&at).into()),
    ];
    paper.with("check-concluded-by", &args, Role::Muted);
    if let Some(second) = &conclusion.countersigned {
        signed(second, paper);
        let alone = second.alone.then(|| world.lang.say("signal-alone"));
        for part in alone.into_iter().chain([visible(&second.words)]) {
            if !is_blank(&part) {
                paper.item(&part, Role::Muted, None);
            }
        }
    } else if let Some(body) = countersigner(signal, world) {
        paper.with("check-waits-for", &[("body", (&body).into())], Role::Notice);
    }
}

fn signed<T: Clone>(second: &Second, paper: &mut Paper<'_, T>) {
    let world = paper.world;
    let at = words::at(world, second.at);
    let args = [
        ("by", world.name_of(&second.by).into()),
        ("at", (&at).into()),
    ];
    paper.with("check-countersigned-by", &args, Role::Done);
}

/// The body whose countersignature the report waits for.
fn countersigner(signal: &Signal, world: &World) -> Option<String> {
    let method = &world.office.method;
    let waits = term::countersigning(signal, method);
    let body = method.approval(State::Check).filter(|_body| waits)?;
    Some(world.words(&body.name).to_owned())
}

/// Level and time left, and what the next step still needs.
pub(super) fn lacking<T: Clone>(file: &SignalFile, missing: &[String], paper: &mut Paper<'_, T>) {
    let world = paper.world;
    let signal = &file.signal;
    let (sign, name) = words::level(world, signal.level());
    let method = &world.office.method;
    let due = term::due_of(signal, &method.instrument, &world.office.calendar);
    let due = due.filter(|_due| signal.in_queue());
    let left = due
        .map(|due| words::time_left_long(world, due))
        .unwrap_or_default();
    let level = format!("{sign} {name}   {left}");
    paper.add(
        level.trim_end(),
        Role::of_level(signal.level().unwrap_or(0)),
    );
    if signal.seen_at().is_none() {
        paper.say("check-child-waits", Role::Notice);
    }
    if !signal.is_open() {
        return;
    }
    if signal.state == State::Received {
        return paper.say("check-unsorted", Role::Notice);
    }
    // The reason is written together with the decision itself.
    let needs = signal.state != State::Decision && !missing.is_empty();
    let conclusion = signal.check.conclusion.as_ref();
    if let Some(second) = conclusion.and_then(|each| each.countersigned.as_ref()) {
        signed(second, paper);
    }
    if let Some(body) = countersigner(signal, world) {
        paper.with("check-waits-for", &[("body", (&body).into())], Role::Notice);
    } else if needs {
        let missing = missing.join("; ");
        paper.with(
            "check-missing",
            &[("missing", (&missing).into())],
            Role::Text,
        );
    } else {
        paper.say("check-complete", Role::Done);
    }
}

/// What the check is about: the report in short.
pub(super) fn concern<T: Clone>(signal: &Signal, paper: &mut Paper<'_, T>) {
    let world = paper.world;
    let report = &signal.report;
    paper.heading("signal-report");
    paper.add(&report.text, Role::Text);
    if !is_blank(&report.place) {
        paper.with(
            "signal-place",
            &[("place", (&report.place).into())],
            Role::Text,
        );
    }
    let as_of = world.office.calendar.local_day(report.received_at);
    for child in &report.children {
        paper.item(&words::child(world, child, as_of), Role::Text, None);
    }
    for adult in &report.adults {
        paper.item(&words::adult(world, adult), Role::Text, None);
    }
}
