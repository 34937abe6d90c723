//! Records as lines of words: what the panes of a case show and what `caseload show` prints.
//!
//! A page knows nothing of a terminal but how many cells a line may have.

pub mod assessment;
pub mod beside;
pub mod change;
pub mod contacts;
pub mod history;
pub mod method;
pub mod network;
pub mod overview;
mod page;
pub mod people;
pub mod plan;
pub mod register;
pub mod reviews;
pub mod signal;
mod stages;

use super::World;
use crate::domain::method::Entry;
use crate::domain::register::Entry as RegisterEntry;
use crate::domain::{Day, Moment};
use crate::store::contract::{CaseFile, HistoryRow, SignalFile};
use crate::text::visible;

pub use page::{Item, Line, Page, Piece};
pub use stages::{Place, stages};

/// Columns of a printed record.
const PRINTED: usize = 80;

/// A whole case as plain text of 80 columns, everything its reader may see.
///
/// `history` is printed in the order in which it is given.
pub fn case_text(world: &World, file: &CaseFile, history: &[HistoryRow]) -> String {
    let mut page = case_page(world, file);
    page.head(&world.lang.say("case-pane-history"));
    history::write(&mut page, world, Some(&file.case), history);
    page.text()
}

/// The same without its journal.
pub fn case_page(world: &World, file: &CaseFile) -> Page {
    let mut page = Page::printed(PRINTED);
    let number = file.case.number.to_string();
    let title = visible(&file.case.title());
    let args = [("number", (&number).into()), ("title", (&title).into())];
    page.title(&world.lang.with("case-title", &args));
    page.add(&overview::standing(world, file));
    page.head(&world.lang.say("case-pane-overview"));
    overview::write(&mut page, world, file);
    for place in 0..file.case.assessments.len() {
        page.head(&world.lang.say("case-pane-assessment"));
        assessment::write(&mut page, world, &file.case, place);
    }
    for place in 0..file.case.plans.len() {
        page.head(&world.lang.say("case-pane-plan"));
        plan::print(&mut page, world, &file.case, place);
    }
    page.head(&world.lang.say("case-pane-contacts"));
    contacts::print(&mut page, world, &file.contacts);
    page.head(&world.lang.say("case-pane-reviews"));
    reviews::write(&mut page, world, &file.case, true);
    page.head(&world.lang.say("case-pane-network"));
    network::print(&mut page, world, &file.case);
    page
}

/// A whole signal as plain text of 80 columns; its informant stays masked.
///
/// `history` is printed in the order in which it is given.
pub fn signal_text(world: &World, file: &SignalFile, history: &[HistoryRow]) -> String {
    let mut page = signal_page(world, file);
    page.head(&world.lang.say("case-pane-history"));
    history::write(&mut page, world, None, history);
    page.text()
}

/// The same without its journal.
pub fn signal_page(world: &World, file: &SignalFile) -> Page {
    let mut page = Page::printed(PRINTED);
    signal::write(&mut page, world, file);
    page
}

/// An entry of the registers as plain text of 80 columns.
///
/// `history` is printed in the order in which it is given.
pub fn entry_text(world: &World, entry: &RegisterEntry, history: &[HistoryRow]) -> String {
    let mut page = register::entry_page(world, entry);
    page.head(&world.lang.say("case-pane-history"));
    history::write(&mut page, world, None, history);
    page.text()
}

/// The word of a pack for one of its codes; what is no code of the list are somebody's own words.
pub fn named(world: &World, list: &[Entry], code: &str) -> String {
    let own = list.iter().find(|entry| entry.id == code);
    own.map_or_else(
        || visible(code),
        |entry| world.words(&entry.name).to_owned(),
    )
}

/// The word of the catalogue for a code of the domain: `choice-risk` and `high`.
pub fn coded(world: &World, start: &str, code: &str) -> String {
    let code = code.replace('_', "-");
    world.lang.say(&format!("{start}-{code}"))
}

/// A label of the catalogue with a value behind it.
pub fn labelled(world: &World, label: &str, value: &str) -> String {
    let (label, value) = (world.lang.say(label), visible(value));
    let args = [("label", (&label).into()), ("value", (&value).into())];
    world.lang.with("record-field", &args)
}

/// A day, with its year.
pub fn day(world: &World, day: Day) -> String {
    world.lang.day(day)
}

/// The day of a moment by the office's clock, with its year.
pub fn day_of(world: &World, at: Moment) -> String {
    world.lang.day(world.office.calendar.local_day(at))
}

/// A moment by the office's clock, with its year.
pub fn moment(world: &World, at: Moment) -> String {
    world.lang.moment(&world.office.calendar.local(at))
}

/// Yes or no.
pub fn yes_no(world: &World, yes: bool) -> String {
    world.lang.say(if yes { "answer-yes" } else { "answer-no" })
}

/// The name behind a login, or the words where it is none.
pub fn person(world: &World, who: &str) -> String {
    let login = crate::domain::ids::Login::new(who);
    visible(login.as_ref().map_or(who, |login| world.name_of(login)))
}

/// Who wrote something and when.
pub fn signed(world: &World, by: &crate::domain::ids::Login, at: Moment) -> String {
    let (who, at) = (visible(world.name_of(by)), moment(world, at));
    let args = [("who", (&who).into()), ("at", (&at).into())];
    world.lang.with("record-signed", &args)
}
