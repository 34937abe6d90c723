//! What was reported, as text: who said what about whom, and when the office learned of it.

use super::Lead;
use crate::domain::signal::{Kind, Report, Signal};
use crate::store::contract::SignalFile;
use crate::text::is_blank;
use crate::ui::paper::Paper;
use crate::ui::theme::Role;
use crate::ui::words;

/// Writes the section.
pub(super) fn write(file: &SignalFile, paper: &mut Paper<'_, Lead>) {
    let signal = &file.signal;
    let report = &signal.report;
    paper.heading("signal-report");
    came(signal, paper);
    if !is_blank(&report.text) {
        paper.gap();
        paper.add(&report.text, Role::Text);
        paper.gap();
    }
    if is_blank(&report.place) {
        paper.say("signal-no-place", Role::Muted);
    } else {
        let place = [("place", (&report.place).into())];
        paper.with("signal-place", &place, Role::Text);
    }
    people(report, paper);
}

/// When, by whom and how it came in; the informant is never named.
fn came(signal: &Signal, paper: &mut Paper<'_, Lead>) {
    let world = paper.world;
    let report = &signal.report;
    let received = words::at(world, report.received_at);
    paper.with("signal-received", &[("at", (&received).into())], Role::Text);
    let lists = &world.office.method.lists;
    let parts = [
        words::entry(world, &lists.channels, &report.channel, "channel"),
        words::entry(world, &lists.sources, &report.source, "source"),
        words::informant(world, &report.informant),
    ];
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    paper.add(&parts.join(" · "), Role::Text);
    let (at, by) = (
        words::at(world, signal.recorded_at),
        world.name_of(&signal.recorded_by),
    );
    let args = [("at", (&at).into()), ("by", by.into())];
    paper.with("signal-recorded", &args, Role::Muted);
    if let Some(external) = &signal.external {
        let args = [
            ("system", (&external.system).into()),
            ("id", (&external.id).into()),
        ];
        paper.with("signal-external", &args, Role::Muted);
        if external.removed > 0 {
            let count = i64::try_from(external.removed).unwrap_or(i64::MAX);
            paper.with("signal-removed", &[("count", count.into())], Role::Muted);
        }
    }
    if report.kind == Kind::Request {
        paper.say("kind-request", Role::Notice);
    }
    if let Some(due) = report.task_due {
        let day = world.lang.day(due);
        paper.with(
            "signal-request-due",
            &[("day", (&day).into())],
            Role::Notice,
        );
    }
}

fn people(report: &Report, paper: &mut Paper<'_, Lead>) {
    let world = paper.world;
    let as_of = world.office.calendar.local_day(report.received_at);
    paper.heading("signal-children");
    if report.children.is_empty() {
        paper.say("signal-no-children", Role::Muted);
    }
    for child in &report.children {
        paper.item(&words::child(world, child, as_of), Role::Text, None);
    }
    if !report.adults.is_empty() {
        paper.heading("signal-adults");
    }
    for adult in &report.adults {
        paper.item(&words::adult(world, adult), Role::Text, None);
    }
}
