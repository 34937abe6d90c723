//! The intake queue as it is asked for and answered.

use serde::{Deserialize, Serialize};

use super::Begin;
use crate::domain::Moment;
use crate::domain::ids::{CaseId, Login, Number};
use crate::domain::line::{LineChild, LineFacts};
use crate::domain::method::State;
use crate::domain::signal::Signal;
use crate::domain::urgency::Clause;

/// Which lines of the queue are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QueueView {
    /// Everything that waits.
    #[default]
    Open,
    /// What I hold.
    Mine,
    /// What is past its time.
    Overdue,
    /// What nobody sorted.
    Unsorted,
    /// What is not ours and went nowhere yet.
    Redirect,
    /// Whose check report waits for its countersignature.
    Countersign,
    /// Every signal there is, the latest first.
    All,
}

impl QueueView {
    /// All views, in the order of the screen.
    pub const ALL: [Self; 7] = [
        Self::Open,
        Self::Mine,
        Self::Overdue,
        Self::Unsorted,
        Self::Redirect,
        Self::Countersign,
        Self::All,
    ];

    /// The word of the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Mine => "mine",
            Self::Overdue => "overdue",
            Self::Unsorted => "unsorted",
            Self::Redirect => "redirect",
            Self::Countersign => "countersign",
            Self::All => "all",
        }
    }

    /// The view behind a word of the command line.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.code() == code)
    }
}

/// The place of a line in the order of the queue.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct QueueKey {
    /// Rank of its level, promoted where overdue.
    pub rank: u8,
    /// When it is due, as stored.
    pub due_at: String,
    /// Minus the answers "yes" that count.
    pub fewer_yes: i64,
    /// Months of the youngest child.
    pub youngest: i64,
    /// When the office learned of it, as stored.
    pub received_at: String,
    /// Number of the leading signal.
    pub lead: i64,
}

/// A page of the queue that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueAsk {
    /// Which lines.
    pub view: QueueView,
    /// Only lines with all these words.
    pub filter: String,
    /// For the view "mine".
    pub me: Login,
    /// Where the page begins.
    pub from: Begin<QueueKey>,
    /// How many rows.
    pub limit: usize,
    /// The time against which "overdue" is told.
    pub now: Moment,
}

/// What a line of the queue shows, as stored with it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineBody {
    /// The signal on which steps are taken; not always the lowest number.
    pub acts_on: Number,
    /// Numbers of the signals that share the line, the lowest first.
    pub numbers: Vec<Number>,
    /// Their ids in the systems they came from.
    pub external_ids: Vec<String>,
    /// The children as the line names them.
    pub children: Vec<LineChild>,
    /// Level that the instrument gave.
    pub computed: Option<u8>,
    /// The rule that decided.
    pub rule: Option<String>,
    /// `X1` or `X2`, where it is not for us.
    pub not_ours: Option<String>,
    /// Why it stands where it does.
    pub clauses: Vec<Clause>,
    /// An answer should be asked for.
    pub clarify: bool,
    /// A lowering waits: to which level, by whom.
    pub proposed: Option<(u8, Login)>,
    /// A level was changed by hand: from which, to which.
    pub overridden: Option<(u8, u8)>,
    /// The case it belongs to.
    pub case: Option<CaseId>,
    /// Where the leading signal stands.
    pub state: State,
    /// Short form of its outcome, where it was decided.
    pub outcome: Option<String>,
    /// How it came in, and who reported: codes of the pack's lists.
    pub came: (String, String),
}

impl std::fmt::Debug for LineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LineBody")
            .field("numbers", &self.numbers)
            .finish_non_exhaustive()
    }
}

impl LineBody {
    /// What the line of a leading signal shows.
    pub fn of(facts: &LineFacts, lead: &Signal) -> Self {
        Self {
            acts_on: lead.number,
            numbers: facts.numbers.clone(),
            external_ids: facts.external_ids.clone(),
            children: facts.children.clone(),
            computed: facts.why.computed,
            rule: facts.why.rule.clone(),
            not_ours: facts.not_ours.clone(),
            clauses: facts.why.clauses.clone(),
            clarify: facts.why.clarify,
            proposed: facts.why.proposed.clone(),
            overridden: facts.why.overridden,
            case: facts.case,
            state: facts.state,
            outcome: lead
                .decision
                .as_ref()
                .map(|decision| decision.outcome.code().to_owned()),
            came: (lead.report.channel.clone(), lead.report.source.clone()),
        }
    }
}

/// A row of the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// Its place in the order.
    pub key: QueueKey,
    /// Number of the leading signal.
    pub number: Number,
    /// Level in force; nothing while not sorted.
    pub level: Option<u8>,
    /// When it is due; nothing where it is not for us.
    pub due_at: Option<Moment>,
    /// When the office learned of it.
    pub received_at: Moment,
    /// Who is responsible.
    pub holder: Option<Login>,
    /// Months of the youngest child, 0 where unknown.
    pub youngest_months: u32,
    /// Past its time.
    pub overdue: bool,
    /// Moved up because it is past its time.
    pub promoted: bool,
    /// What else it shows.
    pub body: LineBody,
}
