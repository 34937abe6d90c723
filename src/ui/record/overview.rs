//! What a case is about: stages, family, team, signals, terms, approvals, urgent measures.

use std::cmp::Reverse;

use super::stages::{Place, stages};
use super::{
    Item, Page, beside, coded, day, day_of, labelled, moment, named, network, people, person,
    signed,
};
use crate::domain::case::{Approved, CURATOR, Case, CaseSignal, TeamMember, Urgent};
use crate::domain::decide;
use crate::domain::method::State;
use crate::store::contract::{CaseFile, TermRow};
use crate::text::{is_blank, visible, width};
use crate::ui::theme::Role;
use crate::ui::{World, words};

/// Terms that the overview shows; the agenda has all.
const TERMS: usize = 8;

/// One line on where a case stands: stage, curator, next term, what it waits for.
pub fn standing(world: &World, file: &CaseFile) -> String {
    let case = &file.case;
    let curator = words::holder(world, case.curator().as_ref());
    let curator = world
        .lang
        .with("case-curator", &[("name", (&curator).into())]);
    let mut parts = vec![words::state(world, case.state), curator];
    if let Some(term) = next_term(file) {
        let what = words::term(world, &term.kind);
        let left = words::time_left(world, Some(term.due_at));
        let args = [("what", (&what).into()), ("left", (&left).into())];
        parts.push(world.lang.with("case-next-term", &args));
    }
    parts.join(" · ")
}

/// What stops work on the case, if anything: it waits for approval, came back, or is closed.
pub fn mark(world: &World, case: &Case) -> Option<String> {
    if case.is_closed() {
        return Some(world.lang.say("case-mark-closed"));
    }
    let Some(pending) = case.pending.as_ref() else {
        return sent_back(world, case);
    };
    let body = waits_for(world, case)?;
    let (step, by) = (
        words::state(world, pending.state),
        visible(world.name_of(&pending.by)),
    );
    let since = day_of(world, pending.at);
    let args = [
        ("body", (&body).into()),
        ("step", (&step).into()),
        ("by", (&by).into()),
        ("since", (&since).into()),
    ];
    Some(world.lang.with("case-mark-waits", &args))
}

/// What the one who sent the present step back asks for.
fn sent_back(world: &World, case: &Case) -> Option<String> {
    let last = case.approvals.last()?;
    // Closing is proposed while the plan is carried out, and goes back there.
    let closing = last.state == State::Closing && case.state == State::Implementation;
    if last.granted || (last.state != case.state && !closing) {
        return None;
    }
    let on = day(world, last.on);
    let (step, why) = (words::state(world, last.state), visible(&last.words));
    let args = [
        ("on", (&on).into()),
        ("step", (&step).into()),
        ("words", (&why).into()),
    ];
    Some(world.lang.with("case-mark-returned", &args))
}

/// The body for whose approval a case waits, in words.
pub fn waits_for(world: &World, case: &Case) -> Option<String> {
    let pending = case.pending.as_ref()?;
    let approver = decide::approver(case, pending.state, &world.office.method);
    Some(approver.map_or_else(
        || words::role(world, crate::domain::staff::Role::Supervisor),
        |(body, _role)| body_name(world, &body),
    ))
}

fn body_name(world: &World, code: &str) -> String {
    let mut bodies = world.office.method.bodies.iter();
    if let Some(body) = bodies.find(|body| body.id == code) {
        return world.words(&body.name).to_owned();
    }
    let role = crate::domain::staff::Role::from_code(code);
    role.map_or_else(|| visible(code), |role| words::role(world, role))
}

fn next_term(file: &CaseFile) -> Option<&TermRow> {
    file.terms.iter().min_by_key(|term| term.due_at)
}

/// Writes the whole overview.
pub fn write(page: &mut Page, world: &World, file: &CaseFile) {
    stage_bar(page, world, file);
    if let Some(plan) = file.case.plan().filter(|_plan| !file.case.is_closed()) {
        super::plan::overload(page, world, plan);
    }
    network::to_tell(page, world, &file.case);
    terms(page, world, file);
    signals(page, world, &file.case);
    urgents(page, world, &file.case.urgents);
    beside::events(page, world, &file.case);
    family(page, world, file);
    team(page, world, &file.case);
    beside::checklists(page, world, &file.case, false);
    beside::records(page, world, &file.case);
    approvals(page, world, &file.case);
    episodes(page, world, &file.case);
    super::register::of_case(page, world, file.case.number, &file.entries);
}

/// Stages one behind another, wrapped between them; dates and signs say where the case stands.
fn stage_bar(page: &mut Page, world: &World, file: &CaseFile) {
    let mut line = String::new();
    for (place, name, entered) in stages(world, file) {
        let sign = match place {
            Place::Current => "►",
            Place::Done => "√",
            Place::Ahead => "·",
        };
        let day = entered.map(|at| {
            let day = world.office.calendar.local_day(at);
            format!(" {}", world.lang.day(day))
        });
        let piece = format!("{sign} {name}{}", day.unwrap_or_default());
        if line.is_empty() {
            line = piece;
        } else if width(&line) + 3 + width(&piece) > page.cells() {
            page.entry(&line, Role::Text);
            line = format!("→ {piece}");
        } else {
            line = format!("{line} → {piece}");
        }
    }
    page.entry(&line, Role::Text);
}

fn terms(page: &mut Page, world: &World, file: &CaseFile) {
    let mut terms: Vec<&TermRow> = file.terms.iter().collect();
    terms.sort_by_key(|term| term.due_at);
    if terms.is_empty() {
        return;
    }
    page.head(&world.lang.say("case-terms"));
    for term in terms.iter().take(TERMS) {
        let left = words::time_left_long(world, term.due_at);
        let when = if term.to_the_hour {
            moment(world, term.due_at)
        } else {
            day_of(world, term.due_at)
        };
        let what = words::term(world, &term.kind);
        let late = term.due_at < world.now;
        let role = if late { Role::Late } else { Role::Text };
        page.entry(&format!("{when}  {what} · {left}"), role);
    }
    let more = terms.len().saturating_sub(TERMS);
    if more > 0 {
        let text = world.lang.with("case-terms-more", &[("more", more.into())]);
        page.told(&text, Role::Muted);
    }
}

fn signals(page: &mut Page, world: &World, case: &Case) {
    page.head(&world.lang.say("case-signals"));
    let mut signals: Vec<&CaseSignal> = case.signals.iter().collect();
    signals.sort_by_key(|each| (each.resolved_at.is_some(), Reverse(each.received_at)));
    for each in signals {
        let (sign, name) = words::level(world, each.level);
        let received = moment(world, each.received_at);
        let head = format!("{}  {sign} {name} · {received}", each.number);
        let item = Item::Signal(each.number);
        match each.resolved_at {
            None => {
                let waits = world.lang.say("case-signal-waits");
                page.item(item, &format!("{head} · {waits}"), Role::Late);
            }
            Some(at) => {
                let done = day_of(world, at);
                let done = world
                    .lang
                    .with("case-signal-resolved", &[("day", (&done).into())]);
                page.item(item, &format!("{head} · {done}"), Role::Text);
                if !is_blank(&each.resolution) {
                    page.under(&each.resolution, Role::Muted);
                }
            }
        }
    }
}

/// Writes urgent measures, the latest first.
pub fn urgents(page: &mut Page, world: &World, urgents: &[Urgent]) {
    if urgents.is_empty() {
        return;
    }
    page.head(&world.lang.say("case-urgents"));
    for urgent in urgents.iter().rev() {
        write_urgent(page, world, urgent);
    }
}

/// Writes an urgent measure: its first line can be selected.
pub fn write_urgent(page: &mut Page, world: &World, urgent: &Urgent) {
    let kind = named(world, &world.office.method.lists.urgent_kinds, &urgent.kind);
    let began = moment(world, urgent.began_at);
    let (state, role) = if let Some(at) = urgent.ended_at {
        let at = moment(world, at);
        (
            world
                .lang
                .with("case-urgent-ended", &[("at", (&at).into())]),
            Role::Muted,
        )
    } else {
        let left = words::time_left_long(world, urgent.expires_at);
        (
            world
                .lang
                .with("case-urgent-runs", &[("left", (&left).into())]),
            Role::Late,
        )
    };
    page.item(
        Item::Urgent(urgent.id),
        &format!("{kind} · {began} · {state}"),
        role,
    );
    let expires = moment(world, urgent.expires_at);
    for (label, value) in [
        ("field-legal-basis", &urgent.basis),
        ("field-expires", &expires),
        ("field-notified", &urgent.notified),
        ("field-ended-how", &urgent.ended),
    ] {
        if !is_blank(value) {
            page.under(&labelled(world, label, value), Role::Text);
        }
    }
}

fn family(page: &mut Page, world: &World, file: &CaseFile) {
    let case = &file.case;
    page.head(&world.lang.say("case-family"));
    let today = world.office.calendar.local_day(world.now);
    for child in &case.children {
        page.entry(
            &people::child(world, child, today, case.ages_as_of),
            Role::Text,
        );
    }
    for adult in &case.adults {
        page.entry(&people::adult(world, adult), Role::Text);
    }
    let category = named(
        world,
        &world.office.method.lists.family_categories,
        &case.category,
    );
    page.field(world, "field-category", &category);
    if case.categories.len() > 1 {
        for each in case.categories.iter().rev() {
            page.under(&beside::category_line(world, each), Role::Muted);
        }
    }
    page.field(world, "field-place", &case.place);
    if !file.siblings.is_empty() {
        page.told(&world.lang.say("case-siblings"), Role::Muted);
    }
    for number in &file.siblings {
        page.item(Item::Sibling(*number), &number.to_string(), Role::Text);
    }
}

fn team(page: &mut Page, world: &World, case: &Case) {
    page.head(&world.lang.say("case-team"));
    let mut team: Vec<&TeamMember> = case.team.iter().collect();
    team.sort_by_key(|each| {
        (
            each.until.is_some(),
            each.role != CURATOR,
            Reverse(each.from),
        )
    });
    for member in team {
        let text = write_member(world, member);
        let in_team = member.until.is_none();
        if in_team && member.role != CURATOR {
            let item = Item::Member(member.who.clone(), member.role.clone());
            page.item(item, &text, Role::Text);
        } else {
            page.entry(&text, if in_team { Role::Text } else { Role::Muted });
        }
    }
    network::constant(page, world, case);
}

/// A member of the team: who, as what, from when until when, why it changed.
pub fn write_member(world: &World, member: &TeamMember) -> String {
    let role = if member.role == CURATOR {
        words::role(world, crate::domain::staff::Role::Curator)
    } else {
        named(world, &world.office.method.lists.team_roles, &member.role)
    };
    let (who, from) = (person(world, &member.who), day_of(world, member.from));
    let mut args = vec![
        ("who", (&who).into()),
        ("role", (&role).into()),
        ("from", (&from).into()),
    ];
    let text = match member.until {
        None => world.lang.with("case-member", &args),
        Some(until) => {
            let until = day_of(world, until);
            args.push(("until", (&until).into()));
            world.lang.with("case-member-until", &args)
        }
    };
    if is_blank(&member.reason) {
        text
    } else {
        format!("{text} · {}", visible(&member.reason))
    }
}

fn approvals(page: &mut Page, world: &World, case: &Case) {
    if case.approvals.is_empty() {
        return;
    }
    page.head(&world.lang.say("case-approvals"));
    for approved in case.approvals.iter().rev() {
        write_approval(page, world, approved);
    }
}

/// Writes an approval or a return: body, date, protocol, who entered it, alone or not.
pub fn write_approval(page: &mut Page, world: &World, approved: &Approved) {
    let (body, step) = (
        body_name(world, &approved.body),
        words::state(world, approved.state),
    );
    let on = day(world, approved.on);
    let args = [
        ("step", (&step).into()),
        ("body", (&body).into()),
        ("on", (&on).into()),
    ];
    let (id, role) = if approved.granted {
        ("case-approved", Role::Done)
    } else {
        ("case-returned", Role::Late)
    };
    page.entry(&world.lang.with(id, &args), role);
    let mut parts = Vec::new();
    if !is_blank(&approved.protocol) {
        let args = [("number", (&approved.protocol).into())];
        parts.push(world.lang.with("case-protocol", &args));
    }
    parts.push(signed(world, &approved.by, approved.at));
    if approved.alone {
        parts.push(world.lang.say("record-alone"));
    }
    page.under(&parts.join(" · "), Role::Muted);
    if !is_blank(&approved.words) {
        page.under(&approved.words, Role::Text);
    }
}

/// Writes the episodes of a case, with the signal and the reason that opened each.
pub fn episodes(page: &mut Page, world: &World, case: &Case) {
    page.head(&world.lang.say("case-episodes"));
    for episode in &case.episodes {
        let reason = named(
            world,
            &world.office.method.lists.opening_reasons,
            &episode.reason,
        );
        let (opened, signal) = (day_of(world, episode.opened_at), episode.signal.to_string());
        let mut args = vec![
            ("place", episode.place.into()),
            ("opened", (&opened).into()),
            ("signal", (&signal).into()),
            ("reason", (&reason).into()),
        ];
        let text = match episode.closed_at {
            None => world.lang.with("case-episode", &args),
            Some(at) => {
                let closed = day_of(world, at);
                args.push(("closed", (&closed).into()));
                world.lang.with("case-episode-closed", &args)
            }
        };
        page.entry(&text, Role::Text);
    }
    let level = case.level;
    if case.state != State::Closed {
        let (sign, name) = words::level(world, Some(level));
        let text = format!("{sign} {name}");
        page.labelled(world, &world.lang.say("case-level"), &text, Role::Text);
    }
}

/// The name of a risk.
pub fn risk(world: &World, risk: crate::domain::case::Risk) -> String {
    coded(world, "choice-risk", risk.code())
}
