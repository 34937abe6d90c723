//! `caseload staff`: the people of the office.

use std::io::Write as _;

use serde_json::{Value, json};

use super::args::{ChangeStaff, StaffCommand};
use super::failure::Failure;
use super::session::Session;
use crate::domain::command::Command;
use crate::domain::staff::{Role, Staff, StaffText};
use crate::store::Store;
use crate::store::contract::CaseView;

pub(super) fn run(session: &Session, command: &StaffCommand) -> Result<(), Failure> {
    match command {
        StaffCommand::List => list(session),
        StaffCommand::Add { who } => {
            let member = super::init::member(session, who)?;
            let (store, login, clock) = session.writing()?;
            store
                .execute(&login, clock.now(), &Command::AddStaff(member), None, None)
                .map_err(|error| session.refused(&store, &error))?;
            list(session)
        }
        StaffCommand::Change(asked) => change(session, asked),
        StaffCommand::HandOver(asked) => super::hand_over::run(session, asked),
    }
}

/// A member of staff by login, also one who left.
pub(super) fn member(session: &Session, store: &Store, login: &str) -> Result<Staff, Failure> {
    let staff = store.staff().map_err(|error| session.failed(&error))?;
    let found = staff.into_iter().find(|each| each.login.as_str() == login);
    found.ok_or_else(|| {
        let args = [("login", login.into())];
        Failure::not_found(session.lang.with("cli-no-such-staff", &args))
    })
}

/// What is not said stays as it is.
fn change(session: &Session, asked: &ChangeStaff) -> Result<(), Failure> {
    let (store, by, clock) = session.writing()?;
    let stands = member(session, &store, &asked.member)?;
    let text = written(&stands, asked);
    let described = described(&stands, asked);
    let mut commands = Vec::new();
    if StaffText::of(&stands) != text {
        commands.push(Command::ChangeStaff(text.clone()));
    }
    // Where nothing differs, the rule says so.
    if commands.is_empty() || described != unchanged(&stands) {
        commands.push(described);
    }
    let written = store.together(|| {
        commands.iter().try_for_each(|command| {
            let applied = store.execute(&by, clock.now(), command, None, None);
            applied.map(|_applied| ())
        })
    });
    written.map_err(|error| session.refused(&store, &error))?;
    if stands.active && !text.active {
        tell_cases(session, &store, &text)?;
    }
    list(session)
}

/// Name, roles and whether they still work here.
fn written(stands: &Staff, asked: &ChangeStaff) -> StaffText {
    let mut text = StaffText::of(stands);
    if let Some(name) = &asked.name {
        text.name = clean(name);
    }
    if let Some(roles) = &asked.roles {
        let roles = roles.iter().filter_map(|code| Role::from_code(code));
        text.roles = roles.collect();
        text.roles.sort();
        text.roles.dedup();
    }
    text.active = (text.active || asked.back) && !asked.left;
    text
}

/// What stands, as it would be written.
fn unchanged(stands: &Staff) -> Command {
    Command::DescribeStaff {
        login: stands.login.clone(),
        profession: stands.profession.clone(),
        competences: stands.competences.clone(),
    }
}

fn described(stands: &Staff, asked: &ChangeStaff) -> Command {
    let profession = asked.profession.as_deref().map(clean);
    let competences = asked.competences.as_ref().map(|all| {
        let all = all.iter().map(|each| clean(each));
        all.filter(|each| !each.is_empty()).collect()
    });
    Command::DescribeStaff {
        login: stands.login.clone(),
        profession: profession.unwrap_or_else(|| stands.profession.clone()),
        competences: competences.unwrap_or_else(|| stands.competences.clone()),
    }
}

fn clean(text: &str) -> String {
    crate::text::clean_line(text).text.trim().to_owned()
}

/// How many cases somebody who left still runs: they are not given to others by themselves.
fn tell_cases(session: &Session, store: &Store, text: &StaffText) -> Result<(), Failure> {
    let count = store
        .cases_total(CaseView::Mine, &text.login)
        .map_err(|error| session.failed(&error))?;
    let args = [("name", (&text.name).into()), ("count", count.into())];
    let said = session.lang.with("staff-left-cases", &args);
    writeln!(std::io::stderr(), "{said}").map_err(Failure::output)
}

fn list(session: &Session) -> Result<(), Failure> {
    let store = session.reading()?;
    let mut staff = store.staff().map_err(|error| session.failed(&error))?;
    session.lang.sort_by_name(&mut staff, |each| &each.name);
    let mut out = std::io::stdout().lock();
    let printed = if session.args.json {
        let staff: Vec<Value> = staff.iter().map(value).collect();
        writeln!(out, "{}", json!({"schema": 1, "staff": staff}))
    } else {
        staff.iter().try_for_each(|each| {
            let roles: Vec<String> = each
                .roles
                .iter()
                .map(|role| session.lang.say(&format!("role-{}", role.code())))
                .collect();
            let mut line = format!("{:16} {}  {}", each.login, each.name, roles.join(", "));
            if !each.active {
                line = format!("{line}  {}", session.lang.say("staff-left"));
            }
            let competent = each.competent_in();
            if !competent.is_empty() {
                line = format!("{line}  {competent}");
            }
            writeln!(out, "{line}")
        })
    };
    printed.map_err(Failure::output)
}

/// A member of staff as JSON.
pub(super) fn value(staff: &Staff) -> Value {
    let roles: Vec<&str> = staff.roles.iter().map(|role| role.code()).collect();
    json!({
        "login": staff.login.as_str(),
        "role": roles.first(),
        "roles": roles,
        "name": staff.name,
        "active": staff.active,
        "profession": staff.profession,
        "competences": staff.competences,
    })
}
