//! `caseload methods`: packs listed, one printed for an inspector, a file checked.

use std::io::Write as _;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::Methods;
use super::failure::Failure;
use super::session::Session;
use crate::domain::command::Command;
use crate::domain::method::{CaseUnit, Method};
use crate::method;
use crate::ui::record::method as method_page;

/// The language that a stage's name is given in besides the pack's own.
const ENGLISH: &str = "en";
/// Columns of a printed pack.
const COLUMNS: usize = 80;

pub(super) fn run(session: &Session, command: Option<&Methods>) -> Result<ExitCode, Failure> {
    match command {
        None => list(session).map(|()| ExitCode::SUCCESS),
        Some(Methods::Show { id }) => {
            let pack = super::init::pack(session, id)?;
            show(session, pack)
                .map_err(Failure::output)
                .map(|()| ExitCode::SUCCESS)
        }
        Some(Methods::Check { file }) => check(session, file),
        Some(Methods::Use { id }) => {
            let pack = super::init::pack(session, id)?;
            change(session, pack).map(|()| ExitCode::SUCCESS)
        }
    }
}

fn list(session: &Session) -> Result<(), Failure> {
    let found = method::all(session.methods().as_deref());
    let mut out = std::io::stdout().lock();
    if session.args.json {
        let methods: Vec<Value> = found
            .iter()
            .filter_map(|each| Some(summary(each.method.as_ref().ok()?)))
            .collect();
        return writeln!(out, "{}", json!({"schema": 1, "methods": methods}))
            .map_err(Failure::output);
    }
    for each in &found {
        let line = match &each.method {
            Ok(pack) => {
                let name = pack
                    .name
                    .say(session.lang.language().code(), &pack.language);
                format!("{:14} {:6} {}", each.id, pack.version, name)
            }
            Err(errors) => {
                let first = errors.first().map(ToString::to_string).unwrap_or_default();
                format!("{:14} {first}", each.id)
            }
        };
        writeln!(out, "{line}").map_err(Failure::output)?;
    }
    Ok(())
}

fn summary(pack: &Method) -> Value {
    let stages: Vec<Value> = pack
        .stages
        .iter()
        .map(|stage| {
            let english = stage.name.say(ENGLISH, &pack.language);
            json!({
                "id": stage.id,
                "name": stage.name.say(&pack.language, &pack.language),
                "name_en": english,
                "states": stage.states.iter().map(|state| state.code()).collect::<Vec<_>>(),
            })
        })
        .collect();
    let unit = match pack.case_unit {
        CaseUnit::Child => "child",
        CaseUnit::Family => "family",
    };
    json!({
        "id": pack.id,
        "version": pack.version,
        "language": pack.language,
        "case_unit": unit,
        "name": pack.name.say(&pack.language, &pack.language),
        "stages": stages,
    })
}

fn show(session: &Session, pack: Method) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    if session.args.json {
        let mut value = serde_json::to_value(&pack).unwrap_or(Value::Null);
        if let Value::Object(fields) = &mut value {
            fields.insert("schema".to_owned(), json!(1));
        }
        return writeln!(out, "{value}");
    }
    let world = super::words::of_pack(&session.lang, pack);
    writeln!(out, "{}", method_page::text(&world, COLUMNS, None))
}

/// Lets the office work by another version of its method from now on.
fn change(session: &Session, pack: Method) -> Result<(), Failure> {
    let (store, login, clock) = session.writing()?;
    let named = format!("{} {}", pack.id, pack.version);
    let command = Command::ChangeMethod(Box::new(pack));
    store
        .execute(&login, clock.now(), &command, None, None)
        .map_err(|error| session.refused(&store, &error))?;
    let said = session
        .lang
        .with("methods-used", &[("method", (&named).into())]);
    writeln!(std::io::stdout(), "{said}").map_err(Failure::output)
}

fn check(session: &Session, file: &std::path::Path) -> Result<ExitCode, Failure> {
    let mut out = std::io::stdout().lock();
    match method::read_file(file) {
        Ok(pack) => {
            let said = session
                .lang
                .with("methods-good", &[("id", (&pack.id).into())]);
            writeln!(out, "{said}").map_err(Failure::output)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(errors) => {
            for error in &errors {
                writeln!(out, "{error}").map_err(Failure::output)?;
            }
            Ok(ExitCode::from(5))
        }
    }
}
