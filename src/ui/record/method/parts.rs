//! Parts of a pack as words: records, instruments, the plan, lists, figures, how long it is kept.

use super::{
    Checklist, Entry, Figure, Holder, Method, Page, RecordKind, Role, Tool, World, coded, is_blank,
    named, origin,
};
use crate::domain::method::Provenance;

pub(super) fn records(page: &mut Page, world: &World, method: &Method) {
    if method.records.is_empty() {
        return;
    }
    page.head(&world.lang.say("case-records"));
    for Checklist { id, name, help } in &method.checklists {
        page.told(world.words(name), Role::Title);
        page.under(world.words(help), Role::Muted);
        let items = method.records.iter();
        for kind in items.filter(|kind| kind.checklist.as_ref() == Some(id)) {
            record(page, world, kind);
        }
    }
    let others = method.records.iter();
    for kind in others.filter(|kind| kind.checklist.is_none()) {
        record(page, world, kind);
    }
}

fn record(page: &mut Page, world: &World, kind: &RecordKind) {
    let mut parts = vec![named(world, &kind.name)];
    parts.push(world.lang.say(match kind.of {
        Holder::Signal => "word-signal",
        Holder::Case => "word-case",
    }));
    if let Some(state) = kind.before {
        let state = world.lang.say(&format!("state-{}", state.code()));
        let args = [("state", (&state).into())];
        parts.push(world.lang.with("method-before", &args));
    }
    if kind.each_person {
        parts.push(world.lang.say("method-each-person"));
    }
    if kind.reason_instead {
        parts.push(world.lang.say("choice-record-not-done"));
    }
    if !kind.when.any_yes.is_empty() {
        parts.push(format!("{} +", kind.when.any_yes.join(" ")));
    }
    page.entry(&parts.join(" · "), Role::Text);
    page.under(world.words(&kind.help), Role::Muted);
}

pub(super) fn tools(page: &mut Page, world: &World, method: &Method) {
    for group in &method.assessment {
        page.head(&named(world, &group.name));
        entries(page, world, &group.items);
    }
    for tool in &method.tools {
        page.head(&named(world, &tool.name));
        tool_head(page, world, tool);
        for group in &tool.groups {
            page.gap();
            page.told(&named(world, &group.name), Role::Muted);
            entries(page, world, &group.items);
        }
    }
}

fn tool_head(page: &mut Page, world: &World, tool: &Tool) {
    if !tool.validated {
        page.told(&world.lang.say("measure-not-validated"), Role::Notice);
    }
    page.add(world.words(&tool.help));
    let values = tool.values.iter();
    let values = values.map(|value| format!("{} = {}", world.words(&value.name), value.points));
    page.entry(&values.collect::<Vec<_>>().join(" · "), Role::Text);
    let bands = tool.bands.iter().map(|band| {
        let name = world.words(&band.name);
        match (band.from, band.above) {
            (Some(from), _) => format!("{name} ≥ {from} %"),
            (None, Some(above)) => format!("{name} > {above} %"),
            (None, None) => name.to_owned(),
        }
    });
    page.entry(&bands.collect::<Vec<_>>().join(" · "), Role::Text);
    page.under(&origin(world, tool.origin, tool.checked), Role::Muted);
    page.under(world.words(&tool.source), Role::Muted);
}

/// Every entry of a list with its help.
fn entries(page: &mut Page, world: &World, list: &[Entry]) {
    for entry in list {
        page.entry(&format!("- {}", named(world, &entry.name)), Role::Text);
        page.under(world.words(&entry.help), Role::Muted);
        if let Some(most) = &entry.hours {
            let text = format!("≤ {} · {}", hours(world, most.value), figure(world, most));
            page.under(&text, Role::Muted);
        }
    }
}

/// A number of hours with its unit.
fn hours(world: &World, count: u32) -> String {
    world.lang.with("span-hours", &[("term", count.into())])
}

fn figure(world: &World, figure: &Figure) -> String {
    let from = origin(world, figure.origin, figure.checked);
    format!("{from} · {}", world.words(&figure.source))
}

fn provenance(world: &World, from: &Provenance) -> String {
    let told = origin(world, from.origin, from.checked);
    let source = world.words(&from.source);
    if is_blank(source) {
        told
    } else {
        format!("{told} · {source}")
    }
}

pub(super) fn plan(page: &mut Page, world: &World, method: &Method) {
    page.head(&world.lang.say("case-pane-plan"));
    for step in &method.plan.steps {
        page.entry(&format!("- {}", named(world, &step.name)), Role::Text);
        page.under(world.words(&step.help), Role::Muted);
    }
    for (label, limit) in [
        ("method-parallel", &method.plan.parallel_tasks),
        ("method-weekly", &method.plan.weekly_appointments),
    ] {
        if let Some(limit) = limit {
            let text = format!("{} ({})", limit.value, figure(world, limit));
            page.field(world, label, &text);
        }
    }
    let attempt = &method.attempt_hours;
    let text = format!(
        "{} ({})",
        hours(world, attempt.value),
        figure(world, attempt)
    );
    page.field(world, "method-attempt", &text);
    let weights = method.load_weights.map(|weight| weight.to_string());
    let from = provenance(world, &method.load_weights_from);
    let text = format!("{} ({from})", weights.join(", "));
    page.field(world, "method-load-weights", &text);
    if !method.plan.templates.is_empty() {
        let from = provenance(world, &method.plan.template_terms_from);
        page.field(world, "method-template-terms", &from);
    }
    for template in &method.plan.templates {
        page.gap();
        page.told(&named(world, &template.name), Role::Muted);
        for task in &template.tasks {
            let days = task.days;
            let args = [("term", days.into())];
            let days = world.lang.with("span-days", &args);
            page.entry(
                &format!("- {} · {days}", world.words(&task.name)),
                Role::Text,
            );
        }
    }
}

pub(super) fn lists(page: &mut Page, world: &World, method: &Method) {
    let lists = &method.lists;
    for (label, list) in [
        ("field-source", &lists.sources),
        ("field-channel", &lists.channels),
        ("field-matter", &lists.signal_kinds),
        ("method-check-sources", &lists.check_sources),
        ("method-screen-out", &lists.screen_out_reasons),
        ("method-transfer", &lists.transfer_reasons),
        ("method-transfer-to", &lists.transfer_to),
        ("method-not-confirmed", &lists.not_confirmed_reasons),
        ("method-opening", &lists.opening_reasons),
        ("method-raise", &lists.raise_reasons),
        ("method-lower", &lists.lower_reasons),
        ("method-closure", &lists.closure_reasons),
        ("method-contacts", &lists.contact_kinds),
        ("field-service", &lists.service_kinds),
        ("method-consent", &lists.consent_bases),
        ("field-team-role", &lists.team_roles),
        ("field-urgent-kind", &lists.urgent_kinds),
        ("case-events", &lists.event_kinds),
        ("field-category", &lists.family_categories),
        ("field-future", &lists.child_futures),
        ("field-meeting-kind", &lists.meeting_kinds),
        ("entry-programme", &lists.programmes),
        ("register-self-assessment", &lists.self_questions),
    ] {
        if list.is_empty() {
            continue;
        }
        page.head(&world.lang.say(label));
        entries(page, world, list);
    }
    page.head(&world.lang.say("method-bodies"));
    for body in &method.bodies {
        let role = coded(world, "role", body.role.code());
        page.entry(
            &format!("- {} · {role}", named(world, &body.name)),
            Role::Text,
        );
    }
}

pub(super) fn indicators(page: &mut Page, world: &World, method: &Method) {
    if method.indicators.is_empty() {
        return;
    }
    page.head(&world.lang.say("method-figures"));
    for each in &method.indicators {
        let from = origin(world, each.origin, each.checked);
        page.entry(
            &format!("- {} ({from})", named(world, &each.name)),
            Role::Text,
        );
        page.under(world.words(&each.source), Role::Muted);
    }
}

pub(super) fn retention(page: &mut Page, world: &World, method: &Method) {
    page.head(&world.lang.say("method-retention"));
    for class in &method.retention {
        let years = class.years.map_or_else(
            || world.lang.say("method-years-unset"),
            |years| world.lang.with("method-years", &[("years", years.into())]),
        );
        let from = origin(world, class.origin, class.checked);
        let name = world.words(&class.name);
        page.entry(&format!("- {name}: {years} ({from})"), Role::Text);
    }
}
