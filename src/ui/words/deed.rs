//! What can be taken back, in a few words each; the journal and the menu say the same.

use crate::domain::case::{CURATOR, TeamMember};
use crate::domain::command::{CaseStep, Command, EntryStep, SignalStep};
use crate::domain::ids::Login;
use crate::domain::plan::TaskState;
use crate::domain::undo::{CasePart, EntryPart, SignalPart, Swap};
use crate::text::visible;
use crate::ui::World;

/// What a way back takes back, or what it does again; nothing for any other command.
pub fn deed(world: &World, command: &Command) -> Option<String> {
    if let Command::Signal(_id, SignalStep::PutBack(swap)) = command {
        Some(on_signal(world, swap))
    } else if let Command::Case(_id, CaseStep::PutBack(swap)) = command {
        Some(on_case(world, swap))
    } else if let Command::Entry(_id, EntryStep::PutBack(swap)) = command {
        Some(on_entry(world, swap))
    } else {
        None
    }
}

/// What was done to a signal.
pub fn on_signal(world: &World, swap: &Swap<SignalPart>) -> String {
    let after = if swap.again { &swap.to } else { &swap.from };
    match after {
        SignalPart::Held(held) => {
            let who = held.last().map(|held| world.name_of(&held.by));
            about(world, "deed-held", "who", who.unwrap_or_default())
        }
        SignalPart::Report(_) => world.lang.say("deed-report"),
        SignalPart::Overrides(_) => world.lang.say("deed-lower"),
        SignalPart::Check(..) => world.lang.say("deed-check"),
    }
}

/// What was done to a case.
pub fn on_case(world: &World, swap: &Swap<CasePart>) -> String {
    let (before, after) = if swap.again {
        (&swap.from, &swap.to)
    } else {
        (&swap.to, &swap.from)
    };
    match (before, after) {
        (_, CasePart::Tick(_id, what, state)) => {
            let id = match state {
                TaskState::Open => "deed-open-again",
                TaskState::Done { .. } => "deed-ticked",
                TaskState::NotPossible { .. } => "deed-not-possible",
            };
            about(world, id, "what", what)
        }
        (CasePart::Goal(_, before), CasePart::Goal(_, after)) => {
            let ids = ["deed-goal-new", "deed-goal-changed", "deed-goal-dropped"];
            let title = |each: &Option<(usize, crate::domain::plan::Goal)>| {
                each.as_ref().map(|(_place, goal)| goal.title.clone())
            };
            written(world, ids, title(before), title(after))
        }
        (CasePart::Task(_, _, before), CasePart::Task(_, _, after)) => {
            let ids = ["deed-task-new", "deed-task-changed", "deed-task-dropped"];
            let what = |each: &Option<(usize, crate::domain::plan::Task)>| {
                each.as_ref().map(|(_place, task)| task.what.clone())
            };
            written(world, ids, what(before), what(after))
        }
        (CasePart::Team(before), CasePart::Team(after)) => team(world, before, after),
        (CasePart::Service(_, before), CasePart::Service(_, after)) => {
            let ids = [
                "deed-service-new",
                "deed-service-changed",
                "deed-service-dropped",
            ];
            let what = |each: &Option<(usize, crate::domain::network::Service)>| {
                each.as_ref()
                    .map(|(_place, service)| service.text.what.clone())
            };
            written(world, ids, what(before), what(after))
        }
        (
            _,
            CasePart::Head(..)
            | CasePart::Goal(..)
            | CasePart::Task(..)
            | CasePart::Team(_)
            | CasePart::Service(..),
        ) => world.lang.say("deed-plan-head"),
    }
}

/// What was done to an entry of the registers.
pub fn on_entry(world: &World, swap: &Swap<EntryPart>) -> String {
    let (before, after) = if swap.again {
        (&swap.from, &swap.to)
    } else {
        (&swap.to, &swap.from)
    };
    world.lang.say(match (before, after) {
        (_, EntryPart::Head(_)) => "deed-entry-head",
        (EntryPart::Part(_, None), EntryPart::Part(_, Some(_))) => "deed-entry-part-new",
        (_, EntryPart::Part(_, None)) => "deed-entry-part-dropped",
        (_, EntryPart::Part(..)) => "deed-entry-part-changed",
        (_, EntryPart::Closed(Some(_))) => "deed-entry-closed",
        (_, EntryPart::Closed(None)) => "deed-entry-reopened",
    })
}

/// Something that is new, or was changed, or was dropped.
fn written(
    world: &World,
    [new, changed, dropped]: [&str; 3],
    before: Option<String>,
    after: Option<String>,
) -> String {
    match (before, after) {
        (None, Some(title)) => about(world, new, "what", &title),
        (Some(title), None) => about(world, dropped, "what", &title),
        (_, title) => about(world, changed, "what", &title.unwrap_or_default()),
    }
}

fn team(world: &World, before: &[TeamMember], after: &[TeamMember]) -> String {
    let is_in = |team: &[TeamMember], member: &TeamMember| {
        let same = |each: &TeamMember| {
            each.until.is_none() && each.who == member.who && each.role == member.role
        };
        team.iter().any(same)
    };
    let now = |team: &[TeamMember]| -> Vec<TeamMember> {
        let now = team.iter().filter(|each| each.until.is_none());
        now.cloned().collect()
    };
    let mut came = now(after).into_iter().filter(|each| !is_in(before, each));
    let (id, member) = match came.next() {
        Some(member) if member.role == CURATOR => ("deed-curator", Some(member)),
        Some(member) => ("deed-joined", Some(member)),
        None => {
            let mut left = now(before).into_iter().filter(|each| !is_in(after, each));
            ("deed-left", left.next())
        }
    };
    let who = member.map_or_else(String::new, |member| {
        let login = Login::new(&member.who);
        let known = login.map(|login| world.name_of(&login).to_owned());
        known.unwrap_or(member.who)
    });
    about(world, id, "who", &who)
}

fn about(world: &World, id: &str, name: &str, what: &str) -> String {
    let what = visible(what);
    world.lang.with(id, &[(name, (&what).into())])
}
