//! `caseload directory`: organisations in from a file, and the list of them.

use std::io::Write as _;
use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::{Directory, DirectoryFormat, DirectoryImport};
use super::failure::Failure;
use super::import::{reason, unreadable};
use super::session::Session;
use crate::clock::Clock;
use crate::domain::command::{Command, EntryStep, NewEntry};
use crate::domain::ids::{Login, Number};
use crate::domain::refusal::Refusal;
use crate::domain::register::{Entry, EntryKind, Head, Imported, PartText, Service};
use crate::exchange::directory::{Listed, Listing, read_csv, read_hsds};
use crate::store::Store;
use crate::store::contract::{Applied, StoreError};
use crate::ui::World;
use crate::ui::record::register;
use crate::ui::words;

pub(super) fn run(session: &Session, command: &Directory) -> Result<ExitCode, Failure> {
    match command {
        Directory::Import(args) => import(session, args),
        Directory::List => list(session).map(|()| ExitCode::SUCCESS),
    }
}

/// What became of the file.
#[derive(Default)]
struct Tally {
    accepted: usize,
    changed: usize,
    unchanged: usize,
    rejected: Vec<Value>,
    entries: Vec<Value>,
}

/// What became of one organisation.
enum Outcome {
    New(Option<Number>),
    Changed(Number),
    Unchanged(Number),
    Refused(Refusal),
}

fn import(session: &Session, args: &DirectoryImport) -> Result<ExitCode, Failure> {
    let (store, login, clock) = session.trying(args.dry_run)?;
    let world = session.world(&store)?;
    let bytes =
        std::fs::read(&args.file).map_err(|cause| unreadable(&session.lang, &args.file, &cause))?;
    let listing = read(&bytes, args.format, &world);
    let mut tally = Tally::default();
    for rejection in &listing.rejected {
        for problem in &rejection.problems {
            tally.rejected.push(json!({
                "line": rejection.line,
                "field": problem.field,
                "reason": problem.reason.code(),
                "message": reason(&session.lang, &problem.reason),
            }));
        }
    }
    let door = Door {
        store: &store,
        login: &login,
        clock: &clock,
        args,
    };
    // One wait for the disk, and after an error of the engine nothing of the file is in.
    let mut take = || {
        for listed in &listing.found {
            count(door.take(listed)?, listed, &world, &mut tally);
        }
        Ok(())
    };
    let taken = if args.dry_run {
        take()
    } else {
        store.together(take)
    };
    taken.map_err(|error| session.failed(&error))?;
    report(session, args, &tally)
}

fn read(bytes: &[u8], format: DirectoryFormat, world: &World) -> Listing {
    match format {
        DirectoryFormat::Csv => {
            let kinds = world.office.method.lists.service_kinds.iter();
            let kinds: Vec<String> = kinds.map(|each| each.id.clone()).collect();
            read_csv(bytes, &kinds)
        }
        DirectoryFormat::Hsds => read_hsds(bytes),
    }
}

struct Door<'a> {
    store: &'a Store,
    login: &'a Login,
    clock: &'a Clock,
    args: &'a DirectoryImport,
}

impl Door<'_> {
    fn take(&self, listed: &Listed) -> Result<Outcome, StoreError> {
        let from = Imported {
            system: self.args.source.clone(),
            id: listed.id.clone(),
        };
        let known = self.store.imported_entry(&from)?;
        let head = Box::new(head(listed, known.as_ref()));
        let parts = parts(listed, known.as_ref());
        let Some(known) = known else {
            if self.args.dry_run {
                return Ok(Outcome::New(None));
            }
            let new = NewEntry {
                head: *head,
                parts,
                imported: Some(from),
            };
            let applied = self.apply(&Command::Enter(Box::new(new)))?;
            return Ok(
                applied.map_or_else(Outcome::Refused, |applied| Outcome::New(applied.entry()))
            );
        };
        if self.args.dry_run {
            return Ok(if says_so(&known, &head, &parts) {
                Outcome::Unchanged(known.number)
            } else {
                Outcome::Changed(known.number)
            });
        }
        let step = EntryStep::Renew { head, parts };
        Ok(match self.apply(&Command::Entry(known.id, step))? {
            Ok(_applied) => Outcome::Changed(known.number),
            Err(Refusal::NothingChanges) => Outcome::Unchanged(known.number),
            Err(refusal) => Outcome::Refused(refusal),
        })
    }

    fn apply(&self, command: &Command) -> Result<Result<Applied, Refusal>, StoreError> {
        let now = self.clock.now();
        match self.store.execute(self.login, now, command, None, None) {
            Ok(applied) => Ok(Ok(applied)),
            Err(StoreError::Refused(refusal)) => Ok(Err(refusal)),
            Err(error) => Err(error),
        }
    }
}

/// What the file says of the organisation; where it is silent, what the office wrote stays.
fn head(listed: &Listed, known: Option<&Entry>) -> Head {
    let mut text = listed.organisation.clone();
    text.partner = listed.partner.unwrap_or_default();
    if let Some(stands) = known.and_then(Entry::organisation) {
        text.partner = listed.partner.unwrap_or(stands.partner);
        for (new, old) in [
            (&mut text.kind, &stands.kind),
            (&mut text.note, &stands.note),
            (&mut text.person, &stands.person),
        ] {
            if new.is_empty() {
                new.clone_from(old);
            }
        }
    }
    Head::Organisation(text)
}

fn parts(listed: &Listed, known: Option<&Entry>) -> Vec<PartText> {
    let stands = |id: &str| {
        let mut services = known.into_iter().flat_map(services);
        services.find(|each| each.external == id)
    };
    let parts = listed.services.iter().map(|service| {
        let mut service = service.clone();
        if let Some(old) = stands(&service.external)
            && service.kind.is_empty()
        {
            service.kind.clone_from(&old.kind);
        }
        PartText::Service(service)
    });
    parts.collect()
}

fn services(entry: &Entry) -> impl Iterator<Item = &Service> {
    entry.parts.iter().filter_map(|part| part.text.service())
}

/// Whether an entry says all that the file says, and nothing that came from it otherwise.
fn says_so(known: &Entry, head: &Head, parts: &[PartText]) -> bool {
    let imported = services(known).filter(|each| !each.external.is_empty());
    let has = |text: &PartText| known.parts.iter().any(|part| part.text == *text);
    known.head == *head && imported.count() == parts.len() && parts.iter().all(has)
}

fn count(outcome: Outcome, listed: &Listed, world: &World, tally: &mut Tally) {
    let number = match outcome {
        Outcome::New(number) => {
            tally.accepted += 1;
            number
        }
        Outcome::Changed(number) => {
            tally.changed += 1;
            Some(number)
        }
        Outcome::Unchanged(number) => {
            tally.unchanged += 1;
            Some(number)
        }
        Outcome::Refused(refusal) => {
            tally.rejected.push(json!({
                "line": listed.line,
                "field": "line",
                "reason": "refused",
                "message": words::refusal(world, &refusal),
            }));
            return;
        }
    };
    let number = number.map(|number| number.to_string());
    tally
        .entries
        .push(json!({"external_id": listed.id, "number": number}));
}

fn report(session: &Session, args: &DirectoryImport, tally: &Tally) -> Result<ExitCode, Failure> {
    let exit = if tally.rejected.is_empty() { 0 } else { 7 };
    let mut out = std::io::stdout().lock();
    let printed = if session.args.json {
        let report = json!({
            "schema": 1,
            "dry_run": args.dry_run,
            "accepted": tally.accepted,
            "changed": tally.changed,
            "unchanged": tally.unchanged,
            "rejected": tally.rejected,
            "entries": tally.entries,
        });
        writeln!(out, "{report}")
    } else {
        let file = args.file.display().to_string();
        let mut err = std::io::stderr();
        for row in &tally.rejected {
            let text = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
            let line = row.get("line").and_then(Value::as_u64).unwrap_or_default();
            let (field, message) = (text("field"), text("message"));
            // What cannot be told on standard error is told by the exit code all the same.
            let _said = writeln!(err, "{file}:{line}: {field}: {message}");
        }
        let id = if args.dry_run {
            "directory-import-would"
        } else {
            "directory-import-done"
        };
        let counts = [
            ("accepted", tally.accepted.into()),
            ("changed", tally.changed.into()),
            ("unchanged", tally.unchanged.into()),
            ("rejected", tally.rejected.len().into()),
        ];
        writeln!(out, "{}", session.lang.with(id, &counts))
    };
    printed.map_err(Failure::output)?;
    Ok(ExitCode::from(exit))
}

fn list(session: &Session) -> Result<(), Failure> {
    let store = session.reading()?;
    let world = session.world(&store)?;
    let entries = store.entries(EntryKind::Organisation);
    let entries = entries.map_err(|error| session.failed(&error))?;
    let mut out = std::io::stdout().lock();
    let printed = if session.args.json {
        let entries: Vec<Value> = entries.iter().map(value).collect();
        writeln!(out, "{}", json!({"schema": 1, "organisations": entries}))
    } else {
        entries.iter().try_for_each(|entry| {
            let [about, stands] = register::columns(&world, entry);
            let name = register::called(&world, entry);
            writeln!(out, "{}  {name}  {about}  {stands}", entry.number)?;
            services(entry).try_for_each(|service| {
                writeln!(out, "        {}", crate::text::visible(&service.what))
            })
        })
    };
    printed.map_err(Failure::output)
}

/// An organisation as JSON; its keys are those of the table that is imported.
fn value(entry: &Entry) -> Value {
    let services: Vec<Value> = services(entry)
        .map(|each| {
            json!({
                "service_id": each.external,
                "service": each.what,
                "service_kind": each.kind,
                "audience": each.audience,
                "free": each.free,
                "price": each.price,
                "apply": each.apply,
                "languages": each.languages,
                "waiting": each.waiting,
            })
        })
        .collect();
    let text = entry.organisation().cloned().unwrap_or_default();
    json!({
        "number": entry.number.to_string(),
        "organisation_id": entry.imported.as_ref().map(|imported| imported.id.clone()),
        "source": entry.imported.as_ref().map(|imported| imported.system.clone()),
        "name": text.name,
        "kind": text.kind,
        "partner": text.partner,
        "area": text.area,
        "phone": text.phone,
        "email": text.email,
        "person": text.person,
        "languages": text.languages,
        "note": text.note,
        "ended": entry.closed.is_some(),
        "services": services,
    })
}
