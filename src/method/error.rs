//! What can be wrong with a method pack, and where: file, line, field.

use std::fmt;

use thiserror::Error;

/// One thing that is wrong with a pack file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackError {
    /// Name of the file as it was given.
    pub file: String,
    /// Line in the file, counted from 1, where it is known.
    pub line: Option<usize>,
    /// The field, e.g. `deadline[review].max`; empty for the file as a whole.
    pub field: String,
    /// What is wrong with it.
    pub problem: Problem,
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.field.is_empty() {
            write!(f, ": {}", self.field)?;
        }
        write!(f, ": {}", self.problem)
    }
}

impl std::error::Error for PackError {}

/// What is wrong with a field of a pack.
///
/// The words here are for logs and for the author of a pack who reads English; screens take
/// theirs from the catalogue, by variant.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Problem {
    /// The file cannot be read; holds the system's reason.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// The path is no regular file.
    #[error("this is not a regular file")]
    NoFile,
    /// The file is larger than [`super::LARGEST_FILE`].
    #[error("the file is larger than 256 KiB")]
    FileTooLarge,
    /// The file is not UTF-8.
    #[error("the file is not UTF-8")]
    NotUtf8,
    /// The file's name is not the id of its pack.
    #[error("the pack's id and the name of its file differ: the file must be named {0}.toml")]
    OtherName(String),
    /// The file is not TOML; holds the parser's reason.
    #[error("not valid TOML: {0}")]
    Syntax(String),
    /// A value is of another kind than expected; holds the reader's reason.
    #[error("{0}")]
    Shape(String),
    /// A field that must be there is missing.
    #[error("this field is missing")]
    Missing,
    /// A field that packs do not have.
    #[error("packs have no such field")]
    UnknownField,
    /// A text is longer than [`super::LONGEST_TEXT`].
    #[error("a text may not be longer than 4 KiB")]
    TextTooLong,
    /// A text holds a character that is no text.
    #[error("a text may not hold control characters other than line breaks")]
    ControlCharacter,
    /// An id is no code.
    #[error("`{0}` is not a code: 1 to 40 letters without accents, digits, hyphens or underscores")]
    NoCode(String),
    /// A language is no language code.
    #[error("`{0}` is not a language code of two or three small letters")]
    NoLanguage(String),
    /// Something stands twice that may stand once.
    #[error("`{0}` stands here twice")]
    Twice(String),
    /// A list that must not be empty is.
    #[error("at least one entry is needed")]
    Empty,
    /// A name lacks the word in the pack's own language.
    #[error("the word in the pack's own language ({0}) is missing")]
    WordMissing(String),
    /// No stage covers a state of the skeleton.
    #[error("no stage covers the state `{0}`")]
    StateMissing(&'static str),
    /// A state stands where it cannot be reached: a signal's after a case's, any after the end.
    #[error("the state `{0}` comes too late: signals end before cases begin, cases with `closed`")]
    StateTooLate(&'static str),
    /// A gate that asks for nothing in its state: one of signals at a case, or the reverse.
    #[error("the gate `{0}` asks for nothing in this state")]
    GateIdle(String),
    /// Gates of a state that the stage does not cover.
    #[error("the stage has gates for the state `{0}`, which it does not cover")]
    GateElsewhere(&'static str),
    /// Two stages set gates for the same state.
    #[error("another stage already sets the gates of the state `{0}`")]
    GatesTwice(&'static str),
    /// An approval by a body that the pack does not name.
    #[error("the pack names no body `{0}`")]
    UnknownBody(String),
    /// A code that the named list of the pack does not hold.
    #[error("the pack's `{0}` has no `{1}`")]
    UnknownEntry(&'static str, String),
    /// A term counts from or until a record without saying which, or names one without need.
    #[error("a record is named where a term counts from or until `recorded`, and only there")]
    RecordHalf,
    /// A term that can be made longer says no longest length.
    #[error("a term that a record makes longer needs `max`, its longest length")]
    ExtendedWithoutMax,
    /// Records or instruments of cases are asked for before a state of signals, or the reverse.
    #[error("the state `{0}` belongs to the other kind of file: signals or cases")]
    StateOfOther(&'static str),
    /// A condition that only signals can have stands at a record of cases.
    #[error("only a record of signals can ask for answers of the urgency instrument")]
    AnswersOfCase,
    /// Gates that hold by themselves stand in a list.
    #[error("`{0}` is asked for by the records and instruments themselves: leave it out here")]
    GateByItself(String),
    /// A band without a bound, or with two.
    #[error("a band has one bound: `from` or `above`")]
    BandBound,
    /// A figure lacks what its kind looks at.
    #[error("`{0}` looks at this field: it may not be empty")]
    IndicatorLacks(String),
    /// A rule is to stand before another that the instrument does not have.
    #[error("the instrument has no rule `{0}` to stand before")]
    UnknownRule(String),
    /// A body approves leaving a state of signals other than the check.
    #[error("of the states of a signal only `check` can be approved, not `{0}`")]
    ApprovalOfSignal(&'static str),
    /// An instrument that the program does not have.
    #[error("there is no shared instrument `{0}`")]
    UnknownInstrument(String),
    /// A section that the instrument does not have.
    #[error("the instrument has no section `{0}`")]
    UnknownGroup(String),
    /// A question or section that the instrument does not have.
    #[error("the instrument has neither a question nor a section `{0}`")]
    UnknownQuestion(String),
    /// A level that the instrument does not have.
    #[error("the instrument has no level {0}")]
    UnknownLevel(u8),
    /// An outcome other than `X1` and `X2`.
    #[error("`{0}` is not an outcome: X1 (not ours) or X2 (transfer)")]
    UnknownOutcome(String),
    /// A level outside 1 to 4.
    #[error("levels go from 1 to 4, not {0}")]
    LevelRange(u8),
    /// A rule gives no level and no outcome, or both.
    #[error("a rule gives either a level or an outcome")]
    NoResult,
    /// A rule without any condition, which would always decide.
    #[error("a rule needs at least one condition")]
    NoCondition,
    /// A rule has only one of `raised_by` and `raised_to`.
    #[error("`raised_by` and `raised_to` go together")]
    RaisedHalf,
    /// A term of nothing.
    #[error("a term is at least 1")]
    TermZero,
    /// A term beyond [`super::LONGEST_TERM`].
    #[error("a term is at most 10000")]
    TermTooLong,
    /// The longest term is shorter than the usual one.
    #[error("the longest term is shorter than the term itself")]
    MaxBelowTerm,
    /// Clock hours are told to roll to a working day.
    #[error("a term in hours never moves to a working day")]
    HoursRoll,
    /// Level 1 has no weight in a worker's load.
    #[error("the weight of level 1 may not be 0")]
    FirstWeightZero,
}
