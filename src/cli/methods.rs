//! `caseload methods`: packs listed, one printed for an inspector, a file checked.

use std::io::Write as _;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::Methods;
use super::failure::Failure;
use super::session::Session;
use crate::domain::method::{CaseUnit, Method};
use crate::method;
use crate::ui::{World, words};

/// The language that a stage's name is given in besides the pack's own.
const ENGLISH: &str = "en";

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
    let pack = &world.office.method;
    writeln!(
        out,
        "{} {} · {}",
        pack.id,
        pack.version,
        world.words(&pack.name)
    )?;
    writeln!(out, "{}", world.words(&pack.source))?;
    stages(&world, &mut out)?;
    levels(&world, &mut out)?;
    deadlines(&world, &mut out)
}

fn stages(world: &World, out: &mut impl std::io::Write) -> std::io::Result<()> {
    let pack = &world.office.method;
    for (place, stage) in (1..).zip(&pack.stages) {
        writeln!(
            out,
            "\n{place}. {} [{}]",
            world.words(&stage.name),
            stage.id
        )?;
        if !stage.guidance.is_empty() {
            writeln!(out, "   {}", world.words(&stage.guidance))?;
        }
        for state in &stage.states {
            let gates: Vec<String> = pack
                .gates(*state)
                .iter()
                .map(|gate| words::gate(world, *gate))
                .collect();
            let state_word = world.lang.say(&format!("state-{}", state.code()));
            writeln!(out, "   {state_word}: {}", gates.join("; "))?;
            if let Some(body) = pack.approval(*state) {
                let body = world.words(&body.name);
                writeln!(
                    out,
                    "   {}",
                    world
                        .lang
                        .with("methods-approval", &[("body", body.into())])
                )?;
            }
        }
    }
    Ok(())
}

fn levels(world: &World, out: &mut impl std::io::Write) -> std::io::Result<()> {
    writeln!(out)?;
    for level in &world.office.method.instrument.levels {
        let span = words::span(world, level.response);
        let origin = world.lang.say(origin_id(level.origin));
        let (name, source) = (world.words(&level.name), world.words(&level.source));
        writeln!(out, "{:3} {name}: {span} ({origin}) {source}", level.symbol)?;
    }
    Ok(())
}

fn deadlines(world: &World, out: &mut impl std::io::Write) -> std::io::Result<()> {
    writeln!(out)?;
    for deadline in &world.office.method.deadlines {
        let span = words::span(world, deadline.span());
        let origin = world.lang.say(origin_id(deadline.origin));
        let unchecked = || world.lang.say("methods-unchecked");
        let checked = deadline
            .checked
            .map_or_else(unchecked, |day| world.lang.day(day));
        let (name, source) = (world.words(&deadline.name), world.words(&deadline.source));
        writeln!(out, "{name}: {span} ({origin}, {checked}) {source}")?;
    }
    Ok(())
}

const fn origin_id(origin: crate::domain::method::Origin) -> &'static str {
    use crate::domain::method::Origin;
    match origin {
        Origin::Seed => "origin-seed",
        Origin::Law => "origin-law",
        Origin::Local => "origin-local",
    }
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
