//! `caseload holidays`: the days off of the office, and the weekend days that are worked.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::process::ExitCode;

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use super::args::{AddHolidays, Holidays};
use super::failure::Failure;
use super::session::Session;
use crate::domain::Day;
use crate::domain::command::{Command, Office};
use crate::domain::day::{Calendar, DayList, DaysChanged};
use crate::domain::holidays::{self, Country, Fault};
use crate::method::holidays::{COUNTRIES, countries, country};
use crate::text::pad;

/// How a day is typed and printed.
const DAY: &str = "%Y-%m-%d";

pub(super) fn run(session: &Session, command: &Holidays) -> Result<ExitCode, Failure> {
    match command {
        Holidays::List { year } => {
            let years = year.map(|year| BTreeSet::from([year]));
            list(session, years.as_ref()).map(|()| ExitCode::SUCCESS)
        }
        Holidays::Add(args) => add(session, args).map(|()| ExitCode::SUCCESS),
        Holidays::Check => check(session),
    }
}

/// A day as it is listed.
struct Row {
    day: Day,
    list: DayList,
    /// What people call it; empty where no rule knows it.
    name: String,
    /// The holiday on a weekend that it is off for.
    instead_of: Option<Day>,
}

/// Prints the days of some years, or of all.
fn list(session: &Session, years: Option<&BTreeSet<i32>>) -> Result<(), Failure> {
    let store = session.reading()?;
    let office = session.office(&store)?;
    let mut rows = rows(session, &office.calendar);
    rows.retain(|row| years.is_none_or(|years| years.contains(&row.day.year())));
    let mut out = std::io::stdout().lock();
    let printed = if session.args.json {
        let days: Vec<Value> = rows.iter().map(value).collect();
        writeln!(out, "{}", json!({"schema": 1, "days": days}))
    } else if rows.is_empty() {
        // Data alone goes to standard output.
        writeln!(
            std::io::stderr(),
            "{}",
            session.lang.say("holidays-nothing")
        )
    } else {
        rows.iter()
            .try_for_each(|row| writeln!(out, "{}", line(session, row)))
    };
    printed.map_err(Failure::output)
}

fn rows(session: &Session, calendar: &Calendar) -> Vec<Row> {
    let names = names(session, calendar);
    let off = calendar.holidays.iter().map(|day| {
        let (name, instead_of) = names.get(day).cloned().unwrap_or_default();
        Row {
            day: *day,
            list: DayList::Off,
            name,
            instead_of,
        }
    });
    let working = calendar.working.iter().map(|day| Row {
        day: *day,
        list: DayList::Working,
        name: String::new(),
        instead_of: None,
    });
    let mut rows: Vec<Row> = off.chain(working).collect();
    rows.sort_by_key(|row| row.day);
    rows
}

/// What people call the days, by the country that the calendar follows in each year.
fn names(session: &Session, calendar: &Calendar) -> BTreeMap<Day, (String, Option<Day>)> {
    let countries = countries();
    let years: BTreeSet<i32> = calendar.holidays.iter().map(Datelike::year).collect();
    let mut names = BTreeMap::new();
    for year in years {
        let Some(country) = holidays::followed(&countries, calendar, year) else {
            continue;
        };
        let days = country.days(year).into_iter();
        names.extend(days.map(|(day, official)| {
            let language = session.lang.language().code();
            let name = official.holiday.name.say(language, &country.id).to_owned();
            (day, (name, official.instead_of))
        }));
    }
    names
}

const fn code(list: DayList) -> &'static str {
    match list {
        DayList::Off => "off",
        DayList::Working => "working",
    }
}

fn value(row: &Row) -> Value {
    json!({
        "day": row.day.format(DAY).to_string(),
        "kind": code(row.list),
        "name": row.name,
        "instead_of": row.instead_of.map(|day| day.format(DAY).to_string()),
    })
}

fn line(session: &Session, row: &Row) -> String {
    let lang = &session.lang;
    let kind = lang.say(match row.list {
        DayList::Off => "holidays-off",
        DayList::Working => "holidays-working",
    });
    let name = match row.instead_of {
        Some(day) => {
            let day = lang.day(day);
            let args = [("name", (&row.name).into()), ("day", (&day).into())];
            lang.with("holidays-instead", &args)
        }
        None => row.name.clone(),
    };
    let weekday = pad(&lang.weekday_short(row.day), 4);
    let line = format!("{}  {weekday}{}{name}", row.day.format(DAY), pad(&kind, 12));
    line.trim_end().to_owned()
}

fn add(session: &Session, args: &AddHolidays) -> Result<(), Failure> {
    let days = asked(session, args)?;
    let years: BTreeSet<i32> = days.iter().map(Datelike::year).collect();
    let list_of = if args.working {
        DayList::Working
    } else {
        DayList::Off
    };
    let (added, removed) = if args.remove {
        (BTreeSet::new(), days)
    } else {
        (days, BTreeSet::new())
    };
    let command = Command::ChangeHolidays(DaysChanged {
        list: list_of,
        added,
        removed,
    });
    let (store, login, clock) = session.writing()?;
    store
        .execute(&login, clock.now(), &command, None, None)
        .map_err(|error| session.refused(&store, &error))?;
    list(session, Some(&years))
}

/// The days that the arguments name.
fn asked(session: &Session, args: &AddHolidays) -> Result<BTreeSet<Day>, Failure> {
    if let (Some(id), Some(year)) = (&args.country, args.year)
        && let Some(country) = country(id)
    {
        return Ok(country.days(year).into_keys().collect());
    }
    let read = |text: &String| {
        let day = NaiveDate::parse_from_str(text, DAY);
        day.map_err(|_no_day| {
            let args = [("text", text.into())];
            Failure::usage(session.lang.with("holidays-bad-day", &args))
        })
    };
    args.days.iter().map(read).collect()
}

fn check(session: &Session) -> Result<ExitCode, Failure> {
    let store = session.reading()?;
    let office = session.office(&store)?;
    let today = office.calendar.local_day(session.clock()?.now());
    let faults = holidays::faults(&office.calendar, today);
    let countries = countries();
    let ids = ids(&office, &countries, today.year());
    let mut out = std::io::stdout().lock();
    let printed = if session.args.json {
        let problems = faults.iter().map(|fault| problem(session, *fault, &ids));
        let problems: Vec<Value> = problems.collect();
        let ok = problems.is_empty();
        writeln!(
            out,
            "{}",
            json!({"schema": 1, "ok": ok, "problems": problems})
        )
    } else if faults.is_empty() {
        writeln!(out, "{}", session.lang.say("holidays-fine"))
    } else {
        faults
            .iter()
            .try_for_each(|fault| writeln!(out, "{}", told(session, *fault, &ids)))
    };
    printed.map_err(Failure::output)?;
    Ok(if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(5)
    })
}

/// The country whose holidays the office is likely to need, or every one there is.
fn ids(office: &Office, countries: &[Country], year: i32) -> String {
    let followed = holidays::followed(countries, &office.calendar, year);
    let of_method = || {
        let language = &office.method.language;
        countries.iter().find(|country| country.id == *language)
    };
    followed.or_else(of_method).map_or_else(
        || {
            let ids: Vec<&str> = COUNTRIES.iter().map(|(id, _rules)| *id).collect();
            ids.join("|")
        },
        |country| country.id.clone(),
    )
}

fn problem(session: &Session, fault: Fault, ids: &str) -> Value {
    let (code, year, day) = match fault {
        Fault::NoHolidays(year) => ("no-holidays", Some(year), None),
        Fault::InBothLists(day) => ("in-both-lists", None, Some(day)),
        Fault::PlainWorkday(day) => ("plain-workday", None, Some(day)),
    };
    json!({
        "code": code,
        "year": year,
        "day": day.map(|day| day.format(DAY).to_string()),
        "message": told(session, fault, ids),
    })
}

/// What is wrong, and what to do.
fn told(session: &Session, fault: Fault, ids: &str) -> String {
    let of_day = |id: &str, day: Day| {
        let day = day.format(DAY).to_string();
        session.lang.with(id, &[("day", (&day).into())])
    };
    match fault {
        Fault::NoHolidays(year) => {
            let args = [("year", i64::from(year).into()), ("country", ids.into())];
            session.lang.with("holidays-missing", &args)
        }
        Fault::InBothLists(day) => of_day("holidays-in-both", day),
        Fault::PlainWorkday(day) => of_day("holidays-plain-workday", day),
    }
}
