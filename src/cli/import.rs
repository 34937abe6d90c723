//! `caseload import`: good rows in, bad rows out with line, field and reason; twice changes nothing.

mod maps;
mod table;

use std::fs::File;
use std::io::{self, BufReader, Write as _};
use std::path::Path;
use std::process::ExitCode;

use chrono_tz::Tz;
use serde_json::{Value, json};

use super::args::{Format, Import};
use super::failure::Failure;
use super::session::Session;
use crate::clock::Clock;
use crate::domain::Moment;
use crate::domain::command::NewSignal;
use crate::domain::ids::{Fresh, Login};
use crate::domain::refusal::Refusal;
use crate::exchange::table::Table;
use crate::exchange::{self, Conditions, Detail, Line, Problem, Reason};
use crate::lang::{Arg, Lang};
use crate::store::{Imported, Store};
use crate::ui::World;

/// Rows that go in within one transaction. Source: reliability notes, C.3.
const BATCH: usize = 500;

/// Random identifiers for the people of imported signals.
struct Random;

impl Fresh for Random {
    fn fresh(&self) -> uuid::Uuid {
        uuid::Uuid::now_v7()
    }
}

/// What became of all files.
#[derive(Default)]
struct Tally {
    accepted: usize,
    sanitised: usize,
    unchanged: usize,
    blank: usize,
    rejected: Vec<Value>,
    signals: Vec<Value>,
    /// How each table was read.
    tables: Vec<Value>,
}

/// A file that can be read, though no row of it was.
enum Input {
    Lines(File),
    Table(Box<Table<File>>),
}

/// A file in hand.
struct Source {
    /// As it is shown.
    path: String,
    /// What its column of ids is called.
    id: String,
}

/// What the rows of a file are judged by.
struct Rules {
    now: Moment,
    zone: Tz,
    sources: Vec<String>,
    questions: Vec<String>,
}

impl Rules {
    fn of(world: &World, now: Moment) -> Self {
        let method = &world.office.method;
        let sources = method.lists.sources.iter();
        let questions = method.instrument.questions.iter();
        Self {
            now,
            zone: world.office.calendar.zone,
            sources: sources.map(|each| each.id.clone()).collect(),
            questions: questions.map(|each| each.id.clone()).collect(),
        }
    }

    fn conditions(&self) -> Conditions<'_> {
        Conditions {
            now: self.now,
            zone: self.zone,
            sources: &self.sources,
            questions: &self.questions,
            fresh: &Random,
        }
    }
}

struct Importer<'a> {
    session: &'a Session,
    args: &'a Import,
    store: Store,
    login: Login,
    clock: Clock,
    world: World,
    tally: Tally,
    /// Content of the accepted rows of a dry run, which the store does not know.
    seen: std::collections::BTreeMap<String, String>,
}

pub(super) fn run(session: &Session, args: &Import) -> Result<ExitCode, Failure> {
    if args.maps {
        return maps::list(session).map(|()| ExitCode::SUCCESS);
    }
    if let Some(name) = &args.forget_map {
        return maps::forget(session, name).map(|()| ExitCode::SUCCESS);
    }
    let (store, login, clock) = session.trying(args.dry_run)?;
    let world = session.world(&store)?;
    let rules = Rules::of(&world, clock.now());
    let mapping = maps::mapping(session, args, &world.office, rules.conditions())?;
    // All files first: what is in already is not left unreported because a later one is missing.
    let inputs = args.files.iter().map(|path| {
        let file = open(session, path)?;
        if is_table(args, path) {
            let table = table::open(session, path, file, &mapping, &rules.questions)?;
            return Ok(Input::Table(Box::new(table)));
        }
        Ok(Input::Lines(file))
    });
    let inputs = inputs.collect::<Result<Vec<_>, Failure>>()?;
    if let Some(name) = args.save_map.as_deref().filter(|_name| !args.dry_run) {
        let save = |command: &_| {
            let done = store.execute(&login, clock.now(), command, None, None);
            done.map(|_applied| ())
        };
        maps::save(session, name, mapping, save, |error| {
            session.refused(&store, error)
        })?;
    }
    // A script is told of no rows, too.
    if inputs.is_empty() && !session.args.json {
        return Ok(ExitCode::SUCCESS);
    }
    let tally = Tally::default();
    let mut importer = Importer {
        session,
        args,
        store,
        login,
        clock,
        world,
        tally,
        seen: std::collections::BTreeMap::new(),
    };
    for (path, input) in args.files.iter().zip(inputs) {
        importer.file(path, input)?;
    }
    importer.report()
}

/// Whether a file is read as a table: where nothing was said, by the end of its name.
fn is_table(args: &Import, path: &Path) -> bool {
    let by_name = || {
        let end = path.extension();
        end.is_some_and(|end| end.eq_ignore_ascii_case("csv"))
    };
    args.format
        .map_or_else(by_name, |format| format == Format::Csv)
}

/// A file to read; a folder is none.
fn open(session: &Session, path: &Path) -> Result<File, Failure> {
    let opened = File::open(path).and_then(|file| {
        if file.metadata()?.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        Ok(file)
    });
    opened.map_err(|cause| unreadable(&session.lang, path, &cause))
}

pub(super) fn unreadable(lang: &Lang, path: &Path, cause: &io::Error) -> Failure {
    let (path, cause) = (path.display().to_string(), cause.kind().to_string());
    let args = [("path", (&path).into()), ("cause", (&cause).into())];
    Failure::not_found(lang.with("store-file", &args))
}

impl Importer<'_> {
    fn file(&mut self, path: &Path, input: Input) -> Result<(), Failure> {
        let rules = Rules::of(&self.world, self.clock.now());
        let conditions = rules.conditions();
        let path_shown = path.display().to_string();
        let mut source = Source {
            path: path_shown,
            id: "external_id".to_owned(),
        };
        let lines: Box<dyn Iterator<Item = io::Result<Line>>> = match input {
            Input::Lines(file) => Box::new(exchange::read(BufReader::new(file), conditions)),
            Input::Table(table) => {
                source.id = table.name_of("external_id");
                table::tell(self.session, self.args, &source.path, &table)
                    .map_err(Failure::output)?;
                self.tally.tables.push(table::as_json(&source.path, &table));
                Box::new(table.read(conditions))
            }
        };
        let mut batch: Vec<(usize, NewSignal)> = Vec::new();
        let mut rows = 0_usize;
        for line in lines {
            match line.map_err(|cause| unreadable(&self.session.lang, path, &cause))? {
                Line::Blank => {
                    self.tally.blank += 1;
                    continue;
                }
                Line::Rejected(rejection) => {
                    self.reject(&source, rejection.line, &rejection.problems);
                }
                Line::Read(incoming) => {
                    let line = incoming.line;
                    batch.push((line, incoming.into_new_signal(&self.args.source)));
                }
            }
            rows += 1;
            if batch.len() >= BATCH {
                self.take(&source, &mut batch)?;
            }
        }
        if rows == 0 && is_table(self.args, path) {
            table::warn(self.session, "table-no-rows", &[("path", &source.path)]);
        }
        self.take(&source, &mut batch)
    }

    fn reject(&mut self, source: &Source, line: usize, problems: &[Problem]) {
        for problem in problems {
            let message = reason(&self.session.lang, &problem.reason);
            self.tally.rejected.push(json!({
                "file": source.path,
                "line": line,
                "field": problem.field,
                "reason": problem.reason.code(),
                "message": message,
            }));
        }
    }

    fn take(
        &mut self,
        source: &Source,
        batch: &mut Vec<(usize, NewSignal)>,
    ) -> Result<(), Failure> {
        let taken = std::mem::take(batch);
        let signals: Vec<NewSignal> = taken.iter().map(|(_line, new)| new.clone()).collect();
        let results = if self.args.dry_run {
            signals
                .iter()
                .map(|new| self.would(new))
                .collect::<Result<Vec<_>, _>>()?
        } else {
            let now = self.clock.now();
            let done = self.store.import(&self.login, now, &signals);
            done.map_err(|error| self.session.failed(&error))?
                .into_iter()
                .map(Some)
                .collect()
        };
        for ((line, new), result) in taken.iter().zip(results) {
            self.count(source, *line, new, result);
        }
        Ok(())
    }

    /// What would become of a row; `None` where it would be accepted.
    fn would(&mut self, new: &NewSignal) -> Result<Option<Imported>, Failure> {
        let Some(external) = &new.external else {
            return Ok(None);
        };
        let known = self
            .store
            .imported(external)
            .map_err(|error| self.session.failed(&error))?;
        if known.is_some() {
            return Ok(known);
        }
        let before = self
            .seen
            .insert(external.id.clone(), external.content.clone());
        let Some(before) = before else {
            return Ok(None);
        };
        let same = before == external.content;
        self.seen.insert(external.id.clone(), before);
        let number = crate::domain::ids::Number { year: 0, place: 0 };
        Ok(Some(if same {
            Imported::Unchanged(number)
        } else {
            Imported::Different(number)
        }))
    }

    fn count(&mut self, source: &Source, line: usize, new: &NewSignal, result: Option<Imported>) {
        let id = new.external.as_ref().map(|external| external.id.clone());
        match result {
            None => self.accepted(new, json!({"external_id": id, "number": null})),
            Some(Imported::Accepted(number)) => {
                self.accepted(
                    new,
                    json!({"external_id": id, "number": number.to_string()}),
                );
            }
            Some(Imported::Unchanged(number)) => {
                self.tally.unchanged += 1;
                let number = (number.place > 0).then(|| number.to_string());
                self.tally
                    .signals
                    .push(json!({"external_id": id, "number": number}));
            }
            Some(Imported::Different(_)) => {
                let problem = Problem::new(&source.id, Reason::DifferentContent);
                self.reject(source, line, &[problem]);
            }
            Some(Imported::Refused(refusal)) => self.refuse(source, line, &refusal),
        }
    }

    fn accepted(&mut self, new: &NewSignal, signal: Value) {
        self.tally.accepted += 1;
        let removed = new
            .external
            .as_ref()
            .is_some_and(|external| external.removed > 0);
        self.tally.sanitised += usize::from(removed);
        self.tally.signals.push(signal);
    }

    fn refuse(&mut self, source: &Source, line: usize, refusal: &Refusal) {
        let message = crate::ui::words::refusal(&self.world, refusal);
        self.tally.rejected.push(json!({
            "file": source.path, "line": line, "field": "line", "reason": "refused", "message": message
        }));
    }

    fn report(self) -> Result<ExitCode, Failure> {
        let Self {
            session,
            args,
            mut tally,
            ..
        } = self;
        // Rows are taken in batches, so that some are known to be bad only after later ones.
        tally.rejected.sort_by_key(place);
        let exit = if tally.rejected.is_empty() { 0 } else { 7 };
        let mut lines: Vec<(String, u64)> = tally.rejected.iter().map(place).collect();
        lines.dedup();
        let mut out = io::stdout().lock();
        let printed = if session.args.json {
            let report = json!({
                "schema": 1,
                "dry_run": args.dry_run,
                "accepted": tally.accepted,
                "sanitised": tally.sanitised,
                "unchanged": tally.unchanged,
                "ignored": tally.blank,
                "rejected_lines": lines.len(),
                "rejected": tally.rejected,
                "signals": tally.signals,
                "tables": tally.tables,
            });
            writeln!(out, "{report}")
        } else {
            say(session, args, &tally, lines.len(), &mut out)
        };
        printed.map_err(Failure::output)?;
        Ok(ExitCode::from(exit))
    }
}

/// File and line of a rejected row.
fn place(row: &Value) -> (String, u64) {
    let file = row.get("file").and_then(Value::as_str).unwrap_or_default();
    (
        file.to_owned(),
        row.get("line").and_then(Value::as_u64).unwrap_or_default(),
    )
}

fn say(
    session: &Session,
    args: &Import,
    tally: &Tally,
    rejected: usize,
    out: &mut impl io::Write,
) -> io::Result<()> {
    for row in &tally.rejected {
        let text = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default();
        let line = row.get("line").and_then(Value::as_u64).unwrap_or_default();
        let mut err = io::stderr();
        writeln!(
            err,
            "{}:{line}: {}: {}",
            text("file"),
            text("field"),
            text("message")
        )?;
    }
    let id = if args.dry_run {
        "cli-import-would"
    } else {
        "cli-import-done"
    };
    let said = session.lang.with(
        id,
        &[
            ("accepted", tally.accepted.into()),
            ("sanitised", tally.sanitised.into()),
            ("unchanged", tally.unchanged.into()),
            ("rejected", rejected.into()),
        ],
    );
    writeln!(out, "{said}")
}

/// Why a line or a value is rejected, in words.
pub(super) fn reason(lang: &Lang, reason: &Reason) -> String {
    let details = reason.args();
    let args: Vec<(&str, Arg<'_>)> = details
        .iter()
        .map(|(name, detail)| match detail {
            Detail::Word(word) => (*name, Arg::from(word)),
            Detail::Number(number) => (*name, Arg::from(*number)),
        })
        .collect();
    lang.with(&format!("reject-{}", reason.code()), &args)
}
