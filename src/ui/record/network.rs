//! The network around a family: who must be told, services, participants, meetings.

use super::{Item, Page, coded, day, labelled, moment, named, people, person, signed};
use crate::domain::case::{Approved, CURATOR, Case};
use crate::domain::network::{
    About, Knows, Meeting, NetworkChange, News, Participant, Party, Progress, Service,
    ServiceEvent, ServiceStep, may_know,
};
use crate::text::{is_blank, visible};
use crate::ui::World;
use crate::ui::theme::Role;

/// Writes the whole pane.
pub fn write(page: &mut Page, world: &World, case: &Case) {
    to_tell(page, world, case);
    services(page, world, case);
    meetings(page, world, case);
    participants(page, world, case);
    told(page, world, case);
}

/// Writes all of it in full.
pub fn print(page: &mut Page, world: &World, case: &Case) {
    to_tell(page, world, case);
    participants(page, world, case);
    for service in &case.network.services {
        page.gap();
        service_details(page, world, Some(case), service);
    }
    for meeting in &case.network.meetings {
        page.gap();
        meeting_details(page, world, Some(case), meeting);
    }
    for news in &case.network.news {
        page.gap();
        news_details(page, world, case, news);
    }
}

/// Writes what somebody must still be told; nothing where everybody knows.
pub(super) fn to_tell(page: &mut Page, world: &World, case: &Case) {
    let waiting: Vec<&News> = case
        .network
        .news
        .iter()
        .filter(|news| news.waits(case))
        .collect();
    if waiting.is_empty() {
        return;
    }
    page.head(&world.lang.say("network-to-tell"));
    for news in waiting {
        let who: Vec<String> = news
            .outstanding(case)
            .map(|party| party_name(world, Some(case), party))
            .collect();
        let text = about(world, Some(case), news);
        page.item(Item::News(news.id), &text, Role::Late);
        page.under(&who.join(", "), Role::Late);
    }
}

/// Everything that was told, the latest first.
fn told(page: &mut Page, world: &World, case: &Case) {
    let mut known = case.network.news.iter().rev();
    let first = known.find(|news| !news.waits(case));
    let rest = known.filter(|news| !news.waits(case));
    let Some(first) = first else { return };
    page.head(&world.lang.say("network-told"));
    for news in std::iter::once(first).chain(rest) {
        let item = Item::News(news.id);
        page.item(item, &about(world, Some(case), news), Role::Muted);
    }
}

/// What there is to tell, with its day.
pub(super) fn about(world: &World, case: Option<&Case>, news: &News) -> String {
    let on = super::day_of(world, news.at);
    let what = match news.about {
        About::Plan(version) => {
            let args = [("version", version.into())];
            world.lang.with("news-plan", &args)
        }
        About::Review(_) => world.lang.say("news-review"),
        About::Meeting(id) => {
            let meeting = case.and_then(|case| case.network.meeting(id));
            let kind = meeting.map(|meeting| kind_of(world, meeting));
            let kind = kind.unwrap_or_default();
            world.lang.with("news-meeting", &[("kind", (&kind).into())])
        }
        About::Closure => world.lang.say("news-closure"),
        About::Difficulty => {
            let words = visible(&news.words);
            let first = words.lines().next().unwrap_or_default();
            world
                .lang
                .with("news-difficulty", &[("what", first.into())])
        }
    };
    format!("{on} {what}")
}

/// Writes all about something that must be told.
pub fn news_details(page: &mut Page, world: &World, case: &Case, news: &News) {
    page.title(&about(world, Some(case), news));
    page.add(&news.words);
    for party in &news.owed {
        let name = party_name(world, Some(case), party);
        let answer = news.told.iter().find(|each| each.party == *party);
        let Some(answer) = answer else {
            let id = if news.outstanding(case).any(|each| each == party) {
                "network-not-told"
            } else {
                "network-left"
            };
            page.entry(&format!("{name}: {}", world.lang.say(id)), Role::Late);
            continue;
        };
        let id = if answer.informed {
            "choice-told-yes"
        } else {
            "choice-told-no"
        };
        let mut parts = vec![world.lang.say(id), day(world, answer.on)];
        parts.extend((!is_blank(&answer.words)).then(|| visible(&answer.words)));
        page.entry(&format!("{name}: {}", parts.join(" · ")), Role::Text);
        page.under(&signed(world, &answer.by, answer.at), Role::Muted);
    }
    page.told(&signed(world, &news.by, news.at), Role::Muted);
}

fn services(page: &mut Page, world: &World, case: &Case) {
    page.head(&world.lang.say("network-services"));
    if case.network.services.is_empty() {
        return page.told(&world.lang.say("network-no-services"), Role::Muted);
    }
    let goals = case.plan().map_or(&[][..], |plan| &plan.goals);
    for goal in goals {
        let served = case.network.services.iter();
        let mut served = served.filter(|each| each.text.goal == goal.id).peekable();
        if served.peek().is_some() {
            page.entry(&goal.title, Role::Muted);
        }
        for service in served {
            write_service(page, world, service);
        }
    }
    let outside = |service: &&Service| !goals.iter().any(|goal| goal.id == service.text.goal);
    let mut others = case.network.services.iter().filter(outside).peekable();
    if others.peek().is_some() {
        page.entry(&world.lang.say("network-goal-gone"), Role::Muted);
    }
    for service in others {
        write_service(page, world, service);
    }
}

fn write_service(page: &mut Page, world: &World, service: &Service) {
    let role = match service.progress() {
        Progress::Ended | Progress::Refused => Role::Muted,
        Progress::Planned | Progress::Asked | Progress::Agreed | Progress::Running => Role::Text,
    };
    page.item(
        Item::Service(service.id),
        &service_line(world, service),
        role,
    );
    if let Some(unfit) = service.unfit().filter(|_unfit| service.runs()) {
        let text = format!(
            "{}: {}",
            world.lang.say("network-unfit"),
            visible(&unfit.words)
        );
        page.under(&text, Role::Late);
    }
    // A service that is received or ended goes on by itself.
    let next = service.next();
    let waits = !matches!(service.progress(), Progress::Running | Progress::Ended);
    if waits || matches!(next, "notified" | "replied") {
        let what = coded(world, "choice-service", next);
        let text = world.lang.with("network-next", &[("what", (&what).into())]);
        page.under(&text, Role::Muted);
    }
}

/// What a service is, how far it has come, how much of it was received, from when to when.
pub fn service_line(world: &World, service: &Service) -> String {
    let text = &service.text;
    let mut progress = coded(world, "service-progress", service.progress().code());
    let received = service.delivered();
    if let Some(planned) = text.quantity {
        progress = format!("{progress} {received}/{planned}");
    } else if received > 0 {
        progress = format!("{progress} {received}×");
    }
    let mut parts = vec![progress, visible(&text.what), visible(&text.provider.name)];
    let days: Vec<String> = [text.from, text.to]
        .into_iter()
        .flatten()
        .map(|each| day(world, each))
        .collect();
    parts.extend((!days.is_empty()).then(|| days.join("–")));
    parts.join(" · ")
}

/// Writes all that was agreed about a service, and its course.
pub fn service_details(page: &mut Page, world: &World, case: Option<&Case>, service: &Service) {
    page.title(&service_line(world, service));
    service_terms(page, world, case, service);
    for step in &service.steps {
        page.gap();
        step_details(page, world, step);
    }
    page.gap();
    page.told(&signed(world, &service.by, service.at), Role::Muted);
}

fn service_terms(page: &mut Page, world: &World, case: Option<&Case>, service: &Service) {
    let text = &service.text;
    let plans = case.map_or(&[][..], |case| &case.plans);
    let mut goals = plans.iter().rev().flat_map(|plan| &plan.goals);
    let goal = goals.find(|goal| goal.id == text.goal);
    let kinds = &world.office.method.lists.service_kinds;
    let quantity = text.quantity.map(|quantity| quantity.to_string());
    let day_or = |each: Option<crate::domain::Day>| each.map(|each| day(world, each));
    let cost = if is_blank(&text.cost) {
        world.lang.say("choice-cost-free")
    } else {
        text.cost.clone()
    };
    let responsible = text.responsible.as_ref();
    let responsible = responsible.map(|login| world.name_of(login).to_owned());
    for (label, value) in [
        ("field-service-goal", goal.map(|goal| goal.title.clone())),
        ("field-service", Some(named(world, kinds, &text.kind))),
        ("field-service-users", Some(text.users.clone())),
        ("field-service-quantity", quantity),
        ("field-frequency", Some(text.frequency.clone())),
        ("field-duration", Some(text.duration.clone())),
        ("field-service-from", day_or(text.from)),
        ("field-service-to", day_or(text.to)),
        ("field-service-cost-kind", Some(cost)),
        ("field-responsible", responsible),
    ] {
        page.field(world, label, &value.unwrap_or_default());
    }
    if text.urgent {
        page.told(&world.lang.say("field-service-urgent"), Role::Notice);
    }
}

/// What happened with a service in one line: day, what, and the first of its words.
pub(super) fn step_line(world: &World, step: &ServiceStep) -> String {
    let mut parts = vec![day(world, step.on), event(world, &step.event)];
    let words = visible(&step.words);
    parts.extend(words.lines().next().map(str::to_owned));
    parts.join(" · ")
}

/// What happened, with what belongs to it.
fn event(world: &World, event: &ServiceEvent) -> String {
    let what = coded(world, "choice-service", event.code());
    let more = match event {
        ServiceEvent::Answered { agreed } => {
            let code = if *agreed { "agreed" } else { "refused" };
            coded(world, "service-progress", code)
        }
        ServiceEvent::Fitted { fits } => super::yes_no(world, *fits),
        ServiceEvent::Helped { help } => coded(world, "choice-help", help.code()),
        ServiceEvent::Delivered { quantity } => format!("{quantity}×"),
        ServiceEvent::Kept { kept } => coded(world, "choice-kept", kept.code()),
        ServiceEvent::Satisfied { satisfaction } => satisfied(world, *satisfaction),
        ServiceEvent::Chosen
        | ServiceEvent::Introduced
        | ServiceEvent::Referred { .. }
        | ServiceEvent::Notified { .. }
        | ServiceEvent::Replied
        | ServiceEvent::Ended => return what,
    };
    format!("{what}: {more}")
}

fn satisfied(world: &World, satisfaction: crate::domain::review::Satisfaction) -> String {
    match satisfaction.code() {
        "satisfied" => world.lang.say("choice-satisfied"),
        code => coded(world, "choice-satisfied", code),
    }
}

fn step_details(page: &mut Page, world: &World, step: &ServiceStep) {
    let line = format!("{} · {}", day(world, step.on), event(world, &step.event));
    page.entry(&line, Role::Text);
    match &step.event {
        ServiceEvent::Referred { why, aims } => {
            for (label, text) in [("field-referral-why", why), ("field-referral-aims", aims)] {
                page.under(&labelled(world, label, text), Role::Text);
            }
        }
        ServiceEvent::Notified { notice } => page.under(notice, Role::Text),
        ServiceEvent::Chosen
        | ServiceEvent::Introduced
        | ServiceEvent::Answered { .. }
        | ServiceEvent::Helped { .. }
        | ServiceEvent::Delivered { .. }
        | ServiceEvent::Kept { .. }
        | ServiceEvent::Satisfied { .. }
        | ServiceEvent::Fitted { .. }
        | ServiceEvent::Replied
        | ServiceEvent::Ended => {}
    }
    if !is_blank(&step.words) {
        page.under(&step.words, Role::Text);
    }
    page.under(&signed(world, &step.by, step.at), Role::Muted);
}

fn meetings(page: &mut Page, world: &World, case: &Case) {
    if case.network.meetings.is_empty() {
        return;
    }
    page.head(&world.lang.say("network-meetings"));
    let mut all: Vec<&Meeting> = case.network.meetings.iter().collect();
    all.sort_by_key(|each| (!each.is_ahead(), std::cmp::Reverse(each.text.at)));
    for meeting in all {
        let role = if meeting.is_ahead() {
            Role::Text
        } else {
            Role::Muted
        };
        page.item(
            Item::Meeting(meeting.id),
            &meeting_line(world, meeting),
            role,
        );
    }
}

fn kind_of(world: &World, meeting: &Meeting) -> String {
    let kinds = &world.office.method.lists.meeting_kinds;
    named(world, kinds, &meeting.text.kind)
}

/// When, what kind, whether it was held, and the first of what was decided.
pub fn meeting_line(world: &World, meeting: &Meeting) -> String {
    let mut parts = vec![moment(world, meeting.text.at), kind_of(world, meeting)];
    if let Some(minutes) = &meeting.minutes {
        if !is_blank(&minutes.text.protocol) {
            let args = [("number", (&minutes.text.protocol).into())];
            parts.push(world.lang.with("case-protocol", &args));
        }
        let decisions = visible(&minutes.text.decisions);
        parts.extend(decisions.lines().next().map(str::to_owned));
    } else if meeting.cancelled.is_some() {
        parts.push(world.lang.say("network-meeting-cancelled"));
    } else {
        parts.push(world.lang.say("network-meeting-ahead"));
    }
    parts.join(" · ")
}

/// Writes all about a meeting.
pub fn meeting_details(page: &mut Page, world: &World, case: Option<&Case>, meeting: &Meeting) {
    let text = &meeting.text;
    page.title(&format!(
        "{} · {}",
        moment(world, text.at),
        kind_of(world, meeting)
    ));
    page.field(world, "field-meeting-place", &text.place);
    let invited = people(world, case, &text.invited, &text.others);
    page.field(world, "field-meeting-invited", &invited);
    page.prose(world, "field-meeting-questions", &text.questions);
    if let Some(minutes) = &meeting.minutes {
        let said = &minutes.text;
        let present = people(world, case, &said.present, &said.others);
        page.field(world, "field-minutes-present", &present);
        page.prose(world, "field-minutes-said", &said.said);
        page.prose(world, "field-minutes-decisions", &said.decisions);
        page.field(world, "field-protocol", &said.protocol);
        page.told(&signed(world, &minutes.by, minutes.at), Role::Muted);
    } else if let Some(cancelled) = &meeting.cancelled {
        page.told(&world.lang.say("network-meeting-cancelled"), Role::Late);
        page.under(&cancelled.why, Role::Text);
        page.told(&signed(world, &cancelled.by, cancelled.at), Role::Muted);
    } else {
        page.told(&signed(world, &meeting.by, meeting.written_at), Role::Muted);
    }
    let approved = case.map_or(&[][..], |case| &case.approvals);
    let of_meeting = |each: &&Approved| each.meeting == Some(meeting.id);
    for each in approved.iter().filter(of_meeting) {
        super::overview::write_approval(page, world, each);
    }
}

/// Some who take part, and others in words.
fn people(world: &World, case: Option<&Case>, parties: &[Party], others: &str) -> String {
    let names = parties.iter().map(|party| party_name(world, case, party));
    let others = (!is_blank(others)).then(|| visible(others));
    names.chain(others).collect::<Vec<_>>().join(", ")
}

fn participants(page: &mut Page, world: &World, case: &Case) {
    page.head(&world.lang.say("network-participants"));
    for (id, _name) in case.asked() {
        let party = Party::Person(id);
        let name = people::of_case(world, Some(case), id);
        let knows = knows(world, may_know(case, &party));
        page.entry(
            &format!("{name} · {} · {knows}", world.lang.say("network-family")),
            Role::Text,
        );
    }
    for member in case.team.iter().filter(|each| each.until.is_none()) {
        let knows = knows(world, Knows::Everything);
        let line = super::overview::write_member(world, member);
        page.entry(&format!("{line} · {knows}"), Role::Text);
    }
    let mut others: Vec<&Participant> = case.network.participants.iter().collect();
    others.sort_by_key(|each| (each.left.is_some(), std::cmp::Reverse(each.text.from)));
    for each in others {
        let role = if each.left.is_some() {
            Role::Muted
        } else {
            Role::Text
        };
        let line = participant_line(world, each);
        page.item(Item::Participant(each.id), &line, role);
    }
}

fn knows(world: &World, knows: Knows) -> String {
    coded(world, "choice-knows", knows.code())
}

/// Who takes part, as what, what they may know, from when until when.
pub fn participant_line(world: &World, participant: &Participant) -> String {
    let text = &participant.text;
    let until = participant.left.as_ref().map(|left| day(world, left.on));
    let from = day(world, text.from);
    let days = format!("{from}–{}", until.unwrap_or_default());
    [
        visible(&text.name),
        visible(&text.role),
        knows(world, text.knows),
        days,
    ]
    .join(" · ")
}

/// Writes all about a participant.
pub fn participant_details(page: &mut Page, world: &World, each: &Participant) {
    page.title(&participant_line(world, each));
    let kind = coded(world, "choice-participant", each.text.kind.code());
    page.field(world, "field-participant-kind", &kind);
    page.field(world, "field-participant-contact", &each.text.contact);
    page.told(&signed(world, &each.by, each.at), Role::Muted);
    if let Some(left) = &each.left {
        page.field(world, "field-reason", &left.why);
        page.told(&signed(world, &left.by, left.at), Role::Muted);
    }
}

/// The name of somebody around a case.
pub fn party_name(world: &World, case: Option<&Case>, party: &Party) -> String {
    match party {
        Party::Person(id) => people::of_case(world, case, *id),
        Party::Member(who) => person(world, who),
        Party::Participant(id) => {
            let found = case.and_then(|case| case.network.participant(*id));
            found.map_or_else(String::new, |each| visible(&each.text.name))
        }
    }
}

/// The specialist who has been there from the beginning, or that nobody has been.
pub(super) fn constant(page: &mut Page, world: &World, case: &Case) {
    if case.is_closed() || case.team.len() < 2 {
        return;
    }
    let mut constant: Vec<_> = case.constant().collect();
    constant.sort_by_key(|each| each.role != CURATOR);
    let Some(first) = constant.first() else {
        return page.told(&world.lang.say("network-no-constant"), Role::Notice);
    };
    let who = person(world, &first.who);
    let text = world
        .lang
        .with("network-constant", &[("who", (&who).into())]);
    page.told(&text, Role::Muted);
}

/// What happened in the network, in one line.
pub(super) fn summary(world: &World, case: Option<&Case>, change: &NetworkChange) -> String {
    let network = case.map(|case| &case.network);
    match change {
        NetworkChange::ServiceWritten(service) => service_line(world, service),
        NetworkChange::ServiceMoved { service, step } => {
            let service = network.and_then(|network| network.service(*service));
            let what = service.map(|service| visible(&service.text.what));
            let line = step_line(world, step);
            what.map_or_else(|| line.clone(), |what| format!("{what} · {line}"))
        }
        NetworkChange::ParticipantWritten(each) => participant_line(world, each),
        NetworkChange::PartEnded { participant, left } => {
            let who = Party::Participant(*participant);
            let who = party_name(world, case, &who);
            format!("{who} · {} · {}", day(world, left.on), visible(&left.why))
        }
        NetworkChange::NewsRaised(news) => {
            let who = people(world, case, &news.owed, "");
            format!("{}: {who}", about(world, case, news))
        }
        NetworkChange::NewsTold { told, .. } => {
            let named = told.iter().map(|each| each.party.clone());
            let who = people(world, case, &named.collect::<Vec<_>>(), "");
            let first = told.first();
            let id = if first.is_some_and(|each| each.informed) {
                "choice-told-yes"
            } else {
                "choice-told-no"
            };
            format!("{}: {who}", world.lang.say(id))
        }
        NetworkChange::MeetingPlanned(meeting) => meeting_line(world, meeting),
        NetworkChange::MeetingCancelled { cancelled, .. } => visible(&cancelled.why),
        NetworkChange::MeetingHeld { meeting, minutes } => {
            let meeting = network.and_then(|network| network.meeting(*meeting));
            let kind = meeting.map(|meeting| kind_of(world, meeting));
            let decided = visible(&minutes.text.decisions);
            let first = decided.lines().next().unwrap_or_default().to_owned();
            let parts = kind.into_iter().chain(std::iter::once(first));
            parts.collect::<Vec<_>>().join(" · ")
        }
    }
}

/// Writes all about something that happened in the network.
pub(super) fn details(page: &mut Page, world: &World, case: Option<&Case>, change: &NetworkChange) {
    match change {
        NetworkChange::ServiceWritten(service) => {
            page.title(&service_line(world, service));
            service_terms(page, world, case, service);
        }
        NetworkChange::ServiceMoved { step, .. } => {
            page.title(&summary(world, case, change));
            step_details(page, world, step);
        }
        NetworkChange::ParticipantWritten(each) => participant_details(page, world, each),
        NetworkChange::MeetingPlanned(meeting) => meeting_details(page, world, case, meeting),
        NetworkChange::MeetingHeld { minutes, .. } => {
            page.title(&summary(world, case, change));
            let said = &minutes.text;
            let present = people(world, case, &said.present, &said.others);
            page.field(world, "field-minutes-present", &present);
            page.prose(world, "field-minutes-said", &said.said);
            page.prose(world, "field-minutes-decisions", &said.decisions);
            page.field(world, "field-protocol", &said.protocol);
        }
        NetworkChange::PartEnded { .. }
        | NetworkChange::NewsRaised(_)
        | NetworkChange::NewsTold { .. }
        | NetworkChange::MeetingCancelled { .. } => page.add(&summary(world, case, change)),
    }
}

/// What a term of the network is about.
pub fn term_of_news(world: &World, about: About) -> String {
    let what = match about {
        About::Plan(version) => {
            let args = [("version", version.into())];
            world.lang.with("news-plan", &args)
        }
        About::Review(_) => world.lang.say("news-review"),
        About::Meeting(_) => world.lang.say("news-a-meeting"),
        About::Closure => world.lang.say("news-closure"),
        About::Difficulty => world.lang.say("news-a-difficulty"),
    };
    world.lang.with("term-inform", &[("what", (&what).into())])
}

/// The term of a meeting by its kind.
pub fn term_of_meeting(world: &World, kind: &str) -> String {
    let kinds = &world.office.method.lists.meeting_kinds;
    named(world, kinds, kind)
}
