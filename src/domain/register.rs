//! The registers of the office: what belongs to no single case, as entries of a few kinds.
//!
//! Every entry has one head and any number of dated parts: an organisation its services, a
//! mismatch its steps, a contact family its matches and meetings, a group its members and
//! sessions. Heads and parts are written, journalled and taken back in the same way whatever they
//! say, so that a new kind of entry is two types and their rules.

use serde::{Deserialize, Serialize};

use super::ids::{EntryId, ItemId, Login, Number};
use super::{Day, Moment};

mod apply;
mod family;
mod group;
mod mismatch;
mod organisation;
mod yearly;

pub use family::{ContactFamily, Match, Meeting, NextMeeting};
pub use group::{Group, Member, Session};
pub use mismatch::{Mismatch, MismatchState, MismatchStep};
pub use organisation::{DirectoryLine, Organisation, Service, ServiceLine};
pub use yearly::{Met, SelfAnswer, SelfAssessment};

/// A kind of entry; each has a list of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// An organisation with its services.
    Organisation,
    /// A mismatch between bodies.
    Mismatch,
    /// A family that stands by another one as a volunteer.
    ContactFamily,
    /// A group of a programme.
    Group,
    /// A year's self-assessment of the programme.
    SelfAssessment,
}

impl EntryKind {
    /// All kinds, in the order of the screen.
    pub const ALL: [Self; 5] = [
        Self::Organisation,
        Self::Mismatch,
        Self::ContactFamily,
        Self::Group,
        Self::SelfAssessment,
    ];

    /// The stable English word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Mismatch => "mismatch",
            Self::ContactFamily => "contact_family",
            Self::Group => "group",
            Self::SelfAssessment => "self_assessment",
        }
    }
}

/// A kind of part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// A service of an organisation.
    Service,
    /// A step of a mismatch.
    Step,
    /// A match of a contact family with a case.
    Match,
    /// A meeting of a matched pair.
    Meeting,
    /// A member of a group.
    Member,
    /// A session of a group.
    Session,
}

impl PartKind {
    /// The kind of entry it belongs to.
    pub const fn of(self) -> EntryKind {
        match self {
            Self::Service => EntryKind::Organisation,
            Self::Step => EntryKind::Mismatch,
            Self::Match | Self::Meeting => EntryKind::ContactFamily,
            Self::Member | Self::Session => EntryKind::Group,
        }
    }
}

/// What an entry says of itself.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Head {
    /// An organisation.
    Organisation(Organisation),
    /// A mismatch.
    Mismatch(Mismatch),
    /// A contact family.
    ContactFamily(ContactFamily),
    /// A group.
    Group(Group),
    /// A self-assessment.
    SelfAssessment(SelfAssessment),
}

/// Hides the words, which may name people.
impl std::fmt::Debug for Head {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Head").field(&self.kind()).finish()
    }
}

impl Head {
    /// Its kind.
    pub const fn kind(&self) -> EntryKind {
        match self {
            Self::Organisation(_) => EntryKind::Organisation,
            Self::Mismatch(_) => EntryKind::Mismatch,
            Self::ContactFamily(_) => EntryKind::ContactFamily,
            Self::Group(_) => EntryKind::Group,
            Self::SelfAssessment(_) => EntryKind::SelfAssessment,
        }
    }

    /// The case it names.
    pub const fn case(&self) -> Option<Number> {
        match self {
            Self::Mismatch(mismatch) => mismatch.case,
            Self::Organisation(_)
            | Self::ContactFamily(_)
            | Self::Group(_)
            | Self::SelfAssessment(_) => None,
        }
    }
}

/// What a part says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartText {
    /// A service.
    Service(Service),
    /// A step.
    Step(MismatchStep),
    /// A match.
    Match(Match),
    /// A meeting.
    Meeting(Meeting),
    /// A member.
    Member(Member),
    /// A session.
    Session(Session),
}

/// Hides the words, which may name people.
impl std::fmt::Debug for PartText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("PartText").field(&self.kind()).finish()
    }
}

impl PartText {
    /// Its kind.
    pub const fn kind(&self) -> PartKind {
        match self {
            Self::Service(_) => PartKind::Service,
            Self::Step(_) => PartKind::Step,
            Self::Match(_) => PartKind::Match,
            Self::Meeting(_) => PartKind::Meeting,
            Self::Member(_) => PartKind::Member,
            Self::Session(_) => PartKind::Session,
        }
    }

    /// The case it names.
    pub const fn case(&self) -> Option<Number> {
        match self {
            Self::Match(text) => Some(text.case),
            Self::Member(text) => Some(text.case),
            Self::Service(_) | Self::Step(_) | Self::Meeting(_) | Self::Session(_) => None,
        }
    }

    /// The service, where it is one.
    pub const fn service(&self) -> Option<&Service> {
        if let Self::Service(text) = self {
            return Some(text);
        }
        None
    }

    /// The step, where it is one.
    pub const fn step(&self) -> Option<&MismatchStep> {
        if let Self::Step(text) = self {
            return Some(text);
        }
        None
    }

    /// The match, where it is one.
    pub const fn pair(&self) -> Option<&Match> {
        if let Self::Match(text) = self {
            return Some(text);
        }
        None
    }

    /// The meeting, where it is one.
    pub const fn meeting(&self) -> Option<&Meeting> {
        if let Self::Meeting(text) = self {
            return Some(text);
        }
        None
    }

    /// The member, where it is one.
    pub const fn member(&self) -> Option<&Member> {
        if let Self::Member(text) = self {
            return Some(text);
        }
        None
    }

    /// The session, where it is one.
    pub const fn session(&self) -> Option<&Session> {
        if let Self::Session(text) = self {
            return Some(text);
        }
        None
    }
}

/// A part of an entry, with who wrote it last and when.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its id.
    pub id: ItemId,
    /// What it says.
    pub text: PartText,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Part")
            .field("id", &self.id)
            .field("kind", &self.text.kind())
            .finish_non_exhaustive()
    }
}

/// Where an entry was imported from; both together tell it from every other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// Name of the source.
    pub system: String,
    /// Its id there.
    pub id: String,
}

/// The end of an entry: it stays readable and is offered no more.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// From which day on.
    pub on: Day,
    /// Why.
    pub why: String,
    /// Who wrote it.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Closed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Closed")
            .field("on", &self.on)
            .finish_non_exhaustive()
    }
}

/// An entry.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// The number people use, of the registers' own sequence: `R-0012`.
    pub number: Number,
    /// How often it was changed.
    pub rev: u32,
    /// What it says of itself.
    pub head: Head,
    /// Its parts, in the order they were written.
    pub parts: Vec<Part>,
    /// Where it was imported from.
    #[serde(default)]
    pub imported: Option<Imported>,
    /// Its end.
    #[serde(default)]
    pub closed: Option<Closed>,
    /// Who wrote it first.
    pub by: Login,
    /// When.
    pub at: Moment,
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Entry")
            .field("number", &self.number)
            .field("kind", &self.kind())
            .finish_non_exhaustive()
    }
}

impl Entry {
    /// Its kind.
    pub const fn kind(&self) -> EntryKind {
        self.head.kind()
    }

    /// A part by its id.
    pub fn part(&self, id: ItemId) -> Option<&Part> {
        self.parts.iter().find(|each| each.id == id)
    }

    /// The organisation, where it is one.
    pub const fn organisation(&self) -> Option<&Organisation> {
        if let Head::Organisation(text) = &self.head {
            Some(text)
        } else {
            None
        }
    }

    /// Whether the work with it is over, so that lists show it behind the others.
    pub fn is_over(&self) -> bool {
        let settled = matches!(self.head, Head::Mismatch(_)) && self.standing().is_end();
        self.closed.is_some() || settled
    }

    /// What the lists call it: a name as it was written, possibly empty.
    pub fn title(&self) -> &str {
        match &self.head {
            Head::Organisation(text) => &text.name,
            Head::Mismatch(text) => &text.bodies,
            Head::ContactFamily(text) => &text.name,
            Head::Group(text) => &text.leader,
            Head::SelfAssessment(_) => "",
        }
    }

    /// Its place among the entries of its kind; texts compare as the lists stand.
    pub fn order(&self) -> String {
        use crate::text::fold;
        match &self.head {
            Head::Organisation(text) => fold(&text.name),
            Head::Mismatch(text) => newest_first(text.found_on),
            Head::ContactFamily(text) => fold(&text.name),
            Head::Group(text) => newest_first(text.from),
            Head::SelfAssessment(text) => format!("{:05}", 99_999 - text.year),
        }
    }

    /// Every text in it that a filter finds.
    pub fn texts(&self) -> Vec<&str> {
        let mut texts = match &self.head {
            Head::Organisation(text) => text.texts(),
            Head::Mismatch(text) => text.texts(),
            Head::ContactFamily(text) => text.texts(),
            Head::Group(text) => text.texts(),
            Head::SelfAssessment(text) => text.texts(),
        };
        for part in &self.parts {
            match &part.text {
                PartText::Service(text) => texts.extend(text.texts()),
                PartText::Member(text) => texts.push(&text.person),
                PartText::Session(text) => texts.push(&text.theme),
                PartText::Step(_) | PartText::Match(_) | PartText::Meeting(_) => {}
            }
        }
        texts
    }

    /// The cases it concerns, each once.
    pub fn cases(&self) -> Vec<Number> {
        let parts = self.parts.iter().filter_map(|each| each.text.case());
        let mut cases: Vec<Number> = self.head.case().into_iter().chain(parts).collect();
        cases.sort_unstable();
        cases.dedup();
        cases
    }
}

/// A text that sorts the later of two days first.
fn newest_first(day: Day) -> String {
    use chrono::Datelike as _;
    format!("{:08}", 99_999_999 - day.num_days_from_ce())
}
