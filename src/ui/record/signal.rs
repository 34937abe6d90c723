//! A signal in full: report, urgency with its reasons, check, decision; its informant masked.

use super::change::verdict_word;
use super::{Page, beside, coded, day, moment, named, overview, people, person, signed};
use crate::domain::signal::{CheckStep, Decision, Outcome, Override, Report, Signal};
use crate::domain::urgency;
use crate::store::contract::SignalFile;
use crate::text::{is_blank, visible};
use crate::ui::theme::Role;
use crate::ui::{World, words};

/// Writes all of a signal.
pub(super) fn write(page: &mut Page, world: &World, file: &SignalFile) {
    let signal = &file.signal;
    page.title(&format!(
        "{} · {}",
        signal.number,
        words::state(world, signal.state)
    ));
    let holder = words::holder(world, signal.holder());
    page.add(
        &world
            .lang
            .with("detail-holder", &[("holder", (&holder).into())]),
    );
    if let Some(case) = file.case {
        let case = case.to_string();
        page.add(
            &world
                .lang
                .with("detail-case", &[("number", (&case).into())]),
        );
    }
    let line: Vec<String> = file
        .line
        .iter()
        .map(|each| each.number.to_string())
        .collect();
    if !line.is_empty() {
        let line = line.join(", ");
        page.add(
            &world
                .lang
                .with("detail-line", &[("numbers", (&line).into())]),
        );
    }
    page.gap();
    report(page, world, &signal.report);
    page.told(
        &signed(world, &signal.recorded_by, signal.recorded_at),
        Role::Muted,
    );
    sorting(page, world, signal);
    check(page, world, signal);
    overview::urgents(page, world, &signal.urgents);
    beside::of_signal(page, world, signal);
    if let Some(made) = &signal.decision {
        page.head(&world.lang.say("word-decision"));
        decision(page, world, made);
    }
    known(page, world, file);
}

/// Channel, source and kind of informant; never a name.
pub(super) fn sender(world: &World, report: &Report) -> String {
    let lists = &world.office.method.lists;
    let parts = [
        named(world, &lists.channels, &report.channel),
        named(world, &lists.sources, &report.source),
        coded(world, "informant", report.informant.kind.code()),
    ];
    let parts = parts.into_iter().filter(|part| !is_blank(part));
    parts.collect::<Vec<_>>().join(" · ")
}

/// Writes what was reported.
pub fn report(page: &mut Page, world: &World, report: &Report) {
    page.field(
        world,
        "field-received-at",
        &moment(world, report.received_at),
    );
    page.told(&sender(world, report), Role::Text);
    page.prose(world, "field-text", &report.text);
    page.field(world, "field-place", &report.place);
    let as_of = world.office.calendar.local_day(report.received_at);
    for child in &report.children {
        let child = people::child(world, child, as_of, as_of);
        page.field(world, "word-child", &child);
    }
    for adult in &report.adults {
        page.add(&people::adult(world, adult));
    }
    page.field(
        world,
        "field-kind",
        &coded(world, "kind", report.kind.code()),
    );
    let matters = &world.office.method.lists.signal_kinds;
    page.field(
        world,
        "field-matter",
        &named(world, matters, &report.matter),
    );
    let due = report.task_due.map(|due| day(world, due));
    page.field(world, "field-task-due", &due.unwrap_or_default());
}

/// What an instrument came to, in words.
pub(super) fn outcome_of(world: &World, outcome: &urgency::Outcome) -> String {
    let level = words::level(world, outcome.level()).1;
    outcome.not_ours().map_or_else(|| level.to_owned(), visible)
}

/// Writes how urgent a signal was found to be, why, and every change of its level by hand.
pub fn sorting(page: &mut Page, world: &World, signal: &Signal) {
    page.head(&world.lang.say("word-urgency"));
    let (sign, name) = words::level(world, signal.level());
    page.add(&format!("{sign} {name}"));
    let Some(sorting) = &signal.sorting else {
        return;
    };
    let office = &world.office;
    let clauses = urgency::explain_signal(signal, &office.method.instrument, &office.calendar);
    for clause in words::explanation(world, &clauses) {
        page.under(&clause, Role::Text);
    }
    let signed = signed(world, &sorting.by, sorting.at);
    page.told(
        &format!("{signed} · {}", visible(&sorting.method)),
        Role::Muted,
    );
    for each in &signal.overrides {
        write_override(page, world, each);
    }
}

/// Writes a change of level by hand: from, to, reason, how it stands.
pub(super) fn write_override(page: &mut Page, world: &World, each: &Override) {
    let (from, to) = (
        words::level_alone(world, Some(each.from)),
        words::level_alone(world, Some(each.to)),
    );
    let args = [("from", (&from).into()), ("to", (&to).into())];
    let text = world.lang.with("detail-overridden", &args);
    page.add(&format!("{text} · {}", verdict_word(world, &each.verdict)));
    let lists = &world.office.method.lists;
    let reasons = if each.to < each.from {
        &lists.raise_reasons
    } else {
        &lists.lower_reasons
    };
    page.field(world, "field-reason", &named(world, reasons, &each.reason));
    page.field(world, "field-why", &each.words);
    page.field(
        world,
        "field-fact",
        each.fact.as_deref().unwrap_or_default(),
    );
    page.told(&signed(world, &each.by, each.at), Role::Muted);
    if let Some(second) = &each.second {
        let mut text = signed(world, &second.by, second.at);
        if second.alone {
            text = format!("{text} · {}", world.lang.say("record-alone"));
        }
        page.told(&text, Role::Muted);
        page.under(&second.words, Role::Text);
    }
}

/// Writes the check: its steps, its sources, what it found.
pub fn check(page: &mut Page, world: &World, signal: &Signal) {
    let check = &signal.check;
    if check.steps.is_empty() && check.sources.is_empty() && check.conclusion.is_none() {
        return;
    }
    page.head(&world.lang.say("word-check"));
    for each in &check.steps {
        step(page, world, each);
    }
    for (source, consulted) in &check.sources {
        let name = named(world, &world.office.method.lists.check_sources, source);
        let state = coded(world, "choice-source", consulted.state.code());
        let text = format!("{state} · {}", visible(&consulted.note));
        page.labelled(world, &name, &text, Role::Text);
    }
    page.field(world, "field-not-seen", &check.not_seen);
    if let Some(conclusion) = &check.conclusion {
        let finding = coded(world, "choice-finding", conclusion.finding.code());
        page.field(world, "field-finding", &finding);
        page.prose(world, "field-conclusion", &conclusion.words);
        page.told(&signed(world, &conclusion.by, conclusion.at), Role::Muted);
    }
}

/// When a step of the check took place, what it was, who was met.
pub(super) fn step_line(world: &World, step: &CheckStep) -> String {
    let kind = named(world, &world.office.method.lists.contact_kinds, &step.kind);
    let parts = [moment(world, step.at), kind, visible(&step.who)];
    let parts = parts.into_iter().filter(|part| !is_blank(part));
    parts.collect::<Vec<_>>().join(" · ")
}

/// Writes a step of the check.
pub(super) fn step(page: &mut Page, world: &World, step: &CheckStep) {
    page.add(&step_line(world, step));
    let seen = super::yes_no(world, step.child_seen);
    page.field(world, "field-child-seen", &seen);
    page.prose(world, "field-result", &step.result);
    page.told(&signed(world, &step.by, step.written_at), Role::Muted);
}

/// What became of a signal, in words.
pub(super) fn outcome(world: &World, outcome: &Outcome) -> String {
    let lists = &world.office.method.lists;
    match outcome {
        Outcome::Opened { numbers, .. } => {
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            format!(
                "{}: {}",
                world.lang.say("choice-outcome-open"),
                numbers.join(", ")
            )
        }
        Outcome::ScreenedOut { redirected } => {
            format!(
                "{} · {}",
                world.lang.say("choice-outcome-screen-out"),
                visible(redirected)
            )
        }
        Outcome::Transferred { to } => {
            let to = named(world, &lists.transfer_to, to);
            format!("{} · {to}", world.lang.say("choice-outcome-transfer"))
        }
        Outcome::NotConfirmed { advice } => {
            format!(
                "{} · {}",
                world.lang.say("choice-outcome-not-confirmed"),
                visible(advice)
            )
        }
        Outcome::Linked { kind, to, .. } => {
            let kind = coded(world, "choice-link", kind.code());
            format!("{kind} · {to}")
        }
    }
}

/// Writes a decision.
pub fn decision(page: &mut Page, world: &World, decision: &Decision) {
    page.add(&outcome(world, &decision.outcome));
    let lists = &world.office.method.lists;
    let reasons = match &decision.outcome {
        Outcome::Opened { .. } => &lists.opening_reasons,
        Outcome::ScreenedOut { .. } => &lists.screen_out_reasons,
        Outcome::Transferred { .. } => &lists.transfer_reasons,
        Outcome::NotConfirmed { .. } => &lists.not_confirmed_reasons,
        Outcome::Linked { .. } => &Vec::new(),
    };
    page.field(
        world,
        "field-reason",
        &named(world, reasons, &decision.reason),
    );
    page.field(world, "field-words", &decision.words);
    page.told(&signed(world, &decision.by, decision.at), Role::Muted);
}

fn known(page: &mut Page, world: &World, file: &SignalFile) {
    if file.matches.is_empty() {
        return page.told(&world.lang.say("detail-no-match"), Role::Muted);
    }
    page.head(&world.lang.say("record-matches"));
    for each in &file.matches {
        let holder = each
            .holder
            .as_ref()
            .map(|login| person(world, login.as_str()));
        let parts = [
            each.number.to_string(),
            visible(&each.name),
            holder.unwrap_or_default(),
        ];
        let parts = parts.into_iter().filter(|part| !is_blank(part));
        page.entry(&parts.collect::<Vec<_>>().join(" · "), Role::Text);
    }
}
