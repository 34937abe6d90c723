//! A signal: what came in, how it was sorted and checked, and what was decided.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::answer::Answered;
use super::case::Urgent;
use super::ids::{CaseId, ItemId, Login, Number, SignalId};
use super::method::{Span, State};
use super::person::{Adult, Child, Informant};
use super::record::Record;
use super::urgency::{Clause, Sorted};
use super::{Day, Moment};

mod check;

pub use check::{Check, CheckStep, Conclusion, Consulted, Finding, SourceState};

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A concern about a child.
    #[default]
    Concern,
    /// An official request or an application.
    Request,
}

impl Kind {
    /// The word of the exchange format.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Concern => "concern",
            Self::Request => "request",
        }
    }

    /// The kind behind a word of the exchange format.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Concern, Self::Request]
            .into_iter()
            .find(|kind| kind.code() == code)
    }
}

/// What a person can write about a signal; amended as a whole, with the old value kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// When the office learned of it; terms run from here.
    pub received_at: Moment,
    /// Way it came in, a code of the pack's list.
    pub channel: String,
    /// Who reported, a code of the pack's list.
    pub source: String,
    /// The person who reported.
    pub informant: Informant,
    /// The report in the words of the sender.
    pub text: String,
    /// Address or spot, possibly empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// The children.
    #[serde(default)]
    pub children: Vec<Child>,
    /// Other persons of the family, and the suspected one.
    #[serde(default)]
    pub adults: Vec<Adult>,
    /// Concern or request.
    #[serde(default)]
    pub kind: Kind,
    /// Kind of signal for the register, a code of the pack's list, possibly empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub matter: String,
    /// The date that an official request sets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task_due: Option<Day>,
}

impl std::fmt::Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Report")
            .field("received_at", &self.received_at)
            .finish_non_exhaustive()
    }
}

/// Where an imported signal came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct External {
    /// Name of the source system.
    pub system: String,
    /// Its id there.
    pub id: String,
    /// Keys of the line that this program does not know, as JSON text; given back on export.
    pub extra: String,
    /// Characters that were taken out because a terminal must not see them.
    #[serde(default)]
    pub removed: usize,
    /// Hash of what the line says, hexadecimal; tells the same content from another.
    pub content: String,
}

/// How urgent a signal was found to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sorting {
    /// The answers.
    pub answers: Answered,
    /// Questions answered "no" by one key for their whole section.
    #[serde(default)]
    pub block: BTreeSet<String>,
    /// Until when the child is known to be safe.
    #[serde(default)]
    pub safe_until: Option<Moment>,
    /// What the instrument made of it.
    pub result: Sorted,
    /// The term of its level under the method of the day; a later method changes nothing in it.
    #[serde(default)]
    pub response: Option<Span>,
    /// The rule that decided and what raised it, as the method of the day had them.
    #[serde(default)]
    pub grounds: Vec<Clause>,
    /// Until when the child must be seen.
    pub due_at: Option<Moment>,
    /// Who sorted it.
    pub by: Login,
    /// When.
    pub at: Moment,
    /// Instrument and pack, with versions, e.g. `urgency-1/1 standard/1`.
    pub method: String,
}

/// Which way a level was changed by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More urgent, at once.
    Raise,
    /// Less urgent, after a second person confirmed.
    Lower,
}

/// How a proposal to lower a level stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// In force: a raise, or a lowering that was confirmed.
    InForce,
    /// Waits for a second person.
    Proposed,
    /// The second person said no.
    Refused,
    /// A later sorting or override replaced it.
    Replaced,
}

/// A change of a level by hand; kept for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    /// Its id.
    pub id: ItemId,
    /// Which way.
    pub direction: Direction,
    /// From this level...
    pub from: u8,
    /// ...to this one.
    pub to: u8,
    /// Reason code of the pack.
    pub reason: String,
    /// Reason in own words.
    pub words: String,
    /// The term of the new level under the method of the day.
    #[serde(default)]
    pub response: Option<Span>,
    /// The protective fact that a lowering rests on, a question id.
    #[serde(default)]
    pub fact: Option<String>,
    /// Who asked for it.
    pub by: Login,
    /// When.
    pub at: Moment,
    /// How it stands.
    pub verdict: Verdict,
    /// Who confirmed or refused, when, and whether nobody else could.
    #[serde(default)]
    pub second: Option<Second>,
}

/// The second person of a step that needs one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Second {
    /// Who.
    pub by: Login,
    /// When.
    pub at: Moment,
    /// The same login, because nobody else holds the role; marked for ever.
    pub alone: bool,
    /// Their words.
    #[serde(default)]
    pub words: String,
}

/// How a signal belongs to another record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// The same matter as an earlier signal.
    Duplicate,
    /// A new fact of an open case.
    NewFact,
    /// A ground to re-open a closed case.
    Reopen,
}

impl LinkKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Duplicate, Self::NewFact, Self::Reopen];

    /// The word of the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Duplicate => "duplicate",
            Self::NewFact => "new-fact",
            Self::Reopen => "reopen",
        }
    }

    /// The kind behind a word of the command line.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What became of a signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum Outcome {
    /// Cases were opened: one, or one for each child.
    Opened {
        /// The cases.
        cases: Vec<CaseId>,
        /// Their numbers.
        numbers: Vec<Number>,
    },
    /// X1: not a matter for the office.
    ScreenedOut {
        /// Where the sender was sent to.
        redirected: String,
    },
    /// X2: another body is competent.
    Transferred {
        /// Which one.
        to: String,
    },
    /// X3: the need was not confirmed.
    NotConfirmed {
        /// The advice that was given.
        advice: String,
    },
    /// X4: belongs to another record.
    Linked {
        /// How.
        kind: LinkKind,
        /// The other record's number.
        to: Number,
        /// The case, where it is one.
        case: Option<CaseId>,
    },
}

impl Outcome {
    /// The stable English word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Opened { .. } => "opened",
            Self::ScreenedOut { .. } => "screened_out",
            Self::Transferred { .. } => "transferred",
            Self::NotConfirmed { .. } => "not_confirmed",
            Self::Linked { .. } => "linked",
        }
    }
}

/// A decision on a signal, with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// What was decided.
    pub outcome: Outcome,
    /// Reason code of the pack, possibly empty where the words say all.
    #[serde(default)]
    pub reason: String,
    /// Reason in own words.
    #[serde(default)]
    pub words: String,
    /// Who decided.
    pub by: Login,
    /// When.
    pub at: Moment,
}

/// Somebody's time of being responsible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Who.
    pub by: Login,
    /// From when.
    pub since: Moment,
    /// Why it changed hands, possibly empty.
    #[serde(default)]
    pub reason: String,
}

/// A signal and all that was done with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signal {
    /// Its id.
    pub id: SignalId,
    /// Its number.
    pub number: Number,
    /// Grows by one with every change.
    pub rev: u32,
    /// What was reported.
    pub report: Report,
    /// Who recorded it.
    pub recorded_by: Login,
    /// When it was recorded, which may be later than received.
    pub recorded_at: Moment,
    /// Where it was imported from.
    #[serde(default)]
    pub external: Option<External>,
    /// Where it stands.
    pub state: State,
    /// The sorting in force.
    #[serde(default)]
    pub sorting: Option<Sorting>,
    /// Every change of a level by hand, in order.
    #[serde(default)]
    pub overrides: Vec<Override>,
    /// Everybody who was responsible, in order; the last one is.
    #[serde(default)]
    pub held: Vec<Held>,
    /// The check.
    #[serde(default)]
    pub check: Check,
    /// The decision.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// The signal that leads the line it shares, itself where it stands alone.
    pub line: SignalId,
    /// The open case it belongs to.
    #[serde(default)]
    pub case: Option<CaseId>,
    /// Records of the kinds that the method names, in order.
    #[serde(default)]
    pub records: Vec<Record>,
    /// Urgent measures; they go on in the case that is opened.
    #[serde(default)]
    pub urgents: Vec<Urgent>,
}

impl Signal {
    /// Who is responsible; nobody means the duty officer.
    pub fn holder(&self) -> Option<&Login> {
        self.held.last().map(|held| &held.by)
    }

    /// The first time the child itself was seen after the office learned of it.
    ///
    /// An earlier meeting is a fact known at intake and does not end the term.
    pub fn seen_at(&self) -> Option<Moment> {
        self.seen_since(self.report.received_at)
    }

    /// The first time the child itself was seen at or after a moment.
    pub fn seen_since(&self, moment: Moment) -> Option<Moment> {
        self.check
            .steps
            .iter()
            .filter(|step| step.child_seen && step.at >= moment)
            .map(|step| step.at)
            .min()
    }

    /// The first time the signal was answered at or after a moment: the child seen, or the family
    /// reached where the method's term asks for no more.
    pub fn answered_since(&self, moment: Moment) -> Option<Moment> {
        let steps = self.check.steps.iter();
        let answers = steps.filter(|step| step.child_seen || step.answers_term);
        answers.map(|step| step.at).filter(|at| *at >= moment).min()
    }

    /// The first time the signal was answered after the office learned of it.
    pub fn answered_at(&self) -> Option<Moment> {
        self.answered_since(self.report.received_at)
    }

    /// Urgent measures that have not ended.
    pub fn running_urgents(&self) -> impl Iterator<Item = &Urgent> {
        self.urgents.iter().filter(|each| each.ended_at.is_none())
    }

    /// The level in force: the instrument's with its policy, then the last override in force.
    pub fn level(&self) -> Option<u8> {
        let sorted = self.sorting.as_ref()?.result.outcome.level()?;
        let last = self
            .overrides
            .iter()
            .rev()
            .find(|each| each.verdict == Verdict::InForce);
        Some(last.map_or(sorted, |each| each.to))
    }

    /// The term of the level in force, as the method had it on the day of the decision.
    pub fn response(&self) -> Option<Span> {
        let sorting = self.sorting.as_ref()?;
        let mut overrides = self.overrides.iter().rev();
        let last = overrides.find(|each| each.verdict == Verdict::InForce);
        last.map_or(sorting.response, |each| each.response)
    }

    /// The outcome of sorting that sends it elsewhere, `X1` or `X2`.
    pub fn not_ours(&self) -> Option<&str> {
        self.sorting.as_ref()?.result.outcome.not_ours()
    }

    /// A proposal to lower the level that waits for a second person.
    pub fn proposed(&self) -> Option<&Override> {
        self.overrides
            .iter()
            .rev()
            .find(|each| each.verdict == Verdict::Proposed)
    }

    /// True until a decision was made; a signal on an open case is decided as soon as linked.
    pub const fn is_open(&self) -> bool {
        self.decision.is_none()
    }

    /// True while the signal waits in the intake queue.
    ///
    /// Open, not for another body, child not seen; a new fact of an open case only at level 1.
    /// Source: the order of the queue, and the rule that a case's signal reaches its curator.
    pub fn in_queue(&self) -> bool {
        if self.answered_at().is_some() || self.not_ours().is_some() {
            return false;
        }
        match self.decision.as_ref().map(|decision| &decision.outcome) {
            None => true,
            Some(Outcome::Linked {
                kind: LinkKind::NewFact,
                ..
            }) => self.level() == Some(1),
            Some(
                Outcome::Opened { .. }
                | Outcome::ScreenedOut { .. }
                | Outcome::Transferred { .. }
                | Outcome::NotConfirmed { .. }
                | Outcome::Linked { .. },
            ) => false,
        }
    }

    /// True while nobody recorded where a signal of another body went.
    pub fn to_redirect(&self) -> bool {
        self.is_open() && self.not_ours().is_some()
    }
}
