//! People: who is named where, and whose name is like a typed one, in any spelling.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::codec;
use super::contract::{Match, StoreError};
use super::{Store, cases, search, signals};
use crate::domain::ids::{Number, PersonId};
use crate::domain::person::{Adult, Child};
use crate::domain::signal::Signal;
use crate::domain::{Day, Moment};
use crate::text::{self, Likeness, NameKey};

/// The most candidates that are shown for one name.
const SHOWN: usize = 12;
/// The most records that share a block of a name and are compared.
const COMPARED: u32 = 400;
/// The most months that stated ages of the same child differ. Source: name matching, "age ±2".
const AGES_DIFFER: u32 = 30;

/// What is kept of a person for comparison.
#[derive(Serialize, Deserialize)]
struct PersonBody {
    months: Option<u32>,
    at: Moment,
}

/// Writes the people of a record anew.
pub(super) fn write(
    conn: &Connection,
    number: Number,
    at: Moment,
    as_of: Day,
    children: &[Child],
    adults: &[Adult],
) -> Result<(), StoreError> {
    for sql in [
        "delete from person where number = ?",
        "delete from person_block where number = ?",
    ] {
        conn.prepare_cached(sql)?.execute([number.sort_key()])?;
    }
    let minors = children.iter().map(|child| {
        (
            child.id,
            child.name.as_str(),
            true,
            child.months_on(as_of, as_of),
        )
    });
    let grown = adults
        .iter()
        .map(|adult| (adult.id, adult.name.as_str(), false, None));
    for (place, (id, name, child, months)) in (1i64..).zip(minors.chain(grown)) {
        let body = codec::body(&PersonBody { months, at })?;
        conn.prepare_cached(
            "insert into person (number, place, id, child, name, body) values (?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            number.sort_key(),
            place,
            codec::bytes(id.0),
            child,
            name,
            body
        ])?;
        let blocks: BTreeSet<String> = NameKey::of(name).blocks().into_iter().collect();
        let mut insert = conn
            .prepare_cached("insert into person_block (block, number, place) values (?, ?, ?)")?;
        for block in blocks {
            insert.execute(params![block, number.sort_key(), place])?;
        }
    }
    Ok(())
}

/// People whose name is like this one, the most alike first; not those of one record.
fn like(conn: &Connection, name: &str, but: Option<Number>) -> Result<Vec<Match>, StoreError> {
    let key = NameKey::of(name);
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let mut statement = conn.prepare_cached(
        "select person.number, person.place, person.id, person.child, person.name, person.body
           from person_block
           join person on person.number = person_block.number and person.place = person_block.place
          where person_block.block = ?
          order by person_block.number desc, person_block.place
          limit ?",
    )?;
    for block in key.blocks() {
        let mut rows = statement.query(params![block, COMPARED])?;
        while let Some(row) = rows.next()? {
            let (number, place): (Number, i64) = (codec::number(row, 0)?, row.get(1)?);
            if Some(number) == but || !seen.insert((number, place)) {
                continue;
            }
            let other: String = row.get(4)?;
            let likeness = text::compare(&key, &NameKey::of(&other));
            if likeness < Likeness::FamilyOnly {
                continue;
            }
            let body: PersonBody = codec::record(row, 5)?;
            found.push(Match {
                number,
                is_case: false,
                person: Some(PersonId::from(codec::id(row, 2)?)),
                name: other,
                likeness,
                months: body.months,
                birth: None,
                sex: None,
                child: row.get(3)?,
                stands: String::new(),
                holder: None,
                at: body.at,
            });
        }
    }
    found.sort_by(|a, b| {
        b.likeness
            .cmp(&a.likeness)
            .then_with(|| b.number.cmp(&a.number))
    });
    found.truncate(SHOWN);
    for each in &mut found {
        stand(conn, each)?;
    }
    Ok(found)
}

/// Says where the record of a match stands, and what it tells of the person.
fn stand(conn: &Connection, found: &mut Match) -> Result<(), StoreError> {
    if let Some(signal) = signals::by_number(conn, found.number)? {
        let outcome = signal
            .decision
            .as_ref()
            .map(|decision| decision.outcome.code());
        outcome
            .unwrap_or_else(|| signal.state.code())
            .clone_into(&mut found.stands);
        found.holder = signal.holder().cloned();
        describe(found, &signal.report.children);
        found.at = signal.report.received_at;
    } else if let Some(case) = cases::by_number(conn, found.number)? {
        found.is_case = true;
        case.state.code().clone_into(&mut found.stands);
        found.holder = case.curator();
        describe(found, &case.children);
    }
    Ok(())
}

fn describe(found: &mut Match, children: &[Child]) {
    let mut children = children.iter();
    if let Some(child) = children.find(|child| Some(child.id) == found.person) {
        found.birth = child.birth_date;
        found.sex = child.sex;
    }
}

/// Records that name a place like this one.
fn at_place(conn: &Connection, place: &str, but: Option<Number>) -> Result<Vec<Match>, StoreError> {
    let mut found: Vec<Match> = Vec::new();
    for key in search::numbers(conn, place, SHOWN * 4)? {
        let Some(number) = Number::from_sort_key(key) else {
            continue;
        };
        if Some(number) == but
            || found.len() >= SHOWN
            || found.iter().any(|each| each.number == number)
        {
            continue;
        }
        let written = match signals::by_number(conn, number)? {
            Some(signal) => signal.report.place,
            None => cases::by_number(conn, number)?
                .map(|case| case.place)
                .unwrap_or_default(),
        };
        let words = text::words(&written);
        let stands = text::readings(place).iter().all(|group| {
            group
                .iter()
                .any(|key| words.iter().any(|word| word.starts_with(key.as_str())))
        });
        if !stands {
            continue;
        }
        let mut each = Match {
            number,
            is_case: false,
            person: None,
            name: written,
            likeness: Likeness::FamilyOnly,
            months: None,
            birth: None,
            sex: None,
            child: false,
            stands: String::new(),
            holder: None,
            at: Moment::default(),
        };
        stand(conn, &mut each)?;
        found.push(each);
    }
    Ok(found)
}

/// Records that may concern the people or the place of a signal; nothing merges by itself.
pub(super) fn of_signal(conn: &Connection, signal: &Signal) -> Result<Vec<Match>, StoreError> {
    let report = &signal.report;
    let mut found: Vec<Match> = Vec::new();
    let mut add = |matches: Vec<Match>| {
        for each in matches {
            if !found
                .iter()
                .any(|known| known.number == each.number && known.person == each.person)
            {
                found.push(each);
            }
        }
    };
    for child in report
        .children
        .iter()
        .filter(|child| !child.name.is_empty())
    {
        let mut matches = like(conn, &child.name, Some(signal.number))?;
        let own = child.months_on(
            report.received_at.date_naive(),
            report.received_at.date_naive(),
        );
        matches.retain(|each| near_age(own, each));
        add(matches);
    }
    for adult in report.adults.iter().filter(|adult| !adult.name.is_empty()) {
        let mut matches = like(conn, &adult.name, Some(signal.number))?;
        matches.retain(|each| !each.child && each.likeness >= Likeness::Close);
        add(matches);
    }
    if !text::is_blank(&report.place) {
        add(at_place(conn, &report.place, Some(signal.number))?);
    }
    found.sort_by(|a, b| {
        b.likeness
            .cmp(&a.likeness)
            .then_with(|| b.number.cmp(&a.number))
    });
    found.truncate(SHOWN);
    Ok(found)
}

/// Whether stated ages can be those of the same child.
fn near_age(own: Option<u32>, other: &Match) -> bool {
    match (own, other.months) {
        (Some(own), Some(theirs)) if other.child => own.abs_diff(theirs) <= AGES_DIFFER,
        _ => true,
    }
}

impl Store {
    /// Records whose people are like a typed name, or whose place is like a typed place.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn matches(&self, typed: &str, place: bool) -> Result<Vec<Match>, StoreError> {
        if place {
            at_place(&self.conn, typed, None)
        } else {
            like(&self.conn, typed, None)
        }
    }
}
