//! The agenda of a meeting on a case.
//!
//! It lies on a table before people of several houses, so children stand on it by initials and age
//! and adults by their part in the family; suspected persons and informants do not stand on it.

use chrono::TimeDelta;

use super::document::{Block, Document, Section};
use super::parts::{begun, owner, plan_at_hand, runs, section, signatures, state, table, until};
use crate::domain::case::{CURATOR, Case};
use crate::domain::gate;
use crate::domain::network::{Meeting, Party};
use crate::domain::person::{AdultRole, Child};
use crate::domain::plan::{Goal, Owner, Task, TaskState};
use crate::domain::review::Reached;
use crate::store::contract::CaseFile;
use crate::text::{fold, visible};
use crate::ui::World;
use crate::ui::record::{self, network, overview, reviews};
use crate::ui::words;

/// Lines to write a decision on.
const LINES: usize = 6;
/// Places to sign for people who are not in the team.
const GUESTS: usize = 4;

/// Makes a section of the agenda.
type Part = fn(&World, &CaseFile) -> Section;

/// Its sections, in order.
const PARTS: &[Part] = &[
    arranged, family, plan, services, questions, proposals, decisions, present,
];

/// The agenda of a meeting on a case.
pub(super) fn document(world: &World, file: &CaseFile) -> Document {
    let case = &file.case;
    let about = vec![
        ("paper-case", case.number.to_string()),
        ("paper-stage", words::state(world, case.state)),
        (
            "paper-curator",
            words::holder(world, case.curator().as_ref()),
        ),
    ];
    let title = world.lang.say("paper-title-meeting");
    let mut document = begun(world, &title, about);
    document.notes.push(world.lang.say("paper-initials"));
    document.sections = PARTS.iter().map(|part| part(world, file)).collect();
    document
}

/// The meeting that comes next, where one was arranged.
fn next(case: &Case) -> Option<&Meeting> {
    let meetings = case.network.meetings.iter();
    let ahead = meetings.filter(|meeting| meeting.is_ahead());
    ahead.min_by_key(|meeting| meeting.text.at)
}

/// What was arranged about the meeting: when, where, which questions, who is invited.
fn arranged(world: &World, file: &CaseFile) -> Section {
    let case = &file.case;
    let Some(meeting) = next(case) else {
        return section(world, "paper-arranged", Vec::new());
    };
    let text = &meeting.text;
    let kinds = &world.office.method.lists.meeting_kinds;
    let invited = text.invited.iter().map(|party| guest(world, case, party));
    let invited = invited.chain(std::iter::once(text.others.clone()));
    let invited = joined(invited.filter(|name| !name.is_empty()));
    let fields = [
        (
            "field-meeting-kind",
            record::named(world, kinds, &text.kind),
        ),
        ("field-meeting-at", record::moment(world, text.at)),
        ("field-meeting-place", text.place.clone()),
        ("field-meeting-invited", invited),
        ("field-meeting-questions", text.questions.clone()),
    ];
    let fields = fields
        .into_iter()
        .filter(|(_label, value)| !value.is_empty());
    let fields = fields.map(|(label, value)| (world.lang.say(label), value));
    let fields = vec![Block::Fields(fields.collect())];
    section(world, "paper-arranged", fields)
}

/// Somebody who is invited: the family by their part in it, everybody else by name.
fn guest(world: &World, case: &Case, party: &Party) -> String {
    let Party::Person(id) = party else {
        return network::party_name(world, Some(case), party);
    };
    if let Some(found) = case.children.iter().find(|each| each.id == *id) {
        return child(world, case, found);
    }
    let mut adults = case.adults.iter();
    let adult = adults.find(|each| each.id == *id);
    adult.map_or_else(String::new, |each| {
        record::coded(world, "adult", each.role.code())
    })
}

/// The services of the plan and how each stands.
fn services(world: &World, file: &CaseFile) -> Section {
    let services = file.case.network.services.iter();
    let rows = services.map(|service| {
        let text = &service.text;
        let progress = service.progress().code();
        let received = service.delivered();
        let received = match text.quantity {
            Some(planned) => format!("{received}/{planned}"),
            None => received.to_string(),
        };
        let unfit = service.unfit().map(|_step| world.lang.say("paper-unfit"));
        let state = record::coded(world, "service-progress", progress);
        let state = std::iter::once(state).chain(unfit);
        vec![
            text.what.clone(),
            text.provider.name.clone(),
            runs(world, text),
            received,
            joined(state),
        ]
    });
    let heads = [
        "paper-what",
        "field-service-provider",
        "paper-from-to",
        "paper-received",
        "paper-state",
    ];
    let table = table(world, &heads, rows.collect());
    section(world, "network-services", table.into_iter().collect())
}

/// The first letters of a name, each with a point.
fn initials(name: &str) -> String {
    let name = visible(name);
    let letters = name.split_whitespace().filter_map(|word| {
        let first = word.chars().find(|c| c.is_alphabetic())?;
        Some(format!("{}.", first.to_uppercase()))
    });
    letters.collect::<Vec<_>>().join(" ")
}

fn child(world: &World, case: &Case, child: &Child) -> String {
    let today = world.office.calendar.local_day(world.now);
    let age = if child.unborn {
        Some(world.lang.say("word-unborn-child"))
    } else {
        let months = child.months_on(today, case.ages_as_of);
        months.map(|months| words::age(world, months))
    };
    let name = Some(initials(&child.name)).filter(|name| !name.is_empty());
    let parts: Vec<String> = name.into_iter().chain(age).collect();
    if parts.is_empty() {
        return world.lang.say("child-unnamed");
    }
    parts.join(", ")
}

fn family(world: &World, file: &CaseFile) -> Section {
    let case = &file.case;
    let children = case.children.iter().map(|each| child(world, case, each));
    let family = |role: AdultRole| !matches!(role, AdultRole::Suspected | AdultRole::Other);
    let adults = case.adults.iter().filter(|each| family(each.role));
    let adults = adults.map(|each| record::coded(world, "adult", each.role.code()));
    let reason = case.episode().map(|episode| {
        let reasons = &world.office.method.lists.opening_reasons;
        let reason = record::named(world, reasons, &episode.reason);
        format!("{} · {reason}", record::day_of(world, episode.opened_at))
    });
    let fields = [
        ("paper-children", joined(children)),
        ("paper-adults", joined(adults)),
        ("paper-opened", reason.unwrap_or_default()),
    ];
    let fields = fields
        .into_iter()
        .filter(|(_label, value)| !value.is_empty());
    let fields: Vec<_> = fields
        .map(|(label, value)| (world.lang.say(label), value))
        .collect();
    let blocks = (!fields.is_empty()).then_some(Block::Fields(fields));
    section(world, "paper-family-in-short", blocks.into_iter().collect())
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

/// How a goal stood at the last review; nothing where none rated it.
fn reached(case: &Case, goal: &Goal) -> Option<Reached> {
    let reviews = case.reviews.iter().rev();
    let mut ratings = reviews.flat_map(|review| &review.goals);
    ratings
        .find(|rating| rating.item == goal.id)
        .map(|rating| rating.reached)
}

fn plan(world: &World, file: &CaseFile) -> Section {
    let case = &file.case;
    let Some(plan) = plan_at_hand(case) else {
        return section(world, "paper-plan", Vec::new());
    };
    let today = world.office.calendar.local_day(world.now);
    let done = |state: &TaskState| matches!(state, TaskState::Done { .. });
    let all = plan.tasks().count();
    let done = plan
        .tasks()
        .filter(|(_goal, task)| done(&task.state))
        .count();
    let open = plan
        .tasks()
        .filter(|(_goal, task)| task.state == TaskState::Open);
    let overdue = plan.tasks().filter(|(_goal, task)| task.is_overdue(today));
    let args = [
        ("version", plan.version.into()),
        ("all", all.into()),
        ("done", done.into()),
        ("open", open.count().into()),
        ("overdue", overdue.count().into()),
    ];
    let counts = world.lang.with("paper-plan-stands", &args);
    let goals = plan.goals.iter().map(|goal| {
        let reached = reached(case, goal).map(|reached| match reached {
            Reached::Fully => "choice-reached",
            Reached::Partly => "choice-reached-partly",
            Reached::NotAtAll => "choice-reached-not",
        });
        let reached = reached.map(|id| world.lang.say(id));
        let none = || world.lang.say("paper-not-reviewed");
        vec![
            goal.title.clone(),
            until(world, goal.due),
            reached.unwrap_or_else(none),
        ]
    });
    let heads = ["paper-goal", "paper-until", "paper-reached"];
    let goals = table(world, &heads, goals.collect());
    let open = plan
        .tasks()
        .filter(|(_goal, task)| task.state == TaskState::Open);
    let blocks = std::iter::once(Block::Words(counts))
        .chain(goals)
        .chain(tasks(world, case, open));
    section(world, "paper-plan", blocks.collect())
}

/// Tasks with who does them, term and state; nothing without any.
fn tasks<'a>(
    world: &World,
    case: &Case,
    tasks: impl Iterator<Item = (&'a Goal, &'a Task)>,
) -> Option<Block> {
    let rows = tasks.map(|(_goal, task)| {
        let who = match &task.owner {
            Some(Owner::Family(name)) => relative(world, case, name),
            other => owner(world, other.as_ref()),
        };
        vec![
            task.what.clone(),
            who,
            until(world, task.due),
            state(world, task),
        ]
    });
    let heads = ["paper-what", "paper-who", "paper-until", "paper-state"];
    table(world, &heads, rows.collect())
}

/// A member of the family by their part in it, a child by its initials; nobody who is suspected.
fn relative(world: &World, case: &Case, name: &str) -> String {
    let mut adults = case.adults.iter();
    let adult = adults.find(|each| fold(&each.name) == fold(name));
    match adult.map(|each| each.role) {
        Some(AdultRole::Suspected) => String::new(),
        Some(role) => record::coded(world, "adult", role.code()),
        None => initials(name),
    }
}

fn questions(world: &World, file: &CaseFile) -> Section {
    let overdue = file.terms.iter().filter(|term| term.due_at < world.now);
    let rows = overdue.map(|term| {
        let late: TimeDelta = term.due_at.signed_duration_since(world.now);
        vec![
            words::term(world, &term.kind),
            record::day_of(world, term.due_at),
            world.lang.left_long(late),
        ]
    });
    let heads = ["paper-what", "paper-until", "paper-state"];
    let overdue = table(world, &heads, rows.collect());
    let unanswered = file.case.signals.iter();
    let unanswered = unanswered.filter(|each| each.resolved_at.is_none());
    let unanswered = unanswered.map(|each| {
        let number = each.number.to_string();
        let args = [("number", (&number).into())];
        let signal = world.lang.with("case-signal", &args);
        format!("{signal} · {}", world.lang.say("case-signal-waits"))
    });
    let unanswered: Vec<String> = unanswered.collect();
    let unanswered = (!unanswered.is_empty()).then_some(Block::List(unanswered));
    let blocks = overdue.into_iter().chain(unanswered);
    section(world, "paper-questions", blocks.collect())
}

/// What waits for approval, what closure is proposed, and what keeps the stage from ending.
fn proposals(world: &World, file: &CaseFile) -> Section {
    let case = &file.case;
    let mut blocks = Vec::new();
    blocks.extend(overview::mark(world, case).map(Block::Words));
    if let Some(closure) = case.closure().filter(|_closure| !case.is_closed()) {
        blocks.push(Block::Words(reviews::closure_line(world, closure)));
    }
    if case.pending.is_none() && !case.is_closed() {
        let method = &world.office.method;
        let missing = gate::missing_of_case(method, case, case.state, world.now);
        if !missing.is_empty() {
            blocks.push(Block::Words(world.lang.say("case-not-yet")));
            // What exactly is missing may name a child.
            let missing = missing.iter().map(|each| words::gate(world, each.gate));
            blocks.push(Block::List(missing.collect()));
        }
    }
    section(world, "paper-proposals", blocks)
}

fn decisions(world: &World, _file: &CaseFile) -> Section {
    section(world, "paper-decisions", vec![Block::Blank(LINES)])
}

fn present(world: &World, file: &CaseFile) -> Section {
    let mut team: Vec<_> = file.case.team.iter().collect();
    team.retain(|member| member.until.is_none());
    team.sort_by_key(|member| member.role != CURATOR);
    let team = team.into_iter().map(|member| {
        let role = if member.role == CURATOR {
            words::role(world, crate::domain::staff::Role::Curator)
        } else {
            let roles = &world.office.method.lists.team_roles;
            record::named(world, roles, &member.role)
        };
        format!("{} ({role})", record::person(world, &member.who))
    });
    let others = file.case.network.participants.iter();
    let others = others.filter(|each| each.left.is_none());
    let others = others.map(|each| format!("{} ({})", each.text.name, each.text.role));
    let guests = std::iter::repeat_n(String::new(), GUESTS);
    let names = team.chain(others).chain(guests).collect();
    section(world, "paper-present", vec![signatures(world, names)])
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn a_name_is_cut_to_its_first_letters() {
        for (name, expected) in [
            ("Ива Примерова", "И. П."),
            ("  maria  sample ", "M. S."),
            ("", ""),
            ("(?)", ""),
        ] {
            assert_eq!(initials(name), expected);
        }
    }
}
