//! The parts of the file that only a case has: consents, assessments, plans, contacts, records,
//! urgent measures, reviews, closures.

use super::{File, of_signals};
use crate::domain::case::Case;
use crate::domain::plan::Plan;
use crate::print::document::Block;
use crate::print::parts::taken;
use crate::ui::World;
use crate::ui::record::{
    Page, assessment, beside, contacts as contact_pane, network, overview, people, plan, register,
    reviews as rounds,
};

/// What a pane writes of the case; nothing where a signal alone is printed.
fn of_case(file: &File<'_>, write: impl FnOnce(&mut Page, &Case)) -> Vec<Block> {
    let case = file.case();
    case.map_or_else(Vec::new, |case| taken(|page| write(page, case)))
}

/// The version of a plan, and how it stands.
fn version(world: &World, case: &Case, each: &Plan) -> String {
    let args = [
        ("version", each.version.into()),
        ("all", case.plans.len().into()),
    ];
    let version = world.lang.with("case-plan-version", &args);
    format!("{version} · {}", plan::stands(world, case, each))
}

/// Everything that anybody said to a plan, not only the last word.
pub(super) fn consents(world: &World, file: &File<'_>) -> Vec<Block> {
    of_case(file, |page, case| {
        for each in case.plans.iter().filter(|plan| !plan.consents.is_empty()) {
            let version = version(world, case, each);
            for consent in &each.consents {
                let name = people::of_case(world, Some(case), consent.person);
                page.title(&format!("{version} · {name}"));
                plan::consent_details(page, world, consent);
            }
        }
    })
}

/// Every version, with the instruments as they were filled in and the checklists.
pub(super) fn assessments(world: &World, file: &File<'_>) -> Vec<Block> {
    of_case(file, |page, case| {
        for place in 0..case.assessments.len() {
            assessment::write(page, world, case, place);
        }
        for measure in &case.measures {
            beside::measure_details(page, world, measure);
        }
    })
}

/// Every version, with all that its goals and tasks say, and their ticks.
pub(super) fn plans(world: &World, file: &File<'_>) -> Vec<Block> {
    of_case(file, |page, case| {
        for each in &case.plans {
            page.title(&version(world, case, each));
            page.field(world, "field-problem", &each.problem);
            let sees = each.family_sees;
            let sees = sees.map(|sees| super::record::yes_no(world, sees));
            page.field(world, "field-family-sees", &sees.unwrap_or_default());
            let next = each.next_review;
            let next = next.map(|next| super::record::day(world, next));
            page.field(world, "field-next-review", &next.unwrap_or_default());
            for (place, goal) in (1..).zip(&each.goals) {
                let place: i32 = place;
                page.title(&format!("{place}. {}", goal.title));
                plan::goal_details(page, world, goal);
                for (number, task) in (1..).zip(&goal.tasks) {
                    let number: i32 = number;
                    page.title(&format!("{place}.{number} {}", task.what));
                    plan::task_details(page, world, task);
                }
            }
        }
    })
}

/// Each with the day on which it took place, and the one on which it was written; in order.
pub(super) fn contacts(world: &World, file: &File<'_>) -> Vec<Block> {
    let contacts = file.case.map_or(&[][..], |file| &file.contacts);
    taken(|page| {
        for contact in contacts.iter().rev() {
            contact_pane::details(page, world, contact);
        }
    })
}

/// Referrals and answers, notices: the records of the signals and of the case, and answers to
/// signals that came later.
pub(super) fn records(world: &World, file: &File<'_>) -> Vec<Block> {
    let mut blocks = of_signals(world, file, |signal| {
        taken(|page| {
            for record in &signal.records {
                beside::record_details(page, world, None, record);
            }
        })
    });
    blocks.extend(of_case(file, |page, case| {
        for record in &case.records {
            beside::record_details(page, world, Some(case), record);
        }
        let answered = case
            .signals
            .iter()
            .filter(|each| each.resolved_at.is_some());
        for each in answered.filter(|each| !crate::text::is_blank(&each.resolution)) {
            let number = each.number.to_string();
            let args = [("number", (&number).into())];
            page.title(&world.lang.with("case-signal", &args));
            let at = each.resolved_at;
            let day = at.map(|at| super::record::day_of(world, at));
            page.field(world, "paper-date", &day.unwrap_or_default());
            page.add(&each.resolution);
        }
    }));
    blocks.extend(services(world, file));
    blocks.extend(registers(world, file));
    blocks
}

/// What the registers of the office say of the case.
fn registers(world: &World, file: &File<'_>) -> Vec<Block> {
    let entries = file.case.map_or(&[][..], |file| &file.entries);
    of_case(file, |page, case| {
        for entry in entries {
            register::file_of_case(page, world, case.number, entry);
        }
    })
}

/// Services with their referrals, answers and notices, each step with its author; and who was told
/// what.
fn services(world: &World, file: &File<'_>) -> Vec<Block> {
    of_case(file, |page, case| {
        for service in &case.network.services {
            network::service_details(page, world, Some(case), service);
        }
        for news in &case.network.news {
            network::news_details(page, world, case, news);
        }
    })
}

/// Everybody beside family and team who took part, with dates and what they may know.
pub(super) fn participants(world: &World, file: &File<'_>) -> Vec<Block> {
    of_case(file, |page, case| {
        for participant in &case.network.participants {
            network::participant_details(page, world, participant);
        }
    })
}

/// Meetings with who was invited and present, and what they decided.
fn meetings(world: &World, file: &File<'_>) -> Vec<Block> {
    of_case(file, |page, case| {
        for meeting in &case.network.meetings {
            network::meeting_details(page, world, Some(case), meeting);
        }
    })
}

/// Urgent measures with basis and expiry, and what happened besides.
pub(super) fn urgents(world: &World, file: &File<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    // The measures of a signal go on in its case, where they stand once.
    if file.case.is_none() {
        blocks.extend(of_signals(world, file, |signal| {
            taken(|page| {
                for urgent in &signal.urgents {
                    overview::write_urgent(page, world, urgent);
                    page.field(world, "paper-by", world.name_of(&urgent.by));
                }
            })
        }));
    }
    blocks.extend(of_case(file, |page, case| {
        for urgent in &case.urgents {
            overview::write_urgent(page, world, urgent);
            page.field(world, "paper-by", world.name_of(&urgent.by));
        }
        if !case.events.is_empty() {
            page.title(&world.lang.say("case-events"));
        }
        for event in &case.events {
            beside::event_details(page, world, event);
        }
    }));
    blocks
}

/// Reviews in order, and the meetings on the case.
pub(super) fn reviews(world: &World, file: &File<'_>) -> Vec<Block> {
    of_case(file, |page, case| {
        for review in &case.reviews {
            page.title(&rounds::line(world, review));
            rounds::details(page, world, Some(case), review);
        }
    })
    .into_iter()
    .chain(meetings(world, file))
    .collect()
}

/// Closures in order, one for each attempt.
pub(super) fn closures(world: &World, file: &File<'_>) -> Vec<Block> {
    of_case(file, |page, case| {
        for closure in &case.closures {
            page.title(&rounds::closure_line(world, closure));
            rounds::closure_details(page, world, Some(case), closure);
        }
    })
}
