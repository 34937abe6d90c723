//! `caseload init`: a new office without a screen.

use std::io::Write as _;

use serde_json::json;

use super::args::Init;
use super::failure::Failure;
use super::session::Session;
use crate::domain::command::{Command, Office, OfficeKind};
use crate::domain::day::Calendar;
use crate::domain::ids::Login;
use crate::domain::method::Method;
use crate::domain::staff::{Role, Staff};
use crate::method;
use crate::store::Store;

pub(super) fn run(session: &Session, args: &Init) -> Result<(), Failure> {
    let lang = &session.lang;
    if session.args.clock.is_some() && !args.practice {
        return Err(Failure::not_permitted(lang.say("cli-clock-real")));
    }
    let kind = if args.practice {
        OfficeKind::Practice
    } else {
        OfficeKind::Real
    };
    let mut office = Office {
        name: crate::text::clean_line(&args.office).text.trim().to_owned(),
        calendar: Calendar::new(zone(session, args.timezone.as_deref())?),
        kind,
        method: pack(session, &args.method)?,
        table_maps: crate::domain::table::TableMaps::new(),
    };
    method::holidays::fill(
        &mut office,
        args.holidays.as_deref(),
        session.clock()?.now(),
    );
    let staff: Vec<Staff> = args
        .staff
        .iter()
        .map(|text| member(session, text))
        .collect::<Result<_, _>>()?;
    let path = session.path()?;
    create(session, &path, office, staff)?;
    let mut out = std::io::stdout();
    let printed = if session.args.json {
        writeln!(out, "{}", json!({"schema": 1, "db": path}))
    } else {
        let path = path.display().to_string();
        writeln!(
            out,
            "{}",
            lang.with("cli-init-done", &[("path", (&path).into())])
        )
    };
    printed.map_err(Failure::output)
}

/// Makes the database; what was half made is taken away again.
pub(super) fn create(
    session: &Session,
    path: &std::path::Path,
    office: Office,
    staff: Vec<Staff>,
) -> Result<Store, Failure> {
    let first = staff
        .iter()
        .find(|each| each.holds_any(&[Role::Admin, Role::Supervisor]));
    let first = first
        .or_else(|| staff.first())
        .map(|each| each.login.clone());
    let first = first.ok_or_else(|| Failure::usage(session.lang.say("refusal-no-admin")))?;
    let store = Store::create(path).map_err(|error| session.failed(&error))?;
    let command = Command::SetUp(Box::new(office), staff);
    let now = session.clock()?.now();
    if let Err(error) = store.execute(&first, now, &command, None, None) {
        drop(store);
        for suffix in ["", "-wal", "-shm"] {
            let mut file = path.as_os_str().to_owned();
            file.push(suffix);
            let _gone = std::fs::remove_file(file);
        }
        return Err(session.failed(&error));
    }
    Ok(store)
}

/// The pack with an id: the office's own, or a built-in one.
pub(super) fn pack(session: &Session, id: &str) -> Result<Method, Failure> {
    let folder = session.methods();
    let Some(found) = method::find(id, folder.as_deref()) else {
        let known: Vec<String> = method::all(folder.as_deref())
            .into_iter()
            .map(|each| each.id)
            .collect();
        let known = known.join(", ");
        let args = [("id", id.into()), ("known", (&known).into())];
        return Err(Failure::not_found(
            session.lang.with("cli-no-method", &args),
        ));
    };
    found.map_err(|errors| {
        let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
        Failure::new("bad-method", 5, lines.join("\n"))
    })
}

/// The zone that was said, or the system's, or UTC.
pub(super) fn zone(session: &Session, said: Option<&str>) -> Result<chrono_tz::Tz, Failure> {
    let said = said.map(str::to_owned).or_else(|| std::env::var("TZ").ok());
    let said = said.filter(|text| !text.is_empty()).or_else(|| {
        let zone = std::fs::read_to_string("/etc/timezone").ok()?;
        let zone = zone.trim().to_owned();
        zone.parse::<chrono_tz::Tz>().is_ok().then_some(zone)
    });
    let said = said.unwrap_or_else(|| "UTC".to_owned());
    said.trim_start_matches(':')
        .parse()
        .map_err(|_unknown: chrono_tz::ParseError| {
            Failure::usage(
                session
                    .lang
                    .with("cli-bad-zone", &[("text", (&said).into())]),
            )
        })
}

/// Reads `LOGIN:ROLE:NAME`; several roles with commas.
pub(super) fn member(session: &Session, text: &str) -> Result<Staff, Failure> {
    let wrong = || Failure::usage(session.lang.with("cli-bad-staff", &[("text", text.into())]));
    let mut parts = text.splitn(3, ':');
    let (Some(login), Some(roles), Some(name)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(wrong());
    };
    let roles: Option<Vec<Role>> = roles.split(',').map(Role::from_code).collect();
    let name = crate::text::clean_line(name).text.trim().to_owned();
    Ok(Staff {
        login: Login::new(login).ok_or_else(wrong)?,
        name,
        roles: roles.filter(|roles| !roles.is_empty()).ok_or_else(wrong)?,
        active: true,
        profession: String::new(),
        competences: Vec::new(),
    })
}
