//! The urgency instrument as data: questions, levels, and a decision list read from the top.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Origin, Span, Words};

/// A section of questions; its id is the first letter of theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Id of the section: `G`, `A`, `B`, `C`, `M`, `P`.
    pub id: String,
    /// What the section asks about.
    pub name: Words,
    /// A "yes" here lets the officer save at once, without answering the rest.
    #[serde(default)]
    pub danger: bool,
    /// The answers "yes" of this section count in the order of the queue.
    #[serde(default)]
    pub counts: bool,
    /// Its facts protect the child: a level is lowered only for one of them.
    #[serde(default)]
    pub protective: bool,
}

/// One question, answered yes, no or unknown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Id, e.g. `A4`.
    pub id: String,
    /// Id of its section.
    pub group: String,
    /// Short label, at most 36 cells, so that a section fits one screen.
    pub label: Words,
    /// The whole question.
    #[serde(default)]
    pub text: Words,
    /// A "yes" has a time: until then the child is known to be safe.
    #[serde(default)]
    pub safe_until: bool,
    /// What the program can find by itself that speaks for a "yes"; the officer confirms.
    ///
    /// One of them is enough.
    #[serde(default)]
    pub propose: Vec<Finder>,
}

/// Something that the program looks for in the records, to propose a "yes".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum Finder {
    /// The youngest child was younger than so many months when the office learned of it.
    YoungestUnderMonths {
        /// Age in months that it has not reached.
        months: u32,
    },
    /// A child is not born yet.
    Unborn,
    /// At least so many signals on the child within so many days, this one counted.
    Signals {
        /// How many days back.
        days: u32,
        /// How many signals.
        count: usize,
    },
    /// An earlier concern about the child was confirmed.
    Confirmed,
    /// A case of the child was closed within so many months.
    ClosedWithinMonths {
        /// How many months back.
        months: u32,
    },
}

/// A level of urgency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// 1 is the most urgent.
    pub id: u8,
    /// The word people see.
    pub name: Words,
    /// A sign that sorts without colour: `!!!`.
    pub symbol: String,
    /// Place in the order of the queue, 1 first.
    pub rank: u8,
    /// Place in the order once overdue and the child not seen, where the method promotes it.
    #[serde(default)]
    pub overdue_rank: Option<u8>,
    /// Term until the child is seen, from the time the office learned of it.
    pub response: Span,
    /// Where the term comes from.
    pub origin: Origin,
    /// When somebody checked it.
    #[serde(default)]
    pub checked: Option<NaiveDate>,
    /// Where it is written.
    #[serde(default)]
    pub source: Words,
}

/// One line of the decision list; the first whose conditions all hold decides.
///
/// Each condition names questions (`A2`) or whole sections (`A`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rule {
    /// Id that is stored with the decision: `R1`.
    pub id: String,
    /// What the rule says, in words.
    pub name: Words,
    /// At least one of these is "yes".
    pub any_yes: Vec<String>,
    /// At least one of these is "no".
    pub any_no: Vec<String>,
    /// At least one of these is unknown.
    pub any_unknown: Vec<String>,
    /// All of these are "yes".
    pub all_yes: Vec<String>,
    /// All of these are "no".
    pub all_no: Vec<String>,
    /// None of these is "yes".
    pub none_yes: Vec<String>,
    /// The level it gives.
    pub level: Option<u8>,
    /// Or the outcome: `X1` not ours, `X2` transfer.
    pub outcome: Option<String>,
    /// A "yes" in these raises the level once...
    pub raised_by: Vec<String>,
    /// ...to this one.
    pub raised_to: Option<u8>,
    /// An unknown in these asks to clarify with the informant.
    pub clarify: Vec<String>,
}

/// Answers that contradict each other and must be resolved first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Contradiction {
    /// At least one of these is "no"...
    pub any_no: Vec<String>,
    /// ...while at least one of these is "yes".
    pub any_yes: Vec<String>,
}

/// A fixed rule of the method that lifts a level, shown by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// Id that is stored with the decision.
    pub id: String,
    /// The name that is shown.
    pub name: Words,
    /// At least one of these is "yes".
    pub any_yes: Vec<String>,
    /// The level is at least as urgent as this.
    pub at_least: u8,
}

/// An urgency instrument.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Id, e.g. `urgency-1`.
    pub id: String,
    /// Version that is stamped on every sorting.
    pub version: String,
    /// False until somebody validated it: then it says so on the screen.
    #[serde(default)]
    pub validated: bool,
    /// Sections in the order they are asked.
    #[serde(rename = "group")]
    pub groups: Vec<Group>,
    /// Questions in the order they are asked.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// The decision list.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
    /// Contradictions that are shown.
    #[serde(default, rename = "contradiction")]
    pub contradictions: Vec<Contradiction>,
    /// Policies of the method.
    #[serde(default, rename = "policy")]
    pub policies: Vec<Policy>,
    /// Levels, the most urgent first.
    #[serde(rename = "level")]
    pub levels: Vec<Level>,
    /// Term until a signal must be sorted.
    pub unsorted: Unsorted,
}

/// What holds for a signal that nobody has sorted yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unsorted {
    /// The word people see.
    pub name: Words,
    /// The sign.
    pub symbol: String,
    /// Place in the order of the queue.
    pub rank: u8,
    /// Term until it must be sorted, from the time the office learned of it.
    pub response: Span,
    /// Where the term comes from.
    pub origin: Origin,
    /// When somebody checked it against its origin.
    #[serde(default)]
    pub checked: Option<NaiveDate>,
    /// Where it is written.
    #[serde(default)]
    pub source: Words,
}

impl Instrument {
    /// The level with this id.
    pub fn level(&self, id: u8) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id)
    }

    /// The questions of a section.
    pub fn questions_of<'a>(&'a self, group: &'a str) -> impl Iterator<Item = &'a Question> {
        self.questions
            .iter()
            .filter(move |question| question.group == group)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The questions about facts that protect the child.
    pub fn protective(&self) -> impl Iterator<Item = &Question> {
        let groups = self.groups.iter().filter(|group| group.protective);
        groups.flat_map(|group| self.questions_of(&group.id))
    }

    /// The question whose "yes" says until when the child is safe.
    pub fn safe_question(&self) -> Option<&Question> {
        self.questions.iter().find(|question| question.safe_until)
    }
}
