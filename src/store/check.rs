//! The checks of `doctor`: integrity, schema, chain, and the tables against the journal.

use super::contract::StoreError;
use super::replay::Difference;
use super::{Store, migrate};

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// As it should be.
    Ok,
    /// Worth a look.
    Warn,
    /// Not as it should be.
    Fail,
}

/// One check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Its name, a stable English word.
    pub name: &'static str,
    /// How it ended.
    pub state: State,
    /// What was found: the engine's words, a row, a number; possibly empty.
    pub found: String,
}

impl Check {
    fn of(name: &'static str, wrong: Option<String>) -> Self {
        let state = if wrong.is_some() {
            State::Fail
        } else {
            State::Ok
        };
        Self {
            name,
            state,
            found: wrong.unwrap_or_default(),
        }
    }
}

impl Store {
    /// Checks pages, foreign keys, schema and chain.
    ///
    /// # Errors
    /// The file cannot be read at all.
    pub fn check(&self) -> Result<Vec<Check>, StoreError> {
        let said: String = self
            .conn
            .query_row("pragma integrity_check(1)", [], |row| row.get(0))?;
        let foreign: Option<String> = {
            let mut statement = self.conn.prepare("pragma foreign_key_check")?;
            let mut rows = statement.query([])?;
            rows.next()?.map(|row| row.get(0)).transpose()?
        };
        let version = migrate::version(&self.conn)?;
        let wrong_version = (version != migrate::latest()).then(|| version.to_string());
        let chain = self.verify()?;
        Ok(vec![
            Check::of("integrity", (said != "ok").then_some(said).or(foreign)),
            Check::of("schema", wrong_version),
            Check::of(
                "journal-chain",
                chain.broken.map(|(seq, what)| format!("{seq} ({what})")),
            ),
        ])
    }

    /// Checks every table against the journal.
    ///
    /// # Errors
    /// The journal cannot be read or carried out.
    pub fn check_replay(&self) -> Result<(Check, Vec<Difference>), StoreError> {
        let differences = self.replay()?;
        let words: Vec<String> = differences.iter().map(ToString::to_string).collect();
        let check = Check::of("replay", (!words.is_empty()).then(|| words.join("; ")));
        Ok((check, differences))
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} [{}]", self.table, self.row)?;
        match &self.column {
            Some(column) => write!(f, ".{column}"),
            None => Ok(()),
        }
    }
}
