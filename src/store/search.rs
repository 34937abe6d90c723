//! Search: numbers, people, places and words, folded and across alphabets.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};

use super::contract::{Hit, StoreError};
use super::{Store, cases, signals};
use crate::domain::case::Case;
use crate::domain::contact::Contact;
use crate::domain::ids::Number;
use crate::domain::signal::Signal;
use crate::text;

/// The most records that a filter looks through. Source: performance notes, section 3.
pub(super) const MOST: usize = 2_000;
/// The most words of a query. Source: reliability notes, E.2.
const WORDS: usize = 16;
/// The longest query, characters. Source: reliability notes, E.2.
const LONGEST: usize = 256;
/// Rows of the index that one record takes at most.
const PARTS: i64 = 65_536;

/// Writes the words of a record, part 0, or of its contact with a place from 1.
pub(super) fn write(
    conn: &Connection,
    number: Number,
    part: i64,
    texts: &[&str],
) -> Result<(), StoreError> {
    let words: Vec<String> = texts.iter().flat_map(|each| text::words(each)).collect();
    conn.prepare_cached(
        "insert into search_text (id, number, body)
              values (:id, :number, :body)
         on conflict (id) do update set body = :body where body <> :body",
    )?
    .execute(rusqlite::named_params! {
        ":id": number.sort_key() * PARTS + part.min(PARTS - 1),
        ":number": number.sort_key(),
        ":body": words.join(" "),
    })?;
    Ok(())
}

/// The texts of a signal that the search finds; the informant's are not among them.
pub(super) fn of_signal(signal: &Signal) -> Vec<&str> {
    let report = &signal.report;
    let mut texts = vec![report.text.as_str(), report.place.as_str()];
    texts.extend(
        report
            .children
            .iter()
            .flat_map(|child| [child.name.as_str(), child.note.as_str()]),
    );
    texts.extend(report.adults.iter().map(|adult| adult.name.as_str()));
    texts.extend(
        signal
            .external
            .as_ref()
            .map(|external| external.id.as_str()),
    );
    texts
}

/// The texts of a case that the search finds.
pub(super) fn of_case(case: &Case) -> Vec<&str> {
    let mut texts = vec![case.place.as_str()];
    texts.extend(
        case.children
            .iter()
            .flat_map(|child| [child.name.as_str(), child.note.as_str()]),
    );
    texts.extend(case.adults.iter().map(|adult| adult.name.as_str()));
    if let Some(assessment) = case.assessment() {
        let said = &assessment.diagnosis;
        texts.extend([
            said.needs.as_str(),
            said.causes.as_str(),
            said.resources.as_str(),
        ]);
    }
    if let Some(plan) = case.plan() {
        texts.push(plan.problem.as_str());
        for goal in &plan.goals {
            texts.extend([
                goal.title.as_str(),
                goal.need.as_str(),
                goal.expected.as_str(),
            ]);
            texts.extend(goal.tasks.iter().map(|task| task.what.as_str()));
        }
    }
    texts.extend(case.reviews.last().map(|review| review.reason.as_str()));
    texts.extend(case.closures.last().map(|closure| closure.words.as_str()));
    texts
}

/// The texts of a contact that the search finds.
pub(super) fn of_contact(contact: &Contact) -> Vec<&str> {
    let mut texts = vec![contact.words.as_str(), contact.who.as_str()];
    texts.extend(contact.observations.iter().map(|each| each.words.as_str()));
    texts
}

/// What was typed as a question to the index: every word quoted, any reading of each.
fn question(typed: &str) -> Option<String> {
    let typed: String = typed.chars().take(LONGEST).collect();
    let groups = text::readings(&typed);
    let groups: Vec<String> = groups
        .iter()
        .take(WORDS)
        .filter(|group| !group.is_empty())
        .map(|group| {
            let keys: Vec<String> = group
                .iter()
                .map(|key| format!("\"{}\" *", key.replace('"', "\"\"")))
                .collect();
            format!("({})", keys.join(" OR "))
        })
        .collect();
    (!groups.is_empty()).then(|| groups.join(" AND "))
}

/// Numbers of the records in which all words stand, the latest first.
pub(super) fn numbers(conn: &Connection, typed: &str, most: usize) -> Result<Vec<i64>, StoreError> {
    let mut numbers = Vec::new();
    if let Ok(number) = typed.trim().parse::<Number>() {
        numbers.push(number.sort_key());
    }
    if let Some(question) = question(typed) {
        let sql = "select rowid from search where search match ? order by rowid desc limit ?";
        let limit = i64::try_from(most).unwrap_or(i64::MAX);
        let mut statement = conn.prepare_cached(sql)?;
        let mut rows = statement.query(params![question, limit])?;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            numbers.push(id / PARTS);
        }
    }
    // The number that was typed may stand in the words of its own record too.
    let mut seen = BTreeSet::new();
    numbers.retain(|number| seen.insert(*number));
    Ok(numbers)
}

impl Store {
    /// Signals and cases in which all words stand, by whatever spelling.
    ///
    /// # Errors
    /// A record cannot be read.
    pub fn search(&self, typed: &str, most: usize) -> Result<Vec<Hit>, StoreError> {
        let mut hits: Vec<Hit> = Vec::new();
        for key in numbers(&self.conn, typed, most.saturating_mul(4))? {
            let Some(number) = Number::from_sort_key(key) else {
                continue;
            };
            if hits.len() >= most || hits.iter().any(|hit| hit.number == number) {
                continue;
            }
            hits.extend(self.hit(number, typed)?);
        }
        Ok(hits)
    }

    fn hit(&self, number: Number, typed: &str) -> Result<Option<Hit>, StoreError> {
        if let Some(signal) = signals::by_number(&self.conn, number)? {
            let report = &signal.report;
            let mut names: Vec<&str> = report
                .children
                .iter()
                .map(|each| each.name.as_str())
                .collect();
            names.extend(report.adults.iter().map(|each| each.name.as_str()));
            let why = why(typed, number, &names, &report.place);
            let outcome = signal
                .decision
                .as_ref()
                .map(|decision| decision.outcome.code());
            let stands = outcome.unwrap_or_else(|| signal.state.code()).to_owned();
            let name = title_of(&signal);
            return Ok(Some(Hit {
                number,
                is_case: false,
                name,
                why,
                at: report.received_at,
                stands,
            }));
        }
        let Some(case) = cases::by_number(&self.conn, number)? else {
            return Ok(None);
        };
        let mut names: Vec<&str> = case
            .children
            .iter()
            .map(|each| each.name.as_str())
            .collect();
        names.extend(case.adults.iter().map(|each| each.name.as_str()));
        let why = why(typed, number, &names, &case.place);
        let (at, stands) = (
            case.opened_at().unwrap_or_default(),
            case.state.code().to_owned(),
        );
        Ok(Some(Hit {
            number,
            is_case: true,
            name: case.title(),
            why,
            at,
            stands,
        }))
    }
}

/// How a signal is called in a list: its children, else its place.
pub(super) fn title_of(signal: &Signal) -> String {
    let names: Vec<&str> = signal
        .report
        .children
        .iter()
        .map(|child| child.name.as_str())
        .filter(|name| !name.is_empty())
        .collect();
    if names.is_empty() {
        signal.report.place.clone()
    } else {
        names.join(", ")
    }
}

fn why(typed: &str, number: Number, names: &[&str], place: &str) -> &'static str {
    if typed.trim() == number.to_string() {
        return "number";
    }
    let groups = text::readings(typed);
    let stands_in = |texts: &[&str]| {
        let words: Vec<String> = texts.iter().flat_map(|each| text::words(each)).collect();
        let found = |key: &String| words.iter().any(|word| word.starts_with(key.as_str()));
        !groups.is_empty() && groups.iter().all(|group| group.iter().any(found))
    };
    if stands_in(names) {
        "name"
    } else if stands_in(&[place]) {
        "place"
    } else {
        "text"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_index_takes_for_operators_is_only_words() {
        for typed in [
            "O'Brien", "a-b", "\"", "(", "AND", "title:", "*", "^", "x:{}", "",
        ] {
            let store = Store::in_memory().unwrap();
            assert!(store.search(typed, 10).is_ok(), "{typed}");
        }
    }

    #[test]
    fn a_record_that_mentions_its_own_number_is_found_once() {
        let store = Store::in_memory().unwrap();
        let (own, other): (Number, Number) =
            ("26-0007".parse().unwrap(), "26-0009".parse().unwrap());
        for part in 0..3 {
            write(&store.conn, own, part, &["see 26-0007"]).unwrap();
        }
        write(&store.conn, other, 0, &["like 26-0007"]).unwrap();
        let found = numbers(&store.conn, "26-0007", MOST).unwrap();
        assert_eq!(found, [own.sort_key(), other.sort_key()]);
    }
}
