//! A method pack as words, whole: what the office works by, for a worker to read and an inspector.

use super::{Page, coded};
use crate::domain::method::{
    Checklist, Deadline, Entry, Event, Figure, Holder, Method, Origin, RecordKind, Rule, Stage,
    State, Tool, Words,
};
use crate::text::is_blank;
use crate::ui::theme::Role;
use crate::ui::{World, words};

mod parts;

/// The language in which a stage is named besides that of the reader.
const ENGLISH: &str = "en";

/// Writes a whole pack: the stage in hand first, where there is one, then all of it in order.
pub fn write(page: &mut Page, world: &World, state: Option<State>) {
    let method = &world.office.method;
    head(page, world, method);
    let mut here = method.stages.iter();
    let here = here.find(|stage| state.is_some_and(|state| stage.states.contains(&state)));
    if let Some(here) = here {
        page.head(&world.lang.say("method-here"));
        stage(page, world, here);
    }
    page.head(&world.lang.say("method-stages"));
    for each in &method.stages {
        page.gap();
        stage(page, world, each);
    }
    levels(page, world, method);
    rules(page, world, method);
    terms(page, world, method);
    parts::records(page, world, method);
    parts::tools(page, world, method);
    parts::plan(page, world, method);
    parts::lists(page, world, method);
    parts::indicators(page, world, method);
    parts::retention(page, world, method);
}

/// The whole pack as plain text of so many columns.
pub fn text(world: &World, columns: usize, state: Option<State>) -> String {
    let mut page = Page::printed(columns);
    write(&mut page, world, state);
    page.text()
}

fn head(page: &mut Page, world: &World, method: &Method) {
    let name = world.words(&method.name);
    page.title(&format!("{} {} · {name}", method.id, method.version));
    page.add(world.words(&method.source));
    let from = world.lang.day(method.valid_from);
    let unit = coded(
        world,
        "method-unit",
        match method.case_unit {
            crate::domain::method::CaseUnit::Child => "child",
            crate::domain::method::CaseUnit::Family => "family",
        },
    );
    let args = [("from", (&from).into()), ("unit", (&unit).into())];
    page.told(&world.lang.with("method-head", &args), Role::Muted);
    for rule in &method.rules {
        let said = coded(world, "method-rule", rule.code());
        page.entry(&format!("- {said}"), Role::Text);
    }
}

/// The words in the reader's language, and in English behind them where that is another.
fn named(world: &World, name: &Words) -> String {
    let own = world.words(name);
    let Words(all) = name;
    match all.get(ENGLISH) {
        Some(english) if english != own => format!("{own} [{english}]"),
        Some(_) | None => own.to_owned(),
    }
}

fn stage(page: &mut Page, world: &World, stage: &Stage) {
    page.title(&named(world, &stage.name));
    for (label, words) in [("method-entry", &stage.entry), ("method-exit", &stage.exit)] {
        page.field(world, label, world.words(words));
    }
    if !stage.guidance.is_empty() {
        page.add(world.words(&stage.guidance));
    }
    let records = stage.records.iter().map(|words| world.words(words));
    let records = records.collect::<Vec<_>>().join("; ");
    page.field(world, "method-leaves", &records);
    for state in &stage.states {
        leaving(page, world, *state, stage);
    }
}

/// What must hold to leave a state: gates, records, instruments, an approval.
fn leaving(page: &mut Page, world: &World, state: State, of: &Stage) {
    let method = &world.office.method;
    let gates = of.leave.get(&state).into_iter().flatten();
    let gates = gates.map(|gate| words::gate(world, *gate));
    let records = method.records.iter();
    let records = records.filter(|record| record.before == Some(state));
    let records = records.map(|record| world.words(&record.name).to_owned());
    let tools = method.tools.iter();
    let tools = tools.filter(|tool| tool.before == Some(state));
    let tools = tools.map(|tool| world.words(&tool.name).to_owned());
    let mut asked: Vec<String> = gates.chain(records).chain(tools).collect();
    if let Some(body) = method.approval(state) {
        let name = world.words(&body.name);
        let text = world
            .lang
            .with("methods-approval", &[("body", name.into())]);
        asked.push(text);
    }
    if asked.is_empty() {
        return;
    }
    let state = world.lang.say(&format!("state-{}", state.code()));
    let label = world
        .lang
        .with("method-leaving", &[("state", (&state).into())]);
    page.labelled(world, &label, &asked.join("; "), Role::Text);
}

fn levels(page: &mut Page, world: &World, method: &Method) {
    let instrument = &method.instrument;
    page.head(&world.lang.say("method-levels"));
    let validated = if instrument.validated {
        ""
    } else {
        &world.lang.say("measure-not-validated")
    };
    page.told(
        format!("{} {} · {validated}", instrument.id, instrument.version).trim_end_matches(" · "),
        Role::Muted,
    );
    for level in &instrument.levels {
        let span = words::span(world, level.response);
        let text = format!(
            "{:3} {}: {span} ({})",
            level.symbol,
            world.words(&level.name),
            origin(world, level.origin, level.checked)
        );
        page.entry(&text, Role::Text);
        page.under(world.words(&level.source), Role::Muted);
    }
    let unsorted = &instrument.unsorted;
    let span = words::span(world, unsorted.response);
    let name = world.words(&unsorted.name);
    let from = origin(world, unsorted.origin, unsorted.checked);
    let text = format!("{:3} {name}: {span} ({from})", unsorted.symbol);
    page.entry(&text, Role::Text);
    page.under(world.words(&unsorted.source), Role::Muted);
    for group in &instrument.groups {
        page.gap();
        page.told(
            &format!("{} {}", group.id, world.words(&group.name)),
            Role::Muted,
        );
        for question in instrument.questions_of(&group.id) {
            let label = world.words(&question.label);
            let text = world.words(&question.text);
            let said = if is_blank(text) { label } else { text };
            page.entry(&format!("{} {said}", question.id), Role::Text);
        }
    }
}

/// The decision list in its order, and the policies behind it.
fn rules(page: &mut Page, world: &World, method: &Method) {
    page.head(&world.lang.say("method-decides"));
    let level = |id: Option<u8>| words::level_alone(world, id);
    for rule in &method.instrument.rules {
        let outcome = rule.level.map_or_else(
            || rule.outcome.clone().unwrap_or_default(),
            |id| level(Some(id)),
        );
        let name = world.words(&rule.name);
        page.entry(&format!("{} {name} → {outcome}", rule.id), Role::Text);
        page.under(&conditions(world, rule), Role::Muted);
    }
    for policy in &method.instrument.policies {
        let asked = policy.any_yes.join(" ");
        let name = world.words(&policy.name);
        let least = level(Some(policy.at_least));
        page.entry(&format!("{name}: {asked} → {least}"), Role::Text);
    }
}

/// Which answers a rule looks at, and what they lift it to.
fn conditions(world: &World, rule: &Rule) -> String {
    let asked = [
        ("method-when-any-yes", &rule.any_yes),
        ("method-when-any-no", &rule.any_no),
        ("method-when-any-unknown", &rule.any_unknown),
        ("method-when-all-yes", &rule.all_yes),
        ("method-when-all-no", &rule.all_no),
        ("method-when-none-yes", &rule.none_yes),
        ("method-when-clarify", &rule.clarify),
    ];
    let asked = asked
        .iter()
        .filter(|(_id, questions)| !questions.is_empty());
    let mut parts: Vec<String> = asked
        .map(|(id, questions)| {
            let questions = questions.join(" ");
            world.lang.with(id, &[("questions", (&questions).into())])
        })
        .collect();
    if let Some(to) = rule.raised_to {
        let (questions, level) = (
            rule.raised_by.join(" "),
            words::level_alone(world, Some(to)),
        );
        let args = [
            ("questions", (&questions).into()),
            ("level", (&level).into()),
        ];
        parts.push(world.lang.with("method-when-raised", &args));
    }
    parts.join("; ")
}

/// Where a number comes from, and whether anybody held it against its source.
fn origin(world: &World, origin: Origin, checked: Option<crate::domain::Day>) -> String {
    let from = world.lang.say(match origin {
        Origin::Seed => "origin-seed",
        Origin::Law => "origin-law",
        Origin::Local => "origin-local",
    });
    let checked = checked.map_or_else(
        || world.lang.say("methods-unchecked"),
        |day| {
            let day = world.lang.day(day);
            world.lang.with("method-checked", &[("day", (&day).into())])
        },
    );
    format!("{from}, {checked}")
}

fn terms(page: &mut Page, world: &World, method: &Method) {
    page.head(&world.lang.say("method-terms"));
    for deadline in &method.deadlines {
        let span = words::span(world, deadline.span());
        let name = world.words(&deadline.name);
        let from = origin(world, deadline.origin, deadline.checked);
        page.entry(&format!("{name}: {span} ({from})"), Role::Text);
        page.under(&runs(world, deadline), Role::Muted);
        page.under(world.words(&deadline.source), Role::Muted);
    }
    for (name, term) in method.network.terms() {
        let Some(term) = term else { continue };
        let span = words::span(world, term.span());
        let name = coded(world, "method-network", name);
        let from = origin(world, term.origin, term.checked);
        page.entry(&format!("{name}: {span} ({from})"), Role::Text);
        page.under(world.words(&term.source), Role::Muted);
    }
}

/// From what a term runs until what, and what else is said of it.
fn runs(world: &World, deadline: &Deadline) -> String {
    let event = |event: Event, record: Option<&String>| {
        record.map_or_else(
            || coded(world, "method-event", event_code(event)),
            |kind| super::beside::record_name(world, kind),
        )
    };
    let from = event(deadline.from, deadline.from_record.as_ref());
    let until = event(deadline.until, deadline.until_record.as_ref());
    let mut parts = vec![format!("{from} → {until}")];
    if !deadline.levels.is_empty() {
        let levels = deadline.levels.iter();
        let levels = levels.map(|id| words::level(world, Some(*id)).0.to_owned());
        parts.push(levels.collect::<Vec<_>>().join(" "));
    }
    if let Some(warn) = deadline.warn {
        let args = [("days", warn.days.into())];
        parts.push(world.lang.with("method-warns", &args));
    }
    if let Some(longest) = deadline.longest() {
        let longest = words::span(world, longest);
        let args = [("span", (&longest).into())];
        parts.push(world.lang.with("method-longest", &args));
    }
    parts.join(" · ")
}

const fn event_code(event: Event) -> &'static str {
    match event {
        Event::Received => "received",
        Event::Sorted => "sorted",
        Event::Assigned => "assigned",
        Event::Seen => "seen",
        Event::Checked => "checked",
        Event::Decided => "decided",
        Event::Opened => "opened",
        Event::CuratorNamed => "curator-named",
        Event::Assessed => "assessed",
        Event::PlanApproved => "plan-approved",
        Event::Reviewed => "reviewed",
        Event::Visited => "visited",
        Event::Met => "met",
        Event::Recorded => "recorded",
        Event::Conferred => "conferred",
        Event::ClosureProposed => "closure-proposed",
        Event::Closed => "closed",
    }
}
