//! The rules of who may do what in which state: a command becomes changes, or is refused.

use chrono::Datelike as _;

use super::case::Case;
use super::change::{Change, OfficeChange};
use super::command::{Command, Office};
use super::day::{Calendar, DaysChanged};
use super::ids::{Fresh, Login, Number, SignalId};
use super::method::Method;
use super::paper::Reader;
use super::refusal::Refusal;
use super::register::Entry;
use super::signal::Signal;
use super::staff::{Role, Staff, StaffText};
use super::table::{TableMap, TableMapping};
use super::{Day, Moment};

mod approval;
mod beside;
mod case;
mod network;
mod plan;
mod register;
mod signal;
mod team;
#[cfg(test)]
mod tests;
mod undo;
mod verdict;

pub use approval::approver;
pub use case::{latest_review, review_term};
pub use network::DELIVERED_MOST;
pub use register::{offered, writers};
pub use signal::{CLOCKS_DIFFER, REASON_LEAST, earliest};

/// Who asks, when, and in which office.
pub struct Context<'a> {
    /// The person who asks.
    pub actor: &'a Staff,
    /// The time.
    pub now: Moment,
    /// The office.
    pub office: &'a Office,
    /// Everybody in it.
    pub staff: &'a [Staff],
    /// The first number that is free.
    pub next_number: Number,
    /// Makes identifiers.
    pub fresh: &'a dyn Fresh,
}

impl Context<'_> {
    /// The method of the office.
    pub const fn method(&self) -> &Method {
        &self.office.method
    }

    /// The calendar of the office.
    pub const fn calendar(&self) -> &Calendar {
        &self.office.calendar
    }

    fn id<T: From<uuid::Uuid>>(&self) -> T {
        self.fresh.fresh().into()
    }

    fn by(&self) -> Login {
        self.actor.login.clone()
    }

    /// Pack and instrument with versions, as stamped on decisions.
    fn stamp(&self) -> String {
        let method = self.method();
        let instrument = &method.instrument;
        format!(
            "{}/{} {}/{}",
            instrument.id, instrument.version, method.id, method.version
        )
    }

    fn may(&self, roles: &[Role]) -> Result<(), Refusal> {
        let first = roles.first().copied().unwrap_or(Role::Admin);
        if self.actor.holds_any(roles) {
            Ok(())
        } else {
            Err(Refusal::NotYourRole(first))
        }
    }

    fn colleague(&self, login: &Login) -> Result<&Staff, Refusal> {
        let found = self
            .staff
            .iter()
            .find(|each| each.login == *login && each.active);
        found.ok_or(Refusal::NoSuchStaff)
    }

    /// Checks the second person of a step that `first` asked for.
    ///
    /// Says whether nobody else holds the role, so that the same login may and is marked "alone".
    /// Source: the settled question "second person".
    fn second(&self, first: &Login, role: Role) -> Result<bool, Refusal> {
        self.may(&[role])?;
        if self.actor.login != *first {
            return Ok(false);
        }
        let another = self
            .staff
            .iter()
            .any(|each| each.login != *first && each.holds(role));
        if another {
            Err(Refusal::SecondPerson(role))
        } else {
            Ok(true)
        }
    }
}

/// A record that a link names.
#[derive(Debug, Clone)]
pub enum Other {
    /// A signal.
    Signal(Box<Signal>),
    /// A case.
    Case(Box<Case>),
}

/// What the store found of the records that a command concerns.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The signal itself.
    pub signal: Option<Signal>,
    /// The record that a link names.
    pub other: Option<Other>,
    /// The case itself, or the case that the signal belongs to.
    pub case: Option<Case>,
    /// Other signals in the line that the signal leads; they follow it where it goes.
    pub line: Vec<SignalId>,
    /// Signals of the case that nobody has answered, where it is handed back.
    pub signals: Vec<Signal>,
    /// The office is set up already.
    pub set_up: bool,
    /// The office has worked by a version of that name that said something else.
    pub other_content: bool,
    /// The entry of the registers itself.
    pub entry: Option<Entry>,
    /// The last number of the registers; 0 where nothing was entered yet.
    pub last_entry: u32,
    /// Years that have a self-assessment.
    pub years: Vec<i32>,
}

/// Roles that work on signals and cases.
const WORKERS: [Role; 3] = [Role::Duty, Role::Curator, Role::Supervisor];

/// Roles that keep the office, the one that is named in a refusal first.
const KEEPERS: [Role; 2] = [Role::Admin, Role::Supervisor];

/// Turns a command into the changes that it makes.
///
/// # Errors
/// The first rule that says no.
pub fn decide(
    facts: &Facts,
    command: &Command,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    match command {
        Command::SetUp(office, staff) => set_up(facts, office, staff),
        Command::AddStaff(staff) => {
            context.may(&KEEPERS)?;
            if context.staff.iter().any(|each| each.login == staff.login) {
                return Err(Refusal::LoginTaken);
            }
            Ok(vec![Change::Office(OfficeChange::StaffAdded(
                staff.clone(),
            ))])
        }
        Command::DescribeStaff {
            login,
            profession,
            competences,
        } => describe(login, profession, competences, context),
        Command::ChangeStaff(text) => change_staff(text, context),
        Command::ChangeMethod(method) => {
            context.may(&KEEPERS)?;
            let stands = &context.office.method;
            if method.id != stands.id {
                return Err(Refusal::OtherMethod);
            }
            // A version is stamped on every decision: it may not come to mean something else.
            if method.version == stands.version {
                return Err(Refusal::SameMethod);
            }
            if facts.other_content {
                return Err(Refusal::UsedVersion);
            }
            // What is open stands at these levels, and the queue goes through them.
            let gone = stands.instrument.levels.iter();
            let mut gone = gone.filter(|level| method.instrument.level(level.id).is_none());
            if let Some(level) = gone.next() {
                return Err(Refusal::LevelGone(level.id));
            }
            Ok(vec![Change::Office(OfficeChange::MethodChanged(
                method.clone(),
            ))])
        }
        Command::ChangeHolidays(asked) => change_holidays(asked, context),
        Command::SaveTableMap(map) => save_table_map(map, context),
        Command::ForgetTableMap(name) => forget_table_map(name, context),
        Command::ExportInformants { system, reason } => {
            export_informants(system.as_deref(), reason, context)
        }
        Command::Print { number, reader } => print(facts, *number, *reader),
        Command::Receive(new) => signal::receive(new, context),
        Command::Signal(_, step) => {
            let signal = facts.signal.as_ref().ok_or(Refusal::NotFound)?;
            signal::step(signal, facts, step, context)
        }
        Command::Case(_, step) => {
            let case = facts.case.as_ref().ok_or(Refusal::NotFound)?;
            case::step(case, facts, step, context)
        }
        Command::Enter(new) => register::enter(new, facts, context),
        Command::Entry(_, step) => {
            let entry = facts.entry.as_ref().ok_or(Refusal::NotFound)?;
            register::step(entry, facts, step, context)
        }
    }
}

/// Source: domain notes 1.2, stage 2, "approve the most competent specialist as case manager".
fn describe(
    login: &Login,
    profession: &str,
    competences: &[String],
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    context.may(&KEEPERS)?;
    let stands = context.colleague(login)?;
    if stands.profession == profession && stands.competences == competences {
        return Err(Refusal::NothingChanges);
    }
    Ok(vec![Change::Office(OfficeChange::StaffDescribed {
        login: login.clone(),
        profession: profession.to_owned(),
        competences: competences.to_vec(),
    })])
}

/// Who left stays in the staff, since the journal names them; the office is never left without
/// somebody who administers it.
fn change_staff(text: &StaffText, context: &Context<'_>) -> Result<Vec<Change>, Refusal> {
    context.may(&KEEPERS)?;
    let mut staff = context.staff.iter();
    let stands = staff.find(|each| each.login == text.login);
    let stands = stands.ok_or(Refusal::NoSuchStaff)?;
    if crate::text::is_blank(&text.name) || text.roles.is_empty() {
        return Err(Refusal::Missing);
    }
    if StaffText::of(stands) == *text {
        return Err(Refusal::NothingChanges);
    }
    let keeps = text.active && text.roles.iter().any(|role| KEEPERS.contains(role));
    let mut others = context.staff.iter();
    if !keeps && !others.any(|each| each.login != text.login && each.holds_any(&KEEPERS)) {
        return Err(Refusal::NoAdmin);
    }
    Ok(vec![Change::Office(OfficeChange::StaffChanged(
        text.clone(),
    ))])
}

/// The years a day of the calendar may lie in: far enough for every term that can be set, near enough
/// that a slip of a digit is found.
const CALENDAR_YEARS: (i32, i32) = (1990, 2199);

/// Only what is not so already is kept, so that the journal says what changed.
fn change_holidays(asked: &DaysChanged, context: &Context<'_>) -> Result<Vec<Change>, Refusal> {
    context.may(&KEEPERS)?;
    let (first, last) = CALENDAR_YEARS;
    let fits = |day: &Day| (first..=last).contains(&day.year());
    if !asked.added.iter().all(fits) {
        return Err(Refusal::OutOfRange(first.into(), last.into()));
    }
    let news = context.calendar().news(asked);
    if news.is_empty() {
        return Err(Refusal::NothingChanges);
    }
    Ok(vec![Change::Office(OfficeChange::HolidaysChanged(news))])
}

/// The mapping is the office's, so that everybody's import of one file gives the same signals.
fn save_table_map(map: &TableMap, context: &Context<'_>) -> Result<Vec<Change>, Refusal> {
    context.may(&KEEPERS)?;
    if crate::text::is_blank(&map.name) || map.mapping == TableMapping::default() {
        return Err(Refusal::Missing);
    }
    if context.office.table_maps.get(&map.name) == Some(&map.mapping) {
        return Err(Refusal::NothingChanges);
    }
    Ok(vec![Change::Office(OfficeChange::TableMapSaved(
        map.clone(),
    ))])
}

fn forget_table_map(name: &str, context: &Context<'_>) -> Result<Vec<Change>, Refusal> {
    context.may(&KEEPERS)?;
    if !context.office.table_maps.contains_key(name) {
        return Err(Refusal::NothingChanges);
    }
    let forgotten = OfficeChange::TableMapForgotten(name.to_owned());
    Ok(vec![Change::Office(forgotten)])
}

/// A reveal needs a reason and is kept for ever. Source: promise 7, "who should not see it".
fn export_informants(
    system: Option<&str>,
    reason: &str,
    context: &Context<'_>,
) -> Result<Vec<Change>, Refusal> {
    context.may(&[Role::Supervisor, Role::Admin])?;
    if crate::text::is_blank(reason) {
        return Err(Refusal::Missing);
    }
    Ok(vec![Change::Office(OfficeChange::InformantsExported {
        system: system.map(str::to_owned),
        reason: reason.to_owned(),
    })])
}

/// Whoever may read a record may print it, and the journal says who did. A signal has no plan and
/// no meeting, so it is printed for an inspection only. Source: domain notes 6.5, part 13.
fn print(facts: &Facts, number: Number, reader: Reader) -> Result<Vec<Change>, Refusal> {
    match (&facts.other, reader) {
        (Some(Other::Case(_)), _) | (Some(Other::Signal(_)), Reader::Inspection) => {
            Ok(vec![Change::Office(OfficeChange::Printed {
                number,
                reader,
            })])
        }
        (Some(Other::Signal(_)) | None, _) => Err(Refusal::NotFound),
    }
}

fn set_up(facts: &Facts, office: &Office, staff: &[Staff]) -> Result<Vec<Change>, Refusal> {
    if facts.set_up {
        return Err(Refusal::AlreadySetUp);
    }
    if !staff.iter().any(|each| each.holds_any(&KEEPERS)) {
        return Err(Refusal::NoAdmin);
    }
    let mut logins: Vec<&Login> = staff.iter().map(|each| &each.login).collect();
    logins.sort();
    if logins
        .windows(2)
        .any(|pair| matches!(pair, [a, b] if a == b))
    {
        return Err(Refusal::LoginTaken);
    }
    let mut changes = vec![Change::Office(OfficeChange::SetUp(Box::new(
        office.clone(),
    )))];
    changes.extend(
        staff
            .iter()
            .map(|each| Change::Office(OfficeChange::StaffAdded(each.clone()))),
    );
    Ok(changes)
}
