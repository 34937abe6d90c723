//! `caseload staff`: the people of the office.

use std::io::Write as _;

use serde_json::{Value, json};

use super::args::StaffCommand;
use super::failure::Failure;
use super::session::Session;
use crate::domain::command::Command;
use crate::domain::staff::Staff;

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
        StaffCommand::Change {
            member,
            profession,
            competences,
        } => change(
            session,
            member,
            profession.as_deref(),
            competences.as_deref(),
        ),
    }
}

/// What is not said stays as it is.
fn change(
    session: &Session,
    login: &str,
    profession: Option<&str>,
    competences: Option<&[String]>,
) -> Result<(), Failure> {
    let (store, by, clock) = session.writing()?;
    let staff = store.staff().map_err(|error| session.failed(&error))?;
    let stands = staff.into_iter().find(|each| each.login.as_str() == login);
    let Some(stands) = stands else {
        let args = [("login", login.into())];
        return Err(Failure::not_found(
            session.lang.with("cli-no-such-staff", &args),
        ));
    };
    let clean = |text: &str| crate::text::clean_line(text).text.trim().to_owned();
    let competences = competences.map(|all| {
        let all = all.iter().map(|each| clean(each));
        all.filter(|each| !each.is_empty()).collect()
    });
    let command = Command::DescribeStaff {
        login: stands.login,
        profession: profession.map_or(stands.profession, clean),
        competences: competences.unwrap_or(stands.competences),
    };
    store
        .execute(&by, clock.now(), &command, None, None)
        .map_err(|error| session.refused(&store, &error))?;
    list(session)
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
