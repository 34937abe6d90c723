//! An entry of the registers as lines: what it says of itself, and its parts.

use super::{Item, Page, coded, day, named, signed, yes_no};
use crate::domain::ids::Number;
use crate::domain::register::{
    Closed, ContactFamily, Entry, EntryKind, Group, Head, Match, Member, Mismatch, Organisation,
    Part, PartText, SelfAssessment, Service, Session,
};
use crate::text::visible;
use crate::ui::World;
use crate::ui::theme::Role;

/// The word for one entry of a kind.
pub fn kind(world: &World, kind: EntryKind) -> String {
    coded(world, "register-one", kind.code())
}

/// The word for the register of a kind.
pub fn register(world: &World, kind: EntryKind) -> String {
    coded(world, "register", kind.code())
}

/// What an entry is called, in words.
pub fn called(world: &World, entry: &Entry) -> String {
    head_called(world, &entry.head)
}

/// What an entry is called that says this of itself.
pub(super) fn head_called(world: &World, head: &Head) -> String {
    match head {
        Head::Organisation(text) => visible(&text.name),
        Head::Mismatch(text) => visible(&text.bodies),
        Head::ContactFamily(text) => visible(&text.name),
        Head::Group(text) => {
            let programme = programme(world, &text.programme);
            format!("{programme} · {}", visible(&text.leader))
        }
        Head::SelfAssessment(text) => text.year.to_string(),
    }
}

fn programme(world: &World, code: &str) -> String {
    named(world, &world.office.method.lists.programmes, code)
}

/// What the list says of an entry besides its name: what it is, and where it stands.
pub fn columns(world: &World, entry: &Entry) -> [String; 2] {
    let counted = |id: &str, count: usize| world.lang.with(id, &[("count", count.into())]);
    match &entry.head {
        Head::Organisation(text) => {
            let partner = if text.partner {
                world.lang.say("register-partner")
            } else {
                String::new()
            };
            [about(&[&text.kind, &text.area]), partner]
        }
        Head::Mismatch(text) => {
            let case = text.case.map(|case| case.to_string()).unwrap_or_default();
            let found = day(world, text.found_on);
            [
                about(&[&found, &case]),
                coded(world, "mismatch", entry.standing().code()),
            ]
        }
        Head::ContactFamily(text) => {
            let runs = entry.matches().filter(|(_id, each)| each.to.is_none());
            [
                visible(&text.offers),
                counted("register-matches", runs.count()),
            ]
        }
        Head::Group(text) => {
            let (from, place) = (day(world, text.from), visible(&text.place));
            let members = entry.members().filter(|(_id, each)| each.to.is_none());
            [
                about(&[&place, &from]),
                counted("register-members", members.count()),
            ]
        }
        Head::SelfAssessment(text) => [
            String::new(),
            counted("register-answers", text.answers.len()),
        ],
    }
}

/// The parts that say something, one behind another.
fn about(parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| visible(part));
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// An entry as plain text of 80 columns.
pub fn entry_page(world: &World, entry: &Entry) -> Page {
    let mut page = Page::printed(super::PRINTED);
    let kind = kind(world, entry.kind());
    page.title(&format!(
        "{} · {kind} · {}",
        entry.number,
        called(world, entry)
    ));
    write(&mut page, world, entry);
    page
}

/// Writes an entry with its parts.
pub fn write(page: &mut Page, world: &World, entry: &Entry) {
    if let Some(closed) = &entry.closed {
        ended(page, world, closed);
    }
    match &entry.head {
        Head::Organisation(text) => organisation(page, world, entry, text),
        Head::Mismatch(text) => mismatch(page, world, entry, text),
        Head::ContactFamily(text) => family(page, world, entry, text),
        Head::Group(text) => group(page, world, entry, text),
        Head::SelfAssessment(text) => yearly(page, world, text),
    }
    page.gap();
    if let Some(imported) = &entry.imported {
        page.field(world, "entry-imported", &imported.system);
    }
    page.told(&signed(world, &entry.by, entry.at), Role::Muted);
}

/// That an entry ended, when and why.
fn ended(page: &mut Page, world: &World, closed: &Closed) {
    let (on, why) = (day(world, closed.on), visible(&closed.why));
    let args = [("day", (&on).into()), ("why", (&why).into())];
    page.told(&world.lang.with("register-ended", &args), Role::Notice);
}

fn fields(page: &mut Page, world: &World, fields: &[(&str, &str)]) {
    for (label, value) in fields {
        page.field(world, label, value);
    }
}

/// The heading over the parts, and that there are none yet.
fn parts<'a>(
    page: &mut Page,
    world: &World,
    heading: &str,
    parts: impl Iterator<Item = &'a Part>,
    write: impl Fn(&mut Page, &Part),
) {
    page.head(&world.lang.say(heading));
    let mut none = true;
    for part in parts {
        none = false;
        write(page, part);
    }
    if none {
        page.told(&world.lang.say("register-none-yet"), Role::Muted);
    }
}

fn organisation(page: &mut Page, world: &World, entry: &Entry, text: &Organisation) {
    let partner = yes_no(world, text.partner);
    fields(
        page,
        world,
        &[
            ("entry-org-kind", &text.kind),
            ("entry-partner", &partner),
            ("entry-area", &text.area),
            ("entry-phone", &text.phone),
            ("entry-email", &text.email),
            ("entry-person", &text.person),
            ("entry-languages", &text.languages),
        ],
    );
    page.prose(world, "entry-note", &text.note);
    let services = entry.parts.iter();
    parts(page, world, "register-services", services, |page, part| {
        if let PartText::Service(text) = &part.text {
            page.item(Item::Part(part.id), &text.what, Role::Text);
            service(page, world, text);
        }
    });
}

fn service(page: &mut Page, world: &World, text: &Service) {
    let kind = named(world, &world.office.method.lists.service_kinds, &text.kind);
    let free = text.free.map(|free| yes_no(world, free));
    let mut under = page.inset(2);
    fields(
        &mut under,
        world,
        &[
            ("field-service", &kind),
            ("entry-audience", &text.audience),
            ("entry-free", free.as_deref().unwrap_or_default()),
            ("entry-price", &text.price),
            ("entry-apply", &text.apply),
            ("entry-languages", &text.languages),
            ("entry-waiting", &text.waiting),
        ],
    );
    page.take(under);
}

fn mismatch(page: &mut Page, world: &World, entry: &Entry, text: &Mismatch) {
    let state = coded(world, "mismatch", entry.standing().code());
    page.field(world, "entry-state", &state);
    page.prose(world, "entry-effect", &text.effect);
    page.prose(world, "entry-measure", &text.measure);
    page.field(world, "entry-found-on", &day(world, text.found_on));
    if let Some(case) = text.case {
        let label = world.lang.say("entry-case");
        page.item(Item::CaseOf(case), &format!("{label}: {case}"), Role::Text);
    }
    let mut steps: Vec<&Part> = entry.parts.iter().collect();
    let on = |part: &&Part| part.text.step().map(|step| step.on);
    steps.sort_by_key(on);
    let steps = steps.into_iter();
    parts(page, world, "register-steps", steps, |page, part| {
        if let PartText::Step(step) = &part.text {
            let state = coded(world, "mismatch", step.state.code());
            let head = format!("{} · {state}", day(world, step.on));
            page.item(Item::Part(part.id), &head, Role::Text);
            page.under(&step.words, Role::Text);
            page.under(&signed(world, &part.by, part.at), Role::Muted);
        }
    });
}

fn family(page: &mut Page, world: &World, entry: &Entry, text: &ContactFamily) {
    let from = day(world, text.from);
    fields(
        page,
        world,
        &[
            ("entry-phone", &text.phone),
            ("entry-languages", &text.languages),
            ("entry-from", &from),
            ("entry-prepared", &text.prepared),
        ],
    );
    page.prose(world, "entry-experience", &text.experience);
    page.prose(world, "entry-offers", &text.offers);
    let matches = entry
        .parts
        .iter()
        .filter(|part| matches!(part.text, PartText::Match(_)));
    parts(page, world, "register-pairs", matches, |page, part| {
        if let PartText::Match(pair) = &part.text {
            page.item(Item::Part(part.id), &matched(world, pair), Role::Text);
            let mut under = page.inset(2);
            fields(
                &mut under,
                world,
                &[
                    ("entry-agreement", &pair.agreement),
                    ("entry-why", &pair.why),
                ],
            );
            page.take(under);
            meetings(page, world, entry, part);
        }
    });
}

/// A match in one line: the case, from when until when.
fn matched(world: &World, pair: &Match) -> String {
    format!("{} · {}", pair.case, span(world, pair.from, pair.to))
}

/// From a day on, or from one day until another.
fn span(world: &World, from: crate::domain::Day, to: Option<crate::domain::Day>) -> String {
    let from = day(world, from);
    match to {
        None => world
            .lang
            .with("register-since", &[("from", (&from).into())]),
        Some(to) => {
            let to = day(world, to);
            let args = [("from", (&from).into()), ("to", (&to).into())];
            world.lang.with("register-from-to", &args)
        }
    }
}

fn meetings(page: &mut Page, world: &World, entry: &Entry, pair: &Part) {
    let meetings = entry.parts.iter().rev().filter_map(|part| {
        let text = part.text.meeting()?;
        (text.of == pair.id).then_some((part, text))
    });
    for (part, text) in meetings {
        let head = format!("{} · {}", day(world, text.on), visible(&text.done));
        page.item(Item::Part(part.id), &format!("  {head}"), Role::Text);
        let next_on = text.next_on.map(|on| day(world, on)).unwrap_or_default();
        let next = about(&[&next_on, &text.next]);
        let mut under = page.inset(4);
        under.field(world, "entry-next", &next);
        page.take(under);
    }
}

fn group(page: &mut Page, world: &World, entry: &Entry, text: &Group) {
    let (programme, from) = (programme(world, &text.programme), day(world, text.from));
    fields(
        page,
        world,
        &[
            ("entry-programme", &programme),
            ("entry-leader", &text.leader),
            ("entry-place", &text.place),
            ("entry-from", &from),
        ],
    );
    let members = entry
        .parts
        .iter()
        .filter(|part| matches!(part.text, PartText::Member(_)));
    parts(
        page,
        world,
        "register-group-members",
        members,
        |page, part| {
            if let PartText::Member(member) = &part.text {
                let line = member_line(world, entry, part, member);
                page.item(Item::Part(part.id), &line, Role::Text);
            }
        },
    );
    let mut sessions: Vec<&Part> = entry
        .parts
        .iter()
        .filter(|part| matches!(part.text, PartText::Session(_)))
        .collect();
    let on = |part: &&Part| std::cmp::Reverse(part.text.session().map(|session| session.on));
    sessions.sort_by_key(on);
    let sessions = sessions.into_iter();
    parts(page, world, "register-sessions", sessions, |page, part| {
        if let PartText::Session(session) = &part.text {
            let head = format!("{} · {}", day(world, session.on), visible(&session.theme));
            page.item(Item::Part(part.id), &head, Role::Text);
            page.under(&came(world, entry, session), Role::Muted);
        }
    });
}

/// How many sessions a member came to, of those held.
fn attendance(world: &World, entry: &Entry, part: &Part, member: &Member) -> String {
    let (came, held) = entry.attendance(part.id, member);
    let args = [("came", came.into()), ("held", held.into())];
    world.lang.with("register-attendance", &args)
}

fn member_line(world: &World, entry: &Entry, part: &Part, member: &Member) -> String {
    let attendance = attendance(world, entry, part, member);
    format!(
        "{} · {} · {} · {attendance}",
        visible(&member.person),
        member.case,
        span(world, member.from, member.to)
    )
}

/// Who came to a session, by name.
fn came(world: &World, entry: &Entry, session: &Session) -> String {
    let members = entry.members();
    let names = members.filter(|(id, _member)| session.present.contains(id));
    let names: Vec<String> = names.map(|(_id, member)| visible(&member.person)).collect();
    let names = if names.is_empty() {
        world.lang.say("nobody")
    } else {
        names.join(", ")
    };
    world
        .lang
        .with("register-came", &[("names", (&names).into())])
}

fn yearly(page: &mut Page, world: &World, text: &SelfAssessment) {
    for question in &world.office.method.lists.self_questions {
        page.head(world.words(&question.name));
        let Some(answer) = text.answers.get(&question.id) else {
            page.told(&world.lang.say("register-none-yet"), Role::Muted);
            continue;
        };
        if let Some(met) = answer.met {
            page.field(world, "entry-met", &coded(world, "entry-met", met.code()));
        }
        page.prose(world, "entry-words", &answer.words);
        page.prose(world, "entry-follows", &answer.follows);
    }
}

/// The entries that concern a case, each with what it is to the family.
pub fn of_case(page: &mut Page, world: &World, case: Number, entries: &[Entry]) {
    let lines: Vec<(&Entry, String)> = entries
        .iter()
        .flat_map(|entry| {
            let lines = lines_of_case(world, case, entry).into_iter();
            lines.map(move |line| (entry, line))
        })
        .collect();
    if lines.is_empty() {
        return;
    }
    page.head(&world.lang.say("registers-title"));
    for (entry, line) in lines {
        page.item(Item::Register(entry.number), &line, Role::Text);
    }
}

fn lines_of_case(world: &World, case: Number, entry: &Entry) -> Vec<String> {
    let what = kind(world, entry.kind());
    let name = called(world, entry);
    let of_part = entry.parts.iter().filter_map(|part| {
        if let Some(pair) = part.text.pair().filter(|pair| pair.case == case) {
            let span = span(world, pair.from, pair.to);
            let next = entry.next_meetings(case).into_iter().next();
            let next = next.map(|next| {
                let on = day(world, next.on);
                world.lang.with("register-meets", &[("day", (&on).into())])
            });
            return Some(about(&[&name, &span, &next.unwrap_or_default()]));
        }
        let member = part.text.member().filter(|member| member.case == case)?;
        let attendance = attendance(world, entry, part, member);
        Some(about(&[&name, &member.person, &attendance]))
    });
    let of_head = entry.head.case() == Some(case);
    let of_head = of_head.then(|| {
        let state = coded(world, "mismatch", entry.standing().code());
        about(&[&name, &state])
    });
    let lines = of_head.into_iter().chain(of_part);
    lines.map(|line| format!("{what}: {line}")).collect()
}

/// Whole, what an entry says of a case, with who wrote it and when. Of a contact family or a group
/// no more than that, since other families have theirs there.
pub fn file_of_case(page: &mut Page, world: &World, case: Number, entry: &Entry) {
    let name = format!("{} {}", kind(world, entry.kind()), entry.number);
    let name = format!("{name} · {}", called(world, entry));
    if let Head::Mismatch(text) = &entry.head
        && text.case == Some(case)
    {
        page.title(&name);
        mismatch(page, world, entry, text);
        page.told(&signed(world, &entry.by, entry.at), Role::Muted);
    }
    for part in &entry.parts {
        if let Some(pair) = part.text.pair().filter(|pair| pair.case == case) {
            page.title(&name);
            let span = span(world, pair.from, pair.to);
            page.told(&span, Role::Text);
            page.field(world, "entry-agreement", &pair.agreement);
            page.field(world, "entry-why", &pair.why);
            page.told(&signed(world, &part.by, part.at), Role::Muted);
            of_pair(page, world, entry, part);
        }
        if let Some(member) = part.text.member().filter(|member| member.case == case) {
            page.title(&name);
            page.told(&member_line(world, entry, part, member), Role::Text);
            page.told(&signed(world, &part.by, part.at), Role::Muted);
            of_member(page, world, entry, (part, member));
        }
    }
}

/// Meetings of a match in the order in which they were written.
fn of_pair(page: &mut Page, world: &World, entry: &Entry, pair: &Part) {
    for part in &entry.parts {
        if let Some(text) = part.text.meeting().filter(|text| text.of == pair.id) {
            let head = format!("{} · {}", day(world, text.on), visible(&text.done));
            page.told(&head, Role::Text);
            let next_on = text.next_on.map(|on| day(world, on)).unwrap_or_default();
            page.field(world, "entry-next", &about(&[&next_on, &text.next]));
            page.told(&signed(world, &part.by, part.at), Role::Muted);
        }
    }
}

/// Sessions that were held while somebody was a member, and whether they came.
fn of_member(page: &mut Page, world: &World, entry: &Entry, (own, member): (&Part, &Member)) {
    let during = |session: &&Session| {
        session.on >= member.from && member.to.is_none_or(|to| session.on <= to)
    };
    let sessions = entry.parts.iter().filter_map(|part| part.text.session());
    for session in sessions.filter(during) {
        let came = yes_no(world, session.present.contains(&own.id));
        let args = [("said", (&came).into())];
        let came = world.lang.with("register-attended", &args);
        let head = format!("{} · {}", day(world, session.on), visible(&session.theme));
        page.told(&format!("{head} · {came}"), Role::Text);
    }
}

/// What a part says, in one line.
pub(super) fn part_line(world: &World, text: &PartText) -> String {
    match text {
        PartText::Service(text) => visible(&text.what),
        PartText::Step(step) => {
            let state = coded(world, "mismatch", step.state.code());
            about(&[&day(world, step.on), &state, &step.words])
        }
        PartText::Match(pair) => matched(world, pair),
        PartText::Meeting(text) => about(&[&day(world, text.on), &text.done]),
        PartText::Member(text) => about(&[&text.person, &text.case.to_string()]),
        PartText::Session(text) => about(&[&day(world, text.on), &text.theme]),
    }
}
