//! Every reason the domain says no, typed; the words stand in the catalogues.

use serde::{Deserialize, Serialize};

use super::ids::Number;
use super::method::{Gate, PlanPart, State};
use super::staff::Role;

/// Why something was refused; each variant has a sentence `refusal-…` in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Something must be written here.
    Missing,
    /// The text is too short to say why: at least this many characters.
    TooShort(usize),
    /// The text is too long: at most this many characters.
    TooLong(usize),
    /// No day or time can be read from the text.
    NoDate,
    /// No number can be read from the text.
    NoNumber,
    /// The number is outside what can be: from, to.
    OutOfRange(i64, i64),
    /// The choice is not in the list.
    NoSuchChoice,
    /// The moment lies in the future.
    InFuture,
    /// The day lies in the past.
    InPast,
    /// The moment is earlier than can be: before 1990.
    TooEarly,
    /// A birth after the day the office learned of the child, not marked as unborn.
    BornLater,
    /// The next date lies beyond the longest the method allows; the last allowed day, ISO.
    BeyondMaximum(String),
    /// The next attempt must be within so many hours.
    AttemptTooLate(u32),
    /// Ends before it begins.
    EndsBeforeStart,
    /// The step belongs to a role that the person does not hold.
    NotYourRole(Role),
    /// Only the person responsible may do it.
    NotResponsible,
    /// Somebody else must confirm.
    SecondPerson(Role),
    /// No such signal or case.
    NotFound,
    /// No member of staff with this login, or no longer active.
    NoSuchStaff,
    /// The person does not hold the role that the task needs.
    LacksRole(Role),
    /// It stands in another state; the state it stands in.
    WrongState(State),
    /// Already decided.
    AlreadyDecided,
    /// The case is closed and can only be read.
    ClosedCase,
    /// The case is not closed.
    NotClosed,
    /// The state cannot be left: what is missing, each a gate.
    NotYet(State, Vec<Missing>),
    /// Waits for an approval.
    WaitsForApproval,
    /// No approval was asked for.
    NothingToApprove,
    /// Answers contradict each other and must be resolved first.
    Contradiction,
    /// The answers fit no rule of the instrument.
    NotSortable,
    /// Nothing was sorted yet.
    NotSorted,
    /// A level can only be raised to a more urgent one.
    NotARaise,
    /// A level is lowered by one, never more.
    NotByOne,
    /// Level 1 with a danger answer "yes" is never lowered; the answers.
    DangerYes(Vec<String>),
    /// A lowering must come inside the original deadline.
    AfterDeadline,
    /// A lowering needs a protective fact.
    NoProtectiveFact,
    /// A lowering waits for its second person already.
    AlreadyProposed,
    /// Nothing is proposed.
    NothingProposed,
    /// A record cannot be linked to itself.
    LinkToItself,
    /// The other number must be an open signal.
    LinkNeedsOpenSignal(Number),
    /// The other number must be an open case.
    LinkNeedsOpenCase(Number),
    /// The other number must be a closed case.
    LinkNeedsClosedCase(Number),
    /// A signal of level 1 must be acted on first.
    ActFirst,
    /// The check must be concluded first.
    CheckFirst,
    /// The task is done or was found impossible already.
    TaskNotOpen,
    /// Only a task of a plan in force can be ticked.
    PlanNotInForce,
    /// Somebody else changed it meanwhile; the revision that stands now.
    Stale(u32),
    /// The office is set up already.
    AlreadySetUp,
    /// A login is taken already.
    LoginTaken,
    /// A login must be of plain small letters and digits.
    BadLogin,
    /// What is asked for is so already.
    NothingChanges,
    /// At least one member of staff must be a supervisor or administrator.
    NoAdmin,
    /// The measure has ended already.
    AlreadyEnded,
    /// The check report waits for its countersignature.
    CountersignFirst,
    /// Such a measure may last so many hours at most.
    LastsTooLong(u32),
    /// Nothing is delivered before the family's consent; the names of those who were not asked.
    ConsentFirst(Vec<String>),
    /// The method does not end a review so.
    NotOfMethod,
    /// The version that is asked for is the one in use.
    SameMethod,
    /// An office stays with its method; only versions of it change.
    OtherMethod,
    /// An urgent measure of the signal still runs.
    EndUrgentFirst,
    /// The method is voluntary, and the family refused or took its consent back.
    Voluntary,
    /// The office worked by a version of this name already, and it said something else.
    UsedVersion,
    /// A version must know every level of urgency that the one in use has.
    LevelGone(u8),
    /// What was done is no longer as it was left, so that it cannot be taken back.
    BuiltUpon,
    /// No referral of the service waits for an answer.
    NotReferred,
    /// The provider refused the service; it must be asked again first.
    ProviderRefused,
    /// Nobody found that the service does not fit the need.
    NotUnfit,
    /// No notice to the provider's management waits for an answer.
    NotNotified,
    /// Was told already, need not be told, or no longer takes part.
    AlreadyTold,
    /// The meeting was not held yet.
    NotHeld,
    /// The entry of the registers has ended.
    EndedEntry,
    /// No case has the number.
    NoSuchCase(Number),
    /// The contact family is matched with this case already.
    AlreadyMatched,
    /// The year has its self-assessment already.
    YearWritten(i32),
    /// The match has ended.
    MatchEnded,
}

/// One thing that is missing to leave a state, with what shows where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missing {
    /// The gate that does not hold.
    pub gate: Gate,
    /// Names or titles of what it misses, as written in the record, possibly none; for
    /// [`Gate::Records`] and [`Gate::Tools`] codes of the pack, a record's perhaps with the person
    /// it is missing from: `took_part: Ana`.
    #[serde(default)]
    pub what: Vec<String>,
    /// The ordered steps of the plan that are missing, for [`Gate::Steps`].
    #[serde(default)]
    pub steps: Vec<PlanPart>,
}

impl Missing {
    /// A gate that misses nothing nameable.
    pub const fn gate(gate: Gate) -> Self {
        Self {
            gate,
            what: Vec::new(),
            steps: Vec::new(),
        }
    }
}

/// Refusals by field of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refusals(pub Vec<(String, Refusal)>);

impl Refusals {
    /// The refusal that stands beside a field.
    pub fn of(&self, field: &str) -> Option<&Refusal> {
        self.0
            .iter()
            .find(|(id, _refusal)| id == field)
            .map(|(_id, refusal)| refusal)
    }

    /// True where nothing was refused.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
