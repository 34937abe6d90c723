//! What an entry of the journal changed in a signal; its informant stays masked.

use super::{Changed, compared, differing, labels};
use crate::domain::answer::Answered;
use crate::domain::change::SignalChange;
use crate::domain::signal::{Report, Verdict};
use crate::text::visible;
use crate::ui::record::{
    Page, beside, coded, day, moment, named, overview, people, person, signal,
};
use crate::ui::theme::Role;
use crate::ui::{World, words};

pub(super) fn summary(world: &World, change: &SignalChange) -> String {
    let level = |level: Option<u8>| words::level_alone(world, level);
    match change {
        SignalChange::Received(new) => signal::sender(world, &new.report),
        SignalChange::Amended { before, after } => labels(world, &report(world, before, after)),
        SignalChange::Sorted { sorting, .. } => signal::outcome_of(world, &sorting.result.outcome),
        SignalChange::Overridden(each) => {
            format!("{} → {}", level(Some(each.from)), level(Some(each.to)))
        }
        SignalChange::OverrideDecided {
            verdict, second, ..
        } => {
            let by = person(world, second.by.as_str());
            format!("{} · {by}", verdict_word(world, verdict))
        }
        SignalChange::Held(held) => person(world, held.by.as_str()),
        SignalChange::StepWritten(step) => signal::step_line(world, step),
        SignalChange::Consulted { source, consulted } => {
            let name = named(world, &world.office.method.lists.check_sources, source);
            let state = coded(world, "choice-source", consulted.state.code());
            format!("{name} · {state}")
        }
        SignalChange::Concluded { conclusion, .. } => {
            coded(world, "choice-finding", conclusion.finding.code())
        }
        SignalChange::Countersigned { agreed, second } => {
            let id = if *agreed {
                "history-approved"
            } else {
                "history-returned"
            };
            format!("{} · {}", world.lang.say(id), visible(&second.words))
        }
        SignalChange::RecordWritten(record) => beside::record_line(world, None, record),
        SignalChange::UrgentBegun(urgent) => {
            named(world, &world.office.method.lists.urgent_kinds, &urgent.kind)
        }
        SignalChange::UrgentEnded { how, .. } => visible(how),
        SignalChange::Decided { decision, .. } => signal::outcome(world, &decision.outcome),
        SignalChange::CheckStarted(at) => moment(world, *at),
        SignalChange::PutBack(swap) => words::deed::on_signal(world, swap),
        SignalChange::LineJoined(_) | SignalChange::Evidence(_) => String::new(),
    }
}

/// How a change of level by hand stands.
pub(in crate::ui::record) fn verdict_word(world: &World, verdict: &Verdict) -> String {
    world.lang.say(match verdict {
        Verdict::InForce => "override-in-force",
        Verdict::Proposed => "override-proposed",
        Verdict::Refused => "override-refused",
        Verdict::Replaced => "override-replaced",
    })
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "one line says all of the others"
)]
pub(super) fn details(page: &mut Page, world: &World, change: &SignalChange) {
    match change {
        SignalChange::Received(new) => signal::report(page, world, &new.report),
        SignalChange::Amended { before, after } => {
            compared(page, world, &report(world, before, after));
        }
        SignalChange::Sorted { before, sorting } => {
            page.add(&summary(world, change));
            let none = Answered::default();
            let before = before.as_ref().unwrap_or(&none);
            compared(page, world, &answers(world, before, &sorting.answers));
        }
        SignalChange::Overridden(each) => signal::write_override(page, world, each),
        SignalChange::StepWritten(step) => signal::step(page, world, step),
        SignalChange::Consulted { consulted, .. } => {
            page.add(&summary(world, change));
            page.field(world, "field-source-note", &consulted.note);
        }
        SignalChange::Concluded {
            conclusion,
            not_seen,
        } => {
            page.add(&summary(world, change));
            page.prose(world, "field-conclusion", &conclusion.words);
            page.field(world, "field-not-seen", not_seen);
        }
        SignalChange::RecordWritten(record) => beside::record_details(page, world, None, record),
        SignalChange::UrgentBegun(urgent) => overview::write_urgent(page, world, urgent),
        SignalChange::Decided { decision, .. } => signal::decision(page, world, decision),
        SignalChange::Held(held) => {
            page.add(&summary(world, change));
            page.field(world, "field-reason", &held.reason);
        }
        // It may hold the informant in any form, which masking could miss.
        SignalChange::Evidence(raw) => {
            let count = raw.chars().count();
            let args = [("count", count.into())];
            page.told(&world.lang.with("history-evidence", &args), Role::Muted);
        }
        _ => page.add(&summary(world, change)),
    }
}

/// What differs between two states of a report.
fn report(world: &World, before: &Report, after: &Report) -> Vec<Changed> {
    let lists = &world.office.method.lists;
    let children = |report: &Report| {
        let as_of = world.office.calendar.local_day(report.received_at);
        let children = report.children.iter();
        let children = children.map(|child| people::child(world, child, as_of, as_of));
        children.collect::<Vec<_>>().join("\n")
    };
    let adults = |report: &Report| {
        let adults = report
            .adults
            .iter()
            .map(|adult| people::adult(world, adult));
        adults.collect::<Vec<_>>().join("\n")
    };
    let due = |report: &Report| {
        report
            .task_due
            .map(|due| day(world, due))
            .unwrap_or_default()
    };
    let both = |says: &dyn Fn(&Report) -> String| (says(before), says(after));
    let all: [(&'static str, (String, String)); 10] = [
        ("field-text", both(&|each| visible(&each.text))),
        (
            "field-received-at",
            both(&|each| moment(world, each.received_at)),
        ),
        (
            "field-channel",
            both(&|each| named(world, &lists.channels, &each.channel)),
        ),
        (
            "field-source",
            both(&|each| named(world, &lists.sources, &each.source)),
        ),
        (
            "field-matter",
            both(&|each| named(world, &lists.signal_kinds, &each.matter)),
        ),
        ("field-informant", informant(world, before, after)),
        ("field-place", both(&|each| visible(&each.place))),
        ("word-child", both(&children)),
        ("record-adults", both(&adults)),
        ("field-task-due", both(&due)),
    ];
    differing(
        all.into_iter()
            .map(|(label, (old, new))| (label, old, new))
            .collect(),
    )
}

/// Only that a name or phone was changed is told, never which.
fn informant(world: &World, before: &Report, after: &Report) -> (String, String) {
    let kind = |report: &Report| coded(world, "informant", report.informant.kind.code());
    let (old, new) = (kind(before), kind(after));
    if before.informant != after.informant && old == new {
        let changed = world.lang.say("record-informant-changed");
        return (old, format!("{new} · {changed}"));
    }
    (old, new)
}

fn answers(world: &World, before: &Answered, after: &Answered) -> Vec<Changed> {
    let instrument = &world.office.method.instrument;
    let said = |answered: &Answered, id: &str| coded(world, "answer", answered.to(id).code());
    let questions = instrument
        .questions
        .iter()
        .filter(|each| before.to(&each.id) != after.to(&each.id));
    let changed: Vec<String> = questions
        .map(|each| {
            let (id, label) = (&each.id, world.words(&each.label));
            format!("{id} {label}: {} → {}", said(before, id), said(after, id))
        })
        .collect();
    differing(vec![("record-answers", String::new(), changed.join("\n"))])
}
