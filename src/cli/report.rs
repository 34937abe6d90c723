//! `caseload report`: figures of a period as a table with bars, as CSV or as JSON.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::args::{Report as Args, ReportFormat};
use super::failure::Failure;
use super::session::Session;
use crate::domain::figures::{Figure, Part, Period, Report};
use crate::domain::ids::Number;
use crate::text::{cell, pad, width};
use crate::ui::World;
use crate::ui::words::figure as words;

/// Cells of a bar.
const BAR: usize = 20;

pub(super) fn run(session: &Session, args: &Args) -> Result<(), Failure> {
    let store = session.reading()?;
    let world = session.world(&store)?;
    let period = period(session, &world, args)?;
    let report = store.figures(period, world.now);
    let report = report.map_err(|error| session.failed(&error))?;
    let figures = named(session, args, report)?;
    let mut out = io::BufWriter::new(io::stdout().lock());
    let format = if session.args.json {
        ReportFormat::Json
    } else {
        args.format
    };
    let printed = match format {
        ReportFormat::Json => {
            let value = as_json(&world, &args.name, period, &figures);
            writeln!(out, "{value}")
        }
        ReportFormat::Csv => csv(&world, &figures, &mut out),
        ReportFormat::Table => table(&world, period, &figures, session.args.ascii, &mut out),
    };
    printed.and_then(|()| out.flush()).map_err(Failure::output)
}

fn period(session: &Session, world: &World, args: &Args) -> Result<Period, Failure> {
    let today = world.office.calendar.local_day(world.now);
    let period = Period {
        from: args
            .from
            .unwrap_or_else(|| Period::months(today, 0, 1).from),
        to: args.to.unwrap_or(today),
    };
    if period.from <= period.to {
        return Ok(period);
    }
    let (from, to) = (period.from.to_string(), period.to.to_string());
    let days = [("from", (&from).into()), ("to", (&to).into())];
    Err(Failure::usage(
        session.lang.with("report-bad-period", &days),
    ))
}

/// The figures behind a name.
fn named(session: &Session, args: &Args, report: Report) -> Result<Vec<Figure>, Failure> {
    let Report {
        queue,
        method,
        registers,
        ..
    } = report;
    let mut figures: Vec<Figure> = match args.name.as_str() {
        "queue" => return Ok(queue),
        "method" => return Ok(method),
        "registers" => return Ok(registers),
        _ => queue.into_iter().chain(method).chain(registers).collect(),
    };
    if args.name == "all" {
        return Ok(figures);
    }
    let known: Vec<&str> = figures.iter().map(|figure| figure.id.as_str()).collect();
    let known = known.join(", ");
    figures.retain(|figure| figure.id == args.name);
    figures.truncate(1);
    if !figures.is_empty() {
        return Ok(figures);
    }
    let words = [("name", (&args.name).into()), ("known", (&known).into())];
    Err(Failure::not_found(
        session.lang.with("report-unknown", &words),
    ))
}

fn numbers(numbers: &[Number]) -> Vec<String> {
    numbers.iter().map(ToString::to_string).collect()
}

fn as_json(world: &World, name: &str, period: Period, figures: &[Figure]) -> Value {
    let figures: Vec<Value> = figures
        .iter()
        .map(|each| figure_json(world, each))
        .collect();
    json!({
        "schema": 1,
        "report": name,
        "from": period.from.to_string(),
        "to": period.to.to_string(),
        "figures": figures,
    })
}

fn figure_json(world: &World, figure: &Figure) -> Value {
    let part = |part: &Part| {
        json!({
            "id": part.id,
            "name": words::part_name(world, part),
            "value": part.n,
            "of": part.of,
            "numbers": numbers(&part.numbers),
            "others": numbers(&part.others),
        })
    };
    json!({
        "id": figure.id,
        "name": words::name(world, figure),
        "value": figure.value.number(),
        "of": figure.value.of(),
        "unit": figure.value.unit(),
        "parts": figure.parts.iter().map(part).collect::<Vec<_>>(),
        "numbers": numbers(&figure.numbers),
        "others": numbers(&figure.others),
    })
}

fn csv(world: &World, figures: &[Figure], out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "id,part,name,value,of,unit,numbers")?;
    let maybe = |number: Option<String>| number.unwrap_or_default();
    for figure in figures {
        let unit = figure.value.unit();
        let value = maybe(figure.value.number().map(|value| value.to_string()));
        let of = maybe(figure.value.of().map(|of| of.to_string()));
        let name = words::name(world, figure);
        let list = numbers(&figure.numbers).join(" ");
        row(out, [&figure.id, "", &name, &value, &of, unit, &list])?;
        for part in &figure.parts {
            let name = words::part_name(world, part);
            let value = part.n.to_string();
            let of = maybe(part.of.map(|of| of.to_string()));
            let list = numbers(&part.numbers).join(" ");
            let cells = [&figure.id, &part.id, &name, &value, &of, unit, &list];
            row(out, cells)?;
        }
    }
    Ok(())
}

fn row(out: &mut impl Write, cells: [&str; 7]) -> io::Result<()> {
    writeln!(out, "{}", cells.map(|text| cell(text, ',')).join(","))
}

fn table(
    world: &World,
    period: Period,
    figures: &[Figure],
    ascii: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    writeln!(out, "{}", words::period(world, period))?;
    let largest = words::largest(figures);
    let mut lines = Vec::new();
    for figure in figures {
        let reach = words::reach(figure, largest);
        let bar = reach.map(|reach| words::bar(reach, BAR, ascii));
        let name = words::name(world, figure);
        lines.push((name, words::value(world, figure.value), bar));
        for part in &figure.parts {
            let bar = words::bar(words::part_reach(figure, part), BAR, ascii);
            let name = format!("  {}", words::part(world, part));
            lines.push((name, words::part_value(world, figure, part), Some(bar)));
        }
    }
    let widest = |cells: &mut dyn Iterator<Item = usize>| cells.max().unwrap_or_default();
    let names = widest(&mut lines.iter().map(|(name, ..)| width(name)));
    let values = widest(&mut lines.iter().map(|(_, value, _)| width(value)));
    for (name, value, bar) in lines {
        let bar = bar.unwrap_or_default();
        let line = format!("{}  {}  {bar}", pad(&name, names), pad(&value, values));
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}
